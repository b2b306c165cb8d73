// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <segments/ruletext.h>
#include <segments/segmentservice.h>
#include <store/store.h>
#include <support/testworkspace.h>

#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <random>
#include <set>

using namespace serai;
using namespace serai::segments;

/// What is not reckoned for everybody one by one gives what reckoning gives: sums whose rates lie in a band,
/// kinds of the few facts that pass, edges of scores among many.
class TestQuickPaths : public QObject
{
    Q_OBJECT

    struct Line
    {
        int product; ///< category "many" below manyProducts, else "few"
        qint64 amountE4;
        int day; ///< since firstDay
        qint64 second; ///< since 1970
    };

    static constexpr int firstDay = 20'000;
    static constexpr int days = 300;
    static constexpr int manyProducts = 120;
    static constexpr int products = 150;

    std::unique_ptr<test::TestWorkspace> workspace;
    std::unique_ptr<SegmentService> service;
    std::map<qint64, std::vector<Line>> lines; ///< by member
    std::map<int, qint64> rates; ///< dollars for a euro, by day since firstDay
    QByteArrayList statements;
    std::mt19937 random{4711};
    const QTimeZone berlin{"Europe/Berlin"};

    int below(int end) { return int(random() % unsigned(end)); }

    std::set<qint64> members(const QByteArray& row)
    {
        const auto rule = parseRule("{\"all\": [" + row + "]}", "test");
        if (!rule)
            qFatal("%s", qUtf8Printable(toText(rule.error())));
        const auto ids = await(service->members(*rule, test::someNowMs));
        if (!ids)
            qFatal("%s", qUtf8Printable(toText(ids.error())));
        std::set<qint64> found;
        for (const auto id : *ids)
            found.insert(id.value);
        return found;
    }

    void addLines(qint64 member)
    {
        // Few, many, and more than a history that is gone through step by step.
        const int count = member % 50 == 0 ? 300 + below(50) : below(45);
        for (int i = 0; i < count; ++i) {
            // The last third of the members bought in the time of steady rates only; some of them returned.
            const int day = member > 200 ? 120 + below(180) : below(days);
            const qint64 amount = 100 + below(200'000) - (member % 3 == 0 ? below(150'000) : 0);
            // Windows of days begin and end with the day.
            static constexpr int seconds[] = {0, 1, 43'200, 86'399};
            const QDateTime at(
                QDate(1970, 1, 1).addDays(firstDay + day), QTime(0, 0).addSecs(seconds[below(4)]), berlin);
            const Line line{1 + below(products), amount, day, at.toSecsSinceEpoch()};
            lines[member].push_back(line);
            statements << QByteArray(qPrintable(
                QString("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                        "VALUES (%1, 'n%1-%2', 'purchase', %3, 'EUR', 100)")
                    .arg(member)
                    .arg(i)
                    .arg(line.second * 1000)));
            statements << QByteArray(qPrintable(
                QString("INSERT INTO order_line (order_id, product_id, quantity, unit_price_e4, amount_e4) "
                        "VALUES ((SELECT max(id) FROM shop_order), %1, 1, 1, %2)")
                    .arg(line.product)
                    .arg(line.amountE4)));
        }
    }

    /// In ten-thousandths of a dollar, rounded once; nothing where no rate is known.
    [[nodiscard]] std::optional<qint64> dollarsOf(const Line& line) const
    {
        const auto rate = rates.find(line.day);
        if (rate == rates.end())
            return std::nullopt;
        const auto product = line.amountE4 * rate->second;
        constexpr qint64 one = 100'000'000;
        return (product + (product < 0 ? -one / 2 : one / 2)) / one;
    }

    /// The amounts of a member from one day to another in dollars; nothing where one of them has no rate.
    [[nodiscard]] std::optional<std::vector<qint64>> amountsOf(qint64 member, int from, int to)
    {
        std::vector<qint64> amounts;
        for (const auto& line : lines[member]) {
            if (line.day < from || line.day > to)
                continue;
            const auto amount = dollarsOf(line);
            if (!amount)
                return std::nullopt;
            amounts.push_back(*amount);
        }
        return amounts;
    }

private slots:

