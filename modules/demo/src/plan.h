// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world.h"

#include <QString>

#include <optional>
#include <vector>

namespace serai::demo {

struct Group
{
    QString code; ///< "DE1"
    QString name;
    QString country;
    QString zone;
    QString language;
    QString purpose;
    int category = 0;
    int memberCount = 0;
};

struct Post
{
    int group = -1; ///< index of a Group; -1 = for none yet
    QString type;
    QString title;
    QString body;
    QString callToAction;
    QString state;
    QString localAt; ///< "2026-11-19T20:30"; empty = without a date
    QString zone;
    qint64 costCents = 0;
    std::optional<qint64> postedAtMs;
    qint64 createdAtMs = 0;
};

/// Twenty groups, and what they post from five weeks before to five weeks after \a nowMs: mostly sound, with
/// a few faults that the advisor ought to find.
struct Plan
{
    std::vector<Group> groups;
    std::vector<Post> posts;
};

[[nodiscard]] Plan makePlan(qint64 nowMs);

/// Somebody came into a group or left it.
struct Membership
{
    int person = 0; ///< index into World::people
    int group = 0; ///< index into Plan::groups
    qint64 atMs = 0; ///< whole seconds
    bool joined = true;
};

/// Who of \a world is in which of \a groups, by time: people with consent, in groups of their country.
[[nodiscard]] std::vector<Membership> makeMemberships(const World& world, const std::vector<Group>& groups);

/// Something that somebody did in a group.
struct Talk
{
    enum class Kind { Message, Reaction, Vote };
    Kind kind = Kind::Message;
    int person = 0; ///< index into World::people
    int group = 0; ///< index into Plan::groups
    qint64 atMs = 0; ///< whole seconds
    QString word; ///< kind of the message, emoji, or choice
};

/// What the people of \a moves wrote, liked and voted for while they were in their groups. A few write, as
/// ever.
[[nodiscard]] std::vector<Talk> makeGroupTalk(const std::vector<Membership>& moves, qint64 nowMs);

struct Message
{
    int person = 0; ///< index into World::people
    QString state;
    QString reason;
    std::optional<int> errorCode;
    qint64 dueMs = 0;
    std::optional<qint64> requestedMs;
    std::optional<qint64> acceptedMs;
    std::optional<qint64> sentMs;
    std::optional<qint64> deliveredMs;
    std::optional<qint64> readMs;
    std::optional<qint64> failedMs;
};

struct PastCampaign
{
    QString name;
    QString kind;
    int segment = 0; ///< index into demoSegments()
    QString templateName;
    QString language;
    QString variablesJson;
    QString state;
    qint64 createdAtMs = 0;
    std::optional<qint64> startedAtMs;
    std::optional<qint64> finishedAtMs;
    qint64 audience = 0;
    QString excludedJson;
    std::vector<Message> messages;
};

[[nodiscard]] std::vector<PastCampaign> makeCampaigns(const World& world);

/// How somebody answered a campaign.
struct Answer
{
    enum class Kind { Message, Click, Reaction };
    Kind kind = Kind::Message;
    int person = 0; ///< index into World::people
    qint64 atMs = 0; ///< whole seconds
    QString word; ///< kind of the message, name of the link, or emoji
};

/// Of those who read it, by \a nowMs.
[[nodiscard]] std::vector<Answer> makeAnswers(const PastCampaign& campaign, qint64 nowMs);

} // namespace serai::demo
