// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot.h"

#include <membersearch/searchtext.h>

namespace serai::membersearch {

/// Members that each term finds by what only the tables hold (orders); ordinals per term.
using FoundElsewhere = std::vector<std::vector<Ordinal>>;

/// One bit per member of \a snapshot: whether every term of \a search is found. \a elsewhere has an entry per
/// term. Pure; any thread. Some milliseconds per million members.
[[nodiscard]] std::vector<quint64> scan(
    const Snapshot& snapshot, const SearchText& search, const FoundElsewhere& elsewhere);

/// The first place of \a needle in [\a begin, \a end), or \a end. \a size > 0.
[[nodiscard]] const char* findBytes(const char* begin, const char* end, const char* needle, std::size_t size);

} // namespace serai::membersearch
