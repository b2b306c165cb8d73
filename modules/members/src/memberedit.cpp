// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "membereditrow.h"
#include "text.h"

#include <base/clock.h>
#include <members/memberrepository.h>
#include <store/store.h>
#include <store/workspace.h>

namespace serai::members {

Result<MemberId> MemberRepository::create(
    store::Transaction& transaction, const MemberEdit& edit, qint64 nowMs)
{
    auto& connection = transaction.connection();
    const auto settings = store::readSettings(connection);
    if (!settings)
        return fail(settings.error());
    const auto checked = checkedEdit(connection, edit, settings->country);
    if (!checked)
        return fail(checked.error());
    const auto made =
        connection.run("INSERT INTO member (created_at, updated_at) VALUES (?, ?)", nowMs, nowMs);
    if (!made)
        return fail(made.error());
    const MemberId id{made->lastInsertId()};
    auto journal = MemberJournal::begin(transaction, QStringLiteral("create"), {}, nowMs);
    if (!journal)
        return fail(journal.error());
    if (auto done = writeEditRow(transaction, *journal, id, {}, *checked, nowMs); !done)
        return fail(done.error());
    if (auto done = journal->finish(); !done)
        return fail(done.error());
    transaction.changed(QStringLiteral("member"), id.value);
    return id;
}

Result<MemberEdited> MemberRepository::edit(
    store::Transaction& transaction, MemberId id, const MemberEdit& edit, qint64 nowMs)
{
    auto& connection = transaction.connection();
    const auto settings = store::readSettings(connection);
    if (!settings)
        return fail(settings.error());
    const auto before = readEditRow(connection, id);
    if (!before)
        return fail(before.error());
    const auto checked = checkedEdit(connection, edit, settings->country);
    if (!checked)
        return fail(checked.error());
    auto journal = MemberJournal::begin(transaction, QStringLiteral("edit"), {}, nowMs);
    if (!journal)
        return fail(journal.error());
    if (auto done = writeEditRow(transaction, *journal, id, *before, *checked, nowMs); !done)
        return fail(done.error());
    const auto changed = journal->finish();
    if (!changed)
        return fail(changed.error());
    transaction.changed(QStringLiteral("member"), id.value);
    return MemberEdited{before->edit, *changed > 0 ? journal->id() : 0};
}

Async<MemberId> MemberRepository::create(MemberEdit edit)
{
    return m_store.write([edit = std::move(edit), now = m_clock.nowMs()](
                             store::Transaction& transaction) { return create(transaction, edit, now); });
}

Async<MemberEdit> MemberRepository::edit(MemberId id, MemberEdit edit)
{
    return m_store.write([id, edit = std::move(edit), now = m_clock.nowMs()](
                             store::Transaction& transaction) -> Result<MemberEdit> {
        auto done = MemberRepository::edit(transaction, id, edit, now);
        if (!done)
            return fail(done.error());
        return done->before;
    });
}

Async<MemberEdited> MemberRepository::editAct(MemberId id, MemberEdit edit)
{
    return m_store.write(
        [id, edit = std::move(edit), now = m_clock.nowMs()](
            store::Transaction& transaction) { return MemberRepository::edit(transaction, id, edit, now); });
}

Async<QString> MemberRepository::rename(MemberId id, QString name)
{
    return m_store.write([id, name = name.simplified(), now = m_clock.nowMs()](
                             store::Transaction& transaction) -> Result<QString> {
        auto& connection = transaction.connection();
        const auto before = readEditRow(connection, id);
        if (!before)
            return fail(before.error());
        auto journal = MemberJournal::begin(transaction, QStringLiteral("edit"), {}, now);
        if (!journal)
            return fail(journal.error());
        if (auto done = journal->step(id.value, QStringLiteral("name"), before->edit.name, name); !done)
            return fail(done.error());
        if (auto done = journal->finish(); !done)
            return fail(done.error());
        const auto done = connection.run("UPDATE member SET name = ?, updated_at = ? WHERE id = ?",
            name.isEmpty() ? QString() : name, now, id.value);
        if (!done)
            return fail(done.error());
        transaction.changed(QStringLiteral("member"), id.value);
        return before->edit.name;
    });
}

Async<BulkChange> MemberRepository::addTag(QString tag, QList<qint64> members)
{
    return m_store.write([tag = tag.simplified(), members = std::move(members)](
                             store::Transaction& transaction) -> Result<BulkChange> {
        auto& connection = transaction.connection();
        if (tag.isEmpty())
            return fail(
                ErrorKind::InvalidInput, membersText(QT_TRANSLATE_NOOP("members", "the tag is empty")));
        if (auto made = connection.run("INSERT OR IGNORE INTO tag (name) VALUES (?)", tag); !made)
            return fail(made.error());
        const auto id = connection.number("SELECT id FROM tag WHERE name = ?", tag);
        if (!id)
            return fail(id.error());
        BulkChange change{tag, {}};
        for (const qint64 member : members) {
            // From the table, so that an id that is no member's is left out instead of breaking the whole.
            const auto done = connection.run(
                "INSERT OR IGNORE INTO member_tag (member_id, tag_id) SELECT id, ? FROM member WHERE id = ?",
                **id, member);
            if (!done)
                return fail(done.error());
            if (done->rowsAffected() > 0) {
                change.members << member;
                transaction.changed(QStringLiteral("member"), member);
            }
        }
        return change;
    });
}

Async<BulkChange> MemberRepository::removeTag(QString tag, QList<qint64> members)
{
    return m_store.write([tag = tag.simplified(), members = std::move(members)](
                             store::Transaction& transaction) -> Result<BulkChange> {
        auto& connection = transaction.connection();
        BulkChange change{tag, {}};
        const auto id = connection.number("SELECT id FROM tag WHERE name = ?", tag);
        if (!id)
            return fail(id.error());
        if (!id->has_value())
            return change;
        for (const qint64 member : members) {
            const auto done =
                connection.run("DELETE FROM member_tag WHERE member_id = ? AND tag_id = ?", member, **id);
            if (!done)
                return fail(done.error());
            if (done->rowsAffected() > 0) {
                change.members << member;
                transaction.changed(QStringLiteral("member"), member);
            }
        }
        return change;
    });
}

} // namespace serai::members
