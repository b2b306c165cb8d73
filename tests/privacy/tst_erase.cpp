// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canaryshop.h"

#include <base/json.h>
#include <members/import.h>
#include <members/memberrepository.h>
#include <store/scrub.h>

#include <QJsonArray>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

#include <consent/incoming.h>
#include <privacy/privacydesk.h>

using namespace serai;
using namespace serai::privacy;
using serai::test::CanaryShop;
using serai::test::TestWorkspace;

class TestErase : public QObject
{
    Q_OBJECT

private slots:
    void noByteIsLeftInAnyFile();
    void everythingOfTheOthersStays();
    void figuresStay();
    void ordersGoWhereThatIsWanted();
    void aSaltedDigestBarsWhoComesBack();
    void anOldFileBringsNobodyBack();
    void mergedAndDeletedPeopleGoToo();
    void refusals();
    void everyFailingStatementChangesNothing();
    void cancelledChangesNothing();
    void copiesBesideAreNamedOrDeleted();
    void manyEditsLeaveNothingBehind();
    void everyPersonalTableHasItsWay();
    void receiptsNameNobody();
};

static EraseOptions because(const char* reason = "asked by e-mail")
{
    EraseOptions options;
    options.reason = QString::fromLatin1(reason);
    return options;
}

static Result<EraseReceipt> eraseCanary(TestWorkspace& shop, const EraseOptions& options = because())
{
    return await(PrivacyDesk(shop.store(), shop.clock).erase({CanaryShop::erased}, options));
}

static QStringList logged;

void TestErase::noByteIsLeftInAnyFile()
{
    CanaryShop shop;
    QVERIFY(!shop.filesWith(CanaryShop::canaries()).isEmpty()); // the search finds what is there
    QLoggingCategory::setFilterRules(QStringLiteral("serai.*=true"));
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& text) { logged << text; });
    const auto receipt = eraseCanary(shop);
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(toText(receipt.error())));
    QCOMPARE(receipt->people, 1);
    QVERIFY(receipt->isVerified);
    QVERIFY(receipt->bytesSearched > 100'000);
    const auto left = shop.filesWith(CanaryShop::canaries());
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    shop.close();
    const auto closed = shop.filesWith(CanaryShop::canaries());
    QVERIFY2(closed.isEmpty(), qPrintable(closed.join(u'\n')));
    const auto log = logged.join(u'\n');
    for (const auto& canary : CanaryShop::canaries())
        QVERIFY2(!log.contains(QString::fromUtf8(canary)), qPrintable(log));
}

void TestErase::everythingOfTheOthersStays()
{
    CanaryShop shop;
    const auto others = [&] {
        return shop.text("SELECT name || note FROM member WHERE id <> 2 ORDER BY id") + u'/'
            + shop.text("SELECT kind || value FROM member_identity WHERE member_id <> 2 ORDER BY id") + u'/'
            + shop.text("SELECT payload FROM event WHERE payload LIKE '%other%' ORDER BY id") + u'/'
            + shop.text("SELECT detail FROM audit WHERE detail LIKE '%other%' ORDER BY id") + u'/'
            + shop.text("SELECT text FROM opt_out_message WHERE member_id <> 2 ORDER BY id") + u'/'
            + shop.text(
                "SELECT number || discount_code || member_id FROM shop_order WHERE id <> 2 ORDER BY id")
            + u'/' + shop.text("SELECT payload || message_id || member_id FROM outbox WHERE id = 1");
    };
    const auto before = others();
    QVERIFY(
        before.contains(QStringLiteral("other1-body")) && before.contains(QStringLiteral("other3-order-9")));
    QVERIFY(eraseCanary(shop).has_value());
    QCOMPARE(others(), before);
    QCOMPARE(shop.number("SELECT count(*) FROM member"), 2);
    QCOMPARE(await(shop.store().check()).value(), QStringList());
}

void TestErase::figuresStay()
{
    CanaryShop shop;
    const auto receipt = eraseCanary(shop).value();
    QCOMPARE(shop.number("SELECT count(*) FROM shop_order"), 3);
    QCOMPARE(shop.number("SELECT sum(total_minor) FROM shop_order"), 3 * 4200);
    QCOMPARE(shop.number("SELECT count(*) FROM order_line"), 3);
    QCOMPARE(
        shop.number("SELECT count(*) FROM shop_order WHERE member_id IS NULL AND discount_code IS NULL"), 1);
    QCOMPARE(
        shop.text(
            "SELECT state || ':' || coalesce(reason, '') FROM outbox WHERE member_id IS NULL ORDER BY id"),
        QStringLiteral("skipped:erased read:"));
    QCOMPARE(receipt.kept.value(QStringLiteral("shop_order")), 1);
    QCOMPARE(receipt.kept.value(QStringLiteral("outbox")), 2);
    QCOMPARE(receipt.removed.value(QStringLiteral("member")), 1);
    QCOMPARE(receipt.removed.value(QStringLiteral("member_identity")), 6);
    QCOMPARE(receipt.removed.value(QStringLiteral("event")), 2);
    QCOMPARE(receipt.removed.value(QStringLiteral("opt_out_message")), 2);
    QCOMPARE(receipt.removed.value(QStringLiteral("audit")), 1);
}

