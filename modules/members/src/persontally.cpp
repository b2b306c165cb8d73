// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What PersonBook counts and lists.

#include "personbook.h"

namespace serai::members {

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
    qint64 member, const PersonRow& person, const QString& field, const QString& before, const QString& after)
{
    if (isNew(member))
        return;
    ++m_changeCounts[field];
    if (m_changes.size() < 1000)
        m_changes << ImportChange{
            person.line, {member}, person.name.left(60), field, before.left(60), after.left(60)};
}

// Once for each member and field: rows further down say it again.
void PersonBook::noteByHand(qint64 member, const PersonRow& person, const QString& field, const QString& here,
    const QString& file, std::optional<qint64> writtenAt)
{
    const auto key = TextDigest::of(0, QString::number(member) + QChar(0x1f) + field + QChar(0x1f) + file);
    if (!m_met.keptByHand.add(key))
        return;
    ++m_keptByHandTotal;
    ++m_keptByHandCounts[field];
    if (m_keptByHand.size() < 1000)
        m_keptByHand << ImportKept{
            person.line, {member}, person.name.left(60), field, here.left(60), file.left(60), writtenAt};
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
    report.keptByHand = m_keptByHand.first(std::min<qsizetype>(limit, m_keptByHand.size()));
    report.keptByHandTotal = m_keptByHandTotal;
    report.keptByHandCounts = m_keptByHandCounts;
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
