// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factselect.h"

#include <segments/fields.h>

#include <algorithm>

namespace serai::segments {

qint64 amountScale(Fact fact, const QString& currency)
{
    return fact == Fact::OrderLines ? lineScaleOf(currency) : 1;
}

bool keyMatches(const KeyFilter& filter, const QStringList& values, const QStringList& names)
{
    if (names.isEmpty())
        return filter.op == Op::Unknown;
    const auto matches = [&](const QString& name) { return textMatches(filter.op, name, values); };
    const bool negative = filter.op == Op::IsNot || filter.op == Op::NotIn;
    return negative ? std::all_of(names.begin(), names.end(), matches)
                    : std::any_of(names.begin(), names.end(), matches);
}

FactSelector::FactSelector(const Row& row, const EvalContext& context)
    : m_row(row)
    , m_index(context.index)
    , m_window(row.window && !row.window->anchor.isEmpty() ? secondsBetween(0, context.nowMs)
                                                           : windowSeconds(row.window, context))
{
    for (const auto& filter : row.where) {
        m_isProductFiltered = m_isProductFiltered || filter.key == u"product" || filter.key == u"category";
        if (keyTypeOf(filter.key) == KeyType::Text)
            continue;
        auto& ranges = filter.key == u"amount" ? m_amounts : m_quantities;
        ranges.push_back(numberRangeOf(
            filter.op, filter.numbers, filter.key == u"amount" ? amountScale(row.fact, filter.currency) : 1));
    }
    if (m_isProductFiltered)
        narrowProducts();
    if (row.of != Of::Category)
        return;
    QHash<QString, quint32> codes;
    for (auto it = m_index.products.begin(); it != m_index.products.end(); ++it) {
        if (it->category.isEmpty())
            continue;
        if (m_categories.size() <= it.key())
            m_categories.resize(size_t(it.key()) + 1);
        const auto known = codes.constFind(it->category);
        const auto code = known == codes.constEnd() ? quint32(codes.size()) + 1 : *known;
        codes.insert(it->category, code);
        m_categories[it.key()] = code;
    }
    m_categoryCount = quint32(codes.size());
}

void FactSelector::narrowProducts()
{
    quint32 highest = 0;
    for (auto it = m_index.products.begin(); it != m_index.products.end(); ++it)
        highest = std::max(highest, it.key());
    m_products.assign(size_t(highest) + 1, 1);
    std::vector<quint8> known(m_products.size(), 0);
    for (const auto& filter : m_row.where) {
        const bool sku = filter.key == u"product";
        if (!sku && filter.key != u"category")
            continue;
        const auto values = foldedTexts(filter.values);
        for (auto it = m_index.products.begin(); it != m_index.products.end(); ++it) {
            const auto& word = sku ? it->sku : it->category;
            known[it.key()] = 1;
            if (!keyMatches(filter, values, word.isEmpty() ? QStringList() : QStringList{word}))
                m_products[it.key()] = 0;
        }
        for (size_t id = 0; id < m_products.size(); ++id) {
            if (!known[id] && filter.op != Op::Unknown)
                m_products[id] = 0;
        }
    }
}

QStringList FactSelector::namesOf(const QString& key, Op op, const QString& word) const
{
    if (key == u"campaign") {
        // Its number is no text: a campaign is found by it whole or not at all.
        const auto name = foldedText(m_index.campaigns.value(word.toLongLong()));
        return op == Op::Contains || op == Op::Starts ? QStringList{name} : QStringList{word, name};
    }
    if (key == u"group") {
        const auto group = m_index.groups.value(word.toLongLong());
        return {foldedText(group.code), foldedText(group.name)};
    }
    return {foldedText(word)};
}

FactFilter FactSelector::filterFor(const FactColumns& columns) const
{
    FactFilter result;
    if (m_isProductFiltered)
        result.product = &m_products;
    if (!m_amounts.empty())
        result.amounts = &m_amounts;
    if (!m_quantities.empty())
        result.quantities = &m_quantities;
    const auto narrowCurrency = [&](std::vector<quint8>& table, const KeyFilter& filter) {
        const auto values = foldedTexts(filter.values);
        table.resize(columns.currencies->size(), 1);
        for (size_t i = 0; i < table.size(); ++i) {
            const auto word = foldedText((*columns.currencies)[i]);
            if (!keyMatches(filter, values, word.isEmpty() ? QStringList() : QStringList{word}))
                table[i] = 0;
        }
    };
    const auto textKeys = textKeysOf(m_row.fact);
    for (const auto& filter : m_row.where) {
        if (columns.currencies && filter.key == u"currency")
            narrowCurrency(result.currency, filter);
        if (columns.currencies && filter.key == u"amount")
            narrowCurrency(
                result.currency, {QStringLiteral("currency"), Op::Is, QStringList{filter.currency}, {}, {}});
        const auto key = textKeys.indexOf(filter.key);
        if (key < 0 || !columns.stream || size_t(key) >= columns.stream->keys.size())
            continue;
        const auto values = foldedTexts(filter.values);
        FactFilter::Key made{&columns.stream->keys[size_t(key)], {quint8(keyMatches(filter, values, {}))}};
        for (const auto& word : made.column->words)
            made.passes.push_back(keyMatches(filter, values, namesOf(filter.key, filter.op, word)));
        result.keys.push_back(std::move(made));
    }
    if (columns.currencies && (!m_row.currency.isEmpty() || m_row.of == Of::Amount)) {
        // Without a currency, a question about amounts is about the facts that have one.
        // What is converted may be in any.
        const bool any = m_row.currency.isEmpty() || m_row.convert;
        KeyFilter money{
            QStringLiteral("currency"), any ? Op::Known : Op::Is, QStringList{m_row.currency}, {}, {}};
        narrowCurrency(result.money, money);
    }
    // A table that lets everything through is none.
    for (auto* table : {&result.currency, &result.money}) {
        if (std::all_of(table->begin(), table->end(), [](quint8 passes) { return passes != 0; }))
            table->clear();
    }
    return result;
}

qint64 FactSelector::countOtherCurrency(const Stream& stream, const FactFilter& filter) const
{
    if (filter.money.empty() || m_row.currency.isEmpty() || m_row.convert)
        return 0;
    qint64 count = 0;
    for (size_t i = 0; i < stream.times.size(); ++i)
        count +=
            m_window.has(stream.times[i]) && filter.passes(stream, i) && !filter.inMoney(stream, i) ? 1 : 0;
    return count;
}

} // namespace serai::segments
