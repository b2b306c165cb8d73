// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <segments/audienceindex.h>
#include <segments/segmentservice.h>
#include <support/testworkspace.h>

#include <QJsonArray>
#include <QTest>

using namespace serai;
using namespace serai::segments;

/// A rule that is refused hears what is really wrong, and what to do about it.
class TestRuleReasons : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void reasons_data();
    void reasons();
    void windowsInOrder_data();
    void windowsInOrder();
    void valuesThatNobodyHas_data();
    void valuesThatNobodyHas();
    void strangersAreSaid_data();
    void strangersAreSaid();
    void strangersComeAndGo();
};

void TestRuleReasons::reasons_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what"); // part of it, as the next one
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char* name, const QByteArray& inner, const char* where, const char* what,
                         const char* remedy) {
        QTest::newRow(name) << QByteArray("{\"all\": [" + inner + "]}") << "/all/0" + QString(where)
                            << QString(what) << QString(remedy);
    };
    const auto count = [&](const char* name, const char* value, const char* what, const char* remedy) {
        row(name, QByteArray(R"({"fact": "orders", "measure": "count", "op": ">=", "value": )") + value + "}",
            "/value", what, remedy);
    };
    count("above the limit", "2000000000", "too large", "-1,000,000,000 to 1,000,000,000");
    count("far above the limit", "1e308", "too large", "to 1,000,000,000");
    count("below the limit", "-2000000000", "too small", "-1,000,000,000 to");
    count("no whole number", "1.5", "whole number", "");
    count("a text", R"("3")", "whole number", "");
    const auto top = [&](const char* name, const char* value, const char* where, const char* what) {
        row(name,
            QByteArray(R"({"fact": "orders", "measure": "count", "op": "top", "value": )") + value + "}",
            where, what, "");
    };
    top("more people than there can be", R"({"number": 2000000000})", "/value/number",
        "whole number from 1 to 1000000000");
    top("half a person", R"({"number": 1.5})", "/value/number", "whole number from 1");
    top("more than all", R"({"percent": 101})", "/value/percent", "percentage from 0.01 to 100");
    row("a window without an inside",
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "window": {"from": "2026-03-01T09:00", "to": "2026-03-01T09:00"}})",
        "/window", "the end is not in the window", "its whole day");
    row("decimals above the limit",
        R"({"fact": "orderLines", "measure": "average", "of": "quantity", "op": ">=", "value": 1e308})",
        "/value", "too large", "to 1,000,000,000");
    const auto money = [&](const char* name, const char* value, const char* where, const char* what,
                           const char* remedy) {
        row(name,
            QByteArray(R"({"fact": "orders", "measure": "sum", "of": "amount", "op": ">=", "value": )")
                + value + "}",
            where, what, remedy);
    };
    money("too much money", R"({"minor": 1e14, "currency": "USD"})", "/value/minor", "too large",
        "to 10,000,000,000,000");
    money("too large a debt", R"({"minor": -1e14, "currency": "USD"})", "/value/minor", "too small",
        "-10,000,000,000,000 to");
    money("half a cent", R"({"minor": 1.5, "currency": "USD"})", "/value/minor", "whole number", "");
    money("no such currency", R"({"minor": 1, "currency": "ZZZ"})", "/value/currency", "no currency \"ZZZ\"",
        "such as \"USD\"");
    money("currency in small letters", R"({"minor": 1, "currency": "usd"})", "/value/currency", "capitals",
        "\"USD\"");
    money("no currency", R"({"minor": 1})", "/value", "must be money", "");
    money("one key too many", R"({"minor": 1, "currency": "USD", "x": 1})", "/value", "must be money", "");
    row("score in small letters", R"({"score": "monetary", "op": "=", "value": 5, "currency": "eur"})",
        "/currency", "capitals", "\"EUR\"");
    for (const char* flag : {"true", "false"})
        QTest::addRow("the whole rule disabled: %s", flag)
            << QByteArray(R"({"all": [], "disabled": )") + flag + "}"
            << "/disabled"
            << "outermost group"
            << "rows or groups in it";
    row("row about two things",
        R"({"field": "country", "fact": "orders", "measure": "count", "op": "=", "value": 1})", "",
        "several: field, fact", "rows of their own");
    row("number upside down", R"({"fact": "orders", "measure": "count", "op": "between", "value": [3, 1]})",
        "/value", "smaller value comes first", "swap");
    row("date upside down",
        R"({"field": "createdAt", "op": "between", "value": ["2026-03-01", "2026-02-28"]})", "/value",
        "earlier date comes first", "swap");
    row("key that stands twice", R"({"field": "country", "op": "known", "op": "unknown"})", "/op",
        "stands twice", "keep one of the two");
    row("groups in groups", QByteArray("{\"all\":[").repeated(16) + QByteArray("]}").repeated(16),
        qPrintable(QString("/all/0").repeated(15)), "nested 16 deep", "as a segment");
    QTest::newRow("too many rows") << "{\"all\": ["
            + QByteArrayList(500, R"({"field": "country", "op": "known"})").join(',') + "]}"
                                   << "/all/499"
                                   << "at most 500"
                                   << "as a segment";
    const auto window = [&](const char* name, const char* from, const char* to) {
        row(name,
            qPrintable(QString(R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, )"
                               R"("window": {"from": "%1", "to": "%2"}})")
                           .arg(from, to)),
            "/window", "earlier date comes first", "swap");
    };
    window("window upside down", "2026-03-01", "2026-02-01");
    window("window of times upside down", "2026-03-01T10:00", "2026-03-01T09:59");
    window("window of instants upside down", "2026-03-01T10:00:00+01:00", "2026-03-01T10:00:00+02:00");
    window("window of a day and a time upside down", "2026-03-01", "2026-02-28T23:59");
    row("row about three things", R"({"random": "a", "score": "recency", "segment": "1"})", "",
        "several: score, segment, random", "rows of their own");
}

