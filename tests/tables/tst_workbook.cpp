// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbookmaker.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <tables/tablereader.h>
#include <xlsxwriter.h>

using namespace serai;
using namespace serai::tables;
using serai::test::workbookParts;
using serai::test::writeZip;

class TestWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatALibraryWrote();
    void chooseASheet();
    void numbers_data();
    void numbers();
    void dates_data();
    void dates();
    void textsOfEveryKind();
    void gapsAndMissingReferences();
    void manyTextsAreKeptAside();
    void longSheetInLittleMemory();
    void cancelWhileTextsAreRead();
    void refuses_data();
    void refuses();
    void cutAtEveryPlace();
    void bytesTurned();
};

static Result<QList<QStringList>> rowsOf(const QString& path, const QString& sheet = {})
{
    TableRequest request;
    request.sheet = sheet;
    const auto sniff = sniffTable(path, request);
    if (!sniff)
        return fail(sniff.error());
    auto reader = TableReader::open(path, sniff->format);
    if (!reader)
        return fail(reader.error());
    QList<QStringList> rows;
    DelimitedRow row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            return fail(more.error());
        if (!*more)
            return rows;
        QStringList cells{QString::number(row.line)};
        for (int column = 0; column < int(row.cells.size()); ++column)
            cells << row.text(column);
        rows << cells;
    }
}

void TestWorkbook::readsWhatALibraryWrote()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.xlsx"));
    auto* book = workbook_new(path.toUtf8().constData());
    auto* sheet = workbook_add_worksheet(book, "Orders");
    auto* dates = workbook_add_format(book);
    format_set_num_format(dates, "yyyy-mm-dd hh:mm");
    auto* money = workbook_add_format(book);
    format_set_num_format(money, "#,##0.00 \"EUR\"");
    worksheet_write_string(sheet, 0, 0, "Bestellnummer", nullptr);
    worksheet_write_string(sheet, 0, 1, "Datum", nullptr);
    worksheet_write_string(sheet, 0, 2, "Betrag", nullptr);
    worksheet_write_string(sheet, 0, 3, "Straße & <Ort>", nullptr);
    worksheet_write_number(sheet, 2, 0, 8'613'812'345'678, nullptr);
    lxw_datetime when{2026, 3, 4, 17, 30, 0};
    worksheet_write_datetime(sheet, 2, 1, &when, dates);
    worksheet_write_number(sheet, 2, 2, 1299.9, money);
    worksheet_write_string(sheet, 2, 3, " Königsallee\n12 ", nullptr);
    worksheet_write_boolean(sheet, 3, 4, 1, nullptr);
    worksheet_write_formula_num(sheet, 3, 0, "=1+1", nullptr, 2);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    const auto rows = rowsOf(path);
    QVERIFY2(rows, rows ? "" : qPrintable(toText(rows.error())));
    const QList<QStringList> wanted{
        {QStringLiteral("1"), QStringLiteral("Bestellnummer"), QStringLiteral("Datum"),
            QStringLiteral("Betrag"), QStringLiteral(u"Straße & <Ort>")},
        {QStringLiteral("3"), QStringLiteral("8613812345678"), QStringLiteral("2026-03-04 17:30:00"),
            QStringLiteral("1299.9"), QStringLiteral(u" Königsallee\n12 ")},
        {QStringLiteral("4"), QStringLiteral("2"), QString(), QString(), QString(), QStringLiteral("TRUE")}};
    QCOMPARE(*rows, wanted);
}

