// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actnotes.h"
#include "references.h"
#include "segmentrepository.h"
#include "serviceparts.h"

#include <QCoreApplication>

#include <utility>

namespace serai::segments {

Async<std::vector<SizePoint>> SegmentService::sizes(SegmentId segment)
{
    return d->store.read([segment](store::Connection& connection) { return readSizes(connection, segment); });
}

Async<int> SegmentService::recordSizes(qint64 nowMs, Sizes which)
{
    return d->onPool<int>([this, nowMs, which]() -> Result<int> {
        const auto snapshot = d->loader.current({});
        if (!snapshot)
            return fail(snapshot.error());
        if (d->store.isReadOnly())
            return 0;
        const auto day = localOf(nowMs, snapshot->zone).date();
        const auto besides = which == Sizes::Missing ? day : QDate();
        const auto uncounted = await(d->store.read(
            [besides](store::Connection& connection) { return readUncounted(connection, besides); }));
        if (!uncounted)
            return fail(uncounted.error());
        std::vector<std::pair<SegmentId, SizePoint>> sizes;
        for (const auto id : *uncounted) {
            const auto outcome = d->outcomeOf(Source::of(id), nowMs);
            if (outcome) // a rule that cannot be read has no size, and must not keep the others from theirs
                sizes.push_back({id, {day, outcome->answer.matched, outcome->answer.reachable}});
        }
        return await(d->store.write([sizes](store::Transaction& transaction) -> Result<int> {
            for (const auto& [id, size] : sizes) {
                if (auto kept = recordSize(transaction, id, size); !kept)
                    return fail(kept.error());
            }
            return int(sizes.size());
        }));
    });
}

void SegmentService::keepHistory()
{
    if (d->dayTimer.isActive())
        return;
    // Where nothing changed, whoever has a size for today is left out: asking often costs one look into the
    // table.
    const auto record = [this] {
        if (!isReady())
            return;
        const auto which = std::exchange(d->hasChanged, false) ? Sizes::All : Sizes::Missing;
        whenDone(recordSizes(d->clock.nowMs(), which), this, [this, which](const Result<int>& done) {
            if (!done && which == Sizes::All)
                d->hasChanged = true; // tried again later
        });
    };
    connect(this, &SegmentService::changed, this, [this] { d->hasChanged = true; });
    connect(this, &SegmentService::ready, this, record);
    connect(&d->dayTimer, &QTimer::timeout, this, record);
    constexpr int tenMinutesMs = 600'000;
    d->dayTimer.start(tenMinutesMs);
    record();
}

Async<std::vector<PastSize>> SegmentService::pastSizes(
    const Rule& rule, qint64 nowMs, int days, int step, CancelToken cancel)
{
    return d->onPool<std::vector<PastSize>>(
        [this, rule, nowMs, days, step, cancel]() -> Result<std::vector<PastSize>> {
            if (days < 0 || days > 3660 || step < 1)
                return fail(ErrorKind::InvalidInput,
                    QCoreApplication::translate("segments", "the past can be counted for up to ten years"),
                    {}, QCoreApplication::translate("segments", "ask for 0 to 3,660 days"));
            const auto snapshot = d->loader.current(needsOf(rule));
            if (!snapshot)
                return fail(snapshot.error());
            const auto today = localOf(nowMs, snapshot->zone).date();
            std::vector<PastSize> sizes;
            for (int back = days - days % step; back >= 0; back -= step) {
                if (cancel.isCancelled())
                    return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
                const auto day = today.addDays(-back);
                const auto endMs = instantOf(day.addDays(1), QTime(0, 0), snapshot->zone) - 1;
                const auto outcome = evaluate(*snapshot->index, rule, back == 0 ? nowMs : endMs,
                    snapshot->zone, QThread::idealThreadCount());
                if (!outcome)
                    return fail(outcome.error());
                sizes.push_back({day, outcome->answer.matched});
            }
            return sizes;
        });
}

/// What a snapshot of \a segment takes over from it.
static Result<SegmentDraft> draftOfSnapshot(store::Connection& connection, SegmentId segment)
{
    const auto known = readSegment(connection, segment);
    if (!known)
        return fail(known.error());
    SegmentDraft draft;
    draft.preset = known->preset;
    draft.folder = known->folder;
    draft.source = segment;
    draft.rule = known->rule;
    if (known->isList) {
        draft.rule.root.children = {membershipIn(segment)}; // it has none: "everybody" would be untrue
    } else if (known->isFrozen()) {
        // History: it may name what is gone, or be of a version that this one cannot read.
        const auto stored = storedRule(connection, segment.value);
        if (!stored)
            return fail(stored.error());
        draft.storedRule = stored->rule;
    }
    return draft;
}

Async<SegmentId> SegmentService::freeze(
    SegmentId segment, const QString& name, std::optional<FolderId> folder)
{
    const auto nowMs = d->clock.nowMs();
    return d->onPool<SegmentId>([this, segment, name, folder, nowMs]() -> Result<SegmentId> {
        auto draft = await(d->store.read(
            [segment](store::Connection& connection) { return draftOfSnapshot(connection, segment); }));
        if (!draft)
            return fail(draft.error());
        auto members = d->membersOf(Source::of(segment), nowMs);
        if (!members)
            return fail(members.error());
        draft->name = name;
        draft->frozenAtMs = nowMs;
        draft->members = std::move(*members);
        if (folder)
            draft->folder = folder;
        return await(d->store.write([draft = std::move(*draft), nowMs](store::Transaction& transaction) {
            return insertSegment(transaction, draft, nowMs);
        }));
    });
}

Async<std::vector<Segment>> SegmentService::snapshots(SegmentId segment)
{
    return d->store.read(
        [segment](store::Connection& connection) { return readSnapshots(connection, segment); });
}

Async<SnapshotChange> SegmentService::changeSince(SegmentId snapshot, qint64 nowMs)
{
    return d->onPool<SnapshotChange>([this, snapshot, nowMs]() -> Result<SnapshotChange> {
        const auto then = await(d->store.read(
            [snapshot](store::Connection& connection) { return readSegment(connection, snapshot); }));
        if (!then)
            return fail(then.error());
        if (!then->isFrozen() || !then->source)
            return fail(ErrorKind::InvalidInput,
                then->isFrozen()
                    ? QCoreApplication::translate(
                        "segments", "there is no live segment to compare this one with")
                    : QCoreApplication::translate("segments", "this segment is live, and no snapshot of one"),
                then->name,
                QCoreApplication::translate("segments", "compare a snapshot whose segment still exists"));
        const auto both = d->together({Source::of(*then->source), Source::of(snapshot)}, nowMs);
        if (!both)
            return fail(both.error());
        const auto counts = countExactly(*both->snapshot.index, both->outcomes);
        SnapshotChange change;
        change.joined = counts[1];
        change.left = counts[2];
        change.stayed = counts[3];
        change.now = change.joined + change.stayed;
        change.then = change.left + change.stayed;
        change.gone = qint64(both->sources[1].members.size()) - change.then;
        return change;
    });
}

} // namespace serai::segments
