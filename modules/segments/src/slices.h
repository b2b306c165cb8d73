// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "factselect.h"

namespace serai::segments {

/// The facts of a window that is the same for everybody.
struct FixedSlices
{
    const Stream* stream;
    SecondRange window;

    [[nodiscard]] std::optional<FactSlice> of(quint32 slot) const
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

    /// Epoch ms; nothing where the member has none.
    [[nodiscard]] std::optional<qint64> of(quint32 slot) const
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
    [[nodiscard]] std::optional<qint64> firstBefore(quint32 slot) const
    {
        if (!m_stream || slot >= m_stream->slotCount())
            return std::nullopt;
        const auto first = m_stream->offsets[slot];
        if (first == m_stream->offsets[slot + 1])
            return std::nullopt;
        const auto ms = qint64(m_stream->times[first]) * 1000;
        return ms <= m_nowMs ? std::optional(ms) : std::nullopt;
    }

    [[nodiscard]] std::optional<qint64> lastBefore(quint32 slot) const
    {
        if (!m_stream || slot >= m_stream->slotCount())
            return std::nullopt;
        const auto [begin, end] = sliceOf(*m_stream, m_untilNow, slot);
        return begin == end ? std::nullopt : std::optional(qint64(m_stream->times[end - 1]) * 1000);
    }

    [[nodiscard]] std::optional<qint64> fieldMs(quint32 slot) const;

    Anchor m_anchor;
    const Stream* m_stream = nullptr; ///< of first and last facts
    const CustomColumn* m_column = nullptr;
    std::span<const qint64> m_createdAt;
    qint64 m_nowMs;
    SecondRange m_untilNow;
    const ZoneTable* m_table;
};

/// The facts of a member-relative window. Where such a window ends depends on the clock of the zone, but only
/// by hours, or by days for months: facts outside of that doubt need no calendar.
class AnchoredSlices
{
public:
    /// All outlive the slices.
    AnchoredSlices(const Stream& stream, const Anchors& anchors, const Window& window, qint64 nowMs,
        const ZoneTable& table);

    /// Nothing where the member has no anchor.
    [[nodiscard]] std::optional<FactSlice> of(quint32 slot) const
    {
        const auto anchor = m_anchors.of(slot);
        if (!anchor)
            return std::nullopt;
        if (slot >= m_stream->slotCount())
            return FactSlice{0, 0};
        return m_before ? before(*anchor, slot) : after(*anchor, slot);
    }

private:
    [[nodiscard]] FactSlice after(qint64 anchorMs, quint32 slot) const;
    [[nodiscard]] FactSlice before(qint64 anchorMs, quint32 slot) const;

    const Stream* m_stream;
    Anchors m_anchors;
    bool m_before;
    qint64 m_count;
    TimeUnit m_unit;
    qint64 m_nowMs;
    qint64 m_sure; ///< seconds that the window has at least
    qint64 m_most; ///< and at most
    const ZoneTable* m_table;
};

} // namespace serai::segments
