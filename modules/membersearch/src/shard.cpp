// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shard.h"

#include <membersearch/searchtext.h>

#include <algorithm>

namespace serai::membersearch {

constexpr qsizetype mostFieldBytes = 1000; ///< nobody is looked for by what comes after that
constexpr qsizetype mostRecordBytes = 65'000; ///< lengths are kept in 16 bits

/// fold() without the detour over UTF-16 where the text is plain ASCII, which most are.
static QByteArray foldedBytes(const char* text, qsizetype size)
{
    QByteArray out(size, Qt::Uninitialized);
    qsizetype length = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x80)
            return fold(QString::fromUtf8(text, size)).toUtf8();
        if (c == ' ' || (c >= 9 && c <= 13)) {
            if (length > 0 && out.at(length - 1) != ' ')
                out[length++] = ' ';
        } else if (c > ' ' && c != 0x7f) {
            out[length++] = c >= 'A' && c <= 'Z' ? char(c + 32) : char(c);
        }
    }
    if (length > 0 && out.at(length - 1) == ' ')
        --length;
    out.truncate(length);
    return out;
}

template <class T>
static std::size_t bytesOf(const std::vector<T>& values)
{
    return values.capacity() * sizeof(T);
}

std::size_t Shard::bytes() const
{
    std::size_t sum = sizeof(Shard) + std::size_t(texts.capacity()) + bytesOf(lengths)
        + std::size_t(longLengths.capacity()) * 5 + bytesOf(domains) + bytesOf(phones) + bytesOf(ids)
        + bytesOf(shortIds) + bytesOf(morePhones) + bytesOf(moreIds) + bytesOf(domainNames) + bytesOf(tags);
    for (const auto& name : domainNames)
        sum += std::size_t(name.capacity()) + 24;
    for (const auto& [tag, holders] : tags)
        sum += bytesOf(holders);
    return sum;
}

ShardBuilder::ShardBuilder(qint64 number)
    : m_shard(std::make_shared<Shard>())
    , m_records(std::size_t(shardSize))
{
    m_shard->number = number;
}

void ShardBuilder::addText(int slot, const QByteArray& folded, char end)
{
    auto& record = m_records[std::size_t(slot)];
    if (folded.isEmpty() || record.size() + folded.size() + 1 > mostRecordBytes)
        return;
    record.append(folded.constData(), std::min(folded.size(), mostFieldBytes));
    record.append(end);
}

void ShardBuilder::addMember(int slot, const char* name, qsizetype size)
{
    m_shard->present[std::size_t(slot / 64)] |= quint64(1) << slot % 64;
    ++m_shard->count;
    addText(slot, foldedBytes(name, size), fieldEnd);
}

void ShardBuilder::addEmail(int slot, const QByteArray& folded)
{
    auto& domains = m_shard->domains;
    const auto at = folded.lastIndexOf('@');
    const auto domain = folded.mid(at + 1);
    if (domains.empty())
        domains.resize(std::size_t(shardSize));
    if (at < 0 || domain.isEmpty() || at >= mostFieldBytes || domains[std::size_t(slot)] != 0)
        return addText(slot, folded, fieldEnd);
    auto known = m_domains.constFind(domain);
    if (known == m_domains.constEnd()) {
        m_shard->domainNames.push_back(domain);
        known = m_domains.insert(domain, quint16(m_shard->domainNames.size()));
    }
    domains[std::size_t(slot)] = *known;
    addText(slot, folded.left(at + 1), localEnd);
}

void ShardBuilder::addIdentity(int slot, char kind, const char* value, qsizetype size)
{
    if ((m_shard->present[std::size_t(slot / 64)] >> slot % 64 & 1) == 0)
        return;
    const bool phone = kind == 'p';
    if (phone || kind == 's') {
        const auto* digits = phone && size > 0 && *value == '+' ? value + 1 : value;
        if (const auto packed = packDigits(digits, value + size); packed != 0) {
            auto& first = phone ? m_shard->phones : m_shard->ids;
            if (first.empty())
                first.resize(std::size_t(shardSize));
            if (first[std::size_t(slot)] == 0)
                first[std::size_t(slot)] = packed;
            else
                (phone ? m_shard->morePhones : m_shard->moreIds).emplace_back(quint16(slot), packed);
            return;
        }
    }
    const auto folded = foldedBytes(value, size);
    if (kind == 'e')
        addEmail(slot, folded);
    else
        addText(slot, folded, fieldEnd);
}

void ShardBuilder::addTag(int slot, qint64 tag)
{
    m_tags[tag].push_back(quint16(slot));
}

std::shared_ptr<const Shard> ShardBuilder::finish()
{
    qsizetype size = 0;
    for (const auto& record : m_records)
        size += record.size();
    m_shard->texts.reserve(size);
    m_shard->lengths.resize(std::size_t(shardSize));
    for (std::size_t slot = 0; slot < m_records.size(); ++slot) {
        m_shard->texts.append(m_records[slot]);
        const auto length = m_records[slot].size();
        m_shard->lengths[slot] = quint8(std::min<qsizetype>(length, Shard::longRecord));
        if (length >= Shard::longRecord)
            m_shard->longLengths.insert(quint16(slot), quint16(length));
    }
    if (std::all_of(m_shard->ids.begin(), m_shard->ids.end(), [](quint64 id) { return id >> 32 == 0; })) {
        m_shard->shortIds.reserve(m_shard->ids.size());
        for (const auto id : m_shard->ids)
            m_shard->shortIds.push_back(quint32(id));
        m_shard->ids = std::vector<quint64>(); // {} would keep the room
    }
    m_shard->domainNames.shrink_to_fit();
    m_shard->morePhones.shrink_to_fit();
    m_shard->moreIds.shrink_to_fit();
    for (auto tag = m_tags.begin(); tag != m_tags.end(); ++tag) {
        tag->shrink_to_fit();
        m_shard->tags.emplace_back(tag.key(), std::move(*tag));
    }
    return m_shard;
}

} // namespace serai::membersearch
