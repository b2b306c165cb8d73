// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shard.h"

namespace serai::segments {

/// Slots of a part that follow each other in a merged one. Those behind the part's end are empty.
template <class T>
struct Run
{
    const T* part;
    quint32 first;
    quint32 count;
    const T* more = nullptr; ///< of orders and lines: facts of the run's only slot besides
    quint32 moreFirst = 0;
};

template <class T>
using Runs = std::vector<Run<T>>;

/// Appends \a count slots of \a part, to the last run where they go on with it.
template <class T>
void addRun(Runs<T>& runs, const T* part, quint32 first, quint32 count)
{
    if (count == 0)
        return;
    if (!runs.empty() && runs.back().part == part && !runs.back().more
        && runs.back().first + runs.back().count == first)
        runs.back().count += count;
    else
        runs.push_back({part, first, count});
}

/// Appends slot \a first of \a part with the facts of slot \a moreFirst of \a more.
template <class T>
void addRun(Runs<T>& runs, const T* part, quint32 first, const T* more, quint32 moreFirst)
{
    runs.push_back({part, first, 1, more, moreFirst});
}

// A part with the slots of \a runs, one after the other. Pure; any thread.
[[nodiscard]] QByteArray mergeCore(const Runs<CorePart>& runs);
[[nodiscard]] QByteArray mergeOrders(const Runs<OrdersPart>& runs);
[[nodiscard]] QByteArray mergeLines(const Runs<LinesPart>& runs);
[[nodiscard]] QByteArray mergeEvents(const Runs<EventsPart>& runs, Events events);
[[nodiscard]] std::shared_ptr<const TextsPart> mergeTexts(const Runs<TextsPart>& runs);

} // namespace serai::segments
