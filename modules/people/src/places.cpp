// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placesteps.h"
#include "selection.h"
#include "text.h"

#include <base/clock.h>
#include <members/packedids.h>
#include <store/jsonrows.h>

#include <people/places.h>

namespace serai::people {

Places::Places(store::Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

/// Who of \a members is still there.
static Result<qint64> countKnown(store::Connection& connection, const std::vector<MemberId>& members)
{
    const auto count = connection.number(
        "SELECT count(*) FROM json_each(?) j JOIN member m ON m.id = j.value", store::jsonIds(members));
    if (!count)
        return fail(count.error());
    return count->value_or(0);
}

Async<QList<ListPlace>> Places::lists()
{
    return m_store.read([](store::Connection& connection) -> Result<QList<ListPlace>> {
        QList<ListPlace> lists;
        QList<QByteArray> members;
        {
            auto rows =
                connection.run("SELECT id, name, by_hand, frozen_at IS NOT NULL, members FROM segment "
                               "ORDER BY name COLLATE NOCASE, id");
            if (!rows)
                return fail(rows.error());
            while (rows->next()) {
                lists << ListPlace{
                    rows->int64(0), rows->text(1), 0, listRefusal(rows->boolean(2), rows->boolean(3))};
                members << (rows->boolean(3) ? rows->bytes(4) : QByteArray());
            }
        }
        for (qsizetype i = 0; i < lists.size(); ++i) {
            const auto count = countKnown(connection, members::unpackIds(members[i]));
            if (!count)
                return fail(count.error());
            lists[i].members = *count;
        }
        return lists;
    });
}

// One row per member and group: the last move. Ties of one moment go to the later row.
static constexpr char presentSql[] =
    "SELECT g.member_id, g.community_id, max(printf('%020lld%020lld', g.at, g.id)), g.act FROM group_move g ";

Async<QList<GroupPlace>> Places::groups()
{
    return m_store.read([](store::Connection& connection) -> Result<QList<GroupPlace>> {
        const auto sql = QByteArray("SELECT k.id, k.code, k.name, coalesce(c.present, 0) FROM community k "
                                    "LEFT JOIN (SELECT community_id, count(*) AS present FROM (")
            + presentSql
            + "GROUP BY g.member_id, g.community_id) WHERE act = 'joined' GROUP BY community_id) c "
              "ON c.community_id = k.id ORDER BY k.code COLLATE NOCASE";
        auto rows = connection.run(sql.constData());
        if (!rows)
            return fail(rows.error());
        QList<GroupPlace> groups;
        while (rows->next())
            groups << GroupPlace{rows->int64(0), rows->text(1), rows->text(2), rows->int64(3)};
        return groups;
    });
}

static Result<> refuseListName(store::Connection& connection, const QString& name)
{
    bool isNumber = false;
    name.toLongLong(&isNumber);
    if (name.isEmpty() || isNumber)
        return fail(ErrorKind::InvalidInput,
            peopleText(QT_TRANSLATE_NOOP("people", "a list needs a name that is more than digits")));
    const auto taken = connection.number("SELECT id FROM segment WHERE name = ? COLLATE NOCASE", name);
    if (!taken)
        return fail(taken.error());
    if (taken->has_value())
        return fail(ErrorKind::Conflict,
            peopleText(QT_TRANSLATE_NOOP("people", "there is a segment \"%1\" already")).arg(name), {},
            peopleText(QT_TRANSLATE_NOOP("people", "choose another name")));
    return {};
}

Async<MadeList> Places::createList(QString typed, Selection selection)
{
    return m_store.write([name = typed.simplified(), selection = std::move(selection), now = m_clock.nowMs()](
                             store::Transaction& transaction) -> Result<MadeList> {
        auto& connection = transaction.connection();
        if (auto fits = refuseListName(connection, name); !fits)
            return fail(fits.error());
        if (auto chosen = chooseMembers(connection, selection); !chosen)
            return fail(chosen.error());
        std::vector<MemberId> members;
        {
            auto rows = connection.run("SELECT id FROM temp.chosen_person ORDER BY id");
            if (!rows)
                return fail(rows.error());
            while (rows->next())
                members.push_back({rows->int64(0)});
        }
        // Frozen members stand for themselves; the column of the rule holds one without conditions.
        const auto made = connection.run("INSERT INTO segment (name, rule, frozen_at, members, created_at, "
                                         "updated_at, by_hand) VALUES (?, '{\"all\":[]}', ?, ?, ?, ?, 1)",
            name, now, members::packIds(members), now, now);
        if (!made)
            return fail(made.error());
        const auto id = made->lastInsertId();
        transaction.changed(QStringLiteral("segment"), id);
        return MadeList{id, qint64(members.size())};
    });
}

Result<QHash<qint64, QStringList>> Places::groupsOf(
    store::Connection& connection, const QList<qint64>& members)
{
    const auto sql = QByteArray("SELECT p.member_id, k.code FROM (") + presentSql
        + "WHERE g.member_id IN (SELECT value FROM json_each(?)) GROUP BY g.member_id, g.community_id) p "
          "JOIN community k ON k.id = p.community_id WHERE p.act = 'joined' ORDER BY k.code COLLATE NOCASE";
    auto rows = connection.run(sql.constData(), store::jsonIds(members));
    if (!rows)
        return fail(rows.error());
    QHash<qint64, QStringList> groups;
    while (rows->next())
        groups[rows->int64(0)] << rows->text(1);
    return groups;
}

Async<QHash<qint64, QStringList>> Places::groupsOf(QList<qint64> members)
{
    return m_store.read([members = std::move(members)](
                            store::Connection& connection) { return groupsOf(connection, members); });
}

} // namespace serai::people
