// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingfixture.h"

#include <QTest>

using namespace serai;
using namespace serai::members;
using serai::test::TestWorkspace;

class TestPhones : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void aBareNationalNumberIsNoGuess_data();
    void aBareNationalNumberIsNoGuess();
    void mobileBeforeLandline();
    void everyKindIsListed();
    void guessesCanBeRefused();
    void everyCountryInEveryForm_data();
    void everyCountryInEveryForm();
    void longNumbersStayText();
};

void TestPhones::reads_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("e164"); // empty = refused
    QTest::addColumn<QString>("kind"); // of the repair; of what is refused, part of the reason
    const auto row = [](const char* name, const char16_t* cell, const char* country, const char* e164,
                         const char* kind = "") {
        QTest::newRow(name) << QStringView(cell).toString() << QString::fromLatin1(country)
                            << QString::fromLatin1(e164) << QString::fromLatin1(kind);
    };
    row("international", u"+49 1512 3456789", "DE", "+4915123456789");
    row("apostrophe", u"'+4915123456789", "DE", "+4915123456789", "quoteMark");
    row("formula", u"=\"+4915123456789\"", "DE", "+4915123456789", "formula");
    row("formula of bare digits", u"=\"4915123456789\"", "DE", "+4915123456789", "lostPlus");
    row("formula without quotes", u"=+4915123456789", "DE", "+4915123456789", "formula");
    row("a real formula", u"=1+1", "DE", "", "formula");
    row("cut by a spreadsheet", u"8.61E+12", "CN", "", "cut the digits off");
    row("cut with a comma", u"8,61381E+12", "CN", "", "cut the digits off");
    row("in notation with E, nothing lost", u"8.613812345678E+12", "", "+8613812345678", "lostPlus");
    row("floating", u"4915123456789.0", "DE", "+4915123456789", "lostPlus");
    row("lost plus, other country", u"8613812345678", "DE", "+8613812345678", "lostPlus");
    row("lost plus, unknown country", u"4915123456789", "", "+4915123456789", "lostPlus");
    row("lost plus, United States at home", u"4915123456789", "US", "+4915123456789", "lostPlus");
    row("lost zero", u"15123456789", "DE", "+4915123456789", "lostZero");
    row("lost zero in Japan", u"9012345678", "JP", "+819012345678", "lostZero");
    row("lost zero of a fixed line in Italy", u"236618300", "IT", "+390236618300", "lostZero");
    row("national", u"0151 23456789", "DE", "+4915123456789", "country");
    row("national of the United States", u"(201) 555-0123", "US", "+12015550123", "country");
    row("two zeros", u"0049 151 23456789", "US", "+4915123456789", "doubleZero");
    row("zero in brackets", u"+49 (0)151 23456789", "DE", "+4915123456789", "extraZero");
    row("full-width digits", u"０９０－１２３４－５６７８", "JP", "+819012345678", "otherDigits");
    row("full-width with plus", u"＋８１　９０　１２３４　５６７８", "", "+819012345678", "otherDigits");
    row("Arabic-Indic digits", u"٠٥٠١٢٣٤٥٦٧", "SA", "+966501234567", "otherDigits");
    row("Persian digits", u"۰۹۱۲۳۴۵۶۷۸۹", "IR", "+989123456789", "otherDigits");
    row("Devanagari digits", u"+९१ ९८४७० ०५५१२", "", "+919847005512", "otherDigits");
    row("marks of direction", u"\u202a+49 151 23456789\u202c", "DE", "+4915123456789");
    row("hard blanks", u"+49\u00a0151\u202f23456789", "DE", "+4915123456789");
    row("Brazil without the ninth digit", u"+55 11 8765-4321", "BR", "+5511987654321", "ninthDigit");
    row("Brazil at home", u"(11) 8765-4321", "BR", "+5511987654321", "ninthDigit");
    row("Brazil with it", u"+55 11 98765-4321", "BR", "+5511987654321");
    row("Brazil, a fixed line", u"+55 11 3765-4321", "BR", "+551137654321");
    row("Mexico's old prefix", u"+52 1 222 123 4567", "MX", "+522221234567", "mobilePrefix");
    row("Mexico without it", u"+52 222 123 4567", "MX", "+522221234567");
    row("Argentina at home with 15", u"011 15-2345-6789", "AR", "+5491123456789", "mobilePrefix");
    row("Argentina with 9", u"+54 9 11 2345 6789", "AR", "+5491123456789");
    row("national of China", u"13812345678", "CN", "+8613812345678", "country");
    row("national of India, its 0 may be left out", u"9812345678", "IN", "+919812345678", "country");
    row("national of Turkey", u"5321234567", "TR", "+905321234567", "country");
    row("national of Vietnam", u"912345678", "VN", "+84912345678", "country");
    row("national of Mexico", u"2221234567", "MX", "+522221234567", "country");
    row("national of Brazil", u"11961234567", "BR", "+5511961234567", "country");
    row("national of Spain", u"612345678", "ES", "+34612345678", "country");
    row("national of Russia", u"9161234567", "RU", "+79161234567", "country");
    row("bare, of the United States", u"2015550123", "US", "+12015550123", "country");
    row("bare with the 1 of home", u"12015550123", "US", "+12015550123", "country");
    row("lost zero in the United Kingdom", u"7400123456", "GB", "+447400123456", "lostZero");
    row("lost zero in Indonesia", u"81212345678", "ID", "+6281212345678", "lostZero");
    row("link to call", u"tel:+49-151-23456789", "US", "+4915123456789");
    row("link to call with an extension", u"tel:+49-151-23456789;ext=5", "US", "+4915123456789");
    row("link to call with its country", u"tel:0151-23456789;phone-context=+49", "US", "+4915123456789",
        "extraZero");
    row("link to call at home", u"TEL:0151-23456789", "DE", "+4915123456789", "country");
    row("link of WhatsApp", u"whatsapp:+4915123456789", "US", "+4915123456789");
    row("link of WhatsApp to write", u"whatsapp://send?phone=4915123456789&text=hi", "US", "+4915123456789");
    row("short link of WhatsApp", u"https://wa.me/4915123456789?text=Hi", "US", "+4915123456789");
    row("long link of WhatsApp", u"https://api.whatsapp.com/send?phone=%2B4915123456789", "US",
        "+4915123456789");
    row("a link without a number", u"tel:", "DE", "", "");
    row("no country", u"0151 23456789", "", "", "no country");
    row("words", u"on request", "DE", "", "not a phone");
    row("too short", u"12", "DE", "", "");
    row("too long", u"+4915123456789012345", "DE", "", "");
}

