// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serviceparts.h"
#include "shard.h"

#include <bit>

namespace serai::segments {

qint64 Overlap::inAllOf(quint32 mask) const
{
    qint64 sum = 0;
    for (size_t exact = 0; exact < exactly.size(); ++exact)
        sum += (exact & mask) == mask ? exactly[exact] : 0;
    return sum;
}

std::optional<double> Overlap::shareOf(int a, int b) const
{
    const auto size = sizes[size_t(a)];
    if (size == 0)
        return std::nullopt;
    return double(both(a, b)) / double(size);
}

/// Splits \a bits by each outcome in turn and calls \a visit(mask, bits) for what is not empty.
template <class F>
static void eachMask(const std::vector<Outcome>& outcomes, size_t shard, size_t word, size_t source,
    size_t mask, quint64 bits, F& visit)
{
    if (bits == 0)
        return;
    if (source == outcomes.size()) {
        visit(mask, bits);
        return;
    }
    const auto& matched = outcomes[source].matched[shard];
    const auto in = word < matched.size() ? matched[word] : 0;
    eachMask(outcomes, shard, word, source + 1, mask, bits & ~in, visit);
    eachMask(outcomes, shard, word, source + 1, mask | (size_t(1) << source), bits & in, visit);
}

std::vector<qint64> countExactly(const AudienceIndex& index, const std::vector<Outcome>& outcomes)
{
    std::vector<qint64> counts(size_t(1) << outcomes.size(), 0);
    auto count = [&](size_t mask, quint64 bits) { counts[mask] += std::popcount(bits); };
    for (size_t shard = 0; shard < index.shards.size(); ++shard) {
        const auto present = index.shards[shard]->present();
        for (size_t word = 0; word < present.size(); ++word)
            eachMask(outcomes, shard, word, 0, 0, present[word], count);
    }
    return counts;
}

std::vector<MemberId> membersExactly(
    const AudienceIndex& index, const std::vector<Outcome>& outcomes, quint32 mask)
{
    std::vector<MemberId> ids;
    for (size_t shard = 0; shard < index.shards.size(); ++shard) {
        const auto present = index.shards[shard]->present();
        for (size_t word = 0; word < present.size(); ++word) {
            auto collect = [&](size_t found, quint64 bits) {
                for (; found == mask && bits != 0; bits &= bits - 1)
                    ids.push_back({qint64(shard << shardBits) + qint64(word) * 64 + std::countr_zero(bits)});
            };
            eachMask(outcomes, shard, word, 0, 0, present[word], collect);
        }
    }
    return ids;
}

} // namespace serai::segments
