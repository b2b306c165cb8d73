// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <campaigns/campaign.h>
#include <members/reach.h>

#include <QCoreApplication>

namespace serai::campaigns {

QString campaignStateKey(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return QStringLiteral("draft");
    case CampaignState::Running:
        return QStringLiteral("running");
    case CampaignState::Paused:
        return QStringLiteral("paused");
    case CampaignState::Cancelled:
        return QStringLiteral("cancelled");
    case CampaignState::Done:
        return QStringLiteral("done");
    }
    return {};
}

QString campaignKindKey(CampaignKind kind)
{
    return kind == CampaignKind::Invitation ? QStringLiteral("invitation") : QStringLiteral("broadcast");
}

QString reasonText(const QString& reason)
{
    if (const auto reach = members::reachFromKey(reason))
        return members::reachText(*reach);
    static const std::pair<const char*, const char*> texts[] = {
        {"erased", QT_TRANSLATE_NOOP("campaigns", "Person was erased")},
        {"templateNotApproved", QT_TRANSLATE_NOOP("campaigns", "Template is not approved")},
        {"templatePaused", QT_TRANSLATE_NOOP("campaigns", "Template is paused by WhatsApp")},
        {"weeklyCap", QT_TRANSLATE_NOOP("campaigns", "Weekly limit of promotions")},
        {"recentlyInvited", QT_TRANSLATE_NOOP("campaigns", "Invited a short time ago")},
        {"holdOut", QT_TRANSLATE_NOOP("campaigns", "Held out for comparison")},
        {"missingVariable", QT_TRANSLATE_NOOP("campaigns", "A value for the text is missing")},
        {"invalidMessage", QT_TRANSLATE_NOOP("campaigns", "The filled text cannot be sent")},
        {"timePassed", QT_TRANSLATE_NOOP("campaigns", "The time is over there")},
        {"quietHours", QT_TRANSLATE_NOOP("campaigns", "Quiet hours")},
        {"paused", QT_TRANSLATE_NOOP("campaigns", "Campaign is paused")},
        {"cancelled", QT_TRANSLATE_NOOP("campaigns", "Campaign was cancelled")},
        {"retry", QT_TRANSLATE_NOOP("campaigns", "Tried again later")},
        {"held", QT_TRANSLATE_NOOP("campaigns", "Held")},
        {"offline", QT_TRANSLATE_NOOP("campaigns", "No connection")},
        {"pairLimit", QT_TRANSLATE_NOOP("campaigns", "Just wrote to this person")},
        {"", QT_TRANSLATE_NOOP("campaigns", "Not yet time")}};
    for (const auto& [key, text] : texts) {
        if (reason == QLatin1String(key))
            return QCoreApplication::translate("campaigns", text);
    }
    return reason;
}

} // namespace serai::campaigns