    void initTestCase()
    {
        workspace = std::make_unique<test::TestWorkspace>();
        service = std::make_unique<SegmentService>(workspace->store(), workspace->clock);
        for (int product = 1; product <= products; ++product)
            statements << QByteArray(
                qPrintable(QString("INSERT INTO product (id, sku, category) VALUES (%1, 'P%1', '%2')")
                               .arg(product)
                               .arg(product < manyProducts ? "many" : "few")));
        for (int day = 0; day < days; ++day) {
            if (day >= 60 && day < 110)
                continue; // a gap, which the newest rate before it fills for ten days
            rates[day] = 90'000'000 + below(40'000) * 1000;
            statements << QByteArray(qPrintable(QString("INSERT INTO exchange_rate VALUES ('USD', %1, %2)")
                                                    .arg(firstDay + day)
                                                    .arg(rates[day])));
        }
        for (int day = 60; day < 70; ++day)
            rates[day] = rates[59];
        for (qint64 member = 1; member <= 300; ++member) {
            statements << QByteArray(qPrintable(
                QString("INSERT INTO member (id, name, created_at, updated_at) VALUES (%1, 'M', 0, 0)")
                    .arg(member)));
            addLines(member);
        }
        // In one transaction: they are tens of thousands.
        const auto written =
            await(workspace->store().write([this](store::Transaction& transaction) -> Result<> {
                for (const auto& statement : statements) {
                    if (auto done = transaction->run(statement.constData()); !done)
                        return fail(done.error());
                }
                return {};
            }));
        QVERIFY2(written, qUtf8Printable(written ? QString() : toText(written.error())));
    }

    void convertedLinesAreJudgedAsIfEachWereConverted_data()
    {
        QTest::addColumn<QByteArray>("measure");
        QTest::addColumn<int>("from"); // days since firstDay
        QTest::addColumn<int>("to");
        for (const char* measure : {"sum", "average", "min", "max"}) {
            QTest::newRow(measure) << QByteArray(measure) << 0 << days;
            // Facts outside of the window have no say, with rates or without.
            QTest::addRow("%s after the gap", measure) << QByteArray(measure) << 115 << 250;
            QTest::addRow("%s into the gap", measure) << QByteArray(measure) << 20 << 80;
        }
    }

    void convertedLinesAreJudgedAsIfEachWereConverted()
    {
        QFETCH(QByteArray, measure);
        QFETCH(int, from);
        QFETCH(int, to);
        std::map<qint64, std::pair<qint64, qint64>> values; // number and what it is divided by
        int unknown = 0;
        for (qint64 member = 1; member <= 300; ++member) {
            const auto amounts = amountsOf(member, from, to);
            unknown += amounts ? 0 : 1;
            if (!amounts || (amounts->empty() && measure != "sum"))
                continue;
            qint64 sum = 0;
            for (const auto amount : *amounts)
                sum += amount;
            const auto [least, most] = std::minmax_element(amounts->begin(), amounts->end());
            values[member] = measure == "sum" ? std::pair(sum, qint64(1))
                : measure == "average"        ? std::pair(sum, qint64(amounts->size()))
                                              : std::pair(measure == "min" ? *least : *most, qint64(1));
        }
        QVERIFY(from > 110 ? unknown == 0 : unknown > 50);
        QVERIFY(values.size() > 50);
        const auto dateOf = [](int day) {
            return QDate(1970, 1, 1).addDays(firstDay + day).toString(Qt::ISODate).toLatin1();
        };
        // At somebody's very value and a cent beside it: there the band of the rates decides nothing.
        for (qint64 member = 1; member <= 300; member += 7) {
            if (!values.contains(member))
                continue;
            for (const qint64 beside : {-1, 0, 1}) {
                const auto [number, count] = values[member];
                const auto cents = number / count / 100 + beside;
                std::set<qint64> expected;
                for (const auto& [id, value] : values) {
                    if (value.first >= cents * 100 * value.second)
                        expected.insert(id);
                }
                QByteArray row(R"({"fact": "orderLines", "measure": "MEASURE", "of": "amount", "op": ">=",
                    "value": {"minor": CENTS, "currency": "USD"}, "convert": {"on": "ownDay"},
                    "window": {"from": "FROM", "to": "TO"}})");
                row.replace("MEASURE", measure).replace("CENTS", QByteArray::number(cents));
                row.replace("FROM", dateOf(from)).replace("TO", dateOf(to));
                QCOMPARE(members(row), expected);
            }
        }
    }

