// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <content/contentitem.h>
#include <content/monthlayout.h>
#include <playbook/playbook.h>

namespace serai::content {

/// What the checks look at. Days and hours are those of each item's own zone, as the playbook means them.
struct PlanQuestion
{
    QList<ContentItem> items; ///< a week before and after the period too, for gaps that cross its edge
    QList<Community> communities; ///< those to judge
    QDate from;
    QDate to;
    qint64 nowMs = 0;
    QString zone; ///< of the workspace: today
    bool onlyOpen = false; ///< only findings that can still be mended: nothing about days before today
};

struct Finding
{
    QString rule; ///< id in the playbook
    Severity severity = Severity::Caution;
    QDate date; ///< local day it is about; null: the whole period
    std::optional<qint64> atMs;
    ContentId item; ///< the item it is about, if one
    CommunityId community;
    QString message; ///< translated
    QString fixLabel; ///< what the button says; empty: nothing can be done for the person
    Edit fix; ///< does exactly what fixLabel says; empty with a label: the item is to be opened for editing
    bool isSafe = false; ///< the fix changes nothing that members receive but the moment

    bool operator==(const Finding&) const = default;
};

/// All findings, the worst first, then by date. Rules: freq.max, freq.ideal, freq.min, time.quiet,
/// time.spacing, content.offer ... content.ugc (mix), plan.slack, plan.lead, content.cta, time.peaks. Pure.
[[nodiscard]] QList<Finding> checkPlan(const PlanQuestion& question, const playbook::Playbook& playbook);

struct MixPart
{
    QString type; ///< key of one of the five
    int count = 0;
    double share = 0; ///< of all items; 0 when there are none
    double target = 0;
    double tolerance = 0; ///< share may be off by so much
};

struct BusiestDay
{
    CommunityId community;
    QDate date;
    int posts = 0;
};

/// The figures beside the calendar, for the items of [from, to].
struct PlanMeters
{
    int posts = 0;
    QList<MixPart> mix;
    QList<BusiestDay> busiest; ///< per community with items, the fullest first
    std::array<int, 24> hours{}; ///< posts by local hour
    std::optional<double> insidePeaks; ///< share of posts inside the best hours; none without posts
    std::optional<double>
        slotsFree; ///< 1 - posts / slots; a slot = group and day x ideal maximum; none without groups
    std::optional<int>
        leadDays; ///< days from today to the first planned post that is not fixed yet, or to the last
};

[[nodiscard]] PlanMeters planMeters(const PlanQuestion& question, const playbook::Playbook& playbook);

/// Whether \a time lies in one of the best windows of time.peaks on that weekday.
[[nodiscard]] bool isPeak(QDate date, QTime time, const playbook::Playbook& playbook);
[[nodiscard]] bool isQuiet(QTime time, const playbook::Playbook& playbook);
/// The first best hour of that day; a new post lands there.
[[nodiscard]] QTime bestTime(QDate date, const playbook::Playbook& playbook);

} // namespace serai::content
