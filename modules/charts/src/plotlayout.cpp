// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plotlayout.h"

#include <uikit/theme.h>

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace serai::charts {

double PlotLayout::part(double index) const
{
    if (positions.isEmpty())
        return (index - xLow()) / (xHigh() - xLow());
    const int before = std::clamp(int(std::floor(index)), 0, count - 2);
    const double first = positions[before];
    const double position = first + (index - before) * (positions[before + 1] - first);
    return (position - positions.first()) / (positions.last() - positions.first());
}

double PlotLayout::x(double index) const
{
    const double across = part(index) * plot.width();
    return mirrored ? plot.right() - across : plot.left() + across;
}

double PlotLayout::y(double value) const
{
    return plot.bottom() - (value - yMin) / (yMax - yMin) * plot.height();
}

int PlotLayout::indexAt(double position) const
{
    if (count == 0 || plot.width() <= 0)
        return -1;
    const double part =
        mirrored ? (plot.right() - position) / plot.width() : (position - plot.left()) / plot.width();
    if (positions.isEmpty())
        return std::clamp(int(std::lround(xLow() + part * (xHigh() - xLow()))), 0, count - 1);
    const double wanted = positions.first() + part * (positions.last() - positions.first());
    const auto after = std::lower_bound(positions.begin(), positions.end(), wanted);
    if (after == positions.begin() || after == positions.end())
        return after == positions.begin() ? 0 : count - 1;
    const int found = int(after - positions.begin());
    return *after - wanted < wanted - positions[found - 1] ? found : found - 1;
}

QList<double> niceTicks(double low, double high, int most)
{
    if (!(high > low))
        high = low + 1;
    const double raw = (high - low) / std::max(1, most);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    double step = power * 10;
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= raw * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    QList<double> ticks;
    const double first = std::floor(low / step + 1e-9) * step;
    for (int i = 0; i < 100; ++i) {
        const double tick = first + i * step;
        ticks << (std::abs(tick) < step * 1e-9 ? 0 : tick);
        if (tick >= high - step * 1e-9)
            break;
    }
    return ticks;
}

bool isPlot(ChartKind kind)
{
    return kind != ChartKind::Funnel && kind != ChartKind::HeatMap;
}

QString valueText(const ChartSpec& spec, double value, const QLocale& locale)
{
    if (std::isnan(value))
        return {};
    const auto number = locale.toString(value, 'f', spec.decimals);
    return spec.unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + spec.unit;
}

namespace {

void widen(double& low, double& high, double value)
{
    if (std::isnan(value))
        return;
    low = std::min(low, value);
    high = std::max(high, value);
}

std::pair<double, double> valueRange(const ChartSpec& spec)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    const bool fromZero = spec.kind != ChartKind::Line;
    if (spec.kind == ChartKind::StackedBar) {
        for (int i = 0; i < spec.labels.size(); ++i) {
            double sum = 0;
            for (const auto& series : spec.series)
                if (const double value = series.values.value(i, gap); !std::isnan(value))
                    sum += value;
            widen(low, high, sum);
        }
    } else {
        for (const auto& series : spec.series)
            for (const double value : series.values)
                widen(low, high, value);
    }
    if (spec.previous)
        for (const double value : spec.previous->values)
            widen(low, high, value);
    widen(low, high, spec.target);
    if (spec.band && high >= low) {
        // A band far away from the line would flatten it; its nearer edge is enough then.
        const double span = std::max(high - low, std::abs(high) * 0.05);
        if (spec.band->low > low - 2 * span)
            widen(low, high, spec.band->low);
        if (spec.band->high < high + 2 * span)
            widen(low, high, spec.band->high);
    }
    if (low > high)
        return {0, 1};
    if (fromZero)
        widen(low, high, 0);
    return {spec.minimum.value_or(low), spec.maximum.value_or(high)};
}

} // namespace

QString endText(const ChartSpec& spec, double value, const QLocale& locale)
{
    const auto text = valueText(spec, value, locale);
    return spec.lastOpen ? QCoreApplication::translate("charts", "%1 so far").arg(text) : text;
}

