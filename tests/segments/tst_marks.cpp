// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read again when something changed: new orders by their ids, of a changed member only what a mark
// names, and after a sudden end no more than what changed since.

#include "patchquestions.h"
#include "randomshop.h"

#include <segments/audienceindex.h>

#include <QTest>

using namespace serai;
using namespace serai::segments;

class TestMarks : public QObject
{
    Q_OBJECT

private slots:
    void newOrdersAreAdded_data();
    void newOrdersAreAdded();
    void ordersBetweenMarkAndReadingCountOnce();
    void suddenEndCostsWhatChanged_data();
    void suddenEndCostsWhatChanged();
    void onlyWhatChangedIsRead_data();
    void onlyWhatChangedIsRead();
    void everyMarkNamesItsMember();

private:
    QTimeZone zone{"Europe/Berlin"};
};

void TestMarks::newOrdersAreAdded_data()
{
    QTest::addColumn<QByteArrayList>("steps");
    QTest::addColumn<bool>("named");
    const QByteArray order =
        "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
        "SELECT id, 'n' || random(), 'purchase', 1795000000000 - id % 90 * 86400000, 'USD', "
        "900 FROM member WHERE id % 9 = ";
    const QByteArray line =
        "INSERT INTO order_line (order_id, product_id, quantity, unit_price_e4, amount_e4) "
        "SELECT id, 1, 2, 100, 200 FROM shop_order WHERE id = (SELECT max(id) FROM shop_order)";
    const QByteArray high = "INSERT INTO shop_order (id, member_id, number, kind, ordered_at, currency, "
                            "total_minor) VALUES (5000000, 1, 'high', 'purchase', 1795000000000, 'USD', 900)";
    QTest::newRow("some") << QByteArrayList{order + "1"} << false;
    QTest::newRow("a batch, and the next") << QByteArrayList{order + "1", order + "1", order + "2"} << false;
    QTest::newRow("with a line") << QByteArrayList{order + "3;" + line} << false;
    QTest::newRow("an id far above, and the next") << QByteArrayList{high, order + "1"} << false;
    QTest::newRow("an id below") << QByteArrayList{high,
        "INSERT INTO shop_order (id, member_id, number, kind, ordered_at, currency, total_minor) VALUES "
        "(4999999, 1, 'low', 'purchase', 1795000000000, 'USD', 900)"}
                                 << true;
    QTest::newRow("the highest id again")
        << QByteArrayList{high, "DELETE FROM shop_order WHERE id = 5000000", high} << true;
    QTest::newRow("the highest id again, with nobody looking between")
        << QByteArrayList{high, "DELETE FROM shop_order WHERE id = 5000000;" + high} << true;
}

void TestMarks::newOrdersAreAdded()
{
    QFETCH(QByteArrayList, steps);
    QFETCH(bool, named);
    test::TestWorkspace workspace;
    test::fillRandomShop(workspace, zone, 9);
    SegmentService service(workspace.store(), workspace.clock);
    const auto orders = parseRule(
        R"({"all": [{"fact": "orders", "measure": "sum", "of": "amount", "op": ">=", "value": {"minor": 900, "currency": "USD"}}]})",
        "test");
    const auto lines = parseRule(
        R"({"all": [{"fact": "orderLines", "measure": "sum", "of": "quantity", "op": ">=", "value": 3}, {"fact": "orders", "measure": "daysSinceLast", "op": "<", "value": 400}]})",
        "test");
    QVERIFY(await(service.count(*lines, test::someNowMs)));
    for (int i = 0; i < steps.size(); ++i) {
        for (const auto& sql : steps[i].split(';'))
            workspace.execute(sql.constData());
        if (i + 1 == steps.size())
            QCOMPARE(
                workspace.number("SELECT count(*) FROM audience_touched WHERE part = 'orders'") > 0, named);
        // Lines wait until somebody asks about them; they come with all orders since.
        test::compareWithFresh(workspace, service, *orders, 4);
        if (QTest::currentTestFailed())
            return;
    }
    test::compareWithFresh(workspace, service, *lines, 1);
    QVERIFY(service.index()->patchedCount() > 0);
}

