// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grouptest.h"
#include "measurer.h"
#include "overshards.h"
#include "patch.h"
#include "quantile.h"

#include <segments/fields.h>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace serai::segments {

/// What members are ranked by: a number, or an average, which is a fraction and compared exactly.
template <class T>
struct Ranked;

template <>
struct Ranked<qint64>
{
    static constexpr qint64 nothing = std::numeric_limits<qint64>::min();

    static qint64 of(const Value& value) { return value.number; }

    static bool isKnown(qint64 value) { return value != nothing; }

    static bool isLess(qint64 a, qint64 b) { return a < b; }

    static qint64 numberOf(qint64 value) { return isKnown(value) ? value : 0; }
};

/// number / count; count 0: nothing.
struct Fraction
{
    qint64 number = 0;
    qint64 count = 0;
};

template <>
struct Ranked<Fraction>
{
    static constexpr Fraction nothing{};

    static Fraction of(const Value& value) { return {value.number, value.count}; }

    static bool isKnown(const Fraction& value) { return value.count > 0; }

    static bool isLess(const Fraction& a, const Fraction& b)
    {
        constexpr qint64 small = qint64(1) << 31;
        const auto isSmall = [](const Fraction& value) {
            return value.number < small && value.number > -small && value.count < small;
        };
        if (isSmall(a) && isSmall(b))
            return a.number * b.count < b.number * a.count;
        return compare({true, 0, 0, a.number, a.count}, {true, 0, 0, b.number, b.count}) < 0;
    }

    static qint64 numberOf(const Fraction& value) { return value.number; }
};

/// The value in \a values (ordered by \a before once it is found) with which the sum of all up to it first
/// reaches \a limit; equal values count together. The sums rise until then and never fall below the limit
/// again, so that halves can be left out. \a values are not empty.
template <class T, class Before>
static T valueReaching(std::vector<T>& values, qint64 limit, Before before)
{
    auto low = values.begin();
    auto high = values.end();
    qint64 inFront = 0;
    T last = values.front();
    const auto sum = [](auto from, auto to) {
        qint64 total = 0;
        for (; from != to; ++from)
            total += Ranked<T>::numberOf(*from);
        return total;
    };
    while (low != high) {
        const T pivot = low[(high - low) / 2];
        const auto equal = std::partition(low, high, [&](const T& value) { return before(value, pivot); });
        const auto behind =
            std::partition(equal, high, [&](const T& value) { return !before(pivot, value); });
        const auto front = sum(low, equal);
        if (inFront + front >= limit) {
            high = equal;
            continue;
        }
        inFront += front + sum(equal, behind);
        last = pivot;
        if (inFront >= limit)
            return pivot;
        low = behind;
    }
    return last;
}

/// The same of all \a count in \a parts, which add up to \a total: the value is looked for among those
/// around it.
template <class T, class Before>
static T valueReaching(
    const Parts<T>& parts, qint64 count, qint64 limit, qint64 total, int threads, Before before)
{
    if (count > fewValues) {
        const auto sample = sampleOf(parts, count, before);
        const auto add = [](double sum, const T& value) { return sum + double(Ranked<T>::numberOf(value)); };
        const auto wanted =
            double(limit) / double(total) * std::accumulate(sample.begin(), sample.end(), 0.0, add);
        double sum = 0;
        qint64 guess = 0;
        for (; guess < qint64(sample.size()) && sum < wanted; ++guess)
            sum = add(sum, sample[size_t(guess)]);
        const auto bracket = bracketOf(sample, guess, qint64(sample.size()) / 25);
        auto middle = middleOf(parts, bracket, threads, before, Ranked<T>::numberOf);
        const auto left = limit - middle.sumInFront;
        qint64 inside = 0;
        for (const auto& value : middle.values)
            inside += Ranked<T>::numberOf(value);
        if (left > 0 && inside >= left)
            return valueReaching(middle.values, left, before);
    }
    auto values = joined(parts);
    return valueReaching(values, limit, before);
}

/// How many of \a parts are values, and what they add up to.
template <class T>
static std::pair<qint64, qint64> countAndSum(const Parts<T>& parts, int threads)
{
    std::vector<std::pair<qint64, qint64>> found(parts.size());
    overShards(parts.size(), threads, [&] {
        return [&](size_t number) {
            qint64 count = 0;
            qint64 sum = 0;
            for (const auto& value : parts[number]) {
                count += Ranked<T>::isKnown(value) ? 1 : 0;
                sum += Ranked<T>::numberOf(value);
            }
            found[number] = {count, sum};
        };
    });
    std::pair<qint64, qint64> all;
    for (const auto& [count, sum] : found) {
        all.first += count;
        all.second += sum;
    }
    return all;
}

