// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <charts/chartspec.h>
#include <kpi/kpi.h>
#include <uikit/cell.h>
#include <uikit/tile.h>

namespace serai::insightsui {

// The way from figures to what is drawn. Pure functions; tiles, charts and tables of the pane show nothing
// else.

enum class Compare { Previous, Nothing };

[[nodiscard]] uikit::State stateOf(kpi::Band band);
[[nodiscard]] uikit::TileData tileOf(const kpi::Figure& figure, Compare compare, const QLocale& locale);

/// \a figure over time: band, period before, campaigns as markers.
[[nodiscard]] charts::ChartSpec seriesSpec(
    const kpi::Page& page, const kpi::Figure& figure, Compare compare, const QLocale& locale);
[[nodiscard]] charts::ChartSpec funnelSpec(const kpi::Page& page, const QLocale& locale);
/// Sizes of at most eight segments: there are eight colours that can be told apart.
[[nodiscard]] charts::ChartSpec segmentsSpec(const kpi::Page& page, const QLocale& locale);

[[nodiscard]] QList<uikit::Column> campaignColumns();
[[nodiscard]] uikit::Cell campaignCell(
    const kpi::CampaignFigures& campaign, int column, const QLocale& locale);

/// "21 Oct – 19 Nov 2026"
[[nodiscard]] QString periodText(const kpi::Period& period, const QLocale& locale);

} // namespace serai::insightsui
