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
};

// Packs rows of members from the tables. Any connection; one snapshot is the caller's duty.
[[nodiscard]] Result<QByteArray> packCore(store::Connection& connection, const PackScope& scope);
[[nodiscard]] Result<QByteArray> packOrders(store::Connection& connection, const PackScope& scope);
[[nodiscard]] Result<QByteArray> packLines(store::Connection& connection, const PackScope& scope);
[[nodiscard]] Result<QByteArray> packEvents(
    store::Connection& connection, const PackScope& scope, Events events);
[[nodiscard]] Result<std::shared_ptr<const TextsPart>> readTexts(
    store::Connection& connection, const PackScope& scope);

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
        if (m_last < m_members.size() && m_members[m_last] == member)
            return quint32(m_last);
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
