// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruleparser.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace serai::segments {

static QString factText(const char* text)
{
    return QCoreApplication::translate("segments", text);
}

static Result<KeyFilter> parseFilter(const QJsonObject& json, const QString& here, const FactInfo& info)
{
    const QStringList keys{QStringLiteral("field"), QStringLiteral("op"), QStringLiteral("value")};
    if (auto strict = refuseOtherKeys(json, here, keys); !strict)
        return fail(strict.error());
    KeyFilter filter;
    filter.key = json.value(keys[0]).toString();
    if (!info.keys.contains(filter.key))
        return badRule(here + QStringLiteral("/field"),
            QCoreApplication::translate("segments", "there is no key \"%1\" here").arg(filter.key),
            info.keys);
    const auto type = keyTypeOf(filter.key);
    auto op = parseOp(json, here, keyOps(type));
    if (!op)
        return fail(op.error());
    filter.op = *op;
    const auto value = json.value(keys[2]);
    const auto where = here + QStringLiteral("/value");
    if (*op == Op::Known || *op == Op::Unknown) {
        if (!value.isUndefined())
            return badRule(
                where, factText(QT_TRANSLATE_NOOP("segments", "there is nothing to compare with")));
        return filter;
    }
    if (type == KeyType::Text) {
        auto words = parseWords(value, where, *op == Op::In || *op == Op::NotIn);
        if (!words)
            return fail(words.error());
        filter.values = *words;
        return filter;
    }
    auto numbers = parseNumbers(
        value, where, *op, type == KeyType::Money ? ValueType::Money : ValueType::Whole, filter.currency);
    if (!numbers)
        return fail(numbers.error());
    filter.numbers = *numbers;
    return filter;
}

static Result<std::vector<KeyFilter>> parseWhere(
    const QJsonValue& value, const QString& path, const FactInfo& info)
{
    std::vector<KeyFilter> filters;
    if (value.isUndefined())
        return filters;
    const auto list = value.toArray();
    if (!value.isArray() || list.size() > 16)
        return badRule(path,
            factText(QT_TRANSLATE_NOOP("segments", "\"where\" must be a list of at most 16 conditions")));
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto filter = parseFilter(list.at(i).toObject(), path + u'/' + QString::number(i), info);
        if (!filter)
            return fail(filter.error());
        filters.push_back(std::move(*filter));
    }
    return filters;
}

static Result<const FactInfo*> parseFact(const QJsonObject& json, const QString& path)
{
    const auto key = json.value(QStringLiteral("fact")).toString();
    QStringList known;
    for (const auto& info : factCatalogue()) {
        if (key == QLatin1String(info.key))
            return &info;
        known << QString::fromLatin1(info.key);
    }
    return badRule(path + QStringLiteral("/fact"),
        QCoreApplication::translate("segments", "there is no fact \"%1\"").arg(key), known);
}

static Result<Of> parseOf(const QJsonObject& json, const QString& path, const Row& row)
{
    const auto choices = ofChoices(row.fact, row.measure);
    const auto key = json.value(QStringLiteral("of"));
    if (choices.empty())
        return badRule(path + QStringLiteral("/measure"),
            QCoreApplication::translate("segments", "\"%1\" cannot be taken of \"%2\"")
                .arg(measureKey(row.measure), factKey(row.fact)));
    QStringList keys;
    for (const auto of : choices) {
        if (of == Of::Nothing && key.isUndefined())
            return of;
        if (of != Of::Nothing && key.toString() == ofKey(of))
            return of;
        keys << ofKey(of);
    }
    return badRule(path + QStringLiteral("/of"),
        factText(
            QT_TRANSLATE_NOOP("segments", "it is not said what is measured, or it does not fit the measure")),
        keys == QStringList{QString()} ? QStringList() : keys);
}

