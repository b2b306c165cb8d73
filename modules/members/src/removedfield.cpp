// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Custom fields that go with all their values, and come back with them.

#include "text.h"

#include <members/customfield.h>

namespace serai::members {

static Result<RemovedField> takeField(store::Transaction& transaction, qint64 id)
{
    RemovedField removed;
    const auto fields = CustomFieldRepository::read(transaction.connection());
    if (!fields)
        return fail(fields.error());
    for (const auto& field : *fields) {
        if (field.id == id)
            removed.field = field;
    }
    if (removed.field.id == 0)
        return fail(ErrorKind::NotFound,
            membersText(QT_TRANSLATE_NOOP("members", "there is no field \"%1\"")).arg(id), {},
            membersText(QT_TRANSLATE_NOOP("members", "make it first, or use the key of one that exists")));
    {
        auto row = transaction->run("SELECT position, created_at FROM custom_field WHERE id = ?", id);
        if (!row)
            return fail(row.error());
        if (row->next()) {
            removed.position = row->int64(0);
            removed.createdAt = row->int64(1);
        }
        auto values = transaction->run("SELECT member_id, text, number FROM member_field WHERE field_id = ? "
                                       "ORDER BY member_id",
            id);
        if (!values)
            return fail(values.error());
        while (values->next())
            removed.values << RemovedField::Value{
                values->int64(0), FieldValue{values->text(1), values->optionalInt64(2)}};
    }
    for (const char* sql :
        {"DELETE FROM member_field WHERE field_id = ?", "DELETE FROM custom_field WHERE id = ?"}) {
        if (auto gone = transaction->run(sql, id); !gone)
            return fail(gone.error());
    }
    transaction.changed(QStringLiteral("field"), id);
    if (!removed.values.isEmpty())
        transaction.changedMany(QStringLiteral("member"));
    return removed;
}

static Result<> putFieldBack(store::Transaction& transaction, const RemovedField& removed)
{
    const auto& field = removed.field;
    const auto made =
        transaction->run("INSERT INTO custom_field (id, key, name, kind, currency, position, created_at) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)",
            field.id, field.key, field.name, fieldKindKey(field.kind),
            field.currency.isEmpty() ? QString() : field.currency, removed.position, removed.createdAt);
    if (!made && made.error().kind == ErrorKind::Conflict)
        return fail(ErrorKind::Conflict,
            membersText(QT_TRANSLATE_NOOP("members", "there is a field with the name or key \"%1\" already"))
                .arg(field.name),
            {}, membersText(QT_TRANSLATE_NOOP("members", "rename that one first")));
    if (!made)
        return fail(made.error());
    for (qsizetype i = 0; i < field.choices.size(); ++i) {
        const auto done =
            transaction->run("INSERT INTO custom_choice (field_id, value, position) VALUES (?, ?, ?)",
                field.id, field.choices[i], qint64(i));
        if (!done)
            return fail(done.error());
    }
    return {};
}

Async<RemovedField> CustomFieldRepository::take(qint64 id)
{
    return m_store.write([id](store::Transaction& transaction) { return takeField(transaction, id); });
}

Async<qint64> CustomFieldRepository::putBack(RemovedField removed)
{
    return m_store.write([removed = std::move(removed)](store::Transaction& transaction) -> Result<qint64> {
        if (auto done = putFieldBack(transaction, removed); !done)
            return fail(done.error());
        qint64 count = 0;
        for (const auto& [member, value] : removed.values) { // who was deleted since is left out
            const auto done = transaction->run("INSERT INTO member_field (member_id, field_id, text, number) "
                                               "SELECT id, ?, ?, ? FROM member WHERE id = ?",
                removed.field.id, value.number ? QString() : value.text, value.number, member);
            if (!done)
                return fail(done.error());
            count += done->rowsAffected();
        }
        transaction.changed(QStringLiteral("field"), removed.field.id);
        if (count > 0)
            transaction.changedMany(QStringLiteral("member"));
        return count;
    });
}

} // namespace serai::members
