// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/clock.h>
#include <outbox/channel.h>
#include <outbox/gate.h>
#include <outbox/types.h>
#include <store/store.h>

#include <QObject>

#include <chrono>
#include <memory>

namespace serai::outbox {

/// How the sending goes. Copied into each progress() signal.
struct Progress
{
    Counts counts; ///< of all campaigns
    double perSecond = 0; ///< accepted messages, over the last seconds
    bool paused = false;
    std::optional<Error>
        trouble; ///< why nothing leaves: no connection, token refused, number held, disk full
};

struct DispatcherOptions
{
    std::chrono::milliseconds connectGiveUp{
        20'000}; ///< no connection for so long: stop with Network; nothing is lost
    std::chrono::milliseconds pairInterval{6'000}; ///< between two messages to one person
    std::chrono::milliseconds progressInterval{250};
    double perSecond = 0; ///< overrides the channel's limit; 0 = the channel's
};

/// Sends what is due, never twice. On the main thread; the database work is on the store's writer. Rows pass
/// planned -> claimed -> in_flight, which is committed before the request leaves; answers are settled in
/// grouped commits. Only one process may dispatch a workspace: the store's lock sees to that.
class Dispatcher final : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive the dispatcher.
    Dispatcher(store::Store& store, Channel& channel, Gate& gate, const Clock& clock,
        DispatcherOptions options = {}, QObject* parent = nullptr);
    /// What is in flight then becomes unknown at the next start; call stop() first.
    ~Dispatcher() override;

    /// Recovers from a crash and begins. Settles with the number of rows that became unknown by that.
    /// Errors: WorkspaceLocked (read-only), Storage.
    [[nodiscard]] Async<qint64> start();

    /// Claims nothing more, lets what is in flight complete, gives claimed rows back. Settles when all is
    /// written.
    [[nodiscard]] Async<> stop();

    void pause(); ///< nothing new leaves; what is in flight completes
    void resume(); ///< after pause(), after a token was renewed, after the number was held
    [[nodiscard]] bool isPaused() const;

    /// Looks for due rows now; it does so by itself when the store changes and when a row becomes due.
    void wake();

    [[nodiscard]] Progress current() const;

signals:
    void progress(const serai::outbox::Progress& progress);
    /// Nothing planned for running campaigns, nothing claimed, nothing in flight.
    void idle();
    /// Sending stopped by itself: see error. Rows are as the error's text says; resume() tries again.
    void stopped(const serai::Error& error);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace serai::outbox
