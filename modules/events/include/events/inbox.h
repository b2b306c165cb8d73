// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/clock.h>
#include <events/verifiedbody.h>

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

namespace serai::store {
class Store;
class Transaction;
} // namespace serai::store

namespace serai::events {

/// One event as a source reports it. source and externalId are its identity.
struct Event
{
    QString source; ///< "whatsapp"
    QString externalId;
    QString kind; ///< "status.delivered", "message.text", …
    QByteArray payload; ///< JSON
    qint64 occurredAt = 0; ///< epoch ms; 0 = not said
};

/// A body taken apart, with what the program does about each part.
struct Parsed
{
    struct Item
    {
        Event event;
        bool known = true; ///< false: kept, and counted as of a kind that this version does not know
        /// Runs in the transaction that stores the event, only when it is new. May be empty.
        std::function<Result<>(store::Transaction&)> apply;
    };

    QList<Item> items;
};

/// Takes a body apart. Given by the composition, which knows the modules. Any thread; pure.
using Parser = std::function<Result<Parsed>(const QByteArray& body)>;

struct Totals
{
    qint64 received = 0; ///< events in verified bodies
    qint64 stored = 0;
    qint64 duplicates = 0;
    qint64 ignored = 0; ///< stored, but of a kind that nothing is done about
    qint64 rejected = 0; ///< bodies: bad signature, too long, not JSON
    QStringList unknownKinds; ///< sorted, once each

    void add(const Totals& other);
    bool operator==(const Totals&) const = default;
};

/// Stores what happened, once each, and applies it in the same transaction. Bodies that arrive while a
/// transaction is under way share the next one. Any thread. \a store and \a clock must outlive it.
class Inbox
{
public:
    Inbox(store::Store& store, Parser parser, const Clock& clock);
    ~Inbox();

    /// Settles when the events are committed. A body that cannot be parsed is kept raw under "unparsed" and
    /// counted as rejected: refusing it would only make the sender repeat it for days. Errors: Storage,
    /// DiskFull.
    [[nodiscard]] Async<Totals> accept(VerifiedBody body);

    /// Counts a body that was refused before it became a VerifiedBody.
    void countRejected();
    [[nodiscard]] Totals totals() const;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace serai::events
