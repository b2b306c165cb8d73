// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peopleshop.h"

#include <store/workspace.h>

#include <QFile>

#include <figures.h>

namespace serai::bench {

using store::Transaction;

static constexpr char firstNames[] =
    R"(["Anna","Mareike","Jonas","Priya","Thiago","Emily","Camila","Katharina","Rohan","Marcus","Lena","Beatriz","Sunita",
"Oliver","Friederike","Rafael","José","Zoë","Łukasz","Søren","Élodie","Günther","佐藤","田中","小林","中村","مريم","Анна","Фёдор",
"김민준","Maximilian","Alexandra","Ngoc","Siobhán","Chloé","Björn","Ananya","Hannah","Noah","Ida"])";
static constexpr char lastNames[] =
    R"(["Albrecht","Krishnan","Nascimento","Brückner","Carter","Nair","Rocha","Wolff","Deshpande","Bell","Hoffmann",
"Azevedo","Reddy","Grant","Lange","Monteiro","García","O'Brien","Kowalski","Jørgensen","由美","健一","美咲","さくら","Иванова",
"Müller","Schmidt","Schneider","Fischer","Weber","Meyer","Wagner","Becker","Schulz","Keller","Lopez","Martin","Dubois",
"Rossi","Ferrari","Silva","Santos","Oliveira","Kim","Park","Nguyen","Tran","Singh","Sharma","Patel","Khan","Ahmed"])";

static Result<QList<std::pair<QByteArray, QByteArray>>> dropHelpers(Transaction& transaction)
{
    QList<std::pair<QByteArray, QByteArray>> objects;
    {
        auto rows = transaction->run(
            "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND tbl_name IN ('member', "
            "'shop_order', 'member_identity', 'consent_event', 'member_tag', 'group_move', "
            "'message_received') AND type IN ('index', "
            "'trigger')");
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            objects.emplaceBack(
                "DROP " + rows->text(0).toUtf8() + ' ' + rows->text(1).toUtf8(), rows->text(2).toUtf8());
    }
    for (const auto& [drop, create] : objects) {
        if (auto dropped = transaction->run(drop.constData()); !dropped)
            return fail(dropped.error());
    }
    return objects;
}

/// Products with primes spread the values without chance.
static constexpr const char* fillSql[] = {
    "INSERT INTO member (id, name, country, level, order_count, spend_minor, spend_currency, last_order_at, "
    "created_at, "
    "updated_at) SELECT n.id, f.name || ' ' || l.name, substr('DEJPUSGBFRITNLATESSE', 1 + n.id % 10 * 2, 2), "
    "CASE n.id % 3 WHEN 0 THEN 'Gold' END, n.id * 7919 % 13, n.id * 104729 % 900000, 'USD', "
    "1790000000000 - n.id * 2654435761 % 94608000 * 1000, 1700000000000 + n.id, 1700000000000 FROM numbers n "
    "JOIN first f ON f.id = n.id * 7919 % 40 JOIN last l ON l.id = n.id * 104729 % 52",
    "INSERT INTO member_identity (member_id, kind, value, created_at) SELECT id, 'phone', '+49151' || "
    "(10000000 + id * 7 "
    "% 89999999), 0 FROM numbers",
    "INSERT INTO member_identity (member_id, kind, value, created_at) SELECT id, 'email', 'kunde.' || (id * "
    "7919 % "
    "1000003) || '@' || CASE id % 7 WHEN 0 THEN 'gmail.com' WHEN 1 THEN 'outlook.com' WHEN 2 THEN 'web.de' "
    "WHEN 3 THEN "
    "'example.co.jp' ELSE 'shop' || (id % 300) || '.example' END, 0 FROM numbers WHERE id % 10 <> 0",
    "INSERT INTO member_identity (member_id, kind, value, created_at) SELECT id, 'shop', 60000000 + id * 3, "
    "0 FROM numbers "
    "WHERE id % 5 <> 0",
    "INSERT INTO consent_event (member_id, channel, purpose, state, source, at) SELECT id, 'whatsapp', "
    "'marketing', "
    "'granted', 'bench', 0 FROM numbers WHERE id % 3 <> 0",
    "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) SELECT id, '#' || "
    "(100000 + id * "
    "11), 'purchase', 1790000000000 - id * 1000, 'USD', 1000 + id % 9000 FROM numbers",
    "INSERT INTO tag (id, name) VALUES (1, 'brass'), (2, 'vip'), (3, 'wholesale')",
    "INSERT INTO member_tag SELECT id, 1 + id % 3 FROM numbers WHERE id % 5 = 0",
    "INSERT INTO community (code, name, country, zone, category, created_at) SELECT 'G' || id, 'Group ' || "
    "id, "
    "'DE', 'Europe/Berlin', id % 8, 0 FROM numbers WHERE id <= 20",
    "INSERT INTO group_move (member_id, community_id, act, at) SELECT id, 1 + id % 20, 'joined', "
    "1780000000000 + id FROM numbers WHERE id % 3 <> 0",
    "INSERT INTO group_move (member_id, community_id, act, at) SELECT id, 1 + (id + 7) % 20, 'joined', "
    "1780000000000 + id FROM numbers WHERE id % 4 = 0",
    "INSERT INTO message_received (member_id, kind, at) SELECT id, 'text', 1785000000000 + id * 1000 FROM "
    "numbers WHERE id % 4 = 1",
};