/// The values of \a parts without those that are none.
template <class T>
static std::vector<std::vector<T>> knownOf(const Parts<T>& parts, int threads)
{
    std::vector<std::vector<T>> known(parts.size());
    overShards(parts.size(), threads, [&] {
        return [&](size_t number) {
            std::copy_if(parts[number].begin(), parts[number].end(), std::back_inserter(known[number]),
                [](const T& value) { return Ranked<T>::isKnown(value); });
        };
    });
    return known;
}

/// The value that is just in, of those that \a rank lets in from the front of \a parts; nothing where it is
/// nobody. \a before(a, b): a is nearer to the front; what is no value is behind all that are.
template <class T, class Before>
static std::optional<T> lastInside(const Parts<T>& parts, const Rank& rank, int threads, Before before)
{
    const auto [count, total] = countAndSum(parts, threads);
    qint64 size = 0;
    for (const auto& part : parts)
        size += qint64(part.size());
    if (count == 0)
        return std::nullopt;
    if (count < size / 4 * 3) { // where few are ranked, the others would only be in the way
        const auto known = knownOf(parts, threads);
        return lastInside(Parts<T>(known.begin(), known.end()), rank, threads, before);
    }
    if (rank.by != Rank::By::Share) {
        // In with fewer than a part of the members in front: amount / 10,000 * count, or amount.
        const auto place = rank.by == Rank::By::Number ? std::min<qint64>(rank.amount, count) - 1
                                                       : (qint64(rank.amount) * count - 1) / 10'000;
        return valueAt(parts, place, size, threads, before);
    }
    if (total <= 0)
        return std::nullopt;
    const auto limit = total / 10'000 * rank.amount + (total % 10'000 * rank.amount + 9'999) / 10'000;
    return limit <= 0 ? std::nullopt
                      : std::optional(valueReaching(parts, size, limit, total, threads, before));
}

template <class T>
class RankTest final : public RowTest
{
public:
    RankTest(const Row& row, const EvalContext& context)
        : m_row(row)
    {
        const auto& shards = context.index.shards;
        for (const auto& shard : shards) {
            nameGroups(*shard);
            if (shard->patch)
                nameGroups(shard->patch->now);
        }
        const size_t groupCount = size_t(m_words.size()) + 1;
        m_values.resize(shards.size());
        m_leftOut.resize(shards.size());
        std::vector<std::vector<std::vector<T>>> found(shards.size()); // by shard and group, if there are any
        const Measurer measurer(row, context);
        if (!row.rank.group.isEmpty())
            m_inGroup = makeGroupTest(row.rank.group, context);
        overShards(shards.size(), context.threads, [&] {
            return [&](size_t number) {
                found[number].resize(row.rank.within.isEmpty() ? 0 : groupCount);
                measure(measurer, *shards[number], found[number]);
            };
        });
        m_edges.resize(groupCount);
        if (row.rank.within.isEmpty()) {
            m_edges.front() = edgeOf({m_values.begin(), m_values.end()}, context.threads);
            return;
        }
        overShards(groupCount, context.threads, [&] {
            return [&](size_t group) {
                Parts<T> parts;
                for (const auto& shard : found)
                    parts.emplace_back(shard[group]);
                m_edges[group] = edgeOf(parts, 1);
            };
        });
    }

    void fill(const Shard& shard, Bits& bits, LeftOut& leftOut) const override
    {
        const auto& values = m_values[shard.number];
        const auto groups = groupsOf(shard);
        const bool top = m_row.op == Op::Top;
        const auto isIn = [&](const T& value, const std::optional<T>& edge) {
            return edge && !(top ? Ranked<T>::isLess(value, *edge) : Ranked<T>::isLess(*edge, value));
        };
        fillBits(bits, shard.core->slotCount, [&](quint32 slot) {
            const auto& value = values[shard.slotOf(slot)];
            const auto group = groups.of(slot);
            return Ranked<T>::isKnown(value) && group >= 0 ? isIn(value, m_edges[size_t(group)])
                                                           : m_row.orUnknown;
        });
        if (shard.places.empty()) // of the shard with its patch: told once
            leftOut.add(m_leftOut[shard.number]);
    }

private:
    /// Group of each slot: 0 without "within"; -1 where the value is missing.
    struct Groups
    {
        const CodeColumn* column = nullptr;
        std::vector<int> byCode;