void TestRuleReasons::reasons()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    QFETCH(QString, what);
    QFETCH(QString, remedy);
    const auto parsed = parseRule(json, "rule.json");
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(parsed.error().where, where);
    QVERIFY2(parsed.error().what.contains(what), qUtf8Printable(parsed.error().what));
    QVERIFY2(parsed.error().remedy.contains(remedy), qUtf8Printable(parsed.error().remedy));
    // A reason that is no list of keys says nothing of keys.
    QVERIFY(remedy.isEmpty() || !parsed.error().remedy.contains("use one of"));
}

void TestRuleReasons::windowsInOrder_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("one day") << "2026-03-01"
                             << "2026-03-01";
    QTest::newRow("a time of the last day") << "2026-03-01T18:00"
                                            << "2026-03-01";
    QTest::newRow("only a beginning") << "2026-03-01" << QString();
    QTest::newRow("only an end") << QString() << "2026-03-01";
    // Which of them is earlier depends on the zone of the workspace.
    QTest::newRow("an instant and a time of the clock") << "2026-03-01T10:00:00Z"
                                                        << "2026-03-01T09:00";
}

void TestRuleReasons::windowsInOrder()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QJsonObject window;
    if (!from.isEmpty())
        window["from"] = from;
    if (!to.isEmpty())
        window["to"] = to;
    const QJsonObject row{
        {"fact", "orders"}, {"measure", "count"}, {"op", "="}, {"value", 1}, {"window", window}};
    const auto parsed = parseRule(QJsonObject{{"all", QJsonArray{row}}});
    QVERIFY2(parsed, parsed ? "" : qUtf8Printable(toText(parsed.error())));
}

/// Such a rule would count nobody, and that would look like an answer.
void TestRuleReasons::valuesThatNobodyHas_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("what"); // empty: it may be one
    QTest::addColumn<QString>("remedy");
    const auto field = [](const char* key, const char* value, const char* what, const char* remedy) {
        QTest::addRow("%s %s", key, value)
            << QByteArray(R"({"field": ")") + key + R"(", "op": "is", "value": ")" + value + R"("})"
            << QString(what) << QString(remedy);
    };
    field("country", "Germany", "there is no country \"Germany\"", "such as DE");
    field("country", "XX", "there is no country", "ISO 3166");
    field("country", "de", "", "");
    // Files bring languages and zones of members in words of their own.
    field("language", "Deutsch", "", "");
    field("zone", "GMT+1", "", "");
    QTest::newRow("one of a list") << QByteArray(
        R"({"field": "country", "op": "not in", "value": ["DE", "Japan"]})")
                                   << "there is no country \"Japan\""
                                   << "such as DE";
    QTest::newRow("currency") << QByteArray(
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "where": [{"field": "currency", "op": "is", "value": "dollar"}]})")
                              << "there is no currency \"dollar\""
                              << "such as EUR";
    QTest::newRow("currency of the other side") << QByteArray(
        R"({"fact": "orders", "measure": "count", "op": ">", "value": {"fact": "orders", "measure": "count", "where": [{"field": "currency", "op": "in", "value": ["EUR", "euro"]}]}})")
                                                << "there is no currency \"euro\""
                                                << "such as EUR";
    QTest::newRow("currency in small letters") << QByteArray(
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "where": [{"field": "currency", "op": "is", "value": "eur"}]})")
                                               << QString() << QString();
}

