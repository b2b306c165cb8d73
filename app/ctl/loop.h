// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <base/async.h>

#include <QCoreApplication>
#include <QTimer>

namespace serai::ctl {

/// Runs the program's event loop until \a future is settled. await() would block the loop that network and
/// key store need. For what must not be cut: it looks at no Ctrl+C.
template <class T>
[[nodiscard]] Result<T> runToEnd(const Async<T>& future, const std::function<bool()>& isCancelled = {})
{
    QObject guard;
    std::optional<Result<T>> answer;
    whenDone(future, &guard, [&answer](Result<T> result) {
        answer = std::move(result);
        QCoreApplication::quit();
    });
    QTimer interrupt;
    QObject::connect(&interrupt, &QTimer::timeout, &guard, [&isCancelled] {
        if (isCancelled && isCancelled())
            QCoreApplication::quit();
    });
    interrupt.start(std::chrono::milliseconds(50));
    QCoreApplication::exec();
    if (!answer)
        return fail(ErrorKind::Cancelled, QCoreApplication::translate("ctl", "cancelled"));
    return std::move(*answer);
}

/// runToEnd() that Ctrl+C ends with Cancelled.
template <class T>
[[nodiscard]] Result<T> runUntil(Context& context, const Async<T>& future)
{
    return runToEnd(future, [&context] { return context.cancel().isCancelled(); });
}

} // namespace serai::ctl
