// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportshop.h"
#include "writers.h"

#include <base/phonenumber.h>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace serai;
using namespace serai::reports;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An RFC 4180 reader of its own, so that the writer is not judged by itself.
QList<QStringList> readCsv(const QString& text)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto sign = text[i];
        if (quoted) {
            if (sign == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                field += sign;
                ++i;
            } else if (sign == u'"') {
                quoted = false;
            } else {
                field += sign;
            }
        } else if (sign == u'"') {
            quoted = true;
        } else if (sign == u',') {
            row << std::exchange(field, {});
        } else if (sign == u'\n') {
            row << std::exchange(field, {});
            rows << std::exchange(row, {});
        } else if (sign != u'\r') {
            field += sign;
        }
    }
    return rows;
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

struct SheetCell
{
    QString type; ///< "s" shared string, "" number
    QString text;
};

} // namespace

class TestReportFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void csvFields_data();
    void csvFields();
    void phonesSurviveCsv();
    void csvHoldsTheModel();
    void xlsxHoldsTheModel();
    void pdfHoldsTheFunnel();
    void pdfOfACampaign();
    void longTablesBreakAcrossPages();
    void japaneseHasGlyphs();

private:
    QString write(const ReportModel& model, const char* name, Written* written = nullptr);
    QHash<QString, SheetCell> sheet(const QString& path, int number);

    std::unique_ptr<test::TestWorkspace> m_workspace;
    ReportModel m_model;
};

void TestReportFiles::initTestCase()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
    test::fillReportShop(*m_workspace);
    m_model = weeklyReport(test::reportPage(*m_workspace), QLocale(QLocale::English));
}

QString TestReportFiles::write(const ReportModel& model, const char* name, Written* written)
{
    const auto path = m_workspace->filePath(QString::fromLatin1(name));
    auto result = writeReport(model, *formatOfFile(path), path);
    if (!result)
        qFatal("%s", qPrintable(toText(result.error())));
    if (written)
        *written = *result;
    return path;
}

void TestReportFiles::csvFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << "Dormant"
                           << "Dormant";
    QTest::newRow("comma") << "a,b"
                           << "\"a,b\"";
    QTest::newRow("quote") << "5\" lamp"
                           << "\"5\"\" lamp\"";
    QTest::newRow("line end") << "a\nb"
                              << "\"a\nb\"";
    QTest::newRow("semicolon, so that another reader finds no formula") << "a;=1+1"
                                                                        << "\"a;=1+1\"";
    QTest::newRow("formula") << "=1+1"
                             << "\"'=1+1\"";
    QTest::newRow("plus") << "+49 151"
                          << "\"'+49 151\"";
    QTest::newRow("minus") << "-2+3"
                           << "\"'-2+3\"";
    QTest::newRow("at") << "@SUM(A1)"
                        << "\"'@SUM(A1)\"";
    QTest::newRow("command") << "=cmd|' /C calc'!A0"
                             << "\"'=cmd|' /C calc'!A0\"";
    QTest::newRow("link") << "=HYPERLINK(\"http://x\")"
                          << "\"'=HYPERLINK(\"\"http://x\"\")\"";
    QTest::newRow("tab first") << "\t=1"
                               << "\"'\t=1\"";
    QTest::newRow("return first") << "\r=1"
                                  << "\"'\r=1\"";
    QTest::newRow("blank first") << " =1"
                                 << "\"' =1\"";
    QTest::newRow("invisible mark first") << QStringLiteral("\u200B=1") << QStringLiteral("\"'\u200B=1\"");
    QTest::newRow("byte order mark first") << QStringLiteral("\uFEFF=1") << QStringLiteral("\"'\uFEFF=1\"");
    QTest::newRow("full-width") << QStringLiteral("\uFF1D1+1") << QStringLiteral("\"'\uFF1D1+1\"");
    QTest::newRow("sign inside is harmless") << "a=b"
                                             << "a=b";
    QTest::newRow("empty") << ""
                           << "";
}

