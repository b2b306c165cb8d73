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
    {Op::InLast, "in last"}};

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
    static constexpr const char* keys[] = {"", "amount", "netAmount", "quantity", "product"};
    return QString::fromLatin1(keys[size_t(of)]);
}

QString combineKey(Combine combine)
{
    static constexpr const char* keys[] = {"all", "any", "none"};
    return QString::fromLatin1(keys[size_t(combine)]);
}

static QJsonObject windowJson(const Window& window)
{
    if (window.last > 0)
        return {{QStringLiteral("last"), window.last}, {QStringLiteral("unit"), timeUnitKey(window.unit)}};
    QJsonObject json;
    if (!window.from.isEmpty())
        json.insert(QStringLiteral("from"), window.from);
    if (!window.to.isEmpty())
        json.insert(QStringLiteral("to"), window.to);
    return json;
}

static QJsonValue numberJson(const Row& row, qint64 number)
{
    switch (valueTypeOf(row.measure, row.of)) {
    case ValueType::Whole:
        return number;
    case ValueType::Decimal:
        return double(number) / 10'000.0;
    case ValueType::Money:
        break;
    }
    return QJsonObject{{QStringLiteral("minor"), number}, {QStringLiteral("currency"), row.currency}};
}

static QJsonValue valueJson(const Row& row)
{
    if (row.op == Op::Known || row.op == Op::Unknown)
        return QJsonValue::Undefined;
    if (row.op == Op::InLast)
        return windowJson(row.span);
    if (!row.numbers.empty()) {
        if (row.op != Op::Between)
            return numberJson(row, row.numbers.front());
        return QJsonArray{numberJson(row, row.numbers[0]), numberJson(row, row.numbers[1])};
    }
    if (const auto* info = fieldInfo(row.field); info && info->type == FieldType::Flag)
        return row.flag;
    if (row.op == Op::In || row.op == Op::NotIn || row.op == Op::AnyOf || row.op == Op::Between)
        return QJsonArray::fromStringList(row.texts);
    return row.texts.value(0);
}

static QJsonObject rowJson(const Row& row)
{
    QJsonObject json;
    if (!row.field.isEmpty()) {
        json.insert(QStringLiteral("field"), row.field);
    } else {
        json.insert(QStringLiteral("fact"), factKey(row.fact));
        json.insert(QStringLiteral("measure"), measureKey(row.measure));
        if (row.of != Of::Nothing)
            json.insert(QStringLiteral("of"), ofKey(row.of));
        QJsonArray where;
        for (const auto& filter : row.where) {
            const bool many = filter.op == Op::In || filter.op == Op::NotIn;
            where.append(QJsonObject{{QStringLiteral("field"), filter.key},
                {QStringLiteral("op"), opKey(filter.op)},
                {QStringLiteral("value"),
                    many ? QJsonValue(QJsonArray::fromStringList(filter.values)) : filter.values.value(0)}});
        }
        if (!where.isEmpty())
            json.insert(QStringLiteral("where"), where);
        if (row.window)
            json.insert(QStringLiteral("window"), windowJson(*row.window));
    }
    json.insert(QStringLiteral("op"), opKey(row.op));
    if (const auto value = valueJson(row); !value.isUndefined())
        json.insert(QStringLiteral("value"), value);
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
