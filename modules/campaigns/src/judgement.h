// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <campaigns/gate.h>
#include <members/reach.h>
#include <store/connection.h>

#include <QHash>
#include <QTimeZone>

namespace serai::campaigns {

/// What a message is, as far as limits depend on it.
struct MessageKind
{
    bool promotional = true; ///< a MARKETING template
    bool invitation = false;
};

/// What decides whether a member may get a message. The same for preview, start and gate, so that they cannot
/// differ.
struct PersonFacts
{
    members::ReachFacts reach;
    QString bsuid;
    bool serviceConsent = false;
    int promotionsThisWeek = 0;
    int invitationsThisWeek = 0;
    int invitationsLately = 0; ///< within noRepeatDays
    QString zone; ///< IANA; empty = unknown
    QString country; ///< of the member's record
};

/// Reads the facts about \a member at \a nowMs; nothing when the member was erased.
[[nodiscard]] Result<std::optional<PersonFacts>> readPersonFacts(
    store::Connection& connection, MemberId member, qint64 nowMs, const GateRules& rules);

/// The key of the first reason against; empty = may be sent. Pure.
[[nodiscard]] QString firstReason(const PersonFacts& facts, MessageKind kind, const GateRules& rules);

/// Zones by id, made once: making one reads a file.
class ZoneCache
{
public:
    explicit ZoneCache(QTimeZone fallback)
        : m_fallback(std::move(fallback))
    {
    }

    [[nodiscard]] const QTimeZone& fallback() const { return m_fallback; }

    /// The member's own zone, else the country's only one, else the shop's; \a known tells whether it is one
    /// of the first two.
    [[nodiscard]] QTimeZone zoneOf(const PersonFacts& facts, bool* known = nullptr);

private:
    QTimeZone m_fallback;
    QHash<QString, QString> m_soleZones; ///< by country
    QHash<QString, QTimeZone> m_zones; ///< an invalid one stands for an id that does not exist
};

} // namespace serai::campaigns
