// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templatebook.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace serai::sandbox {

static constexpr qsizetype defaultPage = 25;
static constexpr qsizetype largestPage = 1000;

TemplateBook::TemplateBook()
{
    QFile file(QStringLiteral(":/sandbox/templates.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto all = QJsonDocument::fromJson(file.readAll())[QLatin1String("templates")].toArray();
    for (const auto& value : all) {
        const auto text = [&value](const char* key) { return value[QLatin1String(key)].toString(); };
        m_entries << TemplateEntry{text("id"), text("name"), text("language"), text("category"),
            text("status"), text("parameter_format"), text("quality"),
            value[QLatin1String("components")].toArray()};
    }
}

std::optional<TemplateEntry> TemplateBook::find(const QString& name, const QString& language) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto& entry : m_entries) {
        if (entry.name == name && entry.language == language)
            return entry;
    }
    return std::nullopt;
}

bool TemplateBook::hasName(const QString& name) const
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(
        m_entries.begin(), m_entries.end(), [&](const auto& entry) { return entry.name == name; });
}

QJsonObject TemplateBook::toJson(const TemplateEntry& entry, const QString& fields)
{
    const QJsonObject all{{QStringLiteral("name"), entry.name},
        {QStringLiteral("parameter_format"), entry.parameterFormat},
        {QStringLiteral("components"), entry.components}, {QStringLiteral("language"), entry.language},
        {QStringLiteral("status"), entry.status}, {QStringLiteral("category"), entry.category},
        {QStringLiteral("id"), entry.id},
        {QStringLiteral("quality_score"),
            QJsonObject{{QStringLiteral("score"), entry.quality}, {QStringLiteral("date"), 1795000000}}}};
    const auto wanted =
        (fields.isEmpty() ? QStringLiteral("name,parameter_format,components,language,status,category")
                          : fields)
            .split(u',');
    QJsonObject chosen{{QStringLiteral("id"), entry.id}};
    for (const auto& field : wanted) {
        if (all.contains(field.trimmed()))
            chosen.insert(field.trimmed(), all[field.trimmed()]);
    }
    return chosen;
}

static QString cursorOf(qsizetype index)
{
    return QString::fromLatin1(QByteArray::number(index).toBase64());
}

/// The index that \a cursor stands for, -1 when it is none of ours.
static qsizetype indexOf(const QString& cursor)
{
    bool ok = false;
    const auto index = QByteArray::fromBase64(cursor.toLatin1()).toLongLong(&ok);
    return ok && index >= 0 ? qsizetype(index) : -1;
}

void TemplateBook::endReviews(qint64 nowMs)
{
    for (auto& entry : m_entries) {
        if (entry.approvedAtMs > 0 && entry.approvedAtMs <= nowMs && entry.status == u"PENDING")
            entry.status = QStringLiteral("APPROVED");
    }
}

Reply TemplateBook::list(const Call& call, const QString& selfUrl)
{
    const std::lock_guard lock(m_mutex);
    endReviews(QDateTime::currentMSecsSinceEpoch());
    QList<const TemplateEntry*> matching;
    const auto fits = [&](const char* key, const QString& value) {
        const auto wanted = call.query.value(QLatin1String(key));
        return wanted.isEmpty() || wanted.compare(value, Qt::CaseInsensitive) == 0;
    };
    for (const auto& entry : m_entries) {
        if (fits("name", entry.name) && fits("status", entry.status) && fits("category", entry.category)
            && fits("language", entry.language))
            matching << &entry;
    }
    qsizetype limit = defaultPage;
    if (const auto given = call.query.value(QStringLiteral("limit")); !given.isEmpty()) {
        limit = given.toLongLong();
        if (limit < 1 || limit > largestPage)
            return errorReply(
                invalidParameter(QStringLiteral("limit must be between 1 and %1").arg(largestPage)));
    }
    qsizetype first = 0;
    const GraphError badCursor{400, 131059, QStringLiteral("Invalid cursor"),
        QStringLiteral("The cursor is not valid for this list; start again without one.")};
    if (const auto after = call.query.value(QStringLiteral("after")); !after.isEmpty()) {
        if (indexOf(after) < 0 || indexOf(after) >= matching.size())
            return errorReply(badCursor);
        first = indexOf(after) + 1;
    } else if (const auto before = call.query.value(QStringLiteral("before")); !before.isEmpty()) {
        if (indexOf(before) < 0)
            return errorReply(badCursor);
        first = std::max<qsizetype>(0, indexOf(before) - limit);
    }
    QJsonArray data;
    const auto end = std::min(first + limit, matching.size());
    for (auto i = first; i < end; ++i)
        data << toJson(*matching[i], call.query.value(QStringLiteral("fields")));
    QJsonObject answer{{QStringLiteral("data"), data}};
    if (!data.isEmpty()) {
        QJsonObject paging{{QStringLiteral("cursors"),
            QJsonObject{
                {QStringLiteral("before"), cursorOf(first)}, {QStringLiteral("after"), cursorOf(end - 1)}}}};
        if (end < matching.size())
            paging.insert(QStringLiteral("next"),
                QStringLiteral("%1?limit=%2&after=%3").arg(selfUrl).arg(limit).arg(cursorOf(end - 1)));
        answer.insert(QStringLiteral("paging"), paging);
    }
    return jsonReply(answer);
}

