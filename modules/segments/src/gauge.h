// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measurer.h"

#include <bit>

namespace serai::segments {

/// Measures everybody of a shard for ranks and scores: says what a Measurer says, in one pass over the facts
/// where the row is simple. Immutable; any thread.
class Gauge
{
public:
    Gauge(const Row& row, const EvalContext& context);

    /// Calls \a take(slot, value) for the members of \a view (a shard without a patch) who are ranked: the
    /// value is known, and there is at least one such fact, as a count or sum of nothing says nothing about
    /// being among the first. Adds facts without a rate to \a leftOut.
    template <class F>
    void eachRanked(const Shard& view, LeftOut& leftOut, F&& take) const;

private:
    template <class F>
    static void eachMember(const Shard& view, quint32 count, F&& visit);
    template <class F>
    void eachSum(const Shard& view, const Stream& stream, const qint32* numbers, F&& take) const;
    template <class F>
    void eachSimple(const Shard& view, const Stream& stream, F&& take) const;

    Row m_row;
    Measurer m_measurer;
    bool m_isSimple;
    qint64 m_today;
    std::shared_ptr<const ZoneTable> m_table;
};

template <class F>
void Gauge::eachMember(const Shard& view, quint32 count, F&& visit)
{
    for (quint32 base = 0; base < count; base += 64) {
        for (auto bits = view.core->present[base / 64]; bits != 0; bits &= bits - 1) {
            const auto slot = base + quint32(std::countr_zero(bits));
            if (slot < count)
                visit(slot);
        }
    }
}

template <class F>
void Gauge::eachSum(const Shard& view, const Stream& stream, const qint32* numbers, F&& take) const
{
    const auto window = m_measurer.selector().window();
    eachMember(view, std::min(view.core->slotCount, stream.slotCount()), [&](quint32 slot) {
        const auto [begin, end] = sliceOf(stream, window, slot);
        qint64 sum = 0;
        for (size_t i = begin; i < end; ++i)
            sum += numbers[i];
        auto value = Value::of(sum, end - begin);
        if (m_row.measure == Measure::Average)
            value.count = end - begin;
        if (begin != end)
            take(slot, value);
    });
}

template <class F>
void Gauge::eachSimple(const Shard& view, const Stream& stream, F&& take) const
{
    const auto window = m_measurer.selector().window();
    if (window.empty)
        return;
    if (m_row.measure == Measure::Sum || m_row.measure == Measure::Average) {
        if (m_row.of == Of::Quantity)
            eachSum(view, stream, stream.quantity.data(), take);
        else
            eachSum(view, stream, stream.amounts.data(), take);
        return;
    }
    const bool last = m_row.measure == Measure::DaysSinceLast;
    eachMember(view, std::min(view.core->slotCount, stream.slotCount()), [&](quint32 slot) {
        const auto [begin, end] = sliceOf(stream, window, slot);
        if (begin == end)
            return;
        if (m_row.measure == Measure::Count)
            take(slot, Value::of(end - begin, end - begin));
        else
            take(slot, Value::of(m_today - m_table->dayOf(stream.times[last ? end - 1 : begin]), 1));
    });
}

template <class F>
void Gauge::eachRanked(const Shard& view, LeftOut& leftOut, F&& take) const
{
    const auto bound = m_measurer.bind(view);
    if (m_isSimple && bound.open && bound.stream->wideAmounts.empty()) {
        eachSimple(view, *bound.stream, take);
        return;
    }
    eachValue(bound, view.core->slotCount, [&](quint32 slot, const Value& value) {
        if (!((view.core->present[slot / 64] >> (slot % 64)) & 1))
            return;
        leftOut.withoutRate += value.withoutRate;
        if (value.known && value.facts > 0)
            take(slot, value);
    });
}

} // namespace serai::segments
