// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatcherimpl.h"

#include <base/log.h>
#include <outbox/outboxrepository.h>

#include <QCoreApplication>
#include <QThread>

namespace serai::outbox {

SERAI_LOG(logOutbox, "outbox")

static constexpr int firstWindow = 4;
static constexpr qint64 rateWindowMs = 3000;
static constexpr std::chrono::milliseconds settleDelay{5};

Dispatcher::Impl::Impl(Dispatcher& owner, store::Store& store, Channel& channel, Gate& gate,
    const Clock& clock, DispatcherOptions options)
    : m_owner(owner)
    , m_store(store)
    , m_channel(channel)
    , m_gate(gate)
    , m_clock(clock)
    , m_options(options)
    , m_window(firstWindow)
{
    m_elapsed.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_dueTimer.setSingleShot(true);
    m_dueTimer.setTimerType(Qt::PreciseTimer);
    m_reportTimer.setSingleShot(true);
    m_reportTimer.setInterval(m_options.progressInterval);
    connect(&m_timer, &QTimer::timeout, this, [this] { turn(); });
    connect(&m_dueTimer, &QTimer::timeout, this, [this] { wake(); });
    connect(&m_reportTimer, &QTimer::timeout, this, [this] { report(); });
    connect(&m_store, &store::Store::changed, this, [this](const store::Changes& changes) {
        if (changes.has(QStringLiteral("campaign")))
            wake();
        if (changes.has(QStringLiteral("outbox")))
            reportSoon();
    });
}

Dispatcher::Impl::~Impl()
{
    if (m_busy)
        m_store.drain(); // the job on the writer holds the gate
}

Async<qint64> Dispatcher::Impl::start()
{
    if (m_store.isReadOnly())
        return ready<qint64>(fail(ErrorKind::WorkspaceLocked,
            QCoreApplication::translate("outbox", "another program sends from this workspace already"),
            m_store.path(),
            QCoreApplication::translate(
                "outbox", "close the other program; here the workspace is open read-only")));
    auto promise = std::make_shared<Promise<qint64>>();
    auto future = promise->future();
    whenDone(m_store.write([](store::Transaction& transaction) { return recover(transaction); }), this,
        [this, promise](Result<qint64> recovered) {
            m_started = recovered.has_value();
            if (m_started) {
                m_resting = false;
                schedule(std::chrono::milliseconds(0));
            }
            promise->settle(std::move(recovered));
        });
    return future;
}

Async<> Dispatcher::Impl::stop()
{
    if (!m_started)
        return ready<void>({});
    m_stopPromises.emplace_back();
    auto future = m_stopPromises.back().future();
    schedule(std::chrono::milliseconds(0));
    return future;
}

void Dispatcher::Impl::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused) {
        m_holds.clear();
        m_offlineSinceMs.reset();
        m_backOffMs = 0;
        m_notBeforeMs = 0;
        m_unknownInRow = 0;
        m_progress.trouble.reset();
    }
    reportSoon();
    wake();
}

void Dispatcher::Impl::wake()
{
    m_resting = false;
    m_woken = m_busy; // the turn under way may know nothing of what woke us
    schedule(std::chrono::milliseconds(0));
}

void Dispatcher::Impl::schedule(std::chrono::milliseconds delay)
{
    if (!m_started || m_busy)
        return; // finishTurn() looks at everything again
    if (m_timer.isActive() && m_timer.remainingTimeAsDuration() <= delay)
        return;
    m_timer.start(delay);
}

int Dispatcher::Impl::room() const
{
    const int most = std::min(m_channel.capacity(), m_backOffMs > 0 ? 1 : m_window);
    return std::max(0, most - m_inFlight);
}

TurnInput Dispatcher::Impl::nextInput()
{
    TurnInput input;
    input.nowMs = m_clock.nowMs();
    input.pairIntervalMs = m_options.pairInterval.count();
    input.settlements = m_settlements;
    input.claimed = m_claimed;
    input.release = m_paused || !m_stopPromises.empty();
    if (input.release)
        return input;
    int left = m_elapsed.elapsed() >= m_notBeforeMs ? room() : 0;
    for (const auto account : m_channel.accounts()) {
        if (m_holds.contains(account))
            continue;
        auto& pace = m_paces[account.value];
        pace.setLimit(m_options.perSecond > 0 ? m_options.perSecond : m_channel.perSecond(account));
        const int allowed = std::min(left, pace.available());
        input.allowance.insert(account, allowed);
        left -= allowed;
    }
    return input;
}

void Dispatcher::Impl::turn()
{
    if (!m_started || m_busy)
        return;
    auto input = nextInput();
    const bool mayLeave = !m_resting
        && std::any_of(
            input.allowance.cbegin(), input.allowance.cend(), [](int messages) { return messages > 0; });
    if (input.settlements.isEmpty() && !mayLeave && !(input.release && !m_claimed.isEmpty())) {
        if (!m_stopPromises.empty() && m_inFlight == 0)
            finishStop({});
        else if (!m_resting && !input.release)
            scheduleNextToken(); // rows may be due: the number's pace holds them up, not the clock
        return;
    }
    m_busy = true;
    m_settling = std::move(m_settlements);
    m_settlements.clear();
    whenDone(m_store.write([&gate = m_gate, input = std::move(input)](store::Transaction& transaction) {
        return runTurn(transaction, gate, input);
    }),
        this, [this](Result<TurnOutput> output) { finishTurn(std::move(output)); });
}

