// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measurer.h"
#include "overshards.h"

#include <segments/fields.h>

#include <algorithm>
#include <mutex>

namespace serai::segments {

using ShardValues = std::vector<Value>; ///< by slot

/// Measures everybody of the index; members who are not there are unknown.
static std::vector<ShardValues> measureAll(const Measurer& measurer, const EvalContext& context)
{
    std::vector<ShardValues> values(context.index.shards.size());
    overShards(values.size(), context.threads, [&] {
        return [&](size_t number) {
            const auto& shard = *context.index.shards[number];
            const auto bound = measurer.bind(shard);
            auto& mine = values[number];
            mine.resize(shard.core->slotCount);
            for (quint32 slot = 0; slot < shard.core->slotCount; ++slot) {
                if ((shard.core->present[slot / 64] >> (slot % 64)) & 1)
                    mine[slot] = measurer.measure(bound, slot);
            }
        };
    });
    return values;
}

static CodeField codeFieldOf(const QString& key)
{
    switch (fieldInfo(key)->field) {
    case Field::Language:
        return CodeLanguage;
    case Field::Zone:
        return CodeZone;
    case Field::Level:
        return CodeLevel;
    case Field::Stage:
        return CodeStage;
    case Field::City:
        return CodeCity;
    case Field::Owner:
        return CodeOwner;
    default:
        return CodeCountry;
    }
}

static bool isLess(const Value& a, const Value& b)
{
    return a.count == 1 && b.count == 1 ? a.number < b.number : compare(a, b) < 0;
}

/// The value that is just in, of those that \a rank lets in from the front of \a values; nothing where it is
/// nobody. \a values are not empty and are reordered. \a before(a, b): a is nearer to the front.
template <class Before>
static std::optional<Value> lastInside(std::vector<Value>& values, const Rank& rank, Before before)
{
    const auto count = qint64(values.size());
    if (rank.by != Rank::By::Share) {
        // In with fewer than a part of the members in front: amount / 10,000 * count, or amount.
        const auto place = rank.by == Rank::By::Number ? std::min<qint64>(rank.amount, count) - 1
                                                       : (qint64(rank.amount) * count - 1) / 10'000;
        std::nth_element(values.begin(), values.begin() + place, values.end(), before);
        return values[size_t(place)];
    }
    qint64 total = 0;
    for (const auto& value : values)
        total += value.number;
    if (total <= 0)
        return std::nullopt;
    const auto limit = total / 10'000 * rank.amount + (total % 10'000 * rank.amount + 9'999) / 10'000;
    std::sort(values.begin(), values.end(), before);
    std::optional<Value> last;
    qint64 inFront = 0;
    for (size_t i = 0; i < values.size() && inFront < limit;) {
        last = values[i];
        size_t next = i;
        while (next < values.size() && !before(values[i], values[next]))
            inFront += values[next++].number;
        i = next;
    }
    return last;
}

class RankTest final : public RowTest
{
public:
    RankTest(const Row& row, const EvalContext& context)
        : m_row(row)
    {
        const Measurer measurer(row, context);
        m_values = measureAll(measurer, context);
        // Who has no such fact is not ranked: a count or sum of nothing says nothing about being among the
        // first.
        if (row.measure == Measure::Count || row.measure == Measure::Sum || row.measure == Measure::Distinct)
            forgetIdle(context);
        std::vector<std::vector<Value>> groups;
        for (size_t number = 0; number < m_values.size(); ++number) {
            const auto codes = groupsOf(*context.index.shards[number]);
            groups.resize(std::max(groups.size(), size_t(m_words.size()) + 1));
            for (size_t slot = 0; slot < m_values[number].size(); ++slot) {
                if (m_values[number][slot].known && codes.of(slot) >= 0)
                    groups[size_t(codes.of(slot))].push_back(m_values[number][slot]);
            }
        }
        m_edges.resize(groups.size());
        for (size_t i = 0; i < groups.size(); ++i) {
            if (groups[i].empty())
                continue;
            m_edges[i] = row.op == Op::Top
                ? lastInside(groups[i], row.rank, [](const Value& a, const Value& b) { return isLess(b, a); })
                : lastInside(groups[i], row.rank, isLess);
        }
    }

    void fill(const Shard& shard, Bits& bits, qint64&) const override
    {
        const auto* values = m_values[shard.number].data() + shard.firstSlot;
        const auto codes = knownGroupsOf(shard);
        fillBits(bits, shard.core->slotCount, [&](quint32 slot) {
            const auto group = codes.of(slot);
            if (!values[slot].known || group < 0)
                return m_row.orUnknown;
            const auto& edge = m_edges[size_t(group)];
            if (!edge)
                return false;
            return m_row.op == Op::Top ? !isLess(values[slot], *edge) : !isLess(*edge, values[slot]);
        });
    }

private:
    /// Group of each slot: 0 without "within"; -1 where the value is missing.
    struct Groups
    {
        const CodeColumn* column = nullptr;
        std::vector<int> byCode;

