// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownwindows.h"

#include <algorithm>
#include <array>
#include <limits>

namespace serai::segments {

/// Rounded down.
static qint64 wholeSecond(qint64 ms)
{
    return ms >= 0 ? ms / 1000 : (ms - 999) / 1000;
}

YearlyDays::YearlyDays(bool before, const WindowSpan& span, const ZoneTable& table, qint64 nowMs)
    : m_table(&table)
{
    const auto now = wholeSecond(nowMs);
    const auto year = civilOf(table.dayOf(now)).year;
    for (int month = 1; month <= 12; ++month) {
        for (int day = 1; day <= 31; ++day) {
            auto& newest = m_newest[size_t(month * 32 + day)];
            // A window of 366 days before the first of January begins in the year before the year before.
            for (int in = year + 2;; --in) {
                newest.day = daysOf({in, month, std::min(day, lengthOfMonth(in, month))});
                newest.second = table.startOf(newest.day);
                if (newest.second - (before ? span.lengthAt(newest.second) : 0) <= now)
                    break;
            }
        }
    }
}

qint64 YearlyDays::secondOf(qint64 day) const
{
    const auto date = civilOf(day);
    const auto& newest = m_newest[size_t(date.month * 32 + date.day)];
    return newest.day >= day ? newest.second : m_table->startOf(day);
}

Anchors::Anchors(Anchor anchor, const Shard& shard, qint64 nowMs, qint64 fieldId, const YearlyDays* yearly,
    const ZoneTable& table)
    : m_anchor(anchor)
    , m_createdAt(shard.core->createdAt)
    , m_nowMs(nowMs)
    , m_untilNow(secondsBetween(0, nowMs))
    , m_yearly(yearly)
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

inline qint64 Anchors::firstBefore(quint32 slot) const
{
    if (!m_stream || slot >= m_stream->slotCount())
        return none;
    // Purchases have their first ones in a column of its own, which is less to go through.
    if (const auto known = slot < m_stream->first.size() ? m_stream->first[slot] : 0; known != 0)
        return known <= m_untilNow.to ? qint64(known) * 1000 : none;
    const auto first = m_stream->offsets[slot];
    if (first == m_stream->offsets[slot + 1])
        return none;
    const auto ms = qint64(m_stream->times[first]) * 1000;
    return ms <= m_nowMs ? ms : none;
}

inline qint64 Anchors::lastBefore(quint32 slot) const
{
    if (!m_stream || slot >= m_stream->slotCount())
        return none;
    // The last order that there is, as a rule, and a column of its own.
    const auto known = slot < m_stream->last.size() ? m_stream->last[slot] : 0;
    if (known != 0 && known <= m_untilNow.to)
        return qint64(known) * 1000;
    const FixedSlices slices(*m_stream, m_untilNow);
    const auto slice = slices.cut(slices.of(slot));
    return slice.begin == slice.end ? none : qint64(m_stream->times[slice.end - 1]) * 1000;
}

inline qint64 Anchors::fieldMs(quint32 slot) const
{
    if (!m_column || !((m_column->known[slot / 64] >> (slot % 64)) & 1))
        return none;
    const auto day = m_column->numbers[slot];
    return (m_yearly ? m_yearly->secondOf(day) : m_table->startOf(day))
        * 1000; // a date begins at its midnight
}

void Anchors::find(quint32 first, std::span<qint64> ms) const
{
    const auto each = [&](auto of) {
        for (size_t i = 0; i < ms.size(); ++i)
            ms[i] = of(first + quint32(i));
    };
    switch (m_anchor) {
    case Anchor::CreatedAt:
        return each([&](quint32 slot) { return m_createdAt[slot]; });
    case Anchor::LastOrder:
        return each([&](quint32 slot) { return lastBefore(slot); });
    case Anchor::Field:
        return each([&](quint32 slot) { return fieldMs(slot); });
    default:
        return each([&](quint32 slot) { return firstBefore(slot); });
    }
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
    // Changes of the clock at both ends, as 52 weeks apart, may make up for each other.
    return m_table->isSteady(begin, end);
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

/// (a, a + n]
inline FactSlice AnchoredSlices::after(qint64 anchorMs, quint32 slot) const
{
    const auto anchor = wholeSecond(anchorMs);
    return between(slot, anchor + 1, std::min(anchor + m_span->lengthAt(anchor), m_now));
}

/// [a - n, a)
inline FactSlice AnchoredSlices::before(qint64 anchorMs, quint32 slot) const
{
    const auto anchor = wholeSecond(anchorMs);
    const auto last = wholeSecond(anchorMs - 1); // both ends are as far into their second as the anchor
    return between(slot, last + 1 - m_span->lengthAt(anchor), std::min(last, m_now));
}

AnchoredSlices::AnchoredSlices(
    const Stream& stream, const Anchors& anchors, bool before, const WindowSpan* span, qint64 nowMs)
    : TimedSlices(stream)
    , m_anchors(anchors)
    , m_before(before)
    , m_span(span)
    , m_now(wholeSecond(nowMs))
{
}

void AnchoredSlices::find(quint32 first, std::span<FactSlice> slices) const
{
    std::array<qint64, 64> anchors;
    m_anchors.find(first, std::span(anchors).first(slices.size()));
    const auto each = [&](auto of) {
        for (size_t i = 0; i < slices.size(); ++i) {
            const auto slot = first + quint32(i);
            if (anchors[i] == Anchors::none)
                slices[i] = {1, 0};
            else
                slices[i] = isEmpty(slot) ? FactSlice{0, 0} : of(anchors[i], slot);
        }
    };
    if (m_before)
        each([this](qint64 anchorMs, quint32 slot) { return before(anchorMs, slot); });
    else
        each([this](qint64 anchorMs, quint32 slot) { return after(anchorMs, slot); });
}

} // namespace serai::segments
