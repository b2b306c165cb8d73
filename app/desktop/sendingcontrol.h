// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <store/changes.h>
#include <uikit/state.h>

#include <QObject>

#include <memory>

namespace serai {
class Clock;
}

namespace serai::campaigns {
class CampaignGate;
}

namespace serai::outbox {
struct Progress;
}

namespace serai::secrets {
class SecretStore;
}

namespace serai::sending {
class Session;
}

namespace serai::store {
class Store;
}

namespace serai::desktop {

/// Sends while the window is open: starts the session once there is an account with a token, starts it anew
/// when the accounts change, and says in words how it stands. GUI thread.
class SendingControl final : public QObject
{
    Q_OBJECT

public:
    SendingControl(store::Store& store, secrets::SecretStore& secrets, const Clock& clock, bool sandboxed);
    ~SendingControl() override;

    void start();
    /// Lets what is in flight complete; a session that only dies leaves those messages "unknown".
    [[nodiscard]] Async<> stop();

    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Tries again after trouble.
    void resume();

signals:
    void stateChanged(const serai::uikit::State& state, const QString& second);
    /// Messages on their way; empty \a text = none.
    void jobChanged(const QString& text, const QString& left, double part);
    void trouble(const serai::Error& error);

private:
    void startSession();
    void progressed(const outbox::Progress& progress);
    void storeChanged(const store::Changes& changes);
    void say(uikit::Severity severity, const QString& word, const QString& icon, const QString& second = {});

    store::Store& m_store;
    secrets::SecretStore& m_secrets;
    const Clock& m_clock;
    bool m_sandboxed;
    bool m_running = false;
    bool m_starting = false;
    qint64 m_mostUnfinished = 0; ///< the largest backlog of this run: what the bar is a part of
    std::unique_ptr<campaigns::CampaignGate> m_gate;
    std::unique_ptr<sending::Session> m_session; ///< after the gate: dies before it
};

} // namespace serai::desktop
