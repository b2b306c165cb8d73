// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruleparser.h"
#include "timepoint.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace serai::segments {

static QString rowText(const char* text)
{
    return QCoreApplication::translate("segments", text);
}

static QStringList keysOf(std::span<const Op> ops)
{
    QStringList keys;
    for (const auto op : ops)
        keys << opKey(op);
    return keys;
}

Result<Op> parseOp(const QJsonObject& json, const QString& path, std::span<const Op> allowed)
{
    const auto value = json.value(QStringLiteral("op"));
    const auto op = value.isString() ? opFromKey(value.toString()) : std::nullopt;
    if (!op || std::find(allowed.begin(), allowed.end(), *op) == allowed.end())
        return badRule(path + QStringLiteral("/op"),
            value.isString()
                ? QCoreApplication::translate("segments", "the comparison \"%1\" does not fit here")
                      .arg(value.toString())
                : rowText(QT_TRANSLATE_NOOP("segments", "the comparison is missing")),
            keysOf(allowed));
    return *op;
}

/// Dates, and spans of time.
static Result<> parseDays(const QJsonValue& value, const QString& here, bool ofDates, Row& row)
{
    if (row.op == Op::InLast || row.op == Op::InNext || row.op == Op::Anniversary) {
        auto span = parseSpan(value, here, row.op, ofDates);
        if (!span)
            return fail(span.error());
        row.span = *span;
        return {};
    }
    const auto list = value.toArray();
    if (row.op == Op::Between && list.size() != 2)
        return badRule(here, rowText(QT_TRANSLATE_NOOP("segments", "\"between\" needs a list of two dates")));
    for (qsizetype i = 0; i < (row.op == Op::Between ? 2 : 1); ++i) {
        const auto& moment = row.op == Op::Between ? QJsonValue(list.at(i)) : value;
        const auto where = row.op == Op::Between ? here + u'/' + QString::number(i) : here;
        auto parsed = parseMoment(moment, where);
        if (!parsed)
            return fail(parsed.error());
        if (ofDates && parsed->size() != 10)
            return badRule(where, rowText(QT_TRANSLATE_NOOP("segments", "must be a date (2026-11-19)")));
        row.texts << *parsed;
    }
    return row.op == Op::Between ? refuseReversed(row.texts.value(0), row.texts.value(1), here) : Result<>();
}

static Result<> parseFieldValue(const QJsonObject& json, const QString& path, const FieldInfo& info, Row& row)
{
    const auto value = json.value(QStringLiteral("value"));
    const auto here = path + QStringLiteral("/value");
    if (info.type == FieldType::Flag) {
        if (!value.isBool())
            return badRule(here, rowText(QT_TRANSLATE_NOOP("segments", "must be true or false")));
        row.flag = value.toBool();
        return {};
    }
    if (info.type != FieldType::Instant) {
        auto words = parseWords(value, here, row.op == Op::In || row.op == Op::NotIn || row.op == Op::AnyOf);
        if (!words)
            return fail(words.error());
        row.texts = *words;
        return {};
    }
    return parseDays(value, here, false, row);
}

/// The value of a field of the shop. Its type is known to the workspace only (see checkRule()); here, the
/// value must fit the comparison.
static Result<> parseCustomValue(const QJsonValue& value, const QString& here, Row& row)
{
    const auto first = value.isArray() ? value.toArray().at(0) : value;
    switch (row.op) {
    case Op::Before:
    case Op::After:
    case Op::InLast:
    case Op::InNext:
    case Op::Anniversary:
        return parseDays(value, here, true, row);
    case Op::Between:
        if (first.isString())
            return parseDays(value, here, true, row);
        break;
    case Op::Is:
    case Op::IsNot:
        if (value.isBool()) {
            row.flag = value.toBool();
            return {};
        }
        [[fallthrough]];
    case Op::In:
    case Op::NotIn:
    case Op::Contains:
    case Op::Starts: {
        auto words = parseWords(value, here, row.op == Op::In || row.op == Op::NotIn);
        if (!words)
            return fail(words.error());
        row.texts = *words;
        return {};
    }
    default:
        break;
    }
    auto numbers = parseNumbers(
        value, here, row.op, first.isObject() ? ValueType::Money : ValueType::Decimal, row.currency);
    if (!numbers)
        return fail(numbers.error());
    row.numbers = *numbers;
    return {};
}

