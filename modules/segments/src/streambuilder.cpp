// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "streambuilder.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace serai::segments {

quint32 WordTable::codeOf(const QString& word)
{
    if (word.isEmpty())
        return 0;
    auto found = m_codes.constFind(word);
    if (found == m_codes.constEnd()) {
        m_words.push_back(word);
        found = m_codes.insert(word, quint32(m_words.size()));
    }
    return *found;
}

StreamBuilder::StreamBuilder(Shape shape, quint32 keys)
    : m_shape(shape)
    , m_keys(keys)
    , m_words(keys)
{
}

void StreamBuilder::add(quint32 slot, qint64 timeMs)
{
    const auto time = quint32(std::clamp<qint64>(timeMs / 1000, 0, std::numeric_limits<quint32>::max()));
    if (!m_slots.empty() && (slot < m_slots.back() || (slot == m_slots.back() && time < m_times.back())))
        m_sorted = false;
    m_slots.push_back(slot);
    m_times.push_back(time);
    if (m_shape != Shape::Events) {
        m_amounts.push_back(0);
        m_currency.push_back(0);
    }
    if (m_shape == Shape::Lines) {
        m_quantity.push_back(0);
        m_product.push_back(0);
    }
    for (auto& key : m_keys)
        key.push_back(0);
}

void StreamBuilder::setAmount(qint64 amount, quint16 currency)
{
    m_amounts.back() = amount;
    m_currency.back() = currency;
}

void StreamBuilder::setLine(qint64 quantity, qint64 product)
{
    m_quantity.back() = qint32(
        std::clamp<qint64>(quantity, std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max()));
    m_product.back() = product > 0 && product == quint32(product) ? quint32(product) : 0;
}

void StreamBuilder::setKey(quint32 key, const QString& word)
{
    m_keys[key].back() = m_words[key].codeOf(word);
}

/// The last values, as many as \a order has, in that order of all.
template <class T>
static void permute(std::vector<T>& values, const std::vector<quint32>& order)
{
    if (values.empty())
        return;
    std::vector<T> sorted;
    sorted.reserve(order.size());
    for (const auto i : order)
        sorted.push_back(values[i]);
    std::copy(sorted.begin(), sorted.end(), values.end() - qptrdiff(sorted.size()));
}

void StreamBuilder::sort()
{
    if (m_sorted)
        return;
    std::vector<quint32> order(m_slots.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [this](quint32 a, quint32 b) {
        return std::pair(m_slots[a], m_times[a]) < std::pair(m_slots[b], m_times[b]);
    });
    permute(m_amounts, order);
    permute(m_currency, order);
    permute(m_quantity, order);
    permute(m_product, order);
    for (auto& key : m_keys)
        permute(key, order);
    permute(m_times, order);
    permute(m_slots, order);
    m_sorted = true;
}

void StreamBuilder::mergeLast(size_t middle)
{
    const size_t begin = m_offsets.back();
    if (middle == begin || middle == m_times.size() || m_times[middle - 1] <= m_times[middle])
        return; // as a rule, what is new comes last
    std::vector<quint32> order(m_times.size() - begin);
    std::iota(order.begin(), order.end(), quint32(begin));
    std::stable_sort(
        order.begin(), order.end(), [this](quint32 a, quint32 b) { return m_times[a] < m_times[b]; });
    permute(m_amounts, order);
    permute(m_currency, order);
    permute(m_quantity, order);
    permute(m_product, order);
    for (auto& key : m_keys)
        permute(key, order);
    permute(m_times, order);
}

std::vector<CodeMap> StreamBuilder::keyMaps(const Stream& from)
{
    std::vector<CodeMap> maps;
    maps.reserve(from.keys.size());
    for (size_t key = 0; key < from.keys.size(); ++key)
        maps.emplace_back(from.keys[key].words, m_words[key]);
    return maps;
}

void StreamBuilder::appendOffsets(const Stream& from, quint32 first, quint32 last, quint32 count)
{
    const auto at = quint32(m_times.size());
    const auto size = m_offsets.size() + count;
    for (auto slot = first; slot < last; ++slot)
        m_offsets.push_back(at + from.offsets[slot] - from.offsets[first]);
    const auto behind = first < last ? at + from.offsets[last] - from.offsets[first] : at;
    m_offsets.resize(size, behind);
}

template <class T, class Source>
static void appendRange(std::vector<T>& values, const Source& source, size_t begin, size_t end)
{
    values.insert(values.end(), source.begin() + qptrdiff(begin), source.begin() + qptrdiff(end));
}

void StreamBuilder::appendColumns(const Stream& from, size_t begin, size_t end, std::vector<CodeMap>& keys)
{
    appendRange(m_times, from.times, begin, end);
    if (m_shape != Shape::Events) {
        if (from.wideAmounts.empty())
            appendRange(m_amounts, from.amounts, begin, end);
        else
            appendRange(m_amounts, from.wideAmounts, begin, end);
    }
    if (m_shape == Shape::Lines) {
        appendRange(m_quantity, from.quantity, begin, end);
        appendRange(m_product, from.product, begin, end);
    }
    for (size_t key = 0; key < m_keys.size(); ++key) {
        for (size_t i = begin; i < end; ++i)
            m_keys[key].push_back(keys[key](from.keys[key].code(i)));
    }
}

void StreamBuilder::writeKey(PayloadWriter& writer, quint32 section, quint32 words, quint32 key) const
{
    const auto& codes = m_keys[key];
    const auto count = m_words[key].words().size();
    writer.addWords(words, m_words[key].words());
    if (count < 255)
        writer.add(section, std::vector<quint8>(codes.begin(), codes.end()));
    else if (count < 65'535)
        writer.add(section, std::vector<quint16>(codes.begin(), codes.end()));
    else
        writer.add(section, codes);
}

void StreamBuilder::write(PayloadWriter& writer, quint32 base, quint32 words)
{
    sort();
    if (m_times.empty())
        return;
    auto offsets = std::move(m_offsets);
    offsets.reserve(std::max(offsets.size(), m_slots.empty() ? 0 : size_t(m_slots.back()) + 1) + 1);
    for (size_t i = 0; i < m_slots.size(); ++i) {
        while (offsets.size() <= m_slots[i])
            offsets.push_back(quint32(i));
    }
    offsets.push_back(quint32(m_times.size())); // behind the last slot
    writer.add(base, offsets);
    writer.add(base + 1, m_times);
    for (quint32 key = 0; key < m_keys.size(); ++key)
        writeKey(writer, base + 7 + key, words + key, key);
    if (m_shape == Shape::Events)
        return;
    const bool wide = m_shape == Shape::Coupons
        || std::any_of(
            m_amounts.begin(), m_amounts.end(), [](qint64 amount) { return amount != qint32(amount); });
    if (wide)
        writer.add(base + 3, m_amounts);
    else
        writer.add(base + 2, std::vector<qint32>(m_amounts.begin(), m_amounts.end()));
    // One currency that is not the part's first still needs its column; all zero needs none.
    if (m_shape == Shape::Coupons
        || std::any_of(m_currency.begin(), m_currency.end(), [](quint16 code) { return code != 0; }))
        writer.add(base + 4, m_currency);
    if (m_shape == Shape::Lines) {
        writer.add(base + 5, m_quantity);
        writer.add(base + 6, m_product);
    }
}

} // namespace serai::segments
