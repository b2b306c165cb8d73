// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actapply.h"
#include "selection.h"
#include "steps.h"
#include "text.h"

#include <base/clock.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace serai::people {

Act addTag(const QString& tag)
{
    return {Act::Kind::AddTag, {}, tag};
}

Act removeTag(const QString& tag)
{
    return {Act::Kind::RemoveTag, {}, tag};
}

Act setField(const QString& what, const QString& value)
{
    return {Act::Kind::Set, what, value};
}

Act deleteMembers()
{
    return {Act::Kind::Delete, {}, {}};
}

const QStringList& settableFields()
{
    static const QStringList names{QStringLiteral("level"), QStringLiteral("stage"), QStringLiteral("owner"),
        QStringLiteral("country"), QStringLiteral("city"), QStringLiteral("language"), QStringLiteral("zone"),
        QStringLiteral("company"), QStringLiteral("note"), QStringLiteral("name")};
    return names;
}

PeopleActs::PeopleActs(store::Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

Async<qint64> PeopleActs::count(Selection selection)
{
    return m_store.read([selection = std::move(selection)](
                            store::Connection& connection) { return chooseMembers(connection, selection); });
}

/// Writes into the journal how many members the act changed; takes the act out where there are none.
static Result<qint64> closeAct(store::Transaction& transaction, qint64 act)
{
    const auto members =
        transaction->number("SELECT count(DISTINCT member_id) FROM member_act_step WHERE act_id = ?", act);
    if (!members)
        return fail(members.error());
    const auto done = members->value_or(0) == 0
        ? transaction->run("DELETE FROM member_act WHERE id = ?", act)
        : transaction->run("UPDATE member_act SET members = ? WHERE id = ?", members->value_or(0), act);
    if (!done)
        return fail(done.error());
    return members->value_or(0);
}

Async<ActRecord> PeopleActs::apply(Selection selection, Act act)
{
    return m_store.write([selection = std::move(selection), act = std::move(act), now = m_clock.nowMs()](
                             store::Transaction& transaction) -> Result<ActRecord> {
        const auto selected = chooseMembers(transaction.connection(), selection);
        if (!selected)
            return fail(selected.error());
        auto record = applyToChosen(transaction, act, *selected, now);
        if (!record)
            return record;
        record->selected = *selected;
        record->at = now;
        if (record->id == 0)
            return record;
        const auto changed = closeAct(transaction, record->id);
        if (!changed)
            return fail(changed.error());
        record->members = *changed;
        if (*changed == 0)
            record->id = 0;
        else if (auto said = announceMembers(transaction, record->id, *changed); !said)
            return fail(said.error());
        return record;
    });
}

static ActRecord recordFrom(const store::Statement& row)
{
    ActRecord act;
    act.id = row.int64(0);
    act.kind = row.text(1);
    const auto detail = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
    act.what = detail.value(QStringLiteral("what")).toString();
    act.value = detail.value(QStringLiteral("value")).toString();
    act.members = row.int64(3);
    act.at = row.int64(4);
    act.undoneAt = row.optionalInt64(5);
    return act;
}

static Result<ActRecord> findAct(store::Connection& connection, qint64 id)
{
    auto row =
        connection.run("SELECT id, kind, detail, members, at, undone_at FROM member_act WHERE id = ?", id);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(ErrorKind::NotFound,
            peopleText(QT_TRANSLATE_NOOP("people", "there is no act with the number %1")).arg(id), {},
            peopleText(QT_TRANSLATE_NOOP("people", "look it up in the history of acts")));
    return recordFrom(*row);
}

/// A member added by hand goes again, unless something hangs on it by now.
static Result<qint64> removeCreated(store::Transaction& transaction, qint64 act)
{
    const auto member =
        transaction->number("SELECT member_id FROM member_act_step WHERE act_id = ? LIMIT 1", act);
    if (!member)
        return fail(member.error());
    const auto used = transaction->number(
        "SELECT 1 FROM member m WHERE m.id = ? AND (EXISTS (SELECT 1 FROM shop_order WHERE member_id = m.id) "
        "OR EXISTS (SELECT 1 FROM outbox WHERE member_id = m.id) "
        "OR EXISTS (SELECT 1 FROM consent_event WHERE member_id = m.id))",
        member->value_or(0));
    if (!used)
        return fail(used.error());
    if (used->has_value())
        return fail(ErrorKind::Conflict,
            peopleText(QT_TRANSLATE_NOOP(
                "people", "the member has orders, messages or consent by now and is not taken away")),
            {}, peopleText(QT_TRANSLATE_NOOP("people", "delete the member instead")));
    const auto step = transaction->run("INSERT INTO member_act_step (act_id, member_id, what) "
                                       "VALUES (?, ?, 'rows') ON CONFLICT DO NOTHING",
        act, member->value_or(0));
    if (!step)
        return fail(step.error());
    return deleteBySteps(transaction, act);
}

static Result<qint64> applyEverything(
    store::Transaction& transaction, const ActRecord& act, Direction direction, qint64 nowMs)
{
    const bool undo = direction == Direction::Undo;
    if (act.kind == u"delete" || act.kind == u"create") {
        transaction.changedMany(QStringLiteral("order"));
        if (act.kind == u"delete")
            return undo ? restoreBySteps(transaction, act.id) : deleteBySteps(transaction, act.id);
        return undo ? removeCreated(transaction, act.id) : restoreBySteps(transaction, act.id);
    }
    QStringList kinds;
    {
        auto rows = transaction->run("SELECT DISTINCT what FROM member_act_step WHERE act_id = ?", act.id);
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            kinds << rows->text(0);
    }
    // An act of several facts is about one member, or about columns of many (places).
    qint64 most = 0;
    if (kinds.size() > 1 && act.members > 1) {
        const auto turnable = countTurnable(transaction, act.id, kinds, direction);
        if (!turnable)
            return turnable;
        most = *turnable;
    }
    for (const auto& what : std::as_const(kinds)) {
        const auto done = applySteps(transaction, act.id, what, direction, nowMs);
        if (!done)
            return done;
        most = std::max(most, *done);
    }
    return most;
}

static Result<Undone> turn(store::Transaction& transaction, qint64 id, Direction direction, qint64 nowMs)
{
    const auto act = findAct(transaction.connection(), id);
    if (!act)
        return fail(act.error());
    const bool undo = direction == Direction::Undo;
    if (undo == act->undoneAt.has_value())
        return fail(ErrorKind::Conflict,
            undo ? peopleText(QT_TRANSLATE_NOOP("people", "this has been undone already"))
                 : peopleText(QT_TRANSLATE_NOOP("people", "this has not been undone")));
    if (act->kind == u"merge")
        return fail(ErrorKind::Conflict,
            peopleText(QT_TRANSLATE_NOOP("people", "a merge is taken apart, not undone")), {},
            peopleText(QT_TRANSLATE_NOOP("people", "take the merge apart instead")));
    const auto done = applyEverything(transaction, *act, direction, nowMs);
    if (!done)
        return fail(done.error());
    const auto marked = transaction->run("UPDATE member_act SET undone_at = ? WHERE id = ?",
        undo ? std::optional<qint64>(nowMs) : std::nullopt, id);
    if (!marked)
        return fail(marked.error());
    if (auto said = announceMembers(transaction, id, act->members); !said)
        return fail(said.error());
    return Undone{id, *done, act->members - *done};
}

Async<Undone> PeopleActs::undo(qint64 id)
{
    return m_store.write([id, now = m_clock.nowMs()](store::Transaction& transaction) {
        return turn(transaction, id, Direction::Undo, now);
    });
}

Async<Undone> PeopleActs::redo(qint64 id)
{
    return m_store.write([id, now = m_clock.nowMs()](store::Transaction& transaction) {
        return turn(transaction, id, Direction::Redo, now);
    });
}

Async<QList<ActRecord>> PeopleActs::history(qint64 limit, qint64 offset)
{
    return m_store.read([limit, offset](store::Connection& connection) -> Result<QList<ActRecord>> {
        auto rows = connection.run("SELECT id, kind, detail, members, at, undone_at FROM member_act "
                                   "ORDER BY id DESC LIMIT ? OFFSET ?",
            limit, std::max<qint64>(offset, 0));
        if (!rows)
            return fail(rows.error());
        QList<ActRecord> acts;
        while (rows->next())
            acts << recordFrom(*rows);
        return acts;
    });
}

} // namespace serai::people
