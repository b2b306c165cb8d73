// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People who look like one and are two.

#include "apart.h"

#include "selection.h"
#include "text.h"

#include <base/clock.h>
#include <members/memberjournal.h>

#include <people/merges.h>

#include <algorithm>

namespace serai::people {

Result<QSet<std::pair<qint64, qint64>>> pairsKeptApart(store::Connection& connection)
{
    auto rows = connection.run("SELECT s.member_id, CAST(s.after AS INTEGER) FROM member_act a "
                               "JOIN member_act_step s ON s.act_id = a.id WHERE a.kind = 'apart' "
                               "AND a.undone_at IS NULL AND s.what = 'apart'");
    if (!rows)
        return fail(rows.error());
    QSet<std::pair<qint64, qint64>> pairs;
    while (rows->next())
        pairs.insert(std::minmax({rows->int64(0), rows->int64(1)}));
    return pairs;
}

static Result<> mayKeepApart(store::Connection& connection, MemberId first, MemberId second)
{
    if (first == second)
        return fail(ErrorKind::InvalidInput,
            peopleText(QT_TRANSLATE_NOOP("people", "these are not two members but one")), {},
            peopleText(QT_TRANSLATE_NOOP("people", "choose another second member")));
    for (const auto id : {first, second}) {
        const auto known = connection.number("SELECT 1 FROM member WHERE id = ?", id.value);
        if (!known)
            return fail(known.error());
        if (!known->has_value())
            return fail(ErrorKind::NotFound,
                peopleText(QT_TRANSLATE_NOOP("people", "there is no member with id %1")).arg(id.value));
    }
    const auto pairs = pairsKeptApart(connection);
    if (!pairs)
        return fail(pairs.error());
    if (pairs->contains(std::minmax({first.value, second.value})))
        return fail(
            ErrorKind::Conflict, peopleText(QT_TRANSLATE_NOOP("people", "the two are kept apart already")));
    return {};
}

static Result<ActRecord> keepApartNow(
    store::Transaction& transaction, MemberId first, MemberId second, qint64 nowMs)
{
    if (auto may = mayKeepApart(transaction.connection(), first, second); !may)
        return fail(may.error());
    const auto kind = QStringLiteral("apart");
    auto journal = members::MemberJournal::begin(transaction, kind, {}, nowMs);
    if (!journal)
        return fail(journal.error());
    for (const auto& [one, other] : {std::pair{first, second}, std::pair{second, first}}) {
        if (auto done = journal->step(one.value, kind, {}, QString::number(other.value)); !done)
            return fail(done.error());
    }
    return finishAct(transaction, *journal, kind, 2, nowMs);
}

Async<ActRecord> Merges::keepApart(MemberId first, MemberId second)
{
    return m_store.write([first, second, now = m_clock.nowMs()](store::Transaction& transaction) {
        return keepApartNow(transaction, first, second, now);
    });
}

} // namespace serai::people