void TestWorkbook::chooseASheet()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.xlsx"));
    auto* book = workbook_new(path.toUtf8().constData());
    auto* hidden = workbook_add_worksheet(book, "Hidden");
    workbook_add_worksheet(book, "Empty");
    auto* first = workbook_add_worksheet(book, "Orders");
    auto* second = workbook_add_worksheet(book, "Kunden");
    worksheet_hide(hidden);
    worksheet_activate(first);
    worksheet_write_string(hidden, 0, 0, "secret", nullptr);
    worksheet_write_string(first, 0, 0, "orders", nullptr);
    worksheet_write_string(second, 0, 0, "customers", nullptr);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    const auto sniff = sniffTable(path);
    QVERIFY(sniff);
    QCOMPARE(sniff->format.kind, TableKind::Workbook);
    QCOMPARE(sniff->format.sheet, QStringLiteral("Orders"));
    QCOMPARE(sniff->sheets.size(), 4);
    QVERIFY(sniff->sheets.first().isHidden);
    QCOMPARE(rowsOf(path, QStringLiteral("Kunden"))->first().last(), QStringLiteral("customers"));
    QCOMPARE(rowsOf(path, QStringLiteral("Hidden"))->first().last(), QStringLiteral("secret"));
    const auto none = rowsOf(path, QStringLiteral("Nope"));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::InvalidInput);
    QVERIFY(none.error().details.contains(QStringLiteral("Kunden")));
}

void TestWorkbook::numbers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << QByteArray("42") << QStringLiteral("42");
    QTest::newRow("phone with an exponent")
        << QByteArray("8.613812345678E12") << QStringLiteral("8613812345678");
    QTest::newRow("phone with an exponent and zeros")
        << QByteArray("4.91512345678E+11") << QStringLiteral("491512345678");
    QTest::newRow("binary dust") << QByteArray("0.30000000000000004") << QStringLiteral("0.3");
    QTest::newRow("negative dust") << QByteArray("-12.499999999999998") << QStringLiteral("-12.5");
    QTest::newRow("small") << QByteArray("1.5E-3") << QStringLiteral("0.0015");
    QTest::newRow("tiny") << QByteArray("2E-05") << QStringLiteral("0.00002");
    QTest::newRow("15 digits") << QByteArray("123456789012345") << QStringLiteral("123456789012345");
    QTest::newRow("19 digits: the last are made up")
        << QByteArray("1234567890123456789") << QStringLiteral("1.23456789012346E+18");
    QTest::newRow("zero") << QByteArray("0") << QStringLiteral("0");
    QTest::newRow("zero with an exponent") << QByteArray("0.0E0") << QStringLiteral("0");
}

void TestWorkbook::numbers()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.xlsx"));
    QVERIFY(writeZip(path, workbookParts("<row r=\"1\"><c r=\"A1\"><v>" + value + "</v></c></row>")));
    const auto rows = rowsOf(path);
    QVERIFY(rows);
    QCOMPARE(rows->first().last(), text);
}

void TestWorkbook::dates_data()
{
    QTest::addColumn<QByteArray>("format"); // a code, or the number of one that is built in
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* format, const char* value, const char* text) {
        QTest::newRow(name) << QByteArray(format) << QByteArray(value) << QString::fromLatin1(text);
    };
    row("built in", "14", "46085", "2026-03-04");
    row("built in with time", "22", "46085.729166666664", "2026-03-04 17:30:00");
    row("Japanese edition", "31", "46085", "2026-03-04");
    row("own code", "dd/mm/yyyy", "46085", "2026-03-04");
    row("own code with words", "dddd\", \"d mmmm", "46085", "2026-03-04");
    row("Japanese code", "yyyy\xe5\xb9\xb4m\xe6\x9c\x88", "46085", "2026-03-04");
    row("locale in front", "[$-407]d. mmm yy;@", "46085.5", "2026-03-04 12:00:00");
    row("time", "hh:mm:ss", "0.4375", "10:30:00");
    row("hours that go on", "[h]:mm", "0.4375", "10:30:00");
    row("a time over a date", "hh:mm", "46085.4375", "2026-03-04 10:30:00");
    row("money is none", "#,##0.00 \"EUR/day\"", "46085", "46085");
    row("a colour is none", "[Red]0.00", "46085", "46085");
    row("scientific is none", "0.00E+00", "46085", "46085");
    row("General is none", "General", "46085", "46085");
    row("percent is none", "10", "0.5", "0.5");
    row("the day that never was", "14", "59", "1900-02-28");
    row("the day after it", "14", "61", "1900-03-01");
    row("beyond all dates", "14", "99999999", "99999999");
    row("rounded up to midnight", "22", "46085.99999999", "2026-03-05");
}

