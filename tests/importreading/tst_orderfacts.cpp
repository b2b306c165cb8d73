// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file says of an order is taken exactly, or refused with its reason: totals, currencies, signs,
// returns, customers.

#include "readingfixture.h"

#include <QTest>

using namespace serai;
using namespace serai::members;
using serai::test::TestWorkspace;

class TestOrderFacts : public QObject
{
    Q_OBJECT

private slots:
    void outcomes_data();
    void outcomes();
    void amounts_data();
    void amounts();
    void signsFollowTheShop();
    void statuses_data();
    void statuses();
    void anUnknownStatusIsNamed();
    void partOfAnOrderIsRefunded();
    void rowsThatContradict_data();
    void rowsThatContradict();
    void oneCustomerInSeveralForms();
    void aLaterFileKeepsTheCustomer();
    void anotherCustomerIsAChange();
    void changesOfAnOrderAreListed();
};

/// A shop whose currency is no kind of dollar and no kind of yen.
static store::WorkspaceSettings euroShop()
{
    auto settings = TestWorkspace::defaultSettings();
    settings.currency = QStringLiteral("EUR");
    return settings;
}

static Result<ImportReport> importTable(
    TestWorkspace& workspace, const QByteArray& table, const QString& currency = {})
{
    static int number = 0;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("o%1.csv").arg(++number), table));
    options.zone = QStringLiteral("UTC");
    options.country = QStringLiteral("DE");
    options.currency = currency;
    const auto planned = previewIn(workspace, options);
    auto done = importInto(workspace, options);
    if (planned && done) { // the dry run is the run
        if (figuresOf(*planned) != figuresOf(*done) || planned->problems != done->problems
            || planned->orderChanges != done->orderChanges || planned->notes != done->notes)
            return fail(ErrorKind::Internal, QStringLiteral("the dry run differs"));
    } else if (bool(planned) != bool(done)) {
        return fail(ErrorKind::Internal, QStringLiteral("the dry run differs"));
    }
    return done;
}

static QString ordersOf(TestWorkspace& workspace)
{
    return textsOf(workspace,
        "SELECT number || ' ' || kind || ' ' || total_minor || ' ' || currency FROM shop_order ORDER BY "
        "number")
        .join(QStringLiteral("; "));
}

static QString problemsOf(const ImportReport& report)
{
    QStringList list;
    for (const auto& problem : report.problems)
        list << QStringLiteral("%1 %2 %3%4")
                    .arg(problem.line)
                    .arg(
                        problem.kind, problem.column, problem.skipped ? QString() : QStringLiteral(" noted"));
    return list.join(QStringLiteral("; "));
}