void TestReportFiles::csvFields()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QCOMPARE(csvText(text), field);
}

void TestReportFiles::phonesSurviveCsv()
{
    for (const char* phone : {"+4915123456789", "+815012345678", "+12025550123"}) {
        const auto field = readCsv(csvText(QString::fromLatin1(phone)) + u'\n').first().first();
        QCOMPARE(parsePhone(field)->e164, QString::fromLatin1(phone));
    }
}

void TestReportFiles::csvHoldsTheModel()
{
    Written written;
    const auto bytes = bytesOf(write(m_model, "report.csv", &written));
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const auto rows = readCsv(QString::fromUtf8(bytes.mid(3)));
    QVERIFY(rows.contains(QStringList({QStringLiteral("Fingerprint"), fingerprintOf(m_model)})));
    QVERIFY(rows.contains(QStringList({QStringLiteral("Time zone"), QStringLiteral("Europe/Berlin")})));
    for (const auto& row : rows) {
        for (const auto& field : row) {
            const bool isNumber = [&] {
                bool ok = false;
                field.toDouble(&ok);
                return ok;
            }();
            QVERIFY2(isNumber || !QStringLiteral("=+-@").contains(field.isEmpty() ? QChar(u'a') : field[0]),
                qPrintable(field));
        }
    }
    qint64 expected = 0;
    for (const auto& table : dataTables(m_model)) {
        expected += table.rows.size();
        const auto titles = std::find_if(
            rows.cbegin(), rows.cend(), [&](const auto& row) { return row == QStringList{table.title}; });
        QVERIFY2(titles != rows.cend(), qPrintable(table.title));
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const auto& cells = *(titles + 2 + i);
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                const auto& cell = table.rows[i][column];
                if (cell.kind == Cell::Kind::Figure && cell.value.isKnown())
                    QVERIFY(std::abs(cells[column].toDouble() - *cell.value.number()) < 1e-6);
                else if (cell.kind == Cell::Kind::Figure)
                    QCOMPARE(cells[column], QStringLiteral("unknown"));
                else if (cell.kind == Cell::Kind::Date)
                    QCOMPARE(cells[column], cell.date.toString(Qt::ISODate));
                else
                    QVERIFY(cells[column] == cell.text || cells[column] == u'\'' + cell.text);
            }
        }
    }
    QCOMPARE(written.rows, expected);
}

QHash<QString, SheetCell> TestReportFiles::sheet(const QString& path, int number)
{
    QStringList shared;
    QXmlStreamReader strings(outputOf(
        QStringLiteral("unzip"), {QStringLiteral("-p"), path, QStringLiteral("xl/sharedStrings.xml")}));
    while (!strings.atEnd()) {
        if (strings.readNext() == QXmlStreamReader::StartElement && strings.name() == u"t")
            shared << strings.readElementText();
    }
    QHash<QString, SheetCell> cells;
    QXmlStreamReader xml(outputOf(QStringLiteral("unzip"),
        {QStringLiteral("-p"), path, QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)}));
    QString at;
    QString type;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"c") {
            at = xml.attributes().value(QLatin1String("r")).toString();
            type = xml.attributes().value(QLatin1String("t")).toString();
        } else if (xml.name() == u"v") {
            const auto text = xml.readElementText();
            cells[at] = {type, type == u"s" ? shared.value(text.toInt()) : text};
        } else if (xml.name() == u"f") {
            cells[at] = {QStringLiteral("formula"), xml.readElementText()};
        }
    }
    return cells;
}

