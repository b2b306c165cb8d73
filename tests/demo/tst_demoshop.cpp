// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/phonenumber.h>
#include <support/testworkspace.h>

#include <QElapsedTimer>
#include <QTest>

#include <demo/demoshop.h>

using namespace serai;
using serai::test::TestWorkspace;

class TestDemoShop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void itIsAsLargeAsPromised();
    void itIsTheSameEachTime();
    void itIsNotMadeTwice();
    void sumsOfMembersAreThoseOfTheirOrders();
    void phonesAreValidAndAddressesInvented();
    void nothingLiesInTheFuture();
    void groupsHoldPeopleOfTheirCountry();
    void peopleTalkWhereTheyAre();
    void sizesEndWithWhatIsThere();
    void messagesTellAPlausibleStory();
    void theFileIsSound();

private:
    std::unique_ptr<TestWorkspace> m_workspace;
    demo::DemoCounts m_counts;
};

void TestDemoShop::initTestCase()
{
    m_workspace = std::make_unique<TestWorkspace>();
    QElapsedTimer timer;
    timer.start();
    const auto made = await(demo::createDemoShop(m_workspace->store(), m_workspace->clock));
    QVERIFY2(
        made.has_value(), made ? "" : qPrintable(toText(made.error()) + made.error().details.join(u' ')));
    m_counts = *made;
    qInfo("made in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 20'000);
}

void TestDemoShop::itIsAsLargeAsPromised()
{
    QCOMPARE(m_counts.members, 5000);
    QCOMPARE(m_counts.communities, 20);
    QVERIFY(m_counts.orders > 10'000);
    QVERIFY(m_counts.orderLines > m_counts.orders);
    QVERIFY(m_counts.contentItems > 400);
    QCOMPARE(m_counts.segments, 6);
    QCOMPARE(m_counts.campaigns, 6);
    QVERIFY(m_counts.messages > 1000);
    auto& workspace = *m_workspace;
    QCOMPARE(workspace.number("SELECT count(*) FROM shop_order"), m_counts.orders);
    QCOMPARE(workspace.number("SELECT count(*) FROM outbox"), m_counts.messages);
    QCOMPARE(workspace.number("SELECT count(DISTINCT country) FROM member"), 5);
    QCOMPARE(workspace.number("SELECT count(*) FROM content_item WHERE state = 'idea'"), 11);
    QVERIFY(workspace.number("SELECT (max(ordered_at) - min(ordered_at)) / 86400000 FROM shop_order") > 700);
}

void TestDemoShop::itIsTheSameEachTime()
{
    TestWorkspace again;
    QCOMPARE(await(demo::createDemoShop(again.store(), again.clock)).value(), m_counts);
    for (const char* sql : {"SELECT sum(total_minor * (id % 97)) FROM shop_order",
             "SELECT sum(id * length(name)) FROM member", "SELECT sum(read_at % 1000003) FROM outbox",
             "SELECT sum(id * length(local_at || title)) FROM content_item",
             "SELECT sum(id * (member_id + community_id) + at % 1000003) FROM group_move",
             "SELECT sum(id * member_id + at % 1000003) FROM group_message",
             "SELECT sum(id * member_id + at % 1000003) FROM reaction"})
        QCOMPARE(again.number(sql), m_workspace->number(sql));
}

void TestDemoShop::itIsNotMadeTwice()
{
    const auto twice = await(demo::createDemoShop(m_workspace->store(), m_workspace->clock));
    QCOMPARE(twice.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_workspace->number("SELECT count(*) FROM member"), m_counts.members);
}

void TestDemoShop::sumsOfMembersAreThoseOfTheirOrders()
{
    QCOMPARE(m_workspace->number(
                 "SELECT count(*) FROM member m WHERE (order_count, spend_minor, first_order_at, "
                 "last_order_at) IS NOT (SELECT count(*), sum(total_minor), min(ordered_at), max(ordered_at) "
                 "FROM shop_order o WHERE o.member_id = m.id AND kind = 'purchase')"),
        0);
    QCOMPARE(
        m_workspace->number(
            "SELECT count(*) FROM shop_order WHERE kind = 'purchase' AND discount_code IS NULL AND "
            "total_minor * 100 <> (SELECT sum(amount_e4) FROM order_line WHERE order_id = shop_order.id)"),
        0);
}

void TestDemoShop::phonesAreValidAndAddressesInvented()
{
    const auto phones =
        await(m_workspace->store().read([](store::Connection& connection) -> Result<QStringList> {
            auto rows = connection.run("SELECT value FROM member_identity WHERE kind = 'phone'");
            if (!rows)
                return fail(rows.error());
            QStringList list;
            while (rows->next())
                list << rows->text(0);
            return list;
        }));
    QVERIFY(phones->size() > 4000);
    for (const auto& phone : *phones) {
        const auto read = parsePhone(phone);
        QVERIFY2(read.has_value(), qPrintable(phone));
        QCOMPARE(read->e164, phone);
    }
    QCOMPARE(
        m_workspace->number(
            "SELECT count(*) FROM member_identity WHERE kind = 'email' AND value NOT LIKE '%@example.com'"),
        0);
    QCOMPARE(
        m_workspace->number("SELECT count(*) FROM member_identity WHERE kind = 'phone' AND value LIKE '+1%' "
                            "AND value NOT LIKE '+1___55501__'"),
        0);
}

void TestDemoShop::nothingLiesInTheFuture()
{
    const auto now = m_workspace->clock.nowMs();
    const std::pair<const char*, const char*> columns[] = {
        {"orders", "SELECT max(ordered_at) FROM shop_order"},
        {"members", "SELECT max(max(created_at, updated_at)) FROM member"},
        {"consent", "SELECT max(at) FROM consent_event"}, {"read", "SELECT max(read_at) FROM outbox"},
        {"delivered", "SELECT max(delivered_at) FROM outbox"},
        {"posts", "SELECT max(created_at) FROM content_item"}, {"groups", "SELECT max(at) FROM group_move"}};
    for (const auto& [name, sql] : columns)
        QVERIFY2(m_workspace->number(sql) <= now, name);
    QVERIFY(m_workspace->number("SELECT max(posted_at) FROM content_item") < now + 300'000);
}

void TestDemoShop::groupsHoldPeopleOfTheirCountry()
{
    auto& workspace = *m_workspace;
    QVERIFY(workspace.number("SELECT count(DISTINCT member_id) FROM group_move") > 1000);
    QVERIFY(workspace.number("SELECT count(*) FROM group_move WHERE act = 'left'") > 50);
    QCOMPARE(workspace.number("SELECT count(*) FROM group_move g JOIN member m ON m.id = g.member_id JOIN "
                              "community c ON c.id = g.community_id WHERE m.country <> c.country OR g.at < "
                              "m.created_at"),
        0);
    // Nobody comes twice, leaves before coming, or is in a group that counts fewer.
    QCOMPARE(
        workspace.number("SELECT count(*) FROM (SELECT 1 FROM group_move GROUP BY member_id, community_id "
                         "HAVING sum(act = 'joined') <> 1 OR sum(act = 'left') > 1 OR max(CASE act WHEN "
                         "'left' THEN at END) < max(CASE act WHEN 'joined' THEN at END))"),
        0);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM community c WHERE member_count < (SELECT sum(CASE act WHEN "
                         "'joined' THEN 1 ELSE -1 END) FROM group_move g WHERE g.community_id = c.id)"),
        0);
    QCOMPARE(workspace.number("SELECT count(*) FROM community c WHERE NOT EXISTS (SELECT 1 FROM group_move g "
                              "WHERE g.community_id = c.id)"),
        0);
}

void TestDemoShop::peopleTalkWhereTheyAre()
{
    auto& workspace = *m_workspace;
    for (const char* table :
        {"group_message", "poll_vote", "reaction", "message_received", "link_click", "coupon_event"}) {
        const auto sql = QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table));
        QVERIFY2(workspace.number(qPrintable(sql)) > 100, table);
        const auto whole = QStringLiteral("SELECT count(*) FROM %1 WHERE at % 1000 <> 0 OR at > %2")
                               .arg(QLatin1String(table))
                               .arg(workspace.clock.nowMs());
        QVERIFY2(workspace.number(qPrintable(whole)) == 0, table);
    }
    // Nobody writes in a group before coming or after leaving, and nobody answers what was not read.
    QCOMPARE(workspace.number(
                 "SELECT count(*) FROM group_message w WHERE NOT EXISTS (SELECT 1 FROM group_move g WHERE "
                 "g.member_id = w.member_id AND g.community_id = w.community_id AND g.act = 'joined' AND "
                 "g.at <= w.at) OR EXISTS (SELECT 1 FROM group_move g WHERE g.member_id = w.member_id AND "
                 "g.community_id = w.community_id AND g.act = 'left' AND g.at < w.at)"),
        0);
    QCOMPARE(workspace.number(
                 "SELECT count(*) FROM message_received r WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE "
                 "o.member_id = r.member_id AND o.campaign_id = r.campaign_id AND o.read_at / 1000 <= r.at / "
                 "1000)"),
        0);
}

void TestDemoShop::sizesEndWithWhatIsThere()
{
    QCOMPARE(m_workspace->number("SELECT size FROM segment_size z JOIN segment s ON s.id = z.segment_id "
                                 "WHERE s.name = 'Germany' ORDER BY day DESC LIMIT 1"),
        m_workspace->number("SELECT count(*) FROM member WHERE country = 'DE'"));
    QCOMPARE(m_workspace->number("SELECT size FROM segment_size z JOIN segment s ON s.id = z.segment_id "
                                 "WHERE s.name = 'Brass fans' ORDER BY day DESC LIMIT 1"),
        m_workspace->number(
            "SELECT count(*) FROM member_tag t JOIN tag ON tag.id = t.tag_id WHERE tag.name = 'brass'"));
    QVERIFY(m_workspace->number("SELECT min(size) FROM segment_size") > 0);
}

void TestDemoShop::messagesTellAPlausibleStory()
{
    auto& workspace = *m_workspace;
    QCOMPARE(workspace.number(
                 "SELECT count(*) FROM outbox WHERE accepted_at < requested_at OR sent_at < accepted_at "
                 "OR delivered_at < sent_at OR read_at < delivered_at"),
        0);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM outbox WHERE (state = 'read') <> (read_at IS NOT NULL)"), 0);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM outbox o JOIN member_identity i ON i.member_id = o.member_id "
                         "AND i.kind = 'phone' WHERE i.value LIKE '+1%'"),
        0);
    for (const char* state : {"read", "delivered", "failed", "unknown", "skipped", "accepted"}) {
        const auto sql = QByteArray("SELECT count(*) FROM outbox WHERE state = '") + state + "'";
        QVERIFY2(workspace.number(sql.constData()) > 0, state);
    }
    QCOMPARE(workspace.number("SELECT count(*) FROM campaign c WHERE state <> 'draft' AND NOT EXISTS "
                              "(SELECT 1 FROM message_template t WHERE t.name = c.template_name "
                              "AND t.language = c.template_language AND t.account_id = c.account_id)"),
        0);
}

void TestDemoShop::theFileIsSound()
{
    QCOMPARE(await(m_workspace->store().check()).value(), QStringList());
}

QTEST_GUILESS_MAIN(TestDemoShop)
#include "tst_demoshop.moc"