static QByteArray stylesWith(const QByteArray& format)
{
    bool builtIn = false;
    const int number = format.toInt(&builtIn);
    const auto id = QByteArray::number(builtIn ? number : 164);
    const auto code = QString::fromUtf8(format).toHtmlEscaped().toUtf8();
    // A cell style of another number stands before the cell formats: it must not be counted.
    return (builtIn ? QByteArray()
                    : "<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + code + "\"/></numFmts>")
        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\""
        + id + "\"/></cellXfs>";
}

void TestWorkbook::dates()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.xlsx"));
    const auto cells = "<row><c s=\"0\"><v>46085</v></c><c s=\"1\"><v>" + value + "</v></c></row>";
    QVERIFY(writeZip(path, workbookParts(cells, {}, stylesWith(format))));
    auto rows = rowsOf(path);
    QVERIFY2(rows, rows ? "" : qPrintable(toText(rows.error())));
    QCOMPARE(rows->first(), (QStringList{QStringLiteral("1"), QStringLiteral("46085"), text}));
    if (text != u"2026-03-04" || format != "14")
        return;
    // The same serial of a workbook that counts from 1904.
    QVERIFY(writeZip(path, workbookParts(cells, {}, stylesWith(format), "date1904=\"1\"")));
    QCOMPARE(rowsOf(path)->first().last(), QStringLiteral("2030-03-05"));
}

void TestWorkbook::textsOfEveryKind()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.xlsx"));
    const QByteArray texts =
        "<si><t>plain</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>"
        "<si><t>\xe4\xbd\x90\xe8\x97\xa4</t><rPh sb=\"0\" eb=\"2\"><t>\xe3\x82\xb5</t></rPh></si>"
        "<si/><si><t xml:space=\"preserve\"> kept </t></si>";
    const QByteArray cells =
        "<row r=\"7\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
        "<c t=\"s\"><v>3</v></c><c t=\"s\"><v>4</v></c><c t=\"inlineStr\"><is><t>in place</t></is></c>"
        "<c t=\"str\"><f>A1&amp;\"x\"</f><v>plainx</v></c><c t=\"e\"><v>#N/A</v></c>"
        "<c t=\"d\"><v>2026-03-04T10:00:00</v></c><c t=\"b\"><v>0</v></c></row>";
    QVERIFY(writeZip(path, workbookParts(cells, texts)));
    const auto rows = rowsOf(path);
    QVERIFY2(rows, rows ? "" : qPrintable(toText(rows.error())));
    QCOMPARE(rows->first(),
        (QStringList{QStringLiteral("7"), QStringLiteral("plain"), QStringLiteral("rich text"),
            QStringLiteral(u"佐藤"), QString(), QStringLiteral(" kept "), QStringLiteral("in place"),
            QStringLiteral("plainx"), QString(), QStringLiteral("2026-03-04T10:00:00"),
            QStringLiteral("FALSE")}));
}

void TestWorkbook::gapsAndMissingReferences()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.xlsx"));
    QVERIFY(writeZip(path,
        workbookParts("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\"><v>2</v></c></row><row r=\"3\"/>"
                      "<row><c><v>3</v></c><c><v>4</v></c></row><row r=\"2\"><c r=\"C9\"><v>5</v></c>"
                      "<c r=\"A9\"><v>6</v></c></row>")));
    const auto rows = rowsOf(path);
    QVERIFY(rows);
    const QList<QStringList> wanted{
        {QStringLiteral("2"), QString(), QStringLiteral("1"), QString(), QStringLiteral("2")},
        {QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("4")},
        {QStringLiteral("5"), QString(), QString(), QStringLiteral("5"), QStringLiteral("6")}};
    QCOMPARE(*rows, wanted);
}

