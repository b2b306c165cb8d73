// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes of few members are kept as patches beside the packed parts. Whatever happens, the patched index
// says what one that is read anew says: counts, funnel, reach, reasons, ranks.

#include "patchquestions.h"
#include "randomrules.h"
#include "randomshop.h"

#include <segments/audienceindex.h>
#include <segments/fields.h>
#include <segments/segmentservice.h>

#include <QJsonDocument>
#include <QScopeGuard>
#include <QTest>

using namespace serai;
using namespace serai::segments;

#if defined(__SANITIZE_ADDRESS__)
static constexpr int rounds = 3;
#else
static constexpr int rounds = 6;
#endif

class TestPatch : public QObject
{
    Q_OBJECT

private slots:
    void patchedSaysWhatAFreshOneSays_data();
    void patchedSaysWhatAFreshOneSays();
    void fewChangesArePatched_data();
    void fewChangesArePatched();
    void newAndGoneMembers();
    void foldingChangesNoAnswer();
    void foldedPartsAreWhatIsReadNext();

private:
    void saveSegments(SegmentService& service);

    QTimeZone zone{"Europe/Berlin"};
};

/// ? is a member, # a number from 1 to 9, @ a time within the last year.
static const QByteArrayList changes{
    "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) VALUES (?, 'x' || "
    "random(), 'purchase', @, 'USD', #00)",
    "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) VALUES (?, 'x' || "
    "random(), 'cancellation', @, 'EUR', -#00)",
    "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) VALUES (?, 'x' || "
    "random(), 'purchase', @, 'JP#', 5000000000)",
    "UPDATE shop_order SET total_minor = total_minor + #000, currency = 'EUR' WHERE member_id = ?",
    "UPDATE shop_order SET member_id = ? WHERE id = (SELECT id FROM shop_order ORDER BY random() LIMIT 1)",
    "DELETE FROM shop_order WHERE member_id = ?",
    // New orders with lines, in between the times of others and behind them all; ids as an import gives them.
    "INSERT INTO shop_order (id, member_id, number, kind, ordered_at, currency, total_minor) SELECT max(id) "
    "+ #, "
    "?, 'y' || random(), 'purchase', @, 'USD', #00 FROM shop_order; INSERT INTO order_line (order_id, "
    "product_id, quantity, unit_price_e4, amount_e4) SELECT max(id), 1 + # % 4, #, 5000, 5000 * # FROM "
    "shop_order",
    "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) SELECT id, 'z' || "
    "random(), CASE id % 3 WHEN 0 THEN 'cancellation' ELSE 'purchase' END, @ + id % 5 * 86400000, 'EUR', #00 "
    "FROM member WHERE id % 1# = 1; INSERT INTO order_line (order_id, product_id, quantity, unit_price_e4, "
    "amount_e4) SELECT id, 1 + id % 4, #, 5000, 5000 * # FROM shop_order o WHERE NOT EXISTS (SELECT 1 FROM "
    "order_line l WHERE l.order_id = o.id) AND number LIKE 'z%'",
    // An order of nobody finds its member; one comes and goes, or changes before anybody looks.
    "INSERT INTO shop_order (number, kind, ordered_at, currency, total_minor) SELECT 'g' || random(), "
    "'purchase', @, 'USD', #00; UPDATE shop_order SET member_id = ? WHERE id = (SELECT max(id) FROM "
    "shop_order)",
    "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) VALUES (?, 'h' || "
    "random(), 'purchase', @, 'USD', #00); DELETE FROM shop_order WHERE id = (SELECT max(id) FROM "
    "shop_order)",
    "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) VALUES (?, 'i' || "
    "random(), 'purchase', @, 'USD', #00); UPDATE shop_order SET total_minor = 7#, member_id = (SELECT "
    "max(id) "
    "FROM member) WHERE id = (SELECT max(id) FROM shop_order)",
    // As when an import is undone or people are taken apart: ids that there were come back, with somebody.
    "DELETE FROM shop_order WHERE id IN (SELECT id FROM shop_order ORDER BY id DESC LIMIT #); INSERT INTO "
    "shop_order (id, member_id, number, kind, ordered_at, currency, total_minor) SELECT max(id) + 1, ?, 'j' "
    "|| "
    "random(), 'purchase', @, 'USD', #00 FROM shop_order",
    "INSERT OR IGNORE INTO shop_order (id, member_id, number, kind, ordered_at, currency, total_minor) "
    "SELECT "
    "min(id) + #, ?, 'k' || random(), 'purchase', @, 'USD', #00 FROM shop_order",
    "INSERT INTO order_line (order_id, product_id, quantity, unit_price_e4, amount_e4) SELECT id, 1 + # % 4, "
    "#, "
    "5000, 5000 * # FROM shop_order WHERE member_id = ?; UPDATE shop_order SET kind = kind WHERE member_id = "
    "?",
    "UPDATE order_line SET quantity = #, product_id = 1 + # % 4 WHERE order_id IN (SELECT id FROM shop_order "
    "WHERE member_id = ?)",
    "DELETE FROM order_line WHERE order_id = (SELECT max(id) FROM shop_order WHERE member_id = ?)",
    "UPDATE outbox SET state = 'read', accepted_at = @ WHERE member_id = ?",
    "UPDATE outbox SET accepted_at = NULL WHERE member_id = ?",
    "INSERT INTO message_received (member_id, at, kind) VALUES (?, @, 'sticker #')",
    "DELETE FROM message_received WHERE member_id = ?",
    "INSERT INTO link_click (member_id, at, link, campaign_id) VALUES (?, @, 'brand new #', 1)",
    "UPDATE link_click SET link = 'shop' WHERE member_id = ?",
    "INSERT INTO reaction (member_id, at, emoji) VALUES (?, @, 'y#')",
    "DELETE FROM reaction WHERE member_id = ?",
    "UPDATE group_message SET member_id = ? WHERE id = (SELECT id FROM group_message ORDER BY random() LIMIT "
    "1)",
    "INSERT INTO group_message (member_id, at, community_id, kind) VALUES (?, @, 1, 'text')",
    "INSERT INTO coupon_event (member_id, at, act, coupon, amount_minor, currency) VALUES (?, @, 'granted', "
    "'N#', #00, 'EUR')",
    "INSERT INTO coupon_event (member_id, at, act, coupon) VALUES (?, @, 'redeemed', 'TEA5')",
    "INSERT INTO poll_vote (member_id, at, poll, choice) VALUES (?, @, 'When?', 'green #')",
    "DELETE FROM poll_vote WHERE member_id = ?",
    "INSERT INTO group_move (member_id, at, community_id, act) VALUES (?, @, 2, 'joined')",
    "UPDATE group_move SET act = CASE act WHEN 'left' THEN 'joined' ELSE 'left' END WHERE member_id = ?",
    "INSERT OR IGNORE INTO member_tag VALUES (?, 1 + # % 4)", "DELETE FROM member_tag WHERE member_id = ?",
    "UPDATE member SET level = 'Silver', city = 'Town #' WHERE id = ?",
    "UPDATE member SET name = 'Zo #', country = 'X#' WHERE id = ?",
    "UPDATE member SET owner = NULL, note = 'likes #' WHERE id = ?",
    "UPDATE member SET stage = NULL, language = 'fr', created_at = @ WHERE id = ?",
    "DELETE FROM member_field WHERE member_id = ?",
    "INSERT OR REPLACE INTO member_field (member_id, field_id, text) VALUES (?, 1, 'size #')",
    "INSERT OR REPLACE INTO member_field (member_id, field_id, number) VALUES (?, 2, #50000)",
    "INSERT OR IGNORE INTO member_identity (member_id, kind, value, created_at) VALUES (?, 'phone', "
    "'+4916#' || abs(random() % 10000000), 0)",
    "DELETE FROM member_identity WHERE member_id = ?",
    "INSERT INTO consent_event (member_id, channel, purpose, state, source, at) VALUES (?, 'whatsapp', "
    "'marketing', CASE # % 2 WHEN 0 THEN 'withdrawn' ELSE 'granted' END, 's', 100)",
    "INSERT OR IGNORE INTO suppression (member_id, channel, reason, at) VALUES (?, 'whatsapp', 'stop', 0)",
    "DELETE FROM suppression WHERE member_id = ?", "DELETE FROM member WHERE id = ?",
    "UPDATE OR IGNORE suppression SET member_id = ? WHERE member_id = (SELECT min(member_id) FROM "
    "suppression)",
    "UPDATE OR IGNORE member_tag SET member_id = ? WHERE member_id = (SELECT min(member_id) FROM member_tag)",
    "UPDATE OR IGNORE member_identity SET member_id = ? WHERE id = (SELECT id FROM member_identity ORDER BY "
    "random() LIMIT 1)",
    "INSERT INTO member_note (member_id, text, created_at) VALUES (?, 'note #', 0)",
    // Two people become one.
    "UPDATE shop_order SET member_id = ? WHERE member_id = (SELECT max(id) FROM member WHERE id < 131100); "
    "UPDATE "
    "link_click SET member_id = ? WHERE member_id = (SELECT max(id) FROM member WHERE id < 131100)",
    "INSERT OR IGNORE INTO member (id, name, country, created_at, updated_at) SELECT max(id) + #, 'Neu #', "
    "'DE', @, 0 "
    "FROM "
    "member WHERE id < 65536",
    "INSERT INTO member (name, created_at, updated_at) SELECT 'Last #', @, 0"};

