// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planfacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace serai::content {

static QString dayCheckText(const char* text, int n = -1)
{
    return QCoreApplication::translate("content", text, nullptr, n);
}

/// The nearest day within a week that can take \a post at its own time without getting fuller than ideal.
/// \a extra counts what the same fix put there already.
static std::optional<QDate> roomierDay(
    const PlanFacts& facts, const Post& post, const QHash<QDate, int>& extra)
{
    for (int distance = 1; distance <= 7; ++distance) {
        for (const int sign : {-1, 1}) {
            const auto day = post.day.addDays(sign * distance);
            const auto posts = facts.onDay(post.item.community, day).size() + extra.value(day);
            if (posts < facts.idealPerDay
                && facts.isFree(post.item.community, day, post.time, post.item.slot->zone, post.item.id))
                return day;
        }
    }
    return std::nullopt;
}

/// Moves \a excess posts of the day away, the last ones first.
static void addMoves(const PlanFacts& facts, const QList<Post>& posts, qsizetype excess, Finding& finding)
{
    QHash<QDate, int> extra;
    for (auto post = posts.crbegin(); post != posts.crend() && finding.fix.steps.size() < excess; ++post) {
        if (!facts.isMovable(*post))
            continue;
        if (const auto day = roomierDay(facts, *post, extra)) {
            ++extra[*day];
            finding.fix.steps << moveEdit(post->item, *day).steps;
        }
    }
    if (finding.fix.isEmpty())
        return;
    const int moved = int(finding.fix.steps.size());
    finding.isSafe = true;
    if (extra.size() == 1)
        finding.fixLabel = dayCheckText(QT_TRANSLATE_N_NOOP("content", "Move %n to %1"), moved)
                               .arg(dayText(extra.cbegin().key()));
    else
        finding.fixLabel = dayCheckText(QT_TRANSLATE_N_NOOP("content", "Move %n to other days"), moved);
    finding.fix.title = finding.fixLabel;
}

static void checkDay(
    const PlanFacts& facts, CommunityId group, const QList<Post>& posts, QList<Finding>& findings)
{
    const int cap = facts.playbook.count(u"freq.max", u"max");
    const auto count = posts.size();
    if (count <= facts.idealPerDay)
        return;
    Finding finding;
    finding.date = posts.first().day;
    finding.atMs = posts.last().atMs;
    finding.item = posts.last().item.id;
    finding.community = group;
    if (count > cap) {
        finding.rule = QStringLiteral("freq.max");
        finding.severity = Severity::Negative;
        finding.message =
            dayCheckText(QT_TRANSLATE_N_NOOP("content", "%1, %2: %n post(s), the cap is %3"), int(count))
                .arg(dayText(finding.date), facts.codeOf(group))
                .arg(cap);
        addMoves(facts, posts, count - cap, finding);
    } else {
        finding.rule = QStringLiteral("freq.ideal");
        finding.severity = Severity::Info;
        finding.message =
            dayCheckText(QT_TRANSLATE_N_NOOP("content", "%1, %2: %n post(s), %3–%4 are ideal"), int(count))
                .arg(dayText(finding.date), facts.codeOf(group))
                .arg(facts.playbook.count(u"freq.ideal", u"min"))
                .arg(facts.idealPerDay);
        addMoves(facts, posts, count - facts.idealPerDay, finding);
    }
    findings << finding;
}

/// Which of the five kinds the group lacks most.
static QString lackingType(const PlanFacts& facts, CommunityId group)
{
    QHash<QString, int> counts;
    const auto posts = facts.byGroup.value(group);
    for (const auto& post : posts) {
        if (const auto* type = contentType(post.item.type))
            ++counts[type->mixKey];
    }
    QString lacking = QStringLiteral("guide");
    double worst = -1;
    for (const auto& type : contentTypes().first(5)) {
        const auto target = facts.playbook.number(QStringLiteral("content.") + type.key, u"share");
        const double lack = target * double(posts.size() + 1) - counts.value(type.key);
        if (lack > worst) {
            worst = lack;
            lacking = type.key;
        }
    }
    return lacking;
}

static void checkWeek(const PlanFacts& facts, CommunityId group, QDate monday, QList<Finding>& findings)
{
    const int least = facts.playbook.count(u"freq.min", u"min");
    const auto sunday = monday.addDays(6);
    QHash<QDate, int> perDay;
    int count = 0;
    for (const auto& post : facts.byGroup.value(group)) {
        if (post.day >= monday && post.day <= sunday) {
            ++count;
            ++perDay[post.day];
        }
    }
    if (count >= least || !facts.isOpen(sunday))
        return;
    Finding finding;
    finding.rule = QStringLiteral("freq.min");
    finding.date = monday;
    finding.community = group;
    finding.message =
        dayCheckText(QT_TRANSLATE_N_NOOP("content", "Week %1, %2: %n post(s), at least %3"), count)
            .arg(monday.weekNumber())
            .arg(facts.codeOf(group))
            .arg(least);
    // The day that is farthest from the group's other posts: with none, the middle of the week.
    std::optional<ContentItem> draft;
    for (const int offset : {2, 4, 0, 5, 3, 1, 6}) {
        const auto day = monday.addDays(offset);
        if (perDay.value(day) == 0 && (draft = draftFor(facts, lackingType(facts, group), group, day)))
            break;
    }
    if (draft) {
        finding.fixLabel =
            dayCheckText(QT_TRANSLATE_NOOP("content", "Add draft %1")).arg(dayText(draft->slot->date));
        finding.fix = createEdit(*draft);
        finding.fix.title = finding.fixLabel;
    }
    findings << finding;
}

void checkDays(const PlanFacts& facts, QList<Finding>& findings)
{
    const auto& question = facts.question;
    const auto firstMonday = question.from.addDays((8 - question.from.dayOfWeek()) % 7);
    for (auto group = facts.byGroup.cbegin(); group != facts.byGroup.cend(); ++group) {
        QMap<QDate, QList<Post>> days;
        for (const auto& post : *group) {
            if (facts.isInside(post.day) && facts.isOpen(post.day))
                days[post.day] << post;
        }
        for (const auto& posts : std::as_const(days))
            checkDay(facts, group.key(), posts, findings);
        for (auto monday = firstMonday; monday.addDays(6) <= question.to; monday = monday.addDays(7))
            checkWeek(facts, group.key(), monday, findings);
    }
}

} // namespace serai::content