void TestOrderFacts::outcomes_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("orders");
    QTest::addColumn<int>("count"); // of the member's purchases
    const auto row = [](const char* name, const char* table, const char* orders, int count) {
        QTest::newRow(name) << QByteArray(table) << QString::fromUtf8(orders) << count;
    };
    row("german total only",
        "Bestellnummer;Bestelldatum;Kundenname;E-Mail;Gesamtsumme;Artikelnummer;Menge\n"
        "1;02.01.2026;J;j@x.de;129,00;S1;1\n",
        "1 purchase 12900 EUR", 1);
    row("japanese total only",
        "注文番号,注文日時,氏名,メールアドレス,合計金額,商品名,数量,通貨\n1,2026/01/02 "
        "10:30,山田,y@x.jp,1200,帽子,1,JPY\n",
        "1 purchase 1200 JPY", 1);
    row("chinese total only",
        "订单号,下单时间,姓名,手机号,订单金额,商品名称,数量\n1,2026-01-02 "
        "10:00,张伟,+8613800138000,99.00,帽子,1\n",
        "1 purchase 9900 EUR", 1);
    row("taobao",
        "订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间,宝贝标题,宝贝总数量\n"
        "1,xm,99.00,交易成功,2026-01-02 10:00:00,帽子,1\n2,xm,99.00,交易关闭,2026-01-02 10:00:00,帽子,1\n",
        "1 purchase 9900 CNY; 2 cancellation 0 CNY", 1);
    row("a total of nothing", "Order,Date,Email,Order total\n1,2026-01-02,a@x.de,0\n", "1 free 0 EUR", 0);
    row("everything off", "Order,Date,Email,Order total,Price\n1,2026-01-02,a@x.de,0,10\n",
        "1 purchase 0 EUR", 1);
    row("a negative amount is a return",
        "Order,Date,Email,Total\n1,2026-01-02,a@x.de,10\n2,2026-01-02,a@x.de,-10\n3,2026-01-02,a@x.de,0\n",
        "1 purchase 1000 EUR; 2 cancellation -1000 EUR; 3 free 0 EUR", 1);
    row("a negative quantity is a return", "Order,Date,Email,Quantity,Price\n1,2026-01-02,a@x.de,-2,10\n",
        "1 cancellation -2000 EUR", 0);
    row("a negative total is a return", "Order,Date,Email,Order total\n1,2026-01-02,a@x.de,-12.50\n",
        "1 cancellation -1250 EUR", 0);
    row("a line taken back",
        "Order,Date,Email,Quantity,Price\n1,2026-01-02,a@x.de,3,10\n1,2026-01-02,a@x.de,-1,10\n",
        "1 purchase 2000 EUR", 1);
    row("a discount as a line",
        "Order,Date,Email,Quantity,Price\n1,2026-01-02,a@x.de,1,10\n1,2026-01-02,a@x.de,1,-3\n",
        "1 purchase 700 EUR", 1);
    row("a cancelled order with a negative total",
        "Order,Date,Email,Order total,Status\n1,2026-01-02,a@x.de,-10,returned\n", "1 cancellation -1000 EUR",
        0);
    row("a currency in the header", "Order,Date,Email,Total (USD)\n1,2026-01-02,a@x.de,10\n",
        "1 purchase 1000 USD", 1);
    row("bigcommerce without the totals of lines",
        "Order ID,Customer ID,Customer Name,Customer Email,Order Date,Order Status,Order Total (inc "
        "tax),Order "
        "Currency Code\n100,7,Ann,a@x.de,2026-01-02,Completed,20.00,EUR\n",
        "100 purchase 2000 EUR", 1);
}

void TestOrderFacts::outcomes()
{
    QFETCH(QByteArray, table);
    TestWorkspace workspace(euroShop());
    const auto report = importTable(workspace, table);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(problemsOf(*report), QString());
    QTEST(ordersOf(workspace), "orders");
    QTEST(int(workspace.number("SELECT sum(order_count) FROM member")), "count");
    const auto spend = workspace.number("SELECT coalesce(sum(spend_minor), 0) FROM member");
    QCOMPARE(spend,
        workspace.number("SELECT coalesce(sum(total_minor), 0) FROM shop_order WHERE kind = 'purchase'"));
}

void TestOrderFacts::amounts_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("column"); // the currency column
    QTest::addColumn<QString>("outcome"); // empty = refused
    const auto row = [](const char16_t* cell, const char* column, const char* outcome) {
        const auto text = QStringView(cell).toString();
        QTest::newRow(qPrintable(QStringLiteral("%1 | %2").arg(text, QString::fromUtf8(column))))
            << text << QString::fromUtf8(column) << QString::fromUtf8(outcome);
    };
    row(u"12.50", "", "1250 EUR");
    row(u"12.50 USD", "", "1250 USD");
    row(u"USD 12.50", "", "1250 USD");
    row(u"usd12.50", "", "1250 USD");
    row(u"US$ 12.50", "", "1250 USD");
    row(u"€12.50", "", "1250 EUR");
    row(u"12,50 €", "", "1250 EUR");
    row(u"12,50 £", "", "1250 GBP");
    row(u"£12.50", "", "1250 GBP");
    row(u"R$ 1.234,50", "", "123450 BRL");
    row(u"12,50 zł", "", "1250 PLN");
    row(u"₹1,25,000.50", "", "12500050 INR");
    row(u"₩12,000", "", "12000 KRW");
    row(u"1,200円", "", "1200 JPY");
    row(u"１，２００円", "", "1200 JPY");
    row(u"-12.50 €", "", "-1250 EUR");
    row(u"€ -12.50", "", "-1250 EUR");
    row(u"-€12.50", "", "-1250 EUR");
    row(u"(12.50)", "", "-1250 EUR");
    row(u"12.50-", "", "-1250 EUR");
    row(u"12,- €", "", "1200 EUR");
    row(u"Rs. 1,250", "INR", "125000 INR");
    row(u"Rs.500", "INR", "50000 INR");
    row(u"$12.50", "USD", "1250 USD");
    row(u"$12.50", "MXN", "1250 MXN");
    row(u"$12.50 USD", "", "1250 USD");
    row(u"¥1200", "CNY", "120000 CNY");
    row(u"12,50 kr", "SEK", "1250 SEK");
    row(u"12.50", "€", "1250 EUR");
    row(u"12.50", "rmb", "1250 CNY");
    row(u"10.50", "JPY", "11 JPY");
    // Nobody can say what these are.
    row(u"$12.50", "", "");
    row(u"¥1200", "", "");
    row(u"12.50 kr", "", "");
    row(u"Rs. 500", "", "");
    row(u"12.50", "$", "");
    // The file contradicts itself.
    row(u"$12.50", "EUR", "");
    row(u"12.50 €", "USD", "");
    row(u"€12.50 USD", "", "");
    // No amounts.
    row(u"10 abc", "", "");
    row(u"ca. 10", "", "");
    row(u"abc", "", "");
    row(u"#N/A", "", "");
    row(u"1,2,3", "", "");
    row(u"12.3,4", "", "");
    row(u"1e5", "", "");
    row(u"10 20", "", "");
    row(u"--5", "", "");
    row(u"12.50", "XYZ", "");
}