        [[nodiscard]] int of(size_t slot) const { return column ? byCode[column->codes[slot]] : 0; }
    };

    /// What members are ranked within; null: all of them together.
    [[nodiscard]] const CodeColumn* columnOf(const Shard& view) const
    {
        const auto* within = fieldInfo(m_row.rank.within);
        const auto codes = within ? codeFieldOf(within->field) : std::nullopt;
        return codes ? &view.core->codes[*codes] : nullptr;
    }

    void nameGroups(const Shard& view)
    {
        const auto* column = columnOf(view);
        if (!column)
            return;
        for (const auto& word : column->folded) {
            if (!m_words.contains(word))
                m_words.insert(word, int(m_words.size()));
        }
    }

    [[nodiscard]] Groups groupsOf(const Shard& view) const
    {
        Groups groups;
        groups.column = columnOf(view);
        if (!groups.column)
            return groups;
        groups.byCode = {-1};
        for (const auto& word : groups.column->folded)
            groups.byCode.push_back(m_words.value(word, -1));
        return groups;
    }

    /// Everybody of a shard: those of the patch from there.
    void measure(const Measurer& measurer, const Shard& shard, std::vector<std::vector<T>>& found)
    {
        auto& values = m_values[shard.number];
        values.assign(shard.slotCount(), Ranked<T>::nothing);
        const auto& patch = shard.patch;
        const auto base = membersOfGroup(shard);
        const auto now = patch ? membersOfGroup(patch->now) : Bits();
        const auto take = [&](const Shard& view, const Groups& groups, quint32 slot, const Value& value) {
            const auto& in = &view == &shard ? base : now;
            if (!in.empty() && !((in[slot / 64] >> (slot % 64)) & 1))
                return;
            values[view.slotOf(slot)] = Ranked<T>::of(value);
            if (!groups.column)
                return;
            if (const auto group = groups.of(slot); group >= 0)
                found[size_t(group)].push_back(Ranked<T>::of(value));
        };
        auto& leftOut = m_leftOut[shard.number];
        const auto groups = groupsOf(shard);
        if (!patch) {
            eachRanked(measurer, shard, leftOut,
                [&](quint32 slot, const Value& value) { take(shard, groups, slot, value); });
            return;
        }
        eachRanked(measurer, shard, leftOut, [&](quint32 slot, const Value& value) {
            if (!patch->covers(slot))
                take(shard, groups, slot, value);
        });
        if (leftOut.withoutRate != 0) {
            LeftOut before;
            eachRanked(measurer, beforePatch(shard), before, [](quint32, const Value&) {});
            leftOut.subtract(before);
        }
        const auto patched = groupsOf(patch->now);
        eachRanked(measurer, patch->now, leftOut,
            [&](quint32 slot, const Value& value) { take(patch->now, patched, slot, value); });
    }

    /// Who is ranked at all; empty: everybody.
    [[nodiscard]] Bits membersOfGroup(const Shard& view) const
    {
        Bits bits;
        if (!m_inGroup)
            return bits;
        LeftOut ignored;
        bits.resize(view.core->present.size());
        m_inGroup->fill(view, bits, ignored);
        return bits;
    }

    [[nodiscard]] std::optional<T> edgeOf(const Parts<T>& parts, int threads) const
    {
        const auto isBefore = [](auto isLess) {
            return [isLess](const T& a, const T& b) {
                return Ranked<T>::isKnown(a) && (!Ranked<T>::isKnown(b) || isLess(a, b));
            };
        };
        return m_row.op == Op::Top
            ? lastInside(parts, m_row.rank, threads,
                isBefore([](const T& a, const T& b) { return Ranked<T>::isLess(b, a); }))
            : lastInside(parts, m_row.rank, threads,
                isBefore([](const T& a, const T& b) { return Ranked<T>::isLess(a, b); }));
    }

    Row m_row;
    std::unique_ptr<RowTest> m_inGroup; ///< of a ranking among the members of one
    std::vector<std::vector<T>> m_values; ///< by shard and slot
    std::vector<LeftOut> m_leftOut; ///< by shard
    QHash<QString, int> m_words; ///< number of each group
    std::vector<std::optional<T>> m_edges; ///< by group
};

std::unique_ptr<RowTest> makeRankTest(const Row& row, const EvalContext& context)
{
    if (row.measure == Measure::Average)
        return std::make_unique<RankTest<Fraction>>(row, context);
    return std::make_unique<RankTest<qint64>>(row, context);
}

} // namespace serai::segments
