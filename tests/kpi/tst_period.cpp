// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/localtime.h>
#include <kpi/period.h>

#include <QRandomGenerator>
#include <QTest>

using namespace serai;
using namespace serai::kpi;

static QDate isoDate(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

class TestPeriod : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void previousIsAsLongAndAdjacent();
    void lastDaysEndToday();
    void dayLengths_data();
    void dayLengths();
    void bucketsTileThePeriod();
    void weeksStartOnMonday();
    void monthsAreCalendarMonths();
};

void TestPeriod::parses_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("ok");
    QTest::newRow("a month") << "2026-10-21"
                             << "2026-11-19" << true;
    QTest::newRow("one day") << "2026-10-21"
                             << "2026-10-21" << true;
    QTest::newRow("leap day") << "2024-02-29"
                              << "2024-02-29" << true;
    QTest::newRow("no leap day") << "2026-02-29"
                                 << "2026-03-01" << false;
    QTest::newRow("ends before it starts") << "2026-10-22"
                                           << "2026-10-21" << false;
    QTest::newRow("not a date") << "yesterday"
                                << "2026-10-21" << false;
    QTest::newRow("empty") << ""
                           << "" << false;
    QTest::newRow("eleven years") << "2010-01-01"
                                  << "2021-01-01" << false;
}

void TestPeriod::parses()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, ok);
    const auto period = parsePeriod(from, to);
    QCOMPARE(period.has_value(), ok);
    if (ok)
        QCOMPARE(period->from.toString(Qt::ISODate), from);
    else
        QCOMPARE(period.error().kind, ErrorKind::InvalidInput);
}

void TestPeriod::previousIsAsLongAndAdjacent()
{
    const Period period{isoDate("2026-10-21"), isoDate("2026-11-19")};
    const auto previous = previousOf(period);
    QCOMPARE(previous.days(), 30);
    QCOMPARE(previous.to.addDays(1), period.from);
}

void TestPeriod::lastDaysEndToday()
{
    const QTimeZone tokyo("Asia/Tokyo");
    // 19 Nov 2026, 23:30 UTC is the 20th in Tokyo.
    const auto now = QDateTime({2026, 11, 19}, {23, 30}, Qt::UTC).toMSecsSinceEpoch();
    const auto period = lastDays(7, now, tokyo);
    QCOMPARE(period.to, isoDate("2026-11-20"));
    QCOMPARE(period.from, isoDate("2026-11-14"));
}

void TestPeriod::dayLengths_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("day");
    QTest::addColumn<double>("hours");
    QTest::newRow("ordinary") << "Europe/Berlin"
                              << "2026-06-01" << 24.0;
    QTest::newRow("spring forward") << "Europe/Berlin"
                                    << "2026-03-29" << 23.0;
    QTest::newRow("fall back") << "Europe/Berlin"
                               << "2026-10-25" << 25.0;
    QTest::newRow("half hour forward") << "Australia/Lord_Howe"
                                       << "2026-10-04" << 23.5;
    QTest::newRow("half hour back") << "Australia/Lord_Howe"
                                    << "2026-04-05" << 24.5;
    QTest::newRow("midnight does not exist") << "America/Sao_Paulo"
                                             << "2018-11-04" << 23.0;
    QTest::newRow("no daylight saving") << "Asia/Tokyo"
                                        << "2026-03-29" << 24.0;
    QTest::newRow("a day that never was") << "Pacific/Apia"
                                          << "2011-12-30" << 0.0;
}

void TestPeriod::dayLengths()
{
    QFETCH(QString, zone);
    QFETCH(QString, day);
    QFETCH(double, hours);
    const auto date = QDate::fromString(day, Qt::ISODate);
    const auto span = spanOf({date, date}, QTimeZone(zone.toLatin1()));
    QCOMPARE(double(span.untilMs - span.fromMs) / 3'600'000.0, hours);
}

void TestPeriod::bucketsTileThePeriod()
{
    QRandomGenerator random(20261119);
    const QList<QByteArray> zones{"Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Africa/Cairo",
        "Asia/Tokyo", "America/Havana", "UTC"};
    for (int round = 0; round < 300; ++round) {
        const QTimeZone zone(zones[random.bounded(int(zones.size()))]);
        const auto from = QDate(2015, 1, 1).addDays(random.bounded(4000));
        const Period period{from, from.addDays(random.bounded(200))};
        for (const auto size : {BucketSize::Day, BucketSize::Week, BucketSize::Month}) {
            const auto buckets = bucketsOf(period, size, zone);
            const auto span = spanOf(period, zone);
            QCOMPARE(buckets.first().span.fromMs, span.fromMs);
            QCOMPARE(buckets.last().span.untilMs, span.untilMs);
            QCOMPARE(buckets.first().days.from, period.from);
            QCOMPARE(buckets.last().days.to, period.to);
            for (qsizetype i = 1; i < buckets.size(); ++i) {
                QCOMPARE(buckets[i].span.fromMs, buckets[i - 1].span.untilMs);
                QCOMPARE(buckets[i].days.from, buckets[i - 1].days.to.addDays(1));
            }
            // Independent of bucketsOf(): the local date of an instant is in the bucket that holds the
            // instant.
            for (const auto& bucket : buckets) {
                for (const auto ms : {bucket.span.fromMs, bucket.span.untilMs - 1}) {
                    const auto local = localOf(ms, zone).date();
                    QVERIFY2(local >= bucket.days.from && local <= bucket.days.to,
                        qPrintable(local.toString(Qt::ISODate) + QLatin1String(zone.id())));
                }
            }
        }
    }
}

void TestPeriod::weeksStartOnMonday()
{
    // 21 Oct 2026 is a Wednesday.
    const auto buckets =
        bucketsOf({isoDate("2026-10-21"), isoDate("2026-11-03")}, BucketSize::Week, QTimeZone::utc());
    QCOMPARE(buckets.size(), 3);
    QCOMPARE(buckets[0].days.to, isoDate("2026-10-25"));
    QCOMPARE(buckets[1].days.from, isoDate("2026-10-26"));
    QCOMPARE(buckets[2].days.to, isoDate("2026-11-03"));
}

void TestPeriod::monthsAreCalendarMonths()
{
    const auto buckets =
        bucketsOf({isoDate("2024-01-31"), isoDate("2024-03-01")}, BucketSize::Month, QTimeZone::utc());
    QCOMPARE(buckets.size(), 3);
    QCOMPARE(buckets[1].days, (Period{isoDate("2024-02-01"), isoDate("2024-02-29")}));
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
