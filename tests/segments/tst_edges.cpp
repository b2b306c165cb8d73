// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where windows begin and end, and what a member without a value is.

#include <segments/segmentservice.h>
#include <support/testworkspace.h>

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace serai;
using namespace serai::segments;

class TestEdges : public QObject
{
    Q_OBJECT

private slots:
    void windows_data();
    void windows();
    void ordersAtTheBeginningOfTime_data();
    void ordersAtTheBeginningOfTime();
    void anniversaries_data();
    void anniversaries();
    void missingValues_data();
    void missingValues();
    void kindsWithFarNumbers();
    void sumsBeyondAllNumbers();

private:
    static Rule rule(const QByteArray& json);
};

Rule TestEdges::rule(const QByteArray& json)
{
    auto parsed = parseRule(json, "test");
    if (!parsed)
        qFatal("%s", qUtf8Printable(toText(parsed.error())));
    return *parsed;
}

void TestEdges::windows_data()
{
    QTest::addColumn<QString>("now"); // UTC
    QTest::addColumn<QString>("orderedAt"); // UTC
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("matches");
    const QByteArray lastDay =
        R"("measure": "count", "op": "=", "value": 1, "window": {"last": 1, "unit": "days"})";
    const QByteArray lastMonth =
        R"("measure": "count", "op": "=", "value": 1, "window": {"last": 1, "unit": "months"})";
    const QByteArray day = R"("measure": "daysSinceLast", "op": "=", "value": 1)";
    const QByteArray today = R"("measure": "daysSinceLast", "op": "=", "value": 0)";
    const QByteArray date =
        R"("measure": "count", "op": "=", "value": 1, "window": {"from": "2026-03-29", "to": "2026-03-29"})";
    // Berlin: 29 March 2026 02:00 -> 03:00 (01:00 UTC), 25 October 2026 03:00 -> 02:00 (01:00 UTC)
    QTest::newRow("a day over the short night is 23 hours") << "2026-03-29T10:00:00Z"
                                                            << "2026-03-28T11:00:01Z" << lastDay << true;
    QTest::newRow("its beginning is outside") << "2026-03-29T10:00:00Z"
                                              << "2026-03-28T11:00:00Z" << lastDay << false;
    QTest::newRow("a day over the long night is 25 hours") << "2026-10-25T11:00:00Z"
                                                           << "2026-10-24T10:00:01Z" << lastDay << true;
    QTest::newRow("its beginning is outside too") << "2026-10-25T11:00:00Z"
                                                  << "2026-10-24T10:00:00Z" << lastDay << false;
    QTest::newRow("now itself is inside") << "2026-10-25T11:00:00Z"
                                          << "2026-10-25T11:00:00Z" << lastDay << true;
    QTest::newRow("a second later is the future") << "2026-10-25T11:00:00Z"
                                                  << "2026-10-25T11:00:01Z" << lastDay << false;
    QTest::newRow("a month back from the 31st is the 28th") << "2026-03-31T10:00:00Z"
                                                            << "2026-02-28T11:00:01Z" << lastMonth << true;
    QTest::newRow("not the 28th earlier") << "2026-03-31T10:00:00Z"
                                          << "2026-02-28T09:00:00Z" << lastMonth << false;
    QTest::newRow("yesterday by the calendar, an hour ago") << "2026-07-01T22:30:00Z"
                                                            << "2026-07-01T21:30:00Z" << day << true;
    QTest::newRow("today by the calendar, 23 hours ago") << "2026-07-02T21:30:00Z"
                                                         << "2026-07-01T22:00:00Z" << today << true;
    QTest::newRow("the second before midnight was yesterday") << "2026-07-02T21:30:00Z"
                                                              << "2026-07-01T21:59:59Z" << today << false;
    QTest::newRow("future orders have not happened") << "2026-07-01T00:00:00Z"
                                                     << "2026-07-01T00:00:01Z" << today << false;
    QTest::newRow("a short date begins at its midnight") << "2026-06-01T00:00:00Z"
                                                         << "2026-03-28T23:00:00Z" << date << true;
    QTest::newRow("not before") << "2026-06-01T00:00:00Z"
                                << "2026-03-28T22:59:59Z" << date << false;
    QTest::newRow("and ends at the next") << "2026-06-01T00:00:00Z"
                                          << "2026-03-29T21:59:59Z" << date << true;
    const auto counted = [](const char* window) {
        return QByteArray(R"("measure": "count", "op": "=", "value": 1, "window": )") + window;
    };
    const auto week = counted(R"({"calendar": "week"})");
    QTest::newRow("a week begins on Monday") << "2026-11-19T10:00:00Z"
                                             << "2026-11-15T23:00:00Z" << week << true;
    QTest::newRow("Sunday was last week") << "2026-11-19T10:00:00Z"
                                          << "2026-11-15T22:59:59Z" << week << false;
    const auto lastMonth_ = counted(R"({"calendar": "month", "offset": -1})");
    QTest::newRow("last month began in summer time") << "2026-11-19T10:00:00Z"
                                                     << "2026-09-30T22:00:00Z" << lastMonth_ << true;
    QTest::newRow("and ended in winter time") << "2026-11-19T10:00:00Z"
                                              << "2026-10-31T22:59:59Z" << lastMonth_ << true;
    QTest::newRow("this month is not last month") << "2026-11-19T10:00:00Z"
                                                  << "2026-10-31T23:00:00Z" << lastMonth_ << false;
    const auto weekAYearAgo = counted(R"({"calendar": "week", "yearsAgo": 1})");
    QTest::newRow("the week 47 of 2025") << "2026-11-19T10:00:00Z"
                                         << "2025-11-16T23:00:00Z" << weekAYearAgo << true;
    QTest::newRow("not the week 48") << "2026-11-19T10:00:00Z"
                                     << "2025-11-23T23:00:00Z" << weekAYearAgo << false;
    QTest::newRow("week 53 is 52 in a year without") << "2026-12-31T10:00:00Z"
                                                     << "2025-12-21T23:00:00Z" << weekAYearAgo << true;
    QTest::newRow("and no later week") << "2026-12-31T10:00:00Z"
                                       << "2025-12-28T23:00:00Z" << weekAYearAgo << false;
    QTest::newRow("29 February is 28 a year before")
        << "2028-02-29T12:00:00Z"
        << "2027-02-28T12:00:00Z" << counted(R"({"calendar": "day", "yearsAgo": 1})") << true;
    QTest::newRow("the quarter has October")
        << "2026-11-19T10:00:00Z"
        << "2026-09-30T22:00:00Z" << counted(R"({"calendar": "quarter"})") << true;
    const auto before = counted(R"({"last": 30, "unit": "days", "ago": 30})");
    QTest::newRow("30 days ago to the second") << "2026-11-19T10:00:00Z"
                                               << "2026-10-20T09:00:00Z" << before << true;
    QTest::newRow("a second later is too late") << "2026-11-19T10:00:00Z"
                                                << "2026-10-20T09:00:01Z" << before << false;
    const auto soon = counted(R"({"within": 1, "unit": "days", "before": "lastOrder"})");
    QTest::newRow("the anchor itself is not before it") << "2026-11-19T10:00:00Z"
                                                        << "2026-11-18T10:00:00Z" << soon << false;
    QTest::newRow("not later") << "2026-06-01T00:00:00Z"
                               << "2026-03-29T22:00:00Z" << date << false;
}

