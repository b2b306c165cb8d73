// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "graphtypes.h"

#include <sandbox/sandboxserver.h>

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace serai::sandbox {

class Ledger;

/// Delivers webhooks: signed, in batches, repeated until the callback answers 200. One thread of its own.
class Postman
{
public:
    Postman(const Options& options, Ledger& ledger);
    ~Postman();

    void start();
    void stop();

    /// Sets where webhooks go after the callback answered the challenge. Blocks for the answer; any thread.
    [[nodiscard]] std::optional<GraphError> subscribe(const QString& url, const QString& verifyToken);
    void unsubscribe();
    [[nodiscard]] QString callback() const;

    /// Plans one item of an array ("statuses", "messages") of the messages field, \a delayMs from now. \a
    /// extra goes into value beside it (contacts). Dropped when nobody is subscribed, as Meta does.
    void post(const QString& array, const QJsonObject& item, int delayMs, const QJsonObject& extra = {});

    [[nodiscard]] bool drain(int timeoutMs);
    [[nodiscard]] QJsonObject toJson() const;

private:
    struct Item
    {
        QString array;
        QJsonObject json;
        QJsonObject extra;
        int attempts = 0;
        bool repeated = false; ///< a duplicate made on purpose
    };

    void work();
    [[nodiscard]] bool deliver(const QString& callback, const QByteArray& body);
    [[nodiscard]] QByteArray bodyOf(const std::vector<Item>& items) const;

    Options m_options;
    Ledger& m_ledger;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_empty;
    std::multimap<qint64, Item> m_due; ///< by time, ms of the steady clock
    QString m_callback;
    size_t m_underWay = 0;
    qint64 m_sent = 0;
    qint64 m_failedPosts = 0;
    qint64 m_dropped = 0;
    qint64 m_numbers = 0; ///< of items, for the faults
    bool m_ending = false;
    std::thread m_thread;
    std::unique_ptr<class CallbackClient> m_client;
};

/// Milliseconds of a clock that never jumps.
[[nodiscard]] qint64 steadyMs();

} // namespace serai::sandbox
