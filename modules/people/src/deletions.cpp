// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Members who leave with all their rows, and come back with them. Leaving goes by hundreds: a statement for
// each table and each member would take most of the time.

#include "personrows.h"
#include "steps.h"

#include <store/keptbars.h>

namespace serai::people {

constexpr int leavingAtOnce = 200;
constexpr int returningAtOnce = 100; ///< where one of them cannot come back, these come one by one

/// Keeps the rows of those in leaving_person in the steps of \a act.
static Result<qint64> keepRows(store::Transaction& transaction, const QList<PersonTable>& tables, qint64 act)
{
    const auto snapshots = snapshotsOfLeaving(transaction.connection(), tables);
    if (!snapshots)
        return fail(snapshots.error());
    for (auto rows = snapshots->cbegin(); rows != snapshots->cend(); ++rows) {
        const auto kept = transaction->run(
            "UPDATE member_act_step SET before = ? WHERE act_id = ? AND member_id = ? AND what = 'rows'",
            rows.value(), act, rows.key());
        if (!kept)
            return fail(kept.error());
    }
    return snapshots->size();
}

/// What undoing \a act has left of the bars it had kept: little more than a salt.
static Result<QString> keptBarsOfAct(store::Transaction& transaction, qint64 act)
{
    auto row = transaction->run("SELECT group_concat(after, char(10)) FROM member_act_step WHERE act_id = ? "
                                "AND what = ? AND after LIKE 'salt %'",
        act, keptBarsStep());
    if (!row)
        return fail(row.error());
    return row->next() ? row->text(0) : QString();
}

/// What bars those in leaving_person stays for whoever comes with their numbers, and is noted in the steps of
/// \a act, so that bringing them back lifts just that.
static Result<> keepLeavingBars(store::Transaction& transaction, qint64 act)
{
    QList<store::LostIdentity> lost;
    {
        auto rows = transaction->run("SELECT member_id, kind, value FROM member_identity "
                                     "WHERE member_id IN (SELECT id FROM temp.leaving_person) ORDER BY id");
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            lost << store::LostIdentity{rows->int64(0), rows->text(1), rows->text(2)};
    }
    const auto lifted = keptBarsOfAct(transaction, act);
    if (!lifted)
        return fail(lifted.error());
    const auto kept = store::keepBars(transaction, lost, store::Leaving::Member, 0, *lifted);
    if (!kept)
        return fail(kept.error());
    for (auto text = kept->cbegin(); text != kept->cend(); ++text) {
        if (auto noted = noteKeptBars(transaction, act, text.key(), *text); !noted)
            return noted;
    }
    return {};
}

/// Lifts what keepLeavingBars() kept, for those of \a slice who came back.
static Result<> liftReturnedBars(store::Transaction& transaction, qint64 act, Slice slice)
{
    QList<std::pair<qint64, QString>> kept;
    {
        auto rows = transaction->run("SELECT s.member_id, s.after FROM member_act_step s JOIN member m "
                                     "ON m.id = s.member_id WHERE s.act_id = ? AND s.member_id > ? "
                                     "AND s.member_id <= ? AND s.what = ?",
            act, slice.after, slice.upTo, keptBarsStep());
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            kept << std::pair{rows->int64(0), rows->text(1)};
    }
    for (const auto& [member, text] : std::as_const(kept)) {
        const auto left = store::liftBars(transaction, text);
        if (!left)
            return fail(left.error());
        if (auto noted = noteKeptBars(transaction, act, member, *left); !noted)
            return noted;
    }
    return {};
}

Result<qint64> deleteBySteps(store::Transaction& transaction, qint64 act, Pace& pace)
{
    auto& connection = transaction.connection();
    const auto tables = personTables(connection);
    if (!tables)
        return fail(tables.error());
    qint64 count = 0;
    const auto leave = [&](Slice slice, qint64 members) -> Result<> {
        const auto chosen = chooseLeaving(connection, act, slice.after, slice.upTo);
        if (!chosen)
            return chosen;
        const auto kept = keepRows(transaction, *tables, act);
        if (!kept)
            return fail(kept.error());
        count += *kept;
        if (auto barred = keepLeavingBars(transaction, act); !barred)
            return barred;
        if (auto gone = removeLeaving(connection, *tables); !gone)
            return gone;
        return pace.passed(members);
    };
    if (auto done = forSlices(connection, stepIds, leavingAtOnce, leave, act); !done)
        return fail(done.error());
    return count;
}

/// Does \a restore within a savepoint; false where somebody else has by now what must be unique.
template <class F>
static Result<bool> tryOut(store::Connection& connection, F restore)
{
    if (auto begun = connection.run("SAVEPOINT person"); !begun)
        return fail(begun.error());
    const Result<> back = restore();
    if (!back && back.error().kind != ErrorKind::Conflict)
        return fail(back.error());
    if (!back) {
        if (auto undone = connection.run("ROLLBACK TO person"); !undone)
            return fail(undone.error());
    }
    if (auto ended = connection.run("RELEASE person"); !ended)
        return fail(ended.error());
    return back.has_value();
}

/// Each by itself, since one of them cannot come back. Answers how many came.
static Result<qint64> bringBackOneByOne(
    store::Connection& connection, const QList<PersonTable>& tables, qint64 act, Slice slice)
{
    QStringList kept;
    {
        auto steps = connection.run("SELECT before FROM member_act_step WHERE act_id = ? AND member_id > ? "
                                    "AND member_id <= ? AND what = 'rows' AND before <> '' "
                                    "ORDER BY member_id",
            act, slice.after, slice.upTo);
        if (!steps)
            return fail(steps.error());
        while (steps->next())
            kept << steps->text(0);
    }
    qint64 count = 0;
    for (const auto& rows : std::as_const(kept)) {
        const auto back = tryOut(connection, [&] { return restoreRows(connection, tables, rows); });
        if (!back)
            return fail(back.error());
        count += *back ? 1 : 0;
    }
    return count;
}

Result<qint64> restoreBySteps(store::Transaction& transaction, qint64 act, Pace& pace)
{
    auto& connection = transaction.connection();
    const auto tables = personTables(connection);
    if (!tables)
        return fail(tables.error());
    qint64 count = 0;
    const auto comeBack = [&](Slice slice, qint64 members) -> Result<> {
        const auto together = tryOut(
            connection, [&] { return restoreSlice(connection, *tables, act, slice.after, slice.upTo); });
        if (!together)
            return fail(together.error());
        const auto came = *together
            ? connection.number("SELECT count(*) FROM member_act_step WHERE act_id = ? AND member_id > ? "
                                "AND member_id <= ? AND what = 'rows' AND before <> ''",
                act, slice.after, slice.upTo)
            : Result<std::optional<qint64>>(0);
        if (!came)
            return fail(came.error());
        count += came->value_or(0);
        if (!*together) {
            const auto some = bringBackOneByOne(connection, *tables, act, slice);
            if (!some)
                return fail(some.error());
            count += *some;
        }
        if (auto lifted = liftReturnedBars(transaction, act, slice); !lifted)
            return lifted;
        return pace.passed(members);
    };
    if (auto done = forSlices(connection, stepIds, returningAtOnce, comeBack, act); !done)
        return fail(done.error());
    // What the first of them left for the last one.
    if (auto lifted = liftReturnedBars(transaction, act, {}); !lifted)
        return fail(lifted.error());
    return count;
}

} // namespace serai::people
