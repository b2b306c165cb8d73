// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What acts are called.

#include "text.h"

#include <base/territory.h>

#include <QLocale>

#include <people/acts.h>

namespace serai::people {

static QString countedTitle(const char* text, qint64 members)
{
    return QCoreApplication::translate("people", text, nullptr, int(members));
}

/// A value as people read it.
static QString shownValue(const ActRecord& act)
{
    if (act.what == u"country")
        return territoryName(act.value, QLocale());
    if (act.what == u"stage")
        return members::stageTitle(act.value);
    return act.value;
}

static QString setTitle(const ActRecord& act)
{
    static constexpr std::pair<const char*, const char*> titles[] = {
        {"level", QT_TRANSLATE_N_NOOP("people", "Level \"%1\" given to %n member(s)")},
        {"stage", QT_TRANSLATE_N_NOOP("people", "Stage \"%1\" given to %n member(s)")},
        {"owner", QT_TRANSLATE_N_NOOP("people", "%n member(s) now looked after by %1")},
        {"country", QT_TRANSLATE_N_NOOP("people", "Country of %n member(s) set to %1")},
        {"city", QT_TRANSLATE_N_NOOP("people", "City of %n member(s) set to %1")},
        {"language", QT_TRANSLATE_N_NOOP("people", "Language of %n member(s) set to %1")},
        {"zone", QT_TRANSLATE_N_NOOP("people", "Time zone of %n member(s) set to %1")},
        {"company", QT_TRANSLATE_N_NOOP("people", "Company of %n member(s) set to %1")},
        {"note", QT_TRANSLATE_N_NOOP("people", "Note of %n member(s) changed")},
        {"name", QT_TRANSLATE_N_NOOP("people", "Name of %n member(s) changed")},
    };
    for (const auto& [what, title] : titles) {
        if (act.what != QLatin1String(what))
            continue;
        if (act.value.isEmpty())
            break;
        const auto text = countedTitle(title, act.members);
        return text.contains(u"%1") ? text.arg(shownValue(act)) : text;
    }
    if (act.what.startsWith(u"field:"))
        return (act.value.isEmpty()
                ? countedTitle(QT_TRANSLATE_N_NOOP("people", "\"%1\" cleared for %n member(s)"), act.members)
                : countedTitle(QT_TRANSLATE_N_NOOP("people", "\"%1\" set for %n member(s)"), act.members))
            .arg(act.what.mid(6));
    return countedTitle(QT_TRANSLATE_N_NOOP("people", "A value cleared for %n member(s)"), act.members);
}

QString actTitle(const ActRecord& act)
{
    if (act.kind == u"tag")
        return countedTitle(QT_TRANSLATE_N_NOOP("people", "Tag \"%1\" added to %n member(s)"), act.members)
            .arg(act.value);
    if (act.kind == u"untag")
        return countedTitle(
            QT_TRANSLATE_N_NOOP("people", "Tag \"%1\" removed from %n member(s)"), act.members)
            .arg(act.value);
    if (act.kind == u"set")
        return setTitle(act);
    if (act.kind == u"delete")
        return countedTitle(QT_TRANSLATE_N_NOOP("people", "%n member(s) deleted"), act.members);
    static constexpr std::pair<const char*, const char*> named[] = {
        {"list", QT_TRANSLATE_N_NOOP("people", "%n member(s) put on the list \"%1\"")},
        {"unlist", QT_TRANSLATE_N_NOOP("people", "%n member(s) taken off the list \"%1\"")},
        {"join", QT_TRANSLATE_N_NOOP("people", "%n member(s) noted as being in the group \"%1\"")},
        {"leave", QT_TRANSLATE_N_NOOP("people", "%n member(s) noted as having left the group \"%1\"")}};
    for (const auto& [kind, title] : named) {
        if (act.kind == QLatin1String(kind))
            return countedTitle(title, act.members).arg(act.value);
    }
    if (act.kind == u"noteAdd")
        return peopleText(QT_TRANSLATE_NOOP("people", "Note written"));
    if (act.kind == u"noteEdit")
        return peopleText(QT_TRANSLATE_NOOP("people", "Note changed"));
    if (act.kind == u"noteRemove")
        return peopleText(QT_TRANSLATE_NOOP("people", "Note removed"));
    if (act.kind == u"create")
        return peopleText(QT_TRANSLATE_NOOP("people", "Member added"));
    if (act.kind == u"merge")
        return peopleText(QT_TRANSLATE_NOOP("people", "Two members made one"));
    if (act.kind == u"apart")
        return peopleText(QT_TRANSLATE_NOOP("people", "Two members kept apart"));
    if (act.kind == u"identity")
        return peopleText(QT_TRANSLATE_NOOP("people", "Phone, e-mail or other identity changed"));
    if (act.kind == u"levels")
        return countedTitle(
            QT_TRANSLATE_N_NOOP("people", "Level by spend given to %n member(s)"), act.members);
    if (act.kind == u"stages")
        return countedTitle(QT_TRANSLATE_N_NOOP("people", "Stage worked out for %n member(s)"), act.members);
    if (act.kind == u"places")
        return countedTitle(
            QT_TRANSLATE_N_NOOP("people", "Country of %n member(s) inferred from the number"), act.members);
    return peopleText(QT_TRANSLATE_NOOP("people", "Member changed"));
}

} // namespace serai::people
