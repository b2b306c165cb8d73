// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QTableView;

namespace serai::membersui {

/// A line edit over a cell of the list: Enter keeps, Escape gives up, Tab keeps and goes on to the next cell.
/// What cannot be kept stays open and says why.
class InlineEditor final : public QLineEdit
{
    Q_OBJECT

public:
    explicit InlineEditor(QTableView* table);

    /// Opens over the cell of \a row and \a column with \a text; \a name is for screen readers.
    void open(qint64 member, int row, int column, const QString& text, const QString& name);
    void close();
    /// The value was refused: the editor stays with \a problem at its side.
    void refuse(const QString& problem);

    [[nodiscard]] qint64 member() const { return m_member; }

    [[nodiscard]] int column() const { return m_column; }

signals:
    /// \a step: where to go on, -1, 0 or 1 cells.
    void keepRequested(qint64 member, int column, const QString& text, int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void keep(int step);

    QTableView* m_table;
    qint64 m_member = 0;
    int m_column = -1;
    QString m_before;
};

} // namespace serai::membersui
