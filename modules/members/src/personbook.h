// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conflictrules.h"
#include "handedits.h"
#include "importbatch.h"
#include "importjournal.h"
#include "importlayout.h"
#include "peoplememory.h"

#include <store/connection.h>
#include <store/identityguard.h>
#include <store/jsonrows.h>
#include <store/keptbars.h>

#include <QSet>

namespace serai::members {

[[nodiscard]] QString identityKindKey(Field kind); ///< as member_identity.kind
[[nodiscard]] quint32 identityKindBit(Field kind);

/// Finds out who the people of a file are: somebody known, or somebody new. Keeps the tally, and in a run
/// writes. A dry run remembers in memory what a run would find in the tables. Database thread.
class PersonBook
{
public:
    PersonBook(store::Connection& connection, const Layout& layout, const ImportStamp& stamp,
        const ConflictRules& rules, ImportJournal& journal, ProblemList& problems);
    [[nodiscard]] Result<> begin();

    /// The member's id, new ones counted on from the highest; 0 = nobody (a guest).
    [[nodiscard]] Result<qint64> take(const PersonRow& person);

    /// Writes the people and identities that wait to be written together; before anything that refers to
    /// them.
    [[nodiscard]] Result<> flush();

    /// Whether the last row that take() answered with 0 is of somebody who was erased on request.
    [[nodiscard]] bool wasErased() const { return m_wasErased; }

    /// Whether the order \a number was of somebody who was erased.
    [[nodiscard]] bool isErasedOrder(const QString& number) const
    {
        return m_erased.contains(u"order", number);
    }

    /// Whether somebody took \a what ("country") of \a member away by hand, and it is still gone.
    [[nodiscard]] Result<bool> isTakenAway(qint64 member, const QString& what);

    /// An order of \a member was new or has changed.
    void touch(qint64 member);

    /// Ids whose orders changed: their sums are due.
    [[nodiscard]] const QSet<qint64>& touched() const { return m_touched; }

    [[nodiscard]] bool isNew(qint64 member) const { return member >= m_firstNew; }

    /// Adds the tally; lists at most \a limit changes and as many duplicates.
    void addTo(ImportReport& report, int limit) const;

private:
    using State = MetMember::State;

    struct Known
    {
        QString name, country, countryText, city, language, zone, company, note, level;
        QString countrySource, zoneSource, languageSource, levelSource;
        QStringList custom; ///< as storedFieldText(), by Layout::custom
        bool operator==(const Known&) const = default;

        [[nodiscard]] QByteArray packed() const;
        [[nodiscard]] static Known unpacked(const QByteArray& bytes, qsizetype customs);
    };

    /// A field of a member for which a row has a value.
    struct Offer
    {
        QString what; ///< as in reports and steps
        QString* value = nullptr; ///< as it stands; replaced where the file's takes its place
        QString text; ///< the file's
        QString* source = nullptr; ///< null where none is kept
        const char* origin = nullptr; ///< of the file's value
        ConflictRule rule = ConflictRule::Auto;
        const CustomField* custom = nullptr; ///< for showing the value
    };

