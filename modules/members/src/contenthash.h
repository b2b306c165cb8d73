// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string_view>

namespace serai::members {

// Order contents are compared by hash, also with what an earlier version of the program stored: FNV-1a and
// the finaliser of MurmurHash3 are fixed for ever, unlike qHash() and std::hash.
inline quint64 contentHash(std::string_view bytes, quint64 seed = 14695981039346656037ull)
{
    for (const char c : bytes)
        seed = (seed ^ uchar(c)) * 1099511628211ull;
    return seed;
}

inline quint64 mixHash(quint64 value)
{
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdull;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53ull;
    return value ^ (value >> 33);
}

inline quint64 combineHash(quint64 seed, quint64 value)
{
    return mixHash(seed * 31 + value + 0x9e3779b97f4a7c15ull);
}

} // namespace serai::members
