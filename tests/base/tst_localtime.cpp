// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/localtime.h>

#include <QLocale>
#include <QTest>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

using namespace serai;

namespace {

constexpr qint64 hourMs = 3'600'000;

/// The zones of the markets that the playbook speaks of, and the odd ones: half-hour daylight saving, a
/// country that took daylight saving up again, transitions at midnight, at the end of a day, and none at all.
constexpr const char* marketZones[] = {"Europe/Berlin", "Europe/London", "Europe/Dublin", "Europe/Lisbon",
    "Africa/Cairo", "Africa/Casablanca", "Asia/Tokyo", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Dubai",
    "Asia/Jerusalem", "America/Sao_Paulo", "America/New_York", "America/Chicago", "America/Los_Angeles",
    "America/Santiago", "America/Mexico_City", "America/St_Johns", "Australia/Sydney", "Australia/Lord_Howe",
    "Pacific/Auckland", "Pacific/Chatham"};

QTimeZone zoneOf(const QString& id)
{
    return zoneById(id).value_or(QTimeZone::utc());
}

qint64 utc(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime({year, month, day}, {hour, minute}, Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

class TestLocalTime : public QObject
{
    Q_OBJECT

private slots:
    void anUnknownZoneIsRefused();
    void everyTransitionFollowsTheStatedRule_data();
    void everyTransitionFollowsTheStatedRule();
    void offsetsAgreeWithTheSystem_data();
    void offsetsAgreeWithTheSystem();
    void gapsAndOverlaps_data();
    void gapsAndOverlaps();
    void windowsStartAtTheSameWallClock_data();
    void windowsStartAtTheSameWallClock();
    void daysAreCalendarDays_data();
    void daysAreCalendarDays();
    void unitsHaveKeys();
    void isoCarriesTheOffset();
    void zonesAreNamedByTheirCity();
};

void TestLocalTime::anUnknownZoneIsRefused()
{
    QVERIFY(zoneById(QStringLiteral("Europe/Berlin")).has_value());
    for (const char* id : {"", "Europe/Atlantis", "Berlin", "../etc/passwd", "EST5EDT,M3.2.0,M11.1.0"}) {
        const auto zone = zoneById(QString::fromLatin1(id));
        QVERIFY2(!zone, id);
        QCOMPARE(zone.error().kind, ErrorKind::InvalidInput);
    }
}

void TestLocalTime::everyTransitionFollowsTheStatedRule_data()
{
    QTest::addColumn<QString>("id");
    for (const char* id : marketZones)
        QTest::newRow(id) << QString::fromLatin1(id);
}

/// Walks every transition from 2020 to 2035 and asks for the wall-clock times around it, minute by minute in
/// a gap and in an overlap. The answers are judged by going back from the instant to the wall clock.
void TestLocalTime::everyTransitionFollowsTheStatedRule()
{
    QFETCH(QString, id);
    const auto zone = zoneOf(id);
    const auto from = QDateTime({2020, 1, 1}, {0, 0}, Qt::UTC);
    const auto transitions = zone.transitions(from, from.addYears(16));
    for (const auto& transition : transitions) {
        const qint64 at = transition.atUtc.toMSecsSinceEpoch();
        const qint64 before = qint64(zone.offsetFromUtc(transition.atUtc.addMSecs(-1))) * 1000;
        const qint64 after = qint64(transition.offsetFromUtc) * 1000;
        const qint64 shift = after - before;
        const auto ask = [&](qint64 wall) {
            const auto local = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC);
            return instantOf(local.date(), local.time(), zone);
        };
        // Well before and well after, the answer shows exactly the wall clock that was asked for.
        for (const qint64 hours : {-30, -5, -2, 5, 30}) {
            const qint64 instant = at + hours * hourMs;
            const auto wall = localOf(instant, zone);
            QCOMPARE(instantOf(wall.date(), wall.time(), zone), instant);
        }
        if (shift > 0) {
            for (qint64 skipped = 0; skipped < shift; skipped += 60'000) {
                const qint64 instant = ask(at + before + skipped);
                QCOMPARE(instant, at + skipped); // moved behind the gap by its length
                const auto shown = localOf(instant, zone);
                QCOMPARE(QDateTime(shown.date(), shown.time(), Qt::UTC).toMSecsSinceEpoch(),
                    at + before + skipped + shift);
            }
        } else if (shift < 0) {
            for (qint64 twice = 0; twice < -shift; twice += 60'000)
                QCOMPARE(ask(at + after + twice), at + shift + twice); // the first of the two
        }
    }
}

void TestLocalTime::offsetsAgreeWithTheSystem_data()
{
    everyTransitionFollowsTheStatedRule_data();
}

/// An independent judge: the C library reads the same tables by other code. Every six hours for sixteen
/// years.
void TestLocalTime::offsetsAgreeWithTheSystem()
{
#ifdef Q_OS_LINUX
    QFETCH(QString, id);
    const auto zone = zoneOf(id);
    const auto previous = qgetenv("TZ");
    qputenv("TZ", id.toUtf8());
    tzset();
    int differences = 0;
    QString first;
    for (qint64 at = utc(2020, 1, 1); at < utc(2036, 1, 1); at += 6 * hourMs) {
        const std::time_t seconds = at / 1000;
        std::tm broken{};
        localtime_r(&seconds, &broken);
        if (localOf(at, zone).offsetFromUtc() != broken.tm_gmtoff && ++differences == 1)
            first = isoOf(at, QTimeZone::utc());
    }
    qputenv("TZ", previous);
    tzset();
    QVERIFY2(differences == 0,
        qPrintable(QStringLiteral("%1 differences, the first at %2").arg(differences).arg(first)));
#else
    QSKIP("the C library's zones are compared on Linux only");
#endif
}

void TestLocalTime::gapsAndOverlaps_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDateTime>("local");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char* name, const char* id, QDate date, QTime time, qint64 expected) {
        QTest::newRow(name) << QString::fromLatin1(id) << QDateTime(date, time, Qt::UTC) << expected;
    };
    row("ordinary summer day", "Europe/Berlin", {2026, 7, 1}, {20, 30}, utc(2026, 7, 1, 18, 30));
    row("berlin gap moves to 03:30", "Europe/Berlin", {2026, 3, 29}, {2, 30}, utc(2026, 3, 29, 1, 30));
    row("berlin overlap is the first 02:30", "Europe/Berlin", {2026, 10, 25}, {2, 30},
        utc(2026, 10, 25, 0, 30));
    row("new york gap", "America/New_York", {2026, 3, 8}, {2, 30}, utc(2026, 3, 8, 7, 30));
    row("new york overlap", "America/New_York", {2026, 11, 1}, {1, 30}, utc(2026, 11, 1, 5, 30));
    row("lord howe skips half an hour", "Australia/Lord_Howe", {2026, 10, 4}, {2, 15},
        utc(2026, 10, 3, 15, 45));
    row("lord howe repeats half an hour", "Australia/Lord_Howe", {2026, 4, 5}, {1, 45},
        utc(2026, 4, 4, 14, 45));
    row("cairo skips midnight", "Africa/Cairo", {2026, 4, 24}, {0, 30}, utc(2026, 4, 23, 22, 30));
    row("cairo repeats 23:30", "Africa/Cairo", {2026, 10, 29}, {23, 30}, utc(2026, 10, 29, 20, 30));
    row("india has no summer time", "Asia/Kolkata", {2026, 3, 29}, {2, 30}, utc(2026, 3, 28, 21, 0));
    row("nepal is at 05:45", "Asia/Kathmandu", {2026, 1, 1}, {0, 0}, utc(2025, 12, 31, 18, 15));
}

void TestLocalTime::gapsAndOverlaps()
{
    QFETCH(QString, id);
    QFETCH(QDateTime, local);
    QFETCH(qint64, expected);
    QCOMPARE(isoOf(instantOf(local.date(), local.time(), zoneOf(id)), QTimeZone::utc()),
        isoOf(expected, QTimeZone::utc()));
}

void TestLocalTime::windowsStartAtTheSameWallClock_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<qint64>("start");
    // Berlin: UTC+1 in winter, UTC+2 in summer.
    const qint64 at = utc(2026, 11, 19, 8, 42);
    const auto row = [](const char* name, qint64 when, int n, const char* unit, qint64 start) {
        QTest::newRow(name) << when << n << QString::fromLatin1(unit) << start;
    };
    row("nothing back", at, 0, "days", at);
    row("one day", at, 1, "days", utc(2026, 11, 18, 8, 42));
    row("six months, other side of summer time", at, 6, "months", utc(2026, 5, 19, 7, 42));
    row("182 days, the same wall clock", at, 182, "days", utc(2026, 5, 21, 7, 42));
    row("minutes are elapsed time", at, 90, "minutes", at - 90 * 60'000);
    row("hours are elapsed time over the change", utc(2026, 10, 25, 8, 0), 24, "hours",
        utc(2026, 10, 24, 8, 0));
    row("a day over the change is 25 hours", utc(2026, 10, 25, 8, 0), 1, "days", utc(2026, 10, 24, 7, 0));
    row("a day that the month lacks", utc(2026, 3, 31, 10, 0), 1, "months", utc(2026, 2, 28, 11, 0));
    row("29 February a year before", utc(2028, 2, 29, 11, 0), 1, "years", utc(2027, 2, 28, 11, 0));
    row("weeks", at, 2, "weeks", utc(2026, 11, 5, 8, 42));
    row("lands in the gap, moves behind it", utc(2026, 3, 30, 0, 30), 1, "days", utc(2026, 3, 29, 1, 30));
    row("lands in the overlap, the first of two", utc(2026, 10, 26, 1, 30), 1, "days",
        utc(2026, 10, 25, 0, 30));
}

void TestLocalTime::windowsStartAtTheSameWallClock()
{
    QFETCH(qint64, at);
    QFETCH(int, n);
    QFETCH(QString, unit);
    QFETCH(qint64, start);
    const auto found =
        windowStart(at, n, timeUnitFromKey(unit).value(), zoneOf(QStringLiteral("Europe/Berlin")));
    QCOMPARE(isoOf(found, QTimeZone::utc()), isoOf(start, QTimeZone::utc()));
}

void TestLocalTime::daysAreCalendarDays_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<qint64>("days");
    const auto berlin = QStringLiteral("Europe/Berlin");
    QTest::newRow("two minutes over midnight")
        << berlin << utc(2026, 1, 1, 22, 59) << utc(2026, 1, 1, 23, 1) << qint64(1);
    QTest::newRow("23 hours of one day")
        << berlin << utc(2026, 1, 1, 23, 0) << utc(2026, 1, 2, 22, 0) << qint64(0);
    QTest::newRow("the long day") << berlin << utc(2026, 10, 24, 22, 0) << utc(2026, 10, 25, 22, 59)
                                  << qint64(0);
    QTest::newRow("backwards") << berlin << utc(2026, 1, 10) << utc(2026, 1, 1) << qint64(-9);
    QTest::newRow("another zone, another date")
        << QStringLiteral("Asia/Tokyo") << utc(2026, 1, 1, 14, 59) << utc(2026, 1, 1, 15, 0) << qint64(1);
}

