// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measurer.h"

#include <algorithm>
#include <limits>

namespace serai::segments {

int compare(const Value& a, const Value& b)
{
    qint64 mine = 0;
    qint64 other = 0;
    if (!qMulOverflow(a.number, b.count, &mine) && !qMulOverflow(b.number, a.count, &other)) // nearly always
        return mine < other ? -1 : mine > other ? 1 : 0;
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
        if (m_anchor != Anchor::None)
            m_span.emplace(*row.window, *m_table);
        if (row.window->yearly)
            m_yearly.emplace(row.window->before, *m_span, *m_table, m_nowMs);
        if (const auto* field = context.index.customField(customKeyOf(row.window->anchor)))
            m_anchorField = field->id;
    }
    if (row.convert)
        m_converter.emplace(row, context);
}

/// A number above this one is judged as this one and one more.
static qint64 enoughOf(const NumberRange& range)
{
    constexpr auto highest = std::numeric_limits<qint64>::max();
    if (range.high != highest)
        return std::max(range.high, range.low);
    return range.low == std::numeric_limits<qint64>::min() ? highest : range.low;
}

std::unique_ptr<SlotMeasure> Measurer::bind(const Shard& shard, const NumberRange* range) const
{
    static const Stream nothing;
    const auto columns = columnsOf(shard, m_row.fact);
    const auto filter = m_selector.filterFor(columns);
    MeasurePlan plan;
    plan.row = &m_row;
    plan.shard = &shard;
    plan.stream = columns.stream ? columns.stream : &nothing;
    plan.returns = m_row.of == Of::NetAmount ? &shard.orders->returns : nullptr;
    plan.filter = &filter;
    plan.window = m_selector.window();
    plan.anchor = m_anchor;
    plan.anchorField = m_anchorField;
    plan.converter = m_converter && columns.currencies ? &*m_converter : nullptr;
    plan.currencies = columns.currencies;
    plan.categories = &m_selector.categories();
    plan.categoryCount = m_selector.categoryCount();
    plan.span = m_span ? &*m_span : nullptr;
    plan.yearly = m_yearly ? &*m_yearly : nullptr;
    plan.nowMs = m_nowMs;
    plan.today = m_today;
    plan.table = m_table.get();
    plan.enough = range ? enoughOf(*range) : std::numeric_limits<qint64>::max();
    plan.isJudged = range != nullptr;
    plan.low = range ? range->low : 0;
    plan.high = range ? range->high : 0;
    return makeSlotMeasure(plan);
}

Value Measurer::measure(SlotMeasure& bound, quint32 slot)
{
    Value value;
    bound.measure(slot, 1, &value);
    return value;
}

qint64 Measurer::unitFactor() const
{
    if (m_row.currency.isEmpty() || valueTypeOf(m_row.measure, m_row.of) != ValueType::Money)
        return 1;
    return lineScaleOf(m_row.currency) / amountScale(m_row.fact, m_row.currency);
}

} // namespace serai::segments
