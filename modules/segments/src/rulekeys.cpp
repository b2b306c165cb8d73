// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruleparser.h"

#include <segments/fields.h>

#include <QJsonArray>

namespace serai::segments {

static constexpr std::pair<Op, const char*> opKeys[] = {{Op::Is, "is"}, {Op::IsNot, "is not"}, {Op::In, "in"},
    {Op::NotIn, "not in"}, {Op::Contains, "contains"}, {Op::Starts, "starts"}, {Op::Has, "has"},
    {Op::HasNot, "has not"}, {Op::AnyOf, "any of"}, {Op::Known, "known"}, {Op::Unknown, "unknown"},
    {Op::Equal, "="}, {Op::NotEqual, "!="}, {Op::AtLeast, ">="}, {Op::Above, ">"}, {Op::AtMost, "<="},
    {Op::Below, "<"}, {Op::Between, "between"}, {Op::Before, "before"}, {Op::After, "after"},
    {Op::InLast, "in last"}, {Op::InNext, "in next"}, {Op::Anniversary, "anniversary"}, {Op::Top, "top"},
    {Op::Bottom, "bottom"}};

QString opKey(Op op)
{
    return QString::fromLatin1(opKeys[size_t(op)].second);
}

std::optional<Op> opFromKey(const QString& key)
{
    for (const auto& [op, text] : opKeys) {
        if (key == QLatin1String(text))
            return op;
    }
    return std::nullopt;
}

QString factKey(Fact fact)
{
    return QString::fromLatin1(factInfo(fact).key);
}

QString measureKey(Measure measure)
{
    static constexpr const char* keys[] = {
        "count", "sum", "average", "min", "max", "distinct", "daysSinceLast", "daysSinceFirst"};
    return QString::fromLatin1(keys[size_t(measure)]);
}

QString ofKey(Of of)
{
    static constexpr const char* keys[] = {"", "amount", "netAmount", "quantity", "product", "category",
        "campaign", "link", "emoji", "group", "coupon", "poll"};
    return QString::fromLatin1(keys[size_t(of)]);
}

QString combineKey(Combine combine)
{
    static constexpr const char* keys[] = {"all", "any", "none"};
    return QString::fromLatin1(keys[size_t(combine)]);
}

QString scoreKey(Score score)
{
    static constexpr const char* keys[] = {"", "recency", "frequency", "monetary"};
    return QString::fromLatin1(keys[size_t(score)]);
}

static QJsonValue numberJson(ValueType type, qint64 number, const QString& currency)
{
    switch (type) {
    case ValueType::Whole:
        return number;
    case ValueType::Decimal:
        return double(number) / 10'000.0;
    case ValueType::Money:
        break;
    }
    return QJsonObject{{QStringLiteral("minor"), number}, {QStringLiteral("currency"), currency}};
}

static QJsonValue numbersJson(
    ValueType type, Op op, const std::vector<qint64>& numbers, const QString& currency)
{
    if (op != Op::Between)
        return numberJson(type, numbers.front(), currency);
    return QJsonArray{numberJson(type, numbers[0], currency), numberJson(type, numbers[1], currency)};
}

static QJsonObject filterJson(const KeyFilter& filter)
{
    QJsonObject json{{QStringLiteral("field"), filter.key}, {QStringLiteral("op"), opKey(filter.op)}};
    if (filter.op == Op::Known || filter.op == Op::Unknown)
        return json;
    const bool many = filter.op == Op::In || filter.op == Op::NotIn;
    json.insert(QStringLiteral("value"),
        !filter.numbers.empty()
            ? numbersJson(keyTypeOf(filter.key) == KeyType::Money ? ValueType::Money : ValueType::Whole,
                filter.op, filter.numbers, filter.currency)
            : many ? QJsonValue(QJsonArray::fromStringList(filter.values))
                   : QJsonValue(filter.values.value(0)));
    return json;
}

static void insertMeasured(QJsonObject& json, const Row& row)
{
    json.insert(QStringLiteral("fact"), factKey(row.fact));
    json.insert(QStringLiteral("measure"), measureKey(row.measure));
    if (row.of != Of::Nothing)
        json.insert(QStringLiteral("of"), ofKey(row.of));
    QJsonArray where;
    for (const auto& filter : row.where)
        where.append(filterJson(filter));
    if (!where.isEmpty())
        json.insert(QStringLiteral("where"), where);
    if (row.window)
        json.insert(QStringLiteral("window"), windowJson(*row.window));
}

static QJsonValue fieldValueJson(const Row& row)
{
    if (row.op == Op::InLast || row.op == Op::InNext || row.op == Op::Anniversary)
        return spanJson(row.span, row.op);
    if (!row.numbers.empty())
        return numbersJson(row.currency.isEmpty() ? ValueType::Decimal : ValueType::Money, row.op,
            row.numbers, row.currency);
    if (row.texts.isEmpty())
        return row.flag;
    if (row.op == Op::In || row.op == Op::NotIn || row.op == Op::AnyOf || row.op == Op::Between)
        return QJsonArray::fromStringList(row.texts);
    return row.texts.value(0);
}

static QJsonValue factValueJson(const Row& row)
{
    if (row.op == Op::Top || row.op == Op::Bottom) {
        const double amount = row.rank.by == Rank::By::Number ? row.rank.amount : row.rank.amount / 100.0;
        QJsonObject json{{row.rank.by == Rank::By::Number ? QStringLiteral("number")
                : row.rank.by == Rank::By::Share          ? QStringLiteral("share")
                                                          : QStringLiteral("percent"),
            amount}};
        if (!row.currency.isEmpty())
            json.insert(QStringLiteral("currency"), row.currency);
        return json;
    }
    if (row.other.empty())
        return numbersJson(valueTypeOf(row.measure, row.of), row.op, row.numbers, row.currency);
    QJsonObject json;
    insertMeasured(json, row.other.front());
    if (!row.currency.isEmpty())
        json.insert(QStringLiteral("currency"), row.currency);
    if (row.percent != 100)
        json.insert(QStringLiteral("percent"), row.percent);
    return json;
}

static QJsonObject conversionJson(const Conversion& convert)
{
    return {{QStringLiteral("on"),
        convert.on.isValid() ? convert.on.toString(Qt::ISODate) : QStringLiteral("ownDay")}};
}

static QJsonObject rowJson(const Row& row)
{
    QJsonObject json;
    const auto value = QStringLiteral("value");
    const bool bare = row.op == Op::Known || row.op == Op::Unknown;
    switch (row.kind()) {
    case RowKind::Field:
        json.insert(QStringLiteral("field"), row.field);
        if (!bare)
            json.insert(value, fieldValueJson(row));
        break;
    case RowKind::Fact:
        insertMeasured(json, row);
        if (!bare)
            json.insert(value, factValueJson(row));
        if (!row.rank.within.isEmpty())
            json.insert(QStringLiteral("within"), row.rank.within);
        if (!row.rank.group.isEmpty())
            json.insert(QStringLiteral("inGroup"), row.rank.group);
        break;
    case RowKind::Score:
        json.insert(QStringLiteral("score"), scoreKey(row.score));
        if (!row.currency.isEmpty())
            json.insert(QStringLiteral("currency"), row.currency);
        if (row.window)
            json.insert(QStringLiteral("window"), windowJson(*row.window));
        if (!bare)
            json.insert(value, numbersJson(ValueType::Whole, row.op, row.numbers, {}));
        break;
    case RowKind::Segment:
        json.insert(QStringLiteral("segment"), row.segment);
        break;
    case RowKind::Random: {
        QJsonArray parts;
        for (const auto part : row.numbers)
            parts.append(part);
        json = {{QStringLiteral("random"), row.random.seed}, {QStringLiteral("parts"), row.random.parts},
            {value, parts}};
        break;
    }
    }
    json.insert(QStringLiteral("op"), opKey(row.op));
    if (row.convert)
        json.insert(QStringLiteral("convert"), conversionJson(*row.convert));
    if (row.orUnknown)
        json.insert(QStringLiteral("orUnknown"), true);
    return json;
}

static QJsonObject nodeJson(const Node& node)
{
    QJsonObject json;
    if (node.row) {
        json = rowJson(*node.row);
    } else {
        QJsonArray children;
        for (const auto& child : node.children)
            children.append(nodeJson(child));
        json.insert(combineKey(node.combine), children);
    }
    if (node.disabled)
        json.insert(QStringLiteral("disabled"), true);
    return json;
}

QJsonObject toJson(const Rule& rule)
{
    return nodeJson(rule.root);
}

} // namespace serai::segments
