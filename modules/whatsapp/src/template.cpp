// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <whatsapp/template.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace serai::whatsapp {

static Error templateError(const char* text, const QString& where)
{
    return {ErrorKind::InvalidInput, QCoreApplication::translate("whatsapp", text), where,
        QCoreApplication::translate(
            "whatsapp", "choose another template, or change this one in WhatsApp Manager"),
        {}};
}

static QJsonObject componentOf(const Template& message, const QString& type)
{
    for (const auto& component : message.components) {
        const auto object = component.toObject();
        if (object.value(QStringLiteral("type")).toString().compare(type, Qt::CaseInsensitive) == 0)
            return object;
    }
    return {};
}

QString componentText(const Template& message, const QString& type)
{
    return componentOf(message, type).value(QStringLiteral("text")).toString();
}

static const QRegularExpression& placeholder()
{
    static const QRegularExpression expression(QStringLiteral("\\{\\{\\s*([A-Za-z0-9_]+)\\s*\\}\\}"));
    return expression;
}

/// Distinct placeholder names of \a text in order of their first appearance.
static QStringList placeholders(const QString& text)
{
    QStringList names;
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();) {
        const auto name = matches.next().captured(1);
        if (!names.contains(name))
            names << name;
    }
    return names;
}

/// \a names sorted by number; positional ones must be 1, 2, 3 … without gaps.
static Result<QStringList> ordered(const Template& message, QStringList names, const QString& where)
{
    if (message.named)
        return names;
    std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.toInt() < b.toInt(); });
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].toInt() != i + 1)
            return fail(templateError(
                QT_TRANSLATE_NOOP("whatsapp", "the placeholders are not numbered 1, 2, 3 …"), where));
    }
    return names;
}

static QString exampleOf(const QJsonObject& component, const QString& kind, const Template& message,
    const QString& name, qsizetype index)
{
    const auto example = component.value(QStringLiteral("example")).toObject();
    if (message.named) {
        const auto named = example.value(kind + QStringLiteral("_named_params")).toArray();
        for (const auto& entry : named) {
            if (entry[QStringLiteral("param_name")].toString() == name)
                return entry[QStringLiteral("example")].toString();
        }
        return {};
    }
    const auto values = example.value(kind).toArray();
    const auto row = values.at(0).isArray() ? values.at(0).toArray() : values;
    return row.at(index).toString();
}

static Result<> addHeader(const Template& message, const QJsonObject& component, QList<Variable>& list)
{
    const auto format = component.value(QStringLiteral("format")).toString().toUpper();
    if (format == u"IMAGE" || format == u"VIDEO" || format == u"DOCUMENT") {
        list << Variable{QStringLiteral("header"), VariablePlace::HeaderMedia, {}, 0, format.toLower(), {}};
        return {};
    }
    if (format != u"TEXT")
        return fail(templateError(
            QT_TRANSLATE_NOOP("whatsapp", "this kind of header cannot be sent yet"), format.toLower()));
    auto names = ordered(
        message, placeholders(component.value(QStringLiteral("text")).toString()), QStringLiteral("header"));
    if (!names)
        return fail(names.error());
    if (names->size() > 1)
        return fail(templateError(QT_TRANSLATE_NOOP("whatsapp", "the header has more than one placeholder"),
            QStringLiteral("header")));
    if (names->size() == 1)
        list << Variable{QStringLiteral("header"), VariablePlace::HeaderText,
            message.named ? names->first() : QString(), 1, {},
            exampleOf(component, QStringLiteral("header_text"), message, names->first(), 0)};
    return {};
}

