// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shard.h"

#include <base/error.h>
#include <store/connection.h>

namespace serai::segments {

/// Whose rows are packed: all of a shard, or some of them, so that the old part is kept for the others.
struct PackScope
{
    quint32 shard = 0;
    std::vector<qint64> members; ///< ascending ids; empty: everybody
};

// Packs rows of a shard's members from the tables; \a old is the part that is mended when the scope names
// members. Any connection; one snapshot is the caller's duty.
[[nodiscard]] Result<QByteArray> packCore(store::Connection& connection, const PackScope& scope);
[[nodiscard]] Result<QByteArray> packOrders(
    store::Connection& connection, const PackScope& scope, const OrdersPart* old);
[[nodiscard]] Result<QByteArray> packLines(
    store::Connection& connection, const PackScope& scope, const LinesPart* old);
[[nodiscard]] Result<QByteArray> packEvents(
    store::Connection& connection, const PackScope& scope, Events events, const EventsPart* old);
[[nodiscard]] Result<std::shared_ptr<const TextsPart>> readTexts(
    store::Connection& connection, quint32 shard);

/// The scope as a JSON list of id ranges, both ends: [[low, high], …].
[[nodiscard]] QString rangesOf(const PackScope& scope);
[[nodiscard]] std::vector<quint32> slotsOf(const PackScope& scope);

} // namespace serai::segments
