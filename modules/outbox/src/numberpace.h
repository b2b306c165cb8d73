// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

namespace serai::outbox {

/// How fast one number may send: a token bucket whose size and refill together never exceed the limit in any
/// second. Runs on elapsed time, so that a set or stopped clock neither floods nor freezes it.
class NumberPace
{
public:
    void setLimit(double perSecond)
    {
        if (perSecond == m_limit)
            return;
        m_limit = perSecond;
        m_tokens = burst();
        m_lastMs = 0;
        m_holdUntilMs = 0;
        m_clock.start();
    }

    /// Messages that may leave now.
    [[nodiscard]] int available()
    {
        refill();
        return m_holdUntilMs > m_clock.elapsed() ? 0 : int(std::floor(m_tokens + 1e-6));
    }

    void take(int messages) { m_tokens -= messages; }

    /// Time until the next message may leave.
    [[nodiscard]] std::chrono::milliseconds untilNext()
    {
        refill();
        const double tokenMs = m_tokens >= 1 ? 0 : (1 - m_tokens) / refillPerMs();
        const double holdMs = double(m_holdUntilMs - m_clock.elapsed());
        return std::chrono::milliseconds(qint64(std::ceil(std::max({tokenMs, holdMs, 0.0}))));
    }

    /// The API said that the number is too fast (130429): silence for \a first, doubled with each time in a
    /// row, and half the rate, which grows back with every accepted message. Several refusals of one burst
    /// count once.
    void slowDown(std::chrono::milliseconds first)
    {
        const auto now = m_clock.elapsed();
        if (m_holdUntilMs > now)
            return;
        const auto wait = std::min<qint64>(first.count() << std::min(m_refusals, 6), 15 * 60 * 1000);
        m_holdUntilMs = now + wait;
        m_factor = std::max(0.05, m_factor / 2);
        m_tokens = 0;
        ++m_refusals;
    }

    void accepted()
    {
        m_refusals = 0;
        m_factor = std::min(1.0, m_factor + 0.002);
    }

private:
    [[nodiscard]] double burst() const { return std::max(2.0, m_limit * 0.03); }

    [[nodiscard]] double refillPerMs() const { return std::max(0.5, (m_limit - burst()) * m_factor) / 1000; }

    void refill()
    {
        const auto now = m_clock.elapsed();
        m_tokens = std::min(burst(), m_tokens + double(now - m_lastMs) * refillPerMs());
        m_lastMs = now;
    }

    QElapsedTimer m_clock;
    double m_limit = 0;
    double m_tokens = 0;
    double m_factor = 1;
    qint64 m_lastMs = 0;
    qint64 m_holdUntilMs = 0;
    int m_refusals = 0;
};

} // namespace serai::outbox
