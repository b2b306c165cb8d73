// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An undone import is done again by one act: the same file, read as it was read.

#include "logicaldump.h"

#include <QTest>

#include <importacts/importagain.h>

using namespace serai;
using namespace serai::importacts;
using serai::test::TestWorkspace;

class TestImportAgain : public QObject
{
    Q_OBJECT

private slots:
    void doesWhatItDid();
    void refuses_data();
    void refuses();
    void saysThatTheFileChanged();
};

static const QByteArray againPeople("Nr,Wer,Stadt,Tel\n70001,Ana,Berlin,0151 23410001\n70002,Ben,Lyon,\n");

static Result<members::ImportReport> importMapped(TestWorkspace& workspace)
{
    auto options = optionsFor(workspace.writeFile(QStringLiteral("people.csv"), againPeople));
    options.preset = QStringLiteral("customers-table");
    options.map = {{QStringLiteral("shopId"), QStringLiteral("Nr")},
        {QStringLiteral("name"), QStringLiteral("Wer")}, {QStringLiteral("city"), QStringLiteral("Stadt")},
        {QStringLiteral("phone"), QStringLiteral("Tel")}};
    options.country = QStringLiteral("DE");
    options.conflicts = {{QStringLiteral("city"), QStringLiteral("keep")}};
    options.whatsappConsent = QStringLiteral("all");
    options.consentSource = QStringLiteral("paper form");
    options.useRepairs = false;
    return importInto(workspace, options);
}

void TestImportAgain::doesWhatItDid()
{
    TestWorkspace workspace;
    const auto first = importMapped(workspace);
    QVERIFY2(first, first ? "" : qPrintable(toText(first.error())));
    QVERIFY(undo(workspace, first->importId));
    const auto again = await(importAgain(workspace.store(), first->importId));
    QVERIFY2(again, again ? "" : qPrintable(toText(again.error())));
    QVERIFY(!again->isChanged);
    QCOMPARE(again->fileName, QStringLiteral("people.csv"));
    QVERIFY(!again->options.useRepairs);
    const auto second = importInto(workspace, again->options);
    QVERIFY2(second, second ? "" : qPrintable(toText(second.error())));
    QVERIFY(sameAnswer(*first, *second));
    QCOMPARE(second->consentGranted, 2);
    QCOMPARE(workspace.number("SELECT count(*) FROM member WHERE city = 'Lyon'"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM consent_event WHERE source = 'paper form'"), 2);
}

void TestImportAgain::refuses_data()
{
    QTest::addColumn<QByteArray>("act"); // SQL after the undo
    QTest::addColumn<bool>("isUndone");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("it stands") << QByteArray() << false << true << ErrorKind::Conflict;
    QTest::newRow("an older version kept nothing")
        << QByteArray("UPDATE import SET source = NULL, options = NULL") << true << true
        << ErrorKind::Conflict;
    QTest::newRow("the file is gone") << QByteArray() << true << false << ErrorKind::NotFound;
    QTest::newRow("no such import") << QByteArray("DELETE FROM import") << true << true
                                    << ErrorKind::NotFound;
}

void TestImportAgain::refuses()
{
    QFETCH(QByteArray, act);
    QFETCH(bool, isUndone);
    QFETCH(bool, isThere);
    QFETCH(ErrorKind, kind);
    TestWorkspace workspace;
    const auto first = importMapped(workspace);
    QVERIFY(first);
    if (isUndone)
        QVERIFY(undo(workspace, first->importId));
    if (!act.isEmpty())
        workspace.execute(act.constData());
    if (!isThere)
        QVERIFY(QFile::remove(workspace.filePath(QStringLiteral("people.csv"))));
    const auto again = await(importAgain(workspace.store(), first->importId));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, kind);
    QVERIFY(!again.error().what.isEmpty());
}

void TestImportAgain::saysThatTheFileChanged()
{
    TestWorkspace workspace;
    const auto first = importMapped(workspace);
    QVERIFY(first);
    QVERIFY(undo(workspace, first->importId));
    workspace.writeFile(QStringLiteral("people.csv"), againPeople + "70003,Cem,Izmir,\n");
    const auto again = await(importAgain(workspace.store(), first->importId));
    QVERIFY(again);
    QVERIFY(again->isChanged);
}

QTEST_GUILESS_MAIN(TestImportAgain)
#include "tst_importagain.moc"
