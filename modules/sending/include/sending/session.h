// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/clock.h>
#include <events/inbox.h>
#include <outbox/dispatcher.h>
#include <outbox/gate.h>
#include <secrets/secretstore.h>
#include <whatsapp/account.h>
#include <whatsapp/api.h>

#include <QObject>

#include <memory>

namespace serai::http {
class Transport;
}

namespace serai::store {
class Store;
}

namespace serai::sending {

/// Takes WhatsApp webhooks apart and says what each part changes: statuses move outbox rows, WhatsApp's
/// switch and opt-out words in messages change consent (see consent/incoming.h), template news update the
/// copies. For events::Inbox.
[[nodiscard]] events::Parser whatsappParser();

/// Everything that sends, wired: transport, one API per account, dispatcher, inbox, and for accounts on this
/// computer a listener for their webhooks. Main thread. References must outlive it.
class Session final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        outbox::DispatcherOptions dispatcher;
        bool listen = true; ///< receive webhooks of accounts on this computer
        int listenPort = 0;
        std::chrono::milliseconds requestDeadline{30'000};
    };

    Session(store::Store& store, secrets::SecretStore& secrets, outbox::Gate& gate, const Clock& clock,
        Options options, QObject* parent = nullptr);
    Session(store::Store& store, secrets::SecretStore& secrets, outbox::Gate& gate, const Clock& clock,
        QObject* parent = nullptr);
    ~Session() override;

    /// Reads accounts and secrets, starts listener and dispatcher. Settles with the rows that became unknown
    /// because the last process died while sending. Errors: NotFound (no account), SecretStore (no token),
    /// WorkspaceLocked, Storage. A callback that cannot be registered is no error: see trouble of progress().
    [[nodiscard]] Async<qint64> start();
    /// Lets what is in flight complete. Settles when all is written.
    [[nodiscard]] Async<> stop();

    [[nodiscard]] outbox::Dispatcher& dispatcher();
    [[nodiscard]] events::Inbox& inbox();
    [[nodiscard]] bool isListening() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Fetches all templates of \a api's account and replaces the copies in the workspace. How many. \a api, \a
/// store and \a clock must live until it settles. Errors as Api, Storage.
[[nodiscard]] Async<qint64> syncTemplates(store::Store& store, whatsapp::Api& api, const Clock& clock);

} // namespace serai::sending