void TestOrderFacts::amounts()
{
    QFETCH(QString, cell);
    QFETCH(QString, column);
    QFETCH(QString, outcome);
    // A first row says that points separate fractions.
    for (const char* header : {"Total", "Order total", "Price"}) {
        TestWorkspace workspace(euroShop());
        const auto table = QStringLiteral("Order,Date,Email,Currency,%1\n0,2026-01-02,b@x.de,EUR,1.50\n"
                                          "1,2026-01-02,a@x.de,%2,\"%3\"\n")
                               .arg(QString::fromLatin1(header), column, cell);
        const auto report = importTable(workspace, table.toUtf8());
        QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
        const auto found =
            textsOf(workspace, "SELECT total_minor || ' ' || currency FROM shop_order WHERE number = '1'")
                .join(u' ');
        QCOMPARE(found, outcome);
        QCOMPARE(report->skip, outcome.isEmpty() ? 1 : 0);
        if (outcome.isEmpty()) {
            QCOMPARE(report->problems.size(), 1);
            QCOMPARE(report->problems.first().line, 3);
            QVERIFY(!report->problems.first().column.isEmpty());
            QCOMPARE(workspace.number("SELECT count(*) FROM member"), 1); // the order does not exist
        }
    }
}

void TestOrderFacts::signsFollowTheShop()
{
    const QByteArray table =
        "Order,Date,Email,Total\n1,2026-01-02,a@x.de,$12.50\n2,2026-01-02,a@x.de,¥1200\n";
    const auto imported = [&table](const char* currency) {
        TestWorkspace workspace(euroShop());
        const auto report = importTable(workspace, table, QString::fromLatin1(currency));
        return report ? ordersOf(workspace) + QStringLiteral(" | ") + report->problems.value(0).message
                      : toText(report.error());
    };
    QVERIFY(imported("USD").startsWith(QStringLiteral("1 purchase 1250 USD |")));
    QVERIFY(imported("CAD").startsWith(QStringLiteral("1 purchase 1250 CAD |")));
    QVERIFY(imported("CNY").startsWith(QStringLiteral("2 purchase 120000 CNY |")));
    QVERIFY(imported("JPY").startsWith(QStringLiteral("2 purchase 1200 JPY |")));
    const auto neither = imported("EUR");
    QVERIFY2(neither.startsWith(QStringLiteral(" | ")), qPrintable(neither));
    QVERIFY2(neither.contains(QStringLiteral("USD, CAD, AUD")), qPrintable(neither));
    // Mixed decimal signs in one column: each says by itself what it is, or is refused.
    TestWorkspace workspace(euroShop());
    const auto report = importTable(workspace,
        "Order,Date,Email,Total\n1,2026-01-02,a@x.de,10.50\n2,2026-01-02,a@x.de,\"12,50\"\n"
        "3,2026-01-02,a@x.de,\"1,2,3\"\n4,2026-01-02,a@x.de,\"1,234\"\n");
    QVERIFY(report);
    QCOMPARE(ordersOf(workspace),
        QStringLiteral("1 purchase 1050 EUR; 2 purchase 1250 EUR; 4 purchase 123400 EUR"));
    QCOMPARE(problemsOf(*report), QStringLiteral("4 badNumber Total"));
}

