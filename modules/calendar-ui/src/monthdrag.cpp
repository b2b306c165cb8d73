// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendarmodel.h"
#include "monthview.h"

#include <QApplication>
#include <QMouseEvent>

namespace serai::calendarui {

using namespace content;

static constexpr int dragThreshold = 4;
static constexpr int edgeWidth = 16;

void MonthView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = hitAt(event->pos());
    m_pressAt = event->pos();
    if (m_pressed.day >= 0)
        setFocusTo(m_layout.days[size_t(m_pressed.day)].date, m_pressed.chip);
}

void MonthView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag)
        return updateDrag(event->pos(), event->modifiers());
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        const auto hit = hitAt(event->pos());
        viewport()->setCursor(itemAt(hit) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const auto* placed = itemAt(m_pressed);
    if (!placed || (event->pos() - m_pressAt).manhattanLength() < dragThreshold)
        return;
    m_drag = Drag{placed->item, event->pos(), m_pressed.day, false, false, {}};
    updateDrag(event->pos(), event->modifiers());
}

void MonthView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto pressed = std::exchange(m_pressed, {});
    if (m_drag) {
        updateDrag(event->pos(), event->modifiers());
        return finishDrag();
    }
    const auto hit = hitAt(event->pos());
    if (hit.day == pressed.day && hit.chip == pressed.chip && hit.chip >= 0 && !itemAt(hit))
        openMore(hit.day);
}

void MonthView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && hitAt(event->pos()).day >= 0)
        activate(hitAt(event->pos()));
}

void MonthView::leaveEvent(QEvent*)
{
    viewport()->unsetCursor();
}

void MonthView::dragItem(const ContentItem& item, QPoint global)
{
    if (!m_drag)
        m_drag = Drag{item, {}, -1, false, true, {}};
    updateDrag(viewport()->mapFromGlobal(global), QApplication::keyboardModifiers());
}

void MonthView::dropItem(QPoint global)
{
    if (!m_drag)
        return;
    updateDrag(viewport()->mapFromGlobal(global), QApplication::keyboardModifiers());
    finishDrag();
}

std::optional<ContentItem> MonthView::dropped() const
{
    if (!m_drag || m_drag->day < 0)
        return std::nullopt;
    const auto& day = m_layout.days[size_t(m_drag->day)];
    ContentItem item = m_drag->item;
    if (!item.slot) { // from the shelf: the day's best hour
        const auto& book = m_model.snapshot().playbook;
        item.slot = LocalSlot{
            day.date, book ? bestTime(day.date, *book) : QTime(10, 0), m_model.zoneFor(item.community)};
        if (item.state == ContentState::Idea)
            item.state = ContentState::Draft;
        return item;
    }
    // The days that are shown are those of the display's zone: the item moves by as many days as the chip.
    const auto shown = place({m_drag->item}, cachedZone(m_model.zone()));
    if (shown.isEmpty())
        return std::nullopt;
    item.slot->date = item.slot->date.addDays(shown.first().local.date().daysTo(day.date));
    if (m_drag->copies) {
        item.state = ContentState::Draft;
        item.postedAt.reset();
    }
    return item;
}

void MonthView::updateDrag(QPoint position, Qt::KeyboardModifiers modifiers)
{
    auto& drag = *m_drag;
    drag.at = position;
    drag.day = hitAt(position).day;
    drag.copies = modifiers.testFlag(Qt::ControlModifier) && !drag.fromShelf;
    drag.refusal.clear();
    if (const auto target = dropped(); target && !(target->slot == drag.item.slot))
        drag.refusal = m_model.refusal(*target);
    const int width = viewport()->width();
    const bool inside = viewport()->rect().contains(position);
    const bool back = position.x() < edgeWidth || position.y() < edgeWidth;
    const bool on = position.x() > width - edgeWidth || position.y() > viewport()->height() - edgeWidth;
    const int step = !inside && drag.fromShelf ? 0 : back ? -1 : on ? 1 : 0;
    if (step != m_edgeStep) {
        m_edgeStep = step;
        if (step == 0)
            m_edge.stop();
        else
            m_edge.start();
    }
    viewport()->setCursor(drag.refusal.isEmpty() ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    viewport()->update();
}

void MonthView::turnPage()
{
    if (m_drag && m_edgeStep != 0)
        m_model.setMonth(m_model.month().addMonths(m_edgeStep));
    else
        m_edge.stop();
}

void MonthView::finishDrag()
{
    const auto target = dropped();
    const auto drag = *m_drag;
    cancelDrag();
    if (!target || !drag.refusal.isEmpty() || (target->slot == drag.item.slot && !drag.copies))
        return;
    Edit edit;
    if (drag.copies) {
        edit = copyEdit(drag.item, target->slot->date);
    } else {
        edit = changeEdit(drag.item, *target);
        edit.title = moveEdit(drag.item, target->slot->date).title;
        m_wantedItem = drag.item.id;
    }
    m_model.apply(edit);
}

void MonthView::cancelDrag()
{
    m_drag.reset();
    m_edge.stop();
    m_edgeStep = 0;
    viewport()->unsetCursor();
    viewport()->update();
}

} // namespace serai::calendarui
