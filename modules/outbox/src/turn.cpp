// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "turn.h"

#include <outbox/outboxrepository.h>
#include <store/transaction.h>

#include <QRandomGenerator>

namespace serai::outbox {

using store::Transaction;

static constexpr int claimBatch = 256;
static constexpr qint64 longestRetryMs = 15 * 60 * 1000;

static constexpr auto settleAccepted =
    "UPDATE outbox SET message_id = coalesce(message_id, ?), accepted_at = coalesce(accepted_at, ?), payload "
    "= NULL, "
    "reason = NULL, error_code = CASE WHEN failed_at IS NULL THEN NULL ELSE error_code END, "
    "state = CASE WHEN state IN ('in_flight', 'unknown') THEN 'accepted' ELSE state END WHERE id = ?";
static constexpr auto settleUnknown =
    "UPDATE outbox SET state = 'unknown', reason = ? WHERE id = ? AND state = 'in_flight'";
static constexpr auto settleNotSent = "UPDATE outbox SET state = 'planned', due_at = ?, attempts = attempts "
                                      "- 1, requested_at = NULL, reason = ? "
                                      "WHERE id = ? AND state = 'in_flight'";
static constexpr auto settleAgain =
    "UPDATE outbox SET state = 'planned', due_at = ?, requested_at = NULL, error_code = ?, reason = ? "
    "WHERE id = ? AND state = 'in_flight'";
static constexpr auto settleFailed =
    "UPDATE outbox SET state = 'failed', failed_at = ?, error_code = ?, payload = NULL, reason = NULL "
    "WHERE id = ? AND state = 'in_flight'";
static constexpr auto settleSkipped =
    "UPDATE outbox SET state = 'skipped', error_code = ?, payload = NULL, reason = 'experiment' "
    "WHERE id = ? AND state = 'in_flight'";
static constexpr auto suppressMember =
    "INSERT INTO suppression (member_id, channel, reason, at) SELECT ?, 'whatsapp', 'stopped', ? "
    "WHERE EXISTS (SELECT 1 FROM member WHERE id = ?) ON CONFLICT (member_id, channel) DO NOTHING";
static constexpr auto pauseCampaign =
    "UPDATE campaign SET state = 'paused' WHERE id = ? AND state = 'running'";
static constexpr auto writeAudit = "INSERT INTO audit (act, subject, detail, at) VALUES (?, ?, ?, ?)";

static constexpr auto selectRunning = "SELECT id, account_id FROM campaign WHERE state = 'running'";
static constexpr auto selectDue =
    "SELECT id FROM outbox WHERE campaign_id = ? AND state = 'planned' AND due_at <= ? "
    "ORDER BY due_at, id LIMIT ?";
static constexpr auto selectFirstDue =
    "SELECT min(due_at) FROM outbox WHERE campaign_id = ? AND state = 'planned'";
static constexpr auto claimRow = "UPDATE outbox SET state = 'claimed' WHERE id = ? AND state = 'planned'";
static constexpr auto releaseRow = "UPDATE outbox SET state = 'planned' WHERE id = ? AND state = 'claimed'";
static constexpr auto selectClaimed =
    "SELECT o.campaign_id, o.member_id, o.account_id, o.key, o.payload, o.due_at, o.attempts, c.state FROM "
    "outbox o "
    "JOIN campaign c ON c.id = o.campaign_id WHERE o.id = ? AND o.state = 'claimed'";
static constexpr auto selectLastToMember =
    "SELECT max(requested_at) FROM outbox WHERE member_id = ? AND id <> ?";
static constexpr auto postponeRow =
    "UPDATE outbox SET state = 'planned', due_at = ?, reason = ? WHERE id = ? AND state = 'claimed'";
static constexpr auto skipRow =
    "UPDATE outbox SET state = 'skipped', reason = ?, payload = NULL WHERE id = ? AND state = 'claimed'";
static constexpr auto leaveRow =
    "UPDATE outbox SET state = 'in_flight', requested_at = ?, attempts = attempts + 1, "
    "reason = NULL WHERE id = ? AND state = 'claimed'";

template <class... Values>
static Result<> runOnly(Transaction& transaction, const char* sql, const Values&... values)
{
    auto done = transaction->run(sql, values...);
    if (!done)
        return fail(done.error());
    return {};
}

/// First wait, multiplied with each attempt after the first, up to a quarter of an hour, plus up to a tenth
/// so that many retries do not come back as one burst.
static qint64 retryAt(const Settlement& settlement, qint64 nowMs)
{
    const int factor = settlement.answer.action == Action::SlowRecipient ? 4 : 2;
    qint64 wait = settlement.answer.delay.count();
    for (int attempt = 1; attempt <= settlement.row.attempts && wait < longestRetryMs; ++attempt)
        wait *= factor;
    if (settlement.answer.delay.count() < longestRetryMs)
        wait = std::min(wait, longestRetryMs);
    return nowMs + wait + QRandomGenerator::global()->bounded(wait / 10 + 1);
}

static Result<> settleRefused(Transaction& transaction, const Settlement& settlement, qint64 nowMs)
{
    const auto& answer = settlement.answer;
    const auto& row = settlement.row;
    const int attempts = row.attempts + 1;
    const auto failRow = [&] { return runOnly(transaction, settleFailed, nowMs, answer.code, row.id.value); };
    switch (answer.action) {
    case Action::Fail:
        return failRow();
    case Action::Retry:
    case Action::SlowRecipient:
        if (attempts >= answer.maxAttempts)
            return failRow();
        return runOnly(transaction, settleAgain, retryAt(settlement, nowMs), answer.code,
            QStringLiteral("retry"), row.id.value);
    case Action::SlowNumber:
    case Action::HoldNumber:
    case Action::AskForToken:
        return runOnly(transaction, settleAgain, nowMs, answer.code, QStringLiteral("held"), row.id.value);
    case Action::HoldCampaign:
        if (auto paused = runOnly(transaction, pauseCampaign, row.campaign.value); !paused)
            return paused;
        if (auto noted = runOnly(transaction, writeAudit, QStringLiteral("campaign.held"),
                QStringLiteral("campaign/%1").arg(row.campaign.value), QString::number(answer.code), nowMs);
            !noted)
            return noted;
        transaction.changed(QStringLiteral("campaign"), row.campaign.value);
        return runOnly(transaction, settleAgain, nowMs, answer.code, QStringLiteral("held"), row.id.value);
    case Action::OptOut:
        if (auto done = runOnly(transaction, suppressMember, row.member.value, nowMs, row.member.value);
            !done)
            return done;
        if (auto noted = runOnly(transaction, writeAudit, QStringLiteral("suppression.add"),
                QStringLiteral("member/%1").arg(row.member.value), QString::number(answer.code), nowMs);
            !noted)
            return noted;
        transaction.changed(QStringLiteral("member"), row.member.value);
        return failRow();
    case Action::Skip:
        return runOnly(transaction, settleSkipped, answer.code, row.id.value);
    }
    return failRow();
}

static Result<> settle(Transaction& transaction, const Settlement& settlement, qint64 nowMs)
{
    const auto& answer = settlement.answer;
    switch (answer.kind) {
    case Answer::Kind::Accepted:
        return runOnly(transaction, settleAccepted, answer.messageId, nowMs, settlement.row.id.value);
    case Answer::Kind::Unknown:
        return runOnly(transaction, settleUnknown, errorKindKey(answer.error.kind), settlement.row.id.value);
    case Answer::Kind::NotSent:
        return runOnly(transaction, settleNotSent, settlement.retryAtMs, QStringLiteral("offline"),
            settlement.row.id.value);
    case Answer::Kind::Refused:
        return settleRefused(transaction, settlement, nowMs);
    }
    return {};
}

/// Running campaigns whose number may send.
static Result<QList<qint64>> campaignsToServe(Transaction& transaction, const TurnInput& input)
{
    QList<qint64> campaigns;
    auto running = transaction->run(selectRunning);
    if (!running)
        return fail(running.error());
    while (running->next()) {
        if (input.allowance.contains(AccountId{running->int64(1)}))
            campaigns << running->int64(0);
    }
    return campaigns;
}

/// When the first row is due that could leave then. A held number's rows are not: asking again would not help
/// them.
static Result<std::optional<qint64>> nextToServe(Transaction& transaction, const TurnInput& input)
{
    const auto campaigns = campaignsToServe(transaction, input);
    if (!campaigns)
        return fail(campaigns.error());
    std::optional<qint64> first;
    for (const auto campaign : *campaigns) {
        const auto due = transaction->number(selectFirstDue, campaign);
        if (!due)
            return fail(due.error());
        if (*due)
            first = std::min(first.value_or(**due), **due);
    }
    return first;
}

/// Takes due rows of running campaigns, a fair share of each, in the order in which they are due.
static Result<> claim(Transaction& transaction, const TurnInput& input, QList<OutboxId>& claimed)
{
    const auto campaigns = campaignsToServe(transaction, input);
    if (!campaigns)
        return fail(campaigns.error());
    if (campaigns->isEmpty())
        return {};
    const auto share = std::max<qint64>(1, claimBatch / campaigns->size());
    for (const auto campaign : *campaigns) {
        QList<qint64> ids;
        {
            auto due = transaction->run(selectDue, campaign, input.nowMs, share);
            if (!due)
                return fail(due.error());
            while (due->next())
                ids << due->int64(0);
        }
        for (const auto id : ids) {
            if (auto done = runOnly(transaction, claimRow, id); !done)
                return done;
            claimed << OutboxId{id};
        }
    }
    return {};
}

/// Whether a claimed row may leave now; if not, it is written where it belongs.
static Result<bool> mayLeave(Transaction& transaction, Gate& gate, const OutboxRow& row,
    const QString& campaignState, const TurnInput& input)
{
    if (campaignState != QStringLiteral("running")) {
        auto released = runOnly(transaction, releaseRow, row.id.value);
        return released ? Result<bool>(false) : fail(released.error());
    }
    Result<> written;
    std::optional<qint64> last;
    if (row.member.isValid()) {
        auto found = transaction->number(selectLastToMember, row.member.value, row.id.value);
        if (!found)
            return fail(found.error());
        last = *found;
    }
    if (last && *last + input.pairIntervalMs > input.nowMs) {
        written = runOnly(transaction, postponeRow, *last + input.pairIntervalMs, QStringLiteral("pairLimit"),
            row.id.value);
    } else {
        auto judgement = gate.judge(transaction.connection(), row, input.nowMs);
        if (!judgement)
            return fail(judgement.error());
        switch (judgement->kind) {
        case Judgement::Kind::Send:
            written = runOnly(transaction, leaveRow, input.nowMs, row.id.value);
            return written ? Result<bool>(true) : fail(written.error());
        case Judgement::Kind::Wait:
            // A gate that names the present would be asked again at once, for ever.
            written = runOnly(transaction, postponeRow, std::max(judgement->untilMs, input.nowMs + 1000),
                judgement->reason, row.id.value);
            break;
        case Judgement::Kind::Skip:
            written = runOnly(transaction, skipRow, judgement->reason, row.id.value);
            break;
        }
    }
    return written ? Result<bool>(false) : fail(written.error());
}

/// Lets claimed rows leave as far as the allowance goes; the rest stays claimed.
static Result<> leave(Transaction& transaction, Gate& gate, const TurnInput& input, TurnOutput& output)
{
    auto allowance = input.allowance;
    QList<OutboxId> rest;
    for (qsizetype i = 0; i < output.claimed.size(); ++i) {
        const auto id = output.claimed[i];
        if (input.release) {
            if (auto done = runOnly(transaction, releaseRow, id.value); !done)
                return done;
            continue;
        }
        OutboxRow row;
        QString campaignState;
        {
            auto found = transaction->run(selectClaimed, id.value);
            if (!found)
                return fail(found.error());
            if (!found->next())
                continue; // cancelled meanwhile
            row = {id, {found->int64(0)}, {found->int64(1)}, {found->int64(2)}, found->text(3),
                found->text(4).toUtf8(), found->int64(5), found->integer(6)};
            campaignState = found->text(7);
        }
        const auto left = allowance.find(row.account);
        if (left == allowance.end()) {
            // Its number is held: somebody else may want to see it as planned.
            if (auto done = runOnly(transaction, releaseRow, id.value); !done)
                return done;
            continue;
        }
        if (*left <= 0) {
            rest << id;
            output.waiting.insert(row.account, true);
            if (std::none_of(allowance.cbegin(), allowance.cend(), [](int n) { return n > 0; })) {
                rest << output.claimed.mid(i + 1);
                break;
            }
            continue;
        }
        auto leaves = mayLeave(transaction, gate, row, campaignState, input);
        if (!leaves)
            return fail(leaves.error());
        if (!*leaves)
            continue;
        --*left;
        output.leaving << row;
    }
    output.claimed = rest;
    return {};
}

Result<TurnOutput> runTurn(Transaction& transaction, Gate& gate, const TurnInput& input)
{
    TurnOutput output;
    for (const auto& settlement : input.settlements) {
        if (auto done = settle(transaction, settlement, input.nowMs); !done)
            return fail(done.error());
    }
    output.claimed = input.claimed;
    qint64 wanted = 0;
    for (const int messages : input.allowance)
        wanted += messages;
    if (!input.release && output.claimed.size() < wanted) {
        if (auto done = claim(transaction, input, output.claimed); !done)
            return fail(done.error());
    }
    if (auto done = leave(transaction, gate, input, output); !done)
        return fail(done.error());
    if (output.leaving.isEmpty() && output.claimed.isEmpty()) {
        auto due = nextToServe(transaction, input);
        auto open = unfinished(transaction.connection());
        if (!due || !open)
            return fail(!due ? due.error() : open.error());
        output.nextDueAt = *due;
        output.unfinished = *open;
    } else {
        output.unfinished = 1;
    }
    transaction.changedMany(QStringLiteral("outbox"));
    return output;
}

} // namespace serai::outbox
