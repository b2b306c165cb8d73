// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <members/memberrepository.h>
#include <store/store.h>

#include <people/places.h>
#include <timeline/listrows.h>

namespace serai::timeline {

// Each part is one step into an index by member and time, except for the few moves and coupons of one person.
static constexpr char activitySql[] =
    "WITH m (id) AS (SELECT ?) SELECT max(at) FROM ("
    "SELECT last_order_at AS at FROM member WHERE id = (SELECT id FROM m) "
    "UNION ALL SELECT max(at) FROM message_received WHERE member_id = (SELECT id FROM m) "
    "UNION ALL SELECT max(at) FROM link_click WHERE member_id = (SELECT id FROM m) "
    "UNION ALL SELECT max(at) FROM reaction WHERE member_id = (SELECT id FROM m) "
    "UNION ALL SELECT max(at) FROM poll_vote WHERE member_id = (SELECT id FROM m) "
    "UNION ALL SELECT max(at) FROM group_message WHERE member_id = (SELECT id FROM m) "
    "UNION ALL SELECT max(at) FROM group_move WHERE member_id = (SELECT id FROM m) AND act = 'joined' "
    "UNION ALL SELECT max(at) FROM coupon_event WHERE member_id = (SELECT id FROM m) AND act = 'redeemed')";

Result<QHash<qint64, qint64>> lastActivity(store::Connection& connection, const QList<qint64>& members)
{
    QHash<qint64, qint64> found;
    auto statement = connection.prepare(activitySql);
    if (!statement)
        return fail(statement.error());
    for (const auto id : members) {
        statement->bind(0, id);
        if (auto done = statement->exec(); !done)
            return fail(done.error());
        if (statement->next() && !statement->isNull(0))
            found.insert(id, statement->int64(0));
    }
    return found;
}

static Result<QList<ListRow>> complete(store::Connection& connection, QList<members::MemberRow> rows)
{
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const auto& row : std::as_const(rows))
        ids << row.id.value;
    const auto groups = people::Places::groupsOf(connection, ids);
    if (!groups)
        return fail(groups.error());
    const auto active = lastActivity(connection, ids);
    if (!active)
        return fail(active.error());
    QList<ListRow> list;
    list.reserve(rows.size());
    for (auto& row : rows) {
        const auto id = row.id.value;
        const auto at = active->constFind(id);
        list << ListRow{std::move(row), groups->value(id),
            at == active->cend() ? std::nullopt : std::optional<qint64>(*at)};
    }
    return list;
}

Async<QList<ListRow>> listRows(store::Store& store, QList<qint64> ids)
{
    return store.read([ids = std::move(ids)](store::Connection& connection) -> Result<QList<ListRow>> {
        auto rows = members::MemberRepository::rows(connection, ids);
        if (!rows)
            return fail(rows.error());
        return complete(connection, std::move(*rows));
    });
}

Async<QList<ListRow>> completeRows(store::Store& store, QList<members::MemberRow> rows)
{
    return store.read([rows = std::move(rows)](store::Connection& connection) mutable {
        return complete(connection, std::move(rows));
    });
}

} // namespace serai::timeline
