// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people wrote here stays when a file says otherwise, and the dry run says so; "replace" takes the
// file's.

#include "logicaldump.h"

#include <members/memberrepository.h>
#include <playbook/playbook.h>

#include <QTest>

#include <people/acts.h>
#include <people/standing.h>

using namespace serai;
using namespace serai::importacts;
using serai::members::ImportOptions;
using serai::test::TestWorkspace;

class TestImportByHand : public QObject
{
    Q_OBJECT

private slots:
    void whatPeopleWroteStays_data();
    void whatPeopleWroteStays();
    void whatNobodyWroteIsReplaced();
    void anActThatWasUndoneSaysNothing();
    void aLaterFileThatWasTakenIsNoHand();
    void tagsTakenAwayStayAway();
    void aTagGivenAgainMayStay();
    void ordersFillNoGapThatSomebodyMade();
    void whoWasMadeByHandKeepsTheirName();
    void standingIsInTheWay();
    void standingTakenBackIsNot();
};

static constexpr char header[] =
    "Customer ID,Name,Email,City,Company,Note,Country,Language,Time zone,Level,Tags\n";

static ImportOptions listOf(TestWorkspace& workspace, const QByteArray& rows)
{
    return optionsFor(workspace.writeFile(QStringLiteral("list.csv"), header + rows));
}

static ImportOptions firstList(TestWorkspace& workspace)
{
    return listOf(workspace,
        "1,Ann,a@example.com,Berlin,Acme,calls back,DE,de,Europe/Berlin,gold,\"vip, new\"\n"
        "2,Bob,b@example.com,Lyon,Beta,,FR,fr,Europe/Paris,,vip\n");
}

static void set(TestWorkspace& workspace, const QString& what, const QString& value, qint64 member = 1)
{
    workspace.clock.advance(1000);
    QVERIFY(await(people::PeopleActs(workspace.store(), workspace.clock)
                      .apply({{member}, std::nullopt, {}}, people::setField(what, value))));
}

static QString valueOf(TestWorkspace& workspace, const QString& what, qint64 member = 1)
{
    const auto sql = QStringLiteral("SELECT coalesce(%1, '') FROM member WHERE id = ?").arg(what).toUtf8();
    return await(workspace.store().read([&](store::Connection& connection) -> Result<QString> {
        auto row = connection.run(sql.constData(), member);
        return row && row->next() ? row->text(0) : QStringLiteral("?");
    })).value_or(QString());
}

void TestImportByHand::whatPeopleWroteStays_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("file");
    const auto add = [](const char* what, const char* written, const char* file) {
        QTest::addRow("%s, %s", what, *written ? "written" : "taken away")
            << QString::fromLatin1(what) << QString::fromUtf8(written) << QString::fromUtf8(file);
    };
    for (const char* written : {"Anna", ""}) {
        if (*written)
            add("name", written, "Ann");
        add("city", written, "Berlin");
        add("company", written, "Acme");
        add("note", written, "calls back");
    }
    add("country", "AT", "DE");
    add("country", "", "DE");
    add("language", "ja", "de");
    add("language", "", "de");
    add("zone", "Europe/Vienna", "Europe/Berlin");
    add("zone", "", "Europe/Berlin");
    add("level", "silver", "gold");
    add("level", "", "gold");
}

