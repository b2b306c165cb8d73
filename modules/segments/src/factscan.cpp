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

void FactTest::scanSlots(const std::vector<const FactTest*>& tests, const Stream& stream,
    const qint32* values, quint32 slotCount, const std::vector<Bits*>& bits)
{
    const auto window = tests.front()->m_window;
    const auto reached = std::min(slotCount, stream.slotCount());
    std::vector<quint64> words(tests.size());
    for (quint32 base = 0; base < slotCount; base += 64) {
        std::fill(words.begin(), words.end(), 0);
        for (quint32 slot = base; slot < std::min(base + 64, slotCount); ++slot) {
            qint64 count = 0;
            qint64 sum = 0;
            if (slot < reached) {
                const auto [begin, end] = sliceOf(stream, window, slot);
                count = end - begin;
                if (values) {
                    for (size_t i = begin; i < end; ++i)
                        sum += values[i];
                }
            }
            for (size_t t = 0; t < tests.size(); ++t)
                words[t] |= quint64(tests[t]->judgeTotals(sum, count) ? 1 : 0) << (slot - base);
        }
        for (size_t t = 0; t < tests.size(); ++t)
            (*bits[t])[base / 64] = words[t];
    }
}

void FactTest::scan(const std::vector<const FactTest*>& tests, const Stream& stream, quint32 slotCount,
    const std::vector<Bits*>& bits)
{
    const auto summing = std::find_if(tests.begin(), tests.end(),
        [](const FactTest* test) { return test->m_row.measure != Measure::Count; });
    const qint32* values = nullptr;
    if (summing != tests.end())
        values = (*summing)->m_row.of == Of::Quantity ? stream.quantity.data() : stream.amounts.data();
    scanSlots(tests, stream, values, slotCount, bits);
}

void FactTest::fillTogether(const std::vector<const FactTest*>& tests, const Shard& shard,
    const std::vector<Bits*>& bits, const std::vector<LeftOut*>& leftOut)
{
    const auto& first = *tests.front();
    const auto columns = columnsOf(shard, first.m_row.fact);
    const bool open = columns.stream && std::all_of(tests.begin(), tests.end(), [&](const FactTest* test) {
        return test->m_measurer.selector().filterFor(columns).isOpen();
    });
    if (open && !first.m_window.empty && columns.stream->wideAmounts.empty()) {
        scan(tests, *columns.stream, shard.core->slotCount, bits);
        return;
    }
    for (size_t i = 0; i < tests.size(); ++i)
        tests[i]->fill(shard, *bits[i], *leftOut[i]);
}

} // namespace serai::segments
