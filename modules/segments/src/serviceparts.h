// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audienceloader.h"

#include <base/workthread.h>
#include <segments/audienceindex.h>
#include <segments/segmentservice.h>

#include <QThread>
#include <QThreadPool>
#include <QTimer>

namespace serai::segments {

/// A source with everything that the database knows of it, so that it can be judged on any snapshot.
struct Resolved
{
    QString name;
    Rule rule;
    std::optional<qint64> frozenAtMs;
    std::vector<MemberId> members; ///< of a frozen one
    bool isList = false; ///< put together by hand
    bool isBroken = false; ///< frozen, by a rule that cannot be read any more; rule is empty then

    [[nodiscard]] bool isFrozen() const { return frozenAtMs.has_value(); }
};

[[nodiscard]] Result<Resolved> resolve(store::Connection& connection, const Source& source);

/// \a source's members on \a snapshot, which must cover needsOf(source.rule). Any thread.
[[nodiscard]] Result<Outcome> evaluateOn(
    const Snapshot& snapshot, const Resolved& source, qint64 nowMs, int threads);

/// Counts the masks of outcomes on \a index; see Overlap::exactly. Pure.
[[nodiscard]] std::vector<qint64> countExactly(
    const AudienceIndex& index, const std::vector<Outcome>& outcomes);

/// Those who are in exactly the outcomes of \a mask, ascending.
[[nodiscard]] std::vector<MemberId> membersExactly(
    const AudienceIndex& index, const std::vector<Outcome>& outcomes, quint32 mask);

struct SegmentService::Private
{
    Private(store::Store& workspace, const Clock& time);

    /// Runs \a job() -> Result<T> on the pool.
    template <class T, class F>
    Async<T> onPool(F job)
    {
        auto promise = std::make_shared<Promise<T>>();
        auto future = promise->future();
        pool.start([promise, job = std::move(job)]() mutable {
            workBehindTheWindow();
            promise->settle(job());
        });
        return future;
    }

    /// The next ones are for threads of the pool: they wait for the store.
    Result<Resolved> resolved(const Source& source);
    /// \a withNotes: its words say what a reader should know, see strangersNote().
    Result<Outcome> outcomeOf(const Source& source, qint64 nowMs, bool withNotes = false);
    Result<std::vector<MemberId>> membersOf(const Source& source, qint64 nowMs);
    /// Why \a member is in \a source or out of it.
    Result<Explanation> explanationOf(const Resolved& source, MemberId member, qint64 nowMs);
    /// Notes today's size; settled when it is on the disk, at once when the workspace is only read.
    Async<> keepSize(SegmentId segment, const Outcome& outcome, qint64 nowMs);

    /// The outcomes of all \a sources on one snapshot.
    struct Together
    {
        Snapshot snapshot;
        std::vector<Resolved> sources;
        std::vector<Outcome> outcomes;
    };

    Result<Together> together(const std::vector<Source>& sources, qint64 nowMs);

    void follow(const store::Changes& changes);

    store::Store& store;
    const Clock& clock;
    AudienceLoader loader;
    QTimer followTimer;
    QTimer storeTimer;
    QTimer dayTimer; ///< runs when the history is kept
    bool hasChanged = false; ///< since the sizes of today were recorded; on the thread of the service
    QThreadPool pool; ///< last: its threads use what stands above
};

} // namespace serai::segments
