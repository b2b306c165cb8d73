// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagecheck.h"

#include <QRegularExpression>

namespace serai::sandbox {

namespace {

constexpr qsizetype filledBodyMax = 1024;
constexpr qsizetype filledHeaderMax = 60;
constexpr qsizetype couponMax = 20;

GraphError countMismatch(const QString& part, qsizetype given, qsizetype expected)
{
    return {400, 132000, QStringLiteral("Number of parameters does not match the expected number of params"),
        QStringLiteral(
            "%1: number of localizable_params (%2) does not match the expected number of params (%3)")
            .arg(part)
            .arg(given)
            .arg(expected)};
}

GraphError formatMismatch(const QString& details)
{
    return {400, 132012, QStringLiteral("Parameter format does not match format in the created template"),
        details};
}

GraphError parameterIssue(const QString& details)
{
    return {400, 132018, QStringLiteral("There’s an issue with the parameters in your template"), details};
}

/// The text that a parameter of a body or text header puts in, or what is wrong with it.
std::variant<QString, GraphError> valueOf(const QJsonValue& parameter, const QString& part)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\n\\r\\t]| {5,}"));
    const auto type = parameter[QLatin1String("type")].toString();
    QString text;
    if (type == u"text") {
        if (!parameter[QLatin1String("text")].isString())
            return missingParameter(
                QStringLiteral("%1: parameter of type text is missing text value").arg(part));
        text = parameter[QLatin1String("text")].toString();
    } else if (type == u"currency" || type == u"date_time") {
        const auto value = parameter[type];
        text = value[QLatin1String("fallback_value")].toString();
        if (type == u"currency"
            && (value[QLatin1String("code")].toString().size() != 3
                || !value[QLatin1String("amount_1000")].isDouble()))
            return invalidParameter(
                QStringLiteral("%1: currency needs fallback_value, code and amount_1000").arg(part));
    } else {
        return formatMismatch(QStringLiteral("%1: Format mismatch, expected TEXT, received %2")
                                  .arg(part, type.isEmpty() ? QStringLiteral("UNKNOWN") : type.toUpper()));
    }
    if (text.trimmed().isEmpty())
        return missingParameter(QStringLiteral("%1: parameter of type text is missing text value").arg(part));
    if (forbidden.match(text).hasMatch())
        return parameterIssue(QStringLiteral(
            "%1: Param text cannot have new-line/tab characters or more than 4 consecutive spaces")
                                  .arg(part));
    return text;
}

/// Text with placeholders against the parameters that fill it.
std::optional<GraphError> checkText(
    const QString& part, const QString& text, bool named, const QJsonArray& parameters, qsizetype longest)
{
    const auto names = placeholdersOf(text);
    if (parameters.size() != names.size())
        return countMismatch(part, parameters.size(), names.size());
    auto filled = text;
    QStringList given;
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const auto parameter = parameters[i];
        if (auto error =
                checkKeys(parameter.toObject(), {"type", "text", "currency", "date_time", "parameter_name"},
                    QStringLiteral("template['components']['%1']['parameters'][%2]").arg(part).arg(i)))
            return error;
        const auto name = parameter[QLatin1String("parameter_name")].toString();
        if (named && name.isEmpty())
            return invalidParameter(QStringLiteral("%1: Parameter name is missing or empty").arg(part));
        if (named && (!names.contains(name) || given.contains(name)))
            return formatMismatch(
                QStringLiteral("%1: Parameter name \"%2\" is not in the template or given twice")
                    .arg(part, name));
        if (!named && !name.isEmpty())
            return formatMismatch(QStringLiteral("%1: the template has positional parameters").arg(part));
        given << name;
        const auto value = valueOf(parameter, part);
        if (const auto* error = std::get_if<GraphError>(&value))
            return *error;
        // Only the length is needed, so a value that looks like a placeholder may not be filled again.
        const auto placeholder = QStringLiteral("{{%1}}").arg(named ? name : names[i]);
        filled.replace(placeholder, QString(std::get<QString>(value).size(), u'x'));
    }
    if (filled.size() > longest)
        return GraphError{400, 132005, QStringLiteral("Translated text too long"),
            QStringLiteral("%1: the text has %2 of at most %3 characters")
                .arg(part)
                .arg(filled.size())
                .arg(longest)};
    return std::nullopt;
}

std::optional<GraphError> checkHeader(const QJsonValue& definition, bool named, const QJsonArray& parameters)
{
    const auto format = definition[QLatin1String("format")].toString();
    if (format.isEmpty() || format == u"TEXT")
        return checkText(QStringLiteral("header"), definition[QLatin1String("text")].toString(), named,
            parameters, filledHeaderMax);
    if (parameters.size() != 1)
        return countMismatch(QStringLiteral("header"), parameters.size(), 1);
    const auto type = parameters[0][QLatin1String("type")].toString();
    if (type.toUpper() != format)
        return formatMismatch(
            QStringLiteral("header: Format mismatch, expected %1, received %2").arg(format, type.toUpper()));
    const auto media = parameters[0][type];
    if (format != u"LOCATION"
        && media[QLatin1String("id")].toString().isEmpty()
            == media[QLatin1String("link")].toString().isEmpty())
        return badValue(QStringLiteral("header: %1 needs either id or link").arg(type));
    return std::nullopt;
}

std::optional<GraphError> checkUrlButton(const QJsonArray& parameters, const QString& part)
{
    if (parameters.size() != 1)
        return countMismatch(part, parameters.size(), 1);
    const auto value = valueOf(parameters[0], part);
    if (const auto* error = std::get_if<GraphError>(&value))
        return *error;
    return std::nullopt;
}

