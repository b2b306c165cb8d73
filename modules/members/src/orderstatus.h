// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace serai::members {

/// What the status of an order says about it. Any thread.
enum class OrderStanding {
    Standing, ///< it counts
    Partial, ///< a part was refunded or cancelled
    Cancelled, ///< it counts as no purchase: cancelled, returned, refunded, never paid
    Unknown, ///< nobody has told us; it counts, and that is said
};

/// By the words of resources/imports/orderstatus.json. An empty status stands.
[[nodiscard]] OrderStanding orderStanding(const QString& status);

} // namespace serai::members
