// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "slices.h"

#include <array>
#include <atomic>
#include <limits>
#include <span>
#include <vector>

namespace serai::segments {

/// Where each member's own window begins or ends.
enum class Anchor { None, CreatedAt, FirstOrder, FirstJoin, LastOrder, Field };

class WindowSpan;

/// Where yearly windows hang: of each day of the year, the newest one whose window has begun. Any thread.
class YearlyDays
{
public:
    /// \a span is that of the windows.
    YearlyDays(bool before, const WindowSpan& span, const ZoneTable& table, qint64 nowMs);

    /// Seconds of the midnight that the window of \a day hangs on; both count from 1970. Never before the
    /// day itself.
    [[nodiscard]] qint64 secondOf(qint64 day) const;

private:
    struct Begun
    {
        qint64 day = 0;
        qint64 second = 0;
    };

    const ZoneTable* m_table;
    std::array<Begun, 13 * 32> m_newest; ///< by month * 32 + day
};

/// The instant that a member-relative window hangs on, of the members of one shard.
class Anchors
{
public:
    /// \a yearly is null where dates of the field do not come back. All but the field's id outlive it.
    Anchors(Anchor anchor, const Shard& shard, qint64 nowMs, qint64 fieldId, const YearlyDays* yearly,
        const ZoneTable& table);

    static constexpr qint64 none = std::numeric_limits<qint64>::min();

    /// Epoch ms of the slots from \a first on; none where the member has none.
    void find(quint32 first, std::span<qint64> ms) const;

private:
    // Inline in the loops of find(), here and below: a call for each member makes a whole rule a quarter
    // slower.
    [[nodiscard]] inline qint64 firstBefore(quint32 slot) const;
    [[nodiscard]] inline qint64 lastBefore(quint32 slot) const;
    [[nodiscard]] inline qint64 fieldMs(quint32 slot) const;

    Anchor m_anchor;
    const Stream* m_stream = nullptr; ///< of first and last facts
    const CustomColumn* m_column = nullptr;
    std::span<const qint64> m_createdAt;
    qint64 m_nowMs;
    SecondRange m_untilNow;
    const YearlyDays* m_yearly;
    const ZoneTable* m_table;
};

/// How long a member-relative window is: that depends on the day and on the clock of the zone, but most
/// instants of some hours agree, so that it is worked out once for all of them. Any thread.
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

    /// The slices of the slots from \a first on, at most 64; not known where a member has no anchor.
    void find(quint32 first, std::span<FactSlice> slices) const;

private:
    [[nodiscard]] inline FactSlice after(qint64 anchorMs, quint32 slot) const;
    [[nodiscard]] inline FactSlice before(qint64 anchorMs, quint32 slot) const;

    Anchors m_anchors;
    bool m_before;
    const WindowSpan* m_span;
    qint64 m_now; ///< seconds
};

} // namespace serai::segments
