// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingfixture.h"

#include <QTest>

#include <tables/tablereader.h>

using namespace serai;
using namespace serai::members;
using serai::test::TestWorkspace;

/// E-mail addresses with something around them, and letters that were encoded twice.
class TestLetters : public QObject
{
    Q_OBJECT

private slots:
    void emails_data();
    void emails();
    void severalEmailsInACell_data();
    void severalEmailsInACell();
    void oneCustomerInTwoSpellings();
    void twiceEncoded_data();
    void twiceEncoded();
    void twiceEncodedBehindAMark();
    void soundLettersStay_data();
    void soundLettersStay();
    void mixedLettersAreNamed();
    void repairsCanBeSwitchedOff();
    void theLastLetterOfTheFile_data();
    void theLastLetterOfTheFile();
};

void TestLetters::emails_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("address"); // empty = refused
    QTest::addColumn<bool>("isNoted");
    const auto row = [](const char16_t* cell, const char16_t* address, bool isNoted) {
        const auto text = QStringView(cell).toString();
        QTest::newRow(qPrintable(QLatin1Char('<') + text + QLatin1Char('>')))
            << text << QStringView(address).toString() << isNoted;
    };
    row(u"d@x.de", u"d@x.de", false);
    row(u" D@X.de ", u"d@x.de", false);
    row(u"o'neill@x.de", u"o'neill@x.de", false);
    row(u"+tag@x.de", u"+tag@x.de", false);
    row(u"_d@x.de", u"_d@x.de", false);
    row(u"d.e+f@mail.x.co.jp", u"d.e+f@mail.x.co.jp", false);
    row(u"j\u00fcrgen@b\u00fccher.example", u"j\u00fcrgen@b\u00fccher.example", false);
    row(u"Dora Muster <d@x.de>", u"d@x.de", true);
    row(u"\"Muster, Dora\" <D@x.de>", u"d@x.de", true);
    row(u"<d@x.de>", u"d@x.de", true);
    row(u"mailto:d@x.de", u"d@x.de", true);
    row(u"MAILTO:d@x.de?subject=Hi", u"d@x.de", true);
    row(u"Dora <mailto:d@x.de>", u"d@x.de", true);
    row(u"mailto:d%40x.de", u"d@x.de", true);
    row(u"'d@x.de'", u"d@x.de", true);
    row(u"\"d@x.de\"", u"d@x.de", true);
    row(u"\u201ed@x.de\u201c", u"d@x.de", true);
    row(u"(d@x.de)", u"d@x.de", true);
    row(u"d@x.de;", u"d@x.de", true);
    row(u"d@x.de.", u"d@x.de", true);
    row(u"\u200bd@x.de\u00a0", u"d@x.de", true);
    row(u"d\uff20x.de", u"d@x.de", true);
    row(u"a@x.de, Ben <b@x.de>", u"", false); // whose are they?
    row(u"a@x.de, b@", u"", false);
    row(u"D@x.de <d@x.de>", u"d@x.de", true);
    row(u"@Home shop <d@x.de>", u"d@x.de", true);
    row(u"a@x.de; A@X.de", u"a@x.de", true);
    row(u"d@x", u"", false);
    row(u"d@@x.de", u"", false);
    row(u"d x@x.de", u"", false);
    row(u"@x.de", u"", false);
    row(u"d@x..de", u"", false);
    row(u"<>", u"", false);
    row(u"mailto:", u"", false);
}

void TestLetters::emails()
{
    QFETCH(QString, cell);
    QFETCH(QString, address);
    QFETCH(bool, isNoted);
    TestWorkspace workspace;
    auto quoted = cell;
    quoted.replace(u'"', QStringLiteral("\"\""));
    const auto report = importInto(workspace,
        optionsFor(workspace.writeFile(QStringLiteral("a.csv"),
            QStringLiteral("Customer ID,Name,Email\n1,A,\"%1\"\n").arg(quoted).toUtf8())));
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(textOf(workspace, "SELECT coalesce(max(value), '') FROM member_identity WHERE kind = 'email'"),
        address);
    QCOMPARE(report->problemCounts.value(QStringLiteral("badEmail")), address.isEmpty() ? 1 : 0);
    QCOMPARE(report->repairCounts.value(QStringLiteral("emailAddress")), isNoted ? 1 : 0);
    if (!isNoted)
        return;
    const auto& repair = report->repairs.first();
    QCOMPARE(repair.line, 2);
    QCOMPARE(repair.column, QStringLiteral("Email"));
    QCOMPARE(repair.after, address);
    QVERIFY(!repair.note.isEmpty());
}