Reply TemplateBook::create(const Call& call, qint64 nowMs, qint64 reviewMs)
{
    const auto json = QJsonDocument::fromJson(call.body).object();
    if (auto error = checkDefinition(json))
        return errorReply(*error);
    const auto text = [&json](const char* key) { return json[QLatin1String(key)].toString(); };
    const std::lock_guard lock(m_mutex);
    for (const auto& entry : m_entries) {
        if (entry.name == text("name") && entry.language == text("language"))
            return errorReply({400, 100,
                QStringLiteral("There is already %1 content for this template").arg(text("language")), {},
                2388024});
    }
    const auto id = QString::number(m_nextId++);
    m_entries << TemplateEntry{id, text("name"), text("language"), text("category").toUpper(),
        QStringLiteral("PENDING"),
        text("parameter_format").toUpper() == u"NAMED" ? QStringLiteral("NAMED")
                                                       : QStringLiteral("POSITIONAL"),
        QStringLiteral("UNKNOWN"), json[QLatin1String("components")].toArray(), nowMs + reviewMs};
    return jsonReply({{QStringLiteral("id"), id}, {QStringLiteral("status"), QStringLiteral("PENDING")},
        {QStringLiteral("category"), text("category").toUpper()}});
}

Reply TemplateBook::remove(const Call& call)
{
    const auto name = call.query.value(QStringLiteral("name"));
    const auto id = call.query.value(QStringLiteral("hsm_id"));
    if (name.isEmpty())
        return errorReply(invalidParameter(QStringLiteral("name is required")));
    const std::lock_guard lock(m_mutex);
    const auto gone = m_entries.removeIf([&](const TemplateEntry& entry) {
        return entry.name == name && (id.isEmpty() || entry.id == id) && entry.status != u"DISABLED";
    });
    if (gone == 0)
        return errorReply({400, 100, QStringLiteral("Message template not found"), {}, 2593002});
    return jsonReply({{QStringLiteral("success"), true}});
}

std::optional<Reply> TemplateBook::byId(const QString& id, const Call& call)
{
    const std::lock_guard lock(m_mutex);
    endReviews(QDateTime::currentMSecsSinceEpoch());
    for (const auto& entry : m_entries) {
        if (entry.id == id)
            return jsonReply(toJson(entry, call.query.value(QStringLiteral("fields"))));
    }
    return std::nullopt;
}

void TemplateBook::setStatus(const QString& name, const QString& status)
{
    const std::lock_guard lock(m_mutex);
    for (auto& entry : m_entries) {
        if (entry.name == name)
            entry.status = status;
    }
}

QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\{\\s*([a-z0-9_]+)\\s*\\}\\}"));
    QStringList names;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const auto name = found.next().captured(1);
        if (!names.contains(name))
            names << name;
    }
    return names;
}

/// Meta's rules about placeholders: numbered from 1 without a gap (or all named), never first or last.
static std::optional<GraphError> checkPlaceholders(const QString& text, bool named, bool hasExample)
{
    const auto names = placeholdersOf(text);
    if (names.isEmpty())
        return std::nullopt;
    if (!hasExample)
        return invalidParameter(
            QStringLiteral("component of type BODY is missing expected field(s) (example)"));
    for (qsizetype i = 0; i < names.size() && !named; ++i) {
        if (names[i] != QString::number(i + 1))
            return GraphError{
                400, 100, QStringLiteral("Variables must be numbered from {{1}} without gaps"), {}, 2388073};
    }
    if (text.trimmed().startsWith(u"{{") || text.trimmed().endsWith(u"}}"))
        return GraphError{
            400, 100, QStringLiteral("Variables can't be at the start or end of the template"), {}, 2388299};
    if (text.contains(QStringLiteral("}}{{")) || text.contains(QStringLiteral("}} {{")))
        return GraphError{400, 100, QStringLiteral("Variables can't be next to each other"), {}, 2388299};
    return std::nullopt;
}

std::optional<GraphError> checkDefinition(const QJsonObject& definition)
{
    static const QRegularExpression namePattern(QStringLiteral("^[a-z0-9_]{1,512}$"));
    if (!namePattern.match(definition[QLatin1String("name")].toString()).hasMatch())
        return invalidParameter(
            QStringLiteral("name: only lower-case letters, digits and underscores, at most 512"));
    const auto category = definition[QLatin1String("category")].toString().toUpper();
    if (category != u"MARKETING" && category != u"UTILITY" && category != u"AUTHENTICATION")
        return invalidParameter(QStringLiteral("category must be one of MARKETING, UTILITY, AUTHENTICATION"));
    static const QRegularExpression languagePattern(QStringLiteral("^[a-z]{2,3}(_[A-Z]{2,3})?$"));
    if (!languagePattern.match(definition[QLatin1String("language")].toString()).hasMatch())
        return invalidParameter(QStringLiteral("language is not a supported code"));
    const bool named = definition[QLatin1String("parameter_format")].toString().toUpper() == u"NAMED";
    bool hasBody = false;
    for (const auto& value : definition[QLatin1String("components")].toArray()) {
        const auto type = value[QLatin1String("type")].toString().toUpper();
        const auto text = value[QLatin1String("text")].toString();
        const auto longest = type == u"BODY" ? 1024 : 60;
        if (text.size() > longest)
            return GraphError{400, 100,
                QStringLiteral("%1 is longer than %2 characters").arg(type).arg(longest), {}, 2388040};
        if (type == u"FOOTER" && !placeholdersOf(text).isEmpty())
            return invalidParameter(QStringLiteral("a footer has no variables"));
        if (value[QLatin1String("buttons")].toArray().size() > 10)
            return invalidParameter(QStringLiteral("at most 10 buttons"));
        if (type == u"BODY") {
            hasBody = !text.isEmpty();
            if (auto error = checkPlaceholders(text, named, !value[QLatin1String("example")].isUndefined()))
                return error;
        }
    }
    if (!hasBody)
        return invalidParameter(QStringLiteral("components must hold one BODY with text"));
    return std::nullopt;
}

} // namespace serai::sandbox
