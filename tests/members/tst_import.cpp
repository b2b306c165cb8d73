// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfixture.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace serai;
using namespace serai::members;
using serai::test::TestWorkspace;

class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void dryRunEqualsRun_data();
    void dryRunEqualsRun();
    void ordersTable();
    void shopifyOrders();
    void shopifyCustomers();
    void ordersThenCustomersAreOnePerson();
    void contacts();
    void germanTable();
    void excelUnicode();
    void unusableLines();
    void changedOrderIsReplaced();
    void mappedColumns();
    void zoneOfTimes();
    void announcesChanges();
};

void TestImport::dryRunEqualsRun_data()
{
    QTest::addColumn<QString>("file");
    for (const char* name : {"orders_table.csv", "shopify_orders.csv", "shopify_customers.csv",
             "google_contacts.csv", "bestellungen_cp1252.csv", "excel_unicode_utf16le.txt"})
        QTest::newRow(name) << fixtureFile(name);
}

void TestImport::dryRunEqualsRun()
{
    QFETCH(QString, file);
    TestWorkspace workspace;
    const auto options = optionsFor(file);
    const auto before = previewIn(workspace, options);
    QVERIFY2(before, qPrintable(before ? QString() : toText(before.error())));
    QCOMPARE(workspace.number("SELECT count(*) FROM member"), 0);
    QCOMPARE(workspace.number("SELECT count(*) FROM import"), 0);
    const auto first = importInto(workspace, options);
    QVERIFY(first);
    QCOMPARE(figuresOf(*first), figuresOf(*before));
    QCOMPARE(first->problems, before->problems);
    QVERIFY(first->create > 0);
    QCOMPARE(workspace.number("SELECT count(*) FROM member"), first->create);
    QCOMPARE(workspace.number("SELECT count(*) FROM shop_order"), first->orders);
    QCOMPARE(workspace.number("SELECT count(*) FROM order_line"), first->orderLines);

    // The same file again changes nothing, and says so beforehand.
    const auto again = previewIn(workspace, options);
    QVERIFY(again);
    const auto second = importInto(workspace, options);
    QVERIFY(second);
    QCOMPARE(figuresOf(*second), figuresOf(*again));
    QCOMPARE(second->create, 0);
    QCOMPARE(second->update, 0);
    QCOMPARE(second->unchanged, first->create);
    QCOMPARE(second->ordersUnchanged, first->orders);
    QCOMPARE(workspace.number("SELECT count(*) FROM member"), first->create);
    QCOMPARE(workspace.number("SELECT count(*) FROM order_line"), first->orderLines);
    QCOMPARE(workspace.number("SELECT count(*) FROM import"), 2);
    const auto sound = await(workspace.store().check());
    QVERIFY(sound && sound->isEmpty());
}

