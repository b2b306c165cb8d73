// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <segments/fields.h>
#include <segments/rule.h>
#include <segments/ruletext.h>

#include <QJsonArray>
#include <QTest>

using namespace serai;
using namespace serai::segments;

class TestRule : public QObject
{
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void contractExample();
    void depth();
    void nodes();
    void hostileTrees();
    void catalogueIsWhole();
};

void TestRule::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("remedy"); // part of it
    const auto row = [](const char* name, const QByteArray& inner, const char* where,
                         const char* remedy = "") {
        QTest::newRow(name) << QByteArray("{\"all\": [{\"none\": []}, " + inner + "]}")
                            << "/all/1" + QString(where) << QString(remedy);
    };
    QTest::newRow("not an object") << QByteArray("[]") << "/"
                                   << "";
    QTest::newRow("no group") << QByteArray(R"({"field": "country", "op": "known"})") << "/"
                              << "all, any, none";
    QTest::newRow("two groups") << QByteArray(R"({"all": [], "any": []})") << "/"
                                << "all, any, none";
    QTest::newRow("group without list") << QByteArray(R"({"all": {}})") << "/all"
                                        << "";
    row("row that is a number", "5", "");
    row("row about nothing", R"({"op": "is"})", "", "field, fact");
    row("row about two things", R"({"field": "country", "fact": "orders"})", "");
    row("unknown field", R"({"field": "password", "op": "is", "value": "x"})", "/field", "country, language");
    row("SQL as a field", R"({"field": "country; DROP TABLE member", "op": "known"})", "/field");
    row("unknown op", R"({"field": "country", "op": "like", "value": "x"})", "/op", "is not");
    row("op of another type", R"({"field": "country", "op": ">=", "value": 3})", "/op", "not in");
    row("no op", R"({"field": "country", "value": "x"})", "/op");
    row("no value", R"({"field": "country", "op": "is"})", "/value");
    row("value of another type", R"({"field": "country", "op": "is", "value": 4})", "/value");
    row("empty value", R"({"field": "country", "op": "is", "value": " "})", "/value");
    row("list where one is meant", R"({"field": "country", "op": "is", "value": ["DE"]})", "/value");
    row("one where a list is meant", R"({"field": "country", "op": "in", "value": "DE"})", "/value");
    row("empty list", R"({"field": "country", "op": "in", "value": []})", "/value");
    row("list with a number", R"({"field": "country", "op": "in", "value": ["DE", 1]})", "/value/1");
    row("value beside known", R"({"field": "country", "op": "known", "value": "DE"})", "/value");
    row("key that is none", R"({"field": "country", "op": "known", "sql": "1"})", "/sql", "orUnknown");
    row("flag without a flag", R"({"field": "reachable", "op": "is", "value": "yes"})", "/value");
    row("orUnknown without a flag", R"({"field": "country", "op": "known", "orUnknown": 1})", "/orUnknown");
    row("unreadable date", R"({"field": "createdAt", "op": "before", "value": "19.11.2026"})", "/value");
    row("date that is none", R"({"field": "createdAt", "op": "before", "value": "2026-02-30"})", "/value");
    row("unknown fact", R"({"fact": "logins", "measure": "count", "op": "=", "value": 1})", "/fact",
        "orderLines");
    row("no measure", R"({"fact": "orders", "op": "=", "value": 1})", "/measure", "daysSinceLast");
    row("sum of nothing", R"({"fact": "orders", "measure": "sum", "op": "=", "value": 1})", "/of",
        "netAmount");
    row("count of something",
        R"({"fact": "orders", "measure": "count", "of": "amount", "op": "=", "value": 1})", "/of");
    row("smallest net amount",
        R"({"fact": "orders", "measure": "min", "of": "netAmount", "op": "=", "value": 1})", "/of", "amount");
    row("sum of messages", R"({"fact": "messages", "measure": "sum", "op": "=", "value": 1})", "/measure");
    row("amount without currency",
        R"({"fact": "orders", "measure": "sum", "of": "amount", "op": ">=", "value": 100})", "/value");
    row("currency that is none",
        R"({"fact": "orders", "measure": "sum", "of": "amount", "op": ">=", "value": {"minor": 1, "currency": "usd"}})",
        "/value");
    row("two currencies",
        R"({"fact": "orders", "measure": "sum", "of": "amount", "op": "between", "value": [{"minor": 1, "currency": "USD"}, {"minor": 2, "currency": "EUR"}]})",
        "/value/1");
    row("half an order", R"({"fact": "orders", "measure": "count", "op": ">=", "value": 1.5})", "/value");
    row("too many digits",
        R"({"fact": "orderLines", "measure": "average", "of": "quantity", "op": ">=", "value": 1.23456})",
        "/value");
    row("enormous number", R"({"fact": "orders", "measure": "count", "op": ">=", "value": 1e300})", "/value");
    row("between with one", R"({"fact": "orders", "measure": "count", "op": "between", "value": [1]})",
        "/value");
    row("between upside down", R"({"fact": "orders", "measure": "count", "op": "between", "value": [3, 1]})",
        "/value");
    row("known count", R"({"fact": "orders", "measure": "count", "op": "known"})", "/op");
    row("window without unit",
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "window": {"last": 6}})",
        "/window/unit", "months");
    row("window of moons",
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "window": {"last": 6, "unit": "moons"}})",
        "/window/unit", "months");
    row("window of no length",
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "window": {"last": 0, "unit": "days"}})",
        "/window/last");
    row("window of two kinds",
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "window": {"last": 1, "unit": "days", "from": "2026-01-01"}})",
        "/window/from");
    row("empty window", R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "window": {}})",
        "/window");
    row("key that the fact lacks",
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "where": [{"field": "product", "op": "is", "value": "A"}]})",
        "/where/0/field", "currency");
    row("condition without value",
        R"({"fact": "orderLines", "measure": "count", "op": "=", "value": 1, "where": [{"field": "product", "op": "is"}]})",
        "/where/0/value");
    row("disabled by a text", R"({"field": "country", "op": "known", "disabled": "yes"})", "/disabled");
    QTest::newRow("disabled as a whole") << QByteArray(R"({"all": [], "disabled": true})") << "/disabled"
                                         << "";
}

