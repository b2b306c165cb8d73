// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>

#include <consent/consent.h>

namespace serai {
class Clock;
}

namespace serai::store {
class Store;
class Transaction;
} // namespace serai::store

namespace serai::consent {

/// Everything about one person's consent.
struct History
{
    QList<Entry> entries; ///< newest first
    QList<Suppression> suppressions;
    QList<Standing> standings; ///< every channel and purpose of which something is known

    bool operator==(const History&) const = default;
};

/// What record() did; takeBack() with it is the exact inverse.
struct Recorded
{
    struct Before
    {
        qint64 member = 0;
        qint64 entry = 0; ///< the line that was added
        std::optional<Suppression> lifted; ///< the bar that a grant removed
        bool barred = false; ///< a bar was added

        bool operator==(const Before&) const = default;
    };

    Record record;
    QList<Before> members;
    qint64 unchanged = 0; ///< members whose newest line said the same already, word for word
    qint64 stillBarred = 0; ///< of the members: a grant was written down, but another bar stands

    [[nodiscard]] qint64 changed() const { return members.size(); }

    bool operator==(const Recorded&) const = default;
};

/// The append-only ledger of consent. Nothing in it is changed or removed, except that an act can be taken
/// back while nothing was built on it, and that a person is erased; both are in the audit trail. Any thread;
/// \a store and \a clock must outlive the answers.
class Ledger
{
public:
    Ledger(store::Store& store, const Clock& clock);

    /// Errors: NotFound, Storage.
    [[nodiscard]] Async<History> history(MemberId member);

    /// Adds \a record for each of \a members in one transaction; ids that are no member's are left out. A
    /// denial or withdrawal of marketing also bars the channel; a grant lifts only the bar "withdrawn".
    /// Errors: InvalidInput (no source, a time in the future), Storage, DiskFull.
    [[nodiscard]] Async<Recorded> record(QList<qint64> members, Record record);

    /// The same inside a transaction under way.
    [[nodiscard]] static Result<Recorded> record(
        store::Transaction& transaction, const QList<qint64>& members, Record record, qint64 nowMs);

    /// The inverse of record(). Errors: Conflict (a later line or bar of one of them depends on it: nothing
    /// is changed), Storage.
    [[nodiscard]] Async<> takeBack(Recorded recorded);

private:
    store::Store& m_store;
    const Clock& m_clock;
};

} // namespace serai::consent
