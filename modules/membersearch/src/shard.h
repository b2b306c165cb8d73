// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace serai::membersearch {

inline constexpr int shardBits = 14;
inline constexpr int shardSize =
    1 << shardBits; ///< members of neighbouring ids that are read and kept together
inline constexpr int shardWords = shardSize / 64;

/// One bit per member of a shard.
using ShardBits = std::array<quint64, shardWords>;

/// Ends a field of a record; the local part of the first e-mail address ends with localEnd instead, so that
/// an address can be put together again with its domain. Folded text holds no control characters.
inline constexpr char fieldEnd = '\x1f';
inline constexpr char localEnd = '\x1e';

/// What 16,384 members can be found by, packed: about 60 bytes a member with name, e-mail, phone and shop id.
/// Never changes once built; a change of a member builds its shard anew (some 30 ms, off the GUI thread).
struct Shard
{
    using Number = std::pair<quint16, quint64>; ///< slot, packed digits

    qint64 number = 0; ///< id >> shardBits of its members
    int count = 0;
    ShardBits present{};
    QByteArray texts; ///< the records one after the other, folded, UTF-8
    std::vector<quint8> lengths; ///< of the record of each slot; longRecord = see longLengths
    QHash<quint16, quint16> longLengths; ///< by slot
    std::vector<quint16> domains; ///< of the first e-mail address: place in domainNames + 1; 0 = none
    std::vector<QByteArray> domainNames;
    std::vector<quint64> phones; ///< the first one, packed; 0 = none
    std::vector<quint64> ids; ///< the first shop id that is a number, packed; 0 = none
    std::vector<quint32> shortIds; ///< the same where none has more than eight digits: then ids is empty
    std::vector<Number> morePhones;
    std::vector<Number> moreIds;
    std::vector<std::pair<qint64, std::vector<quint16>>> tags; ///< tag id, slots

    static constexpr quint8 longRecord = 255;

    [[nodiscard]] qint64 idOf(int slot) const { return number << shardBits | slot; }

    /// Bytes of the record of \a slot.
    [[nodiscard]] int lengthOf(std::size_t slot) const
    {
        const auto length = lengths[slot];
        return length == longRecord ? longLengths.value(quint16(slot)) : length;
    }

    [[nodiscard]] std::size_t bytes() const;
};

/// Puts a shard together from raw values, given in any order.
class ShardBuilder
{
public:
    explicit ShardBuilder(qint64 number);

    void addMember(int slot, const char* name, qsizetype size);
    /// \a kind: first letter of the identity's kind.
    void addIdentity(int slot, char kind, const char* value, qsizetype size);
    void addTag(int slot, qint64 tag);

    [[nodiscard]] std::shared_ptr<const Shard> finish();

private:
    void addText(int slot, const QByteArray& folded, char end);
    void addEmail(int slot, const QByteArray& folded);

    std::shared_ptr<Shard> m_shard;
    std::vector<QByteArray> m_records;
    QHash<QByteArray, quint16> m_domains;
    QHash<qint64, std::vector<quint16>> m_tags;
};

} // namespace serai::membersearch
