// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sizes per day, counted or reckoned.

#include "panestate.h"

#include <base/daytext.h>

#include <QPushButton>

#include <utility>

namespace serai::segmentsui {

void SegmentsPane::Private::askSizes()
{
    sizes->hide();
    wakeActs();
    isReckoned = false;
    hasCounted = false;
    askCountedSizes();
}

void SegmentsPane::Private::askCountedSizes()
{
    isReckoning = false;
    pastTimer.stop();
    pastCancel.cancel();
    if (!current)
        return sizing.forget(); // those of the segment before may be on their way
    sizing.ask(
        needs.segments.sizes(current->id), [this](const Result<std::vector<segments::SizePoint>>& points) {
            if (!points) { // what is on screen stays
                nameSizesLink();
                return failed(points.error());
            }
            isReckoned = false;
            hasCounted = points->size() > 1; // one point is no line
            if (hasCounted)
                return showSizes(*points, false);
            askPastSizes();
        });
}

/// Whether \a rule asks for anything that is known of past days. What it says of fields, tags and consent is
/// that of today, and a line of the same number every day would say more than anybody knows.
static bool hasPast(const segments::Rule& rule)
{
    using segments::Op;
    bool found = false;
    segments::forEachRow(rule.root, [&found](const segments::Row& row) {
        const auto kind = row.kind();
        found = found || kind == segments::RowKind::Fact || kind == segments::RowKind::Score
            || kind == segments::RowKind::Segment || row.op == Op::InLast || row.op == Op::InNext
            || row.op == Op::Anniversary || row.field == u"groups";
    });
    return found;
}

void SegmentsPane::Private::askPastSizes()
{
    if (current && current->frozenAtMs)
        return; // its members are those of one moment
    if (!hasPast(document.rule())) {
        isReckoned = false;
        isReckoning = false;
        return hasCounted ? askCountedSizes() : sizes->hide();
    }
    constexpr int days = 30;
    isReckoning = true;
    nameSizesLink();
    pastCancel.cancel();
    pastCancel = {};
    sizing.ask(needs.segments.pastSizes(document.rule(), needs.clock.nowMs(), days, 1, pastCancel),
        [this](const Result<std::vector<segments::PastSize>>& past) {
            if (!past && past.error().kind == ErrorKind::Cancelled)
                return; // the rule changed meanwhile, and is asked about when it rests
            isReckoning = false;
            if (!past) {
                nameSizesLink();
                return failed(past.error());
            }
            std::vector<segments::SizePoint> points;
            for (const auto& point : *past)
                points.push_back({point.day, point.size, 0});
            showSizes(points, true);
        });
}

void SegmentsPane::Private::changeSizes()
{
    isReckoned || isReckoning ? askCountedSizes() : askPastSizes();
}

void SegmentsPane::Private::nameSizesLink()
{
    const bool leadsBack = isReckoned || isReckoning;
    sizesLink->setText(leadsBack ? tr("Counted days") : tr("Reckon past days"));
    sizesLink->setToolTip(leadsBack
            ? tr("What the segment had on each day, as it was counted then.")
            : tr("What this rule would have counted on past days. Facts are those of that day; tags, fields "
                 "and consent are those of today."));
    sizesLink->setVisible(
        leadsBack ? hasCounted : current && !current->frozenAtMs && hasPast(document.rule()));
    sizesAct->setText(sizesLink->text());
    wakeActs();
}

QString SegmentsPane::Private::countedSubtitle() const
{
    return (document.isEdited() ? tr("of the saved rule, as counted on each day, %1")
                                : tr("as counted on each day, %1"))
        .arg(settings.zone);
}

void SegmentsPane::Private::agePastSizes()
{
    pastCancel.cancel();
    if (!isReckoned && !isReckoning) {
        nameSizesLink();
        return sizes->setSubtitle(countedSubtitle());
    }
    sizes->setSubtitle(tr("the rule before it was changed, reckoned for past days, %1").arg(settings.zone));
    pastTimer.start();
}

void SegmentsPane::Private::putToday(std::vector<segments::SizePoint>& points) const
{
    const bool isOfRule = isReckoned ? !isReckoning && !pastTimer.isActive() : !document.isEdited();
    const auto day = localTime(needs.clock.nowMs()).date();
    if (!answer || !isOfRule || points.back().day > day)
        return;
    const segments::SizePoint today{day, answer->matched, answer->reachable};
    if (points.back().day == day)
        points.back() = today;
    else
        points.push_back(today);
}

void SegmentsPane::Private::showSizeOfToday()
{
    if (sizes->isHidden())
        return;
    auto points = sizesShown;
    putToday(points);
    if (points != sizesShown)
        showSizes(std::move(points), isReckoned);
}

void SegmentsPane::Private::showSizes(std::vector<segments::SizePoint> points, bool reckoned)
{
    isReckoned = reckoned;
    if (points.empty())
        return sizes->hide();
    putToday(points);
    const QLocale locale;
    charts::ChartSpec spec;
    spec.title = tr("Size per day");
    spec.subtitle =
        reckoned ? tr("this rule reckoned for past days, %1").arg(settings.zone) : countedSubtitle();
    charts::Series series;
    series.name = tr("members");
    auto highest = points.front();
    for (const auto& point : points) {
        spec.labels << dayText(locale, point.day, DayForm::Day);
        spec.positions << double(point.day.toJulianDay()); // not every day was counted
        spec.longLabels << locale.toString(point.day, QLocale::LongFormat);
        series.values << double(point.size);
        if (point.size > highest.size)
            highest = point;
    }
    spec.note = tr("Highest: %1 on %2")
                    .arg(locale.toString(highest.size), dayText(locale, highest.day, DayForm::Full));
    if (reckoned)
        spec.note = tr("Highest: %1 on %2. Members, tags, fields and consent are those of today.")
                        .arg(locale.toString(highest.size), dayText(locale, highest.day, DayForm::Full));
    spec.series << series;
    sizes->setSpec(spec);
    nameSizesLink();
    sizes->show();
    wakeActs();
    sizesShown = std::move(points);
}

} // namespace serai::segmentsui
