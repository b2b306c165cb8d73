// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/money.h>
#include <playbook/playbook.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <people/acts.h>

#include <optional>

namespace serai::people {

/// A level of the playbook (level.by_spend): from which total spend on, and what it brings.
struct LevelRule
{
    QString name; ///< "Gold"
    Money from; ///< total spend in the workspace's currency
    QStringList benefits; ///< as the playbook says; may be empty

    bool operator==(const LevelRule&) const = default;
};

/// The levels of \a playbook, the lowest first. A level without a threshold is left out. Pure; any thread.
[[nodiscard]] QList<LevelRule> levelRules(const playbook::Playbook& playbook, const QString& currency);

/// The highest level that \a spend reaches; empty below the lowest and for another currency. Pure.
[[nodiscard]] QString levelFor(const Money& spend, const QList<LevelRule>& rules);

/// How far a member is what the playbook's persona describes (persona.fields). A part that is not known is
/// neither fit nor unfit.
struct PersonaFit
{
    std::optional<int> age; ///< whole years; from a custom date field called birthday or date-of-birth
    std::optional<bool> ageFits;
    std::optional<Money> orderValue; ///< average of the purchases, in the currency of the member's spend
    std::optional<bool> orderValueFits; ///< unknown where the persona's range is in another currency
    QStringList tags; ///< of the persona, those that the member has
    int tagsWanted = 0;
    /// Share of the known parts that fit, each part with equal weight, tags by their share; none = nothing
    /// is known.
    std::optional<double> fit;

    bool operator==(const PersonaFit&) const = default;
};

/// What a member's level brings, and how far the person is what the playbook describes.
struct MemberAbout
{
    QString level; ///< empty = none
    bool isKnownLevel = false; ///< the playbook has a level of this name
    QStringList benefits; ///< of the level; empty where the playbook names none
    std::optional<LevelRule> next; ///< the next level by spend; none at the top, and for another currency
    std::optional<Money> toNext; ///< how much spend is missing to it
    PersonaFit fit;

    bool operator==(const MemberAbout&) const = default;
};

/// A country and zone that a phone number implies for a member who has none.
struct InferredPlace
{
    qint64 member = 0;
    QString country;
    QString zone; ///< may be empty
};

/// What follows from the facts about members: level, stage, place, fit. Each change is an act of the journal
/// that PeopleActs::undo() takes back. Callable on the thread of the store.
class Standing
{
public:
    /// \a store and \a clock must outlive it.
    Standing(store::Store& store, const Clock& clock);

    /// Gives everybody who bought the level of the total spend. Levels that people or lists gave stay, and
    /// so do those of members whose spend is in another currency. \a defaults: the playbook as shipped; what
    /// the workspace changed in it is read here. Errors: Storage.
    [[nodiscard]] Async<ActRecord> applyLevels(playbook::Playbook defaults);

    /// Moves members forward to the stage of the funnel that their facts show (bought twice: "return"; once:
    /// "buy"; wrote, voted, reacted, clicked, redeemed: "activate"; in a group or with consent: "receive";
    /// else "attract"). Nobody goes back. Errors: Storage.
    [[nodiscard]] Async<ActRecord> applyStages();

    /// Members without a country whose number tells one. Long reader; half a minute for a million. Errors:
    /// Storage.
    [[nodiscard]] Async<QList<InferredPlace>> missingPlaces();
    /// Writes \a places, marked as inferred, where the country is still unknown, and the zone of countries
    /// that have only one, where it is unknown. Errors: Storage.
    [[nodiscard]] Async<ActRecord> applyPlaces(QList<InferredPlace> places);

    /// Errors: NotFound, Storage.
    [[nodiscard]] Async<PersonaFit> personaFit(MemberId member, playbook::Playbook defaults);

    /// Level with its benefits, and personaFit(). Errors: NotFound, Storage.
    [[nodiscard]] Async<MemberAbout> about(MemberId member, playbook::Playbook defaults);

private:
    store::Store& m_store;
    const Clock& m_clock;
};

} // namespace serai::people
