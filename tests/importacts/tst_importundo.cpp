// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When an import can be undone, and when it is refused, by what later depends on it.

#include "logicaldump.h"

#include <QTest>

using namespace serai;
using namespace serai::importacts;
using serai::test::TestWorkspace;

class TestImportUndo : public QObject
{
    Q_OBJECT

private slots:
    void nothingToUndo();
    void undoneOnlyOnce();
    void laterChangesForbidIt_data();
    void laterChangesForbidIt();
    void laterChangesThatDoNotMatter_data();
    void laterChangesThatDoNotMatter();
    void laterOrdersOfSomebodyKnownStay();
    void anIdentityThatWasUsedStays();
    void theErasedStayErased();
    void cancelled();
    void aFaultAtAnyStatementChangesNothing();
    void olderImportsSaySo();
};

static const QByteArray people("Customer ID,Name,Email,Phone,City,Tags,Opted in\n"
                               "70001,Ana,ana@example.com,+4915123410001,Berlin,vip,yes\n"
                               "70002,Ben,ben@example.com,+4915123410002,Lyon,new,yes\n");
static const QByteArray orders("Order number,Order date,SKU,Quantity,Unit price,Customer ID,Country\n"
                               "1001,2026-03-01 10:00:00,A,2,2.50,70001,DE\n"
                               "1002,2026-03-02 10:00:00,B,1,9.00,70003,FR\n");

static Result<members::ImportReport> importPeople(TestWorkspace& workspace, const QByteArray& bytes = people)
{
    auto options = optionsFor(workspace.writeFile(QStringLiteral("people.csv"), bytes));
    if (bytes.contains("Opted in")) {
        options.whatsappConsent = QStringLiteral("Opted in");
        options.consentSource = QStringLiteral("checkout box");
    }
    return importInto(workspace, options);
}

static Result<members::ImportReport> importOrders(TestWorkspace& workspace, const QByteArray& bytes = orders)
{
    return importInto(workspace, optionsFor(workspace.writeFile(QStringLiteral("orders.csv"), bytes)));
}

static QStringList kindsOf(const UndoPlan& plan)
{
    QStringList kinds;
    for (const auto& obstacle : plan.obstacles)
        kinds << obstacle.kind;
    return kinds;
}

void TestImportUndo::nothingToUndo()
{
    TestWorkspace workspace;
    const auto undone = undo(workspace, {7});
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::NotFound);
}

void TestImportUndo::undoneOnlyOnce()
{
    TestWorkspace workspace;
    const auto empty = logicalDump(workspace.store());
    const auto done = importPeople(workspace);
    QVERIFY(done);
    const auto undone = undo(workspace, done->importId);
    QVERIFY2(undone, qPrintable(undone ? QString() : toText(undone.error())));
    QCOMPARE(undone->membersRemoved, 2);
    QCOMPARE(undone->consentRemoved, 2);
    QCOMPARE(logicalDump(workspace.store()), empty);
    QCOMPARE(workspace.number("SELECT count(*) FROM audit WHERE act = 'import.undone'"), 1);
    const auto records = await(members::Importer(workspace.store(), workspace.clock).list());
    QVERIFY(records);
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->first().undoneAt.value_or(0), workspace.clock.nowMs());
    const auto again = undo(workspace, done->importId);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
}

void TestImportUndo::laterChangesForbidIt_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a name typed") << QByteArray(
        "UPDATE member SET name = 'Anna', updated_at = 1 WHERE id = 1")
                                  << "edited";
    QTest::newRow("a tag given") << QByteArray(
        "INSERT INTO member_tag SELECT 1, id FROM tag WHERE name = 'new'")
                                 << "tagged";
    QTest::newRow("a tag taken") << QByteArray("DELETE FROM member_tag WHERE member_id = 1") << "tagged";
    QTest::newRow("another phone") << QByteArray(
        "INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (1, 'phone', "
        "'+4915123499999', 5)") << "edited";
    QTest::newRow("an opt-out") << QByteArray(
        "INSERT INTO consent_event (member_id, channel, purpose, state, source, at) VALUES (1, "
        "'whatsapp', 'marketing', 'withdrawn', 'STOP', 9)")
                                << "laterConsent";
    QTest::newRow("a number that must not be written to")
        << QByteArray("INSERT INTO suppression VALUES (1, 'whatsapp', 'blocked', 9)") << "later";
    QTest::newRow("a custom field") << QByteArray(
        "INSERT INTO member_field (member_id, field_id, text) VALUES (1, 1, 'x')")
                                    << "later";
    QTest::newRow("an edit in the journal of acts") << QByteArray(
        "INSERT INTO member_act_step (act_id, member_id, what, before, after) VALUES (1, 1, "
        "'level', NULL, 'gold')") << "edited";
}