    void factsOfWindowsAreMeasured_data()
    {
        QTest::addColumn<QByteArray>("window");
        QTest::addColumn<int>("from"); // days since firstDay, or before the last order
        QTest::addColumn<int>("to"); // likewise, or days after the first order
        QTest::newRow("some days") << QByteArray(R"("from": "2024-11-03", "to": "2025-02-11")") << 30 << 130;
        QTest::newRow("one day") << QByteArray(R"("from": "2025-02-11", "to": "2025-02-11")") << 130 << 130;
        QTest::newRow("before all") << QByteArray(R"("from": "2024-01-01", "to": "2024-02-01")") << -9 << -8;
        QTest::newRow("all") << QByteArray(R"("from": "2024-01-01", "to": "2026-01-01")") << 0 << 300;
        for (const int length : {1, 40, 200}) {
            const auto number = QByteArray::number(length);
            QTest::newRow("after the first, " + number)
                << QByteArray(R"("within": )" + number + R"(, "unit": "days", "after": "firstOrder")") << -1
                << length;
            QTest::newRow("before the last, " + number)
                << QByteArray(R"("within": )" + number + R"(, "unit": "days", "before": "lastOrder")")
                << length << -1;
        }
    }

    /// Of histories that are short, and of some so long that a window is looked for in them.
    void factsOfWindowsAreMeasured()
    {
        QFETCH(QByteArray, window);
        QFETCH(int, from);
        QFETCH(int, to);
        const bool anchored = window.contains("Order");
        const auto isIn = [&](const std::vector<Line>& all, const Line& line) {
            const auto earlier = [](const Line& a, const Line& b) { return a.second < b.second; };
            const auto first = std::min_element(all.begin(), all.end(), earlier)->second;
            const auto last = std::max_element(all.begin(), all.end(), earlier)->second;
            if (!anchored)
                return line.day >= from && line.day <= to;
            if (from < 0)
                return line.second > first
                    && line.second
                    <= QDateTime::fromSecsSinceEpoch(first, berlin).addDays(to).toSecsSinceEpoch();
            return line.second < last
                && line.second
                >= QDateTime::fromSecsSinceEpoch(last, berlin).addDays(-from).toSecsSinceEpoch();
        };
        for (const QByteArray measure : {"count", "sum", "min", "max", "average", "products", "categories"}) {
            const std::map<QByteArray, QByteArray> of{{"products", "product"}, {"categories", "category"}};
            std::map<qint64, std::pair<qint64, qint64>> values; // number and what it is divided by
            for (qint64 member = 1; member <= 300; ++member) {
                const auto& all = lines[member];
                if (anchored && all.empty())
                    continue; // no window: not known
                std::vector<qint64> amounts;
                std::set<int> kinds;
                for (const auto& line : all) {
                    if (isIn(all, line)) {
                        amounts.push_back(line.amountE4);
                        kinds.insert(measure == "products" ? line.product : int(line.product < manyProducts));
                    }
                }
                const auto sum = std::accumulate(amounts.begin(), amounts.end(), qint64(0));
                const auto count = qint64(amounts.size());
                if (measure == "count" || of.contains(measure))
                    values[member] = {measure == "count" ? count : qint64(kinds.size()), 1};
                else if (measure == "sum")
                    values[member] = {sum, 1};
                else if (measure == "average" && count > 0)
                    values[member] = {sum, count};
                else if (count > 0)
                    values[member] = {measure == "min" ? *std::min_element(amounts.begin(), amounts.end())
                                                       : *std::max_element(amounts.begin(), amounts.end()),
                        1};
            }
            const bool money = measure != "count" && !of.contains(measure);
            for (qint64 member = 1; member <= 300; member += 23) {
                // At somebody's very value, in cents where it is money.
                const auto [number, count] =
                    values.contains(member) ? values[member] : std::pair(qint64(0), qint64(1));
                const auto least = number / count / (money ? 100 : 1);
                std::set<qint64> expected;
                for (const auto& [id, value] : values) {
                    if (value.first >= least * (money ? 100 : 1) * value.second)
                        expected.insert(id);
                }
                QByteArray row(R"({"fact": "orderLines", "measure": "MEASURE", OF "op": ">=", "value": VALUE,
                    "window": {WINDOW}})");
                row.replace("MEASURE", of.contains(measure) ? "distinct" : measure).replace("WINDOW", window);
                row.replace("VALUE", money ? R"({"minor": NUMBER, "currency": "EUR"})" : "NUMBER");
                row.replace("NUMBER", QByteArray::number(least));
                QByteArray subject(money ? R"("of": "amount",)" : "");
                if (of.contains(measure))
                    subject = "\"of\": \"" + of.at(measure) + "\",";
                row.replace("OF", subject);
                QCOMPARE(members(row), expected);
            }
        }
    }

    void kindsOfThoseThatPassAreCounted_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<int>("first"); // products that pass
        QTest::addColumn<int>("last");
        QTest::newRow("most of them")
            << QByteArray(R"({"field": "category", "op": "is", "value": "many"})") << 1 << manyProducts - 1;
        QTest::newRow("some") << QByteArray(R"({"field": "category", "op": "is", "value": "few"})")
                              << manyProducts << products;
        QTest::newRow("one") << QByteArray(R"({"field": "product", "op": "is", "value": "P7"})") << 7 << 7;
        QTest::newRow("none") << QByteArray(R"({"field": "product", "op": "is", "value": "nothing"})") << 0
                              << 0;
        QTest::newRow("by another number")
            << QByteArray(R"({"field": "quantity", "op": ">=", "value": 1})") << 1 << products;
    }

    void kindsOfThoseThatPassAreCounted()
    {
        QFETCH(QByteArray, where);
        QFETCH(int, first);
        QFETCH(int, last);
        for (const char* of : {"product", "category"}) {
            for (const int least : {0, 1, 2, 3, 9, 40}) {
                std::set<qint64> expected;
                for (qint64 member = 1; member <= 300; ++member) {
                    std::set<int> kinds;
                    for (const auto& line : lines[member]) {
                        if (line.product >= first && line.product <= last)
                            kinds.insert(QByteArray(of) == "product" ? line.product
                                                                     : int(line.product < manyProducts));
                    }
                    if (int(kinds.size()) >= least)
                        expected.insert(member);
                }
                QCOMPARE(members(R"({"fact": "orderLines", "measure": "distinct", "of": ")" + QByteArray(of)
                             + R"(", "op": ">=", "value": )" + QByteArray::number(least) + R"(, "where": [)"
                             + where + "]}"),
                    expected);
            }
        }
    }

    /// So many that the edges are looked for in parts, with values far apart and with many that are equal.
    void edgesOfManyAreFound_data()
    {
        QTest::addColumn<QByteArray>("minor");
        QTest::newRow("all different") << QByteArray("id * 7919 % 60013 * 1000 + 70000");
        QTest::newRow("many are equal") << QByteArray("id * 7919 % 7 * 1000000 + 70000");
        QTest::newRow("nearly all are equal")
            << QByteArray("CASE WHEN id % 1000 = 1 THEN id * 1000 ELSE 5 END");
        QTest::newRow("a few have nearly all")
            << QByteArray("CASE WHEN id % 9001 = 1 THEN 500000000 + id ELSE id % 800 END");
    }

    void edgesOfManyAreFound()
    {
        QFETCH(QByteArray, minor);
        test::TestWorkspace large;
        large.execute(
            "INSERT INTO member (id, name, created_at, updated_at) WITH RECURSIVE n (id) AS (SELECT 1 "
            "UNION ALL SELECT id + 1 FROM n WHERE id < 70000) SELECT id, 'M', 0, 0 FROM n");
        large.execute(
            "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) SELECT "
            "id, 'n' || id, 'purchase', 1700000000000, 'USD', "
            + minor + " FROM member WHERE id % 10 <> 0");
        SegmentService asked(large.store(), large.clock);
        const auto matches = [&](const QByteArray& row) {
            const auto answer =
                await(asked.count(*parseRule("{\"all\": [" + row + "]}", "test"), test::someNowMs));
            return answer ? answer->matched : -1;
        };
        for (int score = 1; score <= 5; ++score) {
            QCOMPARE(matches(R"({"score": "monetary", "currency": "USD", "op": "=", "value": )"
                         + QByteArray::number(score) + "}"),
                large.number("SELECT sum(1 + 5 * worse / n = " + QByteArray::number(score)
                    + ") FROM (SELECT rank() OVER (ORDER BY total_minor) - 1 AS worse, count(*) OVER () AS n "
                      "FROM shop_order)"));
        }
        // In is whose predecessors, those with more (or less), have not the share yet.
        for (const bool top : {true, false}) {
            for (const int share : {20, 80}) {
                QCOMPARE(matches(R"({"fact": "orders", "measure": "sum", "of": "amount", "op": ")"
                             + QByteArray(top ? "top" : "bottom") + R"(", "value": {"share": )"
                             + QByteArray::number(share) + R"(, "currency": "USD"}})"),
                    large.number("SELECT sum(100 * coalesce(before, 0) < " + QByteArray::number(share)
                        + " * total) FROM (SELECT sum(total_minor) OVER (ORDER BY total_minor "
                        + (top ? "DESC" : "ASC")
                        + " GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before, sum(total_minor) "
                          "OVER () AS total FROM shop_order)"));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestQuickPaths)
#include "tst_quickpaths.moc"
