// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figures.h"

#include <QCoreApplication>
#include <QThread>

namespace serai::bench {

/// Processor time of the calling thread in milliseconds; 0 where the system does not say it this way.
[[nodiscard]] double processorMilliseconds();

/// The heartbeat of a window: each turn of its event loop, by wall clock and by processor time. While a turn
/// lasts, nothing else can happen in the window. Thread: the window's.
class Turns
{
public:
    /// Runs \a act as one turn; \a during names it if it is the longest.
    template <class Act>
    void take(const QString& during, Act act)
    {
        QElapsedTimer timer;
        const double before = processorMilliseconds();
        timer.start();
        act();
        m_turns.push_back({millisecondsOf(timer), processorMilliseconds() - before, during});
    }

    /// Runs the window until \a done, a minute at most.
    template <class Done>
    void runUntil(const QString& during, Done done)
    {
        QElapsedTimer limit;
        limit.start();
        while (!done() && limit.elapsed() < 60'000) {
            take(during, [] { QCoreApplication::processEvents(); });
            QThread::usleep(300);
        }
    }

    /// Adds the longest turn to \a figures as \a name, and forgets all.
    void moveTo(Figures& figures, const QString& name);

    /// Leaves out the first \a count turns.
    void forgetFirst(int count) { m_turns.erase(m_turns.begin(), m_turns.begin() + count); }

private:
    struct Turn
    {
        double wall; ///< ms
        double processor; ///< ms of this thread
        QString during;
    };

    std::vector<Turn> m_turns;
};

} // namespace serai::bench
