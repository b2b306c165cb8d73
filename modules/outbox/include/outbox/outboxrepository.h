// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <outbox/types.h>

#include <QList>

namespace serai::store {
class Connection;
class Store;
class Transaction;
} // namespace serai::store

/// The queue's rows. Functions that take a Connection or Transaction run inside a job of the store.
namespace serai::outbox {

/// Queues \a rows for \a campaign, atomically with whatever else the transaction does. A member who has a row
/// in this campaign already keeps it: the answer is how many rows are new. Rows leave while campaign.state is
/// 'running'. Errors: Conflict (a key exists), Storage.
[[nodiscard]] Result<qint64> plan(
    store::Transaction& transaction, CampaignId campaign, AccountId account, const QList<NewRow>& rows);

/// Planned and claimed rows become cancelled; what is in flight completes. How many. Errors: Storage.
[[nodiscard]] Result<qint64> cancel(store::Transaction& transaction, CampaignId campaign);

/// Counts of \a campaign, or of everything when it is not valid. Errors: Storage.
[[nodiscard]] Result<Counts> counts(store::Connection& connection, CampaignId campaign = {});
[[nodiscard]] Async<Counts> counts(store::Store& store, CampaignId campaign = {});

/// Instant at which the first planned row of a running campaign is due; nothing when none is planned. Errors:
/// Storage.
[[nodiscard]] Result<std::optional<qint64>> nextDueAt(store::Connection& connection);

/// Planned, claimed and in-flight rows of running campaigns. Errors: Storage.
[[nodiscard]] Result<qint64> unfinished(store::Connection& connection);

/// Applies what the API reported. Found by message id or key; moves forward only (sent < delivered < read),
/// settles an unknown row, keeps "failed" beside a delivery. Answer: whether a row was found. Errors:
/// Storage.
[[nodiscard]] Result<bool> applyStatus(store::Transaction& transaction, const StatusUpdate& update);

/// Newest first, at most \a limit. Errors: Storage.
[[nodiscard]] Async<QList<UnknownRow>> unknownRows(store::Store& store, int limit = 1000);

/// A person's verdict, written to the audit. Errors: NotFound, Conflict (not unknown any more), Storage.
[[nodiscard]] Async<> resolve(store::Store& store, OutboxId row, Resolution resolution, qint64 nowMs);

/// After the end of a process that was sending: claimed rows are planned again, in-flight ones become unknown
/// and are never sent again by the machine. The dispatcher does it when it starts. Answer: rows that became
/// unknown.
[[nodiscard]] Result<qint64> recover(store::Transaction& transaction);

} // namespace serai::outbox
