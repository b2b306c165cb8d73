// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conflictrules.h"

#include "text.h"

namespace serai::members {

static constexpr Field ruledFields[] = {Field::Name, Field::Country, Field::City, Field::Language,
    Field::Zone, Field::Company, Field::Note, Field::Level, Field::Tags};

static std::optional<ConflictRule> conflictRuleFromKey(QStringView key)
{
    if (key == u"auto")
        return ConflictRule::Auto;
    if (key == u"fill")
        return ConflictRule::Fill;
    if (key == u"replace")
        return ConflictRule::Replace;
    if (key == u"keep")
        return ConflictRule::Keep;
    return {};
}

QStringList importConflictFields()
{
    QStringList keys;
    for (const auto field : ruledFields)
        keys << QString::fromLatin1(fieldInfo(field).key);
    return keys;
}

Result<ConflictRule> conflictRule(const QString& key)
{
    const auto rule = conflictRuleFromKey(key);
    if (!rule)
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "\"%1\" is no rule for a conflict")).arg(key), {},
            membersText(QT_TRANSLATE_NOOP("members", "use auto, fill, replace or keep")));
    return *rule;
}

Result<ConflictRules> conflictRules(const ImportOptions& options)
{
    ConflictRules rules{};
    for (auto entry = options.conflicts.cbegin(); entry != options.conflicts.cend(); ++entry) {
        const auto rule = conflictRule(*entry);
        if (!rule)
            return fail(rule.error());
        if (entry.key().startsWith(u"field:"))
            continue; // of the shop's own fields: see resolveCustomFields()
        const auto fields = importConflictFields();
        if (!fields.contains(entry.key()))
            return fail(ErrorKind::InvalidInput,
                membersText(QT_TRANSLATE_NOOP("members", "there is no rule for the field \"%1\""))
                    .arg(entry.key()),
                {}, membersText(QT_TRANSLATE_NOOP("members", "use one of the fields listed")), fields);
        rules[std::size_t(*fieldFromKey(entry.key()))] = *rule;
    }
    return rules;
}

static int strengthOf(const QString& origin)
{
    if (origin == u"entered")
        return 4;
    if (origin == u"order")
        return 2;
    if (origin == u"phone" || origin == u"country" || origin == u"spend")
        return 1;
    return 3; // a list's, or written before origins were kept
}

bool takesPlace(
    ConflictRule rule, bool fillsOnly, const QString& old, const QString& oldOrigin, const char* newOrigin)
{
    if (rule == ConflictRule::Keep)
        return false;
    if (old.isEmpty() || rule == ConflictRule::Replace)
        return true;
    const int strength = strengthOf(oldOrigin);
    if (rule == ConflictRule::Fill || fillsOnly)
        return strength == 1;
    return strengthOf(QString::fromLatin1(newOrigin)) >= strength;
}

} // namespace serai::members
