// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Members who leave with all their rows, and come back with them. Leaving goes by hundreds: a statement for
// each table and each member would take most of the time.

#include "personrows.h"
#include "steps.h"

namespace serai::people {

constexpr int leavingAtOnce = 200;
constexpr int returningAtOnce = 50; ///< each by itself, since each may be refused

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
        if (auto gone = removeLeaving(connection, *tables); !gone)
            return gone;
        return pace.passed(members);
    };
    if (auto done = forSlices(connection, stepIds, leavingAtOnce, leave, act); !done)
        return fail(done.error());
    return count;
}

/// One member's rows; false where somebody else has by now what must be unique.
static Result<bool> bringBack(
    store::Connection& connection, const QList<PersonTable>& tables, const QString& rows)
{
    if (auto begun = connection.run("SAVEPOINT person"); !begun)
        return fail(begun.error());
    const auto back = restoreRows(connection, tables, rows);
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

Result<qint64> restoreBySteps(store::Transaction& transaction, qint64 act, Pace& pace)
{
    auto& connection = transaction.connection();
    const auto tables = personTables(connection);
    if (!tables)
        return fail(tables.error());
    qint64 count = 0;
    const auto comeBack = [&](Slice slice, qint64 members) -> Result<> {
        QStringList kept;
        {
            auto steps =
                connection.run("SELECT before FROM member_act_step WHERE act_id = ? AND member_id > ? "
                               "AND member_id <= ? AND what = 'rows' AND before <> '' "
                               "ORDER BY member_id",
                    act, slice.after, slice.upTo);
            if (!steps)
                return fail(steps.error());
            while (steps->next())
                kept << steps->text(0);
        }
        for (const auto& rows : std::as_const(kept)) {
            const auto back = bringBack(connection, *tables, rows);
            if (!back)
                return fail(back.error());
            count += *back ? 1 : 0;
        }
        return pace.passed(members);
    };
    if (auto done = forSlices(connection, stepIds, returningAtOnce, comeBack, act); !done)
        return fail(done.error());
    return count;
}

} // namespace serai::people
