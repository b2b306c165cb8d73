// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editentries.h"

#include "text.h"

#include <base/phonenumber.h>
#include <base/territory.h>
#include <members/customfield.h>
#include <members/memberjournal.h>
#include <members/memberrepository.h>

#include <QLocale>

#include <people/acts.h>

#include <algorithm>

namespace serai::timeline {

using members::CustomField;

static QString columnTitle(const QString& what)
{
    static constexpr std::pair<const char*, const char*> titles[] = {
        {"name", QT_TRANSLATE_NOOP("timeline", "Name")}, {"phone", QT_TRANSLATE_NOOP("timeline", "Phone")},
        {"email", QT_TRANSLATE_NOOP("timeline", "E-mail")},
        {"country", QT_TRANSLATE_NOOP("timeline", "Country")},
        {"city", QT_TRANSLATE_NOOP("timeline", "City")},
        {"language", QT_TRANSLATE_NOOP("timeline", "Language")},
        {"zone", QT_TRANSLATE_NOOP("timeline", "Time zone")},
        {"company", QT_TRANSLATE_NOOP("timeline", "Company")},
        {"note", QT_TRANSLATE_NOOP("timeline", "Note")}, {"level", QT_TRANSLATE_NOOP("timeline", "Level")},
        {"stage", QT_TRANSLATE_NOOP("timeline", "Stage")},
        {"owner", QT_TRANSLATE_NOOP("timeline", "Looked after by")},
        {"tag", QT_TRANSLATE_NOOP("timeline", "Tag")}, {"list", QT_TRANSLATE_NOOP("timeline", "List")},
        {"group", QT_TRANSLATE_NOOP("timeline", "Group")},
        {"bsuid", QT_TRANSLATE_NOOP("timeline", "WhatsApp id")},
        {"username", QT_TRANSLATE_NOOP("timeline", "User name")},
        {"shop", QT_TRANSLATE_NOOP("timeline", "Customer number")},
        {"chat", QT_TRANSLATE_NOOP("timeline", "Name in chats")}};
    for (const auto& [key, title] : titles) {
        if (what == QLatin1String(key))
            return timelineText(title);
    }
    return what;
}

/// A step as people read it.
struct ShownStep
{
    QString what;
    QString before;
    QString after;
};

static QString shownValue(const QString& what, const QString& packed)
{
    const auto value = members::stepValue(packed);
    if (value.isEmpty())
        return value;
    if (what == u"country")
        return territoryName(value, QLocale());
    if (what == u"stage")
        return members::stageTitle(value);
    return what == u"phone" ? formatPhone(value) : value;
}

static QString fieldValue(const CustomField& field, const QString& stored)
{
    if (stored.isEmpty())
        return {};
    const bool isText = field.kind == members::FieldKind::Text || field.kind == members::FieldKind::Choice;
    const members::FieldValue value{
        isText ? stored : QString(), isText ? std::nullopt : std::optional(stored.toLongLong())};
    return members::formatFieldValue(field, value, QLocale());
}

static QString stepText(const ShownStep& step, const QList<CustomField>& fields)
{
    QString title = columnTitle(step.what);
    QString before;
    QString after;
    if (step.what.startsWith(u"field:")) {
        const auto key = step.what.mid(6);
        title = key;
        const auto field = std::find_if(
            fields.cbegin(), fields.cend(), [&](const CustomField& known) { return known.key == key; });
        if (field != fields.cend()) {
            title = field->name;
            before = fieldValue(*field, step.before);
            after = fieldValue(*field, step.after);
        }
    } else {
        before = shownValue(step.what, step.before);
        after = shownValue(step.what, step.after);
    }
    if (step.what == u"note") // notes are long, and stand in the panel
        return title;
    if (before.isEmpty())
        return timelineText(QT_TRANSLATE_NOOP("timeline", "%1: %2")).arg(title, after);
    if (after.isEmpty())
        return timelineText(QT_TRANSLATE_NOOP("timeline", "%1: no longer %2")).arg(title, before);
    return timelineText(QT_TRANSLATE_NOOP("timeline", "%1: %2 → %3")).arg(title, before, after);
}

static Result<QList<ShownStep>> readSteps(store::Connection& connection, qint64 act, MemberId member)
{
    auto rows = connection.run("SELECT what, before, after FROM member_act_step WHERE act_id = ? AND "
                               "member_id = ? AND what NOT IN ('rows', 'clashes', 'updatedAt', 'called', "
                               "'lists', 'switch', 'apart') "
                               "AND what NOT LIKE 'bar:%' AND what NOT LIKE 'note:%'",
        act, member.value);
    if (!rows)
        return fail(rows.error());
    QList<ShownStep> steps;
    while (rows->next())
        steps << ShownStep{rows->text(0), rows->text(1), rows->text(2)};
    return steps;
}

static Result<QString> mergeName(store::Connection& connection, qint64 act)
{
    auto row = connection.run("SELECT before FROM member_act_step WHERE act_id = ? AND what = 'called'", act);
    if (!row)
        return fail(row.error());
    const auto name = row->next() ? row->text(0) : QString();
    if (name.isEmpty()) // erased since
        return timelineText(QT_TRANSLATE_NOOP("timeline", "Merged with another member"));
    return timelineText(QT_TRANSLATE_NOOP("timeline", "Merged with \"%1\"")).arg(name);
}

/// The act's name, said of one member.
static QString actName(const QString& kind)
{
    people::ActRecord act;
    act.kind = kind;
    if (kind == u"identity" || kind == u"create" || kind == u"levels" || kind == u"stages"
        || kind == u"places" || kind == u"apart") {
        act.members = 1;
        return people::actTitle(act);
    }
    if (kind.startsWith(u"note"))
        return people::actTitle(act);
    if (kind == u"list")
        return timelineText(QT_TRANSLATE_NOOP("timeline", "Put on a list"));
    if (kind == u"unlist")
        return timelineText(QT_TRANSLATE_NOOP("timeline", "Taken off a list"));
    if (kind == u"join")
        return timelineText(QT_TRANSLATE_NOOP("timeline", "Noted as being in a group"));
    if (kind == u"leave")
        return timelineText(QT_TRANSLATE_NOOP("timeline", "Noted as having left a group"));
    if (kind == u"tag")
        return timelineText(QT_TRANSLATE_NOOP("timeline", "Tag added"));
    if (kind == u"untag")
        return timelineText(QT_TRANSLATE_NOOP("timeline", "Tag removed"));
    if (kind == u"delete")
        return timelineText(QT_TRANSLATE_NOOP("timeline", "Deleted"));
    return timelineText(QT_TRANSLATE_NOOP("timeline", "Changed by hand"));
}

Result<> completeEdits(store::Connection& connection, MemberId member, QList<Entry>& entries)
{
    if (std::none_of(
            entries.cbegin(), entries.cend(), [](const Entry& entry) { return entry.kind == Kind::Edit; }))
        return {};
    const auto fields = members::CustomFieldRepository::read(connection);
    if (!fields)
        return fail(fields.error());
    for (auto& entry : entries) {
        if (entry.kind != Kind::Edit)
            continue;
        const auto steps = readSteps(connection, entry.id, member);
        if (!steps)
            return fail(steps.error());
        const auto name =
            entry.title == u"merge" ? mergeName(connection, entry.id) : Result<QString>(actName(entry.title));
        if (!name)
            return fail(name.error());
        entry.title = *name;
        QStringList lines;
        for (const auto& step : *steps)
            lines << stepText(step, *fields);
        entry.detail = lines.join(QStringLiteral("; "));
    }
    return {};
}

} // namespace serai::timeline
