// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPoint>

class QAbstractItemView;

namespace serai::membersui {

/// Makes rows of a table draggable by hand: QDrag would run an event loop of its own. A press on a row and a
/// move of 4 px begin; Escape takes it back. The first column (check boxes) and presses with keys select as
/// ever.
class RowDrag final : public QObject
{
    Q_OBJECT

public:
    explicit RowDrag(QAbstractItemView* table);

    [[nodiscard]] bool isDragging() const { return m_dragging; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void started(int row);
    void moved(QPoint global);
    void dropped(QPoint global);
    void cancelled();

private:
    void end();

    QAbstractItemView* m_table;
    QPoint m_pressAt;
    int m_row = -1; ///< under the button; -1 = not pressed on a row
    bool m_dragging = false;
};

} // namespace serai::membersui
