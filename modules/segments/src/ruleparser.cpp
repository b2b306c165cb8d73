// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruleparser.h"

#include "timepoint.h"

#include <base/json.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace serai::segments {

static QString parserText(const char* text)
{
    return QCoreApplication::translate("segments", text);
}

tl::unexpected<Error> badRule(const QString& path, const QString& what, const QStringList& allowed)
{
    QString remedy;
    if (!allowed.isEmpty())
        remedy =
            QCoreApplication::translate("segments", "use one of: %1").arg(allowed.join(QStringLiteral(", ")));
    return adviseRule(path, what, remedy);
}

tl::unexpected<Error> adviseRule(const QString& path, const QString& what, const QString& remedy)
{
    return fail(ErrorKind::InvalidInput, what, path.isEmpty() ? QStringLiteral("/") : path, remedy);
}

Result<> refuseReversed(const QString& first, const QString& last, const QString& path)
{
    if (!isUpsideDown(first, last))
        return {};
    return adviseRule(path, QCoreApplication::translate("segments", "the earlier date comes first"),
        QCoreApplication::translate("segments", "swap the two dates"));
}

Result<> refuseOtherKeys(const QJsonObject& json, const QString& path, const QStringList& allowed)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!allowed.contains(it.key()))
            return badRule(path + u'/' + it.key(),
                QCoreApplication::translate("segments", "there is no key \"%1\" here").arg(it.key()),
                allowed);
    }
    return {};
}

/// Finds a key that stands twice in one object: readers of JSON keep one of them and say nothing, and a rule
/// would mean something else than what was written. The bytes are valid JSON.
class TwiceFinder
{
public:
    explicit TwiceFinder(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    /// The JSON pointer of the second one.
    std::optional<QString> find()
    {
        for (qsizetype i = 0; i < m_bytes.size(); ++i) {
            switch (m_bytes.at(i)) {
            case '{':
            case '[':
                m_open.push_back({m_bytes.at(i) == '{', {}, {}, 0});
                break;
            case '}':
            case ']':
                m_open.pop_back();
                break;
            case ',':
                if (!m_open.empty())
                    ++m_open.back().entry;
                break;
            case '"': {
                const auto end = endOfString(i);
                if (isKey(end) && !takeKey(m_bytes.mid(i, end - i + 1)))
                    return path();
                i = end;
                break;
            }
            default:
                break;
            }
        }
        return std::nullopt;
    }

private:
    struct Open
    {
        bool isObject = false;
        QStringList keys;
        QString key; ///< the latest
        int entry = 0; ///< of a list
    };

    [[nodiscard]] qsizetype endOfString(qsizetype i) const
    {
        for (++i; i < m_bytes.size() && m_bytes.at(i) != '"'; ++i) {
            if (m_bytes.at(i) == '\\')
                ++i;
        }
        return i;
    }

    /// A text that is followed by a colon.
    [[nodiscard]] bool isKey(qsizetype end) const
    {
        for (++end; end < m_bytes.size(); ++end) {
            const auto c = m_bytes.at(end);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
                return c == ':';
        }
        return false;
    }

    bool takeKey(const QByteArray& quoted)
    {
        auto& open = m_open.back();
        open.key = QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
        const bool isNew = !open.keys.contains(open.key);
        open.keys << open.key;
        return isNew;
    }

    [[nodiscard]] QString path() const
    {
        QString path;
        for (const auto& open : m_open)
            path += u'/' + (open.isObject ? open.key : QString::number(open.entry));
        return path;
    }

    const QByteArray& m_bytes;
    std::vector<Open> m_open;
};

class TreeParser
{
public:
    Result<Node> parse(const QJsonValue& value, const QString& path, int depth)
    {
        if (!value.isObject())
            return badRule(
                path, parserText(QT_TRANSLATE_NOOP("segments", "a row or a group must be an object")));
        if (++m_nodes > maxRuleNodes)
            return adviseRule(path,
                QCoreApplication::translate("segments", "a rule may have at most %1 rows and groups")
                    .arg(maxRuleNodes),
                parserText(QT_TRANSLATE_NOOP("segments",
                    "save a part of it as a segment and ask for that; ask for many values in one row, with "
                    "\"in\"")));
        auto json = value.toObject();
        const auto disabled = json.take(QStringLiteral("disabled"));
        if (!disabled.isUndefined() && path.isEmpty())
            return adviseRule(QStringLiteral("/disabled"),
                parserText(QT_TRANSLATE_NOOP("segments", "the outermost group cannot have \"disabled\"")),
                parserText(QT_TRANSLATE_NOOP("segments", "disable rows or groups in it instead")));
        if (!disabled.isUndefined() && !disabled.isBool())
            return badRule(path + QStringLiteral("/disabled"),
                parserText(QT_TRANSLATE_NOOP("segments", "must be true or false")));
        auto node = isGroup(json) ? parseGroup(json, path, depth) : parseLeaf(json, path);
        if (node)
            node->disabled = disabled.toBool();
        return node;
    }

private:
    static bool isGroup(const QJsonObject& json)
    {
        return json.contains(QStringLiteral("all")) || json.contains(QStringLiteral("any"))
            || json.contains(QStringLiteral("none"));
    }

