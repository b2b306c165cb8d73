// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/store.h>

#include <QSet>

#include <utility>

namespace serai::people {

/// The pairs that people keep apart, each with the lower id first. Errors: Storage.
[[nodiscard]] Result<QSet<std::pair<qint64, qint64>>> pairsKeptApart(store::Connection& connection);

} // namespace serai::people
