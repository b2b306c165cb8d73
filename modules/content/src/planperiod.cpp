// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planfacts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace serai::content {

static QString periodText(const char* text, int n = -1)
{
    return QCoreApplication::translate("content", text, nullptr, n);
}

/// Turns movable drafts of a kind that there is too much of into the kind that lacks most.
static void addTurns(const PlanFacts& facts, const PlanMeters& meters, const MixPart& part, Finding& finding)
{
    const auto lacking = std::min_element(meters.mix.cbegin(), meters.mix.cend(),
        [](const MixPart& a, const MixPart& b) { return a.share - a.target < b.share - b.target; });
    const auto excess = int(std::ceil((part.share - part.target - part.tolerance) * meters.posts - 1e-9));
    for (auto post = facts.posts.crbegin(); post != facts.posts.crend() && finding.fix.steps.size() < excess;
         ++post) {
        if (post->item.type != part.type || post->item.state != ContentState::Draft
            || !facts.isMovable(*post))
            continue;
        ContentItem turned = post->item;
        turned.type = lacking->type;
        finding.fix.steps << changeEdit(post->item, turned).steps;
    }
    if (finding.fix.isEmpty())
        return;
    finding.fixLabel = QCoreApplication::translate(
        "content", "Turn %n into: %1", "%1 is a content type", int(finding.fix.steps.size()))
                           .arg(typeTitle(lacking->type));
    finding.fix.title = finding.fixLabel;
}

/// Adds a draft of a kind that there is too little of, for the group that has least of it.
static void addDraft(const PlanFacts& facts, const MixPart& part, Finding& finding)
{
    CommunityId group;
    qsizetype least = -1;
    for (auto it = facts.byGroup.cbegin(); it != facts.byGroup.cend(); ++it) {
        const auto count = std::count_if(it->cbegin(), it->cend(), [&](const Post& post) {
            const auto* type = contentType(post.item.type);
            return type && type->mixKey == part.type;
        });
        if (least < 0 || count < least) {
            least = count;
            group = it.key();
        }
    }
    for (auto day = std::max(facts.today, facts.question.from); day <= facts.question.to;
         day = day.addDays(1)) {
        if (facts.onDay(group, day).size() >= facts.idealPerDay)
            continue;
        if (const auto draft = draftFor(facts, part.type, group, day)) {
            finding.fixLabel = periodText(QT_TRANSLATE_NOOP("content", "Add draft %1")).arg(dayText(day));
            finding.fix = createEdit(*draft);
            finding.fix.title = finding.fixLabel;
            return;
        }
    }
}

static void checkMix(const PlanFacts& facts, const PlanMeters& meters, QList<Finding>& findings)
{
    for (const auto& part : meters.mix) {
        const auto off = part.share - part.target;
        if (meters.posts == 0 || std::abs(off) <= part.tolerance + 1e-9)
            continue;
        Finding finding;
        finding.rule = QStringLiteral("content.") + part.type;
        finding.message = periodText(QT_TRANSLATE_NOOP("content", "%1: %2 of the posts, target %3"))
                              .arg(typeTitle(part.type), percentText(part.share), percentText(part.target));
        if (off > 0)
            addTurns(facts, meters, part, finding);
        else
            addDraft(facts, part, finding);
        findings << finding;
    }
}

static void checkSlack(const PlanFacts& facts, const PlanMeters& meters, QList<Finding>& findings)
{
    const auto wanted = facts.playbook.number(u"plan.slack", u"share");
    if (!meters.slotsFree || *meters.slotsFree >= wanted - 1e-9)
        return;
    Finding finding;
    finding.rule = QStringLiteral("plan.slack");
    finding.message =
        periodText(QT_TRANSLATE_NOOP("content", "%1 of the slots are free for trends, %2 is the aim"))
            .arg(percentText(*meters.slotsFree), percentText(wanted));
    const auto slotCount = double(facts.question.from.daysTo(facts.question.to) + 1)
        * double(facts.byGroup.size()) * facts.idealPerDay;
    const auto lacking = int(std::ceil((wanted - *meters.slotsFree) * slotCount - 1e-9));
    for (auto post = facts.posts.crbegin(); post != facts.posts.crend() && finding.fix.steps.size() < lacking;
         ++post) {
        if (post->item.state != ContentState::Draft || !facts.isMovable(*post))
            continue;
        ContentItem shelved = post->item;
        shelved.slot.reset();
        finding.fix.steps << changeEdit(post->item, shelved).steps;
    }
    if (!finding.fix.isEmpty()) {
        finding.fixLabel =
            periodText(QT_TRANSLATE_N_NOOP("content", "Shelve %n draft(s)"), int(finding.fix.steps.size()));
        finding.fix.title = finding.fixLabel;
    }
    findings << finding;
}

