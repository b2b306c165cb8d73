// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include <base/clock.h>
#include <base/phonenumber.h>
#include <members/memberrepository.h>
#include <store/store.h>
#include <store/workspace.h>

#include <QRegularExpression>

namespace serai::members {

static constexpr char editReadSql[] =
    "SELECT m.name, (SELECT value FROM member_identity i WHERE i.member_id = m.id AND i.kind = 'phone' "
    "ORDER BY i.id LIMIT 1), (SELECT value FROM member_identity i WHERE i.member_id = m.id AND i.kind = "
    "'email' "
    "ORDER BY i.id LIMIT 1), m.country, m.city, m.language, m.zone, m.company, m.note, m.level "
    "FROM member m WHERE m.id = ?";
static constexpr char editWriteSql[] = "UPDATE member SET name = ?, country = ?, city = ?, language = ?, "
                                       "zone = ?, company = ?, note = ?, level = ?, "
                                       "updated_at = ? WHERE id = ?";

static tl::unexpected<Error> noSuchMember(MemberId id)
{
    return fail(ErrorKind::NotFound,
        membersText(QT_TRANSLATE_NOOP("members", "there is no member with id %1")).arg(id.value));
}

static Result<MemberEdit> readEdit(store::Connection& connection, MemberId id)
{
    auto row = connection.run(editReadSql, id.value);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return noSuchMember(id);
    return MemberEdit{row->text(0), row->text(1), row->text(2), row->text(3), row->text(4), row->text(5),
        row->text(6), row->text(7), row->text(8), row->text(9)};
}

/// \a edit with phone and e-mail in their stored form.
static Result<MemberEdit> checkedEdit(MemberEdit edit, const QString& home)
{
    for (auto* text : {&edit.name, &edit.phone, &edit.email, &edit.country, &edit.city, &edit.language,
             &edit.zone, &edit.company, &edit.level})
        *text = text->simplified();
    edit.country = edit.country.toUpper();
    if (!edit.phone.isEmpty()) {
        const auto phone = parsePhone(edit.phone, edit.country.isEmpty() ? home : edit.country);
        if (!phone)
            return fail(phone.error());
        edit.phone = phone->e164;
    }
    static const QRegularExpression mail(QStringLiteral("^[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]+$"));
    edit.email = edit.email.toLower();
    if (!edit.email.isEmpty() && !mail.match(edit.email).hasMatch())
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "this is not an e-mail address")));
    if (edit.name.isEmpty() && edit.phone.isEmpty() && edit.email.isEmpty())
        return fail(ErrorKind::InvalidInput,
            membersText(
                QT_TRANSLATE_NOOP("members", "a member needs a name, a phone number or an e-mail address")));
    if (edit.country.size() != 2 && !edit.country.isEmpty())
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "\"%1\" is no country code")).arg(edit.country));
    return edit;
}

/// Replaces the first identity of \a kind; empty removes it.
static Result<> putIdentity(store::Connection& connection, MemberId id, const char* kind, const QString& old,
    const QString& value, qint64 now)
{
    if (old == value)
        return {};
    const auto key = QString::fromLatin1(kind);
    if (!value.isEmpty()) {
        const auto owner = connection.number(
            "SELECT member_id FROM member_identity WHERE kind = ? AND value = ?", key, value);
        if (!owner)
            return fail(owner.error());
        if (owner->has_value() && **owner != id.value)
            return fail(ErrorKind::Conflict,
                membersText(
                    QT_TRANSLATE_NOOP("members", "another member has this phone number or e-mail address")),
                {},
                membersText(QT_TRANSLATE_NOOP("members", "look that member up; the two may be one person")));
    }
    if (!old.isEmpty()) {
        const auto gone = value.isEmpty()
            ? connection.run("DELETE FROM member_identity WHERE member_id = ? AND kind = ? AND value = ?",
                id.value, key, old)
            : connection.run("UPDATE member_identity SET value = ?, source = NULL, created_at = ? "
                             "WHERE member_id = ? AND kind = ? AND value = ?",
                value, now, id.value, key, old);
        if (!gone)
            return fail(gone.error());
        return {};
    }
    const auto made = connection.run("INSERT INTO member_identity (member_id, kind, value, source, "
                                     "created_at) VALUES (?, ?, ?, 'entered', ?)",
        id.value, key, value, now);
    if (!made)
        return fail(made.error());
    return {};
}