void TestEdges::windows()
{
    QFETCH(QString, now);
    QFETCH(QString, orderedAt);
    QFETCH(QByteArray, row);
    QFETCH(bool, matches);
    test::TestWorkspace shop;
    const auto at = QDateTime::fromString(orderedAt, Qt::ISODate).toMSecsSinceEpoch();
    shop.execute("INSERT INTO member (id, created_at, updated_at) VALUES (1, 0, 0)");
    shop.execute(qPrintable(
        QString("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                "VALUES (1, 'a', 'purchase', %1, 'USD', 100)")
            .arg(at)));
    SegmentService segments(shop.store(), shop.clock);
    const auto counted = await(segments.count(rule(R"({"all": [{"fact": "orders", )" + row + "}]}"),
        QDateTime::fromString(now, Qt::ISODate).toMSecsSinceEpoch()));
    QVERIFY(counted);
    QCOMPARE(counted->matched, qint64(matches));
}

void TestEdges::ordersAtTheBeginningOfTime_data()
{
    QTest::addColumn<QStringList>("orderedAt"); // UTC
    QTest::addColumn<bool>("isKnown");
    const QString first = "1970-01-01T00:00:00Z";
    const QString future = "2026-11-01T00:00:00Z";
    QTest::newRow("alone") << QStringList{first} << true;
    QTest::newRow("before one that is to come") << QStringList{first, future} << true;
    QTest::newRow("before another and one to come")
        << QStringList{first, "1970-01-01T00:00:01Z", future} << true;
    QTest::newRow("only one to come") << QStringList{future} << false;
    QTest::newRow("none") << QStringList{} << false;
}

/// The second 0 is a time like another: what is counted is what is explained.
void TestEdges::ordersAtTheBeginningOfTime()
{
    QFETCH(QStringList, orderedAt);
    QFETCH(bool, isKnown);
    test::TestWorkspace shop;
    // Beside the one in question, somebody without an order and somebody with an ordinary one.
    shop.execute("INSERT INTO member (id, created_at, updated_at) VALUES (1, 0, 0), (2, 0, 0), (3, 0, 0)");
    const auto order = [&](int member, const QString& at) {
        shop.execute(qPrintable(
            QString("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                    "VALUES (%1, '%1-%2', 'purchase', %2, 'USD', 100)")
                .arg(member)
                .arg(QDateTime::fromString(at, Qt::ISODate).toMSecsSinceEpoch())));
    };
    order(3, "2026-09-01T12:00:00Z");
    for (const auto& at : orderedAt)
        order(1, at);
    SegmentService segments(shop.store(), shop.clock);
    const auto now = QDateTime::fromString("2026-10-01T12:00:00Z", Qt::ISODate).toMSecsSinceEpoch();
    for (const auto& [asked, ofOne, ofThree] :
        {std::tuple{R"("op": "known")", isKnown, true}, {R"("op": ">=", "value": 10000)", isKnown, false},
            {R"("op": "<", "value": 10000)", false, true}, {R"("op": "unknown")", !isKnown, false}}) {
        const auto days =
            rule(R"({"all": [{"fact": "orders", "measure": "daysSinceLast", )" + QByteArray(asked) + "}]}");
        const bool nobody = QByteArray(asked).contains("unknown"); // who never ordered has no such day
        QCOMPARE(await(segments.count(days, now))->matched, qint64(ofOne) + qint64(ofThree) + qint64(nobody));
        QCOMPARE(await(segments.explain(days, {1}, now))->matches, ofOne);
    }
}

void TestEdges::anniversaries_data()
{
    QTest::addColumn<QString>("now"); // UTC
    QTest::addColumn<QString>("day");
    QTest::addColumn<QByteArray>("span");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* name, const char* now, const char* day, const char* span, bool matches) {
        QTest::newRow(name) << QString(now) << QString(day) << QByteArray(span) << matches;
    };
    const char* week = R"({"next": 7, "unit": "days"})";
    const char* month = R"({"calendar": "month"})";
    row("today, years later", "2026-06-10T12:00:00Z", "1990-06-10", week, true);
    row("the last day of the span", "2026-06-10T12:00:00Z", "1990-06-16", week, true);
    row("the day after", "2026-06-10T12:00:00Z", "1990-06-17", week, false);
    row("over the turn of the year", "2026-12-29T12:00:00Z", "1990-01-02", week, true);
    row("today is not a year ago", "2026-06-10T12:00:00Z", "2026-06-10", week, false);
    row("nor is this month", "2026-06-10T12:00:00Z", "2026-06-01", month, false);
    row("a year ago", "2026-06-10T12:00:00Z", "2025-06-01", month, true);
    row("who is not born yet has no birthday", "2026-06-10T12:00:00Z", "2027-06-12", week, false);
    row("but in the year after", "2026-06-10T12:00:00Z", "2027-06-12", R"({"next": 3, "unit": "years"})",
        true);
    row("29 February is the 28th", "2027-02-28T12:00:00Z", "2024-02-29", week, true);
    row("and not the first of March", "2027-03-01T12:00:00Z", "2024-02-29", week, false);
    row("nor the 28th where there is one", "2028-02-28T12:00:00Z", "2024-02-29",
        R"({"next": 1, "unit": "days"})", false);
}

void TestEdges::anniversaries()
{
    QFETCH(QString, now);
    QFETCH(QString, day);
    QFETCH(QByteArray, span);
    QFETCH(bool, matches);
    test::TestWorkspace shop;
    shop.execute("INSERT INTO member (id, created_at, updated_at) VALUES (1, 0, 0)");
    shop.execute(
        "INSERT INTO custom_field (id, key, name, kind, created_at) VALUES (1, 'birthday', 'Birthday', "
        "'date', 0)");
    const auto number = QDate(1970, 1, 1).daysTo(QDate::fromString(day, Qt::ISODate));
    shop.execute(qPrintable(
        QString("INSERT INTO member_field (member_id, field_id, number) VALUES (1, 1, %1)").arg(number)));
    const auto noon = QDateTime::fromString(day + "T12:00:00Z", Qt::ISODate).toMSecsSinceEpoch();
    shop.execute(qPrintable(QString("UPDATE member SET created_at = %1").arg(noon)));
    SegmentService service(shop.store(), shop.clock);
    for (const auto* field : {"custom.birthday", "createdAt"}) {
        const auto asked = rule(R"({"all": [{"op": "anniversary", "field": ")" + QByteArray(field)
            + R"(", "value": )" + span + "}]}");
        const auto at = QDateTime::fromString(now, Qt::ISODate).toMSecsSinceEpoch();
        const auto counted = await(service.count(asked, at));
        QVERIFY2(counted, counted ? "" : qUtf8Printable(toText(counted.error())));
        QCOMPARE(counted->matched, qint64(matches));
    }
}