void TestImportUndo::laterChangesForbidIt()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, kind);
    TestWorkspace workspace;
    workspace.execute("INSERT INTO custom_field (id, key, name, kind, created_at) VALUES (1, 'size', 'Size', "
                      "'text', 1)");
    const auto done = importPeople(workspace);
    QVERIFY(done);
    workspace.execute("INSERT INTO member_act (id, kind, at) VALUES (1, 'edit', 9000000000000)");
    workspace.execute(sql.constData());
    const auto before = logicalDump(workspace.store());
    const auto plan = await(ImportUndo(workspace.store(), workspace.clock).plan(done->importId));
    QVERIFY(plan);
    QCOMPARE(kindsOf(*plan), QStringList{kind});
    QVERIFY(!plan->obstacles.first().message.isEmpty());
    const auto undone = undo(workspace, done->importId);
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::Conflict);
    QCOMPARE(undone.error().details.size(), 1);
    QCOMPARE(logicalDump(workspace.store()), before);
}

void TestImportUndo::laterChangesThatDoNotMatter_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("another field of somebody known")
        << QByteArray("UPDATE member SET note = 'calls back' WHERE id = 1");
    QTest::newRow("a tag of somebody known")
        << QByteArray("INSERT INTO member_tag SELECT 1, id FROM tag WHERE name = 'regular'");
    QTest::newRow("an opt-out of somebody known")
        << QByteArray("INSERT INTO consent_event (id, member_id, channel, purpose, state, source, at) VALUES "
                      "(99, 1, 'whatsapp', 'marketing', 'withdrawn', 'STOP', 9)");
    QTest::newRow("somebody new") << QByteArray(
        "INSERT INTO member (id, name, created_at, updated_at) VALUES (50, 'Eve', 1, 1)");
}

// Ana is here already, and the import changes her.
void TestImportUndo::laterChangesThatDoNotMatter()
{
    QFETCH(QByteArray, sql);
    TestWorkspace workspace;
    const auto begin = [](TestWorkspace& one) {
        one.execute("INSERT INTO tag (name) VALUES ('regular')");
        one.execute("INSERT INTO member (id, name, created_at, updated_at) VALUES (1, 'A.', 1, 1)");
        one.execute("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (1, 'shop', "
                    "'70001', 1)");
    };
    begin(workspace);
    const auto done = importPeople(workspace);
    QVERIFY(done);
    QCOMPARE(done->update, 1);
    QCOMPARE(done->changeCounts.value(QStringLiteral("name")), 1);
    workspace.execute(sql.constData());
    const auto undone = undo(workspace, done->importId);
    QVERIFY2(undone, qPrintable(undone ? QString() : toText(undone.error())));
    QCOMPARE(undone->membersRestored, 1);
    TestWorkspace expected;
    begin(expected);
    expected.execute(sql.constData());
    const auto found = logicalDump(workspace.store());
    QVERIFY2(
        found == logicalDump(expected.store()), qPrintable(difference(logicalDump(expected.store()), found)));
}

