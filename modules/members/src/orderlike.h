// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importlayout.h"

namespace serai::members {

/// The columns by which a table looks like one of orders.
struct OrderColumns
{
    int number = -1;
    int time = -1;
    int amount = -1;
};

/// Whether \a headers look like orders, by the words of resources/imports/orderheaders.json: a number, a date
/// and an amount. Lists of customers with their last order or their sums do not. Any thread.
[[nodiscard]] std::optional<OrderColumns> orderColumnsIn(const QStringList& headers);

/// Makes \a layout one of orders by \a preset: its columns, the people's as they were found before, and for
/// what is missing \a columns.
void readAsOrders(Layout& layout, const Preset& preset, const OrderColumns& columns);

} // namespace serai::members
