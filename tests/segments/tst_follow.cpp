// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An index that followed the workspace through changes answers as one that is read anew, and as SQL.

#include "randomshop.h"
#include "ruletosql.h"

#include <segments/audienceindex.h>
#include <segments/segmentservice.h>

#include <QJsonDocument>
#include <QSqlQuery>
#include <QTest>

using namespace serai;
using namespace serai::segments;

// Each compares some 500 answers; a sanitizer makes them slow.
#if defined(__SANITIZE_ADDRESS__)
static constexpr int rounds = 1;
#else
static constexpr int rounds = 2;
#endif

class TestFollow : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfChangeIsSeen();
    void onlyChangedPartsAreReplaced();

private:
    std::vector<qint64> bySql(test::TestWorkspace& workspace, const QString& condition);
    void compare(test::TestWorkspace& workspace, SegmentService& service, const QByteArray& after);

    QTimeZone zone{"Europe/Berlin"};
    test::JudgedShop judged;
};

static const QByteArrayList rules{
    R"({"fact": "orders", "measure": "sum", "of": "netAmount", "op": ">=", "value": {"minor": 30000, "currency": "USD"}})",
    R"({"fact": "orders", "measure": "daysSinceLast", "op": "<=", "value": 60})",
    R"({"fact": "orderLines", "measure": "sum", "of": "quantity", "op": ">=", "value": 8})",
    R"({"fact": "orderLines", "measure": "distinct", "of": "category", "op": "=", "value": 2})",
    R"({"fact": "messages", "measure": "count", "where": [{"field": "status", "op": "is", "value": "read"}], "op": "=", "value": 1})",
    R"({"fact": "messages", "measure": "count", "where": [{"field": "direction", "op": "is", "value": "in"}], "op": ">=", "value": 2})",
    R"({"fact": "clicks", "measure": "count", "where": [{"field": "link", "op": "contains", "value": "new"}], "op": ">=", "value": 1})",
    R"({"fact": "reactions", "measure": "distinct", "of": "emoji", "op": ">=", "value": 2})",
    R"({"fact": "groupMessages", "measure": "count", "op": ">=", "value": 2})",
    R"({"fact": "coupons", "measure": "sum", "of": "amount", "op": ">=", "value": {"minor": 3000, "currency": "USD"}})",
    R"({"fact": "votes", "measure": "count", "where": [{"field": "choice", "op": "is", "value": "green"}], "op": "=", "value": 1})",
    R"({"fact": "groupJoins", "measure": "count", "op": ">=", "value": 1})",
    R"({"fact": "groupLeaves", "measure": "count", "op": ">=", "value": 1})",
    R"({"field": "tags", "op": "has", "value": "vip"})",
    R"({"field": "custom.size", "op": "is", "value": "m"})",
    R"({"field": "consent.whatsapp.marketing", "op": "is", "value": "withdrawn"})",
    R"({"field": "name", "op": "starts", "value": "zo"})"};

/// Single statements and what makes a change of several rows; ? is a member.
static const QByteArrayList changes{"INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, "
                                    "total_minor) VALUES (?, 'x' || random(), "
                                    "'purchase', 1795000000000, 'USD', 40000)",
    "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) VALUES (?, 'x' || "
    "random(), "
    "'purchase', 1700000000000, 'JPY', 5000000000)",
    "UPDATE shop_order SET total_minor = total_minor + 9000 WHERE member_id = ?",
    "UPDATE shop_order SET member_id = 65536 WHERE id = (SELECT min(id) FROM shop_order WHERE member_id = ?)",
    "DELETE FROM shop_order WHERE member_id = ?",
    "UPDATE order_line SET quantity = 9, unit_price_e4 = 5 WHERE order_id IN (SELECT id FROM shop_order "
    "WHERE member_id = ?)",
    "DELETE FROM order_line WHERE order_id = (SELECT max(id) FROM shop_order WHERE member_id = ?)",
    "UPDATE outbox SET state = 'read', accepted_at = 1794000000000 WHERE member_id = ?",
    "UPDATE outbox SET accepted_at = NULL WHERE member_id = ?", "DELETE FROM outbox WHERE member_id = ?",
    "INSERT INTO message_received (member_id, at, kind) VALUES (?, 1794000000123, 'sticker')",
    "INSERT INTO link_click (member_id, at, link) VALUES (?, 1794000000123, 'brand new')",
    "UPDATE link_click SET link = 'newer' WHERE member_id = ?", "DELETE FROM reaction WHERE member_id = ?",
    "INSERT INTO reaction (member_id, at, emoji) VALUES (?, 1793000000000, 'y')",
    "UPDATE group_message SET member_id = 2 WHERE member_id = ?",
    "INSERT INTO coupon_event (member_id, at, act, coupon, amount_minor, currency) VALUES (?, 1793000000000, "
    "'granted', "
    "'N', 4000, 'USD')",
    "INSERT INTO poll_vote (member_id, at, poll, choice) VALUES (?, 1793000000000, 'p', 'green')",
    "DELETE FROM poll_vote WHERE member_id = ?",
    "UPDATE group_move SET act = CASE act WHEN 'left' THEN 'joined' ELSE 'left' END WHERE member_id = ?",
    "DELETE FROM member WHERE id = ?",
    "INSERT OR IGNORE INTO member_tag SELECT id, 1 FROM member WHERE id = ?",
    "UPDATE member SET name = 'Zoo' WHERE id = ?",
    "UPDATE member_field SET text = 'M' WHERE field_id = 1 AND member_id = ?",
    "INSERT INTO consent_event (member_id, channel, purpose, state, source, at) SELECT id, 'whatsapp', "
    "'marketing', "
    "'withdrawn', 's', 99 FROM member WHERE id = ?",
    "UPDATE product SET category = 'moved' WHERE id = 1 + ? % 3",
    "INSERT INTO member (id, created_at, updated_at) SELECT max(id) + 1 + ? * 0, 0, 0 FROM member"};