void TestImportUndo::laterOrdersOfSomebodyKnownStay()
{
    TestWorkspace workspace;
    workspace.execute("INSERT INTO member (id, name, created_at, updated_at) VALUES (1, 'A.', 1, 1)");
    workspace.execute(
        "INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (1, 'shop', '70001', 1)");
    const auto first = importOrders(workspace);
    QVERIFY(first);
    const auto second = importOrders(workspace,
        "Order number,Order date,SKU,Quantity,Unit price,Customer ID,Country\n"
        "1003,2026-04-01 10:00:00,A,1,7.00,70001,JP\n");
    QVERIFY(second);
    QCOMPARE(workspace.number("SELECT spend_minor FROM member WHERE id = 1"), 1200);
    const auto undone = undo(workspace, first->importId);
    QVERIFY2(undone, qPrintable(undone ? QString() : toText(undone.error())));
    QCOMPARE(workspace.number("SELECT spend_minor FROM member WHERE id = 1"), 700);
    QCOMPARE(workspace.number("SELECT order_count FROM member WHERE id = 1"), 1);
    QCOMPARE(workspace.number("SELECT first_order_at = last_order_at FROM member WHERE id = 1"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM member WHERE country = 'JP'"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM member"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM product"), 1); // A is sold still, B is gone
}

void TestImportUndo::anIdentityThatWasUsedStays()
{
    TestWorkspace workspace;
    const auto first = importPeople(workspace, "Customer ID,Name\n70001,Ana\n");
    QVERIFY(first);
    const auto second = importPeople(workspace, "Customer ID,Name,Email\n70001,Ana,ana@example.com\n");
    QVERIFY(second);
    const auto third = importOrders(workspace,
        "Order number,Order date,SKU,Quantity,Unit price,Email\n1001,2026-03-01 "
        "10:00:00,A,2,2.50,ana@example.com\n");
    QVERIFY(third);
    QCOMPARE(third->create, 0);
    const auto plan = await(ImportUndo(workspace.store(), workspace.clock).plan(second->importId));
    QVERIFY(plan);
    QVERIFY(kindsOf(*plan).contains(QStringLiteral("usedIdentities")));
    QCOMPARE(plan->obstacles.first().laterImport, third->importId.value);
    QVERIFY(undo(workspace, third->importId));
    QVERIFY(undo(workspace, second->importId));
    QVERIFY(undo(workspace, first->importId));
    QCOMPARE(workspace.number("SELECT count(*) FROM member"), 0);
}

void TestImportUndo::theErasedStayErased()
{
    TestWorkspace workspace;
    workspace.execute("INSERT INTO member (id, name, created_at, updated_at) VALUES (1, 'A.', 1, 1)");
    workspace.execute(
        "INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (1, 'shop', '70001', 1)");
    const auto done = importPeople(workspace);
    QVERIFY(done);
    QVERIFY(workspace.number("SELECT count(*) FROM import_change") > 0);
    workspace.execute("DELETE FROM member WHERE id = 1");
    QCOMPARE(workspace.number("SELECT count(*) FROM import_change"), 0); // nothing of her is left to restore
    const auto undone = undo(workspace, done->importId);
    QVERIFY2(undone, qPrintable(undone ? QString() : toText(undone.error())));
    QCOMPARE(workspace.number("SELECT count(*) FROM member"), 0);
}

void TestImportUndo::cancelled()
{
    TestWorkspace workspace;
    const auto done = importOrders(workspace);
    QVERIFY(done);
    const auto before = logicalDump(workspace.store());
    CancelToken cancel;
    const auto undone =
        await(ImportUndo(workspace.store(), workspace.clock)
                  .undo(
                      done->importId, [&cancel](qint64, qint64) { cancel.cancel(); }, cancel));
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::Cancelled);
    QCOMPARE(logicalDump(workspace.store()), before);
}

void TestImportUndo::aFaultAtAnyStatementChangesNothing()
{
    TestWorkspace workspace;
    QVERIFY(importPeople(workspace));
    const auto done = importOrders(workspace);
    QVERIFY(done);
    const auto before = logicalDump(workspace.store());
    int faults = 0;
    for (int failing = 1; failing < 200; ++failing) {
        int count = 0;
        workspace.store().setWriterFaultHook([&count, failing](const QByteArray&) -> std::optional<Error> {
            if (++count != failing)
                return {};
            return Error{ErrorKind::DiskFull, QStringLiteral("the disk is full"), {}, {}, {}};
        });
        const auto undone = undo(workspace, done->importId);
        workspace.store().setWriterFaultHook({});
        if (undone) {
            QVERIFY(faults > 15);
            return;
        }
        ++faults;
        QCOMPARE(undone.error().kind, ErrorKind::DiskFull);
        QCOMPARE(logicalDump(workspace.store()), before);
    }
    QFAIL("the undo never came through");
}

void TestImportUndo::olderImportsSaySo()
{
    TestWorkspace workspace;
    const auto done = importPeople(workspace);
    QVERIFY(done);
    workspace.execute("UPDATE import SET made = NULL");
    const auto plan = await(ImportUndo(workspace.store(), workspace.clock).plan(done->importId));
    QVERIFY(plan);
    QCOMPARE(kindsOf(*plan), QStringList{QStringLiteral("noJournal")});
}

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_importundo.moc"
