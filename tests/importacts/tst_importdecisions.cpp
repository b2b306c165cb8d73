// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person decides about lines of a file: another value, leaving out, keeping apart from who was found;
// the evidence for who was found; and the register of what leaves as a file.

#include "logicaldump.h"

#include <QTest>

#include <consent/disclosure.h>
#include <importacts/importagain.h>
#include <importacts/importmappings.h>
#include <importacts/listexport.h>

using namespace serai;
using namespace serai::importacts;
using members::ImportDecision;
using Act = ImportDecision::Act;
using serai::test::TestWorkspace;

class TestImportDecisions : public QObject
{
    Q_OBJECT

private slots:
    void matchesAreShownWithEvidence();
    void decisions_data();
    void decisions();
    void runIsAsTheDryRunAndUndone();
    void firstLineOfAnOrder();
    void wrongDecisionsAreRefused();
    void correctedCellsAreNotKept();
    void listsAreInTheRegister();
    void listsThatCannotBeNotedAreRemoved();
};

static const QByteArray known(
    "Customer ID,Name,Email,Phone\n1,Yumi Sato,yumi@example.com,+819012345678\n"
    "2,Ben Hall,ben@example.com,+4915123456781\n3,,,+4915123456782\n4,Ina Berg,ina@example.com,\n");
static const QByteArray second("Customer ID,Name,Email,Phone\n1,Sato Yumi,yumi@example.com,\n"
                               ",Yuki Sato,yuki@example.com,+819012345678\n"
                               "2,Ben Hall,ben@example.com,+819012345678\n,Cem,,+4915123456782\n"
                               "9,Dora,dora@example.com,12\n,Eva,eva@@example.com,\n"
                               "4,Ines Berg,ines@example.com,\n");

static members::ImportOptions secondFile(TestWorkspace& workspace)
{
    const auto first =
        importInto(workspace, optionsFor(workspace.writeFile(QStringLiteral("known.csv"), known)));
    if (!first)
        qFatal("%s", qPrintable(toText(first.error())));
    auto options = optionsFor(workspace.writeFile(QStringLiteral("second.csv"), second));
    options.country = QStringLiteral("DE");
    return options;
}

static QStringList peopleOf(TestWorkspace& workspace)
{
    const auto list = await(workspace.store().read([](store::Connection& connection) -> Result<QStringList> {
        auto rows = connection.run(
            "SELECT coalesce(name, '') || ' ' || coalesce((SELECT group_concat(value, ' ') FROM (SELECT "
            "value "
            "FROM member_identity WHERE member_id = m.id ORDER BY value)), '') FROM member m ORDER BY id");
        if (!rows)
            return fail(rows.error());
        QStringList found;
        while (rows->next())
            found << rows->text(0);
        return found;
    }));
    return list.value_or(QStringList());
}

static Result<members::ImportReport> dryRun(TestWorkspace& workspace, const members::ImportOptions& options)
{
    return await(members::Importer(workspace.store(), workspace.clock).preview(options));
}

void TestImportDecisions::matchesAreShownWithEvidence()
{
    TestWorkspace workspace;
    auto options = secondFile(workspace);
    const auto report = dryRun(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->matchesTotal, 4);
    QStringList lines;
    for (const auto& match : report->matches)
        lines << QStringLiteral("%1 by %2 %3, same %4, differs %5, %6/%7")
                     .arg(match.line)
                     .arg(match.by, match.value, match.same.join(u'+'), match.differs.join(u'+'), match.name,
                         match.memberName);
    // Doubtful ones first; the words of a name may come in another order.
    QCOMPARE(lines,
        (QStringList{QStringLiteral("4 by shopId 2, same email+name, differs phone, Ben Hall/Ben Hall"),
            QStringLiteral("8 by shopId 4, same , differs name, Ines Berg/Ina Berg"),
            QStringLiteral("2 by shopId 1, same email+name, differs , Sato Yumi/Yumi Sato"),
            QStringLiteral("5 by phone +4915123456782, same , differs , Cem/")}));
    QCOMPARE(report->matchesDoubtful, 2);
    QCOMPARE(report->matchCounts.value(QStringLiteral("shopId")), 3);
    options.problemLimit = 1;
    const auto few = dryRun(workspace, options);
    QVERIFY(few);
    QCOMPARE(few->matches.size(), 1);
    QVERIFY(few->matches.first().isDoubtful());
    QCOMPARE(few->matchesTotal, 4);
}

