// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartscene.h"

#include <uikit/paint.h>

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QLegend>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <cmath>

namespace serai::charts {

QColor seriesColor(const Series& series, const uikit::Theme& theme)
{
    return series.category < 0 ? theme.chart.series : theme.category(series.category).color;
}

ChartScene::ChartScene()
    : m_chart(new QChart)
{
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->legend()->hide();
    m_scene.addItem(m_chart);
}

ChartScene::~ChartScene() = default;

void ChartScene::rebuild(
    const ChartSpec& spec, const PlotLayout& layout, const uikit::Theme& theme, qreal devicePixelRatio)
{
    m_chart->removeAllSeries();
    const auto oldAxes = m_chart->axes();
    for (auto* axis : oldAxes) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_x = new QValueAxis;
    m_y = new QValueAxis;
    m_x->setRange(layout.xLow(), layout.xHigh());
    m_x->setReverse(layout.mirrored);
    m_y->setRange(layout.yMin, layout.yMax);
    m_x->setVisible(false);
    m_y->setVisible(false);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    if (spec.previous) {
        QPen pen(theme.chart.previous, 1.25);
        pen.setDashPattern({3, 3});
        addLine(*spec.previous, pen, nullptr, layout);
    }
    if (layout.bars) {
        addBars(spec, theme, devicePixelRatio);
        return;
    }
    for (const auto& series : spec.series) {
        const auto color = seriesColor(series, theme);
        QPen pen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (series.category >= 0 && !theme.category(series.category).dash.isEmpty())
            pen.setDashPattern(theme.category(series.category).dash);
        auto soft = color;
        soft.setAlphaF(0.18F);
        const QBrush area(soft);
        addLine(series, pen, spec.kind == ChartKind::Area ? &area : nullptr, layout, spec.lastOpen);
    }
}

void ChartScene::addLine(
    const Series& series, const QPen& pen, const QBrush* area, const PlotLayout& layout, bool lastOpen)
{
    QList<QPointF> points;
    auto used = pen;
    const auto flush = [&] {
        if (points.isEmpty())
            return;
        if (area) {
            auto* upper = new QLineSeries;
            auto* lower = new QLineSeries;
            upper->append(points);
            lower->append({points.first().x(), layout.yMin});
            lower->append({points.last().x(), layout.yMin});
            auto* fill = new QAreaSeries(upper, lower);
            upper->setParent(fill);
            lower->setParent(fill);
            fill->setPen(Qt::NoPen);
            fill->setBrush(*area);
            m_chart->addSeries(fill);
            fill->attachAxis(m_x);
            fill->attachAxis(m_y);
        }
        auto* line = new QLineSeries;
        line->append(points);
        line->setPen(used);
        m_chart->addSeries(line);
        line->attachAxis(m_x);
        line->attachAxis(m_y);
        points.clear();
    };
    // An unknown value is a gap in the line, not a bridge over it.
    for (qsizetype i = 0; i < series.values.size(); ++i) {
        if (lastOpen && i == series.values.size() - 1 && !points.isEmpty()) {
            const auto before = points.last();
            flush();
            used.setDashPattern({1, 2.5});
            points << before;
        }
        if (std::isnan(series.values[i]))
            flush();
        else
            points << QPointF(layout.onAxis(double(i)), series.values[i]);
    }
    flush();
}

void ChartScene::addBars(const ChartSpec& spec, const uikit::Theme& theme, qreal devicePixelRatio)
{
    QAbstractBarSeries* bars = nullptr;
    if (spec.kind == ChartKind::StackedBar)
        bars = new QStackedBarSeries;
    else
        bars = new QBarSeries;
    bars->setBarWidth(0.78);
    for (const auto& series : spec.series) {
        auto* set = new QBarSet(series.name);
        for (const double value : series.values)
            set->append(std::isnan(value) ? 0 : value);
        set->setBrush(series.category < 0 ? QBrush(theme.chart.series)
                : spec.kind == ChartKind::StackedBar
                ? QBrush(theme.category(series.category).color)
                : uikit::categoryBrush(theme, series.category, devicePixelRatio));
        set->setPen(QPen(theme.color(uikit::Role::Raised), 1));
        bars->append(set);
    }
    m_chart->addSeries(bars);
    bars->attachAxis(m_x);
    bars->attachAxis(m_y);
}

void ChartScene::place(const QSizeF& size, const QRectF& plot)
{
    m_scene.setSceneRect(QRectF(QPointF(0, 0), size));
    m_chart->setGeometry(QRectF(QPointF(0, 0), size));
    m_chart->setPlotArea(plot);
}

void ChartScene::render(QPainter& painter, const QRectF& rect)
{
    m_scene.render(&painter, rect, rect);
}

} // namespace serai::charts
