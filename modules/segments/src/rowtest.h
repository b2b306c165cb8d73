// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shard.h"

#include <segments/audienceindex.h>

#include <limits>

namespace serai::segments {

using Bits = std::vector<quint64>; ///< one per slot of a shard

/// Against what a rule is evaluated.
struct EvalContext
{
    const AudienceIndex& index;
    qint64 nowMs;
    QTimeZone zone;
};

/// A row made ready for one evaluation: names resolved to codes, windows and days to instants. Immutable; any
/// thread.
class RowTest
{
public:
    virtual ~RowTest() = default;
    /// Sets \a bits (sized for the shard) for the slots that satisfy the row; slots without a member may come
    /// out either way. Adds orders left out for their currency to \a otherCurrency.
    virtual void fill(const Shard& shard, Bits& bits, qint64& otherCurrency) const = 0;
};

[[nodiscard]] std::unique_ptr<RowTest> makeFieldTest(const Row& row, const EvalContext& context);
[[nodiscard]] std::unique_ptr<RowTest> makeFactTest(const Row& row, const EvalContext& context);

/// The comparison of a row with numbers, as an interval; values are q + r with a remainder 0 <= r < 1 that is
/// only known to be zero or not, so that averages are compared exactly and without a division in floating
/// point.
struct NumberRange
{
    qint64 low = std::numeric_limits<qint64>::min();
    qint64 high = std::numeric_limits<qint64>::max();
    bool lowOpen = false;
    bool highOpen = false;
    bool outside = false; ///< the values that are not in the interval
    bool whenMissing = false; ///< what a member without a value is

    [[nodiscard]] bool has(qint64 value, bool remainder = false) const
    {
        const bool above = lowOpen ? value > low || (value == low && remainder) : value >= low;
        const bool below = highOpen ? value < high : value < high || (value == high && !remainder);
        return (above && below) != outside;
    }
};

/// \a scale multiplies the row's numbers: line amounts are finer than minor units.
[[nodiscard]] NumberRange numberRangeOf(const Row& row, qint64 scale = 1);

/// Whole seconds, both ends included; empty when from > to.
struct SecondRange
{
    quint32 from = 0;
    quint32 to = std::numeric_limits<quint32>::max();
    bool empty = false;

    [[nodiscard]] bool has(quint32 second) const { return !empty && second >= from && second <= to; }
};

/// The seconds s with fromMs <= s * 1000 <= toMs.
[[nodiscard]] SecondRange secondsBetween(qint64 fromMs, qint64 toMs);
/// Seconds of the facts that \a window lets through at the context's now.
[[nodiscard]] SecondRange windowSeconds(const std::optional<Window>& window, const EvalContext& context);
/// Seconds of a fact whose "days since" lies in the closed interval of \a range (outside and open ends
/// resolved).
[[nodiscard]] SecondRange daysSinceSeconds(const NumberRange& range, const EvalContext& context);

/// Thresholds of a money row in the unit of the stream: lines are kept in ten-thousandths of the major unit.
[[nodiscard]] qint64 lineScaleOf(const QString& currency);

/// Whether a text value satisfies \a row; everything case-folded. A missing value is the caller's matter.
[[nodiscard]] bool textMatches(Op op, const QString& folded, const QStringList& foldedValues);
[[nodiscard]] QStringList foldedTexts(const QStringList& texts);

template <class F>
void fillBits(Bits& bits, quint32 slotCount, F&& test)
{
    for (quint32 base = 0; base < slotCount; base += 64) {
        const quint32 count = std::min<quint32>(64, slotCount - base);
        quint64 word = 0;
        for (quint32 i = 0; i < count; ++i)
            word |= quint64(test(base + i) ? 1 : 0) << i;
        bits[base / 64] = word;
    }
}

} // namespace serai::segments
