// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planfacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace serai::content {

static QString momentText(const char* text)
{
    return QCoreApplication::translate("content", text);
}

/// The item at another time of its day.
static void setTimeFix(const Post& post, QTime time, Finding& finding)
{
    ContentItem moved = post.item;
    moved.slot->time = time;
    finding.fixLabel = momentText(QT_TRANSLATE_NOOP("content", "Set %1")).arg(timeText(time));
    finding.fix = changeEdit(post.item, moved);
    finding.fix.title = moveEdit(post.item, post.day).title;
    finding.isSafe = true;
}

static Finding about(const Post& post, const char* rule, Severity severity)
{
    Finding finding;
    finding.rule = QString::fromLatin1(rule);
    finding.severity = severity;
    finding.date = post.day;
    finding.atMs = post.atMs;
    finding.item = post.item.id;
    finding.community = post.item.community;
    return finding;
}

static void checkQuiet(const PlanFacts& facts, const Post& post, QList<Finding>& findings)
{
    if (!isQuiet(post.time, facts.playbook))
        return;
    auto finding = about(post, "time.quiet", Severity::Caution);
    finding.message = momentText(QT_TRANSLATE_NOOP("content", "%1, %2: %3 local, quiet hours"))
                          .arg(dayText(post.day), facts.codeOf(post.item.community), timeText(post.time));
    if (facts.isMovable(post)) {
        if (const auto time = facts.freeTime(post, post.time, false))
            setTimeFix(post, *time, finding);
    }
    findings << finding;
}

static void checkSpacing(
    const PlanFacts& facts, const Post& earlier, const Post& post, QList<Finding>& findings)
{
    const int minutes = facts.playbook.count(u"time.spacing", u"minMinutes");
    if (post.atMs - earlier.atMs >= qint64(minutes) * 60'000)
        return;
    auto finding = about(post, "time.spacing", Severity::Caution);
    finding.message = QCoreApplication::translate(
        "content", "%1, %2: %3 and %4, less than %n minute(s) apart", nullptr, minutes)
                          .arg(dayText(post.day), facts.codeOf(post.item.community), timeText(earlier.time),
                              timeText(post.time));
    if (facts.isMovable(post)) {
        if (const auto time = facts.freeTime(post, post.time, true))
            setTimeFix(post, *time, finding);
    }
    findings << finding;
}

static void checkCallToAction(const PlanFacts& facts, const Post& post, QList<Finding>& findings)
{
    if (!facts.playbook.isOn(u"content.cta", u"required") || !post.item.callToAction.trimmed().isEmpty())
        return;
    const bool unfinished = post.item.state == ContentState::Idea || post.item.state == ContentState::Draft;
    auto finding = about(post, "content.cta",
        unfinished || post.item.state == ContentState::Posted ? Severity::Info : Severity::Caution);
    finding.message = momentText(QT_TRANSLATE_NOOP("content", "%1, %2: “%3” has no call to action"))
                          .arg(dayText(post.day), facts.codeOf(post.item.community), post.item.title);
    if (facts.isMovable(post))
        finding.fixLabel = momentText(QT_TRANSLATE_NOOP("content", "Write one…"));
    findings << finding;
}

void checkMoments(const PlanFacts& facts, QList<Finding>& findings)
{
    for (const auto& group : facts.byGroup) {
        const Post* earlier = nullptr;
        for (const auto& post : group) {
            const bool judged =
                facts.isInside(post.day) && (!facts.question.onlyOpen || facts.isMovable(post));
            if (judged) {
                checkQuiet(facts, post, findings);
                checkCallToAction(facts, post, findings);
                if (earlier)
                    checkSpacing(facts, *earlier, post, findings);
            }
            earlier = &post;
        }
    }
}

} // namespace serai::content
