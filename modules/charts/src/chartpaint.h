// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plotlayout.h"

#include <uikit/theme.h>

class QPainter;

namespace serai::charts {

// Words and hand-painted kinds; the painter carries font and layout direction of the widget.

/// Under the data: the healthy band and quiet grid lines.
void paintGround(
    QPainter& painter, const ChartSpec& spec, const PlotLayout& layout, const uikit::Theme& theme);
void paintAxes(QPainter& painter, const ChartSpec& spec, const PlotLayout& layout, const uikit::Theme& theme,
    const QFont& font);
void paintMarkers(QPainter& painter, const ChartSpec& spec, const PlotLayout& layout,
    const uikit::Theme& theme, const QFont& font);
void paintDirectLabels(QPainter& painter, const ChartSpec& spec, const PlotLayout& layout,
    const uikit::Theme& theme, const QFont& font);
void paintBarLabels(QPainter& painter, const ChartSpec& spec, const PlotLayout& layout,
    const uikit::Theme& theme, const QFont& font);
void paintFunnel(QPainter& painter, const ChartSpec& spec, const QRectF& area, const uikit::Theme& theme,
    const QFont& font, int cursor);
[[nodiscard]] QRectF funnelRow(const ChartSpec& spec, const QRectF& area, int index);
void paintHeat(QPainter& painter, const ChartSpec& spec, const QRectF& area, const uikit::Theme& theme,
    const QFont& font);
/// A tip of one strong line and muted further ones near \a at, inside \a area.
void paintTip(QPainter& painter, const QStringList& lines, const QPointF& at, const QRectF& area,
    const uikit::Theme& theme, const QFont& font);

} // namespace serai::charts
