// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergefields.h"

#include "steps.h"
#include "text.h"

#include <members/customfield.h>
#include <members/memberjournal.h>

#include <people/acts.h>

namespace serai::people {

/// What people said outweighs lists, lists outweigh orders, and anything outweighs a guess.
static int sourceStrength(const QString& source)
{
    static const QStringList order{QStringLiteral("phone"), QStringLiteral("country"), QString(),
        QStringLiteral("spend"), QStringLiteral("order"), QStringLiteral("list"), QStringLiteral("entered")};
    return int(order.indexOf(source));
}

static Side betterSide(const QString& first, const QString& second)
{
    const auto a = members::stepValue(first);
    const auto b = members::stepValue(second);
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() ? Side::Second : Side::First;
    return sourceStrength(members::stepSource(second)) > sourceStrength(members::stepSource(first))
        ? Side::Second
        : Side::First;
}

static Result<QString> packedValue(store::Connection& connection, const MemberColumn& column, MemberId id)
{
    auto row = connection.run(
        ("SELECT " + packedColumn(column, "m") + " FROM member m WHERE m.id = ?").constData(), id.value);
    if (!row)
        return fail(row.error());
    return row->next() ? row->text(0) : QString();
}

static QString fieldTitle(const QString& what)
{
    static constexpr std::pair<const char*, const char*> titles[] = {
        {"name", QT_TRANSLATE_NOOP("people", "Name")},
        {"level", QT_TRANSLATE_NOOP("people", "Level")},
        {"stage", QT_TRANSLATE_NOOP("people", "Stage")},
        {"owner", QT_TRANSLATE_NOOP("people", "In charge")},
        {"country", QT_TRANSLATE_NOOP("people", "Country")},
        {"city", QT_TRANSLATE_NOOP("people", "City")},
        {"language", QT_TRANSLATE_NOOP("people", "Language")},
        {"zone", QT_TRANSLATE_NOOP("people", "Time zone")},
        {"company", QT_TRANSLATE_NOOP("people", "Company")},
        {"note", QT_TRANSLATE_NOOP("people", "Note")},
    };
    for (const auto& [key, title] : titles) {
        if (what == QLatin1String(key))
            return peopleText(title);
    }
    return what;
}

static QString storedField(const members::FieldValue& value)
{
    return value.number ? QString::number(*value.number) : value.text;
}

Result<QList<FieldPair>> differingFields(store::Connection& connection, MemberId first, MemberId second)
{
    QList<FieldPair> pairs;
    const auto add = [&](const QString& what, const QString& a, const QString& b, const QString& shownA,
                         const QString& shownB, const QString& title) {
        if (shownA != shownB)
            pairs << FieldPair{what, a, b, MergeField{what, shownA, shownB, betterSide(a, b), title}};
    };
    QStringList order{QStringLiteral("name")};
    for (const auto& what : settableFields()) {
        if (what != u"name")
            order << what;
    }
    for (const auto& what : std::as_const(order)) {
        const auto a = packedValue(connection, *memberColumn(what), first);
        const auto b = packedValue(connection, *memberColumn(what), second);
        if (!a || !b)
            return fail(!a ? a.error() : b.error());
        add(what, *a, *b, members::stepValue(*a), members::stepValue(*b), fieldTitle(what));
    }
    const auto fields = members::CustomFieldRepository::read(connection);
    const auto valuesA = members::CustomFieldRepository::read(connection, first.value);
    const auto valuesB = members::CustomFieldRepository::read(connection, second.value);
    if (!fields || !valuesA || !valuesB)
        return fail(!fields ? fields.error() : (!valuesA ? valuesA.error() : valuesB.error()));
    for (const auto& field : *fields) {
        const auto a = valuesA->value(field.key);
        const auto b = valuesB->value(field.key);
        add(QStringLiteral("field:") + field.key, storedField(a), storedField(b), fieldValueText(field, a),
            fieldValueText(field, b), field.name);
    }
    return pairs;
}

} // namespace serai::people
