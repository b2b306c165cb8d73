// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload.h"

#include <QtEndian>

namespace serai::segments {

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "packed parts are little-endian arrays used in place");

static constexpr quint32 payloadMagic = 0x31505253; // "SRP1"

struct PayloadHead
{
    quint32 magic;
    quint32 sections;
    quint64 hash; ///< of all that follows
};

struct PayloadEntry
{
    quint32 id;
    quint32 reserved;
    quint64 offset;
    quint64 bytes;
};

static constexpr quint64 aligned8(quint64 offset)
{
    return (offset + 7) / 8 * 8;
}

/// Tells damaged bytes from sound ones, at several gigabytes per second; no protection against somebody who
/// means it.
static quint64 payloadHash(std::span<const char> bytes)
{
    quint64 hash = 0x9e3779b97f4a7c15;
    size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        quint64 word;
        memcpy(&word, bytes.data() + i, 8);
        hash = (hash ^ word) * 0xff51afd7ed558ccd;
        hash ^= hash >> 32;
    }
    for (; i < bytes.size(); ++i)
        hash = (hash ^ quint8(bytes[i])) * 0x100000001b3;
    return hash;
}

void PayloadWriter::addBytes(quint32 id, const void* data, size_t bytes)
{
    m_sections.push_back({id, QByteArray(static_cast<const char*>(data), qsizetype(bytes))});
}

void PayloadWriter::addWords(quint32 id, const std::vector<QString>& words)
{
    QByteArray joined;
    for (const auto& word : words)
        joined += word.toUtf8() + '\0';
    m_sections.push_back({id, joined});
}

QByteArray PayloadWriter::finish() const
{
    PayloadHead head{payloadMagic, quint32(m_sections.size()), 0};
    std::vector<PayloadEntry> entries;
    quint64 offset = sizeof(head) + m_sections.size() * sizeof(PayloadEntry);
    for (const auto& section : m_sections) {
        entries.push_back({section.id, 0, offset, quint64(section.bytes.size())});
        offset = aligned8(offset + quint64(section.bytes.size()));
    }
    QByteArray payload(qsizetype(offset), '\0');
    if (!entries.empty())
        memcpy(payload.data() + sizeof(head), entries.data(), entries.size() * sizeof(PayloadEntry));
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].bytes > 0) // an empty section has no bytes to point at
            memcpy(payload.data() + entries[i].offset, m_sections[i].bytes.constData(), entries[i].bytes);
    }
    head.hash = payloadHash({payload.constData() + sizeof(head), size_t(payload.size()) - sizeof(head)});
    memcpy(payload.data(), &head, sizeof(head));
    return payload;
}

PayloadReader::PayloadReader(const QByteArray& payload)
    : m_bytes(payload.constData(), size_t(payload.size()))
{
    PayloadHead head{};
    if (m_bytes.size() < sizeof(head) || reinterpret_cast<quintptr>(m_bytes.data()) % 8 != 0)
        return;
    memcpy(&head, m_bytes.data(), sizeof(head));
    m_sound = head.magic == payloadMagic && head.sections < 1000
        && m_bytes.size() >= sizeof(head) + head.sections * sizeof(PayloadEntry)
        && payloadHash(m_bytes.subspan(sizeof(head))) == head.hash;
}

std::span<const char> PayloadReader::find(quint32 id) const
{
    if (!m_sound)
        return {};
    PayloadHead head;
    memcpy(&head, m_bytes.data(), sizeof(head));
    for (quint32 i = 0; i < head.sections; ++i) {
        PayloadEntry entry;
        memcpy(&entry, m_bytes.data() + sizeof(head) + i * sizeof(entry), sizeof(entry));
        if (entry.id != id)
            continue;
        if (entry.offset % 8 != 0 || entry.offset > m_bytes.size()
            || entry.bytes > m_bytes.size() - entry.offset)
            return {};
        return m_bytes.subspan(entry.offset, entry.bytes);
    }
    return {};
}

std::vector<QString> PayloadReader::takeWords(quint32 id) const
{
    std::vector<QString> words;
    auto rest = find(id);
    while (!rest.empty()) {
        const auto length = size_t(std::find(rest.begin(), rest.end(), '\0') - rest.begin());
        words.push_back(QString::fromUtf8(rest.data(), qsizetype(length)));
        rest = rest.subspan(std::min(length + 1, rest.size()));
    }
    return words;
}

} // namespace serai::segments
