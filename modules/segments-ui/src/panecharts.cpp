// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sizes per day, counted or reckoned, and the grid of recency and frequency.

#include "panestate.h"
#include "rfmgridview.h"

#include <base/daytext.h>

#include <QPushButton>

#include <algorithm>
#include <utility>

namespace serai::segmentsui {

/// The rule of some cells of the grid: of one, as the service makes it; of several, any of them.
static segments::Rule rfmCellsRule(segments::RfmCuts cuts, const std::vector<std::pair<int, int>>& cells)
{
    if (cells.size() == 1)
        return segments::rfmRule(cuts, cells.front().first, cells.front().second);
    segments::Rule rule;
    rule.root.combine = segments::Combine::Any;
    for (const auto& [recency, frequency] : cells)
        rule.root.children.push_back(segments::rfmRule(cuts, recency, frequency).root);
    return rule;
}

void SegmentsPane::Private::askSizes()
{
    sizes->hide();
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

void SegmentsPane::Private::showSizeOfToday()
{
    const bool isOfRule = isReckoned ? !isReckoning && !pastTimer.isActive() : !document.isEdited();
    if (!answer || !isOfRule || sizes->isHidden())
        return;
    const segments::SizePoint today{
        localTime(needs.clock.nowMs()).date(), answer->matched, answer->reachable};
    auto& last = sizesShown.back();
    if (last.day > today.day || (last.day == today.day && last.size == today.size))
        return;
    auto points = sizesShown;
    if (last.day == today.day)
        points.pop_back();
    points.push_back(today);
    showSizes(points, isReckoned);
}

void SegmentsPane::Private::showSizes(const std::vector<segments::SizePoint>& points, bool reckoned)
{
    isReckoned = reckoned;
    if (points.empty())
        return sizes->hide();
    sizesShown = points;
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
    showSizeOfToday();
}

void SegmentsPane::Private::askGrid()
{
    ++pending;
    auto asked = needs.segments.rfm(needs.clock.nowMs(), cuts);
    whenDone(asked, &pane, [this](const Result<segments::RfmGrid>&) { --pending; });
    gridding.ask(asked, [this](const Result<segments::RfmGrid>& grid) {
        if (grid && grid->cuts == cuts)
            panel->setGrid(*grid);
    });
}

void SegmentsPane::Private::chooseCell(int recency, int frequency, bool add)
{
    const std::pair cell(recency, frequency);
    std::vector<std::pair<int, int>> next{cell};
    if (add && !cells.empty()) {
        next = cells;
        const auto there = std::find(next.begin(), next.end(), cell);
        if (there == next.end())
            next.push_back(cell);
        else if (next.size() > 1)
            next.erase(there);
    }
    makeRoom();
    if (cells.empty())
        cellBase = document.rule();
    cells = next;
    panel->grid().setChosen(cells);
    document.replaceAll(tr("choose a cell of the grid"), withCells());
}

segments::Rule SegmentsPane::Private::withCells() const
{
    const auto chosen = rfmCellsRule(cuts, cells);
    if (cellBase.root.children.empty())
        return chosen;
    auto rule = cellBase;
    if (rule.root.combine != segments::Combine::All) {
        rule = {};
        rule.root.children.push_back(cellBase.root);
    }
    rule.root.children.push_back(chosen.root);
    return rule;
}

void SegmentsPane::Private::chooseCuts(segments::RfmCuts chosen)
{
    cuts = chosen;
    cells.clear(); // those of the other grid
    panel->grid().setChosen(cells);
    askGrid();
}

} // namespace serai::segmentsui