void TestOrderFacts::statuses_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("kind");
    for (const char16_t* status :
        {u"refunded", u"Cancelled", u"canceled", u"voided", u"Rückerstattet", u"storniert", u"Storno",
            u"retoure", u"已取消", u"キャンセル", u"交易关闭", u"failed", u"expired", u"wc-cancelled",
            u"Annulée", u"reembolsado", u"rimborsato", u"zwrócone", u"iptal edildi", u"отменён", u"취소 완료",
            u"chargeback", u"Geannuleerd", u"återbetald", u"dibatalkan"})
        QTest::newRow(qPrintable(QStringView(status).toString()))
            << QStringView(status).toString() << QStringLiteral("cancellation");
    for (const char16_t* status :
        {u"paid", u"partially_refunded", u"teilweise storniert", u"pending", u"on-hold", u"Abgeschlossen",
            u"部分退款", u"一部返金", u"交易成功", u"완료", u"", u"nobody knows this word"})
        QTest::newRow(qPrintable(QStringView(status).toString()))
            << QStringView(status).toString() << QStringLiteral("purchase");
}

void TestOrderFacts::statuses()
{
    QFETCH(QString, status);
    TestWorkspace workspace(euroShop());
    const auto report = importTable(workspace,
        QStringLiteral("Order,Date,Email,Total,Status\n1,2026-01-02,a@x.de,10,%1\n").arg(status).toUtf8());
    QVERIFY(report);
    QTEST(textOf(workspace, "SELECT kind FROM shop_order"), "kind");
}

void TestOrderFacts::anUnknownStatusIsNamed()
{
    TestWorkspace workspace(euroShop());
    const auto known =
        importTable(workspace, "Order,Date,Email,Currency,Total,Status\n1,2026-01-02,a@x.de,EUR,10,paid\n");
    const auto unknown =
        importTable(workspace, "Order,Date,Email,Currency,Total,Status\n2,2026-01-02,a@x.de,EUR,10,Quux\n");
    QVERIFY(known && unknown);
    QVERIFY(!known->notes.join(u' ').contains(QStringLiteral("quux")));
    QVERIFY(unknown->notes.join(u' ').contains(QStringLiteral("quux")));
}

void TestOrderFacts::partOfAnOrderIsRefunded()
{
    TestWorkspace workspace(euroShop());
    const auto report = importTable(workspace,
        "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem "
        "price,Refunded Amount\n"
        "#1,a@x.de,partially_refunded,USD,100.00,2026-01-02 10:00:00 +0000,1,Hat,100.00,60.00\n"
        "#2,a@x.de,refunded,USD,100.00,2026-01-02 10:00:00 +0000,1,Hat,100.00,100.00\n"
        "#3,a@x.de,paid,USD,100.00,2026-01-02 10:00:00 +0000,1,Hat,100.00,100.00\n"
        "#4,a@x.de,paid,USD,100.00,2026-01-02 10:00:00 +0000,1,Hat,100.00,0.00\n"
        "#5,a@x.de,partially_refunded,USD,100.00,2026-01-02 10:00:00 +0000,1,Hat,100.00,\n"
        "#6,a@x.de,paid,USD,100.00,2026-01-02 10:00:00 +0000,1,Hat,100.00,lots\n");
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(ordersOf(workspace),
        QStringLiteral(
            "#1 purchase 4000 USD; #2 cancellation 0 USD; #3 cancellation 0 USD; #4 purchase 10000 USD; "
            "#5 purchase 10000 USD"));
    QCOMPARE(problemsOf(*report),
        QStringLiteral("6 partialUnknown Financial Status noted; 7 badNumber Refunded Amount"));
}

