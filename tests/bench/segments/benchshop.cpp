// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchshop.h"

#include <store/workspace.h>

#include <QFile>

namespace serai::bench {

using store::Transaction;

struct SchemaObject
{
    QByteArray drop;
    QByteArray create;
};

/// Takes secondary indexes and triggers of members and orders away and answers how to make them again.
static Result<std::vector<SchemaObject>> dropHelpers(Transaction& transaction)
{
    std::vector<SchemaObject> objects;
    {
        auto rows = transaction->run("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND "
                                     "tbl_name IN ('member', 'shop_order', 'member_identity', "
                                     "'consent_event', 'order_line', 'link_click', 'message_received') AND "
                                     "type IN ('index', 'trigger')");
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            objects.push_back(
                {"DROP " + rows->text(0).toUtf8() + ' ' + rows->text(1).toUtf8(), rows->text(2).toUtf8()});
    }
    for (const auto& object : objects) {
        if (auto dropped = transaction->run(object.drop.constData()); !dropped)
            return fail(dropped.error());
    }
    return objects;
}

/// Two lines per order of one of 1,000 products, five clicks and five messages per member: with the orders,
/// 40 million facts for a million members.
static Result<> fillBenchFacts(Transaction& transaction)
{
    const auto run = [&](const char* sql, auto... values) -> Result<> {
        auto done = transaction->run(sql, values...);
        if (!done)
            return fail(done.error());
        return {};
    };
    Result<> done;
    if (done)
        done = run(
            "INSERT INTO product (id, sku, category) SELECT 1 + a.k * 100 + b.k * 10 + c.k, CASE a.k * 100 + "
            "b.k * "
            "10 + c.k WHEN 7 THEN '85123A' ELSE 'P' || (a.k * 100 + b.k * 10 + c.k) END, 'Category ' || b.k "
            "FROM "
            "(SELECT k FROM counter WHERE k < 10) a, (SELECT k FROM counter WHERE k < 10) b, (SELECT k FROM "
            "counter WHERE k < 10) c");
    if (done)
        done = run("INSERT INTO order_line (order_id, product_id, quantity, unit_price_e4, amount_e4) "
                   "SELECT o.id, 112 + (o.id * 7919 + c.k * 104729) % 888, c.k, 10000 + o.id % 90000, (10000 "
                   "+ o.id % "
                   "90000) * c.k FROM shop_order o, (SELECT k FROM counter WHERE k <= 2) c");
    if (done)
        done = run("UPDATE product SET sku = '85123A' WHERE id = 200");
    for (const char* sql : {"INSERT INTO link_click (member_id, at, link) SELECT id, ? - (id * 40503 + k * "
                            "7919 * 611953) % 94608000 * 1000, "
                            "'link ' || (id + k) % 50 FROM member, counter WHERE k <= 5",
             "INSERT INTO message_received (member_id, at, kind) SELECT id, ? - (id * 611953 + k * 40503 * "
             "7919) % 94608000 "
             "* 1000, CASE k % 3 WHEN 0 THEN 'image' ELSE 'text' END FROM member, counter WHERE k <= 5"}) {
        if (done)
            done = run(sql, benchNowMs);
    }
    return done;
}

static Result<> fillBenchShop(Transaction& transaction, qint64 members)
{
    auto objects = dropHelpers(transaction);
    if (!objects)
        return fail(objects.error());
    const auto run = [&](const char* sql, auto... values) -> Result<> {
        auto done = transaction->run(sql, values...);
        if (!done)
            return fail(done.error());
        return {};
    };
    Result<> done = run(
        "WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < ?) "
        "INSERT INTO member (id, name, country, language, city, level, created_at, updated_at) "
        "SELECT id, 'Member ' || id, substr('DEJPUSGBFRITNLATESSE', 1 + id % 10 * 2, 2), "
        "substr('deenjafrit', 1 + id % 5 * 2, 2), CASE id % 4 WHEN 0 THEN NULL ELSE 'City ' || id % 900 END, "
        "CASE id % 3 WHEN 0 THEN 'Gold' END, 1700000000000 + id, 0 FROM n",
        members);
    if (done)
        done = run("INSERT INTO member_identity (member_id, kind, value, created_at) "
                   "SELECT id, 'phone', '+49151' || (10000000 + id), 0 FROM member WHERE id % 10 <> 0");
    if (done)
        done = run("INSERT INTO consent_event (member_id, channel, purpose, state, source, at) "
                   "SELECT id, 'whatsapp', 'marketing', 'granted', 'bench', 0 FROM member WHERE id % 3 <> 0");
    // Born from 1940 to 2007; of one in four it is not known.
    if (done)
        done = run("INSERT INTO custom_field (id, key, name, kind, created_at) VALUES (1, 'birthday', "
                   "'Birthday', 'date', 0)");
    if (done)
        done = run("INSERT INTO member_field (member_id, field_id, number) "
                   "SELECT id, 1, (id * 2654435761) % 24837 - 10957 FROM member WHERE id % 4 <> 0");
    if (done)
        done = run(
            "CREATE TEMP TABLE counter AS WITH RECURSIVE n (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n "
            "WHERE k < 19) SELECT k FROM n");
    // 1 to 19 orders per member; products with primes spread times and amounts without chance.
    if (done)
        done = run("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                   "SELECT id, 'B' || id || '-' || k, CASE (id + k) % 40 WHEN 0 THEN 'cancellation' ELSE "
                   "'purchase' END, "
                   "(? / 1000 - (id * 2654435761 + k * 40503 * 7919 + id % 97 * k * 611953) % 94608000) * "
                   "1000, 'USD', "
                   "CASE (id + k) % 40 WHEN 0 THEN -5000 ELSE (id * 7919 + k * 104729) % 25000 END "
                   "FROM member, counter WHERE k <= (id * 7919) % 19 + 1",
            benchNowMs);
    if (done)
        done = fillBenchFacts(transaction);
    for (const auto& object : *objects) {
        if (done)
            done = run(object.create.constData());
    }
    if (done)
        transaction.changedMany(QStringLiteral("order"));
    return done;
}

Result<> makeBenchShop(const QString& path, qint64 members, const Clock& clock)
{
    store::WorkspaceSettings settings;
    settings.currency = QStringLiteral("USD");
    settings.zone = QStringLiteral("Europe/Berlin");
    auto made = store::createWorkspace(path, settings, clock);
    if (!made)
        return fail(made.error());
    return await(
        (*made)->write([members](Transaction& transaction) { return fillBenchShop(transaction, members); }));
}

Result<QString> libraryShopPath(const QString& folder, const Clock& clock)
{
    const auto wanted = qEnvironmentVariableIntValue("SERAI_BENCH_MEMBERS");
    const auto members = wanted > 0 ? wanted : 1'000'000;
    const auto kept = qEnvironmentVariable("SERAI_BENCH_DIR");
    const auto path = QStringLiteral("%1/library-%2.serai").arg(kept.isEmpty() ? folder : kept).arg(members);
    if (!QFile::exists(path)) {
        if (auto made = makeBenchShop(path, members, clock); !made)
            return fail(made.error());
    }
    return path;
}

} // namespace serai::bench
