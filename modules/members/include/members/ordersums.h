// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <optional>

namespace serai::store {
class Connection;
}

namespace serai::members {

/// The sums over the purchases of a member, as member.order_count and its neighbours keep them.
struct OrderSums
{
    qint64 count = 0;
    qint64 spendMinor = 0; ///< minor units of spendCurrency
    QString
        spendCurrency; ///< the workspace's where there is any, else that of the latest purchase; may be empty
    std::optional<qint64> firstAt; ///< epoch ms
    std::optional<qint64> lastAt;
};

/// Adds up the purchases of \a member. Currencies are never added up. Database thread. Errors: Storage.
[[nodiscard]] Result<OrderSums> orderSums(
    store::Connection& connection, qint64 member, const QString& workspaceCurrency);

} // namespace serai::members