void TestImport::ordersTable()
{
    TestWorkspace workspace;
    const auto report = importInto(workspace, optionsFor(fixtureFile("orders_table.csv")));
    QVERIFY(report);
    QCOMPARE(report->found.preset, QStringLiteral("orders-table"));
    QCOMPARE(report->dateOrder, QStringLiteral("ymd"));
    QCOMPARE(report->rows, 11);
    QCOMPARE(report->skip, 4); // bad quantity, bad date with its second line, no number
    QCOMPARE(report->create, 2);
    QCOMPARE(report->orders, 6); // 7 has no usable line
    QCOMPARE(report->guestOrders, 1);
    QCOMPARE(report->freeOrders, 1);
    QVERIFY(
        report->notes.join(u' ').contains(QStringLiteral("1 order(s) have no amount: kept as free orders")));
    // Scattered lines are one order, and its first line dates it.
    QCOMPARE(workspace.number("SELECT total_minor FROM shop_order WHERE number = '1'"), 935);
    QCOMPARE(workspace.number("SELECT count(*) FROM order_line l JOIN shop_order o ON o.id = l.order_id "
                              "WHERE o.number = '1'"),
        2);
    QCOMPARE(
        workspace.number("SELECT ordered_at FROM shop_order WHERE number = '1'"), 1291188360000); // 07:26 UTC
    QCOMPARE(
        workspace.number("SELECT total_minor FROM shop_order WHERE number = 'C3' AND kind = 'cancellation'"),
        -255);
    QCOMPARE(workspace.number("SELECT count(*) FROM shop_order WHERE number = '4' AND kind = 'free'"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM shop_order WHERE number = '5' AND member_id IS NULL"), 1);
    // 3 x 0.333 = 0.999, rounded once
    QCOMPARE(workspace.number("SELECT total_minor FROM shop_order WHERE number = '6'"), 100);
    QCOMPARE(
        workspace.number("SELECT sum(amount_e4) FROM order_line l JOIN shop_order o ON o.id = l.order_id "
                         "WHERE o.number = '6'"),
        9990);
    QCOMPARE(
        workspace.number("SELECT order_count FROM member JOIN member_identity i ON i.member_id = member.id "
                         "WHERE i.kind = 'shop' AND i.value = '17850'"),
        2);
    QCOMPARE(
        workspace.number("SELECT spend_minor FROM member JOIN member_identity i ON i.member_id = member.id "
                         "WHERE i.value = '17850'"),
        1360);
    QCOMPARE(workspace.number("SELECT count(*) FROM member WHERE country = 'FR'"), 1);
    QCOMPARE(report->problemCounts.value(QStringLiteral("badDate")), 1);
    const auto& bad = report->problems.first();
    QCOMPARE(bad.line, 9);
    QCOMPARE(bad.column, QStringLiteral("Quantity"));
    QCOMPARE(bad.value, QStringLiteral("x"));
    QVERIFY(bad.skipped);
}

void TestImport::shopifyOrders()
{
    TestWorkspace workspace;
    const auto report = importInto(workspace, optionsFor(fixtureFile("shopify_orders.csv")));
    QVERIFY(report);
    QCOMPARE(report->found.preset, QStringLiteral("shopify-orders"));
    QCOMPARE(report->found.columns.size(), 79);
    QCOMPARE(report->orders, 4);
    QCOMPARE(report->orderLines, 5);
    QCOMPARE(report->create, 2);
    QCOMPARE(workspace.number("SELECT total_minor FROM shop_order WHERE number = '#1001'"), 4479);
    QCOMPARE(workspace.number("SELECT ordered_at FROM shop_order WHERE number = '#1001'"), 1774747800000);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM shop_order WHERE kind = 'cancellation' AND total_minor = 0"),
        1);
    QCOMPARE(workspace.number("SELECT count(*) FROM shop_order WHERE number = '#1004' AND kind = 'free'"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM member_identity WHERE kind = 'phone'"), 2);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM consent_event WHERE channel = 'email' AND state = 'granted'"),
        1);
    QCOMPARE(workspace.number("SELECT count(*) FROM consent_event WHERE channel = 'whatsapp'"), 0);
    // Spend is in the currency of the orders where the workspace's has none.
    QCOMPARE(workspace.number(
                 "SELECT spend_minor FROM member WHERE name = 'Mareike Albrecht' AND spend_currency = 'EUR'"),
        4479);
    // The latest purchase decides the country, not the latest gift.
    QCOMPARE(workspace.number("SELECT count(*) FROM member WHERE country = 'DE'"), 1);
}

void TestImport::shopifyCustomers()
{
    TestWorkspace workspace;
    const auto report = importInto(workspace, optionsFor(fixtureFile("shopify_customers.csv")));
    QVERIFY(report);
    QCOMPARE(report->found.preset, QStringLiteral("shopify-customers"));
    QCOMPARE(report->create, 3);
    QCOMPARE(report->skip, 1);
    QCOMPARE(report->problemCounts.value(QStringLiteral("badEmail")), 1);
    QCOMPARE(report->problemCounts.value(QStringLiteral("badPhone")), 1);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM member WHERE note = 'line one' || char(10) || 'line two'"), 1);
    QCOMPARE(workspace.number(
                 "SELECT count(*) FROM member_identity WHERE kind = 'shop' AND value = '7210400000001'"),
        1);
    QCOMPARE(workspace.number(
                 "SELECT count(*) FROM member_tag mt JOIN tag t ON t.id = mt.tag_id WHERE t.name = 'vip'"),
        2);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM consent_event WHERE channel = 'email' AND state = 'granted'"),
        2);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM consent_event WHERE channel = 'email' AND state = 'denied'"),
        1);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM consent_event WHERE channel = 'sms' AND state = 'granted'"),
        1);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM consent_event WHERE channel = 'sms' AND state = 'denied'"), 2);
    QVERIFY(report->notes.join(u' ').contains(QStringLiteral("consent is never assumed")));
}

