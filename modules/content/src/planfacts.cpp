// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planfacts.h"

#include <base/localtime.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace serai::content {

static QTime hourOf(const playbook::Playbook& playbook, const char* rule, const char* key)
{
    const auto hours = playbook.number(QString::fromLatin1(rule), QString::fromLatin1(key));
    const int minutes = qRound(hours * 60);
    return minutes >= 24 * 60 ? QTime(23, 59, 59, 999) : QTime(minutes / 60, minutes % 60);
}

struct Window
{
    QTime from;
    QTime to; // not included
};

static QList<Window> peakWindows(QDate date, const playbook::Playbook& playbook)
{
    const auto window = [&](const char* from, const char* to) {
        return Window{hourOf(playbook, "time.peaks", from), hourOf(playbook, "time.peaks", to)};
    };
    QList<Window> windows{
        window("morningFrom", "morningTo"), window("eveningFrom", "eveningTo"), window("lateFrom", "lateTo")};
    if (date.dayOfWeek() == Qt::Saturday)
        windows << window("saturdayFrom", "saturdayTo");
    else if (date.dayOfWeek() != Qt::Sunday)
        windows << window("weekdayFrom", "weekdayTo");
    return windows;
}

bool isPeak(QDate date, QTime time, const playbook::Playbook& playbook)
{
    const auto windows = peakWindows(date, playbook);
    return std::any_of(windows.cbegin(), windows.cend(),
        [&](const Window& window) { return time >= window.from && time < window.to; });
}

bool isQuiet(QTime time, const playbook::Playbook& playbook)
{
    const auto from = hourOf(playbook, "time.quiet", "from");
    const auto to = hourOf(playbook, "time.quiet", "to");
    return from <= to ? time >= from && time < to : time >= from || time < to;
}

QTime bestTime(QDate date, const playbook::Playbook& playbook)
{
    QTime best = peakWindows(date, playbook).first().from;
    for (const auto& window : peakWindows(date, playbook))
        best = std::min(best, window.from);
    return best;
}

PlanFacts::PlanFacts(const PlanQuestion& asked, const playbook::Playbook& book)
    : question(asked)
    , playbook(book)
    , idealPerDay(std::max(1, book.count(u"freq.ideal", u"max")))
{
    distanceMs = qint64(book.count(u"time.spacing", u"minMinutes")) * 60'000;
    for (int half = 0; half < 48; ++half) {
        const QTime time(half / 2, half % 2 * 30);
        quietHalves[size_t(half)] = isQuiet(time, book);
        for (int day = 1; day <= 7; ++day)
            bestHalves[size_t(day)][size_t(half)] =
                isPeak(QDate(2026, 11, 1 + day), time, book); // 2 November: a Monday
    }
    const auto zone = cachedZone(asked.zone);
    today = localOf(asked.nowMs, zone.isValid() ? zone : QTimeZone::utc()).date();
    QHash<CommunityId, bool> judged;
    for (const auto& community : asked.communities) {
        judged.insert(community.id, true);
        byGroup.insert(community.id, {});
    }
    for (const auto& item : asked.items) {
        if (!item.slot || !judged.contains(item.community))
            continue;
        const auto at = resolve(*item.slot);
        if (!at)
            continue;
        const Post post{item, item.slot->date, item.slot->time, *at};
        byGroup[item.community] << post;
        if (isInside(post.day))
            posts << post;
    }
    const auto earlier = [](const Post& a, const Post& b) {
        return std::tie(a.atMs, a.item.id) < std::tie(b.atMs, b.item.id);
    };
    std::sort(posts.begin(), posts.end(), earlier);
    for (auto& list : byGroup)
        std::sort(list.begin(), list.end(), earlier);
}

static QList<Post>::const_iterator firstAfter(const QList<Post>& posts, qint64 atMs)
{
    return std::lower_bound(posts.cbegin(), posts.cend(), atMs,
        [](const Post& post, qint64 instant) { return post.atMs < instant; });
}

