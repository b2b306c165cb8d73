// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/localtime.h>

#include <vector>

namespace serai::segments {

/// The offsets of a zone as a table, for asking about the local time of millions of instants. Gives what
/// base/localtime gives, from 1970 to some years after it was made for. Immutable; any thread.
class ZoneTable
{
public:
    /// Reaches four years beyond \a nowMs; later instants have the last offset.
    ZoneTable(const QTimeZone& zone, qint64 nowMs);

    /// Seconds since 1970 as the clock on the wall counts them.
    [[nodiscard]] qint64 wallOf(qint64 second) const { return second + offsetAt(second); }

    /// Days since 1970 of the local date.
    [[nodiscard]] qint64 dayOf(qint64 second) const
    {
        const auto wall = wallOf(second);
        return wall / 86'400 - (wall % 86'400 < 0 ? 1 : 0);
    }

    /// The first instant of that local day, in seconds.
    [[nodiscard]] qint64 startOf(qint64 day) const { return fromWall(day * 86'400); }

    /// Whether the offset stays the same from \a begin to \a end, both in seconds.
    [[nodiscard]] bool isSteady(qint64 begin, qint64 end) const { return stepAt(begin) == stepAt(end); }

    /// The same wall-clock time \a n units later (earlier where negative), as windowStart() has it.
    [[nodiscard]] qint64 shiftedMs(qint64 ms, qint64 n, TimeUnit unit) const;

private:
    [[nodiscard]] int offsetAt(qint64 second) const
    {
        if (second < 0 || second >= bucketCount << bucketBits)
            return farOffsetAt(second);
        size_t at = m_buckets.data()[size_t(second >> bucketBits)];
        while (at + 1 < m_begins.size() && m_begins.data()[at + 1] <= second)
            ++at;
        return m_offsets.data()[at];
    }

    [[nodiscard]] size_t stepAt(qint64 second) const;
    [[nodiscard]] int farOffsetAt(qint64 second) const;
    [[nodiscard]] qint64 fromWall(qint64 wall) const;

    std::vector<qint64> m_begins; ///< seconds; the first one is far in the past
    std::vector<int> m_offsets;
    /// Which offset is in force when a bucket begins, for instants from 1970 to 2106: a change of the clock
    /// is a step or two away.
    static constexpr int bucketBits = 17; // a day and a half
    static constexpr qint64 bucketCount = qint64(1) << (32 - bucketBits);
    std::vector<quint16> m_buckets;
};

/// A date of the proleptic Gregorian calendar.
struct Civil
{
    int year = 1970;
    int month = 1;
    int day = 1;
};

/// Howard Hinnant's days_from_civil and civil_from_days ("chrono-compatible low-level date algorithms").
[[nodiscard]] qint64 daysOf(const Civil& date);
[[nodiscard]] Civil civilOf(qint64 days);
[[nodiscard]] int lengthOfMonth(int year, int month);

} // namespace serai::segments
