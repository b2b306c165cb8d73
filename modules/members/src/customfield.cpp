// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include <base/money.h>
#include <members/customfield.h>

#include <algorithm>

namespace serai::members {

static constexpr int longestName = 80;
static constexpr char readFieldsSql[] =
    "SELECT id, key, name, kind, currency FROM custom_field ORDER BY position, id";

static tl::unexpected<Error> noSuchField(const QString& key)
{
    return fail(ErrorKind::NotFound,
        membersText(QT_TRANSLATE_NOOP("members", "there is no field \"%1\"")).arg(key), {},
        membersText(QT_TRANSLATE_NOOP("members", "make it first, or use the key of one that exists")));
}

/// "date-of-birth" of "Date of birth"; letters of any script stay.
static QString keyFromName(const QString& name)
{
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            key += c.toLower();
        else if (!c.isMark() && !key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    }
    while (key.endsWith(u'-'))
        key.chop(1);
    return key;
}

static bool isFieldKey(const QString& key)
{
    return !key.isEmpty() && key.size() <= longestName && std::all_of(key.cbegin(), key.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-';
    });
}

/// \a field tidied: name simplified, key made where there is none, choices each once.
static Result<CustomField> checkedField(CustomField field)
{
    field.name = field.name.simplified();
    if (field.name.isEmpty() || field.name.size() > longestName)
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "a field needs a name of at most 80 characters")));
    field.key = field.key.isEmpty() ? keyFromName(field.name) : field.key.trimmed();
    if (!isFieldKey(field.key))
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "the key \"%1\" has signs that keys cannot have"))
                .arg(field.key),
            {}, membersText(QT_TRANSLATE_NOOP("members", "use letters, digits, - and _")));
    field.currency = field.kind == FieldKind::Money ? field.currency.trimmed().toUpper() : QString();
    if (field.kind == FieldKind::Money && !isCurrency(field.currency))
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "\"%1\" is no currency")).arg(field.currency), {},
            membersText(QT_TRANSLATE_NOOP("members", "name the currency of the amounts: EUR, USD, JPY")));
    QStringList choices;
    for (const auto& choice : std::as_const(field.choices)) {
        const auto text = choice.simplified();
        if (!text.isEmpty() && !choices.contains(text, Qt::CaseInsensitive))
            choices << text;
    }
    field.choices = field.kind == FieldKind::Choice ? choices : QStringList();
    if (field.kind == FieldKind::Choice && field.choices.isEmpty())
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "a choice needs at least one value to choose")));
    return field;
}

static Error nameTaken(const Error& error, const CustomField& field)
{
    if (error.kind != ErrorKind::Conflict)
        return error;
    return Error{ErrorKind::Conflict,
        membersText(QT_TRANSLATE_NOOP("members", "there is a field with the name or key \"%1\" already"))
            .arg(field.name),
        {}, membersText(QT_TRANSLATE_NOOP("members", "choose another name")), {}};
}

/// Writes the choices of \a field in their order.
static Result<> writeChoices(store::Transaction& transaction, const CustomField& field)
{
    if (auto done = transaction->run("DELETE FROM custom_choice WHERE field_id = ?", field.id); !done)
        return fail(done.error());
    for (qsizetype i = 0; i < field.choices.size(); ++i) {
        if (auto done =
                transaction->run("INSERT INTO custom_choice (field_id, value, position) VALUES (?, ?, ?)",
                    field.id, field.choices[i], qint64(i));
            !done)
            return fail(done.error());
    }
    return {};
}