void TestRule::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    QFETCH(QString, remedy);
    const auto parsed = parseRule(json, "rule.json");
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(parsed.error().where, where);
    QVERIFY2(parsed.error().remedy.contains(remedy), qUtf8Printable(parsed.error().remedy));
}

void TestRule::contractExample()
{
    const auto parsed = parseRule(R"({"all": [
      {"field": "country", "op": "in", "value": ["DE", "JP"]},
      {"fact": "orders", "measure": "count", "window": {"last": 6, "unit": "months"}, "op": ">=", "value": 2},
      {"fact": "orders", "measure": "average", "of": "amount", "window": {"last": 182, "unit": "days"}, "op": ">=", "value": {"minor": 10000, "currency": "USD"}},
      {"fact": "orders", "measure": "daysSinceLast", "op": "between", "value": [60, 90]},
      {"fact": "orderLines", "where": [{"field": "product", "op": "in", "value": ["85123A"]}], "measure": "count", "op": "=", "value": 0},
      {"none": [{"field": "tags", "op": "has", "value": "blocked"}]},
      {"field": "language", "op": "is not", "value": "de", "orUnknown": true}
    ]})",
        "rule.json");
    QVERIFY2(parsed, parsed ? "" : qUtf8Printable(toText(parsed.error())));
    QCOMPARE(toWords(*parsed, QLocale::c()).replace(QChar(QChar::Nbsp), ' '),
        "Members: country is DE or JP and number of orders in the last 6 month(s) is at least 2 and average "
        "order value in "
        "the last 182 day(s) is at least 100.00 USD and number of days since the last order is between 60 "
        "and 90 and "
        "number of order lines (where product is 85123A) is 0 and not (has the tag blocked) and language is "
        "not de or is "
        "unknown");
    QCOMPARE(*parseRule(toJson(*parsed)), *parsed);
}

void TestRule::depth()
{
    const auto nested = [](int depth) {
        return QByteArray("{\"all\":[").repeated(depth) + QByteArray("]}").repeated(depth);
    };
    QVERIFY(parseRule(nested(maxRuleDepth), "x"));
    const auto deeper = parseRule(nested(maxRuleDepth + 1), "x");
    QVERIFY(!deeper);
    QCOMPARE(deeper.error().where, QString("/all/0").repeated(maxRuleDepth));
    QVERIFY(!parseRule(nested(100'000), "x"));
}

void TestRule::nodes()
{
    const QByteArray row = R"({"field": "country", "op": "known"})";
    const auto wide = [&](int rows) { return "{\"any\":[" + QByteArrayList(rows, row).join(',') + "]}"; };
    QVERIFY(parseRule(wide(maxRuleNodes - 1), "x"));
    QCOMPARE(parseRule(wide(maxRuleNodes), "x").error().where, QString("/any/%1").arg(maxRuleNodes - 1));
}

void TestRule::hostileTrees()
{
    // Any change of one byte either parses or is refused: never a crash, and what parses survives the way
    // back.
    const QByteArray good =
        R"({"all":[{"fact":"orders","measure":"sum","of":"amount","where":[{"field":"currency","op":"is","value":"USD"}],"window":{"last":6,"unit":"months"},"op":"between","value":[{"minor":1,"currency":"USD"},{"minor":9,"currency":"USD"}]},{"field":"createdAt","op":"in last","value":{"last":3,"unit":"days"}}]})";
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const char c : {'0', '"', '[', '}', '-', '\0', '\xff'}) {
            auto bad = good;
            bad[i] = c;
            const auto parsed = parseRule(bad, "x");
            if (parsed)
                QCOMPARE(*parseRule(toJson(*parsed)), *parsed);
            else
                QVERIFY(!parsed.error().what.isEmpty());
        }
    }
}

void TestRule::catalogueIsWhole()
{
    for (const auto& info : fieldCatalogue()) {
        QCOMPARE(fieldInfo(QString::fromLatin1(info.key)), &info);
        QVERIFY(!opsOf(info.type).empty());
        for (const auto op : opsOf(info.type))
            QCOMPARE(opFromKey(opKey(op)), op);
    }
    for (const auto& info : factCatalogue()) {
        QCOMPARE(factKey(info.fact), QString::fromLatin1(info.key));
        QVERIFY(!ofChoices(info.fact, Measure::Count).empty());
    }
}

QTEST_GUILESS_MAIN(TestRule)
#include "tst_rule.moc"
