// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <segments/audienceindex.h>
#include <segments/fields.h>
#include <segments/rule.h>
#include <segments/ruletext.h>
#include <segments/split.h>

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
    void words_data();
    void words();
    void doesNotFitTheWorkspace_data();
    void doesNotFitTheWorkspace();
    void splitPartsNeverChange();
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
        "/value/currency");
    row("two currencies",
        R"({"fact": "orders", "measure": "sum", "of": "amount", "op": "between", "value": [{"minor": 1, "currency": "USD"}, {"minor": 2, "currency": "EUR"}]})",
        "/value/1", "rows of their own");
    row("amounts in several currencies",
        R"({"fact": "orders", "measure": "sum", "of": "amount", "op": ">=", "value": [{"minor": 10000, "currency": "USD"}, {"minor": 9000, "currency": "EUR"}]})",
        "/value", "rows of their own");
    row("filter by amounts in several currencies",
        R"({"fact": "orders", "measure": "count", "op": ">=", "value": 1, "where": [{"field": "amount", "op": ">=", "value": [{"minor": 10000, "currency": "USD"}, {"minor": 9000, "currency": "EUR"}]}]})",
        "/where/0/value", "rows of their own");
    row("half an order", R"({"fact": "orders", "measure": "count", "op": ">=", "value": 1.5})", "/value");
    row("too many digits",
        R"({"fact": "orderLines", "measure": "average", "of": "quantity", "op": ">=", "value": 1.23456})",
        "/value");
    row("accents without a letter", R"({"field": "name", "op": "contains", "value": "\u0301"})", "/value");
    row("accents in a filter",
        R"({"fact": "clicks", "measure": "count", "op": ">=", "value": 1, "where": [{"field": "link", "op": "contains", "value": "\u0301"}]})",
        "/where/0/value");
    row("dates upside down",
        R"({"field": "createdAt", "op": "between", "value": ["2026-03-01", "2026-02-28"]})", "/value");
    row("days of the shop upside down",
        R"({"field": "custom.born", "op": "between", "value": ["2026-03-01", "2026-02-28"]})", "/value");
    row("key that stands twice", R"({"field": "country", "op": "known", "op": "unknown"})", "/op");
    row("escaped key that stands twice", R"({"field": "country", "op": "known", "\u006fp": "unknown"})",
        "/op");
    QTest::newRow("group that stands twice")
        << QByteArray(R"({"all": [{"field": "country", "op": "known"}], "all": []})") << "/all"
        << "";
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
    row("calendar of moons",
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "window": {"calendar": "moon"}})",
        "/window/calendar", "quarter");
    row("calendar of half a week",
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "window": {"calendar": "week", "offset": 0.5}})",
        "/window/offset");
    row("after nothing",
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "window": {"within": 3, "unit": "days", "after": "lunch"}})",
        "/window/after", "firstOrder");
    row("before and after",
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "window": {"within": 3, "unit": "days", "after": "firstOrder", "before": "lastOrder"}})",
        "/window/after");
    row("money against days",
        R"({"fact": "orders", "measure": "sum", "of": "amount", "op": ">", "value": {"fact": "orders", "measure": "daysSinceLast"}})",
        "/value");
    row("money against money of no currency",
        R"({"fact": "orders", "measure": "sum", "of": "amount", "op": ">", "value": {"fact": "orders", "measure": "max", "of": "amount"}})",
        "/value/currency", "");
    row("comparison in a comparison",
        R"({"fact": "orders", "measure": "count", "op": ">", "value": {"fact": "orders", "measure": "count", "value": 3}})",
        "/value/value");
    row("top of nobody", R"({"fact": "orders", "measure": "count", "op": "top", "value": {"percent": 0}})",
        "/value/percent");
    row("top of more than all",
        R"({"fact": "orders", "measure": "count", "op": "top", "value": {"percent": 100.01}})",
        "/value/percent");
    row("top of two kinds",
        R"({"fact": "orders", "measure": "count", "op": "top", "value": {"percent": 1, "number": 2}})",
        "/value");
    row("share of days",
        R"({"fact": "orders", "measure": "daysSinceLast", "op": "top", "value": {"share": 10}})",
        "/value/share");
    row("top within a name",
        R"({"fact": "orders", "measure": "count", "op": "top", "value": {"percent": 1}, "within": "name"})",
        "/within", "country");
    row("unknown score", R"({"score": "beauty", "op": "=", "value": 5})", "/score", "recency");
    row("score of 9", R"({"score": "recency", "op": "=", "value": 9})", "/value");
    row("score of 0", R"({"score": "recency", "op": "between", "value": [0, 3]})", "/value");
    row("monetary score of no currency", R"({"score": "monetary", "op": "=", "value": 5})", "/currency");
    row("score over windows of each one's own",
        R"({"score": "frequency", "op": "=", "value": 5, "window": {"within": 3, "unit": "days", "after": "firstOrder"}})",
        "/window");
    row("segment without a name", R"({"segment": " ", "op": "in"})", "/segment");
    row("segment that is greater", R"({"segment": "a", "op": ">="})", "/op", "not in");
    row("one random part", R"({"random": "a", "parts": 1, "op": "in", "value": [0]})", "/parts");
    row("random part that is not there", R"({"random": "a", "parts": 2, "op": "in", "value": [2]})",
        "/value/0");
    row("random of no seed", R"({"random": "", "parts": 2, "op": "in", "value": [0]})", "/random");
    row("field of the shop with no name", R"({"field": "custom.", "op": "known"})", "/field", "custom.");
    row("hour of a birthday",
        R"({"field": "custom.birthday", "op": "in last", "value": {"last": 3, "unit": "hours"}})",
        "/value/unit");
    row("anniversary of a year",
        R"({"field": "createdAt", "op": "anniversary", "value": {"calendar": "month", "yearsAgo": 1}})",
        "/value/yearsAgo");
    row("yearly after an order",
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "window": {"within": 3, "unit": "days", "after": "firstOrder", "yearly": true}})",
        "/window/yearly", "custom.");
    row("yearly by a word",
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "window": {"within": 3, "unit": "days", "after": "custom.birthday", "yearly": "yes"}})",
        "/window/yearly");
    row("yearly and longer than a year",
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "window": {"within": 367, "unit": "days", "after": "custom.birthday", "yearly": true}})",
        "/window/within");
    row("yearly and rolling",
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "window": {"last": 3, "unit": "days", "yearly": true}})",
        "/window/yearly");
    row("quantity in a text",
        R"({"fact": "orderLines", "measure": "count", "op": "=", "value": 1, "where": [{"field": "quantity", "op": "contains", "value": "1"}]})",
        "/where/0/op", ">=");
    row("amount without a currency",
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "where": [{"field": "amount", "op": ">=", "value": 5}]})",
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
        "Members: country is Germany or Japan and number of orders in the last 6 month(s) is at least 2 and "
        "average "
        "order value in "
        "the last 182 day(s) is at least 100.00 USD and number of days since the last order is between 60 "
        "and 90 and "
        "number of order lines (where product is 85123A) is 0 and not (has the tag blocked) and language is "
        "not German or is "
        "unknown");
    QCOMPARE(*parseRule(toJson(*parsed)), *parsed);
}

