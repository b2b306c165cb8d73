// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingfixture.h"

#include <QTest>

#include <importacts/refusedrows.h>
#include <importacts/repairedphones.h>

using namespace serai;
using namespace serai::members;
using serai::test::TestWorkspace;

/// Why a row is left out, and what becomes of the rows that say so.
class TestReasons : public QObject
{
    Q_OBJECT

private slots:
    void theCauseIsNamed_data();
    void theCauseIsNamed();
    void whoHasAnotherIdentityStays();
    void aNamedContactStays();
    void listsAreForTheirOwnerOnly();
    void oneBadCard();
    void enormousAmounts_data();
    void enormousAmounts();
    void sumsStayInBounds();
    void noSuchCountry();
    void countryByItsName();
};

void TestReasons::theCauseIsNamed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("useRepairs");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("value");
    QTest::newRow("phone cut by a spreadsheet") << QByteArray("Anna,8.61E+12,") << true << "Phone"
                                                << "badPhone"
                                                << "cut the digits off"
                                                << "8.61E+12";
    QTest::newRow("phone in words") << QByteArray("Anna,on request,") << true << "Phone"
                                    << "badPhone"
                                    << "not a phone"
                                    << "on request";
    QTest::newRow("phone without a name") << QByteArray(",12,") << true << "Phone"
                                          << "badPhone"
                                          << "phone"
                                          << "12";
    QTest::newRow("a guess that is not wanted") << QByteArray("Anna,15123456789,") << false << "Phone"
                                                << "badPhone"
                                                << "switched off"
                                                << "15123456789";
    QTest::newRow("e-mail") << QByteArray("Anna,,anna at example") << true << "Email"
                            << "badEmail"
                            << "not an e-mail address"
                            << "anna at example";
    QTest::newRow("nothing but a name") << QByteArray("Anna,,") << true << ""
                                        << "nameOnly"
                                        << "name only"
                                        << "";
}

void TestReasons::theCauseIsNamed()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, useRepairs);
    QFETCH(QString, column);
    QFETCH(QString, kind);
    QFETCH(QString, words);
    QFETCH(QString, value);
    TestWorkspace workspace;
    auto options =
        optionsFor(workspace.writeFile(QStringLiteral("a.csv"), "Name,Phone,Email\n" + row + "\n"));
    options.country = QStringLiteral("DE");
    options.useRepairs = useRepairs;
    const auto report = importInto(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->skip, 1);
    QCOMPARE(report->create, 0);
    QCOMPARE(report->problemsTotal, 1);
    const auto& problem = report->problems.first();
    QCOMPARE(problem.line, 2);
    QCOMPARE(problem.column, column);
    QCOMPARE(problem.kind, kind);
    QCOMPARE(problem.value, value);
    QVERIFY(problem.skipped);
    QVERIFY2(problem.message.contains(words), qPrintable(problem.message));
    QCOMPARE(report->refusals.size(), 1);
    const auto reason = report->refusalReasons.value(report->refusals.first().reason);
    QVERIFY2(reason.contains(words) && reason.startsWith(column), qPrintable(reason));
}

void TestReasons::whoHasAnotherIdentityStays()
{
    TestWorkspace workspace;
    const auto report = importInto(workspace,
        optionsFor(workspace.writeFile(
            QStringLiteral("a.csv"), "Name,Phone,Email\nAnna,8.61E+12,a@example.com\nBen,12,b at home\n")));
    QVERIFY(report);
    QCOMPARE(report->create, 1);
    QCOMPARE(report->skip, 1);
    QCOMPARE(report->problemsTotal, 3);
    QCOMPARE(report->problems[0].line, 2);
    QVERIFY(!report->problems[0].skipped);
    // Of two that cannot be read one is the reason; the other is said as well.
    QCOMPARE(int(report->problems[1].skipped) + int(report->problems[2].skipped), 1);
    QCOMPARE(report->refusals.size(), 1);
}

