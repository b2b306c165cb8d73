// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <content/plancheck.h>

#include <QHash>
#include <QMap>

#include <array>

namespace serai::content {

/// One item as the checks see it.
struct Post
{
    ContentItem item;
    QDate day; ///< local
    QTime time; ///< local
    qint64 atMs = 0;
};

/// The plan sorted for the checks: posts per group and per local day.
class PlanFacts
{
public:
    PlanFacts(const PlanQuestion& question, const playbook::Playbook& playbook);

    const PlanQuestion& question;
    const playbook::Playbook& playbook;
    QDate today; ///< in the workspace's zone
    QList<Post> posts; ///< of judged groups inside the period, by time
    QMap<CommunityId, QList<Post>> byGroup; ///< around the period too, by time
    int idealPerDay = 2;
    /// Looked up once: the half hours of the weekdays that are best and those that are quiet.
    std::array<std::array<bool, 48>, 8> bestHalves{};
    std::array<bool, 48> quietHalves{};
    qint64 distanceMs = 0;

    [[nodiscard]] QList<Post> onDay(CommunityId group, QDate day) const;

    [[nodiscard]] bool isInside(QDate day) const { return day >= question.from && day <= question.to; }

    [[nodiscard]] bool isOpen(QDate day) const { return !question.onlyOpen || day >= today; }

    /// Whether a person could still change \a post.
    [[nodiscard]] bool isMovable(const Post& post) const;
    [[nodiscard]] QString codeOf(CommunityId group) const;
    [[nodiscard]] const Community* group(CommunityId id) const;

    /// Whether a post of \a group at \a day \a time would be in the future, outside the quiet hours and far
    /// enough from the group's other posts (\a except aside).
    [[nodiscard]] bool isFree(
        CommunityId group, QDate day, QTime time, const QString& zone, ContentId except) const;
    [[nodiscard]] bool isFarFromOthers(CommunityId group, qint64 atMs, ContentId except) const;
    /// The free time nearest to \a wanted: in the best hours, else (\a anywhere) at any half hour of the day.
    [[nodiscard]] std::optional<QTime> freeTime(const Post& post, QTime wanted, bool anywhere) const;
};

[[nodiscard]] QString dayText(QDate day); ///< "Fri 27"
[[nodiscard]] QString timeText(QTime time); ///< as the locale writes it
[[nodiscard]] QString percentText(double share); ///< "34 %"

// The checks, grouped by what they look at; each adds its findings.
void checkDays(const PlanFacts& facts, QList<Finding>& findings); ///< freq.max, freq.ideal, freq.min
void checkMoments(
    const PlanFacts& facts, QList<Finding>& findings); ///< time.quiet, time.spacing, content.cta
void checkPeriod(const PlanFacts& facts, QList<Finding>& findings); ///< mix, slack, lead, peaks

/// A draft of \a type for \a group at the best free hour of \a day; none where the day is over or full.
[[nodiscard]] std::optional<ContentItem> draftFor(
    const PlanFacts& facts, const QString& type, CommunityId group, QDate day);

} // namespace serai::content
