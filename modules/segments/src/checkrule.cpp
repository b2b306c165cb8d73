// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codevalues.h"
#include "references.h"
#include "rowtest.h"
#include "ruleparser.h"

#include <segments/valuewords.h>

#include <QCoreApplication>

#include <algorithm>
#include <map>

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

/// Whether \a texts are of \a choices, where there are any; the first that is not.
static std::optional<QString> notAmong(const QStringList& texts, const QStringList& choices)
{
    if (choices.isEmpty())
        return std::nullopt;
    const auto folded = foldedTexts(choices);
    for (const auto& text : texts) {
        if (!folded.contains(foldedText(text)))
            return text;
    }
    return std::nullopt;
}

static Result<> checkChoice(Op op, const QStringList& texts, const QStringList& choices, const QString& path)
{
    const auto strange = comparesWhole(op) ? notAmong(texts, choices) : std::nullopt;
    if (!strange)
        return {};
    return badRule(path + QStringLiteral("/value"),
        QCoreApplication::translate("segments", "there is no value \"%1\" here").arg(*strange), choices);
}

/// Refuses values that no member and no fact can have: such a rule would count nobody, and look like an
/// answer.
static Result<> checkCodes(Op op, const QString& key, const QStringList& texts, const QString& path)
{
    if (!comparesWhole(op))
        return {};
    for (const auto& text : texts) {
        if (const auto strange = strangeCode(key, text))
            return adviseRule(path + QStringLiteral("/value"), strange->what, strange->remedy);
    }
    return {};
}

/// Checks rules on one index. A saved segment that was found sound is not walked again, however many rows
/// name it.
class RuleChecker
{
public:
    explicit RuleChecker(const AudienceIndex& index)
        : m_index(index)
    {
    }

    Result<> checkWhole(const Rule& rule, std::optional<SegmentId> self)
    {
        m_self = self ? self->value : 0;
        m_inside.clear();
        m_isSaid = false;
        Reach reach;
        return check(rule.root, {}, reach);
    }

private:
    /// How many saved segments a rule leads through, one in the other, and the first of that way.
    struct Reach
    {
        int depth = 0;
        qint64 next = 0;
    };

    Result<> check(const Node& node, const QString& path, Reach& reach)
    {
        if (node.disabled)
            return {};
        if (node.row)
            return checkRow(*node.row, path, reach);
        for (size_t i = 0; i < node.children.size(); ++i) {
            auto done = check(
                node.children[i], path + u'/' + combineKey(node.combine) + u'/' + QString::number(i), reach);
            if (!done)
                return done;
        }
        return {};
    }

    Result<> checkRow(const Row& row, const QString& path, Reach& reach)
    {
        if (row.kind() == RowKind::Segment)
            return checkSegment(row, path, reach);
        if (const auto key = customKeyOf(row.field); row.kind() == RowKind::Field && !key.isEmpty()) {
            if (auto known = checkField(key, path + QStringLiteral("/field")); !known)
                return known;
            return checkValue(row, *m_index.customField(key), path);
        }
        if (row.kind() == RowKind::Field) {
            if (auto known = checkChoice(row.op, row.texts, fixedValues(row.field), path); !known)
                return known;
            return checkCodes(row.op, row.field, row.texts, path);
        }
        if (auto known = checkKeys(row, path); !known)
            return known;
        if (!row.other.empty()) {
            if (auto known = checkKeys(row.other.front(), path + QStringLiteral("/value")); !known)
                return known;
        }
        if (auto window = checkWindow(row, path + QStringLiteral("/window")); !window)
            return window;
        return row.other.empty() ? Result<>()
                                 : checkWindow(row.other.front(), path + QStringLiteral("/value/window"));
    }

    static Result<> checkKeys(const Row& row, const QString& path)
    {
        for (size_t i = 0; i < row.where.size(); ++i) {
            const auto& filter = row.where[i];
            if (auto known = checkChoice(filter.op, filter.values, fixedValues(filter.key),
                    path + QStringLiteral("/where/") + QString::number(i));
                !known)
                return known;
            if (auto known = checkCodes(filter.op, filter.key, filter.values,
                    path + QStringLiteral("/where/") + QString::number(i));
                !known)
                return known;
        }
        return {};
    }

    Result<> checkField(const QString& key, const QString& path) const
    {
        if (m_index.customField(key))
            return {};
        QStringList known;
        for (const auto& field : m_index.customFields)
            known << customPrefix + field.key;
        const auto what = QCoreApplication::translate("segments", "this shop has no field \"%1\"").arg(key);
        if (known.isEmpty())
            return adviseRule(path, what,
                QCoreApplication::translate("segments", "make a field of the shop of that name first"));
        return badRule(path, what, known);
    }

    /// How values of \a field are written.
    static QString adviceFor(const CustomField& field)
    {
        switch (field.type) {
        case FieldType::YesNo:
            return QCoreApplication::translate("segments", "write true or false");
        case FieldType::Date:
            return QCoreApplication::translate("segments", "write a day, for example \"2026-10-30\"");
        case FieldType::Money:
            return QCoreApplication::translate(
                "segments", "write the amount as {\"minor\": 10000, \"currency\": \"%1\"}")
                .arg(field.currency);
        case FieldType::Number:
            return QCoreApplication::translate("segments", "write a number without quotation marks");
        default:
            return QCoreApplication::translate("segments", "write a text in quotation marks");
        }
    }

