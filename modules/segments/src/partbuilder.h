// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shard.h"

#include <base/error.h>
#include <store/connection.h>

#include <algorithm>

namespace serai::segments {

/// Whose rows are packed: all of a shard in their slots, or some members, one after the other.
struct PackScope
{
    quint32 shard = 0;
    std::vector<qint64> members; ///< ascending ids; empty: everybody
    std::vector<qint64> asked = {}; ///< those of members whose rows are read; empty: all of them
};

/// A member whose rows changed.
struct Touched
{
    qint64 member = 0;
    quint8 kinds = 0; ///< of the core: bits of CoreKind
};

/// Ascending by member.
using TouchedList = std::vector<Touched>;

// Packs rows of members from the tables. Any connection; one snapshot is the caller's duty.
[[nodiscard]] Result<QByteArray> packCore(store::Connection& connection, const PackScope& scope);
/// The core of those who are \a touched, one after the other: what changed from the tables, the rest from
/// \a former, which need not know them.
[[nodiscard]] Result<QByteArray> mendCore(
    store::Connection& connection, const Shard& former, const TouchedList& touched);
[[nodiscard]] Result<QByteArray> packOrders(store::Connection& connection, const PackScope& scope);
[[nodiscard]] Result<QByteArray> packLines(store::Connection& connection, const PackScope& scope);
[[nodiscard]] Result<QByteArray> packEvents(
    store::Connection& connection, const PackScope& scope, Events events);
[[nodiscard]] Result<std::shared_ptr<const TextsPart>> readTexts(
    store::Connection& connection, const PackScope& scope);

/// Ids of orders above the first, up to the second.
struct OrderSpan
{
    qint64 above = 0;
    qint64 upTo = 0;
};

/// A new order, or a line of one.
struct AddedRow
{
    qint64 order = 0;
    qint64 member = 0;
    qint64 timeMs = 0;
    qint64 amount = 0;
    qint64 quantity = 0; ///< of lines, as the next one
    qint64 product = 0;
    quint16 currency = 0;
    bool isPurchase = true;
};

/// New rows of all shards, in order of members.
struct AddedRows
{
    std::vector<AddedRow> rows;
    std::vector<QString> currencies;
};

// Reads rows of new orders. Errors: Storage.
[[nodiscard]] Result<AddedRows> readAddedOrders(store::Connection& connection, const OrderSpan& span);
[[nodiscard]] Result<AddedRows> readAddedLines(store::Connection& connection, const OrderSpan& span);
// Packs some of them, member after member, and says whose they are. Pure.
[[nodiscard]] QByteArray packAddedOrders(
    std::span<const AddedRow> rows, const std::vector<QString>& currencies, std::vector<quint32>& whose);
[[nodiscard]] QByteArray packAddedLines(
    std::span<const AddedRow> rows, const std::vector<QString>& currencies, std::vector<quint32>& whose);

/// The two parameters of SERAI_WHO.
[[nodiscard]] qint64 spanOf(const PackScope& scope);
[[nodiscard]] QString firstsOf(const PackScope& scope);

/// Tells where a member of a scope is packed; quickest when asked in order of ids.
class SlotFinder
{
public:
    explicit SlotFinder(const PackScope& scope)
        : m_members(scope.members)
    {
    }

    /// \a member must be of the scope.
    [[nodiscard]] quint32 of(qint64 member)
    {
        if (m_members.empty())
            return quint32(member) & (shardSlots - 1);
        for (int i = 0; i < 2; ++i, ++m_last) {
            if (m_last < m_members.size() && m_members[m_last] == member)
                return quint32(m_last);
        }
        m_last = size_t(std::lower_bound(m_members.begin(), m_members.end(), member) - m_members.begin());
        return quint32(m_last);
    }

    /// How many slots there are, as far as the scope says; 0 for everybody of a shard.
    [[nodiscard]] quint32 count() const { return quint32(m_members.size()); }

private:
    const std::vector<qint64>& m_members;
    size_t m_last = 0;
};

// Statements begin with whose rows they read, as two parameters and a table "who" of low and high: every id
// of a JSON list and so many after it. They say no order: ids ascend and the indexes are by (member, time),
// so that rows come in order and ten million of them need no sorting; the builder puts the others in order
// itself.
#define SERAI_WHO "WITH who (low, high) AS (SELECT value, value + ? FROM json_each(?)) "
#define SERAI_OF_WHO "ON f.member_id >= who.low AND f.member_id <= who.high "

} // namespace serai::segments
