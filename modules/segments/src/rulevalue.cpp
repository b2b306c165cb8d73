// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowtest.h"
#include "ruleparser.h"
#include "timepoint.h"

#include <base/money.h>
#include <segments/fields.h>

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace serai::segments {

static QString valueText(const char* text)
{
    return QCoreApplication::translate("segments", text);
}

static constexpr qsizetype maxValues = 10'000; // in one list
static constexpr qint64 mostNumber = 1'000'000'000;
static constexpr qint64 mostMinor = 10'000'000'000'000;

static Result<QString> parseWord(const QJsonValue& value, const QString& path)
{
    if (!value.isString() || value.toString().trimmed().isEmpty())
        return badRule(path, valueText(QT_TRANSLATE_NOOP("segments", "must be a text that is not empty")));
    // Accents alone are left out of every comparison: nothing would be compared, and everybody match.
    if (foldedText(value.toString()).isEmpty())
        return badRule(path,
            valueText(
                QT_TRANSLATE_NOOP("segments", "must have a letter, a digit or a sign beside its accents")));
    return value.toString();
}

Result<QStringList> parseWords(const QJsonValue& value, const QString& path, bool many)
{
    if (!many) {
        auto word = parseWord(value, path);
        if (!word)
            return fail(word.error());
        return QStringList{*word};
    }
    const auto list = value.toArray();
    if (!value.isArray() || list.isEmpty())
        return badRule(
            path, valueText(QT_TRANSLATE_NOOP("segments", "must be a list with at least one text")));
    if (list.size() > maxValues)
        return badRule(path,
            QCoreApplication::translate("segments", "a list may have at most %1 values").arg(maxValues));
    QStringList words;
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto word = parseWord(list.at(i), path + u'/' + QString::number(i));
        if (!word)
            return fail(word.error());
        words << *word;
    }
    return words;
}

Result<int> parseWhole(const QJsonValue& value, const QString& path, int least, int most)
{
    const auto number = value.toDouble(double(least) - 1);
    if (number < least || number > most || number != std::floor(number))
        return badRule(path,
            QCoreApplication::translate("segments", "must be a whole number from %1 to %2")
                .arg(least)
                .arg(most));
    return int(number);
}

Result<QString> parseMoment(const QJsonValue& value, const QString& path)
{
    if (!value.isString() || !isTimePoint(value.toString()))
        return badRule(path,
            valueText(QT_TRANSLATE_NOOP(
                "segments", "must be a date (2026-11-19) or a date with a time (2026-11-19T09:00)")));
    return value.toString();
}

/// \a number is not within -\a most .. \a most.
static tl::unexpected<Error> beyond(double number, qint64 most, const QString& path)
{
    return adviseRule(path,
        number > 0 ? valueText(QT_TRANSLATE_NOOP("segments", "the number is too large"))
                   : valueText(QT_TRANSLATE_NOOP("segments", "the number is too small")),
        QCoreApplication::translate("segments", "use a number from %L1 to %L2").arg(-most).arg(most));
}

/// Digits beyond the fourth are refused, not rounded: what is compared must be what was written.
static Result<qint64> parseNumber(const QJsonValue& value, const QString& path, bool decimal)
{
    const double number = value.toDouble();
    if (std::abs(number) > double(mostNumber))
        return beyond(number, mostNumber, path);
    const double scaled = decimal ? number * 10'000 : number;
    if (!value.isDouble() || std::abs(scaled - std::round(scaled)) > 1e-6 * (decimal ? 1 : 0))
        return badRule(path,
            decimal ? valueText(
                QT_TRANSLATE_NOOP("segments", "must be a number with at most 4 digits after the point"))
                    : valueText(QT_TRANSLATE_NOOP("segments", "must be a whole number")));
    return qint64(std::llround(scaled));
}

Result<QString> parseCurrency(const QJsonValue& value, const QString& path)
{
    const auto code = value.toString();
    if (code.isEmpty())
        return badRule(path,
            valueText(QT_TRANSLATE_NOOP("segments", "must be the code of a currency, such as \"USD\"")));
    if (!isCurrency(code.toUpper()))
        return adviseRule(path,
            QCoreApplication::translate("segments", "there is no currency \"%1\"").arg(code),
            valueText(QT_TRANSLATE_NOOP("segments", "use a code of ISO 4217, such as \"USD\"")));
    if (code != code.toUpper())
        return adviseRule(path,
            valueText(QT_TRANSLATE_NOOP("segments", "the code of a currency is written in capitals")),
            QCoreApplication::translate("segments", "write \"%1\"").arg(code.toUpper()));
    return code;
}

