// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/redacted.h>
#include <whatsapp/account.h>
#include <whatsapp/errors.h>
#include <whatsapp/template.h>

#include <QByteArray>
#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace serai::http {
class Transport;
struct Exchange;
} // namespace serai::http

namespace serai::whatsapp {

/// How POST /{phone}/messages ended.
struct SendAnswer
{
    enum class Kind { Accepted, Refused, NotSent, Unknown };
    Kind kind = Kind::Unknown;
    QString messageId;
    std::optional<ApiError> apiError; ///< Refused, when the API itself said so
    int httpStatus = 0;
    std::optional<std::chrono::seconds> retryAfter;
    Error error; ///< when not accepted
};

/// What an exchange proves about a message: 200 with a message id = accepted; the API's error object =
/// refused; an answer of somebody else (a page, a redirect, 4xx without an error object) = refused with no
/// API error; no complete answer, 5xx without an error object or 200 that is not JSON = unknown. Pure.
[[nodiscard]] SendAnswer readSendAnswer(const http::Exchange& exchange);

struct Check
{
    QString id; ///< "token", "number", "templates", "callback"
    bool ok = false;
    QString message; ///< for people
};

/// What the doctor found; \a account with what the API told about the number.
struct Diagnosis
{
    QList<Check> checks;
    Account account;
    [[nodiscard]] bool allOk() const;
};

/// The calls to one account. Main thread; \a transport must outlive it.
class Api final : public QObject
{
    Q_OBJECT

public:
    Api(http::Transport& transport, Account account, Redacted<QString> token, QObject* parent = nullptr);

    [[nodiscard]] const Account& account() const { return m_account; }

    /// Total time for one message, 30 s when not set; afterwards its outcome is unknown.
    void setSendDeadline(std::chrono::milliseconds deadline) { m_sendDeadline = deadline; }

    /// Sends a body made by templateMessage(). Never fails.
    [[nodiscard]] Async<SendAnswer> sendMessage(const QByteArray& body);
    /// All templates, following cursors to the end; starts again once when a cursor is refused (131059).
    /// Errors: Network, Timeout, Unauthorized, RateLimited, Refused.
    [[nodiscard]] Async<QList<Template>> fetchTemplates();
    /// Asks for the number, the templates and the subscription. Never fails: what went wrong is a check.
    [[nodiscard]] Async<Diagnosis> diagnose();
    /// Sets the callback for webhooks of this WABA. Errors as fetchTemplates().
    [[nodiscard]] Async<> subscribe(const QUrl& callback, const QString& verifyToken);

private:
    [[nodiscard]] Async<QJsonObject> call(const QByteArray& method, const QString& path,
        const QString& pathTemplate, const QList<std::pair<QString, QString>>& query = {},
        const QByteArray& body = {});
    struct Listing;
    void nextPage(std::shared_ptr<Listing> listing);

    http::Transport& m_transport;
    Account m_account;
    Redacted<QString> m_token;
    std::chrono::milliseconds m_sendDeadline{30'000};
};

} // namespace serai::whatsapp
