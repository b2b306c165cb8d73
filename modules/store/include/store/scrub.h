// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/cancel.h>
#include <base/error.h>

#include <QByteArrayList>
#include <QStringList>

namespace serai::store {

class Store;

/// What is left of removed data in the files of a workspace.
struct ScrubReport
{
    bool isClean = false; ///< none of the needles was found in the end
    bool wasRebuilt = false; ///< the file had to be written anew for that
    qint64 bytesSearched = 0;
    QStringList copies; ///< paths of copies that Serai made beside the workspace: they are not touched
};

/// After a removal: empties the write-ahead log, then searches the workspace file, the log and the other
/// files of the store for \a needles (raw bytes, each at least 6 long; shorter ones are left out). Where one
/// is found, the file is rebuilt from its live rows and searched once more. Seconds on a large workspace.
/// Blocks: for worker threads, never for one of the store's own. Errors: Storage, DiskFull, Cancelled,
/// WorkspaceLocked (a reader did not end in time, or the store is read-only).
[[nodiscard]] Result<ScrubReport> scrub(
    const Store& store, const QByteArrayList& needles, const CancelToken& cancel = {});

/// Copies of the workspace that Serai itself made beside it: before an update, before a restore. Full paths.
[[nodiscard]] QStringList copiesBeside(const QString& workspacePath);

} // namespace serai::store
