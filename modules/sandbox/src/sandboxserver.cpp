// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "graphapi.h"
#include "wire.h"

#include <sandbox/sandboxserver.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrl>

namespace serai::sandbox {

static constexpr int newestVersion = 26; // of the Graph API
static constexpr auto startDeadline = std::chrono::seconds(5);

class SandboxServer::Impl
{
public:
    explicit Impl(Options given)
        : options(std::move(given))
        , postman(options, ledger)
        , api(options, ledger, postman)
    {
    }

    void handle(const httplib::Request& request, httplib::Response& response);
    void apply(const Fault& fault, httplib::Response& response);
    [[nodiscard]] bool sleepFor(int ms);

    Options options;
    Ledger ledger;
    Postman postman;
    GraphApi api;
    std::unique_ptr<Wire> wire;
    std::thread thread;
    std::mutex mutex;
    std::condition_variable ending;
    std::atomic<bool> ended{true};
    int port = 0;
};

/// Sleeps unless the server ends; whether it slept to the end.
bool SandboxServer::Impl::sleepFor(int ms)
{
    if (ms <= 0)
        return true;
    std::unique_lock lock(mutex);
    return !ending.wait_for(lock, std::chrono::milliseconds(ms), [this] { return ended.load(); });
}

/// The path without its version, or nothing for a version that does not exist. Graph answers calls of
/// versions that are too old with the oldest one it has, so those pass.
static std::optional<QString> withoutVersion(const QString& path)
{
    auto rest = path;
    while (rest.size() > 2 && rest.startsWith(u"/v") && rest[2].isDigit()) {
        const auto version = rest.mid(2).section(u'/', 0, 0);
        bool ok = false;
        if (version.section(u'.', 0, 0).toInt(&ok) > newestVersion || !ok)
            return std::nullopt;
        rest = rest.mid(2 + version.size());
    }
    return rest;
}

static Call callOf(const httplib::Request& request, const QString& path)
{
    Call call;
    call.method = QString::fromStdString(request.method);
    call.path = path;
    for (const auto& [key, value] : request.params)
        call.query.insert(QString::fromStdString(key), QString::fromStdString(value));
    call.authorization = QByteArray::fromStdString(request.get_header_value("Authorization"));
    call.contentType = QByteArray::fromStdString(request.get_header_value("Content-Type"));
    call.body = QByteArray::fromStdString(request.body);
    for (const auto& [name, part] : request.files)
        call.parts.insert(QString::fromStdString(name),
            {QByteArray::fromStdString(part.content), QString::fromStdString(part.filename),
                QString::fromStdString(part.content_type)});
    return call;
}

static void writeReply(const Reply& reply, httplib::Response& response)
{
    response.status = reply.httpStatus;
    response.set_content(reply.body.toStdString(), reply.contentType.toStdString());
    response.set_header("facebook-api-version", "v25.0");
}

void SandboxServer::Impl::apply(const Fault& fault, httplib::Response& response)
{
    switch (fault.kind) {
    case FaultKind::Hang:
        (void)sleepFor(fault.delayMs);
        Wire::cutThisAnswer(Wire::Cut::Reset);
        break;
    case FaultKind::ResetBefore:
    case FaultKind::ResetAfter:
        Wire::cutThisAnswer(Wire::Cut::Reset);
        break;
    case FaultKind::Truncated:
        Wire::cutThisAnswer(Wire::Cut::Half);
        break;
    case FaultKind::Html:
        response.status = fault.httpStatus;
        response.set_content(
            "<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Sorry, something went "
            "wrong.</h1></body></html>",
            "text/html; charset=utf-8");
        break;
    case FaultKind::Slow:
        (void)sleepFor(fault.delayMs);
        break;
    case FaultKind::Error:
        writeReply(errorReply({fault.httpStatus, fault.code,
                       fault.message.isEmpty() ? QStringLiteral("Something went wrong") : fault.message}),
            response);
        break;
    case FaultKind::Unauthorized:
        writeReply(errorReply({401, 190,
                       QStringLiteral("Error validating access token: The session has been invalidated")}),
            response);
        break;
    case FaultKind::Stop:
        Wire::cutThisAnswer(Wire::Cut::Reset);
        wire->stop();
        wire->cutConnections();
        break;
    }
}

void SandboxServer::Impl::handle(const httplib::Request& request, httplib::Response& response)
{
    const auto full = QString::fromStdString(request.path);
    if (full == u"/__calls") {
        auto json = ledger.toJson();
        json.insert(QStringLiteral("webhooks"), postman.toJson());
        response.set_content(QJsonDocument(json).toJson().toStdString(), "application/json");
        return;
    }
    if (full == u"/__inbound") {
        const auto body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body));
        api.receiveText(body[QLatin1String("from")].toString(), body[QLatin1String("text")].toString());
        response.set_content("{\"success\":true}", "application/json");
        return;
    }
    const auto path = withoutVersion(full);
    if (!path) {
        writeReply(
            errorReply({400, 2500, QStringLiteral("Unknown path components: %1").arg(full)}), response);
        return;
    }
    const auto outcome = api.answer(callOf(request, *path));
    (void)sleepFor(options.latencyMs);
    writeReply(outcome.reply, response);
    if (outcome.fault)
        apply(*outcome.fault, response);
}

