// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facttest.h"

#include <algorithm>

namespace serai::segments {

bool FactTest::fillLast(const Stream& stream, quint32 slotCount, Bits& bits) const
{
    if (m_row.measure != Measure::DaysSinceLast || stream.last.empty() || stream.hasZeroLast
        || m_window.from != 0)
        return false;
    const auto reached = stream.slotCount();
    const FixedSlices slices(stream, m_window);
    fillBits(bits, slotCount, [&](quint32 slot) {
        auto time = slot < reached ? stream.last[slot] : 0;
        if (time > m_window.to) { // only an order after now needs a look into the history
            const auto slice = slices.cut(slices.of(slot));
            if (slice.begin == slice.end)
                return m_range.whenMissing;
            time = stream.times[slice.end - 1];
            return m_days.has(time) != m_range.outside;
        }
        return time == 0 ? m_range.whenMissing : m_days.has(time) != m_range.outside;
    });
    return true;
}

void FactTest::fill(const Shard& shard, Bits& bits, LeftOut& leftOut) const
{
    const auto columns = columnsOf(shard, m_row.fact);
    const auto& stream = columns.stream;
    const auto filter = m_measurer.selector().filterFor(columns);
    if (stream)
        leftOut.otherCurrency += m_measurer.selector().countOtherCurrency(*stream, filter);
    const bool own = m_row.window && !m_row.window->anchor.isEmpty();
    if (m_other)
        fillCompared(shard, bits, leftOut);
    else if (!own && (m_window.empty || !stream))
        std::fill(bits.begin(), bits.end(), emptyVerdict() ? ~quint64(0) : 0);
    else if (own || !filter.isOpen() || !fillLast(*stream, shard.core->slotCount, bits))
        fillMeasured(shard, bits, leftOut);
}

} // namespace serai::segments
