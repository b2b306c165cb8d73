// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "numberpace.h"
#include "turn.h"

#include <outbox/dispatcher.h>

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <map>
#include <vector>

namespace serai::outbox {

class Dispatcher::Impl : public QObject
{
public:
    Impl(Dispatcher& owner, store::Store& store, Channel& channel, Gate& gate, const Clock& clock,
        DispatcherOptions options);
    ~Impl() override;

    [[nodiscard]] Async<qint64> start();
    [[nodiscard]] Async<> stop();
    void setPaused(bool paused);
    void wake();

    [[nodiscard]] bool isPaused() const { return m_paused; }

    [[nodiscard]] Progress current() const;

private:
    /// A turn at the latest in \a delay.
    void schedule(std::chrono::milliseconds delay);
    void turn();
    [[nodiscard]] TurnInput nextInput();
    [[nodiscard]] int room() const;
    void finishTurn(Result<TurnOutput> output);
    void scheduleNextToken();
    void scheduleAfter(const TurnOutput& output);
    void finishStop(Result<> result);

    void takeAnswer(const OutboxRow& row, Result<Answer> result);
    void learnFrom(AccountId account, const Answer& answer);
    void learnFromRefusal(AccountId account, const Answer& answer);
    void noteOffline(const Error& error);
    void noteUnknown(const Error& error);
    void halt(const Error& error);
    void reportSoon();
    void report();

    Dispatcher& m_owner;
    store::Store& m_store;
    Channel& m_channel;
    Gate& m_gate;
    const Clock& m_clock;
    const DispatcherOptions m_options;

    QTimer m_timer;
    QTimer m_dueTimer; ///< the next planned row
    QTimer m_reportTimer;
    QElapsedTimer m_elapsed;
    bool m_started = false;
    bool m_paused = false;
    bool m_busy = false; ///< a turn is on the writer
    bool m_woken = false; ///< something changed while a turn was on the writer
    bool m_resting = false; ///< nothing is due; a wake or the timer begins again
    std::vector<Promise<>> m_stopPromises; ///< not empty while stopping

    QList<Settlement> m_settlements;
    QList<Settlement> m_settling; ///< part of the turn on the writer
    QList<OutboxId> m_claimed;
    std::map<qint64, NumberPace> m_paces;
    QHash<AccountId, Error> m_holds;
    int m_inFlight = 0;
    int m_window; ///< requests at once: grows with answers, shrinks with doubt
    int m_unknownInRow = 0;
    std::optional<qint64> m_offlineSinceMs;
    qint64 m_backOffMs = 0;
    qint64 m_notBeforeMs = 0; ///< on m_elapsed
    std::deque<qint64> m_acceptedAtMs; ///< on m_elapsed, the last seconds
    Progress m_progress;
    bool m_counting = false; ///< the rows are being counted for a progress signal
    bool m_countAgain = false; ///< and changed since
};

} // namespace serai::outbox