/// One or several statements of \a change with everything filled in.
static QByteArrayList statementsOf(
    QByteArray change, const std::vector<qint64>& members, std::mt19937& random)
{
    change.replace("?", QByteArray::number(members[random() % members.size()]));
    change.replace("@", QByteArray::number(test::someNowMs - qint64(random() % 31'536'000) * 1000));
    change.replace("#", QByteArray::number(1 + random() % 9));
    return change.split(';');
}

/// Those that random rules ask for.
void TestPatch::saveSegments(SegmentService& service)
{
    const auto save = [&](const char* name, const QByteArray& row, bool frozen) {
        const auto rule = parseRule("{\"all\": [" + row + "]}", "test");
        QVERIFY(rule);
        const auto saved = await(service.save(name, *rule, frozen));
        QVERIFY2(saved, saved ? "" : qPrintable(toText(saved.error())));
    };
    save("Berliners", R"({"fact": "clicks", "measure": "count", "op": ">=", "value": 1})", false);
    save("nested",
        R"({"segment": "Berliners", "op": "in"}, {"field": "name", "op": "contains", "value": "a"})", false);
    save("Frozen", R"({"field": "country", "op": "is", "value": "DE"})", true);
}

void TestPatch::patchedSaysWhatAFreshOneSays_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestPatch::patchedSaysWhatAFreshOneSays()
{
    QFETCH(unsigned, seed);
    test::TestWorkspace workspace;
    test::fillRandomShop(workspace, zone, seed);
    auto service = std::make_unique<SegmentService>(workspace.store(), workspace.clock);
    saveSegments(*service);
    const QByteArrayList fixed{R"({"segment": "nested", "op": "in"})",
        R"({"segment": "Frozen", "op": "not in"})",
        R"({"fact": "orders", "measure": "sum", "of": "amount", "op": "top", "value": {"percent": 20, "currency": "USD"}, "within": "country"})",
        R"({"fact": "orders", "measure": "average", "of": "amount", "op": "bottom", "value": {"number": 7, "currency": "EUR"}})",
        R"({"score": "recency", "op": ">=", "value": 4})"};
    test::RandomRules rules(seed * 1000);
    std::mt19937 random(seed);
    qint64 patched = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto members = test::everybody(workspace);
        for (unsigned i = 0; i < 1 + random() % 12; ++i) {
            for (const auto& sql :
                statementsOf(changes[qsizetype(random() % unsigned(changes.size()))], members, random))
                workspace.execute(sql.constData());
        }
        for (int i = 0; i < 4; ++i) {
            const auto json = i == 0
                ? QJsonDocument::fromJson("{\"all\": [" + fixed[round % fixed.size()] + "]}").object()
                : rules.next();
            const auto rule = parseRule(json);
            QVERIFY2(rule, QJsonDocument(json).toJson());
            test::compareWithFresh(workspace, *service, *rule, unsigned(round * 4 + i));
            if (QTest::currentTestFailed())
                return;
        }
        patched = std::max(patched, service->index()->patchedCount());
        if (random() % 8 == 0)
            QVERIFY(await(service->storeIndex()));
        if (random() % 5 == 0) { // a sudden end: what was packed and is not stored is gone
            service = std::make_unique<SegmentService>(workspace.store(), workspace.clock);
            QVERIFY(await(service->count(test::everything(), test::someNowMs)));
        }
    }
    QVERIFY2(patched > 5, "the changes were hardly patched");
}

