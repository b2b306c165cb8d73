// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <segments/segmentservice.h>
#include <support/testworkspace.h>

#include <QElapsedTimer>
#include <QTest>

using namespace serai;
using namespace serai::segments;

/// Saved segments that ask for saved segments: what is refused before anything is stored, and what it costs.
class TestNested : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wrongRulesAreNotStored_data();
    void wrongRulesAreNotStored();
    void aGoodRuleStays();
    void ruleChangesAreTakenBack();
    void anUndoThatWouldBreakIsRefused();
    void theDeepestThatIsAllowed();
    void deeperIsRefusedWithTheWay();
    void othersMayNotBreak();
    void problemsAreInTheList();
    void askingForAField();
    void manyReferencesCostLittle();
    void manyReferencesCountTheSame();
    void frozenOnesAreShared();

private:
    static Rule rule(const QString& rows);
    static Rule asking(const QString& segment);
    SegmentId saved(const QString& name, const Rule& rule);
    void chain(int levels); ///< L0 .. L<levels>, each in the one before

    std::unique_ptr<test::TestWorkspace> shop;
    std::unique_ptr<SegmentService> service;
};

static const QString isGerman = R"({"field": "country", "op": "is", "value": "DE"})";

Rule TestNested::rule(const QString& rows)
{
    auto parsed = parseRule(QString(R"({"all": [%1]})").arg(rows).toUtf8(), "test");
    if (!parsed)
        qFatal("%s", qUtf8Printable(toText(parsed.error())));
    return *parsed;
}

Rule TestNested::asking(const QString& segment)
{
    return rule(QString(R"({"segment": "%1", "op": "in"})").arg(segment));
}

SegmentId TestNested::saved(const QString& name, const Rule& rule)
{
    const auto id = await(service->save(name, rule, false));
    if (!id)
        qFatal("%s", qUtf8Printable(toText(id.error())));
    return *id;
}

void TestNested::chain(int levels)
{
    saved("L0", rule({}));
    for (int i = 1; i <= levels; ++i)
        saved(QString("L%1").arg(i), asking(QString("L%1").arg(i - 1)));
}

void TestNested::init()
{
    service.reset();
    shop = std::make_unique<test::TestWorkspace>();
    shop->execute(
        "INSERT INTO member (id, name, country, created_at, updated_at) VALUES (1, 'Anna', 'DE', 0, 0), "
        "(2, 'Ben', 'JP', 0, 0), (3, 'Chie', 'JP', 0, 0), (70000, 'Dora', NULL, 0, 0)");
    shop->execute("INSERT INTO custom_field (id, key, name, kind, currency, position, created_at) VALUES "
                  "(1, 'size', 'Size', 'number', NULL, 0, 0), (2, 'club', 'Club', 'choice', NULL, 1, 0)");
    shop->execute(
        "INSERT INTO custom_choice (field_id, value, position) VALUES (2, 'Red', 0), (2, 'Blue', 1)");
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
}

void TestNested::wrongRulesAreNotStored_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown field") << R"({"field": "custom.shoe", "op": "is", "value": "x"})"
                                   << "/all/0/field"
                                   << "shoe";
    QTest::newRow("wrong type") << R"({"field": "custom.size", "op": "is", "value": "big"})"
                                << "/all/0/op"
                                << "size";
    QTest::newRow("no such choice") << R"({"field": "custom.club", "op": "is", "value": "Green"})"
                                    << "/all/0/value"
                                    << "Green";
    QTest::newRow("one of many choices")
        << R"({"field": "custom.club", "op": "in", "value": ["Red", "Grün"]})"
        << "/all/0/value"
        << "Grün";
    QTest::newRow("no such direction")
        << R"({"fact": "messages", "measure": "count", "where": [{"field": "direction", "op": "is",
               "value": "outgoing"}], "op": ">=", "value": 1})"
        << "/all/0/where/0/value"
        << "outgoing";
    QTest::newRow("no such consent")
        << R"({"field": "consent.whatsapp.marketing", "op": "is", "value": "maybe"})"
        << "/all/0/value"
        << "maybe";
    QTest::newRow("unknown anchor")
        << R"({"fact": "orders", "measure": "count", "op": ">=", "value": 1, "window": {"within": 3, "unit": "days",
               "after": "custom.size"}})"
        << QString() << "size";
}

void TestNested::wrongRulesAreNotStored()
{
    QFETCH(QString, rows);
    QFETCH(QString, where);
    QFETCH(QString, said);
    const auto parsed = parseRule(QString(R"({"all": [%1]})").arg(rows).toUtf8(), "test");
    QVERIFY2(parsed, parsed ? "" : qUtf8Printable(toText(parsed.error())));
    const auto refused = await(service->save("x", *parsed, false));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    if (!where.isEmpty())
        QCOMPARE(refused.error().where, where);
    QVERIFY2(refused.error().what.contains(said), qUtf8Printable(refused.error().what));
    QVERIFY(await(service->list())->empty());
}