static void checkLead(const PlanFacts& facts, QList<Finding>& findings)
{
    const int days = facts.playbook.count(u"plan.lead", u"scheduleMinDays");
    for (auto group = facts.byGroup.cbegin(); group != facts.byGroup.cend(); ++group) {
        Finding finding;
        finding.rule = QStringLiteral("plan.lead");
        finding.community = group.key();
        for (const auto& post : *group) {
            const bool open = post.item.state == ContentState::Draft || post.item.state == ContentState::Idea;
            if (!open || !facts.isInside(post.day) || post.atMs <= facts.question.nowMs
                || facts.today.daysTo(post.day) >= days)
                continue;
            if (!finding.item.isValid()) {
                finding.item = post.item.id;
                finding.date = post.day;
                finding.atMs = post.atMs;
            }
            ContentItem scheduled = post.item;
            scheduled.state = ContentState::Scheduled;
            finding.fix.steps << changeEdit(post.item, scheduled).steps;
        }
        if (finding.fix.isEmpty())
            continue;
        const int count = int(finding.fix.steps.size());
        finding.message = periodText(
            QT_TRANSLATE_N_NOOP("content", "%1: %n post(s) of the next %2 days are still drafts"), count)
                              .arg(facts.codeOf(group.key()))
                              .arg(days);
        finding.fixLabel = periodText(QT_TRANSLATE_N_NOOP("content", "Schedule %n"), count);
        finding.fix.title = finding.fixLabel;
        findings << finding;
    }
}

static void checkPeaks(const PlanFacts& facts, const PlanMeters& meters, QList<Finding>& findings)
{
    const auto wanted = facts.playbook.number(u"time.peaks", u"minInside");
    if (!meters.insidePeaks || *meters.insidePeaks >= wanted - 1e-9)
        return;
    Finding finding;
    finding.rule = QStringLiteral("time.peaks");
    finding.severity = Severity::Info;
    finding.message =
        periodText(QT_TRANSLATE_NOOP("content", "%1 of the posts are in the best local hours, %2 is the aim"))
            .arg(percentText(*meters.insidePeaks), percentText(wanted));
    QHash<CommunityId, QHash<QDate, QTime>> taken; // one move per group and day: two could meet
    for (const auto& post : facts.posts) {
        if (!facts.isMovable(post) || isPeak(post.day, post.time, facts.playbook)
            || taken[post.item.community].contains(post.day))
            continue;
        if (const auto time = facts.freeTime(post, post.time, false)) {
            taken[post.item.community].insert(post.day, *time);
            ContentItem moved = post.item;
            moved.slot->time = *time;
            finding.fix.steps << changeEdit(post.item, moved).steps;
        }
    }
    if (!finding.fix.isEmpty()) {
        finding.fixLabel = periodText(
            QT_TRANSLATE_N_NOOP("content", "Move %n into the best hours"), int(finding.fix.steps.size()));
        finding.fix.title = finding.fixLabel;
        finding.isSafe = true;
    }
    findings << finding;
}

void checkPeriod(const PlanFacts& facts, QList<Finding>& findings)
{
    const auto meters = planMeters(facts.question, facts.playbook);
    checkMix(facts, meters, findings);
    checkSlack(facts, meters, findings);
    checkLead(facts, findings);
    checkPeaks(facts, meters, findings);
}

} // namespace serai::content
