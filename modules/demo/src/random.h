// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cmath>
#include <cstddef>
#include <span>

namespace serai::demo {

/// SplitMix64: the same numbers from the same seed on every machine, which std's distributions do not
/// promise.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// 0 <= x < \a limit.
    int below(int limit) { return static_cast<int>(next() % static_cast<quint64>(limit)); }

    /// 0 <= x < 1.
    double share() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    bool chance(double probability) { return share() < probability; }

    /// Exponentially distributed with mean \a mean.
    double waiting(double mean) { return -mean * std::log1p(-share()); }

    template <class T>
    const T& of(std::span<const T> items)
    {
        return items[static_cast<std::size_t>(below(static_cast<int>(items.size())))];
    }

private:
    quint64 m_state;
};

} // namespace serai::demo