void TestImportByHand::whatPeopleWroteStays()
{
    QFETCH(QString, what);
    QFETCH(QString, written);
    QFETCH(QString, file);
    TestWorkspace workspace;
    QVERIFY(importInto(workspace, firstList(workspace)));
    set(workspace, what, written);
    const auto at = workspace.clock.nowMs();
    QCOMPARE(valueOf(workspace, what), written);

    const auto options = firstList(workspace);
    const auto planned = previewIn(workspace, options);
    QVERIFY(planned);
    QCOMPARE(planned->keptByHandTotal, 1);
    QCOMPARE(planned->keptByHandCounts.value(what), 1);
    const auto& kept = planned->keptByHand.constFirst();
    QCOMPARE(kept.line, 2);
    QCOMPARE(kept.member.value, 1);
    QCOMPARE(kept.field, what);
    QCOMPARE(kept.here, written);
    QCOMPARE(kept.file, file);
    QCOMPARE(kept.writtenAt, std::optional(at));
    QCOMPARE(planned->kept, 1);
    QVERIFY(planned->changes.isEmpty());

    const auto before = logicalDump(workspace.store());
    const auto done = importInto(workspace, options);
    QVERIFY(done);
    QVERIFY(sameAnswer(*planned, *done));
    QCOMPARE(valueOf(workspace, what), written);
    QCOMPARE(done->update, 0);
    QVERIFY(undo(workspace, done->importId));
    QCOMPARE(logicalDump(workspace.store()), before);

    // Whoever wants the file's says so.
    auto replacing = options;
    replacing.conflicts.insert(what, QStringLiteral("replace"));
    const auto replaced = importInto(workspace, replacing);
    QVERIFY(replaced);
    QCOMPARE(replaced->keptByHandTotal, 0);
    QCOMPARE(replaced->changeCounts.value(what), 1);
    QCOMPARE(valueOf(workspace, what), file);
    QVERIFY(undo(workspace, replaced->importId));
    const auto after = logicalDump(workspace.store());
    QVERIFY2(after == before, qPrintable(difference(before, after)));
}

void TestImportByHand::whatNobodyWroteIsReplaced()
{
    TestWorkspace workspace;
    QVERIFY(importInto(workspace, firstList(workspace)));
    set(workspace, QStringLiteral("city"), QStringLiteral("Bonn"), 2);
    const auto done = importInto(workspace,
        listOf(
            workspace, "1,Anne,a@example.com,Bern,Acme,,DE,,,,\n2,Bob,b@example.com,Lyon,Gamma,,FR,,,,\n"));
    QVERIFY(done);
    QCOMPARE(valueOf(workspace, QStringLiteral("name")), QStringLiteral("Anne"));
    QCOMPARE(valueOf(workspace, QStringLiteral("city")), QStringLiteral("Bern"));
    QCOMPARE(valueOf(workspace, QStringLiteral("city"), 2), QStringLiteral("Bonn"));
    QCOMPARE(valueOf(workspace, QStringLiteral("company"), 2), QStringLiteral("Gamma"));
    QCOMPARE(done->keptByHandTotal, 1);
}

void TestImportByHand::anActThatWasUndoneSaysNothing()
{
    TestWorkspace workspace;
    QVERIFY(importInto(workspace, firstList(workspace)));
    set(workspace, QStringLiteral("city"), QStringLiteral("Bonn"));
    QVERIFY(await(people::PeopleActs(workspace.store(), workspace.clock).undo(1)));
    QVERIFY(importInto(workspace, listOf(workspace, "1,Ann,,Bern,,,,,,,\n")));
    QCOMPARE(valueOf(workspace, QStringLiteral("city")), QStringLiteral("Bern"));
}

void TestImportByHand::aLaterFileThatWasTakenIsNoHand()
{
    TestWorkspace workspace;
    QVERIFY(importInto(workspace, firstList(workspace)));
    set(workspace, QStringLiteral("city"), QStringLiteral("Bonn"));
    auto replacing = listOf(workspace, "1,Ann,,Bern,,,,,,,\n");
    replacing.conflicts.insert(QStringLiteral("city"), QStringLiteral("replace"));
    QVERIFY(importInto(workspace, replacing));
    QCOMPARE(valueOf(workspace, QStringLiteral("city")), QStringLiteral("Bern"));
    const auto done = importInto(workspace, listOf(workspace, "1,Ann,,Basel,,,,,,,\n"));
    QVERIFY(done);
    QCOMPARE(valueOf(workspace, QStringLiteral("city")), QStringLiteral("Basel"));
    QCOMPARE(done->keptByHandTotal, 0);
}