    static Result<> checkValue(const Row& row, const CustomField& field, const QString& path)
    {
        const auto possible = opsOf(field.type);
        if (std::find(possible.begin(), possible.end(), row.op) == possible.end()) {
            QStringList ops;
            for (const auto op : possible)
                ops << opKey(op);
            return badRule(path + QStringLiteral("/op"),
                QCoreApplication::translate(
                    "segments", "the field \"%1\" is not of the type of this comparison")
                    .arg(field.key),
                ops);
        }
        if (!valueFits(row, field))
            return adviseRule(path + QStringLiteral("/value"),
                QCoreApplication::translate("segments", "the field \"%1\" has no such values").arg(field.key),
                adviceFor(field));
        if (field.type == FieldType::Money && !row.numbers.empty() && row.currency != field.currency)
            return adviseRule(path + QStringLiteral("/value"),
                QCoreApplication::translate("segments", "the field \"%1\" is in %2")
                    .arg(field.key, field.currency),
                adviceFor(field));
        return field.type == FieldType::Code ? checkChoice(row.op, row.texts, field.choices, path)
                                             : Result<>();
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
            return adviseRule(here,
                QCoreApplication::translate("segments", "the field \"%1\" holds no dates").arg(key),
                QCoreApplication::translate("segments",
                    "begin at firstOrder, lastOrder, createdAt, firstJoin or at a field of the shop with "
                    "dates"));
        return {};
    }

    /// Some of them, for an advice.
    [[nodiscard]] QStringList segmentNames() const
    {
        constexpr qsizetype named = 8;
        QStringList names;
        for (const auto& segment : m_index.segments) {
            if (names.size() == named)
                break;
            names << segment.name;
        }
        return names;
    }

    [[nodiscard]] QString nameOf(qint64 segment) const { return m_index.segments.value(segment).name; }

    /// "L16 > L15 > L14 > …": the way that \a segment would make too long.
    [[nodiscard]] QString wayThrough(qint64 segment) const
    {
        constexpr qsizetype shown = 4;
        QStringList names;
        for (const auto id : m_inside)
            names << nameOf(id);
        while (segment != 0 && names.size() <= shown) {
            names << nameOf(segment);
            const auto found = m_sound.find(segment);
            segment = found == m_sound.end() ? 0 : found->second.next;
        }
        const bool isWhole = names.size() <= shown;
        if (m_self != 0)
            names.prepend(nameOf(m_self));
        return names.mid(0, shown).join(QStringLiteral(" > "))
            + (isWhole ? QString() : QStringLiteral(" > …"));
    }

    Result<> tooDeep(const QString& here, qint64 segment)
    {
        m_isSaid = true;
        return adviseRule(here,
            QCoreApplication::translate("segments", "saved segments would be nested more than %1 deep: %2")
                .arg(maxRuleDepth)
                .arg(wayThrough(segment)),
            QCoreApplication::translate(
                "segments", "write what the inner ones ask for into one rule, or ask for one further in"));
    }

    Result<> checkSegment(const Row& row, const QString& path, Reach& reach)
    {
        const auto here = path + QStringLiteral("/segment");
        const auto id = m_index.segmentOf(row.segment);
        if (!id)
            return badRule(here,
                QCoreApplication::translate("segments", "there is no segment \"%1\"").arg(row.segment),
                segmentNames());
        const auto& segment = *m_index.segments.constFind(id->value);
        if (id->value == m_self || std::find(m_inside.begin(), m_inside.end(), id->value) != m_inside.end()) {
            m_isSaid = true;
            return badRule(here,
                QCoreApplication::translate("segments", "the segment \"%1\" would depend on itself")
                    .arg(segment.name));
        }
        if (segment.frozen)
            return {};
        if (segment.broken)
            return fail(segment.broken->kind, saidOf(segment.name, segment.broken->what), here,
                segment.broken->remedy);
        auto known = m_sound.find(id->value);
        const int inner = known == m_sound.end() ? 1 : known->second.depth;
        if (int(m_inside.size()) + inner > maxRuleDepth)
            return tooDeep(here, id->value);
        if (known == m_sound.end()) {
            Reach below;
            m_inside.push_back(id->value);
            const auto sound = check(segment.rule.root, {}, below);
            m_inside.pop_back();
            if (!sound)
                return fail(
                    sound.error().kind, saidOf(segment.name, sound.error().what), here, sound.error().remedy);
            known = m_sound.insert({id->value, {below.depth + 1, below.next}}).first;
        }
        if (known->second.depth > reach.depth)
            reach = {known->second.depth, id->value};
        return {};
    }

    /// The row of this rule is named, and whose rule is at fault: that one is not on the reader's screen.
    QString saidOf(const QString& name, const QString& what)
    {
        if (m_isSaid)
            return what;
        m_isSaid = true;
        return QCoreApplication::translate("segments", "the segment \"%1\" cannot be counted: %2")
            .arg(name, what);
    }

    const AudienceIndex& m_index;
    qint64 m_self = 0;
    bool m_isSaid = false; ///< the error names its segment
    std::vector<qint64> m_inside; ///< the saved segments that are being checked, outermost first
    std::map<qint64, Reach> m_sound; ///< Reach of the rule, the segment itself counted
};

Result<> checkRule(const AudienceIndex& index, const Rule& rule, std::optional<SegmentId> self)
{
    return RuleChecker(index).checkWhole(rule, self);
}

QMap<qint64, Error> unsoundSegments(const AudienceIndex& index)
{
    QMap<qint64, Error> unsound;
    RuleChecker checker(index);
    for (auto it = index.segments.begin(); it != index.segments.end(); ++it) {
        if (it->frozen || it->broken)
            continue;
        if (auto sound = checker.checkWhole(it->rule, SegmentId{it.key()}); !sound)
            unsound.insert(it.key(), sound.error());
    }
    return unsound;
}

} // namespace serai::segments
