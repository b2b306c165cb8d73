// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/transaction.h>

#include <consent/incoming.h>
#include <consent/optoutqueue.h>

namespace serai::consent {

/// A row of opt_out_message as far as acting on it needs.
struct OptOutRow
{
    qint64 id = 0;
    qint64 member = 0; ///< 0 = unknown
    Sender sender;
    QString word;
    QString eventId;
    qint64 at = 0;
};

/// The members who are known by \a sender's phone or id. Errors: Storage.
[[nodiscard]] Result<QList<qint64>> membersOf(store::Connection& connection, const Sender& sender);

/// Withdraws consent and bars; for an unknown number keeps the block. Answers the ledger's line, 0 where
/// there is no member. Errors: Storage.
[[nodiscard]] Result<qint64> carryOut(store::Transaction& transaction, const OptOutRow& row);

/// Bars with "pending" until somebody has judged. Errors: Storage.
[[nodiscard]] Result<> hold(store::Transaction& transaction, const OptOutRow& row);

/// Lifts "pending", unless another message of the same person waits. Errors: Storage.
[[nodiscard]] Result<> release(store::Transaction& transaction, const OptOutRow& row);

/// Lifts the "pending" that is kept for the number, unless another message from it waits. Errors: Storage.
[[nodiscard]] Result<> releaseSender(store::Transaction& transaction, const OptOutRow& row);

/// The guard at \a nowMs. \a exact also counts everybody written to; otherwise only as far as the answer
/// needs.
[[nodiscard]] Result<GuardState> guardState(store::Connection& connection, qint64 nowMs, bool exact);

} // namespace serai::consent
