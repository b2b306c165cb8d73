// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplefixture.h"

#include <QTest>

#include <people/acts.h>

using namespace serai;
using namespace serai::people;
using serai::test::TestWorkspace;

class TestActCancel : public QObject
{
    Q_OBJECT

private slots:
    void aCancelLeavesEverythingAsItWas_data();
    void aCancelLeavesEverythingAsItWas();
};

void TestActCancel::aCancelLeavesEverythingAsItWas_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("a tag") << addTag(QStringLiteral("fresh"));
    QTest::newRow("a level") << setField(QStringLiteral("level"), QStringLiteral("Silver"));
    QTest::newRow("a custom field") << setField(QStringLiteral("field:points"), QStringLiteral("7"));
    QTest::newRow("a list") << addToList(1);
    QTest::newRow("a group") << leaveGroup(1);
    QTest::newRow("a deletion") << deleteMembers();
}

/// Cancelled after the first portion, doing it and undoing it; the progress goes up to the whole.
void TestActCancel::aCancelLeavesEverythingAsItWas()
{
    QFETCH(Act, act);
    TestWorkspace workspace;
    fillPeople(workspace, 2'100);
    PeopleActs acts(workspace.store(), workspace.clock);
    Selection all;
    all.query = members::MemberQuery{};
    const auto before = logicalDump(workspace.store()).value();
    CancelToken early;
    const auto stop = [early](qint64, qint64) mutable { early.cancel(); };
    const auto cancelled = await(acts.apply(all, act, stop, early));
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    QVERIFY(logicalDump(workspace.store()).value() == before);
    QCOMPARE(workspace.number("SELECT count(*) FROM member_act"), 0);

    QList<qint64> heard;
    const auto done = await(acts.apply(all, act, [&](qint64 now, qint64 total) {
        QCOMPARE(total, 2'100);
        heard << now;
    }));
    QVERIFY2(done.has_value(), done ? "" : qPrintable(toText(done.error())));
    QVERIFY(heard.size() >= 2);
    QVERIFY(std::is_sorted(heard.cbegin(), heard.cend()));
    QCOMPARE(heard.last(), 2'100);
    const auto after = logicalDump(workspace.store()).value();
    CancelToken late;
    const auto halt = [late](qint64, qint64) mutable { late.cancel(); };
    if (act.kind == Act::Kind::AddToList) // one row: there is no portion of it
        late.cancel();
    const auto kept = await(acts.undo(done->id, halt, late));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::Cancelled);
    QVERIFY(logicalDump(workspace.store()).value() == after);
    QCOMPARE(await(acts.undo(done->id))->members, done->members);
}

QTEST_GUILESS_MAIN(TestActCancel)
#include "tst_actcancel.moc"
