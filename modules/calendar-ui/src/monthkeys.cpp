// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendarmodel.h"
#include "monthview.h"

#include <QKeyEvent>
#include <QToolTip>

namespace serai::calendarui {

using namespace content;

void MonthView::activate(Hit hit)
{
    if (hit.day < 0)
        return;
    if (const auto* placed = itemAt(hit))
        emit itemActivated(placed->item);
    else if (hit.chip >= 0)
        openMore(hit.day);
    else
        emit newRequested(m_layout.days[size_t(hit.day)].date);
}

void MonthView::moveFocus(int days, int chips)
{
    const auto slotsOf = [&](QDate date) {
        const int index = m_layout.indexOf(date);
        if (index < 0)
            return 0;
        const auto& day = m_layout.days[size_t(index)];
        return day.shown + (day.more > 0 ? 1 : 0);
    };
    if (chips != 0) {
        // Up and down walk through the chips of a day, then to the day a week away.
        const int next = m_focusChip + chips;
        if (next >= 0 && next < slotsOf(m_focusDate))
            return setFocusTo(m_focusDate, next);
        const auto date = m_focusDate.addDays(7 * chips);
        return setFocusTo(date, slotsOf(date) == 0 ? -1 : chips > 0 ? 0 : slotsOf(date) - 1);
    }
    const auto date = m_focusDate.addDays(days);
    setFocusTo(date, std::min(std::max(m_focusChip, 0), slotsOf(date) - 1));
}

void MonthView::moveFocusedItem(int days)
{
    const auto* placed = focusedItem();
    if (!placed)
        return;
    auto edit = moveEdit(placed->item, placed->item.slot->date.addDays(days));
    const auto refusal = m_model.refusal(*edit.steps.first().after);
    if (!refusal.isEmpty()) {
        const auto rect = chipRect(m_layout.indexOf(m_focusDate), m_focusChip);
        QToolTip::showText(viewport()->mapToGlobal(rect.bottomLeft()), refusal, viewport());
        return;
    }
    m_wantedItem = placed->item.id;
    const auto date = m_focusDate.addDays(days);
    m_model.apply(edit);
    if (m_layout.indexOf(date) < 0)
        m_model.setMonth(date);
}

void MonthView::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto step = [&](int days, int chips) {
        if (shift)
            m_model.whenIdle([this, days, chips] { moveFocusedItem(days + 7 * chips); });
        else
            moveFocus(days, chips);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-forward, 0);
    case Qt::Key_Right:
        return step(forward, 0);
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, 1);
    case Qt::Key_PageUp:
        return showDate(m_focusDate.addMonths(-1));
    case Qt::Key_PageDown:
        return showDate(m_focusDate.addMonths(1));
    case Qt::Key_T:
        return showDate(m_model.today());
    case Qt::Key_N:
        emit newRequested(m_focusDate);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate({m_layout.indexOf(m_focusDate), m_focusChip});
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (const auto* placed = focusedItem())
            m_model.apply(removeEdit(placed->item));
        return;
    case Qt::Key_Escape:
        if (m_drag)
            return cancelDrag();
        break;
    case Qt::Key_Control:
        if (m_drag)
            updateDrag(m_drag->at, Qt::ControlModifier);
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

} // namespace serai::calendarui
