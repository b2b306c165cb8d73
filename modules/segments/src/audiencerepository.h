// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markrepository.h"

#include <base/cancel.h>
#include <segments/audienceindex.h>

namespace serai::segments {

/// The facts that are in \a part; 0 for the core and orders, which every question needs.
[[nodiscard]] quint32 factsOf(Part part);

/// The highest id that any order had when orders and lines were read last. Whatever comes in below it is
/// named by a trigger, so that all others that are new have higher ones.
struct KnownOrders
{
    qint64 orders = 0;
    qint64 lines = 0;
};

/// An index and what of it was packed anew and is not stored yet.
struct LoadedIndex
{
    std::shared_ptr<const AudienceIndex> index;
    std::vector<PartKey> packed;
    KnownOrders known;
};

/// What to load, and what of an earlier index may be used again.
struct LoadRequest
{
    std::shared_ptr<const AudienceIndex> previous; ///< may be null
    KnownOrders known; ///< in it
    StaleParts stale; ///< parts of it that are out of date
    Needs needs;
    Needs kept; ///< to be had from then on where that costs nothing
    Progress progress; ///< parts that were packed from the tables, of those to look at
    CancelToken cancel;
};

/// Reads the index. Parts of the previous one that are not needed now are kept as they are, so that they can
/// be mended when they are; needed ones are used again unless they are stale; others come from their packed
/// form, mended where it is known what changed since, or from the tables where that is missing, of another
/// format or damaged. One snapshot is the caller's duty. Errors: Storage, Cancelled.
[[nodiscard]] Result<LoadedIndex> loadIndex(store::Connection& connection, const LoadRequest& request);

/// Stores one packed part, unless the tables changed since it was claimed.
[[nodiscard]] Result<> storePart(store::Transaction& transaction, const AudienceIndex& index,
    const PartKey& key, const KnownOrders& known);

} // namespace serai::segments
