// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inlineeditor.h"

#include <QKeyEvent>
#include <QTableView>
#include <QToolTip>

namespace serai::membersui {

InlineEditor::InlineEditor(QTableView* table)
    : QLineEdit(table->viewport())
    , m_table(table)
{
    hide();
}

void InlineEditor::open(qint64 member, int row, int column, const QString& text, const QString& name)
{
    m_member = member;
    m_column = column;
    m_before = text;
    const auto index = m_table->model()->index(row, column);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    setAccessibleName(name);
    setAccessibleDescription({});
    setToolTip({});
    setText(text);
    setGeometry(m_table->visualRect(index).adjusted(2, 1, -2, -2));
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    selectAll();
}

void InlineEditor::close()
{
    if (m_member == 0)
        return;
    m_member = 0;
    const bool back = hasFocus();
    hide();
    if (back)
        m_table->setFocus();
}

void InlineEditor::refuse(const QString& problem)
{
    setToolTip(problem);
    setAccessibleDescription(problem);
    setFocus();
    selectAll();
    QToolTip::showText(mapToGlobal(QPoint(0, height())), problem, this);
}

void InlineEditor::keep(int step)
{
    if (m_member == 0)
        return;
    if (text().trimmed() == m_before.trimmed() && step == 0)
        return close();
    emit keepRequested(m_member, m_column, text().trimmed(), step);
}

void InlineEditor::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return keep(0);
    case Qt::Key_Escape:
        return close();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

bool InlineEditor::focusNextPrevChild(bool next)
{
    keep(next ? 1 : -1);
    return true;
}

void InlineEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // Elsewhere means "no": a half-typed value must not land in the data because a window came in between.
    if (event->reason() == Qt::MouseFocusReason)
        close();
}

} // namespace serai::membersui
