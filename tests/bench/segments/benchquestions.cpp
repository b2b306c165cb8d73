// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchquestions.h"

#include "benchshop.h"

#include <base/localtime.h>

#include <QDateTime>

namespace serai::bench {

QByteArray contractRule()
{
    return R"({"all": [
    {"field": "country", "op": "in", "value": ["DE", "JP"]},
    {"fact": "orders", "measure": "count", "window": {"last": 6, "unit": "months"}, "op": ">=", "value": 2},
    {"fact": "orders", "measure": "average", "of": "amount", "window": {"last": 182, "unit": "days"}, "op": ">=", "value": {"minor": 10000, "currency": "USD"}},
    {"fact": "orders", "measure": "daysSinceLast", "op": "between", "value": [60, 90]},
    {"fact": "orderLines", "where": [{"field": "product", "op": "in", "value": ["85123A"]}], "measure": "count", "op": "=", "value": 0},
    {"none": [{"field": "tags", "op": "has", "value": "blocked"}]},
    {"field": "language", "op": "is not", "value": "de", "orUnknown": true}]})";
}

/// The offsets of \a zone around the shop's orders as a table z of SQL: from b until e (epoch ms) it is o
/// (ms).
static QByteArray clockChanges(const QTimeZone& zone)
{
    const auto from = QDateTime::fromMSecsSinceEpoch(benchNowMs, Qt::UTC).addYears(-5);
    QByteArray rows;
    qint64 begin = 0;
    int offset = zone.offsetFromUtc(from);
    const auto add = [&](qint64 end) {
        rows += (rows.isEmpty() ? "(" : ", (") + QByteArray::number(begin) + ", " + QByteArray::number(end)
            + ", " + QByteArray::number(offset * 1000) + ')';
    };
    for (const auto& change : zone.transitions(from, from.addYears(10))) {
        add(change.atUtc.toMSecsSinceEpoch());
        begin = change.atUtc.toMSecsSinceEpoch();
        offset = change.offsetFromUtc;
    }
    add(std::numeric_limits<qint64>::max());
    return "z (b, e, o) AS (VALUES " + rows + ')';
}

