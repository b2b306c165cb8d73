// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slices.h"

#include <algorithm>

namespace serai::segments {

FactSlice TimedSlices::narrowed(FactSlice slice) const
{
    const auto* begin = m_times + slice.begin;
    const auto* end = m_times + slice.end;
    slice.begin = quint32(std::lower_bound(begin, end, slice.from) - m_times);
    slice.end = quint32(std::upper_bound(begin, end, slice.to) - m_times);
    return slice;
}

} // namespace serai::segments