static qint64 tagsOf(TestWorkspace& workspace, const char* tag)
{
    return workspace.number(
        QByteArray("SELECT count(*) FROM member_tag t JOIN tag ON tag.id = t.tag_id WHERE "
                   "t.member_id = 1 AND tag.name = '")
            .append(tag)
            .append('\'')
            .constData());
}

void TestImportByHand::tagsTakenAwayStayAway()
{
    TestWorkspace workspace;
    QVERIFY(importInto(workspace, firstList(workspace)));
    people::PeopleActs acts(workspace.store(), workspace.clock);
    workspace.clock.advance(1000);
    QVERIFY(await(acts.apply({{1}, std::nullopt, {}}, people::removeTag(QStringLiteral("New")))));
    const auto at = workspace.clock.nowMs();
    const auto planned = previewIn(workspace, firstList(workspace));
    QVERIFY(planned);
    const auto done = importInto(workspace, firstList(workspace));
    QVERIFY(done);
    QVERIFY(sameAnswer(*planned, *done));
    QCOMPARE(tagsOf(workspace, "new"), 0);
    QCOMPARE(tagsOf(workspace, "vip"), 1);
    QCOMPARE(done->keptByHandTotal, 1);
    QCOMPARE(done->keptByHand.constFirst().field, QStringLiteral("tags"));
    QCOMPARE(done->keptByHand.constFirst().file, QStringLiteral("new"));
    QCOMPARE(done->keptByHand.constFirst().writtenAt, std::optional(at));

    auto replacing = firstList(workspace);
    replacing.conflicts.insert(QStringLiteral("tags"), QStringLiteral("replace"));
    const auto replaced = importInto(workspace, replacing);
    QVERIFY(replaced);
    QCOMPARE(tagsOf(workspace, "new"), 1);
    QVERIFY(undo(workspace, replaced->importId));
    QCOMPARE(tagsOf(workspace, "new"), 0);
}

void TestImportByHand::aTagGivenAgainMayStay()
{
    TestWorkspace workspace;
    QVERIFY(importInto(workspace, firstList(workspace)));
    people::PeopleActs acts(workspace.store(), workspace.clock);
    const people::Selection ann{{1}, std::nullopt, {}};
    QVERIFY(await(acts.apply(ann, people::removeTag(QStringLiteral("new")))));
    QVERIFY(await(acts.undo(1)));
    QCOMPARE(tagsOf(workspace, "new"), 1);
    QVERIFY(await(acts.apply(ann, people::removeTag(QStringLiteral("vip")))));
    QVERIFY(await(acts.apply(ann, people::addTag(QStringLiteral("vip")))));
    const auto done = importInto(workspace, firstList(workspace));
    QVERIFY(done);
    QCOMPARE(done->keptByHandTotal, 0);
    QCOMPARE(tagsOf(workspace, "vip"), 1);
}

static ImportOptions ordersOf(TestWorkspace& workspace, const QByteArray& rows)
{
    return optionsFor(workspace.writeFile(QStringLiteral("orders.csv"),
        "Order number,Order date,SKU,Quantity,Unit price,Customer ID,City,Country,Currency\n" + rows));
}

void TestImportByHand::ordersFillNoGapThatSomebodyMade()
{
    TestWorkspace workspace;
    QVERIFY(importInto(workspace, firstList(workspace)));
    set(workspace, QStringLiteral("city"), {});
    set(workspace, QStringLiteral("country"), {});
    const auto options = ordersOf(workspace, "77,2026-03-01 10:00,S1,1,5.00,1,Graz,AT,EUR\n");
    const auto planned = previewIn(workspace, options);
    QVERIFY(planned);
    QCOMPARE(planned->keptByHandCounts.value(QStringLiteral("city")), 1);
    QCOMPARE(planned->keptByHandCounts.value(QStringLiteral("country")), 1);
    const auto done = importInto(workspace, options);
    QVERIFY(done);
    QVERIFY(sameAnswer(*planned, *done));
    QCOMPARE(valueOf(workspace, QStringLiteral("city")), QString());
    QCOMPARE(valueOf(workspace, QStringLiteral("country")), QString());
    QCOMPARE(valueOf(workspace, QStringLiteral("order_count")), QStringLiteral("1"));
}

