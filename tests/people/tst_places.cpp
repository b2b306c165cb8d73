// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplefixture.h"

#include <segments/segmentservice.h>

#include <QRandomGenerator>
#include <QTest>

#include <people/notes.h>
#include <people/places.h>

using namespace serai;
using namespace serai::people;
using serai::test::someNowMs;
using serai::test::TestWorkspace;

class TestPlaces : public QObject
{
    Q_OBJECT

private slots:
    void onlyListsTakePeople();
    void aListOfItsOwnIsASegment();
    void wrongPlacesAreRefused_data();
    void wrongPlacesAreRefused();
    void wrongListsAreRefused();
    void theLastMoveSaysWhereSomebodyIs();
    void aLaterMoveStays();
    void groupsAgreeWithAPlainReckoning();
    void rulesAskForNotesOfBothKinds();
};

static Selection these(const QList<qint64>& ids)
{
    return {ids, std::nullopt, {}};
}

static QList<qint64> listed(TestWorkspace& workspace, qint64 segment)
{
    segments::SegmentService service(workspace.store(), workspace.clock);
    QList<qint64> ids;
    const auto members = await(service.members(SegmentId{segment}, someNowMs));
    for (const auto id : *members)
        ids << id.value;
    return ids;
}

void TestPlaces::onlyListsTakePeople()
{
    TestWorkspace workspace;
    fillPeople(workspace, 6);
    workspace.execute("DELETE FROM member WHERE id = 3");
    const auto lists = await(Places(workspace.store(), workspace.clock).lists());
    QCOMPARE(lists->size(), 3);
    QCOMPARE(lists->at(0).name, QStringLiteral("Friends"));
    QCOMPARE(lists->at(0).members, 1); // who is gone does not count
    QCOMPARE(lists->at(0).refusal, QString());
    QCOMPARE(lists->at(1).name, QStringLiteral("Live"));
    QVERIFY(!lists->at(1).refusal.isEmpty());
    QVERIFY(!lists->at(2).refusal.isEmpty());
    PeopleActs acts(workspace.store(), workspace.clock);
    const auto added = await(acts.apply(these({2, 4, 5}), addToList(1)));
    QCOMPARE(added->selected, 3);
    QCOMPARE(added->members, 2);
    QCOMPARE(added->value, QStringLiteral("Friends"));
    QCOMPARE(listed(workspace, 1), (QList<qint64>{2, 4, 5}));
    QCOMPARE(await(acts.apply(these({4, 6}), takeFromList(1)))->members, 1);
    QCOMPARE(listed(workspace, 1), (QList<qint64>{2, 5}));
    const auto undone = await(acts.undo(added->id));
    QCOMPARE(undone->members, 1);
    QCOMPARE(undone->kept, 1); // 4 was taken off since
    QCOMPARE(listed(workspace, 1), QList<qint64>{2});
}

void TestPlaces::aListOfItsOwnIsASegment()
{
    TestWorkspace workspace;
    fillPeople(workspace, 6);
    Places places(workspace.store(), workspace.clock);
    const auto made = await(places.createList(QStringLiteral(" Tea  party "), these({5, 1, 99})));
    QVERIFY2(made.has_value(), made ? "" : qPrintable(toText(made.error())));
    QCOMPARE(made->members, 2);
    QCOMPARE(listed(workspace, made->segment), (QList<qint64>{1, 5}));
    segments::SegmentService service(workspace.store(), workspace.clock);
    const auto segment = await(service.find(QStringLiteral("tea party")));
    QVERIFY2(segment.has_value(), segment ? "" : qPrintable(toText(segment.error())));
    QVERIFY(segment->isFrozen());
    QVERIFY(!segment->broken);
    QVERIFY(
        await(PeopleActs(workspace.store(), workspace.clock).apply(these({2}), addToList(made->segment))));
    QCOMPARE(await(service.count(segment->id, someNowMs))->matched, 3);
}

void TestPlaces::wrongPlacesAreRefused_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<int>("kind");
    QTest::newRow("no list") << addToList(77) << int(ErrorKind::NotFound);
    QTest::newRow("a live segment") << addToList(2) << int(ErrorKind::Conflict);
    QTest::newRow("a snapshot") << takeFromList(3) << int(ErrorKind::Conflict);
    QTest::newRow("no group") << joinGroup(77) << int(ErrorKind::NotFound);
}

void TestPlaces::wrongPlacesAreRefused()
{
    QFETCH(Act, act);
    QFETCH(int, kind);
    TestWorkspace workspace;
    fillPeople(workspace, 3);
    const auto before = logicalDump(workspace.store()).value();
    const auto done = await(PeopleActs(workspace.store(), workspace.clock).apply(these({1, 2}), act));
    QVERIFY(!done);
    QCOMPARE(int(done.error().kind), kind);
    QVERIFY(!done.error().what.isEmpty());
    QCOMPARE(logicalDump(workspace.store()).value(), before);
    QCOMPARE(workspace.number("SELECT count(*) FROM member_act"), 0);
}