void TestPhones::reads()
{
    QFETCH(QString, cell);
    QFETCH(QString, country);
    QFETCH(QString, e164);
    QFETCH(QString, kind);
    TestWorkspace workspace;
    auto quoted = cell;
    quoted.replace(u'"', QStringLiteral("\"\""));
    auto options = optionsFor(workspace.writeFile(QStringLiteral("a.csv"),
        QStringLiteral("Customer ID,Name,Phone,Country\n1,A,\"%1\",%2\n").arg(quoted, country).toUtf8()));
    options.country = QStringLiteral("ZZ"); // nobody's: the row's counts
    const auto report = importInto(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(
        textOf(workspace, "SELECT coalesce(max(value), '') FROM member_identity WHERE kind = 'phone'"), e164);
    if (e164.isEmpty()) {
        QCOMPARE(report->problemsTotal, 1);
        const auto& problem = report->problems.first();
        QCOMPARE(problem.kind, QStringLiteral("badPhone"));
        QCOMPARE(problem.line, 2);
        QCOMPARE(problem.column, QStringLiteral("Phone"));
        QVERIFY(!problem.skipped);
        QVERIFY2(problem.message.contains(kind), qPrintable(problem.message));
        QCOMPARE(report->repaired, 0);
        return;
    }
    QCOMPARE(report->problemsTotal, 0);
    QCOMPARE(report->repaired, kind.isEmpty() ? 0 : 1);
    if (kind.isEmpty())
        return;
    const auto& repair = report->repairs.first();
    QCOMPARE(repair.kind, kind);
    QCOMPARE(repair.line, 2);
    QCOMPARE(repair.column, QStringLiteral("Phone"));
    QCOMPARE(repair.before, cell);
    QCOMPARE(repair.after, e164);
    QVERIFY(!repair.note.isEmpty());
    QCOMPARE(report->repairCounts, (QHash<QString, qint64>{{kind, 1}}));
}

static QByteArray manyPhones()
{
    QByteArray bytes("Customer ID,Phone\n");
    for (int i = 0; i < 900; ++i)
        bytes += QByteArray::number(i) + ",'+49151234" + QByteArray::number(10'000 + i) + '\n';
    bytes += "9001,4915123499901\n9002,(11) 8765-4321\n9003,8.61E+12\n9004,0151 23499902\n";
    return bytes;
}

void TestPhones::aBareNationalNumberIsNoGuess_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("cell");
    QTest::newRow("China") << "CN"
                           << "13812345678";
    QTest::newRow("India") << "IN"
                           << "9812345678";
    QTest::newRow("Mexico") << "MX"
                            << "2221234567";
    QTest::newRow("United States") << "US"
                                   << "2015550123";
}

void TestPhones::aBareNationalNumberIsNoGuess()
{
    QFETCH(QString, country);
    QFETCH(QString, cell);
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(
        QStringLiteral("a.csv"), QStringLiteral("Name,Phone\nA,%1\n").arg(cell).toUtf8()));
    options.country = country;
    options.useRepairs = false;
    const auto report = importInto(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->problemsTotal, 0);
    QCOMPARE(report->create, 1);
}

