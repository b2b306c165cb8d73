// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruleparser.h"

#include <segments/audienceindex.h>

#include <QCoreApplication>

#include <algorithm>

namespace serai::segments {

std::optional<SegmentId> AudienceIndex::segmentOf(const QString& idOrName) const
{
    bool isNumber = false;
    const auto id = idOrName.trimmed().toLongLong(&isNumber);
    if (isNumber && segments.contains(id))
        return SegmentId{id};
    for (auto it = segments.begin(); it != segments.end(); ++it) {
        if (it->name.compare(idOrName.trimmed(), Qt::CaseInsensitive) == 0)
            return SegmentId{it.key()};
    }
    return std::nullopt;
}

const CustomField* AudienceIndex::customField(const QString& key) const
{
    if (key.isEmpty())
        return nullptr;
    const auto found = std::find_if(customFields.begin(), customFields.end(),
        [&](const CustomField& field) { return field.key.compare(key, Qt::CaseInsensitive) == 0; });
    return found == customFields.end() ? nullptr : &*found;
}

/// Whether the value that \a row was read with is one of \a field.
static bool valueFits(const Row& row, const CustomField& field)
{
    const auto ops = opsOf(field.type);
    if (std::find(ops.begin(), ops.end(), row.op) == ops.end())
        return false;
    if (row.op == Op::Known || row.op == Op::Unknown)
        return true;
    switch (field.type) {
    case FieldType::Number:
        return !row.numbers.empty() && row.currency.isEmpty();
    case FieldType::Money:
        return !row.numbers.empty();
    case FieldType::Date:
        return row.numbers.empty();
    case FieldType::YesNo:
        return row.texts.isEmpty();
    default:
        return !row.texts.isEmpty();
    }
}

class RuleChecker
{
public:
    RuleChecker(const AudienceIndex& index, std::optional<SegmentId> self)
        : m_index(index)
    {
        if (self)
            m_inside.push_back(self->value);
    }

    Result<> check(const Node& node, const QString& path)
    {
        if (node.disabled)
            return {};
        if (node.row)
            return checkRow(*node.row, path);
        for (size_t i = 0; i < node.children.size(); ++i) {
            auto done =
                check(node.children[i], path + u'/' + combineKey(node.combine) + u'/' + QString::number(i));
            if (!done)
                return done;
        }
        return {};
    }

private:
    Result<> checkRow(const Row& row, const QString& path)
    {
        if (row.kind() == RowKind::Segment)
            return checkSegment(row, path);
        if (const auto key = customKeyOf(row.field); row.kind() == RowKind::Field && !key.isEmpty()) {
            if (auto known = checkField(key, path + QStringLiteral("/field")); !known)
                return known;
            return checkValue(row, *m_index.customField(key), path);
        }
        if (auto window = checkWindow(row, path + QStringLiteral("/window")); !window)
            return window;
        return row.other.empty() ? Result<>()
                                 : checkWindow(row.other.front(), path + QStringLiteral("/value/window"));
    }

    Result<> checkField(const QString& key, const QString& path) const
    {
        if (m_index.customField(key))
            return {};
        QStringList known;
        for (const auto& field : m_index.customFields)
            known << customPrefix + field.key;
        return badRule(
            path, QCoreApplication::translate("segments", "this shop has no field \"%1\"").arg(key), known);
    }

    static Result<> checkValue(const Row& row, const CustomField& field, const QString& path)
    {
        if (!valueFits(row, field)) {
            QStringList ops;
            for (const auto op : opsOf(field.type))
                ops << opKey(op);
            return badRule(path + QStringLiteral("/op"),
                QCoreApplication::translate(
                    "segments", "the field \"%1\" is not of the type of this comparison")
                    .arg(field.key),
                ops);
        }
        if (field.type == FieldType::Money && !row.numbers.empty() && row.currency != field.currency)
            return badRule(path + QStringLiteral("/value"),
                QCoreApplication::translate("segments", "the field \"%1\" is in %2")
                    .arg(field.key, field.currency));
        return {};
    }

    Result<> checkWindow(const Row& row, const QString& path) const
    {
        const auto key = row.window ? customKeyOf(row.window->anchor) : QString();
        if (key.isEmpty())
            return {};
        const auto here = path + (row.window->before ? QStringLiteral("/before") : QStringLiteral("/after"));
        if (auto known = checkField(key, here); !known)
            return known;
        if (m_index.customField(key)->type != FieldType::Date)
            return badRule(
                here, QCoreApplication::translate("segments", "the field \"%1\" holds no dates").arg(key));
        return {};
    }

    Result<> checkSegment(const Row& row, const QString& path)
    {
        const auto here = path + QStringLiteral("/segment");
        const auto id = m_index.segmentOf(row.segment);
        if (!id)
            return badRule(
                here, QCoreApplication::translate("segments", "there is no segment \"%1\"").arg(row.segment));
        if (std::find(m_inside.begin(), m_inside.end(), id->value) != m_inside.end())
            return badRule(here,
                QCoreApplication::translate("segments", "the segment \"%1\" would depend on itself")
                    .arg(m_index.segments.value(id->value).name));
        const auto& segment = *m_index.segments.constFind(id->value);
        if (segment.frozen)
            return {};
        if (!segment.readable || m_inside.size() >= size_t(maxRuleDepth))
            return badRule(here,
                QCoreApplication::translate("segments", "the rule of the segment \"%1\" cannot be read")
                    .arg(segment.name));
        m_inside.push_back(id->value);
        const auto inner = check(segment.rule.root, {});
        m_inside.pop_back();
        // The row of this rule is named: the others are in rules that the reader does not see.
        if (!inner)
            return fail(inner.error().kind, inner.error().what, here, inner.error().remedy);
        return {};
    }

    const AudienceIndex& m_index;
    std::vector<qint64> m_inside;
};

Result<> checkRule(const AudienceIndex& index, const Rule& rule, std::optional<SegmentId> self)
{
    return RuleChecker(index, self).check(rule.root, {});
}

} // namespace serai::segments
