// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One member's editable values: reading, checking and writing them.

#include "membereditrow.h"

#include "text.h"

#include <base/phonenumber.h>
#include <members/memberplace.h>
#include <store/keptbars.h>

#include <QRegularExpression>

namespace serai::members {

static constexpr char editReadSql[] =
    "SELECT m.name, (SELECT value FROM member_identity i WHERE i.member_id = m.id AND i.kind = 'phone' "
    "ORDER BY i.id LIMIT 1), (SELECT value FROM member_identity i WHERE i.member_id = m.id AND i.kind = "
    "'email' ORDER BY i.id LIMIT 1), m.country, m.city, m.language, m.zone, m.company, m.note, m.level, "
    "m.stage, m.owner, m.country_source, m.zone_source, m.language_source, m.level_source "
    "FROM member m WHERE m.id = ?";
static constexpr char editWriteSql[] =
    "UPDATE member SET name = ?, country = ?, city = ?, language = ?, zone = ?, company = ?, note = ?, "
    "level = ?, stage = ?, owner = ?, country_source = ?, zone_source = ?, language_source = ?, "
    "level_source = ?, updated_at = ? WHERE id = ?";

tl::unexpected<Error> noSuchMember(MemberId id)
{
    return fail(ErrorKind::NotFound,
        membersText(QT_TRANSLATE_NOOP("members", "there is no member with id %1")).arg(id.value));
}

Result<EditRow> readEditRow(store::Connection& connection, MemberId id)
{
    auto row = connection.run(editReadSql, id.value);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return noSuchMember(id);
    EditRow read;
    read.edit = {row->text(0), row->text(1), row->text(2), row->text(3), row->text(4), row->text(5),
        row->text(6), row->text(7), row->text(8), row->text(9), row->text(10), row->text(11), {}};
    read.countrySource = row->text(12);
    read.zoneSource = row->text(13);
    read.languageSource = row->text(14);
    read.levelSource = row->text(15);
    const auto fields = CustomFieldRepository::read(connection);
    const auto values = CustomFieldRepository::read(connection, id.value);
    if (!fields || !values)
        return fail(!fields ? fields.error() : values.error());
    for (const auto& field : *fields)
        read.edit.fields.insert(field.key, fieldValueText(field, values->value(field.key)));
    return read;
}

static Result<> checkIdentities(MemberEdit& edit, const QString& home)
{
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
    return {};
}

Result<MemberEdit> checkedEdit(store::Connection& connection, MemberEdit edit, const QString& home)
{
    for (auto* text : {&edit.name, &edit.phone, &edit.email, &edit.country, &edit.city, &edit.language,
             &edit.zone, &edit.company, &edit.level})
        *text = text->simplified();
    edit.country = edit.country.toUpper();
    if (auto checked = checkIdentities(edit, home); !checked)
        return fail(checked.error());
    if (edit.country.size() != 2 && !edit.country.isEmpty())
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "\"%1\" is no country code")).arg(edit.country));
    if (edit.stage)
        edit.stage = edit.stage->trimmed();
    if (edit.owner)
        edit.owner = edit.owner->simplified();
    if (edit.stage && !edit.stage->isEmpty() && !memberStages().contains(*edit.stage))
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "\"%1\" is no stage of the funnel")).arg(*edit.stage),
            {},
            membersText(QT_TRANSLATE_NOOP("members", "choose one of: %1"))
                .arg(memberStages().join(QStringLiteral(", "))));
    for (auto given = edit.fields.begin(); given != edit.fields.end(); ++given) {
        const auto field = CustomFieldRepository::find(connection, given.key());
        if (!field)
            return fail(field.error());
        const auto value = parseFieldValue(*field, *given);
        if (!value)
            return fail(value.error());
        *given = fieldValueText(*field, *value);
    }
    return edit;
}

/// A step that puts an identity back where it was: value, source and row.
static Result<QString> identityStep(
    store::Connection& connection, MemberId id, const QString& kind, const QString& value)
{
    if (value.isEmpty())
        return QString();
    auto row = connection.run("SELECT source, id FROM member_identity WHERE member_id = ? AND kind = ? "
                              "AND value = ?",
        id.value, kind, value);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return QString();
    return packedStep(value, row->text(0)) + stepSeparator + row->text(1);
}

