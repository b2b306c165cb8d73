// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/money.h>

#include <QList>
#include <QString>

#include <optional>

namespace serai::kpi {

enum class Unit { Count, Fraction, Money };
[[nodiscard]] QString unitKey(Unit unit); ///< "count", "fraction", "money"

/// One figure, exact: never a rounded double. Unknown is a state with its reason, not a zero.
struct Value
{
    Unit unit = Unit::Count;
    std::optional<qint64>
        amount; ///< Count: how many; Money: minor units; Fraction: the part. Nothing = unknown
    qint64 whole = 0; ///< Fraction: of how many; never 0 where amount is known
    QString currency; ///< Money
    QString unknownReason; ///< translated; one clause without full stop; only where unknown

    [[nodiscard]] bool isKnown() const { return amount.has_value(); }

    /// The figure as a number: a count, a fraction 0...1, or an amount in major units (12.34). Nothing where
    /// unknown.
    [[nodiscard]] std::optional<double> number() const;

    [[nodiscard]] static Value count(qint64 n) { return {Unit::Count, n, 0, {}, {}}; }

    [[nodiscard]] static Value money(Money m) { return {Unit::Money, m.minor, 0, m.currency, {}}; }

    /// \a part of \a whole; unknown with \a reason where \a whole is 0, because 0 of 0 is no rate.
    [[nodiscard]] static Value fraction(qint64 part, qint64 whole, const QString& reason);

    [[nodiscard]] static Value unknown(Unit unit, QString reason)
    {
        return {unit, {}, 0, {}, std::move(reason)};
    }

    bool operator==(const Value&) const = default;
};

enum class Band { Healthy, Watch, Act, Unknown };
[[nodiscard]] QString bandKey(Band band); ///< "healthy", "watch", "act", "unknown"
[[nodiscard]] QString bandTitle(Band band); ///< the word for people, translated

/// What the catalogue knows about a metric. Texts are in the reader's language, made when asked.
struct Metric
{
    QString id; ///< stable: "orders", "kpi.open"
    Unit unit = Unit::Count;
    QString title; ///< "Read rate"
    QString definition; ///< what is counted, and for a rate: of what
    QString source; ///< which records it is counted from
    QString rule; ///< id of the playbook's rule with its band; empty where none has one
    bool higherIsBetter = true; ///< decides the colour of a change, nothing else
    bool hasSeries = true; ///< false: known only as of now, not over time
    QString unavailable; ///< why this version cannot know it; empty where it can
};

/// All metrics in the order in which they are shown. The one place that lists them.
[[nodiscard]] QList<Metric> catalogue();

/// The metric with \a id; nothing where there is none.
[[nodiscard]] std::optional<Metric> metricById(const QString& id);

/// Raised when a definition changes, so that two reports can be told apart.
inline constexpr int definitionVersion = 1;

/// "19.4 %", "1,284", "1,284.50 USD"; the word "Unknown" where it is.
[[nodiscard]] QString formatValue(const Value& value, const QLocale& locale);

/// How \a value stands against \a previous: "+12 %" for counts and money, "+0.8" percentage points for
/// fractions; empty where one of them is unknown, or a count or an amount had been 0.
[[nodiscard]] QString formatChange(const Value& value, const Value& previous, const QLocale& locale);

} // namespace serai::kpi
