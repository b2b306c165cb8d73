// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <events/inbox.h>
#include <store/store.h>

#include <QCryptographicHash>

#include <mutex>
#include <vector>

namespace serai::events {

using store::Transaction;

static constexpr auto insertEvent = "INSERT INTO event (source, external_id, kind, payload, occurred_at, "
                                    "received_at) VALUES (?, ?, ?, ?, ?, ?) "
                                    "ON CONFLICT (source, external_id) DO NOTHING";

void Totals::add(const Totals& other)
{
    received += other.received;
    stored += other.stored;
    duplicates += other.duplicates;
    ignored += other.ignored;
    rejected += other.rejected;
    unknownKinds += other.unknownKinds;
    unknownKinds.sort();
    unknownKinds.removeDuplicates();
}

struct Inbox::Shared
{
    struct Waiting
    {
        VerifiedBody body;
        Promise<Totals> promise;
    };

    Shared(store::Store& itsStore, Parser itsParser, const Clock& itsClock)
        : store(itsStore)
        , parser(std::move(itsParser))
        , clock(itsClock)
    {
    }

    store::Store& store;
    Parser parser;
    const Clock& clock;
    std::mutex mutex;
    std::vector<Waiting> queue;
    bool writing = false;
    Totals totals;
};

Inbox::Inbox(store::Store& store, Parser parser, const Clock& clock)
    : m_shared(std::make_shared<Shared>(store, std::move(parser), clock))
{
}

Inbox::~Inbox() = default;

/// The whole body under one id, for what cannot be taken apart.
static Parsed::Item rawItem(const QByteArray& body)
{
    const auto id = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    return {{QStringLiteral("unparsed"), QString::fromLatin1(id), QStringLiteral("unparsed"), body, 0}, false,
        {}};
}

/// Stores one part and applies it when it is new.
static Result<> storeItem(Transaction& transaction, const Parsed::Item& item, qint64 nowMs, Totals& totals)
{
    const auto& event = item.event;
    const auto occurred = event.occurredAt > 0 ? std::optional<qint64>(event.occurredAt) : std::nullopt;
    auto done = transaction->run(insertEvent, event.source, event.externalId, event.kind,
        QString::fromUtf8(event.payload), occurred, nowMs);
    if (!done)
        return fail(done.error());
    ++totals.received;
    if (done->rowsAffected() == 0) {
        ++totals.duplicates;
        return {};
    }
    ++totals.stored;
    if (!item.known) {
        ++totals.ignored;
        totals.unknownKinds << event.kind;
    }
    return item.apply ? item.apply(transaction) : Result<>();
}

static Result<Totals> storeBody(
    Transaction& transaction, const Parser& parser, const VerifiedBody& body, qint64 nowMs)
{
    Totals totals;
    auto parsed = parser(body.bytes());
    if (!parsed) {
        // Signed but not understood: kept, so that a later version can read it.
        if (auto done = storeItem(transaction, rawItem(body.bytes()), nowMs, totals); !done)
            return fail(done.error());
        return Totals{0, totals.stored, totals.duplicates, 0, 1, {}};
    }
    for (const auto& item : std::as_const(parsed->items)) {
        if (auto done = storeItem(transaction, item, nowMs, totals); !done)
            return fail(done.error());
    }
    if (totals.stored > 0)
        transaction.changedMany(QStringLiteral("event"));
    return totals;
}

Async<Totals> Inbox::accept(VerifiedBody body)
{
    Promise<Totals> promise;
    auto future = promise.future();
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->queue.push_back({std::move(body), std::move(promise)});
        if (std::exchange(m_shared->writing, true))
            return future;
    }
    // One job at a time takes everything that has come until it runs: many webhooks, one commit.
    auto batch = std::make_shared<std::vector<Shared::Waiting>>();
    auto answers = std::make_shared<std::vector<Totals>>();
    auto written =
        m_shared->store.write([shared = m_shared, batch, answers](Transaction& transaction) -> Result<> {
            {
                const std::lock_guard lock(shared->mutex);
                *batch = std::move(shared->queue);
                shared->queue.clear();
                shared->writing = false;
            }
            for (const auto& waiting : *batch) {
                auto totals = storeBody(transaction, shared->parser, waiting.body, shared->clock.nowMs());
                if (!totals)
                    return fail(totals.error());
                answers->push_back(std::move(*totals));
            }
            return {};
        });
    // Settled on the writer thread right after the commit: whoever waits may be any thread, with or without a
    // loop. Without a context object; then(this, …) is what asserts on 6.4.
    written.then([shared = m_shared, batch, answers](const Result<>& committed) {
        if (batch->empty()) { // the transaction did not begin
            const std::lock_guard lock(shared->mutex);
            *batch = std::move(shared->queue);
            shared->queue.clear();
            shared->writing = false;
        }
        for (size_t i = 0; i < batch->size(); ++i) {
            if (committed) {
                const std::lock_guard lock(shared->mutex);
                shared->totals.add(answers->at(i));
            }
            if (committed)
                batch->at(i).promise.settle(answers->at(i));
            else
                batch->at(i).promise.settle(fail(committed.error()));
        }
    });
    return future;
}

void Inbox::countRejected()
{
    const std::lock_guard lock(m_shared->mutex);
    ++m_shared->totals.rejected;
}

Totals Inbox::totals() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->totals;
}

} // namespace serai::events