static Result<> fill(Transaction& transaction, qint64 members)
{
    const auto objects = dropHelpers(transaction);
    if (!objects)
        return fail(objects.error());
    const auto run = [&](const char* sql, auto... values) -> Result<> {
        auto done = transaction->run(sql, values...);
        if (!done)
            return fail(done.error());
        return {};
    };
    Result<> done =
        run("CREATE TEMP TABLE numbers AS WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n "
            "WHERE id < ?) SELECT id FROM n",
            members);
    for (const auto& [table, json] : {std::pair{"CREATE TEMP TABLE first (id INTEGER PRIMARY KEY, name TEXT)",
                                          "INSERT INTO first SELECT key, value FROM json_each(?)"},
             {"CREATE TEMP TABLE last (id INTEGER PRIMARY KEY, name TEXT)",
                 "INSERT INTO last SELECT key, value FROM json_each(?)"}}) {
        if (done)
            done = run(table);
        if (done)
            done = run(json, QString::fromUtf8(QByteArray(json).contains("first") ? firstNames : lastNames));
    }
    for (const char* sql : fillSql) {
        if (done)
            done = run(sql);
    }
    for (const auto& [drop, create] : *objects) {
        if (done)
            done = run(create.constData());
    }
    return done;
}

Result<> makePeopleShop(const QString& path, qint64 members, const Clock& clock)
{
    store::WorkspaceSettings settings;
    settings.currency = QStringLiteral("USD");
    settings.zone = QStringLiteral("Europe/Berlin");
    settings.country = QStringLiteral("DE");
    auto made = store::createWorkspace(path, settings, clock);
    if (!made)
        return fail(made.error());
    return await((*made)->write([members](Transaction& transaction) { return fill(transaction, members); }));
}

QString peopleShopPath(const QString& folder, const Clock& clock)
{
    const int wanted = qEnvironmentVariableIntValue("SERAI_BENCH_MEMBERS");
    const int members = wanted > 0 ? wanted : 1'000'000;
    const auto kept = qEnvironmentVariable("SERAI_BENCH_DIR");
    const auto path = QStringLiteral("%1/people-%2-v%3.serai")
                          .arg(kept.isEmpty() ? folder : kept)
                          .arg(members)
                          .arg(store::currentSchemaVersion());
    if (!QFile::exists(path))
        need(makePeopleShop(path, members, clock));
    return path;
}

} // namespace serai::bench
