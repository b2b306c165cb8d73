// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan.h"
#include "random.h"

#include <algorithm>
#include <map>
#include <utility>

namespace serai::demo {

constexpr double writes = 0.22; ///< of a group's people; most only read
constexpr double reacts = 0.35;
constexpr double votes = 0.3;
constexpr const char* emojis[] = {"❤️", "👍", "😍", "🙏", "😂"};
constexpr const char* choices[] = {"Linen", "Sage", "Ochre"};
constexpr int pollDaysAgo[] = {20, 6};

/// A whole second between two instants, both in the past.
static qint64 between(Random& random, qint64 from, qint64 to)
{
    return (from + qint64(random.share() * double(std::max<qint64>(0, to - from)))) / secondMs * secondMs;
}

static QString anyOf(Random& random, std::span<const char* const> words)
{
    return QString::fromUtf8(random.of(words));
}

std::vector<Talk> makeGroupTalk(const std::vector<Membership>& moves, qint64 nowMs)
{
    Random random(0x7461'6c6bULL);
    std::vector<Talk> talk;
    std::map<std::pair<int, int>, qint64> lefts; // by person and group
    for (const auto& move : moves) {
        if (!move.joined)
            lefts[{move.person, move.group}] = move.atMs;
    }
    for (const auto& move : moves) {
        if (!move.joined)
            continue;
        const auto left = lefts.find({move.person, move.group});
        const auto end = left == lefts.end() ? nowMs : left->second;
        const auto add = [&](Talk::Kind kind, const QString& word, qint64 at) {
            talk.push_back({kind, move.person, move.group, at, word});
        };
        if (random.chance(writes)) {
            const int messages = std::min(40, 1 + int(random.waiting(5)));
            for (int i = 0; i < messages; ++i)
                add(Talk::Kind::Message,
                    random.chance(0.15) ? QStringLiteral("media") : QStringLiteral("text"),
                    between(random, move.atMs, end));
        }
        if (random.chance(reacts)) {
            const int reactions = std::min(20, 1 + int(random.waiting(2)));
            for (int i = 0; i < reactions; ++i)
                add(Talk::Kind::Reaction, anyOf(random, emojis), between(random, move.atMs, end));
        }
        for (const int days : pollDaysAgo) {
            const auto at =
                nowMs - days * dayMs + qint64(random.waiting(6) * double(hourMs)) / secondMs * secondMs;
            if (random.chance(votes) && at > move.atMs && at < end)
                add(Talk::Kind::Vote, anyOf(random, choices), at);
        }
    }
    return talk;
}

std::vector<Answer> makeAnswers(const PastCampaign& campaign, qint64 nowMs)
{
    Random random(0x616e'7377ULL ^ quint64(campaign.createdAtMs));
    std::vector<Answer> answers;
    for (const auto& message : campaign.messages) {
        if (!message.readMs)
            continue;
        const auto at = *message.readMs / secondMs * secondMs + qint64(random.waiting(20)) * minuteMs;
        const auto ticket = random.share();
        if (at >= nowMs || ticket >= 0.25)
            continue;
        if (ticket < 0.08)
            answers.push_back({Answer::Kind::Message, message.person, at,
                ticket < 0.01 ? QStringLiteral("image") : QStringLiteral("text")});
        else if (ticket < 0.2)
            answers.push_back({Answer::Kind::Click, message.person, at, campaign.templateName});
        else
            answers.push_back({Answer::Kind::Reaction, message.person, at, anyOf(random, emojis)});
    }
    return answers;
}

} // namespace serai::demo
