// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "overshards.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <random>
#include <span>
#include <utility>
#include <vector>

namespace serai::segments {

/// Values as they were found, shard by shard.
template <class T>
using Parts = std::vector<std::span<const T>>;

template <class T>
[[nodiscard]] std::vector<T> joined(const Parts<T>& parts)
{
    std::vector<T> values;
    for (const auto& part : parts)
        values.insert(values.end(), part.begin(), part.end());
    return values;
}

/// Some thousand of all \a count values, in the order of \a before: one of each stretch, by chance, as what
/// comes again and again in the members' order would come in one of them too often or never.
template <class T, class Before>
[[nodiscard]] std::vector<T> sampleOf(const Parts<T>& parts, qint64 count, Before before)
{
    constexpr qint64 wanted = 4096;
    const auto stretch = std::max<qint64>(1, count / wanted);
    std::minstd_rand chance; // begins the same every time
    std::vector<T> sample;
    for (const auto& part : parts) {
        for (qint64 begin = 0; begin < qint64(part.size()); begin += stretch) {
            const auto end = std::min(begin + stretch, qint64(part.size()));
            sample.push_back(part[size_t(begin + qint64(chance()) % (end - begin))]);
        }
    }
    std::sort(sample.begin(), sample.end(), before);
    return sample;
}

/// The values \a margin places before and behind \a middle.
template <class T>
[[nodiscard]] std::pair<T, T> bracketOf(const std::vector<T>& sample, qint64 middle, qint64 margin)
{
    const auto at = [&](qint64 i) {
        return sample[size_t(std::clamp<qint64>(i, 0, qint64(sample.size()) - 1))];
    };
    return {at(middle - margin), at(middle + margin)};
}

/// Those of many values that lie between two, and what is in front of them.
template <class T>
struct Middle
{
    std::vector<T> values;
    qint64 countInFront = 0;
    qint64 sumInFront = 0; ///< of what the values weigh
};

template <class T, class Before, class Weigh>
[[nodiscard]] Middle<T> middleOf(
    const Parts<T>& parts, const std::pair<T, T>& bracket, int threads, Before before, Weigh weigh)
{
    std::vector<Middle<T>> found(parts.size());
    overShards(parts.size(), threads, [&] {
        return [&](size_t number) {
            Middle<T> mine;
            for (const auto& value : parts[number]) {
                const bool isFront = before(value, bracket.first);
                mine.countInFront += isFront ? 1 : 0;
                mine.sumInFront += isFront ? weigh(value) : 0;
                if (!isFront && !before(bracket.second, value))
                    mine.values.push_back(value);
            }
            found[number] = std::move(mine);
        };
    });
    Middle<T> all;
    for (const auto& mine : found) {
        all.values.insert(all.values.end(), mine.values.begin(), mine.values.end());
        all.countInFront += mine.countInFront;
        all.sumInFront += mine.sumInFront;
    }
    return all;
}

inline constexpr qint64 fewValues = 50'000; ///< are quickly ordered

/// The value at \a place of all \a count in \a parts in the order of \a before.
template <class T, class Before>
[[nodiscard]] T valueAt(const Parts<T>& parts, qint64 place, qint64 count, int threads, Before before)
{
    if (count > fewValues) {
        // A few thousand values say where it is to a part in a hundred.
        const auto sample = sampleOf(parts, count, before);
        const auto margin = qint64(3 * std::sqrt(double(sample.size()) / 4)) + 2;
        const auto guess = qint64(double(place) / double(count) * double(sample.size()));
        auto middle =
            middleOf(parts, bracketOf(sample, guess, margin), threads, before, [](const T&) { return 0; });
        auto& values = middle.values;
        const auto at = place - middle.countInFront;
        if (at >= 0 && at < qint64(values.size())) {
            std::nth_element(values.begin(), values.begin() + at, values.end(), before);
            return values[size_t(at)];
        }
    }
    auto values = joined(parts);
    std::nth_element(values.begin(), values.begin() + place, values.end(), before);
    return values[size_t(place)];
}

} // namespace serai::segments
