// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/transaction.h>

#include <QJsonObject>

#include <consent/ledger.h>

namespace serai::consent {

/// Adds one line to the ledger; answers its id. Errors: Storage.
[[nodiscard]] Result<qint64> addEntry(store::Connection& connection, qint64 member, const Record& record);

/// The newest line of \a member for a channel and purpose. Errors: Storage.
[[nodiscard]] Result<std::optional<Entry>> lastEntry(
    store::Connection& connection, qint64 member, Channel channel, Purpose purpose);

/// Why the channel is barred; nothing = it is not. Errors: Storage.
[[nodiscard]] Result<std::optional<Suppression>> suppressionOf(
    store::Connection& connection, qint64 member, Channel channel);

/// Bars the channel where it is not barred yet, or only by "pending". Errors: Storage.
[[nodiscard]] Result<> bar(
    store::Connection& connection, qint64 member, Channel channel, const QString& reason, qint64 at);

/// Removes the bar of \a channel, and bars anew for what it hid: WhatsApp's own stop that no resume followed,
/// or a message that still waits to be judged. Errors: Storage.
[[nodiscard]] Result<> liftBar(store::Connection& connection, qint64 member, Channel channel);

/// A line of the audit trail. \a subject and \a detail carry ids and figures, never names. Errors: Storage.
[[nodiscard]] Result<> noteAct(store::Connection& connection, const QString& act, const QString& subject,
    const QJsonObject& detail, qint64 nowMs);

[[nodiscard]] QString memberSubject(qint64 member); ///< "member/12"

} // namespace serai::consent
