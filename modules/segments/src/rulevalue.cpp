// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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

static Result<QString> parseWord(const QJsonValue& value, const QString& path)
{
    if (!value.isString() || value.toString().trimmed().isEmpty())
        return badRule(path, valueText(QT_TRANSLATE_NOOP("segments", "must be a text that is not empty")));
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

Result<Window> parseLast(const QJsonObject& json, const QString& path)
{
    const QStringList keys{QStringLiteral("last"), QStringLiteral("unit")};
    if (auto strict = refuseOtherKeys(json, path, keys); !strict)
        return fail(strict.error());
    const auto last = json.value(keys[0]).toDouble(-1);
    if (last < 1 || last > 100'000 || last != std::floor(last))
        return badRule(path + QStringLiteral("/last"),
            valueText(QT_TRANSLATE_NOOP("segments", "must be a whole number from 1 to 100000")));
    const auto unit = timeUnitFromKey(json.value(keys[1]).toString());
    if (!unit)
        return badRule(path + QStringLiteral("/unit"),
            valueText(QT_TRANSLATE_NOOP("segments", "there is no such unit")),
            {QStringLiteral("minutes"), QStringLiteral("hours"), QStringLiteral("days"),
                QStringLiteral("weeks"), QStringLiteral("months"), QStringLiteral("years")});
    Window window;
    window.last = int(last);
    window.unit = *unit;
    return window;
}

Result<QString> parseMoment(const QJsonValue& value, const QString& path)
{
    if (!value.isString() || !isTimePoint(value.toString()))
        return badRule(path,
            valueText(QT_TRANSLATE_NOOP(
                "segments", "must be a date (2026-11-19) or a date with a time (2026-11-19T09:00)")));
    return value.toString();
}

Result<Window> parseWindow(const QJsonValue& value, const QString& path)
{
    const auto json = value.toObject();
    const QStringList keys{
        QStringLiteral("last"), QStringLiteral("unit"), QStringLiteral("from"), QStringLiteral("to")};
    if (!value.isObject() || json.isEmpty())
        return badRule(path, valueText(QT_TRANSLATE_NOOP("segments", "a window must be an object")), keys);
    if (json.contains(keys[0]) || json.contains(keys[1]))
        return parseLast(json, path);
    if (auto strict = refuseOtherKeys(json, path, keys); !strict)
        return fail(strict.error());
    Window window;
    for (const auto& [key, target] : {std::pair{keys[2], &window.from}, {keys[3], &window.to}}) {
        if (!json.contains(key))
            continue;
        auto moment = parseMoment(json.value(key), path + u'/' + key);
        if (!moment)
            return fail(moment.error());
        *target = *moment;
    }
    return window;
}

/// Digits beyond the fourth are refused, not rounded: what is compared must be what was written.
static Result<qint64> parseNumber(const QJsonValue& value, const QString& path, bool decimal)
{
    const double number = value.toDouble();
    const double scaled = decimal ? number * 10'000 : number;
    if (!value.isDouble() || std::abs(number) > 1e9
        || std::abs(scaled - std::round(scaled)) > 1e-6 * (decimal ? 1 : 0))
        return badRule(path,
            decimal ? valueText(
                QT_TRANSLATE_NOOP("segments", "must be a number with at most 4 digits after the point"))
                    : valueText(QT_TRANSLATE_NOOP("segments", "must be a whole number")));
    return qint64(std::llround(scaled));
}

static Result<qint64> parseAmount(const QJsonValue& value, const QString& path, QString& currency)
{
    const auto json = value.toObject();
    const auto minor = json.value(QStringLiteral("minor"));
    const auto code = json.value(QStringLiteral("currency")).toString();
    if (json.size() != 2 || !minor.isDouble() || minor.toDouble() != std::floor(minor.toDouble())
        || std::abs(minor.toDouble()) > 1e13 || code != code.toUpper() || !isCurrency(code))
        return badRule(path,
            valueText(
                QT_TRANSLATE_NOOP("segments", "must be money: {\"minor\": 10000, \"currency\": \"USD\"}")));
    if (!currency.isEmpty() && currency != code)
        return badRule(
            path, valueText(QT_TRANSLATE_NOOP("segments", "both amounts must be in one currency")));
    currency = code;
    return qint64(minor.toDouble());
}

Result<> parseNumbers(const QJsonObject& json, const QString& path, Row& row)
{
    if (row.op == Op::Known || row.op == Op::Unknown)
        return {};
    const auto type = valueTypeOf(row.measure, row.of);
    const auto take = [&](const QJsonValue& value, const QString& where) -> Result<> {
        auto number = type == ValueType::Money ? parseAmount(value, where, row.currency)
                                               : parseNumber(value, where, type == ValueType::Decimal);
        if (!number)
            return fail(number.error());
        row.numbers.push_back(*number);
        return {};
    };
    const auto value = json.value(QStringLiteral("value"));
    const auto here = path + QStringLiteral("/value");
    if (row.op != Op::Between)
        return take(value, here);
    const auto list = value.toArray();
    if (!value.isArray() || list.size() != 2)
        return badRule(
            here, valueText(QT_TRANSLATE_NOOP("segments", "\"between\" needs a list of two values")));
    for (qsizetype i = 0; i < 2; ++i) {
        if (auto taken = take(list.at(i), here + u'/' + QString::number(i)); !taken)
            return taken;
    }
    if (row.numbers[0] > row.numbers[1])
        return badRule(here, valueText(QT_TRANSLATE_NOOP("segments", "the smaller value comes first")));
    return {};
}

} // namespace serai::segments