/// An order that comes in after the marks were taken and before the tables are read is in what is read then,
/// and must not be added again.
void TestMarks::ordersBetweenMarkAndReadingCountOnce()
{
    test::TestWorkspace workspace;
    test::fillRandomShop(workspace, zone, 10);
    SegmentService service(workspace.store(), workspace.clock);
    const auto rule = parseRule(
        R"({"all": [{"fact": "orders", "measure": "count", "op": ">=", "value": 6}, {"fact": "orderLines", "measure": "count", "op": ">=", "value": 0}]})",
        "test");
    QVERIFY(await(service.count(*rule, test::someNowMs)));
    const QByteArray order =
        "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
        "SELECT id, 'n' || random(), 'purchase', 1795000000000, 'USD', 900 FROM member WHERE "
        "id % 9 = ?";
    std::vector<Async<>> written;
    int claims = 0;
    workspace.store().setWriterFaultHook([&](const QByteArray& sql) -> std::optional<Error> {
        if (sql.startsWith("DELETE FROM audience_touched")) {
            written.push_back(
                workspace.store().write([order, n = claims++ % 3](store::Transaction& transaction) {
                    auto done = transaction->run(order.constData(), n);
                    return done ? Result<>() : fail(done.error());
                }));
        }
        return std::nullopt;
    });
    for (int round = 0; round < 12; ++round) {
        // Members of whom everything is read, new orders, or whole parts.
        workspace.execute(round % 3 == 0 ? "UPDATE shop_order SET total_minor = 5 WHERE member_id % 9 < 2"
                : round % 3 == 1
                ? "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                  "SELECT id, 'm' || random(), 'purchase', 1795000000000, 'USD', 900 FROM member WHERE id % "
                  "9 = 1"
                : "UPDATE member SET level = 'A' WHERE id % 9 = 1");
        QVERIFY(await(service.count(*rule, test::someNowMs)));
    }
    workspace.store().setWriterFaultHook({});
    for (auto& one : written)
        QVERIFY(await(std::move(one)));
    QVERIFY(claims >= 12);
    test::compareWithFresh(workspace, service, *rule, 4);
}

void TestMarks::suddenEndCostsWhatChanged_data()
{
    QTest::addColumn<QByteArrayList>("before");
    QTest::addColumn<QByteArrayList>("after");
    QTest::addColumn<bool>("storedBetween");
    const QByteArray level = "UPDATE member SET level = 'New' WHERE id IN (7, 65600)";
    const QByteArray order =
        "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
        "SELECT id, 'n' || random(), 'purchase', 1795000000000, 'USD', 900 FROM member WHERE "
        "id % 9 = 1; INSERT INTO order_line (order_id, product_id, quantity, unit_price_e4, "
        "amount_e4) SELECT max(id), 1, 2, 100, 200 FROM shop_order";
    const QByteArray amount =
        "UPDATE shop_order SET total_minor = 900, currency = 'USD' WHERE member_id % 9 = 2";
    const QByteArray click = "INSERT INTO link_click (member_id, at, link) VALUES (9, 1795000000000, 'new')";
    QTest::newRow("nothing") << QByteArrayList{} << QByteArrayList{} << false;
    QTest::newRow("taken over") << QByteArrayList{level, order, amount, click} << QByteArrayList{} << false;
    QTest::newRow("marked") << QByteArrayList{} << QByteArrayList{level, order, amount, click} << false;
    QTest::newRow("both") << QByteArrayList{level, order, click} << QByteArrayList{amount, order, level}
                          << false;
    QTest::newRow("stored between") << QByteArrayList{level, order, amount} << QByteArrayList{order, click}
                                    << true;
    QTest::newRow("somebody gone") << QByteArrayList{level, order, "DELETE FROM member WHERE id IN (7, 10)"}
                                   << QByteArrayList{} << false;
}

/// Parts that were not stored in time are mended by what is known to have changed, also twice in a row, and
/// in a workspace that is only read.
void TestMarks::suddenEndCostsWhatChanged()
{
    QFETCH(QByteArrayList, before);
    QFETCH(QByteArrayList, after);
    QFETCH(bool, storedBetween);
    test::TestWorkspace workspace;
    test::fillRandomShop(workspace, zone, 12);
    const auto rule = parseRule(
        R"({"any": [{"field": "level", "op": "is", "value": "New"}, {"fact": "orders", "measure": "sum", "of": "amount", "op": ">=", "value": {"minor": 900, "currency": "USD"}}, {"fact": "orderLines", "measure": "sum", "of": "quantity", "op": ">=", "value": 5}, {"fact": "clicks", "measure": "count", "op": ">=", "value": 2}]})",
        "test");
    const auto plain = parseRule(R"({"all": [{"field": "level", "op": "is", "value": "New"}]})", "test");
    const auto make = [&](const QByteArrayList& steps) {
        for (const auto& change : steps) {
            for (const auto& sql : change.split(';'))
                workspace.execute(sql.constData());
        }
    };
    auto service = std::make_unique<SegmentService>(workspace.store(), workspace.clock);
    QVERIFY(await(service->count(*rule, test::someNowMs)));
    QVERIFY(await(service->storeIndex()));
    make(before);
    QVERIFY(await(service->count(*plain, test::someNowMs))); // lines and clicks are not looked at
    if (storedBetween)
        QVERIFY(await(service->storeIndex()));
    for (int start = 0; start < 2; ++start) {
        service.reset();
        make(after);
        auto file = store::Store::open(workspace.path(), store::OpenMode::ReadOnly, workspace.clock);
        QVERIFY(file);
        SegmentService reader(**file, workspace.clock);
        QVERIFY(await(reader.count(*rule, test::someNowMs)));
        test::compareWithFresh(workspace, reader, *rule, 4);
        service = std::make_unique<SegmentService>(workspace.store(), workspace.clock);
        QVERIFY(await(service->count(*rule, test::someNowMs)));
        test::compareWithFresh(workspace, *service, *rule, 4);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(await(service->count(test::everything(), test::someNowMs)));
    QVERIFY(await(service->storeIndex()));
    QCOMPARE(workspace.number("SELECT count(*) FROM audience_claim"), 0);
    service = std::make_unique<SegmentService>(workspace.store(), workspace.clock);
    test::compareWithFresh(workspace, *service, *rule, 4);
    QCOMPARE(service->index()->patchedCount(), 0);
}

void TestMarks::onlyWhatChangedIsRead_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("other");
    const QByteArray level = "UPDATE member SET level = 'New' WHERE id = 7";
    const QByteArray tag = "DELETE FROM member_tag WHERE member_id = 7";
    const QByteArray consent = "UPDATE consent_event SET state = 'denied' WHERE member_id = 7";
    QTest::newRow("a level") << level << tag;
    QTest::newRow("tags") << tag << level;
    QTest::newRow("consent") << consent << level;
    QTest::newRow("fields") << QByteArray("DELETE FROM member_field WHERE member_id = 7") << consent;
    QTest::newRow("numbers") << QByteArray("DELETE FROM member_identity WHERE member_id = 7") << tag;
    QTest::newRow("a name") << QByteArray("UPDATE member SET name = 'Zoë Unheard' WHERE id = 7") << consent;
}

