// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timepoint.h"

#include <base/localtime.h>

#include <algorithm>

namespace serai::segments {

static bool isDateOnly(const QString& text)
{
    return text.size() == 10;
}

bool isTimePoint(const QString& text)
{
    if (isDateOnly(text))
        return QDate::fromString(text, Qt::ISODate).isValid();
    return text.size() > 10 && text.at(10) == u'T' && QDateTime::fromString(text, Qt::ISODate).isValid();
}

TimePoint timePointOf(const QString& text, const QTimeZone& zone)
{
    if (isDateOnly(text)) {
        const auto date = QDate::fromString(text, Qt::ISODate);
        return {instantOf(date, QTime(0, 0), zone), instantOf(date.addDays(1), QTime(0, 0), zone)};
    }
    const auto moment = QDateTime::fromString(text, Qt::ISODate);
    const auto instant = moment.timeSpec() == Qt::LocalTime ? instantOf(moment.date(), moment.time(), zone)
                                                            : moment.toMSecsSinceEpoch();
    return {instant, instant};
}

static bool hasOffset(const QString& text)
{
    return !isDateOnly(text) && QDateTime::fromString(text, Qt::ISODate).timeSpec() != Qt::LocalTime;
}

bool isUpsideDown(const QString& first, const QString& last)
{
    if (hasOffset(first) != hasOffset(last))
        return false;
    const auto begin = timePointOf(first, QTimeZone::utc());
    const auto end = timePointOf(last, QTimeZone::utc());
    return begin.beginMs > std::max(end.beginMs, end.endMs - 1);
}

qint64 startOfDay(qint64 nowMs, qint64 daysAgo, const QTimeZone& zone)
{
    return instantOf(localOf(nowMs, zone).date().addDays(-daysAgo), QTime(0, 0), zone);
}

} // namespace serai::segments