QList<Post> PlanFacts::onDay(CommunityId id, QDate day) const
{
    // Local days follow instants, but for the hours that a group's zone may have changed: look a day further.
    QList<Post> found;
    const auto theirPosts = byGroup.value(id);
    auto post = firstAfter(theirPosts, QDateTime(day.addDays(-1), QTime(), Qt::UTC).toMSecsSinceEpoch());
    for (; post != theirPosts.cend() && post->day <= day.addDays(1); ++post) {
        if (post->day == day)
            found << *post;
    }
    return found;
}

bool PlanFacts::isMovable(const Post& post) const
{
    return post.item.state != ContentState::Posted && post.atMs > question.nowMs;
}

const Community* PlanFacts::group(CommunityId id) const
{
    for (const auto& community : question.communities) {
        if (community.id == id)
            return &community;
    }
    return nullptr;
}

QString PlanFacts::codeOf(CommunityId id) const
{
    const auto* community = group(id);
    return community ? community->code : QString();
}

bool PlanFacts::isFarFromOthers(CommunityId id, qint64 atMs, ContentId except) const
{
    const auto theirPosts = byGroup.value(id);
    for (auto post = firstAfter(theirPosts, atMs - distanceMs + 1);
         post != theirPosts.cend() && post->atMs < atMs + distanceMs; ++post) {
        if (post->item.id != except)
            return false;
    }
    return true;
}

bool PlanFacts::isFree(CommunityId id, QDate day, QTime time, const QString& zone, ContentId except) const
{
    const auto at = resolve({day, time, zone});
    return at && *at > question.nowMs && !isQuiet(time, playbook) && isFarFromOthers(id, *at, except);
}

std::optional<QTime> PlanFacts::freeTime(const Post& post, QTime wanted, bool anywhere) const
{
    std::optional<QTime> best;
    int bestDistance = 0;
    for (int half = 0; half < 48; ++half) {
        const QTime time(half / 2, half % 2 * 30);
        const int distance = std::abs(wanted.secsTo(time));
        if (quietHalves[size_t(half)] || (best && distance >= bestDistance)
            || (!anywhere && !bestHalves[size_t(post.day.dayOfWeek())][size_t(half)]))
            continue;
        const auto at = resolve({post.day, time, post.item.slot->zone});
        if (at && *at > question.nowMs && isFarFromOthers(post.item.community, *at, post.item.id)) {
            best = time;
            bestDistance = distance;
        }
    }
    return best;
}

QString dayText(QDate day)
{
    return QLocale().toString(
        day, QCoreApplication::translate("content", "ddd d", "date format: weekday and day"));
}

QString timeText(QTime time)
{
    auto form = QLocale().timeFormat(QLocale::ShortFormat);
    return QLocale().toString(
        time, form.remove(QStringLiteral(":ss"))); // the C locale's short form has seconds
}

QString percentText(double share)
{
    return QCoreApplication::translate("content", "%1 %", "percentage")
        .arg(QLocale().toString(qRound(share * 100)));
}

std::optional<ContentItem> draftFor(const PlanFacts& facts, const QString& type, CommunityId group, QDate day)
{
    const auto* community = facts.group(group);
    if (!community)
        return std::nullopt;
    ContentItem item;
    item.community = group;
    item.type = type;
    item.title =
        QCoreApplication::translate("content", "New post: %1", "placeholder title; %1 is a content type")
            .arg(typeTitle(type));
    const auto best = bestTime(day, facts.playbook);
    item.slot = LocalSlot{day, best, community->zone};
    const auto time = facts.freeTime({item, day, best, 0}, best, false);
    if (!time)
        return std::nullopt;
    item.slot->time = *time;
    return item;
}

QList<Finding> checkPlan(const PlanQuestion& question, const playbook::Playbook& playbook)
{
    const PlanFacts facts(question, playbook);
    QList<Finding> findings;
    checkDays(facts, findings);
    checkMoments(facts, findings);
    checkPeriod(facts, findings);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        if (a.severity != b.severity)
            return a.severity > b.severity;
        return std::tie(a.date, a.rule, a.community, a.item) < std::tie(b.date, b.rule, b.community, b.item);
    });
    return findings;
}

} // namespace serai::content
