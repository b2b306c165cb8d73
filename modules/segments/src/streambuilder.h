// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shard.h"

#include <QHash>

namespace serai::segments {

/// Distinct words of a column with their codes.
class WordTable
{
public:
    WordTable() = default;
    /// Goes on with the codes of \a words.
    explicit WordTable(const std::vector<QString>& words);

    /// 0 for a missing word, else 1, 2, …
    quint32 codeOf(const QString& word);

    [[nodiscard]] const std::vector<QString>& words() const { return m_words; }

private:
    QHash<QString, quint32> m_codes;
    std::vector<QString> m_words;
};

/// Gathers the facts of one stream and writes them in order of (slot, time).
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

    /// Takes the codes of the stream over that is mended; before the first add().
    void continueFrom(const Stream& old);
    /// Everybody but \a changed (ascending slots) has the facts of \a old; what was added is of \a changed.
    void keepOthers(const Stream& old, const std::vector<quint32>& changed);
    /// \a words: first section of the words of keys.
    void write(PayloadWriter& writer, quint32 base, quint32 words = 0);

private:
    void sort();
    void copyFacts(const Stream& old, size_t begin, size_t end);
    void writeKey(PayloadWriter& writer, quint32 section, quint32 words, quint32 key) const;

    Shape m_shape;
    std::vector<quint32> m_slots;
    std::vector<quint32>
        m_offsets; ///< of a mended stream, instead of m_slots: where the facts of each slot begin
    std::vector<quint32> m_times;
    std::vector<qint64> m_amounts;
    std::vector<quint16> m_currency;
    std::vector<qint32> m_quantity;
    std::vector<quint32> m_product;
    std::vector<std::vector<quint32>> m_keys;
    std::vector<WordTable> m_words;
    bool m_sorted = true;
};

} // namespace serai::segments
