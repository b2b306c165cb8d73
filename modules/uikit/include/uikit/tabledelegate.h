// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/cell.h>

#include <QStyledItemDelegate>

#include <limits>

namespace serai::uikit {

/// Paints the cells of all tables by their CellKind; see cell.h.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setHoverRow(int row) { m_hoverRow = row; }

    /// Rows from \a rows on are painted as if they had not arrived.
    void setRipeRows(int rows) { m_ripeRows = rows; }

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    int m_hoverRow = -1;
    int m_ripeRows = std::numeric_limits<int>::max();
};

} // namespace serai::uikit