void TestLocalTime::daysAreCalendarDays()
{
    QFETCH(QString, id);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QTEST(daysBetween(from, to, zoneOf(id)), "days");
}

void TestLocalTime::unitsHaveKeys()
{
    for (const auto unit : {TimeUnit::Minutes, TimeUnit::Hours, TimeUnit::Days, TimeUnit::Weeks,
             TimeUnit::Months, TimeUnit::Years}) {
        const auto key = timeUnitKey(unit);
        QCOMPARE(timeUnitFromKey(key), unit);
        QCOMPARE(timeUnitFromKey(QStringView(key).chopped(1)), unit);
    }
    QVERIFY(!timeUnitFromKey(u"fortnights"));
    QVERIFY(!timeUnitFromKey(u""));
}

void TestLocalTime::isoCarriesTheOffset()
{
    QCOMPARE(isoOf(utc(2026, 11, 19, 8, 42), zoneOf(QStringLiteral("Europe/Berlin"))),
        QStringLiteral("2026-11-19T09:42:00+01:00"));
    QCOMPARE(isoOf(utc(2026, 11, 19, 8, 42), zoneOf(QStringLiteral("America/St_Johns"))),
        QStringLiteral("2026-11-19T05:12:00-03:30"));
    QCOMPARE(isoOf(utc(2026, 11, 19, 8, 42), QTimeZone::utc()), QStringLiteral("2026-11-19T08:42:00Z"));
}

void TestLocalTime::zonesAreNamedByTheirCity()
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(zoneCity(QStringLiteral("America/Sao_Paulo"), english), QStringLiteral("São Paulo"));
    QCOMPARE(zoneCity(QStringLiteral("Asia/Kolkata"), english), QStringLiteral("Kolkata"));
    QCOMPARE(zoneCity(QStringLiteral("Europe/Berlin"), english), QStringLiteral("Berlin"));
    QCOMPARE(zoneCity(QStringLiteral("America/New_York"), german), QStringLiteral("New York"));
    QCOMPARE(zoneCity(QStringLiteral("Europe/Vienna"), german), QStringLiteral("Wien"));
    QCOMPARE(zoneCity(QStringLiteral("Asia/Tokyo"), QLocale(QLocale::Japanese)), QStringLiteral("東京"));
    QCOMPARE(zoneCity(QStringLiteral("Mars/Olympus_Mons"), english), QStringLiteral("Olympus Mons"));
    QCOMPARE(zoneCity({}, english), QString());
}

QTEST_GUILESS_MAIN(TestLocalTime)
#include "tst_localtime.moc"
