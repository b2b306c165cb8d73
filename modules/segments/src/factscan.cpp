// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facttest.h"

#include <algorithm>

namespace serai::segments {

/// Running count and sum of the facts in a window. Members have few facts each, of unforeseeable number: a loop per
/// member costs a mispredicted branch per member, two running totals per fact and a difference per member do not.
struct RunningTotals
{
    std::vector<quint32> counts; ///< before the first fact, after the first, …
    std::vector<qint64> sums; ///< likewise; empty when nobody asks for sums

    template <class Value>
    void run(const quint32* times, const Value* values, size_t rows, const SecondRange& window)
    {
        counts.resize(rows + 1);
        sums.resize(rows + 1);
        const quint32 span = window.to - window.from;
        quint32 count = 0;
        qint64 sum = 0;
        for (size_t i = 0; i < rows; ++i) {
            const quint32 inside = times[i] - window.from <= span ? 1 : 0;
            count += inside;
            sum += qint64(values[i]) & -qint64(inside);
            counts[i + 1] = count;
            sums[i + 1] = sum;
        }
    }

    void run(const quint32* times, size_t rows, const SecondRange& window)
    {
        counts.resize(rows + 1);
        const quint32 span = window.to - window.from;
        quint32 count = 0;
        for (size_t i = 0; i < rows; ++i) {
            count += times[i] - window.from <= span ? 1 : 0;
            counts[i + 1] = count;
        }
    }
};

bool FactTest::isScan() const
{
    return m_row.measure == Measure::Count
        || ((m_row.measure == Measure::Sum || m_row.measure == Measure::Average) && m_row.of != Of::NetAmount);
}

bool FactTest::sharesScanWith(const FactTest& other) const
{
    const bool oneColumn
        = m_row.of == other.m_row.of || m_row.of == Of::Nothing || other.m_row.of == Of::Nothing;
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
        sum *= 10'000; // as the row's numbers
    // sum / count against a bound is sum against bound * count, wherever that product is in range.
    constexpr qint64 most = qint64(1) << 40;
    const bool lowOk = m_range.low == std::numeric_limits<qint64>::min() || std::abs(m_range.low) < most;
    const bool highOk = m_range.high == std::numeric_limits<qint64>::max() || std::abs(m_range.high) < most;
    if (lowOk && highOk && count < (qint64(1) << 20)) {
        const auto low = m_range.low * (m_range.low == std::numeric_limits<qint64>::min() ? 1 : count);
        const auto high = m_range.high * (m_range.high == std::numeric_limits<qint64>::max() ? 1 : count);
        const bool above = m_range.lowOpen ? sum > low : sum >= low;
        const bool below = m_range.highOpen ? sum < high : sum <= high;
        return (above && below) != m_range.outside;
    }
    const qint64 rounded = sum / count - (sum % count < 0 ? 1 : 0);
    return m_range.has(rounded, sum % count != 0);
}

void FactTest::scan(const std::vector<const FactTest*>& tests, const Stream& stream, quint32 slotCount,
    const std::vector<Bits*>& bits)
{
    const auto& first = *tests.front();
    const auto needsSums = std::find_if(
        tests.begin(), tests.end(), [](const FactTest* test) { return test->m_row.measure != Measure::Count; });
    constexpr quint32 blockSlots = 1024; // their totals stay in the cache of one core
    RunningTotals totals;
    const auto reached = std::min(slotCount, stream.slotCount());
    for (quint32 block = 0; block < slotCount; block += blockSlots) {
        const auto end = std::min(block + blockSlots, reached);
        const size_t row = block < reached ? stream.offsets[block] : stream.times.size();
        const size_t rows = block < reached ? stream.offsets[end] - row : 0;
        const auto* times = stream.times.data() + row;
        if (needsSums == tests.end())
            totals.run(times, rows, first.m_window);
        else if ((*needsSums)->m_row.of == Of::Quantity)
            totals.run(times, stream.quantity.data() + row, rows, first.m_window);
        else if (stream.wideAmounts.empty())
            totals.run(times, stream.amounts.data() + row, rows, first.m_window);
        else
            totals.run(times, stream.wideAmounts.data() + row, rows, first.m_window);
        for (size_t t = 0; t < tests.size(); ++t) {
            const auto& test = *tests[t];
            const bool sums = test.m_row.measure != Measure::Count;
            for (quint32 base = block; base < std::min(block + blockSlots, slotCount); base += 64) {
                quint64 word = 0;
                for (quint32 slot = base; slot < std::min(base + 64, slotCount); ++slot) {
                    qint64 count = 0;
                    qint64 sum = 0;
                    if (slot < reached) {
                        const size_t from = stream.offsets[slot] - row;
                        const size_t to = stream.offsets[slot + 1] - row;
                        count = qint64(totals.counts[to]) - totals.counts[from];
                        sum = sums ? totals.sums[to] - totals.sums[from] : 0;
                    }
                    word |= quint64(test.judgeTotals(sum, count) ? 1 : 0) << (slot - base);
                }
                (*bits[t])[base / 64] = word;
            }
        }
    }
}

void FactTest::fillTogether(const std::vector<const FactTest*>& tests, const Shard& shard,
    const std::vector<Bits*>& bits, const std::vector<qint64*>& otherCurrency)
{
    const auto& first = *tests.front();
    const auto [stream, currencies] = first.streamOf(shard);
    const bool open = std::all_of(tests.begin(), tests.end(),
        [currencies = currencies](const FactTest* test) { return test->filterFor(currencies).isOpen(); });
    if (open && !first.m_window.empty) {
        scan(tests, *stream, shard.core->slotCount, bits);
        return;
    }
    for (size_t i = 0; i < tests.size(); ++i)
        tests[i]->fill(shard, *bits[i], *otherCurrency[i]);
}

} // namespace serai::segments
