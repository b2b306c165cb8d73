// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notesteps.h"
#include "selection.h"
#include "text.h"

#include <base/clock.h>
#include <members/memberjournal.h>

#include <people/notes.h>

namespace serai::people {

Notes::Notes(store::Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

Result<QList<Note>> Notes::list(store::Connection& connection, MemberId member)
{
    QList<Note> notes;
    {
        auto rows =
            connection.run("SELECT id, text, created_at, edited_at FROM member_note WHERE member_id = ? "
                           "ORDER BY created_at DESC, id DESC",
                member.value);
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            notes << Note{rows->int64(0), rows->text(1), rows->int64(2), rows->optionalInt64(3)};
    }
    auto remark = connection.run(
        "SELECT note FROM member WHERE id = ? AND trim(coalesce(note, '')) <> ''", member.value);
    if (!remark)
        return fail(remark.error());
    if (remark->next())
        notes << Note{0, remark->text(0), std::nullopt, std::nullopt};
    return notes;
}

Async<QList<Note>> Notes::list(MemberId member)
{
    return m_store.read([member](store::Connection& connection) { return list(connection, member); });
}

static tl::unexpected<Error> noSuchNote()
{
    return fail(ErrorKind::NotFound, peopleText(QT_TRANSLATE_NOOP("people", "the member has no such note")),
        {}, peopleText(QT_TRANSLATE_NOOP("people", "see the list of the member's notes")));
}

static Result<QString> noteText(const QString& typed)
{
    auto text = typed.trimmed();
    if (text.isEmpty())
        return fail(ErrorKind::InvalidInput, peopleText(QT_TRANSLATE_NOOP("people", "the note is empty")), {},
            peopleText(QT_TRANSLATE_NOOP("people", "write something, or remove the note")));
    return text;
}

/// The packed note of the row; empty = there is none.
static Result<QString> packedNow(store::Connection& connection, MemberId member, qint64 id)
{
    const auto sql = QByteArray("SELECT ") + packedNote + " FROM member_note WHERE id = ? AND member_id = ?";
    auto row = connection.run(sql.constData(), id, member.value);
    if (!row)
        return fail(row.error());
    return row->next() ? row->text(0) : QString();
}

static QString packed(const QString& text, qint64 createdAt, std::optional<qint64> editedAt)
{
    return text + members::stepSeparator + QString::number(createdAt) + members::stepSeparator
        + (editedAt ? QString::number(*editedAt) : QString());
}

/// One step of one member, done and written into the journal.
static Result<ActRecord> noteAct(store::Transaction& transaction, MemberId member, const QString& kind,
    const QString& what, const QString& before, const QString& after, qint64 nowMs)
{
    auto journal = members::MemberJournal::begin(transaction, kind, {}, nowMs);
    if (!journal)
        return fail(journal.error());
    if (auto done = journal->step(member.value, what, before, after); !done)
        return fail(done.error());
    const auto done = applySteps(transaction, journal->id(), what, Direction::Redo, nowMs);
    if (!done)
        return fail(done.error());
    return finishAct(transaction, *journal, kind, 1, nowMs);
}

Async<ActRecord> Notes::add(MemberId member, QString typed)
{
    return m_store.write([member, typed = std::move(typed), now = m_clock.nowMs()](
                             store::Transaction& transaction) -> Result<ActRecord> {
        const auto text = noteText(typed);
        if (!text)
            return fail(text.error());
        const auto known = transaction->number("SELECT 1 FROM member WHERE id = ?", member.value);
        if (!known)
            return fail(known.error());
        if (!known->has_value())
            return fail(ErrorKind::NotFound,
                peopleText(QT_TRANSLATE_NOOP("people", "there is no member with id %1")).arg(member.value));
        // The number first, so that the step can name the note; ids are never given twice.
        const auto id = transaction->number(
            "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'member_note'), 0) + 1");
        if (!id)
            return fail(id.error());
        return noteAct(transaction, member, QStringLiteral("noteAdd"),
            QStringLiteral("note:%1").arg(id->value_or(1)), {}, packed(*text, now, std::nullopt), now);
    });
}

/// The remark is a field of the member.
static Result<ActRecord> changeRemark(
    store::Transaction& transaction, MemberId member, const QString& kind, const QString& after, qint64 nowMs)
{
    QString before;
    {
        auto row = transaction->run(
            "SELECT note FROM member WHERE id = ? AND trim(coalesce(note, '')) <> ''", member.value);
        if (!row)
            return fail(row.error());
        if (!row->next())
            return noSuchNote();
        before = row->text(0);
    }
    return noteAct(transaction, member, kind, QStringLiteral("note"), before, after, nowMs);
}

Async<ActRecord> Notes::edit(MemberId member, qint64 id, QString typed)
{
    return m_store.write([member, id, typed = std::move(typed), now = m_clock.nowMs()](
                             store::Transaction& transaction) -> Result<ActRecord> {
        const auto text = noteText(typed);
        if (!text)
            return fail(text.error());
        const auto kind = QStringLiteral("noteEdit");
        if (id == 0)
            return changeRemark(transaction, member, kind, *text, now);
        const auto before = packedNow(transaction.connection(), member, id);
        if (!before)
            return fail(before.error());
        if (before->isEmpty())
            return noSuchNote();
        const auto written = before->section(members::stepSeparator, -2, -2).toLongLong();
        const bool isSame = before->section(members::stepSeparator, 0, -3) == *text;
        return noteAct(transaction, member, kind, QStringLiteral("note:%1").arg(id), *before,
            isSame ? *before : packed(*text, written, now), now);
    });
}

Async<ActRecord> Notes::remove(MemberId member, qint64 id)
{
    return m_store.write(
        [member, id, now = m_clock.nowMs()](store::Transaction& transaction) -> Result<ActRecord> {
            const auto kind = QStringLiteral("noteRemove");
            if (id == 0)
                return changeRemark(transaction, member, kind, {}, now);
            const auto before = packedNow(transaction.connection(), member, id);
            if (!before)
                return fail(before.error());
            if (before->isEmpty())
                return noSuchNote();
            return noteAct(transaction, member, kind, QStringLiteral("note:%1").arg(id), *before, {}, now);
        });
}

Result<qint64> applyNoteStep(
    store::Transaction& transaction, qint64 act, const QString& what, Direction direction)
{
    const auto steps = stepsOf(transaction, act, what, direction);
    if (!steps)
        return fail(steps.error());
    if (steps->isEmpty())
        return 0;
    const auto& [member, from, to] = steps->first();
    const auto id = what.mid(5).toLongLong();
    const auto now = packedNow(transaction.connection(), MemberId{member}, id);
    if (!now)
        return fail(now.error());
    if (*now != from)
        return 0;
    if (to.isEmpty())
        return affected(
            transaction->run("DELETE FROM member_note WHERE id = ? AND member_id = ?", id, member));
    const auto text = to.section(members::stepSeparator, 0, -3);
    const auto createdAt = to.section(members::stepSeparator, -2, -2).toLongLong();
    const auto edited = to.section(members::stepSeparator, -1, -1);
    const auto editedAt = edited.isEmpty() ? std::nullopt : std::optional<qint64>(edited.toLongLong());
    if (!from.isEmpty())
        return affected(transaction->run(
            "UPDATE member_note SET text = ?, created_at = ?, edited_at = ? WHERE id = ? AND member_id = ?",
            text, createdAt, editedAt, id, member));
    return affected(transaction->run("INSERT INTO member_note (id, member_id, text, created_at, edited_at) "
                                     "SELECT ?, m.id, ?, ?, ? FROM member m WHERE m.id = ? "
                                     "AND NOT EXISTS (SELECT 1 FROM member_note WHERE id = ?)",
        id, text, createdAt, editedAt, member, id));
}

} // namespace serai::people
