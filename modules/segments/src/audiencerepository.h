// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shard.h"

#include <base/cancel.h>
#include <segments/audienceindex.h>
#include <store/transaction.h>

#include <map>
#include <set>

namespace serai::segments {

using PartKey = std::pair<quint32, Part>; ///< shard and part

/// What changed: parts, and for some of them the only members whose rows did, ascending.
using StaleParts = std::map<PartKey, std::vector<qint64>>;
/// Adds \a more to \a stale: a part that is out of date as a whole stays so.
void addStale(StaleParts& stale, const StaleParts& more);
/// The facts that are in \a part; 0 for the core and orders, which every question needs.
[[nodiscard]] quint32 factsOf(Part part);

/// An index and what of it was packed anew and is not stored yet.
struct LoadedIndex
{
    std::shared_ptr<const AudienceIndex> index;
    std::vector<PartKey> packed;
};

/// Whether any part is marked as changed.
[[nodiscard]] Result<bool> hasStaleParts(store::Connection& connection);

/// Takes over all stale parts: from now on, a mark in audience_dirty means a change after this moment.
/// Returns what was marked.
[[nodiscard]] Result<StaleParts> claimStaleParts(store::Transaction& transaction);

/// What to load, and what of an earlier index may be used again.
struct LoadRequest
{
    std::shared_ptr<const AudienceIndex> previous; ///< may be null
    StaleParts stale; ///< parts of it that are out of date
    Needs needs;
    Progress progress; ///< parts that were packed from the tables, of those to look at
    CancelToken cancel;
};

/// Reads the index. Parts of the previous one that are not needed now are kept as they are, so that they can
/// be mended when they are; needed ones are used again unless they are stale; others come from their packed
/// form, or from the tables where that is missing, out of date, of another format or damaged. One snapshot is
/// the caller's duty. Errors: Storage, Cancelled.
[[nodiscard]] Result<LoadedIndex> loadIndex(store::Connection& connection, const LoadRequest& request);

/// Stores one packed part, unless the tables changed since it was claimed.
[[nodiscard]] Result<> storePart(
    store::Transaction& transaction, const AudienceIndex& index, const PartKey& key);

} // namespace serai::segments
