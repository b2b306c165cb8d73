// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/log.h>
#include <events/listener.h>

#include <QCoreApplication>

#include <httplib.h>

#include <thread>

namespace serai::events {

SERAI_LOG(logEvents, "events")

static constexpr auto webhookPath = "/webhook";
static constexpr size_t listenerThreads = 16;

class Listener::Impl
{
public:
    Impl(Inbox& inbox, Options options)
        : m_inbox(inbox)
        , m_options(std::move(options))
    {
        m_server.new_task_queue = [] { return new httplib::ThreadPool(listenerThreads); };
        m_server.set_payload_max_length(size_t(maxBodyBytes));
        m_server.set_read_timeout(5, 0);
        m_server.set_write_timeout(5, 0);
        m_server.set_keep_alive_max_count(1); // a kept connection would hold up stop() until it times out
        m_server.set_tcp_nodelay(true);
        m_server.Get(webhookPath, [this](const httplib::Request& request, httplib::Response& response) {
            challenge(request, response);
        });
        m_server.Post(webhookPath, [this](const httplib::Request& request, httplib::Response& response) {
            receive(request, response);
        });
        // The server refuses a body above its limit before the handler sees it.
        m_server.set_error_handler([this](const httplib::Request& request, httplib::Response& response) {
            if (request.method == "POST" && response.status == 413)
                m_inbox.countRejected();
        });
    }

    ~Impl() { stop(); }

    Result<> start()
    {
        m_port = m_options.port == 0                             ? m_server.bind_to_any_port("127.0.0.1")
            : m_server.bind_to_port("127.0.0.1", m_options.port) ? m_options.port
                                                                 : -1;
        if (m_port <= 0)
            return fail(ErrorKind::Conflict,
                QCoreApplication::translate("events", "webhooks cannot be received: the port is taken"),
                QString::number(m_options.port),
                QCoreApplication::translate("events", "choose another port"));
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::yield(); // stop() before the loop runs would not be seen
        return {};
    }

    void stop()
    {
        if (!m_thread.joinable())
            return;
        m_server.stop();
        m_thread.join();
    }

    [[nodiscard]] QUrl url() const
    {
        return m_port <= 0
            ? QUrl()
            : QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(QLatin1String(webhookPath)));
    }

private:
    void challenge(const httplib::Request& request, httplib::Response& response)
    {
        const auto token = QString::fromStdString(request.get_param_value("hub.verify_token"));
        if (request.get_param_value("hub.mode") == "subscribe" && !m_options.verifyToken.isEmpty()
            && token == m_options.verifyToken)
            response.set_content(request.get_param_value("hub.challenge"), "text/plain");
        else
            response.status = 403;
    }

    void receive(const httplib::Request& request, httplib::Response& response)
    {
        auto body = verify(QByteArray::fromStdString(request.body),
            QByteArray::fromStdString(request.get_header_value("X-Hub-Signature-256")), m_options.appSecret);
        if (!body) {
            m_inbox.countRejected();
            qCWarning(logEvents).noquote() << body.error().what;
            response.status = 401;
            return;
        }
        // 200 only after the commit: before it, the sender has to repeat.
        response.status = await(m_inbox.accept(std::move(*body))) ? 200 : 503;
    }

    Inbox& m_inbox;
    Options m_options;
    httplib::Server m_server;
    std::thread m_thread;
    int m_port = 0;
};

Listener::Listener(Inbox& inbox, Options options)
    : m_impl(std::make_unique<Impl>(inbox, std::move(options)))
{
}

Listener::~Listener() = default;

Result<> Listener::start()
{
    return m_impl->start();
}

void Listener::stop()
{
    m_impl->stop();
}

QUrl Listener::url() const
{
    return m_impl->url();
}

} // namespace serai::events
