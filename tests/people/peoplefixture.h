// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <support/testworkspace.h>

#include <QByteArray>
#include <QStringList>

namespace serai::people {

/// Every row of every table as text, but for what is no fact: the journal of acts, packed copies and marks of
/// the segment index, and the sequences of ids.
inline Result<QStringList> logicalDump(store::Store& store)
{
    return await(store.read([](store::Connection& connection) -> Result<QStringList> {
        auto tables = connection.run(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
            "AND name NOT LIKE 'audience\\_%' ESCAPE '\\' AND name NOT LIKE 'member\\_act%' ESCAPE '\\' "
            "ORDER BY name");
        if (!tables)
            return fail(tables.error());
        QStringList dump;
        while (tables->next()) {
            const auto name = tables->text(0);
            auto columns = connection.run(
                "SELECT group_concat('quote(\"' || name || '\")', ' || ''|'' || ') FROM pragma_table_info(?)",
                name);
            if (!columns || !columns->next())
                return fail(ErrorKind::Internal, name);
            const auto sql =
                QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY 1").arg(columns->text(0), name).toUtf8();
            auto rows = connection.run(sql.constData());
            if (!rows)
                return fail(rows.error());
            while (rows->next())
                dump << name + u' ' + rows->text(0);
        }
        return dump;
    }));
}

/// What one dump has and the other has not, for people who read a failing test.
inline QByteArray difference(const QStringList& before, const QStringList& after)
{
    QStringList lines;
    for (const auto& line : before) {
        if (!after.contains(line))
            lines << QStringLiteral("- ") + line;
    }
    for (const auto& line : after) {
        if (!before.contains(line))
            lines << QStringLiteral("+ ") + line;
    }
    return lines.join(u'\n').toUtf8();
}

/// People with rows in every table that can hold some: what merges and deletions must carry. Deterministic;
/// \a members of them, with ids from 1.
inline void fillPeople(test::TestWorkspace& workspace, int members)
{
    const auto repeat = [&](const char* sql) {
        auto text = QByteArray("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ")
            + QByteArray::number(members) + ") " + sql;
        workspace.execute(text.constData());
    };
    repeat(
        "INSERT INTO member (id, name, country, country_source, city, language, zone, level, stage, owner, "
        "created_at, updated_at) SELECT i, CASE WHEN i % 5 THEN 'Person ' || (i % 7) END, "
        "CASE i % 3 WHEN 0 THEN 'DE' WHEN 1 THEN 'JP' END, CASE i % 3 WHEN 0 THEN 'entered' WHEN 1 THEN "
        "'phone' END, CASE WHEN i % 2 THEN 'City ' || (i % 4) END, CASE WHEN i % 4 = 0 THEN 'de' END, "
        "CASE WHEN i % 3 = 0 THEN 'Europe/Berlin' END, CASE WHEN i % 6 = 0 THEN 'Gold' END, "
        "CASE WHEN i % 4 = 1 THEN 'buy' END, CASE WHEN i % 8 = 0 THEN 'Mai' END, i, i FROM n");
    repeat("INSERT INTO member_identity (member_id, kind, value, created_at) "
           "SELECT i, 'phone', '+4915100000' || (100 + i), i FROM n");
    repeat("INSERT INTO member_identity (member_id, kind, value, created_at) "
           "SELECT i, 'email', 'p' || i || '@example.com', i FROM n WHERE i % 2");
    workspace.execute("INSERT INTO tag (id, name) VALUES (1, 'vip'), (2, 'late'), (3, 'tea')");
    repeat("INSERT INTO member_tag SELECT i, 1 + i % 3 FROM n");
    repeat("INSERT OR IGNORE INTO member_tag SELECT i, 1 + i % 2 FROM n WHERE i % 4 < 3");
    repeat("INSERT INTO consent_event (member_id, channel, purpose, state, source, at) SELECT i, 'whatsapp', "
           "'marketing', CASE WHEN i % 3 THEN 'granted' ELSE 'withdrawn' END, 'shop', i * 1000 FROM n");
    repeat("INSERT INTO suppression SELECT i, 'whatsapp', 'withdrawn', i FROM n WHERE i % 3 = 0");
    workspace.execute("INSERT INTO product (id, sku, title) VALUES (1, 'A', 'Lamp')");
    repeat("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
           "SELECT i, 'N' || i || '-' || k, 'purchase', (i * 10 + k) * 1000, CASE WHEN i % 5 THEN 'USD' ELSE "
           "'EUR' END, i * 100 + k FROM n, (SELECT 1 AS k UNION SELECT 2 UNION SELECT 3) WHERE k <= i % 4");
    workspace.execute("INSERT INTO order_line (order_id, product_id, quantity, unit_price_e4, amount_e4) "
                      "SELECT id, 1, 2, 5000, 10000 FROM shop_order");
    workspace.execute(
        "INSERT INTO custom_field (id, key, name, kind, currency, created_at) VALUES (1, 'size', 'Size', "
        "'text', NULL, 1), (2, 'points', 'Points', 'number', NULL, 1), (3, 'credit', 'Credit', 'money', "
        "'EUR', 1)");
    repeat(
        "INSERT INTO member_field (member_id, field_id, text) SELECT i, 1, 'S' || (i % 3) FROM n WHERE i % "
        "2");
    repeat(
        "INSERT INTO member_field (member_id, field_id, number) SELECT i, 2, i * 10000 FROM n WHERE i % 3");
    workspace.execute("INSERT INTO account (id, phone_number_id, waba_id, base_url, created_at) "
                      "VALUES (1, '1', '1', 'x', 1)");
    workspace.execute("INSERT INTO campaign (id, name, template_name, template_language, state, created_at) "
                      "VALUES (1, 'Sale', 't', 'en', 'done', 1), (2, 'Tea', 't', 'en', 'done', 1)");
    repeat("INSERT INTO outbox (campaign_id, member_id, account_id, key, state, due_at, accepted_at) SELECT "
           "1 + i % 2, i, 1, 'k' || i, 'delivered', i, i FROM n");
    workspace.execute("INSERT INTO community (id, code, name, zone, created_at) "
                      "VALUES (1, 'DE1', 'Group', 'UTC', 1), (2, 'JP1', 'Kyoto', 'UTC', 1)");
    repeat("INSERT INTO group_move (member_id, at, community_id, act) SELECT i, i, 1, 'joined' FROM n");
    repeat("INSERT INTO coupon_event (member_id, at, act, coupon, order_id) SELECT i, i, 'redeemed', 'C', "
           "(SELECT min(id) FROM shop_order WHERE member_id = i) FROM n WHERE i % 4");
    repeat("INSERT INTO marketing_switch (member_id, is_on, at) SELECT i, i % 2, i FROM n WHERE i % 5 = 0");
    repeat("INSERT INTO member_note (member_id, text, created_at, edited_at) SELECT i, 'Note ' || i, i, "
           "CASE WHEN i % 2 THEN i + 1 END FROM n WHERE i % 3 = 1");
    // A list with the members 2 and 3, a live segment, and a snapshot of it.
    workspace.execute("INSERT INTO segment (id, name, rule, frozen_at, members, created_at, updated_at, "
                      "source_id, by_hand) "
                      "VALUES "
                      "(1, 'Friends', '{\"all\":[]}', 1, X'0201', 1, 0, NULL, 1), (2, 'Live', "
                      "'{\"all\":[]}', NULL, NULL, 1, "
                      "0, NULL, 0), (3, 'Then', '{\"all\":[]}', 1, X'01', 1, 0, 2, 0)");
    // The sums as an import leaves them: the workspace's currency, else that of the latest purchase.
    workspace.execute(
        "UPDATE member SET order_count = (SELECT count(*) FROM shop_order o WHERE o.member_id = member.id), "
        "spend_minor = (SELECT coalesce(sum(total_minor), 0) FROM shop_order o WHERE o.member_id = "
        "member.id), "
        "spend_currency = (SELECT min(currency) FROM shop_order o WHERE o.member_id = member.id), "
        "first_order_at = (SELECT min(ordered_at) FROM shop_order o WHERE o.member_id = member.id), "
        "last_order_at = (SELECT max(ordered_at) FROM shop_order o WHERE o.member_id = member.id)");
}

} // namespace serai::people