/// The landline that stands first is not the one that has WhatsApp.
void TestPhones::mobileBeforeLandline()
{
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("a.csv"),
        "Name,Given Name,Family Name,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,E-mail 1 "
        "- "
        "Value\nA B,A,B,Home,+49 30 23125000,Mobile,0151 23456789,\n"));
    options.country = QStringLiteral("US"); // the landline still tells the home of the other
    const auto report = importInto(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(textsOf(workspace, "SELECT value FROM member_identity WHERE kind = 'phone' ORDER BY id"),
        (QStringList{QStringLiteral("+4915123456789"), QStringLiteral("+493023125000")}));
}

/// The list is short, and no kind is crowded out by another.
void TestPhones::everyKindIsListed()
{
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("a.csv"), manyPhones()));
    options.country = QStringLiteral("DE");
    options.problemLimit = 10;
    const auto report = await(Importer(workspace.store(), workspace.clock).preview(options));
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->repaired, 902);
    QCOMPARE(report->repairCounts.value(QStringLiteral("quoteMark")), 900);
    QCOMPARE(report->repairs.size(), 10);
    QStringList lines;
    for (const auto& repair : report->repairs)
        lines << QString::number(repair.line) + u' ' + repair.kind;
    QCOMPARE(lines.mid(8), (QStringList{QStringLiteral("902 lostPlus"), QStringLiteral("905 country")}));
}

void TestPhones::guessesCanBeRefused()
{
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("a.csv"), manyPhones()));
    options.country = QStringLiteral("DE");
    options.useRepairs = false;
    const auto report = importInto(workspace, options);
    QVERIFY(report);
    // Signs are read as ever; digits are not made up.
    QCOMPARE(report->repairCounts,
        (QHash<QString, qint64>{{QStringLiteral("quoteMark"), 900}, {QStringLiteral("country"), 1}}));
    QCOMPARE(report->problemCounts.value(QStringLiteral("badPhone")), 3);
    QCOMPARE(textOf(workspace, "SELECT count(*) FROM member_identity WHERE kind = 'phone'"),
        QStringLiteral("901"));
}

namespace {
struct Example
{
    QString region, e164, national;
};
} // namespace

/// The mobile number of every country, from another implementation's tables, where they are at hand.
static QList<Example> examples()
{
    QFile file(
        qEnvironmentVariable("SERAI_DATA") + QStringLiteral("/phone/mobile_example_numbers_by_country.tsv"));
    QList<Example> list;
    QSet<QString> seen{QStringLiteral("AC"), QStringLiteral("TA")}; // reserved codes: no country's
    if (qEnvironmentVariableIsEmpty("SERAI_DATA") || !file.open(QIODevice::ReadOnly))
        return list;
    (void)file.readLine();
    while (!file.atEnd()) {
        const auto cells = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        // Both implementations agree, and no other region shares the number.
        if (cells.size() < 9 || cells[7] != cells[2] || cells[8] != u"True" || seen.contains(cells[0])
            || seen.contains(cells[2]))
            continue;
        seen.insert(cells[2]);
        list << Example{cells[0], cells[2], cells[4]};
    }
    return list;
}

