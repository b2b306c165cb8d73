// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace serai::test {

/// A server on loopback that answers with whatever bytes a test wants, also with wrong ones.
class RawServer : public QTcpServer
{
public:
    using Handler = std::function<void(QTcpSocket&, const QByteArray& request)>;

    explicit RawServer(Handler handler = {})
        : onRequest(std::move(handler))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (auto* socket = nextPendingConnection())
                serve(socket);
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url(const QString& path = QStringLiteral("/x")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

    Handler onRequest;
    std::function<void(QTcpSocket&, const QByteArray& soFar)>
        onBytes; ///< after each arrival, before it is complete
    int connections = 0;
    int requests = 0; ///< complete ones, body included
    QByteArray last;

private:
    void serve(QTcpSocket* socket)
    {
        ++connections;
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket = QPointer(socket)] {
            m_buffers[socket] += socket->readAll();
            if (onBytes) {
                onBytes(*socket, m_buffers.value(socket));
                if (!m_buffers.contains(socket)) // cut
                    return;
            }
            auto& buffer = m_buffers[socket];
            const auto head = buffer.indexOf("\r\n\r\n");
            if (head < 0)
                return;
            qsizetype length = 0;
            const auto header = buffer.left(head).toLower();
            if (const auto at = header.indexOf("content-length:"); at >= 0)
                length =
                    header.mid(at + 15, header.indexOf("\r\n", at + 15) - at - 15).trimmed().toLongLong();
            if (buffer.size() < head + 4 + length)
                return;
            last = buffer;
            buffer.clear();
            ++requests;
            if (onRequest)
                onRequest(*socket, last);
        });
    }

    QHash<QTcpSocket*, QByteArray> m_buffers;
};

/// A complete HTTP/1.1 answer.
inline QByteArray answer(int status, const QByteArray& body, const QByteArray& headers = {})
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " Text\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n" + headers + "\r\n" + body;
}

} // namespace serai::test