void TestImport::ordersThenCustomersAreOnePerson()
{
    TestWorkspace workspace;
    QVERIFY(importInto(workspace, optionsFor(fixtureFile("shopify_orders.csv"))));
    const auto report = importInto(workspace, optionsFor(fixtureFile("shopify_customers.csv")));
    QVERIFY(report);
    QCOMPARE(report->create, 1); // only the one who never ordered
    QCOMPARE(report->update, 2);
    QCOMPARE(workspace.number("SELECT count(*) FROM member"), 3);
    QCOMPARE(workspace.number("SELECT count(*) FROM member WHERE city = 'Potsdam' AND order_count = 1"), 1);
    // And the other way round the orders find the customers.
    TestWorkspace other;
    QVERIFY(importInto(other, optionsFor(fixtureFile("shopify_customers.csv"))));
    const auto orders = importInto(other, optionsFor(fixtureFile("shopify_orders.csv")));
    QVERIFY(orders);
    QCOMPARE(orders->create, 0);
    QCOMPARE(other.number("SELECT count(*) FROM member"), 3);
}

void TestImport::contacts()
{
    TestWorkspace workspace;
    const auto report = importInto(workspace, optionsFor(fixtureFile("google_contacts.csv")));
    QVERIFY(report);
    QCOMPARE(report->found.preset, QStringLiteral("google-contacts"));
    QCOMPARE(report->found.kind, QStringLiteral("contacts"));
    QCOMPARE(report->create, 6); // a shared e-mail address makes nobody the same person
    QCOMPARE(report->skip, 0);
    const QStringList phones{QStringLiteral("+919847005512"), QStringLiteral("+966501234567"),
        QStringLiteral("+46701112233"), QStringLiteral("+46812345678"), QStringLiteral("+522221234567"),
        QStringLiteral("+12015550123")};
    QCOMPARE(workspace.number("SELECT count(*) FROM member_identity WHERE kind = 'phone'"), phones.size());
    for (const auto& phone : phones)
        QCOMPARE(workspace.number(qPrintable(
                     QStringLiteral("SELECT count(*) FROM member_identity WHERE value = '%1'").arg(phone))),
            1);
    QCOMPARE(report->problemCounts.value(QStringLiteral("badPhone")), 2); // "=1+1", "call me"
    QCOMPARE(workspace.number("SELECT count(*) FROM member WHERE name = 'Åsa Märta Öberg'"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM member WHERE name IS NULL"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM tag"), 1); // Google's own groups are no tags
    QCOMPARE(workspace.number("SELECT count(*) FROM member_identity WHERE kind = 'email'"), 1);
}

void TestImport::germanTable()
{
    TestWorkspace workspace;
    const auto report = importInto(workspace, optionsFor(fixtureFile("bestellungen_cp1252.csv")));
    QVERIFY(report);
    QCOMPARE(report->found.encoding, QStringLiteral("windows-1252"));
    QCOMPARE(report->found.delimiter, QStringLiteral(";"));
    QCOMPARE(report->dateOrder, QStringLiteral("dmy"));
    QCOMPARE(report->orders, 3);
    QCOMPARE(report->orderLines, 4);
    QCOMPARE(workspace.number("SELECT total_minor FROM shop_order WHERE number = '536527'"), 127320);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM member WHERE name = 'Müller & Söhne' AND country = 'DE'"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM member_identity WHERE value = '+4915123456789'"), 1);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM shop_order WHERE country = 'FR' AND member_id IS NULL"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM product WHERE title = 'SET OF 6 \"SANTA\"'"), 1);
}

