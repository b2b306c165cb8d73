// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <members/activity.h>
#include <store/store.h>
#include <support/testworkspace.h>

#include <QRandomGenerator>
#include <QTest>

#include <timeline/listrows.h>

using namespace serai;
using namespace serai::timeline;
using serai::test::TestWorkspace;

class TestListRows : public QObject
{
    Q_OBJECT

private slots:
    void groupsAndLifeAreTold();
    void activityIsTheLatestOfAll();
};

static void fillPeople(TestWorkspace& workspace, int count)
{
    for (int id = 1; id <= count; ++id)
        workspace.execute(qPrintable(
            QStringLiteral("INSERT INTO member (id, name, created_at, updated_at) VALUES (%1, 'M', 1, 1)")
                .arg(id)));
    workspace.execute("INSERT INTO community (id, code, name, zone, created_at) VALUES "
                      "(1, 'DE1', 'Tea', 'UTC', 1), (2, 'DE2', 'Lamps', 'UTC', 1)");
}

void TestListRows::groupsAndLifeAreTold()
{
    TestWorkspace workspace;
    fillPeople(workspace, 3);
    workspace.execute("INSERT INTO group_move (member_id, at, community_id, act) VALUES "
                      "(1, 10, 2, 'joined'), (1, 20, 1, 'joined'), (2, 10, 1, 'joined'), (2, 30, 1, 'left')");
    const auto rows = await(listRows(workspace.store(), {3, 1, 99, 2}));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3); // nobody has the number 99
    QCOMPARE(rows->at(0).member.id.value, 3);
    QVERIFY(rows->at(0).groups.isEmpty());
    QVERIFY(!rows->at(0).activeAt); // never is not zero
    QCOMPARE(rows->at(1).groups, (QStringList{QStringLiteral("DE1"), QStringLiteral("DE2")}));
    QCOMPARE(rows->at(1).activeAt, 20);
    QVERIFY(rows->at(2).groups.isEmpty());
    QCOMPARE(rows->at(2).activeAt, 10); // leaving is no sign of life
    QList<members::MemberRow> read;
    for (const auto& row : *rows)
        read << row.member;
    QCOMPARE(*await(completeRows(workspace.store(), read)), *rows);
}

void TestListRows::activityIsTheLatestOfAll()
{
    TestWorkspace workspace;
    constexpr int people = 40;
    fillPeople(workspace, people);

    struct Source
    {
        const char* sql;
        bool counts;
    };

    const Source sources[] = {
        {"INSERT INTO message_received (member_id, at, kind) VALUES (%1, %2, 'text')", true},
        {"INSERT INTO link_click (member_id, at, link) VALUES (%1, %2, 'x')", true},
        {"INSERT INTO reaction (member_id, at, emoji) VALUES (%1, %2, '+')", true},
        {"INSERT INTO poll_vote (member_id, at, poll, choice) VALUES (%1, %2, 'p', 'c')", true},
        {"INSERT INTO group_message (member_id, at, community_id) VALUES (%1, %2, 1)", true},
        {"INSERT INTO group_move (member_id, at, community_id, act) VALUES (%1, %2, 1, 'joined')", true},
        {"INSERT INTO group_move (member_id, at, community_id, act) VALUES (%1, %2, 2, 'left')", false},
        {"INSERT INTO coupon_event (member_id, at, act, coupon) VALUES (%1, %2, 'redeemed', 'K')", true},
        {"INSERT INTO coupon_event (member_id, at, act, coupon) VALUES (%1, %2, 'granted', 'K')", false},
    };
    QRandomGenerator random(20261119);
    QHash<qint64, qint64> expected;
    for (int i = 0; i < 600; ++i) {
        const auto& source = sources[random.bounded(int(std::size(sources)))];
        const qint64 member = 1 + random.bounded(people - 1); // the last one gives no sign
        const qint64 at = random.bounded(1'000'000);
        workspace.execute(qPrintable(QString::fromLatin1(source.sql).arg(member).arg(at)));
        if (source.counts)
            expected[member] = std::max(expected.value(member, -1), at);
    }
    QList<qint64> ids;
    for (int id = 1; id <= people; ++id)
        ids << id;
    const auto found = await(workspace.store().read(
        [ids](store::Connection& connection) { return members::lastActivity(connection, ids); }));
    QVERIFY(found);
    QCOMPARE(*found, expected);
    QVERIFY(!found->contains(people));
    std::sort(ids.begin(), ids.end(), [&](qint64 a, qint64 b) {
        const auto atA = expected.value(a, -1), atB = expected.value(b, -1); // never is last
        return atA != atB ? atA > atB : a < b;
    });
    const auto sorted = await(workspace.store().read(
        [](store::Connection& connection) { return members::idsByActivity(connection); }));
    QVERIFY(sorted);
    QCOMPARE(*sorted, ids);
}

QTEST_GUILESS_MAIN(TestListRows)
#include "tst_listrows.moc"
