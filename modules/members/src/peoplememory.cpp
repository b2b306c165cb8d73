// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplememory.h"

#include "contenthash.h"

#include <QRandomGenerator>

namespace serai::members {

TextDigest TextDigest::of(int kind, QStringView text)
{
    static const auto seedA = std::size_t(QRandomGenerator::system()->generate64());
    static const auto seedB = std::size_t(QRandomGenerator::system()->generate64());
    const auto bytes = std::size_t(text.size()) * sizeof(QChar);
    TextDigest digest{combineHash(quint64(qHashBits(text.utf16(), bytes, seedA)), quint64(kind)),
        combineHash(quint64(qHashBits(text.utf16(), bytes, seedB)), quint64(kind))};
    digest.a |= 1; // never the mark of a free slot
    return digest;
}

DigestMap::Slot& DigestMap::slotFor(std::vector<Slot>& all, const TextDigest& digest)
{
    const auto mask = all.size() - 1;
    auto index = std::size_t(digest.b >> 8) & mask;
    while (all[index].digest.a != 0 && !(all[index].digest == digest))
        index = (index + 1) & mask;
    return all[index];
}

std::optional<qint64> DigestMap::find(const TextDigest& digest) const
{
    const auto& part = m_parts[digest.b % partCount];
    if (part.used == 0)
        return std::nullopt;
    const auto mask = part.cells.size() - 1;
    for (auto index = std::size_t(digest.b >> 8) & mask; part.cells[index].digest.a != 0;
         index = (index + 1) & mask) {
        if (part.cells[index].digest == digest)
            return part.cells[index].value;
    }
    return std::nullopt;
}

void DigestMap::insert(const TextDigest& digest, qint64 value)
{
    auto& part = m_parts[digest.b % partCount];
    if (part.used * 4 >= part.cells.size() * 3) {
        std::vector<Slot> larger(std::max<std::size_t>(16, part.cells.size() * 2));
        for (const auto& slot : part.cells) {
            if (slot.digest.a != 0)
                slotFor(larger, slot.digest) = slot;
        }
        part.cells = std::move(larger);
    }
    auto& slot = slotFor(part.cells, digest);
    part.used += slot.digest.a == 0;
    slot = {digest, value};
}

bool DigestMap::add(const TextDigest& digest)
{
    if (find(digest))
        return false;
    insert(digest, 1);
    return true;
}

MetMember& PeopleMemory::of(qint64 member)
{
    if (member < m_firstNew)
        return m_old[std::size_t(member) % partCount][member];
    const auto index = std::size_t(member - m_firstNew);
    if (index >= m_new.size())
        m_new.resize(index + 1);
    return m_new[index];
}

const MetMember* PeopleMemory::find(qint64 member) const
{
    if (member >= m_firstNew) {
        const auto index = std::size_t(member - m_firstNew);
        return index < m_new.size() ? &m_new[index] : nullptr;
    }
    const auto& part = m_old[std::size_t(member) % partCount];
    const auto known = part.constFind(member);
    return known == part.cend() ? nullptr : &*known;
}

// Most texts are short: one byte says how long they are, five where they are not.
static constexpr int longText = 255;

QByteArray packTexts(const QString* const* texts, int count)
{
    QByteArray packed;
    for (int i = 0; i < count; ++i) {
        const auto bytes = texts[i]->toUtf8();
        const auto size = bytes.size();
        packed += char(std::min<qsizetype>(size, longText));
        if (size >= longText) {
            for (int shift = 0; shift < 32; shift += 8)
                packed += char((size >> shift) & 0xff);
        }
        packed += bytes;
    }
    packed.squeeze();
    return packed;
}

void unpackTexts(const QByteArray& packed, QString* const* texts, int count)
{
    qsizetype at = 0;
    const auto byte = [&] { return at < packed.size() ? qsizetype(uchar(packed[at++])) : 0; };
    for (int i = 0; i < count; ++i) {
        auto size = byte();
        if (size == longText) {
            size = 0;
            for (int shift = 0; shift < 32; shift += 8)
                size |= byte() << shift;
        }
        size = std::min(size, packed.size() - at);
        *texts[i] = QString::fromUtf8(packed.constData() + at, size);
        at += size;
    }
}

} // namespace serai::members