void TestRule::words_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("words");
    QTest::newRow("comparison") << QByteArray(
        R"({"fact": "orders", "measure": "count", "window": {"last": 30, "unit": "days"}, "op": ">", "value": {"fact": "orders", "measure": "count", "window": {"last": 30, "unit": "days", "ago": 30}, "percent": 150}})")
                                << "number of orders in the last 30 day(s) is more than 150 % of the number "
                                   "of orders in the "
                                   "30 day(s) up to 30 day(s) ago";
    QTest::newRow("rank") << QByteArray(
        R"({"fact": "orders", "measure": "sum", "of": "amount", "op": "top", "value": {"percent": 10, "currency": "USD"}, "within": "country"})")
                          << "among the top 10 % by total of orders in USD of those with the same country "
                             "who have any";
    QTest::newRow("rank of all") << QByteArray(
        R"({"fact": "orders", "measure": "count", "op": "bottom", "value": {"number": 10}})")
                                 << "among the last 10 by number of orders of all who have any";
    QTest::newRow("rank in a group") << QByteArray(
        R"({"fact": "orders", "measure": "count", "op": "top", "value": {"percent": 5}, "inGroup": "Linen"})")
                                     << "among the top 5 % by number of orders of those in the group Linen "
                                        "who have any";
    QTest::newRow("share") << QByteArray(
        R"({"fact": "orders", "measure": "count", "op": "top", "value": {"share": 80}, "window": {"calendar": "year"}})")
                           << "among the first who together make 80 % of the whole by number of orders this "
                              "year";
    QTest::newRow("same week last year") << QByteArray(
        R"({"fact": "clicks", "measure": "count", "op": ">=", "value": 1, "window": {"calendar": "week", "yearsAgo": 1}})")
                                         << "number of clicks this week, but 1 year(s) earlier is at least 1";
    QTest::newRow("relative") << QByteArray(
        R"({"fact": "orders", "measure": "count", "op": ">=", "value": 2, "window": {"within": 10, "unit": "days", "after": "firstOrder"}})")
                              << "number of orders within 10 day(s) after the first order is at least 2";
    QTest::newRow("every year") << QByteArray(
        R"({"fact": "orders", "measure": "count", "op": ">=", "value": 1, "window": {"within": 14, "unit": "days", "before": "custom.birthday", "yearly": true}})")
                                << "number of orders within 14 day(s) before the anniversary of birthday is "
                                   "at least 1";
    QTest::newRow("score") << QByteArray(R"({"score": "recency", "op": "between", "value": [4, 5]})")
                           << "recency score (1-5) is between 4 and 5";
    QTest::newRow("segment") << QByteArray(R"({"segment": "Friends", "op": "not in"})")
                             << "not in the segment Friends";
    QTest::newRow("random") << QByteArray(R"({"random": "spring", "parts": 4, "op": "in", "value": [0, 2]})")
                            << "in part 1 or 3 of 4 of the random split \"spring\"";
    QTest::newRow("many random parts")
        << QByteArray(
               R"({"random": "spring", "parts": 20, "op": "in", "value": [0, 1, 2, 3, 4, 5, 6, 10, 11, 18]})")
        << "in part 1–7 or 11 or 12 or 19 of 20 of the random split \"spring\"";
    QTest::newRow("birthday") << QByteArray(
        R"({"field": "custom.birthday", "op": "anniversary", "value": {"next": 7, "unit": "days"}})")
                              << "anniversary of birthday in the next 7 day(s)";
    QTest::newRow("amount") << QByteArray(
        R"({"fact": "coupons", "measure": "count", "where": [{"field": "act", "op": "is", "value": "redeemed"}, {"field": "amount", "op": ">=", "value": {"minor": 500, "currency": "USD"}}], "op": "=", "value": 0})")
                            << "number of coupons (where event is redeemed and amount is at least 5.00 USD) "
                               "is 0";
}