void TestImportByHand::whoWasMadeByHandKeepsTheirName()
{
    TestWorkspace workspace;
    members::MemberEdit edit;
    edit.name = QStringLiteral("Anna Berg");
    edit.email = QStringLiteral("a@example.com");
    QVERIFY(await(members::MemberRepository(workspace.store(), workspace.clock).create(edit)));
    const auto done = importInto(workspace, listOf(workspace, "1,A. Berg,a@example.com,Bern,,,,,,,\n"));
    QVERIFY(done);
    QCOMPARE(valueOf(workspace, QStringLiteral("name")), QStringLiteral("Anna Berg"));
    QCOMPARE(valueOf(workspace, QStringLiteral("city")), QStringLiteral("Bern"));
}

// People who were here, and somebody whom the orders brought.
static QByteArray someOrders()
{
    return "1001,2026-03-01 10:00,S1,1,900.00,1,,,USD\n1002,2026-03-02 10:00,S1,1,950.00,77,,,USD\n";
}

void TestImportByHand::standingIsInTheWay()
{
    TestWorkspace workspace;
    QVERIFY(importInto(workspace, listOf(workspace, "1,Ann,a@example.com,,,,,,,,\n")));
    const auto orders = importInto(workspace, ordersOf(workspace, someOrders()));
    QVERIFY(orders);
    workspace.clock.advance(1000);
    const auto levels = await(
        people::Standing(workspace.store(), workspace.clock).applyLevels(playbook::Playbook::load().value()));
    QVERIFY(levels);
    QCOMPARE(levels->members, 2);
    const auto before = logicalDump(workspace.store(), true);
    const auto undone = undo(workspace, orders->importId);
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::Conflict);
    const auto plan = await(ImportUndo(workspace.store(), workspace.clock).plan(orders->importId));
    QVERIFY(plan);
    QCOMPARE(plan->obstacles.size(), 2); // of somebody brought, of somebody changed
    for (const auto& obstacle : plan->obstacles) {
        QCOMPARE(obstacle.kind, QStringLiteral("standing"));
        QCOMPARE(obstacle.count, 1);
    }
    QCOMPARE(logicalDump(workspace.store(), true), before);
}

void TestImportByHand::standingTakenBackIsNot()
{
    TestWorkspace workspace;
    QVERIFY(importInto(workspace, listOf(workspace, "1,Ann,a@example.com,,,,,,,,\n")));
    const auto before = logicalDump(workspace.store());
    const auto orders = importInto(workspace, ordersOf(workspace, someOrders()));
    QVERIFY(orders);
    workspace.clock.advance(1000);
    people::Standing standing(workspace.store(), workspace.clock);
    const auto levels = await(standing.applyLevels(playbook::Playbook::load().value()));
    QVERIFY(levels);
    const auto stages = await(standing.applyStages());
    QVERIFY(stages);
    people::PeopleActs acts(workspace.store(), workspace.clock);
    workspace.clock.advance(1000);
    QVERIFY(await(acts.undo(stages->id)));
    workspace.clock.advance(1000);
    QVERIFY(await(acts.undo(levels->id)));
    const auto undone = undo(workspace, orders->importId);
    QVERIFY2(undone, qPrintable(undone ? QString() : toText(undone.error())));
    // What was done and taken back stays in the journal of acts, and says when it touched a member last.
    workspace.execute("DELETE FROM member_act");
    workspace.execute("UPDATE member SET updated_at = created_at");
    const auto after = logicalDump(workspace.store());
    QVERIFY2(after == before, qPrintable(difference(before, after)));
}

QTEST_GUILESS_MAIN(TestImportByHand)
#include "tst_importbyhand.moc"
