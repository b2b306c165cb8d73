// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/clock.h>
#include <store/store.h>

#include <QHash>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace serai::members {

enum class FieldKind { Text, Number, Date, Money, Choice, YesNo };

/// "text", "number", "date", "money", "choice", "yesno"; as stored and as the command line writes it.
[[nodiscard]] QString fieldKindKey(FieldKind kind);
[[nodiscard]] std::optional<FieldKind> fieldKindFromKey(QStringView key);
[[nodiscard]] QString fieldKindTitle(FieldKind kind); ///< translated: "Yes or no"

/// A fact of the shop's own making about its members.
struct CustomField
{
    qint64 id = 0;
    QString key; ///< letters, digits, _ and -; stable: rules, mappings and the command line name it
    QString name; ///< what people call it; unique
    FieldKind kind = FieldKind::Text;
    QString currency; ///< ISO 4217 of every value; money only
    QStringList choices; ///< allowed values in their order; choice only
    qint64 members = 0; ///< who has a value; only in the answer of list()

    bool operator==(const CustomField&) const = default;
};

/// A value as stored: text for Text and Choice; number for Number (ten-thousandths), Date (days since
/// 1970-01-01), Money (minor units) and YesNo (0 or 1). Neither = unknown.
struct FieldValue
{
    QString text;
    std::optional<qint64> number;

    [[nodiscard]] bool isKnown() const { return number || !text.isEmpty(); }

    bool operator==(const FieldValue&) const = default;
};

/// Reads \a text as a value of \a field: numbers "12.5", dates "2026-11-19", money "12.50" in the field's
/// currency, yes/no as "yes", "no", "1", "0", "true", "false", choices whatever their case. Empty = unknown.
/// Pure; any thread. Errors: InvalidInput.
[[nodiscard]] Result<FieldValue> parseFieldValue(const CustomField& field, const QString& text);
/// The one spelling that parseFieldValue() reads back, in no language: "12.5", "2026-11-19", "yes".
[[nodiscard]] QString fieldValueText(const CustomField& field, const FieldValue& value);
/// For people: "1.234,5", "19.11.2026", "12,50 EUR", "Yes". Empty where unknown.
[[nodiscard]] QString formatFieldValue(
    const CustomField& field, const FieldValue& value, const QLocale& locale);

/// A field that was removed, with everything that putBack() needs. Values are personal data: never for a log.
struct RemovedField
{
    struct Value
    {
        qint64 member = 0;
        FieldValue value;

        bool operator==(const Value&) const = default;
    };

    CustomField field;
    qint64 position = 0;
    qint64 createdAt = 0; ///< epoch ms
    QList<Value> values;

    bool operator==(const RemovedField&) const = default;
};

/// Makes and changes custom fields, and reads the values of one member. Values are set with
/// MemberRepository::edit() and people::PeopleActs. Callable on the thread of the store. Topics "field",
/// and "member" where values change with it.
class CustomFieldRepository
{
public:
    /// \a store and \a clock must outlive it.
    CustomFieldRepository(store::Store& store, const Clock& clock);

    /// All fields in their order, with how many members have a value. Errors: Storage.
    [[nodiscard]] Async<QList<CustomField>> list();
    /// Answers it with id and, where none was given, a key made from its name. Errors: InvalidInput (name,
    /// key, currency, no choices), Conflict (the name or key is taken).
    [[nodiscard]] Async<CustomField> create(CustomField field);
    /// Name and choices (their order too) of the field with this id; a choice that members have cannot go.
    /// Kind and currency can change only while nobody has a value. Errors: NotFound, InvalidInput, Conflict.
    [[nodiscard]] Async<> change(CustomField field);
    /// Renames a choice in the field and in all its values. Errors: NotFound, Conflict, InvalidInput.
    [[nodiscard]] Async<> renameChoice(qint64 id, QString from, QString to);
    /// Removes the field; with values only when \a withValues. Errors: NotFound, Conflict (members have
    /// values).
    [[nodiscard]] Async<> remove(qint64 id, bool withValues = false);
    /// Removes the field with all its values and answers them. Errors: NotFound, Storage.
    [[nodiscard]] Async<RemovedField> take(qint64 id);
    /// The exact inverse of take(): the field under its id, key and place again, with the values of the
    /// members who are still there. Answers how many values those are. Errors: Conflict (its name or key is
    /// taken), Storage.
    [[nodiscard]] Async<qint64> putBack(RemovedField removed);
    /// The known values of one member by field key. Errors: Storage.
    [[nodiscard]] Async<QHash<QString, FieldValue>> values(qint64 member);

    // For jobs that run on a connection already.
    [[nodiscard]] static Result<QList<CustomField>> read(store::Connection& connection); ///< without counts
    /// Errors: NotFound.
    [[nodiscard]] static Result<CustomField> find(store::Connection& connection, const QString& key);
    [[nodiscard]] static Result<QHash<QString, FieldValue>> read(
        store::Connection& connection, qint64 member);
    /// Sets or, where \a value is unknown, takes away. The member must exist.
    [[nodiscard]] static Result<> write(
        store::Transaction& transaction, qint64 member, const CustomField& field, const FieldValue& value);

private:
    store::Store& m_store;
    const Clock& m_clock;
};

} // namespace serai::members