void TestImportDecisions::decisions_data()
{
    QTest::addColumn<QList<ImportDecision>>("decisions");
    QTest::addColumn<QStringList>("people"); // beside those who were here
    QTest::addColumn<qint64>("skip");
    const auto row = [](const char* name, const QList<ImportDecision>& list, const QStringList& people,
                         qint64 skip) { QTest::newRow(name) << list << people << skip; };
    const auto phone = QStringLiteral("Phone");
    const auto email = QStringLiteral("Email");
    const auto yuki = QStringLiteral("Yuki Sato yuki@example.com");
    const auto dora = QStringLiteral("Dora 9 dora@example.com");
    row("none", {}, {yuki, dora}, 1);
    row("values entered",
        {{6, Act::Set, phone, QStringLiteral("0151 23456789")},
            {7, Act::Set, email, QStringLiteral("eva@example.com")}},
        {yuki, QStringLiteral("Dora +4915123456789 9 dora@example.com"),
            QStringLiteral("Eva eva@example.com")},
        0);
    row("left out", {{6, Act::LeaveOut, {}, {}}}, {yuki}, 2);
    row("left out wins", {{6, Act::Set, phone, QStringLiteral("0151 23456789")}, {6, Act::LeaveOut, {}, {}}},
        {yuki}, 2);
    row("kept apart", {{8, Act::Apart, {}, {}}}, {yuki, dora, QStringLiteral("Ines Berg ines@example.com")},
        1);
    row("apart, with nothing of their own but a name", {{5, Act::Apart, {}, {}}},
        {yuki, QStringLiteral("Cem "), dora}, 1);
    row("apart from nobody", {{3, Act::Apart, {}, {}}}, {yuki, dora}, 1);
}

void TestImportDecisions::decisions()
{
    QFETCH(QList<ImportDecision>, decisions);
    QFETCH(QStringList, people);
    QFETCH(qint64, skip);
    TestWorkspace workspace;
    auto options = secondFile(workspace);
    options.decisions = decisions;
    const auto planned = dryRun(workspace, options);
    QVERIFY2(planned, planned ? "" : qPrintable(toText(planned.error())));
    const auto report = importInto(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->create, planned->create);
    QCOMPARE(report->update, planned->update);
    QCOMPARE(report->skip, planned->skip);
    QCOMPARE(report->skip, skip);
    QCOMPARE(peopleOf(workspace).mid(4), people);
    // The phone that two claim stays where it was.
    QCOMPARE(workspace.number("SELECT member_id FROM member_identity WHERE value = '+819012345678'"), 1);
}

