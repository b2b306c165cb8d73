// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judgement.h"

#include <base/localtime.h>
#include <base/territory.h>

namespace serai::campaigns {

static constexpr qint64 dayMs = 24LL * 3600 * 1000;
static constexpr qint64 weekMs = 7 * dayMs;

// A message counts when it left, whatever became of it afterwards, except that it failed.
#define SERAI_SENT_TO_MEMBER                                                                                 \
    "FROM outbox o JOIN campaign c ON c.id = o.campaign_id WHERE o.member_id = m.id AND o.state IN "         \
    "('in_flight', "                                                                                         \
    "'accepted', 'delivered', 'read', 'unknown') AND coalesce(o.accepted_at, o.requested_at) > ?"

static QByteArray selectPersonFacts()
{
    return QByteArray("SELECT m.zone, m.country, ") + members::reachColumns
        + ", (SELECT i.value FROM member_identity i WHERE i.member_id = m.id AND i.kind = 'bsuid' ORDER BY "
          "i.id LIMIT 1), "
          "coalesce((SELECT c.state = 'granted' FROM consent_event c WHERE c.member_id = m.id AND c.channel "
          "= 'whatsapp' "
          "AND c.purpose = 'service' ORDER BY c.at DESC, c.id DESC LIMIT 1), 0), "
          "(SELECT count(*) " SERAI_SENT_TO_MEMBER " AND c.category = 'MARKETING'), "
          "(SELECT count(*) " SERAI_SENT_TO_MEMBER " AND c.kind = 'invitation'), "
          "(SELECT count(*) " SERAI_SENT_TO_MEMBER " AND c.kind = 'invitation') "
          "FROM member m WHERE m.id = ?";
}

#undef SERAI_SENT_TO_MEMBER

Result<std::optional<PersonFacts>> readPersonFacts(
    store::Connection& connection, MemberId member, qint64 nowMs, const GateRules& rules)
{
    static const QByteArray sql = selectPersonFacts();
    auto row = connection.prepare(sql);
    if (!row)
        return fail(row.error());
    row->bindAll(nowMs - weekMs, nowMs - weekMs, nowMs - rules.noRepeatDays * dayMs, member.value);
    if (auto done = row->exec(); !done)
        return fail(done.error());
    if (!row->next())
        return std::nullopt;
    PersonFacts facts;
    facts.zone = row->text(0);
    facts.country = row->text(1);
    facts.reach.phone = row->text(2);
    facts.reach.hasBsuid = row->boolean(3);
    facts.reach.hasConsent = row->boolean(4);
    facts.reach.isSuppressed = row->boolean(5);
    facts.bsuid = row->text(6);
    facts.serviceConsent = row->boolean(7);
    facts.promotionsThisWeek = row->integer(8);
    facts.invitationsThisWeek = row->integer(9);
    facts.invitationsLately = row->integer(10);
    return facts;
}

QString firstReason(const PersonFacts& facts, MessageKind kind, const GateRules& rules)
{
    if (!kind.promotional) {
        // News about one's own order: no caps and no +1 rule, but a person who wants silence gets it.
        if (facts.reach.phone.isEmpty() && !facts.reach.hasBsuid)
            return members::reachKey(members::Reach::NoIdentity);
        if (!facts.serviceConsent && !facts.reach.hasConsent)
            return members::reachKey(members::Reach::NoConsent);
        return facts.reach.isSuppressed ? members::reachKey(members::Reach::Suppressed) : QString();
    }
    if (const auto reach = members::reachOf(facts.reach); reach != members::Reach::Reachable)
        return members::reachKey(reach);
    if (facts.promotionsThisWeek >= rules.weeklyCap
        || (kind.invitation && facts.invitationsThisWeek >= rules.inviteWeeklyCap))
        return QStringLiteral("weeklyCap");
    if (kind.invitation && facts.invitationsLately > 0)
        return QStringLiteral("recentlyInvited");
    return {};
}

QTimeZone ZoneCache::zoneOf(const PersonFacts& facts, bool* known)
{
    auto id = facts.zone;
    if (id.isEmpty() && !facts.country.isEmpty()) {
        auto sole = m_soleZones.constFind(facts.country);
        if (sole == m_soleZones.cend())
            sole = m_soleZones.insert(facts.country, soleZoneOf(facts.country));
        id = *sole;
    }
    QTimeZone zone;
    if (!id.isEmpty()) {
        auto found = m_zones.constFind(id);
        if (found == m_zones.cend()) {
            const auto made = zoneById(id);
            found = m_zones.insert(id, made ? *made : QTimeZone());
        }
        zone = *found;
    }
    if (known)
        *known = zone.isValid();
    return zone.isValid() ? zone : m_fallback;
}

} // namespace serai::campaigns
