// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

namespace serai {

/// A shared "please stop". Any thread may cancel, any thread may look; copies are the same token.
class CancelToken
{
public:
    void cancel() { m_flag->store(true, std::memory_order_relaxed); }

    [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

/// How far a long job is: \a done of \a total in the job's own unit (bytes, rows, messages); \a total 0 =
/// unknown. Called on the job's thread, at most some tens of times per second.
using Progress = std::function<void(qint64 done, qint64 total)>;

} // namespace serai
