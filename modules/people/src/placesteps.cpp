// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Steps of acts that put members on lists and into groups.

#include "placesteps.h"

#include "text.h"

#include <members/packedids.h>
#include <store/jsonrows.h>

#include <algorithm>

namespace serai::people {

// A group_move that an act made carries "act/<act>/<member>", so that its way back finds it, also after a
// merge.
static constexpr char moveKey[] = "'act/' || s.act_id || '/' || s.member_id";
static constexpr char lastMove[] = "(SELECT g.act FROM group_move g WHERE g.member_id = %1 AND "
                                   "g.community_id = ? ORDER BY g.at DESC, g.id DESC "
                                   "LIMIT 1)";

static QByteArray lastMoveOf(const char* member)
{
    return QByteArray(lastMove).replace("%1", member);
}

QString listRefusal(bool isByHand, bool isFrozen)
{
    if (isByHand)
        return {};
    return isFrozen ? peopleText(
               QT_TRANSLATE_NOOP("people", "a snapshot keeps the members of its day, to compare with later"))
                    : peopleText(QT_TRANSLATE_NOOP("people", "its members follow from its rule"));
}

Result<ListRow> readList(store::Connection& connection, qint64 segment)
{
    auto row = connection.run(
        "SELECT name, by_hand, frozen_at IS NOT NULL, members FROM segment WHERE id = ?", segment);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(ErrorKind::NotFound,
            peopleText(QT_TRANSLATE_NOOP("people", "there is no list with the number %1")).arg(segment), {},
            peopleText(QT_TRANSLATE_NOOP("people", "see the list of segments")));
    ListRow list{row->text(0), {}};
    const auto refusal = listRefusal(row->boolean(1), row->boolean(2));
    if (!refusal.isEmpty())
        return fail(ErrorKind::Conflict,
            peopleText(QT_TRANSLATE_NOOP("people", "people cannot be put on \"%1\" by hand: %2"))
                .arg(list.name, refusal),
            {}, peopleText(QT_TRANSLATE_NOOP("people", "make a list of its own from these members")));
    list.members = members::unpackIds(row->bytes(3));
    return list;
}

static bool isOn(const std::vector<MemberId>& list, qint64 member)
{
    return std::binary_search(list.cbegin(), list.cend(), MemberId{member});
}

Result<qint64> writeListSteps(
    store::Transaction& transaction, qint64 act, const ListRow& list, bool isAdding, Pace& pace)
{
    auto& connection = transaction.connection();
    qint64 count = 0;
    const auto write = [&](Slice slice, qint64 members) -> Result<> {
        std::vector<qint64> changing;
        {
            auto rows = connection.run(
                "SELECT id FROM temp.chosen_person WHERE id > ? AND id <= ?", slice.after, slice.upTo);
            if (!rows)
                return fail(rows.error());
            while (rows->next()) {
                if (isOn(list.members, rows->int64(0)) == isAdding)
                    continue;
                changing.push_back(rows->int64(0));
            }
        }
        count += qint64(changing.size());
        const auto name = list.name;
        const auto steps = connection.run("INSERT INTO member_act_step SELECT ?, value, 'list', ?, ? "
                                          "FROM json_each(?)",
            act, isAdding ? QString() : name, isAdding ? name : QString(), store::jsonIds(changing));
        return steps ? pace.passed(members) : fail(steps.error());
    };
    if (auto done = forSlices(connection, chosenIds, sliceMembers, write); !done)
        return fail(done.error());
    return count;
}

/// The members of the steps, ascending, and whether the act put them on the list.
static Result<std::vector<MemberId>> stepMembers(
    store::Connection& connection, qint64 act, bool& wasAdding, const Pace& pace)
{
    auto rows = connection.run("SELECT member_id, after IS NOT NULL FROM member_act_step WHERE act_id = ? "
                               "AND what = 'list' ORDER BY member_id",
        act);
    if (!rows)
        return fail(rows.error());
    std::vector<MemberId> members;
    while (rows->next()) {
        wasAdding = rows->boolean(1);
        members.push_back({rows->int64(0)});
        if (members.size() % std::size_t(sliceMembers) == 0) {
            if (auto heard = pace.heard(); !heard)
                return fail(heard.error());
        }
    }
    return members;
}

Result<qint64> applyListSteps(
    store::Transaction& transaction, qint64 act, Direction direction, qint64 nowMs, Pace& pace)
{
    auto& connection = transaction.connection();
    const auto segment = connection.number(
        "SELECT CAST(json_extract(detail, '$.what') AS INTEGER) FROM member_act WHERE id = ?", act);
    if (!segment)
        return fail(segment.error());
    const auto list = readList(connection, segment->value_or(0));
    if (!list)
        return fail(list.error());
    bool wasAdding = true;
    const auto members = stepMembers(connection, act, wasAdding, pace);
    if (!members)
        return fail(members.error());
    std::vector<MemberId> after;
    const auto& now = list->members;
    if (wasAdding == (direction == Direction::Redo))
        std::set_union(
            now.cbegin(), now.cend(), members->cbegin(), members->cend(), std::back_inserter(after));
    else
        std::set_difference(
            now.cbegin(), now.cend(), members->cbegin(), members->cend(), std::back_inserter(after));
    const auto count = std::max(after.size(), now.size()) - std::min(after.size(), now.size());
    const auto done = transaction->run("UPDATE segment SET members = ?, updated_at = ? WHERE id = ?",
        members::packIds(after), nowMs, segment->value_or(0));
    if (!done)
        return fail(done.error());
    transaction.changed(QStringLiteral("segment"), segment->value_or(0));
    return qint64(count);
}

Result<qint64> writeGroupSteps(store::Transaction& transaction, qint64 act, qint64 community,
    const QString& name, bool isJoining, Slice slice)
{
    const auto sql = isJoining
        ? "INSERT INTO member_act_step SELECT ?, c.id, 'group', NULL, ? FROM temp.chosen_person c "
          "WHERE c.id > ? AND c.id <= ? AND "
            + lastMoveOf("c.id") + " IS NOT 'joined'"
        : "INSERT INTO member_act_step SELECT ?, c.id, 'group', ?, NULL FROM temp.chosen_person c "
          "WHERE c.id > ? AND c.id <= ? AND "
            + lastMoveOf("c.id") + " IS 'joined'";
    return affected(transaction->run(sql.constData(), act, name, slice.after, slice.upTo, community));
}

Result<qint64> applyGroupSteps(store::Transaction& transaction, qint64 act, Direction direction, Slice slice)
{
    qint64 community = 0;
    QString move;
    qint64 at = 0;
    {
        auto row = transaction->run("SELECT CAST(json_extract(detail, '$.what') AS INTEGER), "
                                    "CASE kind WHEN 'join' THEN 'joined' ELSE 'left' END, at "
                                    "FROM member_act WHERE id = ?",
            act);
        if (!row)
            return fail(row.error());
        if (!row->next())
            return 0;
        community = row->int64(0);
        move = row->text(1);
        at = row->int64(2);
    }
    if (direction == Direction::Undo) {
        const auto sql = QByteArray("DELETE FROM group_move WHERE external_id IN (SELECT ") + moveKey
            + " FROM member_act_step s WHERE s.act_id = ? AND s.member_id > ? AND s.member_id <= ? "
              "AND s.what = 'group') AND NOT EXISTS (SELECT 1 FROM group_move l "
              "WHERE l.member_id = group_move.member_id AND l.community_id = group_move.community_id "
              "AND (l.at > group_move.at OR (l.at = group_move.at AND l.id > group_move.id)))";
        return affected(transaction->run(sql.constData(), act, slice.after, slice.upTo));
    }
    // Never before a move that is known already: the last one says where somebody is.
    const auto sql = "INSERT INTO group_move (member_id, at, community_id, act, external_id) SELECT m.id, "
                     "max(?, coalesce((SELECT max(g.at) FROM group_move g WHERE g.member_id = m.id "
                     "AND g.community_id = k.id), 0)), k.id, ?, "
        + QByteArray(moveKey)
        + " FROM member_act_step s JOIN member m ON m.id = s.member_id JOIN community k ON k.id = ? "
          "WHERE s.act_id = ? AND s.member_id > ? AND s.member_id <= ? AND s.what = 'group' AND ("
        + lastMoveOf("m.id") + " IS 'joined') <> (? = 'joined')";
    return affected(transaction->run(
        sql.constData(), at, move, community, act, slice.after, slice.upTo, community, move));
}

} // namespace serai::people