/// Replaces the first identity of \a kind; empty removes it.
static Result<> putIdentity(store::Connection& connection, MemberId id, const QString& kind,
    const QString& old, const QString& value, qint64 now)
{
    if (!value.isEmpty()) {
        const auto owner = connection.number(
            "SELECT member_id FROM member_identity WHERE kind = ? AND value = ?", kind, value);
        if (!owner)
            return fail(owner.error());
        if (owner->has_value() && **owner != id.value)
            return fail(ErrorKind::Conflict,
                membersText(
                    QT_TRANSLATE_NOOP("members", "another member has this phone number or e-mail address")),
                {},
                membersText(QT_TRANSLATE_NOOP("members", "look that member up; the two may be one person")));
        if (owner->has_value()) {
            // The new first one was known already as a further one: only the old one goes.
            const auto gone =
                connection.run("DELETE FROM member_identity WHERE member_id = ? AND kind = ? AND value = ?",
                    id.value, kind, old);
            return gone ? Result<>() : fail(gone.error());
        }
    }
    const auto done = [&] {
        if (old.isEmpty())
            return connection.run("INSERT INTO member_identity (member_id, kind, value, source, created_at) "
                                  "VALUES (?, ?, ?, 'entered', ?)",
                id.value, kind, value, now);
        if (value.isEmpty())
            return connection.run(
                "DELETE FROM member_identity WHERE member_id = ? AND kind = ? AND value = ?", id.value, kind,
                old);
        return connection.run("UPDATE member_identity SET value = ?, source = 'entered', created_at = ? "
                              "WHERE member_id = ? AND kind = ? AND value = ?",
            value, now, id.value, kind, old);
    }();
    return done ? Result<>() : fail(done.error());
}

static Result<> writeIdentity(store::Connection& connection, MemberJournal& journal, MemberId id,
    const QString& kind, const QString& old, const QString& value, qint64 now)
{
    if (old == value)
        return {};
    const auto before = identityStep(connection, id, kind, old);
    if (!before)
        return fail(before.error());
    if (auto done = putIdentity(connection, id, kind, old, value, now); !done)
        return done;
    const auto after = identityStep(connection, id, kind, value);
    if (!after)
        return fail(after.error());
    return journal.step(id.value, kind, *before, *after);
}

/// What bars the member stays with the values that go, so that no list brings them back reachable.
static Result<> keepLostBars(store::Transaction& transaction, MemberJournal& journal, MemberId id,
    const MemberEdit& before, const MemberEdit& after)
{
    QList<store::LostIdentity> lost;
    for (const auto& [kind, old, value] : {std::tuple{"phone", &before.phone, &after.phone},
             std::tuple{"email", &before.email, &after.email}}) {
        if (!old->isEmpty() && *old != *value)
            lost << store::LostIdentity{id.value, QString::fromLatin1(kind), *old};
    }
    if (lost.isEmpty())
        return {};
    const auto kept = store::keepBars(transaction, lost, store::Leaving::Identity);
    if (!kept)
        return fail(kept.error());
    return journal.step(id.value, QStringLiteral("bar:kept"), {}, kept->value(id.value));
}

/// \a before with what \a edit says; sources follow the values that changed.
static EditRow editedRow(const EditRow& before, const MemberEdit& edit)
{
    EditRow after = before;
    const auto entered = [](const QString& old, const QString& now, const QString& source) {
        return now == old ? source : (now.isEmpty() ? QString() : QStringLiteral("entered"));
    };
    after.countrySource = entered(before.edit.country, edit.country, before.countrySource);
    after.zoneSource = entered(before.edit.zone, edit.zone, before.zoneSource);
    after.languageSource = entered(before.edit.language, edit.language, before.languageSource);
    after.levelSource = entered(before.edit.level, edit.level, before.levelSource);
    const auto fields = before.edit.fields;
    after.edit = edit;
    after.edit.stage = edit.stage.value_or(before.edit.stage.value_or(QString()));
    after.edit.owner = edit.owner.value_or(before.edit.owner.value_or(QString()));
    after.edit.fields = fields;
    for (auto value = edit.fields.cbegin(); value != edit.fields.cend(); ++value)
        after.edit.fields.insert(value.key(), *value);
    // A new number may tell where its owner is at home; what somebody said is never guessed over.
    if (edit.phone == before.edit.phone || edit.phone.isEmpty())
        return after;
    const auto place = placeOfPhone(edit.phone);
    const bool wasGuessed = isInferred(before.countrySource) && edit.country == before.edit.country;
    if (!place.country.isEmpty() && (edit.country.isEmpty() || wasGuessed)) {
        after.edit.country = place.country;
        after.countrySource = QStringLiteral("phone");
    }
    const bool zoneGuessed = isInferred(before.zoneSource) && edit.zone == before.edit.zone;
    if (after.edit.country == place.country && (edit.zone.isEmpty() || zoneGuessed)) {
        after.edit.zone = place.zone;
        after.zoneSource = place.zone.isEmpty() ? QString() : QStringLiteral("phone");
    }
    return after;
}

