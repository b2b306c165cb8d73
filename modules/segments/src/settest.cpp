// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <segments/split.h>

#include <algorithm>
#include <functional>
#include <map>
#include <mutex>

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

/// The members of one saved segment: its own rule judged at the same moment, or those it was frozen with.
/// Each shard is judged once, by whoever comes first. Any thread.
class SegmentMembers
{
public:
    struct Part
    {
        Bits bits;
        LeftOut leftOut;
    };

    SegmentMembers(const AudienceIndex& index, qint64 id)
        : m_index(index)
        , m_segment(index.segments.value(id))
        , m_once(index.shards.size())
        , m_parts(index.shards.size())
    {
    }

    void prepare(const EvalContext& context)
    {
        if (m_segment.frozen)
            m_frozen = outcomeOfMembers(m_index, *m_segment.frozen).matched;
        else
            m_program = std::make_unique<Program>(m_segment.rule, context);
        m_isReady = true;
    }

    /// False while its own rule is being prepared, so that a circle ends; checkRule() refuses such rules.
    [[nodiscard]] bool isReady() const { return m_isReady; }

    [[nodiscard]] const Part& on(const Shard& shard)
    {
        const size_t number = shard.number;
        if (number < m_parts.size() && m_index.shards[number].get() == &shard) {
            std::call_once(m_once[number], [&] { m_parts[number] = judge(shard); });
            return m_parts[number];
        }
        // A few people who were taken out, to tell why. Their part is kept alive, so that its address is not
        // taken by another.
        const std::lock_guard lock(m_access);
        auto found = m_blocks.find(shard.core);
        if (found == m_blocks.end())
            found = m_blocks.emplace(shard.core, judge(shard)).first;
        return found->second;
    }

private:
    [[nodiscard]] Part judge(const Shard& shard) const
    {
        Part part;
        if (m_program) {
            Program::Scratch scratch;
            Program::Tally tally;
            part.bits = m_program->run(shard, scratch, tally);
            // Rows may leave out the same facts: the largest number is sure, their sum is not.
            for (const auto& row : tally.leftOut) {
                part.leftOut.otherCurrency = std::max(part.leftOut.otherCurrency, row.otherCurrency);
                part.leftOut.withoutRate = std::max(part.leftOut.withoutRate, row.withoutRate);
            }
            return part;
        }
        const auto& members = m_frozen[shard.number];
        part.bits.resize(shard.present().size());
        if (shard.places.empty()) {
            std::copy_n(
                members.begin() + qptrdiff(shard.firstSlot / 64), part.bits.size(), part.bits.begin());
            return part;
        }
        fillBits(part.bits, shard.core->slotCount, [&](quint32 slot) {
            const auto place = shard.slotOf(slot);
            return ((members[place / 64] >> (place % 64)) & 1) != 0;
        });
        return part;
    }

    const AudienceIndex& m_index;
    AudienceIndex::SavedSegment m_segment;
    std::unique_ptr<Program> m_program;
    std::vector<Bits> m_frozen; ///< by shard
    std::vector<std::once_flag> m_once;
    std::vector<Part> m_parts; ///< by shard
    std::mutex m_access; ///< guards m_blocks
    std::map<std::shared_ptr<const CorePart>, Part> m_blocks;
    bool m_isReady = false;
};

/// Programs are made by one thread, which is the only one to ask here. The rows own what they share.
class SegmentMemo
{
public:
    [[nodiscard]] std::shared_ptr<SegmentMembers> membersOf(
        const QString& segment, const EvalContext& context)
    {
        const auto id = context.index.segmentOf(segment);
        if (!id)
            return nullptr;
        if (const auto known = m_known[id->value].lock())
            return known->isReady() ? known : nullptr;
        const auto made = std::make_shared<SegmentMembers>(context.index, id->value);
        m_known[id->value] = made;
        made->prepare(context);
        return made;
    }

private:
    std::map<qint64, std::weak_ptr<SegmentMembers>> m_known;
};

std::shared_ptr<SegmentMemo> makeSegmentMemo()
{
    return std::make_shared<SegmentMemo>();
}

class SegmentTest final : public RowTest
{
public:
    SegmentTest(const Row& row, const EvalContext& context)
        : m_isIn(row.op == Op::In)
        , m_members(context.segments->membersOf(row.segment, context))
    {
    }

    void fill(const Shard& shard, Bits& bits, LeftOut& leftOut) const override
    {
        std::fill(bits.begin(), bits.end(), 0);
        if (m_members) {
            const auto& part = m_members->on(shard);
            std::copy_n(part.bits.begin(), std::min(bits.size(), part.bits.size()), bits.begin());
            leftOut.add(part.leftOut);
        }
        if (!m_isIn)
            std::transform(bits.begin(), bits.end(), bits.begin(), std::bit_not<>());
    }

    [[nodiscard]] bool takesPatches() const override { return true; }

private:
    bool m_isIn;
    std::shared_ptr<SegmentMembers> m_members; ///< null: refused by checkRule()
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
