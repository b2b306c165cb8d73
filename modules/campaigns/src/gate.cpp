// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judgement.h"

#include <base/localtime.h>
#include <campaigns/gate.h>
#include <content/playbookrepository.h>
#include <playbook/playbook.h>
#include <store/workspace.h>

namespace serai::campaigns {

static constexpr qint64 pausedRecheckMs = 60'000;
static constexpr qint64 templatePauseRecheckMs =
    30 * 60'000; // Meta pauses a template for three hours at first

static constexpr auto selectJudged = "SELECT c.state, c.kind, coalesce(t.category, c.category), "
                                     "c.ignore_quiet_hours, t.status FROM campaign c "
                                     "LEFT JOIN message_template t ON t.account_id = ? AND t.name = "
                                     "c.template_name AND t.language = c.template_language "
                                     "WHERE c.id = ?";

static QTime timeOfHour(double hour)
{
    const int minutes = int(hour * 60 + 0.5);
    return minutes >= 24 * 60 ? QTime(0, 0) : QTime(minutes / 60, minutes % 60);
}

GateRules gateRules(const playbook::Playbook& playbook)
{
    GateRules rules;
    rules.weeklyCap = playbook.count(u"policy.personal", u"maxPerWeek");
    rules.inviteWeeklyCap = playbook.count(u"invite.weekly_cap", u"max");
    rules.noRepeatDays = playbook.count(u"invite.no_repeat", u"days");
    rules.quietFrom = timeOfHour(playbook.number(u"time.quiet", u"from"));
    rules.quietUntil = timeOfHour(playbook.number(u"time.quiet", u"to"));
    return rules;
}

Async<GateRules> readGateRules(store::Store& store)
{
    return store.read([](store::Connection& connection) -> Result<GateRules> {
        const auto defaults = playbook::Playbook::load();
        if (!defaults)
            return fail(defaults.error());
        const auto playbook = content::effectivePlaybook(connection, *defaults);
        if (!playbook)
            return fail(playbook.error());
        return gateRules(*playbook);
    });
}

std::optional<qint64> quietUntil(qint64 atMs, const QTimeZone& zone, const GateRules& rules)
{
    if (rules.quietFrom == rules.quietUntil)
        return std::nullopt;
    const auto local = localOf(atMs, zone);
    const auto time = local.time();
    const bool overMidnight = rules.quietFrom > rules.quietUntil;
    const bool late = time >= rules.quietFrom;
    const bool early = time < rules.quietUntil;
    if (overMidnight ? !(late || early) : !(late && early))
        return std::nullopt;
    const auto endDay = overMidnight && late ? local.date().addDays(1) : local.date();
    // When clocks are set back within the quiet hours, the end may come twice: the second one counts.
    const auto end = instantOf(endDay, rules.quietUntil, zone);
    return end > atMs ? end : atMs + time.msecsTo(rules.quietUntil);
}

CampaignGate::CampaignGate(GateRules rules)
    : m_rules(rules)
{
}

CampaignGate::~CampaignGate() = default;

Result<outbox::Judgement> CampaignGate::judge(
    store::Connection& connection, const outbox::OutboxRow& row, qint64 nowMs)
{
    using outbox::Judgement;
    auto campaign = connection.run(selectJudged, row.account.value, row.campaign.value);
    if (!campaign)
        return fail(campaign.error());
    if (!campaign->next())
        return Judgement::skip(QStringLiteral("cancelled"));
    const auto state = campaign->text(0);
    const MessageKind kind{campaign->text(2) == u"MARKETING", campaign->text(1) == u"invitation"};
    const bool atNight = campaign->boolean(3);
    const auto status = campaign->text(4);
    if (state == u"paused")
        return Judgement::wait(nowMs + pausedRecheckMs, QStringLiteral("paused"));
    if (state != u"running")
        return Judgement::skip(QStringLiteral("cancelled"));
    if (!row.member.isValid())
        return Judgement::skip(QStringLiteral("erased"));
    if (status == u"PAUSED")
        return Judgement::wait(nowMs + templatePauseRecheckMs, QStringLiteral("templatePaused"));
    if (status != u"APPROVED")
        return Judgement::skip(QStringLiteral("templateNotApproved"));
    const auto facts = readPersonFacts(connection, row.member, nowMs, m_rules);
    if (!facts)
        return fail(facts.error());
    if (!*facts)
        return Judgement::skip(QStringLiteral("erased"));
    if (const auto reason = firstReason(**facts, kind, m_rules); !reason.isEmpty())
        return Judgement::skip(reason);
    if (kind.promotional && !atNight) {
        const auto settings = store::readSettings(connection);
        if (!settings)
            return fail(settings.error());
        const auto shopZone = zoneById(settings->zone);
        const auto fallback = shopZone ? *shopZone : QTimeZone::utc();
        if (!m_zones || m_zones->fallback() != fallback)
            m_zones = std::make_unique<ZoneCache>(fallback);
        if (const auto until = quietUntil(nowMs, m_zones->zoneOf(**facts), m_rules))
            return Judgement::wait(*until, QStringLiteral("quietHours"));
    }
    return Judgement::send();
}

} // namespace serai::campaigns
