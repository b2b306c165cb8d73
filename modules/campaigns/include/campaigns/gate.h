// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <outbox/gate.h>

#include <QTime>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace serai::playbook {
class Playbook;
}

namespace serai::store {
class Store;
}

namespace serai::campaigns {

/// The limits that the gate keeps. The numbers come from the playbook.
struct GateRules
{
    int weeklyCap = 3; ///< promotional messages per member in seven days (policy.personal)
    int inviteWeeklyCap = 3; ///< invitations per member in seven days (invite.weekly_cap)
    int noRepeatDays = 30; ///< between two invitations of one member (invite.no_repeat)
    QTime quietFrom{22, 0}; ///< local clock of the member; promotional messages wait (time.quiet)
    QTime quietUntil{8, 0};

    bool operator==(const GateRules&) const = default;
};

/// The rules of \a playbook.
[[nodiscard]] GateRules gateRules(const playbook::Playbook& playbook);

/// The shipped playbook with the overrides of this workspace. Errors: Storage, InvalidInput, NotFound.
[[nodiscard]] Async<GateRules> readGateRules(store::Store& store);

/// When the quiet hours end that \a atMs falls into by the clock of \a zone (epoch ms); nothing outside of
/// them.
[[nodiscard]] std::optional<qint64> quietUntil(qint64 atMs, const QTimeZone& zone, const GateRules& rules);

/// Judges each message of a campaign at the moment when it leaves, in this order; the first reason counts:
/// skip "cancelled"; wait "paused"; skip "erased", "templateNotApproved", "noIdentity", "noConsent",
/// "plusOne", "suppressed", "weeklyCap", "recentlyInvited"; wait "quietHours". UTILITY templates need consent
/// to service or marketing and know no caps, no +1 rule and no quiet hours. A member without a zone is judged
/// by the clock of the workspace. Keeps no state but its rules and the zones it has met; the database writer
/// thread.
class CampaignGate final : public outbox::Gate
{
public:
    explicit CampaignGate(GateRules rules = {});
    ~CampaignGate() override;

    [[nodiscard]] Result<outbox::Judgement> judge(
        store::Connection& connection, const outbox::OutboxRow& row, qint64 nowMs) override;

private:
    GateRules m_rules;
    std::unique_ptr<class ZoneCache> m_zones;
};

} // namespace serai::campaigns
