// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every form in which shops write tables, through the whole import: encodings found and said, marks, signs
// between columns, ends of lines, quoted newlines, and cells of workbooks.

#include "../tables/workbookmaker.h"
#include "readingfixture.h"

#include <QTest>

#include <unicode/ucnv.h>

using namespace serai;
using namespace serai::members;
using serai::test::TestWorkspace;

class TestEncodings : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void anotherEncodingIsChosen();
    void forms_data();
    void forms();
    void workbookCells();
};

static QByteArray inEncoding(const QString& text, const char* encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding, &status);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QByteArray bytes(text.size() * 6 + 16, Qt::Uninitialized);
    const auto size = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
        reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    return U_FAILURE(status) ? QByteArray() : bytes.first(size);
}

static QString peopleNamed(const QStringList& names)
{
    QString table = QStringLiteral("Customer ID,Name,City\r\n");
    for (qsizetype i = 0; i < names.size(); ++i)
        table += QStringLiteral("%1,%2\r\n").arg(i + 1).arg(names[i]);
    return table;
}

static QStringList importedPeople(TestWorkspace& workspace)
{
    return textsOf(workspace, "SELECT name || ',' || coalesce(city, '') FROM member ORDER BY id");
}

void TestEncodings::names_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QByteArray>("encoding");
    const auto add = [](const char16_t* names, std::initializer_list<const char*> encodings) {
        const auto list = QStringView(names).toString().split(u'|');
        for (const char* encoding : encodings)
            QTest::addRow("%s, %s", qPrintable(list.first()), encoding) << list << QByteArray(encoding);
    };
    add(u"Jürgen Müller,Düsseldorf|Anja Weiß,Köln|Jörg Schäfer,München",
        {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"});
    add(u"Łukasz Wiśniewski,Łódź|Małgorzata Dąbrowska,Kraków|Stanisław Żak,Gdańsk", {"windows-1250"});
    add(u"Иван Петров,Москва|Мария Сидорова,Санкт-Петербург|Сергей Кузнецов,Екатеринбург",
        {"windows-1251", "KOI8-R"});
    add(u"Γιώργος Παπαδόπουλος,Αθήνα|Μαρία Ιωάννου,Θεσσαλονίκη|Ελένη Δημητρίου,Πάτρα", {"windows-1253"});
    add(u"Ayşe Yılmaz,İstanbul|Çağlar Öztürk,İzmir|Güneş Kılıç,Eskişehir", {"windows-1254"});
    add(u"יוסי כהן,תל אביב|מרים לוי,ירושלים|דוד מזרחי,חיפה", {"windows-1255"});
    add(u"محمد أحمد,الرياض|فاطمة علي,جدة|عبد الله سالم,الدمام", {"windows-1256"});
    add(u"佐藤 花子,東京都渋谷区神南|鈴木 一郎,大阪市北区梅田|高橋 ナオミ,チヨダ区カンダ",
        {"Shift_JIS", "windows-31j"});
    add(u"王伟,浙江省 杭州市 西湖区|李娜,广东省 深圳市 南山区|张敏,北京市 朝阳区", {"GBK", "GB18030"});
    add(u"陳怡君,台北市信義區市府路|林志明,高雄市左營區|黃淑芬,新北市板橋區", {"Big5"});
    add(u"김민수,서울특별시 강남구 테헤란로|이영희,부산광역시 해운대구|박지훈,대구광역시 수성구", {"EUC-KR"});
}

void TestEncodings::names()
{
    QFETCH(QStringList, names);
    QFETCH(QByteArray, encoding);
    const auto bytes = inEncoding(peopleNamed(names), encoding.constData());
    QVERIFY2(!bytes.isEmpty(), "the names cannot be written in this encoding");
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("a.csv"), bytes));
    const auto found = importInto(workspace, options);
    QVERIFY2(found, found ? "" : qPrintable(toText(found.error())));
    QCOMPARE(importedPeople(workspace), names);
    // Said outright, it is the same, and nothing has changed.
    options.encoding =
        encoding == "windows-31j" ? QStringLiteral("Shift_JIS") : QString::fromLatin1(encoding);
    const auto said = importInto(workspace, options);
    QVERIFY2(said, said ? "" : qPrintable(toText(said.error())));
    QCOMPARE(said->unchanged, names.size());
    QCOMPARE(said->found.encoding.toLower(), options.encoding.toLower());
}

void TestEncodings::anotherEncodingIsChosen()
{
    // What the person says wins, where the bytes allow it; where they do not, the error says what fits.
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("a.csv"),
        inEncoding(peopleNamed({QStringLiteral(u"Jürgen Müller,Köln")}), "windows-1252")));
    options.encoding = QStringLiteral("windows-1251");
    QVERIFY(importInto(workspace, options));
    QCOMPARE(importedPeople(workspace), QStringList{QStringLiteral(u"Jьrgen Mьller,Kцln")});
    options.encoding = QStringLiteral("UTF-8");
    const auto refused = previewIn(workspace, options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(
        refused.error().remedy.contains(QStringLiteral("windows-1252")), qPrintable(toText(refused.error())));
}