void TestOrderFacts::rowsThatContradict_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("orders");
    QTest::addColumn<QString>("problems");
    QTest::addColumn<int>("people");
    const auto row = [](const char* name, const char* table, const char* orders, const char* problems,
                         int people) {
        QTest::newRow(name) << QByteArray(table) << QString::fromUtf8(orders) << QString::fromUtf8(problems)
                            << people;
    };
    row("two customers",
        "Order,Date,Email,Currency,Total\n1,2026-01-02,a@x.de,EUR,10\n1,2026-01-02,b@x.de,EUR,10\n",
        "1 purchase 1000 EUR", "3 otherCustomer Email", 1);
    row("two currencies",
        "Order,Date,Email,Currency,Total\n1,2026-01-02,a@x.de,EUR,10\n1,2026-01-02,a@x.de,USD,10\n",
        "1 purchase 1000 EUR", "3 otherCurrency Currency", 1);
    row("two currencies as signs",
        "Order,Date,Email,Total\n1,2026-01-02,a@x.de,10 EUR\n1,2026-01-02,a@x.de,10 USD\n",
        "1 purchase 1000 EUR", "3 badCurrency Total", 1);
    row("a sign after an assumption",
        "Order,Date,Email,Total\n1,2026-01-02,a@x.de,10\n1,2026-01-02,a@x.de,10 USD\n", "1 purchase 1000 EUR",
        "3 badCurrency Total", 1);
    row("a currency only in the second row",
        "Order,Date,Email,Currency,Total\n1,2026-01-02,a@x.de,,10\n1,2026-01-02,a@x.de,USD,10\n",
        "1 purchase 2000 USD", "", 1);
    row("two totals",
        "Bestellnummer;Bestelldatum;E-Mail;Gesamtsumme;Artikelnummer\n1;02.01.2026;a@x.de;10,00;A\n"
        "1;02.01.2026;a@x.de;20,00;B\n",
        "1 purchase 1000 EUR", "3 otherTotal Gesamtsumme noted", 1);
    row("a total that nobody can read",
        "Order,Date,Email,Order total,Price\n1,2026-01-02,a@x.de,abc,10\n1,2026-01-02,a@x.de,,10\n", "",
        "2 badNumber Order total", 0);
    row("a discount that nobody can read",
        "Order,Date,Email,Total,Discount amount\n1,2026-01-02,a@x.de,10,xx\n2,2026-01-02,a@x.de,10,1\n",
        "2 purchase 1000 EUR", "2 badNumber Discount amount", 1);
    row("a customer in the second row only",
        "Order,Date,Email,Total\n1,2026-01-02,,10\n1,2026-01-02,a@x.de,10\n", "1 purchase 2000 EUR", "", 1);
    row("nobody in the second row", "Order,Date,Email,Total\n1,2026-01-02,a@x.de,10\n1,2026-01-02,,10\n",
        "1 purchase 2000 EUR", "", 1);
    row("the first row is unusable",
        "Order,Date,Email,Total\n1,2026-01-02,a@x.de,x\n1,2026-01-02,b@x.de,10\n1,2026-01-02,a@x.de,10\n",
        "1 purchase 1000 EUR", "2 badNumber Total; 3 otherCustomer Email", 1);
}

void TestOrderFacts::rowsThatContradict()
{
    QFETCH(QByteArray, table);
    TestWorkspace workspace(euroShop());
    const auto report = importTable(workspace, table);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QTEST(problemsOf(*report), "problems");
    QTEST(ordersOf(workspace), "orders");
    QTEST(int(workspace.number("SELECT count(*) FROM member")), "people");
    QCOMPARE(qint64(report->refusals.size()), report->skip);
}

void TestOrderFacts::oneCustomerInSeveralForms()
{
    TestWorkspace workspace(euroShop());
    const auto report = importTable(workspace,
        "Order,Date,Customer ID,Email,Phone,Total\n"
        "1,2026-01-02,,A@X.de,,10\n1,2026-01-02,,a@x.de,,10\n"
        "2,2026-01-02,,,+4915123456789,10\n2,2026-01-02,,,0151/"
        "23456789,10\n2,2026-01-02,,,=\"015123456789\",10\n"
        "3,2026-01-02,7,c@x.de,,10\n3,2026-01-02,7,d@x.de,,10\n"
        "4,2026-01-02,,e@x.de,,10\n4,2026-01-02,,not an address,,10\n4,2026-01-02,,,4.91512E+12,10\n");
    QVERIFY(report);
    QCOMPARE(report->skip, 0);
    QCOMPARE(ordersOf(workspace),
        QStringLiteral("1 purchase 2000 EUR; 2 purchase 3000 EUR; 3 purchase 2000 EUR; 4 purchase 3000 EUR"));
}

static QString ownersOf(TestWorkspace& workspace)
{
    return textsOf(workspace,
        "SELECT o.number || ' ' || coalesce((SELECT value FROM member_identity i WHERE i.member_id = "
        "o.member_id "
        "AND kind = 'email'), 'guest') FROM shop_order o ORDER BY number")
        .join(QStringLiteral("; "));
}

