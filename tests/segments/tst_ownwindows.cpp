// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/localtime.h>
#include <segments/ruletext.h>
#include <segments/segmentservice.h>
#include <store/store.h>
#include <support/testworkspace.h>

#include <QTest>
#include <QTimeZone>

#include <algorithm>

Q_DECLARE_METATYPE(serai::TimeUnit)

using namespace serai;
using namespace serai::segments;

/// Windows that hang on an instant of each member's own end where the calendar and the clock on the wall say,
/// whoever was asked about before.
class TestOwnWindows : public QObject
{
    Q_OBJECT

    static Rule rule(const QString& json);

private slots:
    void endWhereTheCalendarSays_data();
    void endWhereTheCalendarSays();
    void hangOnFarDays();
    void hangOnOrders_data();
    void hangOnOrders();
    void comeBackEveryYear_data();
    void comeBackEveryYear();
};

Rule TestOwnWindows::rule(const QString& json)
{
    auto parsed = parseRule(json.toUtf8(), "test");
    if (!parsed)
        qFatal("%s", qUtf8Printable(toText(parsed.error())));
    return *parsed;
}

void TestOwnWindows::endWhereTheCalendarSays_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<bool>("isBefore");
    // Clocks that move by an hour, by half of one, twice more for Ramadan, and never.
    for (const auto* zone :
        {"Europe/Berlin", "Australia/Lord_Howe", "Africa/Casablanca", "America/Santiago", "Asia/Tokyo"}) {
        QTest::addRow("after, %s", zone) << QString::fromLatin1(zone) << false;
        QTest::addRow("before, %s", zone) << QString::fromLatin1(zone) << true;
    }
}

/// The same place on the calendar and the clock \a n units later, written without the engine.
static qint64 moved(qint64 ms, TimeUnit unit, int n, const QTimeZone& zone)
{
    if (unit == TimeUnit::Minutes || unit == TimeUnit::Hours)
        return ms + qint64(n) * (unit == TimeUnit::Hours ? 3'600'000 : 60'000);
    const auto local = localOf(ms, zone);
    const auto date = unit == TimeUnit::Years ? local.date().addYears(n)
        : unit == TimeUnit::Months            ? local.date().addMonths(n)
                                              : local.date().addDays(unit == TimeUnit::Weeks ? 7 * n : n);
    return instantOf(date, local.time(), zone);
}

/// Hours apart, for two days around everything that changes the length of a window.
static std::vector<qint64> anchorsOf(const QTimeZone& zone)
{
    const auto from = QDateTime::fromString("2023-01-01T00:00:00Z", Qt::ISODate);
    const auto to = from.addYears(2);
    std::vector<qint64> middles;
    for (const auto& change : zone.transitions(from, to))
        middles.push_back(change.atUtc.toMSecsSinceEpoch());
    for (auto date = QDate(2023, 1, 31); date < QDate(2024, 3, 1);
         date = date.addDays(1).addMonths(1).addDays(-1))
        middles.push_back(instantOf(date, QTime(12, 0), zone));
    std::vector<qint64> anchors;
    for (const auto middle : middles) {
        for (int step = -24; step <= 24; ++step)
            anchors.push_back(middle + step * 3'000'000ll + (step % 2 == 0 ? 0 : 137));
    }
    return anchors;
}

void TestOwnWindows::endWhereTheCalendarSays()
{
    QFETCH(QString, zone);
    QFETCH(bool, isBefore);
    const QTimeZone clock(zone.toLatin1());
    const auto anchors = anchorsOf(clock);
    auto settings = test::TestWorkspace::defaultSettings();
    settings.zone = zone;
    const auto now = QDateTime::fromString("2032-01-01T00:00:00Z", Qt::ISODate).toMSecsSinceEpoch();
    const std::pair<TimeUnit, int> spans[] = {{TimeUnit::Minutes, 90}, {TimeUnit::Hours, 24},
        {TimeUnit::Days, 1}, {TimeUnit::Days, 30}, {TimeUnit::Weeks, 4}, {TimeUnit::Weeks, 52},
        {TimeUnit::Weeks, 53}, {TimeUnit::Months, 1}, {TimeUnit::Months, 7}, {TimeUnit::Years, 1},
        {TimeUnit::Years, 4}};
    for (const auto& [unit, n] : spans) {
        test::TestWorkspace shop(settings);
        const auto written = await(shop.store().write([&](store::Transaction& transaction) -> Result<> {
            for (size_t i = 0; i < anchors.size(); ++i) {
                const auto at = anchors[i];
                if (auto done =
                        transaction->run("INSERT INTO member (id, created_at, updated_at) VALUES (?, ?, ?)",
                            qint64(i + 1), at, at);
                    !done)
                    return fail(done.error());
                // One order in the last second of the window, one in the first beyond it; orders are known by
                // the second.
                const auto end = moved(at, unit, isBefore ? -n : n, clock);
                const auto inside = isBefore ? (end + 999) / 1000 : end / 1000;
                for (const auto second : {inside, isBefore ? inside - 1 : inside + 1}) {
                    if (auto done = transaction->run("INSERT INTO shop_order (member_id, number, kind, "
                                                     "ordered_at, currency, total_minor) "
                                                     "VALUES (?, ?, 'purchase', ?, 'USD', 100)",
                            qint64(i + 1), QString("n%1-%2").arg(i).arg(second), second * 1000);
                        !done)
                        return fail(done.error());
                }
            }
            return {};
        }));
        QVERIFY2(written, qUtf8Printable(written ? QString() : toText(written.error())));
        SegmentService segments(shop.store(), shop.clock);
        const auto json =
            QString(R"({"all": [{"fact": "orders", "measure": "count", "op": "!=", "value": 1, "window":
            {"within": %1, "unit": "%2", "%3": "createdAt"}}]})")
                .arg(n)
                .arg(timeUnitKey(unit), isBefore ? "before" : "after");
        const auto wrong = await(segments.members(rule(json), now));
        QVERIFY2(wrong, qUtf8Printable(wrong ? QString() : toText(wrong.error())));
        if (!wrong->empty()) {
            const auto at = anchors[size_t(wrong->front().value - 1)];
            QFAIL(qPrintable(QString("%1 of %2 windows of %3 %4 are wrong, one of them at %5")
                                 .arg(wrong->size())
                                 .arg(anchors.size())
                                 .arg(n)
                                 .arg(timeUnitKey(unit), isoOf(at, clock))));
        }
    }
}