/// Fact, measure, of, where and window: what both sides of a comparison have.
static Result<Row> parseMeasured(const QJsonObject& json, const QString& path)
{
    Row row;
    const auto info = parseFact(json, path);
    if (!info)
        return fail(info.error());
    row.fact = (*info)->fact;
    QStringList keys;
    bool found = false;
    for (const auto measure : measures()) {
        keys << measureKey(measure);
        if (json.value(QStringLiteral("measure")).toString() == keys.last()) {
            row.measure = measure;
            found = true;
        }
    }
    if (!found)
        return badRule(path + QStringLiteral("/measure"),
            factText(QT_TRANSLATE_NOOP("segments", "the measure is missing or not known")), keys);
    auto of = parseOf(json, path, row);
    if (!of)
        return fail(of.error());
    row.of = *of;
    auto where = parseWhere(json.value(QStringLiteral("where")), path + QStringLiteral("/where"), **info);
    if (!where)
        return fail(where.error());
    row.where = std::move(*where);
    if (json.contains(QStringLiteral("window"))) {
        auto window = parseWindow(json.value(QStringLiteral("window")), path + QStringLiteral("/window"));
        if (!window)
            return fail(window.error());
        row.window = *window;
    }
    return row;
}

static bool isMoney(const Row& row)
{
    return valueTypeOf(row.measure, row.of) == ValueType::Money;
}

static bool isDays(const Row& row)
{
    return row.measure == Measure::DaysSinceFirst || row.measure == Measure::DaysSinceLast;
}

