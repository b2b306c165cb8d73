// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <playbook/playbook.h>
#include <segments/segmentservice.h>
#include <store/workspace.h>
#include <support/testworkspace.h>

#include <QTest>

using namespace serai;
using namespace serai::segments;

/// The playbook's segments: there is one for each row, it follows the numbers of the workspace, and it counts
/// who it says.
class TestPresets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyRowHasOne();
    void thresholdsAreFollowed_data();
    void thresholdsAreFollowed();
    void levelsAreThoseOfOneCurrency();
    void savedOnesFollow();
    void aRuleOfOnesOwnFollowsNothing();
    void whatCannotBeCountedAnyMoreSaysSo();
    void withoutDataTheyDoNotCount_data();
    void withoutDataTheyDoNotCount();
    void silentMembers();
    void ambassadorsOfEachGroup();
    void personaWithAndWithoutAge();
    void couponsBirthdaysAndBestBuyers();
    void amountsAreInTheWorkspaceCurrency();

private:
    Preset preset(const QString& id);
    std::vector<qint64> who(const QString& id);
    SegmentId save(const QString& id, const QString& name);
    qint64 count(SegmentId segment);
    Segment find(SegmentId segment);
    void setThreshold(const char* rule, const char* value);
    void order(qint64 member, int daysAgo, qint64 minor = 5000);
    void at(const char* table, const char* columns, const QString& values, int daysAgo);

    std::unique_ptr<test::TestWorkspace> shop;
    std::unique_ptr<SegmentService> service;
};

static constexpr qint64 dayMs = 86'400'000;

void TestPresets::init()
{
    shop = std::make_unique<test::TestWorkspace>();
    shop->execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12) INSERT INTO "
                  "member (id, "
                  "created_at, updated_at) SELECT i, 0, 0 FROM n");
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
}

void TestPresets::cleanup()
{
    service.reset();
    shop.reset();
}

Preset TestPresets::preset(const QString& id)
{
    const auto all = await(service->presets());
    if (!all)
        qFatal("%s", qUtf8Printable(toText(all.error())));
    for (const auto& preset : *all) {
        if (preset.id == id)
            return preset;
    }
    qFatal("there is no preset %s", qUtf8Printable(id));
}

std::vector<qint64> TestPresets::who(const QString& id)
{
    const auto rule = preset(id).rule;
    if (!rule)
        qFatal("%s has no rule", qUtf8Printable(id));
    const auto members = await(service->members(*rule, test::someNowMs));
    if (!members)
        qFatal("%s", qUtf8Printable(toText(members.error())));
    std::vector<qint64> ids;
    for (const auto member : *members)
        ids.push_back(member.value);
    return ids;
}

void TestPresets::order(qint64 member, int daysAgo, qint64 minor)
{
    static int number = 0;
    shop->execute(qPrintable(
        QString("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                "VALUES (%1, 'n%2', 'purchase', %3, 'USD', %4)")
            .arg(member)
            .arg(++number)
            .arg(test::someNowMs - daysAgo * dayMs)
            .arg(minor)));
}

void TestPresets::at(const char* table, const char* columns, const QString& values, int daysAgo)
{
    shop->execute(qPrintable(QString("INSERT INTO %1 (at, %2) VALUES (%3, %4)")
                                 .arg(QLatin1String(table), QLatin1String(columns))
                                 .arg(test::someNowMs - daysAgo * dayMs)
                                 .arg(values)));
}

void TestPresets::everyRowHasOne()
{
    const auto book = playbook::Playbook::load();
    QVERIFY(book);
    const auto all = await(service->presets());
    int rows = 0;
    for (const auto& rule : book->rules()) {
        if (!rule.id.startsWith("seg.") && !rule.id.startsWith("level."))
            continue;
        ++rows;
        const bool found = std::any_of(all->begin(), all->end(), [&](const Preset& preset) {
            return preset.id == rule.id || preset.id.startsWith(rule.id + '.');
        });
        QVERIFY2(found, qPrintable(rule.id));
    }
    QVERIFY(rows >= 9);
}

void TestPresets::thresholdsAreFollowed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("value");
    QTest::addColumn<std::vector<qint64>>("before");
    QTest::addColumn<std::vector<qint64>>("after");
    using Ids = std::vector<qint64>;
    // Member 1: orders 10, 40, 100 and 150 days ago; 2: 75 days ago; 3: 400 days ago.
    QTest::newRow("new") << "seg.new"
                         << "seg.new"
                         << R"({"maxDays": 80})" << Ids{} << Ids{2};
    QTest::newRow("dormant") << "seg.dormant"
                             << "seg.dormant"
                             << R"({"minDays": 5, "maxDays": 80})" << Ids{2} << Ids{1, 2};
    QTest::newRow("high value") << "seg.high_value"
                                << "seg.high_value"
                                << R"({"orders": 1})" << Ids{1} << Ids{1, 2};
    QTest::newRow("months") << "seg.high_value"
                            << "seg.high_value"
                            << R"({"months": 2})" << Ids{1} << Ids{};
    QTest::newRow("invite first") << "seg.invite_first"
                                  << "seg.invite_first"
                                  << R"({"repeats": 4})" << Ids{1} << Ids{};
    QTest::newRow("level") << "level.by_spend.silver"
                           << "level.by_spend"
                           << R"({"silverFrom": 40})" << Ids{1} << Ids{1, 2, 3};
}

