// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actapply.h"
#include "placesteps.h"
#include "selection.h"
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

Act addToList(qint64 segment)
{
    return {Act::Kind::AddToList, {}, QString::number(segment)};
}

Act takeFromList(qint64 segment)
{
    return {Act::Kind::TakeFromList, {}, QString::number(segment)};
}

Act joinGroup(qint64 community)
{
    return {Act::Kind::JoinGroup, {}, QString::number(community)};
}

Act leaveGroup(qint64 community)
{
    return {Act::Kind::LeaveGroup, {}, QString::number(community)};
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

/// Writes into the journal how many members the act changed; takes it out where there are none.
static Result<> closeAct(store::Transaction& transaction, ActRecord& record)
{
    const auto done = record.members == 0
        ? transaction->run("DELETE FROM member_act WHERE id = ?", record.id)
        : transaction->run("UPDATE member_act SET members = ? WHERE id = ?", record.members, record.id);
    if (!done)
        return fail(done.error());
    if (record.members > 0)
        return announceMembers(transaction, record.id, record.members);
    record.id = 0;
    return {};
}

Async<ActRecord> PeopleActs::apply(Selection selection, Act act, Progress progress, CancelToken cancel)
{
    return m_store.write([selection = std::move(selection), act = std::move(act), now = m_clock.nowMs(),
                             pace = Pace(std::move(progress), std::move(cancel))](
                             store::Transaction& transaction) mutable -> Result<ActRecord> {
        const auto selected = chooseMembers(transaction.connection(), selection, pace);
        if (!selected)
            return fail(selected.error());
        pace.expect(*selected);
        auto record = applyToChosen(transaction, act, *selected, now, pace);
        if (!record)
            return record;
        record->selected = *selected;
        record->at = now;
        if (record->id > 0) {
            if (auto closed = closeAct(transaction, *record); !closed)
                return fail(closed.error());
        }
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
static Result<qint64> removeCreated(store::Transaction& transaction, qint64 act, Pace& pace)
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
    return deleteBySteps(transaction, act, pace);
}

/// The kinds of steps that an act has.
static Result<QStringList> kindsOfSteps(store::Connection& connection, const ActRecord& act)
{
    // Acts on many have one kind; looking at all of their steps for it would take long.
    static const QHash<QString, QString> known{{QStringLiteral("tag"), QStringLiteral("tag")},
        {QStringLiteral("untag"), QStringLiteral("tag")}, {QStringLiteral("list"), QStringLiteral("list")},
        {QStringLiteral("unlist"), QStringLiteral("list")}, {QStringLiteral("join"), QStringLiteral("group")},
        {QStringLiteral("leave"), QStringLiteral("group")}};
    if (const auto kind = known.constFind(act.kind); kind != known.cend())
        return QStringList{*kind};
    if (act.kind == u"set")
        return QStringList{act.what};
    auto rows = connection.run("SELECT DISTINCT what FROM member_act_step WHERE act_id = ?", act.id);
    if (!rows)
        return fail(rows.error());
    QStringList kinds;
    while (rows->next())
        kinds << rows->text(0);
    return kinds;
}

/// Puts all steps of one kind in place, slice by slice. Answers how many members it was.
static Result<qint64> applyKind(store::Transaction& transaction, qint64 act, const QString& what,
    Direction direction, qint64 nowMs, Pace& pace)
{
    if (what == u"list")
        return applyListSteps(transaction, act, direction, nowMs, pace);
    const auto* column = memberColumn(what);
    if (!column && what != u"tag" && what != u"group" && !what.startsWith(u"field:"))
        return applySteps(transaction, act, what, direction, nowMs);
    qint64 count = 0;
    const auto work = [&](Slice slice, qint64 members) -> Result<> {
        const auto done = applySteps(transaction, act, what, direction, nowMs, slice);
        if (!done)
            return fail(done.error());
        count += *done;
        return pace.passed(members);
    };
    if (auto done = forSlices(transaction.connection(), stepIds, sliceMembers, work, act); !done)
        return fail(done.error());
    return count;
}

static Result<qint64> applyEverything(
    store::Transaction& transaction, const ActRecord& act, Direction direction, qint64 nowMs, Pace& pace)
{
    const bool undo = direction == Direction::Undo;
    if (act.kind == u"delete" || act.kind == u"create") {
        transaction.changedMany(QStringLiteral("order"));
        if (act.kind == u"delete")
            return undo ? restoreBySteps(transaction, act.id, pace)
                        : deleteBySteps(transaction, act.id, pace);
        return undo ? removeCreated(transaction, act.id, pace) : restoreBySteps(transaction, act.id, pace);
    }
    const auto kinds = kindsOfSteps(transaction.connection(), act);
    if (!kinds)
        return fail(kinds.error());
    // An act of several facts is about one member, or about columns of many (places).
    qint64 most = 0;
    if (kinds->size() > 1 && act.members > 1) {
        const auto turnable = countTurnable(transaction, act.id, *kinds, direction);
        if (!turnable)
            return turnable;
        most = *turnable;
    }
    for (const auto& what : *kinds) {
        const auto done = applyKind(transaction, act.id, what, direction, nowMs, pace);
        if (!done)
            return done;
        most = std::max(most, *done);
    }
    return most;
}

static Result<Undone> turn(
    store::Transaction& transaction, qint64 id, Direction direction, qint64 nowMs, Pace& pace)
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
    pace.expect(act->members);
    const auto done = applyEverything(transaction, *act, direction, nowMs, pace);
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

static Async<Undone> turnLater(store::Store& store, qint64 id, Direction direction, qint64 nowMs, Pace pace)
{
    return store.write(
        [id, direction, nowMs, pace = std::move(pace)](store::Transaction& transaction) mutable {
            return turn(transaction, id, direction, nowMs, pace);
        });
}

Async<Undone> PeopleActs::undo(qint64 id, Progress progress, CancelToken cancel)
{
    return turnLater(
        m_store, id, Direction::Undo, m_clock.nowMs(), Pace(std::move(progress), std::move(cancel)));
}

Async<Undone> PeopleActs::redo(qint64 id, Progress progress, CancelToken cancel)
{
    return turnLater(
        m_store, id, Direction::Redo, m_clock.nowMs(), Pace(std::move(progress), std::move(cancel)));
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
