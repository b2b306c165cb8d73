// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <sandbox/faults.h>

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace serai::sandbox {

enum class StatusPace {
    Fast, ///< sent, delivered and read follow at once
    Real, ///< seconds to minutes, as with people
};

/// The account that the stand-in plays, and how strict and how quick it is.
struct Options
{
    int port = 0; ///< 0 = any free one
    int latencyMs = 0; ///< added to every answer, without holding up others
    StatusPace statuses = StatusPace::Fast;
    Faults faults;
    QString logFile; ///< one JSON line per call of …/messages, written before its answer; empty = none
    QString token = QStringLiteral("sandbox-token");
    QString appSecret = QStringLiteral("sandbox-app-secret");
    QString phoneNumberId = QStringLiteral("106540352242922");
    QString wabaId = QStringLiteral("102290129340398");
    QString appId = QStringLiteral("670843887433847");
    QString displayPhone = QStringLiteral("+49 1512 3456780"); ///< the shop's own number
    int messagesPerSecond =
        1000; ///< of the number; above it 130429. 80 plays a number of level STANDARD; 0 = no limit
    int pairBurst =
        45; ///< messages to one person at once; then one per six seconds, above it 131056; 0 = no limit
    int tierLimit = 100000; ///< shown as the daily tier, not enforced
    int readShare = 78; ///< percent of delivered messages that report "read"
    int deliveredShare = 97; ///< percent of sent messages that report "delivered"
    QStringList failEndings = {QStringLiteral("13")}; ///< numbers with these endings fail with 131026
    QList<int> retryDelaysMs = {200, 1000, 5000, 30000}; ///< when the callback does not answer 200
};

/// A stand-in for the WhatsApp Cloud API on 127.0.0.1, as strict as the original: it refuses what Meta
/// refuses, in Meta's words, keeps Meta's limits, and sends Meta's signed webhooks. Plain HTTP/1.1, a thread
/// per connection.
///
/// Beside Meta's paths (with or without /v25.0): GET /__calls answers counts(); POST /__inbound {"from":
/// "+49…", "text": "…"} plays a customer who writes, which opens the 24-hour window and sends a webhook.
class SandboxServer
{
public:
    explicit SandboxServer(Options options = {});
    ~SandboxServer(); ///< stops

    SandboxServer(const SandboxServer&) = delete;
    SandboxServer& operator=(const SandboxServer&) = delete;

    /// Binds and serves on threads of its own. Errors: Conflict (the port is taken), Storage (the log file).
    [[nodiscard]] Result<> start();

    /// Cuts every connection and waits for its threads; webhooks that are due later are dropped. Any thread.
    void stop();

    /// Whether it serves; false before start(), after stop() and after a fault of kind Stop.
    [[nodiscard]] bool isServing() const;

    /// "http://127.0.0.1:45123", to which /v25.0 may be added; empty before start().
    [[nodiscard]] QString baseUrl() const;
    [[nodiscard]] int port() const;
    [[nodiscard]] const Options& options() const;

    /// Everything that was asked so far: {"total", "byPath": {path: n}, "messages": [{"key", "to", "count",
    /// "accepted", "id", "status"}], "accepted", "refused", "duplicates", "statuses": {"sent", "delivered",
    /// "read", "failed"}, "webhooks": {"sent", "pending", "failed"}}. count is the calls with that key,
    /// accepted how many of them were taken; duplicates is how many messages were taken again after the
    /// first: people would have got them twice.
    [[nodiscard]] QJsonObject counts() const;

    /// Blocks until no webhook is pending or \a timeoutMs are over; whether none is pending.
    [[nodiscard]] bool drainWebhooks(int timeoutMs);

    /// Plays a customer who writes. \a from in E.164.
    void receiveText(const QString& from, const QString& text);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace serai::sandbox
