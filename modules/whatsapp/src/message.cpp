// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <whatsapp/message.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace serai::whatsapp {

static constexpr int longestBody = 1024;
static constexpr int longestHeader = 60;
static constexpr int longestCode = 20;
static constexpr int longestKeyBytes = 512;

static tl::unexpected<Error> refuse(const char* text, const QString& where)
{
    return fail(ErrorKind::InvalidInput, QCoreApplication::translate("whatsapp", text), where);
}

Result<> checkTemplate(const Template& message)
{
    if (!message.isSendable())
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("whatsapp", "the template is not approved"),
            QStringLiteral("%1 (%2): %3").arg(message.name, message.language, message.status),
            QCoreApplication::translate("whatsapp", "wait for the approval, then fetch the templates again"));
    auto known = variables(message);
    if (!known)
        return fail(known.error());
    return {};
}

static Result<> checkText(const QString& value, const QString& where)
{
    static const QRegularExpression lineOrTab(QStringLiteral("[\\r\\n\\t\\x{2028}\\x{2029}]"));
    static const QRegularExpression fiveBlanks(QStringLiteral(" {5}"));
    if (value.trimmed().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("whatsapp", "the value is empty"), where);
    if (value.contains(lineOrTab))
        return refuse(QT_TRANSLATE_NOOP("whatsapp", "the value contains a line break or tab"), where);
    if (value.contains(fiveBlanks))
        return refuse(
            QT_TRANSLATE_NOOP("whatsapp", "the value contains more than four blanks in a row"), where);
    return {};
}

static Result<> checkValue(const Variable& variable, const QString& value)
{
    switch (variable.place) {
    case VariablePlace::HeaderText:
    case VariablePlace::Body:
        return checkText(value, variable.key);
    case VariablePlace::HeaderMedia: {
        const QUrl url(value, QUrl::StrictMode);
        if (!url.isValid() || url.scheme() != QStringLiteral("https") || url.host().isEmpty())
            return refuse(QT_TRANSLATE_NOOP("whatsapp", "the value is not an https link"), variable.key);
        return {};
    }
    case VariablePlace::ButtonUrl: {
        static const QRegularExpression blank(QStringLiteral("[\\s\\x{0}-\\x{1f}]"));
        if (value.isEmpty() || value.contains(blank) || value.size() > 2000)
            return refuse(
                QT_TRANSLATE_NOOP("whatsapp", "the value cannot be the end of a link"), variable.key);
        return {};
    }
    case VariablePlace::ButtonCode: {
        static const QRegularExpression code(QStringLiteral("^\\S+$"));
        if (!code.match(value).hasMatch() || value.size() > longestCode)
            return refuse(QT_TRANSLATE_NOOP("whatsapp",
                              "the coupon code is empty, contains blanks or is longer than 20 signs"),
                variable.key);
        return {};
    }
    }
    return {};
}

static Result<> checkValues(
    const Template& message, const QList<Variable>& wanted, const QMap<QString, QString>& values)
{
    for (const auto& variable : wanted) {
        if (!values.contains(variable.key))
            return refuse(QT_TRANSLATE_NOOP("whatsapp", "there is no value for a placeholder"), variable.key);
        if (auto good = checkValue(variable, values.value(variable.key)); !good)
            return good;
    }
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (std::none_of(wanted.cbegin(), wanted.cend(), [&](const auto& v) { return v.key == value.key(); }))
            return refuse(QT_TRANSLATE_NOOP("whatsapp", "the template has no such placeholder"), value.key());
    }
    Template part = message;
    const auto lengthOf = [&](QStringView type) {
        part.components = {};
        for (const auto& component : message.components) {
            if (component[QStringLiteral("type")].toString().compare(type, Qt::CaseInsensitive) == 0)
                part.components << component;
        }
        return part.components.isEmpty() ? 0 : render(part, values).trimmed().size();
    };
    if (lengthOf(u"BODY") > longestBody)
        return refuse(QT_TRANSLATE_NOOP("whatsapp", "the text is longer than 1024 signs with these values"),
            QStringLiteral("body"));
    const bool hasHeaderText = std::any_of(wanted.cbegin(), wanted.cend(),
        [](const auto& variable) { return variable.place == VariablePlace::HeaderText; });
    if (hasHeaderText && lengthOf(u"HEADER") > longestHeader)
        return refuse(QT_TRANSLATE_NOOP("whatsapp", "the header is longer than 60 signs with this value"),
            QStringLiteral("header"));
    return {};
}

