// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowtest.h"

#include <segments/presets.h>

#include <QCoreApplication>
#include <QThread>

namespace serai::segments {

QString rfmCutsKey(RfmCuts cuts)
{
    return cuts == RfmCuts::Quintiles ? QStringLiteral("quintiles") : QStringLiteral("fixed");
}

QString rfmCutRule(RfmCuts cuts)
{
    return cuts == RfmCuts::Fixed ? QCoreApplication::translate("segments",
               "R: days since the last order, cut at 30, 60, 90 and 180. F: orders in the last 12 months, "
               "cut at 2, "
               "3, 5 and 10.")
                                  : QCoreApplication::translate("segments",
                                      "R and F: fifths of everybody who ordered, by last order and by number "
                                      "of orders. Score: 1 + 5 × the "
                                      "share of them who are worse, rounded down; equals share a score.");
}

static Row rfmScoreRow(Score score, int cell)
{
    Row row;
    row.score = score;
    row.op = Op::Equal;
    row.numbers = {cell + 1};
    return row;
}

Rule rfmRule(RfmCuts cuts, int recency, int frequency)
{
    if (cuts == RfmCuts::Fixed)
        return rfmRule(recency, frequency);
    Rule rule;
    rule.root.children.resize(2);
    rule.root.children[0].row = rfmScoreRow(Score::Recency, recency);
    rule.root.children[1].row = rfmScoreRow(Score::Frequency, frequency);
    return rule;
}

RfmGrid rfmGrid(const AudienceIndex& index, RfmCuts cuts, qint64 nowMs, const QTimeZone& zone)
{
    if (cuts == RfmCuts::Fixed)
        return rfmGrid(index, nowMs, zone);
    const EvalContext context{index, nowMs, zone, QThread::idealThreadCount()};
    const auto recency = scoresOf(rfmScoreRow(Score::Recency, 0), context);
    const auto frequency = scoresOf(rfmScoreRow(Score::Frequency, 0), context);
    RfmGrid grid;
    grid.cuts = cuts;
    grid.total = index.memberCount();
    grid.withoutOrders = grid.total;
    for (size_t shard = 0; shard < recency.size(); ++shard) {
        for (size_t slot = 0; slot < recency[shard].size(); ++slot) {
            if (recency[shard][slot] == 0)
                continue; // never ordered, or nobody is there
            ++grid.cells[recency[shard][slot] - 1u][frequency[shard][slot] - 1u];
            --grid.withoutOrders;
        }
    }
    return grid;
}

} // namespace serai::segments
