// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <outbox/outboxrepository.h>
#include <store/transaction.h>
#include <whatsapp/webhook.h>

#include <QJsonDocument>

#include <sending/session.h>

#include <limits>

namespace serai::sending {

using store::Transaction;
using whatsapp::WebhookEvent;

// Like outbox::applyStatus(): the echoed key may be missing.
static constexpr auto selectRecipient =
    "SELECT member_id FROM outbox WHERE message_id = ? OR key = ? LIMIT 1";
static constexpr auto suppressRecipient =
    "INSERT INTO suppression (member_id, channel, reason, at) VALUES (?, 'whatsapp', 'stopped', ?) "
    "ON CONFLICT (member_id, channel) DO NOTHING";
static constexpr auto writeAudit = "INSERT INTO audit (act, subject, detail, at) VALUES (?, ?, ?, ?)";
static constexpr auto selectMembers =
    "SELECT DISTINCT member_id FROM member_identity "
    "WHERE (kind = 'phone' AND value = ?) OR (kind = 'bsuid' AND value = ?)";
// Webhooks come late and in any order: the person's last word counts, not the last to come.
static constexpr auto suppressMember =
    "INSERT INTO suppression (member_id, channel, reason, at) SELECT ?, 'whatsapp', 'stopped', ? "
    "WHERE NOT EXISTS (SELECT 1 FROM consent_event WHERE member_id = ? AND channel = 'whatsapp' "
    "AND purpose = 'marketing' AND source = 'whatsapp' AND state = 'granted' AND at > ?) "
    "ON CONFLICT (member_id, channel) DO UPDATE SET at = max(at, excluded.at) WHERE reason = 'stopped'";
static constexpr auto liftSuppression =
    "DELETE FROM suppression WHERE member_id = ? AND channel = 'whatsapp' AND reason = 'stopped' AND at <= ?";
static constexpr auto writeConsent =
    "INSERT INTO consent_event (member_id, channel, purpose, state, source, wording, at) "
    "VALUES (?, 'whatsapp', 'marketing', ?, 'whatsapp', ?, ?)";
static constexpr auto updateTemplate =
    "UPDATE message_template SET status = ? WHERE name = ? AND language = ?";
static constexpr int userStoppedMarketing = 131050;

static std::optional<outbox::StatusKind> statusKind(const QString& type)
{
    if (type == QStringLiteral("sent"))
        return outbox::StatusKind::Sent;
    if (type == QStringLiteral("delivered"))
        return outbox::StatusKind::Delivered;
    if (type == QStringLiteral("read") || type == QStringLiteral("played")) // a played voice message was read
        return outbox::StatusKind::Read;
    if (type == QStringLiteral("failed"))
        return outbox::StatusKind::Failed;
    return std::nullopt;
}

static Result<> applyStatusEvent(Transaction& transaction, const WebhookEvent& event, outbox::StatusKind kind)
{
    auto found =
        outbox::applyStatus(transaction, {kind, event.messageId, event.key, event.at, event.errorCode});
    if (!found)
        return fail(found.error());
    if (!*found || kind != outbox::StatusKind::Failed || event.errorCode != userStoppedMarketing)
        return {};
    const auto member = transaction->number(selectRecipient, event.messageId, event.key);
    if (!member)
        return fail(member.error());
    if (!*member)
        return {}; // erased meanwhile
    if (auto done = transaction->run(suppressRecipient, **member, event.at); !done)
        return fail(done.error());
    if (auto noted = transaction->run(writeAudit, QStringLiteral("suppression.add"),
            QStringLiteral("member/%1").arg(**member), QString::number(event.errorCode), event.at);
        !noted)
        return fail(noted.error());
    transaction.changed(QStringLiteral("member"), **member);
    return {};
}

/// "stop" ends marketing to the person, "resume" allows it again; both are written to the consent ledger.
static Result<> applyPreference(Transaction& transaction, const WebhookEvent& event)
{
    QList<qint64> members;
    {
        auto rows = transaction->run(selectMembers, event.phone, event.bsuid);
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            members << rows->int64(0);
    }
    const bool stop = event.type == QStringLiteral("stop");
    const auto stoppedAt =
        event.at > 0 ? event.at : std::numeric_limits<qint64>::max(); // a stop without a time counts
    for (const auto member : members) {
        auto changed = stop ? transaction->run(suppressMember, member, event.at, member, stoppedAt)
                            : transaction->run(liftSuppression, member, event.at);
        if (!changed)
            return fail(changed.error());
        auto noted = transaction->run(writeConsent, member,
            stop ? QStringLiteral("withdrawn") : QStringLiteral("granted"), event.type, event.at);
        if (!noted)
            return fail(noted.error());
        transaction.changed(QStringLiteral("member"), member);
    }
    return {};
}

static Result<> applyTemplateStatus(Transaction& transaction, const WebhookEvent& event)
{
    const bool approvedAgain =
        event.type == QStringLiteral("REINSTATED") || event.type == QStringLiteral("UNPAUSED");
    auto done = transaction->run(updateTemplate, approvedAgain ? QStringLiteral("APPROVED") : event.type,
        event.templateName, event.templateLanguage);
    if (!done)
        return fail(done.error());
    transaction.changedMany(QStringLiteral("template"));
    return {};
}

static events::Parsed::Item itemOf(const WebhookEvent& event)
{
    events::Parsed::Item item;
    item.event = {QStringLiteral("whatsapp"), event.externalId,
        whatsapp::webhookKindKey(event.kind) + u'.' + event.type,
        QJsonDocument(event.raw).toJson(QJsonDocument::Compact), event.at};
    switch (event.kind) {
    case WebhookEvent::Kind::Status:
        if (const auto kind = statusKind(event.type))
            item.apply = [event, kind](Transaction& transaction) {
                return applyStatusEvent(transaction, event, *kind);
            };
        else
            item.known = false;
        break;
    case WebhookEvent::Kind::Preference:
        if (event.type == QStringLiteral("stop") || event.type == QStringLiteral("resume"))
            item.apply = [event](Transaction& transaction) { return applyPreference(transaction, event); };
        else
            item.known = false;
        break;
    case WebhookEvent::Kind::TemplateStatus:
        if (event.type.isEmpty())
            item.known = false;
        else
            item.apply = [event](
                             Transaction& transaction) { return applyTemplateStatus(transaction, event); };
        break;
    case WebhookEvent::Kind::Message:
        item.known = event.type != QStringLiteral("unsupported") && event.raw.contains(event.type);
        break;
    case WebhookEvent::Kind::Other:
        item.known = false;
        break;
    }
    return item;
}

events::Parser whatsappParser()
{
    return [](const QByteArray& body) -> Result<events::Parsed> {
        auto list = whatsapp::parseWebhook(body);
        if (!list)
            return fail(list.error());
        events::Parsed parsed;
        for (const auto& event : std::as_const(*list))
            parsed.items << itemOf(event);
        return parsed;
    };
}

} // namespace serai::sending
