// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatcherimpl.h"

#include <algorithm>

namespace serai::outbox {

static constexpr qint64 firstBackOffMs = 200;
static constexpr qint64 longestBackOffMs = 5000;
static constexpr int unknownsInRowLimit = 10; ///< something is wrong that sending on would not heal

void Dispatcher::Impl::takeAnswer(const OutboxRow& row, Result<Answer> result)
{
    --m_inFlight;
    Settlement settlement{row, {}, m_clock.nowMs()};
    if (result) {
        settlement.answer = std::move(*result);
    } else {
        // The channel broke its promise; whether the request left is not known.
        settlement.answer.kind = Answer::Kind::Unknown;
        settlement.answer.error = result.error();
    }
    learnFrom(row.account, settlement.answer);
    m_settlements << std::move(settlement);
    schedule(std::chrono::milliseconds(m_inFlight == 0 ? 0 : 5));
}

void Dispatcher::Impl::learnFrom(AccountId account, const Answer& answer)
{
    if (answer.kind == Answer::Kind::NotSent) {
        noteOffline(answer.error);
        return;
    }
    m_offlineSinceMs.reset();
    m_backOffMs = 0;
    switch (answer.kind) {
    case Answer::Kind::Accepted:
        m_unknownInRow = 0;
        m_window = std::min(m_channel.capacity(), m_window + 1);
        m_paces[account.value].accepted();
        m_acceptedAtMs.push_back(m_elapsed.elapsed());
        if (!m_paused && m_holds.isEmpty())
            m_progress.trouble.reset();
        return;
    case Answer::Kind::Unknown:
        noteUnknown(answer.error);
        return;
    case Answer::Kind::Refused:
        m_unknownInRow = 0;
        learnFromRefusal(account, answer);
        return;
    case Answer::Kind::NotSent:
        return;
    }
}

void Dispatcher::Impl::learnFromRefusal(AccountId account, const Answer& answer)
{
    switch (answer.action) {
    case Action::SlowNumber:
        m_paces[account.value].slowDown(answer.delay);
        m_progress.trouble = answer.error;
        return;
    case Action::HoldNumber:
        if (!m_holds.contains(account)) {
            m_holds.insert(account, answer.error);
            m_progress.trouble = answer.error;
            emit m_owner.stopped(answer.error);
        }
        return;
    case Action::AskForToken:
        halt(answer.error);
        return;
    case Action::HoldCampaign:
        m_progress.trouble = answer.error;
        return;
    case Action::Fail:
    case Action::Retry:
    case Action::SlowRecipient:
    case Action::OptOut:
    case Action::Skip:
        return;
    }
}

void Dispatcher::Impl::noteOffline(const Error& error)
{
    const auto now = m_elapsed.elapsed();
    m_progress.trouble = error;
    if (now < m_notBeforeMs)
        return; // one of the same burst
    if (!m_offlineSinceMs)
        m_offlineSinceMs = now;
    m_backOffMs = m_backOffMs == 0 ? firstBackOffMs : std::min(m_backOffMs * 2, longestBackOffMs);
    m_notBeforeMs = now + m_backOffMs;
    m_window = std::min(m_window, 4);
    if (now - *m_offlineSinceMs >= m_options.connectGiveUp.count())
        halt(error);
}

void Dispatcher::Impl::noteUnknown(const Error& error)
{
    m_progress.trouble = error;
    m_window = std::max(1, m_window / 2);
    if (++m_unknownInRow >= unknownsInRowLimit)
        halt(error);
}

void Dispatcher::Impl::halt(const Error& error)
{
    m_progress.trouble = error;
    if (m_paused)
        return;
    m_paused = true;
    reportSoon();
    emit m_owner.stopped(error);
}

} // namespace serai::outbox