/// Days before 1970 and after 2106, where there are no facts, but the other ends of long windows are.
void TestOwnWindows::hangOnFarDays()
{
    const QTimeZone zone("Europe/Berlin");
    test::TestWorkspace shop;
    shop.execute(
        "INSERT INTO custom_field (id, key, name, kind, created_at) VALUES (1, 'day', 'Day', 'date', 0)");
    int order = 0;
    const auto add = [&](int member, QDate day, qint64 end) {
        shop.execute(qPrintable(
            QString("INSERT INTO member (id, created_at, updated_at) VALUES (%1, 0, 0)").arg(member)));
        shop.execute(
            qPrintable(QString("INSERT INTO member_field (member_id, field_id, number) VALUES (%1, 1, %2)")
                           .arg(member)
                           .arg(QDate(1970, 1, 1).daysTo(day))));
        for (const auto ms : {end - 1000, end, end + 1000})
            shop.execute(
                qPrintable(QString("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, "
                                   "total_minor) VALUES (%1, 'n%2', 'purchase', %3, 'USD', 100)")
                               .arg(member)
                               .arg(++order)
                               .arg(ms)));
    };
    // Their hours of the year have other lengths there than sixty years later or ninety before.
    add(1, QDate(1963, 6, 1), moved(instantOf(QDate(1963, 6, 1), {0, 0}, zone), TimeUnit::Years, 60, zone));
    add(2, QDate(2110, 6, 1), moved(instantOf(QDate(2110, 6, 1), {0, 0}, zone), TimeUnit::Years, -90, zone));
    SegmentService segments(shop.store(), shop.clock);
    const auto now = QDateTime::fromString("2032-01-01T00:00:00Z", Qt::ISODate).toMSecsSinceEpoch();
    for (const auto& [member, window] :
        {std::pair(1, R"({"within": 60, "unit": "years", "after": "custom.day"})"),
            std::pair(2, R"({"within": 90, "unit": "years", "before": "custom.day"})")}) {
        const auto json = QString(R"({"all": [{"fact": "orders", "measure": "count", "op": "=", "value": 2,
            "window": %1}]})")
                              .arg(QLatin1String(window));
        const auto found = await(segments.members(rule(json), now));
        QVERIFY2(found, qUtf8Printable(found ? QString() : toText(found.error())));
        QVERIFY(std::find(found->begin(), found->end(), MemberId{member}) != found->end());
    }
}

