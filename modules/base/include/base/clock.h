// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <atomic>

namespace serai {

/// Where the program learns what time it is. Injected everywhere, so that every answer can be reproduced.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Epoch milliseconds, UTC. Any thread.
    [[nodiscard]] virtual qint64 nowMs() const = 0;

    [[nodiscard]] QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC); }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
};

/// Stands still until it is moved.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(qint64 nowMs = 0)
        : m_now(nowMs)
    {
    }

    [[nodiscard]] qint64 nowMs() const override { return m_now.load(); }

    void set(qint64 nowMs) { m_now.store(nowMs); }

    void advance(qint64 ms) { m_now.fetch_add(ms); }

private:
    std::atomic<qint64> m_now;
};

} // namespace serai
