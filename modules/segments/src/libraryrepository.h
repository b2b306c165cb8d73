// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/library.h>
#include <store/transaction.h>

namespace serai::segments {

[[nodiscard]] Result<std::vector<Folder>> readFolders(store::Connection& connection);
[[nodiscard]] Result<FolderId> insertFolder(
    store::Transaction& transaction, const QString& name, qint64 nowMs);
[[nodiscard]] Result<> renameFolder(store::Transaction& transaction, FolderId id, const QString& name);
[[nodiscard]] Result<> deleteFolder(store::Transaction& transaction, FolderId id);
[[nodiscard]] Result<> moveSegment(
    store::Transaction& transaction, SegmentId segment, std::optional<FolderId> folder);

[[nodiscard]] Result<std::vector<SegmentUse>> readUses(store::Connection& connection, SegmentId segment);

/// All splits, or those of \a segment, oldest first.
[[nodiscard]] Result<std::vector<Split>> readSplits(
    store::Connection& connection, std::optional<SegmentId> segment);
/// Makes the split and one segment per part. Errors: InvalidInput, NotFound.
[[nodiscard]] Result<Split> insertSplit(store::Transaction& transaction, SegmentId segment,
    const std::vector<SplitPart>& parts, const QString& seed, qint64 nowMs);
[[nodiscard]] Result<> deleteSplit(store::Transaction& transaction, SplitId id);

} // namespace serai::segments
