// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudchannel.h"

#include <events/listener.h>
#include <http/transport.h>
#include <store/store.h>

#include <QCoreApplication>
#include <QUuid>

#include <sending/session.h>

namespace serai::sending {

using secrets::Secret;
using whatsapp::Account;

/// What start() gathers before anything may leave.
struct Opening
{
    struct Entry
    {
        Account account;
        std::optional<Result<Secret>> token;
        std::optional<Result<Secret>> appSecret;
    };

    Promise<qint64> promise;
    std::vector<Entry> entries;
    int subscriptions = 0;
};

class Session::Impl : public QObject
{
public:
    Impl(store::Store& store, secrets::SecretStore& secrets, outbox::Gate& gate, const Clock& clock,
        Options options)
        : m_store(store)
        , m_secrets(secrets)
        , m_options(options)
        , m_channel(m_transport.capacity())
        , m_dispatcher(store, m_channel, gate, clock, options.dispatcher)
        , m_inbox(store, whatsappParser(), clock)
    {
    }

    Async<qint64> start()
    {
        auto opening = std::make_shared<Opening>();
        auto future = opening->promise.future();
        whenDone(whatsapp::accounts(m_store), this, [this, opening](Result<QList<Account>> accounts) {
            if (!accounts) {
                opening->promise.settle(fail(accounts.error()));
            } else if (accounts->isEmpty()) {
                opening->promise.settle(fail(ErrorKind::NotFound,
                    QCoreApplication::translate("sending", "there is no sending number"), {},
                    QCoreApplication::translate("sending", "add the account of your WhatsApp number first")));
            } else {
                for (const auto& account : std::as_const(*accounts))
                    opening->entries.push_back({account, {}, {}});
                readSecrets(opening);
            }
        });
        return future;
    }

    http::Transport m_transport;
    store::Store& m_store;
    secrets::SecretStore& m_secrets;
    const Options m_options;
    CloudChannel m_channel;
    outbox::Dispatcher m_dispatcher;
    events::Inbox m_inbox;
    std::vector<std::unique_ptr<events::Listener>> m_listeners;

private:
    void readSecrets(const std::shared_ptr<Opening>& opening)
    {
        for (size_t i = 0; i < opening->entries.size(); ++i) {
            const auto id = opening->entries[i].account.phoneNumberId;
            const auto ask = [&](std::optional<Result<Secret>> Opening::Entry::*slot, const QString& key) {
                whenDone(m_secrets.read(key), this, [this, opening, i, slot](Result<Secret> secret) {
                    opening->entries[i].*slot = std::move(secret);
                    const bool all = std::all_of(opening->entries.cbegin(), opening->entries.cend(),
                        [](const auto& entry) { return entry.token && entry.appSecret; });
                    if (all)
                        open(opening);
                });
            };
            ask(&Opening::Entry::token, secrets::tokenKey(id));
            ask(&Opening::Entry::appSecret, secrets::appSecretKey(id));
        }
    }

    void open(const std::shared_ptr<Opening>& opening)
    {
        for (const auto& entry : opening->entries) {
            if (!*entry.token)
                continue;
            auto api = std::make_unique<whatsapp::Api>(m_transport, entry.account, **entry.token);
            api->setSendDeadline(m_options.requestDeadline);
            m_channel.add(std::move(api));
        }
        if (m_channel.accounts().isEmpty()) {
            opening->promise.settle(fail(opening->entries.front().token->error()));
            return;
        }
        opening->subscriptions = 1; // this function's own share
        for (const auto& entry : opening->entries) {
            if (m_options.listen && *entry.token && *entry.appSecret && whatsapp::isLoopback(entry.account))
                listenFor(opening, entry.account, **entry.appSecret);
        }
        subscribed(opening);
    }

    /// Meta can only reach public addresses; a listener here serves accounts on this computer, such as the
    /// sandbox.
    void listenFor(const std::shared_ptr<Opening>& opening, const Account& account, const Secret& appSecret)
    {
        const auto verifyToken = QUuid::createUuid().toString(QUuid::WithoutBraces);
        auto listener = std::make_unique<events::Listener>(
            m_inbox, events::Listener::Options{m_options.listenPort, appSecret, verifyToken});
        if (!listener->start())
            return;
        ++opening->subscriptions;
        whenDone(m_channel.api(account.id)->subscribe(listener->url(), verifyToken), this,
            [this, opening](Result<>) { subscribed(opening); });
        m_listeners.push_back(std::move(listener));
    }

    void subscribed(const std::shared_ptr<Opening>& opening)
    {
        if (--opening->subscriptions > 0)
            return;
        whenDone(m_dispatcher.start(), this,
            [opening](Result<qint64> recovered) { opening->promise.settle(std::move(recovered)); });
    }
};

Session::Session(store::Store& store, secrets::SecretStore& secrets, outbox::Gate& gate, const Clock& clock,
    Options options, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(store, secrets, gate, clock, options))
{
}

Session::Session(store::Store& store, secrets::SecretStore& secrets, outbox::Gate& gate, const Clock& clock,
    QObject* parent)
    : Session(store, secrets, gate, clock, Options(), parent)
{
}

Session::~Session() = default;

Async<qint64> Session::start()
{
    return m_impl->start();
}

Async<> Session::stop()
{
    return m_impl->m_dispatcher.stop();
}

outbox::Dispatcher& Session::dispatcher()
{
    return m_impl->m_dispatcher;
}

events::Inbox& Session::inbox()
{
    return m_impl->m_inbox;
}

bool Session::isListening() const
{
    return !m_impl->m_listeners.empty();
}

Async<qint64> syncTemplates(store::Store& store, whatsapp::Api& api, const Clock& clock)
{
    auto promise = std::make_shared<Promise<qint64>>();
    auto future = promise->future();
    whenDone(
        api.fetchTemplates(), &api, [&store, &clock, &api, promise](Result<QList<whatsapp::Template>> list) {
            if (!list) {
                promise->settle(fail(list.error()));
                return;
            }
            const auto number = qint64(list->size());
            whenDone(whatsapp::replaceTemplates(store, api.account().id, *list, clock.nowMs()), &api,
                [promise, number](Result<> written) {
                    if (written)
                        promise->settle(number);
                    else
                        promise->settle(fail(written.error()));
                });
        });
    return future;
}

} // namespace serai::sending
