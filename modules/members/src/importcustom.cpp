// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Columns that fill the shop's own fields.

#include "importcustom.h"

#include "consentwords.h"
#include "importcells.h"
#include "moneycell.h"
#include "text.h"

#include <base/money.h>

#include <QDate>

#include <algorithm>

namespace serai::members {

static constexpr qint64 firstCustomDay = 2'440'588; // 1970-01-01 as a Julian day
static constexpr int customDigits = 4; // of what plainE4() answers

QString customFieldId(const QString& key)
{
    return QStringLiteral("field:") + key;
}

Result<> resolveCustomFields(store::Connection& connection, const ImportOptions& options, Layout& layout)
{
    if (layout.custom.empty())
        return {};
    for (auto& custom : layout.custom) {
        const auto asked = customFieldId(custom.field.key);
        const auto field = CustomFieldRepository::find(connection, custom.field.key);
        if (!field) {
            auto error = field.error();
            if (error.kind == ErrorKind::NotFound)
                error.kind = ErrorKind::InvalidInput; // what was asked for is wrong, not the file
            return fail(std::move(error));
        }
        custom.field = *field;
        const auto named = options.conflicts.value(customFieldId(field->key), options.conflicts.value(asked));
        const auto rule = named.isEmpty() ? ConflictRule::Auto : conflictRule(named);
        if (!rule)
            return fail(rule.error());
        custom.rule = *rule;
    }
    std::sort(layout.custom.begin(), layout.custom.end(),
        [](const auto& a, const auto& b) { return a.field.id < b.field.id; });
    const auto twice = std::adjacent_find(layout.custom.begin(), layout.custom.end(),
        [](const auto& a, const auto& b) { return a.field.id == b.field.id; });
    if (twice != layout.custom.end())
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "the field \"%1\" has two columns"))
                .arg(twice->field.name),
            {}, membersText(QT_TRANSLATE_NOOP("members", "give each field one column")));
    return {};
}

template <class Wanted>
static std::vector<int> customColumns(const Layout& layout, Wanted wanted)
{
    std::vector<int> columns;
    for (const auto& custom : layout.custom) {
        if (wanted(custom.field.kind))
            columns.push_back(custom.column);
    }
    return columns;
}

std::vector<int> customDateColumns(const Layout& layout)
{
    return customColumns(layout, [](FieldKind kind) { return kind == FieldKind::Date; });
}

std::vector<int> customNumberColumns(const Layout& layout)
{
    return customColumns(
        layout, [](FieldKind kind) { return kind == FieldKind::Number || kind == FieldKind::Money; });
}

static tl::unexpected<Error> badCell(const char* what)
{
    return fail(ErrorKind::InvalidInput, membersText(what));
}

// A day of the calendar, long ago too: orders begin in 1970, birthdays do not.
static Result<FieldValue> readDay(const Layout& layout, std::string_view cell)
{
    const auto parts = splitDate(cell);
    if (!parts)
        return badCell(QT_TRANSLATE_NOOP("members", "there is no such date"));
    const auto& n = parts->numbers;
    const bool yearFirst = parts->digits[0] == 4;
    if (!yearFirst && parts->digits[2] != 4)
        return badCell(QT_TRANSLATE_NOOP("members", "a year of two digits may be of two centuries"));
    const bool monthFirst = !yearFirst && parts->separator != '.' && layout.dateOrder == DateOrder::Mdy;
    const QDate date(yearFirst ? n[0] : n[2], yearFirst || !monthFirst ? n[1] : n[0],
        yearFirst ? n[2] : (monthFirst ? n[1] : n[0]));
    if (!date.isValid())
        return badCell(QT_TRANSLATE_NOOP("members", "there is no such date"));
    return FieldValue{{}, date.toJulianDay() - firstCustomDay};
}

static Result<FieldValue> readAmount(const Layout& layout, const CustomField& field, std::string_view cell)
{
    auto e4 = plainE4(cell, layout.decimal);
    if (!e4) {
        const auto money = readMoney(cell, layout.decimal);
        if (!money)
            return fail(money.error());
        if (!money->currencies.isEmpty() && !money->currencies.contains(field.currency))
            return fail(ErrorKind::InvalidInput,
                membersText(
                    QT_TRANSLATE_NOOP("members", "\"%1\" beside the number is not %2, which the field is in"))
                    .arg(money->sign.left(20), field.currency));
        e4 = money->e4;
    }
    qint64 unit = 1;
    for (int digits = minorDigits(field.currency); digits < customDigits; ++digits)
        unit *= 10;
    if (*e4 % unit != 0)
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "%1 has no amounts as small as this"))
                .arg(field.currency));
    return FieldValue{{}, *e4 / unit};
}

Result<FieldValue> readCustomCell(const Layout& layout, const CustomField& field, std::string_view cell)
{
    cell = cleanCell(cell);
    if (cell.empty())
        return FieldValue{};
    switch (field.kind) {
    case FieldKind::Number: {
        const auto e4 = parseE4(cell, layout.decimal);
        if (!e4)
            return badCell(QT_TRANSLATE_NOOP("members", "this is not a number"));
        return FieldValue{{}, *e4};
    }
    case FieldKind::Money:
        return readAmount(layout, field, cell);
    case FieldKind::Date:
        return readDay(layout, cell);
    case FieldKind::YesNo: {
        const auto word = readConsent(cell);
        if (word == ConsentWord::Nothing)
            return FieldValue{};
        if (word != ConsentWord::Yes && word != ConsentWord::No)
            return badCell(QT_TRANSLATE_NOOP("members", "this is neither yes nor no"));
        return FieldValue{{}, word == ConsentWord::Yes ? 1 : 0};
    }
    case FieldKind::Choice: {
        auto value = parseFieldValue(field, cellText(cell).simplified());
        if (!value)
            return fail(ErrorKind::InvalidInput,
                membersText(QT_TRANSLATE_NOOP("members", "the field has no such choice; it has: %1"))
                    .arg(field.choices.join(QStringLiteral(", "))));
        return value;
    }
    case FieldKind::Text:
        break;
    }
    return parseFieldValue(field, cellText(cell));
}

QString storedFieldText(const FieldValue& value)
{
    return value.number ? QString::number(*value.number) : value.text;
}

FieldValue storedFieldValue(const CustomField& field, const QString& stored)
{
    if (stored.isEmpty())
        return {};
    if (field.kind == FieldKind::Text || field.kind == FieldKind::Choice)
        return FieldValue{stored, std::nullopt};
    return FieldValue{{}, stored.toLongLong()};
}

} // namespace serai::members
