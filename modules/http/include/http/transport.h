// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/redacted.h>

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace serai::http {

/// One call. GET is repeated by nobody either; the caller decides about retries.
struct Request
{
    QByteArray method = "GET"; ///< GET, POST or DELETE
    QUrl url;
    QString path; ///< what the log may say instead of the URL, for example "/{phone}/messages"
    Redacted<QString> bearer; ///< goes out as "Authorization: Bearer …", never to another origin
    QByteArray body; ///< JSON; empty = none
    std::chrono::milliseconds deadline{30'000}; ///< total: waiting for a connection, sending, receiving
    qint64 maxBytes = 8 * 1024 * 1024; ///< a longer answer is an error
};

struct Response
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    std::optional<std::chrono::seconds> retryAfter;

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

/// How a call ended. Exactly one of response and error is meaningful.
struct Exchange
{
    Response response; ///< whatever its status is
    std::optional<Error> error; ///< Network, Timeout, Refused (TLS, redirect, too long), Cancelled
    bool requestMayHaveArrived = false; ///< false only when the body provably never left this program
};

/// HTTP over QNetworkAccessManager with what it lacks: a total deadline, capped answers, a bearer token that
/// stays with its origin, more than six connections, and no silent repetition. QNetworkAccessManager 6.4
/// sends a POST again by itself when the connection closes without an answer; here that cannot happen,
/// because a body is read once only.
///
/// Lives on the main thread and needs its event loop. Managers are made when the running ones are busy: six
/// calls each over HTTP/1.1, one manager for all calls to an origin that speaks HTTP/2. Destruction settles
/// what is under way with Cancelled. Proxies are the system's. Logs method, host, path, status and time under
/// "serai.http".
class Transport final : public QObject
{
    Q_OBJECT

public:
    /// \a managers: at most that many times six calls at once over HTTP/1.1.
    explicit Transport(int managers = 16, QObject* parent = nullptr);
    ~Transport() override;

    /// Settles when the answer is complete, at the latest at the deadline. Never fails: see Exchange.
    [[nodiscard]] Async<Exchange> exchange(Request request);

    /// exchange() for callers that only want an answer: errors Network (surely not arrived), Timeout (unknown
    /// whether it arrived), Refused, Cancelled. Statuses above 299 are not errors.
    [[nodiscard]] Async<Response> send(Request request);

    /// Calls that can be under way at once; more wait for a free connection.
    [[nodiscard]] int capacity() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace serai::http