static QJsonObject textParameter(const Variable& variable, const QString& value)
{
    QJsonObject parameter{{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), value}};
    if (!variable.name.isEmpty())
        parameter.insert(QStringLiteral("parameter_name"), variable.name);
    return parameter;
}

static QJsonArray sendComponents(const QList<Variable>& wanted, const QMap<QString, QString>& values)
{
    QJsonArray components;
    QJsonArray body;
    QJsonArray buttons;
    for (const auto& variable : wanted) {
        const auto value = values.value(variable.key);
        switch (variable.place) {
        case VariablePlace::HeaderText:
            components << QJsonObject{{QStringLiteral("type"), QStringLiteral("header")},
                {QStringLiteral("parameters"), QJsonArray{textParameter(variable, value)}}};
            break;
        case VariablePlace::HeaderMedia:
            components << QJsonObject{{QStringLiteral("type"), QStringLiteral("header")},
                {QStringLiteral("parameters"),
                    QJsonArray{QJsonObject{{QStringLiteral("type"), variable.media},
                        {variable.media, QJsonObject{{QStringLiteral("link"), value}}}}}}};
            break;
        case VariablePlace::Body:
            body << textParameter(variable, value);
            break;
        case VariablePlace::ButtonUrl:
        case VariablePlace::ButtonCode: {
            const bool isUrl = variable.place == VariablePlace::ButtonUrl;
            const QJsonObject parameter = isUrl
                ? QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                    {QStringLiteral("text"), value}}
                : QJsonObject{{QStringLiteral("type"), QStringLiteral("coupon_code")},
                    {QStringLiteral("coupon_code"), value}};
            buttons << QJsonObject{{QStringLiteral("type"), QStringLiteral("button")},
                {QStringLiteral("sub_type"), isUrl ? QStringLiteral("url") : QStringLiteral("copy_code")},
                {QStringLiteral("index"), QString::number(variable.index)},
                {QStringLiteral("parameters"), QJsonArray{parameter}}};
            break;
        }
        }
    }
    if (!body.isEmpty())
        components << QJsonObject{
            {QStringLiteral("type"), QStringLiteral("body")}, {QStringLiteral("parameters"), body}};
    for (const auto& button : buttons)
        components << button;
    return components;
}

/// A phone number goes into "to", a business-scoped id into "recipient": in "to" it would be dropped in
/// silence.
static Result<> address(QJsonObject& message, const Recipient& recipient)
{
    static const QRegularExpression e164(QStringLiteral("^\\+[1-9][0-9]{6,14}$"));
    static const QRegularExpression scoped(QStringLiteral("^[A-Z]{2}\\.[A-Za-z0-9.]{1,132}$"));
    if (!recipient.phone.isEmpty()) {
        if (!e164.match(recipient.phone).hasMatch())
            return refuse(
                QT_TRANSLATE_NOOP("whatsapp", "the phone number is not complete"), QStringLiteral("to"));
        message.insert(QStringLiteral("to"), recipient.phone);
        return {};
    }
    if (!scoped.match(recipient.bsuid).hasMatch())
        return refuse(QT_TRANSLATE_NOOP("whatsapp", "there is neither a phone number nor a WhatsApp id"),
            QStringLiteral("recipient"));
    message.insert(QStringLiteral("recipient"), recipient.bsuid);
    return {};
}

Result<QByteArray> templateMessage(const Template& message, const QMap<QString, QString>& values,
    const Recipient& recipient, const QString& key)
{
    if (auto good = checkTemplate(message); !good)
        return fail(good.error());
    const auto wanted = variables(message);
    if (auto good = checkValues(message, *wanted, values); !good)
        return fail(good.error());
    if (key.isEmpty() || key.toUtf8().size() > longestKeyBytes)
        return refuse(QT_TRANSLATE_NOOP("whatsapp", "the key of the message is empty or too long"),
            QStringLiteral("biz_opaque_callback_data"));
    QJsonObject templatePart{{QStringLiteral("name"), message.name},
        {QStringLiteral("language"), QJsonObject{{QStringLiteral("code"), message.language}}}};
    if (const auto components = sendComponents(*wanted, values); !components.isEmpty())
        templatePart.insert(QStringLiteral("components"), components);
    QJsonObject body{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
        {QStringLiteral("recipient_type"), QStringLiteral("individual")},
        {QStringLiteral("type"), QStringLiteral("template")}, {QStringLiteral("template"), templatePart},
        {QStringLiteral("biz_opaque_callback_data"), key}};
    if (auto good = address(body, recipient); !good)
        return fail(good.error());
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace serai::whatsapp
