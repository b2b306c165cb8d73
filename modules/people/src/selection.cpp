// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "selection.h"

#include <store/jsonrows.h>

namespace serai::people {

constexpr qsizetype choosingAtOnce = 20'000; ///< ids; between two such portions a cancel is heard
constexpr qint64 mostNamed = 2'000; ///< beyond that, views read everything again anyway

Result<qint64> chooseMembers(store::Connection& connection, const Selection& selection, const Pace& pace)
{
    const char* const fresh[] = {"CREATE TEMP TABLE IF NOT EXISTS chosen_person (id INTEGER PRIMARY KEY)",
        "DELETE FROM temp.chosen_person"};
    for (const char* sql : fresh) {
        if (auto done = connection.run(sql); !done)
            return fail(done.error());
    }
    auto ids = selection.ids;
    if (selection.query) {
        auto found = members::MemberRepository::ids(connection, *selection.query);
        if (!found)
            return fail(found.error());
        ids = std::move(*found);
    }
    for (qsizetype from = 0; from < ids.size(); from += choosingAtOnce) {
        if (auto heard = pace.heard(); !heard)
            return fail(heard.error());
        auto filled =
            connection.run("INSERT OR IGNORE INTO temp.chosen_person SELECT m.id FROM json_each(?) j "
                           "JOIN member m ON m.id = j.value",
                store::jsonIds(ids.mid(from, choosingAtOnce)));
        if (!filled)
            return fail(filled.error());
    }
    if (!selection.except.isEmpty()) {
        const auto less =
            connection.run("DELETE FROM temp.chosen_person WHERE id IN (SELECT value FROM json_each(?))",
                store::jsonIds(selection.except));
        if (!less)
            return fail(less.error());
    }
    const auto count = connection.number("SELECT count(*) FROM temp.chosen_person");
    if (!count)
        return fail(count.error());
    return count->value_or(0);
}

Result<> announceMembers(store::Transaction& transaction, qint64 act, qint64 members)
{
    if (members > mostNamed) {
        transaction.changedMany(QStringLiteral("member"));
        return {};
    }
    auto rows = transaction->run("SELECT DISTINCT member_id FROM member_act_step WHERE act_id = ?", act);
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        transaction.changed(QStringLiteral("member"), rows->int64(0));
    return {};
}

Result<ActRecord> finishAct(store::Transaction& transaction, members::MemberJournal& journal,
    const QString& kind, qint64 selected, qint64 nowMs)
{
    const auto changed = journal.finish();
    if (!changed)
        return fail(changed.error());
    ActRecord record;
    record.id = *changed > 0 ? journal.id() : 0;
    record.kind = kind;
    record.selected = selected;
    record.members = *changed;
    record.at = nowMs;
    if (*changed > 0) {
        if (auto said = announceMembers(transaction, record.id, *changed); !said)
            return fail(said.error());
    }
    return record;
}

} // namespace serai::people
