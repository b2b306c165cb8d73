// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <segments/segmentservice.h>
#include <support/testworkspace.h>

#include <QTest>

using namespace serai;
using namespace serai::segments;

/// What is said of one member agrees with what is counted: rankings, groups, names and numbers.
class TestWhy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void unrankedIsUnknown();
    void unrankedMayCountAsYes();
    void theGroupOfARankingMayBeUnknown();
    void theLastMoveDecides_data();
    void theLastMoveDecides();
    void groupsBeforeNow();
    void rankedAmongTheGroup();
    void groupsFollowChanges();
    void numbersOfCampaignsAreNoText();
    void capitalSharpS();

private:
    Explanation::Line line(const QString& row, qint64 member);
    std::vector<qint64> who(const QString& row, qint64 nowMs = test::someNowMs);
    void move(int member, int group, const char* act, qint64 secondsAgo);

    std::unique_ptr<test::TestWorkspace> shop;
    std::unique_ptr<SegmentService> service;
};

static Rule ruleOf(const QString& row)
{
    const auto rule = parseRule(QString(R"({"all": [%1]})").arg(row).toUtf8(), "test");
    if (!rule)
        qFatal("%s", qUtf8Printable(toText(rule.error())));
    return *rule;
}

void TestWhy::init()
{
    service.reset();
    shop = std::make_unique<test::TestWorkspace>();
    for (int member = 1; member <= 4; ++member)
        shop->execute(
            qPrintable(QString("INSERT INTO member (id, name, country, created_at, updated_at) VALUES (%1, "
                               "'m%1', %2, 0, 0)")
                           .arg(member)
                           .arg(member == 3 ? "NULL" : "'DE'")));
    shop->execute(
        "INSERT INTO community (id, code, name, zone, created_at) VALUES (1, 'vip', 'Best', 'UTC', 0), "
        "(2, 'new', 'New', 'UTC', 0)");
    for (int member = 1; member <= 3; ++member)
        shop->execute(
            qPrintable(QString("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, "
                               "total_minor) VALUES (%1, 'a%1', 'purchase', %2, 'USD', %1)")
                           .arg(member)
                           .arg(test::someNowMs - 1000 * member)));
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
}

Explanation::Line TestWhy::line(const QString& row, qint64 member)
{
    const auto why = await(service->explain(ruleOf(row), {member}, test::someNowMs));
    if (!why || why->lines.size() != 1)
        qFatal("%s", why ? "lines" : qUtf8Printable(toText(why.error())));
    return why->lines.front();
}

std::vector<qint64> TestWhy::who(const QString& row, qint64 nowMs)
{
    const auto found = await(service->members(ruleOf(row), nowMs));
    if (!found)
        qFatal("%s", qUtf8Printable(toText(found.error())));
    std::vector<qint64> ids;
    for (const auto id : *found)
        ids.push_back(id.value);
    return ids;
}

void TestWhy::move(int member, int group, const char* act, qint64 secondsAgo)
{
    shop->execute(qPrintable(
        QString("INSERT INTO group_move (member_id, at, community_id, act) VALUES (%1, %2, %3, '%4')")
            .arg(member)
            .arg(test::someNowMs - secondsAgo * 1000)
            .arg(group)
            .arg(act)));
}

static const QString topCount =
    R"({"fact": "orders", "measure": "count", "op": "top", "value": {"number": 9}%1})";

void TestWhy::unrankedIsUnknown()
{
    const auto ranked = line(topCount.arg(QString()), 1);
    QCOMPARE(ranked.truth, Truth::Yes);
    QCOMPARE(ranked.value, "1");
    const auto unknown = line(topCount.arg(QString()), 4);
    QCOMPARE(unknown.truth, Truth::Unknown);
    QVERIFY(!unknown.counted);
    QVERIFY(unknown.value.isEmpty());
    QVERIFY(!unknown.note.isEmpty());
    const auto last = line(R"({"fact": "orders", "measure": "sum", "of": "amount", "op": "top",
                               "value": {"number": 1, "currency": "USD"}})",
        1);
    QCOMPARE(last.truth, Truth::No);
    QVERIFY(!last.value.isEmpty());
}

void TestWhy::unrankedMayCountAsYes()
{
    const auto unknown = line(topCount.arg(R"(, "orUnknown": true)"), 4);
    QCOMPARE(unknown.truth, Truth::Unknown);
    QVERIFY(unknown.counted);
    QVERIFY(!unknown.note.isEmpty());
    QCOMPARE(line(topCount.arg(R"(, "orUnknown": true)"), 1).truth, Truth::Yes);
}

void TestWhy::theGroupOfARankingMayBeUnknown()
{
    const auto unknown = line(topCount.arg(R"(, "within": "country")"), 3);
    QCOMPARE(unknown.truth, Truth::Unknown);
    QVERIFY2(unknown.note.contains("country"), qUtf8Printable(unknown.note));
    QCOMPARE(line(topCount.arg(R"(, "within": "country")"), 1).truth, Truth::Yes);
}

void TestWhy::theLastMoveDecides_data()
{
    QTest::addColumn<QString>("moves"); // oldest first: j joined, l left, with a bar between seconds
    QTest::addColumn<bool>("isIn");
    QTest::newRow("never") << QString() << false;
    QTest::newRow("joined") << "j" << true;
    QTest::newRow("left again") << "j|l" << false;
    QTest::newRow("came back") << "j|l|j" << true;
    QTest::newRow("joined twice") << "j|j|l" << false;
    QTest::newRow("left before anybody saw the joining") << "l|j" << true;
    QTest::newRow("in and out in one second") << "jl" << false;
    QTest::newRow("out and in in one second") << "j|lj" << true;
}

