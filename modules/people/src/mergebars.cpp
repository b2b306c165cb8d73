// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two people who become one keep every "no" of both: a row that clashes would stay behind otherwise.

#include "mergebars.h"

#include <tuple>

namespace serai::people {

using members::packedStep;
using members::stepSource;
using members::stepValue;

/// How hard a bar is to lift: by nobody here, by WhatsApp's resume, by the person's own later yes, by a
/// judgement.
static int hardness(const QString& reason)
{
    if (reason == u"pending")
        return 0;
    if (reason == u"withdrawn" || reason == u"optOut" || reason == u"erased")
        return 1;
    return reason == u"stopped" ? 2 : 3;
}

/// What both have: channel (or "switch"), and packed value and time of each.
struct BarPair
{
    QString what;
    QString first;
    QString second;
};

static Result<QList<BarPair>> pairsOf(store::Connection& connection, MemberId first, MemberId second)
{
    auto rows = connection.run(
        "SELECT 'bar:' || a.channel, a.reason || char(31) || a.at, b.reason || char(31) || b.at FROM "
        "suppression a "
        "JOIN suppression b ON b.channel = a.channel AND b.member_id = ? WHERE a.member_id = ? "
        "UNION ALL SELECT 'switch', a.is_on || char(31) || a.at, b.is_on || char(31) || b.at "
        "FROM marketing_switch a JOIN marketing_switch b ON b.member_id = ? WHERE a.member_id = ?",
        second.value, first.value, second.value, first.value);
    if (!rows)
        return fail(rows.error());
    QList<BarPair> pairs;
    while (rows->next())
        pairs << BarPair{rows->text(0), rows->text(1), rows->text(2)};
    return pairs;
}

static bool isStronger(const QString& what, const QString& a, const QString& b)
{
    const auto at = [](const QString& packed) { return stepSource(packed).toLongLong(); };
    if (what == u"switch") // the last word; of one moment, the no
        return std::tuple(at(a), stepValue(a) == u"0") > std::tuple(at(b), stepValue(b) == u"0");
    return std::tuple(hardness(stepValue(a)), at(a)) > std::tuple(hardness(stepValue(b)), at(b));
}

Result<> uniteBars(
    store::Transaction& transaction, members::MemberJournal& journal, MemberId first, MemberId second)
{
    const auto pairs = pairsOf(transaction.connection(), first, second);
    if (!pairs)
        return fail(pairs.error());
    for (const auto& pair : *pairs) {
        if (!isStronger(pair.what, pair.second, pair.first))
            continue;
        if (auto done = journal.step(first.value, pair.what, pair.first, pair.second); !done)
            return done;
        if (auto done = applyBarStep(transaction, journal.id(), pair.what, Direction::Redo); !done)
            return fail(done.error());
    }
    return {};
}

Result<qint64> applyBarStep(
    store::Transaction& transaction, qint64 act, const QString& what, Direction direction)
{
    const auto steps = stepsOf(transaction, act, what, direction);
    if (!steps)
        return fail(steps.error());
    if (steps->isEmpty())
        return 0;
    const auto& [member, from, to] = steps->first();
    const auto oldAt = stepSource(from).toLongLong();
    const auto newAt = stepSource(to).toLongLong();
    if (what == u"switch")
        return affected(transaction->run(
            "UPDATE marketing_switch SET is_on = ?, at = ? WHERE member_id = ? AND is_on = ? AND at = ?",
            stepValue(to).toLongLong(), newAt, member, stepValue(from).toLongLong(), oldAt));
    return affected(transaction->run("UPDATE suppression SET reason = ?, at = ? WHERE member_id = ? "
                                     "AND channel = ? AND reason = ? AND at = ?",
        stepValue(to), newAt, member, what.mid(4), stepValue(from), oldAt));
}

} // namespace serai::people
