// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include <base/clock.h>
#include <base/localtime.h>
#include <content/playbookrepository.h>
#include <members/customfield.h>
#include <members/memberrepository.h>
#include <store/workspace.h>

#include <QDate>

#include <people/standing.h>

namespace serai::people {

/// Whole years from \a born to \a today; a birthday on 29 February is kept on 1 March in other years.
static int yearsBetween(QDate born, QDate today)
{
    const int years = today.year() - born.year();
    const bool isBefore = std::pair(today.month(), today.day()) < std::pair(born.month(), born.day());
    return isBefore ? years - 1 : years;
}

static std::optional<QDate> birthdayOf(
    const QList<members::CustomField>& fields, const QHash<QString, members::FieldValue>& values)
{
    for (const auto& field : fields) {
        const auto key = field.key.toLower();
        if (field.kind != members::FieldKind::Date
            || (key != u"birthday" && key != u"birthdate" && key != u"date-of-birth"))
            continue;
        const auto text = fieldValueText(field, values.value(field.key));
        if (!text.isEmpty())
            return QDate::fromString(text, Qt::ISODate);
    }
    return std::nullopt;
}

static void judgeOrderValue(PersonaFit& fit, const members::MemberRow& row,
    const playbook::Playbook& playbook, const QString& currency)
{
    if (row.orders == 0)
        return;
    fit.orderValue = Money{row.spend.minor / row.orders, row.spend.currency};
    const auto least = playbook.money(u"persona.fields", u"minOrderValue", currency);
    const auto most = playbook.money(u"persona.fields", u"maxOrderValue", currency);
    if (least.currency == fit.orderValue->currency && most.currency == least.currency)
        fit.orderValueFits = fit.orderValue->minor >= least.minor && fit.orderValue->minor <= most.minor;
}

static PersonaFit judgeFit(const members::MemberRow& row, const std::optional<QDate>& born, QDate today,
    const playbook::Playbook& playbook, const QString& currency)
{
    PersonaFit fit;
    if (born && born->isValid()) {
        fit.age = yearsBetween(*born, today);
        fit.ageFits = *fit.age >= playbook.count(u"persona.fields", u"minAge")
            && *fit.age <= playbook.count(u"persona.fields", u"maxAge");
    }
    judgeOrderValue(fit, row, playbook, currency);
    const auto wanted = playbook.words(u"persona.fields", u"tags");
    fit.tagsWanted = int(wanted.size());
    for (const auto& tag : wanted) {
        if (row.tags.contains(tag, Qt::CaseInsensitive))
            fit.tags << tag;
    }
    double sum = 0;
    int parts = 0;
    for (const auto& part : {fit.ageFits, fit.orderValueFits}) {
        if (!part)
            continue;
        sum += *part ? 1 : 0;
        ++parts;
    }
    // A member without any tag has not been looked at yet: that is not known rather than unfit.
    if (fit.tagsWanted > 0 && !row.tags.isEmpty()) {
        sum += double(fit.tags.size()) / fit.tagsWanted;
        ++parts;
    }
    if (parts > 0)
        fit.fit = sum / parts;
    return fit;
}

/// What is judged, with the playbook as the workspace has it.
struct JudgedMember
{
    members::MemberRow row;
    store::WorkspaceSettings settings;
    playbook::Playbook playbook;
    PersonaFit fit;
};

static Result<JudgedMember> judgeMember(
    store::Connection& connection, MemberId member, const playbook::Playbook& defaults, qint64 nowMs)
{
    const auto settings = store::readSettings(connection);
    const auto rows = members::MemberRepository::rows(connection, {member.value});
    if (!settings || !rows)
        return fail(!settings ? settings.error() : rows.error());
    if (rows->isEmpty())
        return fail(ErrorKind::NotFound,
            peopleText(QT_TRANSLATE_NOOP("people", "there is no member with id %1")).arg(member.value));
    const auto fields = members::CustomFieldRepository::read(connection);
    const auto values = members::CustomFieldRepository::read(connection, member.value);
    const auto playbook = content::effectivePlaybook(connection, defaults);
    if (!fields || !values)
        return fail(!fields ? fields.error() : values.error());
    if (!playbook)
        return fail(playbook.error());
    const auto today = localOf(nowMs, QTimeZone(settings->zone.toUtf8())).date();
    const auto fit =
        judgeFit(rows->first(), birthdayOf(*fields, *values), today, *playbook, settings->currency);
    return JudgedMember{rows->first(), *settings, *playbook, fit};
}

Async<PersonaFit> Standing::personaFit(MemberId member, playbook::Playbook defaults)
{
    return m_store.read([member, defaults = std::move(defaults), now = m_clock.nowMs()](
                            store::Connection& connection) -> Result<PersonaFit> {
        const auto judged = judgeMember(connection, member, defaults, now);
        if (!judged)
            return fail(judged.error());
        return judged->fit;
    });
}

Async<MemberAbout> Standing::about(MemberId member, playbook::Playbook defaults)
{
    return m_store.read([member, defaults = std::move(defaults), now = m_clock.nowMs()](
                            store::Connection& connection) -> Result<MemberAbout> {
        const auto judged = judgeMember(connection, member, defaults, now);
        if (!judged)
            return fail(judged.error());
        MemberAbout about;
        about.level = judged->row.level;
        about.fit = judged->fit;
        const auto& spend = judged->row.spend;
        for (const auto& rule : levelRules(judged->playbook, judged->settings.currency)) {
            if (rule.name.compare(about.level, Qt::CaseInsensitive) == 0) {
                about.isKnownLevel = true;
                about.benefits = rule.benefits;
                about.next.reset(); // given by hand, the level may be above the spend
                about.toNext.reset();
                continue;
            }
            if (!about.next && spend.currency == rule.from.currency && spend.minor < rule.from.minor) {
                about.next = rule;
                about.toNext = Money{rule.from.minor - spend.minor, rule.from.currency};
            }
        }
        return about;
    });
}

} // namespace serai::people
