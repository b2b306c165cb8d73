// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfixture.h"

#include <QTest>

using namespace serai;
using namespace serai::members;
using serai::test::TestWorkspace;

/// Consent by import: only where it is stated, only ever narrowed by a "no".
class TestImportConsent : public QObject
{
    Q_OBJECT

private slots:
    void consentOnlyWhereStated();
    void consentIsNeverWidened();
    void aListsNoWithdraws();
    void aListThatSaysBothSaysNo();
    void anOrdersNoDoesNotWithdraw();
    void aNoIsWrittenDownAndOutweighsALaterYes();
    void answersAreReadInTheLanguagesOfTheMarkets_data();
    void answersAreReadInTheLanguagesOfTheMarkets();
    void whatIsNeitherYesNorNoIsSaid();
    void anOptOutInAnOrderCounts();
};

void TestImportConsent::consentOnlyWhereStated()
{
    const QByteArray bytes(
        "Name,Phone,Opted in\nA,+4915123456781,yes\nB,+4915123456782,no\nC,+4915123456783,1\n");
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("people.csv"), bytes));
    const auto silent = previewIn(workspace, options);
    QVERIFY(silent);
    QCOMPARE(silent->consentGranted, 0);
    options.whatsappConsent = QStringLiteral("Opted in");
    const auto unnamed = previewIn(workspace, options);
    QVERIFY(!unnamed);
    QVERIFY(unnamed.error().remedy.contains(QStringLiteral("say where the people agreed")));
    options.consentSource = QStringLiteral("checkout box");
    const auto stated = importInto(workspace, options);
    QVERIFY(stated);
    QCOMPARE(stated->consentGranted, 2);
    QCOMPARE(workspace.number(
                 "SELECT count(*) FROM consent_event WHERE channel = 'whatsapp' AND state = 'granted' "
                 "AND source = 'checkout box'"),
        2);
    options.whatsappConsent = QStringLiteral("all");
    const auto all = importInto(workspace, options);
    QVERIFY(all);
    QCOMPARE(all->consentGranted, 0); // B said no
    QCOMPARE(all->problemCounts.value(QStringLiteral("consentKept")), 1);
}

void TestImportConsent::consentIsNeverWidened()
{
    TestWorkspace workspace;
    const QByteArray bytes("Name,Phone\nA,+4915123456781\nB,+4915123456782\n");
    auto options = optionsFor(workspace.writeFile(QStringLiteral("people.csv"), bytes));
    QVERIFY(importInto(workspace, options));
    workspace.execute("INSERT INTO consent_event (member_id, channel, purpose, state, source, at) "
                      "VALUES (1, 'whatsapp', 'marketing', 'withdrawn', 'STOP', 1)");
    workspace.execute("INSERT INTO suppression VALUES (2, 'whatsapp', 'blocked', 1)");
    options.whatsappConsent = QStringLiteral("all");
    options.consentSource = QStringLiteral("newsletter");
    const auto report = importInto(workspace, options);
    QVERIFY(report);
    QCOMPARE(report->consentGranted, 0);
    QCOMPARE(report->problemCounts.value(QStringLiteral("consentKept")), 2);
    QCOMPARE(workspace.number("SELECT count(*) FROM consent_event WHERE state = 'granted'"), 0);
}

void TestImportConsent::aListsNoWithdraws()
{
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("yes.csv"),
        "Name,Phone,Opted in\nA,+4915123456781,yes\nB,+4915123456782,yes\nC,+4915123456783,\n"));
    options.whatsappConsent = QStringLiteral("Opted in");
    options.consentSource = QStringLiteral("checkout box");
    options.consentWording = QStringLiteral("News by WhatsApp");
    QVERIFY(importInto(workspace, options));
    options.file = workspace.writeFile(QStringLiteral("no.csv"),
        "Name,Phone,Opted in\nA,+4915123456781,no\nB,+4915123456782,\nC,+4915123456783,no\n");
    const auto before = previewIn(workspace, options);
    const auto report = importInto(workspace, options);
    QVERIFY(before && report);
    QCOMPARE(figuresOf(*report), figuresOf(*before));
    QCOMPARE(report->consentGranted, 0);
    QCOMPARE(report->update, 2);
    QCOMPARE(workspace.number("SELECT count(*) FROM consent_event WHERE state = 'denied'"), 1); // C
    // Of the two only A had said yes; an empty cell says nothing. Nobody agreed to the wording, so it does
    // not stand beside a no.
    QCOMPARE(workspace.number("SELECT count(*) FROM consent_event WHERE state = 'withdrawn'"), 1);
    QCOMPARE(
        workspace.number(
            "SELECT count(*) FROM consent_event c JOIN member m ON m.id = c.member_id WHERE m.name = 'A' "
            "AND c.channel = 'whatsapp' AND c.state = 'withdrawn' AND c.wording IS NULL"),
        1);
    // A later yes of a list does not undo it.
    options.whatsappConsent = QStringLiteral("all");
    const auto all = importInto(workspace, options);
    QVERIFY(all);
    QCOMPARE(all->consentGranted, 0);
    QCOMPARE(all->problemCounts.value(QStringLiteral("consentKept")), 2); // A, C
}

