// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/testworkspace.h>

#include <QTest>

#include <rates/rates.h>

using namespace serai;
using namespace serai::rates;
using serai::test::TestWorkspace;

class TestRates : public QObject
{
    Q_OBJECT

private slots:
    void readsTheBanksFiles_data();
    void readsTheBanksFiles();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void convertsByTheDay_data();
    void convertsByTheDay();
    void importsAndReplaces();
    void spendInOneCurrency();
    void unknownIsSaid();
    void removedAndPutBack();
};

static const QByteArray history("Date,USD,JPY,LTL,\n"
                                "2026-03-06,1.25,160,N/A,\n"
                                "2026-03-05,1.20,150,N/A,\n"
                                "2026-02-02,1.00,100,3.4528,\n");

void TestRates::readsTheBanksFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("rates");
    QTest::newRow("history") << history << 7;
    QTest::newRow("history with a byte order mark") << "\xef\xbb\xbf" + history << 7;
    QTest::newRow("one day") << QByteArray("Date, USD, JPY, \n6 March 2026, 1.25, 160, \n") << 2;
    QTest::newRow("XML") << QByteArray(
        "<?xml version=\"1.0\"?><gesmes:Envelope xmlns:gesmes=\"g\" xmlns=\"e\"><Cube><Cube "
        "time=\"2026-03-06\"><Cube currency=\"USD\" rate=\"1.25\"/><Cube currency=\"JPY\" "
        "rate=\"160\"/></Cube></Cube></gesmes:Envelope>")
                         << 2;
}

void TestRates::readsTheBanksFiles()
{
    QFETCH(QByteArray, file);
    const auto rates = parseRates(file);
    QVERIFY2(rates, qPrintable(rates ? QString() : toText(rates.error())));
    QTEST(int(rates->size()), "rates");
    QCOMPARE(rates->first(), (Rate{QStringLiteral("USD"), QDate(2026, 3, 6), 125'000'000}));
}

void TestRates::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another table") << QByteArray("Name,Email\nAna,ana@example.com\n");
    QTest::newRow("no rates") << QByteArray("Date,USD\n2026-03-06,N/A\n");
    QTest::newRow("no such day") << QByteArray("Date,USD\n2026-02-31,1.2\n");
    QTest::newRow("a negative rate") << QByteArray("Date,USD\n2026-03-06,-1.2\n");
    QTest::newRow("words for a rate") << QByteArray("Date,USD\n2026-03-06,much\n");
    QTest::newRow("cut XML") << QByteArray(
        "<Cube><Cube time=\"2026-03-06\"><Cube currency=\"USD\" rate=\"1.2\"/>");
    QTest::newRow("other XML") << QByteArray("<html><body/></html>");
}

void TestRates::refusesOtherFiles()
{
    QFETCH(QByteArray, file);
    const auto rates = parseRates(file);
    QVERIFY(!rates);
    QCOMPARE(rates.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!rates.error().what.isEmpty());
}

void TestRates::convertsByTheDay_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("answer"); // -1 = unknown
    const QDate friday(2026, 3, 6);
    const auto eur = QStringLiteral("EUR");
    const auto usd = QStringLiteral("USD");
    const auto jpy = QStringLiteral("JPY");
    QTest::newRow("dollars to euros") << qint64(1250) << usd << eur << friday << qint64(1000);
    QTest::newRow("euros to dollars") << qint64(1000) << eur << usd << friday << qint64(1250);
    QTest::newRow("yen have no cents") << qint64(160) << jpy << eur << friday << qint64(100);
    QTest::newRow("dollars to yen") << qint64(125) << usd << jpy << friday << qint64(160);
    QTest::newRow("the day before") << qint64(1200) << usd << eur << friday.addDays(-1) << qint64(1000);
    QTest::newRow("a Sunday has Friday's") << qint64(1250) << usd << eur << friday.addDays(2) << qint64(1000);
    QTest::newRow("ten days later") << qint64(1250) << usd << eur << friday.addDays(10) << qint64(1000);
    QTest::newRow("too old to be true") << qint64(1250) << usd << eur << friday.addDays(11) << qint64(-1);
    QTest::newRow("before the table") << qint64(1250) << usd << eur << QDate(2026, 2, 1) << qint64(-1);
    QTest::newRow("a currency without rates")
        << qint64(10) << QStringLiteral("GBP") << eur << friday << qint64(-1);
    QTest::newRow("the same needs none")
        << qint64(10) << QStringLiteral("GBP") << QStringLiteral("GBP") << QDate(1990, 1, 1) << qint64(10);
    // 1 / 1.25 = 0.8, 2 / 1.25 = 1.6
    QTest::newRow("rounds up") << qint64(2) << usd << eur << friday << qint64(2);
    QTest::newRow("rounds a return as a sale") << qint64(-2) << usd << eur << friday << qint64(-2);
    QTest::newRow("a hundred billion")
        << qint64(12'500'000'000'000) << usd << jpy << friday << qint64(16'000'000'000'000);
}

void TestRates::convertsByTheDay()
{
    QFETCH(qint64, minor);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QDate, day);
    QFETCH(qint64, answer);
    RateTable table;
    const auto rates = parseRates(history);
    QVERIFY(rates);
    for (auto rate = rates->crbegin(); rate != rates->crend(); ++rate)
        table.add(*rate); // the bank's newest day comes first
    const auto converted = table.convert({minor, from}, to, day);
    QCOMPARE(converted.has_value(), answer != -1);
    if (converted)
        QCOMPARE(*converted, (Money{answer, to}));
}

