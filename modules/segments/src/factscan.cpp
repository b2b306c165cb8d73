// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facttest.h"

#include <algorithm>

namespace serai::segments {

bool FactTest::isScan() const
{
    if (m_other || m_row.convert || (m_row.window && !m_row.window->anchor.isEmpty()))
        return false;
    return m_row.measure == Measure::Count
        || ((m_row.measure == Measure::Sum || m_row.measure == Measure::Average)
            && m_row.of != Of::NetAmount);
}

bool FactTest::sharesScanWith(const FactTest& other) const
{
    const bool oneColumn =
        m_row.of == other.m_row.of || m_row.of == Of::Nothing || other.m_row.of == Of::Nothing;
    return isScan() && other.isScan() && m_row.fact == other.m_row.fact && m_row.window == other.m_row.window
        && m_row.where == other.m_row.where && oneColumn;
}

bool FactTest::judgeTotals(qint64 sum, qint64 count) const
{
    if (m_row.measure == Measure::Count)
        return m_range.has(count);
    if (m_row.measure == Measure::Sum)
        return m_range.has(sum);
    if (count == 0)
        return m_range.whenMissing;
    if (m_row.of == Of::Quantity)
        sum *= 10'000; // as the row's numbers; quantities are 32 bits wide
    if (m_multiplies && count < (qint64(1) << 20)) {
        const auto low = m_range.low * (m_range.low == std::numeric_limits<qint64>::min() ? 1 : count);
        const auto high = m_range.high * (m_range.high == std::numeric_limits<qint64>::max() ? 1 : count);
        const bool above = m_range.lowOpen ? sum > low : sum >= low;
        const bool below = m_range.highOpen ? sum < high : sum <= high;
        return (above && below) != m_range.outside;
    }
    const qint64 rounded = sum / count - (sum % count < 0 ? 1 : 0);
    return m_range.has(rounded, sum % count != 0);
}

void FactTest::fillTogether(const std::vector<const FactTest*>& tests, const Shard& shard,
    const std::vector<Bits*>& bits, const std::vector<LeftOut*>& leftOut)
{
    const auto columns = columnsOf(shard, tests.front()->m_row.fact);
    const bool open = columns.stream && std::all_of(tests.begin(), tests.end(), [&](const FactTest* test) {
        return test->m_measurer.selector().filterFor(columns).isOpen();
    });
    if (!open) {
        for (size_t i = 0; i < tests.size(); ++i)
            tests[i]->fill(shard, *bits[i], *leftOut[i]);
        return;
    }
    const auto summing = std::find_if(tests.begin(), tests.end(),
        [](const FactTest* test) { return test->m_row.measure != Measure::Count; });
    const auto* scanning = summing == tests.end() ? tests.front() : *summing; // sums count as well
    eachBlock(*scanning->m_measurer.bind(shard), shard.core->slotCount,
        [&](quint32 first, std::span<const Value> values) {
            for (size_t row = 0; row < tests.size(); ++row) {
                quint64 word = 0;
                for (quint32 i = 0; i < values.size(); ++i)
                    word |= quint64(tests[row]->judgeTotals(values[i].number, values[i].facts)) << i;
                (*bits[row])[first / 64] = word;
            }
        });
}

} // namespace serai::segments
