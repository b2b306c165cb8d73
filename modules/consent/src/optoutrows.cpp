// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "optoutrows.h"

#include "ledgerrows.h"

#include <store/identityguard.h>

#include <algorithm>
#include <limits>

namespace serai::consent {

using store::Connection;
using store::Transaction;

static constexpr char optOutReason[] = "optOut";
static constexpr char pendingReason[] = "pending";
static constexpr char membersBySender[] =
    "SELECT DISTINCT member_id FROM member_identity "
    "WHERE (kind = 'phone' AND value = ?) OR (kind = 'bsuid' AND value = ?) ORDER BY member_id";
static constexpr char liftPending[] =
    "DELETE FROM suppression WHERE member_id = ? AND channel = 'whatsapp' AND reason = 'pending' "
    "AND NOT EXISTS (SELECT 1 FROM opt_out_message WHERE member_id = ? AND judged_at IS NULL AND id <> ?)";
static constexpr char othersWait[] =
    "SELECT 1 FROM opt_out_message WHERE judged_at IS NULL AND id <> ? AND (phone = ? OR bsuid = ?) LIMIT 1";
static constexpr char optOutsSince[] =
    "SELECT count(*) FROM opt_out_message WHERE received_at > ? AND cause IN ('certain', 'guard')";
static constexpr char writtenSince[] =
    "SELECT count(*) FROM (SELECT 1 FROM outbox WHERE coalesce(requested_at, accepted_at, failed_at) > ? "
    "LIMIT ?)";

Result<QList<qint64>> membersOf(Connection& connection, const Sender& sender)
{
    auto rows = connection.run(membersBySender, sender.phone, sender.bsuid);
    if (!rows)
        return fail(rows.error());
    QList<qint64> members;
    while (rows->next())
        members << rows->int64(0);
    return members;
}

static Result<> blockSender(Transaction& transaction, const OptOutRow& row, const char* reason)
{
    const store::IdentityBlock block{channelKey(Channel::WhatsApp), QString::fromLatin1(reason), row.at};
    if (auto done = store::blockIdentity(transaction, QStringLiteral("phone"), row.sender.phone, block);
        !done)
        return done;
    return store::blockIdentity(transaction, QStringLiteral("bsuid"), row.sender.bsuid, block);
}

static Result<> unblockSender(Transaction& transaction, const OptOutRow& row, const char* reason)
{
    for (const auto& [kind, value] :
        {std::pair{QStringLiteral("phone"), row.sender.phone}, {QStringLiteral("bsuid"), row.sender.bsuid}}) {
        auto done = store::unblockIdentity(transaction, kind, value, channelKey(Channel::WhatsApp),
            QString::fromLatin1(reason), std::numeric_limits<qint64>::max());
        if (!done)
            return done;
    }
    return {};
}

/// The number may have been taken off the member since: the no stays with it.
static Result<> blockFormerSender(Transaction& transaction, const OptOutRow& row, const char* reason)
{
    const auto owners = membersOf(transaction.connection(), row.sender);
    if (!owners)
        return fail(owners.error());
    return owners->contains(row.member) ? Result<>() : blockSender(transaction, row, reason);
}

Result<qint64> carryOut(Transaction& transaction, const OptOutRow& row)
{
    auto& connection = transaction.connection();
    if (row.member == 0) {
        if (auto done = blockSender(transaction, row, optOutReason); !done)
            return fail(done.error());
        return 0;
    }
    const Record record{Channel::WhatsApp, Purpose::Marketing, State::Withdrawn, QStringLiteral("message"),
        row.word, row.eventId, row.at};
    const auto entry = addEntry(connection, row.member, record);
    if (!entry)
        return entry;
    if (auto done = bar(connection, row.member, Channel::WhatsApp, QString::fromLatin1(optOutReason), row.at);
        !done)
        return fail(done.error());
    if (auto done = blockFormerSender(transaction, row, optOutReason); !done)
        return fail(done.error());
    transaction.changed(QStringLiteral("member"), row.member);
    return entry;
}

Result<> hold(Transaction& transaction, const OptOutRow& row)
{
    if (row.member == 0)
        return blockSender(transaction, row, pendingReason);
    if (auto done = blockFormerSender(transaction, row, pendingReason); !done)
        return done;
    auto done = bar(
        transaction.connection(), row.member, Channel::WhatsApp, QString::fromLatin1(pendingReason), row.at);
    if (done)
        transaction.changed(QStringLiteral("member"), row.member);
    return done;
}

Result<> release(Transaction& transaction, const OptOutRow& row)
{
    auto& connection = transaction.connection();
    if (row.member != 0) {
        auto done = connection.run(liftPending, row.member, row.member, row.id);
        if (!done)
            return fail(done.error());
        transaction.changed(QStringLiteral("member"), row.member);
    }
    return releaseSender(transaction, row);
}

Result<> releaseSender(Transaction& transaction, const OptOutRow& row)
{
    auto& connection = transaction.connection();
    const auto others = connection.number(othersWait, row.id, row.sender.phone, row.sender.bsuid);
    if (!others)
        return fail(others.error());
    if (others->has_value())
        return {};
    return unblockSender(transaction, row, pendingReason);
}

Result<GuardState> guardState(Connection& connection, qint64 nowMs, bool exact)
{
    GuardState state;
    const auto optOuts = connection.number(optOutsSince, nowMs - guardWindowMinutes * 60'000);
    if (!optOuts)
        return fail(optOuts.error());
    state.optOuts = optOuts->value_or(0);
    state.limit = guardAtLeast;
    if (!exact && state.optOuts < guardAtLeast)
        return state;
    // More people written to than this cannot change the answer, and counting them costs.
    const auto enough = exact ? std::numeric_limits<qint64>::max() : state.optOuts * 100 / guardPercent + 100;
    const auto written = connection.number(writtenSince, nowMs - guardBaseHours * 3'600'000, enough);
    if (!written)
        return fail(written.error());
    state.written = written->value_or(0);
    state.limit = std::max(guardAtLeast, (state.written * guardPercent + 99) / 100);
    state.isOn = state.optOuts >= state.limit;
    return state;
}

} // namespace serai::consent
