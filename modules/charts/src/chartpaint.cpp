// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartpaint.h"

#include "chartscene.h"

#include <uikit/icons.h>
#include <uikit/paint.h>

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace serai::charts {

using uikit::Role;
using uikit::TextSize;

void paintGround(
    QPainter& painter, const ChartSpec& spec, const PlotLayout& layout, const uikit::Theme& theme)
{
    if (spec.band) {
        const double top = layout.y(std::clamp(spec.band->high, layout.yMin, layout.yMax));
        const double bottom = layout.y(std::clamp(spec.band->low, layout.yMin, layout.yMax));
        painter.fillRect(
            QRectF(layout.plot.left(), top, layout.plot.width(), bottom - top), theme.chart.band);
    }
    for (const auto& quiet : spec.quiet) {
        const double from = layout.x(quiet.first - 0.5);
        const double to = layout.x(quiet.last + 0.5);
        painter.fillRect(
            QRectF(std::min(from, to), layout.plot.top(), std::abs(to - from), layout.plot.height()),
            QBrush(theme.chart.grid, Qt::BDiagPattern));
    }
    for (const double tick : layout.ticks)
        painter.fillRect(
            QRectF(layout.plot.left(), std::round(layout.y(tick)), layout.plot.width(), 1), theme.chart.grid);
}

/// As many labels as fit, always the last one: the reader asks "until when?" first.
static void paintEvenLabels(
    QPainter& painter, const ChartSpec& spec, const PlotLayout& layout, const QFontMetricsF& metrics)
{
    double widest = 1;
    for (const auto& label : spec.labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    const double perEntry = layout.plot.width() / std::max(1.0, layout.xHigh() - layout.xLow());
    const int step = std::max(1, int(std::ceil((widest + 14) / std::max(0.1, perEntry))));
    const double y = layout.plot.bottom() + 6;
    const int last = layout.count - 1;
    for (int i = 0; i <= last; i += step) {
        if (i != last && last - i < step && !layout.bars)
            break;
        const double width = metrics.horizontalAdvance(spec.labels[i]);
        const double x = std::clamp(layout.x(i) - width / 2, layout.plot.left() - 4,
            layout.plot.right() - (layout.bars ? 0 : width) + (layout.bars ? 0 : 4));
        painter.drawText(QPointF(x, y + metrics.ascent()), spec.labels[i]);
    }
    if (!layout.bars && last > 0 && last % step != 0) {
        const double width = metrics.horizontalAdvance(spec.labels[last]);
        painter.drawText(QPointF(layout.mirrored ? layout.plot.left() - 4 : layout.plot.right() - width + 4,
                             y + metrics.ascent()),
            spec.labels[last]);
    }
}

/// The same where entries are not evenly apart.
static void paintPlacedLabels(
    QPainter& painter, const ChartSpec& spec, const PlotLayout& layout, const QFontMetricsF& metrics)
{
    constexpr double apart = 14;
    const double y = layout.plot.bottom() + 6 + metrics.ascent();
    QList<std::pair<double, double>> taken;
    const auto paint = [&](int index) {
        const double width = metrics.horizontalAdvance(spec.labels[index]);
        const double x =
            std::clamp(layout.x(index) - width / 2, layout.plot.left() - 4, layout.plot.right() - width + 4);
        const bool isFree = std::none_of(taken.cbegin(), taken.cend(),
            [&](const auto& other) { return x < other.second + apart && x + width + apart > other.first; });
        if (!isFree)
            return;
        taken << std::pair{x, x + width};
        painter.drawText(QPointF(x, y), spec.labels[index]);
    };
    paint(layout.count - 1);
    for (int i = 0; i + 1 < layout.count; ++i)
        paint(i);
}

void paintAxes(QPainter& painter, const ChartSpec& spec, const PlotLayout& layout, const uikit::Theme& theme,
    const QFont& font)
{
    painter.setFont(uikit::scaledFont(font, TextSize::Small));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(theme.chart.axisText);
    auto tickSpec = spec;
    tickSpec.decimals = layout.tickDecimals;
    for (const double tick : layout.ticks) {
        const double y = layout.y(tick);
        const QRectF box = layout.mirrored ? QRectF(layout.plot.right() + 8, y - 10, 200, 20)
                                           : QRectF(layout.plot.left() - 208, y - 10, 200, 20);
        painter.drawText(box,
            int(layout.mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::TextSingleLine,
            valueText(tickSpec, tick, QLocale()));
    }
    for (const auto& quiet : spec.quiet) {
        const double from = layout.x(quiet.first - 0.5);
        const double to = layout.x(quiet.last + 0.5);
        const double width = metrics.horizontalAdvance(quiet.label) + 10;
        if (quiet.label.isEmpty() || std::abs(to - from) < width)
            continue;
        const QRectF box((from + to - width) / 2, layout.plot.top() + 4, width, metrics.height() + 2);
        painter.fillRect(box, theme.color(Role::Raised)); // words on hatching cannot be read
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, quiet.label);
    }
    if (layout.positions.isEmpty())
        paintEvenLabels(painter, spec, layout, metrics);
    else
        paintPlacedLabels(painter, spec, layout, metrics);
    if (spec.band && !spec.band->label.isEmpty()) {
        painter.setPen(theme.chart.bandText);
        const double top = layout.y(std::clamp(spec.band->high, layout.yMin, layout.yMax));
        painter.drawText(QRectF(layout.plot.left() + 6, top + 2, layout.plot.width() - 12, 18),
            int(layout.mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, spec.band->label);
    }
}

void paintMarkers(QPainter& painter, const ChartSpec& spec, const PlotLayout& layout,
    const uikit::Theme& theme, const QFont& font)
{
    painter.setFont(uikit::scaledFont(font, TextSize::Small));
    double freeFrom = -1;
    for (const auto& marker : spec.markers) {
        if (marker.index < 0 || marker.index >= layout.count)
            continue;
        const double x = std::round(layout.x(marker.index)) + 0.5;
        QPen pen(theme.chart.marker, 1);
        pen.setDashPattern({1, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, layout.plot.top() - 10), QPointF(x, layout.plot.bottom()));
        const QRect sign(int(x) - 6, int(layout.plot.top()) - 26, 12, 12);
        uikit::paintIcon(painter, sign, marker.icon, theme.chart.axisText);
        if (marker.text.isEmpty() || sign.right() + 4 < freeFrom)
            continue;
        painter.setPen(theme.chart.axisText);
        painter.drawText(QPointF(sign.right() + 5, sign.bottom()), marker.text);
        freeFrom = sign.right() + 10 + painter.fontMetrics().horizontalAdvance(marker.text);
    }
}

void paintDirectLabels(QPainter& painter, const ChartSpec& spec, const PlotLayout& layout,
    const uikit::Theme& theme, const QFont& font)
{
    struct EndLabel
    {
        double y;
        QString text;
        QColor color;
        bool strong;
    };

    QList<EndLabel> labels;
    const double x = layout.x(std::max(0, layout.count - 1));
    for (const auto& series : spec.series) {
        const double value = series.values.isEmpty() ? gap : series.values.last();
        if (std::isnan(value) || series.values.size() < layout.count)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(seriesColor(series, theme));
        painter.drawEllipse(QPointF(x, layout.y(value)), 3.5, 3.5);
        const auto text = endText(spec, value, QLocale());
        const double room = (layout.mirrored ? x - layout.area.left() : layout.area.right() - x) - 10;
        const QFontMetricsF strong(uikit::scaledFont(font, TextSize::Small, true));
        const auto name = strong.elidedText(
            series.name, Qt::ElideRight, std::max(20.0, room - strong.horizontalAdvance(text) - 6));
        labels << EndLabel{layout.y(value), spec.series.size() > 1 ? name + u' ' + text : text,
            spec.series.size() > 1 ? seriesColor(series, theme) : theme.chart.label, true};
    }
    if (spec.previous && !spec.previous->values.isEmpty() && !std::isnan(spec.previous->values.last()))
        labels << EndLabel{
            layout.y(spec.previous->values.last()), spec.previous->name, theme.chart.axisText, false};
    std::sort(labels.begin(), labels.end(), [](const EndLabel& a, const EndLabel& b) { return a.y < b.y; });
    double free = layout.plot.top() - 20;
    for (auto& label : labels) {
        label.y = std::max(label.y, free + 15); // pushed down where two lines end at the same height
        free = label.y;
        painter.setFont(uikit::scaledFont(font, TextSize::Small, label.strong));
        painter.setPen(label.color);
        const QRectF box =
            layout.mirrored ? QRectF(0, label.y - 9, x - 8, 18) : QRectF(x + 8, label.y - 9, 400, 18);
        painter.drawText(box,
            int(layout.mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
            label.text);
    }
}

void paintBarLabels(QPainter& painter, const ChartSpec& spec, const PlotLayout& layout,
    const uikit::Theme& theme, const QFont& font)
{
    painter.setFont(uikit::scaledFont(font, TextSize::Small));
    const double perEntry = layout.plot.width() / std::max(1, layout.count);
    const bool stacked = spec.kind == ChartKind::StackedBar;
    if (spec.directLabels && (stacked || spec.series.size() == 1)) {
        QList<double> totals;
        for (int i = 0; i < layout.count; ++i) {
            double total = 0;
            for (const auto& series : spec.series)
                if (const double value = series.values.value(i, gap); !std::isnan(value))
                    total += value;
            totals << total;
        }
        const double high = totals.isEmpty() ? 0 : *std::max_element(totals.begin(), totals.end());
        for (int i = 0; i < layout.count; ++i) {
            const auto text = QLocale().toString(totals[i], 'f', spec.decimals);
            const bool peak = totals[i] > 0
                && (totals[i] == high
                    || (totals[i] > high * 0.5 && totals[i] >= totals.value(i - 1, 0)
                        && totals[i] >= totals.value(i + 1, 0)));
            if (totals[i] <= 0 || (painter.fontMetrics().horizontalAdvance(text) > perEntry - 4 && !peak))
                continue;
            painter.setPen(theme.chart.label);
            painter.drawText(
                QRectF(layout.x(i) - 60, layout.y(totals[i]) - 18, 120, 16), Qt::AlignCenter, text);
        }
    }
    if (!std::isnan(spec.target)) {
        painter.setPen(QPen(theme.color(Role::Text), 1.5, Qt::DashLine));
        painter.drawLine(QPointF(layout.plot.left(), layout.y(spec.target)),
            QPointF(layout.plot.right(), layout.y(spec.target)));
    }
    if (!stacked && spec.series.size() < 2)
        return;
    double x = layout.plot.left();
    const double y = layout.plot.bottom() + QFontMetricsF(painter.font()).height() + 14;
    for (const auto& series : spec.series) {
        uikit::paintCategory(painter, QRectF(x, y + 3, 9, 9), theme, series.category);
        painter.setPen(theme.chart.label);
        painter.drawText(QPointF(x + 14, y + 11), series.name);
        x += painter.fontMetrics().horizontalAdvance(series.name) + 34;
    }
}

QRectF funnelRow(const ChartSpec& spec, const QRectF& area, int index)
{
    const double height = std::min(52.0, area.height() / std::max<double>(1, double(spec.labels.size())));
    return {area.x(), area.y() + index * height, area.width(), height};
}

void paintFunnel(QPainter& painter, const ChartSpec& spec, const QRectF& area, const uikit::Theme& theme,
    const QFont& font, int cursor)
{
    if (spec.series.isEmpty())
        return;
    const auto& series = spec.series.first();
    const QFontMetricsF metrics(font);
    const QFontMetricsF strong(uikit::scaledFont(font, TextSize::Normal, true));
    double names = 0;
    double numbers = 0;
    double shares = 0;
    for (qsizetype i = 0; i < spec.labels.size(); ++i) {
        names = std::max(names, metrics.horizontalAdvance(spec.labels[i]));
        numbers = std::max(
            numbers, strong.horizontalAdvance(valueText(spec, series.values.value(i, gap), QLocale())));
        shares = std::max(shares, metrics.horizontalAdvance(series.details.value(i)));
    }
    names = std::min(std::ceil(names) + 1, area.width() * 0.4);
    const double room = std::max(40.0, area.width() - names - numbers - shares - 44);
    const double high = std::max(1e-9, highestValue(spec));
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const auto place = [&](QRectF part) {
        if (mirrored)
            part.moveLeft(area.left() + area.right() - part.right());
        return part;
    };
    const int start = int(mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const int end = int(mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    for (int i = 0; i < spec.labels.size(); ++i) {
        const auto row = funnelRow(spec, area, i);
        const double value = series.values.value(i, gap);
        painter.setFont(font);
        painter.setPen(theme.color(Role::Text));
        painter.drawText(place({row.x(), row.y(), names, row.height()}), start,
            painter.fontMetrics().elidedText(spec.labels[i], Qt::ElideRight, int(names)));
        const double bar = std::min(24.0, row.height() * 0.55);
        const QRectF track(row.x() + names + 12, row.center().y() - bar / 2,
            std::isnan(value) ? 0 : room * value / high, bar);
        // Later steps are paler: the eye follows the loss, greyscale keeps it.
        const double share = spec.labels.size() < 2 ? 0 : double(i) / double(spec.labels.size() - 1);
        const auto from = theme.chart.series;
        const auto to = theme.chart.heat.value(3, from);
        const QColor color(int(from.red() + (to.red() - from.red()) * share),
            int(from.green() + (to.green() - from.green()) * share),
            int(from.blue() + (to.blue() - from.blue()) * share));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(place(track), 2, 2);
        painter.setFont(uikit::scaledFont(font, TextSize::Normal, true));
        painter.setPen(theme.color(Role::Text));
        const double numbersX = row.x() + names + 12 + room + 12;
        painter.drawText(
            place({numbersX, row.y(), numbers + 2, row.height()}), end, valueText(spec, value, QLocale()));
        painter.setFont(font);
        painter.setPen(theme.chart.axisText);
        painter.drawText(place({row.right() - shares - 2, row.y(), shares + 2, row.height()}), end,
            series.details.value(i));
        if (i == cursor)
            uikit::paintFocusRing(painter, row.adjusted(-4, 2, 4, -2), theme, 4);
    }
}

void paintHeat(QPainter& painter, const ChartSpec& spec, const QRectF& area, const uikit::Theme& theme,
    const QFont& font)
{
    const auto layout = layOutHeat(spec, area, font);
    const double high = highestValue(spec);
    painter.setFont(uikit::scaledFont(font, TextSize::Small));
    const QFontMetricsF metrics(painter.font());
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int row = 0; row < layout.rows; ++row) {
        painter.setPen(theme.chart.axisText);
        painter.drawText(QRectF(area.left(), layout.cells.y() + row * layout.cellHeight,
                             layout.cells.left() - area.left() - 8, layout.cellHeight),
            int(Qt::AlignRight | Qt::AlignVCenter), spec.rowLabels.value(row));
        for (int column = 0; column < layout.columns; ++column) {
            const auto cell = layout.cell(row, column);
            const int step = heatStep(spec.series[row].values.value(column, gap), high);
            const auto pixels = QRect(QPoint(qRound(cell.left()), qRound(cell.top())),
                QPoint(qRound(cell.right()) - 2, qRound(cell.bottom()) - 2));
            if (step < 0)
                painter.fillRect(pixels, QBrush(theme.chart.grid, Qt::BDiagPattern)); // unknown, not zero
            else
                painter.fillRect(pixels, theme.chart.heat.value(step));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    double widest = 1;
    for (const auto& label : spec.labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    int every = std::max(1, int(std::ceil((widest + 10) / std::max(1.0, layout.cellWidth))));
    if (layout.columns == 24)
        every = every <= 2 ? 2 : every <= 4 ? 4 : 6;
    painter.setPen(theme.chart.axisText);
    for (int column = 0; column < layout.columns; column += every)
        painter.drawText(
            QRectF(layout.cell(0, column).center().x() - 40, layout.cells.bottom() + 3, 80, metrics.height()),
            Qt::AlignCenter, spec.labels[column]);
    const double y = layout.cells.bottom() + metrics.height() + 12;
    double x = layout.cells.left();
    painter.drawText(QPointF(x, y + metrics.ascent() - 1), QStringLiteral("0"));
    x += metrics.horizontalAdvance(QStringLiteral("0")) + 6;
    for (const auto& color : theme.chart.heat) {
        painter.fillRect(QRectF(x, y + 1, 27, 10), color);
        x += 28;
    }
    painter.drawText(QPointF(x + 6, y + metrics.ascent() - 1), valueText(spec, high, QLocale()));
}

void paintTip(QPainter& painter, const QStringList& lines, const QPointF& at, const QRectF& area,
    const uikit::Theme& theme, const QFont& font)
{
    const auto plain = uikit::scaledFont(font, TextSize::Small);
    const auto strong = uikit::scaledFont(font, TextSize::Small, true);
    double width = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        width = std::max(width, QFontMetricsF(i == 0 ? strong : plain).horizontalAdvance(lines[i]));
    const double lineHeight = QFontMetricsF(strong).height() + 1;
    QRectF box(at.x() + 10, at.y() + 12, width + 16, lineHeight * double(lines.size()) + 10);
    if (box.right() > area.right())
        box.moveRight(at.x() - 10);
    if (box.left() < area.left())
        box.moveLeft(area.left());
    if (box.bottom() > area.bottom())
        box.moveBottom(at.y() - 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.chart.tipBackground);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme.chart.tipText);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 0 ? strong : plain);
        painter.drawText(QRectF(box.x() + 8, box.y() + 5 + lineHeight * double(i), width + 2, lineHeight),
            Qt::AlignLeft | Qt::AlignVCenter, lines[i]);
    }
}

} // namespace serai::charts
