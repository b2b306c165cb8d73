// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "slotmeasure.h"

#include <algorithm>
#include <array>
#include <memory>
#include <span>

namespace serai::segments {

/// -1, 0, 1 as \a a is less than, equal to or greater than \a b; both are known. Exact.
[[nodiscard]] int compare(const Value& a, const Value& b);
/// \a value times \a factor; what 64 bits cannot hold becomes the largest number.
[[nodiscard]] Value scaled(const Value& value, qint64 factor);

/// Measures the facts of a row, all that shards have in common made ready once. Immutable; any thread.
class Measurer
{
public:
    Measurer(const Row& row, const EvalContext& context);

    /// Amounts of order lines are in ten-thousandths of the major unit, others in minor units; averages of
    /// quantities are fractions, not in ten-thousandths. Valid as long as the measurer and the shard. With \a
    /// range, values are only asked whether they lie in it: they need not be exact then.
    [[nodiscard]] std::unique_ptr<SlotMeasure> bind(
        const Shard& shard, const NumberRange* range = nullptr) const;

    /// Of one member.
    [[nodiscard]] static Value measure(SlotMeasure& bound, quint32 slot);

    /// What makes amounts and numbers of different facts comparable.
    [[nodiscard]] qint64 unitFactor() const;

    [[nodiscard]] const FactSelector& selector() const { return m_selector; }

private:
    Row m_row;
    Anchor m_anchor = Anchor::None; ///< of a window of each member's own
    FactSelector m_selector;
    qint64 m_nowMs;
    qint64 m_today;
    std::shared_ptr<const ZoneTable> m_table;
    qint64 m_anchorField = -1; ///< id of a date field of the shop
    std::optional<WindowSpan> m_span; ///< of a window of each member's own
    std::optional<YearlyDays> m_yearly; ///< of one that comes back every year
    std::optional<MoneyConverter> m_converter;
};

/// Calls \a take(first, values) for every 64 of \a slotCount slots; the last ones may be fewer.
template <class F>
void eachBlock(SlotMeasure& bound, quint32 slotCount, F&& take)
{
    std::array<Value, 64> values;
    for (quint32 first = 0; first < slotCount; first += 64) {
        const auto count = std::min<quint32>(64, slotCount - first);
        bound.measure(first, count, values.data());
        take(first, std::span<const Value>(values.data(), count));
    }
}

/// Calls \a take(slot, value) for the members of \a view (a shard without a patch) who are ranked: the value
/// is known, and there is at least one such fact, as a count or sum of nothing says nothing about being among
/// the first. Adds facts without a rate to \a leftOut.
template <class F>
void eachRanked(const Measurer& measurer, const Shard& view, LeftOut& leftOut, F&& take)
{
    qint64 withoutRate = 0;
    eachBlock(*measurer.bind(view), view.core->slotCount, [&](quint32 first, std::span<const Value> values) {
        const auto present = view.core->present[first / 64];
        for (quint32 i = 0; i < values.size(); ++i) {
            if (((present >> i) & 1) == 0)
                continue;
            withoutRate += values[i].withoutRate;
            if (values[i].known && values[i].facts > 0)
                take(first + i, values[i]);
        }
    });
    leftOut.withoutRate += withoutRate;
}

} // namespace serai::segments
