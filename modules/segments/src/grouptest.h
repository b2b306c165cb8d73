// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowtest.h"

#include <tuple>

namespace serai::segments {

/// Which groups each member of a shard is in at the moment of a context: those whose last move is a join. Of
/// a join and a departure in one second, which is as fine as the index is, neither counts: moves take turns.
/// The shard must have loaded the moves; without them nobody is in a group. One thread.
class GroupsNow
{
public:
    GroupsNow(const Shard& shard, qint64 nowMs);

    /// Ids of groups; valid until the next call.
    [[nodiscard]] const std::vector<qint64>& of(quint32 slot);

private:
    struct Move
    {
        int group;
        quint32 second;
        int step; ///< 1: joined, -1: left
    };

    void number(const Stream* stream, std::vector<int>& groups);
    void gather(const Stream* stream, const std::vector<int>& groups, quint32 slot, int step,
        std::vector<Move>& moves) const;

    const Stream* m_joins;
    const Stream* m_leaves;
    SecondRange m_until;
    std::vector<qint64> m_ids; ///< of groups that anybody of the shard moved in or out of
    std::vector<int> m_joinGroups; ///< by code of the stream's key: place in m_ids
    std::vector<int> m_leaveGroups;
    std::vector<Move> m_moves; ///< of one member, used again
    std::vector<qint64> m_in;
};

/// What those groups are called, in order.
[[nodiscard]] QStringList groupNamesOf(const Shard& shard, quint32 slot, const EvalContext& context);

/// The row of the field "groups"; and whether the member is in \a group, by code or name.
[[nodiscard]] std::unique_ptr<RowTest> makeGroupTest(const Row& row, const EvalContext& context);
[[nodiscard]] std::unique_ptr<RowTest> makeGroupTest(const QString& group, const EvalContext& context);

} // namespace serai::segments
