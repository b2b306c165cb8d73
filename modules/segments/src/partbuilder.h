// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shard.h"

#include <base/error.h>
#include <store/connection.h>

namespace serai::segments {

// Packs the rows of one shard's members from the tables. Any connection; one snapshot is the caller's duty.
[[nodiscard]] Result<QByteArray> packCore(store::Connection& connection, quint32 shard);
[[nodiscard]] Result<QByteArray> packOrders(store::Connection& connection, quint32 shard);
[[nodiscard]] Result<QByteArray> packLines(store::Connection& connection, quint32 shard);
[[nodiscard]] Result<QByteArray> packMessages(store::Connection& connection, quint32 shard);
[[nodiscard]] Result<std::shared_ptr<const TextsPart>> readTexts(
    store::Connection& connection, quint32 shard);

} // namespace serai::segments
