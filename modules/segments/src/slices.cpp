// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slices.h"

#include <algorithm>
#include <limits>

namespace serai::segments {

Anchors::Anchors(Anchor anchor, const Shard& shard, qint64 nowMs, qint64 fieldId, const ZoneTable& table)
    : m_anchor(anchor)
    , m_createdAt(shard.core->createdAt)
    , m_nowMs(nowMs)
    , m_untilNow(secondsBetween(0, nowMs))
    , m_table(&table)
{
    if (anchor == Anchor::FirstOrder || anchor == Anchor::LastOrder)
        m_stream = &shard.orders->purchases;
    if (anchor == Anchor::FirstJoin)
        m_stream = columnsOf(shard, Fact::GroupJoins).stream;
    const auto column = shard.core->custom.find(fieldId);
    if (anchor == Anchor::Field && column != shard.core->custom.end() && !column->second.numbers.empty())
        m_column = &column->second;
}

qint64 Anchors::fieldMs(quint32 slot) const
{
    if (!m_column || !((m_column->known[slot / 64] >> (slot % 64)) & 1))
        return none;
    return m_table->startOf(m_column->numbers[slot]) * 1000; // a date begins at its midnight
}

/// The least and the largest number of days that \a count months (negative: before) are from any day of the
/// Gregorian calendar, which repeats itself every 400 years. A day that a month lacks becomes its last one.
static std::pair<qint64, qint64> daysOfMonths(qint64 count)
{
    constexpr qint64 firstMonth = 12 * 2000;
    constexpr qint64 cycle = 12 * 400;
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 most = 0;
    for (qint64 month = firstMonth; month < firstMonth + cycle; ++month) {
        const auto civil = [](qint64 number) {
            const qint64 year = number / 12 - (number % 12 < 0 ? 1 : 0);
            return Civil{int(year), int(number - year * 12) + 1, 1};
        };
        const auto from = civil(month);
        const auto to = civil(month + count);
        const auto days = std::abs(daysOf(to) - daysOf(from));
        const auto lost =
            std::max(0, lengthOfMonth(from.year, from.month) - lengthOfMonth(to.year, to.month));
        least = std::min(least, count < 0 ? days : days - lost);
        most = std::max(most, count < 0 ? days + lost : days);
    }
    return {least, most};
}

/// The least and the largest length of \a count units (negative: before) on the wall clock, in seconds.
static std::pair<qint64, qint64> secondsOf(qint64 count, TimeUnit unit)
{
    constexpr qint64 perDay = 86'400;
    const auto fixed = [&](qint64 seconds) {
        return std::pair{std::abs(count) * seconds, std::abs(count) * seconds};
    };
    switch (unit) {
    case TimeUnit::Minutes:
        return fixed(60);
    case TimeUnit::Hours:
        return fixed(3600);
    case TimeUnit::Days:
        return fixed(perDay);
    case TimeUnit::Weeks:
        return fixed(7 * perDay);
    case TimeUnit::Months:
    case TimeUnit::Years:
        break;
    }
    const auto [least, most] = daysOfMonths(unit == TimeUnit::Years ? count * 12 : count);
    return {least * perDay, most * perDay};
}

WindowSpan::WindowSpan(const Window& window, const ZoneTable& table)
    : m_table(&table)
    , m_unit(window.unit)
    , m_count(window.before ? -qint64(window.last) : window.last)
{
    // By how much the clock of the zone may move, and a second more, as instants have milliseconds.
    const bool elapsed = m_unit == TimeUnit::Minutes || m_unit == TimeUnit::Hours;
    const auto doubt = (elapsed ? 0 : table.spread()) + 1;
    const auto [least, most] = secondsOf(m_count, m_unit);
    m_least = std::max<qint64>(0, least - doubt);
    m_most = most + doubt;
}

FactSlice TimedSlices::narrowed(FactSlice slice) const
{
    const auto* begin = m_times + slice.begin;
    const auto* end = m_times + slice.end;
    slice.begin = quint32(std::lower_bound(begin, end, slice.from) - m_times);
    slice.end = quint32(std::upper_bound(begin, end, slice.to) - m_times);
    return slice;
}

AnchoredSlices::AnchoredSlices(
    const Stream& stream, const Anchors& anchors, bool before, const WindowSpan* span, qint64 nowMs)
    : TimedSlices(stream)
    , m_anchors(anchors)
    , m_before(before)
    , m_span(span)
    , m_now(secondOf(nowMs))
{
}

} // namespace serai::segments
