// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "factselect.h"

#include <limits>

namespace serai::segments {

/// The facts of a window that is the same for everybody.
struct FixedSlices
{
    const Stream* stream;
    SecondRange window;

    [[nodiscard]] FactSlice of(quint32 slot) const
    {
        if (window.empty || slot >= stream->slotCount())
            return FactSlice{0, 0};
        return sliceOf(*stream, window, slot);
    }
};

/// Where each member's own window begins or ends.
enum class Anchor { None, CreatedAt, FirstOrder, FirstJoin, LastOrder, Field };

/// The instant that a member-relative window hangs on, of the members of one shard.
class Anchors
{
public:
    Anchors(Anchor anchor, const Shard& shard, qint64 nowMs, qint64 fieldId, const ZoneTable& table);

    static constexpr qint64 none = std::numeric_limits<qint64>::min();

    /// Epoch ms; none where the member has none.
    [[nodiscard]] qint64 of(quint32 slot) const
    {
        switch (m_anchor) {
        case Anchor::CreatedAt:
            return m_createdAt[slot];
        case Anchor::LastOrder:
            return lastBefore(slot);
        case Anchor::Field:
            return fieldMs(slot);
        default:
            return firstBefore(slot);
        }
    }

private:
    [[nodiscard]] qint64 firstBefore(quint32 slot) const
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

    [[nodiscard]] qint64 lastBefore(quint32 slot) const
    {
        if (!m_stream || slot >= m_stream->slotCount())
            return none;
        // The last order that there is, as a rule, and a column of its own.
        const auto known = slot < m_stream->last.size() ? m_stream->last[slot] : 0;
        if (known != 0 && known <= m_untilNow.to)
            return qint64(known) * 1000;
        const auto [begin, end] = sliceOf(*m_stream, m_untilNow, slot);
        return begin == end ? none : qint64(m_stream->times[end - 1]) * 1000;
    }

    [[nodiscard]] qint64 fieldMs(quint32 slot) const;

    Anchor m_anchor;
    const Stream* m_stream = nullptr; ///< of first and last facts
    const CustomColumn* m_column = nullptr;
    std::span<const qint64> m_createdAt;
    qint64 m_nowMs;
    SecondRange m_untilNow;
    const ZoneTable* m_table;
};

/// How long a member-relative window is, in seconds: it depends on the day and on the clock of the zone, but
/// lies between two lengths.
class WindowSpan
{
public:
    /// \a window has an anchor; \a table outlives the span.
    WindowSpan(const Window& window, const ZoneTable& table);

    [[nodiscard]] qint64 least() const { return m_least; }

    [[nodiscard]] qint64 most() const { return m_most; }

    /// Epoch ms of the other end of the window that hangs on \a anchorMs.
    [[nodiscard]] qint64 otherEndMs(qint64 anchorMs) const
    {
        return m_table->shiftedMs(anchorMs, m_count, m_unit);
    }

private:
    const ZoneTable* m_table;
    TimeUnit m_unit;
    qint64 m_count; ///< negative: before the anchor
    qint64 m_least = 0;
    qint64 m_most = 0;
};

/// The facts of a member-relative window. Where such a window ends depends on the clock of the zone, but only
/// by hours, or by days for months: facts outside of that doubt need no calendar.
class AnchoredSlices
{
public:
    /// All outlive the slices.
    AnchoredSlices(
        const Stream& stream, const Anchors& anchors, bool before, const WindowSpan* span, qint64 nowMs);

    /// Not known where the member has no anchor.
    [[nodiscard]] FactSlice of(quint32 slot) const
    {
        const auto anchor = m_anchors.of(slot);
        if (anchor == Anchors::none)
            return FactSlice{1, 0};
        if (slot >= m_stream->slotCount() || m_stream->offsets[slot] == m_stream->offsets[slot + 1])
            return FactSlice{0, 0};
        return m_before ? before(anchor, slot) : after(anchor, slot);
    }

private:
    [[nodiscard]] FactSlice after(qint64 anchorMs, quint32 slot) const;
    [[nodiscard]] FactSlice before(qint64 anchorMs, quint32 slot) const;

    const Stream* m_stream;
    Anchors m_anchors;
    bool m_before;
    const WindowSpan* m_span;
    qint64 m_nowMs;
};

/// Rounded down.
[[nodiscard]] inline qint64 secondOf(qint64 ms)
{
    return ms >= 0 ? ms / 1000 : (ms - 999) / 1000;
}

/// How many facts of \a slot are at or before each of \a seconds.
template <size_t N>
[[nodiscard]] inline std::array<quint32, N> countUntil(
    const Stream& stream, quint32 slot, const std::array<qint64, N>& seconds)
{
    const auto first = stream.offsets[slot];
    std::array<quint32, N> bounds{};
    for (size_t n = 0; n < N; ++n)
        bounds[n] = quint32(std::clamp<qint64>(seconds[n] + 1, 0, std::numeric_limits<quint32>::max()));
    return countBelow(stream.times.data() + first, stream.offsets[slot + 1] - first, bounds);
}

/// (a, a + n]
inline FactSlice AnchoredSlices::after(qint64 anchorMs, quint32 slot) const
{
    const auto anchor = secondOf(anchorMs);
    const auto now = secondOf(m_nowMs);
    const auto first = m_stream->offsets[slot];
    auto [begin, end] =
        countUntil(*m_stream, slot, std::array{anchor, std::min(anchor + m_span->most(), now)});
    if (end > 0 && m_stream->times[first + end - 1] > std::min(anchor + m_span->least(), now)) // in doubt
        end =
            countUntil(*m_stream, slot, std::array{std::min(secondOf(m_span->otherEndMs(anchorMs)), now)})[0];
    return {first + std::min(begin, end), first + end};
}

/// [a - n, a)
inline FactSlice AnchoredSlices::before(qint64 anchorMs, quint32 slot) const
{
    const auto anchor = secondOf(anchorMs);
    const auto first = m_stream->offsets[slot];
    auto [begin, end] = countUntil(
        *m_stream, slot, std::array{anchor - m_span->most() - 1, secondOf(std::min(anchorMs - 1, m_nowMs))});
    if (first + begin < m_stream->offsets[slot + 1]
        && m_stream->times[first + begin] <= anchor - m_span->least()) // in doubt
        begin = countUntil(*m_stream, slot, std::array{secondOf(m_span->otherEndMs(anchorMs) - 1)})[0];
    return {first + std::min(begin, end), first + end};
}

} // namespace serai::segments
