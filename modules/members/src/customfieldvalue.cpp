// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The values of custom fields: reading, writing and showing them.

#include "text.h"

#include <base/money.h>
#include <members/customfield.h>

#include <QDate>

namespace serai::members {

static constexpr qint64 numberScale = 10'000;
static constexpr int numberDigits = 4;
static constexpr qint64 epochJulianDay = 2'440'588; // 1970-01-01

QString fieldKindKey(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return QStringLiteral("text");
    case FieldKind::Number:
        return QStringLiteral("number");
    case FieldKind::Date:
        return QStringLiteral("date");
    case FieldKind::Money:
        return QStringLiteral("money");
    case FieldKind::Choice:
        return QStringLiteral("choice");
    case FieldKind::YesNo:
        break;
    }
    return QStringLiteral("yesno");
}

std::optional<FieldKind> fieldKindFromKey(QStringView key)
{
    for (const auto kind : {FieldKind::Text, FieldKind::Number, FieldKind::Date, FieldKind::Money,
             FieldKind::Choice, FieldKind::YesNo}) {
        if (fieldKindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QString fieldKindTitle(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return membersText(QT_TRANSLATE_NOOP("members", "Text"));
    case FieldKind::Number:
        return membersText(QT_TRANSLATE_NOOP("members", "Number"));
    case FieldKind::Date:
        return membersText(QT_TRANSLATE_NOOP("members", "Date"));
    case FieldKind::Money:
        return membersText(QT_TRANSLATE_NOOP("members", "Amount of money"));
    case FieldKind::Choice:
        return membersText(QT_TRANSLATE_NOOP("members", "Choice"));
    case FieldKind::YesNo:
        break;
    }
    return membersText(QT_TRANSLATE_NOOP("members", "Yes or no"));
}

static tl::unexpected<Error> wrongValue(const CustomField& field, const QString& text, const char* remedy)
{
    return fail(ErrorKind::InvalidInput,
        membersText(QT_TRANSLATE_NOOP("members", "\"%1\" is no value of the field \"%2\""))
            .arg(text.left(40), field.name),
        {}, membersText(remedy));
}

static Result<FieldValue> parseScaledField(const CustomField& field, const QString& text)
{
    const bool isMoney = field.kind == FieldKind::Money;
    const auto value = parseScaled(text, isMoney ? minorDigits(field.currency) : numberDigits);
    if (!value) {
        auto wrong = wrongValue(
            field, text, QT_TRANSLATE_NOOP("members", "write a number with a decimal point: 12.5"));
        if (!value.error().remedy.isEmpty()) // it says more: signs where no number has them
            wrong.value().remedy = value.error().remedy;
        return wrong;
    }
    return FieldValue{{}, *value};
}

static std::optional<bool> parseYesNo(const QString& text)
{
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("true"),
        QStringLiteral("1"), QStringLiteral("ja")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("false"),
        QStringLiteral("0"), QStringLiteral("nein")};
    const auto word = text.toLower();
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

Result<FieldValue> parseFieldValue(const CustomField& field, const QString& text)
{
    const auto value = text.trimmed();
    if (value.isEmpty())
        return FieldValue{};
    switch (field.kind) {
    case FieldKind::Text:
        return FieldValue{value, std::nullopt};
    case FieldKind::Number:
    case FieldKind::Money:
        return parseScaledField(field, value);
    case FieldKind::Date: {
        const auto date = QDate::fromString(value, Qt::ISODate);
        if (!date.isValid() || date.year() < 1)
            return wrongValue(field, value, QT_TRANSLATE_NOOP("members", "write the date as 2026-11-19"));
        return FieldValue{{}, date.toJulianDay() - epochJulianDay};
    }
    case FieldKind::Choice:
        for (const auto& choice : field.choices) {
            if (choice.compare(value, Qt::CaseInsensitive) == 0)
                return FieldValue{choice, std::nullopt};
        }
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "\"%1\" is no value of the field \"%2\""))
                .arg(value.left(40), field.name),
            {},
            membersText(QT_TRANSLATE_NOOP("members", "choose one of: %1"))
                .arg(field.choices.join(QStringLiteral(", "))));
    case FieldKind::YesNo:
        break;
    }
    const auto flag = parseYesNo(value);
    if (!flag)
        return wrongValue(field, value, QT_TRANSLATE_NOOP("members", "write yes or no"));
    return FieldValue{{}, *flag ? 1 : 0};
}

/// "12.5" of 125000 with four digits; \a whole keeps all digits: "12.50" of 1250 with two.
static QString scaledText(qint64 value, int digits, bool whole)
{
    auto text = QString::number(value < 0 ? -value : value).rightJustified(digits + 1, u'0');
    auto fraction = text.right(digits);
    text.chop(digits);
    while (!whole && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return value < 0 ? u'-' + text : text;
}

QString fieldValueText(const CustomField& field, const FieldValue& value)
{
    if (!value.number)
        return value.text;
    switch (field.kind) {
    case FieldKind::Number:
        return scaledText(*value.number, numberDigits, false);
    case FieldKind::Money:
        return scaledText(*value.number, minorDigits(field.currency), true);
    case FieldKind::Date:
        return QDate::fromJulianDay(*value.number + epochJulianDay).toString(Qt::ISODate);
    case FieldKind::YesNo:
        return *value.number != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    case FieldKind::Text:
    case FieldKind::Choice:
        break;
    }
    return {};
}

QString formatFieldValue(const CustomField& field, const FieldValue& value, const QLocale& locale)
{
    if (!value.number)
        return value.text;
    switch (field.kind) {
    case FieldKind::Number: {
        const auto plain = scaledText(*value.number, numberDigits, false);
        const auto point = plain.indexOf(u'.');
        const int digits = point < 0 ? 0 : int(plain.size() - point - 1);
        return locale.toString(double(*value.number) / double(numberScale), 'f', digits);
    }
    case FieldKind::Money:
        return formatMoney({*value.number, field.currency}, locale);
    case FieldKind::Date:
        return locale.toString(QDate::fromJulianDay(*value.number + epochJulianDay), QLocale::ShortFormat);
    case FieldKind::YesNo:
        return *value.number != 0 ? membersText(QT_TRANSLATE_NOOP("members", "Yes"))
                                  : membersText(QT_TRANSLATE_NOOP("members", "No"));
    case FieldKind::Text:
    case FieldKind::Choice:
        break;
    }
    return {};
}

} // namespace serai::members
