// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue.h"
#include "plan.h"
#include "random.h"

#include <base/localtime.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace serai::demo {

namespace {

struct Recipe
{
    const char* name;
    const char* kind;
    int segment;
    const char* templateName;
    const char* language;
    const char* variables; ///< JSON, as a campaign keeps them
    int daysAgo;
};

// Newest last; segments by their place in demoSegments(), templates as the sandbox has them.
constexpr Recipe recipes[] = {
    {"Autumn linen, back in stock", "broadcast", 1, "restock_notice", "en",
        R"({"body.1": "{{first_name|there}}", "body.2": "the linen duvet cover"})", 52},
    {"Flash sale: lamps, Germany", "broadcast", 3, "flash_sale", "de",
        R"({"body.1": "{{first_name|du}}", "body.2": "15 %"})", 38},
    {"Invitation: Linen & light groups", "invitation", 0, "group_invitation", "en",
        R"({"body.1": "{{first_name|there}}", "body.2": "{{last_product|linen}}"})", 24},
    {"Thank you, regulars in Japan", "broadcast", 4, "thank_you", "ja", "{}", 12},
    {"Brass lamp returns", "broadcast", 5, "restock_notice", "en",
        R"({"body.1": "{{first_name|there}}", "body.2": "the brass lamp"})", 4},
};

/// What became of one message, with the delays that phones have: most at once, some on the next morning.
Message travel(Random& random, int person, qint64 dueMs, qint64 requestedMs)
{
    Message message;
    message.person = person;
    message.dueMs = dueMs;
    const double ticket = random.share();
    if (ticket < 0.012) {
        message.state = QStringLiteral("skipped");
        message.reason = QStringLiteral("weeklyCap");
        return message;
    }
    message.requestedMs = requestedMs;
    if (ticket < 0.015) {
        message.state = QStringLiteral("unknown");
        message.reason = QStringLiteral("noAnswer");
        return message;
    }
    message.acceptedMs = requestedMs + 180 + random.below(400);
    if (ticket < 0.045) {
        message.state = QStringLiteral("failed");
        message.errorCode = ticket < 0.035 ? 131026 : 131049;
        message.failedMs = *message.acceptedMs + 900 + random.below(4000);
        return message;
    }
    message.sentMs = *message.acceptedMs + 300 + random.below(900);
    if (ticket < 0.075) {
        message.state = QStringLiteral("accepted"); // a phone that is off
        return message;
    }
    message.deliveredMs = *message.sentMs + qint64(random.waiting(40.0) * double(secondMs));
    if (random.chance(0.22)) {
        message.state = QStringLiteral("delivered");
        return message;
    }
    message.readMs = *message.deliveredMs + qint64(random.waiting(3.5) * double(hourMs));
    message.state = QStringLiteral("read");
    return message;
}

PastCampaign send(Random& random, const World& world, const DemoSegment& segment, const Recipe& recipe)
{
    PastCampaign campaign;
    campaign.name = QString::fromUtf8(recipe.name);
    campaign.kind = QLatin1String(recipe.kind);
    campaign.segment = recipe.segment;
    campaign.templateName = QLatin1String(recipe.templateName);
    campaign.language = QLatin1String(recipe.language);
    campaign.variablesJson = QString::fromUtf8(recipe.variables);
    campaign.state = QStringLiteral("done");
    const auto berlin = zoneById(QStringLiteral("Europe/Berlin")).value_or(QTimeZone::utc());
    const auto start =
        instantOf(localOf(world.nowMs, berlin).date().addDays(-recipe.daysAgo), QTime(10, 0), berlin);
    campaign.createdAtMs = start - dayMs;
    campaign.startedAtMs = start;
    QMap<QString, qint64> excluded;
    qint64 last = start;
    for (int i = 0; i < int(world.people.size()); ++i) {
        const auto& person = world.people[std::size_t(i)];
        if (person.createdAtMs > start || !segment.contains(person, start))
            continue;
        ++campaign.audience;
        if (const auto reason = person.unreachableReason(); !reason.isEmpty()) {
            ++excluded[reason];
            continue;
        }
        const auto requested = start + qint64(campaign.messages.size()) * 13; // about 80 a second
        campaign.messages.push_back(travel(random, i, start, requested));
        last = requested;
    }
    campaign.finishedAtMs = last + secondMs;
    QJsonObject reasons;
    for (auto reason = excluded.cbegin(); reason != excluded.cend(); ++reason)
        reasons.insert(reason.key(), reason.value());
    campaign.excludedJson = QString::fromUtf8(QJsonDocument(reasons).toJson(QJsonDocument::Compact));
    for (auto& message : campaign.messages) {
        // Nothing has happened yet that lies behind now.
        if (message.readMs && *message.readMs > world.nowMs) {
            message.readMs.reset();
            message.state = QStringLiteral("delivered");
        }
    }
    return campaign;
}

} // namespace

std::vector<PastCampaign> makeCampaigns(const World& world)
{
    Random random(815);
    const auto segments = demoSegments();
    std::vector<PastCampaign> campaigns;
    for (const auto& recipe : recipes)
        campaigns.push_back(send(random, world, segments[std::size_t(recipe.segment)], recipe));
    PastCampaign next;
    next.name = QStringLiteral("Black Friday, early access");
    next.kind = QStringLiteral("broadcast");
    next.segment = 1;
    next.templateName = QStringLiteral("bf_early_access");
    next.language = QStringLiteral("en");
    next.variablesJson =
        QStringLiteral(R"({"body.1": "{{first_name|there}}", "body.2": "{{last_product|our lamps}}"})");
    next.state = QStringLiteral("draft");
    next.createdAtMs = world.nowMs - 2 * hourMs;
    campaigns.push_back(std::move(next));
    return campaigns;
}

} // namespace serai::demo