std::vector<qint64> TestFollow::bySql(test::TestWorkspace& workspace, const QString& condition)
{
    const auto ids = await(
        workspace.store().read([condition](store::Connection& connection) -> Result<std::vector<qint64>> {
            QSqlQuery query(connection.database());
            if (!query.exec("SELECT m.id FROM member m WHERE " + condition + " ORDER BY m.id"))
                return fail(ErrorKind::Internal, query.lastError().text() + condition);
            std::vector<qint64> found;
            while (query.next())
                found.push_back(query.value(0).toLongLong());
            return found;
        }));
    if (!ids)
        qFatal("%s", qUtf8Printable(toText(ids.error())));
    return *ids;
}

void TestFollow::compare(test::TestWorkspace& workspace, SegmentService& service, const QByteArray& after)
{
    for (const auto& row : rules) {
        const auto json = QJsonDocument::fromJson("{\"all\": [" + row + "]}").object();
        const auto members = await(service.members(*parseRule(json), test::someNowMs));
        QVERIFY2(members, members ? "" : qUtf8Printable(toText(members.error())));
        std::vector<qint64> mine;
        for (const auto id : *members)
            mine.push_back(id.value);
        const auto expected =
            bySql(workspace, test::RuleToSql(test::someNowMs, zone, judged).condition(json));
        QVERIFY2(mine == expected,
            row + " after " + after + ": " + QByteArray::number(qint64(mine.size())) + " by the index, "
                + QByteArray::number(qint64(expected.size())) + " by SQL");
    }
}

void TestFollow::everyKindOfChangeIsSeen()
{
    test::TestWorkspace workspace;
    test::fillRandomShop(workspace, zone, 3);
    workspace.execute("CREATE TABLE zone_offset (at INTEGER PRIMARY KEY, seconds INTEGER NOT NULL)");
    const auto from = QDateTime::fromString("2022-01-01T00:00:00Z", Qt::ISODate);
    for (const auto& change : zone.transitions(from, from.addYears(6)))
        workspace.execute(qPrintable(QString("INSERT INTO zone_offset VALUES (%1, %2)")
                                         .arg(change.atUtc.toMSecsSinceEpoch())
                                         .arg(change.offsetFromUtc)));
    auto service = std::make_unique<SegmentService>(workspace.store(), workspace.clock);
    compare(workspace, *service, "loading");
    std::mt19937 random(11);
    const auto members = bySql(workspace, "1");
    for (int round = 0; round < rounds; ++round) {
        for (const auto& change : changes) {
            // A few at a time, so that parts are mended for several members at once.
            for (unsigned i = 0; i <= random() % 3; ++i) {
                auto sql = change;
                sql.replace("?", QByteArray::number(members[random() % members.size()]));
                workspace.execute(sql.constData());
            }
            compare(workspace, *service, change);
            if (QTest::currentTestFailed())
                return;
        }
        // What was mended in memory is what the next start reads.
        service = std::make_unique<SegmentService>(workspace.store(), workspace.clock);
        compare(workspace, *service, "a new start");
    }
}

void TestFollow::onlyChangedPartsAreReplaced()
{
    test::TestWorkspace workspace;
    test::fillRandomShop(workspace, zone, 4);
    SegmentService service(workspace.store(), workspace.clock);
    const auto everyone = parseRule(R"({"all": []})", "test");
    QVERIFY(await(service.count(*everyone, test::someNowMs)));
    const auto before = service.index();
    workspace.execute("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                      "VALUES (65537, 'new', 'purchase', 1795000000000, 'USD', 1)");
    QVERIFY(await(service.count(*everyone, test::someNowMs)));
    const auto after = service.index();
    QVERIFY(after != before);
    QVERIFY(after->shards[0] == before->shards[0]);
    QVERIFY(after->shards[1] != before->shards[1]);
    QVERIFY(after->shards[2] == before->shards[2]);
    QCOMPARE(workspace.number("SELECT count(*) FROM audience_touched"), 0);
}

QTEST_GUILESS_MAIN(TestFollow)
#include "tst_follow.moc"
