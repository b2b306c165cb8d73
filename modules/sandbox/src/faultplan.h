// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/faults.h>

#include <mutex>
#include <optional>
#include <vector>

namespace serai::sandbox {

/// Decides which call is hit. Any thread.
class FaultPlan
{
public:
    explicit FaultPlan(QList<Fault> faults);

    /// The fault for call number \a call (from 1, over messages) to \a path for \a recipient; a fault without
    /// a path hits messages only.
    [[nodiscard]] std::optional<Fault> pick(qint64 call, const QString& path, const QString& recipient);

private:
    std::mutex m_mutex;
    QList<Fault> m_faults;
    std::vector<int> m_done; ///< how often each was done
};

/// A number in [0, 1) that depends on \a text only, alike on every machine: qHash is seeded per process.
[[nodiscard]] double shareOf(const QByteArray& text);

} // namespace serai::sandbox