Result<std::optional<Conversion>> parseConversion(const QJsonObject& json, const QString& path)
{
    const auto value = json.value(QStringLiteral("convert"));
    if (value.isUndefined())
        return std::optional<Conversion>();
    const auto here = path + QStringLiteral("/convert");
    if (!value.isObject())
        return badRule(
            here, valueText(QT_TRANSLATE_NOOP("segments", "must say the day of the rates: {\"on\": …}")));
    const QStringList keys{QStringLiteral("on")};
    if (auto strict = refuseOtherKeys(value.toObject(), here, keys); !strict)
        return fail(strict.error());
    const auto on = value.toObject().value(keys.front()).toString();
    if (on == QStringLiteral("ownDay"))
        return Conversion{};
    const auto day = on.size() == 10 ? QDate::fromString(on, Qt::ISODate) : QDate();
    if (!day.isValid())
        return badRule(here + QStringLiteral("/on"),
            valueText(QT_TRANSLATE_NOOP("segments",
                "must be a date (2026-11-19), or \"ownDay\" for the rates of the day of each order")));
    return Conversion{day};
}

static tl::unexpected<Error> severalCurrencies(const QString& path, const QString& what)
{
    return fail(ErrorKind::InvalidInput, what, path,
        valueText(QT_TRANSLATE_NOOP(
            "segments", "ask for other currencies in rows of their own, in an \"any\" box")));
}

static Result<qint64> parseAmount(const QJsonValue& value, const QString& path, QString& currency)
{
    if (value.isArray())
        return severalCurrencies(
            path, valueText(QT_TRANSLATE_NOOP("segments", "must be one amount, in one currency")));
    const auto json = value.toObject();
    const auto minor = json.value(QStringLiteral("minor"));
    const auto code = json.value(QStringLiteral("currency"));
    if (json.size() != 2 || !minor.isDouble() || !code.isString())
        return badRule(path,
            valueText(
                QT_TRANSLATE_NOOP("segments", "must be money: {\"minor\": 10000, \"currency\": \"USD\"}")));
    const auto number = minor.toDouble();
    if (std::abs(number) > double(mostMinor))
        return beyond(number, mostMinor, path + QStringLiteral("/minor"));
    if (number != std::floor(number))
        return badRule(path + QStringLiteral("/minor"),
            valueText(QT_TRANSLATE_NOOP("segments", "must be a whole number")));
    const auto known = parseCurrency(code, path + QStringLiteral("/currency"));
    if (!known)
        return fail(known.error());
    if (!currency.isEmpty() && currency != *known)
        return severalCurrencies(
            path, valueText(QT_TRANSLATE_NOOP("segments", "both amounts must be in one currency")));
    currency = *known;
    return qint64(number);
}

Result<std::vector<qint64>> parseNumbers(
    const QJsonValue& value, const QString& path, Op op, ValueType type, QString& currency)
{
    const auto read = [&](const QJsonValue& one, const QString& where) {
        return type == ValueType::Money ? parseAmount(one, where, currency)
                                        : parseNumber(one, where, type == ValueType::Decimal);
    };
    std::vector<qint64> numbers;
    if (op != Op::Between) {
        auto number = read(value, path);
        if (!number)
            return fail(number.error());
        numbers.push_back(*number);
        return numbers;
    }
    const auto list = value.toArray();
    if (!value.isArray() || list.size() != 2)
        return badRule(
            path, valueText(QT_TRANSLATE_NOOP("segments", "\"between\" needs a list of two values")));
    for (qsizetype i = 0; i < 2; ++i) {
        auto number = read(list.at(i), path + u'/' + QString::number(i));
        if (!number)
            return fail(number.error());
        numbers.push_back(*number);
    }
    if (numbers[0] > numbers[1])
        return adviseRule(path, valueText(QT_TRANSLATE_NOOP("segments", "the smaller value comes first")),
            valueText(QT_TRANSLATE_NOOP("segments", "swap the two values")));
    return numbers;
}

} // namespace serai::segments
