// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scan.h"
#include "shardreader.h"

#include <store/store.h>

#include <QElapsedTimer>
#include <QTimer>

#include <membersearch/membersearch.h>

#include <bit>
#include <mutex>

namespace serai::membersearch {

using members::MemberQuery;
using members::MemberSort;

constexpr int mostOrders = 1000; ///< a beginning that more orders share is no number of an order
constexpr int refreshDelayMs = 40; ///< several commits in a row are read once

/// What jobs on the store's threads share with the service, which may die before them.
struct SharedState
{
    std::mutex mutex;
    std::shared_ptr<const Snapshot> snapshot; ///< under mutex
    MemberSort lastSort = MemberSort::LastOrder; ///< under mutex
    bool wasActive = false; ///< under mutex; somebody was active since the members were sorted by that
    QElapsedTimer sorted; ///< under mutex; since they were
    qint64 sortingMs = 0; ///< under mutex; how long that took
    CancelToken stop;

    [[nodiscard]] std::shared_ptr<const Snapshot> get()
    {
        const std::lock_guard lock(mutex);
        return snapshot;
    }

    void put(std::shared_ptr<const Snapshot> next)
    {
        const std::lock_guard lock(mutex);
        snapshot = std::move(next);
    }

    [[nodiscard]] MemberSort sort()
    {
        const std::lock_guard lock(mutex);
        return lastSort;
    }
};

struct MemberSearch::Private
{
    explicit Private(store::Store& given)
        : store(given)
    {
    }