void TestImportConsent::aListThatSaysBothSaysNo()
{
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("both.csv"),
        "Name,Phone,Opted "
        "in\nA,+4915123456781,no\nA,+4915123456781,yes\nB,+4915123456782,yes\nB,+4915123456782,no\n"));
    options.whatsappConsent = QStringLiteral("Opted in");
    options.consentSource = QStringLiteral("checkout box");
    QVERIFY(importInto(workspace, options));
    QCOMPARE(
        workspace.number("SELECT count(*) FROM member m WHERE 'granted' = (SELECT state FROM consent_event c "
                         "WHERE c.member_id = m.id ORDER BY c.id DESC LIMIT 1)"),
        0);
}

void TestImportConsent::anOrdersNoDoesNotWithdraw()
{
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(
        QStringLiteral("yes.csv"), "Order,Date,Phone,Total,News\n1,2026-07-01 12:00,+4915123456781,5,yes\n"));
    options.whatsappConsent = QStringLiteral("News");
    options.consentSource = QStringLiteral("checkout box");
    QVERIFY(importInto(workspace, options));
    QCOMPARE(workspace.number("SELECT count(*) FROM consent_event WHERE state = 'granted'"), 1);
    options.file = workspace.writeFile(
        QStringLiteral("no.csv"), "Order,Date,Phone,Total,News\n2,2026-07-02 12:00,+4915123456781,5,no\n");
    QVERIFY(importInto(workspace, options));
    QCOMPARE(workspace.number("SELECT count(*) FROM consent_event"), 1);
}

void TestImportConsent::aNoIsWrittenDownAndOutweighsALaterYes()
{
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(
        QStringLiteral("no.csv"), "Name,Phone,Opted in\nA,+4915123456781,no\nB,+4915123456782,\n"));
    options.whatsappConsent = QStringLiteral("Opted in");
    options.consentSource = QStringLiteral("form 3");
    options.consentWording = QStringLiteral("News by WhatsApp");
    const auto before = previewIn(workspace, options);
    const auto report = importInto(workspace, options);
    QVERIFY(before && report);
    QCOMPARE(figuresOf(*report), figuresOf(*before));
    QCOMPARE(workspace.number("SELECT count(*) FROM consent_event"), 1);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM consent_event WHERE member_id = 1 AND channel = 'whatsapp' "
                         "AND state = 'denied' AND source = 'form 3' AND wording IS NULL AND import_id = 1"),
        1);
    const auto again = importInto(workspace, options);
    QCOMPARE(again->update, 0);
    QCOMPARE(workspace.number("SELECT count(*) FROM consent_event"), 1); // said once
    options.file = workspace.writeFile(
        QStringLiteral("yes.csv"), "Name,Phone,Opted in\nA,+4915123456781,yes\nB,+4915123456782,yes\n");
    options.consentSource = QStringLiteral("older list");
    const auto later = importInto(workspace, options);
    QCOMPARE(later->consentGranted, 1);
    QCOMPARE(later->problemCounts.value(QStringLiteral("consentKept")), 1);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM consent_event WHERE member_id = 1 AND state = 'granted'"), 0);
}

