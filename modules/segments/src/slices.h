// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "factselect.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <vector>

namespace serai::segments {

/// All facts of each member, whose times need no look. Of all these classes: has() is 1 for a fact of the
/// slice that lies in its window, else 0; cut() is the slice with just those facts; fetch() says that \a slot
/// is about to be asked for, and where its facts begin; isCheap: of() is next to nothing.
struct AllSlices
{
    static constexpr bool isCheap = true;
    const Stream* stream;

    [[nodiscard]] FactSlice of(quint32 slot) const
    {
        return slot < stream->slotCount() ? FactSlice{stream->offsets[slot], stream->offsets[slot + 1]}
                                          : FactSlice{0, 0};
    }

    [[nodiscard]] size_t fetch(quint32 slot) const
    {
        return slot < stream->slotCount() ? stream->offsets[slot] : 0;
    }

    [[nodiscard]] static quint32 has(const FactSlice&, size_t) { return 1; }

    [[nodiscard]] static FactSlice cut(const FactSlice& slice) { return slice; }
};

/// The facts of windows. Where one begins among a member's facts cannot be guessed, and finding it costs more
/// than asking every time of the few facts that most members have.
class TimedSlices
{
public:
    explicit TimedSlices(const Stream& stream)
        : m_slotCount(stream.slotCount())
        , m_offsets(stream.offsets.data())
        , m_times(stream.times.data())
    {
    }

    [[nodiscard]] size_t fetch(quint32 slot) const
    {
        const auto start = slot < m_slotCount ? m_offsets[slot] : 0;
        fetchAhead(m_times + start);
        return start;
    }

    [[nodiscard]] quint32 has(const FactSlice& slice, size_t i) const
    {
        return quint32(m_times[i] - slice.from <= slice.to - slice.from);
    }

    /// For those who do more with a fact than adding it up.
    [[nodiscard]] FactSlice cut(FactSlice slice) const
    {
        if (!slice.isKnown())
            return slice;
        quint32 before = 0;
        quint32 inside = 0;
        for (size_t i = slice.begin; i < slice.end; ++i) {
            before += quint32(m_times[i] < slice.from);
            inside += has(slice, i);
        }
        slice.begin += before;
        slice.end = slice.begin + inside;
        return slice;
    }

protected:
    [[nodiscard]] bool isEmpty(quint32 slot) const
    {
        return slot >= m_slotCount || m_offsets[slot] == m_offsets[slot + 1];
    }

    /// Of the seconds from \a from to \a to, both included.
    [[nodiscard]] Q_ALWAYS_INLINE FactSlice between(quint32 slot, quint32 from, quint32 to) const
    {
        const FactSlice all{m_offsets[slot], m_offsets[slot + 1], from, to};
        return all.end - all.begin > longHistory ? narrowed(all) : all;
    }

    /// The same of seconds that may lie before 1970 or after 2106, where there are no facts.
    [[nodiscard]] Q_ALWAYS_INLINE FactSlice between(quint32 slot, qint64 from, qint64 to) const
    {
        constexpr qint64 latest = std::numeric_limits<quint32>::max();
        if (from > to || to < 0 || from > latest)
            return FactSlice{0, 0};
        return between(slot, quint32(std::max<qint64>(from, 0)), quint32(std::min(to, latest)));
    }

private:
    static constexpr quint32 longHistory = 256; ///< facts; in more of them the window is looked for

    [[nodiscard]] FactSlice narrowed(FactSlice slice) const;

    quint32 m_slotCount;
    const quint32* m_offsets;
    const quint32* m_times;
};

/// … of a window that is the same for everybody.
class FixedSlices : public TimedSlices
{
public:
    static constexpr bool isCheap = true;

    FixedSlices(const Stream& stream, const SecondRange& window)
        : TimedSlices(stream)
        , m_window(window)
    {
    }

    [[nodiscard]] FactSlice of(quint32 slot) const
    {
        return m_window.empty || isEmpty(slot) ? FactSlice{0, 0} : between(slot, m_window.from, m_window.to);
    }

private:
    SecondRange m_window;
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
        const FixedSlices slices(*m_stream, m_untilNow);
        const auto slice = slices.cut(slices.of(slot));
        return slice.begin == slice.end ? none : qint64(m_stream->times[slice.end - 1]) * 1000;
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

/// How long a member-relative window is: that depends on the day and on the clock of the zone, but most
/// instants of half a day agree, so that each such time is worked out once. Any thread.
class WindowSpan
{
public:
    /// \a window has an anchor; \a table outlives the span.
    WindowSpan(const Window& window, const ZoneTable& table);

    /// Seconds between \a second, where the window hangs, and its other end.
    [[nodiscard]] qint64 lengthAt(qint64 second) const
    {
        const auto part = quint64(second) >> partBits;
        const auto known =
            part < m_lengths.size() ? m_lengths[part].load(std::memory_order_relaxed) : unknown;
        return known > mixed ? qint64(known) : findLength(second);
    }

private:
    static constexpr int partBits = 16; ///< 65,536 seconds, in which there is one midnight at most
    static constexpr quint32 unknown = 0;
    static constexpr quint32 mixed = 1; ///< instants of this part do not agree

    [[nodiscard]] qint64 exactLength(qint64 second) const;
    [[nodiscard]] qint64 findLength(qint64 second) const;
    /// Whether all instants from \a begin to \a end have the same length.
    [[nodiscard]] bool agree(qint64 begin, qint64 end) const;

    const ZoneTable* m_table;
    TimeUnit m_unit;
    qint64 m_count; ///< negative: before the anchor
    mutable std::vector<std::atomic<quint32>> m_lengths; ///< of parts of the time from 1970 to 2106
};

/// The facts of a member-relative window.
class AnchoredSlices : public TimedSlices
{
public:
    static constexpr bool isCheap = false;

    /// All outlive the slices.
    AnchoredSlices(
        const Stream& stream, const Anchors& anchors, bool before, const WindowSpan* span, qint64 nowMs);

    /// Not known where the member has no anchor.
    [[nodiscard]] FactSlice of(quint32 slot) const
    {
        const auto anchor = m_anchors.of(slot);
        if (anchor == Anchors::none)
            return FactSlice{1, 0};
        if (isEmpty(slot))
            return FactSlice{0, 0};
        return m_before ? before(anchor, slot) : after(anchor, slot);
    }

private:
    [[nodiscard]] FactSlice after(qint64 anchorMs, quint32 slot) const;
    [[nodiscard]] FactSlice before(qint64 anchorMs, quint32 slot) const;

    Anchors m_anchors;
    bool m_before;
    const WindowSpan* m_span;
    qint64 m_now; ///< seconds
};

/// Rounded down.
[[nodiscard]] inline qint64 secondOf(qint64 ms)
{
    return ms >= 0 ? ms / 1000 : (ms - 999) / 1000;
}

/// (a, a + n]
inline FactSlice AnchoredSlices::after(qint64 anchorMs, quint32 slot) const
{
    const auto anchor = secondOf(anchorMs);
    return between(slot, anchor + 1, std::min(anchor + m_span->lengthAt(anchor), m_now));
}

/// [a - n, a)
inline FactSlice AnchoredSlices::before(qint64 anchorMs, quint32 slot) const
{
    const auto anchor = secondOf(anchorMs);
    const auto last = secondOf(anchorMs - 1); // both ends are as far into their second as the anchor
    return between(slot, last + 1 - m_span->lengthAt(anchor), std::min(last, m_now));
}

} // namespace serai::segments