void TestEdges::missingValues_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("matches");
    // One member about whom nothing is known.
    QTest::newRow("is") << QByteArray(R"("field": "country", "op": "is", "value": "DE")") << false;
    QTest::newRow("is not") << QByteArray(R"("field": "country", "op": "is not", "value": "DE")") << false;
    QTest::newRow("not in") << QByteArray(R"("field": "city", "op": "not in", "value": ["Graz"])") << false;
    QTest::newRow("is not, or unknown")
        << QByteArray(R"("field": "country", "op": "is not", "value": "DE", "orUnknown": true)") << true;
    QTest::newRow("unknown") << QByteArray(R"("field": "name", "op": "unknown")") << true;
    QTest::newRow("known") << QByteArray(R"("field": "name", "op": "known")") << false;
    QTest::newRow("no tag is not the tag")
        << QByteArray(R"("field": "tags", "op": "has not", "value": "vip")") << true;
    QTest::newRow("no group is not the group")
        << QByteArray(R"("field": "groups", "op": "has not", "value": "vip")") << true;
    QTest::newRow("no identity is not a phone")
        << QByteArray(R"("field": "identities", "op": "has not", "value": "phone")") << true;
    QTest::newRow("count of none is 0")
        << QByteArray(R"("fact": "orders", "measure": "count", "op": "=", "value": 0)") << true;
    QTest::newRow("sum of none is 0") << QByteArray(
        R"("fact": "orders", "measure": "sum", "of": "amount", "op": "=", "value": {"minor": 0, "currency": "USD"})")
                                      << true;
    QTest::newRow("average of none is no number") << QByteArray(
        R"("fact": "orders", "measure": "average", "of": "amount", "op": "<=", "value": {"minor": 100, "currency": "USD"})")
                                                  << false;
    QTest::newRow("days since nothing")
        << QByteArray(R"("fact": "orders", "measure": "daysSinceLast", "op": ">=", "value": 90)") << false;
    QTest::newRow("days since nothing, unequal")
        << QByteArray(R"("fact": "orders", "measure": "daysSinceLast", "op": "!=", "value": 90)") << false;
    QTest::newRow("days since nothing, or unknown") << QByteArray(
        R"("fact": "orders", "measure": "daysSinceLast", "op": ">=", "value": 90, "orUnknown": true)")
                                                    << true;
    QTest::newRow("last order unknown")
        << QByteArray(R"("fact": "orders", "measure": "daysSinceLast", "op": "unknown")") << true;
    QTest::newRow("disabled row") << QByteArray(
        R"("field": "country", "op": "is", "value": "DE", "disabled": true)")
                                  << true;
}