std::vector<Question> questionsIn(const QTimeZone& zone)
{
    const auto now = benchNowMs;
    const auto startOfDay = [&](int daysAgo) {
        return instantOf(localOf(now, zone).date().addDays(-daysAgo), QTime(0, 0), zone);
    };
    const auto start = [&](int n, TimeUnit unit) { return windowStart(now, n, unit, zone); };
    const auto days182 = start(182, TimeUnit::Days);
    return {
        {"two orders in 182 days, average at least 100", 25,
            R"({"all": [{"fact": "orders", "measure": "count", "op": ">=", "value": 2, "window": {"last": 182, "unit": "days"}},
            {"fact": "orders", "measure": "average", "of": "amount", "op": ">=", "value": {"minor": 10000, "currency": "USD"},
             "window": {"last": 182, "unit": "days"}}]})",
            "SELECT count(*) FROM (SELECT 1 FROM shop_order WHERE kind = 'purchase' AND currency = 'USD' AND "
            "ordered_at > ? AND ordered_at <= ? AND member_id IS NOT NULL GROUP BY member_id HAVING count(*) "
            ">= 2 AND "
            "sum(total_minor) >= 10000 * count(*))",
            {days182, now}},
        {"last order 60 to 90 days ago", 25,
            R"({"all": [{"fact": "orders", "measure": "daysSinceLast", "op": "between", "value": [60, 90]}]})",
            "SELECT count(*) FROM (SELECT max(ordered_at) AS last FROM shop_order WHERE kind = 'purchase' "
            "AND "
            "ordered_at <= ? AND member_id IS NOT NULL GROUP BY member_id HAVING last >= ? AND last < ?)",
            {now, startOfDay(90), startOfDay(59)}},
        {"spent at least 500 in 12 months", 25,
            R"({"all": [{"fact": "orders", "measure": "sum", "of": "amount", "op": ">=", "value": {"minor": 50000, "currency": "USD"},
            "window": {"last": 12, "unit": "months"}}]})",
            "SELECT count(*) FROM (SELECT 1 FROM shop_order WHERE kind = 'purchase' AND currency = 'USD' AND "
            "ordered_at > ? AND ordered_at <= ? AND member_id IS NOT NULL GROUP BY member_id HAVING "
            "sum(total_minor) >= "
            "50000)",
            {start(12, TimeUnit::Months), now}},
        {"clicked twice in 12 months", 25,
            R"({"all": [{"fact": "clicks", "measure": "count", "op": ">=", "value": 2, "window": {"last": 12, "unit": "months"}}]})",
            "SELECT count(*) FROM (SELECT 1 FROM link_click WHERE at > ? AND at <= ? GROUP BY member_id "
            "HAVING count(*) >= 2)",
            {start(12, TimeUnit::Months), now}},
        {"a picture received this year", 25,
            R"({"all": [{"fact": "messages", "measure": "count", "op": ">=", "value": 1, "window": {"calendar": "year"},
             "where": [{"field": "kind", "op": "is", "value": "image"}]}]})",
            "SELECT count(DISTINCT member_id) FROM message_received WHERE kind = 'image' AND at >= ? AND at "
            "<= ?",
            {instantOf(QDate(2026, 1, 1), QTime(0, 0), zone), now}},
        {"bought one product", 25,
            R"({"all": [{"fact": "orderLines", "measure": "count", "op": ">=", "value": 1,
             "where": [{"field": "product", "op": "is", "value": "85123A"}]}]})",
            "SELECT count(DISTINCT o.member_id) FROM product p JOIN order_line l ON l.product_id = p.id JOIN "
            "shop_order o "
            "ON o.id = l.order_id WHERE p.sku = '85123A' AND o.kind = 'purchase' AND o.ordered_at <= ?",
            {now}},
        {"more orders than in the 90 days before", 25,
            R"({"all": [{"fact": "orders", "measure": "count", "window": {"last": 90, "unit": "days"}, "op": ">",
             "value": {"fact": "orders", "measure": "count", "window": {"last": 90, "unit": "days", "ago": 90}}}]})",
            "SELECT count(*) FROM (SELECT 1 FROM shop_order WHERE kind = 'purchase' AND ordered_at > ? AND "
            "ordered_at <= ? "
            "AND member_id IS NOT NULL GROUP BY member_id HAVING sum(ordered_at > ?) > sum(ordered_at <= ?))",
            {start(180, TimeUnit::Days), now, start(90, TimeUnit::Days), start(90, TimeUnit::Days)}},
        {"five different products in 12 months", 25,
            R"({"all": [{"fact": "orderLines", "measure": "distinct", "of": "product", "op": ">=", "value": 5,
             "window": {"last": 12, "unit": "months"}}]})",
            "SELECT count(*) FROM (SELECT 1 FROM shop_order o JOIN order_line l ON l.order_id = o.id WHERE "
            "o.kind = "
            "'purchase' AND o.ordered_at > ? AND o.ordered_at <= ? AND o.member_id IS NOT NULL GROUP BY "
            "o.member_id "
            "HAVING count(DISTINCT l.product_id) >= 5)",
            {start(12, TimeUnit::Months), now}},
        {"two orders in the 30 days after the first", 25,
            R"({"all": [{"fact": "orders", "measure": "count", "op": ">=", "value": 2,
             "window": {"within": 30, "unit": "days", "after": "firstOrder"}}]})",
            "WITH p (now) AS (SELECT ?), " + clockChanges(zone)
                + ", f AS (SELECT member_id, min(ordered_at) AS a FROM shop_order WHERE kind = 'purchase' "
                  "AND "
                  "ordered_at <= (SELECT now FROM p) AND member_id IS NOT NULL GROUP BY member_id), "
                  "w AS (SELECT member_id, a, a + o + 2592000000 AS wall FROM f JOIN z ON a >= b AND a < e), "
                  "g AS (SELECT member_id, a, wall, "
                  "(SELECT o FROM z WHERE wall - 86400000 >= b AND wall - 86400000 < e) AS early, "
                  "(SELECT o FROM z WHERE wall + 86400000 >= b AND wall + 86400000 < e) AS late FROM w), "
                  "u AS (SELECT member_id, a, CASE WHEN early <> late AND (SELECT o FROM z WHERE wall - "
                  "early "
                  ">= b AND wall - early < e) <> early AND (SELECT o FROM z WHERE wall - late >= b AND wall "
                  "- "
                  "late < e) = late THEN wall - late ELSE wall - early END AS until FROM g) "
                  "SELECT count(*) FROM (SELECT 1 FROM u JOIN shop_order s ON s.member_id = u.member_id AND "
                  "s.kind = 'purchase' AND s.ordered_at > a AND s.ordered_at <= until AND s.ordered_at <= "
                  "(SELECT now FROM p) "
                  "GROUP BY u.member_id HAVING count(*) >= 2)",
            {now}},
        {"spent at least 1000 in euros of one day", 25,
            R"({"all": [{"fact": "orders", "measure": "sum", "of": "amount", "op": ">=", "value": {"minor": 100000, "currency": "EUR"},
             "convert": {"on": "2026-10-30"}}]})",
            "SELECT count(*) FROM (SELECT 1 FROM shop_order, (SELECT per_euro_e8 AS r FROM exchange_rate "
            "WHERE currency = 'USD' AND day = 20756) WHERE kind = 'purchase' AND currency = 'USD' AND "
            "ordered_at <= ? AND member_id IS NOT NULL GROUP BY member_id HAVING sum((total_minor * "
            "100000000 + r / 2) / r) >= 100000)",
            {now}},
        {"frequency score of 5 (quintiles)", 25,
            R"({"all": [{"score": "frequency", "op": "=", "value": 5}]})",
            "SELECT count(*) FROM (SELECT count(*) AS n FROM shop_order WHERE kind = 'purchase' AND "
            "ordered_at <= ? "
            "AND member_id IS NOT NULL GROUP BY member_id) WHERE n >= (SELECT min(n) FROM (SELECT n, rank() "
            "OVER "
            "(ORDER BY n) - 1 AS worse, count(*) OVER () AS whole FROM (SELECT count(*) AS n FROM shop_order "
            "WHERE "
            "kind = 'purchase' AND member_id IS NOT NULL GROUP BY member_id)) WHERE worse * 5 >= 4 * whole)",
            {now}},
        {"top 10 % by spend in their country", 25,
            R"({"all": [{"fact": "orders", "measure": "sum", "of": "amount", "op": "top",
             "value": {"percent": 10, "currency": "USD"}, "within": "country"}]})",
            "SELECT count(*) FROM (SELECT rank() OVER (PARTITION BY m.country ORDER BY s DESC) AS place, "
            "count(*) OVER "
            "(PARTITION BY m.country) AS n FROM (SELECT member_id, sum(total_minor) AS s FROM shop_order "
            "WHERE kind = "
            "'purchase' AND ordered_at <= ? AND member_id IS NOT NULL GROUP BY member_id) JOIN member m ON "
            "m.id = "
            "member_id) WHERE (place - 1) * 10 < n",
            {now}},
        {"the rule of cli.md", 60, contractRule(),
            "SELECT count(*) FROM member m WHERE m.country IN ('DE', 'JP') AND coalesce(m.language, '') <> "
            "'de' AND m.id "
            "IN (SELECT member_id FROM shop_order WHERE kind = 'purchase' AND ordered_at > ? AND ordered_at "
            "<= ? GROUP BY "
            "member_id HAVING count(*) >= 2) AND m.id IN (SELECT member_id FROM shop_order WHERE kind = "
            "'purchase' AND "
            "ordered_at > ? AND ordered_at <= ? GROUP BY member_id HAVING sum(total_minor) >= 10000 * "
            "count(*)) AND m.id IN "
            "(SELECT member_id FROM shop_order WHERE kind = 'purchase' GROUP BY member_id HAVING "
            "max(ordered_at) >= ? AND "
            "max(ordered_at) < ?) AND NOT EXISTS (SELECT 1 FROM member_tag t JOIN tag g ON g.id = t.tag_id "
            "WHERE "
            "t.member_id = m.id AND g.name = 'blocked') AND NOT EXISTS (SELECT 1 FROM shop_order o JOIN "
            "order_line l ON "
            "l.order_id = o.id JOIN product p ON p.id = l.product_id WHERE o.member_id = m.id AND p.sku = "
            "'85123A' AND "
            "o.kind = 'purchase')",
            {start(6, TimeUnit::Months), now, days182, now, startOfDay(90), startOfDay(59)}},
    };
}

