// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audienceloader.h"
#include "playbookpresets.h"
#include "segmentrepository.h"

#include <base/log.h>
#include <content/playbookrepository.h>
#include <members/reach.h>
#include <segments/audienceindex.h>
#include <segments/ruletext.h>
#include <segments/segmentservice.h>
#include <store/workspace.h>

#include <QCoreApplication>
#include <QLocale>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <random>

namespace serai::segments {

SERAI_LOG(segmentsLog, "segments")

struct SegmentService::Private
{
    Private(store::Store& workspace, const Clock& time)
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

    /// Runs \a job() -> Result<T> on the pool.
    template <class T, class F>
    Async<T> onPool(F job)
    {
        auto promise = std::make_shared<Promise<T>>();
        auto future = promise->future();
        pool.start([promise, job = std::move(job)]() mutable { promise->settle(job()); });
        return future;
    }

    /// The members of a rule; on a pool thread.
    Result<Outcome> outcomeOf(const Rule& rule, qint64 nowMs)
    {
        const auto snapshot = loader.current(needsOf(rule));
        if (!snapshot)
            return fail(snapshot.error());
        return evaluate(*snapshot->index, rule, nowMs, snapshot->zone, QThread::idealThreadCount());
    }

    Result<Segment> segmentOf(SegmentId id)
    {
        return await(store.read([id](store::Connection& connection) { return readSegment(connection, id); }));
    }

    /// Those of a frozen segment who still exist, as an outcome without a funnel.
    Result<Outcome> frozenOutcome(const Segment& segment)
    {
        const auto snapshot = loader.current({});
        if (!snapshot)
            return fail(snapshot.error());
        const auto ids = await(store.read(
            [id = segment.id](store::Connection& connection) { return readFrozenMembers(connection, id); }));
        if (!ids)
            return fail(ids.error());
        auto outcome = outcomeOfMembers(*snapshot->index, *ids);
        outcome.answer.text = toWords(segment.rule);
        return outcome;
    }

    Result<Outcome> outcomeOf(SegmentId id, qint64 nowMs)
    {
        const auto segment = segmentOf(id);
        if (!segment)
            return fail(segment.error());
        return segment->frozenAtMs ? frozenOutcome(*segment) : outcomeOf(segment->rule, nowMs);
    }

    void follow(const store::Changes& changes);

    store::Store& store;
    const Clock& clock;
    AudienceLoader loader;
    QTimer followTimer;
    QTimer storeTimer;
    QThreadPool pool; ///< last: its threads use what stands above
};

void SegmentService::Private::follow(const store::Changes& changes)
{
    // Saved segments, plans and the like do not touch the index.
    for (const auto* topic : {"member", "order", "import", "outbox", "event", "tag", "settings"}) {
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
                emit changed();
            },
            Qt::QueuedConnection);
    };
    connect(
        &store, &store::Store::changed, this, [this](const store::Changes& changes) { d->follow(changes); });
    connect(&d->followTimer, &QTimer::timeout, this, [this] {
        if (isReady()) // before that, the first question will read everything
            (void)load();
    });
    connect(&d->storeTimer, &QTimer::timeout, this,
        [this] { d->pool.start([this] { d->loader.storePacked(); }); });
}

SegmentService::~SegmentService()
{
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
        auto outcome = d->outcomeOf(rule, nowMs);
        if (!outcome)
            return fail(outcome.error());
        return std::move(outcome->answer);
    });
}

Async<CountAnswer> SegmentService::count(SegmentId segment, qint64 nowMs)
{
    return d->onPool<CountAnswer>([this, segment, nowMs]() -> Result<CountAnswer> {
        auto outcome = d->outcomeOf(segment, nowMs);
        if (!outcome)
            return fail(outcome.error());
        const auto snapshot = d->loader.current({});
        if (snapshot && !d->store.isReadOnly()) {
            const SizePoint size{
                localOf(nowMs, snapshot->zone).date(), outcome->answer.matched, outcome->answer.reachable};
            // The history is by the way: the answer does not wait for the disk and stands without it.
            (void)d->store.write([segment, size](store::Transaction& transaction) {
                return recordSize(transaction, segment, size);
            });
        }
        return std::move(outcome->answer);
    });
}

