// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shard.h"

#include <QHash>

#include <algorithm>

namespace serai::segments {

/// Distinct words of a column with their codes.
class WordTable
{
public:
    /// 0 for a missing word, else 1, 2, …
    quint32 codeOf(const QString& word);

    [[nodiscard]] const std::vector<QString>& words() const { return m_words; }

private:
    QHash<QString, quint32> m_codes;
    std::vector<QString> m_words;
};

/// Codes of one table of words in terms of another. Words that nobody uses do not come over: what an erased
/// person alone had shall not stay behind.
class CodeMap
{
public:
    CodeMap(const std::vector<QString>& words, WordTable& target)
        : m_words(&words)
        , m_target(&target)
        , m_codes(words.size())
    {
    }

    quint32 operator()(quint32 code)
    {
        if (code == 0)
            return 0;
        auto& known = m_codes[code - 1];
        if (known == 0)
            known = m_target->codeOf((*m_words)[code - 1]);
        return known;
    }

private:
    const std::vector<QString>* m_words;
    WordTable* m_target;
    std::vector<quint32> m_codes; ///< 0: not asked for yet
};

/// Gathers the facts of one stream and writes them in order of (slot, time). Facts come one by one, in any
/// order, or member by member from other streams; never both.
class StreamBuilder
{
public:
    enum class Shape { Orders, Lines, Events, Coupons };

    StreamBuilder(Shape shape, quint32 keys);

    /// Begins a fact; amounts, words and so on are those of the fact begun last.
    void add(quint32 slot, qint64 timeMs);
    void setAmount(qint64 amount, quint16 currency);
    void setLine(qint64 quantity, qint64 product);
    void setKey(quint32 key, const QString& word);

    /// Appends \a count slots of \a from, beginning with \a first; those behind its end have no facts.
    /// \a keys: one map per text key; \a currencies: code of the other part to that of this one.
    template <class Currency>
    void append(
        const Stream& from, quint32 first, quint32 count, std::vector<CodeMap>& keys, Currency&& currencies);
    /// Adds the facts of slot \a first of \a from to those of the slot appended last.
    template <class Currency>
    void extend(const Stream& from, quint32 first, std::vector<CodeMap>& keys, Currency&& currencies);
    /// A map of each text key of \a from, for append().
    [[nodiscard]] std::vector<CodeMap> keyMaps(const Stream& from);

    /// \a words: first section of the words of keys.
    void write(PayloadWriter& writer, quint32 base, quint32 words = 0);

private:
    void sort();
    /// Puts the facts of the slot appended last in order, those before \a middle and those from it on being
    /// so.
    void mergeLast(size_t middle);
    template <class Currency>
    void appendFacts(
        const Stream& from, size_t begin, size_t end, std::vector<CodeMap>& keys, Currency&& currencies);
    void appendOffsets(const Stream& from, quint32 first, quint32 last, quint32 count);
    void appendColumns(const Stream& from, size_t begin, size_t end, std::vector<CodeMap>& keys);
    void writeKey(PayloadWriter& writer, quint32 section, quint32 words, quint32 key) const;

    Shape m_shape;
    std::vector<quint32> m_slots;
    std::vector<quint32>
        m_offsets; ///< of appended slots, instead of m_slots: where the facts of each one begin
    std::vector<quint32> m_times;
    std::vector<qint64> m_amounts;
    std::vector<quint16> m_currency;
    std::vector<qint32> m_quantity;
    std::vector<quint32> m_product;
    std::vector<std::vector<quint32>> m_keys;
    std::vector<WordTable> m_words;
    bool m_sorted = true;
};

template <class Currency>
void StreamBuilder::append(
    const Stream& from, quint32 first, quint32 count, std::vector<CodeMap>& keys, Currency&& currencies)
{
    const auto last = std::min(first + count, from.slotCount());
    appendOffsets(from, first, last, count);
    if (first >= last)
        return;
    appendFacts(from, from.offsets[first], from.offsets[last], keys, currencies);
}

template <class Currency>
void StreamBuilder::extend(
    const Stream& from, quint32 first, std::vector<CodeMap>& keys, Currency&& currencies)
{
    if (first >= from.slotCount())
        return;
    const auto middle = m_times.size();
    appendFacts(from, from.offsets[first], from.offsets[first + 1], keys, currencies);
    mergeLast(middle);
}

template <class Currency>
void StreamBuilder::appendFacts(
    const Stream& from, size_t begin, size_t end, std::vector<CodeMap>& keys, Currency&& currencies)
{
    if (begin == end)
        return;
    appendColumns(from, begin, end, keys);
    if (m_shape == Shape::Events)
        return;
    if (from.currency.empty()) {
        m_currency.resize(m_currency.size() + end - begin, currencies(0));
        return;
    }
    for (size_t i = begin; i < end; ++i)
        m_currency.push_back(currencies(from.currency[i]));
}

} // namespace serai::segments