void TestWhy::theLastMoveDecides()
{
    QFETCH(QString, moves);
    QFETCH(bool, isIn);
    qint64 ago = 1000;
    for (const auto c : moves) {
        if (c == '|')
            ago -= 10;
        else
            move(1, 1, c == 'j' ? "joined" : "left", ago);
    }
    move(1, 2, "joined", 900);
    move(1, 2, "left", 800);
    const std::vector<qint64> one{1};
    const std::vector<qint64> nobody;
    QCOMPARE(who(R"({"field": "groups", "op": "has", "value": "vip"})"), isIn ? one : nobody);
    QCOMPARE(who(R"({"field": "groups", "op": "any of", "value": ["New", "best"]})"), isIn ? one : nobody);
    QCOMPARE(who(R"({"field": "groups", "op": "known"})"), isIn ? one : nobody);
    QCOMPARE(who(R"({"field": "groups", "op": "has not", "value": "vip"})").size(), isIn ? 3u : 4u);
    QCOMPARE(who(R"({"field": "groups", "op": "unknown"})").size(), isIn ? 3u : 4u);
    const auto said = line(R"({"field": "groups", "op": "has", "value": "vip"})", 1);
    QCOMPARE(said.truth, isIn ? Truth::Yes : Truth::No);
    QCOMPARE(said.value, isIn ? QString("Best") : QString());
    const auto found = await(service->explain(
        ruleOf(R"({"field": "groups", "op": "has", "value": "vip"})"), {2}, test::someNowMs));
    QVERIFY(!found->matches);
}

void TestWhy::groupsBeforeNow()
{
    move(1, 1, "joined", 1000);
    move(1, 1, "left", 500);
    QCOMPARE(
        who(R"({"field": "groups", "op": "known"})", test::someNowMs - 600'000), (std::vector<qint64>{1}));
    QVERIFY(who(R"({"field": "groups", "op": "known"})").empty());
}

void TestWhy::rankedAmongTheGroup()
{
    for (int member = 1; member <= 3; ++member)
        move(member, 1, "joined", 1000);
    move(3, 1, "left", 500); // would be the first
    const QString best =
        R"({"fact": "orders", "measure": "sum", "of": "amount", "op": "top", "inGroup": "Best",
                            "value": {"number": 1, "currency": "USD"}})";
    QCOMPARE(who(best), (std::vector<qint64>{2}));
    QCOMPARE(line(best, 2).truth, Truth::Yes);
    QCOMPARE(line(best, 1).truth, Truth::No);
    const auto gone = line(best, 3);
    QCOMPARE(gone.truth, Truth::Unknown);
    QVERIFY(gone.note.contains("Best"));
    QCOMPARE(*parseRule(toJson(ruleOf(best))), ruleOf(best));
}

/// The packed parts and the members who changed since give one answer.
void TestWhy::groupsFollowChanges()
{
    move(1, 1, "joined", 1000);
    const QString isIn = R"({"field": "groups", "op": "known"})";
    QCOMPARE(who(isIn), (std::vector<qint64>{1}));
    move(2, 1, "joined", 100);
    move(1, 1, "left", 100);
    QCOMPARE(who(isIn), (std::vector<qint64>{2}));
    move(1, 2, "joined", 50);
    QCOMPARE(who(isIn), (std::vector<qint64>{1, 2}));
    QCOMPARE(
        who(R"({"fact": "orders", "measure": "count", "op": "top", "inGroup": "new", "value": {"number": 5}})"),
        (std::vector<qint64>{1}));
}

void TestWhy::numbersOfCampaignsAreNoText()
{
    shop->execute(
        "INSERT INTO campaign (id, name, template_name, template_language, state, created_at) VALUES "
        "(11, 'Spring', 't', 'en', 'draft', 0), (2, 'Sale 1', 't', 'en', 'draft', 0)");
    shop->execute("INSERT INTO link_click (member_id, at, link, campaign_id) VALUES (1, 1000, 'x', 11), (2, "
                  "1000, 'x', 2)");
    const QString asked =
        R"({"fact": "clicks", "measure": "count", "op": ">=", "value": 1, "where": [{"field": "campaign", "op": "%1", "value": "%2"}]})";
    QCOMPARE(who(asked.arg("contains", "1")), (std::vector<qint64>{2}));
    QCOMPARE(who(asked.arg("starts", "1")), std::vector<qint64>());
    QCOMPARE(who(asked.arg("is", "11")), (std::vector<qint64>{1}));
    QCOMPARE(who(asked.arg("is", "spring")), (std::vector<qint64>{1}));
    QCOMPARE(who(asked.arg("is not", "11")), (std::vector<qint64>{2}));
}

void TestWhy::capitalSharpS()
{
    shop->execute("UPDATE member SET city = 'GIEẞEN' WHERE id = 1");
    shop->execute("UPDATE member SET city = 'Gießen' WHERE id = 2");
    shop->execute("UPDATE member SET city = 'Giessen' WHERE id = 3");
    for (const auto* city : {"gießen", "GIEẞEN", "giessen", "GIESSEN"})
        QCOMPARE(who(QString(R"({"field": "city", "op": "is", "value": "%1"})").arg(city)),
            (std::vector<qint64>{1, 2, 3}));
}

QTEST_GUILESS_MAIN(TestWhy)
#include "tst_why.moc"
