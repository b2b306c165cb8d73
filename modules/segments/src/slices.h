// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "factselect.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>

namespace serai::segments {

/// All facts of each member, whose times need no look. Of all these classes: has() is 1 for a fact of the
/// slice that lies in its window, else 0; cut() is the slice with just those facts; fetch() says that \a slot
/// is about to be asked for, and where its facts begin; isCheap: of() is next to nothing, the others
/// find() 64 at once.
struct AllSlices
{
    static constexpr bool isCheap = true;
    const Stream* stream;

    [[nodiscard]] FactSlice of(quint32 slot) const
    {
        return slot < stream->slotCount() ? FactSlice{stream->offsets[slot], stream->offsets[slot + 1]}
                                          : FactSlice{0, 0};
    }

    [[nodiscard]] Q_ALWAYS_INLINE size_t fetch(quint32 slot) const
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

    [[nodiscard]] Q_ALWAYS_INLINE size_t fetch(quint32 slot) const
    {
        const auto start = slot < m_slotCount ? m_offsets[slot] : 0;
        fetchAhead(m_times + start);
        return start;
    }

    [[nodiscard]] quint32 has(const FactSlice& slice, size_t i) const
    {
        return quint32(m_times[i] - slice.from <= slice.to - slice.from);
    }

    /// For those who do more with a fact than adding it up. \a slice is known.
    [[nodiscard]] FactSlice cut(FactSlice slice) const
    {
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

/// Calls \a take(n, slice) for \a count slots from \a first on, numbered from 0. \a columns are what is asked
/// of the facts beside their times: each is told in time where it will be asked, with fetch().
template <class Slices, class F, class... Columns>
void eachSlice(const Slices& slices, quint32 first, quint32 count, F&& take, const Columns&... columns)
{
    if constexpr (Slices::isCheap) {
        for (quint32 n = 0; n < count; ++n) {
            const auto start = slices.fetch(first + n);
            (columns.fetch(start), ...);
            take(n, slices.of(first + n));
        }
    } else {
        std::array<FactSlice, 64> found; // first, for the one loop would wait for the other
        for (quint32 base = 0; base < count; base += quint32(found.size())) {
            const auto some = std::min(count - base, quint32(found.size()));
            slices.find(first + base, std::span(found).first(some));
            for (quint32 n = 0; n < some; ++n) {
                const auto start = slices.fetch(first + base + n);
                (columns.fetch(start), ...);
                take(base + n, found[n]);
            }
        }
    }
}

} // namespace serai::segments
