// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplefixture.h"

#include <QTest>

#include <people/standing.h>

using namespace serai;
using namespace serai::people;
using serai::test::TestWorkspace;

class TestStanding : public QObject
{
    Q_OBJECT

private slots:
    void levelsFollowThePlaybook();
    void levelsThatPeopleGaveStay();
    void levelsOfAnotherCurrencyAreUnknown();
    void changedThresholdsCount();
    void stagesOnlyGoForward();
    void placesFollowTheNumber();
    void personaFit_data();
    void personaFit();
};

static playbook::Playbook shipped()
{
    return playbook::Playbook::load().value();
}

static store::WorkspaceSettings euros()
{
    auto settings = TestWorkspace::defaultSettings();
    settings.currency = QStringLiteral("EUR");
    return settings;
}

static QString levelOf(TestWorkspace& workspace, qint64 member)
{
    return await(members::MemberRepository(workspace.store(), workspace.clock).detail(MemberId{member}))
        ->row.level;
}

static void addBuyers(TestWorkspace& workspace)
{
    workspace.execute(
        "INSERT INTO member (id, name, order_count, spend_minor, spend_currency, level, level_source, "
        "created_at, updated_at) VALUES (1, 'a', 1, 19999, 'EUR', NULL, NULL, 1, 1), "
        "(2, 'b', 1, 20000, 'EUR', NULL, NULL, 1, 1), (3, 'c', 9, 150000, 'EUR', 'Gold', 'spend', 1, "
        "1), (4, 'd', 9, 900000, 'EUR', 'Silver', 'entered', 1, 1), (5, 'e', 9, 900000, 'JPY', NULL, "
        "NULL, 1, 1), (6, 'f', 0, 0, NULL, NULL, NULL, 1, 1), (7, 'g', 1, 10, 'EUR', 'Gold', 'list', "
        "1, 1)");
}

void TestStanding::levelsFollowThePlaybook()
{
    const auto rules = levelRules(shipped(), QStringLiteral("EUR"));
    QCOMPARE(rules.size(), 4);
    QCOMPARE(rules.first().name, QStringLiteral("Bronze"));
    QCOMPARE(rules.last().from, (Money{150000, QStringLiteral("EUR")}));
    QCOMPARE(levelFor({19999, QStringLiteral("EUR")}, rules), QStringLiteral("Bronze"));
    QCOMPARE(levelFor({20000, QStringLiteral("EUR")}, rules), QStringLiteral("Silver"));
    QCOMPARE(levelFor({99999999, QStringLiteral("JPY")}, rules), QString());
    for (const auto& rule : rules)
        QVERIFY2(!rule.benefits.isEmpty(), qPrintable(rule.name));
}

void TestStanding::levelsThatPeopleGaveStay()
{
    TestWorkspace workspace(euros());
    addBuyers(workspace);
    const auto before = logicalDump(workspace.store()).value();
    Standing standing(workspace.store(), workspace.clock);
    const auto done = await(standing.applyLevels(shipped()));
    QVERIFY2(done.has_value(), done ? "" : qPrintable(toText(done.error())));
    QCOMPARE(done->members, 3);
    QStringList levels;
    for (qint64 id = 1; id <= 7; ++id)
        levels << levelOf(workspace, id);
    QCOMPARE(levels.join(u','), QStringLiteral("Bronze,Silver,Diamond,Silver,,,Gold"));
    // The rule says the same one by one.
    const auto rules = levelRules(shipped(), QStringLiteral("EUR"));
    QCOMPARE(levels[2], levelFor({150000, QStringLiteral("EUR")}, rules));
    QCOMPARE(await(standing.applyLevels(shipped()))->id, 0); // nothing changes the second time
    QCOMPARE(await(PeopleActs(workspace.store(), workspace.clock).undo(done->id))->members, 3);
    workspace.execute("UPDATE member SET updated_at = 1");
    QCOMPARE(logicalDump(workspace.store()).value(), before);
}

void TestStanding::levelsOfAnotherCurrencyAreUnknown()
{
    auto settings = euros();
    settings.currency = QStringLiteral("JPY");
    TestWorkspace workspace(settings);
    addBuyers(workspace);
    QCOMPARE(await(Standing(workspace.store(), workspace.clock).applyLevels(shipped()))->members, 1);
    QCOMPARE(levelOf(workspace, 5), QStringLiteral("Diamond"));
    QVERIFY(levelOf(workspace, 1).isEmpty());
}

void TestStanding::changedThresholdsCount()
{
    TestWorkspace workspace(euros());
    addBuyers(workspace);
    workspace.execute("INSERT INTO playbook_override VALUES ('level.by_spend', '{\"silverFrom\": 100}', 1)");
    QVERIFY(await(Standing(workspace.store(), workspace.clock).applyLevels(shipped())));
    QCOMPARE(levelOf(workspace, 1), QStringLiteral("Silver"));
}

