// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "partbuilder.h"

#include <store/transaction.h>

#include <map>
#include <set>

namespace serai::segments {

using PartKey = std::pair<quint32, Part>; ///< shard and part

/// How a part is out of date.
struct Stale
{
    bool isWhole = false; ///< it is to be read anew
    TouchedList touched; ///< else these members changed; of orders and lines, there may be new orders besides
};

/// What changed. New orders are not named one by one: they are those above the last known id.
using StaleParts = std::map<PartKey, Stale>;
/// Adds \a more to \a stale: a part that is out of date as a whole stays so.
void addStale(StaleParts& stale, const StaleParts& more);

/// The name of a part in the tables of marks.
[[nodiscard]] QString partKey(Part part);
/// Parts that a statement answers as shard and part. Errors: Storage.
[[nodiscard]] Result<std::set<PartKey>> readParts(store::Connection& connection, const char* sql);

/// Whether any part is marked as changed.
[[nodiscard]] Result<bool> hasStaleParts(store::Connection& connection);

/// Takes over all stale parts: from now on, a mark in audience_dirty means a change after this moment.
/// Returns what was marked.
[[nodiscard]] Result<StaleParts> claimStaleParts(store::Transaction& transaction);

/// Everything that may have changed since parts were stored: what was taken over, by this program or one that
/// came to a sudden end, and what is marked now.
[[nodiscard]] Result<StaleParts> readOutdated(store::Connection& connection);
/// Forgets what was taken over of parts that are stored since, and puts the rest together.
[[nodiscard]] Result<> tidyClaims(store::Transaction& transaction);

} // namespace serai::segments