void TestOrderFacts::aLaterFileKeepsTheCustomer()
{
    TestWorkspace workspace(euroShop());
    QVERIFY(
        importTable(workspace, "Order,Date,Email,Total\n1,2026-01-02,a@x.de,10\n2,2026-01-02,a@x.de,10\n"));
    const auto report =
        importTable(workspace, "Order,Date,Email,Total\n1,2026-01-02,,10\n2,2026-01-02,,12\n");
    QVERIFY(report);
    QCOMPARE(ownersOf(workspace), QStringLiteral("1 a@x.de; 2 a@x.de"));
    QCOMPARE(report->guestOrders, 0);
    QCOMPARE(report->ordersUnchanged, 1);
    QCOMPARE(report->ordersUpdate, 1);
    QCOMPARE(workspace.number("SELECT spend_minor FROM member"), 2200);
    QCOMPARE(workspace.number("SELECT order_count FROM member"), 2);
}

void TestOrderFacts::anotherCustomerIsAChange()
{
    TestWorkspace workspace(euroShop());
    QVERIFY(importTable(workspace, "Order,Date,Email,Total\n1,2026-01-02,a@x.de,10\n2,2026-01-02,,10\n"));
    const auto report =
        importTable(workspace, "Order,Date,Email,Total\n1,2026-01-02,b@x.de,10\n2,2026-01-02,b@x.de,10\n");
    QVERIFY(report);
    const QList<ImportOrderChange> expected{{2, QStringLiteral("1"), QStringLiteral("customer"),
                                                QStringLiteral("a@x.de"), QStringLiteral("b@x.de")},
        {3, QStringLiteral("2"), QStringLiteral("customer"), QString(), QStringLiteral("b@x.de")}};
    QCOMPARE(report->orderChanges, expected);
    QCOMPARE(ownersOf(workspace), QStringLiteral("1 b@x.de; 2 b@x.de"));
    QCOMPARE(workspace.number("SELECT sum(order_count) FROM member"), 2);
    QCOMPARE(workspace.number("SELECT spend_minor FROM member WHERE id = 1"), 0);
}

void TestOrderFacts::changesOfAnOrderAreListed()
{
    TestWorkspace workspace(euroShop());
    const QByteArray header = "Order,Date,Email,Currency,SKU,Quantity,Price,Status\n";
    QVERIFY(importTable(workspace,
        header
            + "1,2026-01-02,a@x.de,EUR,A,1,10,paid\n1,2026-01-02,a@x.de,EUR,B,1,5,paid\n"
              "2,2026-01-02,a@x.de,EUR,A,1,10,paid\n3,2026-01-02,a@x.de,EUR,A,1,10,paid\n"
              "4,2026-01-02,a@x.de,EUR,A,1,10,paid\n"));
    auto options = optionsFor(workspace.writeFile(QStringLiteral("later.csv"),
        header
            + "1,2026-01-02,a@x.de,EUR,A,1,10,paid\n2,2026-01-03,a@x.de,USD,A,1,10,refunded\n"
              "3,2026-01-02,a@x.de,EUR,A,1,10,paid\n4,2026-01-02,a@x.de,EUR,B,2,5,paid\n"));
    options.zone = QStringLiteral("UTC");
    const auto report = previewIn(workspace, options);
    QVERIFY(report);
    QStringList changes;
    for (const auto& change : report->orderChanges)
        changes
            << QStringLiteral("%1 %2: %3 > %4").arg(change.number, change.field, change.before, change.after);
    const QStringList expected{QStringLiteral("1 total: 15.00\u00a0EUR > 10.00\u00a0EUR"),
        QStringLiteral("1 lines: 2 line(s): 15.00 EUR > 1 line(s): 10.00 EUR"),
        QStringLiteral("2 kind: purchase > cancellation"), QStringLiteral("2 status: paid > refunded"),
        QStringLiteral("2 orderTime: 2026-01-02T00:00:00Z > 2026-01-03T00:00:00Z"),
        QStringLiteral("2 currency: EUR > USD"), QStringLiteral("2 total: 10.00\u00a0EUR > 0.00\u00a0USD"),
        QStringLiteral("4 lines: 1 line(s): 10.00 EUR > the same sum, other articles or amounts")};
    QCOMPARE(changes, expected);
    QCOMPARE(report->orderChangeCounts.value(QStringLiteral("total")), 2);
    options.problemLimit = 2;
    const auto capped = previewIn(workspace, options);
    QVERIFY(capped);
    QCOMPARE(capped->orderChanges.size(), 2);
    QCOMPARE(capped->orderChangeCounts, report->orderChangeCounts);
}

QTEST_GUILESS_MAIN(TestOrderFacts)
#include "tst_orderfacts.moc"