void TestErase::ordersGoWhereThatIsWanted()
{
    CanaryShop shop;
    auto options = because();
    options.orders = KeptOrders::None;
    const auto receipt = eraseCanary(shop, options).value();
    QCOMPARE(shop.number("SELECT count(*) FROM shop_order"), 2);
    QCOMPARE(shop.number("SELECT count(*) FROM order_line"), 2);
    QCOMPARE(receipt.removed.value(QStringLiteral("shop_order")), 1);
    QVERIFY(!receipt.kept.contains(QStringLiteral("shop_order")));
}

void TestErase::aSaltedDigestBarsWhoComesBack()
{
    CanaryShop shop;
    QVERIFY(eraseCanary(shop).has_value());
    members::MemberEdit edit;
    edit.name = QStringLiteral("Back again");
    edit.phone = QStringLiteral("0151 77700002"); // another spelling
    const auto id = await(members::MemberRepository(shop.store(), shop.clock).create(edit)).value();
    QCOMPARE(shop.number("SELECT count(*) FROM suppression WHERE reason = 'erased'"), 3); // every channel
    QCOMPARE(
        await(members::MemberRepository(shop.store(), shop.clock).detail(id)).value().suppressions.size(), 3);
    const auto blocks = [&](const char* kind, const char* value) {
        return await(shop.store().read([=](store::Connection& connection) {
            return store::identityBlocks(connection, QString::fromLatin1(kind), QString::fromLatin1(value));
        })).value();
    };
    QCOMPARE(blocks("email", "CANARY@example.org").size(), 1);
    QCOMPARE(blocks("order", "canary-order-9").size(), 1);
    QCOMPARE(blocks("phone", "+49 151 66600002").size(), 1); // the number of before
    QCOMPARE(blocks("chat", "canary-chat").size(), 0);
    QCOMPARE(blocks("email", "other1@example.org").size(), 0);
}

/// The same files once more, dry and for good: neither the person nor a second count of the orders.
void TestErase::anOldFileBringsNobodyBack()
{
    TestWorkspace shop;
    members::Importer importer(shop.store(), shop.clock);
    members::ImportOptions people;
    people.file = shop.writeFile(QStringLiteral("people.csv"),
        "name,phone,email\nAda Canary,+4915177700002,canary@example.org\nBob "
        "Other,+4915177700003,bob@example.org\n");
    members::ImportOptions orders;
    orders.file = shop.writeFile(QStringLiteral("orders.csv"),
        "order "
        "number,date,email,sku,quantity,price,currency\nA-1,2026-01-05,canary@example.org,P1,1,10.00,USD\n"
        "A-2,2026-01-06,bob@example.org,P1,2,10.00,USD\n");
    for (const auto& options : {people, orders}) {
        const auto done = await(importer.run(options));
        QVERIFY2(done.has_value(), done ? "" : qPrintable(toText(done.error())));
    }
    QCOMPARE(shop.number("SELECT count(*) FROM shop_order WHERE member_id IS NOT NULL"), 2);
    const auto ada = shop.number("SELECT member_id FROM member_identity WHERE value = 'canary@example.org'");
    QVERIFY(await(PrivacyDesk(shop.store(), shop.clock).erase({ada}, because())).has_value());
    const auto turnover = shop.number("SELECT sum(total_minor) FROM shop_order");
    for (const auto& options : {people, orders}) {
        const auto dry = await(importer.preview(options)).value();
        const auto done = await(importer.run(options)).value();
        QCOMPARE(done.create, dry.create);
        QCOMPARE(done.create, 0);
        QCOMPARE(done.skip, dry.skip);
        QCOMPARE(done.ordersCreate, dry.ordersCreate);
        QCOMPARE(done.ordersCreate, 0);
        QCOMPARE(done.problemCounts.value(QStringLiteral("erased")), 1);
    }
    QCOMPARE(shop.number("SELECT count(*) FROM member"), 1);
    QCOMPARE(shop.number("SELECT count(*) FROM shop_order"), 2);
    QCOMPARE(shop.number("SELECT sum(total_minor) FROM shop_order"), turnover);
    QCOMPARE(shop.number("SELECT count(*) FROM order_line"), 2);
}