static std::span<const Op> customOps()
{
    static const std::vector<Op> ops{Op::Is, Op::IsNot, Op::In, Op::NotIn, Op::Contains, Op::Starts,
        Op::Equal, Op::NotEqual, Op::AtLeast, Op::Above, Op::AtMost, Op::Below, Op::Between, Op::Before,
        Op::After, Op::InLast, Op::InNext, Op::Anniversary, Op::Known, Op::Unknown};
    return ops;
}

static Result<Row> parseFieldRow(const QJsonObject& json, const QString& path)
{
    const auto key = json.value(QStringLiteral("field")).toString();
    const auto* info = fieldInfo(key);
    const bool custom = !customKeyOf(key).isEmpty();
    if (!info && !custom) {
        QStringList keys;
        for (const auto& known : fieldCatalogue())
            keys << QString::fromLatin1(known.key);
        keys << customPrefix + QStringLiteral("…");
        return badRule(path + QStringLiteral("/field"),
            QCoreApplication::translate("segments", "there is no field \"%1\"").arg(key), keys);
    }
    Row row;
    row.field = key;
    auto op = parseOp(json, path, custom ? customOps() : opsOf(info->type));
    if (!op)
        return fail(op.error());
    row.op = *op;
    const bool bare = *op == Op::Known || *op == Op::Unknown;
    QStringList keys{QStringLiteral("field"), QStringLiteral("op"), QStringLiteral("orUnknown")};
    if (!bare)
        keys << QStringLiteral("value");
    if (auto strict = refuseOtherKeys(json, path, keys); !strict)
        return fail(strict.error());
    if (!bare) {
        const auto value = json.value(QStringLiteral("value"));
        auto parsed = custom ? parseCustomValue(value, path + QStringLiteral("/value"), row)
                             : parseFieldValue(json, path, *info, row);
        if (!parsed)
            return fail(parsed.error());
    }
    return row;
}

static Result<Row> parseScoreRow(const QJsonObject& json, const QString& path)
{
    Row row;
    QStringList known;
    for (const auto score : {Score::Recency, Score::Frequency, Score::Monetary}) {
        known << scoreKey(score);
        if (json.value(QStringLiteral("score")).toString() == known.last())
            row.score = score;
    }
    if (row.score == Score::Nothing)
        return badRule(path + QStringLiteral("/score"),
            rowText(QT_TRANSLATE_NOOP("segments", "there is no such score")), known);
    QStringList keys{QStringLiteral("score"), QStringLiteral("op"), QStringLiteral("value"),
        QStringLiteral("window"), QStringLiteral("orUnknown")};
    if (row.score == Score::Monetary)
        keys << QStringLiteral("currency") << QStringLiteral("convert");
    if (auto strict = refuseOtherKeys(json, path, keys); !strict)
        return fail(strict.error());
    auto op = parseOp(json, path, scoreOps());
    if (!op)
        return fail(op.error());
    row.op = *op;
    if (row.score == Score::Monetary) {
        auto currency =
            parseCurrency(json.value(QStringLiteral("currency")), path + QStringLiteral("/currency"));
        if (!currency)
            return fail(currency.error());
        row.currency = *currency;
        auto convert = parseConversion(json, path);
        if (!convert)
            return fail(convert.error());
        row.convert = *convert;
    }
    if (json.contains(QStringLiteral("window"))) {
        auto window = parseWindow(json.value(QStringLiteral("window")), path + QStringLiteral("/window"));
        if (!window)
            return fail(window.error());
        if (!window->anchor.isEmpty())
            return badRule(path + QStringLiteral("/window"),
                rowText(QT_TRANSLATE_NOOP("segments", "scores are taken over one window for everybody")));
        row.window = *window;
    }
    if (*op == Op::Known || *op == Op::Unknown)
        return row;
    QString none;
    auto numbers = parseNumbers(
        json.value(QStringLiteral("value")), path + QStringLiteral("/value"), *op, ValueType::Whole, none);
    if (!numbers)
        return fail(numbers.error());
    row.numbers = *numbers;
    if (std::any_of(row.numbers.begin(), row.numbers.end(), [](qint64 n) { return n < 1 || n > 5; }))
        return badRule(path + QStringLiteral("/value"),
            rowText(QT_TRANSLATE_NOOP("segments", "scores are whole numbers from 1 to 5")));
    return row;
}