/// The value is another measure: {"fact": …, "percent": 150, "currency": "USD"}.
static Result<> parseOther(const QJsonObject& json, const QString& path, Row& row)
{
    QStringList keys{QStringLiteral("fact"), QStringLiteral("measure"), QStringLiteral("of"),
        QStringLiteral("where"), QStringLiteral("window"), QStringLiteral("percent")};
    if (isMoney(row))
        keys << QStringLiteral("currency");
    if (auto strict = refuseOtherKeys(json, path, keys); !strict)
        return strict;
    auto other = parseMeasured(json, path);
    if (!other)
        return fail(other.error());
    if (isMoney(row) != isMoney(*other) || isDays(row) != isDays(*other))
        return adviseRule(path, factText(QT_TRANSLATE_NOOP("segments", "both sides must be of one kind")),
            factText(QT_TRANSLATE_NOOP(
                "segments", "compare numbers with numbers, money with money and days with days")));
    if (isMoney(row)) {
        auto currency =
            parseCurrency(json.value(QStringLiteral("currency")), path + QStringLiteral("/currency"));
        if (!currency)
            return fail(currency.error());
        row.currency = other->currency = *currency;
    }
    if (json.contains(QStringLiteral("percent"))) {
        const auto percent =
            parseWhole(json.value(QStringLiteral("percent")), path + QStringLiteral("/percent"), 1, 100'000);
        if (!percent)
            return fail(percent.error());
        row.percent = *percent;
    }
    if (row.op == Op::Between)
        return badRule(
            path, factText(QT_TRANSLATE_NOOP("segments", "\"between\" needs a list of two values")));
    row.other = {std::move(*other)};
    return {};
}

/// {"percent": 10}, {"number": 100} or {"share": 80}; money with its currency beside it.
static Result<> parseRank(const QJsonObject& json, const QString& path, Row& row)
{
    const auto value = json.value(QStringLiteral("value")).toObject();
    const auto here = path + QStringLiteral("/value");
    static constexpr std::pair<Rank::By, const char*> kinds[] = {
        {Rank::By::Percent, "percent"}, {Rank::By::Number, "number"}, {Rank::By::Share, "share"}};
    QStringList keys;
    int found = 0;
    for (const auto& [by, text] : kinds) {
        const auto key = QString::fromLatin1(text);
        keys << key;
        if (!value.contains(key))
            continue;
        ++found;
        row.rank.by = by;
        const auto number = value.value(key);
        if (by == Rank::By::Number) {
            const auto whole = parseWhole(number, here + u'/' + key, 1, 1'000'000'000);
            if (!whole)
                return fail(whole.error());
            row.rank.amount = *whole;
            continue;
        }
        const double scaled = number.toDouble() * 100;
        if (!number.isDouble() || scaled < 1 || scaled > 10'000
            || std::abs(scaled - std::round(scaled)) > 1e-6)
            return badRule(here + u'/' + key,
                factText(QT_TRANSLATE_NOOP("segments",
                    "must be a percentage from 0.01 to 100 with at most 2 digits after the point")));
        row.rank.amount = int(std::lround(scaled));
    }
    if (found != 1)
        return badRule(here, factText(QT_TRANSLATE_NOOP("segments", "it is not said how many")), keys);
    if (isMoney(row)) {
        keys << QStringLiteral("currency");
        auto currency =
            parseCurrency(value.value(QStringLiteral("currency")), here + QStringLiteral("/currency"));
        if (!currency)
            return fail(currency.error());
        row.currency = *currency;
    }
    if (auto strict = refuseOtherKeys(value, here, keys); !strict)
        return strict;
    if (row.rank.by == Rank::By::Share && row.measure != Measure::Count && row.measure != Measure::Sum)
        return adviseRule(here + QStringLiteral("/share"),
            factText(QT_TRANSLATE_NOOP("segments", "only counts and sums have shares")),
            factText(QT_TRANSLATE_NOOP("segments", "use \"percent\" or \"number\"")));
    const auto within = json.value(QStringLiteral("within"));
    if (!within.isUndefined() && !rankGroups().contains(within.toString()))
        return badRule(path + QStringLiteral("/within"),
            factText(QT_TRANSLATE_NOOP("segments", "members cannot be grouped by this")), rankGroups());
    row.rank.within = within.toString();
    const auto group = json.value(QStringLiteral("inGroup"));
    if (group.isUndefined())
        return {};
    const auto words = parseWords(group, path + QStringLiteral("/inGroup"), false);
    if (!words)
        return fail(words.error());
    row.rank.group = words->front();
    return {};
}

Result<Row> parseFactRow(const QJsonObject& json, const QString& path)
{
    auto row = parseMeasured(json, path);
    if (!row)
        return row;
    auto op = parseOp(json, path,
        row->window && !row->window->anchor.isEmpty() ? factOps(Measure::Average) : factOps(row->measure));
    if (!op)
        return fail(op.error());
    row->op = *op;
    const bool ranked = *op == Op::Top || *op == Op::Bottom;
    const bool bare = *op == Op::Known || *op == Op::Unknown;
    QStringList allowed{QStringLiteral("fact"), QStringLiteral("measure"), QStringLiteral("of"),
        QStringLiteral("where"), QStringLiteral("window"), QStringLiteral("op"), QStringLiteral("orUnknown")};
    if (!bare)
        allowed << QStringLiteral("value");
    if (ranked)
        allowed << QStringLiteral("within") << QStringLiteral("inGroup");
    if (isMoney(*row) && !bare)
        allowed << QStringLiteral("convert");
    if (auto strict = refuseOtherKeys(json, path, allowed); !strict)
        return fail(strict.error());
    if (bare)
        return row;
    const auto value = json.value(QStringLiteral("value"));
    Result<> parsed;
    if (ranked) {
        parsed = parseRank(json, path, *row);
    } else if (value.toObject().contains(QStringLiteral("fact"))) {
        parsed = parseOther(value.toObject(), path + QStringLiteral("/value"), *row);
    } else {
        auto numbers = parseNumbers(
            value, path + QStringLiteral("/value"), *op, valueTypeOf(row->measure, row->of), row->currency);
        if (!numbers)
            return fail(numbers.error());
        row->numbers = *numbers;
    }
    if (!parsed)
        return fail(parsed.error());
    auto convert = parseConversion(json, path);
    if (!convert)
        return fail(convert.error());
    row->convert = *convert;
    for (auto& other : row->other)
        other.convert = *convert;
    return row;
}

} // namespace serai::segments