void TestEdges::missingValues()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, matches);
    test::TestWorkspace shop;
    shop.execute("INSERT INTO member (id, created_at, updated_at) VALUES (70000, 0, 0)");
    SegmentService segments(shop.store(), shop.clock);
    const auto counted = await(segments.count(rule("{\"all\": [{" + row + "}]}"), test::someNowMs));
    QVERIFY(counted);
    QCOMPARE(counted->total, 1);
    QCOMPARE(counted->matched, qint64(matches));
    const auto none = await(segments.count(rule("{\"none\": [{" + row + "}]}"), test::someNowMs));
    QCOMPARE(none->matched, row.contains("disabled") ? 1 : qint64(!matches));
}

void TestEdges::kindsWithFarNumbers()
{
    test::TestWorkspace shop;
    shop.execute("INSERT INTO member (id, created_at, updated_at) VALUES (1, 0, 0)");
    shop.execute("INSERT INTO product (id, sku) VALUES (1, 'a'), (2, 'b'), (5000001, 'c')");
    shop.execute("INSERT INTO shop_order (id, member_id, number, kind, ordered_at, currency, total_minor) "
                 "VALUES (1, 1, 'a', 'purchase', 1700000000000, 'USD', 100)");
    shop.execute("INSERT INTO order_line (order_id, product_id, quantity, unit_price_e4, amount_e4) VALUES "
                 "(1, 1, 1, 9, 9), (1, 5000001, 1, 9, 9), (1, 5000001, 1, 9, 9), (1, 2, 1, 9, 9)");
    SegmentService segments(shop.store(), shop.clock);
    for (const auto& [op, value, matches] :
        {std::tuple{"=", 3, true}, {">=", 3, true}, {">", 3, false}, {"<", 3, false}, {"!=", 2, true}}) {
        const auto row =
            QString(R"({"all": [{"fact": "orderLines", "measure": "distinct", "of": "product", "op": "%1",
            "value": %2}]})")
                .arg(QLatin1String(op))
                .arg(value);
        QCOMPARE(await(segments.count(rule(row.toUtf8()), test::someNowMs))->matched, qint64(matches));
    }
}

/// Nobody spends that much; what matters is that the sum does not become a debt.
void TestEdges::sumsBeyondAllNumbers()
{
    test::TestWorkspace shop;
    shop.execute("INSERT INTO member (id, created_at, updated_at) VALUES (1, 0, 0)");
    shop.execute("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) VALUES "
                 "(1, 'a', 'purchase', 1700000000000, 'USD', 9000000000000000000), "
                 "(1, 'b', 'purchase', 1700000001000, 'USD', 9000000000000000000)");
    SegmentService segments(shop.store(), shop.clock);
    const auto matched = [&](const char* op) {
        return await(
            segments.count(rule(R"({"all": [{"fact": "orders", "measure": "sum", "of": "amount", "op": ")"
                               + QByteArray(op) + R"(", "value": {"minor": 0, "currency": "USD"}}]})"),
                test::someNowMs))
            ->matched;
    };
    QCOMPARE(matched(">"), 1);
    QCOMPARE(matched("<"), 0);
}

QTEST_GUILESS_MAIN(TestEdges)
#include "tst_edges.moc"