void TestPresets::thresholdsAreFollowed()
{
    QFETCH(QString, id);
    QFETCH(QString, rule);
    QFETCH(QString, value);
    QFETCH(std::vector<qint64>, before);
    QFETCH(std::vector<qint64>, after);
    for (const int days : {10, 40, 100, 150})
        order(1, days, 10'000);
    order(2, 75);
    order(3, 400);
    QCOMPARE(who(id), before);
    shop->execute(qPrintable(
        QString("INSERT INTO playbook_override (rule_id, value, updated_at) VALUES ('%1', '%2', 0)")
            .arg(rule, value)));
    QCOMPARE(who(id), after);
}

/// As "member levels" has it: in another currency there is spend, but no level.
void TestPresets::levelsAreThoseOfOneCurrency()
{
    order(1, 10, 10'000);
    order(2, 10, 10'000);
    shop->execute("UPDATE shop_order SET currency = 'JPY' WHERE member_id = 2");
    order(3, 10, 10'000);
    shop->execute("UPDATE shop_order SET currency = 'JPY', total_minor = 9000000 WHERE member_id = 3");
    order(3, 20, 30'000);
    QCOMPARE(who("level.by_spend.bronze"), std::vector<qint64>{1});
    QCOMPARE(who("level.by_spend.silver"), std::vector<qint64>{3});
    QCOMPARE(who("level.by_spend.diamond"), std::vector<qint64>{});
}

SegmentId TestPresets::save(const QString& id, const QString& name)
{
    const auto saved = await(service->save(name, *preset(id).rule, false, id));
    if (!saved)
        qFatal("%s", qUtf8Printable(toText(saved.error())));
    return *saved;
}

qint64 TestPresets::count(SegmentId segment)
{
    const auto counted = await(service->count(segment, test::someNowMs));
    return counted ? counted->matched : -1;
}

Segment TestPresets::find(SegmentId segment)
{
    const auto found = await(service->find(QString::number(segment.value)));
    return found ? *found : Segment();
}

void TestPresets::setThreshold(const char* rule, const char* value)
{
    shop->execute(qPrintable(QString("INSERT OR REPLACE INTO playbook_override (rule_id, value, updated_at) "
                                     "VALUES ('%1', '%2', 0)")
                                 .arg(QLatin1String(rule), QLatin1String(value))));
}

void TestPresets::savedOnesFollow()
{
    order(1, 5);
    order(2, 9);
    const auto live = save("seg.new", "New buyers");
    const auto frozen = await(service->freeze(live, "New buyers, then"));
    const auto around = await(service->save(
        "Around", *parseRule(R"({"all": [{"segment": "New buyers", "op": "in"}]})", "test"), false));
    const auto split = await(service->split(live, equalParts(2, 0)));
    QVERIFY(frozen && around && split);
    const auto part = split->parts.front().segment;
    const auto inParts = [&] { return count(part) + count(split->parts.back().segment); };
    QCOMPARE(count(live), 2);
    QCOMPARE(count(*around), 2);
    QCOMPARE(inParts(), 2);
    setThreshold("seg.new", R"({"maxDays": 7})");
    QCOMPARE(count(live), 1);
    QCOMPARE(count(*around), 1);
    QCOMPARE(inParts(), 1);
    QCOMPARE(count(*frozen), 2);
    QCOMPARE(find(live).preset, QString("seg.new"));
    QCOMPARE(find(live).rule, *preset("seg.new").rule);
    QVERIFY(find(part).preset.isEmpty()); // its rule is its own: a share of the whole
    // Another process, which reads everything anew.
    SegmentService other(shop->store(), shop->clock);
    QCOMPARE(await(other.count(*around, test::someNowMs))->matched, 1);
    // Their amounts follow the currency of the workspace.
    order(3, 20, 90'000);
    const auto gold = save("level.by_spend.gold", "Gold");
    const auto aroundGold = await(service->save(
        "Around gold", *parseRule(R"({"all": [{"segment": "Gold", "op": "in"}]})", "test"), false));
    const auto was = count(*aroundGold);
    auto settings = test::TestWorkspace::defaultSettings();
    settings.currency = "EUR";
    QVERIFY(await(store::writeSettings(shop->store(), settings)));
    QVERIFY(was > 0);
    QCOMPARE(count(*aroundGold), 0);
    QCOMPARE(find(gold).rule.root.children.back().row->currency, QString("EUR"));
    QVERIFY(await(service->remove(*aroundGold)));
    // Taken away and brought back, it goes on following.
    QVERIFY(await(service->removeSplit(split->id)));
    QVERIFY(await(service->remove(*around)));
    QVERIFY(await(service->remove(live)));
    setThreshold("seg.new", R"({"maxDays": 2})");
    QVERIFY(await(service->undo()));
    QCOMPARE(count(live), 0);
}

void TestPresets::aRuleOfOnesOwnFollowsNothing()
{
    order(1, 5);
    order(2, 9);
    auto changed = *preset("seg.new").rule;
    changed.root.children.front().row->numbers = {6};
    const auto own = await(service->save("Newest", changed, false, "seg.new"));
    QVERIFY(own);
    QVERIFY(find(*own).preset.isEmpty()); // it was changed before it was saved
    const auto live = save("seg.new", "New buyers");
    QVERIFY(await(service->setRule(live, changed)));
    QVERIFY(find(live).preset.isEmpty());
    setThreshold("seg.new", R"({"maxDays": 2})");
    QCOMPARE(count(*own), 1);
    QCOMPARE(count(live), 1);
    QVERIFY(await(service->undo())); // the change of the rule
    QCOMPARE(find(live).preset, QString("seg.new"));
    QCOMPARE(count(live), 0);
    // By its present rule and name of the preset it follows again.
    QVERIFY(await(service->setRule(live, changed)));
    QVERIFY(find(live).preset.isEmpty());
    QVERIFY(await(service->setRule(live, *preset("seg.new").rule, "seg.new")));
    setThreshold("seg.new", R"({"maxDays": 8})");
    QCOMPARE(count(live), 1);
}

void TestPresets::whatCannotBeCountedAnyMoreSaysSo()
{
    const auto live = save("seg.persona", "Ideal customers");
    setThreshold("seg.persona", R"({"usePersona": false})");
    const auto counted = await(service->count(live, test::someNowMs));
    QVERIFY(!counted);
    QCOMPARE(counted.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(counted.error().what.contains(preset("seg.persona").missing), qPrintable(counted.error().what));
    QVERIFY(!counted.error().remedy.isEmpty());
    // Whoever asks for it is told the same.
    const auto asked = await(service->count(
        *parseRule(R"({"all": [{"segment": "Ideal customers", "op": "in"}]})", "test"), test::someNowMs));
    QVERIFY(!asked);
    QCOMPARE(asked.error().where, QString("/all/0/segment"));
    QVERIFY2(asked.error().what.contains("Ideal customers")
            && asked.error().what.contains(preset("seg.persona").missing),
        qPrintable(asked.error().what));
    QCOMPARE(asked.error().remedy, counted.error().remedy);
    const auto all = await(service->list());
    QCOMPARE(all->size(), size_t(1));
    QVERIFY(all->front().problem);
    setThreshold("seg.persona", R"({"usePersona": true})");
    QVERIFY(count(live) >= 0);
    QVERIFY(!await(service->list())->front().problem);
}

void TestPresets::withoutDataTheyDoNotCount_data()
{
    QTest::addColumn<QString>("id");
    for (const auto* id :
        {"seg.silent", "seg.ambassador", "idea.coupon_unused", "idea.birthday", "idea.vip_without_group"})
        QTest::newRow(id) << id;
}

void TestPresets::withoutDataTheyDoNotCount()
{
    QFETCH(QString, id);
    QVERIFY(!preset(id).rule);
    QVERIFY(!preset(id).missing.isEmpty());
}

void TestPresets::silentMembers()
{
    shop->execute(
        "INSERT INTO community (id, code, name, zone, created_at) VALUES (1, 'vip', 'VIP', 'UTC', 0)");
    for (int member = 1; member <= 8; ++member)
        at("group_move", "member_id, community_id, act", QString("%1, 1, 'joined'").arg(member), 100);
    // The last move decides, however often somebody is said to have come or gone before.
    at("group_move", "member_id, community_id, act", "8, 1, 'joined'", 90);
    at("group_move", "member_id, community_id, act", "8, 1, 'left'", 50);
    at("group_move", "member_id, community_id, act", "7, 1, 'left'", 200);
    // Joined a moment ago: has had no time to be silent.
    at("group_move", "member_id, community_id, act", "9, 1, 'joined'", 2);
    at("group_message", "member_id, community_id", "1, 1", 3);
    at("group_message", "member_id, community_id", "2, 1", 8); // too long ago
    at("reaction", "member_id, emoji", "3, '👍'", 6);
    at("poll_vote", "member_id, poll, choice", "4, 'p', 'a'", 1);
    at("link_click", "member_id, link", "5, 'sale'", 2);
    at("message_received", "member_id, kind", "6, 'text'", 2);
    QCOMPARE(who("seg.silent"), (std::vector<qint64>{2, 7}));
    shop->execute("INSERT INTO playbook_override (rule_id, value, updated_at) VALUES ('seg.silent', "
                  "'{\"days\": 9}', 0)");
    QCOMPARE(who("seg.silent"), (std::vector<qint64>{7}));
}

void TestPresets::ambassadorsOfEachGroup()
{
    shop->execute(
        "INSERT INTO community (id, code, name, zone, created_at) VALUES (1, 'vip', 'VIP', 'UTC', 0), "
        "(2, 'new', 'New', 'UTC', 0)");
    for (int member = 1; member <= 6; ++member) {
        at("group_move", "member_id, community_id, act", QString("%1, 1, 'joined'").arg(member), 100);
        for (int i = 0; i < member; ++i)
            at("group_message", "member_id, community_id", QString("%1, 1").arg(member), i);
    }
    at("group_move", "member_id, community_id, act", "6, 1, 'left'",
        1); // wrote most and left: takes nobody's place
    at("group_move", "member_id, community_id, act", "9, 2, 'joined'", 100);
    at("group_message", "member_id, community_id", "9, 2", 10);
    at("group_move", "member_id, community_id, act", "10, 2, 'joined'", 100);
    at("group_message", "member_id, community_id", "10, 2", 40); // not lately
    QCOMPARE(who("seg.ambassador"), (std::vector<qint64>{3, 4, 5, 9}));
    shop->execute("INSERT INTO playbook_override (rule_id, value, updated_at) VALUES ('seg.ambassador', "
                  "'{\"perGroup\": 0}', 0)");
    const auto none = preset("seg.ambassador");
    QVERIFY(!none.rule);
    QVERIFY2(none.missing.contains("per group is 0"), qPrintable(none.missing));
}

void TestPresets::personaWithAndWithoutAge()
{
    shop->execute("INSERT INTO tag (id, name) VALUES (1, 'watches discounts')");
    for (int member = 1; member <= 4; ++member) {
        order(member, 30, member == 2 ? 20'000 : 10'000);
        if (member != 3)
            shop->execute(
                qPrintable(QString("INSERT INTO member_tag (member_id, tag_id) VALUES (%1, 1)").arg(member)));
    }
    QCOMPARE(who("seg.persona"), (std::vector<qint64>{1, 4})); // 2 spends too much, 3 has no tag
    const auto without = preset("seg.persona").explanation;
    // Member 1 turned 45 and is still within the range on the eve of 46; member 4 is 24 for one more day.
    shop->execute("INSERT INTO custom_field (id, key, name, kind, created_at) VALUES (1, 'born', "
                  "'Geburtstag', 'date', 0)");
    const auto born = [&](qint64 member, QDate day) {
        shop->execute(qPrintable(
            QString("INSERT OR REPLACE INTO member_field (member_id, field_id, number) VALUES (%1, 1, %2)")
                .arg(member)
                .arg(QDate(1970, 1, 1).daysTo(day))));
    };
    born(1, QDate(1980, 11, 20));
    born(4, QDate(2001, 11, 20));
    QCOMPARE(who("seg.persona"), (std::vector<qint64>{1}));
    QVERIFY(preset("seg.persona").explanation != without);
    born(1, QDate(1980, 11, 19));
    born(4, QDate(2001, 11, 19));
    QCOMPARE(who("seg.persona"), (std::vector<qint64>{4}));
    shop->execute(
        "INSERT INTO playbook_override (rule_id, value, updated_at) VALUES ('seg.persona', '{\"usePersona\": "
        "false}', 0)");
    QVERIFY(!preset("seg.persona").rule);
}

void TestPresets::couponsBirthdaysAndBestBuyers()
{
    at("coupon_event", "member_id, act, coupon", "1, 'granted', 'X'", 5);
    at("coupon_event", "member_id, act, coupon", "2, 'granted', 'X'", 5);
    at("coupon_event", "member_id, act, coupon", "2, 'redeemed', 'X'", 1);
    QCOMPARE(who("idea.coupon_unused"), (std::vector<qint64>{1}));
    shop->execute("INSERT INTO custom_field (id, key, name, kind, created_at) VALUES (1, 'birthday', 'Born', "
                  "'date', 0)");
    // 19 November is today, and the first of the seven days; the 25th is the last.
    for (const auto& [member, day] :
        {std::pair{3, QDate(1990, 11, 25)}, {4, QDate(1990, 11, 26)}, {5, QDate(1990, 11, 18)}})
        shop->execute(
            qPrintable(QString("INSERT INTO member_field (member_id, field_id, number) VALUES (%1, 1, %2)")
                           .arg(member)
                           .arg(QDate(1970, 1, 1).daysTo(day))));
    QCOMPARE(who("idea.birthday"), (std::vector<qint64>{3}));
    shop->execute(
        "INSERT INTO community (id, code, name, zone, created_at) VALUES (1, 'vip', 'VIP', 'UTC', 0)");
    at("group_move", "member_id, community_id, act", "12, 1, 'joined'", 10);
    for (int member = 3; member <= 12; ++member)
        order(member, 5, member * 1000);
    QCOMPARE(who("idea.vip_without_group"), std::vector<qint64>()); // the best of ten is in the group
    shop->execute("DELETE FROM group_move");
    at("group_move", "member_id, community_id, act", "1, 1, 'joined'", 10);
    QCOMPARE(who("idea.vip_without_group"), (std::vector<qint64>{12}));
}

void TestPresets::amountsAreInTheWorkspaceCurrency()
{
    QVERIFY(
        !preset("seg.screen").explanation.contains("USD")); // where both are the same, nothing is to be said
    service.reset();
    auto settings = test::TestWorkspace::defaultSettings();
    settings.currency = "EUR";
    shop = std::make_unique<test::TestWorkspace>(settings);
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
    const auto screen = preset("seg.screen");
    QVERIFY(screen.rule);
    bool found = false;
    forEachRow(screen.rule->root, [&](const Row& row) { found = found || row.currency == "EUR"; });
    QVERIFY(found);
    QVERIFY(screen.explanation.contains("USD"));
    QVERIFY(screen.explanation.contains("EUR"));
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
