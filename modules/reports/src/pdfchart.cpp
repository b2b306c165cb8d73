// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet.h"

#include <QCoreApplication>

#include <cmath>

namespace serai::reports {

/// A value axis from 0 (or below) in round steps.
struct PdfAxis
{
    double low = 0;
    double high = 1;
    double step = 1;
};

static PdfAxis axisFor(const Chart& chart)
{
    double low = 0;
    double high = 0;
    for (const auto* list : {&chart.values, &chart.previous}) {
        for (const auto& value : *list) {
            if (const auto number = value.number()) {
                low = std::min(low, *number);
                high = std::max(high, *number);
            }
        }
    }
    const double range = high > low ? high - low : 1;
    const double rough = range / 3.5;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double ratio = rough / power;
    PdfAxis axis;
    axis.step = (ratio < 1.5 ? 1 : ratio < 3.5 ? 2 : ratio < 7.5 ? 5 : 10) * power;
    axis.low = std::floor(low / axis.step) * axis.step;
    axis.high = std::max(std::ceil(high / axis.step) * axis.step, axis.low + axis.step);
    return axis;
}

static QString axisText(double number, const QLocale& locale)
{
    return locale.toString(number, 'f', std::abs(number - std::round(number)) > 1e-9 ? 1 : 0);
}

static double yOf(const QRectF& plot, const PdfAxis& axis, double number)
{
    return plot.bottom() - plot.height() * (number - axis.low) / (axis.high - axis.low);
}

static QList<QPointF> pointsOf(
    const QRectF& plot, const PdfAxis& axis, const QList<kpi::Value>& values, qsizetype count)
{
    QList<QPointF> points;
    for (qsizetype i = 0; i < std::min(values.size(), count); ++i) {
        if (const auto number = values[i].number())
            points << QPointF(
                plot.left() + plot.width() * (double(i) + 0.5) / double(count), yOf(plot, axis, *number));
    }
    return points;
}

static void paintAxes(Sheet& sheet, const QRectF& plot, const Chart& chart, const PdfAxis& axis)
{
    const auto& ink = Ink::light();
    for (double tick = axis.low; tick <= axis.high + axis.step / 2; tick += axis.step) {
        const auto y = yOf(plot, axis, tick);
        sheet.hairline(plot.left(), plot.right(), y, ink.grid);
        sheet.line({plot.left() - 54, y - 6, 49, 12}, axisText(tick, sheet.model().locale), 7, ink.textMuted,
            Weight::Normal, Qt::AlignRight | Qt::AlignVCenter);
    }
    const auto n = chart.labels.size();
    double widest = 20;
    for (const auto& label : chart.labels)
        widest = std::max(widest, sheet.textWidth(label, 7) + 12);
    const auto fitting = std::max<qsizetype>(1, qsizetype(plot.width() / widest));
    const auto every = std::max<qsizetype>(1, (n + fitting - 1) / fitting);
    for (qsizetype i = 0; i < n; i += every) {
        const auto x = plot.left() + plot.width() * (double(i) + 0.5) / double(n);
        sheet.line({x - 40, plot.bottom() + 4, 80, 11}, chart.labels[i], 7, ink.textMuted, Weight::Normal,
            Qt::AlignCenter);
    }
}

static void paintPlot(Sheet& sheet, const QRectF& rect, const Chart& chart)
{
    const auto& ink = Ink::light();
    const auto& locale = sheet.model().locale;
    const auto axis = axisFor(chart);
    const double gutter = std::max(sheet.textWidth(axisText(axis.high, locale), 7),
                              sheet.textWidth(axisText(axis.low, locale), 7))
        + 8;
    const auto last = chart.values.isEmpty() ? kpi::Value() : chart.values.last();
    const bool isLine = chart.kind == ChartKind::Line;
    const auto endText = last.unit == kpi::Unit::Money && last.isKnown()
        ? locale.toString(*last.number(), 'f', 0)
        : kpi::formatValue(last, locale);
    const auto previousText = QCoreApplication::translate("reports", "before");
    const double end = isLine && last.isKnown()
        ? std::max(sheet.textWidth(endText, 8, Weight::Strong), sheet.textWidth(previousText, 7)) + 10
        : 4;
    const QRectF plot(rect.left() + gutter, rect.top() + 6, rect.width() - gutter - end, rect.height() - 24);
    paintAxes(sheet, plot, chart, axis);
    const auto n = chart.labels.size();
    const auto before = pointsOf(plot, axis, chart.previous, n);
    if (!isLine) {
        const double barWidth = std::max(1.5, plot.width() / double(std::max<qsizetype>(1, n)) * 0.66);
        for (const auto& point : pointsOf(plot, axis, chart.values, n)) {
            const auto base = yOf(plot, axis, 0);
            sheet.box(QRectF(point.x() - barWidth / 2, std::min(point.y(), base), barWidth,
                          std::abs(base - point.y())),
                ink.accent, {}, std::min(1.2, barWidth / 3));
        }
    }
    if (before.size() > 1)
        sheet.polyline(before, ink.previous, 0.9, true);
    if (!isLine)
        return;
    const auto points = pointsOf(plot, axis, chart.values, n);
    if (points.size() > 1)
        sheet.polyline(points, ink.accent, 1.6);
    if (points.isEmpty() || !last.isKnown())
        return;
    sheet.dot(points.last(), 2.6, ink.accent);
    sheet.line({points.last().x() + 6, points.last().y() - 6, end, 12}, endText, 8, ink.text, Weight::Strong);
    if (before.size() > 1 && std::abs(before.last().y() - points.last().y()) > 10)
        sheet.line({before.last().x() + 6, before.last().y() - 6, end, 12}, previousText, 7, ink.textMuted);
}

static void paintFunnel(Sheet& sheet, const QRectF& rect, const Chart& chart)
{
    const auto& ink = Ink::light();
    const auto& locale = sheet.model().locale;
    double labelWidth = 0;
    double largest = 0;
    for (qsizetype i = 0; i < chart.values.size(); ++i) {
        labelWidth = std::max(labelWidth, sheet.textWidth(chart.labels[i], 8.5) + 10);
        largest = std::max(largest, chart.values[i].number().value_or(0));
    }
    constexpr double shareWidth = 42;
    constexpr double valueWidth = 54;
    const double room = rect.width() - labelWidth - shareWidth - valueWidth;
    const double step = std::min(34.0, rect.height() / double(std::max<qsizetype>(1, chart.values.size())));
    for (qsizetype i = 0; i < chart.values.size(); ++i) {
        const double top = rect.top() + step * double(i) + 4;
        sheet.line({rect.left(), top, labelWidth, 18}, chart.labels[i], 8.5, ink.text);
        const auto number = chart.values[i].number();
        if (number && largest > 0) {
            // Each step a little paler, as ink that thins out.
            const double strength = 1.0 - 0.17 * double(i);
            const auto mixed = [&](int channel) { return qRound(255 - (255 - channel) * strength); };
            const QColor color(mixed(ink.accent.red()), mixed(ink.accent.green()), mixed(ink.accent.blue()));
            sheet.box(
                {rect.left() + labelWidth, top, std::max(1.5, room * *number / largest), 18}, color, {}, 2);
        }
        sheet.line({rect.left() + labelWidth + room, top, valueWidth, 18},
            kpi::formatValue(chart.values[i], locale), 9, number ? ink.text : ink.textMuted, Weight::Strong,
            Qt::AlignRight | Qt::AlignVCenter);
        const auto whole = i > 0 ? chart.values[i - 1].number().value_or(0) : 0;
        if (number && whole > 0)
            sheet.line({rect.right() - shareWidth, top, shareWidth, 18},
                kpi::formatValue(
                    kpi::Value::fraction(*chart.values[i].amount, *chart.values[i - 1].amount, {}), locale),
                8, ink.textMuted, Weight::Normal, Qt::AlignRight | Qt::AlignVCenter);
    }
}

static void paintOne(Sheet& sheet, double x, double width, double height, const Chart& chart)
{
    const auto& ink = Ink::light();
    const QRectF card(x, sheet.y(), width, height);
    sheet.box(card, ink.raised, ink.line, 5);
    sheet.advance(8);
    paintBlockTitle(sheet, x + 11, width - 22, chart.title, chart.subtitle);
    sheet.advance(-8);
    const double note = chart.note.isEmpty() ? 0 : 14;
    const QRectF body(x + 11, card.top() + 30, width - 22, height - 38 - note);
    if (chart.kind == ChartKind::Funnel)
        paintFunnel(sheet, body, chart);
    else
        paintPlot(sheet, body, chart);
    if (note > 0)
        sheet.line({x + 11, card.bottom() - 17, width - 22, 12}, chart.note, 7.5, ink.textMuted);
}

void paintCharts(Sheet& sheet, const Chart& chart, const Chart* second)
{
    const double height = second ? 156 : chart.kind == ChartKind::Funnel ? 150 : 196;
    sheet.ensure(height);
    if (second) {
        constexpr double gap = 9;
        const double half = (Sheet::width - gap) / 2;
        paintOne(sheet, Sheet::left, half, height, chart);
        paintOne(sheet, Sheet::left + half + gap, half, height, *second);
    } else {
        paintOne(sheet, Sheet::left, Sheet::width, height, chart);
    }
    sheet.advance(height + (second || chart.kind == ChartKind::Funnel ? 22 : 9));
}

} // namespace serai::reports
