// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <content/contentitem.h>
#include <content/marketcalendar.h>

#include <array>

namespace serai::content {

/// How bad something is. Ordered: the worst is the greatest.
enum class Severity { None, Info, Caution, Negative };
[[nodiscard]] QString severityKey(Severity severity); ///< "caution"

/// An item where it falls in the display's zone.
struct PlacedItem
{
    ContentItem item;
    qint64 atMs = 0;
    QDateTime local; ///< in the display's zone
    Severity sign = Severity::None; ///< the worst finding about it
};

/// Places the items that have a slot, by time. \a zone is the display's; an invalid one shows each item in
/// its own zone. Items of an unknown zone are left out. Any thread.
[[nodiscard]] QList<PlacedItem> place(const QList<ContentItem>& items, const QTimeZone& zone);

struct MonthDay
{
    QDate date;
    bool isInMonth = false;
    bool isToday = false;
    bool isWeekend = false;
    QList<int> items; ///< indexes into the placed items, by time
    int shown = 0; ///< the first so many are chips
    int more = 0; ///< the rest
    Severity moreSign = Severity::None; ///< worst of the rest
    QList<MarketDay> marketDays;
};

/// Six weeks around a month.
struct MonthLayout
{
    QDate month; ///< its first day
    Qt::DayOfWeek firstWeekday = Qt::Monday;
    std::array<int, 6>
        isoWeeks{}; ///< of the Thursday of each row, so that Sunday-first rows have one number too
    std::array<MonthDay, 42> days;

    [[nodiscard]] QDate first() const { return days.front().date; }

    [[nodiscard]] QDate last() const { return days.back().date; }

    [[nodiscard]] int indexOf(QDate date) const; ///< -1 outside
};

struct MonthQuestion
{
    QDate month; ///< any day of it
    Qt::DayOfWeek firstWeekday = Qt::Monday;
    QList<Qt::DayOfWeek> workdays = {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
    QDate today;
    int maxChips = 4; ///< a day with more shows one fewer and "+n more"
};

/// The first of the 42 days that monthLayout() shows.
[[nodiscard]] QDate firstVisibleDay(QDate month, Qt::DayOfWeek firstWeekday);

/// Pure: the same question has the same answer on any machine. \a items as place() made them.
[[nodiscard]] MonthLayout monthLayout(
    const MonthQuestion& question, const QList<PlacedItem>& items, const QList<MarketDay>& marketDays = {});

} // namespace serai::content
