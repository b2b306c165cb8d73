// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chartscene.h"
#include "plotlayout.h"

#include <charts/chartview.h>

namespace serai::charts {

struct ChartView::Private
{
    ChartSpec spec;
    std::unique_ptr<ChartScene> scene; ///< made at the first line or bar chart
    PlotLayout layout;
    bool stale = true;
    int cursor = -1;
    int cursorSeries = 0;
    bool fromMouse = false;

    [[nodiscard]] int seriesCount() const { return int(spec.series.size()); }

    [[nodiscard]] QString longLabel(int index) const
    {
        return spec.longLabels.value(index, spec.labels.value(index));
    }
};

} // namespace serai::charts
