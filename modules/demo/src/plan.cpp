// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan.h"

#include "catalogue.h"
#include "random.h"

#include <base/localtime.h>

#include <QHash>

#include <algorithm>

namespace serai::demo {

namespace {

std::vector<Group> makeGroups(Random& random)
{
    static constexpr const char* purposes[] = {
        "repeatPurchase", "productLaunch", "afterSales", "repeatPurchase"};
    std::vector<Group> groups;
    for (const auto& market : markets()) {
        int number = 0;
        for (const char* name : market.groupNames) {
            Group group;
            group.code = QStringLiteral("%1%2").arg(QLatin1String(market.code)).arg(++number);
            group.name = QString::fromUtf8(name);
            group.country = QLatin1String(market.code);
            group.zone = QLatin1String(market.cities.front().zone);
            if (group.name == QStringLiteral("West Coast"))
                group.zone = QStringLiteral("America/Los_Angeles");
            group.language = QLatin1String(market.language);
            group.purpose = QLatin1String(purposes[(number - 1) % 4]);
            group.category = market.category;
            group.memberCount = 84 + random.below(63);
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

int costOf(const QString& type)
{
    // Playbook, cost.content: a film 50 to 200 dollars, pictures 10 to 30, words 20 to 50.
    if (type == QStringLiteral("story"))
        return 9000;
    if (type == QStringLiteral("guide") || type == QStringLiteral("ugc"))
        return 2500;
    return 3000;
}

/// A kind by the shares of the playbook, a little too fond of offers.
QString kindOf(Random& random)
{
    const int ticket = random.below(100);
    return ticket < 31 ? QStringLiteral("offer")
        : ticket < 53  ? QStringLiteral("story")
        : ticket < 74  ? QStringLiteral("guide")
        : ticket < 89  ? QStringLiteral("interactive")
                       : QStringLiteral("ugc");
}

/// The \a turn-th idea of \a kind: in turn rather than at random, so that neighbours do not post the same.
const ContentIdea& ideaOf(int turn, const QString& kind)
{
    std::vector<const ContentIdea*> pool;
    for (const auto& idea : contentIdeas()) {
        const QLatin1String type(idea.type);
        const bool activity = type == QLatin1String("poll") || type == QLatin1String("price_guess");
        const bool deal = type == QLatin1String("group_buy");
        if (type == kind || (activity && kind == QStringLiteral("interactive"))
            || (deal && kind == QStringLiteral("offer")))
            pool.push_back(&idea);
    }
    return *pool[std::size_t(turn) % pool.size()];
}

class Planner
{
public:
    Planner(qint64 nowMs, Plan& plan)
        : m_now(nowMs)
        , m_plan(plan)
    {
    }

    void fill(Random& random)
    {
        for (int group = 0; group < int(m_plan.groups.size()); ++group) {
            const auto zone = zoneById(m_plan.groups[std::size_t(group)].zone).value_or(QTimeZone::utc());
            const auto today = localOf(m_now, zone).date();
            // The first group of a country posts nearly daily, its sisters three to four times a week.
            const double eagerness = m_plan.groups[std::size_t(group)].code.endsWith(u'1') ? 0.85 : 0.46;
            for (int day = -35; day <= 35; ++day) {
                if (!random.chance(day > 21 ? eagerness * 0.5 : eagerness))
                    continue;
                static constexpr int evenings[] = {20, 20, 20, 21, 10, 10, 12, 15};
                const QTime time(random.of(std::span<const int>(evenings)), random.chance(0.5) ? 0 : 30);
                add(random, group, zone, today.addDays(day), time, kindOf(random), day);
            }
        }
        addFaults(random);
        addShelf();
    }

private:
    void add(Random& random, int group, const QTimeZone& zone, QDate date, QTime time, const QString& kind,
        int day)
    {
        const auto& idea = ideaOf(group * 3 + m_turns[kind]++, kind);
        Post post;
        post.group = group;
        post.type = QLatin1String(idea.type);
        post.title = QString::fromUtf8(idea.title);
        post.body = QString::fromUtf8(idea.body);
        post.callToAction = QString::fromUtf8(idea.callToAction);
        post.localAt = date.toString(Qt::ISODate) + time.toString(QStringLiteral("'T'HH:mm"));
        post.zone = m_plan.groups[std::size_t(group)].zone;
        post.costCents = costOf(kind);
        const auto at = instantOf(date, time, zone);
        post.createdAtMs = std::min(at, m_now) - (9 + random.below(8)) * dayMs;
        if (at <= m_now) {
            const bool failed = random.chance(0.006);
            post.state = failed ? QStringLiteral("failed") : QStringLiteral("posted");
            if (!failed)
                post.postedAtMs = at + random.below(4) * minuteMs;
        } else {
            post.state = day <= 7 ? QStringLiteral("approved")
                : day <= 14       ? QStringLiteral("scheduled")
                                  : QStringLiteral("draft");
        }
        m_plan.posts.push_back(std::move(post));
    }

    /// Four posts on one day, a post at night, two within an hour: what the advisor is there for.
    void addFaults(Random& random)
    {
        const auto fault = [&](const char* code, int day, QTime time, const char* kind) {
            const auto found = std::find_if(m_plan.groups.begin(), m_plan.groups.end(),
                [&](const Group& group) { return group.code == QLatin1String(code); });
            const auto zone = zoneById(found->zone).value_or(QTimeZone::utc());
            add(random, int(found - m_plan.groups.begin()), zone, localOf(m_now, zone).date().addDays(day),
                time, QLatin1String(kind), day);
        };
        for (const int hour : {7, 10, 13, 20})
            fault("DE1", 8, QTime(hour, 0), "offer");
        fault("JP1", 9, QTime(22, 30), "offer");
        fault("US1", 5, QTime(10, 0), "guide");
        fault("US1", 5, QTime(10, 30), "offer");
    }

    void addShelf()
    {
        int number = 0;
        for (const auto& idea : shelfIdeas())
            m_plan.posts.push_back(shelfPost(idea, QStringLiteral("idea"), -1, ++number));
        static constexpr int owners[] = {0, 5, 8, 3};
        for (const auto& draft : drafts()) {
            m_plan.posts.push_back(shelfPost(draft, QStringLiteral("draft"), owners[number % 4], number));
            ++number;
        }
    }

    [[nodiscard]] Post shelfPost(const ContentIdea& idea, const QString& state, int group, int age) const
    {
        Post post;
        post.group = group;
        post.type = QLatin1String(idea.type);
        post.title = QString::fromUtf8(idea.title);
        post.body = QString::fromUtf8(idea.body);
        post.callToAction = QString::fromUtf8(idea.callToAction);
        post.state = state;
        if (group >= 0)
            post.zone = m_plan.groups[std::size_t(group)].zone;
        post.costCents = costOf(post.type);
        post.createdAtMs = m_now - age * dayMs;
        return post;
    }

    qint64 m_now;
    Plan& m_plan;
    QHash<QString, int> m_turns;
};

} // namespace

Plan makePlan(qint64 nowMs)
{
    Random random(4711);
    Plan plan;
    plan.groups = makeGroups(random);
    Planner(nowMs, plan).fill(random);
    return plan;
}

} // namespace serai::demo