SandboxServer::SandboxServer(Options options)
    : m_impl(std::make_unique<Impl>(std::move(options)))
{
}

SandboxServer::~SandboxServer()
{
    stop();
}

Result<> SandboxServer::start()
{
    auto& d = *m_impl;
    if (auto opened = d.ledger.open(d.options.logFile); !opened)
        return opened;
    d.wire = std::make_unique<Wire>(
        [&d](const httplib::Request& request, httplib::Response& response) { d.handle(request, response); });
    d.port = d.wire->bind(d.options.port);
    if (d.port == 0)
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate("sandbox", "the port is used by another program"),
            QString::number(d.options.port),
            QCoreApplication::translate("sandbox", "choose another port, or 0 for any free one"));
    d.api.setBaseUrl(baseUrl());
    d.ended = false;
    d.postman.start();
    d.thread = std::thread([&d] {
        d.wire->listen_after_bind();
        d.ended = true;
    });
    // stop() of a server that does not listen yet would be lost.
    const auto deadline = std::chrono::steady_clock::now() + startDeadline;
    while (!d.wire->is_running() && std::chrono::steady_clock::now() < deadline)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return {};
}

void SandboxServer::stop()
{
    auto& d = *m_impl;
    if (!d.wire)
        return;
    {
        const std::lock_guard lock(d.mutex);
        d.ended = true;
    }
    d.ending.notify_all();
    d.wire->stop();
    d.wire->cutConnections();
    if (d.thread.joinable())
        d.thread.join();
    d.postman.stop();
    d.wire.reset();
}

bool SandboxServer::isServing() const
{
    return m_impl->wire && !m_impl->ended && m_impl->wire->is_running();
}

QString SandboxServer::baseUrl() const
{
    return m_impl->port == 0 ? QString() : QStringLiteral("http://127.0.0.1:%1").arg(m_impl->port);
}

int SandboxServer::port() const
{
    return m_impl->port;
}

const Options& SandboxServer::options() const
{
    return m_impl->options;
}

QJsonObject SandboxServer::counts() const
{
    auto json = m_impl->ledger.toJson();
    json.insert(QStringLiteral("webhooks"), m_impl->postman.toJson());
    return json;
}

bool SandboxServer::drainWebhooks(int timeoutMs)
{
    return m_impl->postman.drain(timeoutMs);
}

void SandboxServer::receiveText(const QString& from, const QString& text)
{
    m_impl->api.receiveText(from, text);
}

} // namespace serai::sandbox
