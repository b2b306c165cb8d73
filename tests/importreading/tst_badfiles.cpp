// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../importacts/logicaldump.h"
#include "../tables/workbookmaker.h"
#include "readingfixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace serai;
using namespace serai::members;
using serai::test::TestWorkspace;

class TestBadFiles : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void manyColumns();
    void onlyBadRows();
    void cancelAmongBadRows();
    void workbookLikeItsText();
    void sheetBehindACover();
    void cardsBecomePeople();
};

static QByteArray zipped(const QMap<QByteArray, QByteArray>& parts)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.xlsx"));
    if (!test::writeZip(path, parts))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QByteArray sheetRow(const QList<QByteArray>& cells)
{
    QByteArray row("<row>");
    for (const auto& cell : cells)
        row += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    return row + "</row>";
}

static QByteArray randomBytes(int count)
{
    QRandomGenerator random(20261122);
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += char(random.bounded(256));
    return bytes;
}

void TestBadFiles::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const QByteArray header("Customer ID,Name,Phone\n");
    const auto book = zipped(test::workbookParts(
        sheetRow({"Customer ID", "Name", "Phone"}) + sheetRow({"1", "A", "+4915123456789"}).repeated(200)));
    auto trap = test::workbookParts("");
    trap["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData>" + sheetRow({"Customer ID", "Name", "Phone"})
        + ("<row/>" + QByteArray(1024 * 1024, ' ')).repeated(120) + "</sheetData></worksheet>";
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("header only") << header << "no rows";
    QTest::newRow("header only in a workbook")
        << zipped(test::workbookParts(sheetRow({"Customer ID", "Name", "Phone"}))) << "no rows";
    QTest::newRow("cut workbook") << book.first(book.size() / 2) << "damaged";
    QTest::newRow("workbook that unpacks without end") << zipped(trap) << "unpacks";
    QTest::newRow("cell of 10 MB") << header + "1,A," + QByteArray(10 * 1024 * 1024, '1') + "\n"
                                   << "limit of 4 MB, or the file is not a table (FILE, line 2, column 3)";
    QTest::newRow("quoted cell of 10 MB")
        << header + "1,\"" + QByteArray(10 * 1024 * 1024, 'x') + "\",\n"
        << "limit of 4 MB: the quote before it may not be closed (FILE, line 2, column 2)";
    QTest::newRow("row of 10 MB") << header + "1,A" + QByteArray(",xxxxxxxxx").repeated(1024 * 1024) + "\n"
                                  << "the row is longer than the limit of 4 MB (FILE, line 2)";
    QTest::newRow("cell of 10 MB in a workbook") << zipped(test::workbookParts(
        sheetRow({"Customer ID", "Name", "Phone"}) + sheetRow({"1", QByteArray(10 * 1024 * 1024, 'x')})))
                                                 << "limit of 4 MB (FILE, sheet \"Data\", row 2, column 2)";
    QTest::newRow("random bytes") << randomBytes(60'000) << "not a text table: it contains binary data";
    QTest::newRow("few random bytes") << randomBytes(400) << "not a text table: it contains binary data";
    QTest::newRow("zero bytes") << header + QByteArray("1,A\0,\n", 6).repeated(3) << "binary";
    QTest::newRow("zero signs in UTF-16")
        << QByteArray("\xff\xfe", 2) + QByteArray("N\0a\0m\0e\0,\0P\0\n\0A\0\0\0,\0\x31\0\n\0", 24)
        << "it contains zero bytes (FILE)";
    QTest::newRow("zero bytes far down")
        << header + QByteArray("1,A,\n").repeated(30'000) + QByteArray("1,\0,\n", 5) << "line 30002";
    QTest::newRow("quote without end") << header + "1,A,\n2,\"B,\n3,C,\n"
                                       << "line 3";
    QTest::newRow("another encoding further down")
        << header + "1,K\xc3\xbchl,\n" + QByteArray("2,A,\n").repeated(30'000) + "3,K\xfchl,\n"
        << "line 30003";
    QTest::newRow("20,000 columns") << header.trimmed() + QByteArray(",x").repeated(20'000) + "\n1,A,\n"
                                    << "columns";
}

void TestBadFiles::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    TestWorkspace workspace;
    const auto options = optionsFor(workspace.writeFile(QStringLiteral("a.file"), bytes));
    const auto before = importacts::logicalDump(workspace.store(), true);
    for (const bool write : {false, true}) {
        const auto report = write ? importInto(workspace, options) : previewIn(workspace, options);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::InvalidInput);
        const auto said = toText(report.error()).replace(options.file, QStringLiteral("FILE"));
        QVERIFY2(said.contains(word), qPrintable(said));
        QVERIFY(!report.error().what.isEmpty());
        QVERIFY2(report.error().where.contains(QStringLiteral("a.file")), qPrintable(report.error().where));
        QVERIFY(!report.error().remedy.isEmpty());
    }
    const auto after = importacts::logicalDump(workspace.store(), true);
    QVERIFY2(after == before, qPrintable(importacts::difference(before, after)));
}

void TestBadFiles::manyColumns()
{
    QByteArray header("Customer ID,Name,Phone");
    QByteArray row("1,A,+4915123456789");
    for (int i = 0; i < 5000; ++i) {
        header += ",extra " + QByteArray::number(i);
        row += ",x";
    }
    TestWorkspace workspace;
    const auto report = importInto(
        workspace, optionsFor(workspace.writeFile(QStringLiteral("a.csv"), header + "\n" + row + "\n")));
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->create, 1);
    QCOMPARE(report->found.columns.size(), 5003);
}

void TestBadFiles::onlyBadRows()
{
    TestWorkspace workspace;
    const auto before = importacts::logicalDump(workspace.store());
    const auto report = importInto(workspace,
        optionsFor(workspace.writeFile(QStringLiteral("a.csv"),
            "Order,Date,Customer,Price\n" + QByteArray("1,never,7,5\n").repeated(500))));
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->rows, 500);
    QCOMPARE(report->skip, 500);
    QCOMPARE(report->orders, 0);
    QCOMPARE(report->refusals.size(), 500);
    QCOMPARE(report->problems.first().column, QStringLiteral("Date"));
    QCOMPARE(report->problems.first().value, QStringLiteral("never"));
    QVERIFY(!report->problems.first().message.isEmpty());
    const auto after = importacts::logicalDump(workspace.store());
    QVERIFY2(after == before, qPrintable(importacts::difference(before, after)));
}

