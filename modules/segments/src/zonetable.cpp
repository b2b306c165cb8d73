// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zonetable.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace serai::segments {

qint64 daysOf(const Civil& date)
{
    const qint64 year = date.month <= 2 ? date.year - 1 : date.year;
    const qint64 era = (year >= 0 ? year : year - 399) / 400;
    const qint64 yearOfEra = year - era * 400;
    const qint64 dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

Civil civilOf(qint64 days)
{
    days += 719'468;
    const qint64 era = (days >= 0 ? days : days - 146'096) / 146'097;
    const qint64 day = days - era * 146'097;
    const qint64 year = (day - day / 1460 + day / 36'524 - day / 146'096) / 365;
    const qint64 dayOfYear = day - (365 * year + year / 4 - year / 100);
    const qint64 month = (5 * dayOfYear + 2) / 153;
    Civil date;
    date.day = int(dayOfYear - (153 * month + 2) / 5 + 1);
    date.month = int(month < 10 ? month + 3 : month - 9);
    date.year = int(year + era * 400 + (date.month <= 2 ? 1 : 0));
    return date;
}

int lengthOfMonth(int year, int month)
{
    if (month == 2)
        return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

static qint64 floorDiv(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

ZoneTable::ZoneTable(const QTimeZone& zone, qint64 nowMs)
{
    const auto from = QDateTime::fromMSecsSinceEpoch(-10 * 86'400'000ll, Qt::UTC);
    const auto to = QDateTime::fromMSecsSinceEpoch(std::max<qint64>(nowMs, 0), Qt::UTC).addYears(4);
    m_begins.push_back(std::numeric_limits<qint64>::min());
    m_offsets.push_back(zone.offsetFromUtc(from));
    for (const auto& change : zone.transitions(from, to)) {
        m_begins.push_back(floorDiv(change.atUtc.toMSecsSinceEpoch(), 1000));
        m_offsets.push_back(change.offsetFromUtc);
    }
    size_t at = 0;
    for (qint64 bucket = 0; bucket < bucketCount; ++bucket) {
        while (at + 1 < m_begins.size() && m_begins[at + 1] <= bucket << bucketBits)
            ++at;
        m_buckets.push_back(quint16(at));
    }
}

size_t ZoneTable::stepAt(qint64 second) const
{
    return size_t(std::upper_bound(m_begins.begin(), m_begins.end(), second) - m_begins.begin()) - 1;
}

int ZoneTable::farOffsetAt(qint64 second) const
{
    return m_offsets[stepAt(second)];
}

qint64 ZoneTable::fromWall(qint64 wall) const
{
    // As base/localtime: the first of two readings; out of a gap forward by its length.
    const int before = offsetAt(wall - 86'400);
    const int after = offsetAt(wall + 86'400);
    if (before == after || offsetAt(wall - before) == before)
        return wall - before;
    return offsetAt(wall - after) == after ? wall - after : wall - before;
}

qint64 ZoneTable::shiftedMs(qint64 ms, qint64 n, TimeUnit unit) const
{
    if (unit == TimeUnit::Minutes)
        return ms + n * 60'000;
    if (unit == TimeUnit::Hours)
        return ms + n * 3'600'000;
    const qint64 second = floorDiv(ms, 1000);
    const qint64 wall = second + offsetAt(second);
    qint64 day = floorDiv(wall, 86'400);
    const qint64 time = wall - day * 86'400;
    if (unit == TimeUnit::Days || unit == TimeUnit::Weeks) {
        day += unit == TimeUnit::Weeks ? n * 7 : n;
    } else {
        auto date = civilOf(day);
        const qint64 months =
            qint64(date.year) * 12 + date.month - 1 + (unit == TimeUnit::Years ? n * 12 : n);
        date.year = int(floorDiv(months, 12));
        date.month = int(months - floorDiv(months, 12) * 12) + 1;
        date.day = std::min(date.day, lengthOfMonth(date.year, date.month));
        day = daysOf(date);
    }
    return fromWall(day * 86'400 + time) * 1000 + (ms - second * 1000);
}

} // namespace serai::segments
