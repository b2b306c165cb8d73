// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/localtime.h>
#include <kpi/period.h>

#include <QCoreApplication>

namespace serai::kpi {

Period lastDays(int days, qint64 nowMs, const QTimeZone& zone)
{
    const auto today = localOf(nowMs, zone).date();
    return {today.addDays(1 - std::max(1, days)), today};
}

Period previousOf(const Period& period)
{
    return {period.from.addDays(-period.days()), period.from.addDays(-1)};
}

Result<Period> parsePeriod(const QString& from, const QString& to)
{
    const auto dateOf = [](const QString& text) { return QDate::fromString(text, Qt::ISODate); };
    const Period period{dateOf(from), dateOf(to)};
    for (const auto& [date, text] : {std::pair{period.from, from}, {period.to, to}}) {
        if (!date.isValid())
            return fail(ErrorKind::InvalidInput,
                QCoreApplication::translate("kpi", "\"%1\" is not a date").arg(text), {},
                QCoreApplication::translate("kpi", "write dates as 2026-11-19"));
    }
    if (period.to < period.from)
        return fail(
            ErrorKind::InvalidInput, QCoreApplication::translate("kpi", "the period ends before it starts"));
    if (period.days() > 3660)
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("kpi", "the period is longer than ten years"));
    return period;
}

Span spanOf(const Period& period, const QTimeZone& zone)
{
    return {instantOf(period.from, QTime(0, 0), zone), instantOf(period.to.addDays(1), QTime(0, 0), zone)};
}

QString bucketKey(BucketSize size)
{
    switch (size) {
    case BucketSize::Day:
        return QStringLiteral("day");
    case BucketSize::Week:
        return QStringLiteral("week");
    case BucketSize::Month:
        break;
    }
    return QStringLiteral("month");
}

std::optional<BucketSize> bucketFromKey(QStringView key)
{
    for (const auto size : {BucketSize::Day, BucketSize::Week, BucketSize::Month}) {
        if (key == bucketKey(size))
            return size;
    }
    return std::nullopt;
}

static QDate lastDayOfBucket(QDate first, BucketSize size)
{
    switch (size) {
    case BucketSize::Day:
        return first;
    case BucketSize::Week:
        return first.addDays(7 - first.dayOfWeek());
    case BucketSize::Month:
        break;
    }
    return {first.year(), first.month(), first.daysInMonth()};
}

QList<Bucket> bucketsOf(const Period& period, BucketSize size, const QTimeZone& zone)
{
    QList<Bucket> buckets;
    for (auto first = period.from; first <= period.to;) {
        const Period days{first, std::min(lastDayOfBucket(first, size), period.to)};
        buckets << Bucket{days, spanOf(days, zone)};
        first = days.to.addDays(1);
    }
    return buckets;
}

} // namespace serai::kpi
