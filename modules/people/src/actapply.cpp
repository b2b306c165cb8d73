// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each kind of act does, first time.

#include "actapply.h"

#include "placesteps.h"
#include "text.h"

#include <base/territory.h>
#include <members/customfield.h>
#include <members/memberjournal.h>

#include <QJsonObject>
#include <QTimeZone>

namespace serai::people {

/// \a value as a column of member keeps it. Errors: InvalidInput.
static Result<QString> columnValue(const QString& what, const QString& value)
{
    const auto text = what == u"note" ? value.trimmed() : value.simplified();
    if (text.isEmpty())
        return text;
    if (what == u"country") {
        const auto code = territoryFromText(text);
        if (!code)
            return fail(ErrorKind::InvalidInput,
                peopleText(QT_TRANSLATE_NOOP("people", "\"%1\" is no country")).arg(text), {},
                peopleText(QT_TRANSLATE_NOOP("people", "write its name or its code: Germany, DE")));
        return *code;
    }
    if (what == u"zone" && !QTimeZone::isTimeZoneIdAvailable(text.toUtf8()))
        return fail(ErrorKind::InvalidInput,
            peopleText(QT_TRANSLATE_NOOP("people", "\"%1\" is no time zone")).arg(text), {},
            peopleText(QT_TRANSLATE_NOOP("people", "write it like Europe/Berlin")));
    if (what == u"stage" && !members::memberStages().contains(text))
        return fail(ErrorKind::InvalidInput,
            peopleText(QT_TRANSLATE_NOOP("people", "\"%1\" is no stage of the funnel")).arg(text), {},
            peopleText(QT_TRANSLATE_NOOP("people", "choose one of: %1"))
                .arg(members::memberStages().join(QStringLiteral(", "))));
    return text;
}

/// Writes the steps of each slice of the chosen members with \a write(Slice) -> Result<qint64> and puts them
/// in place. Answers how many members changed.
template <class F>
static Result<qint64> applyBySlices(
    store::Transaction& transaction, qint64 act, const QString& what, qint64 nowMs, Pace& pace, F write)
{
    qint64 changed = 0;
    const auto work = [&](Slice slice, qint64 members) -> Result<> {
        const auto steps = write(slice);
        if (!steps)
            return fail(steps.error());
        changed += *steps;
        if (*steps > 0) {
            const auto done = applySteps(transaction, act, what, Direction::Redo, nowMs, slice);
            if (!done)
                return fail(done.error());
        }
        return pace.passed(members);
    };
    if (auto done = forSlices(transaction.connection(), chosenIds, sliceMembers, work); !done)
        return fail(done.error());
    return changed;
}

/// Opens the act and answers its number.
static Result<qint64> openAct(
    store::Transaction& transaction, const QString& kind, const QJsonObject& detail, qint64 nowMs)
{
    const auto journal = members::MemberJournal::begin(transaction, kind, detail, nowMs);
    if (!journal)
        return fail(journal.error());
    return journal->id();
}

static QJsonObject actDetail(const ActRecord& act)
{
    QJsonObject detail;
    if (!act.what.isEmpty())
        detail.insert(QStringLiteral("what"), act.what);
    if (!act.value.isEmpty())
        detail.insert(QStringLiteral("value"), act.value);
    return detail;
}

static Result<ActRecord> applyTagAct(
    store::Transaction& transaction, const Act& act, qint64 nowMs, Pace& pace)
{
    const bool adding = act.kind == Act::Kind::AddTag;
    ActRecord record;
    record.kind = adding ? QStringLiteral("tag") : QStringLiteral("untag");
    const auto name = act.value.simplified();
    if (name.isEmpty())
        return fail(ErrorKind::InvalidInput, peopleText(QT_TRANSLATE_NOOP("people", "the tag is empty")));
    auto& connection = transaction.connection();
    const auto known = connection.number("SELECT id FROM tag WHERE name = ?", name);
    if (!known)
        return fail(known.error());
    record.value = name;
    if (!adding && !known->has_value())
        return record;
    auto tag = known->value_or(0);
    if (!known->has_value()) {
        const auto made = connection.run("INSERT INTO tag (name) VALUES (?)", name);
        if (!made)
            return fail(made.error());
        tag = made->lastInsertId();
    } else {
        auto spelled = connection.run("SELECT name FROM tag WHERE id = ?", tag); // as it was first written
        if (!spelled)
            return fail(spelled.error());
        if (spelled->next())
            record.value = spelled->text(0);
    }
    auto detail = actDetail(record);
    if (!known->has_value())
        detail.insert(QStringLiteral("made"), true);
    const auto id = openAct(transaction, record.kind, detail, nowMs);
    if (!id)
        return fail(id.error());
    record.id = *id;
    const auto write = [&](Slice slice) {
        return affected(connection.run(adding
                ? "INSERT INTO member_act_step SELECT ?, c.id, 'tag', NULL, ? FROM temp.chosen_person c "
                  "WHERE c.id > ? AND c.id <= ? AND NOT EXISTS (SELECT 1 FROM member_tag t "
                  "WHERE t.member_id = c.id AND t.tag_id = ?)"
                : "INSERT INTO member_act_step SELECT ?, c.id, 'tag', ?, NULL FROM temp.chosen_person c "
                  "WHERE c.id > ? AND c.id <= ? AND EXISTS (SELECT 1 FROM member_tag t "
                  "WHERE t.member_id = c.id AND t.tag_id = ?)",
            *id, record.value, slice.after, slice.upTo, tag));
    };
    const auto changed = applyBySlices(transaction, *id, QStringLiteral("tag"), nowMs, pace, write);
    if (!changed)
        return fail(changed.error());
    record.members = *changed;
    return record;
}

static Result<ActRecord> applySetAct(
    store::Transaction& transaction, const Act& act, qint64 nowMs, Pace& pace)
{
    auto& connection = transaction.connection();
    ActRecord record;
    record.kind = QStringLiteral("set");
    record.what = act.what;
    const auto* column = memberColumn(act.what);
    QByteArray current;
    QString after;
    if (column) {
        const auto value = columnValue(act.what, act.value);
        if (!value)
            return fail(value.error());
        record.value = *value;
        const auto source = value->isEmpty() ? QString() : QStringLiteral("entered");
        after = column->source ? members::packedStep(*value, source) : *value;
        current = packedColumn(*column, "m");
    } else {
        if (!act.what.startsWith(u"field:"))
            return fail(ErrorKind::InvalidInput,
                peopleText(QT_TRANSLATE_NOOP("people", "there is no field \"%1\"")).arg(act.what), {},
                peopleText(QT_TRANSLATE_NOOP("people", "choose one of: %1"))
                    .arg(settableFields().join(QStringLiteral(", "))));
        const auto field = members::CustomFieldRepository::find(connection, act.what.mid(6));
        if (!field)
            return fail(field.error());
        const auto value = members::parseFieldValue(*field, act.value);
        if (!value)
            return fail(value.error());
        record.what = QStringLiteral("field:") + field->key;
        record.value = members::fieldValueText(*field, *value);
        after = value->number ? QString::number(*value->number) : value->text;
        current = "(SELECT coalesce(v.text, CAST(v.number AS TEXT)) FROM member_field v WHERE v.member_id = "
                  "m.id AND v.field_id = "
            + QByteArray::number(field->id) + ')';
    }
    const auto id = openAct(transaction, record.kind, actDetail(record), nowMs);
    if (!id)
        return fail(id.error());
    record.id = *id;
    const auto wanted = after.isEmpty() ? QString() : after;
    const auto sql = "INSERT INTO member_act_step SELECT ?, m.id, ?, " + current
        + ", ? FROM temp.chosen_person c JOIN member m ON m.id = c.id WHERE c.id > ? AND c.id <= ? AND "
        + current + " IS NOT ?";
    const auto write = [&](Slice slice) {
        return affected(
            connection.run(sql.constData(), *id, record.what, wanted, slice.after, slice.upTo, wanted));
    };
    const auto changed = applyBySlices(transaction, *id, record.what, nowMs, pace, write);
    if (!changed)
        return fail(changed.error());
    record.members = *changed;
    return record;
}

static Result<ActRecord> applyListAct(
    store::Transaction& transaction, const Act& act, qint64 nowMs, Pace& pace)
{
    const bool isAdding = act.kind == Act::Kind::AddToList;
    const auto list = readList(transaction.connection(), act.value.toLongLong());
    if (!list)
        return fail(list.error());
    ActRecord record;
    record.kind = isAdding ? QStringLiteral("list") : QStringLiteral("unlist");
    record.what = act.value;
    record.value = list->name;
    const auto id = openAct(transaction, record.kind, actDetail(record), nowMs);
    if (!id)
        return fail(id.error());
    record.id = *id;
    const auto changed = writeListSteps(transaction, *id, *list, isAdding, pace);
    if (!changed)
        return fail(changed.error());
    record.members = *changed;
    if (auto done = applyListSteps(transaction, *id, Direction::Redo, nowMs, pace); !done)
        return fail(done.error());
    return record;
}

static Result<ActRecord> applyGroupAct(
    store::Transaction& transaction, const Act& act, qint64 nowMs, Pace& pace)
{
    const bool isJoining = act.kind == Act::Kind::JoinGroup;
    const auto community = act.value.toLongLong();
    ActRecord record;
    record.kind = isJoining ? QStringLiteral("join") : QStringLiteral("leave");
    record.what = act.value;
    {
        auto row = transaction->run("SELECT name FROM community WHERE id = ?", community);
        if (!row)
            return fail(row.error());
        if (!row->next())
            return fail(ErrorKind::NotFound,
                peopleText(QT_TRANSLATE_NOOP("people", "there is no group with the number %1"))
                    .arg(community),
                {}, peopleText(QT_TRANSLATE_NOOP("people", "see the list of groups")));
        record.value = row->text(0);
    }
    const auto id = openAct(transaction, record.kind, actDetail(record), nowMs);
    if (!id)
        return fail(id.error());
    record.id = *id;
    const auto write = [&](Slice slice) {
        return writeGroupSteps(transaction, *id, community, record.value, isJoining, slice);
    };
    const auto changed = applyBySlices(transaction, *id, QStringLiteral("group"), nowMs, pace, write);
    if (!changed)
        return fail(changed.error());
    record.members = *changed;
    return record;
}

static Result<ActRecord> applyDeletion(
    store::Transaction& transaction, qint64 selected, qint64 nowMs, Pace& pace)
{
    if (selected > maxDeletion)
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate(
                "people", "%n members are too many to delete at once", nullptr, int(selected)),
            {},
            QCoreApplication::translate("people",
                "delete at most %n at a time, so that each act can be undone", nullptr, int(maxDeletion)));
    ActRecord record;
    record.kind = QStringLiteral("delete");
    const auto id = openAct(transaction, record.kind, {}, nowMs);
    if (!id)
        return fail(id.error());
    record.id = *id;
    const auto steps = transaction->run("INSERT INTO member_act_step (act_id, member_id, what) "
                                        "SELECT ?, id, 'rows' FROM temp.chosen_person",
        *id);
    if (!steps)
        return fail(steps.error());
    const auto gone = deleteBySteps(transaction, *id, pace);
    if (!gone)
        return fail(gone.error());
    record.members = *gone;
    transaction.changedMany(QStringLiteral("order"));
    return record;
}

Result<ActRecord> applyToChosen(
    store::Transaction& transaction, const Act& act, qint64 selected, qint64 nowMs, Pace& pace)
{
    switch (act.kind) {
    case Act::Kind::Delete:
        return applyDeletion(transaction, selected, nowMs, pace);
    case Act::Kind::Set:
        return applySetAct(transaction, act, nowMs, pace);
    case Act::Kind::AddToList:
    case Act::Kind::TakeFromList:
        return applyListAct(transaction, act, nowMs, pace);
    case Act::Kind::JoinGroup:
    case Act::Kind::LeaveGroup:
        return applyGroupAct(transaction, act, nowMs, pace);
    case Act::Kind::AddTag:
    case Act::Kind::RemoveTag:
        break;
    }
    return applyTagAct(transaction, act, nowMs, pace);
}

} // namespace serai::people