void TestImport::excelUnicode()
{
    TestWorkspace workspace;
    auto options = optionsFor(fixtureFile("excel_unicode_utf16le.txt"));
    options.zone = QStringLiteral("UTC");
    const auto report = importInto(workspace, options);
    QVERIFY(report);
    QCOMPARE(report->found.encoding, QStringLiteral("UTF-16LE"));
    QCOMPARE(report->found.delimiter, QStringLiteral("\t"));
    QCOMPARE(report->dateOrder, QStringLiteral("mdy")); // decided by the 13th, further down
    QCOMPARE(report->orders, 3);
    QCOMPARE(workspace.number("SELECT ordered_at FROM shop_order WHERE number = '536365'"), 1291191960000);
    QCOMPARE(workspace.number("SELECT ordered_at FROM shop_order WHERE number = '536366'"),
        1292198700000); // 00:05
    QCOMPARE(workspace.number("SELECT ordered_at FROM shop_order WHERE number = '536367'"),
        1292241900000); // 12:05
    QCOMPARE(workspace.number("SELECT total_minor FROM shop_order WHERE number = '536367'"), 3); // 0.032
    QCOMPARE(
        workspace.number("SELECT count(*) FROM member WHERE country = 'IE'"), 1); // the later order's country
    QCOMPARE(workspace.number("SELECT count(*) FROM member WHERE country IS NULL "
                              "AND country_text = 'European Community'"),
        1);
}

void TestImport::unusableLines()
{
    TestWorkspace workspace;
    const auto options = optionsFor(workspace.writeFile(QStringLiteral("orders.csv"),
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
        "1,A,Lamp,2,2026-11-01 10:00:00,12.50,17850,Germany\n"
        "2,B,Throw,1,2026-11-02 10:00:00,30.00,17851,Japan\n"
        "3,B,Throw,x,2026-11-02 10:00:00,30.00,17852,Japan\n" // the only line of its order
        "4,B,Throw,1.5,2026-11-03 10:00:00,30.00,17853,Japan\n" // the customer stands in the unusable line
                                                                // only
        "4,C,Vase,1,2026-11-03 10:00:00,7.00,,\n"
        "5,C,Vase,1,2026-11-04 10:00:00,7.00,17851,Japan\n"
        "5,C,Vase,1,2026-11-04 10:00:00,seven,17851,Japan\n"));
    const auto report = importInto(workspace, options);
    QVERIFY(report);
    QCOMPARE(report->create, 3);
    QCOMPARE(report->orders, 4);
    QCOMPARE(report->orderLines, 4);
    QCOMPARE(report->skip, 3);
    QCOMPARE(report->guestOrders, 0);
    QCOMPARE(workspace.number("SELECT count(*) FROM member"), 3);
    QCOMPARE(workspace.number("SELECT count(*) FROM member_identity WHERE value = '17852'"), 0);
    QCOMPARE(workspace.number("SELECT count(*) FROM shop_order WHERE number = '3' OR kind = 'free'"), 0);
    QCOMPARE(workspace.number("SELECT total_minor FROM shop_order o JOIN member_identity i USING (member_id) "
                              "WHERE o.number = '4' AND i.value = '17853'"),
        700);
    QCOMPARE(workspace.number("SELECT total_minor FROM shop_order WHERE number = '5'"), 700);
    const auto again = importInto(workspace, options);
    QVERIFY(again);
    QCOMPARE(again->ordersUnchanged, 4);
    QCOMPARE(again->create + again->ordersCreate + again->ordersUpdate, 0);
}

void TestImport::changedOrderIsReplaced()
{
    TestWorkspace workspace;
    auto bytes = fixtureBytes("orders_table.csv");
    const auto file = workspace.writeFile(QStringLiteral("orders.csv"), bytes);
    QVERIFY(importInto(workspace, optionsFor(file)));
    bytes.replace(
        "2,B,Cover,1,2010-12-01 08:28:00,4.25,17850.0", "2,B,Cover,3,2010-12-01 08:28:00,4.25,12583.0");
    bytes.append("9,A,Lamp,1,2010-12-09 10:00:00,2.55,17850.0,Spain\n");
    workspace.writeFile(QStringLiteral("orders.csv"), bytes);
    const auto before = previewIn(workspace, optionsFor(file));
    const auto report = importInto(workspace, optionsFor(file));
    QVERIFY(before && report);
    QCOMPARE(figuresOf(*report), figuresOf(*before));
    QCOMPARE(report->ordersUpdate, 1);
    QCOMPARE(report->ordersCreate, 1);
    QCOMPARE(report->ordersUnchanged, 5);
    QCOMPARE(report->update, 2);
    QCOMPARE(workspace.number("SELECT total_minor FROM shop_order WHERE number = '2'"), 1275);
    QCOMPARE(workspace.number("SELECT sum(quantity) FROM order_line l JOIN shop_order o ON o.id = l.order_id "
                              "WHERE o.number = '2'"),
        3);
    QCOMPARE(workspace.number("SELECT spend_minor FROM member m JOIN member_identity i ON i.member_id = m.id "
                              "WHERE i.value = '12583'"),
        1375);
    QCOMPARE(workspace.number("SELECT spend_minor FROM member m JOIN member_identity i ON i.member_id = m.id "
                              "WHERE i.value = '17850' AND m.country = 'ES'"),
        1190);
}