void TestNested::aGoodRuleStays()
{
    const auto id = saved("Germans", rule(isGerman));
    const auto refused = await(service->setRule(id, rule(R"({"field": "custom.shoe", "op": "known"})")));
    QVERIFY(!refused);
    QCOMPARE(await(service->find("Germans"))->rule, rule(isGerman));
    QVERIFY(await(service->acts())->empty());
    QVERIFY(await(service->setRule(id, rule(R"({"field": "custom.club", "op": "is", "value": "red"})"))));
}

void TestNested::ruleChangesAreTakenBack()
{
    const auto id = saved("Germans", rule(isGerman));
    const auto other = rule(R"({"field": "country", "op": "is", "value": "JP"})");
    QVERIFY(await(service->setRule(id, other)));
    QVERIFY(await(service->setRule(id, other))); // nothing changed: nothing to take back
    const auto acts = await(service->acts());
    QCOMPARE(acts->size(), 1u);
    QCOMPARE(acts->front().kind, SegmentAct::Kind::SetRule);
    QCOMPARE(actKey(acts->front().kind), "setRule");
    QVERIFY(actText(acts->front()).contains("Germans"));
    QCOMPARE(await(service->count(id, test::someNowMs))->matched, 2);
    const auto undone = await(service->undo());
    QVERIFY(undone);
    QCOMPARE(await(service->find("Germans"))->rule, rule(isGerman));
    QCOMPARE(await(service->count(id, test::someNowMs))->matched, 1);
    // Changed since by somebody else: refused.
    QVERIFY(await(service->setRule(id, other)));
    QVERIFY(await(service->setRule(id, rule({}))));
    const auto first = (*await(service->acts()))[1].id;
    QCOMPARE(await(service->undo(first)).error().kind, ErrorKind::Conflict);
    QVERIFY(await(service->undo()));
    QVERIFY(await(service->undo()));
    QCOMPARE(await(service->find("Germans"))->rule, rule(isGerman));
}

void TestNested::anUndoThatWouldBreakIsRefused()
{
    const auto id = saved("Clubbers", rule(R"({"field": "custom.club", "op": "known"})"));
    QVERIFY(await(service->setRule(id, rule(isGerman))));
    shop->execute("DELETE FROM custom_field WHERE id = 2");
    const auto refused = await(service->undo());
    QVERIFY(!refused);
    QVERIFY(refused.error().what.contains("club"));
    QCOMPARE(await(service->find("Clubbers"))->rule, rule(isGerman));
}

void TestNested::theDeepestThatIsAllowed()
{
    chain(maxRuleDepth);
    QCOMPARE(await(service->count(await(service->find("L16"))->id, test::someNowMs))->matched, 4);
    const auto all = await(service->list());
    QVERIFY(all);
    for (const auto& segment : *all)
        QVERIFY(!segment.problem);
}

void TestNested::deeperIsRefusedWithTheWay()
{
    chain(maxRuleDepth);
    const auto refused = await(service->save("L17", asking("L16"), false));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(refused.error().what.contains("16 deep: L17 > L16 > L15 > L14 > …"),
        qUtf8Printable(refused.error().what));
    QVERIFY(!await(service->find("L17")));
    // A question nobody saves is as deep as a saved one may be.
    QCOMPARE(await(service->count(asking("L15"), test::someNowMs))->matched, 4);
    const auto asked = await(service->count(asking("L16"), test::someNowMs));
    QVERIFY(!asked);
    QVERIFY2(asked.error().what.contains("L16 > L15 > L14 > L13 > …"), qUtf8Printable(asked.error().what));
}

