// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measurer.h"

namespace serai::segments {

/// A row about facts.
class FactTest final : public RowTest
{
public:
    FactTest(const Row& row, const EvalContext& context);

    void fill(const Shard& shard, Bits& bits, LeftOut& leftOut) const override;

    /// Whether both rows count or add up the same facts, so that one pass can serve both.
    [[nodiscard]] bool sharesScanWith(const FactTest& other) const;

    /// What fill() does, for rows that share a scan: one pass over the facts of the shard. \a leftOut has
    /// one entry per row.
    static void fillTogether(const std::vector<const FactTest*>& tests, const Shard& shard,
        const std::vector<Bits*>& bits, const std::vector<LeftOut*>& leftOut);

private:
    [[nodiscard]] bool isScan() const;
    [[nodiscard]] bool emptyVerdict() const;
    void fillCompared(const Shard& shard, Bits& bits, LeftOut& leftOut) const;
    void fillMeasured(const Shard& shard, Bits& bits, LeftOut& leftOut) const;
    /// The time of the last purchase is a column of its own; false where another question is asked.
    [[nodiscard]] bool fillLast(const Stream& stream, quint32 slotCount, Bits& bits) const;
    [[nodiscard]] bool judgeTotals(qint64 sum, qint64 count) const;

    Row m_row;
    SecondRange m_window;
    NumberRange m_range;
    SecondRange m_days;
    /// sum / count is compared with a bound as sum with bound * count: both bounds are small enough for that.
    bool m_multiplies = false;
    Measurer m_measurer;
    std::unique_ptr<Measurer> m_other; ///< what the measure is compared with
};

/// Whether \a op holds of two values of which the first is less (-1), equal (0) or greater (1).
[[nodiscard]] bool holds(Op op, int order);

} // namespace serai::segments
