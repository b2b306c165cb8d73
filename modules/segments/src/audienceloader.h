// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audiencerepository.h"

#include <store/store.h>

#include <functional>
#include <mutex>

namespace serai::segments {

/// An index with what a question needs besides.
struct Snapshot
{
    std::shared_ptr<const AudienceIndex> index;
    QTimeZone zone;
    QString currency;
};

/// Holds the index and brings it up to date. One per workspace and process: two would take stale parts away
/// from each other. Any worker thread; its calls block on the store's threads, so never call it on a thread
/// that shows a window.
class AudienceLoader
{
public:
    explicit AudienceLoader(store::Store& store);

    /// An index that covers \a needs and every change that was committed before the call (for a workspace
    /// that is open read-only: before the first call). Errors: Storage, WorkspaceDamaged.
    [[nodiscard]] Result<Snapshot> current(const Needs& needs);

    /// Folds patches in and stores parts that were packed anew; at its first load the loader does so by
    /// itself, later changes are many and small, so that the caller decides when it is worth writing some
    /// megabytes.
    /// Waits until they are on the disk. Errors: Storage, DiskFull; those parts are packed anew at the next
    /// start.
    Result<> storePacked();

    /// Whether a patch has grown so large that folding it in is worth while soon.
    [[nodiscard]] bool isHeavy() const;
    /// Folds the patches of all shards into their parts; questions do not wait for it. Answers stay the same.
    void foldPatches();

    /// Called on the calling thread of current() after the index was replaced; \a first: after it was loaded.
    std::function<void(bool first)> onReplaced;

    /// How far a load is, in shards; called on the store's thread. Set before the first load.
    Progress onProgress;
    /// Stops a load between two parts: its question and all later ones are Cancelled. Set before the first
    /// load.
    CancelToken cancel;

    [[nodiscard]] std::shared_ptr<const AudienceIndex> index() const;

private:
    [[nodiscard]] Result<> reload(const Needs& needs);
    [[nodiscard]] std::vector<Async<>> postPacked();

    store::Store& m_store;
    std::mutex m_loading; ///< one load at a time; guards what follows
    std::set<PartKey> m_packed; ///< in memory only so far
    StaleParts m_stale; ///< parts in memory that changed and that nobody asked about since
    KnownOrders m_known; ///< in the index
    mutable std::mutex m_access; ///< guards m_index
    std::shared_ptr<const AudienceIndex> m_index;
};

} // namespace serai::segments