void TestRule::words()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, words);
    const auto parsed = parseRule("{\"all\": [" + row + "]}", "test");
    QVERIFY2(parsed, parsed ? "" : qUtf8Printable(toText(parsed.error())));
    QCOMPARE(*parseRule(toJson(*parsed)), *parsed);
    QCOMPARE(toWords(parsed->root, QLocale::c()).replace(QChar(QChar::Nbsp), ' '), words);
}

/// What only the workspace knows: fields of the shop and saved segments.
void TestRule::doesNotFitTheWorkspace_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("where");
    QTest::newRow("fits") << QByteArray(R"({"field": "custom.height", "op": ">=", "value": 1.5})") << "";
    QTest::newRow("no such field") << QByteArray(R"({"field": "custom.weight", "op": "known"})")
                                   << "/all/1/none/0/field";
    QTest::newRow("text of a number")
        << QByteArray(R"({"field": "custom.height", "op": "is", "value": "tall"})") << "/all/1/none/0/op";
    QTest::newRow("money of a number")
        << QByteArray(R"({"field": "custom.height", "op": "=", "value": {"minor": 1, "currency": "USD"}})")
        << "/all/1/none/0/value";
    QTest::newRow("window after a number") << QByteArray(
        R"({"fact": "orders", "measure": "count", "op": "=", "value": 1, "window": {"within": 1, "unit": "days", "after": "custom.height"}})")
                                           << "/all/1/none/0/window/after";
    QTest::newRow("no such segment") << QByteArray(R"({"segment": "nobody", "op": "in"})")
                                     << "/all/1/none/0/segment";
    QTest::newRow("a segment") << QByteArray(R"({"segment": "leaf", "op": "in"})") << "";
    QTest::newRow("itself") << QByteArray(R"({"segment": "5", "op": "in"})") << "/all/1/none/0/segment";
    QTest::newRow("itself by way of another")
        << QByteArray(R"({"segment": "asks for 5", "op": "not in"})") << "/all/1/none/0/segment";
    QTest::newRow("two that ask for each other")
        << QByteArray(R"({"segment": "left", "op": "in"})") << "/all/1/none/0/segment";
    QTest::newRow("one that cannot be read")
        << QByteArray(R"({"segment": "newer", "op": "in"})") << "/all/1/none/0/segment";
}

void TestRule::doesNotFitTheWorkspace()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, where);
    AudienceIndex index;
    index.customFields.push_back({1, "height", "Height", FieldType::Number, {}, {}});
    const auto save = [&](qint64 id, const char* name, const QByteArray& rule) {
        index.segments.insert(id, {name, *parseRule("{\"any\": [" + rule + "]}", "test"), {}, {}});
    };
    save(1, "leaf", R"({"field": "country", "op": "known"})");
    save(2, "asks for 5", R"({"segment": "me", "op": "in"})");
    save(3, "left", R"({"segment": "right", "op": "in"})");
    save(4, "right", R"({"segment": "left", "op": "in"})");
    save(5, "me", R"({"segment": "leaf", "op": "in"})");
    save(6, "newer", {});
    index.segments[6].broken = Error{ErrorKind::InvalidInput, "of a later version", {}, {}, {}};
    const auto rule = parseRule("{\"all\": [{\"any\": []}, {\"none\": [" + row + "]}]}", "test");
    QVERIFY2(rule, rule ? "" : qUtf8Printable(toText(rule.error())));
    const auto fits = checkRule(index, *rule, SegmentId{5});
    QCOMPARE(fits.has_value(), where.isEmpty());
    if (!fits) {
        QCOMPARE(fits.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(fits.error().where, where);
    }
}

void TestRule::splitPartsNeverChange()
{
    // Pinned: a person who is in one part today must be there in every later version.
    int counts[4] = {};
    for (qint64 id = 1; id <= 40'000; ++id)
        ++counts[splitPart("spring", {id}, 4)];
    for (const int count : counts)
        QVERIFY(std::abs(count - 10'000) < 400); // four standard deviations are 347
    QString first;
    for (qint64 id = 1; id <= 12; ++id)
        first += QString::number(splitPart("spring", {id}, 10));
    QCOMPARE(first, "430415615312");
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