void TestPhones::everyCountryInEveryForm_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("withCountry");
    QTest::addColumn<int>("mayFail"); // countries whose number cannot be told in this form
    QTest::newRow("international") << "%1" << false << 0;
    QTest::newRow("with blanks around") << " %1 " << false << 0;
    QTest::newRow("apostrophe") << "'%1" << false << 0;
    QTest::newRow("formula") << "=\"%1\"" << false << 0;
    QTest::newRow("national") << "national" << true << 0;
    QTest::newRow("national in full width") << "wide" << true << 0;
    QTest::newRow("national in Arabic-Indic digits") << "arabic" << true << 0;
    QTest::newRow("without plus, at home") << "bare" << true << 0;
    QTest::newRow("without plus, country unknown")
        << "bare" << false << 12; // digits that short may be anybody's
    QTest::newRow("without the 0") << "lostZero" << true << 1; // Gabon had seven digits once
    QTest::newRow("floating") << "floating" << true << 0;
}

static QString inForm(const Example& example, const QString& form)
{
    const auto digits = example.e164.mid(1);
    const auto mapped = [&](char16_t zero) {
        QString text;
        for (const QChar c : example.national)
            text += c.isDigit() ? QChar(char16_t(zero + c.digitValue())) : c;
        return text;
    };
    if (form == u"national")
        return example.national;
    if (form == u"wide")
        return mapped(u'０');
    if (form == u"arabic")
        return mapped(u'٠');
    if (form == u"bare")
        return digits;
    if (form == u"floating")
        return digits + QStringLiteral(".0");
    if (form == u"lostZero") {
        QString text;
        for (const QChar c : example.national) {
            if (c.isDigit() && !(text.isEmpty() && c == u'0'))
                text += c;
        }
        return text;
    }
    return form.arg(example.e164);
}

void TestPhones::everyCountryInEveryForm()
{
    const auto all = examples();
    if (all.isEmpty())
        QSKIP("set SERAI_DATA to the folder with phone/");
    QFETCH(QString, form);
    QFETCH(bool, withCountry);
    QFETCH(int, mayFail);
    QString table = QStringLiteral("Customer ID,Phone,Country\n");
    for (const auto& example : all) {
        auto cell = inForm(example, form);
        cell.replace(u'"', QStringLiteral("\"\""));
        table += QStringLiteral("%1,\"%2\",%3\n")
                     .arg(example.region, cell, withCountry ? example.region : QString());
    }
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("a.csv"), table.toUtf8()));
    options.country = QStringLiteral("ZZ");
    const auto report = importInto(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QStringList missing;
    for (const auto& example : all) {
        const auto found = textOf(workspace,
            "SELECT coalesce(max(p.value), '') FROM member_identity s LEFT JOIN "
            "member_identity p ON p.member_id = s.member_id AND p.kind = 'phone' "
            "WHERE s.kind = 'shop' AND s.value = ?",
            example.region);
        if (found != example.e164)
            missing << QStringLiteral("%1 %2 %3").arg(example.region, inForm(example, form), found);
    }
    QVERIFY2(missing.size() <= mayFail, qPrintable(missing.join(QStringLiteral("; "))));
}

void TestPhones::longNumbersStayText()
{
    TestWorkspace workspace;
    const auto report = importInto(workspace,
        optionsFor(workspace.writeFile(QStringLiteral("a.csv"),
            "Order,Date,Customer,Price\n1234567890123456789,2026-01-02,7210400000000000001,5.00\n"
            "\"=\"\"1234567890123456790\"\"\",2026-01-02,'7210400000000000002,5.00\n"
            "1.23457E+18,2026-01-02,7,5.00\nE2,2026-01-02,7.21E+18,5.00\n")));
    QVERIFY(report);
    QCOMPARE(textOf(workspace,
                 "SELECT group_concat(number, ' ') FROM (SELECT number FROM shop_order ORDER BY number)"),
        QStringLiteral("1234567890123456789 1234567890123456790 E2"));
    QCOMPARE(textOf(workspace,
                 "SELECT group_concat(value, ' ') FROM (SELECT value FROM member_identity ORDER BY value)"),
        QStringLiteral("7210400000000000001 7210400000000000002"));
    QCOMPARE(report->skip, 1);
    QCOMPARE(report->problemCounts.value(QStringLiteral("cutNumber")), 2);
}

QTEST_GUILESS_MAIN(TestPhones)
#include "tst_phones.moc"