void TestNested::othersMayNotBreak()
{
    chain(maxRuleDepth);
    saved("Z", rule({}));
    const auto l0 = await(service->find("L0"))->id;
    const auto refused = await(service->setRule(l0, asking("Z")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY2(refused.error().what.contains("\"L16\""), qUtf8Printable(refused.error().what));
    QCOMPARE(await(service->find("L0"))->rule, rule({}));
    QCOMPARE(await(service->count(await(service->find("L16"))->id, test::someNowMs))->matched, 4);
}

void TestNested::problemsAreInTheList()
{
    saved("Germans", rule(isGerman));
    const auto clubbers = saved("Clubbers", rule(R"({"field": "custom.club", "op": "known"})"));
    saved("In clubs", asking("Clubbers"));
    QVERIFY(await(service->count(clubbers, test::someNowMs)));
    shop->execute("DELETE FROM custom_field WHERE id = 2");
    const auto all = await(service->list());
    QCOMPARE(all->size(), 3u);
    QVERIFY((*all)[0].problem); // Clubbers
    QVERIFY((*all)[0].problem->what.contains("club"));
    QVERIFY(!(*all)[1].problem);
    QVERIFY((*all)[2].problem);
    QVERIFY2((*all)[2].problem->what.contains("\"Clubbers\" cannot be counted"),
        qUtf8Printable((*all)[2].problem->what));
    QCOMPARE(await(service->recordSizes(test::someNowMs)), 1);
}

void TestNested::askingForAField()
{
    saved("Germans", rule(isGerman));
    saved("Clubbers", rule(R"({"field": "custom.club", "op": "known"})"));
    QVERIFY(await(service->save("Frozen", rule(R"({"field": "custom.club", "op": "known"})"), true)));
    QCOMPARE(await(service->askingForField("club")), QStringList{"Clubbers"});
    QCOMPARE(await(service->askingForField("size")), QStringList());
}

/// Every level names the one below twenty times: judged anew for each, this would take 20^16 evaluations.
void TestNested::manyReferencesCostLittle()
{
    saved("S0", rule(isGerman));
    QElapsedTimer timer;
    timer.start();
    for (int level = 1; level <= maxRuleDepth; ++level) {
        QStringList rows;
        for (int i = 0; i < 20; ++i)
            rows << QString(i % 2 == 0 ? R"({"segment": "S%1", "op": "in"})"
                                       : R"({"none": [{"segment": "S%1", "op": "not in"}]})")
                        .arg(level - 1);
        const auto id = saved(QString("S%1").arg(level), rule(rows.join(',')));
        const auto counted = await(service->count(id, test::someNowMs));
        QVERIFY(counted);
        QCOMPARE(counted->matched, 1);
    }
    const auto last = await(service->find("S16"));
    QElapsedTimer asked;
    asked.start();
    QCOMPARE(await(service->count(last->id, test::someNowMs))->matched, 1);
    QVERIFY(asked.elapsed() < 1000);
    const auto why = await(service->explain(last->id, {1}, test::someNowMs));
    QVERIFY(why);
    QVERIFY(why->matches);
    QVERIFY(!await(service->explain(last->id, {2}, test::someNowMs))->matches);
}

/// A segment that is asked for from many places is the same set everywhere, before and after a change.
void TestNested::manyReferencesCountTheSame()
{
    saved("Germans", rule(isGerman));
    saved("Others", rule(R"({"segment": "Germans", "op": "not in"})"));
    saved("Nobody", rule(R"({"segment": "Germans", "op": "in"}, {"segment": "Others", "op": "in"})"));
    const auto everybody =
        parseRule(R"({"any": [{"segment": "Germans", "op": "in"}, {"segment": "Others", "op": "in"},
                              {"segment": "Nobody", "op": "in"}]})",
            "test");
    const auto count = [&](const Rule& asked) {
        return await(service->count(asked, test::someNowMs))->matched;
    };
    QCOMPARE(count(*everybody), 4);
    QCOMPARE(count(asking("Others")), 3);
    QCOMPARE(count(asking("Nobody")), 0);
    shop->execute("UPDATE member SET country = 'DE' WHERE id IN (3, 70000)");
    QCOMPARE(count(*everybody), 4);
    QCOMPARE(count(asking("Germans")), 3);
    QCOMPARE(count(asking("Others")), 1);
    QCOMPARE(count(asking("Nobody")), 0);
    for (const int member : {1, 2, 3, 70000}) {
        const auto why = await(service->explain(asking("Others"), {member}, test::someNowMs));
        QCOMPARE(why->matches, member == 2);
        QVERIFY(!await(service->explain(asking("Nobody"), {member}, test::someNowMs))->matches);
    }
}

void TestNested::frozenOnesAreShared()
{
    QVERIFY(await(service->save("Then", rule(isGerman), true)));
    saved("Now", rule(R"({"segment": "Then", "op": "in"}, {"none": [{"segment": "Then", "op": "not in"}]})"));
    shop->execute("UPDATE member SET country = 'JP'");
    QCOMPARE(await(service->count(asking("Now"), test::someNowMs))->matched, 1);
    QVERIFY(await(service->explain(asking("Now"), {1}, test::someNowMs))->matches);
    QVERIFY(!await(service->explain(asking("Now"), {2}, test::someNowMs))->matches);
}

QTEST_GUILESS_MAIN(TestNested)
#include "tst_nested.moc"
