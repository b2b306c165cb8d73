// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shard.h"

#include <segments/audienceindex.h>
#include <store/transaction.h>

#include <set>

namespace serai::segments {

enum class Part { Core, Orders, Lines, Messages };
using PartKey = std::pair<quint32, Part>; ///< shard and part

/// An index and what of it was packed anew and is not stored yet.
struct LoadedIndex
{
    std::shared_ptr<const AudienceIndex> index;
    std::vector<PartKey> packed;
};

/// Whether any part is marked as changed.
[[nodiscard]] Result<bool> hasStaleParts(store::Connection& connection);

/// Takes over all stale parts: from now on, a mark in audience_dirty means a change after this moment.
/// Returns the parts that were marked.
[[nodiscard]] Result<std::set<PartKey>> claimStaleParts(store::Transaction& transaction);

/// What to load, and what of an earlier index may be used again.
struct LoadRequest
{
    std::shared_ptr<const AudienceIndex> previous; ///< may be null
    std::set<PartKey> stale; ///< parts of it that are out of date
    Needs needs;
};

/// Reads the index. Parts of the previous one are used again unless they are stale; others come from their
/// packed form, or from the tables where that is missing, out of date, of another format or damaged. One
/// snapshot is the caller's duty. Errors: Storage.
[[nodiscard]] Result<LoadedIndex> loadIndex(store::Connection& connection, const LoadRequest& request);

/// Stores one packed part, unless the tables changed since it was claimed.
[[nodiscard]] Result<> storePart(
    store::Transaction& transaction, const AudienceIndex& index, const PartKey& key);

} // namespace serai::segments
