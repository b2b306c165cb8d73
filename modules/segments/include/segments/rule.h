// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <base/localtime.h>

#include <QByteArray>
#include <QDate>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace serai::segments {

inline constexpr int maxRuleDepth = 16; ///< groups in groups, the outermost counted
inline constexpr int maxRuleNodes = 500; ///< groups and rows

inline constexpr int maxRandomParts = 10'000;

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
    InNext, ///< of dates
    Anniversary, ///< of dates: the day of the year falls into the span; 29 February is 28 in other years
    Top, ///< of facts: ranked among the members, see Rank
    Bottom,
};
[[nodiscard]] QString opKey(Op op); ///< as rule files spell it: "is not", ">="
[[nodiscard]] std::optional<Op> opFromKey(const QString& key);

enum class Fact {
    Orders,
    OrderLines,
    Messages, ///< both directions
    Clicks,
    Reactions,
    GroupMessages,
    Coupons,
    Votes,
    GroupJoins,
    GroupLeaves,
};
enum class Measure { Count, Sum, Average, Min, Max, Distinct, DaysSinceLast, DaysSinceFirst };
enum class Of {
    Nothing,
    Amount,
    NetAmount,
    Quantity,
    Product,
    Category,
    Campaign,
    Link,
    Emoji,
    Group,
    Coupon,
    Poll
};
[[nodiscard]] QString factKey(Fact fact);
[[nodiscard]] QString measureKey(Measure measure);
[[nodiscard]] QString ofKey(Of of); ///< empty for Nothing

/// A stretch of the calendar in the workspace zone; weeks begin on Monday.
enum class Period { Day, Week, Month, Quarter, Year };
[[nodiscard]] QString periodKey(Period period); ///< "day", "week", …
[[nodiscard]] std::optional<Period> periodFromKey(const QString& key);

inline constexpr int maxWindowUnits = 100'000;
/// The most units that a yearly window may have, so that two of them never overlap by more than a day.
[[nodiscard]] int longestYearly(TimeUnit unit);

/// Which facts count by their time, one of these kinds:
/// rolling - the last n units, moved back by "ago" units: (now - last - ago, now - ago];
/// absolute - from .. to. Dates mean whole days, both included; date-times mean from <= t < to; without an
/// offset they are wall-clock time of the workspace zone;
/// calendar - the period that holds now, offset periods later (-1 = the one before), and that of yearsAgo
/// years earlier: the same week is the one with the same ISO number (53 becomes 52 where there is none),
/// 29 February becomes 28;
/// member-relative - the n units after the anchor (a, a + n], or before it [a - n, a). Units as in
/// base/localtime. A member without the anchor has no window: every measure is unknown. Yearly, the anchor
/// is a date that comes back every year, as a birthday (29 February as the 28th in other years): the newest
/// of these days whose window has begun, and the date itself before the first one. Facts after "now" never
/// count.
struct Window
{
    int last = 0; ///< rolling and member-relative: number of units; 0: neither
    TimeUnit unit = TimeUnit::Days;
    QString from; ///< ISO 8601 as written; empty = open
    QString to;
    int ago = 0;
    std::optional<Period> period = {}; ///< set: a calendar window
    int offset = 0;
    int yearsAgo = 0;
    QString anchor = {}; ///< set: member-relative; one of anchorKeys() or the key of a date field of the shop
    bool before = false; ///< before the anchor instead of after it
    bool yearly = false; ///< the anchor is a date field of the shop, and its day comes back every year

    bool operator==(const Window&) const = default;
};

/// One condition on a key of a fact ("product" in …). Texts: Is, IsNot, In, NotIn, Contains, Starts, Known,
/// Unknown; numbers (quantity, amount): as for measures. A fact without the key matches Unknown only.
struct KeyFilter
{
    QString key;
    Op op = Op::In;
    QStringList values;
    std::vector<qint64> numbers = {}; ///< of "quantity" and "amount" (minor units of currency)
    QString currency = {};

    bool operator==(const KeyFilter&) const = default;
};

/// What Op::Top and Op::Bottom take of the members who have at least one such fact (everybody else is
/// unknown), ranked within each value of the field \a within (empty: all together; who lacks the value is
/// unknown). Equal values are in or out together: who has fewer than the given part, or number, above.
struct Rank
{
    enum class By {
        Percent, ///< amount in hundredths of a percent of the group's members
        Number, ///< amount members of each group
        Share, ///< those who together make amount hundredths of a percent of the group's total
    };
    By by = By::Percent;
    int amount = 0;
    QString within;
    QString group = {}; ///< code or name: only who is in this group now is ranked; empty: everybody

    bool operator==(const Rank&) const = default;
};

/// RFM by quintiles: 5 is best. Score = 1 + floor(5 * members who are worse / members who ordered), taken
/// over everybody who ordered in the window; equal values have equal scores, who did not order has none.
/// Worse is: an earlier last order (by calendar day), fewer orders, less spent in the row's currency (only
/// who ordered in it).
enum class Score { Nothing, Recency, Frequency, Monetary };
[[nodiscard]] QString scoreKey(Score score); ///< "recency", …

/// A random part of the members that never changes: see splitPart().
struct RandomPart
{
    QString seed;
    int parts = 0; ///< 0: the row is about something else

    bool operator==(const RandomPart&) const = default;
};

/// What a money row does with amounts in other currencies. Without it, only facts in the row's currency
/// count. With it, each amount is converted by the workspace's rates (see rates::RateTable: through the euro,
/// the last day with rates, at most ten days back) and rounded once per fact. A member with a fact of which
/// no rate is known has no value: half a sum is no sum.
struct Conversion
{
    QDate on; ///< the day of the rates; not valid: each fact by those of its own day in the workspace zone

    bool operator==(const Conversion&) const = default;
};

enum class RowKind { Field, Fact, Score, Segment, Random };

/// One row: a field of the member, a measure over the member's facts, a score, another segment or a random
/// part, compared with a value.
struct Row
{
    QString field; ///< key of the field catalogue, or "custom." with the key of a field of the shop
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
    std::optional<Conversion> convert; ///< of money of facts and scores; the same on both sides of other
    Window span; ///< value of InLast, InNext, Anniversary

    std::vector<Row> other; ///< none or one: the fact row whose value this one is compared with
    int percent = 100; ///< … of that value, in percent
    Rank rank; ///< of Top and Bottom
    Score score = Score::Nothing; ///< set: a row about a score (numbers, window, currency)
    QString segment; ///< set: id ("12") or name of a saved segment; In, NotIn
    RandomPart random; ///< parts > 0: In, with the chosen parts (from 0) in numbers

    [[nodiscard]] RowKind kind() const
    {
        return !segment.isEmpty()     ? RowKind::Segment
            : random.parts > 0        ? RowKind::Random
            : score != Score::Nothing ? RowKind::Score
            : field.isEmpty()         ? RowKind::Fact
                                      : RowKind::Field;
    }

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