void TestPlaces::wrongListsAreRefused()
{
    TestWorkspace workspace;
    fillPeople(workspace, 3);
    Places places(workspace.store(), workspace.clock);
    QCOMPARE(await(places.createList(QStringLiteral(" "), these({1}))).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(
        await(places.createList(QStringLiteral("12"), these({1}))).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(
        await(places.createList(QStringLiteral("FRIENDS"), these({1}))).error().kind, ErrorKind::Conflict);
    QCOMPARE(workspace.number("SELECT count(*) FROM segment"), 3);
}

void TestPlaces::theLastMoveSaysWhereSomebodyIs()
{
    TestWorkspace workspace;
    fillPeople(workspace, 4); // all are in DE1
    Places places(workspace.store(), workspace.clock);
    PeopleActs acts(workspace.store(), workspace.clock);
    const auto joined = await(acts.apply(these({1, 2}), joinGroup(2)));
    QCOMPARE(joined->members, 2);
    QCOMPARE(await(acts.apply(these({2, 3}), leaveGroup(1)))->members, 2);
    QCOMPARE(await(acts.apply(these({2}), leaveGroup(1)))->members, 0); // is out already
    const QHash<qint64, QStringList> expected{{1, {QStringLiteral("DE1"), QStringLiteral("JP1")}},
        {2, {QStringLiteral("JP1")}}, {4, {QStringLiteral("DE1")}}};
    QCOMPARE(await(places.groupsOf({1, 2, 3, 4, 99})).value(), expected);
    const auto groups = await(places.groups());
    QCOMPARE(groups->size(), 2);
    QCOMPARE(groups->at(0), (GroupPlace{1, QStringLiteral("DE1"), QStringLiteral("Group"), 2}));
    QCOMPARE(groups->at(1), (GroupPlace{2, QStringLiteral("JP1"), QStringLiteral("Kyoto"), 2}));
    QCOMPARE(workspace.number("SELECT min(at) FROM group_move WHERE community_id = 2"), someNowMs);
}

void TestPlaces::aLaterMoveStays()
{
    TestWorkspace workspace;
    fillPeople(workspace, 3);
    PeopleActs acts(workspace.store(), workspace.clock);
    const auto joined = await(acts.apply(these({1, 2}), joinGroup(2)));
    workspace.clock.set(someNowMs + 1);
    QVERIFY(await(acts.apply(these({2}), leaveGroup(2))));
    const auto undone = await(acts.undo(joined->id));
    QCOMPARE(undone->members, 1);
    QCOMPARE(undone->kept, 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM group_move WHERE community_id = 2"), 2);
    // A move that is known to be later, by another clock: the note still comes after it.
    workspace.execute("INSERT INTO group_move (member_id, at, community_id, act) "
                      "VALUES (3, 9999999999999, 2, 'joined')");
    QVERIFY(await(acts.apply(these({3}), leaveGroup(2))));
    QVERIFY(!await(Places(workspace.store(), workspace.clock).groupsOf({3}))
                 ->value(3)
                 .contains(QStringLiteral("JP1")));
}

void TestPlaces::groupsAgreeWithAPlainReckoning()
{
    TestWorkspace workspace;
    fillPeople(workspace, 30);
    QRandomGenerator random(5);

    struct Move
    {
        int member, group, at;
        bool joined;
    };

    QList<Move> moves;
    for (int i = 1; i <= 30; ++i)
        moves << Move{i, 1, i, true};
    for (int i = 0; i < 400; ++i) {
        const Move move{
            random.bounded(1, 31), random.bounded(1, 3), random.bounded(1, 40), random.bounded(2) == 1};
        moves << move;
        const auto sql = QStringLiteral("INSERT INTO group_move (member_id, at, community_id, act) "
                                        "VALUES (%1, %2, %3, '%4')")
                             .arg(move.member)
                             .arg(move.at)
                             .arg(move.group)
                             .arg(move.joined ? QStringLiteral("joined") : QStringLiteral("left"));
        workspace.execute(sql.toUtf8().constData());
    }
    QHash<qint64, QStringList> expected;
    QList<qint64> all;
    for (int member = 1; member <= 30; ++member) {
        all << member;
        for (int group = 1; group <= 2; ++group) {
            const Move* last = nullptr;
            for (const auto& move : std::as_const(moves)) {
                if (move.member == member && move.group == group && (!last || move.at >= last->at))
                    last = &move;
            }
            if (last && last->joined)
                expected[member] << (group == 1 ? QStringLiteral("DE1") : QStringLiteral("JP1"));
        }
    }
    QVERIFY(expected.size() > 10);
    QCOMPARE(await(Places(workspace.store(), workspace.clock).groupsOf(all)).value(), expected);
}

void TestPlaces::rulesAskForNotesOfBothKinds()
{
    TestWorkspace workspace;
    workspace.execute(
        "INSERT INTO member (id, name, note, created_at, updated_at) VALUES (1, 'A', 'brass lamp', 1, 1), "
        "(2, 'B', NULL, 1, 1), (3, 'C', 'tea', 1, 1)");
    segments::SegmentService service(workspace.store(), workspace.clock);
    const auto matched = [&](const char* json) {
        const auto rule = segments::parseRule(QByteArray(json), QStringLiteral("test"));
        return await(service.count(*rule, someNowMs))->matched;
    };
    const auto brass = R"({"all":[{"field":"note","op":"contains","value":"brass"}]})";
    const auto known = R"({"all":[{"field":"note","op":"known"}]})";
    QCOMPARE(matched(brass), 1);
    QCOMPARE(matched(known), 2);
    Notes notes(workspace.store(), workspace.clock);
    QVERIFY(await(notes.add(MemberId{2}, QStringLiteral("likes Brass"))));
    QVERIFY(await(notes.add(MemberId{3}, QStringLiteral("no"))));
    QVERIFY(await(notes.add(MemberId{3}, QStringLiteral("brass, too"))));
    QCOMPARE(matched(brass), 3);
    QCOMPARE(matched(known), 3);
    QVERIFY(await(notes.remove(MemberId{2}, await(notes.list(MemberId{2}))->first().id)));
    QCOMPARE(matched(brass), 2);
    QCOMPARE(matched(known), 2);
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
