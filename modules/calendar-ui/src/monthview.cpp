// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monthview.h"

#include "calendarmodel.h"
#include "signs.h"

#include <uikit/accessibility.h>
#include <uikit/theme.h>

#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

namespace serai::calendarui {

using namespace content;

static constexpr int weekColumn = 24;
static constexpr int headRow = 28;
static constexpr int numberRow = 25;
static constexpr int chipStep = uikit::size::calendarChip + 2;

MonthView::MonthView(CalendarModel& model, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(420, 320);
    viewport()->setMouseTracking(true);
    uikit::nameWidget(this, tr("Month"));
    m_edge.setInterval(600);
    connect(&m_edge, &QTimer::timeout, this, &MonthView::turnPage);
    connect(&m_model, &CalendarModel::changed, this, &MonthView::rebuild);
    rebuild();
}

void MonthView::rebuild()
{
    MonthQuestion question;
    question.month = m_model.snapshot().month.isValid() ? m_model.snapshot().month : m_model.month();
    question.firstWeekday = QLocale().firstDayOfWeek();
    question.workdays = QLocale().weekdays();
    question.today = m_model.today();
    const int rowHeight = (viewport()->height() - headRow) / 6;
    question.maxChips = std::clamp((rowHeight - numberRow - 1) / chipStep, 1, 12);
    m_layout = content::monthLayout(question, m_model.snapshot().placed, m_model.snapshot().marketDays);
    if (!m_focusDate.isValid())
        m_focusDate = m_model.today();
    if (m_layout.indexOf(m_focusDate) < 0)
        m_focusDate = m_layout.month;
    if (m_wantedItem.isValid() && m_model.isCurrent()) // else it would be found where it goes away from
        focusItem(m_wantedItem);
    const auto& day = m_layout.days[size_t(m_layout.indexOf(m_focusDate))];
    m_focusChip = std::min(m_focusChip, day.shown + (day.more > 0 ? 1 : 0) - 1);
    m_hover = {};
    describeFocus();
    viewport()->update();
}

QRect MonthView::cellRect(int day) const
{
    const int column = day % 7;
    const int row = day / 7;
    const int width = viewport()->width() - weekColumn;
    const int height = viewport()->height() - headRow;
    const int left = weekColumn + width * column / 7;
    const int top = headRow + height * row / 6;
    QRect rect(
        left, top, weekColumn + width * (column + 1) / 7 - left, headRow + height * (row + 1) / 6 - top);
    if (layoutDirection() == Qt::RightToLeft)
        rect.moveLeft(viewport()->width() - rect.right() - 1);
    return rect;
}

QRect MonthView::chipRect(int day, int chip) const
{
    const auto cell = cellRect(day);
    return {cell.left() + 1, cell.top() + numberRow + chip * chipStep, cell.width() - 4,
        uikit::size::calendarChip};
}

QRect MonthView::dayRect(QDate date) const
{
    const int day = m_layout.indexOf(date);
    return day < 0 ? QRect() : cellRect(day);
}

QRect MonthView::chipRect(ContentId id) const
{
    for (int day = 0; day < 42; ++day) {
        const auto& entry = m_layout.days[size_t(day)];
        for (int chip = 0; chip < entry.shown; ++chip) {
            if (m_model.snapshot().placed[entry.items[chip]].item.id == id)
                return chipRect(day, chip);
        }
    }
    return {};
}

MonthView::Hit MonthView::hitAt(QPoint position) const
{
    Hit hit;
    for (int day = 0; day < 42 && hit.day < 0; ++day) {
        if (cellRect(day).contains(position))
            hit.day = day;
    }
    if (hit.day < 0)
        return hit;
    const auto& day = m_layout.days[size_t(hit.day)];
    for (int chip = 0; chip < day.shown + (day.more > 0 ? 1 : 0); ++chip) {
        if (chipRect(hit.day, chip).contains(position))
            hit.chip = chip;
    }
    return hit;
}

const PlacedItem* MonthView::itemAt(Hit hit) const
{
    if (hit.day < 0 || hit.chip < 0)
        return nullptr;
    const auto& day = m_layout.days[size_t(hit.day)];
    return hit.chip < day.shown ? &m_model.snapshot().placed[day.items[hit.chip]] : nullptr;
}

const PlacedItem* MonthView::focusedItem() const
{
    return itemAt({m_layout.indexOf(m_focusDate), m_focusChip});
}

void MonthView::updateDay(int day)
{
    if (day >= 0)
        viewport()->update(cellRect(day).adjusted(-2, -2, 2, 2));
}

void MonthView::setFocusTo(QDate date, int chip)
{
    updateDay(m_layout.indexOf(m_focusDate));
    m_focusDate = date;
    m_focusChip = chip;
    m_wantedItem = {};
    updateDay(m_layout.indexOf(m_focusDate));
    if (m_layout.indexOf(date) < 0)
        m_model.setMonth(date);
    describeFocus();
}

void MonthView::showDate(QDate date)
{
    setFocusTo(date, -1);
    if (date.month() != m_layout.month.month())
        m_model.setMonth(date);
}

void MonthView::focusItem(ContentId id)
{
    m_wantedItem = id;
    for (const auto& day : m_layout.days) {
        for (int chip = 0; chip < day.items.size(); ++chip) {
            if (m_model.snapshot().placed[day.items[chip]].item.id == id) {
                m_focusDate = day.date;
                m_focusChip = std::min(chip, day.shown + (day.more > 0 ? 1 : 0) - 1);
                m_wantedItem = {};
            }
        }
    }
    viewport()->update();
}

QString MonthView::tipFor(Hit hit) const
{
    if (hit.day < 0)
        return {};
    const auto& day = m_layout.days[size_t(hit.day)];
    QStringList lines;
    if (const auto* placed = itemAt(hit)) {
        const auto& item = placed->item;
        const auto* community = m_model.community(item.community);
        lines << tr("%1: %2", "group: title of a post")
                     .arg(community ? community->name : tr("All groups"), item.title);
        lines << tr("%1, %2", "type, state").arg(typeTitle(item.type), stateTitle(item.state));
        lines << tr("%1 local (%2)", "time and zone").arg(clockText(item.slot->time), item.slot->zone);
        for (const auto& finding : m_model.snapshot().findings) {
            if (finding.item == item.id)
                lines << finding.message;
        }
        return lines.join(u'\n');
    }
    lines << QLocale().toString(day.date, QLocale::LongFormat);
    for (const auto& market : day.marketDays)
        lines << (market.country.isEmpty()
                ? market.name
                : tr("%1 (%2)", "holiday and country").arg(market.name, market.country));
    lines << (day.items.isEmpty() ? tr("No posts") : tr("%n post(s)", nullptr, int(day.items.size())));
    return lines.join(u'\n');
}

void MonthView::describeFocus()
{
    // What a screen reader says: the canvas has no child widgets to walk.
    setAccessibleDescription(
        tipFor({m_layout.indexOf(m_focusDate), m_focusChip}).replace(u'\n', QStringLiteral(", ")));
}

void MonthView::openMore(int index)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int i : m_layout.days[size_t(index)].items) {
        const auto& placed = m_model.snapshot().placed[i];
        const auto* community = m_model.community(placed.item.community);
        auto text = tr("%1  %2  %3", "time, group, title of a post")
                        .arg(clockText(placed.local.time()), community ? community->code : QString(),
                            placed.item.title);
        auto* act = menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        connect(act, &QAction::triggered, this, [this, item = placed.item] { emit itemActivated(item); });
    }
    const auto& day = m_layout.days[size_t(index)];
    menu->popup(viewport()->mapToGlobal(chipRect(index, day.shown).bottomLeft()));
}

void MonthView::resizeEvent(QResizeEvent*)
{
    rebuild();
}

void MonthView::focusInEvent(QFocusEvent*)
{
    updateDay(m_layout.indexOf(m_focusDate));
}

void MonthView::focusOutEvent(QFocusEvent*)
{
    updateDay(m_layout.indexOf(m_focusDate));
}

void MonthView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::LayoutDirectionChange)
        rebuild();
    QAbstractScrollArea::changeEvent(event);
}

bool MonthView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_drag) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto hit = hitAt(help->pos());
        // Text from people: escaped, or a title with < would be taken for markup.
        const auto tip = tipFor(hit).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        QToolTip::showText(help->globalPos(),
            tip.isEmpty() ? QString()
                          : QStringLiteral("<p style='white-space:pre'>") + tip + QStringLiteral("</p>"),
            viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace serai::calendarui