void TestRuleReasons::valuesThatNobodyHas()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, what);
    QFETCH(QString, remedy);
    test::TestWorkspace shop;
    SegmentService service(shop.store(), shop.clock);
    const auto rule = parseRule("{\"all\": [" + json + "]}", "test");
    QVERIFY2(rule, rule ? "" : qUtf8Printable(toText(rule.error()))); // what was saved before stays readable
    const auto counted = await(service.count(*rule, test::someNowMs));
    QCOMPARE(counted.has_value(), what.isEmpty());
    if (counted)
        return;
    QVERIFY2(counted.error().what.contains(what), qUtf8Printable(counted.error().what));
    QVERIFY2(counted.error().remedy.contains(remedy), qUtf8Printable(counted.error().remedy));
    QVERIFY2(counted.error().where.startsWith("/all/0/"), qUtf8Printable(counted.error().where));
}

void TestRuleReasons::strangersAreSaid_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("note"); // without its last point
    const auto row = [](const char* name, const char* json, const char* note) {
        QTest::newRow(name) << QByteArray(json) << QString(note);
    };
    row("a tag that exists", R"({"field": "tags", "op": "has", "value": "VIP"})", "");
    row("a tag that does not", R"({"field": "tags", "op": "any of", "value": ["vip", "vipp", "Gast"]})",
        "True of no member: has the tag vipp or Gast");
    row("a group", R"({"field": "groups", "op": "has not", "value": "Lnien"})",
        "True of no member: in the group Lnien");
    row("a group by its code", R"({"field": "groups", "op": "has", "value": "g-1"})", "");
    row("a country", R"({"field": "country", "op": "not in", "value": ["DE", "FR", "it"]})",
        "True of no member: country is France or Italy");
    row("a language", R"({"field": "language", "op": "is", "value": "xx"})",
        "True of no member: language is xx");
    row("a part of a name", R"({"field": "city", "op": "contains", "value": "zzz"})", "");
    row("a city", R"({"field": "city", "op": "is", "value": "MÜNCHEN"})", "");
    row("a choice of the shop", R"({"field": "custom.size", "op": "is", "value": "XXL"})",
        "True of no member: size is XXL");
    row("a choice that somebody has", R"({"field": "custom.size", "op": "is", "value": "m"})", "");
    row("a product",
        R"({"fact": "orderLines", "measure": "count", "op": ">=", "value": 1, "where": [{"field": "product", "op": "in", "value": ["S-1", "S-9"]}]})",
        "Not known in this workspace: product is S-9");
    row("a category on the other side",
        R"({"fact": "orders", "measure": "count", "op": ">", "value": {"fact": "orderLines", "measure": "count", "where": [{"field": "category", "op": "is", "value": "Lnien"}]}})",
        "Not known in this workspace: category is Lnien");
    row("a campaign",
        R"({"fact": "messages", "measure": "count", "op": "=", "value": 0, "where": [{"field": "campaign", "op": "is", "value": "Spring"}]})",
        "Not known in this workspace: campaign is Spring");
    row("a group to rank in",
        R"({"fact": "orders", "measure": "count", "op": "top", "value": {"number": 3}, "inGroup": "Wool"})",
        "Not known in this workspace: group is Wool");
    row("switched off", R"({"field": "tags", "op": "has", "value": "vipp", "disabled": true})", "");
    row("said once",
        R"({"any": [{"field": "tags", "op": "has", "value": "vipp"}, {"field": "tags", "op": "has not", "value": "vipp"}]})",
        "True of no member: has the tag vipp");
}

