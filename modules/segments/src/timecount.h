// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace serai::segments {

/// How many of the \a count ascending \a times are below each of \a bounds. Most histories are short, and
/// where a window begins in one cannot be guessed: comparing every time with the bounds, four in one
/// instruction, costs less than a branch that goes wrong.
template <size_t N>
[[nodiscard]] inline std::array<quint32, N> countBelow(
    const quint32* times, quint32 count, const std::array<quint32, N>& bounds)
{
    constexpr quint32 longHistory = 256;
    std::array<quint32, N> below{};
    if (count > longHistory) {
        for (size_t n = 0; n < N; ++n)
            below[n] = quint32(std::lower_bound(times, times + count, bounds[n]) - times);
        return below;
    }
    quint32 found[N] = {}; // an array of the language: the compiler keeps it in registers
    for (quint32 i = 0; i < count; ++i) {
        const auto time = times[i];
        for (size_t n = 0; n < N; ++n)
            found[n] += quint32(time < bounds[n]);
    }
    std::copy(found, found + N, below.begin());
    return below;
}

} // namespace serai::segments