/// One kind of change after the other to the same person: each is kept while the other one is read.
void TestMarks::onlyWhatChangedIsRead()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, other);
    test::TestWorkspace workspace;
    test::fillRandomShop(workspace, zone, 11);
    workspace.execute("INSERT OR IGNORE INTO member_tag SELECT id, 1 FROM member WHERE id = 7");
    workspace.execute(
        "INSERT INTO member_tag SELECT id, 1 FROM member WHERE id = 8 AND NOT EXISTS (SELECT 1 FROM "
        "member_tag WHERE member_id = 8 AND tag_id = 1)");
    SegmentService service(workspace.store(), workspace.clock);
    const auto rule = parseRule(
        R"({"any": [{"field": "level", "op": "is", "value": "New"}, {"field": "tags", "op": "known"}, {"field": "name", "op": "contains", "value": "unheard"}]})",
        "test");
    QVERIFY2(rule, rule ? "" : qUtf8Printable(toText(rule.error())));
    QVERIFY(await(service.count(*rule, test::someNowMs)));
    for (const auto& sql :
        {change, other, QByteArray("UPDATE member SET level = 'Old' WHERE id = 8"), other, change}) {
        workspace.execute(sql.constData());
        test::compareWithFresh(workspace, service, *rule, 1);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(service.index()->patchedCount(), 2);
}

/// A mark of a part without a member stands for the whole part; one beside members of other changes would be
/// taken for those only.
void TestMarks::everyMarkNamesItsMember()
{
    test::TestWorkspace workspace;
    const auto unnamed =
        await(workspace.store().read([](store::Connection& connection) -> Result<QStringList> {
            auto rows =
                connection.run("SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'trigger'");
            if (!rows)
                return fail(rows.error());
            // Members are named by what of their core changed.
            const std::vector<std::pair<QString, QString>> names{{"core", "core"}, {"profile", "core"},
                {"name", "core"}, {"tag", "core"}, {"identity", "core"}, {"consent", "core"},
                {"field", "core"}, {"orders", "orders"}, {"messages", "messages"}, {"clicks", "clicks"},
                {"reactions", "reactions"}, {"votes", "votes"}, {"groupMessages", "groupMessages"},
                {"groupMoves", "groupMoves"}, {"coupons", "coupons"}};
            // By table and event: what is marked, what is named.
            QMap<QString, std::pair<QStringList, QStringList>> triggers;
            while (rows->next()) {
                const auto sql = rows->text(2);
                for (const auto* event : {"AFTER INSERT", "AFTER UPDATE", "AFTER DELETE"}) {
                    if (!sql.contains(event))
                        continue;
                    auto& [marks, named] = triggers[rows->text(1) + ' ' + event];
                    for (const auto& statement : sql.split(';')) {
                        for (const auto* part : {"core", "orders", "messages", "clicks", "reactions", "votes",
                                 "groupMessages", "groupMoves", "coupons"}) {
                            if (statement.contains("INTO audience_dirty")
                                && statement.contains(QString("'%1'").arg(part)))
                                marks << part;
                        }
                        for (const auto& [name, part] : names) {
                            if (statement.contains("INTO audience_touched")
                                && statement.contains(QString("'%1'").arg(name)))
                                named << part;
                        }
                    }
                }
            }
            QStringList found;
            for (auto it = triggers.begin(); it != triggers.end(); ++it) {
                auto [marks, named] = it.value();
                marks.sort();
                named.sort();
                // Lines are named by their orders, and one statement may name old and new alike.
                marks.removeDuplicates();
                named.removeDuplicates();
                for (const auto& part : marks) {
                    if (!named.contains(part))
                        found << it.key() + ": " + part;
                }
            }
            if (triggers.size() < 20)
                found << "hardly any triggers were found";
            return found;
        }));
    QVERIFY(unnamed);
    QVERIFY2(unnamed->isEmpty(), qPrintable(unnamed->join('\n')));
}

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
