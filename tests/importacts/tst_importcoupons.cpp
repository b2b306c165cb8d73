// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Coupons that orders redeemed: as facts of the members, counted by segments and told in the timeline, and
// gone with the import.

#include "logicaldump.h"

#include <members/coupons.h>
#include <segments/segmentservice.h>

#include <QTest>

#include <timeline/timeline.h>

using namespace serai;
using namespace serai::importacts;
using serai::test::TestWorkspace;

class TestImportCoupons : public QObject
{
    Q_OBJECT

private slots:
    void codes_data();
    void codes();
    void ordersRedeemCoupons();
    void shopifyDiscounts();
    void aSecondFileChangesThem();
    void othersEventsForbidAnUndo();
    void olderOrdersAreReadAtTheUpdate();
};

void TestImportCoupons::codes_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char* name, const char* cell, const QStringList& codes) {
        QTest::newRow(name) << QString::fromLatin1(cell) << codes;
    };
    const auto one = QStringLiteral("SPRING");
    const auto two = QStringLiteral("HELLO 5");
    row("none", "", {});
    row("one", "SPRING", {one});
    row("blanks around", "  SPRING ", {one});
    row("two", "SPRING, HELLO 5", {one, two});
    row("two by semicolons", "SPRING;HELLO 5;", {one, two});
    row("in lines", "SPRING\nHELLO 5", {one, two});
    row("twice the same", "SPRING,SPRING", {one});
    row("nothing but signs", " , ;", {});
    row("with its parts", "code:SPRING|description:x|amount:5.00;code:HELLO 5", {one, two});
    row("signs are part of a code", "10%|OFF", {QStringLiteral("10%|OFF")});
}

void TestImportCoupons::codes()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, codes);
    QCOMPARE(members::couponCodes(cell), codes);
    QStringList many;
    for (int i = 0; i < 100; ++i)
        many << QString::number(i);
    QCOMPARE(members::couponCodes(many.join(u',')).size(), 20);
}

static const QByteArray couponOrders("Order number,Order date,SKU,Quantity,Unit price,Customer "
                                     "ID,Currency,Status,Discount code,Discount amount\n"
                                     "1,2026-03-01 10:00:00,A,2,2.50,70001,EUR,paid,SPRING,1.50\n"
                                     "2,2026-03-02 10:00:00,B,1,9.00,70001,EUR,paid,\"SPRING,HELLO\",2.00\n"
                                     "3,2026-03-03 10:00:00,B,1,9.00,70002,USD,paid,HELLO,\n"
                                     "4,2026-03-04 10:00:00,B,1,9.00,70002,USD,refunded,HELLO,2.00\n"
                                     "5,2026-03-05 10:00:00,B,1,9.00,,USD,paid,GUEST,2.00\n"
                                     "6,2026-03-06 10:00:00,B,1,9.00,70003,USD,paid,,0.00\n");

static QStringList eventsOf(TestWorkspace& workspace)
{
    const auto rows = await(workspace.store().read([](store::Connection& connection) -> Result<QStringList> {
        auto found =
            connection.run("SELECT o.number || ' ' || i.value || ' ' || e.act || ' ' || e.coupon || ' ' || "
                           "coalesce(e.amount_minor || e.currency, 'unknown') || (CASE WHEN e.at = "
                           "o.ordered_at THEN '' ELSE "
                           "' late' END) FROM coupon_event e JOIN shop_order o ON o.id = e.order_id JOIN "
                           "member_identity i ON "
                           "i.member_id = e.member_id AND i.kind = 'shop' ORDER BY o.number, e.coupon");
        if (!found)
            return fail(found.error());
        QStringList list;
        while (found->next())
            list << found->text(0);
        return list;
    }));
    return rows.value_or(QStringList{QStringLiteral("unreadable")});
}

static qint64 countOf(TestWorkspace& workspace, const QByteArray& row)
{
    segments::SegmentService service(workspace.store(), workspace.clock);
    const auto rule = segments::parseRule("{\"all\": [" + row + "]}", QStringLiteral("test"));
    if (!rule)
        qFatal("%s", qPrintable(toText(rule.error())));
    const auto count =
        await(service.count(*rule, QDateTime(QDate(2026, 4, 1), {}, Qt::UTC).toMSecsSinceEpoch()));
    return count ? count->matched : -1;
}

