// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/delimited.h>

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace serai;

namespace {

struct Table
{
    QList<QStringList> rows;
    QList<qint64> lines;
    std::optional<Error> error;
};

Table readTable(QByteArray bytes, DelimitedFormat format = {})
{
    Table table;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    auto reader = DelimitedReader::create(buffer, format);
    if (!reader) {
        table.error = reader.error();
        return table;
    }
    DelimitedRow row;
    for (;;) {
        const auto more = reader->next(row);
        if (!more) {
            table.error = more.error();
            return table;
        }
        if (!*more)
            return table;
        QStringList cells;
        for (int column = 0; column < int(row.cells.size()); ++column)
            cells << row.text(column);
        table.rows << cells;
        table.lines << row.line;
    }
}

/// Hands out a few bytes at a time, so that every cut falls everywhere.
class DripDevice : public QBuffer
{
public:
    explicit DripDevice(QByteArray* bytes, qint64 step)
        : QBuffer(bytes)
        , m_step(step)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char* data, qint64 max) override
    {
        return QBuffer::readData(data, std::min(max, m_step));
    }

private:
    qint64 m_step;
};

} // namespace

class TestDelimited : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void namesLines();
    void refuses_data();
    void refuses();
    void roundTrip();
    void delimiter_data();
    void delimiter();
    void spectrum();
};

void TestDelimited::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    const auto s = [](const char* text) { return QString::fromUtf8(text); };
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << Rows{{s("a"), s("b")}, {s("1"), s("2")}};
    QTest::newRow("no newline at the end")
        << QByteArray("a,b\n1,2") << Rows{{s("a"), s("b")}, {s("1"), s("2")}};
    QTest::newRow("crlf") << QByteArray("a,b\r\n1,2\r\n") << Rows{{s("a"), s("b")}, {s("1"), s("2")}};
    QTest::newRow("cr alone") << QByteArray("a,b\r1,2\r") << Rows{{s("a"), s("b")}, {s("1"), s("2")}};
    QTest::newRow("empty cells") << QByteArray(",,\n") << Rows{{s(""), s(""), s("")}};
    QTest::newRow("blank lines are left out") << QByteArray("a\n\n\nb\n") << Rows{{s("a")}, {s("b")}};
    QTest::newRow("a quoted empty cell is a row") << QByteArray("\"\"\n") << Rows{{s("")}};
    QTest::newRow("delimiter in quotes") << QByteArray("\"a,b\",c\n") << Rows{{s("a,b"), s("c")}};
    QTest::newRow("newline in quotes") << QByteArray("\"a\nb\",c\n") << Rows{{s("a\nb"), s("c")}};
    QTest::newRow("crlf in quotes stays") << QByteArray("\"a\r\nb\",c\n") << Rows{{s("a\r\nb"), s("c")}};
    QTest::newRow("doubled quotes") << QByteArray("\"say \"\"hi\"\"\",c\n")
                                    << Rows{{s("say \"hi\""), s("c")}};
    QTest::newRow("only a quote") << QByteArray("\"\"\"\",c\n") << Rows{{s("\""), s("c")}};
    QTest::newRow("quote inside an unquoted cell")
        << QByteArray("5\" disc,c\n") << Rows{{s("5\" disc"), s("c")}};
    QTest::newRow("text behind the closing quote")
        << QByteArray("\"a\"b\"c,d\n") << Rows{{s("ab\"c"), s("d")}};
    QTest::newRow("rows of unequal length") << QByteArray(
        "a,b,c\n1\n1,2,3,4\n") << Rows{{s("a"), s("b"), s("c")}, {s("1")}, {s("1"), s("2"), s("3"), s("4")}};
    QTest::newRow("quoted last cell without newline") << QByteArray("a,\"b\"") << Rows{{s("a"), s("b")}};
    QTest::newRow("beyond the basic plane")
        << QByteArray("🛍️,نورة\n") << Rows{{s("🛍️"), s("نورة")}};
}

void TestDelimited::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, rows);
    const auto whole = readTable(bytes);
    QVERIFY(!whole.error);
    QCOMPARE(whole.rows, rows);
    for (const qint64 step : {1, 2, 3, 5}) {
        DripDevice device(&bytes, step);
        auto reader = DelimitedReader::create(device, {});
        DelimitedRow row;
        QList<QStringList> dripped;
        for (;;) {
            const auto more = reader->next(row);
            QVERIFY(more);
            if (!*more)
                break;
            QStringList cells;
            for (int column = 0; column < int(row.cells.size()); ++column)
                cells << row.text(column);
            dripped << cells;
        }
        QCOMPARE(dripped, rows);
    }
}