        [[nodiscard]] int of(size_t slot) const { return column ? byCode[column->codes[slot]] : 0; }
    };

    template <class Number>
    Groups groupsBy(const Shard& shard, Number numberOf) const
    {
        Groups groups;
        if (m_row.rank.within.isEmpty())
            return groups;
        groups.column = &shard.core->codes[codeFieldOf(m_row.rank.within)];
        groups.byCode = {-1};
        for (const auto& word : groups.column->folded)
            groups.byCode.push_back(numberOf(word));
        return groups;
    }

    Groups groupsOf(const Shard& shard)
    {
        return groupsBy(shard, [this](const QString& word) {
            return m_words.insert(word, m_words.value(word, int(m_words.size()) + 1)).value();
        });
    }

    [[nodiscard]] Groups knownGroupsOf(const Shard& shard) const
    {
        return groupsBy(shard, [this](const QString& word) { return m_words.value(word, -1); });
    }

    void forgetIdle(const EvalContext& context)
    {
        Row counting = m_row;
        counting.measure = Measure::Count;
        const Measurer measurer(counting, context);
        for (size_t number = 0; number < m_values.size(); ++number) {
            const auto bound = measurer.bind(*context.index.shards[number]);
            for (quint32 slot = 0; slot < m_values[number].size(); ++slot) {
                auto& value = m_values[number][slot];
                const bool mayBeIdle = m_row.measure != Measure::Count || value.number == 0;
                if (value.known && mayBeIdle && measurer.measure(bound, slot).number == 0)
                    value.known = false;
            }
        }
    }

    Row m_row;
    std::vector<ShardValues> m_values;
    QHash<QString, int> m_words;
    std::vector<std::optional<Value>> m_edges; ///< by group
};

/// See Score: what each member is scored by, the more the better.
static Row scoredRow(const Row& row)
{
    Row scored;
    scored.window = row.window;
    scored.currency = row.currency;
    scored.measure = row.score == Score::Recency ? Measure::DaysSinceLast
        : row.score == Score::Frequency          ? Measure::Count
                                                 : Measure::Sum;
    if (row.score == Score::Monetary)
        scored.of = Of::Amount;
    return scored;
}

class ScoreTest final : public RowTest
{
public:
    ScoreTest(const Row& row, const EvalContext& context)
        : m_range(numberRangeOf(row))
    {
        m_scores = scoresOf(row, context);
    }

    void fill(const Shard& shard, Bits& bits, qint64&) const override
    {
        const auto* scores = m_scores[shard.number].data() + shard.firstSlot;
        fillBits(bits, shard.core->slotCount, [&](quint32 slot) {
            return scores[slot] == 0 ? m_range.whenMissing : m_range.has(scores[slot]);
        });
    }

private:
    NumberRange m_range;
    std::vector<std::vector<quint8>> m_scores;
};

std::vector<std::vector<quint8>> scoresOf(const Row& row, const EvalContext& context)
{
    const auto scored = scoredRow(row);
    auto values = measureAll(Measurer(scored, context), context);
    Row counting = scored;
    counting.measure = Measure::Count;
    const auto counts =
        row.score == Score::Frequency ? values : measureAll(Measurer(counting, context), context);
    std::vector<qint64> all;
    for (size_t number = 0; number < values.size(); ++number) {
        for (size_t slot = 0; slot < values[number].size(); ++slot) {
            auto& value = values[number][slot];
            value.known = value.known && counts[number][slot].number > 0;
            if (row.score == Score::Recency)
                value.number = -value.number; // fewer days are better
            if (value.known)
                all.push_back(value.number);
        }
    }
    // least[k]: the least value with score k + 2, that is with 5 * worse >= (k + 1) * count.
    std::array<std::optional<qint64>, 4> least;
    std::sort(all.begin(), all.end());
    for (size_t k = 0; k < least.size(); ++k) {
        auto place = (size_t(k + 1) * all.size() + 4) / 5;
        if (place >= all.size())
            continue;
        if (place > 0 && all[place - 1] == all[place]) // equal values have equal scores: those of the first
            place = size_t(std::upper_bound(all.begin(), all.end(), all[place]) - all.begin());
        if (place < all.size())
            least[k] = all[place];
    }
    std::vector<std::vector<quint8>> scores(values.size());
    for (size_t number = 0; number < values.size(); ++number) {
        scores[number].resize(values[number].size());
        for (size_t slot = 0; slot < values[number].size(); ++slot) {
            if (!values[number][slot].known)
                continue;
            quint8 score = 1;
            for (const auto& edge : least)
                score = quint8(score + (edge && values[number][slot].number >= *edge ? 1 : 0));
            scores[number][slot] = score;
        }
    }
    return scores;
}

std::unique_ptr<RowTest> makeRankTest(const Row& row, const EvalContext& context)
{
    return std::make_unique<RankTest>(row, context);
}

std::unique_ptr<RowTest> makeScoreTest(const Row& row, const EvalContext& context)
{
    return std::make_unique<ScoreTest>(row, context);
}

} // namespace serai::segments