void TestOwnWindows::hangOnOrders_data()
{
    QTest::addColumn<QString>("anchor"); // UTC
    QTest::addColumn<TimeUnit>("unit");
    QTest::addColumn<int>("n");
    const char* anchors[] = {"2026-03-28T01:30:00Z", "2026-03-29T00:59:59Z", "2026-10-24T00:30:00Z",
        "2026-10-25T01:30:00Z", "2024-02-29T12:00:00Z", "2026-01-31T22:59:59Z", "2025-12-31T23:00:00Z"};
    const std::pair<TimeUnit, int> spans[] = {{TimeUnit::Minutes, 90}, {TimeUnit::Hours, 24},
        {TimeUnit::Days, 1}, {TimeUnit::Days, 30}, {TimeUnit::Weeks, 4}, {TimeUnit::Months, 1},
        {TimeUnit::Months, 7}, {TimeUnit::Years, 1}, {TimeUnit::Years, 4}};
    for (const auto* anchor : anchors) {
        for (const auto& [unit, n] : spans)
            QTest::addRow("%d %s around %s", n, qPrintable(timeUnitKey(unit)), anchor)
                << QString::fromLatin1(anchor) << unit << n;
    }
}

void TestOwnWindows::hangOnOrders()
{
    QFETCH(QString, anchor);
    QFETCH(TimeUnit, unit);
    QFETCH(int, n);
    test::TestWorkspace shop;
    const QTimeZone zone("Europe/Berlin");
    const auto at = QDateTime::fromString(anchor, Qt::ISODate).toMSecsSinceEpoch();
    int number = 0;
    const auto order = [&](qint64 member, qint64 ms) {
        shop.execute(
            qPrintable(QString("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, "
                               "total_minor) VALUES (%1, 'n%2', 'purchase', %3, 'USD', 100)")
                           .arg(member)
                           .arg(++number)
                           .arg(ms)));
    };
    for (int member = 1; member <= 2; ++member)
        shop.execute(qPrintable(
            QString("INSERT INTO member (id, created_at, updated_at) VALUES (%1, 0, 0)").arg(member)));
    const auto end = moved(at, unit, n, zone);
    for (const auto ms : {at, at + 1000, end - 1000, end, end + 1000})
        order(1, ms);
    const auto begin = moved(at, unit, -n, zone);
    for (const auto ms : {begin - 1000, begin, begin + 1000, at - 1000, at})
        order(2, ms);
    SegmentService segments(shop.store(), shop.clock);
    const auto now = QDateTime::fromString("2032-01-01T00:00:00Z", Qt::ISODate).toMSecsSinceEpoch();
    const auto in = [&](const char* window, qint64 member) {
        const auto json =
            QString(R"({"all": [{"fact": "orders", "measure": "count", "op": "=", "value": 3, "window":
            {"within": %1, "unit": "%2", %3}}]})")
                .arg(n)
                .arg(timeUnitKey(unit), QString::fromLatin1(window));
        const auto found = await(segments.members(rule(json), now));
        return found && std::find(found->begin(), found->end(), MemberId{member}) != found->end();
    };
    QVERIFY(in(R"("after": "firstOrder")", 1)); // (a, a + n]: the one a second later is out
    QVERIFY(
        in(R"("before": "lastOrder")", 2)); // [a - n, a): the one a second earlier and the last one are out
}

