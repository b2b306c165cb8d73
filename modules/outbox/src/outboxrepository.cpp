// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <outbox/outboxrepository.h>
#include <store/store.h>

#include <QCoreApplication>

namespace serai::outbox {

using store::Connection;
using store::Transaction;

static QString outboxText(const char* text)
{
    return QCoreApplication::translate("outbox", text);
}

// The payload is somebody's number and name: it is kept only while it may still have to leave.
static constexpr auto insertRow =
    "INSERT INTO outbox (campaign_id, member_id, account_id, key, payload, state, due_at) "
    "VALUES (?, ?, ?, ?, ?, 'planned', ?) ON CONFLICT (campaign_id, member_id) DO NOTHING";
static constexpr auto cancelRows = "UPDATE outbox SET state = 'cancelled', payload = NULL "
                                   "WHERE campaign_id = ? AND state IN ('planned', 'claimed')";
static constexpr auto countAll = "SELECT state, CASE state WHEN 'skipped' THEN reason END, CASE state WHEN "
                                 "'failed' THEN error_code END, count(*) "
                                 "FROM outbox GROUP BY 1, 2, 3";
static constexpr auto countOfCampaign = "SELECT state, CASE state WHEN 'skipped' THEN reason END, CASE state "
                                        "WHEN 'failed' THEN error_code END, count(*) "
                                        "FROM outbox WHERE campaign_id = ? GROUP BY 1, 2, 3";
static constexpr auto selectNextDue =
    "SELECT min((SELECT min(o.due_at) FROM outbox o WHERE o.campaign_id = c.id AND o.state = 'planned')) "
    "FROM campaign c WHERE c.state = 'running'";
static constexpr auto countUnfinished = "SELECT coalesce(sum((SELECT count(*) FROM outbox o WHERE "
                                        "o.campaign_id = c.id AND o.state = 'planned')), 0) "
                                        "+ (SELECT count(*) FROM outbox WHERE state IN ('claimed', "
                                        "'in_flight')) FROM campaign c WHERE c.state = 'running'";
static constexpr auto selectByMessage = "SELECT id FROM outbox WHERE message_id = ?";
static constexpr auto selectByKey = "SELECT id FROM outbox WHERE key = ?";
// A row that a person queued again may learn late that its first request arrived: then it must not leave once
// more. One that failed still leaves, so it keeps its payload.
static constexpr auto applySent =
    "UPDATE outbox SET message_id = coalesce(message_id, ?), sent_at = coalesce(sent_at, ?), payload = NULL, "
    "accepted_at = coalesce(accepted_at, ?), "
    "state = CASE WHEN state IN ('planned', 'claimed', 'in_flight', 'unknown') THEN 'accepted' ELSE state "
    "END "
    "WHERE id = ?";
static constexpr auto applyDelivered =
    "UPDATE outbox SET message_id = coalesce(message_id, ?), delivered_at = coalesce(delivered_at, ?), "
    "payload = NULL, accepted_at = coalesce(accepted_at, ?), "
    "state = CASE WHEN state IN ('planned', 'claimed', 'in_flight', 'unknown', 'accepted', 'failed') THEN "
    "'delivered' "
    "ELSE state END WHERE id = ?";
static constexpr auto applyRead =
    "UPDATE outbox SET message_id = coalesce(message_id, ?), read_at = coalesce(read_at, ?), payload = NULL, "
    "accepted_at = coalesce(accepted_at, ?), "
    "state = CASE WHEN state IN ('planned', 'claimed', 'in_flight', 'unknown', 'accepted', 'failed', "
    "'delivered') "
    "THEN 'read' ELSE state END WHERE id = ?";
static constexpr auto applyFailed =
    "UPDATE outbox SET message_id = coalesce(message_id, ?), failed_at = coalesce(failed_at, ?), "
    "payload = CASE WHEN state IN ('planned', 'claimed') THEN payload END, "
    "error_code = ?, state = CASE WHEN state IN ('in_flight', 'unknown', 'accepted') THEN 'failed' ELSE "
    "state END "
    "WHERE id = ?";
static constexpr auto selectUnknown =
    "SELECT o.id, o.campaign_id, c.name, o.member_id, m.name, o.key, o.requested_at FROM outbox o "
    "JOIN campaign c ON c.id = o.campaign_id LEFT JOIN member m ON m.id = o.member_id "
    "WHERE o.state = 'unknown' ORDER BY o.id DESC LIMIT ?";

Result<qint64> plan(
    Transaction& transaction, CampaignId campaign, AccountId account, const QList<NewRow>& rows)
{
    qint64 added = 0;
    for (const auto& row : rows) {
        auto done = transaction->run(insertRow, campaign.value, row.member.value, account.value, row.key,
            QString::fromUtf8(row.payload), row.dueAt);
        if (!done)
            return fail(done.error());
        added += done->rowsAffected();
    }
    if (added > 0) {
        transaction.changedMany(QStringLiteral("outbox"));
        transaction.changed(QStringLiteral("campaign"), campaign.value);
    }
    return added;
}

Result<qint64> cancel(Transaction& transaction, CampaignId campaign)
{
    auto done = transaction->run(cancelRows, campaign.value);
    if (!done)
        return fail(done.error());
    transaction.changedMany(QStringLiteral("outbox"));
    transaction.changed(QStringLiteral("campaign"), campaign.value);
    return done->rowsAffected();
}

static void addCount(Counts& counts, State state, qint64 rows)
{
    switch (state) {
    case State::Planned:
        counts.planned += rows;
        return;
    case State::Claimed:
        counts.claimed += rows;
        return;
    case State::InFlight:
        counts.inFlight += rows;
        return;
    case State::Accepted:
        counts.accepted += rows;
        return;
    case State::Delivered:
        counts.delivered += rows;
        return;
    case State::Read:
        counts.read += rows;
        return;
    case State::Failed:
        counts.failed += rows;
        return;
    case State::Unknown:
        counts.unknown += rows;
        return;
    case State::Cancelled:
        counts.cancelled += rows;
        return;
    case State::Skipped:
        counts.skipped += rows;
        return;
    }
}

Result<Counts> counts(Connection& connection, CampaignId campaign)
{
    auto rows =
        campaign.isValid() ? connection.run(countOfCampaign, campaign.value) : connection.run(countAll);
    if (!rows)
        return fail(rows.error());
    Counts counts;
    while (rows->next()) {
        const auto state = stateFromKey(rows->text(0));
        const auto number = rows->int64(3);
        if (!state)
            continue;
        addCount(counts, *state, number);
        if (*state == State::Skipped)
            counts.skippedBy[rows->text(1)] += number;
        if (*state == State::Failed)
            counts.failedBy[rows->integer(2)] += number;
    }
    return counts;
}

Async<Counts> counts(store::Store& store, CampaignId campaign)
{
    return store.read([campaign](Connection& connection) { return counts(connection, campaign); });
}

Result<std::optional<qint64>> nextDueAt(Connection& connection)
{
    return connection.number(selectNextDue);
}

Result<qint64> unfinished(Connection& connection)
{
    auto number = connection.number(countUnfinished);
    if (!number)
        return fail(number.error());
    return number->value_or(0);
}

Result<bool> applyStatus(Transaction& transaction, const StatusUpdate& update)
{
    std::optional<qint64> id;
    if (!update.messageId.isEmpty()) {
        auto found = transaction->number(selectByMessage, update.messageId);
        if (!found)
            return fail(found.error());
        id = *found;
    }
    if (!id && !update.key.isEmpty()) {
        auto found = transaction->number(selectByKey, update.key);
        if (!found)
            return fail(found.error());
        id = *found;
    }
    if (!id)
        return false;
    const QString message = update.messageId.isEmpty() ? QString() : update.messageId;
    const auto at = update.at;
    auto done = update.kind == StatusKind::Sent ? transaction->run(applySent, message, at, at, *id)
        : update.kind == StatusKind::Delivered  ? transaction->run(applyDelivered, message, at, at, *id)
        : update.kind == StatusKind::Read       ? transaction->run(applyRead, message, at, at, *id)
                                          : transaction->run(applyFailed, message, at, update.errorCode, *id);
    if (!done)
        return fail(done.error());
    transaction.changedMany(QStringLiteral("outbox"));
    return true;
}

Async<QList<UnknownRow>> unknownRows(store::Store& store, int limit)
{
    return store.read([limit](Connection& connection) -> Result<QList<UnknownRow>> {
        auto rows = connection.run(selectUnknown, limit);
        if (!rows)
            return fail(rows.error());
        QList<UnknownRow> list;
        while (rows->next()) {
            list << UnknownRow{{rows->int64(0)}, {rows->int64(1)}, rows->text(2), {rows->int64(3)},
                rows->text(4), rows->text(5), rows->optionalInt64(6)};
        }
        return list;
    });
}

static const char* resolveSql(Resolution resolution)
{
    switch (resolution) {
    case Resolution::Sent:
        return "UPDATE outbox SET state = 'accepted', payload = NULL, accepted_at = coalesce(requested_at, "
               "?), "
               "reason = 'resolvedByHand' WHERE id = ? AND state = 'unknown'";
    case Resolution::NotSent:
        return "UPDATE outbox SET state = 'failed', payload = NULL, failed_at = ?, reason = 'resolvedByHand' "
               "WHERE id = ? AND state = 'unknown'";
    case Resolution::SendAgain:
        break;
    }
    return "UPDATE outbox SET state = 'planned', due_at = ?, requested_at = NULL, reason = 'resolvedByHand' "
           "WHERE id = ? AND state = 'unknown'";
}

static QString resolutionKey(Resolution resolution)
{
    switch (resolution) {
    case Resolution::Sent:
        return QStringLiteral("sent");
    case Resolution::NotSent:
        return QStringLiteral("notSent");
    case Resolution::SendAgain:
        break;
    }
    return QStringLiteral("sendAgain");
}

/// A planned row of a cancelled campaign would wait for ever: nothing sends it, and nothing ends it.
static Result<> requireOpen(Transaction& transaction, CampaignId campaign)
{
    auto cancelled = transaction->number(
        "SELECT count(*) FROM campaign WHERE id = ? AND state = 'cancelled'", campaign.value);
    if (!cancelled)
        return fail(cancelled.error());
    if (cancelled->value_or(0) == 0)
        return {};
    return fail(ErrorKind::Conflict,
        outboxText(QT_TRANSLATE_NOOP("outbox", "the campaign of this message is cancelled")),
        QString::number(campaign.value),
        outboxText(QT_TRANSLATE_NOOP("outbox", "settle it as sent or not sent, or start a new campaign")));
}

Async<> resolve(store::Store& store, OutboxId row, Resolution resolution, qint64 nowMs)
{
    return store.write([=](Transaction& transaction) -> Result<> {
        auto campaign = transaction->number("SELECT campaign_id FROM outbox WHERE id = ?", row.value);
        if (!campaign)
            return fail(campaign.error());
        if (!*campaign)
            return fail(ErrorKind::NotFound,
                outboxText(QT_TRANSLATE_NOOP("outbox", "there is no such message")),
                QString::number(row.value),
                outboxText(QT_TRANSLATE_NOOP("outbox", "list the messages whose outcome is unknown")));
        if (resolution == Resolution::SendAgain) {
            if (auto open = requireOpen(transaction, {**campaign}); !open)
                return open;
        }
        auto done = transaction->run(resolveSql(resolution), nowMs, row.value);
        if (!done)
            return fail(done.error());
        if (done->rowsAffected() == 0)
            return fail(ErrorKind::Conflict,
                outboxText(QT_TRANSLATE_NOOP("outbox", "the outcome of this message is known by now")),
                QString::number(row.value),
                outboxText(QT_TRANSLATE_NOOP("outbox", "nothing is left to settle here")));
        if (auto noted = transaction->run("INSERT INTO audit (act, subject, detail, at) VALUES (?, ?, ?, ?)",
                QStringLiteral("outbox.resolve"), QStringLiteral("outbox/%1").arg(row.value),
                resolutionKey(resolution), nowMs);
            !noted)
            return fail(noted.error());
        transaction.changed(QStringLiteral("outbox"), row.value);
        transaction.changed(QStringLiteral("campaign"), **campaign);
        return {};
    });
}

Result<qint64> recover(Transaction& transaction)
{
    if (auto done = transaction->run("UPDATE outbox SET state = 'planned' WHERE state = 'claimed'"); !done)
        return fail(done.error());
    auto done = transaction->run(
        "UPDATE outbox SET state = 'unknown', reason = 'processEnded' WHERE state = 'in_flight'");
    if (!done)
        return fail(done.error());
    if (done->rowsAffected() > 0)
        transaction.changedMany(QStringLiteral("outbox"));
    return done->rowsAffected();
}

} // namespace serai::outbox
