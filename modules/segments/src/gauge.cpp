// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gauge.h"

namespace serai::segments {

Gauge::Gauge(const Row& row, const EvalContext& context)
    : m_row(row)
    , m_measurer(row, context)
    , m_today(context.table->dayOf(context.nowMs >= 0 ? context.nowMs / 1000 : (context.nowMs - 999) / 1000))
    , m_table(context.table)
{
    const bool own = row.window && !row.window->anchor.isEmpty();
    const bool days = row.measure == Measure::DaysSinceFirst || row.measure == Measure::DaysSinceLast;
    const bool sum = (row.measure == Measure::Sum || row.measure == Measure::Average)
        && (row.of == Of::Amount || row.of == Of::Quantity);
    m_isSimple = !own && !row.convert && (days || sum || row.measure == Measure::Count);
}

} // namespace serai::segments