/// Of the birthday of somebody, now, and what of one order each is in the window.
void TestOwnWindows::comeBackEveryYear_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("now"); // local, as the orders
    QTest::addColumn<QString>("window");
    QTest::addColumn<QStringList>("inside");
    QTest::addColumn<QStringList>("outside");
    const auto row = [](const char* name, const char* zone, QDate day, const char* now, const char* window,
                         const QStringList& inside, const QStringList& outside) {
        QTest::newRow(name) << QString::fromLatin1(zone) << day << QString::fromLatin1(now)
                            << QString::fromLatin1(window) << inside << outside;
    };
    constexpr auto before = R"("within": 14, "unit": "days", "before": "custom.day")";
    constexpr auto after = R"("within": 14, "unit": "days", "after": "custom.day")";
    const QDate born(1990, 5, 10);
    row("before, over since long", "Europe/Berlin", born, "2026-11-01T12:00:00", before,
        {"2026-04-26T00:00:00", "2026-05-09T23:59:59"},
        {"2026-04-25T23:59:59", "2026-05-10T00:00:00", "2025-05-05T12:00:00"});
    row("before, under way", "Europe/Berlin", born, "2026-05-01T12:00:00", before,
        {"2026-04-26T00:00:00", "2026-05-01T12:00:00"}, {"2026-05-01T12:00:01", "2025-05-05T12:00:00"});
    row("before, its first second", "Europe/Berlin", born, "2026-04-26T00:00:00", before,
        {"2026-04-26T00:00:00"}, {"2026-04-25T23:59:59", "2025-05-05T12:00:00"});
    row("before, a second too early", "Europe/Berlin", born, "2026-04-25T23:59:59", before,
        {"2025-04-26T00:00:00", "2025-05-09T23:59:59"}, {"2026-04-25T23:59:59", "2025-05-10T00:00:00"});
    row("before, across new year", "Asia/Tokyo", QDate(1988, 1, 3), "2025-12-25T12:00:00", before,
        {"2025-12-20T00:00:00", "2025-12-25T00:00:00"}, {"2025-01-02T12:00:00", "2025-12-19T23:59:59"});
    row("after, over since long", "Europe/Berlin", born, "2026-11-01T12:00:00", after,
        {"2026-05-10T00:00:01", "2026-05-24T00:00:00"},
        {"2026-05-10T00:00:00", "2026-05-24T00:00:01", "2025-05-15T12:00:00"});
    row("after, the day before", "Europe/Berlin", born, "2026-05-09T23:59:59", after,
        {"2025-05-10T00:00:01", "2025-05-24T00:00:00"}, {"2026-05-09T12:00:00", "2024-05-15T12:00:00"});
    row("after, across new year", "Asia/Tokyo", QDate(1988, 12, 28), "2026-01-05T12:00:00", after,
        {"2025-12-28T00:00:01", "2026-01-05T12:00:00"}, {"2024-12-30T12:00:00", "2025-12-27T12:00:00"});
    row("29 February in a common year", "UTC", QDate(2000, 2, 29), "2026-06-01T00:00:00", before,
        {"2026-02-14T00:00:00", "2026-02-27T23:59:59"}, {"2026-02-13T23:59:59", "2026-02-28T00:00:00"});
    row("29 February in a leap year", "UTC", QDate(2000, 2, 29), "2028-06-01T00:00:00", before,
        {"2028-02-15T00:00:00", "2028-02-28T23:59:59"}, {"2028-02-14T23:59:59", "2028-02-29T00:00:00"});
    row("28 February in a leap year", "UTC", QDate(2001, 2, 28), "2028-06-01T00:00:00", before,
        {"2028-02-14T00:00:00", "2028-02-27T23:59:59"}, {"2028-02-28T00:00:00", "2028-02-13T23:59:59"});
    row("clocks go forward in it", "Europe/Berlin", QDate(1990, 4, 2), "2026-11-01T12:00:00", before,
        {"2026-03-19T00:00:00", "2026-04-01T23:59:59"}, {"2026-03-18T23:59:59", "2026-04-02T00:00:00"});
    row("a midnight that is none", "America/Santiago", QDate(1990, 9, 6), "2026-11-01T12:00:00", after,
        {"2026-09-06T01:00:01", "2026-09-20T01:00:00"}, {"2026-09-05T23:59:59", "2026-09-06T01:00:00"});
    row("born today", "Europe/Berlin", QDate(2026, 5, 10), "2026-05-12T12:00:00", after,
        {"2026-05-10T00:00:01", "2026-05-12T12:00:00"}, {"2025-05-12T12:00:00", "2026-05-10T00:00:00"});
    row("a day to come has not been yet", "Europe/Berlin", QDate(2030, 5, 10), "2026-11-01T12:00:00", before,
        {}, {"2026-05-05T12:00:00", "2026-11-01T12:00:00"});
    row("before 1970", "America/New_York", QDate(1931, 5, 10), "2026-11-01T12:00:00", before,
        {"2026-04-26T00:00:00", "2026-05-09T23:59:59"}, {"2026-04-25T23:59:59", "2026-05-10T00:00:00"});
    row("a whole year", "UTC", born, "2026-11-01T12:00:00",
        R"("within": 1, "unit": "years", "before": "custom.day")",
        {"2026-05-10T00:00:00", "2026-11-01T12:00:00"}, {"2026-05-09T23:59:59"});
    row("hours", "Europe/Berlin", born, "2026-11-01T12:00:00",
        R"("within": 36, "unit": "hours", "after": "custom.day")",
        {"2026-05-10T00:00:01", "2026-05-11T12:00:00"}, {"2026-05-11T12:00:01"});
}

