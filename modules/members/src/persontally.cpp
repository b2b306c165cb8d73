// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What PersonBook takes over of a row, and what it counts.

#include "personbook.h"

namespace serai::members {

bool PersonBook::merge(qint64 member, const PersonRow& person, Known& values)
{
    // A list of customers is the shop's word on them; an order only fills what is not known, as it may be
    // old.
    const bool orders = m_layout.preset->kind == ImportKind::Orders;
    const auto* const origin = orders ? origin::order : origin::list;
    const auto before = values;
    const auto put = [&](Field field, QString& old, const QString& text, QString* source,
                         const char* newSource) {
        if (text.isEmpty())
            return;
        // Rules are about people who are here: of somebody new the file may say everything.
        const auto rule = isNew(member) ? ConflictRule::Auto : m_rules[std::size_t(field)];
        if (!takesPlace(rule, orders, old, source ? *source : QString(), newSource)) {
            m_kept += old != text && !orders;
            return;
        }
        if (old != text)
            noteChange(member, person.line, QString::fromLatin1(fieldInfo(field).key), old, text);
        const bool isStated = old == text && source && (source->isEmpty() || *source == u"entered");
        old = text;
        if (source && !isStated)
            *source = QString::fromLatin1(newSource);
    };
    put(Field::Name, values.name, person.name, nullptr, origin);
    put(Field::City, values.city, person.city, nullptr, origin);
    put(Field::Language, values.language, person.language, &values.languageSource, origin);
    put(Field::Zone, values.zone, person.zone, &values.zoneSource, origin);
    put(Field::Company, values.company, person.company, nullptr, origin);
    put(Field::Note, values.note, person.note, nullptr, origin);
    put(Field::Level, values.level, person.level, &values.levelSource, origin::list);
    if (orders) // the country comes at the end, when the latest order is known
        return values != before;
    auto country = values.country.isEmpty() ? values.countryText : values.country;
    const auto stated = person.country.isEmpty() ? person.countryText : person.country;
    const auto old = country;
    put(Field::Country, country, stated, &values.countrySource, origin);
    if (country != old) {
        values.country = person.country;
        values.countryText = person.country.isEmpty() ? person.countryText : QString();
    }
    return values != before;
}

void PersonBook::noteDuplicate(qint64 member, const PersonRow& person)
{
    if (m_layout.preset->kind == ImportKind::Orders)
        return; // whoever orders twice is no duplicate
    auto& met = m_met.of(member);
    if (met.firstLine == 0) {
        met.firstLine = person.line;
        return;
    }
    ++m_duplicatesTotal;
    if (m_duplicates.size() < 200)
        m_duplicates << ImportDuplicate{
            person.line, met.firstLine, QString::fromLatin1(fieldInfo(m_matchedBy).key), {member}};
}

void PersonBook::noteChange(
    qint64 member, qint64 line, const QString& field, const QString& before, const QString& after)
{
    if (isNew(member))
        return;
    ++m_changeCounts[field];
    if (m_changes.size() < 1000)
        m_changes << ImportChange{line, {member}, field, before.left(60), after.left(60)};
}

void PersonBook::mark(qint64 member, State state)
{
    auto& known = m_met.of(member).state;
    known = std::max(known, state);
}

void PersonBook::touch(qint64 member)
{
    mark(member, State::Updated);
    m_touched.insert(member);
}

void PersonBook::addTo(ImportReport& report, int limit) const
{
    m_met.forEach([&report](const MetMember& met) {
        switch (met.state) {
        case State::Unmet: // only compared with
            break;
        case State::Created:
            ++report.create;
            break;
        case State::Updated:
            ++report.update;
            break;
        case State::Unchanged:
            ++report.unchanged;
            break;
        }
    });
    report.consentGranted = m_consentGranted;
    report.kept = m_kept;
    report.inferred = m_inferred;
    report.changes = m_changes.first(std::min<qsizetype>(limit, m_changes.size()));
    report.changeCounts = m_changeCounts;
    report.matches = m_doubts.first(std::min<qsizetype>(limit, m_doubts.size()));
    report.matches += m_matches.first(std::min<qsizetype>(limit - report.matches.size(), m_matches.size()));
    report.matchesTotal = m_matchesTotal;
    report.matchesDoubtful = m_matchesDoubtful;
    report.matchCounts = m_matchCounts;
    report.duplicates = m_duplicates.first(std::min<qsizetype>(limit, m_duplicates.size()));
    report.duplicatesTotal = m_duplicatesTotal;
}

} // namespace serai::members
