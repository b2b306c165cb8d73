// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shard.h"

#include <members/memberrepository.h>

#include <algorithm>
#include <array>
#include <optional>

namespace serai::membersearch {

inline constexpr std::size_t sortCount = 6; ///< of members::MemberSort

/// A member in a snapshot: place of the shard and slot in one number.
using Ordinal = quint32;
using Ordering = std::vector<Ordinal>;

struct SearchTag
{
    qint64 id = 0;
    QByteArray folded;
};

/// All members at one moment. Never changes; a refresh makes another that shares the shards that stayed.
struct Snapshot
{
    std::vector<std::shared_ptr<const Shard>> shards; ///< by number, ascending
    std::vector<SearchTag> tags;
    /// All members by sort, the way MemberQuery::descending = true goes; null = not read yet.
    std::array<std::shared_ptr<const Ordering>, sortCount> orderings;

    [[nodiscard]] qint64 idOf(Ordinal ordinal) const
    {
        return shards[ordinal >> shardBits]->idOf(int(ordinal & (shardSize - 1)));
    }

    [[nodiscard]] std::optional<Ordinal> ordinalOf(qint64 id) const
    {
        const auto number = id >> shardBits;
        const auto shard = std::lower_bound(shards.begin(), shards.end(), number,
            [](const std::shared_ptr<const Shard>& each, qint64 wanted) { return each->number < wanted; });
        if (shard == shards.end() || (*shard)->number != number)
            return {};
        const auto slot = std::size_t(id & (shardSize - 1));
        if (((*shard)->present[slot / 64] >> slot % 64 & 1) == 0)
            return {};
        return Ordinal(std::size_t(shard - shards.begin()) << shardBits | slot);
    }

    [[nodiscard]] qint64 count() const
    {
        qint64 sum = 0;
        for (const auto& shard : shards)
            sum += shard->count;
        return sum;
    }
};

} // namespace serai::membersearch
