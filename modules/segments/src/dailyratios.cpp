// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dailyratios.h"

#include <limits>

namespace serai::segments {

static constexpr double unknownRatio = std::numeric_limits<double>::quiet_NaN();

DailyTable::DailyTable(double ratio)
    : m_buckets{{{ratio, ratio}, 0}}
    , m_largest(ratio)
    , m_band{0, std::numeric_limits<quint32>::max(), ratio, ratio}
{
}

DailyTable::DailyTable(const std::vector<double>& ratios, qint64 firstDay, const ZoneTable& zone)
{
    constexpr qint64 seconds = qint64(1) << 32;
    constexpr qint64 length = qint64(1) << bucketBits;
    const auto begin = std::clamp<qint64>(zone.startOf(firstDay), 0, seconds) / length * length;
    const auto end = std::min(zone.startOf(firstDay + qint64(ratios.size())), seconds);
    m_first = quint32(begin >> bucketBits);
    for (auto second = begin; second < end; second += length)
        m_buckets.push_back(bucketFrom(second, ratios, firstDay, zone));
    m_last = quint32(m_buckets.size());
    m_buckets.push_back({{unknownRatio, unknownRatio}, 0});
    for (const auto ratio : ratios)
        m_largest = std::max(m_largest, ratio);
    findBand(ratios, firstDay, zone);
}

void DailyTable::findBand(const std::vector<double>& ratios, qint64 firstDay, const ZoneTable& zone)
{
    const auto isKnown = [](double ratio) { return ratio != 0; };
    const auto last = std::find_if(ratios.rbegin(), ratios.rend(), isKnown);
    const auto first = std::find_if_not(last, ratios.rend(), isKnown);
    if (first == last)
        return;
    constexpr qint64 latest = std::numeric_limits<quint32>::max();
    const auto secondOf = [&](auto behind) { // of the midnight at the end of the day before behind
        return zone.startOf(firstDay + (behind.base() - ratios.begin()));
    };
    const auto [least, most] = std::minmax_element(first.base(), last.base());
    m_band = {quint32(std::clamp<qint64>(secondOf(first), 0, latest)),
        quint32(std::clamp<qint64>(secondOf(last) - 1, 0, latest)), *least, *most};
}

DailyTable::Bucket DailyTable::bucketFrom(
    qint64 begin, const std::vector<double>& ratios, qint64 firstDay, const ZoneTable& zone)
{
    constexpr qint64 perDay = 86'400;
    const auto last = begin + (qint64(1) << bucketBits) - 1;
    const auto firstDayHere = zone.dayOf(begin);
    const auto lastDayHere = zone.dayOf(last);
    const auto ratioOf = [&](qint64 day) {
        const auto place = day - firstDay;
        const bool known = place >= 0 && place < qint64(ratios.size()) && ratios[size_t(place)] != 0;
        return known ? ratios[size_t(place)] : unknownRatio;
    };
    auto next = begin;
    if (zone.isSteady(begin, last)) {
        if (firstDayHere != lastDayHere)
            next = begin + perDay - (zone.wallOf(begin) - firstDayHere * perDay);
    } else {
        // A change of the clock: the offsets of our time are whole minutes, and so is every midnight.
        next = begin - begin % 60;
        while (next <= last && zone.dayOf(std::max(next, begin)) == firstDayHere)
            next += 60;
        for (auto second = next; second <= last; second += 60)
            m_isSound = m_isSound && zone.dayOf(second) == lastDayHere;
    }
    return {{ratioOf(firstDayHere), ratioOf(lastDayHere)}, quint32(std::max(next, begin))};
}

DailyRatios::DailyRatios(std::vector<std::shared_ptr<const DailyTable>> tables)
    : m_tables(std::move(tables))
{
    double largest = 1;
    for (const auto& table : m_tables)
        largest = std::max(largest, table->largest());
    if (m_tables.size() == 1)
        m_band = m_tables.front()->band();
    constexpr double largestAmount = 2147483648.0; // of 32 bits
    m_limit = 0.5 - (largestAmount * largest * 1e-15 + 1e-9);
    m_mostFacts = quint32(double(qint64(1) << 62) / (largestAmount * largest));
}

} // namespace serai::segments