void TestImportDecisions::runIsAsTheDryRunAndUndone()
{
    TestWorkspace workspace;
    auto options = secondFile(workspace);
    options.decisions = {{8, Act::Apart, {}, {}}, {4, Act::LeaveOut, {}, {}},
        {6, Act::Set, QStringLiteral("Phone"), QStringLiteral("+4915123456789")}};
    const auto before = logicalDump(workspace.store());
    workspace.clock.advance(1000);
    const auto report = importInto(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QVERIFY(logicalDump(workspace.store()) != before);
    const auto undone = await(ImportUndo(workspace.store(), workspace.clock).undo(report->importId));
    QVERIFY2(undone, undone ? "" : qPrintable(toText(undone.error())));
    const auto after = logicalDump(workspace.store());
    QVERIFY2(after == before, qPrintable(difference(before, after)));
}

void TestImportDecisions::firstLineOfAnOrder()
{
    TestWorkspace workspace;
    QVERIFY(importInto(workspace, optionsFor(workspace.writeFile(QStringLiteral("known.csv"), known))));
    auto options = optionsFor(workspace.writeFile(QStringLiteral("orders.csv"),
        "Order,Date,Email,Item,Qty,Price\n1,2026-02-30,ben@example.com,Lamp,1,5.00\n"
        "1,2026-02-30,ben@example.com,Cover,2,2.50\n2,2026-03-01,yumi@example.com,Lamp,x,5.00\n"));
    const auto refused = dryRun(workspace, options);
    QVERIFY2(refused, refused ? "" : qPrintable(toText(refused.error())));
    QCOMPARE(refused->orders, 0);
    options.decisions = {{2, Act::Set, QStringLiteral("Date"), QStringLiteral("2026-02-28")},
        {4, Act::Set, QStringLiteral("Qty"), QStringLiteral("3")}};
    const auto report = importInto(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->orders, 2);
    QCOMPARE(workspace.number("SELECT total_minor FROM shop_order WHERE number = '1'"), 1000);
    QCOMPARE(workspace.number("SELECT total_minor FROM shop_order WHERE number = '2'"), 1500);
    // Again, changed: the second pass over the file heeds them as well.
    options.decisions[1].value = QStringLiteral("4");
    const auto again = importInto(workspace, options);
    QVERIFY(again);
    QCOMPARE(again->ordersUpdate, 1);
    QCOMPARE(workspace.number("SELECT quantity FROM order_line l JOIN shop_order o ON o.id = l.order_id "
                              "WHERE o.number = '2'"),
        4);
}

void TestImportDecisions::wrongDecisionsAreRefused()
{
    TestWorkspace workspace;
    auto options = secondFile(workspace);
    const auto before = logicalDump(workspace.store(), true);
    for (const auto& [decision, word] :
        {std::pair{ImportDecision{6, Act::Set, QStringLiteral("Fax"), {}}, "Fax"},
            {ImportDecision{99, Act::LeaveOut, {}, {}}, "99"},
            {ImportDecision{1, Act::Apart, {}, {}}, "1"}}) {
        options.decisions = {decision};
        for (const bool write : {false, true}) {
            const auto report = write ? importInto(workspace, options) : dryRun(workspace, options);
            QVERIFY(!report);
            QCOMPARE(report.error().kind, ErrorKind::InvalidInput);
            QVERIFY2(
                toText(report.error()).contains(QLatin1StringView(word)), qPrintable(toText(report.error())));
            QVERIFY(!report.error().where.isEmpty());
            QVERIFY(!report.error().remedy.isEmpty());
        }
    }
    QCOMPARE(logicalDump(workspace.store(), true), before);
}

void TestImportDecisions::correctedCellsAreNotKept()
{
    TestWorkspace workspace;
    auto options = secondFile(workspace);
    options.decisions = {{8, Act::Apart, {}, {}}, {4, Act::LeaveOut, {}, {}},
        {7, Act::Set, QStringLiteral("Email"), QStringLiteral("canary@example.com")}};
    const auto report = importInto(workspace, options);
    QVERIFY(report);
    QVERIFY(await(ImportMappings(workspace.store(), workspace.clock).save(QStringLiteral("Till"), options)));
    // What somebody was called must go when they are erased: only their identity has it.
    for (const auto& row : logicalDump(workspace.store(), true))
        QVERIFY2(!row.contains(u"canary") || row.startsWith(u"member_identity"), qPrintable(row));
    workspace.clock.advance(1000);
    QVERIFY(await(ImportUndo(workspace.store(), workspace.clock).undo(report->importId)));
    const auto again = await(importAgain(workspace.store(), report->importId));
    QVERIFY(again);
    QCOMPARE(again->options.decisions,
        (QList<ImportDecision>{{4, Act::LeaveOut, {}, {}}, {8, Act::Apart, {}, {}}}));
    const auto kept =
        await(ImportMappings(workspace.store(), workspace.clock).byName(QStringLiteral("Till")));
    QVERIFY(kept);
    QVERIFY(kept->options.decisions.isEmpty());
}

void TestImportDecisions::listsAreInTheRegister()
{
    TestWorkspace workspace;
    const auto options = secondFile(workspace);
    members::Importer importer(workspace.store(), workspace.clock);
    const auto report = dryRun(workspace, options);
    QVERIFY(report);
    const auto left = workspace.filePath(QStringLiteral("left.csv"));
    const auto rows = await(exportRefusedRows(importer, options, *report, left));
    QVERIFY2(rows, rows ? "" : qPrintable(toText(rows.error())));
    QCOMPARE(*rows, 1);
    const auto phones = workspace.filePath(QStringLiteral("phones.csv"));
    QVERIFY(await(exportRepairedPhones(importer, options, phones)));
    const auto list = await(consent::disclosures(workspace.store()));
    QVERIFY(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(1).fileName, QStringLiteral("left.csv"));
    QCOMPARE(list->at(1).people, 1);
    QVERIFY(!list->at(1).what.isEmpty());
    QCOMPARE(list->at(0).fileName, QStringLiteral("phones.csv"));
}

void TestImportDecisions::listsThatCannotBeNotedAreRemoved()
{
    TestWorkspace workspace;
    const auto options = secondFile(workspace);
    members::Importer importer(workspace.store(), workspace.clock);
    const auto report = dryRun(workspace, options);
    QVERIFY(report);
    workspace.store().setWriterFaultHook([](const QByteArray&) -> std::optional<Error> {
        return Error{ErrorKind::DiskFull, QStringLiteral("full"), {}, {}, {}};
    });
    const auto left = workspace.filePath(QStringLiteral("left.csv"));
    const auto rows = await(exportRefusedRows(importer, options, *report, left));
    workspace.store().setWriterFaultHook({});
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::DiskFull);
    QVERIFY(!QFile::exists(left));
}

QTEST_GUILESS_MAIN(TestImportDecisions)
#include "tst_importdecisions.moc"