void TestRates::importsAndReplaces()
{
    TestWorkspace workspace;
    Rates rates(workspace.store());
    const auto first = await(rates.importFile(workspace.writeFile(QStringLiteral("rates.csv"), history)));
    QVERIFY2(first, qPrintable(first ? QString() : toText(first.error())));
    QCOMPARE(first->rates, 7);
    QCOMPARE(first->news, 7);
    QCOMPARE(first->last, QDate(2026, 3, 6));
    const auto again = await(rates.importFile(workspace.filePath(QStringLiteral("rates.csv"))));
    QVERIFY(again);
    QCOMPARE(again->news, 0);
    const auto other = await(rates.importFile(
        workspace.writeFile(QStringLiteral("new.csv"), "Date,USD\n2026-03-06,1.30\n2026-03-09,1.31\n")));
    QVERIFY(other);
    QCOMPARE(other->news, 2);
    QCOMPARE(await(rates.convert({1300, QStringLiteral("USD")}, QStringLiteral("eur"), QDate(2026, 3, 6))),
        (Money{1000, QStringLiteral("EUR")}));
    const auto spans = await(rates.list());
    QVERIFY(spans);
    QCOMPARE(spans->size(), 3);
    QCOMPARE(spans->last().currency, QStringLiteral("USD"));
    QCOMPARE(spans->last().days, 4);
    // A file with a mistake changes nothing.
    const auto wrong = await(rates.importFile(
        workspace.writeFile(QStringLiteral("wrong.csv"), "Date,USD\n2026-03-10,1.4\n2026-03-11,x\n")));
    QVERIFY(!wrong);
    QVERIFY(wrong.error().where.contains(QStringLiteral("wrong.csv")));
    QCOMPARE(workspace.number("SELECT count(*) FROM exchange_rate"), 8);
}

void TestRates::spendInOneCurrency()
{
    TestWorkspace workspace; // Europe/Berlin, USD
    Rates rates(workspace.store());
    QVERIFY(await(rates.importFile(workspace.writeFile(QStringLiteral("rates.csv"), history))));
    workspace.execute("INSERT INTO member (id, name, created_at, updated_at) VALUES (1, 'Ana', 1, 1)");
    // 5 March 23:30 UTC is 6 March in Berlin.
    const qint64 lateThursday =
        QDateTime(QDate(2026, 3, 5), QTime(23, 30), QTimeZone::utc()).toMSecsSinceEpoch();
    for (const auto& order : {QStringLiteral("1, 'a', 'purchase', %1, 'USD', 1250"),
             QStringLiteral("1, 'b', 'purchase', %1, 'EUR', 500"),
             QStringLiteral("1, 'c', 'purchase', %1, 'GBP', 900"),
             QStringLiteral("1, 'd', 'cancellation', %1, 'EUR', -500"),
             QStringLiteral("NULL, 'e', 'purchase', %1, 'JPY', 160")})
        workspace.execute(
            QStringLiteral("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, "
                           "total_minor) VALUES (%1)")
                .arg(order.arg(lateThursday))
                .toUtf8()
                .constData());
    const auto ana = await(rates.spend(1, QStringLiteral("eur")));
    QVERIFY2(ana, qPrintable(ana ? QString() : toText(ana.error())));
    QCOMPARE(ana->converted, (Money{1500, QStringLiteral("EUR")}));
    QCOMPARE(ana->orders, 2);
    QCOMPARE(ana->unconverted, 1); // pounds are said, not counted as nothing
    QCOMPARE(ana->parts.size(), 3);
    QCOMPARE(ana->parts[1].spend, (Money{900, QStringLiteral("GBP")}));
    QCOMPARE(ana->parts[1].unconverted, 1);
    const auto shop = await(rates.spend(0));
    QVERIFY(shop);
    QCOMPARE(shop->converted, (Money{1250 + 625 + 125, QStringLiteral("USD")}));
}

void TestRates::unknownIsSaid()
{
    TestWorkspace workspace;
    Rates rates(workspace.store());
    const auto none =
        await(rates.convert({1, QStringLiteral("USD")}, QStringLiteral("EUR"), QDate(2026, 3, 6)));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    const auto wrong =
        await(rates.convert({1, QStringLiteral("XQQ")}, QStringLiteral("EUR"), QDate(2026, 3, 6)));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::InvalidInput);
    const auto missing = await(rates.importFile(workspace.filePath(QStringLiteral("none.csv"))));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
}

void TestRates::removedAndPutBack()
{
    TestWorkspace workspace;
    Rates rates(workspace.store());
    QVERIFY(await(rates.importFile(workspace.writeFile(QStringLiteral("rates.csv"), history))));
    const auto before = workspace.number("SELECT sum(day * per_euro_e8 % 1000003) FROM exchange_rate");
    const auto dollars = await(rates.remove(QStringLiteral("usd")));
    QVERIFY(dollars);
    QCOMPARE(dollars->size(), 3);
    QCOMPARE(workspace.number("SELECT count(*) FROM exchange_rate WHERE currency = 'USD'"), 0);
    const auto none = await(rates.remove(QStringLiteral("USD")));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QCOMPARE(await(rates.put(*dollars)).value(), 3);
    QCOMPARE(workspace.number("SELECT sum(day * per_euro_e8 % 1000003) FROM exchange_rate"), before);
    QCOMPARE(await(rates.put(*dollars)).value(), 0); // nothing of it is new
    const auto all = await(rates.remove({}));
    QVERIFY(all);
    QCOMPARE(workspace.number("SELECT count(*) FROM exchange_rate"), 0);
    QCOMPARE(await(rates.put(*all)).value(), qint64(all->size()));
}

QTEST_GUILESS_MAIN(TestRates)
#include "tst_rates.moc"
