// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/localtime.h>
#include <content/monthlayout.h>

#include <algorithm>

namespace serai::content {

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::None:
        return QStringLiteral("none");
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Caution:
        return QStringLiteral("caution");
    case Severity::Negative:
        break;
    }
    return QStringLiteral("negative");
}

QList<PlacedItem> place(const QList<ContentItem>& items, const QTimeZone& zone)
{
    QList<PlacedItem> placed;
    placed.reserve(items.size());
    for (const auto& item : items) {
        if (!item.slot)
            continue;
        const auto own = cachedZone(item.slot->zone);
        if (!own.isValid())
            continue;
        const auto at = instantOf(item.slot->date, item.slot->time, own);
        placed << PlacedItem{item, at, localOf(at, zone.isValid() ? zone : own), Severity::None};
    }
    std::sort(placed.begin(), placed.end(), [](const PlacedItem& a, const PlacedItem& b) {
        return std::tie(a.atMs, a.item.id) < std::tie(b.atMs, b.item.id);
    });
    return placed;
}

QDate firstVisibleDay(QDate month, Qt::DayOfWeek firstWeekday)
{
    const QDate first(month.year(), month.month(), 1);
    return first.addDays(-((first.dayOfWeek() - int(firstWeekday) + 7) % 7));
}

int MonthLayout::indexOf(QDate date) const
{
    const auto index = first().daysTo(date);
    return date.isValid() && index >= 0 && index < 42 ? int(index) : -1;
}

MonthLayout monthLayout(
    const MonthQuestion& question, const QList<PlacedItem>& items, const QList<MarketDay>& marketDays)
{
    MonthLayout layout;
    layout.month = QDate(question.month.year(), question.month.month(), 1);
    layout.firstWeekday = question.firstWeekday;
    const auto start = firstVisibleDay(layout.month, question.firstWeekday);
    for (int i = 0; i < 42; ++i) {
        auto& day = layout.days[size_t(i)];
        day.date = start.addDays(i);
        day.isInMonth = day.date.month() == layout.month.month();
        day.isToday = day.date == question.today;
        day.isWeekend = !question.workdays.contains(Qt::DayOfWeek(day.date.dayOfWeek()));
        if (day.date.dayOfWeek() == Qt::Thursday)
            layout.isoWeeks[size_t(i / 7)] = day.date.weekNumber();
    }
    for (int i = 0; i < items.size(); ++i) {
        if (const int index = layout.indexOf(items[i].local.date()); index >= 0)
            layout.days[size_t(index)].items << i;
    }
    for (const auto& marketDay : marketDays) {
        if (const int index = layout.indexOf(marketDay.date); index >= 0)
            layout.days[size_t(index)].marketDays << marketDay;
    }
    const int maxChips = std::max(1, question.maxChips);
    for (auto& day : layout.days) {
        // In each group's own zone the order of instants is not that of the clock times that are shown.
        std::stable_sort(day.items.begin(), day.items.end(),
            [&](int a, int b) { return items[a].local.time() < items[b].local.time(); });
        const auto count = int(day.items.size());
        day.shown = count <= maxChips ? count : maxChips - 1;
        day.more = count - day.shown;
        for (int i = day.shown; i < count; ++i)
            day.moreSign = std::max(day.moreSign, items[day.items[i]].sign);
    }
    return layout;
}

} // namespace serai::content
