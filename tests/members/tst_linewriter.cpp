// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines as they come out of order_line are those that went in: numbers of every width, beside each other.

#include "linewriter.h"

#include <support/testworkspace.h>

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace serai;
using namespace serai::members;
using serai::test::TestWorkspace;

static constexpr char insertOrderSql[] =
    "INSERT INTO shop_order (id, number, kind, ordered_at, currency, total_minor) "
    "VALUES (?, ?, 'purchase', 0, 'EUR', 0)";

class TestLineWriter : public QObject
{
    Q_OBJECT

private slots:
    void linesComeOutAsTheyWentIn_data();
    void linesComeOutAsTheyWentIn();
    void aLineOfNobodysOrderIsRefused();
};

static std::vector<StoredLine> randomLines(int count, int bits, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto number = [&] { return qint64(random.generate64()) >> random.bounded(64 - bits, 64); };
    std::vector<StoredLine> lines;
    for (int i = 0; i < count; ++i)
        lines.push_back({1 + i / 7, i % 11 == 3 ? 0 : 1 + (number() & 0xffff), number(), number(), number()});
    return lines;
}

void TestLineWriter::linesComeOutAsTheyWentIn_data()
{
    QTest::addColumn<std::vector<StoredLine>>("lines");
    static constexpr auto lowest = std::numeric_limits<qint64>::min();
    static constexpr auto highest = std::numeric_limits<qint64>::max();
    QTest::newRow("none") << std::vector<StoredLine>{};
    QTest::newRow("one") << std::vector<StoredLine>{{1, 5, 6, 25'500, 153'000}};
    QTest::newRow("no product") << std::vector<StoredLine>{{1, 0, 1, 1, 1}, {2, 0, -1, 0, 0}};
    QTest::newRow("extremes") << std::vector<StoredLine>{
        {1, highest, lowest, highest, lowest}, {2, 0, highest, lowest, 0}, {3, 1, 0, -1, highest}};
    QTest::newRow("small") << randomLines(1000, 8, 1);
    QTest::newRow("large") << randomLines(1000, 63, 2);
    QTest::newRow("a piece to the last line") << randomLines(8192, 20, 3);
    QTest::newRow("a line more") << randomLines(8193, 20, 4);
    QTest::newRow("several pieces") << randomLines(20'000, 40, 5);
}

void TestLineWriter::linesComeOutAsTheyWentIn()
{
    QFETCH(const std::vector<StoredLine>, lines);
    TestWorkspace workspace;
    const auto written = await(workspace.store().write([&](store::Transaction& transaction) -> Result<> {
        auto& connection = transaction.connection();
        for (qint64 order = 1; order <= qint64(lines.size()) / 7 + 3; ++order) {
            if (auto done = connection.run(insertOrderSql, order, QString::number(order)); !done)
                return fail(done.error());
        }
        LineWriter writer(connection);
        for (const auto& line : lines)
            writer.add(line);
        if (auto done = writer.flush(); !done)
            return done;
        return writer.flush(); // nothing is written twice
    }));
    QVERIFY2(written, written ? "" : qPrintable(toText(written.error())));
    const auto read = await(workspace.store().read([&](store::Connection& connection) -> Result<int> {
        auto rows = connection.run("SELECT order_id, product_id, quantity, unit_price_e4, amount_e4 "
                                   "FROM order_line ORDER BY id");
        if (!rows)
            return fail(rows.error());
        int wrong = 0;
        std::size_t index = 0;
        for (; rows->next(); ++index) {
            if (index >= lines.size())
                return int(index) + 1;
            const auto& line = lines[index];
            wrong += rows->int64(0) != line.order || rows->isNull(1) != (line.product == 0)
                || rows->int64(1) != line.product || rows->int64(2) != line.quantity
                || rows->int64(3) != line.priceE4 || rows->int64(4) != line.amountE4;
        }
        return wrong + int(lines.size() - index);
    }));
    QVERIFY2(read, read ? "" : qPrintable(toText(read.error())));
    QCOMPARE(*read, 0);
}

void TestLineWriter::aLineOfNobodysOrderIsRefused()
{
    TestWorkspace workspace;
    const auto written = await(workspace.store().write([](store::Transaction& transaction) {
        LineWriter writer(transaction.connection());
        writer.add({7, 1, 1, 1, 1});
        return writer.flush();
    }));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Conflict);
}

QTEST_GUILESS_MAIN(TestLineWriter)
#include "tst_linewriter.moc"