static Result<> writeEdit(
    store::Connection& connection, MemberId id, const MemberEdit& before, const MemberEdit& edit, qint64 now)
{
    auto statement = connection.prepare(editWriteSql);
    if (!statement)
        return fail(statement.error());
    int index = 0;
    for (const auto* text : {&edit.name, &edit.country, &edit.city, &edit.language, &edit.zone, &edit.company,
             &edit.note, &edit.level})
        statement->bind(index++, text->isEmpty() ? QString() : *text);
    statement->bind(index++, now);
    statement->bind(index, id.value);
    if (auto done = statement->exec(); !done)
        return done;
    if (auto done = putIdentity(connection, id, "phone", before.phone, edit.phone, now); !done)
        return done;
    return putIdentity(connection, id, "email", before.email, edit.email, now);
}

Async<MemberId> MemberRepository::create(MemberEdit edit)
{
    return m_store.write(
        [edit = std::move(edit), now = m_clock.nowMs()](store::Transaction& transaction) -> Result<MemberId> {
            auto& connection = transaction.connection();
            const auto settings = store::readSettings(connection);
            if (!settings)
                return fail(settings.error());
            const auto checked = checkedEdit(edit, settings->country);
            if (!checked)
                return fail(checked.error());
            const auto made =
                connection.run("INSERT INTO member (created_at, updated_at) VALUES (?, ?)", now, now);
            if (!made)
                return fail(made.error());
            const MemberId id{made->lastInsertId()};
            if (auto done = writeEdit(connection, id, {}, *checked, now); !done)
                return fail(done.error());
            transaction.changed(QStringLiteral("member"), id.value);
            return id;
        });
}

Async<MemberEdit> MemberRepository::edit(MemberId id, MemberEdit edit)
{
    return m_store.write([id, edit = std::move(edit), now = m_clock.nowMs()](
                             store::Transaction& transaction) -> Result<MemberEdit> {
        auto& connection = transaction.connection();
        const auto settings = store::readSettings(connection);
        if (!settings)
            return fail(settings.error());
        auto before = readEdit(connection, id);
        if (!before)
            return before;
        const auto checked = checkedEdit(edit, settings->country);
        if (!checked)
            return fail(checked.error());
        if (auto done = writeEdit(connection, id, *before, *checked, now); !done)
            return fail(done.error());
        transaction.changed(QStringLiteral("member"), id.value);
        return before;
    });
}

Async<QString> MemberRepository::rename(MemberId id, QString name)
{
    return m_store.write([id, name = name.simplified(), now = m_clock.nowMs()](
                             store::Transaction& transaction) -> Result<QString> {
        auto& connection = transaction.connection();
        auto before = readEdit(connection, id);
        if (!before)
            return fail(before.error());
        const auto done = connection.run("UPDATE member SET name = ?, updated_at = ? WHERE id = ?",
            name.isEmpty() ? QString() : name, now, id.value);
        if (!done)
            return fail(done.error());
        transaction.changed(QStringLiteral("member"), id.value);
        return before->name;
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

Async<> MemberRepository::recordConsent(MemberId id, ConsentEntry entry)
{
    return m_store.write([id, entry = std::move(entry), now = m_clock.nowMs()](
                             store::Transaction& transaction) -> Result<> {
        auto& connection = transaction.connection();
        if (entry.source.trimmed().isEmpty())
            return fail(ErrorKind::InvalidInput,
                membersText(
                    QT_TRANSLATE_NOOP("members", "consent needs its source: where and how it was given")));
        if (auto known = readEdit(connection, id); !known)
            return fail(known.error());
        const auto made = connection.run(
            "INSERT INTO consent_event (member_id, channel, purpose, state, source, wording, at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            id.value, entry.channel, entry.purpose, entry.state, entry.source,
            entry.wording.isEmpty() ? QString() : entry.wording, entry.at > 0 ? entry.at : now);
        if (!made) {
            if (made.error().kind == ErrorKind::Conflict)
                return fail(ErrorKind::InvalidInput,
                    membersText(QT_TRANSLATE_NOOP("members", "there is no such channel, purpose or state")));
            return fail(made.error());
        }
        if (entry.purpose != u"marketing") {
            transaction.changed(QStringLiteral("member"), id.value);
            return {};
        }
        const auto barred = entry.state == u"granted"
            ? connection.run(
                "DELETE FROM suppression WHERE member_id = ? AND channel = ? AND reason = 'withdrawn'",
                id.value, entry.channel)
            : connection.run("INSERT OR IGNORE INTO suppression (member_id, channel, reason, at) "
                             "VALUES (?, ?, 'withdrawn', ?)",
                id.value, entry.channel, now);
        if (!barred)
            return fail(barred.error());
        transaction.changed(QStringLiteral("member"), id.value);
        return {};
    });
}

} // namespace serai::members
