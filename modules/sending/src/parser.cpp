// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers.h"

#include <outbox/outboxrepository.h>
#include <store/identityguard.h>
#include <store/transaction.h>
#include <whatsapp/webhook.h>

#include <QCryptographicHash>
#include <QJsonDocument>

#include <consent/incoming.h>
#include <sending/session.h>

#include <algorithm>
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
static constexpr auto selectOwner = "SELECT member_id FROM member_identity WHERE kind = ? AND value = ?";
static constexpr auto emptyEvent =
    "UPDATE event SET external_id = ?, payload = '{}' WHERE source = 'whatsapp' "
    "AND external_id = ?";
static constexpr auto deleteEvent = "DELETE FROM event WHERE source = 'whatsapp' AND external_id = ?";
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

static bool isWritten(const QString& type)
{
    return type == QStringLiteral("text") || type == QStringLiteral("button")
        || type == QStringLiteral("interactive");
}

/// Every message is a fact about its writer; only what a person typed or pressed is read for a "stop": a
/// caption belongs to a picture.
static Result<> applyMessage(Transaction& transaction, const WebhookEvent& event, const Words& words)
{
    const auto now = receiptOf(transaction, event);
    if (!now)
        return fail(now.error());
    if (auto kept = keepAnswer(transaction, event, *now); !kept || !isWritten(event.type))
        return kept;
    const auto done = consent::applyMessage(
        transaction, *words, {{event.phone, event.bsuid}, event.text, event.externalId, event.at}, *now);
    return done ? Result<>() : fail(done.error());
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

/// Whether nobody here has the identifier, and somebody who had it asked to be forgotten.
static Result<bool> isForgotten(Transaction& transaction, const QString& kind, const QString& value)
{
    if (value.isEmpty())
        return false;
    const auto owner = transaction->number(selectOwner, kind, value);
    if (!owner)
        return fail(owner.error());
    if (owner->has_value())
        return false;
    const auto blocks = store::identityBlocks(transaction.connection(), kind, value);
    if (!blocks)
        return fail(blocks.error());
    return std::any_of(blocks->cbegin(), blocks->cend(),
        [](const store::IdentityBlock& block) { return block.reason == u"erased"; });
}

/// What came is counted, but not kept: neither the words nor the number, nor the message id, which holds it.
static Result<> keepOnlyTheCount(Transaction& transaction, const WebhookEvent& event)
{
    const auto digest = QCryptographicHash::hash(event.externalId.toUtf8(), QCryptographicHash::Sha256);
    const auto id = QStringLiteral("erased/") + QString::fromLatin1(digest.first(16).toHex());
    const auto known = transaction->number(selectReceipt, id);
    if (!known)
        return fail(known.error());
    // Meta delivers again and again: once counted is enough.
    const auto done = known->has_value() ? transaction->run(deleteEvent, event.externalId)
                                         : transaction->run(emptyEvent, id, event.externalId);
    if (!done)
        return fail(done.error());
    return {};
}

/// \a apply for everybody but those who were erased: their messages must not bring them back.
static events::Parsed::Item guarded(events::Parsed::Item item, const WebhookEvent& event)
{
    item.apply = [event, apply = std::move(item.apply)](Transaction& transaction) -> Result<> {
        for (const auto& [kind, value] :
            {std::pair{QStringLiteral("phone"), event.phone}, {QStringLiteral("bsuid"), event.bsuid}}) {
            const auto forgotten = isForgotten(transaction, kind, value);
            if (!forgotten)
                return fail(forgotten.error());
            if (!*forgotten)
                continue;
            // A receipt still counts for its campaign; it names nobody there.
            if (event.kind == WebhookEvent::Kind::Status && apply) {
                if (auto done = apply(transaction); !done)
                    return done;
            }
            return keepOnlyTheCount(transaction, event);
        }
        return apply ? apply(transaction) : Result<>();
    };
    return item;
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
        if (item.known || event.type == QStringLiteral("unsupported")) // somebody wrote, whatever it was
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
            parsed.items << guarded(itemOf(event, words), event);
        return parsed;
    };
}

} // namespace serai::sending