void TestBadFiles::cancelAmongBadRows()
{
    // Nothing usable ever comes: progress is told all the same, and cancelling is heard at once.
    TestWorkspace workspace;
    QByteArray bytes("Order,Date,Customer,Price\nfirst,2026-01-31,7,1\n");
    for (int i = 0; i < 300'000; ++i)
        bytes += QByteArray::number(i) + ",never,7,5\n";
    const auto options = optionsFor(workspace.writeFile(QStringLiteral("a.csv"), bytes));
    CancelToken cancel;
    QElapsedTimer sinceCancel;
    int calls = 0;
    auto stage = ImportStage::Look;
    const auto progress = [&](qint64 done, qint64 total) {
        QVERIFY(done >= 0 && done <= total);
        if (stage == ImportStage::Read && ++calls == 2) {
            sinceCancel.start();
            cancel.cancel();
        }
    };
    const auto report =
        await(Importer(workspace.store(), workspace.clock)
                  .run(options, progress, cancel, [&stage](ImportStage begun) { stage = begun; }));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QVERIFY(calls >= 2);
    QVERIFY2(sinceCancel.elapsed() < 1000, qPrintable(QString::number(sinceCancel.elapsed())));
    QCOMPARE(workspace.number("SELECT count(*) FROM import"), 0);
}

void TestBadFiles::workbookLikeItsText()
{
    // The same table as text and as a workbook gives the same people and orders.
    const QByteArray text("Order,Date,Customer,Item,Qty,Price\n1001,2026-03-04 17:30:00,7,Lamp,2,5.5\n"
                          "1002,2026-03-05,8,Cover,1,0.3\n");
    const auto number = [](const QByteArray& value, int style = 0) {
        return "<c s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
    };
    const auto word = [](const QByteArray& value) {
        return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    };
    const auto rows = sheetRow({"Order", "Date", "Customer", "Item", "Qty", "Price"}) + "<row>"
        + number("1001") + number("46085.729166666664", 1) + number("7") + word("Lamp") + number("2")
        + number("5.5") + "</row><row>" + number("1002") + number("46086", 1) + number("8") + word("Cover")
        + number("1") + number("0.30000000000000004") + "</row>";
    const auto book =
        zipped(test::workbookParts(rows, {}, "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>"));
    QList<QStringList> answers;
    for (const auto& bytes : {text, book}) {
        TestWorkspace workspace;
        const auto options = optionsFor(workspace.writeFile(QStringLiteral("a.file"), bytes));
        const auto dryRun = previewIn(workspace, options);
        const auto report = importInto(workspace, options);
        QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
        QCOMPARE(figuresOf(*dryRun), figuresOf(*report));
        QCOMPARE(report->found.fileKind, bytes == text ? QStringLiteral("text") : QStringLiteral("xlsx"));
        answers << textsOf(workspace,
            "SELECT number || ' ' || ordered_at || ' ' || total_minor || ' ' || kind || ' ' || content_hash "
            "FROM "
            "shop_order ORDER BY id");
        // And the other form brings nothing new.
        const auto other = importInto(workspace,
            optionsFor(workspace.writeFile(QStringLiteral("b.file"), bytes == text ? book : text)));
        QVERIFY(other);
        QCOMPARE(other->ordersUnchanged, 2);
    }
    QCOMPARE(answers[0].size(), 2);
    QCOMPARE(answers[0], answers[1]);
}

void TestBadFiles::sheetBehindACover()
{
    auto parts = test::workbookParts(sheetRow({"Please read", "the second sheet"}));
    parts["xl/workbook.xml"].replace(
        "</sheets>", "<sheet name=\"Orders\" sheetId=\"2\" r:id=\"s2\"/></sheets>");
    parts["xl/_rels/workbook.xml.rels"].replace("</Relationships>",
        "<Relationship Id=\"s2\" "
        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
        "Target=\"worksheets/sheet2.xml\"/></Relationships>");
    parts["xl/worksheets/sheet2.xml"] = "<worksheet><sheetData>"
        + sheetRow({"Order", "Date", "Customer", "Price"}) + sheetRow({"1", "2026-01-02", "7", "5"})
        + "</sheetData></worksheet>";
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("a.xlsx"), zipped(parts)));
    const auto report = importInto(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->found.sheet, QStringLiteral("Orders"));
    QCOMPARE(report->found.sheets, (QStringList{QStringLiteral("Data"), QStringLiteral("Orders")}));
    QCOMPARE(report->orders, 1);
    options.sheet = QStringLiteral("Data");
    QVERIFY(!previewIn(workspace, options));
    options.sheet = QStringLiteral("Nowhere");
    const auto nowhere = previewIn(workspace, options);
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().what.contains(QStringLiteral("Nowhere")));
}

void TestBadFiles::cardsBecomePeople()
{
    TestWorkspace workspace;
    const auto report = importInto(workspace,
        optionsFor(workspace.writeFile(QStringLiteral("a.vcf"),
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Muster\r\nTEL;TYPE=CELL:+49 151 23456789\r\nTEL:030 "
            "23125000\r\n"
            "EMAIL:anna@example.com\r\nADR:;;;Berlin;;;Germany\r\nCATEGORIES:VIP\r\nEND:VCARD\r\n"
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Beispiel;Ben;;;\r\nEND:VCARD\r\n")));
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->found.preset, QStringLiteral("vcard"));
    QCOMPARE(report->rows, 2);
    QCOMPARE(report->create, 2);
    QCOMPARE(textsOf(workspace, "SELECT name FROM member ORDER BY name"),
        (QStringList{QStringLiteral("Anna Muster"), QStringLiteral("Ben Beispiel")}));
    QCOMPARE(workspace.number("SELECT count(*) FROM member_identity WHERE kind = 'phone'"), 2);
}

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