void Dispatcher::Impl::finishTurn(Result<TurnOutput> output)
{
    m_busy = false;
    if (!output) {
        // Nothing was written: what left before stays in flight in the file, and its answers stay here.
        m_settlements = m_settling + m_settlements;
        m_settling.clear();
        if (!m_stopPromises.empty() && m_inFlight == 0) {
            finishStop(fail(output.error()));
            return;
        }
        halt(output.error());
        schedule(std::chrono::seconds(2));
        return;
    }
    m_settling.clear();
    m_claimed = output->claimed;
    const bool woken = std::exchange(m_woken, false);
    for (const auto& row : std::as_const(output->leaving)) {
        m_paces[row.account.value].take(1);
        ++m_inFlight;
        whenDone(m_channel.send(row), this,
            [this, row](Result<Answer> answer) { takeAnswer(row, std::move(answer)); });
    }
    reportSoon();
    if (!m_stopPromises.empty()) {
        if (m_inFlight == 0 && m_settlements.isEmpty() && m_claimed.isEmpty())
            finishStop({});
        else if (!m_settlements.isEmpty() || !m_claimed.isEmpty())
            schedule(settleDelay);
        return;
    }
    if (!m_settlements.isEmpty() || (m_paused && !m_claimed.isEmpty()))
        schedule(settleDelay);
    scheduleAfter(*output);
    if (woken)
        wake();
}

/// The next turn when the pace of a number lets a message leave; none where every number is held.
void Dispatcher::Impl::scheduleNextToken()
{
    if (room() == 0)
        return; // the next answer begins the next turn
    const auto wait = std::chrono::milliseconds(std::max<qint64>(0, m_notBeforeMs - m_elapsed.elapsed()));
    std::optional<std::chrono::milliseconds> token;
    for (const auto account : m_channel.accounts()) {
        if (!m_holds.contains(account))
            token = std::min(token.value_or(std::chrono::hours(1)), m_paces[account.value].untilNext());
    }
    if (token)
        schedule(std::max({wait, *token, std::chrono::milliseconds(1)}));
}

void Dispatcher::Impl::scheduleAfter(const TurnOutput& output)
{
    if (m_paused)
        return;
    if (!output.claimed.isEmpty() || !output.leaving.isEmpty()) {
        scheduleNextToken();
        return;
    }
    m_resting = m_notBeforeMs <= m_elapsed.elapsed();
    if (output.nextDueAt) {
        // At most half a minute: the clock may be set, and the machine may sleep.
        const auto wait = std::clamp<qint64>(*output.nextDueAt - m_clock.nowMs(),
            std::max<qint64>(1, m_notBeforeMs - m_elapsed.elapsed()), 30'000);
        m_dueTimer.start(std::chrono::milliseconds(wait));
    }
    if (output.unfinished == 0 && m_inFlight == 0 && m_settlements.isEmpty()) {
        report();
        emit m_owner.idle();
    }
}

void Dispatcher::Impl::finishStop(Result<> result)
{
    m_started = false;
    m_timer.stop();
    m_dueTimer.stop();
    for (auto& promise : std::exchange(m_stopPromises, {}))
        promise.settle(result);
}

void Dispatcher::Impl::reportSoon()
{
    if (!m_reportTimer.isActive())
        m_reportTimer.start();
}

Progress Dispatcher::Impl::current() const
{
    auto progress = m_progress;
    progress.paused = m_paused;
    return progress;
}

void Dispatcher::Impl::report()
{
    // Counting a long queue takes longer than the interval: one question at a time, and once more after it.
    if (m_counting) {
        m_countAgain = true;
        return;
    }
    m_counting = true;
    whenDone(counts(m_store), this, [this](Result<Counts> counts) {
        m_counting = false;
        if (std::exchange(m_countAgain, false))
            reportSoon();
        if (!counts)
            return;
        m_progress.counts = std::move(*counts);
        const auto now = m_elapsed.elapsed();
        while (!m_acceptedAtMs.empty() && now - m_acceptedAtMs.front() > rateWindowMs)
            m_acceptedAtMs.pop_front();
        const auto span = m_acceptedAtMs.empty() ? 1 : std::max<qint64>(500, now - m_acceptedAtMs.front());
        m_progress.perSecond = double(m_acceptedAtMs.size()) * 1000.0 / double(span);
        emit m_owner.progress(current());
    });
}

Dispatcher::Dispatcher(store::Store& store, Channel& channel, Gate& gate, const Clock& clock,
    DispatcherOptions options, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(*this, store, channel, gate, clock, options))
{
}

Dispatcher::~Dispatcher() = default;

Async<qint64> Dispatcher::start()
{
    return m_impl->start();
}

Async<> Dispatcher::stop()
{
    return m_impl->stop();
}

void Dispatcher::pause()
{
    m_impl->setPaused(true);
}

void Dispatcher::resume()
{
    m_impl->setPaused(false);
}

bool Dispatcher::isPaused() const
{
    return m_impl->isPaused();
}

void Dispatcher::wake()
{
    m_impl->wake();
}

Progress Dispatcher::current() const
{
    return m_impl->current();
}

} // namespace serai::outbox