void TestPatch::fewChangesArePatched_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("patched");
    QTest::newRow("a tag") << QByteArray("INSERT OR IGNORE INTO member_tag VALUES (65520, 1)") << qint64(1);
    QTest::newRow("a level of some") << QByteArray(
        "UPDATE member SET level = 'New' WHERE id IN (1, 2, 65600)")
                                     << qint64(3);
    QTest::newRow("an opt-out") << QByteArray(
        "INSERT INTO suppression (member_id, channel, reason, at) SELECT min(m.id), 'whatsapp', 'stop', 0 "
        "FROM "
        "member m WHERE NOT EXISTS (SELECT 1 FROM suppression s WHERE s.member_id = m.id)")
                                << qint64(1);
    QTest::newRow("a field of the shop")
        << QByteArray("INSERT OR REPLACE INTO member_field (member_id, field_id, number) VALUES (7, 2, 5)")
        << qint64(1);
    QTest::newRow("an order") << QByteArray(
        "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
        "VALUES (131074, 'n', 'purchase', 1000, 'USD', 1)")
                              << qint64(1);
    QTest::newRow("nobody") << QByteArray("UPDATE tag SET name = 'other' WHERE id = 1") << qint64(0);
}

void TestPatch::fewChangesArePatched()
{
    QFETCH(QByteArray, sql);
    QFETCH(qint64, patched);
    test::TestWorkspace workspace;
    test::fillRandomShop(workspace, zone, 5);
    SegmentService service(workspace.store(), workspace.clock);
    const auto rule = parseRule(R"({"all": [{"field": "level", "op": "is", "value": "New"}]})", "test");
    QVERIFY(await(service.count(*rule, test::someNowMs)));
    QCOMPARE(service.index()->patchedCount(), 0);
    workspace.execute(sql.constData());
    test::compareWithFresh(workspace, service, *rule, 1);
    QCOMPARE(service.index()->patchedCount(), patched);
}

