// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <members/member.h>

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace serai::store {
class Connection;
class Store;
} // namespace serai::store

namespace serai::timeline {

/// A member as the list shows one, with what only the history knows.
struct ListRow
{
    members::MemberRow member;
    QStringList groups; ///< codes of the groups that the member is in now, sorted
    std::optional<qint64> activeAt; ///< epoch ms; see lastActivity()

    bool operator==(const ListRow&) const = default;
};

/// The last sign of life of each of \a members (epoch ms): a purchase, a message to the shop or in a group, a
/// reaction, a vote, a followed link, a redeemed coupon, or coming into a group. What the shop did does not
/// count. Who gave none is missing. Some microseconds a member. Errors: Storage.
[[nodiscard]] Result<QHash<qint64, qint64>> lastActivity(
    store::Connection& connection, const QList<qint64>& members);

/// The rows of \a ids in that order; those who are gone are left out. Errors: Storage.
[[nodiscard]] Async<QList<ListRow>> listRows(store::Store& store, QList<qint64> ids);
/// The same for rows that were read already. Errors: Storage.
[[nodiscard]] Async<QList<ListRow>> completeRows(store::Store& store, QList<members::MemberRow> rows);

} // namespace serai::timeline