void TestErase::mergedAndDeletedPeopleGoToo()
{
    CanaryShop shop;
    // Person 4 was merged into 2, person 5 deleted: both live in the journal only.
    shop.execute("INSERT INTO member_act (id, kind, members, survivor_id, at) VALUES (2, 'merge', 2, 2, 4), "
                 "(3, 'delete', 1, NULL, 4)");
    shop.execute(
        "INSERT INTO member_act_step (act_id, member_id, what, before) VALUES "
        "(2, 4, 'rows', '{\"member\":[{\"note\":\"canary-merged\"}]}'), "
        "(3, 5, 'rows', '{\"member\":[{\"note\":\"gone-for-good\"}],\"identity\":[\"+4915155500005\"]}')");
    shop.execute("INSERT INTO event (source, external_id, kind, payload, received_at) VALUES "
                 "('whatsapp', 'message/5', 'message.text', '{\"from\":\"4915155500005\"}', 7)");
    QVERIFY(eraseCanary(shop).has_value());
    QVERIFY(shop.filesWith({"canary"}).isEmpty());
    QVERIFY(!shop.filesWith({"gone-for-good"}).isEmpty());
    const auto receipt = await(PrivacyDesk(shop.store(), shop.clock).erase({5}, because()));
    QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(toText(receipt.error())));
    QVERIFY(shop.filesWith({"gone-for-good", "4915155500005"}).isEmpty());
}

