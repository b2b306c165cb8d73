// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagecheck.h"

namespace serai::sandbox {

namespace {

std::optional<GraphError> checkLength(
    const QJsonValue& text, const QString& name, qsizetype longest, bool required = true)
{
    if (text.isUndefined() && !required)
        return std::nullopt;
    if (!text.isString() || text.toString().isEmpty())
        return missingParameter(QStringLiteral("The parameter %1 is required.").arg(name));
    if (text.toString().size() > longest)
        return invalidParameter(
            QStringLiteral("Param %1 must be at most %2 characters long.").arg(name).arg(longest));
    return std::nullopt;
}

std::optional<GraphError> checkMedia(
    const QString& type, const QJsonValue& content, const std::function<bool(const QString&)>& mediaKnown)
{
    if (auto error = checkKeys(content.toObject(), {"id", "link", "caption", "filename", "voice"}, type))
        return error;
    const auto id = content[QLatin1String("id")].toString();
    const auto link = content[QLatin1String("link")].toString();
    if (id.isEmpty() == link.isEmpty())
        return badValue(QStringLiteral("%1 needs either id or link").arg(type));
    if (!link.isEmpty() && !link.startsWith(u"https://") && !link.startsWith(u"http://"))
        return badValue(QStringLiteral("%1: link must be a URL").arg(type));
    if (!id.isEmpty() && !mediaKnown(id))
        return GraphError{400, 100, QStringLiteral("Invalid parameter"),
            QStringLiteral("%1: there is no media with id %2").arg(type, id), 33};
    if (content.toObject().contains(QStringLiteral("caption")) && (type == u"audio" || type == u"sticker"))
        return invalidParameter(QStringLiteral("%1 has no caption").arg(type));
    return checkLength(content[QLatin1String("caption")], QStringLiteral("caption"), 1024, false);
}

std::optional<GraphError> checkReplyButtons(const QJsonArray& buttons)
{
    if (buttons.isEmpty() || buttons.size() > 3)
        return invalidParameter(QStringLiteral("action: 1 to 3 buttons"));
    QStringList ids;
    for (const auto& button : buttons) {
        const auto reply = button[QLatin1String("reply")];
        if (auto error = checkLength(reply[QLatin1String("id")], QStringLiteral("reply.id"), 256))
            return error;
        if (auto error = checkLength(reply[QLatin1String("title")], QStringLiteral("reply.title"), 20))
            return error;
        if (ids.contains(reply[QLatin1String("id")].toString()))
            return invalidParameter(QStringLiteral("action: two buttons have the same id"));
        ids << reply[QLatin1String("id")].toString();
    }
    return std::nullopt;
}

std::optional<GraphError> checkList(const QJsonValue& action)
{
    if (auto error = checkLength(action[QLatin1String("button")], QStringLiteral("action.button"), 20))
        return error;
    const auto sections = action[QLatin1String("sections")].toArray();
    if (sections.isEmpty() || sections.size() > 10)
        return invalidParameter(QStringLiteral("action: 1 to 10 sections"));
    qsizetype count = 0;
    for (const auto& section : sections) {
        if (auto error = checkLength(
                section[QLatin1String("title")], QStringLiteral("section.title"), 24, sections.size() > 1))
            return error;
        for (const auto& row : section[QLatin1String("rows")].toArray()) {
            ++count;
            if (auto error = checkLength(row[QLatin1String("id")], QStringLiteral("row.id"), 200))
                return error;
            if (auto error = checkLength(row[QLatin1String("title")], QStringLiteral("row.title"), 24))
                return error;
            if (auto error = checkLength(
                    row[QLatin1String("description")], QStringLiteral("row.description"), 72, false))
                return error;
        }
    }
    if (count < 1 || count > 10)
        return invalidParameter(QStringLiteral("action: 1 to 10 rows over all sections"));
    return std::nullopt;
}

std::optional<GraphError> checkInteractive(const QJsonValue& content)
{
    if (auto error = checkKeys(content.toObject(), {"type", "header", "body", "footer", "action"},
            QStringLiteral("interactive")))
        return error;
    const auto type = content[QLatin1String("type")].toString();
    const auto action = content[QLatin1String("action")];
    if (auto error = checkLength(content[QLatin1String("body")][QLatin1String("text")],
            QStringLiteral("body.text"), type == u"list" ? 4096 : 1024))
        return error;
    if (auto error = checkLength(content[QLatin1String("footer")][QLatin1String("text")],
            QStringLiteral("footer.text"), 60, false))
        return error;
    const auto header = content[QLatin1String("header")];
    if (header[QLatin1String("type")].toString() == u"text") {
        if (auto error = checkLength(header[QLatin1String("text")], QStringLiteral("header.text"), 60))
            return error;
    }
    if (type == u"button")
        return checkReplyButtons(action[QLatin1String("buttons")].toArray());
    if (type == u"list")
        return checkList(action);
    if (type == u"cta_url") {
        if (auto error = checkLength(action[QLatin1String("parameters")][QLatin1String("display_text")],
                QStringLiteral("display_text"), 20))
            return error;
        return checkLength(
            action[QLatin1String("parameters")][QLatin1String("url")], QStringLiteral("url"), 2000);
    }
    if (type == u"location_request_message" || type == u"request_contact_info" || type == u"flow"
        || type == u"carousel")
        return action.isObject()
            ? std::nullopt
            : std::optional(missingParameter(QStringLiteral("The parameter action is required.")));
    return GraphError{400, 131051, QStringLiteral("Unsupported message type"),
        QStringLiteral("interactive of type \"%1\" is not supported").arg(type)};
}

} // namespace

std::optional<GraphError> checkFreeForm(
    const QString& type, const QJsonValue& content, const std::function<bool(const QString&)>& mediaKnown)
{
    if (type == u"contacts") {
        const auto contacts = content.toArray();
        if (contacts.isEmpty() || contacts.size() > 257)
            return invalidParameter(QStringLiteral("contacts: 1 to 257"));
        for (const auto& contact : contacts) {
            if (auto error = checkLength(contact[QLatin1String("name")][QLatin1String("formatted_name")],
                    QStringLiteral("name.formatted_name"), 256))
                return error;
        }
        return std::nullopt;
    }
    if (!content.isObject())
        return invalidParameter(QStringLiteral("%1 must be an object").arg(type));
    if (type == u"text") {
        if (auto error = checkKeys(content.toObject(), {"body", "preview_url"}, type))
            return error;
        return checkLength(content[QLatin1String("body")], QStringLiteral("text['body']"), 4096);
    }
    if (type == u"location") {
        bool latitude = false;
        bool longitude = false;
        content[QLatin1String("latitude")].toVariant().toDouble(&latitude);
        content[QLatin1String("longitude")].toVariant().toDouble(&longitude);
        if (!latitude || !longitude)
            return missingParameter(QStringLiteral("location: latitude and longitude are required"));
        return std::nullopt;
    }
    if (type == u"reaction") {
        if (content[QLatin1String("message_id")].toString().isEmpty()
            || !content[QLatin1String("emoji")].isString())
            return missingParameter(QStringLiteral("reaction: message_id and emoji are required"));
        return std::nullopt;
    }
    if (type == u"interactive")
        return checkInteractive(content);
    return checkMedia(type, content, mediaKnown);
}

} // namespace serai::sandbox
