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

WindowSpan::WindowSpan(const Window& window, const ZoneTable& table)
    : m_table(&table)
    , m_unit(window.unit)
    , m_count(window.before ? -qint64(window.last) : window.last)
    , m_lengths(size_t(1) << (32 - partBits))
{
}

qint64 WindowSpan::exactLength(qint64 second) const
{
    const auto length = m_table->shiftedMs(second * 1000, m_count, m_unit) / 1000 - second;
    return m_count < 0 ? -length : length;
}

bool WindowSpan::agree(qint64 begin, qint64 end) const
{
    const auto length = exactLength(begin);
    if (exactLength(end) != length) // of months: there is one midnight between them at most
        return false;
    // Two changes of the clock, or one by a day and a month's end, may make up for each other.
    const auto other = m_count < 0 ? -length : length;
    return m_table->isSteady(begin, end) && m_table->isSteady(begin + other, end + other);
}

qint64 WindowSpan::findLength(qint64 second) const
{
    const auto length = exactLength(second);
    const auto part = quint64(second) >> partBits;
    if (part >= m_lengths.size() || m_lengths[part].load(std::memory_order_relaxed) == mixed)
        return length;
    const auto begin = qint64(part << partBits);
    const bool fits = length > mixed && length <= std::numeric_limits<quint32>::max();
    const bool isCommon = fits && agree(begin, begin + (qint64(1) << partBits) - 1);
    m_lengths[part].store(isCommon ? quint32(length) : mixed, std::memory_order_relaxed);
    return length;
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
