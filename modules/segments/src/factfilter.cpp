// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facttest.h"

#include <algorithm>

namespace serai::segments {

FactTest::FactTest(const Row& row, const EvalContext& context)
    : m_row(row)
    , m_range(numberRangeOf(row, row.of == Of::Amount ? amountScale(row.fact, row.currency) : 1))
    , m_measurer(row, context)
{
    m_window = m_measurer.selector().window();
    constexpr qint64 most = qint64(1) << 40;
    m_multiplies = (m_range.low == std::numeric_limits<qint64>::min() || std::abs(m_range.low) < most)
        && (m_range.high == std::numeric_limits<qint64>::max() || std::abs(m_range.high) < most);
    if (row.measure == Measure::DaysSinceLast || row.measure == Measure::DaysSinceFirst)
        m_days = daysSinceSeconds(m_range, context);
    if (!row.other.empty())
        m_other = std::make_unique<Measurer>(row.other.front(), context);
}

/// What a member without facts is: a count, a sum and a number of kinds are 0, the rest is missing.
bool FactTest::emptyVerdict() const
{
    switch (m_row.measure) {
    case Measure::Count:
    case Measure::Sum:
    case Measure::Distinct:
        return m_range.has(0);
    default:
        return m_range.whenMissing;
    }
}

void FactTest::fillMeasured(const Shard& shard, Bits& bits, LeftOut& leftOut) const
{
    const auto bound = m_measurer.bind(shard, &m_range);
    const auto fill = [&](auto isIn) { // 1 or 0
        qint64 withoutRate = 0;
        eachBlock(*bound, shard.core->slotCount, [&](quint32 first, std::span<const Value> values) {
            quint64 word = 0;
            for (quint32 i = 0; i < values.size(); ++i) {
                word |= quint64(isIn(values[i])) << i;
                withoutRate += values[i].withoutRate;
            }
            bits[first / 64] = word;
        });
        leftOut.withoutRate += withoutRate;
    };
    const auto missing = quint32(m_range.whenMissing);
    if (m_row.measure == Measure::Average)
        return fill([&](const Value& value) {
            return value.known ? quint32(judgeTotals(value.number, value.count)) : missing;
        });
    fill([range = WholeRange(m_range), missing](
             const Value& value) { return value.known ? range.has(value.number) : missing; });
}

bool holds(Op op, int order)
{
    switch (op) {
    case Op::Equal:
        return order == 0;
    case Op::NotEqual:
        return order != 0;
    case Op::AtLeast:
        return order >= 0;
    case Op::Above:
        return order > 0;
    case Op::AtMost:
        return order <= 0;
    default:
        return order < 0; // Below; the others are not compared with a measure
    }
}

/// compare() of \a a times \a factor and \a b times \a otherFactor; both are known.
static int compareTimes(const Value& a, qint64 factor, const Value& b, qint64 otherFactor)
{
    qint64 mine = 0;
    qint64 other = 0;
    const bool fits = !qMulOverflow(a.number, factor, &mine) && !qMulOverflow(mine, b.count, &mine)
        && !qMulOverflow(b.number, otherFactor, &other) && !qMulOverflow(other, a.count, &other);
    return fits ? int(mine > other) - int(mine < other) : compare(scaled(a, factor), scaled(b, otherFactor));
}

void FactTest::fillCompared(const Shard& shard, Bits& bits, LeftOut& leftOut) const
{
    const auto mine = m_measurer.bind(shard);
    const auto theirs = m_other->bind(shard);
    const auto myFactor = m_measurer.unitFactor() * 100;
    const auto theirFactor = m_other->unitFactor() * m_row.percent;
    const std::array<quint32, 3> holding{holds(m_row.op, -1), holds(m_row.op, 0), holds(m_row.op, 1)};
    const auto missing = quint32(m_row.orUnknown);
    std::array<Value, 64> others;
    qint64 withoutRate = 0;
    eachBlock(*mine, shard.core->slotCount, [&](quint32 first, std::span<const Value> values) {
        theirs->measure(first, quint32(values.size()), others.data());
        quint64 word = 0;
        for (quint32 i = 0; i < values.size(); ++i) {
            const auto& value = values[i];
            const auto& other = others[i];
            // What is not known already is not asked for: its missing rates change nothing.
            withoutRate += value.withoutRate + (value.known ? other.withoutRate : 0);
            const auto isIn = value.known && other.known
                ? holding[size_t(1 + compareTimes(value, myFactor, other, theirFactor))]
                : missing;
            word |= quint64(isIn) << i;
        }
        bits[first / 64] = word;
    });
    leftOut.withoutRate += withoutRate;
}

std::unique_ptr<RowTest> makeFactTest(const Row& row, const EvalContext& context)
{
    if (row.op == Op::Top || row.op == Op::Bottom)
        return makeRankTest(row, context);
    return std::make_unique<FactTest>(row, context);
}

} // namespace serai::segments
