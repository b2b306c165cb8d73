// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "factselect.h"
#include "moneyconverter.h"

namespace serai::segments {

/// What a measure is for one member: number / count, exactly.
struct Value
{
    bool known = false;
    quint32 withoutRate = 0; ///< facts that could not be converted; then not known
    qint64 number = 0;
    qint64 count = 1; ///< at least 1

    [[nodiscard]] static Value of(qint64 number, qint64 count = 1) { return {true, 0, number, count}; }

    [[nodiscard]] qint64 floor() const { return number / count - (number % count < 0 ? 1 : 0); }

    [[nodiscard]] qint64 remainder() const
    {
        return number - floor() * count;
    } ///< of floor(); 0 .. count - 1
};

/// -1, 0, 1 as \a a is less than, equal to or greater than \a b; both are known. Exact.
[[nodiscard]] int compare(const Value& a, const Value& b);
/// \a value times \a factor; what 64 bits cannot hold becomes the largest number.
[[nodiscard]] Value scaled(const Value& value, qint64 factor);

/// Measures the facts of a row for one member after the other: the plain way, for rows that compare two
/// measures, rank members or have a window of each member's own, and for telling why. Immutable; any thread.
class Measurer
{
public:
    Measurer(const Row& row, const EvalContext& context);

    /// What a shard brings; valid as long as the measurer and the shard.
    struct Bound
    {
        const Shard* shard = nullptr;
        FactColumns columns;
        const Stream* returns = nullptr; ///< of net amounts
        FactFilter filter;
        FactFilter returnFilter;
        bool open = false; ///< the filter lets everything through
        MoneyConverter::Bound converted; ///< by currency of the shard's part; empty without conversion
    };

    [[nodiscard]] Bound bind(const Shard& shard) const;

    /// Amounts of order lines in ten-thousandths of the major unit, others in minor units; averages of
    /// quantities as fractions, not in ten-thousandths.
    [[nodiscard]] Value measure(const Bound& bound, quint32 slot) const;

    /// What makes amounts and numbers of different facts comparable.
    [[nodiscard]] qint64 unitFactor() const;

    [[nodiscard]] const FactSelector& selector() const { return m_selector; }

    /// Facts that were counted last: for words. Empty slice where there are none.
    [[nodiscard]] std::optional<SecondRange> windowOf(const Bound& bound, quint32 slot) const;

private:
    [[nodiscard]] std::optional<qint64> anchorMs(const Shard& shard, quint32 slot) const;
    struct Totals;
    void addAmount(const Bound& bound, const Stream& stream, size_t i, Totals& totals) const;
    [[nodiscard]] Value valueOf(const Bound& bound, const Totals& totals) const;
    [[nodiscard]] Value distinct(const Bound& bound, const FactSlice& slice) const;
    template <class F>
    static void forEach(
        const Stream& stream, const FactFilter& filter, bool open, const FactSlice& slice, F&& visit);

    enum class Anchor { None, CreatedAt, FirstOrder, FirstJoin, LastOrder, Field };

    Row m_row;
    Anchor m_anchor = Anchor::None; ///< of a window of each member's own
    FactSelector m_selector;
    qint64 m_nowMs;
    qint64 m_today;
    std::shared_ptr<const ZoneTable> m_table;
    std::optional<qint64> m_anchorField; ///< id of a date field of the shop
    std::optional<MoneyConverter> m_converter;
};

} // namespace serai::segments