void TestLetters::severalEmailsInACell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("addresses");
    QTest::newRow("comma") << QStringLiteral("b@x.de, a@x.de") << QStringLiteral("b@x.de, a@x.de");
    QTest::newRow("semicolon") << QStringLiteral("a@x.de;B@x.de;") << QStringLiteral("a@x.de, b@x.de");
    QTest::newRow("slash") << QStringLiteral("a@x.de / b@x.de") << QStringLiteral("a@x.de, b@x.de");
    QTest::newRow("line break") << QStringLiteral("a@x.de\nb@x.de") << QStringLiteral("a@x.de, b@x.de");
    QTest::newRow("angles") << QStringLiteral("<a@x.de> <b@x.de>") << QStringLiteral("a@x.de, b@x.de");
    QTest::newRow("one twice") << QStringLiteral("a@x.de b@x.de a@x.de") << QStringLiteral("a@x.de, b@x.de");
    QTest::newRow("six") << QStringLiteral("a@x.de b@x.de c@x.de d@x.de e@x.de f@x.de") << QString();
}

void TestLetters::severalEmailsInACell()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, addresses);
    TestWorkspace workspace;
    const auto report = importInto(workspace,
        optionsFor(workspace.writeFile(QStringLiteral("a.csv"),
            QStringLiteral("Customer ID,Name,Email\n1,A,\"%1\"\n").arg(cell).toUtf8())));
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->create, 1);
    QCOMPARE(textOf(workspace,
                 "SELECT coalesce(group_concat(value, ', '), '') FROM (SELECT value FROM member_identity "
                 "WHERE kind = 'email' ORDER BY id)"),
        addresses);
    QCOMPARE(report->problemCounts.value(QStringLiteral("badEmail")), addresses.isEmpty() ? 1 : 0);
    QCOMPARE(report->repairCounts.value(QStringLiteral("emailAddresses")), addresses.isEmpty() ? 0 : 1);
    if (!addresses.isEmpty())
        QCOMPARE(report->repairs.first().after, addresses);
}

void TestLetters::oneCustomerInTwoSpellings()
{
    TestWorkspace workspace;
    const auto report = importInto(workspace,
        optionsFor(workspace.writeFile(QStringLiteral("a.csv"),
            "Order,Date,Email,Price\n1,2026-01-02,Dora <d@x.de>,5\n1,2026-01-02,mailto:d@x.de,6\n")));
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->skip, 0);
    QCOMPARE(report->orders, 1);
    QCOMPARE(report->orderLines, 2);
}

/// As a program writes it that takes UTF-8 for windows-1252 (or Latin-1 where that has no sign).
static QByteArray encodedTwice(const QString& text)
{
    static constexpr char16_t high[32] = {0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
        0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d,
        0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178};
    QString wrong;
    for (const char byte : text.toUtf8()) {
        const auto value = uchar(byte);
        wrong += QChar(value >= 0x80 && value < 0xa0 ? high[value - 0x80] : char16_t(value));
    }
    return wrong.toUtf8();
}

void TestLetters::twiceEncoded_data()
{
    QTest::addColumn<QString>("name");
    for (const auto* name : {u"M\u00fcller", u"Jos\u00e9 \u00c0 Nu\u00f1ez", u"\u0418\u0432\u0430\u043d",
             u"\u7530\u4e2d \u592a\u90ce", u"\u0641\u0627\u0637\u0645\u0629", u"\u00c5sa \u20ac \u2013 x",
             u"\U0001f600 Smile"})
        QTest::newRow(qPrintable(QStringView(name).toString())) << QStringView(name).toString();
}

/// The mark at the beginning is no letter; one that was encoded twice too is no part of the first header.
void TestLetters::twiceEncodedBehindAMark()
{
    for (const auto& mark : {QByteArray("\xef\xbb\xbf"), encodedTwice(QStringLiteral("\ufeff"))}) {
        TestWorkspace workspace;
        const auto options = optionsFor(workspace.writeFile(QStringLiteral("a.csv"),
            mark + "Customer ID,Name\n7," + encodedTwice(QStringLiteral("M\u00fcller")) + "\n"));
        const auto report = importInto(workspace, options);
        QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
        QCOMPARE(textOf(workspace, "SELECT name FROM member"), QStringLiteral("M\u00fcller"));
        QCOMPARE(
            textOf(workspace, "SELECT value FROM member_identity WHERE kind = 'shop'"), QStringLiteral("7"));
    }
}

