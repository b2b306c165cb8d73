// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People who look like one and are two, and what the playbook says of somebody.

#include "peoplefixture.h"

#include <content/playbookrepository.h>

#include <QJsonArray>
#include <QTest>

#include <people/acts.h>
#include <people/merges.h>
#include <people/standing.h>
#include <timeline/timeline.h>

using namespace serai;
using namespace serai::people;
using serai::test::TestWorkspace;

class TestApart : public QObject
{
    Q_OBJECT

private slots:
    void whoIsKeptApartIsNotSuggested();
    void keepingApartIsTakenBack();
    void wrongPairsAreRefused();
    void theTimelineSaysIt();
    void fieldsHaveTitles();
    void aLevelBringsItsBenefits();
    void theNextLevelIsNamed_data();
    void theNextLevelIsNamed();
};

static void addTwins(TestWorkspace& workspace)
{
    workspace.execute("INSERT INTO member (id, name, city, created_at, updated_at) VALUES "
                      "(1, 'Priya Nair', 'Kochi', 1, 1), (2, 'Priya Nair', 'Kochi', 1, 1), "
                      "(3, 'Jonas Brand', NULL, 1, 1), (4, 'Jonas Brand', NULL, 1, 1)");
}

static QList<std::pair<qint64, qint64>> suggested(TestWorkspace& workspace)
{
    QList<std::pair<qint64, qint64>> pairs;
    const auto list = await(Merges(workspace.store(), workspace.clock).suggestions());
    for (const auto& each : *list)
        pairs << std::minmax({each.first.value, each.second.value});
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

using Pairs = QList<std::pair<qint64, qint64>>;

void TestApart::whoIsKeptApartIsNotSuggested()
{
    TestWorkspace workspace;
    addTwins(workspace);
    QCOMPARE(suggested(workspace), (Pairs{{1, 2}, {3, 4}}));
    const auto done = await(Merges(workspace.store(), workspace.clock).keepApart({2}, {1}));
    QVERIFY(done);
    QCOMPARE(done->members, 2);
    QCOMPARE(suggested(workspace), (Pairs{{3, 4}}));
    // The word of a person outweighs it: they can be merged all the same.
    QVERIFY(await(Merges(workspace.store(), workspace.clock).merge({1}, {2})));
}

void TestApart::keepingApartIsTakenBack()
{
    TestWorkspace workspace;
    addTwins(workspace);
    const auto before = logicalDump(workspace.store());
    const auto done = await(Merges(workspace.store(), workspace.clock).keepApart({1}, {2}));
    PeopleActs acts(workspace.store(), workspace.clock);
    const auto undone = await(acts.undo(done->id));
    QVERIFY(undone);
    QCOMPARE(undone->members, 2);
    QCOMPARE(undone->kept, 0);
    QCOMPARE(suggested(workspace), (Pairs{{1, 2}, {3, 4}}));
    QCOMPARE(logicalDump(workspace.store()).value(), before.value());
    QVERIFY(await(acts.redo(done->id)));
    QCOMPARE(suggested(workspace), (Pairs{{3, 4}}));
}

void TestApart::wrongPairsAreRefused()
{
    TestWorkspace workspace;
    addTwins(workspace);
    Merges merges(workspace.store(), workspace.clock);
    QCOMPARE(await(merges.keepApart({1}, {1})).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(await(merges.keepApart({1}, {99})).error().kind, ErrorKind::NotFound);
    QVERIFY(await(merges.keepApart({1}, {2})));
    QCOMPARE(await(merges.keepApart({2}, {1})).error().kind, ErrorKind::Conflict);
    QCOMPARE(workspace.number("SELECT count(*) FROM member_act"), 1);
}

void TestApart::theTimelineSaysIt()
{
    TestWorkspace workspace;
    addTwins(workspace);
    QVERIFY(await(Merges(workspace.store(), workspace.clock).keepApart({1}, {2})));
    timeline::Query query;
    query.member = MemberId{2};
    query.kinds = {timeline::Kind::Edit};
    const auto page = await(timeline::Timeline(workspace.store()).page(query));
    QVERIFY(page);
    QCOMPARE(page->entries.size(), 1);
    QCOMPARE(page->entries.first().title, QStringLiteral("Two members kept apart"));
    QVERIFY2(page->entries.first().detail.isEmpty(), qPrintable(page->entries.first().detail));
}

void TestApart::fieldsHaveTitles()
{
    TestWorkspace workspace;
    addTwins(workspace);
    workspace.execute("UPDATE member SET city = 'Berlin', owner = 'Mai' WHERE id = 2");
    workspace.execute("INSERT INTO custom_field (id, key, name, kind, created_at) VALUES "
                      "(1, 'size', 'Shoe size', 'number', 1)");
    workspace.execute("INSERT INTO member_field (member_id, field_id, number) VALUES (1, 1, 390000)");
    const auto preview = await(Merges(workspace.store(), workspace.clock).preview({1}, {2}));
    QVERIFY(preview);
    QStringList titles;
    for (const auto& field : preview->fields)
        titles << field.title;
    QCOMPARE(titles,
        (QStringList{QStringLiteral("In charge"), QStringLiteral("City"), QStringLiteral("Shoe size")}));
}

static Result<MemberAbout> aboutFirst(TestWorkspace& workspace)
{
    return await(
        Standing(workspace.store(), workspace.clock).about(MemberId{1}, playbook::Playbook::load().value()));
}

void TestApart::aLevelBringsItsBenefits()
{
    TestWorkspace workspace;
    workspace.execute("INSERT INTO member (id, level, created_at, updated_at) VALUES (1, 'silver', 1, 1)");
    auto about = aboutFirst(workspace);
    QVERIFY(about);
    QVERIFY(about->isKnownLevel);
    QCOMPARE(about->benefits, QStringList{QStringLiteral("free shipping")});
    content::PlaybookRepository repository(workspace.store(), workspace.clock);
    const QJsonObject changed{{QStringLiteral("silverBenefits"), QJsonArray{QStringLiteral("a gift")}}};
    QVERIFY(
        await(repository.set(playbook::Playbook::load().value(), QStringLiteral("level.by_spend"), changed)));
    QCOMPARE(aboutFirst(workspace)->benefits, QStringList{QStringLiteral("a gift")});
    workspace.execute("UPDATE member SET level = 'Founder' WHERE id = 1");
    about = aboutFirst(workspace);
    QVERIFY(!about->isKnownLevel);
    QVERIFY(about->benefits.isEmpty());
    QVERIFY(!about->fit.fit);
    QCOMPARE(await(Standing(workspace.store(), workspace.clock)
                       .about(MemberId{9}, playbook::Playbook::load().value()))
                 .error()
                 .kind,
        ErrorKind::NotFound);
}

void TestApart::theNextLevelIsNamed_data()
{
    QTest::addColumn<qint64>("spend");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("next");
    QTest::addColumn<qint64>("missing");
    QTest::newRow("at a threshold") << qint64(20000) << "USD"
                                    << "Gold" << qint64(30000);
    QTest::newRow("just below") << qint64(19999) << "USD"
                                << "Silver" << qint64(1);
    QTest::newRow("at the top") << qint64(150000) << "USD"
                                << "" << qint64(0);
    QTest::newRow("another currency") << qint64(100) << "JPY"
                                      << "" << qint64(0);
}

void TestApart::theNextLevelIsNamed()
{
    QFETCH(qint64, spend);
    QFETCH(QString, currency);
    QFETCH(QString, next);
    QFETCH(qint64, missing);
    auto settings = TestWorkspace::defaultSettings();
    settings.currency = QStringLiteral("USD");
    TestWorkspace workspace(settings);
    workspace.execute(
        QStringLiteral("INSERT INTO member (id, order_count, spend_minor, spend_currency, created_at, "
                       "updated_at) VALUES (1, 1, %1, '%2', 1, 1)")
            .arg(spend)
            .arg(currency)
            .toUtf8()
            .constData());
    const auto about = aboutFirst(workspace);
    QVERIFY(about);
    QCOMPARE(about->next ? about->next->name : QString(), next);
    QCOMPARE(about->toNext ? about->toNext->minor : 0, missing);
    // Who was given the top by hand has nothing above.
    workspace.execute("UPDATE member SET level = 'Diamond', level_source = 'entered'");
    QVERIFY(!aboutFirst(workspace)->next);
}

QTEST_GUILESS_MAIN(TestApart)
#include "tst_apart.moc"
