// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measurer.h"
#include "patch.h"
#include "quantile.h"

#include <algorithm>

namespace serai::segments {

/// See Score: what each member is scored by, the more the better.
static Row scoredRow(const Row& row)
{
    Row scored;
    scored.window = row.window;
    scored.currency = row.currency;
    scored.convert = row.convert;
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
        , m_scores(scoresOf(row, context))
    {
    }

    void fill(const Shard& shard, Bits& bits, LeftOut&) const override
    {
        const auto& scores = m_scores[shard.number];
        fillBits(bits, shard.core->slotCount, [&](quint32 slot) {
            const auto score = scores[shard.slotOf(slot)];
            return score == 0 ? m_range.whenMissing : m_range.has(score);
        });
    }

private:
    NumberRange m_range;
    std::vector<std::vector<quint8>> m_scores;
};

/// least[k]: the least value with score k + 2, that is with 5 * worse >= (k + 1) * count.
using ScoreEdges = std::array<std::optional<qint64>, 4>;

/// The values of one shard by slot, where some have none.
struct ScoredShard
{
    static constexpr qint64 nothing = std::numeric_limits<qint64>::min(); ///< below all values

    std::vector<qint64> values;
    size_t count = 0; ///< of those that are values
    qint64 low = std::numeric_limits<qint64>::max();
    qint64 high = nothing;

    void summarise()
    {
        for (const auto value : values) {
            count += value == nothing ? 0 : 1;
            low = value == nothing ? low : std::min(low, value);
            high = std::max(high, value);
        }
    }
};

/// The values in order, for few different ones: how many are below each of them. Nothing where they are too
/// far apart to be counted.
static std::optional<ScoreEdges> countedEdges(const std::vector<ScoredShard>& shards, size_t all)
{
    constexpr qint64 most = 1 << 16;
    auto low = std::numeric_limits<qint64>::max();
    auto high = ScoredShard::nothing;
    for (const auto& shard : shards) {
        low = std::min(low, shard.low);
        high = std::max(high, shard.high);
    }
    ScoreEdges least;
    if (all == 0)
        return least;
    if (low < -most || high > most)
        return std::nullopt;
    std::vector<size_t> counts(size_t(high - low) + 1);
    for (const auto& shard : shards) {
        for (const auto value : shard.values) {
            if (value != ScoredShard::nothing)
                ++counts[size_t(value - low)];
        }
    }
    size_t worse = 0;
    for (size_t i = 0; i < counts.size(); worse += counts[i++]) {
        for (size_t k = 0; counts[i] != 0 && k < least.size(); ++k) {
            if (!least[k] && 5 * worse >= (k + 1) * all)
                least[k] = low + qint64(i);
        }
    }
    return least;
}

/// The same for any values.
static ScoreEdges scoreEdges(const std::vector<ScoredShard>& shards, size_t all, int threads)
{
    Parts<qint64> parts;
    size_t slotCount = 0;
    for (const auto& shard : shards) {
        parts.emplace_back(shard.values);
        slotCount += shard.values.size();
    }
    const auto without = slotCount - all;
    const auto isLess = [](qint64 a, qint64 b) { return a < b; };
    std::array<size_t, 4> places{};
    std::array<qint64, 4> found{};
    for (size_t k = 0; k < places.size(); ++k) {
        places[k] = without + (size_t(k + 1) * all + 4) / 5;
        found[k] = std::numeric_limits<qint64>::max();
        if (places[k] < slotCount)
            found[k] = valueAt(parts, qint64(places[k]), qint64(slotCount), threads, isLess);
    }

    // Equal values have equal scores, those of the first: where one of them is in front of the place, the
    // edge is the next greater.
    struct Around
    {
        std::array<size_t, 4> below{};
        std::array<qint64, 4> next;
    };

    std::vector<Around> arounds(parts.size());
    overShards(parts.size(), threads, [&] {
        return [&](size_t number) {
            Around mine;
            mine.next.fill(std::numeric_limits<qint64>::max());
            for (const auto value : parts[number]) {
                for (size_t k = 0; k < found.size(); ++k) {
                    mine.below[k] += size_t(value < found[k]);
                    mine.next[k] = value > found[k] ? std::min(mine.next[k], value) : mine.next[k];
                }
            }
            arounds[number] = mine;
        };
    });
    ScoreEdges least;
    for (size_t k = 0; k < found.size(); ++k) {
        size_t below = 0;
        auto next = std::numeric_limits<qint64>::max();
        for (const auto& around : arounds) {
            below += around.below[k];
            next = std::min(next, around.next[k]);
        }
        if (places[k] < slotCount && below == places[k])
            least[k] = found[k];
        else if (places[k] < slotCount && next > found[k])
            least[k] = next;
    }
    return least;
}

std::vector<std::vector<quint8>> scoresOf(const Row& row, const EvalContext& context)
{
    const auto& shards = context.index.shards;
    const Measurer measurer(scoredRow(row), context);
    std::vector<ScoredShard> scored(shards.size());
    overShards(shards.size(), context.threads, [&] {
        return [&](size_t number) {
            const auto& shard = *shards[number];
            auto& mine = scored[number].values;
            mine.assign(shard.slotCount(), ScoredShard::nothing);
            LeftOut leftOut;
            const auto take = [&](const Shard& view) {
                eachRanked(measurer, view, leftOut, [&](quint32 slot, const Value& value) {
                    // Fewer days are better.
                    mine[view.slotOf(slot)] = row.score == Score::Recency ? -value.number : value.number;
                });
            };
            take(shard);
            if (shard.patch) {
                for (const auto slot : shard.patch->whose)
                    mine[slot] = ScoredShard::nothing;
                take(shard.patch->now);
            }
            scored[number].summarise();
        };
    });
    size_t all = 0;
    for (const auto& shard : scored)
        all += shard.count;
    auto edges = countedEdges(scored, all);
    if (!edges)
        edges = scoreEdges(scored, all, context.threads);
    std::array<qint64, 4> below{}; // each edge: nothing is above the largest number
    std::transform(edges->begin(), edges->end(), below.begin(),
        [](const auto& edge) { return edge ? *edge - 1 : std::numeric_limits<qint64>::max(); });
    std::vector<std::vector<quint8>> scores(scored.size());
    overShards(scored.size(), context.threads, [&] {
        return [&](size_t number) {
            const auto& values = scored[number].values;
            scores[number].resize(values.size());
            for (size_t slot = 0; slot < values.size(); ++slot) {
                quint8 score = 1;
                for (const auto value : below)
                    score = quint8(score + (values[slot] > value ? 1 : 0));
                scores[number][slot] = values[slot] == ScoredShard::nothing ? 0 : score;
            }
        };
    });
    return scores;
}

std::unique_ptr<RowTest> makeScoreTest(const Row& row, const EvalContext& context)
{
    return std::make_unique<ScoreTest>(row, context);
}

} // namespace serai::segments