std::optional<GraphError> checkCouponButton(const QJsonArray& parameters, const QString& part)
{
    if (parameters.size() != 1)
        return countMismatch(part, parameters.size(), 1);
    const auto code = parameters[0][QLatin1String("coupon_code")].toString();
    if (parameters[0][QLatin1String("type")].toString() != u"coupon_code")
        return formatMismatch(QStringLiteral("%1: expected COUPON_CODE").arg(part));
    if (code.isEmpty() || code.size() > couponMax)
        return badValue(QStringLiteral("%1: coupon_code has 1 to %2 characters").arg(part).arg(couponMax));
    return std::nullopt;
}

/// Every button that needs a value has one, and no other button has.
std::optional<GraphError> checkButtons(const QJsonArray& buttons, const QJsonArray& components)
{
    QHash<int, QJsonValue> given;
    for (const auto& component : components) {
        if (component[QLatin1String("type")].toString() != u"button")
            continue;
        const auto index = component[QLatin1String("index")].toVariant().toString();
        bool ok = false;
        const int number = index.toInt(&ok);
        if (!ok || number < 0 || number >= buttons.size() || given.contains(number))
            return parameterIssue(
                QStringLiteral("button: index \"%1\" is not a button of the template").arg(index));
        given.insert(number, component);
    }
    for (int i = 0; i < buttons.size(); ++i) {
        const auto type = buttons[i][QLatin1String("type")].toString();
        const bool dynamicUrl =
            type == u"URL" && !placeholdersOf(buttons[i][QLatin1String("url")].toString()).isEmpty();
        const auto part = QStringLiteral("button %1").arg(i);
        const auto component = given.value(i, QJsonValue(QJsonValue::Undefined));
        if (component.isUndefined()) {
            if (dynamicUrl || type == u"COPY_CODE")
                return missingParameter(
                    QStringLiteral("Button at index %1 of type %2 requires a parameter").arg(i).arg(type));
            continue;
        }
        const auto subType = component[QLatin1String("sub_type")].toString();
        if (subType.toUpper() != type)
            return formatMismatch(
                QStringLiteral("%1: expected sub_type %2, received %3").arg(part, type.toLower(), subType));
        const auto parameters = component[QLatin1String("parameters")].toArray();
        if (dynamicUrl) {
            if (auto error = checkUrlButton(parameters, part))
                return error;
        } else if (type == u"COPY_CODE") {
            if (auto error = checkCouponButton(parameters, part))
                return error;
        } else if (type != u"QUICK_REPLY" && !parameters.isEmpty()) {
            return countMismatch(part, parameters.size(), 0);
        }
    }
    return std::nullopt;
}

std::optional<GraphError> checkState(
    const std::optional<TemplateEntry>& entry, const QString& name, const QString& language)
{
    if (!entry
        || (entry->status != u"APPROVED" && entry->status != u"PAUSED" && entry->status != u"DISABLED"))
        return GraphError{404, 132001, QStringLiteral("Template name does not exist in the translation"),
            QStringLiteral("template name (%1) does not exist in %2").arg(name, language)};
    if (entry->status == u"PAUSED")
        return GraphError{400, 132015, QStringLiteral("Template is Paused"),
            QStringLiteral("template name (%1) is paused because of low quality").arg(name)};
    if (entry->status == u"DISABLED")
        return GraphError{400, 132016, QStringLiteral("Template is Disabled"),
            QStringLiteral("template name (%1) is disabled for good").arg(name)};
    return std::nullopt;
}

} // namespace

std::optional<GraphError> checkTemplate(const QJsonObject& message, const TemplateBook& templates)
{
    if (auto error = checkKeys(message, {"name", "language", "components"}, QStringLiteral("template")))
        return error;
    const auto name = message[QLatin1String("name")].toString();
    const auto language = message[QLatin1String("language")][QLatin1String("code")].toString();
    if (name.isEmpty())
        return missingParameter(QStringLiteral("template: name is required"));
    if (language.isEmpty())
        return missingParameter(QStringLiteral("template: language code is required"));
    const auto entry = templates.find(name, language);
    if (auto error = checkState(entry, name, language))
        return error;
    const bool named = entry->parameterFormat == u"NAMED";
    const auto components = message[QLatin1String("components")].toArray();
    QHash<QString, QJsonArray> parameters;
    for (const auto& component : components) {
        if (auto error = checkKeys(component.toObject(), {"type", "parameters", "sub_type", "index"},
                QStringLiteral("template['components']")))
            return error;
        const auto type = component[QLatin1String("type")].toString();
        if (type != u"header" && type != u"body" && type != u"button")
            return invalidParameter(QStringLiteral("components: type must be one of header, body, button"));
        if (type != u"button" && parameters.contains(type))
            return invalidParameter(QStringLiteral("components: %1 is given twice").arg(type));
        parameters.insert(type, component[QLatin1String("parameters")].toArray());
    }
    QJsonValue header;
    QString body;
    QJsonArray buttons;
    for (const auto& component : entry->components) {
        const auto type = component[QLatin1String("type")].toString();
        if (type == u"HEADER")
            header = component;
        else if (type == u"BODY")
            body = component[QLatin1String("text")].toString();
        else if (type == u"BUTTONS")
            buttons = component[QLatin1String("buttons")].toArray();
    }
    if (auto error = checkHeader(header, named, parameters.value(QStringLiteral("header"))))
        return error;
    if (auto error = checkText(
            QStringLiteral("body"), body, named, parameters.value(QStringLiteral("body")), filledBodyMax))
        return error;
    return checkButtons(buttons, components);
}

} // namespace serai::sandbox
