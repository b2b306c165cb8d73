// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/library.h>
#include <store/transaction.h>

namespace serai::segments {

// What libraryrepository and segmentrepository do, each with a note of how it was before, so that undoAct()
// can take it back. Errors are theirs.
[[nodiscard]] Result<NotedActs> renameNoted(
    store::Transaction& transaction, SegmentId id, const QString& name, qint64 nowMs);
[[nodiscard]] Result<NotedActs> setRuleNoted(
    store::Transaction& transaction, SegmentId id, const Rule& rule, const QString& preset, qint64 nowMs);
[[nodiscard]] Result<NotedActs> removeNoted(store::Transaction& transaction, SegmentId id, qint64 nowMs);
[[nodiscard]] Result<NotedActs> moveNoted(
    store::Transaction& transaction, SegmentId id, std::optional<FolderId> folder, qint64 nowMs);
/// See SegmentService::moveToFolderNamed().
[[nodiscard]] Result<NotedActs> moveNamedNoted(
    store::Transaction& transaction, SegmentId id, const QString& folder, qint64 nowMs);
[[nodiscard]] Result<FolderId> createFolderNoted(
    store::Transaction& transaction, const QString& name, qint64 nowMs);
[[nodiscard]] Result<NotedActs> renameFolderNoted(
    store::Transaction& transaction, FolderId id, const QString& name, qint64 nowMs);
[[nodiscard]] Result<NotedActs> removeFolderNoted(store::Transaction& transaction, FolderId id, qint64 nowMs);

/// The notes, newest first.
[[nodiscard]] Result<std::vector<SegmentAct>> readActs(store::Connection& connection);

/// Takes \a act back, or the newest one that was not. Errors: NotFound (there is none), Conflict (something
/// else was done since, or the name is taken).
[[nodiscard]] Result<SegmentAct> undoAct(
    store::Transaction& transaction, std::optional<qint64> act, qint64 nowMs);

} // namespace serai::segments