void TestReportFiles::xlsxHoldsTheModel()
{
    if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty())
        QSKIP("unzip is not installed");
    const auto path = write(m_model, "report.xlsx");
    int number = 1;
    for (const auto& table : dataTables(m_model)) {
        const auto cells = sheet(path, ++number);
        QCOMPARE(cells.value(QStringLiteral("A1")).text, table.title);
        for (const auto& cell : cells)
            QVERIFY(cell.type != u"formula");
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                const auto& cell = table.rows[row][column];
                const auto found =
                    cells.value(QStringLiteral("%1%2").arg(QChar(u'A' + int(column))).arg(row + 5));
                if (cell.kind == Cell::Kind::Figure && cell.value.isKnown()) {
                    QVERIFY(found.type.isEmpty());
                    QVERIFY(std::abs(found.text.toDouble() - *cell.value.number())
                        < 1e-9 * std::max(1.0, *cell.value.number()));
                } else if (cell.kind == Cell::Kind::Figure) {
                    QCOMPARE(found.text, QStringLiteral("unknown"));
                } else if (cell.kind == Cell::Kind::Date) {
                    QCOMPARE(QDate(1899, 12, 30).addDays(found.text.toInt()), cell.date);
                } else {
                    QCOMPARE(found.text, cell.text);
                }
            }
        }
    }
    const auto about = sheet(path, 1);
    QStringList texts;
    for (const auto& cell : about)
        texts << cell.text;
    QVERIFY(texts.contains(fingerprintOf(m_model)));
}

void TestReportFiles::pdfHoldsTheFunnel()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    Written written;
    const auto path = write(m_model, "report.pdf", &written);
    const auto page = test::reportPage(*m_workspace);
    const auto text = QString::fromUtf8(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}));
    const auto first = text.section(u'\f', 0, 0);
    for (const char* id :
        {"messages.sent", "messages.delivered", "messages.read", "kpi.open", "revenue", "orders"}) {
        const auto shown = kpi::formatValue(page.figure(QString::fromLatin1(id))->value, m_model.locale);
        QVERIFY2(first.contains(shown.simplified()), qPrintable(QString::fromLatin1(id) + u' ' + shown));
    }
    QVERIFY(text.contains(QStringLiteral("Win back: winter throws")));
    const auto pages = text.split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), written.pages);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        for (const auto& demanded : {QStringLiteral("Europe/Berlin"), QStringLiteral("USD"),
                 fingerprintOf(m_model), periodText(m_model), QStringLiteral("definitions 1"),
                 QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())})
            QVERIFY2(pages[i].contains(demanded), qPrintable(demanded));
    }
}

void TestReportFiles::pdfOfACampaign()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    const auto page = test::reportPage(*m_workspace);
    const auto model = campaignReport(page, page.campaigns.last(), QLocale(QLocale::German));
    const auto path = write(model, "campaign.pdf");
    const auto text = QString::fromUtf8(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}));
    QVERIFY(text.contains(QStringLiteral("Win back: winter throws")));
    QVERIFY(text.contains(QStringLiteral("131049")));
    // Numbers are written the German way.
    QVERIFY(text.contains(kpi::formatValue(page.campaigns.last().readRate, QLocale(QLocale::German))));
}

void TestReportFiles::longTablesBreakAcrossPages()
{
    auto model = m_model;
    Table table{QStringLiteral("long"), QStringLiteral("Long"), {}, {},
        {{QStringLiteral("n"), QStringLiteral("Nr"), true, 1}}, {}, true};
    for (int i = 0; i < 300; ++i)
        table.rows << QList<Cell>{Cell::ofFigure(kpi::Value::count(70000 + i))};
    model.blocks << table;
    Written written;
    const auto path = write(model, "long.pdf", &written);
    QVERIFY(written.pages > 8);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    const auto text = QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}));
    for (int i = 0; i < 300; ++i)
        QVERIFY(text.contains(model.locale.toString(70000 + i)));
}

void TestReportFiles::japaneseHasGlyphs()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdffonts")).isEmpty())
        QSKIP("pdffonts is not installed");
    auto model = m_model;
    model.locale = QLocale(QLocale::Japanese);
    model.title = QStringLiteral("\u9031\u5831");
    const auto path = write(model, "ja.pdf");
    const auto text = QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}));
    QVERIFY(text.contains(model.title));
    const auto fonts = outputOf(QStringLiteral("pdffonts"), {path});
    QVERIFY(!fonts.isEmpty());
}

QTEST_MAIN(TestReportFiles)
#include "tst_reportfiles.moc"