Async<std::vector<MemberId>> SegmentService::members(const Rule& rule, qint64 nowMs)
{
    return d->onPool<std::vector<MemberId>>([this, rule, nowMs]() -> Result<std::vector<MemberId>> {
        const auto outcome = d->outcomeOf(rule, nowMs);
        if (!outcome)
            return fail(outcome.error());
        return outcome->members();
    });
}

Async<std::vector<MemberId>> SegmentService::members(SegmentId segment, qint64 nowMs)
{
    return d->onPool<std::vector<MemberId>>([this, segment, nowMs]() -> Result<std::vector<MemberId>> {
        const auto outcome = d->outcomeOf(segment, nowMs);
        if (!outcome)
            return fail(outcome.error());
        return outcome->members();
    });
}

Async<std::vector<MemberId>> SegmentService::sample(const Rule& rule, qint64 nowMs, int n, quint32 seed)
{
    return d->onPool<std::vector<MemberId>>([this, rule, nowMs, n, seed]() -> Result<std::vector<MemberId>> {
        const auto outcome = d->outcomeOf(rule, nowMs);
        if (!outcome)
            return fail(outcome.error());
        auto ids = outcome->members();
        const auto wanted = std::min(ids.size(), size_t(std::max(0, n)));
        // Not std::shuffle: its result differs between standard libraries.
        std::mt19937_64 random(seed);
        for (size_t i = 0; i < wanted; ++i)
            std::swap(ids[i], ids[i + random() % (ids.size() - i)]);
        ids.resize(wanted);
        return ids;
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

Async<RfmGrid> SegmentService::rfm(qint64 nowMs)
{
    return d->onPool<RfmGrid>([this, nowMs]() -> Result<RfmGrid> {
        const auto snapshot = d->loader.current({});
        if (!snapshot)
            return fail(snapshot.error());
        return rfmGrid(*snapshot->index, nowMs, snapshot->zone);
    });
}

Async<std::vector<Preset>> SegmentService::presets()
{
    return d->store.read([](store::Connection& connection) -> Result<std::vector<Preset>> {
        const auto defaults =
            playbook::Playbook::load(playbook::Playbook::defaultPath(), QLocale().bcp47Name());
        if (!defaults)
            return fail(defaults.error());
        const auto effective = content::effectivePlaybook(connection, *defaults);
        if (!effective)
            return fail(effective.error());
        const auto settings = store::readSettings(connection);
        if (!settings)
            return fail(settings.error());
        return playbookPresets(*effective, settings->currency);
    });
}

Async<std::vector<Segment>> SegmentService::list()
{
    return d->store.read([](store::Connection& connection) { return readSegments(connection); });
}

Async<Segment> SegmentService::find(const QString& idOrName)
{
    return d->store.read(
        [idOrName](store::Connection& connection) { return findSegment(connection, idOrName); });
}

Async<SegmentId> SegmentService::save(
    const QString& name, const Rule& rule, bool frozen, const QString& preset)
{
    const auto nowMs = d->clock.nowMs();
    return d->onPool<SegmentId>(
        [this, nowMs, frozen,
            draft = SegmentDraft{name, rule, preset, {}, {}}]() mutable -> Result<SegmentId> {
            if (frozen) {
                const auto outcome = d->outcomeOf(draft.rule, nowMs);
                if (!outcome)
                    return fail(outcome.error());
                draft.frozenAtMs = nowMs;
                draft.members = outcome->members();
            }
            return await(d->store.write([draft, nowMs](store::Transaction& transaction) {
                return insertSegment(transaction, draft, nowMs);
            }));
        });
}

Async<> SegmentService::setRule(SegmentId segment, const Rule& rule)
{
    return d->store.write([segment, rule, nowMs = d->clock.nowMs()](store::Transaction& transaction) {
        return updateRule(transaction, segment, rule, nowMs);
    });
}

Async<> SegmentService::rename(SegmentId segment, const QString& name)
{
    return d->store.write([segment, name, nowMs = d->clock.nowMs()](store::Transaction& transaction) {
        return renameSegment(transaction, segment, name, nowMs);
    });
}

Async<> SegmentService::remove(SegmentId segment)
{
    return d->store.write(
        [segment](store::Transaction& transaction) { return deleteSegment(transaction, segment); });
}

Async<std::vector<SizePoint>> SegmentService::sizes(SegmentId segment)
{
    return d->store.read([segment](store::Connection& connection) { return readSizes(connection, segment); });
}

} // namespace serai::segments