void TestEncodings::forms_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("delimiter"); // said; empty = found
    const QByteArray table("Customer ID,Name,City\n1,\"Ana\nMaria, \"\"the\"\" one\",K\n2,Ben,L\n");
    const auto with = [&](const char* delimiter) {
        auto other = QByteArray("Customer ID,Name,City\n1,\"Ana\nMaria, \"\"the\"\" one\",K\n2,Ben,L\n");
        bool quoted = false;
        for (auto& c : other) {
            quoted = quoted != (c == '"');
            if (c == ',' && !quoted)
                c = delimiter[0];
        }
        return other;
    };
    QTest::newRow("UTF-8 without mark") << table << QString();
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + table << QString();
    QTest::newRow("UTF-16LE with mark")
        << "\xff\xfe" + inEncoding(QString::fromUtf8(table), "UTF-16LE") << QString();
    QTest::newRow("UTF-16BE with mark")
        << "\xfe\xff" + inEncoding(QString::fromUtf8(table), "UTF-16BE") << QString();
    QTest::newRow("UTF-16LE without mark") << inEncoding(QString::fromUtf8(table), "UTF-16LE") << QString();
    QTest::newRow("Windows ends of lines")
        << QByteArray(table).replace("\n2", "\r\n2").replace("City\n", "City\r\n") << QString();
    QTest::newRow("Mac ends of lines")
        << QByteArray(table).replace("\n2", "\r2").replace("City\n", "City\r").replace("L\n", "L\r")
        << QString();
    QTest::newRow("no end of the last line") << table.chopped(1) << QString();
    QTest::newRow("semicolon") << with(";") << QString();
    QTest::newRow("tab") << with("\t") << QString();
    QTest::newRow("bar") << with("|") << QString();
    QTest::newRow("tilde, said") << with("~") << QStringLiteral("~");
    QTest::newRow("caret, said") << with("^") << QStringLiteral("^");
}

void TestEncodings::forms()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, delimiter);
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("a.csv"), bytes));
    options.delimiter = delimiter;
    const auto report = importInto(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->create, 2);
    QCOMPARE(textsOf(workspace, "SELECT replace(name, char(10), ' ') || ',' || city FROM member ORDER BY id"),
        (QStringList{QStringLiteral("Ana Maria, \"the\" one,K"), QStringLiteral("Ben,L")}));
}

void TestEncodings::workbookCells()
{
    // Shared texts, texts with runs, numbers as text, numbers as numbers, a date, long numbers.
    TestWorkspace workspace;
    const QByteArray texts(
        "<si><t>Order</t></si><si><t>Date</t></si><si><t>Customer</t></si>"
        "<si><t>Phone</t></si><si><t>Price</t></si><si><t>1234567890123456789</t></si>"
        "<si><r><t>+49 151 </t></r><r><t>23456789</t></r></si><si><t>7210400000000000001</t></si>"
        "<si><t>12,50</t></si>");
    const auto shared = [](int index) { return "<c t=\"s\"><v>" + QByteArray::number(index) + "</v></c>"; };
    const QByteArray rows = "<row>" + shared(0) + shared(1) + shared(2) + shared(3) + shared(4)
        + "</row><row>" + shared(5) + "<c s=\"1\"><v>46085</v></c>" + shared(7) + shared(6) + shared(8)
        + "</row><row>"
        + "<c><v>1002</v></c><c s=\"1\"><v>46086.5</v></c><c><v>8</v></c><c><v>4.915123456788E12</v></c>"
        + "<c><v>7.25</v></c></row>";
    const auto path = workspace.filePath(QStringLiteral("a.xlsx"));
    QVERIFY(test::writeZip(path,
        test::workbookParts(rows, texts, "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>")));
    auto options = optionsFor(path);
    options.zone = QStringLiteral("UTC");
    const auto report = importInto(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->skip, 0);
    QCOMPARE(
        textsOf(workspace,
            "SELECT number || ' ' || strftime('%Y-%m-%d %H:%M', ordered_at / 1000, 'unixepoch') || ' ' || "
            "total_minor FROM shop_order ORDER BY ordered_at"),
        (QStringList{QStringLiteral("1234567890123456789 2026-03-04 00:00 1250"),
            QStringLiteral("1002 2026-03-05 12:00 725")}));
    QCOMPARE(textsOf(workspace, "SELECT value FROM member_identity ORDER BY member_id, kind DESC"),
        (QStringList{QStringLiteral("7210400000000000001"), QStringLiteral("+4915123456789"),
            QStringLiteral("8"), QStringLiteral("+4915123456788")}));
}

QTEST_GUILESS_MAIN(TestEncodings)
#include "tst_encodings.moc"
