// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/localtime.h>

#include <QCoreApplication>
#include <QDateTime>

namespace serai {

Result<QTimeZone> zoneById(const QString& id)
{
    // Asked for first: the constructor also takes rules such as "EST5EDT,M3.2.0" and words that look like
    // one.
    const auto name = id.toUtf8();
    const QTimeZone zone = QTimeZone::isTimeZoneIdAvailable(name) ? QTimeZone(name) : QTimeZone();
    if (!zone.isValid())
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("base", "there is no time zone \"%1\"").arg(id), {},
            QCoreApplication::translate("base", "use a name such as Europe/Berlin"));
    return zone;
}

qint64 instantOf(QDate date, QTime time, const QTimeZone& zone)
{
    // Computed from offsets: QDateTime's own handling of gaps and overlaps changed between Qt 6.4 and 6.7.
    const qint64 wall = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    const auto offsetAt = [&](qint64 utc) {
        return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC))) * 1000;
    };
    constexpr qint64 day = 86'400'000;
    const qint64 before = offsetAt(wall - day);
    const qint64 after = offsetAt(wall + day);
    const bool beforeFits = offsetAt(wall - before) == before;
    if (beforeFits)
        return wall - before; // the only reading, or the first of two
    if (offsetAt(wall - after) == after)
        return wall - after;
    return wall - before; // in a gap: the old offset lands behind it by the gap's length
}

QDateTime localOf(qint64 epochMs, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(epochMs, zone);
}

std::optional<TimeUnit> timeUnitFromKey(QStringView key)
{
    if (key.endsWith(u's'))
        key.chop(1);
    if (key == u"minute")
        return TimeUnit::Minutes;
    if (key == u"hour")
        return TimeUnit::Hours;
    if (key == u"day")
        return TimeUnit::Days;
    if (key == u"week")
        return TimeUnit::Weeks;
    if (key == u"month")
        return TimeUnit::Months;
    if (key == u"year")
        return TimeUnit::Years;
    return std::nullopt;
}

QString timeUnitKey(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Minutes:
        return QStringLiteral("minutes");
    case TimeUnit::Hours:
        return QStringLiteral("hours");
    case TimeUnit::Days:
        return QStringLiteral("days");
    case TimeUnit::Weeks:
        return QStringLiteral("weeks");
    case TimeUnit::Months:
        return QStringLiteral("months");
    case TimeUnit::Years:
        break;
    }
    return QStringLiteral("years");
}

qint64 windowStart(qint64 atMs, int n, TimeUnit unit, const QTimeZone& zone)
{
    if (unit == TimeUnit::Minutes)
        return atMs - qint64(n) * 60'000;
    if (unit == TimeUnit::Hours)
        return atMs - qint64(n) * 3'600'000;
    const auto local = localOf(atMs, zone);
    QDate date = local.date();
    switch (unit) {
    case TimeUnit::Weeks:
        date = date.addDays(-7 * qint64(n));
        break;
    case TimeUnit::Months:
        date = date.addMonths(-n);
        break;
    case TimeUnit::Years:
        date = date.addYears(-n);
        break;
    default:
        date = date.addDays(-qint64(n));
        break;
    }
    if (!date.isValid())
        return std::numeric_limits<qint64>::min() / 2;
    return instantOf(date, local.time(), zone);
}

qint64 daysBetween(qint64 fromMs, qint64 toMs, const QTimeZone& zone)
{
    return localOf(fromMs, zone).date().daysTo(localOf(toMs, zone).date());
}

QString isoOf(qint64 epochMs, const QTimeZone& zone)
{
    auto local = localOf(epochMs, zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace serai
