// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "zonetable.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace serai::segments {

/// What one unit of a currency is in another, day by day, found by the second: a bucket of 18 hours has one
/// midnight at most, so that no fact needs the calendar. Immutable; any thread.
class DailyTable
{
public:
    struct Bucket
    {
        double ratios[2]; ///< before \a next and from then on; not a number = unknown
        quint32 next; ///< second of the midnight in the bucket
    };

    static constexpr int bucketBits = 16;

    /// \a ratios by day since \a firstDay, 0 = unknown; before and after them it is unknown too.
    DailyTable(const std::vector<double>& ratios, qint64 firstDay, const ZoneTable& zone);
    /// \a ratio for ever.
    explicit DailyTable(double ratio);

    /// False where a zone set its clock back over midnight, so that a bucket has more than one.
    [[nodiscard]] bool isSound() const { return m_isSound; }

    [[nodiscard]] double largest() const { return m_largest; }

    /// Between which ratios all those of a time without gaps lie.
    struct Band
    {
        quint32 from = 1; ///< seconds, both ends included
        quint32 to = 0; ///< before from: there is no such time
        double least = 0;
        double most = 0;
    };

    /// The newest such time.
    [[nodiscard]] const Band& band() const { return m_band; }

    [[nodiscard]] double of(quint32 second) const
    {
        const auto place = std::min((second >> bucketBits) - m_first, m_last); // what is before is far behind
        const auto& bucket = m_buckets.data()[place];
        return bucket.ratios[second >= bucket.next ? 1 : 0];
    }

private:
    [[nodiscard]] Bucket bucketFrom(
        qint64 begin, const std::vector<double>& ratios, qint64 firstDay, const ZoneTable& zone);
    void findBand(const std::vector<double>& ratios, qint64 firstDay, const ZoneTable& zone);

    std::vector<Bucket> m_buckets; ///< the last one is for all other times
    quint32 m_first = 0;
    quint32 m_last = 0;
    double m_largest = 0;
    Band m_band;
    bool m_isSound = true;
};

/// The tables of a part's currencies, for reckoning with 32-bit amounts in floating point.
class DailyRatios
{
public:
    /// By code; none is null. All are sound, and none is above largestRatio.
    explicit DailyRatios(std::vector<std::shared_ptr<const DailyTable>> tables);

    static constexpr double largestRatio = 10'000;

    [[nodiscard]] double of(size_t code, quint32 second) const { return m_tables.data()[code]->of(second); }

    /// See DailyTable; there is none for facts in several currencies.
    [[nodiscard]] const DailyTable::Band& band() const { return m_band; }

    /// A converted amount at most this far from a whole number is rounded to it for sure: the error of a
    /// product is below 4 units of the last place.
    [[nodiscard]] double limit() const { return m_limit; }

    /// How many converted amounts can be added up in 64 bits.
    [[nodiscard]] quint32 mostFacts() const { return m_mostFacts; }

private:
    std::vector<std::shared_ptr<const DailyTable>> m_tables;
    DailyTable::Band m_band;
    double m_limit = 0;
    quint32 m_mostFacts = 0;
};

} // namespace serai::segments