static Result<Row> parseSegmentRow(const QJsonObject& json, const QString& path)
{
    Row row;
    row.segment = json.value(QStringLiteral("segment")).toString().trimmed();
    if (row.segment.isEmpty())
        return badRule(path + QStringLiteral("/segment"),
            rowText(QT_TRANSLATE_NOOP("segments", "must be the number or the name of a segment")));
    if (auto strict = refuseOtherKeys(json, path, {QStringLiteral("segment"), QStringLiteral("op")}); !strict)
        return fail(strict.error());
    auto op = parseOp(json, path, setOps());
    if (!op)
        return fail(op.error());
    row.op = *op;
    return row;
}

static Result<Row> parseRandomRow(const QJsonObject& json, const QString& path)
{
    const QStringList keys{
        QStringLiteral("random"), QStringLiteral("parts"), QStringLiteral("op"), QStringLiteral("value")};
    if (auto strict = refuseOtherKeys(json, path, keys); !strict)
        return fail(strict.error());
    Row row;
    row.random.seed = json.value(keys[0]).toString();
    if (row.random.seed.isEmpty())
        return badRule(path + u'/' + keys[0],
            rowText(QT_TRANSLATE_NOOP("segments", "must be a text that is not empty")));
    const auto parts = parseWhole(json.value(keys[1]), path + u'/' + keys[1], 2, maxRandomParts);
    if (!parts)
        return fail(parts.error());
    row.random.parts = *parts;
    auto op = parseOp(json, path, setOps().first(1));
    if (!op)
        return fail(op.error());
    row.op = *op;
    const auto list = json.value(keys[3]).toArray();
    if (list.isEmpty() || list.size() > *parts)
        return badRule(path + u'/' + keys[3],
            rowText(QT_TRANSLATE_NOOP("segments", "must be a list of parts, counted from 0")));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto part =
            parseWhole(list.at(i), path + u'/' + keys[3] + u'/' + QString::number(i), 0, *parts - 1);
        if (!part)
            return fail(part.error());
        row.numbers.push_back(*part);
    }
    return row;
}

Result<Row> parseRow(const QJsonObject& json, const QString& path)
{
    static constexpr std::pair<const char*, Result<Row> (*)(const QJsonObject&, const QString&)> kinds[] = {
        {"field", parseFieldRow}, {"fact", parseFactRow}, {"score", parseScoreRow},
        {"segment", parseSegmentRow}, {"random", parseRandomRow}};
    Result<Row> (*parse)(const QJsonObject&, const QString&) = nullptr;
    QStringList known;
    QStringList found;
    for (const auto& [key, reader] : kinds) {
        known << QString::fromLatin1(key);
        if (!json.contains(known.last()))
            continue;
        found << known.last();
        parse = reader;
    }
    if (found.size() > 1)
        return adviseRule(path,
            QCoreApplication::translate("segments", "a row asks for one thing, and here are several: %1")
                .arg(found.join(QStringLiteral(", "))),
            rowText(QT_TRANSLATE_NOOP(
                "segments", "keep one of them, and ask for the others in rows of their own")));
    if (!parse)
        return badRule(path, rowText(QT_TRANSLATE_NOOP("segments", "a row is about one field or one fact")),
            known + QStringList{QStringLiteral("all"), QStringLiteral("any"), QStringLiteral("none")});
    const auto orUnknown = json.value(QStringLiteral("orUnknown"));
    if (!orUnknown.isUndefined() && !orUnknown.isBool())
        return badRule(path + QStringLiteral("/orUnknown"),
            rowText(QT_TRANSLATE_NOOP("segments", "must be true or false")));
    auto row = parse(json, path);
    if (row)
        row->orUnknown = orUnknown.toBool();
    return row;
}

} // namespace serai::segments