static Result<> journalRow(MemberJournal& journal, MemberId id, const EditRow& before, const EditRow& after)
{
    const MemberEdit& a = before.edit;
    const MemberEdit& b = after.edit;
    const std::tuple<const char*, QString, QString> steps[] = {{"name", a.name, b.name},
        {"country", packedStep(a.country, before.countrySource), packedStep(b.country, after.countrySource)},
        {"city", a.city, b.city},
        {"language", packedStep(a.language, before.languageSource),
            packedStep(b.language, after.languageSource)},
        {"zone", packedStep(a.zone, before.zoneSource), packedStep(b.zone, after.zoneSource)},
        {"company", a.company, b.company}, {"note", a.note, b.note},
        {"level", packedStep(a.level, before.levelSource), packedStep(b.level, after.levelSource)},
        {"stage", a.stage.value_or(QString()), b.stage.value_or(QString())},
        {"owner", a.owner.value_or(QString()), b.owner.value_or(QString())}};
    for (const auto& [what, old, now] : steps) {
        if (auto done = journal.step(id.value, QString::fromLatin1(what), old, now); !done)
            return done;
    }
    return {};
}

/// What a step of a custom field holds: the value as stored.
static QString storedText(const FieldValue& value)
{
    return value.number ? QString::number(*value.number) : value.text;
}

static Result<> writeFields(store::Transaction& transaction, MemberJournal& journal, MemberId id,
    const MemberEdit& before, const MemberEdit& after)
{
    for (auto text = after.fields.cbegin(); text != after.fields.cend(); ++text) {
        const auto old = before.fields.value(text.key());
        if (old == *text)
            continue;
        const auto field = CustomFieldRepository::find(transaction.connection(), text.key());
        if (!field)
            return fail(field.error());
        const auto was = parseFieldValue(*field, old);
        const auto value = parseFieldValue(*field, *text);
        if (!was || !value)
            return fail(!was ? was.error() : value.error());
        if (auto done = CustomFieldRepository::write(transaction, id.value, *field, *value); !done)
            return done;
        if (auto done = journal.step(
                id.value, QStringLiteral("field:") + field->key, storedText(*was), storedText(*value));
            !done)
            return done;
    }
    return {};
}

Result<> writeEditRow(store::Transaction& transaction, MemberJournal& journal, MemberId id,
    const EditRow& before, const MemberEdit& edit, qint64 now)
{
    auto& connection = transaction.connection();
    const auto after = editedRow(before, edit);
    auto statement = connection.prepare(editWriteSql);
    if (!statement)
        return fail(statement.error());
    const auto stage = after.edit.stage.value_or(QString());
    const auto owner = after.edit.owner.value_or(QString());
    int index = 0;
    for (const auto* text : {&after.edit.name, &after.edit.country, &after.edit.city, &after.edit.language,
             &after.edit.zone, &after.edit.company, &after.edit.note, &after.edit.level, &stage, &owner,
             &after.countrySource, &after.zoneSource, &after.languageSource, &after.levelSource})
        statement->bind(index++, text->isEmpty() ? QString() : *text);
    statement->bind(index++, now);
    statement->bind(index, id.value);
    if (auto done = statement->exec(); !done)
        return done;
    if (auto done = journalRow(journal, id, before, after); !done)
        return done;
    if (auto done = writeFields(transaction, journal, id, before.edit, after.edit); !done)
        return done;
    if (auto done = keepLostBars(transaction, journal, id, before.edit, after.edit); !done)
        return done;
    for (const auto& [kind, old, value] : {std::tuple{"phone", &before.edit.phone, &after.edit.phone},
             std::tuple{"email", &before.edit.email, &after.edit.email}}) {
        if (auto done = writeIdentity(connection, journal, id, QString::fromLatin1(kind), *old, *value, now);
            !done)
            return done;
    }
    return {};
}

} // namespace serai::members
