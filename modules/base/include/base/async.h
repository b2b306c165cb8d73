// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <utility>

namespace serai {

template <class T = void>
using Async = QFuture<Result<T>>;

/// The writing end of an Async. Settled exactly once; one that dies unsettled settles with Cancelled, so that
/// no caller ever waits for an answer that cannot come. Movable between threads, not shared between them.
template <class T = void>
class Promise
{
public:
    Promise() { m_promise.start(); }

    Promise(Promise&& other) noexcept
        : m_promise(std::move(other.m_promise))
        , m_settled(std::exchange(other.m_settled, true))
    {
    }

    Promise(const Promise&) = delete;
    Promise& operator=(const Promise&) = delete;
    Promise& operator=(Promise&&) = delete;

    ~Promise()
    {
        if (!m_settled)
            settle(fail(ErrorKind::Cancelled, QStringLiteral("cancelled")));
    }

    [[nodiscard]] Async<T> future() const { return m_promise.future(); }

    void settle(Result<T> result)
    {
        Q_ASSERT(!m_settled);
        m_settled = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_settled = false;
};

/// An Async that is settled already.
template <class T>
[[nodiscard]] Async<T> ready(Result<T> result)
{
    Promise<T> promise;
    promise.settle(std::move(result));
    return promise.future();
}

/// Calls \a fn(Result<T>) once, on the thread of \a context, never from inside this call, and never after
/// \a context died. The only way in which GUI code consumes an Async: QFuture::then() with a context asserts
/// on Qt 6.4 when the context dies first.
template <class T, class F>
void whenDone(const Async<T>& future, QObject* context, F&& fn)
{
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::forward<F>(fn)]() mutable {
            watcher->deleteLater();
            const auto done = watcher->future();
            if (done.resultCount() == 0)
                fn(Result<T>(fail(ErrorKind::Cancelled, QStringLiteral("cancelled"))));
            else
                fn(done.result());
        });
    watcher->setFuture(future);
}

/// Blocks the calling thread until \a future is settled. For command-line programs, worker threads and tests;
/// never on a thread that shows a window.
template <class T>
[[nodiscard]] Result<T> await(Async<T> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
    return future.result();
}

/// Drops the answers to superseded questions: of several overlapping ask() calls only the last one's callback
/// runs. For search as you type and live counts. Lives on one thread, that of its context.
class LatestOnly
{
public:
    explicit LatestOnly(QObject* context)
        : m_context(context)
    {
    }

    template <class T, class F>
    void ask(const Async<T>& future, F fn)
    {
        const auto number = ++*m_number;
        whenDone(
            future, m_context, [latest = m_number, number, fn = std::move(fn)](Result<T> result) mutable {
                if (*latest == number)
                    fn(std::move(result));
            });
    }

    /// Whatever is under way is not wanted any more.
    void forget() { ++*m_number; }

private:
    QObject* m_context;
    std::shared_ptr<quint64> m_number = std::make_shared<quint64>(0);
};

} // namespace serai
