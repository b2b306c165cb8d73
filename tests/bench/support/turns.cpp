// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "turns.h"

#include <algorithm>
#include <ctime>

namespace serai::bench {

double processorMilliseconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

void Turns::moveTo(Figures& figures, const QString& name)
{
    const auto turns = std::exchange(m_turns, {});
    if (turns.empty())
        return;
    const auto& worst = *std::max_element(
        turns.begin(), turns.end(), [](const Turn& a, const Turn& b) { return a.wall < b.wall; });
    std::vector<double> walls;
    double processor = 0;
    for (const auto& turn : turns) {
        walls.push_back(turn.wall);
        processor = std::max(processor, turn.processor);
    }
    figures.add(name, worst.wall, QStringLiteral("ms"),
        QStringLiteral("longest turn of the event loop, wall clock (%1); target 16; most processor time %2, "
                       "99th %3, %4 turns")
            .arg(worst.during)
            .arg(processor, 0, 'f', 1)
            .arg(percentile(walls, 0.99), 0, 'f', 1)
            .arg(turns.size()));
}

} // namespace serai::bench
