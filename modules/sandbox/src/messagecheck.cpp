// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagecheck.h"

#include <base/phonenumber.h>

#include <QRegularExpression>

namespace serai::sandbox {

static constexpr qsizetype opaqueMax = 512;

std::optional<GraphError> checkKeys(
    const QJsonObject& object, std::initializer_list<const char*> known, const QString& param)
{
    for (const auto& key : object.keys()) {
        const bool fits = std::any_of(
            known.begin(), known.end(), [&key](const char* name) { return key == QLatin1String(name); });
        if (!fits)
            return GraphError{400, 100,
                param.isEmpty() ? QStringLiteral("Unexpected key \"%1\"").arg(key)
                                : QStringLiteral("Unexpected key \"%1\" on param \"%2\"").arg(key, param)};
    }
    return std::nullopt;
}

/// Meta takes numbers without a plus too, and then puts the sender's country in front: a message to a
/// stranger. The stand-in refuses them, because nobody wants that.
static std::optional<GraphError> checkRecipient(
    const QJsonObject& body, const QString& ownNumber, CheckedMessage& message)
{
    static const QRegularExpression bsuidPattern(QStringLiteral("^[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}$"));
    const auto to = body[QLatin1String("to")];
    const auto recipient = body[QLatin1String("recipient")];
    if (to.isUndefined() && recipient.isUndefined())
        return missingParameter(QStringLiteral("The parameter to is required."));
    if (!to.isUndefined()) {
        if (!to.isString())
            return badValue(QStringLiteral("to must be a string"));
        message.input = to.toString();
        if (!message.input.startsWith(u'+'))
            return badValue(QStringLiteral("to must start with + and the country code"));
        const auto number = parsePhone(message.input);
        if (!number)
            return badValue(QStringLiteral("to is not a valid phone number"));
        message.to = number->e164;
        if (message.to == ownNumber)
            return GraphError{400, 131021, QStringLiteral("Recipient cannot be sender"),
                QStringLiteral("Recipient phone number cannot be the same as the sender.")};
        return std::nullopt;
    }
    message.input = recipient.toString();
    if (!bsuidPattern.match(message.input).hasMatch())
        return badValue(QStringLiteral("recipient must be a business-scoped user id such as DE.1A2b3C"));
    message.bsuid = message.input;
    return std::nullopt;
}

static std::optional<GraphError> checkEnvelope(
    const QJsonObject& body, const QString& ownNumber, CheckedMessage& message)
{
    if (body[QLatin1String("messaging_product")].toString() != u"whatsapp")
        return GraphError{400, 100, QStringLiteral("The parameter messaging_product is required.")};
    if (auto error = checkKeys(body,
            {"messaging_product", "recipient_type", "to", "recipient", "type", "context",
                "biz_opaque_callback_data", "recipient_identity_key_hash", "messaging_account_id", "template",
                "text", "image", "video", "audio", "document", "sticker", "location", "contacts", "reaction",
                "interactive"},
            {}))
        return error;
    const auto recipientType = body[QLatin1String("recipient_type")];
    if (recipientType.toString() == u"group")
        return GraphError{400, 131215, QStringLiteral("Groups feature is not eligible"),
            QStringLiteral("This number is not an official business account.")};
    if (!recipientType.isUndefined() && recipientType.toString() != u"individual")
        return invalidParameter(QStringLiteral("recipient_type must be one of individual, group"));
    const auto opaque = body[QLatin1String("biz_opaque_callback_data")];
    if (!opaque.isUndefined() && (!opaque.isString() || opaque.toString().size() > opaqueMax))
        return invalidParameter(
            QStringLiteral("biz_opaque_callback_data must be a string of at most %1 characters")
                .arg(opaqueMax));
    message.key = opaque.toString();
    const auto context = body[QLatin1String("context")];
    if (!context.isUndefined() && context[QLatin1String("message_id")].toString().isEmpty())
        return missingParameter(QStringLiteral("context: message_id is required"));
    return checkRecipient(body, ownNumber, message);
}

std::variant<CheckedMessage, GraphError> checkMessage(const QJsonObject& body, const CheckContext& context)
{
    CheckedMessage message;
    if (auto error = checkEnvelope(body, context.ownNumber, message))
        return *error;
    message.type = body[QLatin1String("type")].toString(QStringLiteral("text"));
    static const QStringList types{QStringLiteral("template"), QStringLiteral("text"),
        QStringLiteral("image"), QStringLiteral("video"), QStringLiteral("audio"), QStringLiteral("document"),
        QStringLiteral("sticker"), QStringLiteral("location"), QStringLiteral("contacts"),
        QStringLiteral("reaction"), QStringLiteral("interactive")};
    if (!types.contains(message.type))
        return invalidParameter(
            QStringLiteral("type must be one of %1").arg(types.join(QStringLiteral(", "))));
    for (const auto& other : types) {
        if (other != message.type && body.contains(other))
            return invalidParameter(
                QStringLiteral("the message is of type %1 but carries %2").arg(message.type, other));
    }
    const auto content = body[message.type];
    if (content.isUndefined())
        return missingParameter(QStringLiteral("The parameter %1 is required.").arg(message.type));
    if (message.type == u"template") {
        if (!content.isObject())
            return invalidParameter(QStringLiteral("template must be an object"));
        if (auto error = checkTemplate(content.toObject(), context.templates))
            return *error;
        const auto entry = context.templates.find(content[QLatin1String("name")].toString(),
            content[QLatin1String("language")][QLatin1String("code")].toString());
        message.category = entry ? entry->category.toLower() : QString();
        return message;
    }
    if (auto error = checkFreeForm(message.type, content, context.mediaKnown))
        return *error;
    message.category = QStringLiteral("service");
    if (!context.windowOpen(message.to.isEmpty() ? message.bsuid : message.to))
        return GraphError{400, 131047, QStringLiteral("Re-engagement message"),
            QStringLiteral(
                "Message failed to send because more than 24 hours have passed since the customer last "
                "replied to this number.")};
    return message;
}

} // namespace serai::sandbox
