// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue.h"
#include "plan.h"
#include "random.h"

#include <algorithm>

namespace serai::demo {

/// Of those whom a group counts, the shop knows nine in ten: the others came by a friend's link.
constexpr double knownShare = 0.9;
constexpr double leaves = 0.08;

static bool isAsked(const Person& person, const Group& group)
{
    return group.country == QLatin1String(person.market->code) && !person.phone.isEmpty()
        && person.consent == Consent::Granted && person.suppression.isEmpty();
}

std::vector<Membership> makeMemberships(const World& world, const std::vector<Group>& groups)
{
    Random random(0x6772'6f75'7073ULL);
    std::vector<Membership> moves;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        std::vector<std::size_t> asked;
        for (std::size_t p = 0; p < world.people.size(); ++p) {
            if (isAsked(world.people[p], groups[g]) && world.people[p].createdAtMs < world.nowMs - 2 * dayMs)
                asked.push_back(p);
        }
        // As many as the group has room for, old customers and new ones alike.
        const double share =
            asked.empty() ? 0 : std::min(1.0, groups[g].memberCount * knownShare / double(asked.size()));
        int room = groups[g].memberCount;
        for (const auto p : asked) {
            const auto& person = world.people[p];
            if (!random.chance(share) || room == 0)
                continue;
            --room;
            const qint64 span = world.nowMs - person.createdAtMs - dayMs;
            const auto joined = person.createdAtMs
                + std::min(span, qint64(random.waiting(20) * double(dayMs)) + 3 * minuteMs);
            moves.push_back({int(p), int(g), joined / secondMs * secondMs, true});
            if (random.chance(leaves)) {
                const auto left = joined + qint64(random.share() * double(world.nowMs - joined));
                moves.push_back({int(p), int(g), std::max(joined, left) / secondMs * secondMs, false});
            }
        }
    }
    std::stable_sort(
        moves.begin(), moves.end(), [](const Membership& a, const Membership& b) { return a.atMs < b.atMs; });
    return moves;
}

} // namespace serai::demo