void TestReasons::aNamedContactStays()
{
    TestWorkspace workspace;
    const auto report = importInto(workspace,
        optionsFor(workspace.writeFile(
            QStringLiteral("a.vcf"), "BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nTEL:on request\nEND:VCARD\n")));
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->create, 1);
    QCOMPARE(report->skip, 0);
    QCOMPARE(report->problemCounts.value(QStringLiteral("badPhone")), 1);
    QVERIFY(report->refusals.isEmpty());
}

/// Lists that are written for the user hold phones and names: nobody else on the computer reads them, also
/// where a list of that name was open to all.
void TestReasons::listsAreForTheirOwnerOnly()
{
#ifdef Q_OS_UNIX
    TestWorkspace workspace;
    auto options = optionsFor(
        workspace.writeFile(QStringLiteral("a.csv"), "Name,Phone\nAnna,on request\nBen,'+4915123456789\n"));
    Importer importer(workspace.store(), workspace.clock);
    const auto report = await(importer.preview(options));
    QVERIFY(report);
    const auto refused = workspace.writeFile(QStringLiteral("refused.csv"), "open to all\n");
    QVERIFY(QFile::setPermissions(
        refused, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    const auto repaired = refused + QStringLiteral(".repaired");
    const auto lines = importacts::writeRefusedRows(options, *report, refused);
    QVERIFY(lines);
    QCOMPARE(*lines, 1);
    QVERIFY(await(importacts::writeRepairedPhones(importer, options, repaired)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    for (const auto& path : {refused, repaired}) {
        QVERIFY(QFile::permissions(path).testFlags(QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(int(QFile::permissions(path) & others), 0);
    }
    QFile file(refused);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QVERIFY2(text.contains(",2,") && text.contains("Phone: this is not a phone number"), text.constData());
#else
    QSKIP("rights of files are those of Unix");
#endif
}

void TestReasons::oneBadCard()
{
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("a.vcf"),
        "BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nTEL:+49 151 23456789\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ben\nTEL:+49 151 23456788\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Cem\nTEL:+49 151 23456787\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Dora\n"));
    const auto dryRun = previewIn(workspace, options);
    const auto report = importInto(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QVERIFY(dryRun);
    QCOMPARE(figuresOf(*dryRun), figuresOf(*report));
    QCOMPARE(report->rows, 4);
    QCOMPARE(report->create, 2);
    QCOMPARE(report->skip, 2);
    QCOMPARE(report->problems[0].line, 6);
    QCOMPARE(report->problems[0].kind, QStringLiteral("badCard"));
    QVERIFY(report->problems[0].message.contains(u"END:VCARD"));
    QCOMPARE(report->problems[1].line, 15);
    QVERIFY(report->problems[1].message.contains(u"cut off"));
    QCOMPARE(textsOf(workspace, "SELECT name FROM member ORDER BY name"),
        (QStringList{QStringLiteral("Anna"), QStringLiteral("Cem")}));
    const auto refused = workspace.writeFile(QStringLiteral("refused.csv"), "");
    const auto lines = importacts::writeRefusedRows(options, *report, refused);
    QVERIFY(lines);
    QCOMPARE(*lines, 2);
}

void TestReasons::enormousAmounts_data()
{
    QTest::addColumn<QByteArray>("line"); // of order 1, twice
    QTest::newRow("prices whose sum would wrap") << QByteArray("1,922337203685477.58");
    QTest::newRow("fifteen digits") << QByteArray("1,999999999999999");
    QTest::newRow("sixteen digits") << QByteArray("1,9223372036854775");
    QTest::newRow("nine quintillion cents") << QByteArray("1,90000000000000000");
    QTest::newRow("negative") << QByteArray("1,-922337203685477.58");
    QTest::newRow("quantity times price") << QByteArray("99999999999,99999999999");
    QTest::newRow("a negative quantity") << QByteArray("-99999999999,99999999999");
    QTest::newRow("beyond every number") << QByteArray("1,") + QByteArray(400, '9');
}

void TestReasons::enormousAmounts()
{
    QFETCH(QByteArray, line);
    TestWorkspace workspace;
    const auto report = importInto(workspace,
        optionsFor(workspace.writeFile(QStringLiteral("a.csv"),
            "Order,Date,Customer,Item,Qty,Price\n1,2026-01-02,7,Lamp," + line + "\n1,2026-01-02,7,Cable,"
                + line + "\n2,2026-01-02,8,Lamp,1,5\n")));
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(textsOf(workspace, "SELECT number || ' ' || total_minor FROM shop_order"),
        QStringList{QStringLiteral("2 500")});
    QCOMPARE(report->orders, 1);
    QCOMPARE(report->skip, 2);
    QCOMPARE(report->problems.first().line, 2);
    QCOMPARE(report->problems.first().column, QStringLiteral("Price"));
    QCOMPARE(report->problems.first().kind, QStringLiteral("badNumber"));
    QVERIFY(!report->problems.first().message.isEmpty());
}

/// Every amount is allowed, and their sum is not.
void TestReasons::sumsStayInBounds()
{
    TestWorkspace workspace;
    const auto options = optionsFor(workspace.writeFile(QStringLiteral("a.csv"),
        "Order,Date,Customer,Item,Qty,Price\n2,2026-01-02,8,Lamp,1,5\n"
            + QByteArray("1,2026-01-02,7,Lamp,1,99999999999\n").repeated(20'000)
            + "3,2026-01-02,8,Lamp,1,6\n"));
    const auto dryRun = previewIn(workspace, options);
    const auto report = importInto(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QVERIFY(dryRun);
    QCOMPARE(figuresOf(*dryRun), figuresOf(*report));
    QCOMPARE(report->skip, 20'000);
    QCOMPARE(report->orders, 2);
    QCOMPARE(report->orderLines, 2);
    QCOMPARE(report->problems.first().kind, QStringLiteral("tooLarge"));
    QCOMPARE(report->problems.first().column, QStringLiteral("Price"));
    QCOMPARE(textsOf(workspace, "SELECT number || ' ' || total_minor FROM shop_order ORDER BY number"),
        (QStringList{QStringLiteral("2 500"), QStringLiteral("3 600")}));
    QCOMPARE(workspace.number("SELECT count(*) FROM order_line"), 2);
    QCOMPARE(workspace.number("SELECT coalesce(max(spend_minor), 0) FROM member"), 1100);
}

void TestReasons::noSuchCountry()
{
    TestWorkspace workspace;
    auto options =
        optionsFor(workspace.writeFile(QStringLiteral("a.csv"), "Name,Phone\nAnna,0151 23456789\n"));
    options.country = QStringLiteral("XX");
    const auto report = previewIn(workspace, options);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(report.error().what.contains(u"XX"), qPrintable(toText(report.error())));
    QVERIFY(!report.error().remedy.isEmpty());
}

void TestReasons::countryByItsName()
{
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("a.csv"),
        "Name,Phone,Country\nAnna,0151 "
        "23456789,\nBen,5321234567,T\xc3\xbcrkiye\nCem,0912345678,\xe5\x8f\xb0\xe7\x81\xa3\n"));
    options.country = QStringLiteral("Deutschland");
    const auto report = importInto(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(textsOf(workspace, "SELECT value FROM member_identity WHERE kind = 'phone' ORDER BY id"),
        (QStringList{QStringLiteral("+4915123456789"), QStringLiteral("+905321234567"),
            QStringLiteral("+886912345678")}));
    QCOMPARE(textsOf(workspace, "SELECT coalesce(country, '') FROM member ORDER BY id"),
        (QStringList{QStringLiteral("DE"), QStringLiteral("TR"), QStringLiteral("TW")}));
}

QTEST_GUILESS_MAIN(TestReasons)
#include "tst_reasons.moc"