void TestLetters::twiceEncoded()
{
    QFETCH(QString, name);
    TestWorkspace workspace;
    const auto options = optionsFor(workspace.writeFile(QStringLiteral("a.csv"),
        "Customer ID,Name,Email\n1," + encodedTwice(name) + ",a@example.com\n2,Plain,b@example.com\n"));
    const auto report = importInto(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(textsOf(workspace, "SELECT name FROM member ORDER BY id"),
        (QStringList{name, QStringLiteral("Plain")}));
    QCOMPARE(report->repairCounts, (QHash<QString, qint64>{{QStringLiteral("letters"), 1}}));
    QCOMPARE(report->repairs.first().line, 2);
    QCOMPARE(report->repairs.first().column, QStringLiteral("Name"));
    QCOMPARE(report->repairs.first().after, name);
    QVERIFY(report->notes.join(u' ').contains(u"UTF-8 twice"));
}

void TestLetters::soundLettersStay_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("German") << QStringLiteral("M\u00fcller");
    QTest::newRow("capital A with a tilde at the end") << QStringLiteral("MA\u00c3");
    QTest::newRow("Portuguese in capitals") << QStringLiteral("S\u00c3O JO\u00c3O");
    QTest::newRow("French quotes") << QStringLiteral("\u00ab\u00c2me\u00bb");
    QTest::newRow("degrees") << QStringLiteral("20 \u00b0C");
    QTest::newRow("Japanese") << QStringLiteral("\u7530\u4e2d");
}

void TestLetters::soundLettersStay()
{
    QFETCH(QString, name);
    TestWorkspace workspace;
    const auto report = importInto(workspace,
        optionsFor(
            workspace.writeFile(QStringLiteral("a.csv"), "Customer ID,Name\n1," + name.toUtf8() + "\n")));
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(textOf(workspace, "SELECT name FROM member"), name);
    QCOMPARE(report->repaired, 0);
    QVERIFY(!report->notes.join(u' ').contains(u"UTF-8 twice"));
}

/// Two exports in one file: what cannot be mended whole is left as it is, and said.
void TestLetters::mixedLettersAreNamed()
{
    TestWorkspace workspace;
    const auto wrong = encodedTwice(QStringLiteral("M\u00fcller"));
    const auto report = importInto(workspace,
        optionsFor(workspace.writeFile(
            QStringLiteral("a.csv"), "Customer ID,Name\n1," + wrong + "\n2,K\xc3\xbchn\n")));
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(textsOf(workspace, "SELECT name FROM member ORDER BY id"),
        (QStringList{QString::fromUtf8(wrong), QStringLiteral("K\u00fchn")}));
    QCOMPARE(report->repaired, 0);
    QVERIFY(report->notes.join(u' ').contains(u"UTF-8 twice"));
}

void TestLetters::repairsCanBeSwitchedOff()
{
    TestWorkspace workspace;
    const auto wrong = encodedTwice(QStringLiteral("M\u00fcller"));
    auto options =
        optionsFor(workspace.writeFile(QStringLiteral("a.csv"), "Customer ID,Name\n1," + wrong + "\n"));
    options.useRepairs = false;
    const auto report = importInto(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(textOf(workspace, "SELECT name FROM member"), QString::fromUtf8(wrong));
    QVERIFY(report->notes.join(u' ').contains(u"UTF-8 twice"));
}

void TestLetters::theLastLetterOfTheFile_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("read");
    QTest::newRow("windows-1252") << QByteArray("Ren\xe9") << QStringLiteral("Ren\u00e9");
    QTest::newRow("UTF-8") << QByteArray("Ren\xc3\xa9") << QStringLiteral("Ren\u00e9");
    QTest::newRow("encoded twice") << encodedTwice(QStringLiteral("Ren\u00e9"))
                                   << QStringLiteral("Ren\u00e9");
}

/// The only letter beyond ASCII, and no line end behind it.
void TestLetters::theLastLetterOfTheFile()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, read);
    TestWorkspace workspace;
    const auto report = importInto(workspace,
        optionsFor(workspace.writeFile(QStringLiteral("a.csv"), "Customer ID,Name\n1,Anna\n2," + name)));
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(textsOf(workspace, "SELECT name FROM member ORDER BY id"),
        (QStringList{QStringLiteral("Anna"), read}));
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
