// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <members/activity.h>
#include <store/connection.h>

#include <algorithm>
#include <charconv>
#include <limits>

namespace serai::members {

/// Where a person's acts are kept besides the orders; each has an index by member and time.
struct ActivitySource
{
    const char* table;
    const char* which; ///< of its rows
};

static constexpr ActivitySource activitySources[] = {
    {"message_received", ""},
    {"link_click", ""},
    {"reaction", ""},
    {"poll_vote", ""},
    {"group_message", ""},
    {"group_move", " AND act = 'joined'"},
    {"coupon_event", " AND act = 'redeemed'"},
};

static QByteArray activityOfOneSql()
{
    QByteArray sql = "WITH m (id) AS (SELECT ?) SELECT max(at) FROM (SELECT last_order_at AS at FROM member "
                     "WHERE id = (SELECT id FROM m)";
    for (const auto& source : activitySources)
        sql += QByteArray(" UNION ALL SELECT max(at) FROM ") + source.table
            + " WHERE member_id = (SELECT id FROM m)" + source.which;
    return sql + ')';
}

Result<QHash<qint64, qint64>> lastActivity(store::Connection& connection, const QList<qint64>& members)
{
    static const QByteArray sql = activityOfOneSql();
    QHash<qint64, qint64> found;
    auto statement = connection.prepare(sql);
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

constexpr qint64 neverActive = std::numeric_limits<qint64>::min();

/// Calls \a visit(member, time) for each row of \a sql, which joins them to one text "12,1700000000000,…":
/// fetching a million rows one by one through Qt costs several times more. No time is neverActive.
template <class Visit>
static Result<> forEachMoment(store::Connection& connection, const QByteArray& sql, Visit visit)
{
    auto statement = connection.prepare(sql);
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->exec(); !done)
        return fail(done.error());
    const auto bytes = statement->next() ? statement->bytes(0) : QByteArray();
    const char* place = bytes.constData();
    const char* const end = place + bytes.size();
    const auto number = [&] {
        qint64 value = neverActive;
        place = std::from_chars(place, end, value).ptr;
        if (place != end)
            ++place; // the comma
        return value;
    };
    while (place != end) {
        const auto member = number();
        visit(member, number());
    }
    return {};
}

Result<QList<qint64>> idsByActivity(store::Connection& connection)
{
    struct Moment
    {
        qint64 member;
        qint64 at;
    };

    std::vector<Moment> people;
    auto done = forEachMoment(connection,
        "SELECT CAST(group_concat(id || ',' || coalesce(last_order_at, '') || ',', '') AS BLOB) FROM "
        "(SELECT id, last_order_at FROM member ORDER BY id)",
        [&](qint64 member, qint64 at) {
            people.push_back({member, at});
        });
    for (const auto& source : activitySources) {
        if (!done)
            return fail(done.error());
        auto person = people.begin();
        done = forEachMoment(connection,
            QByteArray("SELECT CAST(group_concat(member_id || ',' || at || ',', '') AS BLOB) FROM (SELECT "
                       "member_id, max(at) AS at FROM ")
                + source.table + " WHERE member_id IS NOT NULL" + source.which
                + " GROUP BY member_id ORDER BY member_id)",
            [&](qint64 member, qint64 at) { // both go up by member
                while (person != people.end() && person->member < member)
                    ++person;
                if (person != people.end() && person->member == member)
                    person->at = std::max(person->at, at);
            });
    }
    if (!done)
        return fail(done.error());
    std::sort(people.begin(), people.end(),
        [](const Moment& a, const Moment& b) { return a.at != b.at ? a.at > b.at : a.member < b.member; });
    QList<qint64> ids;
    ids.reserve(qsizetype(people.size()));
    for (const auto& each : people)
        ids << each.member;
    return ids;
}

} // namespace serai::members