void TestStanding::stagesOnlyGoForward()
{
    TestWorkspace workspace;
    workspace.execute(
        "INSERT INTO member (id, order_count, stage, created_at, updated_at) VALUES (1, 0, NULL, 1, 1), "
        "(2, 0, NULL, 1, 1), (3, 0, 'attract', 1, 1), (4, 1, NULL, 1, 1), (5, 2, 'buy', 1, 1), "
        "(6, 1, 'return', 1, 1)");
    workspace.execute(
        "INSERT INTO community (id, code, name, zone, created_at) VALUES (1, 'G', 'G', 'UTC', 1)");
    workspace.execute("INSERT INTO group_move (member_id, at, community_id, act) VALUES (2, 1, 1, 'joined'), "
                      "(3, 1, 1, 'joined')");
    workspace.execute("INSERT INTO poll_vote (member_id, at, poll, choice) VALUES (3, 1, 'p', 'c')");
    const auto done = await(Standing(workspace.store(), workspace.clock).applyStages());
    QVERIFY2(done.has_value(), done ? "" : qPrintable(toText(done.error())));
    QCOMPARE(done->members, 5);
    members::MemberRepository repository(workspace.store(), workspace.clock);
    QStringList stages;
    for (qint64 id = 1; id <= 6; ++id)
        stages << await(repository.detail(MemberId{id}))->stage;
    QCOMPARE(stages.join(u','), QStringLiteral("attract,receive,activate,buy,return,return"));
    for (const auto& stage : members::memberStages())
        QVERIFY(members::stageTitle(stage) != stage);
}

void TestStanding::placesFollowTheNumber()
{
    TestWorkspace workspace;
    workspace.execute(
        "INSERT INTO member (id, country, country_source, zone, zone_source, created_at, updated_at) "
        "VALUES (1, NULL, NULL, NULL, NULL, 1, 1), (2, NULL, NULL, NULL, NULL, 1, 1), "
        "(3, 'JP', 'entered', NULL, NULL, 1, 1), (4, NULL, NULL, NULL, NULL, 1, 1), "
        "(5, 'FR', 'list', 'Asia/Tokyo', 'entered', 1, 1)");
    workspace.execute("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES "
                      "(1, 'phone', '+4915112345678', 1), (2, 'phone', '+5511912345678', 1), "
                      "(3, 'phone', '+4915112345679', 1), (5, 'phone', '+4915112345670', 1)");
    const auto before = logicalDump(workspace.store()).value();
    Standing standing(workspace.store(), workspace.clock);
    const auto places = await(standing.missingPlaces());
    QCOMPARE(places->size(), 2);
    const auto done = await(standing.applyPlaces(*places));
    QVERIFY2(done.has_value(), done ? "" : qPrintable(toText(done.error())));
    QCOMPARE(done->members, 3);
    members::MemberRepository repository(workspace.store(), workspace.clock);
    QStringList lines;
    for (qint64 id = 1; id <= 5; ++id) {
        const auto detail = await(repository.detail(MemberId{id}));
        lines << QStringList{detail->row.country, detail->countrySource, detail->row.zone, detail->zoneSource}
                     .join(u' ');
    }
    QCOMPARE(lines,
        (QStringList{QStringLiteral("DE phone Europe/Berlin phone"), QStringLiteral("BR phone  "),
            QStringLiteral("JP entered Asia/Tokyo country"), QStringLiteral("   "),
            QStringLiteral("FR list Asia/Tokyo entered")}));
    QVERIFY(
        members::isInferred(u"phone") && members::isInferred(u"country") && !members::isInferred(u"list"));
    QCOMPARE(await(PeopleActs(workspace.store(), workspace.clock).undo(done->id))->kept, 0);
    workspace.execute("UPDATE member SET updated_at = 1");
    QCOMPARE(logicalDump(workspace.store()).value(), before);
}

void TestStanding::personaFit_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<double>("fit"); // below nothing: not known
    QTest::newRow("nothing is known") << QByteArray("SELECT 1") << -1.0;
    QTest::newRow("orders inside") << QByteArray("UPDATE member SET order_count = 2, spend_minor = 20000, "
                                                 "spend_currency = 'USD'")
                                   << 1.0;
    QTest::newRow("orders too small") << QByteArray("UPDATE member SET order_count = 4, spend_minor = 20000, "
                                                    "spend_currency = 'USD'")
                                      << 0.0;
    QTest::newRow("orders in another currency")
        << QByteArray("UPDATE member SET order_count = 2, spend_minor = 20000, spend_currency = 'EUR'")
        << -1.0;
    QTest::newRow("age on the last day before a birthday") // 24 until 20 November 2026
        << QByteArray("INSERT INTO member_field (member_id, field_id, number) VALUES (1, 1, "
                      "julianday('2001-11-20') - julianday('1970-01-01'))")
        << 0.0;
    QTest::newRow("age on the birthday")
        << QByteArray("INSERT INTO member_field (member_id, field_id, number) VALUES (1, 1, "
                      "julianday('2001-11-19') - julianday('1970-01-01'))")
        << 1.0;
    QTest::newRow("one of two tags") << QByteArray("INSERT INTO member_tag VALUES (1, 1)") << 0.5;
    QTest::newRow("another tag only") << QByteArray("INSERT INTO member_tag VALUES (1, 2)") << 0.0;
}

void TestStanding::personaFit()
{
    QFETCH(QByteArray, sql);
    QFETCH(double, fit);
    TestWorkspace workspace;
    workspace.execute("INSERT INTO member (id, name, created_at, updated_at) VALUES (1, 'Mai', 1, 1)");
    workspace.execute("INSERT INTO tag (id, name) VALUES (1, 'watches discounts'), (2, 'other')");
    workspace.execute("INSERT INTO custom_field (id, key, name, kind, created_at) VALUES (1, 'birthday', "
                      "'Birthday', 'date', 1)");
    workspace.execute(sql.constData());
    const auto judged =
        await(Standing(workspace.store(), workspace.clock).personaFit(MemberId{1}, shipped()));
    QVERIFY2(judged.has_value(), judged ? "" : qPrintable(toText(judged.error())));
    QCOMPARE(judged->fit.value_or(-1), fit);
}

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
