// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "followedrules.h"
#include "serviceparts.h"

#include <base/log.h>

#include <algorithm>
#include <random>

namespace serai::segments {

SERAI_LOG(segmentsLog, "segments")

SegmentService::Private::Private(store::Store& workspace, const Clock& time)
    : store(workspace)
    , clock(time)
    , loader(workspace)
{
    pool.setMaxThreadCount(2); // one question waits for a load while another one is evaluated
    followTimer.setSingleShot(true);
    followTimer.setInterval(50);
    storeTimer.setSingleShot(true);
    storeTimer.setInterval(10'000);
}

void SegmentService::Private::follow(const store::Changes& changes)
{
    // Plans and the like do not touch the index. Segments do where others ask for them.
    for (const auto* topic : {"member", "order", "import", "outbox", "event", "tag", "field", "consent",
             "segment", "community", "campaign", "settings", "playbook"}) {
        if (changes.has(QString::fromLatin1(topic)))
            followTimer.start();
    }
}

SegmentService::SegmentService(store::Store& store, const Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(store, clock))
{
    d->loader.onReplaced = [this](bool first) {
        QMetaObject::invokeMethod(
            this,
            [this, first] {
                if (first) {
                    emit ready();
                    return;
                }
                d->storeTimer.start();
                if (d->loader.isHeavy())
                    d->pool.start([this] {
                        workBehindTheWindow();
                        d->loader.foldPatches();
                    });
                emit changed();
            },
            Qt::QueuedConnection);
    };
    d->loader.onProgress = [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { emit loading(done, total); }, Qt::QueuedConnection);
    };
    connect(
        &store, &store::Store::changed, this, [this](const store::Changes& changes) { d->follow(changes); });
    connect(&d->followTimer, &QTimer::timeout, this, [this] {
        if (isReady()) // before that, the first question will read everything
            (void)load();
    });
    connect(&d->storeTimer, &QTimer::timeout, this, [this] {
        d->pool.start([this] {
            workBehindTheWindow();
            (void)d->loader.storePacked();
        });
    });
}

SegmentService::~SegmentService()
{
    d->loader.cancel.cancel(); // the first load of a large workspace takes seconds; nobody waits for it now
    d->pool.clear();
    d->pool.waitForDone();
}

Async<> SegmentService::load()
{
    return d->onPool<void>([this]() -> Result<> {
        const auto snapshot = d->loader.current({});
        if (snapshot)
            return {};
        qCWarning(segmentsLog) << "the segment index could not be loaded:" << snapshot.error().what;
        QMetaObject::invokeMethod(
            this, [this, error = snapshot.error()] { emit failed(error); }, Qt::QueuedConnection);
        return fail(snapshot.error());
    });
}

Async<> SegmentService::storeIndex()
{
    return d->onPool<void>([this]() -> Result<> { return d->loader.storePacked(); });
}

bool SegmentService::isReady() const
{
    return d->loader.index() != nullptr;
}

std::shared_ptr<const AudienceIndex> SegmentService::index() const
{
    return d->loader.index();
}

Async<CountAnswer> SegmentService::count(const Rule& rule, qint64 nowMs)
{
    return d->onPool<CountAnswer>([this, rule, nowMs]() -> Result<CountAnswer> {
        auto outcome = d->outcomeOf(Source::of(rule), nowMs, true);
        if (!outcome)
            return fail(outcome.error());
        return std::move(outcome->answer);
    });
}

Async<CountAnswer> SegmentService::count(SegmentId segment, qint64 nowMs)
{
    return d->onPool<CountAnswer>([this, segment, nowMs]() -> Result<CountAnswer> {
        auto outcome = d->outcomeOf(Source::of(segment), nowMs, true);
        if (!outcome)
            return fail(outcome.error());
        // The history is by the way: the answer does not wait for the disk and stands without it.
        (void)d->keepSize(segment, *outcome, nowMs);
        return std::move(outcome->answer);
    });
}

Async<std::vector<MemberId>> SegmentService::members(const Rule& rule, qint64 nowMs)
{
    return d->onPool<std::vector<MemberId>>(
        [this, rule, nowMs] { return d->membersOf(Source::of(rule), nowMs); });
}

Async<std::vector<MemberId>> SegmentService::members(SegmentId segment, qint64 nowMs)
{
    return d->onPool<std::vector<MemberId>>(
        [this, segment, nowMs] { return d->membersOf(Source::of(segment), nowMs); });
}

static Result<std::vector<MemberId>> someOf(Result<std::vector<MemberId>> ids, int n, quint32 seed)
{
    if (!ids)
        return ids;
    const auto wanted = std::min(ids->size(), size_t(std::max(0, n)));
    // Not std::shuffle: its result differs between standard libraries.
    std::mt19937_64 random(seed);
    for (size_t i = 0; i < wanted; ++i)
        std::swap((*ids)[i], (*ids)[i + random() % (ids->size() - i)]);
    ids->resize(wanted);
    return ids;
}

Async<std::vector<MemberId>> SegmentService::sample(const Rule& rule, qint64 nowMs, int n, quint32 seed)
{
    return d->onPool<std::vector<MemberId>>(
        [this, rule, nowMs, n, seed] { return someOf(d->membersOf(Source::of(rule), nowMs), n, seed); });
}

Async<std::vector<MemberId>> SegmentService::sample(SegmentId segment, qint64 nowMs, int n, quint32 seed)
{
    return d->onPool<std::vector<MemberId>>([this, segment, nowMs, n, seed] {
        return someOf(d->membersOf(Source::of(segment), nowMs), n, seed);
    });
}

Async<Explanation> SegmentService::explain(const Rule& rule, MemberId member, qint64 nowMs)
{
    return d->onPool<Explanation>([this, rule, member, nowMs]() -> Result<Explanation> {
        const auto snapshot = d->loader.current(needsOf(rule));
        if (!snapshot)
            return fail(snapshot.error());
        return segments::explain(*snapshot->index, rule, member, nowMs, snapshot->zone);
    });
}

Async<Explanation> SegmentService::explain(SegmentId segment, MemberId member, qint64 nowMs)
{
    return d->onPool<Explanation>([this, segment, member, nowMs]() -> Result<Explanation> {
        const auto source = d->resolved(Source::of(segment));
        if (!source)
            return fail(source.error());
        return d->explanationOf(*source, member, nowMs);
    });
}

Async<std::vector<Segment>> SegmentService::segmentsOf(MemberId member, qint64 nowMs)
{
    return d->onPool<std::vector<Segment>>([this, member, nowMs]() -> Result<std::vector<Segment>> {
        auto all = await(list());
        if (!all)
            return all;
        std::vector<Segment> in;
        for (auto& segment : *all) {
            const auto source = d->resolved(Source::of(segment.id));
            const auto explained =
                source ? d->explanationOf(*source, member, nowMs) : Result<Explanation>(fail(source.error()));
            if (!explained && explained.error().kind == ErrorKind::NotFound)
                return fail(explained.error());
            if (explained && explained->matches)
                in.push_back(std::move(segment));
        }
        return in;
    });
}

Async<RfmGrid> SegmentService::rfm(qint64 nowMs, RfmCuts cuts)
{
    return d->onPool<RfmGrid>([this, nowMs, cuts]() -> Result<RfmGrid> {
        const auto snapshot = d->loader.current({});
        if (!snapshot)
            return fail(snapshot.error());
        return rfmGrid(*snapshot->index, cuts, nowMs, snapshot->zone);
    });
}

Async<std::vector<Preset>> SegmentService::presets()
{
    return d->store.read([](store::Connection& connection) { return readPresets(connection); });
}

} // namespace serai::segments
