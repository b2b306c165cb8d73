// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <segments/split.h>

#include <algorithm>

namespace serai::segments {

static quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

static quint64 seedOf(const QString& seed)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const char byte : seed.toUtf8())
        hash = (hash ^ quint8(byte)) * 0x100000001b3;
    return hash;
}

int splitPart(const QString& seed, MemberId member, int parts)
{
    return int(mixed(quint64(member.value) ^ mixed(seedOf(seed))) % quint64(std::max(1, parts)));
}

class RandomTest final : public RowTest
{
public:
    explicit RandomTest(const Row& row)
        : m_key(mixed(seedOf(row.random.seed)))
        , m_chosen(size_t(row.random.parts), 0)
    {
        for (const auto part : row.numbers)
            m_chosen[size_t(part)] = 1;
    }

    void fill(const Shard& shard, Bits& bits, LeftOut&) const override
    {
        const quint64 first = quint64(shard.number) << shardBits;
        fillBits(bits, shard.core->slotCount, [&](quint32 slot) {
            return m_chosen[mixed((first + shard.slotOf(slot)) ^ m_key) % m_chosen.size()] != 0;
        });
    }

private:
    quint64 m_key;
    std::vector<quint8> m_chosen;
};

/// Membership in a saved segment: its own rule judged at the same moment, or the members it was frozen with.
class SegmentTest final : public RowTest
{
public:
    SegmentTest(const Row& row, const EvalContext& context)
        : m_isIn(row.op == Op::In)
    {
        const auto id = context.index.segmentOf(row.segment);
        const auto found =
            id ? context.index.segments.constFind(id->value) : context.index.segments.constEnd();
        const bool cycle = id
            && std::find(context.inSegments.begin(), context.inSegments.end(), id->value)
                != context.inSegments.end();
        if (found == context.index.segments.constEnd() || cycle)
            return; // checkRule() refuses such rules
        m_segment = *found;
        if (m_segment.frozen) {
            m_members = outcomeOfMembers(context.index, *m_segment.frozen).matched;
            return;
        }
        auto inner = context;
        inner.inSegments.push_back(id->value);
        m_program = std::make_unique<Program>(m_segment.rule, inner);
    }

    void fill(const Shard& shard, Bits& bits, LeftOut& leftOut) const override
    {
        Bits inside(bits.size(), 0);
        if (m_program) {
            Program::Scratch scratch;
            Program::Tally tally;
            inside = m_program->run(shard, scratch, tally);
            // Rows may leave out the same facts: the largest number is sure, their sum is not.
            LeftOut most;
            for (const auto& row : tally.leftOut) {
                most.otherCurrency = std::max(most.otherCurrency, row.otherCurrency);
                most.withoutRate = std::max(most.withoutRate, row.withoutRate);
            }
            leftOut.add(most);
        } else if (!m_members.empty()) {
            const auto& members = m_members[shard.number];
            if (shard.places.empty())
                std::copy_n(members.begin() + qptrdiff(shard.firstSlot / 64), inside.size(), inside.begin());
            else // a few who were taken out of a patch, to tell why
                fillBits(inside, shard.core->slotCount, [&](quint32 slot) {
                    const auto place = shard.slotOf(slot);
                    return ((members[place / 64] >> (place % 64)) & 1) != 0;
                });
        }
        for (size_t i = 0; i < bits.size(); ++i)
            bits[i] = m_isIn ? inside[i] : ~inside[i];
    }

    [[nodiscard]] bool takesPatches() const override { return true; }

private:
    bool m_isIn;
    AudienceIndex::SavedSegment m_segment;
    std::unique_ptr<Program> m_program;
    std::vector<Bits> m_members; ///< of a frozen one, by shard
};

std::unique_ptr<RowTest> makeSegmentTest(const Row& row, const EvalContext& context)
{
    return std::make_unique<SegmentTest>(row, context);
}

std::unique_ptr<RowTest> makeRandomTest(const Row& row)
{
    return std::make_unique<RandomTest>(row);
}

std::unique_ptr<RowTest> makeRowTest(const Row& row, const EvalContext& context)
{
    switch (row.kind()) {
    case RowKind::Field:
        return makeFieldTest(row, context);
    case RowKind::Score:
        return makeScoreTest(row, context);
    case RowKind::Segment:
        return makeSegmentTest(row, context);
    case RowKind::Random:
        return makeRandomTest(row);
    case RowKind::Fact:
        break;
    }
    return makeFactTest(row, context);
}

} // namespace serai::segments
