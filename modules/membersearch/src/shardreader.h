// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot.h"

#include <base/cancel.h>
#include <base/error.h>

#include <QSet>

namespace serai::store {
class Connection;
}

namespace serai::membersearch {

/// What a refresh has to read again.
struct Stale
{
    bool everything = false;
    QSet<qint64> shards; ///< their numbers
    bool orderings = false;

    [[nodiscard]] bool isEmpty() const { return !everything && shards.isEmpty() && !orderings; }

    void merge(const Stale& other)
    {
        everything = everything || other.everything;
        shards.unite(other.shards);
        orderings = orderings || other.orderings;
    }
};

/// \a old with what is stale read again; null \a old = everything. \a sort is the one ordering that is read
/// at once. Errors: Storage, Cancelled.
[[nodiscard]] Result<std::shared_ptr<const Snapshot>> readSnapshot(store::Connection& connection,
    const std::shared_ptr<const Snapshot>& old, const Stale& stale, members::MemberSort sort,
    const CancelToken& stop);

/// \a old with the ordering for \a sort.
[[nodiscard]] Result<std::shared_ptr<const Snapshot>> withOrdering(
    store::Connection& connection, const std::shared_ptr<const Snapshot>& old, members::MemberSort sort);

/// Members with an order whose number begins with \a number, in any case, with or without "#" before it;
/// where more than \a most orders do, only those whose number it is as a whole.
[[nodiscard]] Result<std::vector<std::pair<qint64, QString>>> membersByOrder(
    store::Connection& connection, const QString& number, int most);

} // namespace serai::membersearch
