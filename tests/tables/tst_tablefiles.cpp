// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <tables/tablereader.h>

using namespace serai;
using namespace serai::tables;

class TestTableFiles : public QObject
{
    Q_OBJECT

private slots:
    void sameTableInEveryForm_data();
    void sameTableInEveryForm();
    void refuses_data();
    void refuses();
    void manyColumns();
    void knownCorpus_data();
    void knownCorpus();
};

static Result<QList<QStringList>> tableOf(const QByteArray& bytes, TableSniff* found = nullptr)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return fail(ErrorKind::Storage, file.errorString());
    file.close();
    const auto sniff = sniffTable(file.fileName());
    if (!sniff)
        return fail(sniff.error());
    if (found)
        *found = *sniff;
    auto reader = TableReader::open(file.fileName(), sniff->format);
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
        QStringList cells;
        for (int column = 0; column < int(row.cells.size()); ++column)
            cells << row.text(column);
        rows << cells;
    }
}

void TestTableFiles::sameTableInEveryForm_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::addColumn<QByteArray>("delimiter");
    for (const char* end : {"\n", "\r\n", "\r"}) {
        for (const char* delimiter : {",", ";", "\t", "|"})
            QTest::addRow(
                "line end of %d, delimiter %d", int(QByteArray(end).size()) * 100 + end[0], delimiter[0])
                << QByteArray(end) << QByteArray(delimiter);
    }
}

void TestTableFiles::sameTableInEveryForm()
{
    QFETCH(QByteArray, lineEnd);
    QFETCH(QByteArray, delimiter);
    QByteArray bytes;
    const auto row = [&](const QList<QByteArray>& cells) { bytes += cells.join(delimiter) + lineEnd; };
    row({"Name", "Note", "Amount"});
    row({"Anna", "\"two" + lineEnd + "lines" + delimiter + " \"\"quoted\"\"\"", "\"1,50\""});
    row({"Ben", "", "2"});
    row({"Cem", "a \"quote\" inside", "3"});
    TableSniff sniff;
    const auto rows = tableOf(bytes, &sniff);
    QVERIFY2(rows, rows ? "" : qPrintable(toText(rows.error())));
    QCOMPARE(sniff.format.text.delimiter, delimiter[0]);
    const QList<QStringList> wanted{
        {QStringLiteral("Name"), QStringLiteral("Note"), QStringLiteral("Amount")},
        {QStringLiteral("Anna"), QString::fromLatin1("two" + lineEnd + "lines" + delimiter + " \"quoted\""),
            QStringLiteral("1,50")},
        {QStringLiteral("Ben"), QString(), QStringLiteral("2")},
        {QStringLiteral("Cem"), QStringLiteral("a \"quote\" inside"), QStringLiteral("3")}};
    QCOMPARE(*rows, wanted);
}

void TestTableFiles::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QByteArray() << "empty";
    QTest::newRow("blanks") << QByteArray(" \r\n\r\n  ") << "empty";
    QTest::newRow("zero bytes") << QByteArray("a,b\n1,\0\0\n", 9) << "binary";
    QTest::newRow("zero bytes far down")
        << QByteArray("a,b\n") + QByteArray("1,2\n").repeated(100'000) + QByteArray("1,\0\n", 4) << "100002";
    QTest::newRow("cell of 10 MB") << QByteArray("a,b\n1,") + QByteArray(10 * 1024 * 1024, 'x') + "\n3,4\n"
                                   << "line 2";
    QTest::newRow("quoted cell of 10 MB")
        << QByteArray("a,b\n1,\"") + QByteArray(10 * 1024 * 1024, 'x') + "\"\n3,4\n"
        << "line 2";
    QTest::newRow("quote without end") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n") << "line 3";
    QTest::newRow("20,000 columns") << QByteArray("x,").repeated(20'000) + "\n"
                                    << "columns";
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << "picture";
    QTest::newRow("UTF-8 that turns into something else")
        << QByteArray("a,b\n\xc3\xbc,1\n") + QByteArray("1,2\n").repeated(50'000) + "K\xfchl,5\n"
        << "UTF-8";
}

void TestTableFiles::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto rows = tableOf(bytes);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(toText(rows.error()).contains(word), qPrintable(toText(rows.error())));
    QVERIFY(!rows.error().remedy.isEmpty());
}

void TestTableFiles::manyColumns()
{
    QByteArray header;
    QByteArray row;
    for (int i = 0; i < 5000; ++i) {
        header += "c" + QByteArray::number(i) + ',';
        row += QByteArray::number(i) + ',';
    }
    header.chop(1);
    row.chop(1);
    const auto rows = tableOf(header + '\n' + row + '\n');
    QVERIFY(rows);
    QCOMPARE(rows->at(1).size(), 5000);
    QCOMPARE(rows->at(1).at(4999), QStringLiteral("4999"));
}

void TestTableFiles::knownCorpus_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("json");
    // Every file of a public corpus, where it is at hand.
    const QDir folder(qEnvironmentVariable("SERAI_DATA") + QStringLiteral("/csv-spectrum"));
    const auto files = QDir(folder.filePath(QStringLiteral("csvs"))).entryInfoList({QStringLiteral("*.csv")});
    for (const auto& file : files) {
        if (file.baseName() == u"location_coordinates") // its two files do not hold the same number
            continue;
        QTest::newRow(qPrintable(file.baseName()))
            << file.filePath() << folder.filePath(QStringLiteral("json/%1.json").arg(file.baseName()));
    }
    if (files.isEmpty())
        QTest::newRow("not at hand") << QString() << QString();
}

void TestTableFiles::knownCorpus()
{
    QFETCH(QString, csv);
    QFETCH(QString, json);
    if (csv.isEmpty())
        QSKIP("set SERAI_DATA to the folder with csv-spectrum");
    TableRequest request;
    request.delimiter = QStringLiteral(",");
    const auto sniff = sniffTable(csv, request);
    QVERIFY2(sniff, sniff ? "" : qPrintable(toText(sniff.error())));
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto document = QJsonDocument::fromJson(decodeText(file.readAll()).value_or(QString()).toUtf8());
    const auto wanted = document.isArray() ? document.array() : QJsonArray{document.object()};
    QCOMPARE(qsizetype(sniff->rows.size()) - 1, wanted.size());
    const auto headers = sniff->rows[0].cells;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        for (qsizetype column = 0; column < headers.size(); ++column) {
            auto cell = sniff->rows[std::size_t(i) + 1].cells.value(column);
            QCOMPARE(cell.remove(u'\r'), wanted[i].toObject()[headers[column]].toString().remove(u'\r'));
        }
    }
}

QTEST_GUILESS_MAIN(TestTableFiles)
#include "tst_tablefiles.moc"