void TestImportConsent::answersAreReadInTheLanguagesOfTheMarkets_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("state");
    const auto add = [](const char* cell, const char* state) {
        QTest::addRow("%s", cell) << QByteArray(cell) << QString::fromLatin1(state);
    };
    for (const char* yes : {"yes", "YES", "Yes!", "true", "1", "x", "✓", "ja", "oui", "Sí", "si", "sì", "sim",
             "tak", "ano", "igen", "da", "kyllä", "Evet", "EVET", "да", "так", "ναι", "نعم", "כן", "हाँ", "ya",
             "có", "ใช่", "はい", "同意する", "예", "是", "ＹＥＳ", "opted in", "Opt-In", "Zugestimmt"})
        add(yes, "granted");
    for (const char* no :
        {"no", "NO", "false", "0", "nein", "non", "não", "nao", "nee", "nie", "ne", "nem", "nu", "nej", "nei",
            "ei", "Hayır", "HAYIR", "нет", "ні", "όχι", "لا", "לא", "नहीं", "tidak", "không", "ไม่", "いいえ",
            "非", "아니요", "否", "不同意", "✗", "STOP", "stop!", "opted out", "Opt-out", "unsubscribed",
            "Abgemeldet", "désabonné", "DÉSABONNÉ", "退订", "配信停止", "수신거부", "отписаться", "baja"})
        add(no, "withdrawn");
    for (const char* neither :
        {"", "perhaps", "-", "n/a", "2026-01-01", "yes but not on Sundays", "non-stop offers"})
        QTest::addRow("neither: %s", neither) << QByteArray(neither) << QString();
}

/// Everybody had agreed before; the second file tells what holds now.
void TestImportConsent::answersAreReadInTheLanguagesOfTheMarkets()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, state);
    const bool isYes = state == u"granted";
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("before.csv"),
        "Name,Phone,Agreed\nA,+4915123456781," + QByteArray(isYes ? "" : "yes") + "\n"));
    options.whatsappConsent = QStringLiteral("Agreed");
    options.consentSource = QStringLiteral("form");
    QVERIFY(importInto(workspace, options));
    options.file = workspace.writeFile(
        QStringLiteral("now.csv"), "Name,Phone,Agreed\nA,+4915123456781,\"" + cell + "\"\n");
    options.encoding = QStringLiteral("UTF-8");
    QVERIFY(importInto(workspace, options));
    QCOMPARE(workspace.number("SELECT count(*) FROM consent_event"), isYes || state.isEmpty() ? 1 : 2);
    const auto sql =
        QByteArray("SELECT count(*) FROM (SELECT state FROM consent_event ORDER BY id DESC LIMIT 1) "
                   "WHERE state = '")
        + (state.isEmpty() ? QByteArray("granted") : state.toLatin1()) + '\'';
    QCOMPARE(workspace.number(sql.constData()), 1);
}

void TestImportConsent::whatIsNeitherYesNorNoIsSaid()
{
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("odd.csv"),
        "Name,Phone,Agreed\nA,+4915123456781,perhaps\nB,+4915123456782,yes\nC,+4915123456783,-\n"));
    options.whatsappConsent = QStringLiteral("Agreed");
    options.consentSource = QStringLiteral("form");
    const auto before = previewIn(workspace, options);
    const auto report = importInto(workspace, options);
    QVERIFY(before && report);
    QCOMPARE(figuresOf(*report), figuresOf(*before));
    QCOMPARE(report->create, 3); // the people come, the consent does not
    QCOMPARE(report->skip, 0);
    QCOMPARE(report->consentGranted, 1);
    QCOMPARE(report->problemCounts.value(QStringLiteral("badConsent")), 1);
    const auto& problem = report->problems.first();
    QCOMPARE(problem.line, 2);
    QCOMPARE(problem.column, QStringLiteral("Agreed"));
    QCOMPARE(problem.value, QStringLiteral("perhaps"));
}

void TestImportConsent::anOptOutInAnOrderCounts()
{
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(
        QStringLiteral("yes.csv"), "Order,Date,Phone,Total,News\n1,2026-07-01 12:00,+4915123456781,5,yes\n"));
    options.whatsappConsent = QStringLiteral("News");
    options.consentSource = QStringLiteral("checkout box");
    QVERIFY(importInto(workspace, options));
    options.file = workspace.writeFile(QStringLiteral("stop.csv"),
        "Order,Date,Phone,Total,News\n2,2026-07-02 12:00,+4915123456781,5,STOP\n");
    QVERIFY(importInto(workspace, options));
    QCOMPARE(workspace.number("SELECT count(*) FROM consent_event WHERE state = 'withdrawn'"), 1);
}

QTEST_GUILESS_MAIN(TestImportConsent)
#include "tst_importconsent.moc"
