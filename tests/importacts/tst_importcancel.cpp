// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cancel is heard at every stage of a dry run, an import and an undo, and leaves every row of every table as
// it was.

#include "logicaldump.h"

#include <store/identityguard.h>
#include <store/store.h>

#include <QSet>
#include <QTest>

using namespace serai;
using namespace serai::importacts;
using members::ImportStage;
using serai::test::TestWorkspace;

class TestImportCancel : public QObject
{
    Q_OBJECT

private slots:
    void everyWordOfAnImport_data();
    void everyWordOfAnImport();
    void everyWordOfAnUndo();
    void beforeItBegins();
    void stagesComeInOrder();
};

static QByteArray cancelOrders(int lines, int price)
{
    QByteArray bytes(
        "Order number,Order date,SKU,Quantity,Unit price,Customer ID,Discount code,Discount amount\n");
    for (int i = 0; i < lines; ++i)
        bytes += QByteArray::number(i / 2) + ",2026-01-02 10:00:00,S" + QByteArray::number(i % 90) + ",1,"
            + QByteArray::number(price + i % 7) + ".00," + QByteArray::number(i / 2 % 150) + ",TEA,1.00\n";
    return bytes;
}

static QByteArray cancelPeople(int people)
{
    QByteArray bytes("Customer ID,Name,Phone,Tags\n");
    for (int i = 0; i < people; ++i)
        bytes += QByteArray::number(i) + ",Person " + QByteArray::number(i) + ",0151 234"
            + QByteArray::number(10'000 + i) + ",vip\n";
    return bytes;
}

/// A shop with orders that a second file changes, and people that it brings.
static members::ImportOptions prepare(TestWorkspace& workspace, bool orders)
{
    const auto first = importInto(
        workspace, optionsFor(workspace.writeFile(QStringLiteral("first.csv"), cancelOrders(700, 5))));
    if (!first)
        qFatal("%s", qPrintable(toText(first.error())));
    // Somebody said no and went: whoever comes is compared with them.
    const auto stopped = await(workspace.store().write([](store::Transaction& transaction) {
        return store::blockIdentity(transaction, QStringLiteral("phone"), QStringLiteral("+4915123410005"),
            {QStringLiteral("whatsapp"), QStringLiteral("stopped"), 1});
    }));
    if (!stopped)
        qFatal("%s", qPrintable(toText(stopped.error())));
    auto options = optionsFor(
        workspace.writeFile(QStringLiteral("second.csv"), orders ? cancelOrders(900, 6) : cancelPeople(700)));
    options.country = QStringLiteral("DE");
    return options;
}

void TestImportCancel::everyWordOfAnImport_data()
{
    QTest::addColumn<bool>("orders");
    QTest::addColumn<bool>("dry");
    QTest::newRow("orders") << true << false;
    QTest::newRow("people") << false << false;
    QTest::newRow("orders, dry") << true << true;
    QTest::newRow("people, dry") << false << true;
}

void TestImportCancel::everyWordOfAnImport()
{
    QFETCH(bool, orders);
    QFETCH(bool, dry);
    TestWorkspace workspace;
    const auto options = prepare(workspace, orders);
    const auto before = logicalDump(workspace.store(), true);
    members::Importer importer(workspace.store(), workspace.clock);
    QSet<ImportStage> cancelledIn;
    for (int place = 1; place < 500; ++place) {
        CancelToken cancel;
        int words = 0;
        auto stage = ImportStage::Look;
        std::optional<ImportStage> heardIn;
        const auto progress = [&](qint64 done, qint64 total) {
            QVERIFY(done >= 0 && (done <= total || total == 0));
            if (++words == place) {
                heardIn = stage;
                cancel.cancel();
            }
        };
        const auto stages = [&stage](ImportStage begun) { stage = begun; };
        const auto report = await(dry ? importer.preview(options, progress, cancel, stages)
                                      : importer.run(options, progress, cancel, stages));
        if (report) {
            // Only the word that says that it is being saved comes too late, and in a dry run the last one.
            QVERIFY2(!heardIn || heardIn == ImportStage::Commit || dry, qPrintable(QString::number(place)));
            QSet<ImportStage> expected{ImportStage::Look, ImportStage::Read};
            if (orders)
                expected += ImportStage::Orders;
            if (!dry)
                expected += ImportStage::Journal;
            if (!orders && !dry) { // the orders name nobody new
                expected += ImportStage::Stops;
                QCOMPARE(workspace.number("SELECT count(*) FROM suppression WHERE reason = 'stopped'"), 1);
            }
            if (orders && !dry)
                expected += QSet{ImportStage::Lines, ImportStage::Sums};
            QVERIFY2(cancelledIn.contains(expected), qPrintable(QString::number(cancelledIn.size())));
            return;
        }
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QVERIFY(heardIn.has_value());
        cancelledIn += *heardIn;
        const auto after = logicalDump(workspace.store(), true);
        QVERIFY2(after == before, qPrintable(difference(before, after)));
    }
    QFAIL("the import never came through");
}

void TestImportCancel::everyWordOfAnUndo()
{
    TestWorkspace workspace;
    const auto options = prepare(workspace, true);
    const auto start = logicalDump(workspace.store());
    const auto done = importInto(workspace, options);
    QVERIFY(done);
    const auto before = logicalDump(workspace.store(), true);
    workspace.clock.advance(1000);
    for (int place = 1; place < 500; ++place) {
        CancelToken cancel;
        int words = 0;
        bool isHeard = false;
        const auto progress = [&](qint64 rows, qint64 total) {
            QVERIFY(rows >= 0 && rows <= total);
            isHeard = ++words == place;
            if (isHeard)
                cancel.cancel();
        };
        const auto undone =
            await(ImportUndo(workspace.store(), workspace.clock).undo(done->importId, progress, cancel));
        if (undone) {
            QVERIFY(!isHeard);
            QVERIFY2(place > 15, qPrintable(QString::number(place)));
            const auto end = logicalDump(workspace.store());
            QVERIFY2(end == start, qPrintable(difference(start, end)));
            return;
        }
        QCOMPARE(undone.error().kind, ErrorKind::Cancelled);
        const auto after = logicalDump(workspace.store(), true);
        QVERIFY2(after == before, qPrintable(difference(before, after)));
    }
    QFAIL("the undo never came through");
}

void TestImportCancel::beforeItBegins()
{
    TestWorkspace workspace;
    const auto options = prepare(workspace, true);
    const auto before = logicalDump(workspace.store(), true);
    CancelToken cancel;
    cancel.cancel();
    members::Importer importer(workspace.store(), workspace.clock);
    for (const bool dry : {false, true}) {
        const auto report =
            await(dry ? importer.preview(options, {}, cancel) : importer.run(options, {}, cancel));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    }
    const auto plan = await(ImportUndo(workspace.store(), workspace.clock).plan({1}, cancel));
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::Cancelled);
    QCOMPARE(logicalDump(workspace.store(), true), before);
}

void TestImportCancel::stagesComeInOrder()
{
    TestWorkspace workspace;
    const auto options = prepare(workspace, true);
    QList<ImportStage> seen;
    const auto stages = [&seen](ImportStage stage) { seen << stage; };
    members::Importer importer(workspace.store(), workspace.clock);
    QVERIFY(await(importer.preview(options, {}, {}, stages)));
    QCOMPARE(seen, (QList{ImportStage::Look, ImportStage::Read, ImportStage::Orders}));
    seen.clear();
    workspace.clock.advance(1000);
    QVERIFY(await(importer.run(options, {}, {}, stages)));
    QCOMPARE(seen,
        (QList{ImportStage::Look, ImportStage::Read, ImportStage::Orders, ImportStage::Lines,
            ImportStage::Sums, ImportStage::Journal, ImportStage::Commit}));
    QSet<QString> titles;
    for (const auto stage : std::as_const(seen))
        titles += members::importStageTitle(stage);
    QCOMPARE(titles.size(), seen.size());
}

QTEST_GUILESS_MAIN(TestImportCancel)
#include "tst_importcancel.moc"
