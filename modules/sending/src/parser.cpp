// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <outbox/outboxrepository.h>
#include <store/transaction.h>
#include <whatsapp/webhook.h>

#include <QJsonDocument>

#include <consent/incoming.h>
#include <sending/session.h>

#include <memory>

namespace serai::sending {

using store::Transaction;
using whatsapp::WebhookEvent;
using Words = std::shared_ptr<const consent::OptOutWords>;

// Like outbox::applyStatus(): the echoed key may be missing.
static constexpr auto selectRecipient =
    "SELECT member_id FROM outbox WHERE message_id = ? OR key = ? LIMIT 1";
static constexpr auto writeAudit = "INSERT INTO audit (act, subject, detail, at) VALUES (?, ?, ?, ?)";
// When the inbox stored this event: the clock of what is done about it.
static constexpr auto selectReceipt =
    "SELECT received_at FROM event WHERE source = 'whatsapp' AND external_id = ?";
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

static Result<qint64> receiptOf(Transaction& transaction, const WebhookEvent& event)
{
    const auto at = transaction->number(selectReceipt, event.externalId);
    if (!at)
        return fail(at.error());
    return at->value_or(event.at);
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
    const auto now = receiptOf(transaction, event);
    if (!now)
        return fail(now.error());
    if (auto done = consent::applyStop(transaction, MemberId{**member}, event.at, *now); !done)
        return done;
    const auto noted = transaction->run(writeAudit, QStringLiteral("suppression.add"),
        QStringLiteral("member/%1").arg(**member), QString::number(event.errorCode), *now);
    return noted ? Result<>() : fail(noted.error());
}

static Result<> applyPreference(Transaction& transaction, const WebhookEvent& event)
{
    const auto now = receiptOf(transaction, event);
    if (!now)
        return fail(now.error());
    return consent::applyPreference(
        transaction, {event.phone, event.bsuid}, event.type == QStringLiteral("stop"), event.at, *now);
}

/// Only what a person typed or pressed is read; a caption belongs to a picture.
static Result<> applyMessage(Transaction& transaction, const WebhookEvent& event, const Words& words)
{
    const auto now = receiptOf(transaction, event);
    if (!now)
        return fail(now.error());
    const auto done = consent::applyMessage(
        transaction, *words, {{event.phone, event.bsuid}, event.text, event.externalId, event.at}, *now);
    if (!done)
        return fail(done.error());
    return {};
}

static bool isWritten(const QString& type)
{
    return type == QStringLiteral("text") || type == QStringLiteral("button")
        || type == QStringLiteral("interactive");
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

static events::Parsed::Item itemOf(const WebhookEvent& event, const Words& words)
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
        if (item.known && isWritten(event.type))
            item.apply = [event, words](
                             Transaction& transaction) { return applyMessage(transaction, event, words); };
        break;
    case WebhookEvent::Kind::Other:
        item.known = false;
        break;
    }
    return item;
}

events::Parser whatsappParser()
{
    auto loaded = consent::OptOutWords::load();
    auto words = loaded ? std::make_shared<const consent::OptOutWords>(std::move(*loaded)) : Words();
    return [words, broken = loaded ? Error() : loaded.error()](
               const QByteArray& body) -> Result<events::Parsed> {
        if (!words)
            return fail(broken);
        auto list = whatsapp::parseWebhook(body);
        if (!list)
            return fail(list.error());
        events::Parsed parsed;
        for (const auto& event : std::as_const(*list))
            parsed.items << itemOf(event, words);
        return parsed;
    };
}

} // namespace serai::sending
