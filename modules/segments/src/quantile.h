// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "overshards.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <numeric>
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

/// Two values between which the one at \a place of \a count lies very likely: a few thousand values say where
/// it is to a part in a hundred.
template <class T, class Before>
[[nodiscard]] std::pair<T, T> bracketOf(const Parts<T>& parts, qint64 place, qint64 count, Before before)
{
    constexpr qint64 wanted = 4096;
    const auto step = std::max<qint64>(1, count / wanted);
    std::vector<T> sample;
    qint64 next = 0; // from the beginning of the part
    for (const auto& part : parts) {
        for (; next < qint64(part.size()); next += step)
            sample.push_back(part[size_t(next)]);
        next -= qint64(part.size());
    }
    std::sort(sample.begin(), sample.end(), before);
    const auto margin = qint64(3 * std::sqrt(double(sample.size()) / 4)) + 2;
    const auto middle = qint64(double(place) / double(count) * double(sample.size()));
    const auto at = [&](qint64 i) {
        return sample[size_t(std::clamp<qint64>(i, 0, qint64(sample.size()) - 1))];
    };
    return {at(middle - margin), at(middle + margin)};
}

/// The value at \a place of all \a count in \a parts in the order of \a before.
template <class T, class Before>
[[nodiscard]] T valueAt(const Parts<T>& parts, qint64 place, qint64 count, int threads, Before before)
{
    constexpr qint64 few = 50'000; // so many are quickly ordered
    if (count > few) {
        const auto [low, high] = bracketOf(parts, place, count, before);
        std::vector<std::vector<T>> inside(parts.size());
        std::vector<qint64> inFront(parts.size());
        overShards(parts.size(), threads, [&] {
            return [&](size_t number) {
                qint64 front = 0;
                for (const auto& value : parts[number]) {
                    const bool isFront = before(value, low);
                    front += isFront ? 1 : 0;
                    if (!isFront && !before(high, value))
                        inside[number].push_back(value);
                }
                inFront[number] = front;
            };
        });
        Parts<T> found(inside.begin(), inside.end());
        auto values = joined(found);
        const auto at = place - std::accumulate(inFront.begin(), inFront.end(), qint64(0));
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
