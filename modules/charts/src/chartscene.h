// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plotlayout.h"

#include <uikit/theme.h>

#include <QGraphicsScene>

class QChart;
class QPainter;
class QValueAxis;

namespace serai::charts {

/// The Qt Charts part: lines, areas and bars. Band, grid and words are painted under and over it: axes of Qt
/// Charts cut their labels and follow a fixed plot area only at the next event.
class ChartScene
{
public:
    ChartScene();
    ~ChartScene();

    void rebuild(
        const ChartSpec& spec, const PlotLayout& layout, const uikit::Theme& theme, qreal devicePixelRatio);
    void place(const QSizeF& size, const QRectF& plot);
    void render(QPainter& painter, const QRectF& rect);

private:
    void addLine(const Series& series, const QPen& pen, const QBrush* area, const PlotLayout& layout,
        bool lastOpen = false);
    void addBars(const ChartSpec& spec, const uikit::Theme& theme, qreal devicePixelRatio);

    QGraphicsScene m_scene;
    QChart* m_chart;
    QValueAxis* m_x = nullptr;
    QValueAxis* m_y = nullptr;
};

[[nodiscard]] QColor seriesColor(const Series& series, const uikit::Theme& theme);

} // namespace serai::charts
