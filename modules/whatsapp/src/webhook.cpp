// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <whatsapp/webhook.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace serai::whatsapp {

QString webhookKindKey(WebhookEvent::Kind kind)
{
    switch (kind) {
    case WebhookEvent::Kind::Status:
        return QStringLiteral("status");
    case WebhookEvent::Kind::Message:
        return QStringLiteral("message");
    case WebhookEvent::Kind::Preference:
        return QStringLiteral("preference");
    case WebhookEvent::Kind::TemplateStatus:
        return QStringLiteral("template");
    case WebhookEvent::Kind::Other:
        break;
    }
    return QStringLiteral("other");
}

static QString textOf(const QJsonValue& value)
{
    return value.isString() ? value.toString()
        : value.isDouble()  ? QString::number(value.toInteger())
                            : QString();
}

/// Unix seconds, as text or number, in milliseconds; 0 when it is neither.
static qint64 instantText(const QJsonValue& value)
{
    const auto seconds = textOf(value).toLongLong();
    return seconds > 0 && seconds < 100'000'000'000 ? seconds * 1000 : 0;
}

static QString phoneText(const QJsonValue& value)
{
    const auto digits = textOf(value);
    return digits.isEmpty() || digits.startsWith(u'+') ? digits : u'+' + digits;
}

/// Identity of a part that has no id of its own: its bytes in canonical order, so that a repeated delivery
/// matches.
static QString fingerprint(const QJsonObject& raw)
{
    const auto bytes = QJsonDocument(raw).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

static WebhookEvent statusEvent(const QJsonObject& status)
{
    WebhookEvent event;
    event.kind = WebhookEvent::Kind::Status;
    event.type = status.value(QStringLiteral("status")).toString();
    event.messageId = textOf(status.value(QStringLiteral("id")));
    event.key = status.value(QStringLiteral("biz_opaque_callback_data")).toString();
    event.at = instantText(status.value(QStringLiteral("timestamp")));
    event.phone = phoneText(status.value(QStringLiteral("recipient_id")));
    event.bsuid = status.value(QStringLiteral("recipient_user_id")).toString();
    event.errorCode = status.value(QStringLiteral("errors")).toArray().at(0)[QStringLiteral("code")].toInt();
    // In groups one message has a status per participant, under two spellings.
    auto participant = textOf(status.value(QStringLiteral("recipient_participant_id")));
    if (participant.isEmpty())
        participant = textOf(status.value(QStringLiteral("participant_recipient_id")));
    if (participant.isEmpty())
        participant = textOf(status.value(QStringLiteral("recipient_participant_user_id")));
    event.externalId = QStringLiteral("status/%1/%2/%3").arg(event.messageId, event.type, participant);
    return event;
}

static QString messageText(const QJsonObject& message, const QString& type)
{
    const auto part = message.value(type).toObject();
    if (type == QStringLiteral("text"))
        return part.value(QStringLiteral("body")).toString();
    if (type == QStringLiteral("button"))
        return part.value(QStringLiteral("text")).toString();
    if (type == QStringLiteral("interactive"))
        return part.value(part.value(QStringLiteral("type")).toString())
            .toObject()
            .value(QStringLiteral("title"))
            .toString();
    return part.value(QStringLiteral("caption")).toString();
}

static WebhookEvent messageEvent(const QJsonObject& message)
{
    WebhookEvent event;
    event.kind = WebhookEvent::Kind::Message;
    event.type = message.value(QStringLiteral("type")).toString();
    event.messageId = textOf(message.value(QStringLiteral("id")));
    event.at = instantText(message.value(QStringLiteral("timestamp")));
    event.phone = phoneText(message.value(QStringLiteral("from")));
    event.bsuid = message.value(QStringLiteral("from_user_id")).toString();
    event.text = messageText(message, event.type);
    event.externalId = QStringLiteral("message/%1").arg(event.messageId);
    return event;
}

static WebhookEvent preferenceEvent(const QJsonObject& preference)
{
    WebhookEvent event;
    event.kind = WebhookEvent::Kind::Preference;
    event.type = preference.value(QStringLiteral("value")).toString();
    event.at = instantText(preference.value(QStringLiteral("timestamp")));
    event.phone = phoneText(preference.value(QStringLiteral("wa_id")));
    event.bsuid = preference.value(QStringLiteral("user_id")).toString();
    event.externalId = QStringLiteral("preference/%1").arg(fingerprint(preference));
    return event;
}

static WebhookEvent templateEvent(const QJsonObject& value, qint64 at)
{
    WebhookEvent event;
    event.kind = WebhookEvent::Kind::TemplateStatus;
    event.type = value.value(QStringLiteral("event")).toString();
    event.at = at;
    event.templateName = value.value(QStringLiteral("message_template_name")).toString();
    event.templateLanguage =
        value.value(QStringLiteral("message_template_language")).toString().replace(u'-', u'_');
    event.externalId = QStringLiteral("template/%1/%2").arg(at).arg(fingerprint(value));
    return event;
}

static void addParts(const QString& field, const QJsonObject& value, qint64 at, QList<WebhookEvent>& list)
{
    const auto before = list.size();
    const auto number =
        value.value(QStringLiteral("metadata")).toObject().value(QStringLiteral("phone_number_id"));
    const auto add = [&](WebhookEvent event, const QJsonObject& raw) {
        event.field = field;
        event.phoneNumberId = textOf(number);
        event.raw = raw;
        list << std::move(event);
    };
    const auto each = [&](const QString& name, WebhookEvent (*read)(const QJsonObject&)) {
        const auto parts = value.value(name).toArray();
        for (const auto& part : parts)
            add(read(part.toObject()), part.toObject());
    };
    if (field == QStringLiteral("messages")) {
        each(QStringLiteral("statuses"), statusEvent);
        each(QStringLiteral("messages"), messageEvent);
    } else if (field == QStringLiteral("user_preferences")) {
        each(QStringLiteral("user_preferences"), preferenceEvent);
    } else if (field == QStringLiteral("message_template_status_update")
        && value.contains(QStringLiteral("event"))) {
        add(templateEvent(value, at), value);
    }
    if (list.size() == before) {
        WebhookEvent other;
        other.type = field;
        other.at = at;
        other.externalId = QStringLiteral("other/%1/%2").arg(at).arg(fingerprint(value));
        add(other, value);
    }
}

Result<QList<WebhookEvent>> parseWebhook(const QByteArray& body)
{
    const auto document = QJsonDocument::fromJson(body);
    const auto root = document.object();
    if (root.value(QStringLiteral("object")).toString() != QStringLiteral("whatsapp_business_account")
        || !root.value(QStringLiteral("entry")).isArray())
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("whatsapp", "this is not a webhook of a WhatsApp Business account"));
    QList<WebhookEvent> list;
    const auto entries = root.value(QStringLiteral("entry")).toArray();
    for (const auto& entry : entries) {
        const auto at = instantText(entry[QStringLiteral("time")]);
        const auto changes = entry[QStringLiteral("changes")].toArray();
        for (const auto& change : changes)
            addParts(change[QStringLiteral("field")].toString(), change[QStringLiteral("value")].toObject(),
                at, list);
    }
    return list;
}

} // namespace serai::whatsapp