/// "fact": …, with what \a more says.
static QByteArray row(const char* fact, const QByteArray& more)
{
    return R"({"all": [{"fact": ")" + QByteArray(fact) + "\", " + more + "}]}";
}

std::vector<QByteArray> singleFactRules()
{
    const QByteArray usd = R"("value": {"minor": 10000, "currency": "USD"})";
    const QByteArray eur = R"("value": {"minor": 10000, "currency": "EUR"})";
    const QByteArrayList windows{R"("window": {"last": 365, "unit": "days"})",
        R"("window": {"from": "2025-01-01", "to": "2025-12-31"})", R"("window": {"calendar": "month"})",
        R"("window": {"calendar": "week", "yearsAgo": 1})",
        R"("window": {"within": 30, "unit": "days", "after": "firstOrder"})",
        R"("window": {"within": 3, "unit": "months", "before": "lastOrder"})",
        R"("window": {"within": 2, "unit": "years", "after": "createdAt"})",
        R"("window": {"within": 14, "unit": "days", "before": "custom.birthday", "yearly": true})"};
    std::vector<QByteArray> rules;
    const auto addWindows = [&](const char* fact, const QByteArray& question) {
        rules.push_back(row(fact, question));
        for (const auto& window : windows)
            rules.push_back(row(fact, question + ", " + window));
    };
    const QByteArray count = R"("measure": "count", "op": ">=", "value": 2)";
    for (const char* fact : {"orders", "orderLines", "messages", "clicks"})
        addWindows(fact, count);
    for (const char* measure : {"sum", "average", "min", "max"}) {
        const auto asked = "\"measure\": \"" + QByteArray(measure) + R"(", "op": ">=", "of": )";
        addWindows("orders", asked + "\"amount\", " + usd);
        addWindows("orderLines", asked + "\"amount\", " + usd);
        rules.push_back(row("orderLines", asked + R"("quantity", "value": 2)"));
        rules.push_back(row("orders", asked + "\"amount\", " + eur + R"(, "convert": {"on": "2026-10-30"})"));
        rules.push_back(row("orderLines", asked + "\"amount\", " + eur + R"(, "convert": {"on": "ownDay"})"));
    }
    addWindows("orders", R"("measure": "sum", "of": "netAmount", "op": ">=", )" + usd);
    addWindows("orders", R"("measure": "daysSinceLast", "op": "between", "value": [60, 90])");
    addWindows("messages", R"("measure": "daysSinceFirst", "op": ">=", "value": 90)");
    for (const char* of : {"product", "category"})
        addWindows(
            "orderLines", R"("measure": "distinct", "op": ">=", "value": 3, "of": ")" + QByteArray(of) + '"');
    addWindows("clicks", R"("measure": "distinct", "op": ">=", "value": 3, "of": "link")");
    for (const char* where : {R"({"field": "product", "op": "in", "value": ["85123A", "P9"]})",
             R"({"field": "category", "op": "is", "value": "Category 3"})",
             R"({"field": "quantity", "op": ">=", "value": 2})",
             R"({"field": "amount", "op": ">=", "value": {"minor": 500, "currency": "USD"}})",
             R"({"field": "currency", "op": "is", "value": "USD"})"}) {
        const auto filter = R"(, "where": [)" + QByteArray(where) + ']';
        addWindows("orderLines", count + filter);
        rules.push_back(
            row("orderLines", R"("measure": "sum", "of": "amount", "op": ">=", )" + usd + filter));
        rules.push_back(row("orderLines", R"("measure": "daysSinceLast", "op": "<=", "value": 90)" + filter));
        rules.push_back(
            row("orderLines", R"("measure": "distinct", "of": "product", "op": ">=", "value": 3)" + filter));
    }
    addWindows("messages", count + R"(, "where": [{"field": "kind", "op": "is", "value": "image"}])");
    addWindows("clicks", count + R"(, "where": [{"field": "link", "op": "starts", "value": "link 1"}])");
    for (const char* other : {R"("percent": 150, "window": {"calendar": "year", "offset": -1})",
             R"("window": {"within": 90, "unit": "days", "after": "firstOrder"})"}) {
        for (const char* measure : {"sum", "average", "max"}) {
            const auto asked =
                R"("fact": "orders", "of": "amount", "measure": ")" + QByteArray(measure) + '"';
            rules.push_back(R"({"all": [{)" + asked
                + R"(, "window": {"calendar": "year"}, "op": ">", "value": {)" + asked
                + R"(, "currency": "USD", )" + other + "}}]}");
        }
    }
    for (const char* value : {R"({"percent": 10, "currency": "USD"})",
             R"({"number": 1000, "currency": "USD"})", R"({"share": 80, "currency": "USD"})"}) {
        for (const char* measure : {"sum", "average", "max"}) {
            if (QByteArray(value).contains("share") && QByteArray(measure) != "sum")
                continue;
            rules.push_back(row("orders",
                "\"measure\": \"" + QByteArray(measure) + R"(", "of": "amount", "op": "top", "value": )"
                    + value));
        }
    }
    for (const char* window : {R"({"last": 3, "unit": "days"})", R"({"last": 60, "unit": "days"})"}) // of few
        rules.push_back(row("orders",
            R"("measure": "sum", "of": "amount", "op": "top", "value": {"percent": 10, "currency": "USD"}, "window": )"
                + QByteArray(window)));
    rules.push_back(row("orderLines",
        R"("measure": "sum", "of": "quantity", "op": "bottom", "value": {"percent": 20}, "within": "city")"));
    for (const char* score : {"recency", "frequency"})
        rules.push_back(R"({"all": [{"score": ")" + QByteArray(score) + R"(", "op": ">=", "value": 4}]})");
    rules.push_back(R"({"all": [{"score": "monetary", "op": ">=", "value": 4, "currency": "USD"}]})");
    return rules;
}

} // namespace serai::bench
