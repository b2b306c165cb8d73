// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowdrag.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace serai::membersui {

static constexpr int rowDragThreshold = 4;

RowDrag::RowDrag(QAbstractItemView* table)
    : QObject(table)
    , m_table(table)
{
    table->viewport()->installEventFilter(this);
    table->installEventFilter(this);
}

void RowDrag::end()
{
    m_dragging = false;
    m_row = -1;
    m_table->viewport()->unsetCursor();
}

bool RowDrag::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const auto cell = m_table->indexAt(mouse->pos());
        const bool plain = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier;
        m_row = plain && cell.isValid() && cell.column() > 0 ? cell.row() : -1;
        m_pressAt = mouse->pos();
        return false;
    }
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (m_row < 0 || !mouse->buttons().testFlag(Qt::LeftButton))
            return false;
        if (!m_dragging) {
            if ((mouse->pos() - m_pressAt).manhattanLength() < rowDragThreshold)
                return true; // a trembling hand selects no further rows
            m_dragging = true;
            m_table->viewport()->setCursor(Qt::ClosedHandCursor);
            emit started(m_row);
        }
        emit moved(mouse->globalPosition().toPoint());
        return true;
    }
    case QEvent::MouseButtonRelease: {
        const bool dragging = m_dragging;
        end();
        if (!dragging)
            return false;
        emit dropped(static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
        return true;
    }
    case QEvent::ShortcutOverride:
        if (m_dragging && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
            event->accept(); // as a key, not as the pane's shortcut
        return false;
    case QEvent::KeyPress:
        if (!m_dragging || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
            return m_dragging;
        end();
        emit cancelled();
        return true;
    default:
        return false;
    }
}

} // namespace serai::membersui
