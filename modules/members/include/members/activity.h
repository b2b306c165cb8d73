// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QHash>
#include <QList>

namespace serai::store {
class Connection;
}

namespace serai::members {

/// The last sign of life of each of \a members (epoch ms): a purchase, a message to the shop or in a group, a
/// reaction, a vote, a followed link, a redeemed coupon, or coming into a group. What the shop did does not
/// count. Who gave none is missing. Some microseconds a member. Errors: Storage.
[[nodiscard]] Result<QHash<qint64, qint64>> lastActivity(
    store::Connection& connection, const QList<qint64>& members);

/// All members, who was active last first, those who never were last; the same moment: by id. Reads each
/// kind of activity once: about a second per million members. Errors: Storage.
[[nodiscard]] Result<QList<qint64>> idsByActivity(store::Connection& connection);

} // namespace serai::members
