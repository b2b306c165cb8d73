// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <charts/chartspec.h>

#include <QFont>
#include <QLocale>
#include <QRectF>

namespace serai::charts {

/// Where things of a line, area or bar chart lie. Pure geometry, so that the cursor, the labels and the test
/// agree.
struct PlotLayout
{
    QRectF area; ///< all the room there is: words at the end of a line may reach its edge
    QRectF plot; ///< inside the axes
    double yMin = 0;
    double yMax = 1;
    QList<double> ticks;
    int tickDecimals = 0;
    int count = 0; ///< entries on the horizontal axis
    bool bars = false;
    bool mirrored = false; ///< right to left: the first entry is at the right

    QList<double> positions; ///< of the entries; empty = evenly

    [[nodiscard]] double xLow() const { return bars ? -0.5 : 0; }

    [[nodiscard]] double xHigh() const { return bars ? count - 0.5 : std::max(1, count - 1); }

    /// Part of the width, 0 to 1, at which \a index lies; between two entries in proportion.
    [[nodiscard]] double part(double index) const;

    /// The same from xLow() to xHigh().
    [[nodiscard]] double onAxis(double index) const { return xLow() + part(index) * (xHigh() - xLow()); }

    [[nodiscard]] double x(double index) const;
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] int indexAt(double x) const; ///< the nearest entry
};

/// Round steps (1, 2, 2.5, 5 times a power of ten) that cover low to high in at most \a most parts.
[[nodiscard]] QList<double> niceTicks(double low, double high, int most);

[[nodiscard]] bool isPlot(ChartKind kind);
[[nodiscard]] PlotLayout layOutPlot(
    const ChartSpec& spec, const QRectF& area, const QFont& font, bool mirrored);
[[nodiscard]] QString valueText(const ChartSpec& spec, double value, const QLocale& locale);
/// What stands at the end of a line: the value, "so far" where its day is not over.
[[nodiscard]] QString endText(const ChartSpec& spec, double value, const QLocale& locale);

struct HeatLayout
{
    QRectF cells;
    double cellWidth = 0;
    double cellHeight = 0;
    int rows = 0;
    int columns = 0;

    [[nodiscard]] QRectF cell(int row, int column) const;
};

[[nodiscard]] HeatLayout layOutHeat(const ChartSpec& spec, const QRectF& area, const QFont& font);
/// 0 to 5 for \a value of at most \a high; unknown is -1.
[[nodiscard]] int heatStep(double value, double high);
[[nodiscard]] double highestValue(const ChartSpec& spec);

} // namespace serai::charts