    static Result<Node> parseLeaf(const QJsonObject& json, const QString& path)
    {
        if (path.isEmpty())
            return badRule(path, parserText(QT_TRANSLATE_NOOP("segments", "a rule begins with a group")),
                {QStringLiteral("all"), QStringLiteral("any"), QStringLiteral("none")});
        auto row = parseRow(json, path);
        if (!row)
            return fail(row.error());
        Node node;
        node.row = std::move(*row);
        return node;
    }

    Result<Node> parseGroup(const QJsonObject& json, const QString& path, int depth)
    {
        if (json.size() != 1)
            return badRule(path,
                parserText(QT_TRANSLATE_NOOP("segments", "a group has one key and nothing beside it")),
                {QStringLiteral("all"), QStringLiteral("any"), QStringLiteral("none")});
        if (depth > maxRuleDepth)
            return adviseRule(path,
                QCoreApplication::translate("segments", "groups may be nested %1 deep").arg(maxRuleDepth),
                parserText(
                    QT_TRANSLATE_NOOP("segments", "save an inner group as a segment and ask for that")));
        Node node;
        const auto key = json.begin().key();
        node.combine = key == QStringLiteral("all") ? Combine::All
            : key == QStringLiteral("any")          ? Combine::Any
                                                    : Combine::None;
        const auto here = path + u'/' + key;
        if (!json.begin().value().isArray())
            return badRule(
                here, parserText(QT_TRANSLATE_NOOP("segments", "a group holds a list of rows and groups")));
        const auto children = json.begin().value().toArray();
        for (qsizetype i = 0; i < children.size(); ++i) {
            auto child = parse(children.at(i), here + u'/' + QString::number(i), depth + 1);
            if (!child)
                return child;
            node.children.push_back(std::move(*child));
        }
        return node;
    }

    int m_nodes = 0;
};

Result<Rule> parseRule(const QJsonObject& json)
{
    auto root = TreeParser().parse(json, {}, 1);
    if (!root)
        return fail(root.error());
    return Rule{std::move(*root)};
}

Result<Rule> parseRule(const QByteArray& bytes, const QString& source)
{
    const auto document = parseJson(bytes, source);
    if (!document)
        return fail(document.error());
    if (!document->isObject())
        return badRule({}, parserText(QT_TRANSLATE_NOOP("segments", "a rule must be an object")));
    if (const auto twice = TwiceFinder(bytes).find())
        return adviseRule(*twice,
            QCoreApplication::translate("segments", "the key \"%1\" stands twice in one object")
                .arg(twice->section(u'/', -1)),
            parserText(QT_TRANSLATE_NOOP("segments",
                "keep one of the two; what the other one asks for goes into a row or group of its own")));
    return parseRule(document->object());
}

} // namespace serai::segments