void TestRuleReasons::strangersAreSaid()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, note);
    test::TestWorkspace shop;
    const auto rule = parseRule("{\"none\": [" + json + "]}", "test");
    QVERIFY2(rule, rule ? "" : qUtf8Printable(toText(rule.error())));
    const auto said = [&] {
        SegmentService service(shop.store(), shop.clock); // what others write shows later
        const auto counted = await(service.count(*rule, test::someNowMs));
        const auto lines = counted ? counted->text.split(u'\n') : QStringList{toText(counted.error())};
        return lines.mid(1).join(u'\n');
    };
    for (const char* sql : {"INSERT INTO tag (id, name) VALUES (1, 'vip')",
             "INSERT INTO community (id, code, name, zone, created_at) VALUES (1, 'g-1', 'Linen', 'UTC', 0)",
             "INSERT INTO product (id, sku, category) VALUES (1, 's-1', 'Linen')",
             "INSERT INTO custom_field (id, key, name, kind, created_at) VALUES (1, 'size', 'size', "
             "'choice', 0)",
             "INSERT INTO custom_choice (field_id, value) VALUES (1, 'M'), (1, 'XXL')"})
        shop.execute(sql);
    QCOMPARE(said(), QString()); // of nobody nothing is known
    shop.execute("INSERT INTO member (id, name, country, language, city, created_at, updated_at) VALUES "
                 "(1, 'Anna', 'DE', 'de', 'München', 1, 1)");
    shop.execute("INSERT INTO member_field (member_id, field_id, text) VALUES (1, 1, 'M')");
    QCOMPARE(said(), note.isEmpty() ? QString() : note + u'.');
}

void TestRuleReasons::strangersComeAndGo()
{
    test::TestWorkspace shop;
    SegmentService service(shop.store(), shop.clock);
    const auto said = [&](const char* json) {
        const auto rule = parseRule(QByteArray(json), "test");
        const auto counted = rule ? await(service.count(*rule, test::someNowMs)) : fail(rule.error());
        return counted ? counted->text.section(u'\n', 1) : toText(counted.error());
    };
    for (int i = 1; i <= 200; ++i)
        shop.execute(
            qPrintable(QString("INSERT INTO member (id, name, country, city, created_at, updated_at) "
                               "VALUES (%1, 'M', 'DE', '%2', 1, 1)")
                           .arg(i)
                           .arg(i == 1 ? "KÖLN" : "Köln")));
    const auto cologne = R"({"all": [{"field": "city", "op": "is", "value": "köln"}]})";
    QCOMPARE(said(cologne), QString());
    QVERIFY(await(service.storeIndex()));
    // The first spelling goes, the others stay.
    shop.execute("UPDATE member SET city = 'Bonn', country = 'FR' WHERE id = 1");
    QCOMPARE(said(cologne), QString());
    QCOMPARE(service.index()->patchedCount(), 1); // beside what was packed
    QCOMPARE(said(R"({"all": [{"field": "country", "op": "in", "value": ["FR", "DE", "IT"]}]})"),
        QString("True of no member: country is Italy."));
    QCOMPARE(said(R"({"all": [{"field": "city", "op": "is", "value": "Bonn"}]})"), QString());
    shop.execute("UPDATE member SET city = 'Berlin', country = 'DE' WHERE id = 1");
    QCOMPARE(said(R"({"all": [{"field": "country", "op": "in", "value": ["FR", "DE"]}]})"),
        QString("True of no member: country is France."));
    // A campaign that is made while the program runs.
    const auto spring =
        R"({"all": [{"fact": "messages", "measure": "count", "op": "=", "value": 0, "where": [{"field": "campaign", "op": "is", "value": "Spring"}]}]})";
    QCOMPARE(said(spring), QString("Not known in this workspace: campaign is Spring."));
    shop.execute(
        "INSERT INTO campaign (id, name, template_name, template_language, state, created_at) VALUES "
        "(1, 'Spring', 't', 'en', 'draft', 1)");
    QCOMPARE(said(spring), QString());
    shop.execute("DELETE FROM campaign");
    QCOMPARE(said(spring), QString("Not known in this workspace: campaign is Spring."));
}

QTEST_GUILESS_MAIN(TestRuleReasons)
#include "tst_rulereasons.moc"