void TestImportCoupons::ordersRedeemCoupons()
{
    TestWorkspace workspace;
    const auto before = logicalDump(workspace.store());
    const auto options = optionsFor(workspace.writeFile(QStringLiteral("orders.csv"), couponOrders));
    const auto planned = previewIn(workspace, options);
    const auto done = importInto(workspace, options);
    QVERIFY2(done, done ? "" : qPrintable(toText(done.error())));
    QVERIFY(sameAnswer(*planned, *done));
    QCOMPARE(done->couponsRedeemed, 4);
    QCOMPARE(eventsOf(workspace),
        (QStringList{QStringLiteral("1 70001 redeemed SPRING 150EUR"),
            QStringLiteral("2 70001 redeemed HELLO unknown"),
            QStringLiteral("2 70001 redeemed SPRING unknown"),
            QStringLiteral("3 70002 redeemed HELLO unknown")}));
    QCOMPARE(workspace.number("SELECT discount_minor FROM shop_order WHERE number = '2'"), 200);
    QCOMPARE(workspace.number("SELECT count(*) FROM shop_order WHERE discount_minor IS NULL"), 1);
    QCOMPARE(workspace.number("SELECT discount_minor FROM shop_order WHERE number = '6'"), 0);

    // Segments count them, with code and amount.
    QCOMPARE(countOf(workspace, R"({"fact": "coupons", "measure": "count", "op": ">=", "value": 1})"), 2);
    QCOMPARE(countOf(workspace, R"({"fact": "coupons", "measure": "count", "op": ">=", "value": 2})"), 1);
    QCOMPARE(
        countOf(workspace,
            R"({"fact": "coupons", "measure": "sum", "of": "amount", "op": ">=", "value": {"minor": 150, "currency": "EUR"}})"),
        1);
    // The timeline tells them.
    timeline::Query query;
    query.member = MemberId{
        workspace.number("SELECT member_id FROM member_identity WHERE kind = 'shop' AND value = '70001'")};
    query.kinds = {timeline::Kind::Coupon};
    const auto page = await(timeline::Timeline(workspace.store()).page(query));
    QVERIFY(page);
    QCOMPARE(page->entries.size(), 3);
    QCOMPARE(page->entries.last().amount, (std::optional(Money{150, QStringLiteral("EUR")})));

    // The same file again is no second redemption; an undo takes them away.
    const auto again = importInto(workspace, options);
    QVERIFY(again);
    QCOMPARE(again->couponsRedeemed, 0);
    QCOMPARE(again->ordersUnchanged, 6);
    QCOMPARE(eventsOf(workspace).size(), 4);
    QVERIFY(undo(workspace, again->importId));
    const auto undone = undo(workspace, done->importId);
    QVERIFY2(undone, qPrintable(undone ? QString() : toText(undone.error())));
    QCOMPARE(undone->couponsRemoved, 4);
    QCOMPARE(logicalDump(workspace.store()), before);
}

void TestImportCoupons::shopifyDiscounts()
{
    TestWorkspace workspace;
    // Once per order, on its first line; lines have their own share, which is not added on top.
    const auto options = optionsFor(workspace.writeFile(QStringLiteral("orders.csv"),
        "Name,Email,Financial Status,Currency,Total,Discount Code,Discount Amount,Created at,Lineitem "
        "quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem discount\n"
        "#1,a@example.com,paid,JPY,900,TEA100,100,2026-03-01 10:00:00 +0000,1,Tea,500,T,60\n"
        "#1,a@example.com,,,,,,2026-03-01 10:00:00 +0000,1,Cup,500,C,40\n"));
    const auto done = importInto(workspace, options);
    QVERIFY2(done, done ? "" : qPrintable(toText(done.error())));
    QCOMPARE(done->couponsRedeemed, 1);
    QCOMPARE(workspace.number("SELECT discount_minor FROM shop_order"), 100);
    QCOMPARE(workspace.number("SELECT amount_minor FROM coupon_event WHERE currency = 'JPY'"), 100);
}

void TestImportCoupons::aSecondFileChangesThem()
{
    TestWorkspace workspace;
    const auto first =
        importInto(workspace, optionsFor(workspace.writeFile(QStringLiteral("orders.csv"), couponOrders)));
    QVERIFY(first);
    const auto before = logicalDump(workspace.store());
    auto changed = couponOrders;
    changed.replace("EUR,paid,SPRING,1.50", "EUR,paid,AUTUMN,1.75");
    changed.replace("70002,USD,paid,HELLO,", "70002,USD,cancelled,HELLO,");
    const auto options = optionsFor(workspace.writeFile(QStringLiteral("changed.csv"), changed));
    const auto planned = previewIn(workspace, options);
    const auto second = importInto(workspace, options);
    QVERIFY(second);
    QVERIFY(sameAnswer(*planned, *second));
    QCOMPARE(second->ordersUpdate, 2);
    QCOMPARE(eventsOf(workspace),
        (QStringList{QStringLiteral("1 70001 redeemed AUTUMN 175EUR"),
            QStringLiteral("2 70001 redeemed HELLO unknown"),
            QStringLiteral("2 70001 redeemed SPRING unknown")}));
    QVERIFY(undo(workspace, second->importId));
    const auto after = logicalDump(workspace.store());
    QVERIFY2(after == before, qPrintable(difference(before, after)));
}

void TestImportCoupons::othersEventsForbidAnUndo()
{
    TestWorkspace workspace;
    const auto done =
        importInto(workspace, optionsFor(workspace.writeFile(QStringLiteral("orders.csv"), couponOrders)));
    QVERIFY(done);
    workspace.execute(
        "INSERT INTO coupon_event (member_id, at, act, coupon) SELECT min(id), 1, 'granted', 'BYHAND' "
        "FROM member");
    const auto undone = undo(workspace, done->importId);
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::Conflict);
    QCOMPARE(eventsOf(workspace).size(), 4);
}

// A workspace of the version before: its orders get their coupons when it is opened.
void TestImportCoupons::olderOrdersAreReadAtTheUpdate()
{
    TestWorkspace workspace;
    const auto done =
        importInto(workspace, optionsFor(workspace.writeFile(QStringLiteral("orders.csv"), couponOrders)));
    QVERIFY(done);
    workspace.execute("UPDATE coupon_event SET amount_minor = NULL, currency = NULL");
    const auto expected = eventsOf(workspace);
    workspace.execute("DELETE FROM coupon_event");
    QFile schema(QStringLiteral(":/schema/0004_people.sql"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    const auto parts = schema.readAll().split('\n');
    QByteArray statement;
    bool isFound = false;
    for (const auto& line : parts) {
        if (line == "-- next") {
            if (statement.contains("INSERT INTO coupon_event")) {
                workspace.execute(statement.constData());
                isFound = true;
            }
            statement.clear();
        } else if (!line.startsWith("--")) {
            statement += line + '\n';
        }
    }
    QVERIFY(isFound);
    QCOMPARE(eventsOf(workspace), expected);
}

QTEST_GUILESS_MAIN(TestImportCoupons)
#include "tst_importcoupons.moc"