    [[nodiscard]] Result<qint64> ownerOf(Field kind, const QString& value);
    [[nodiscard]] qint64 consentState(const QString& state); ///< its number
    [[nodiscard]] Result<quint32> kindsOf(qint64 member);
    [[nodiscard]] Result<qint64> match(const PersonRow& person);
    [[nodiscard]] Result<> noteMatch(qint64 member, const PersonRow& person);
    [[nodiscard]] Result<qint64> matchByName(const QString& name);
    [[nodiscard]] Result<bool> sameName(qint64 member, const QString& name);
    [[nodiscard]] Result<Known> knownOf(qint64 member);
    [[nodiscard]] Result<> create(qint64 member, const PersonRow& person);
    [[nodiscard]] Result<> update(qint64 member, const PersonRow& person);
    [[nodiscard]] Result<bool> merge(qint64 member, const PersonRow& person, Known& values);
    [[nodiscard]] Result<> mergeCountry(qint64 member, const PersonRow& person, Known& values);
    [[nodiscard]] Result<> put(qint64 member, const PersonRow& person, const Offer& offer);
    /// Whether the value stays because somebody wrote it; told then.
    [[nodiscard]] Result<bool> staysByHand(qint64 member, const PersonRow& person, const Offer& offer);
    [[nodiscard]] Result<> readCustom(qint64 member, Known& known);
    [[nodiscard]] Result<> writeCustom(qint64 member, const QStringList& before, const QStringList& after);
    [[nodiscard]] Result<bool> bringsPhone(const PersonRow& person);
    /// Country and zone as number and country tell them, where nobody does: marked as inferred. \a before is
    /// null for somebody new. Answers whether \a values changed.
    [[nodiscard]] Result<bool> inferPlace(
        qint64 member, const PersonRow& person, const Known* before, Known& values);
    void noteDuplicate(qint64 member, const PersonRow& person);
    void noteChange(qint64 member, const PersonRow& person, const QString& field, const QString& before,
        const QString& after);
    void noteByHand(qint64 member, const PersonRow& person, const QString& field, const QString& here,
        const QString& file, std::optional<qint64> writtenAt);
    [[nodiscard]] Result<> addIdentities(qint64 member, const PersonRow& person);
    [[nodiscard]] Result<> addTags(qint64 member, const PersonRow& person);
    [[nodiscard]] Result<qint64> tagId(const QString& name);
    [[nodiscard]] Result<> addConsent(qint64 member, const PersonRow& person);
    [[nodiscard]] Result<> stateConsent(
        qint64 member, const PersonRow& person, const char* channel, bool granted);
    [[nodiscard]] Result<> writeNew(qint64 member, const Known& values);
    [[nodiscard]] Result<> writeChanged(qint64 member, const Known& before, const Known& values);
    void mark(qint64 member, State state);
    [[nodiscard]] bool isErased(const PersonRow& person) const;
    [[nodiscard]] bool isBarred(const PersonRow& person, const QString& channel) const;
    [[nodiscard]] Result<QString> knownConsent(
        qint64 member, const PersonRow& person, const QString& channel);
    [[nodiscard]] Result<> writeConsent(qint64 member, const QString& channel, const QString& state);

    store::Connection& m_connection;
    const Layout& m_layout;
    const ImportStamp& m_stamp;
    const ConflictRules& m_rules;
    ImportJournal& m_journal;
    ProblemList& m_problems;
    store::ErasedIdentities m_erased;
    store::BlockedIdentities m_blocked;
    bool m_wasErased = false;
    bool m_empty = true; // no member was there before: nothing to look up
    qint64 m_firstNew = 1; // ids from here on are made by this import
    qint64 m_nextId = 1;
    PeopleMemory m_met;
    HandEdits m_hands;
    store::JsonRows m_newMembers, m_newIdentities; // not written yet
    QHash<QString, qint64> m_tags;
    QStringList m_consentStates{QString()}; // each state met, by its number in the memory
    QSet<qint64> m_touched;
    qint64 m_consentGranted = 0;
    qint64 m_inferred = 0; // people whose country or zone follows from the number
    qint64 m_kept = 0; // values of the file that gave way
    Field m_matchedBy = Field::Name; // by what the last row was found
    QList<ImportChange> m_changes;
    QHash<QString, qint64> m_changeCounts;
    QList<ImportKept> m_keptByHand;
    qint64 m_keptByHandTotal = 0;
    QHash<QString, qint64> m_keptByHandCounts;
    QList<ImportMatch> m_matches, m_doubts;
    qint64 m_matchesTotal = 0, m_matchesDoubtful = 0;
    QHash<QString, qint64> m_matchCounts;
    QList<ImportDuplicate> m_duplicates;
    qint64 m_duplicatesTotal = 0;
};

} // namespace serai::members
