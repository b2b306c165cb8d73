// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace serai::charts {

enum class ChartKind { Line, Area, Bar, StackedBar, Funnel, HeatMap };

/// A gap in a series.
inline constexpr double gap = std::numeric_limits<double>::quiet_NaN();

struct Series
{
    QString name;
    int category = -1; ///< index of a category colour; -1 = the accent
    QList<double> values; ///< one per entry of ChartSpec::labels; NaN = gap (unknown, not zero)
    QStringList details; ///< optional second line of the tip per point: "5,118 of 21,237 USD"
    QList<qint64> ids; ///< optional: what a click on a point opens
};

/// Something that happened, drawn as a dotted line with a sign on top.
struct Marker
{
    int index = 0; ///< position among ChartSpec::labels
    QString icon; ///< name in resources/icons
    QString text; ///< short word beside the sign, may be empty
    QString toolTip;
};

/// What is healthy: a quiet area behind the line.
struct Band
{
    double low = 0;
    double high = 0;
    QString label; ///< "healthy"
};

/// A stretch of the horizontal axis in which nothing happens: hatched.
struct Quiet
{
    int first = 0; ///< position among ChartSpec::labels
    int last = 0; ///< included
    QString label; ///< "quiet until 8:00"; left out where there is no room
};

/// A chart as plain values, filled by core code without knowing how it is drawn. All texts are ready for the
/// reader.
struct ChartSpec
{
    ChartKind kind = ChartKind::Line;
    QString title;
    QString subtitle; ///< period, zone, unit: "per day, Europe/Berlin, % of USD revenue"
    QString unit; ///< on the value axis and in tips: "%"; empty = a bare count
    int decimals = 0;
    QStringList
        labels; ///< the horizontal axis (Line, Area, Bar), the steps (Funnel) or the columns (HeatMap)
    /// Where each entry lies on the horizontal axis of a Line or Area, ascending: days that are not evenly
    /// apart. Empty = evenly.
    QList<double> positions;
    QStringList longLabels; ///< for tips ("Mon 9 Nov"); empty = labels
    QStringList rowLabels; ///< HeatMap rows
    QList<Series> series; ///< HeatMap: one series per row
    std::optional<Series> previous; ///< the period before, thin and dashed
    std::optional<Band> band;
    QList<Quiet> quiet;
    QList<Marker> markers;
    QString note; ///< a muted line below: what is missing or how it was counted
    std::optional<double> minimum; ///< of the value axis; else found
    std::optional<double> maximum;
    bool directLabels = true; ///< the last value at the end of the line, totals on bars
    bool lastOpen =
        false; ///< the last entry is not over yet: the line to it is dotted, its value "so far" (Line)
    double target = gap; ///< a needle on bars (Bar)
};

} // namespace serai::charts
