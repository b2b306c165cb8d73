// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <outbox/channel.h>
#include <outbox/gate.h>
#include <outbox/types.h>

#include <QHash>
#include <QList>

#include <optional>

namespace serai::store {
class Transaction;
}

namespace serai::outbox {

/// An answer that is not in the database yet.
struct Settlement
{
    OutboxRow row;
    Answer answer;
    qint64 retryAtMs = 0; ///< NotSent: when it may leave again
};

/// What one transaction of the dispatcher shall do.
struct TurnInput
{
    QList<Settlement> settlements;
    QHash<AccountId, int> allowance; ///< rows that may leave, per account; absent = none
    QList<OutboxId> claimed; ///< by earlier turns, in order
    bool release = false; ///< give claimed rows back instead of letting them leave
    qint64 nowMs = 0;
    qint64 pairIntervalMs = 0;
};

struct TurnOutput
{
    QList<OutboxRow> leaving; ///< in flight now: to be sent after the commit
    QList<OutboxId> claimed; ///< still waiting for their turn
    QHash<AccountId, bool> waiting; ///< accounts that have claimed rows left
    std::optional<qint64> nextDueAt; ///< of planned rows that may leave then
    qint64 unfinished = 0; ///< planned in running campaigns, claimed or in flight, this turn's included
};

/// Settles, claims, judges and lets rows leave, in one transaction. Database writer thread.
[[nodiscard]] Result<TurnOutput> runTurn(store::Transaction& transaction, Gate& gate, const TurnInput& input);

} // namespace serai::outbox
