// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers.h"

#include <store/transaction.h>
#include <whatsapp/webhook.h>

namespace serai::sending {

using store::Transaction;
using whatsapp::WebhookEvent;

static constexpr auto selectWriter = "SELECT member_id FROM member_identity WHERE kind = ? AND value = ?";
static constexpr auto selectCampaign = "SELECT campaign_id FROM outbox WHERE message_id = ?";
// One message may be delivered again under another event; its id stays.
static constexpr auto insertMessage =
    "INSERT INTO message_received (member_id, at, kind, message_id, campaign_id) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (message_id) DO NOTHING";
static constexpr auto insertReaction =
    "INSERT INTO reaction (member_id, at, emoji, campaign_id, external_id) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (external_id) DO UPDATE SET at = excluded.at, emoji = excluded.emoji WHERE excluded.at >= "
    "at";
static constexpr auto deleteReaction = "DELETE FROM reaction WHERE external_id = ? AND at <= ?";

/// The member by number, else by WhatsApp's own id of the person.
static Result<std::optional<qint64>> writerOf(Transaction& transaction, const WebhookEvent& event)
{
    for (const auto& [kind, value] :
        {std::pair{QStringLiteral("phone"), event.phone}, {QStringLiteral("bsuid"), event.bsuid}}) {
        if (value.isEmpty())
            continue;
        auto member = transaction->number(selectWriter, kind, value);
        if (!member || member->has_value())
            return member;
    }
    return std::optional<qint64>();
}

static Result<std::optional<qint64>> campaignOf(Transaction& transaction, const QString& messageId)
{
    if (messageId.isEmpty())
        return std::optional<qint64>();
    return transaction->number(selectCampaign, messageId);
}

static Result<> keepReaction(Transaction& transaction, const WebhookEvent& event, qint64 member, qint64 at)
{
    const auto reaction = event.raw.value(QStringLiteral("reaction")).toObject();
    const auto target = reaction.value(QStringLiteral("message_id")).toString();
    const auto emoji = reaction.value(QStringLiteral("emoji")).toString();
    if (target.isEmpty())
        return {};
    const auto id = QStringLiteral("%1/%2").arg(target).arg(member);
    if (emoji.isEmpty()) {
        const auto done = transaction->run(deleteReaction, id, at);
        return done ? Result<>() : fail(done.error());
    }
    const auto campaign = campaignOf(transaction, target);
    if (!campaign)
        return fail(campaign.error());
    const auto done = transaction->run(insertReaction, member, at, emoji, *campaign, id);
    return done ? Result<>() : fail(done.error());
}

Result<> keepAnswer(Transaction& transaction, const WebhookEvent& event, qint64 receivedAt)
{
    // A changed number is news about a person, not a word of theirs.
    if (event.type == u"system" || event.messageId.isEmpty()
        || event.raw.contains(QStringLiteral("group_id")))
        return {};
    const auto member = writerOf(transaction, event);
    if (!member)
        return fail(member.error());
    if (!*member)
        return {};
    const auto at = event.at > 0 ? event.at : receivedAt / 1000 * 1000;
    if (event.type == u"reaction") {
        if (auto done = keepReaction(transaction, event, **member, at); !done)
            return done;
    } else {
        const auto answered =
            event.raw.value(QStringLiteral("context")).toObject().value(QStringLiteral("id")).toString();
        const auto campaign = campaignOf(transaction, answered);
        if (!campaign)
            return fail(campaign.error());
        const auto done =
            transaction->run(insertMessage, **member, at, event.type, event.messageId, *campaign);
        if (!done)
            return fail(done.error());
    }
    transaction.changed(QStringLiteral("member"), **member);
    return {};
}

} // namespace serai::sending