void TestDelimited::namesLines()
{
    const auto table = readTable("head\n\n\"a\nb\nc\"\nlast\n");
    QCOMPARE(table.lines, (QList<qint64>{1, 3, 6}));
}

void TestDelimited::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("where");
    QTest::newRow("quote never closed") << QByteArray("a,b\n1,2\n3,\"open\n5,6\n") << "UTF-8"
                                        << "line 3";
    QTest::newRow("quote never closed in a long file")
        << QByteArray("a\n\"") + QByteArray("x,y\n").repeated(2'000'000) << "UTF-8"
        << "line 2";
    QTest::newRow("zero bytes") << QByteArray("a,b\n1,\0\n", 8) << "UTF-8"
                                << "line 2";
    QTest::newRow("not UTF-8") << QByteArray("a,b\n1,\xfc\n") << "UTF-8"
                               << "line 2, byte 7";
    QTest::newRow("cut UTF-8") << QByteArray("a,b\n1,\xc3") << "UTF-8"
                               << "line 2, byte 7";
    QTest::newRow("overlong UTF-8") << QByteArray("\xc0\xaf\n") << "UTF-8"
                                    << "line 1, byte 1";
    QTest::newRow("surrogate in UTF-8") << QByteArray("\xed\xa0\x80\n") << "UTF-8"
                                        << "line 1, byte 1";
}

void TestDelimited::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, where);
    DelimitedFormat format;
    format.encoding = encoding;
    const auto table = readTable(bytes, format);
    QVERIFY(table.error);
    QCOMPARE(table.error->kind, ErrorKind::InvalidInput);
    QVERIFY2(table.error->where.contains(where), qPrintable(table.error->where));
    QVERIFY(!table.error->what.isEmpty());
    QVERIFY(!table.error->remedy.isEmpty());
}

void TestDelimited::roundTrip()
{
    QRandomGenerator random(20261119);
    const QStringList alphabet =
        QStringLiteral("a b \" , ; ' é 🛍").split(u' ') + QStringLiteral(" |\n|\r|\t").split(u'|');
    for (int trial = 0; trial < 300; ++trial) {
        const char delimiter = ",;\t|"[random.bounded(4)];
        QList<QStringList> rows;
        QByteArray bytes;
        const int columns = 2 + random.bounded(4);
        for (int row = 0; row < 1 + random.bounded(6); ++row) {
            QStringList cells;
            for (int column = 0; column < columns; ++column) {
                QString cell;
                for (int i = random.bounded(8); i > 0; --i)
                    cell += alphabet[random.bounded(int(alphabet.size()))];
                cells << cell;
                bytes += (column > 0 ? QByteArray(1, delimiter) : QByteArray())
                    + delimitedCell(cells.last(), delimiter);
            }
            bytes += random.bounded(2) == 0 ? "\n" : "\r\n";
            rows << cells;
        }
        DelimitedFormat format;
        format.delimiter = delimiter;
        const auto table = readTable(bytes, format);
        QVERIFY2(!table.error, bytes.constData());
        QCOMPARE(table.rows, rows);
    }
}

void TestDelimited::delimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("sign");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',';
    QTest::newRow("semicolon with decimal commas") << QByteArray("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n") << ';';
    QTest::newRow("tab with commas in the text") << QByteArray("a\tb\nx, y\tz\nx, y, q\tz\n") << '\t';
    QTest::newRow("semicolons in quotes") << QByteArray("a,b\n\"1;2;3\",x\n\"1;2;3\",y\n") << ',';
    QTest::newRow("one column") << QByteArray("a\n1\n2\n") << ',';
}

void TestDelimited::delimiter()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, sign);
    QCOMPARE(detectDelimiter(bytes), sign);
}

void TestDelimited::spectrum()
{
    // The corner cases of the csv-spectrum corpus: geographic text, JSON in a cell, newlines with CRLF.
    const auto table =
        readTable("key,val\r\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"coordinates\"\": [102.0, 0.5]}\"\r\n"
                  "2,\"ha \r\n\"\"ha\"\" \r\nha\"\r\n");
    QVERIFY(!table.error);
    QCOMPARE(table.rows[1][1], QStringLiteral("{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}"));
    QCOMPARE(table.rows[2][1], QStringLiteral("ha \r\n\"ha\" \r\nha"));
}

QTEST_GUILESS_MAIN(TestDelimited)
#include "tst_delimited.moc"
