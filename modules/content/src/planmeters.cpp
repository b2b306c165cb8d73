// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planfacts.h"

#include <algorithm>

namespace serai::content {

static QList<MixPart> mixOf(const PlanFacts& facts)
{
    // Two points, or one post where that is more: a plan of ten posts cannot come nearer.
    const auto count = double(facts.posts.size());
    QList<MixPart> mix;
    for (const auto& type : contentTypes().first(5)) {
        MixPart part;
        part.type = type.key;
        part.target = facts.playbook.number(QStringLiteral("content.") + type.key, u"share");
        part.tolerance = std::max(0.02, count > 0 ? 1 / count : 1.0);
        for (const auto& post : facts.posts) {
            const auto* known = contentType(post.item.type);
            part.count += known && known->mixKey == type.key ? 1 : 0;
        }
        part.share = count > 0 ? part.count / count : 0;
        mix << part;
    }
    return mix;
}

static std::optional<int> leadOf(const PlanFacts& facts)
{
    std::optional<QDate> last;
    for (const auto& group : facts.byGroup) {
        for (const auto& post : group) {
            if (post.atMs <= facts.question.nowMs)
                continue;
            const bool fixed =
                post.item.state == ContentState::Scheduled || post.item.state == ContentState::Approved;
            if (fixed)
                last = last ? std::max(*last, post.day) : post.day;
        }
    }
    std::optional<QDate> open;
    for (const auto& group : facts.byGroup) {
        for (const auto& post : group) {
            const bool fixed =
                post.item.state == ContentState::Scheduled || post.item.state == ContentState::Approved;
            if (post.atMs > facts.question.nowMs && !fixed)
                open = open ? std::min(*open, post.day) : post.day;
        }
    }
    const auto day = open ? open : last;
    if (!day)
        return std::nullopt;
    return std::max(0, int(facts.today.daysTo(*day)));
}

PlanMeters planMeters(const PlanQuestion& question, const playbook::Playbook& playbook)
{
    const PlanFacts facts(question, playbook);
    PlanMeters meters;
    meters.posts = int(facts.posts.size());
    meters.mix = mixOf(facts);
    meters.leadDays = leadOf(facts);

    QMap<CommunityId, QMap<QDate, int>> days;
    int inside = 0;
    for (const auto& post : facts.posts) {
        ++days[post.item.community][post.day];
        ++meters.hours[size_t(post.time.hour())];
        inside += isPeak(post.day, post.time, playbook) ? 1 : 0;
    }
    if (meters.posts > 0)
        meters.insidePeaks = double(inside) / meters.posts;
    int used = 0;
    for (auto group = days.cbegin(); group != days.cend(); ++group) {
        BusiestDay busiest{group.key(), {}, 0};
        for (auto day = group->cbegin(); day != group->cend(); ++day) {
            used += std::min(*day, facts.idealPerDay);
            if (*day > busiest.posts)
                busiest = {group.key(), day.key(), *day};
        }
        meters.busiest << busiest;
    }
    std::stable_sort(meters.busiest.begin(), meters.busiest.end(),
        [](const BusiestDay& a, const BusiestDay& b) { return a.posts > b.posts; });
    const auto slotCount = (question.from.daysTo(question.to) + 1) * facts.byGroup.size() * facts.idealPerDay;
    if (slotCount > 0)
        meters.slotsFree = 1 - double(used) / double(slotCount);
    return meters;
}

} // namespace serai::content