void TestWorkbook::manyTextsAreKeptAside()
{
    // 40 MB of shared texts: more than is kept in memory.
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.xlsx"));
    QByteArray texts;
    QByteArray cells;
    for (int i = 0; i < 20'000; ++i) {
        texts += "<si><t>" + QByteArray::number(i) + ' ' + QByteArray(2000, char('a' + i % 26)) + "</t></si>";
        cells += "<row><c t=\"s\"><v>" + QByteArray::number(19'999 - i) + "</v></c></row>";
    }
    QVERIFY(writeZip(path, workbookParts(cells, texts)));
    const auto rows = rowsOf(path);
    QVERIFY2(rows, rows ? "" : qPrintable(toText(rows.error())));
    QCOMPARE(rows->size(), 20'000);
    for (int i = 0; i < 20'000; ++i)
        QVERIFY(rows->at(i).at(1).startsWith(
            QStringLiteral("%1 %2").arg(19'999 - i).arg(QChar(u'a' + (19'999 - i) % 26))));
}

static qint64 memoryNow()
{
#ifdef __SANITIZE_ADDRESS__
    return 0; // freed memory is kept on purpose there, and every object has a rim
#endif
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

void TestWorkbook::longSheetInLittleMemory()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.xlsx"));
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    auto* book = workbook_new_opt(path.toUtf8().constData(), &options);
    auto* sheet = workbook_add_worksheet(book, "Orders");
    constexpr int count = 60'000;
    for (int i = 0; i < count; ++i) {
        worksheet_write_number(sheet, lxw_row_t(i), 0, i, nullptr);
        worksheet_write_string(
            sheet, lxw_row_t(i), 1, QByteArray("Person " + QByteArray::number(i)).constData(), nullptr);
        worksheet_write_number(sheet, lxw_row_t(i), 2, i * 1.25, nullptr);
    }
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    const auto sniff = sniffTable(path);
    QVERIFY(sniff);
    auto reader = TableReader::open(path, sniff->format);
    QVERIFY(reader);
    DelimitedRow row;
    QVERIFY((*reader)->next(row).value_or(false));
    const auto before = memoryNow();
    qint64 rows = 1;
    qint64 last = 0;
    for (auto more = (*reader)->next(row); more && *more; more = (*reader)->next(row)) {
        QVERIFY((*reader)->bytesRead() >= last);
        last = (*reader)->bytesRead();
        ++rows;
    }
    QCOMPARE(rows, count);
    QCOMPARE(row.cells.empty() ? last : (*reader)->bytesRead(), QFileInfo(path).size());
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    QVERIFY2(memoryNow() - before < 8 * 1024 * 1024, qPrintable(QString::number(memoryNow() - before)));
#endif
}

void TestWorkbook::cancelWhileTextsAreRead()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.xlsx"));
    QByteArray texts;
    for (int i = 0; i < 400'000; ++i)
        texts += "<si><t>text number " + QByteArray::number(i) + "</t></si>";
    QVERIFY(writeZip(path, workbookParts("<row><c t=\"s\"><v>0</v></c></row>", texts)));
    TableFormat format;
    format.kind = TableKind::Workbook;
    format.sheet = QStringLiteral("Data");
    CancelToken cancel;
    cancel.cancel();
    QElapsedTimer timer;
    timer.start();
    const auto reader = TableReader::open(path, format, cancel);
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, ErrorKind::Cancelled);
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
}