    store::Store& store;
    std::shared_ptr<SharedState> state = std::make_shared<SharedState>();
    Stale stale; ///< not yet being read
    bool asked = false; ///< somebody wants answers: only then is the workspace followed
    bool reading = false;
    QTimer delay;
};

/// Whether \a snapshot can be asked in the order of \a sort.
static bool isSorted(const std::shared_ptr<const Snapshot>& snapshot, SharedState& state, MemberSort sort)
{
    if (!snapshot || !snapshot->orderings[std::size_t(sort)])
        return false;
    const std::lock_guard lock(state.mutex);
    // Messages come all the time: sorting anew takes at most a twentieth of it.
    return sort != MemberSort::Active || !state.wasActive
        || (state.sorted.isValid() && state.sorted.elapsed() < 20 * state.sortingMs);
}

/// On the long reader, whose jobs run one after the other: nobody else replaces the snapshot meanwhile.
static Result<std::shared_ptr<const Snapshot>> snapshotFor(
    store::Connection& connection, SharedState& state, MemberSort sort)
{
    auto snapshot = state.get();
    if (isSorted(snapshot, state, sort))
        return snapshot;
    if (sort == MemberSort::Active) {
        const std::lock_guard lock(state.mutex);
        state.wasActive = false; // whatever happens from here on is read or noted
    }
    QElapsedTimer timer;
    timer.start();
    auto next = snapshot ? withOrdering(connection, snapshot, sort)
                         : readSnapshot(connection, nullptr, {}, sort, state.stop);
    if (next)
        state.put(*next);
    if (next && sort == MemberSort::Active) {
        const std::lock_guard lock(state.mutex);
        state.sortingMs = timer.elapsed();
        state.sorted.start();
    }
    return next;
}

static Result<FoundElsewhere> findOrders(store::Connection& connection, const Snapshot& snapshot,
    const SearchText& search, QHash<qint64, QString>& orders)
{
    FoundElsewhere elsewhere(search.terms.size());
    for (std::size_t i = 0; i < search.terms.size(); ++i) {
        if (search.terms[i].order.isEmpty())
            continue;
        const auto found = membersByOrder(connection, search.terms[i].order, mostOrders);
        if (!found)
            return fail(found.error());
        for (const auto& [member, number] : *found) {
            if (const auto ordinal = snapshot.ordinalOf(member)) {
                elsewhere[i].push_back(*ordinal);
                orders.insert(member, number);
            }
        }
    }
    return elsewhere;
}

/// Keeps the members in \a bits that \a only names.
static void narrow(std::vector<quint64>& bits, const Snapshot& snapshot, const QList<qint64>& only)
{
    std::vector<quint64> wanted(bits.size());
    for (const auto id : only) {
        if (const auto ordinal = snapshot.ordinalOf(id))
            wanted[*ordinal / 64] |= quint64(1) << *ordinal % 64;
    }
    for (std::size_t word = 0; word < bits.size(); ++word)
        bits[word] &= wanted[word];
}

static Result<std::shared_ptr<const Found>> answer(
    store::Connection& connection, const std::shared_ptr<const Snapshot>& snapshot, const MemberQuery& query)
{
    const auto& ordering = snapshot->orderings[std::size_t(query.sort)];
    const auto search = parseSearch(query.search);
    if (search.isEmpty() && !query.only)
        return std::make_shared<const Found>(snapshot, ordering, !query.descending, QHash<qint64, QString>());
    QHash<qint64, QString> orders;
    const auto elsewhere = findOrders(connection, *snapshot, search, orders);
    if (!elsewhere)
        return fail(elsewhere.error());
    auto bits = scan(*snapshot, search, *elsewhere);
    if (query.only)
        narrow(bits, *snapshot, *query.only);
    std::size_t count = 0;
    for (const auto word : bits)
        count += std::size_t(std::popcount(word));
    auto ordinals = std::make_shared<Ordering>();
    ordinals->reserve(count);
    for (const auto ordinal : *ordering) {
        if (bits[ordinal / 64] >> ordinal % 64 & 1)
            ordinals->push_back(ordinal);
    }
    return std::make_shared<const Found>(snapshot, ordinals, !query.descending, std::move(orders));
}

MemberSearch::MemberSearch(store::Store& store, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(store))
{
    d->delay.setSingleShot(true);
    d->delay.setInterval(refreshDelayMs);
    connect(&store, &store::Store::changed, this, [this](const store::Changes& changes) {
        if (!d->asked)
            return;
        const auto members = changes.topics.constFind(QStringLiteral("member"));
        if (members != changes.topics.cend()) {
            d->stale.everything = d->stale.everything || members->isEmpty();
            d->stale.orderings = true;
            for (const auto id : *members)
                d->stale.shards.insert(id >> shardBits);
        }
        if (changes.has(QStringLiteral("order")))
            d->stale.orderings = true;
        if (changes.has(QStringLiteral("event"))) {
            const std::lock_guard lock(d->state->mutex);
            d->state->wasActive = true; // sorted again when it is asked for
        }
        // A refresh that is asked for during the first read waits behind it on the same thread.
        if (!d->stale.isEmpty() && !d->reading && !d->delay.isActive())
            d->delay.start();
    });
    connect(&d->delay, &QTimer::timeout, this, [this] {
        d->reading = true;
        const auto read = [state = d->state, stale = std::exchange(d->stale, {})](
                              store::Connection& connection) -> Result<> {
            auto next = readSnapshot(connection, state->get(), stale, state->sort(), state->stop);
            if (!next)
                return fail(next.error());
            state->put(std::move(*next));
            return {};
        };
        whenDone(d->store.readLong(read), this, [this](const Result<>& done) {
            d->reading = false;
            if (!done && done.error().kind != ErrorKind::Cancelled)
                emit failed(done.error());
            if (!d->stale.isEmpty())
                d->delay.start();
            if (done)
                emit changed();
        });
    });
}

MemberSearch::~MemberSearch()
{
    d->state->stop.cancel();
}

Async<> MemberSearch::load()
{
    d->asked = true;
    return d->store.readLong([state = d->state](store::Connection& connection) -> Result<> {
        const auto snapshot = snapshotFor(connection, *state, state->sort());
        if (!snapshot)
            return fail(snapshot.error());
        return {};
    });
}

bool MemberSearch::isReady() const
{
    return d->state->get() != nullptr;
}

Async<std::shared_ptr<const Found>> MemberSearch::find(MemberQuery query)
{
    d->asked = true;
    {
        const std::lock_guard lock(d->state->mutex);
        d->state->lastSort = query.sort;
    }
    const auto snapshot = d->state->get();
    const bool known = isSorted(snapshot, *d->state, query.sort);
    auto job = [state = d->state, query = std::move(query)](
                   store::Connection& connection) -> Result<std::shared_ptr<const Found>> {
        if (auto now = state->get(); isSorted(now, *state, query.sort))
            return answer(connection, now, query);
        const auto made = snapshotFor(connection, *state, query.sort);
        if (!made)
            return fail(made.error());
        return answer(connection, *made, query);
    };
    return known ? d->store.read(std::move(job)) : d->store.readLong(std::move(job));
}

Async<QList<members::MemberRow>> MemberSearch::rows(
    std::shared_ptr<const Found> found, qint64 offset, qint64 limit)
{
    if (!found)
        return ready<QList<members::MemberRow>>(QList<members::MemberRow>());
    return d->store.read([found = std::move(found), offset, limit](store::Connection& connection) {
        return members::MemberRepository::rows(connection, found->ids(offset, limit));
    });
}

qint64 MemberSearch::bytes() const
{
    const auto snapshot = d->state->get();
    if (!snapshot)
        return 0;
    std::size_t sum = 0;
    for (const auto& shard : snapshot->shards)
        sum += shard->bytes();
    for (const auto& ordering : snapshot->orderings)
        sum += ordering ? ordering->capacity() * sizeof(Ordinal) : 0;
    return qint64(sum);
}

} // namespace serai::membersearch
