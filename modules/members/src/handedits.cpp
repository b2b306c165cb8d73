// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handedits.h"

#include <members/memberjournal.h>

#include <QSet>

namespace serai::members {

// Levels, stages and places are worked out, not written.
#define SERAI_HAND_ACTS "('create', 'edit', 'set', 'merge', 'tag', 'untag')"

static constexpr char anySql[] =
    "SELECT EXISTS (SELECT 1 FROM member_act WHERE undone_at IS NULL AND kind IN " SERAI_HAND_ACTS ")";
static constexpr char wordsSql[] =
    "SELECT s.act_id, s.what, s.before, s.after, a.at, a.kind = 'merge' FROM member_act_step s JOIN "
    "member_act a ON a.id = "
    "s.act_id WHERE s.member_id = ? AND a.undone_at IS NULL AND a.kind IN " SERAI_HAND_ACTS
    " ORDER BY s.act_id";

Result<> HandEdits::begin()
{
    const auto any = m_connection.number(anySql);
    if (!any)
        return fail(any.error());
    m_any = any->value_or(0) != 0;
    return {};
}

Result<> HandEdits::look(qint64 member)
{
    if (m_member == member)
        return {};
    m_member = member;
    m_values.clear();
    m_untagged.clear();
    auto rows = m_connection.run(wordsSql, member);
    if (!rows)
        return fail(rows.error());

    struct Step
    {
        qint64 act = 0;
        QString what, before, after;
        qint64 at = 0;
        bool isMerge = false;
    };

    QList<Step> steps;
    QSet<qint64> newPhones; // acts in which the phone changed: places follow it
    while (rows->next()) {
        steps << Step{
            rows->int64(0), rows->text(1), rows->text(2), rows->text(3), rows->int64(4), rows->boolean(5)};
        if (steps.constLast().what == u"phone")
            newPhones.insert(steps.constLast().act);
    }
    for (const auto& step : std::as_const(steps)) {
        if (step.what == u"tag") {
            const auto tag = (step.after.isEmpty() ? step.before : step.after).toCaseFolded();
            if (step.after.isEmpty())
                m_untagged.insert(tag, step.at);
            else
                m_untagged.remove(tag);
            continue;
        }
        const auto source = stepSource(step.after);
        const auto value = stepValue(step.after);
        const bool follows = value.isEmpty() && newPhones.contains(step.act)
            && (step.what == u"zone" || step.what == u"country");
        // What a merge filled in was nobody's choice.
        const bool isFilled = step.isMerge && stepValue(step.before).isEmpty();
        if (follows || isFilled || (!source.isEmpty() && source != u"entered"))
            m_values.remove(step.what);
        else
            m_values.insert(step.what, {step.at, value});
    }
    return {};
}

Result<std::optional<qint64>> HandEdits::writtenAt(qint64 member, const QString& what, const QString& now)
{
    if (!m_any)
        return std::nullopt;
    if (auto looked = look(member); !looked)
        return fail(looked.error());
    const auto word = m_values.constFind(what);
    if (word == m_values.cend() || word->value != now)
        return std::nullopt;
    return word->at;
}

Result<std::optional<qint64>> HandEdits::untaggedAt(qint64 member, const QString& tag)
{
    if (!m_any)
        return std::nullopt;
    if (auto looked = look(member); !looked)
        return fail(looked.error());
    const auto at = m_untagged.constFind(tag.toCaseFolded());
    return at == m_untagged.cend() ? std::nullopt : std::optional(*at);
}

} // namespace serai::members