void TestOwnWindows::comeBackEveryYear()
{
    QFETCH(QString, zone);
    QFETCH(QDate, day);
    QFETCH(QString, now);
    QFETCH(QString, window);
    QFETCH(QStringList, inside);
    QFETCH(QStringList, outside);
    const QTimeZone clock(zone.toLatin1());
    auto settings = test::TestWorkspace::defaultSettings();
    settings.zone = zone;
    test::TestWorkspace shop(settings);
    shop.execute(
        "INSERT INTO custom_field (id, key, name, kind, created_at) VALUES (1, 'day', 'Day', 'date', 0)");
    const auto instant = [&](const QString& text) {
        const auto local = QDateTime::fromString(text, Qt::ISODate);
        return instantOf(local.date(), local.time(), clock);
    };
    int member = 0;
    for (const auto& at : inside + outside) {
        shop.execute(qPrintable(
            QString("INSERT INTO member (id, created_at, updated_at) VALUES (%1, 0, 0)").arg(++member)));
        shop.execute(
            qPrintable(QString("INSERT INTO member_field (member_id, field_id, number) VALUES (%1, 1, %2)")
                           .arg(member)
                           .arg(QDate(1970, 1, 1).daysTo(day))));
        shop.execute(
            qPrintable(QString("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, "
                               "total_minor) VALUES (%1, 'n%1', 'purchase', %2, 'USD', 100)")
                           .arg(member)
                           .arg(instant(at))));
    }
    // Without a day there is no window, and no number of orders in it.
    shop.execute(qPrintable(
        QString("INSERT INTO member (id, created_at, updated_at) VALUES (%1, 0, 0)").arg(++member)));
    SegmentService segments(shop.store(), shop.clock);
    const auto found = await(segments.members(
        rule(QString(R"({"all": [{"fact": "orders", "measure": "count", "op": "=", "value": 1, "window":
            {%1, "yearly": true}}]})")
                 .arg(window)),
        instant(now)));
    QVERIFY2(found, qUtf8Printable(found ? QString() : toText(found.error())));
    std::vector<MemberId> wanted;
    for (int i = 1; i <= inside.size(); ++i)
        wanted.push_back(MemberId{i});
    QCOMPARE(*found, wanted);
    const auto unknown = await(segments.members(
        rule(QString(R"({"all": [{"fact": "orders", "measure": "count", "op": "unknown", "window":
            {%1, "yearly": true}}]})")
                 .arg(window)),
        instant(now)));
    QCOMPARE(*unknown, std::vector<MemberId>{MemberId{member}});
}

QTEST_GUILESS_MAIN(TestOwnWindows)
#include "tst_ownwindows.moc"
