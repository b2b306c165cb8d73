// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facttest.h"

#include <algorithm>

namespace serai::segments {

FactTest::FactTest(const Row& row, const EvalContext& context)
    : m_row(row)
    , m_window(windowSeconds(row.window, context))
    , m_range(numberRangeOf(
          row, row.fact == Fact::OrderLines && row.of == Of::Amount ? lineScaleOf(row.currency) : 1))
{
    constexpr qint64 most = qint64(1) << 40;
    m_multiplies = (m_range.low == std::numeric_limits<qint64>::min() || std::abs(m_range.low) < most)
        && (m_range.high == std::numeric_limits<qint64>::max() || std::abs(m_range.high) < most);
    if (row.measure == Measure::DaysSinceLast || row.measure == Measure::DaysSinceFirst)
        m_days = daysSinceSeconds(m_range, context);
    m_isProductFiltered = std::any_of(row.where.begin(), row.where.end(), [](const KeyFilter& filter) {
        return filter.key != u"currency" && filter.key != u"status" && filter.key != u"direction";
    });
    if (m_isProductFiltered)
        m_products = passingProducts(context.index);
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

std::pair<const Stream*, const std::vector<QString>*> FactTest::streamOf(const Shard& shard) const
{
    switch (m_row.fact) {
    case Fact::Orders:
        return {&shard.orders->purchases, &shard.orders->currencies};
    case Fact::OrderLines:
        return {&shard.lines->lines, &shard.lines->currencies};
    case Fact::Messages:
        break;
    }
    return {&shard.messages->messages, nullptr};
}

std::vector<quint8> FactTest::passingProducts(const AudienceIndex& index) const
{
    quint32 highest = 0;
    for (auto it = index.products.begin(); it != index.products.end(); ++it)
        highest = std::max(highest, it.key());
    // Entry 0 stands for lines without a product, which match neither "is" nor "is not".
    std::vector<quint8> passes(size_t(highest) + 1, 0);
    for (auto it = index.products.begin(); it != index.products.end(); ++it)
        passes[it.key()] = 1;
    for (const auto& filter : m_row.where) {
        const bool sku = filter.key == u"product";
        if (!sku && filter.key != u"category")
            continue;
        const auto values = foldedTexts(filter.values);
        for (auto it = index.products.begin(); it != index.products.end(); ++it) {
            const auto& word = sku ? it->sku : it->category;
            if (word.isEmpty() || !textMatches(filter.op, word, values))
                passes[it.key()] = 0;
        }
    }
    return passes;
}

FactFilter FactTest::filterFor(const std::vector<QString>* currencies) const
{
    FactFilter result;
    if (m_isProductFiltered)
        result.product = &m_products;
    const auto narrow = [](std::vector<quint8>& table, const KeyFilter& filter, const auto& words) {
        const auto values = foldedTexts(filter.values);
        table.resize(size_t(words.size()), 1);
        for (size_t i = 0; i < table.size(); ++i) {
            if (!textMatches(filter.op,
                    words[typename std::decay_t<decltype(words)>::size_type(i)].toCaseFolded(), values))
                table[i] = 0;
        }
    };
    for (const auto& filter : m_row.where) {
        if (filter.key == u"currency" && currencies)
            narrow(result.currency, filter, *currencies);
        else if (filter.key == u"status")
            narrow(result.status, filter, messageStates());
        else if (filter.key == u"direction"
            && !textMatches(filter.op, QStringLiteral("out"), foldedTexts(filter.values)))
            result.nothing = true;
    }
    if (!m_row.currency.isEmpty() && currencies) {
        KeyFilter money{QStringLiteral("currency"), Op::Is, {m_row.currency}};
        narrow(result.money, money, *currencies);
        if (std::all_of(result.money.begin(), result.money.end(), [](quint8 passes) { return passes != 0; }))
            result.money.clear();
    }
    return result;
}

qint64 FactTest::countOtherCurrency(const Stream& stream, const FactFilter& filter) const
{
    qint64 count = 0;
    for (size_t i = 0; i < stream.times.size(); ++i)
        count +=
            m_window.has(stream.times[i]) && filter.passes(stream, i) && !filter.inMoney(stream, i) ? 1 : 0;
    return count;
}

std::unique_ptr<RowTest> makeFactTest(const Row& row, const EvalContext& context)
{
    return std::make_unique<FactTest>(row, context);
}

} // namespace serai::segments