void TestWorkbook::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes"); // of the file; empty = the parts
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("word");
    const QByteArray sheet("xl/worksheets/sheet1.xml");
    const QByteArray open("<worksheet><sheetData>");
    QTest::newRow("old format") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on") << QByteArray()
                                << QByteArray() << "XLSX";
    QTest::newRow("another archive") << QByteArray() << QByteArray("_rels/.rels") << QByteArray("<a/>")
                                     << "archive";
    QTest::newRow("not well-formed") << QByteArray() << sheet << open + "<row><c></row>"
                                     << "damaged";
    QTest::newRow("cut sheet") << QByteArray() << sheet << open + "<row><c><v>1</v></c>"
                               << "damaged";
    QTest::newRow("document type") << QByteArray() << sheet
                                   << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet><sheetData>"
                                                 "<row><c><v>&a;</v></c></row></sheetData></worksheet>")
                                   << "damaged";
    QTest::newRow("text that is not there")
        << QByteArray() << sheet << open + "<row><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>"
        << "refers to a text";
    QTest::newRow("too many columns")
        << QByteArray() << sheet << open + "<row><c r=\"XFE1\"><v>7</v></c></row></sheetData></worksheet>"
        << "columns";
    QTest::newRow("cell of 10 MB") << QByteArray() << sheet
                                   << open + "<row><c t=\"inlineStr\"><is><t>"
            + QByteArray(10 * 1024 * 1024, 'x') + "</t></is></c></row></sheetData></worksheet>"
                                   << "limit of 4 MB";
    QTest::newRow("trap that unpacks without end") << QByteArray() << sheet
                                                   << open
            + QByteArray("<row/>" + QByteArray(1024 * 1024, ' ')).repeated(120) + "</sheetData></worksheet>"
                                                   << "unpacks";
    QTest::newRow("no rows") << QByteArray() << sheet << open + "</sheetData></worksheet>"
                             << "empty";
}

void TestWorkbook::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, content);
    QFETCH(QString, word);
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.xlsx"));
    if (bytes.isEmpty()) {
        auto parts = workbookParts("<row><c><v>1</v></c></row>");
        if (part == "_rels/.rels")
            parts = {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}};
        else
            parts[part] = content;
        QVERIFY(writeZip(path, parts));
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    const auto before = memoryNow();
    const auto rows = rowsOf(path);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(toText(rows.error()).contains(word), qPrintable(toText(rows.error())));
    QVERIFY(!rows.error().remedy.isEmpty());
    QVERIFY(memoryNow() - before < 80 * 1024 * 1024);
}

static QByteArray goodWorkbook(const QTemporaryDir& folder)
{
    const auto path = folder.filePath(QStringLiteral("good.xlsx"));
    QByteArray rows;
    for (int i = 0; i < 300; ++i)
        rows += "<row><c><v>" + QByteArray::number(i * 7919) + "</v></c><c t=\"s\"><v>0</v></c></row>";
    if (!writeZip(path, workbookParts(rows, "<si><t>text</t></si>")))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestWorkbook::cutAtEveryPlace()
{
    const QTemporaryDir folder;
    const auto bytes = goodWorkbook(folder);
    QVERIFY(bytes.size() > 1000);
    const auto path = folder.filePath(QStringLiteral("cut.xlsx"));
    for (qsizetype size = 5; size < bytes.size(); size += 37) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes.first(size)) == size);
        file.close();
        const auto rows = rowsOf(path);
        QVERIFY2(!rows, qPrintable(QString::number(size)));
        QCOMPARE(rows.error().kind, ErrorKind::InvalidInput);
    }
}

void TestWorkbook::bytesTurned()
{
    // A flipped byte anywhere is either noticed or makes no difference; it never breaks the program.
    const QTemporaryDir folder;
    const auto bytes = goodWorkbook(folder);
    QFile good(folder.filePath(QStringLiteral("good.xlsx")));
    const auto wanted = rowsOf(good.fileName());
    QVERIFY(wanted);
    const auto path = folder.filePath(QStringLiteral("turned.xlsx"));
    int noticed = 0;
    for (qsizetype at = 4; at < bytes.size(); at += 11) {
        auto turned = bytes;
        turned[at] = char(turned[at] ^ 0x55);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(turned) == turned.size());
        file.close();
        const auto rows = rowsOf(path);
        noticed += !rows;
        if (rows)
            QCOMPARE(*rows, *wanted);
    }
    QVERIFY(noticed > 20);
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
