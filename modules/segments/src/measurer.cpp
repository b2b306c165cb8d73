// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measurer.h"

#include <algorithm>
#include <limits>

namespace serai::segments {

int compare(const Value& a, const Value& b)
{
    const auto first = a.floor();
    const auto second = b.floor();
    if (first != second)
        return first < second ? -1 : 1;
    // Remainders and counts of facts of one member are far below 2^31.
    const auto left = a.remainder() * b.count;
    const auto right = b.remainder() * a.count;
    return left < right ? -1 : left > right ? 1 : 0;
}

Value scaled(const Value& value, qint64 factor)
{
    Value result = value;
    if (qMulOverflow(value.number, factor, &result.number))
        result.number = (value.number < 0) == (factor < 0) ? std::numeric_limits<qint64>::max()
                                                           : std::numeric_limits<qint64>::min() + 1;
    return result;
}

Measurer::Measurer(const Row& row, const EvalContext& context)
    : m_row(row)
    , m_selector(row, context)
    , m_nowMs(context.nowMs)
    , m_today(context.table->dayOf(context.nowMs >= 0 ? context.nowMs / 1000 : (context.nowMs - 999) / 1000))
    , m_table(context.table)
{
    if (row.window) {
        const auto& anchor = row.window->anchor;
        m_anchor = anchor.isEmpty()   ? Anchor::None
            : anchor == u"createdAt"  ? Anchor::CreatedAt
            : anchor == u"firstOrder" ? Anchor::FirstOrder
            : anchor == u"firstJoin"  ? Anchor::FirstJoin
            : anchor == u"lastOrder"  ? Anchor::LastOrder
                                      : Anchor::Field;
        if (const auto* field = context.index.customField(customKeyOf(row.window->anchor)))
            m_anchorField = field->id;
    }
    if (row.convert)
        m_converter.emplace(row, context);
}

Measurer::Bound Measurer::bind(const Shard& shard) const
{
    Bound bound;
    bound.shard = &shard;
    bound.columns = columnsOf(shard, m_row.fact);
    static const Stream nothing;
    if (!bound.columns.stream)
        bound.columns.stream = &nothing;
    bound.filter = m_selector.filterFor(bound.columns);
    if (m_row.of == Of::NetAmount) {
        bound.returns = &shard.orders->returns;
        bound.returnFilter = bound.filter;
    }
    bound.open = bound.filter.isOpen();
    if (m_converter && bound.columns.currencies)
        bound.converted = m_converter->bind(*bound.columns.currencies);
    return bound;
}

qint64 Measurer::unitFactor() const
{
    if (m_row.currency.isEmpty() || valueTypeOf(m_row.measure, m_row.of) != ValueType::Money)
        return 1;
    return lineScaleOf(m_row.currency) / amountScale(m_row.fact, m_row.currency);
}

static std::optional<qint64> firstBefore(const Stream* stream, quint32 slot, qint64 nowMs)
{
    if (!stream || slot >= stream->slotCount() || stream->offsets[slot] == stream->offsets[slot + 1])
        return std::nullopt;
    const auto first = qint64(stream->times[stream->offsets[slot]]) * 1000;
    return first <= nowMs ? std::optional(first) : std::nullopt;
}

std::optional<qint64> Measurer::anchorMs(const Shard& shard, quint32 slot) const
{
    if (m_anchor == Anchor::CreatedAt)
        return shard.core->createdAt[slot];
    if (m_anchor == Anchor::FirstOrder)
        return firstBefore(&shard.orders->purchases, slot, m_nowMs);
    if (m_anchor == Anchor::FirstJoin)
        return firstBefore(columnsOf(shard, Fact::GroupJoins).stream, slot, m_nowMs);
    if (m_anchor == Anchor::LastOrder) {
        const auto& stream = shard.orders->purchases;
        if (slot >= stream.slotCount())
            return std::nullopt;
        const auto [begin, end] = sliceOf(stream, secondsBetween(0, m_nowMs), slot);
        return begin == end ? std::nullopt : std::optional(qint64(stream.times[end - 1]) * 1000);
    }
    const auto column = shard.core->custom.find(m_anchorField.value_or(-1));
    if (column == shard.core->custom.end() || column->second.numbers.empty()
        || !((column->second.known[slot / 64] >> (slot % 64)) & 1))
        return std::nullopt;
    return m_table->startOf(column->second.numbers[slot]) * 1000; // a date begins at its midnight
}

std::optional<SecondRange> Measurer::windowOf(const Bound& bound, quint32 slot) const
{
    if (m_anchor == Anchor::None)
        return m_selector.window();
    const auto anchor = anchorMs(*bound.shard, slot);
    if (!anchor)
        return std::nullopt;
    const auto n = m_row.window->last;
    if (m_row.window->before)
        return secondsBetween(
            m_table->shiftedMs(*anchor, -n, m_row.window->unit), std::min(*anchor - 1, m_nowMs));
    return secondsBetween(*anchor + 1, std::min(m_table->shiftedMs(*anchor, n, m_row.window->unit), m_nowMs));
}

template <class F>
void Measurer::forEach(
    const Stream& stream, const FactFilter& filter, bool open, const FactSlice& slice, F&& visit)
{
    for (size_t i = slice.begin; i < slice.end; ++i) {
        if (open || (filter.passes(stream, i) && filter.inMoney(stream, i)))
            visit(i);
    }
}

Value Measurer::distinct(const Bound& bound, const FactSlice& slice) const
{
    const auto& stream = *bound.columns.stream;
    const auto& categories = m_selector.categories();
    const auto key = textKeysOf(m_row.fact).indexOf(ofKey(m_row.of));
    std::vector<quint32> seen;
    forEach(stream, bound.filter, bound.open, slice, [&](size_t i) {
        const auto code = m_row.of == Of::Product ? stream.product[i]
            : m_row.of == Of::Category
            ? (stream.product[i] < categories.size() ? categories[stream.product[i]] : 0)
            : stream.keys[size_t(key)].code(i);
        if (code != 0)
            seen.push_back(code);
    });
    std::sort(seen.begin(), seen.end());
    return Value::of(std::unique(seen.begin(), seen.end()) - seen.begin());
}

/// What the facts of one member come to.
struct Measurer::Totals
{
    qint64 count = 0;
    qint64 sum = 0;
    qint64 least = 0;
    qint64 most = 0;
    size_t first = 0;
    size_t last = 0;
    quint32 withoutRate = 0;
    qint64 value = 0; ///< of the fact that was added last; with an unknown one, nothing of it is told
};

/// Sets totals.value, and counts the fact where it has none for want of a rate.
void Measurer::addAmount(const Bound& bound, const Stream& stream, size_t i, Totals& totals) const
{
    totals.value = stream.amount(i);
    if (!m_converter)
        return;
    const size_t code = stream.currency.empty() ? 0 : stream.currency[i];
    const auto converted = m_converter->convert(bound.converted, code, totals.value, stream.times[i]);
    totals.value = converted.value_or(0);
    totals.withoutRate += converted ? 0u : 1u;
}

Value Measurer::valueOf(const Bound& bound, const Totals& totals) const
{
    const bool any = totals.count > 0;
    const auto& stream = *bound.columns.stream;
    Value value;
    switch (m_row.measure) {
    case Measure::Sum:
        value = Value::of(totals.sum);
        break;
    case Measure::Average:
        value = {any, 0, totals.sum, std::max<qint64>(totals.count, 1)};
        break;
    case Measure::Min:
        value = {any, 0, totals.least, 1};
        break;
    case Measure::Max:
        value = {any, 0, totals.most, 1};
        break;
    case Measure::DaysSinceFirst:
        value = {any, 0, any ? m_today - m_table->dayOf(stream.times[totals.first]) : 0, 1};
        break;
    case Measure::DaysSinceLast:
        value = {any, 0, any ? m_today - m_table->dayOf(stream.times[totals.last]) : 0, 1};
        break;
    case Measure::Count:
    case Measure::Distinct: // has its own way
        return Value::of(totals.count);
    }
    value.withoutRate = totals.withoutRate;
    value.known = value.known && totals.withoutRate == 0;
    return value;
}

Value Measurer::measure(const Bound& bound, quint32 slot) const
{
    const auto range = windowOf(bound, slot);
    if (!range)
        return {};
    FactSlice slice{0, 0};
    const auto& stream = *bound.columns.stream;
    if (!range->empty && slot < stream.slotCount())
        slice = sliceOf(stream, *range, slot);
    if (m_row.measure == Measure::Count && bound.open)
        return Value::of(slice.end - slice.begin);
    if (m_row.measure == Measure::Distinct)
        return distinct(bound, slice);
    Totals totals;
    const bool quantity = m_row.of == Of::Quantity;
    const bool amount = m_row.of == Of::Amount || m_row.of == Of::NetAmount;
    forEach(stream, bound.filter, bound.open, slice, [&](size_t i) {
        if (amount)
            addAmount(bound, stream, i, totals);
        else
            totals.value = quantity ? stream.quantity[i] : 0;
        const bool isFirst = totals.count == 0;
        totals.least = isFirst ? totals.value : std::min(totals.least, totals.value);
        totals.most = isFirst ? totals.value : std::max(totals.most, totals.value);
        totals.first = isFirst ? i : totals.first;
        totals.last = i;
        totals.sum += totals.value;
        ++totals.count;
    });
    if (bound.returns && !range->empty && slot < bound.returns->slotCount())
        forEach(*bound.returns, bound.returnFilter, bound.open, sliceOf(*bound.returns, *range, slot),
            [&](size_t i) {
                addAmount(bound, *bound.returns, i, totals);
                totals.sum += totals.value;
            });
    return valueOf(bound, totals);
}

} // namespace serai::segments