void TestPatch::newAndGoneMembers()
{
    test::TestWorkspace workspace;
    test::fillRandomShop(workspace, zone, 6);
    SegmentService service(workspace.store(), workspace.clock);
    const auto rule = parseRule(R"({"none": [{"field": "name", "op": "is", "value": "Ben Cole"}]})", "test");
    const auto before = await(service.count(*rule, test::someNowMs));
    QVERIFY(before);
    // Behind everybody of its shard, and in a shard of its own.
    for (const char* sql :
        {"INSERT INTO member (id, name, created_at, updated_at) VALUES (131500, 'A', 0, 0)",
            "INSERT INTO member (id, name, created_at, updated_at) VALUES (300000, 'B', 0, 0)",
            "DELETE FROM member WHERE id = 131500", "DELETE FROM member WHERE id = 300000"}) {
        workspace.execute(sql);
        test::compareWithFresh(workspace, service, *rule, 4);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(await(service.count(*rule, test::someNowMs))->total, before->total);
}

void TestPatch::foldingChangesNoAnswer()
{
    test::TestWorkspace workspace;
    test::fillRandomShop(workspace, zone, 7);
    SegmentService service(workspace.store(), workspace.clock);
    saveSegments(service);
    test::RandomRules rules(77);
    std::vector<Rule> asked;
    for (int i = 0; i < 40; ++i)
        asked.push_back(*parseRule(rules.next()));
    for (const auto& rule : asked)
        QVERIFY(await(service.count(rule, test::someNowMs)));
    std::mt19937 random(7);
    const auto members = test::everybody(workspace);
    for (const auto& change : changes) {
        for (const auto& sql : statementsOf(change, members, random))
            workspace.execute(sql.constData());
    }
    QByteArrayList patched;
    for (const auto& rule : asked)
        patched << test::textOf(*await(service.count(rule, test::someNowMs)));
    QVERIFY(service.index()->patchedCount() > 10);
    QVERIFY(await(service.storeIndex()));
    QCOMPARE(service.index()->patchedCount(), 0);
    for (int i = 0; i < patched.size(); ++i)
        QCOMPARE(test::textOf(*await(service.count(asked[size_t(i)], test::someNowMs))), patched[i]);
}

void TestPatch::foldedPartsAreWhatIsReadNext()
{
    test::TestWorkspace workspace;
    test::fillRandomShop(workspace, zone, 8);
    const auto rule = parseRule(R"({"all": [{"field": "city", "op": "is", "value": "Atlantis"}]})", "test");
    {
        SegmentService service(workspace.store(), workspace.clock);
        QVERIFY(await(service.count(*rule, test::someNowMs)));
        workspace.execute("UPDATE member SET city = 'Atlantis' WHERE id IN (1, 2, 65600)");
        QCOMPARE(await(service.count(*rule, test::someNowMs))->matched, 3);
        QVERIFY(await(service.storeIndex()));
    }
    QCOMPARE(workspace.number("SELECT count(*) FROM audience_building WHERE part = 'core'"), 0);
    // Rows that change without their triggers are not seen: the packed parts are what is read.
    workspace.execute("DROP TRIGGER audience_member_update");
    workspace.execute("UPDATE member SET city = 'Elsewhere'");
    SegmentService service(workspace.store(), workspace.clock);
    QCOMPARE(await(service.count(*rule, test::someNowMs))->matched, 3);
    QCOMPARE(service.index()->patchedCount(), 0);
}

QTEST_GUILESS_MAIN(TestPatch)
#include "tst_patch.moc"