static Result<> addBody(const Template& message, const QJsonObject& component, QList<Variable>& list)
{
    auto names = ordered(
        message, placeholders(component.value(QStringLiteral("text")).toString()), QStringLiteral("body"));
    if (!names)
        return fail(names.error());
    for (qsizetype i = 0; i < names->size(); ++i) {
        const auto& name = names->at(i);
        list << Variable{QStringLiteral("body.%1").arg(name), VariablePlace::Body,
            message.named ? name : QString(), int(i + 1), {},
            exampleOf(component, QStringLiteral("body_text"), message, name, i)};
    }
    return {};
}

static Result<> addButtons(const QJsonObject& component, QList<Variable>& list)
{
    const auto buttons = component.value(QStringLiteral("buttons")).toArray();
    for (int i = 0; i < buttons.size(); ++i) {
        const auto button = buttons.at(i).toObject();
        const auto type = button.value(QStringLiteral("type")).toString().toUpper();
        const auto key = QStringLiteral("button.%1").arg(i);
        const auto sample = button.value(QStringLiteral("example"));
        const auto example = sample.isArray() ? sample.toArray().at(0).toString() : sample.toString();
        if (type == u"URL") {
            if (!placeholders(button.value(QStringLiteral("url")).toString()).isEmpty())
                list << Variable{key, VariablePlace::ButtonUrl, {}, i, {}, example};
        } else if (type == u"COPY_CODE") {
            list << Variable{key, VariablePlace::ButtonCode, {}, i, {}, example};
        } else if (type != u"QUICK_REPLY" && type != u"PHONE_NUMBER") {
            return fail(templateError(
                QT_TRANSLATE_NOOP("whatsapp", "this kind of button cannot be sent yet"), type.toLower()));
        }
    }
    return {};
}

Result<QList<Variable>> variables(const Template& message)
{
    QList<Variable> list;
    for (const auto& entry : message.components) {
        const auto component = entry.toObject();
        const auto type = component.value(QStringLiteral("type")).toString().toUpper();
        Result<> added;
        if (type == u"HEADER")
            added = addHeader(message, component, list);
        else if (type == u"BODY")
            added = addBody(message, component, list);
        else if (type == u"BUTTONS")
            added = addButtons(component, list);
        else if (type != u"FOOTER")
            added = fail(templateError(
                QT_TRANSLATE_NOOP("whatsapp", "this kind of template cannot be sent yet"), type.toLower()));
        if (!added)
            return fail(added.error());
    }
    if (componentOf(message, QStringLiteral("BODY")).isEmpty())
        return fail(templateError(QT_TRANSLATE_NOOP("whatsapp", "the template has no text"), message.name));
    return list;
}

/// One pass over \a text, so that a value never makes a new placeholder.
static QString filled(const QString& text, const std::function<QString(const QString&)>& valueOf)
{
    QString result;
    qsizetype end = 0;
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto value = valueOf(match.captured(1));
        result += text.mid(end, match.capturedStart() - end);
        result += value.isNull() ? match.captured(0) : value;
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

QString render(const Template& message, const QMap<QString, QString>& values)
{
    QStringList lines;
    const auto header = componentOf(message, QStringLiteral("HEADER"));
    const auto format = header.value(QStringLiteral("format")).toString().toUpper();
    if (format == u"TEXT")
        lines << filled(header.value(QStringLiteral("text")).toString(),
            [&](const QString&) { return values.value(QStringLiteral("header")); });
    else if (!format.isEmpty())
        lines << QStringLiteral("[%1]").arg(format.toLower());
    lines << filled(componentText(message, QStringLiteral("BODY")),
        [&](const QString& name) { return values.value(QStringLiteral("body.%1").arg(name)); });
    if (const auto footer = componentText(message, QStringLiteral("FOOTER")); !footer.isEmpty())
        lines << footer;
    const auto buttons =
        componentOf(message, QStringLiteral("BUTTONS")).value(QStringLiteral("buttons")).toArray();
    for (const auto& button : buttons)
        lines << QStringLiteral("[ %1 ]").arg(button[QStringLiteral("text")].toString());
    return lines.join(u'\n');
}

} // namespace serai::whatsapp
