// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grouptest.h"

#include <algorithm>

namespace serai::segments {

GroupsNow::GroupsNow(const Shard& shard, qint64 nowMs)
    : m_joins(columnsOf(shard, Fact::GroupJoins).stream)
    , m_leaves(columnsOf(shard, Fact::GroupLeaves).stream)
    , m_until(secondsBetween(0, nowMs))
{
    number(m_joins, m_joinGroups);
    number(m_leaves, m_leaveGroups);
}

void GroupsNow::number(const Stream* stream, std::vector<int>& groups)
{
    groups = {-1}; // a move that names no group
    if (!stream || stream->keys.empty())
        return;
    for (const auto& word : stream->keys.front().words) {
        const auto id = word.toLongLong();
        const auto found = std::find(m_ids.begin(), m_ids.end(), id);
        groups.push_back(int(found - m_ids.begin()));
        if (found == m_ids.end())
            m_ids.push_back(id);
    }
}

void GroupsNow::gather(const Stream* stream, const std::vector<int>& groups, quint32 slot, int step,
    std::vector<Move>& moves) const
{
    if (!stream || stream->keys.empty() || slot >= stream->slotCount())
        return;
    for (auto i = stream->offsets[slot]; i < stream->offsets[slot + 1]; ++i) {
        const auto group = groups[stream->keys.front().code(i)];
        if (group >= 0 && m_until.has(stream->times[i]))
            moves.push_back({group, stream->times[i], step});
    }
}

const std::vector<qint64>& GroupsNow::of(quint32 slot)
{
    m_in.clear();
    m_moves.clear();
    gather(m_joins, m_joinGroups, slot, 1, m_moves);
    if (m_moves.empty())
        return m_in;
    gather(m_leaves, m_leaveGroups, slot, -1, m_moves);
    std::sort(m_moves.begin(), m_moves.end(), [](const Move& a, const Move& b) {
        return std::tie(a.group, a.second) < std::tie(b.group, b.second);
    });
    for (size_t i = 0; i < m_moves.size();) {
        const auto group = m_moves[i].group;
        bool isIn = false;
        while (i < m_moves.size() && m_moves[i].group == group) {
            int steps = 0;
            for (const auto second = m_moves[i].second;
                 i < m_moves.size() && m_moves[i].group == group && m_moves[i].second == second; ++i)
                steps += m_moves[i].step;
            isIn = steps > 0 || (steps == 0 && isIn);
        }
        if (isIn)
            m_in.push_back(m_ids[size_t(group)]);
    }
    return m_in;
}

QStringList groupNamesOf(const Shard& shard, quint32 slot, const EvalContext& context)
{
    QStringList names;
    GroupsNow groups(shard, context.nowMs);
    for (const auto id : groups.of(slot)) {
        const auto group = context.index.groups.value(id);
        names << (group.name.isEmpty() ? group.code : group.name);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

/// A set, as tags are: which groups the member is in.
class GroupTest final : public RowTest
{
public:
    GroupTest(const Row& row, const EvalContext& context)
        : m_row(row)
        , m_nowMs(context.nowMs)
    {
        const auto wanted = foldedTexts(row.texts);
        for (auto it = context.index.groups.begin(); it != context.index.groups.end(); ++it) {
            if (wanted.contains(foldedText(it->code)) || wanted.contains(foldedText(it->name)))
                m_ids.push_back(it.key());
        }
    }

    void fill(const Shard& shard, Bits& bits, LeftOut&) const override
    {
        GroupsNow groups(shard, m_nowMs);
        fillBits(bits, shard.core->slotCount, [&](quint32 slot) {
            const auto& in = groups.of(slot);
            if (in.empty() && m_row.orUnknown)
                return true;
            const auto hasOne = [&] {
                return std::any_of(in.begin(), in.end(),
                    [&](qint64 id) { return std::find(m_ids.begin(), m_ids.end(), id) != m_ids.end(); });
            };
            switch (m_row.op) {
            case Op::Known:
                return !in.empty();
            case Op::Unknown:
                return in.empty();
            case Op::HasNot:
                return !hasOne();
            default:
                return hasOne();
            }
        });
    }

private:
    Row m_row;
    qint64 m_nowMs;
    std::vector<qint64> m_ids;
};

std::unique_ptr<RowTest> makeGroupTest(const Row& row, const EvalContext& context)
{
    return std::make_unique<GroupTest>(row, context);
}

std::unique_ptr<RowTest> makeGroupTest(const QString& group, const EvalContext& context)
{
    Row row;
    row.field = QStringLiteral("groups");
    row.op = Op::Has;
    row.texts = QStringList{group};
    return makeGroupTest(row, context);
}

} // namespace serai::segments
