// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slices.h"

#include <algorithm>

namespace serai::segments {

static qint64 secondOf(qint64 ms)
{
    return ms >= 0 ? ms / 1000 : (ms - 999) / 1000;
}

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

std::optional<qint64> Anchors::fieldMs(quint32 slot) const
{
    if (!m_column || !((m_column->known[slot / 64] >> (slot % 64)) & 1))
        return std::nullopt;
    return m_table->startOf(m_column->numbers[slot]) * 1000; // a date begins at its midnight
}

/// How far \a count units on the wall clock may be from their usual length: the clock of a zone moves by a
/// day at most (across the date line); months, by which years are counted too, stray less than a week from
/// their mean.
static qint64 doubtOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Minutes:
    case TimeUnit::Hours:
        return 1;
    case TimeUnit::Days:
    case TimeUnit::Weeks:
        return 26 * 3600;
    default:
        return 8 * 86'400;
    }
}

static qint64 usualSeconds(qint64 count, TimeUnit unit)
{
    constexpr qint64 perMonth = 2'629'746; // of the Gregorian calendar's 400 years
    switch (unit) {
    case TimeUnit::Minutes:
        return count * 60;
    case TimeUnit::Hours:
        return count * 3600;
    case TimeUnit::Days:
        return count * 86'400;
    case TimeUnit::Weeks:
        return count * 7 * 86'400;
    case TimeUnit::Months:
        return count * perMonth;
    case TimeUnit::Years:
        break;
    }
    return count * 12 * perMonth;
}

AnchoredSlices::AnchoredSlices(
    const Stream& stream, const Anchors& anchors, const Window& window, qint64 nowMs, const ZoneTable& table)
    : m_stream(&stream)
    , m_anchors(anchors)
    , m_before(window.before)
    , m_count(window.last)
    , m_unit(window.unit)
    , m_nowMs(nowMs)
    , m_sure(std::max<qint64>(0, usualSeconds(window.last, window.unit) - doubtOf(window.unit)))
    , m_most(usualSeconds(window.last, window.unit) + doubtOf(window.unit))
    , m_table(&table)
{
}

/// (a, a + n]
FactSlice AnchoredSlices::after(qint64 anchorMs, quint32 slot) const
{
    const auto* times = m_stream->times.data();
    const auto first = m_stream->offsets[slot];
    const auto last = m_stream->offsets[slot + 1];
    const auto anchor = secondOf(anchorMs);
    const auto now = secondOf(m_nowMs);
    auto begin = first;
    if (first != last && qint64(times[first]) <= anchor) {
        begin = last;
        while (qint64(times[begin - 1]) > anchor)
            --begin;
    }
    auto end = begin;
    const auto sure = std::min(anchor + m_sure, now);
    if (begin < last && qint64(times[last - 1]) <= sure)
        return {begin, last};
    while (end < last && qint64(times[end]) <= sure)
        ++end;
    if (end < last && qint64(times[end]) <= std::min(anchor + m_most, now)) {
        const auto to = std::min(secondOf(m_table->shiftedMs(anchorMs, m_count, m_unit)), now);
        while (end < last && qint64(times[end]) <= to)
            ++end;
    }
    return {begin, end};
}

/// [a - n, a)
FactSlice AnchoredSlices::before(qint64 anchorMs, quint32 slot) const
{
    const auto* times = m_stream->times.data();
    const auto first = m_stream->offsets[slot];
    const auto to = secondOf(std::min(anchorMs - 1, m_nowMs));
    auto end = m_stream->offsets[slot + 1];
    while (end > first && qint64(times[end - 1]) > to)
        --end;
    const auto anchor = secondOf(anchorMs);
    auto begin = end;
    while (begin > first && qint64(times[begin - 1]) > anchor - m_sure)
        --begin;
    if (begin > first && qint64(times[begin - 1]) >= anchor - m_most) {
        const auto from = secondOf(m_table->shiftedMs(anchorMs, -m_count, m_unit) - 1) + 1; // upwards
        while (begin > first && qint64(times[begin - 1]) >= from)
            --begin;
    }
    return {begin, end};
}

} // namespace serai::segments