void TestImport::mappedColumns()
{
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("odd.csv"),
        "Beleg|Wann|Wer|Summe\nA1|24.12.2025 "
        "18:00|x@example.com|12,50\nA2|25.12.2025|y@example.com|1.000,00\n"));
    const auto unknown = previewIn(workspace, options);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::InvalidInput);
    QVERIFY(unknown.error().details.contains(QStringLiteral("Beleg")));
    options.map = {{QStringLiteral("orderNumber"), QStringLiteral("Beleg")},
        {QStringLiteral("orderTime"), QStringLiteral("Wann")},
        {QStringLiteral("email"), QStringLiteral("Wer")},
        {QStringLiteral("amount"), QStringLiteral("Summe")}};
    const auto report = importInto(workspace, options);
    QVERIFY2(report, qPrintable(report ? QString() : toText(report.error())));
    QCOMPARE(report->found.delimiter, QStringLiteral("|"));
    QCOMPARE(report->orders, 2);
    QCOMPARE(workspace.number("SELECT sum(total_minor) FROM shop_order"), 101250);
    QCOMPARE(workspace.number("SELECT count(*) FROM shop_order WHERE kind = 'purchase'"), 2);
}

void TestImport::zoneOfTimes()
{
    TestWorkspace workspace; // Europe/Berlin
    const auto file = workspace.writeFile(QStringLiteral("o.csv"),
        "Order,Date,Customer,Total\n1,2026-07-01 12:00,7,5\n2,2026-03-29 02:30,7,5\n3,2026-10-25 "
        "02:30,7,5\n");
    auto options = optionsFor(file);
    QVERIFY(importInto(workspace, options));
    QCOMPARE(
        workspace.number("SELECT ordered_at FROM shop_order WHERE number = '1'"), 1782900000000); // 10:00 UTC
    QCOMPARE(workspace.number("SELECT ordered_at FROM shop_order WHERE number = '2'"),
        1774747800000); // gap: 03:30
    QCOMPARE(
        workspace.number("SELECT ordered_at FROM shop_order WHERE number = '3'"), 1792888200000); // the first
    options.zone = QStringLiteral("Asia/Tokyo");
    const auto moved = importInto(workspace, options);
    QVERIFY(moved);
    QCOMPARE(moved->zone, QStringLiteral("Asia/Tokyo"));
    QCOMPARE(moved->ordersUpdate, 3);
    QCOMPARE(workspace.number("SELECT ordered_at FROM shop_order WHERE number = '1'"), 1782874800000);
}

void TestImport::announcesChanges()
{
    TestWorkspace workspace;
    QSignalSpy spy(&workspace.store(), &store::Store::changed);
    QVERIFY(previewIn(workspace, optionsFor(fixtureFile("orders_table.csv"))));
    QVERIFY(importInto(workspace, optionsFor(fixtureFile("orders_table.csv"))));
    store::Changes changes;
    QTRY_VERIFY(std::any_of(spy.cbegin(), spy.cend(), [&](const QList<QVariant>& arguments) {
        changes = arguments.first().value<store::Changes>();
        return changes.has(QStringLiteral("import"));
    }));
    QVERIFY(changes.has(QStringLiteral("member")) && changes.has(QStringLiteral("order")));
    const auto list = await(Importer(workspace.store(), workspace.clock).list());
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().fileName, QStringLiteral("orders_table.csv"));
    QCOMPARE(list->first().importedAt, serai::test::someNowMs);
    QCOMPARE(list->first().orders, 6);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
