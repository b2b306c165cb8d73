// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/clock.h>
#include <content/contentitem.h>
#include <store/store.h>

namespace serai::content {

/// Content in the workspace. Callable on the thread of the store; answers come from its threads. Topic
/// "content".
class ContentRepository
{
public:
    /// \a store and \a clock must outlive it.
    ContentRepository(store::Store& store, const Clock& clock);

    /// Does \a edit as a whole or not at all; the answer is the act as it was done (new ids filled in), whose
    /// inverse() undoes it. An undone deletion comes back under its old id. Errors: Conflict when an item is
    /// not any more what the edit started from, InvalidInput (empty title, unknown type, state, zone),
    /// NotFound, Storage.
    [[nodiscard]] Async<Edit> apply(const Edit& edit);

    /// Items whose local date lies in \a from to \a to, both included, by time; of all groups or of \a
    /// groups.
    [[nodiscard]] Async<QList<ContentItem>> inRange(
        QDate from, QDate to, const QList<CommunityId>& groups = {});
    /// Ideas and drafts without a date, newest first.
    [[nodiscard]] Async<QList<ContentItem>> unscheduled();
    [[nodiscard]] Async<ContentItem> item(ContentId id); ///< Errors: NotFound

    // For jobs that run on a connection already.
    [[nodiscard]] static Result<Edit> apply(store::Transaction& transaction, Edit edit, qint64 nowMs);
    [[nodiscard]] static Result<QList<ContentItem>> inRange(
        store::Connection& connection, QDate from, QDate to, const QList<CommunityId>& groups = {});
    [[nodiscard]] static Result<QList<ContentItem>> unscheduled(store::Connection& connection);
    [[nodiscard]] static Result<ContentItem> item(store::Connection& connection, ContentId id);

private:
    store::Store& m_store;
    const Clock& m_clock;
};

} // namespace serai::content
