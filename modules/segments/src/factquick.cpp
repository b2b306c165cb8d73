// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The common cases of what would be measured one member after the other, in one pass over the facts.

#include "facttest.h"

#include <algorithm>

namespace serai::segments {

/// One side of a comparison of two totals.
struct TotalSide
{
    const Stream* stream;
    SecondRange window;
    bool counts; ///< else adds up
    bool quantity;
    qint64 factor;

    /// A count or sum; of nothing it is 0.
    [[nodiscard]] qint64 of(quint32 slot) const
    {
        if (window.empty || slot >= stream->slotCount())
            return 0;
        const auto [begin, end] = sliceOf(*stream, window, slot);
        if (counts)
            return end - begin;
        qint64 sum = 0;
        for (size_t i = begin; i < end; ++i)
            sum += quantity ? stream->quantity[i] : stream->amount(i);
        return sum;
    }
};

static bool isPlainTotal(const Row& row)
{
    const bool own = row.window && !row.window->anchor.isEmpty();
    const bool sum = row.measure == Measure::Sum && (row.of == Of::Amount || row.of == Of::Quantity);
    return !own && !row.convert && (sum || row.measure == Measure::Count);
}

bool FactTest::fillComparedTotals(const Shard& shard, const Measurer::Bound& mine, qint64 myFactor,
    const Measurer::Bound& theirs, qint64 theirFactor, Bits& bits) const
{
    const auto& other = m_row.other.front();
    if (!isPlainTotal(m_row) || !isPlainTotal(other) || !mine.open || !theirs.open)
        return false;
    const TotalSide left{
        mine.columns.stream, m_window, m_row.measure == Measure::Count, m_row.of == Of::Quantity, myFactor};
    const TotalSide right{theirs.columns.stream, m_other->selector().window(),
        other.measure == Measure::Count, other.of == Of::Quantity, theirFactor};
    fillBits(bits, shard.core->slotCount, [&](quint32 slot) {
        const auto a = left.of(slot);
        const auto b = right.of(slot);
        qint64 first = 0;
        qint64 second = 0;
        if (qMulOverflow(a, myFactor, &first) || qMulOverflow(b, theirFactor, &second))
            return holds(
                m_row.op, compare(scaled(Value::of(a), myFactor), scaled(Value::of(b), theirFactor)));
        return holds(m_row.op, first < second ? -1 : first > second ? 1 : 0);
    });
    return true;
}

/// Counts kinds: each kind remembers the last member who had it.
bool FactTest::fillDistinct(const Shard& shard, Bits& bits) const
{
    const auto bound = m_measurer.bind(shard);
    const auto& stream = *bound.columns.stream;
    const auto& categories = m_measurer.selector().categories();
    const auto key = size_t(std::max<qsizetype>(0, textKeysOf(m_row.fact).indexOf(ofKey(m_row.of))));
    const bool ofProduct = m_row.of == Of::Product || m_row.of == Of::Category;
    const size_t kinds = m_row.of == Of::Product ? size_t(stream.highestProduct) + 1
        : m_row.of == Of::Category               ? categories.size() + 1 // codes are numbered in a row
        : key < stream.keys.size()               ? stream.keys[key].words.size() + 1
                                                 : 0;
    constexpr size_t most = 4'000'000;
    if (kinds > most || (!ofProduct && key >= stream.keys.size()))
        return false;
    std::vector<quint32> seen(kinds, 0); // slot + 1
    const auto none = m_range.has(0);
    fillBits(bits, shard.core->slotCount, [&](quint32 slot) {
        if (slot >= stream.slotCount())
            return none;
        const auto [begin, end] = sliceOf(stream, m_window, slot);
        qint64 count = 0;
        for (size_t i = begin; i < end; ++i) {
            if (!bound.open && !(bound.filter.passes(stream, i) && bound.filter.inMoney(stream, i)))
                continue;
            const auto product = ofProduct ? stream.product[i] : 0;
            const auto code = m_row.of == Of::Product ? product
                : ofProduct ? (product < categories.size() ? categories[product] : 0)
                            : stream.keys[key].code(i);
            if (code != 0 && seen[code] != slot + 1) {
                seen[code] = slot + 1;
                ++count;
            }
        }
        return m_range.has(count);
    });
    return true;
}

} // namespace serai::segments