PlotLayout layOutPlot(const ChartSpec& spec, const QRectF& area, const QFont& font, bool mirrored)
{
    PlotLayout layout;
    layout.area = area;
    layout.count = int(spec.labels.size());
    layout.bars = spec.kind == ChartKind::Bar || spec.kind == ChartKind::StackedBar;
    layout.mirrored = mirrored;
    if (!layout.bars && layout.count > 1 && spec.positions.size() == layout.count
        && spec.positions.first() < spec.positions.last())
        layout.positions = spec.positions;
    const QFontMetricsF small(uikit::scaledFont(font, uikit::TextSize::Small));
    const auto [low, high] = valueRange(spec);
    const int most = std::clamp(int(area.height() / 56), 2, 6);
    layout.ticks = niceTicks(low, high, most);
    const bool counts = spec.unit.isEmpty() && spec.decimals == 0;
    if (counts && layout.ticks.size() > 1 && layout.ticks[1] - layout.ticks[0] < 1) {
        // There is no half of a person.
        const double least = std::floor(low);
        const double top = std::max(std::ceil(high), least + 1);
        layout.ticks = niceTicks(least, top, int(top - least));
    }
    layout.yMin = layout.ticks.first();
    layout.yMax = layout.ticks.last();
    const double step = layout.ticks.size() > 1 ? layout.ticks[1] - layout.ticks[0] : 1;
    layout.tickDecimals = std::max(0, int(std::ceil(-std::log10(step) - 1e-9)));
    if (std::abs(
            step * std::pow(10, layout.tickDecimals) - std::round(step * std::pow(10, layout.tickDecimals)))
        > 1e-6)
        ++layout.tickDecimals;
    auto tickSpec = spec;
    tickSpec.decimals = layout.tickDecimals;
    double axis = 0;
    for (const double tick : layout.ticks)
        axis = std::max(axis, small.horizontalAdvance(valueText(tickSpec, tick, QLocale())));
    double end = 8;
    if (spec.directLabels && !layout.bars) {
        const QFontMetricsF strong(uikit::scaledFont(font, uikit::TextSize::Small, true));
        for (const auto& series : spec.series) {
            const auto last =
                series.values.isEmpty() ? QString() : endText(spec, series.values.last(), QLocale());
            end = std::max(end,
                strong.horizontalAdvance(spec.series.size() > 1 ? series.name + u' ' + last : last) + 14);
        }
        if (spec.previous)
            end = std::max(end, small.horizontalAdvance(spec.previous->name) + 14);
        end = std::min(end, area.width() * 0.3);
    }
    const double top = spec.markers.isEmpty() ? (layout.bars ? small.height() + 4 : 8) : 28;
    const double bottom = small.height() + 10
        + (spec.kind == ChartKind::StackedBar || (layout.bars && spec.series.size() > 1) ? small.height() + 8
                                                                                         : 0);
    layout.plot =
        mirrored ? area.adjusted(end, top, -axis - 8, -bottom) : area.adjusted(axis + 8, top, -end, -bottom);
    return layout;
}

QRectF HeatLayout::cell(int row, int column) const
{
    return {cells.x() + column * cellWidth, cells.y() + row * cellHeight, cellWidth, cellHeight};
}

HeatLayout layOutHeat(const ChartSpec& spec, const QRectF& area, const QFont& font)
{
    HeatLayout layout;
    layout.rows = int(spec.series.size());
    layout.columns = int(spec.labels.size());
    const QFontMetricsF small(uikit::scaledFont(font, uikit::TextSize::Small));
    double side = 0;
    for (const auto& label : spec.rowLabels)
        side = std::max(side, small.horizontalAdvance(label));
    layout.cells = area.adjusted(side + 8, 2, -2, -(2 * small.height() + 18));
    layout.cellWidth = layout.columns > 0 ? layout.cells.width() / layout.columns : 0;
    layout.cellHeight = layout.rows > 0 ? std::min(layout.cells.height() / layout.rows, 28.0) : 0;
    layout.cells.setHeight(layout.cellHeight * layout.rows);
    return layout;
}

double highestValue(const ChartSpec& spec)
{
    double high = 0;
    for (const auto& series : spec.series)
        for (const double value : series.values)
            if (!std::isnan(value))
                high = std::max(high, value);
    return high;
}

int heatStep(double value, double high)
{
    if (std::isnan(value))
        return -1;
    if (high <= 0 || value <= 0)
        return 0;
    return std::clamp(int(std::ceil(value / high * 5)), 1, 5);
}

} // namespace serai::charts
