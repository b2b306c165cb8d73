// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dry run = run, and run + undo = before, over every public sample file: SERAI_DATA names a folder with them,
// unpacked. A file that is no table of people or orders is refused, and refused the same way by both.

#include "logicaldump.h"

#include <QDirIterator>
#include <QTest>

using namespace serai;
using namespace serai::importacts;
using serai::test::TestWorkspace;

class TestImportData : public QObject
{
    Q_OBJECT

private slots:
    void everyFile_data();
    void everyFile();
};

void TestImportData::everyFile_data()
{
    QTest::addColumn<QString>("file");
    const auto folder = qEnvironmentVariable("SERAI_DATA");
    QDirIterator files(folder.isEmpty() ? QStringLiteral(SERAI_SOURCE_DIR "/tests/members/data") : folder,
        QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto file = files.next();
        if (!file.endsWith(u".gz"))
            QTest::newRow(qPrintable(file)) << file;
    }
}

void TestImportData::everyFile()
{
    QFETCH(QString, file);
    TestWorkspace workspace;
    workspace.execute(
        "INSERT INTO member (id, name, created_at, updated_at) VALUES (1, 'Here before', 1, 1)");
    workspace.execute("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (1, 'shop', "
                      "'17850', 1)");
    const auto before = logicalDump(workspace.store());
    auto options = optionsFor(file);
    options.country = QStringLiteral("US");
    const auto planned = previewIn(workspace, options);
    const auto done = importInto(workspace, options);
    QCOMPARE(planned.has_value(), done.has_value());
    if (!planned) {
        QCOMPARE(planned.error(), done.error());
        QVERIFY(!planned.error().what.isEmpty());
        QVERIFY(!planned.error().remedy.isEmpty());
    } else {
        QVERIFY(sameAnswer(*planned, *done));
        const auto undone = undo(workspace, done->importId);
        QVERIFY2(undone, qPrintable(undone ? QString() : toText(undone.error())));
        qInfo("%lld rows, %lld orders: import %lld ms, undo %lld ms", done->rows, done->orders,
            done->elapsedMs, undone->elapsedMs);
    }
    const auto after = logicalDump(workspace.store());
    QVERIFY2(after == before, qPrintable(difference(before, after)));
}

QTEST_GUILESS_MAIN(TestImportData)
#include "tst_importdata.moc"
