// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace serai::whatsapp {

/// One thing that a webhook tells.
struct WebhookEvent
{
    enum class Kind { Status, Message, Preference, TemplateStatus, Other };

    Kind kind = Kind::Other;
    QString field; ///< Meta's field: "messages", "user_preferences", …
    QString type; ///< status, message type, preference value or template event: "delivered", "text", "stop",
                  ///< "APPROVED"
    QString externalId; ///< the same for every delivery of the same event
    qint64 at = 0; ///< epoch ms; 0 = not said
    QString phoneNumberId; ///< of the shop's number
    QString messageId; ///< Status, Message
    QString key; ///< Status: the echoed biz_opaque_callback_data
    int errorCode = 0; ///< Status "failed"
    QString phone; ///< of the person, E.164; empty when not said
    QString bsuid;
    QString text; ///< Message: the text or the pressed button
    QString templateName; ///< TemplateStatus
    QString templateLanguage;
    QJsonObject raw; ///< this part only
};

/// Everything in \a body, at every level of its batches. Parts of a kind that this version does not know come
/// as Other. Errors: InvalidInput (not JSON, or not a webhook of a WhatsApp Business account).
[[nodiscard]] Result<QList<WebhookEvent>> parseWebhook(const QByteArray& body);

[[nodiscard]] QString webhookKindKey(
    WebhookEvent::Kind kind); ///< "status", "message", "preference", "template", "other"

} // namespace serai::whatsapp
