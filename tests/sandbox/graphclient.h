// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/sandboxserver.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <httplib.h>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

/// A plain client, so that the stand-in is not judged by the program that it is made for.
class GraphClient
{
public:
    struct Answer
    {
        int status = 0; ///< 0 = no complete answer came
        QJsonObject json;
        QByteArray body;
    };

    explicit GraphClient(const serai::sandbox::SandboxServer& server)
        : m_client("127.0.0.1", server.port())
    {
        m_client.set_keep_alive(true);
        m_client.set_tcp_nodelay(true);
        m_client.set_url_encode(true);
    }

    Answer get(const QString& path) { return answerOf(m_client.Get(path.toStdString(), headers())); }

    Answer remove(const QString& path) { return answerOf(m_client.Delete(path.toStdString(), headers())); }

    Answer post(const QString& path, const QJsonObject& body)
    {
        return answerOf(m_client.Post(path.toStdString(), headers(),
            QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString(), "application/json"));
    }

    Answer upload(const QString& path, const QByteArray& content, const QString& mime)
    {
        const httplib::MultipartFormDataItems items{{"messaging_product", "whatsapp", "", ""},
            {"type", mime.toStdString(), "", ""},
            {"file", content.toStdString(), "a.bin", mime.toStdString()}};
        return answerOf(m_client.Post(path.toStdString(), headers(), items));
    }

    template <class Callback>
    bool subscribe(Callback& callback)
    {
        callback.verifyToken = "word";
        return post(QStringLiteral("/102290129340398/subscribed_apps"),
                   {{QStringLiteral("override_callback_uri"), callback.url()},
                       {QStringLiteral("verify_token"), QStringLiteral("word")}})
                   .status
            == 200;
    }

    std::string token = "sandbox-token";

private:
    httplib::Headers headers() const { return {{"Authorization", "Bearer " + token}}; }

    static Answer answerOf(const httplib::Result& result)
    {
        if (!result)
            return {};
        const auto body = QByteArray::fromStdString(result->body);
        return {result->status, QJsonDocument::fromJson(body).object(), body};
    }

    httplib::Client m_client;
};

/// What Meta calls: answers the challenge, keeps what was posted.
class CallbackServer
{
public:
    struct Post
    {
        QByteArray body;
        QByteArray signature;
    };

    CallbackServer()
    {
        m_server.Get("/hook", [this](const httplib::Request& request, httplib::Response& response) {
            if (request.get_param_value("hub.verify_token") != verifyToken)
                response.status = 403;
            else
                response.set_content(request.get_param_value("hub.challenge"), "text/plain");
        });
        m_server.Post("/hook", [this](const httplib::Request& request, httplib::Response& response) {
            if (refuseNext > 0) {
                --refuseNext;
                response.status = 500;
                return;
            }
            const std::lock_guard lock(m_mutex);
            m_posts.push_back({QByteArray::fromStdString(request.body),
                QByteArray::fromStdString(request.get_header_value("X-Hub-Signature-256"))});
        });
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::yield();
    }

    ~CallbackServer()
    {
        m_server.stop();
        m_thread.join();
    }

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1/hook").arg(m_port); }

    [[nodiscard]] int count() const
    {
        const std::lock_guard lock(m_mutex);
        return int(m_posts.size());
    }

    [[nodiscard]] Post first() const
    {
        const std::lock_guard lock(m_mutex);
        return m_posts.front();
    }

    [[nodiscard]] std::vector<Post> all() const
    {
        const std::lock_guard lock(m_mutex);
        return m_posts;
    }

    std::string verifyToken;
    std::atomic<int> refuseNext = 0;

private:
    httplib::Server m_server;
    std::thread m_thread;
    mutable std::mutex m_mutex;
    std::vector<Post> m_posts;
    int m_port = 0;
};
