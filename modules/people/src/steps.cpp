// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps of acts, done set by set: a million members are a few statements, not a million.

#include "steps.h"

#include "mergebars.h"
#include "notesteps.h"
#include "placesteps.h"

#include <members/customfield.h>
#include <members/memberjournal.h>
#include <store/keptbars.h>

namespace serai::people {

static constexpr MemberColumn memberColumns[] = {{"name", nullptr}, {"country", "country_source"},
    {"city", nullptr}, {"language", "language_source"}, {"zone", "zone_source"}, {"company", nullptr},
    {"note", nullptr}, {"level", "level_source"}, {"stage", nullptr}, {"owner", nullptr}};

const MemberColumn* memberColumn(QStringView what)
{
    for (const auto& column : memberColumns) {
        if (what == QLatin1String(column.what))
            return &column;
    }
    return nullptr;
}

QByteArray packedColumn(const MemberColumn& column, const QByteArray& alias)
{
    const auto value = "nullif(" + alias + '.' + column.what + ", '')";
    if (!column.source)
        return value;
    const auto source = alias + '.' + column.source;
    return "CASE WHEN " + value + " IS NULL AND " + source + " IS NULL THEN NULL ELSE coalesce(" + value
        + ", '') || char(31) || coalesce(" + source + ", '') END";
}

/// Columns of the step: what must be there now, and what shall be there.
struct Sides
{
    QByteArray from;
    QByteArray to;
};

static Sides sidesOf(Direction direction)
{
    return direction == Direction::Undo ? Sides{"s.after", "s.before"} : Sides{"s.before", "s.after"};
}

static Result<qint64> applyColumn(store::Transaction& transaction, qint64 act, const MemberColumn& column,
    Direction direction, qint64 nowMs, Slice slice)
{
    const auto [from, to] = sidesOf(direction);
    QByteArray set = QByteArray(column.what) + " = " + to;
    if (column.source)
        set = QByteArray(column.what) + " = nullif(substr(" + to + ", 1, instr(" + to
            + ", char(31)) - 1), ''), " + column.source + " = nullif(substr(" + to + ", instr(" + to
            + ", char(31)) + 1), '')";
    const auto sql = "UPDATE member AS m SET " + set
        + ", updated_at = ? FROM member_act_step s WHERE s.act_id = ? AND s.member_id > ? AND s.member_id <= "
          "? "
          "AND s.what = ? AND s.member_id = m.id AND "
        + packedColumn(column, "m") + " IS " + from;
    return affected(transaction->run(
        sql.constData(), nowMs, act, slice.after, slice.upTo, QString::fromLatin1(column.what)));
}

static Result<qint64> tagOfAct(
    store::Transaction& transaction, qint64 act, Direction direction, bool& removing)
{
    auto row = transaction->run("SELECT coalesce(before, after), after IS NOT NULL FROM member_act_step "
                                "WHERE act_id = ? AND what = 'tag' LIMIT 1",
        act);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return 0;
    const auto name = row->text(0);
    removing = row->boolean(1) == (direction == Direction::Undo);
    if (!removing) {
        if (auto made = transaction->run("INSERT OR IGNORE INTO tag (name) VALUES (?)", name); !made)
            return fail(made.error());
    }
    const auto id = transaction->number("SELECT id FROM tag WHERE name = ?", name);
    if (!id)
        return fail(id.error());
    return id->value_or(0);
}

static Result<qint64> applyTag(store::Transaction& transaction, qint64 act, Direction direction, Slice slice)
{
    bool removing = false;
    const auto tag = tagOfAct(transaction, act, direction, removing);
    if (!tag)
        return tag;
    if (!removing)
        return affected(transaction->run("INSERT OR IGNORE INTO member_tag (member_id, tag_id) "
                                         "SELECT s.member_id, ? FROM member_act_step s "
                                         "JOIN member m ON m.id = s.member_id WHERE s.act_id = ? "
                                         "AND s.member_id > ? AND s.member_id <= ? AND s.what = 'tag'",
            *tag, act, slice.after, slice.upTo));
    auto count = affected(transaction->run("DELETE FROM member_tag WHERE tag_id = ? AND member_id IN "
                                           "(SELECT member_id FROM member_act_step WHERE act_id = ? "
                                           "AND member_id > ? AND member_id <= ? AND what = 'tag')",
        *tag, act, slice.after, slice.upTo));
    if (!count)
        return count;
    // A tag that the act had made, and that nobody has now, goes with it.
    const auto gone = transaction->run(
        "DELETE FROM tag WHERE id = ? AND NOT EXISTS (SELECT 1 FROM member_tag WHERE tag_id = tag.id) "
        "AND EXISTS (SELECT 1 FROM member_act WHERE id = ? AND json_extract(detail, '$.made') = 1)",
        *tag, act);
    if (!gone)
        return fail(gone.error());
    return count;
}

static Result<qint64> applyField(
    store::Transaction& transaction, qint64 act, const QString& what, Direction direction, Slice slice)
{
    const auto [from, to] = sidesOf(direction);
    const auto field = members::CustomFieldRepository::find(transaction.connection(), what.mid(6));
    if (!field) {
        if (field.error().kind == ErrorKind::NotFound)
            return 0; // the field is gone, and its values with it
        return fail(field.error());
    }
    static constexpr char now[] = "(SELECT coalesce(v.text, CAST(v.number AS TEXT)) FROM member_field v "
                                  "WHERE v.member_id = s.member_id AND v.field_id = ?)";
    const auto gone = affected(transaction->run(
        ("DELETE FROM member_field WHERE field_id = ? AND member_id IN (SELECT s.member_id FROM "
         "member_act_step s WHERE s.act_id = ? AND s.member_id > ? AND s.member_id <= ? AND s.what = ? AND "
            + to + " IS NULL AND " + now + " IS " + from + ')')
            .constData(),
        field->id, act, slice.after, slice.upTo, what, field->id));
    if (!gone)
        return gone;
    const bool isText = field->kind == members::FieldKind::Text || field->kind == members::FieldKind::Choice;
    const auto set = affected(transaction->run(
        ("INSERT INTO member_field (member_id, field_id, text, number) SELECT s.member_id, ?, "
            + (isText ? to + ", NULL" : "NULL, CAST(" + to + " AS INTEGER)")
            + " FROM member_act_step s JOIN member m ON m.id = s.member_id WHERE s.act_id = ? "
              "AND s.member_id > ? AND s.member_id <= ? AND s.what = ? AND "
            + to + " IS NOT NULL AND " + now + " IS " + from
            + " ON CONFLICT DO UPDATE SET text = excluded.text, number = excluded.number")
            .constData(),
        field->id, act, slice.after, slice.upTo, what, field->id));
    if (!set)
        return set;
    return *gone + *set;
}

Result<> noteKeptBars(store::Transaction& transaction, qint64 act, qint64 member, const QString& kept)
{
    auto done = kept.isEmpty()
        ? transaction->run("DELETE FROM member_act_step WHERE act_id = ? AND member_id = ? AND what = ?", act,
            member, keptBarsStep())
        : transaction->run("INSERT INTO member_act_step (act_id, member_id, what, after) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT DO UPDATE SET after = excluded.after",
            act, member, keptBarsStep(), kept);
    return done ? Result<>() : fail(done.error());
}

static Result<QString> keptBarsOf(store::Transaction& transaction, qint64 act, qint64 member)
{
    auto row =
        transaction->run("SELECT after FROM member_act_step WHERE act_id = ? AND member_id = ? AND what = ?",
            act, member, keptBarsStep());
    if (!row)
        return fail(row.error());
    return row->next() ? row->text(0) : QString();
}

/// What bars the member stays with the value that goes, and is lifted from the one that comes back: what this
/// act kept for it, nothing else. A value that the act itself had given goes as it came: only bars since then
/// (\a since, epoch ms) stay with it.
static Result<> carryBars(store::Transaction& transaction, qint64 act, qint64 member, const QString& kind,
    const QString& gone, const QString& back, qint64 since)
{
    const auto known = keptBarsOf(transaction, act, member);
    if (!known)
        return fail(known.error());
    auto text = *known;
    if (!back.isEmpty() && !text.isEmpty()) {
        const auto left = store::liftBars(transaction, text, kind, back);
        if (!left)
            return fail(left.error());
        text = *left;
    }
    if (!gone.isEmpty()) {
        const auto kept =
            store::keepBars(transaction, {{member, kind, gone}}, store::Leaving::Identity, since, text);
        if (!kept)
            return fail(kept.error());
        if (const auto lines = kept->value(member); !lines.isEmpty())
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + lines;
    }
    return text == *known ? Result<>() : noteKeptBars(transaction, act, member, text);
}

/// Puts one identity back; nothing happens where it is not any more what the step left.
static Result<qint64> applyIdentity(store::Transaction& transaction, qint64 member, const QString& kind,
    const QString& from, const QString& to, qint64 nowMs)
{
    using members::stepSource;
    using members::stepValue;
    const auto source = stepSource(to).isEmpty() ? QString() : stepSource(to);
    if (to.isEmpty())
        return affected(
            transaction->run("DELETE FROM member_identity WHERE member_id = ? AND kind = ? AND value = ?",
                member, kind, stepValue(from)));
    const auto taken = transaction->number(
        "SELECT 1 FROM member_identity WHERE kind = ? AND value = ?", kind, stepValue(to));
    if (!taken)
        return fail(taken.error());
    if (taken->has_value())
        return 0;
    if (!from.isEmpty())
        return affected(transaction->run("UPDATE member_identity SET value = ?, source = ? "
                                         "WHERE member_id = ? AND kind = ? AND value = ?",
            stepValue(to), source, member, kind, stepValue(from)));
    // Under its old row where that is free: the first phone is the one that messages go to. A new one has
    // none.
    const auto row = to.section(members::stepSeparator, 2, 2).toLongLong();
    return affected(
        transaction->run("INSERT INTO member_identity (id, member_id, kind, value, source, created_at) "
                         "SELECT CASE WHEN ? <= 0 OR EXISTS (SELECT 1 FROM member_identity WHERE id = ?) "
                         "THEN NULL ELSE ? END, "
                         "m.id, ?, ?, ?, ? FROM member m WHERE m.id = ?",
            row, row, row, kind, stepValue(to), source, nowMs, member));
}

Result<QList<ActStep>> stepsOf(
    store::Transaction& transaction, qint64 act, const QString& what, Direction direction)
{
    auto rows = transaction->run(
        "SELECT member_id, before, after FROM member_act_step WHERE act_id = ? AND what = ?", act, what);
    if (!rows)
        return fail(rows.error());
    QList<ActStep> steps;
    while (rows->next()) {
        ActStep step{rows->int64(0), rows->text(1), rows->text(2)};
        if (direction == Direction::Undo)
            step.from.swap(step.to);
        steps << step;
    }
    return steps;
}

static Result<qint64> applyIdentities(
    store::Transaction& transaction, qint64 act, const QString& kind, Direction direction, qint64 nowMs)
{
    const auto steps = stepsOf(transaction, act, kind, direction);
    if (!steps)
        return fail(steps.error());
    const auto at = transaction->number("SELECT at FROM member_act WHERE id = ?", act);
    if (!at)
        return fail(at.error());
    const auto since = direction == Direction::Undo ? at->value_or(0) : 0;
    qint64 count = 0;
    for (const auto& step : *steps) {
        const auto done = applyIdentity(transaction, step.member, kind, step.from, step.to, nowMs);
        if (!done)
            return done;
        count += *done;
        if (*done == 0)
            continue;
        if (auto carried = carryBars(transaction, act, step.member, kind, members::stepValue(step.from),
                members::stepValue(step.to), since);
            !carried)
            return fail(carried.error());
    }
    return count;
}

static Result<qint64> countSteps(store::Transaction& transaction, qint64 act, const QString& what)
{
    const auto count =
        transaction->number("SELECT count(*) FROM member_act_step WHERE act_id = ? AND what = ?", act, what);
    if (!count)
        return fail(count.error());
    return count->value_or(0);
}

Result<qint64> applySteps(store::Transaction& transaction, qint64 act, const QString& what,
    Direction direction, qint64 nowMs, Slice slice)
{
    if (const auto* column = memberColumn(what))
        return applyColumn(transaction, act, *column, direction, nowMs, slice);
    if (what == u"tag")
        return applyTag(transaction, act, direction, slice);
    if (what == u"group")
        return applyGroupSteps(transaction, act, direction, slice);
    if (what.startsWith(u"note:"))
        return applyNoteStep(transaction, act, what, direction);
    if (what == keptBarsStep())
        return 0; // goes with the identities of the act
    if (what == u"switch" || what.startsWith(u"bar:"))
        return applyBarStep(transaction, act, what, direction);
    if (what == u"apart")
        return countSteps(transaction, act, what); // that two are two people stands in the act itself
    if (what.startsWith(u"field:"))
        return applyField(transaction, act, what, direction, slice);
    return applyIdentities(transaction, act, what, direction, nowMs);
}

Result<qint64> countTurnable(
    store::Transaction& transaction, qint64 act, const QStringList& whats, Direction direction)
{
    const char* const fresh[] = {"CREATE TEMP TABLE IF NOT EXISTS turned_person (id INTEGER PRIMARY KEY)",
        "DELETE FROM temp.turned_person"};
    for (const char* sql : fresh) {
        if (auto done = transaction->run(sql); !done)
            return fail(done.error());
    }
    for (const auto& what : whats) {
        const auto* column = memberColumn(what);
        if (!column)
            continue;
        const auto sql = "INSERT OR IGNORE INTO temp.turned_person SELECT m.id FROM member_act_step s "
                         "JOIN member m ON m.id = s.member_id WHERE s.act_id = ? AND s.what = ? AND "
            + packedColumn(*column, "m") + " IS " + sidesOf(direction).from;
        if (auto done = transaction->run(sql.constData(), act, what); !done)
            return fail(done.error());
    }
    const auto count = transaction->number("SELECT count(*) FROM temp.turned_person");
    if (!count)
        return fail(count.error());
    return count->value_or(0);
}

} // namespace serai::people