void TestErase::refusals()
{
    CanaryShop shop;
    PrivacyDesk desk(shop.store(), shop.clock);
    QCOMPARE(await(desk.erase({2}, because("  "))).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(await(desk.erase({4711}, because())).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(desk.erase({}, because())).error().kind, ErrorKind::NotFound);
    shop.execute("UPDATE outbox SET state = 'in_flight' WHERE id = 2");
    QCOMPARE(await(desk.erase({2}, because())).error().kind, ErrorKind::Conflict);
    QCOMPARE(shop.number("SELECT count(*) FROM member"), 3);
    QCOMPARE(shop.number("SELECT count(*) FROM erasure"), 0);
}

static QString everything(CanaryShop& shop)
{
    return await(shop.store().read([](store::Connection& connection) -> Result<QString> {
        QStringList tables;
        {
            auto rows = connection.run("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT "
                                       "LIKE 'sqlite%' ORDER BY name");
            if (!rows)
                return fail(rows.error());
            while (rows->next())
                tables << rows->text(0);
        }
        QString all;
        for (const auto& table : std::as_const(tables)) {
            auto rows = connection.run(("SELECT * FROM \"" + table.toUtf8() + "\"").constData());
            if (!rows)
                return fail(rows.error());
            while (rows->next()) {
                all += table;
                for (int column = 0; column < 24; ++column)
                    all += u'|' + rows->text(column);
            }
        }
        return all;
    })).value();
}

void TestErase::everyFailingStatementChangesNothing()
{
    CanaryShop shop;
    const auto before = everything(shop);
    int failing = 0;
    for (bool failed = true; failed; ++failing) {
        QVERIFY(failing < 400);
        int countdown = failing;
        bool fired = false;
        shop.store().setWriterFaultHook([&](const QByteArray&) -> std::optional<Error> {
            if (countdown-- != 0)
                return std::nullopt;
            fired = true;
            return Error{ErrorKind::DiskFull, QStringLiteral("made to fail"), {}, {}, {}};
        });
        const auto receipt = eraseCanary(shop);
        shop.store().setWriterFaultHook({});
        failed = fired;
        if (!receipt && shop.number("SELECT count(*) FROM erasure") == 0)
            QCOMPARE(everything(shop), before);
        if (!receipt && shop.number("SELECT count(*) FROM erasure") == 1) {
            QVERIFY(receipt.error().what.contains(QStringLiteral("E-"))); // erased, and says so
            break;
        }
    }
    QVERIFY(failing > 40);
    QCOMPARE(shop.number("SELECT count(*) FROM member"), 2);
}

void TestErase::cancelledChangesNothing()
{
    CanaryShop shop;
    const auto before = everything(shop);
    CancelToken cancel;
    const auto receipt = await(PrivacyDesk(shop.store(), shop.clock)
                                   .erase(
                                       {2}, because(),
                                       [&](qint64 done, qint64) {
                                           if (done == 5)
                                               cancel.cancel();
                                       },
                                       cancel));
    QCOMPARE(receipt.error().kind, ErrorKind::Cancelled);
    QCOMPARE(everything(shop), before);
}

void TestErase::copiesBesideAreNamedOrDeleted()
{
    CanaryShop shop;
    for (const char* name : {"shop.serai.before-v3", "shop.serai.replaced-20260101-000000"})
        shop.writeFile(QString::fromLatin1(name), "an older copy");
    shop.writeFile(QStringLiteral("other.serai.before-v3"), "of another shop");
    const auto receipt = eraseCanary(shop).value();
    QCOMPARE(receipt.copiesLeft.size(), 2);
    QVERIFY(receipt.copiesDeleted.isEmpty());
    auto options = because();
    options.deleteCopies = true;
    const auto second = await(PrivacyDesk(shop.store(), shop.clock).erase({3}, options)).value();
    QCOMPARE(second.copiesDeleted.size(), 2);
    QVERIFY(second.copiesLeft.isEmpty());
    QCOMPARE(store::copiesBeside(shop.path()), QStringList());
    QVERIFY(QFile::exists(shop.filePath(QStringLiteral("other.serai.before-v3"))));
}

/// Pages that split, merged and were given up again may keep bytes: the files are searched, whatever happened
/// before.
void TestErase::manyEditsLeaveNothingBehind()
{
    CanaryShop shop;
    QRandomGenerator random(3);
    for (int round = 0; round < 20; ++round) {
        const auto done = await(shop.store().write([&](store::Transaction& transaction) -> Result<> {
            for (int i = 0; i < 60; ++i) {
                const qint64 id = 100 + random.bounded(400);
                auto made = transaction->run(
                    "INSERT INTO member (id, name, note, created_at, updated_at) VALUES (?, ?, ?, 1, 1) "
                    "ON CONFLICT (id) DO UPDATE SET note = excluded.note, name = excluded.name",
                    id, QStringLiteral("zebra-%1 %2").arg(id).arg(random.generate()),
                    QStringLiteral("zebra-note ").repeated(1 + int(random.bounded(40))));
                if (!made)
                    return fail(made.error());
                auto phone = transaction->run(
                    "INSERT OR REPLACE INTO member_identity (member_id, kind, value, created_at) "
                    "VALUES (?, 'email', ?, 1)",
                    id, QStringLiteral("zebra%1.%2@example.org").arg(id).arg(random.bounded(3)));
                if (!phone)
                    return fail(phone.error());
            }
            return {};
        }));
        QVERIFY(done.has_value());
    }
    QList<qint64> ids;
    for (qint64 id = 100; id < 500; ++id)
        ids << id;
    const auto receipt = await(PrivacyDesk(shop.store(), shop.clock).erase(ids, because()));
    QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(toText(receipt.error())));
    QVERIFY(receipt->people > 300);
    QVERIFY(receipt->isVerified);
    const auto left = shop.filesWith({"zebra"});
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

/// A table that somebody adds is either tied to members by the schema, or says what becomes of rows that name
/// one.
void TestErase::everyPersonalTableHasItsWay()
{
    TestWorkspace shop;
    const auto declared =
        readJsonFile(QStringLiteral(SERAI_SOURCE_DIR "/resources/schema/privacy.json")).value();
    const auto tables = declared.object().value(QStringLiteral("tables")).toObject();
    const auto columns = await(shop.store().read([](store::Connection& connection) -> Result<QStringList> {
        auto rows =
            connection.run("SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c "
                           "WHERE t.type = 'table'");
        if (!rows)
            return fail(rows.error());
        QStringList names;
        while (rows->next())
            names << rows->text(0);
        return names;
    })).value();
    QStringList wrong;
    for (auto it = tables.begin(); it != tables.end(); ++it) {
        const auto table = it.value().toObject();
        const bool isLinked =
            it.key() == u"member" || columns.contains(it.key() + QStringLiteral(".member_id"));
        const auto search = table.value(QStringLiteral("search")).toString();
        if (!search.isEmpty()
            && !QStringList{QStringLiteral("clear"), QStringLiteral("delete"), QStringLiteral("keep")}
                    .contains(search))
            wrong << it.key() + QStringLiteral(": no such way: ") + search;
        if (!table.value(QStringLiteral("personal")).toArray().isEmpty() && !isLinked && search.isEmpty())
            wrong << it.key()
                    + QStringLiteral(" has personal columns, no member_id and no \"search\" in privacy.json");
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestErase::receiptsNameNobody()
{
    CanaryShop shop;
    const auto receipt = eraseCanary(shop).value();
    const auto list = await(PrivacyDesk(shop.store(), shop.clock).receipts()).value();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().code, receipt.code);
    QCOMPARE(list.first().removed, receipt.removed);
    QVERIFY(list.first().isVerified);
    QCOMPARE(list.first().reason, QStringLiteral("asked by e-mail"));
    QCOMPARE(shop.number("SELECT count(*) FROM audit WHERE act = 'data.erase'"), 1);
}

QTEST_GUILESS_MAIN(TestErase)
#include "tst_erase.moc"
