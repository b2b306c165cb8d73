// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facttest.h"

#include <algorithm>

namespace serai::segments {

/// \a test for the slots that the stream reaches, the empty verdict for those behind.
template <class F>
void FactTest::fillSlots(const Stream& stream, quint32 slotCount, Bits& bits, F&& test) const
{
    const bool none = emptyVerdict();
    const auto reached = stream.slotCount();
    if (reached >= slotCount)
        fillBits(bits, slotCount, test);
    else
        fillBits(bits, slotCount, [&](quint32 slot) { return slot < reached ? test(slot) : none; });
}

template <bool Filtered>
void FactTest::fillCounts(const Stream& stream, const FactFilter& filter, quint32 slotCount, Bits& bits) const
{
    const quint8* passing = Filtered && filter.isProductOnly(stream) ? filter.product->data() : nullptr;
    fillSlots(stream, slotCount, bits, [&](quint32 slot) {
        const auto [begin, end] = sliceOf(stream, m_window, slot);
        if constexpr (!Filtered) {
            return m_range.has(end - begin);
        } else {
            qint64 count = 0;
            if (passing) {
                for (size_t i = begin; i < end; ++i)
                    count += passing[stream.product[i]];
            } else {
                for (size_t i = begin; i < end; ++i)
                    count += filter.passes(stream, i) && filter.inMoney(stream, i) ? 1 : 0;
            }
            return m_range.has(count);
        }
    });
}

/// Adds the facts of one slot to \a sum and \a count.
template <bool Filtered, class Value>
void FactTest::addUp(const Stream& stream, const Value* values, const FactFilter& filter, quint32 slot,
    qint64& sum, qint64& count) const
{
    const auto [begin, end] = sliceOf(stream, m_window, slot);
    for (size_t i = begin; i < end; ++i) {
        if constexpr (Filtered) {
            if (!filter.passes(stream, i) || !filter.inMoney(stream, i))
                continue;
            ++count;
        }
        sum += values[i];
    }
    if constexpr (!Filtered)
        count += end - begin;
}

template <bool Filtered>
void FactTest::fillSums(const Stream& stream, const Stream* returns, const FactFilter& filter,
    quint32 slotCount, Bits& bits) const
{
    const auto run = [&](const auto* values) {
        fillSlots(stream, slotCount, bits, [&](quint32 slot) {
            qint64 sum = 0;
            qint64 count = 0;
            addUp<Filtered>(stream, values, filter, slot, sum, count);
            return judgeTotals(sum, count);
        });
    };
    if (returns && !returns->times.empty())
        fillNet<Filtered>(stream, *returns, filter, slotCount, bits);
    else if (m_row.of == Of::Quantity)
        run(stream.quantity.data());
    else if (stream.wideAmounts.empty())
        run(stream.amounts.data());
    else
        run(stream.wideAmounts.data());
}

template <bool Filtered>
void FactTest::fillNet(const Stream& stream, const Stream& returns, const FactFilter& filter,
    quint32 slotCount, Bits& bits) const
{
    const auto add = [&](const Stream& part, quint32 slot, qint64& sum, qint64& count) {
        if (slot >= part.slotCount())
            return;
        if (part.wideAmounts.empty())
            addUp<Filtered>(part, part.amounts.data(), filter, slot, sum, count);
        else
            addUp<Filtered>(part, part.wideAmounts.data(), filter, slot, sum, count);
    };
    fillBits(bits, slotCount, [&](quint32 slot) {
        qint64 sum = 0;
        qint64 count = 0;
        qint64 ignored = 0; // a cancellation is no purchase
        add(stream, slot, sum, count);
        add(returns, slot, sum, ignored);
        return judgeTotals(sum, count);
    });
}

template <bool Filtered>
void FactTest::fillExtremes(
    const Stream& stream, const FactFilter& filter, quint32 slotCount, Bits& bits) const
{
    const bool smallest = m_row.measure == Measure::Min;
    const bool quantity = m_row.of == Of::Quantity;
    fillSlots(stream, slotCount, bits, [&](quint32 slot) {
        const auto [begin, end] = sliceOf(stream, m_window, slot);
        bool found = false;
        qint64 best = 0;
        for (size_t i = begin; i < end; ++i) {
            if (Filtered && !(filter.passes(stream, i) && filter.inMoney(stream, i)))
                continue;
            const qint64 value = quantity ? stream.quantity[i] : stream.amount(i);
            if (!found || (smallest ? value < best : value > best))
                best = value;
            found = true;
        }
        return found ? m_range.has(best) : m_range.whenMissing;
    });
}

template <bool Filtered>
void FactTest::fillDays(const Stream& stream, const FactFilter& filter, quint32 slotCount, Bits& bits) const
{
    const bool last = m_row.measure == Measure::DaysSinceLast;
    if (!Filtered && last && !stream.last.empty() && m_window.from == 0) {
        // One column instead of a look into each history; only an order after now needs the longer way.
        fillSlots(stream, slotCount, bits, [&](quint32 slot) {
            auto time = stream.last[slot];
            if (time > m_window.to) {
                const auto [begin, end] = sliceOf(stream, m_window, slot);
                time = begin == end ? 0 : stream.times[end - 1];
            }
            return time == 0 ? m_range.whenMissing : m_days.has(time) != m_range.outside;
        });
        return;
    }
    fillSlots(stream, slotCount, bits, [&](quint32 slot) {
        auto [begin, end] = sliceOf(stream, m_window, slot);
        if constexpr (Filtered) {
            while (begin < end && !filter.passes(stream, last ? end - 1 : begin))
                last ? --end : ++begin;
        }
        if (begin == end)
            return m_range.whenMissing;
        return m_days.has(stream.times[last ? end - 1 : begin]) != m_range.outside;
    });
}

template <bool Filtered>
void FactTest::fillBy(const Stream& stream, const Stream* returns, const FactFilter& filter,
    quint32 slotCount, Bits& bits) const
{
    switch (m_row.measure) {
    case Measure::Count:
        fillCounts<Filtered>(stream, filter, slotCount, bits);
        break;
    case Measure::Sum:
    case Measure::Average:
        fillSums<Filtered>(stream, returns, filter, slotCount, bits);
        break;
    case Measure::Min:
    case Measure::Max:
        fillExtremes<Filtered>(stream, filter, slotCount, bits);
        break;
    case Measure::Distinct:
        break; // see fillMeasured()
    case Measure::DaysSinceLast:
    case Measure::DaysSinceFirst:
        fillDays<Filtered>(stream, filter, slotCount, bits);
        break;
    }
}

void FactTest::fill(const Shard& shard, Bits& bits, LeftOut& leftOut) const
{
    const auto columns = columnsOf(shard, m_row.fact);
    const auto& stream = columns.stream;
    const auto filter = m_measurer.selector().filterFor(columns);
    if (stream)
        leftOut.otherCurrency += m_measurer.selector().countOtherCurrency(*stream, filter);
    if (m_other) {
        fillCompared(shard, bits, leftOut);
        return;
    }
    const bool own = m_row.window && !m_row.window->anchor.isEmpty();
    const bool eachByItself = m_row.measure == Measure::Distinct || m_row.convert;
    if (own || (eachByItself && stream && !m_window.empty)) {
        const bool kinds = m_row.measure == Measure::Distinct && !own;
        if (kinds && fillDistinct(shard, bits))
            return;
        fillMeasured(shard, bits, leftOut);
        return;
    }
    if (m_window.empty || !stream) {
        std::fill(bits.begin(), bits.end(), emptyVerdict() ? ~quint64(0) : 0);
        return;
    }
    if (filter.isOpen() && isScan()) {
        scan({this}, *stream, shard.core->slotCount, {&bits});
        return;
    }
    const bool net = m_row.of == Of::NetAmount;
    const Stream* returns = net ? &shard.orders->returns : nullptr;
    if (filter.isOpen())
        fillBy<false>(*stream, returns, filter, shard.core->slotCount, bits);
    else
        fillBy<true>(*stream, returns, filter, shard.core->slotCount, bits);
}

} // namespace serai::segments
