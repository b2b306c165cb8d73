// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <base/localtime.h>

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace serai::segments {

inline constexpr int maxRuleDepth = 16; ///< groups in groups, the outermost counted
inline constexpr int maxRuleNodes = 500; ///< groups and rows

enum class Combine { All, Any, None };

enum class Op {
    Is,
    IsNot,
    In,
    NotIn,
    Contains,
    Starts,
    Has,
    HasNot,
    AnyOf,
    Known,
    Unknown,
    Equal,
    NotEqual,
    AtLeast,
    Above,
    AtMost,
    Below,
    Between, ///< both ends included
    Before,
    After,
    InLast,
};
[[nodiscard]] QString opKey(Op op); ///< as rule files spell it: "is not", ">="
[[nodiscard]] std::optional<Op> opFromKey(const QString& key);

enum class Fact { Orders, OrderLines, Messages };
enum class Measure { Count, Sum, Average, Min, Max, Distinct, DaysSinceLast, DaysSinceFirst };
enum class Of { Nothing, Amount, NetAmount, Quantity, Product };
[[nodiscard]] QString factKey(Fact fact);
[[nodiscard]] QString measureKey(Measure measure);
[[nodiscard]] QString ofKey(Of of); ///< empty for Nothing

/// Which facts count by their time: the last n units, or from .. to. Dates mean whole days, both included;
/// date-times mean from <= t < to; without an offset they are wall-clock time of the workspace zone. Facts
/// after "now" never count.
struct Window
{
    int last = 0; ///< 0: from and to are meant
    TimeUnit unit = TimeUnit::Days;
    QString from; ///< ISO 8601 as written; empty = open
    QString to;

    bool operator==(const Window&) const = default;
};

/// One condition on a key of a fact ("product" in …).
struct KeyFilter
{
    QString key;
    Op op = Op::In; ///< Is, IsNot, In, NotIn
    QStringList values;

    bool operator==(const KeyFilter&) const = default;
};

/// One row: a field of the member, or a measure over the member's facts, compared with a value.
struct Row
{
    QString field; ///< key of the field catalogue; empty: the row is about a fact
    Fact fact = Fact::Orders;
    Measure measure = Measure::Count;
    Of of = Of::Nothing;
    std::vector<KeyFilter> where;
    std::optional<Window> window;

    Op op = Op::Is;
    bool orUnknown = false; ///< members without a value match as well
    QStringList texts; ///< values of text, codes and tags; dates of Before, After, Between
    bool flag = true; ///< value of a yes-no field
    std::vector<qint64>
        numbers; ///< one, or two for Between: minor units, whole numbers, or ten-thousandths (quantity)
    QString currency; ///< of money values
    Window span; ///< value of InLast

    bool operator==(const Row&) const = default;
};

/// A group of nodes, or a row.
struct Node
{
    Combine combine = Combine::All;
    std::vector<Node> children;
    std::optional<Row> row;
    bool disabled = false; ///< kept in the rule, not evaluated

    bool operator==(const Node&) const = default;
};

/// A whole rule; always valid when it came from parseRule(). An empty All or None matches everybody, an empty
/// Any nobody.
struct Rule
{
    Node root;

    bool operator==(const Rule&) const = default;
};

/// Reads a rule of the language of rule files. Strict: errors (InvalidInput) name the place as a JSON pointer
/// ("/all/2/op") in Error::where and the allowed values in the remedy. Facts that this version has no data
/// for are Unavailable. Any thread.
[[nodiscard]] Result<Rule> parseRule(const QJsonObject& json);
/// \a source names the file in syntax errors.
[[nodiscard]] Result<Rule> parseRule(const QByteArray& bytes, const QString& source);

/// The same rule as JSON: parseRule(toJson(rule)) == rule.
[[nodiscard]] QJsonObject toJson(const Rule& rule);

/// Calls \a visit(row) for each row that is not disabled.
template <class F>
void forEachRow(const Node& node, F&& visit)
{
    if (node.disabled)
        return;
    if (node.row)
        visit(*node.row);
    for (const auto& child : node.children)
        forEachRow(child, visit);
}

} // namespace serai::segments
