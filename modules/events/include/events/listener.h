// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <base/redacted.h>
#include <events/inbox.h>

#include <QUrl>

#include <memory>

namespace serai::events {

/// Receives webhooks on 127.0.0.1: GET answers the challenge, POST takes signed bodies. Threads of its own.
class Listener
{
public:
    struct Options
    {
        int port = 0; ///< 0 = any free one
        Redacted<QString> appSecret; ///< empty: everything is refused
        QString verifyToken;
    };

    /// \a inbox must outlive the listener.
    Listener(Inbox& inbox, Options options);
    ~Listener(); ///< stops

    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    /// Binds and serves. Errors: Conflict (the port is taken).
    [[nodiscard]] Result<> start();
    void stop();
    [[nodiscard]] QUrl url() const; ///< "http://127.0.0.1:45123/webhook"

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace serai::events