CustomFieldRepository::CustomFieldRepository(store::Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

Result<QList<CustomField>> CustomFieldRepository::read(store::Connection& connection)
{
    auto rows = connection.run(readFieldsSql);
    if (!rows)
        return fail(rows.error());
    QList<CustomField> fields;
    while (rows->next())
        fields << CustomField{rows->int64(0), rows->text(1), rows->text(2),
            fieldKindFromKey(rows->text(3)).value_or(FieldKind::Text), rows->text(4), {}, 0};
    for (auto& field : fields) {
        if (field.kind != FieldKind::Choice)
            continue;
        auto choices = connection.run(
            "SELECT value FROM custom_choice WHERE field_id = ? ORDER BY position, value", field.id);
        if (!choices)
            return fail(choices.error());
        while (choices->next())
            field.choices << choices->text(0);
    }
    return fields;
}

Result<CustomField> CustomFieldRepository::find(store::Connection& connection, const QString& key)
{
    const auto fields = read(connection);
    if (!fields)
        return fail(fields.error());
    for (const auto& field : *fields) {
        if (field.key.compare(key, Qt::CaseInsensitive) == 0
            || field.name.compare(key, Qt::CaseInsensitive) == 0)
            return field;
    }
    return noSuchField(key);
}

Result<QHash<QString, FieldValue>> CustomFieldRepository::read(store::Connection& connection, qint64 member)
{
    auto rows = connection.run("SELECT f.key, v.text, v.number FROM member_field v "
                               "JOIN custom_field f ON f.id = v.field_id WHERE v.member_id = ?",
        member);
    if (!rows)
        return fail(rows.error());
    QHash<QString, FieldValue> values;
    while (rows->next())
        values.insert(rows->text(0), FieldValue{rows->text(1), rows->optionalInt64(2)});
    return values;
}

Result<> CustomFieldRepository::write(
    store::Transaction& transaction, qint64 member, const CustomField& field, const FieldValue& value)
{
    const auto done = value.isKnown()
        ? transaction->run("INSERT INTO member_field (member_id, field_id, text, number) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT DO UPDATE SET text = excluded.text, number = excluded.number",
            member, field.id, value.number ? QString() : value.text, value.number)
        : transaction->run("DELETE FROM member_field WHERE member_id = ? AND field_id = ?", member, field.id);
    if (!done)
        return fail(done.error());
    return {};
}

Async<QList<CustomField>> CustomFieldRepository::list()
{
    return m_store.read([](store::Connection& connection) -> Result<QList<CustomField>> {
        auto fields = read(connection);
        if (!fields)
            return fields;
        for (auto& field : *fields) {
            const auto count = connection.number(
                "SELECT (SELECT count(*) FROM member_field WHERE field_id = ? AND number IS NOT NULL) "
                "+ (SELECT count(*) FROM member_field WHERE field_id = ? AND text IS NOT NULL)",
                field.id, field.id); // each half walks an index of its own
            if (!count)
                return fail(count.error());
            field.members = count->value_or(0);
        }
        return fields;
    });
}

Async<QHash<QString, FieldValue>> CustomFieldRepository::values(qint64 member)
{
    return m_store.read([member](store::Connection& connection) { return read(connection, member); });
}

Async<CustomField> CustomFieldRepository::create(CustomField field)
{
    return m_store.write([field = std::move(field), now = m_clock.nowMs()](
                             store::Transaction& transaction) -> Result<CustomField> {
        auto checked = checkedField(field);
        if (!checked)
            return checked;
        const auto made =
            transaction->run("INSERT INTO custom_field (key, name, kind, currency, position, created_at) "
                             "SELECT ?, ?, ?, ?, coalesce(max(position) + 1, 0), ? FROM custom_field",
                checked->key, checked->name, fieldKindKey(checked->kind),
                checked->currency.isEmpty() ? QString() : checked->currency, now);
        if (!made)
            return fail(nameTaken(made.error(), *checked));
        checked->id = made->lastInsertId();
        if (auto done = writeChoices(transaction, *checked); !done)
            return fail(done.error());
        transaction.changed(QStringLiteral("field"), checked->id);
        return checked;
    });
}

/// Whether \a after may take the place of \a before, with the values that members have.
static Result<> mayChange(
    store::Transaction& transaction, const CustomField& before, const CustomField& after)
{
    auto used = transaction->run("SELECT DISTINCT text FROM member_field WHERE field_id = ?", before.id);
    if (!used)
        return fail(used.error());
    bool hasValues = false;
    while (used->next()) {
        hasValues = true;
        const auto value = used->text(0);
        if (after.kind == FieldKind::Choice && before.kind == FieldKind::Choice
            && !after.choices.contains(value))
            return fail(ErrorKind::Conflict,
                membersText(QT_TRANSLATE_NOOP("members", "members have the value \"%1\"")).arg(value), {},
                membersText(QT_TRANSLATE_NOOP("members", "rename it, or give those members another value")));
    }
    if (hasValues && (after.kind != before.kind || after.currency != before.currency))
        return fail(ErrorKind::Conflict,
            membersText(QT_TRANSLATE_NOOP(
                "members", "the kind of a field cannot change while members have values in it")),
            {}, membersText(QT_TRANSLATE_NOOP("members", "make a new field, or remove the values first")));
    return {};
}

Async<> CustomFieldRepository::change(CustomField field)
{
    return m_store.write([field = std::move(field)](store::Transaction& transaction) -> Result<> {
        const auto fields = read(transaction.connection());
        if (!fields)
            return fail(fields.error());
        const auto before = std::find_if(
            fields->cbegin(), fields->cend(), [&](const CustomField& known) { return known.id == field.id; });
        if (before == fields->cend())
            return noSuchField(field.key);
        auto wanted = field;
        wanted.key = before->key; // stable: rules and mappings name it
        const auto checked = checkedField(wanted);
        if (!checked)
            return fail(checked.error());
        if (auto may = mayChange(transaction, *before, *checked); !may)
            return may;
        const auto done =
            transaction->run("UPDATE custom_field SET name = ?, kind = ?, currency = ? WHERE id = ?",
                checked->name, fieldKindKey(checked->kind),
                checked->currency.isEmpty() ? QString() : checked->currency, checked->id);
        if (!done)
            return fail(nameTaken(done.error(), *checked));
        transaction.changed(QStringLiteral("field"), checked->id);
        return writeChoices(transaction, *checked);
    });
}

Async<> CustomFieldRepository::renameChoice(qint64 id, QString from, QString to)
{
    return m_store.write([id, from, to = to.simplified()](store::Transaction& transaction) -> Result<> {
        if (to.isEmpty())
            return fail(ErrorKind::InvalidInput,
                membersText(QT_TRANSLATE_NOOP("members", "a choice needs at least one value to choose")));
        const auto done = transaction->run(
            "UPDATE custom_choice SET value = ? WHERE field_id = ? AND value = ?", to, id, from);
        if (!done && done.error().kind == ErrorKind::Conflict)
            return fail(ErrorKind::Conflict,
                membersText(QT_TRANSLATE_NOOP("members", "the field has the choice \"%1\" already")).arg(to));
        if (!done)
            return fail(done.error());
        if (done->rowsAffected() == 0)
            return fail(ErrorKind::NotFound,
                membersText(QT_TRANSLATE_NOOP("members", "the field has no choice \"%1\"")).arg(from));
        const auto values = transaction->run(
            "UPDATE member_field SET text = ? WHERE field_id = ? AND text = ?", to, id, from);
        if (!values)
            return fail(values.error());
        transaction.changed(QStringLiteral("field"), id);
        if (values->rowsAffected() > 0)
            transaction.changedMany(QStringLiteral("member"));
        return {};
    });
}

Async<> CustomFieldRepository::remove(qint64 id, bool withValues)
{
    return m_store.write([id, withValues](store::Transaction& transaction) -> Result<> {
        const auto values = transaction->number("SELECT count(*) FROM member_field WHERE field_id = ?", id);
        if (!values)
            return fail(values.error());
        const qint64 count = values->value_or(0);
        if (count > 0 && !withValues)
            return fail(ErrorKind::Conflict,
                QCoreApplication::translate(
                    "members", "%n member(s) have a value in this field", nullptr, int(count)),
                {},
                membersText(QT_TRANSLATE_NOOP(
                    "members", "confirm that their values shall go too; this cannot be undone")));
        if (auto gone = transaction->run("DELETE FROM member_field WHERE field_id = ?", id); !gone)
            return fail(gone.error());
        const auto done = transaction->run("DELETE FROM custom_field WHERE id = ?", id);
        if (!done)
            return fail(done.error());
        if (done->rowsAffected() == 0)
            return noSuchField(QString::number(id));
        transaction.changed(QStringLiteral("field"), id);
        if (count > 0)
            transaction.changedMany(QStringLiteral("member"));
        return {};
    });
}

} // namespace serai::members
