// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawserver.h"

#include <http/transport.h>

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace serai;
using namespace serai::http;
using test::answer;
using test::RawServer;
using namespace std::chrono_literals;

static const QByteArray messageBody = R"({"to":"+4915112345678","text":"canary-text"})";

static Request requestTo(const QUrl& url, bool post, std::chrono::milliseconds deadline = 5s)
{
    Request request;
    request.url = url;
    request.path = QStringLiteral("/{phone}/messages");
    request.bearer = Redacted<QString>(QStringLiteral("canary-token"));
    request.deadline = deadline;
    if (post) {
        request.method = "POST";
        request.body = messageBody;
    }
    return request;
}

static QStringList logLines;

static void keepLog(QtMsgType, const QMessageLogContext&, const QString& text)
{
    logLines << text;
}

class TestTransport : public QObject
{
    Q_OBJECT

private slots:
    void answersOfAnyStatus_data();
    void answersOfAnyStatus();
    void hostileServers_data();
    void hostileServers();
    void aPostIsNeverRepeated_data();
    void aPostIsNeverRepeated();
    void requestCutAtAnyByte();
    void responseCutAtAnyByte();
    void tokenStaysWithItsOrigin_data();
    void tokenStaysWithItsOrigin();
    void refusedConnectionIsSafe();
    void deadlineCountsWaitingForAConnection();
    void deadlineIsKeptWithinASecond();
    void manyAtOnce();
    void badCertificateIsRefused();
    void logHoldsNoSecrets();
    void destructionSettles();
};

void TestTransport::answersOfAnyStatus_data()
{
    QTest::addColumn<bool>("post");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    for (const bool post : {false, true}) {
        for (const int status : {200, 201, 400, 401, 403, 404, 408, 413, 429, 500, 502, 503})
            QTest::addRow("%s %d", post ? "POST" : "GET", status) << post << status << QByteArray();
        QTest::addRow("%s 401 with a challenge", post ? "POST" : "GET")
            << post << 401 << QByteArray("WWW-Authenticate: OAuth \"Facebook Platform\"\r\n");
        QTest::addRow("%s 401 with a basic challenge", post ? "POST" : "GET")
            << post << 401 << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n");
        QTest::addRow("%s 429 with retry-after", post ? "POST" : "GET")
            << post << 429 << QByteArray("Retry-After: 7\r\n");
    }
}

void TestTransport::answersOfAnyStatus()
{
    QFETCH(bool, post);
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    RawServer server([&](QTcpSocket& socket, const QByteArray&) {
        socket.write(answer(status, R"({"error":{"code":1}})", headers));
    });
    Transport transport(1);
    const auto future = transport.exchange(requestTo(server.url(), post));
    QTRY_VERIFY(future.isFinished());
    const auto exchange = *future.result();
    QVERIFY2(!exchange.error, qPrintable(exchange.error ? toText(*exchange.error) : QString()));
    QCOMPARE(exchange.response.status, status);
    QCOMPARE(exchange.response.body, QByteArray(R"({"error":{"code":1}})"));
    QVERIFY(exchange.requestMayHaveArrived);
    QCOMPARE(server.requests, 1);
    if (headers.startsWith("Retry-After"))
        QCOMPARE(exchange.response.retryAfter, std::optional(7s));
}

using Behaviour = std::function<void(QTcpSocket&)>;
Q_DECLARE_METATYPE(Behaviour)

void TestTransport::hostileServers_data()
{
    QTest::addColumn<bool>("post");
    QTest::addColumn<Behaviour>("behave");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray half =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2000\r\n\r\n{\"a\":";
    const auto say = [](const QByteArray& bytes, bool close = true) -> Behaviour {
        return [bytes, close](QTcpSocket& socket) {
            socket.write(bytes);
            if (close)
                socket.disconnectFromHost();
        };
    };
    const std::vector<std::tuple<const char*, Behaviour, ErrorKind>> cases{
        {"silence", [](QTcpSocket&) {}, ErrorKind::Timeout},
        {"closes without an answer", say({}), ErrorKind::Timeout},
        {"resets", [](QTcpSocket& socket) { socket.abort(); }, ErrorKind::Timeout},
        {"half a status line", say("HTTP/1.1 2"), ErrorKind::Timeout},
        {"half a header", say("HTTP/1.1 200 OK\r\nContent-Le"), ErrorKind::Timeout},
        {"truncated body", say(half), ErrorKind::Timeout},
        {"stops in the body", say(half, false), ErrorKind::Timeout},
        {"stops in the header", say("HTTP/1.1 200 OK\r\nContent-", false), ErrorKind::Timeout},
        {"not HTTP", say("220 mail.example ESMTP\r\n"), ErrorKind::Timeout},
        {"bytes one by one",
            [](QTcpSocket& socket) {
                auto* timer = new QTimer(&socket);
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n");
                connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
                timer->start(20);
            },
            ErrorKind::Timeout},
        {"longer than allowed", say(answer(200, QByteArray(3 * 1024 * 1024, 'x'))), ErrorKind::Refused},
        {"endless",
            [](QTcpSocket& socket) {
                socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
                connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket] {
                    if (socket.bytesToWrite() < 1000)
                        socket.write(QByteArray(65536, 'x'));
                });
                socket.write(QByteArray(65536, 'x'));
            },
            ErrorKind::Refused},
        {"endless header",
            [](QTcpSocket& socket) {
                socket.write("HTTP/1.1 200 OK\r\n");
                auto* timer = new QTimer(&socket);
                connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("X-A: b\r\n"); });
                timer->start(5);
            },
            ErrorKind::Timeout},
    };
    for (const bool post : {false, true}) {
        for (const auto& [name, behave, kind] : cases)
            QTest::addRow("%s %s", post ? "POST" : "GET", name) << post << behave << kind;
    }
}

void TestTransport::hostileServers()
{
    QFETCH(bool, post);
    QFETCH(Behaviour, behave);
    QFETCH(ErrorKind, kind);
    RawServer server([&](QTcpSocket& socket, const QByteArray&) { behave(socket); });
    Transport transport(1);
    auto request = requestTo(server.url(), post, 700ms);
    request.maxBytes = 1024 * 1024;
    QElapsedTimer elapsed;
    elapsed.start();
    const auto future = transport.exchange(request);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 4000);
    QVERIFY2(elapsed.elapsed() < 1700, qPrintable(QString::number(elapsed.elapsed())));
    const auto exchange = *future.result();
    QVERIFY2(exchange.error, qPrintable(QString::number(exchange.response.status)));
    QCOMPARE(exchange.error->kind, kind);
    QVERIFY(exchange.requestMayHaveArrived);
    QVERIFY(!exchange.error->what.isEmpty());
    if (post)
        QCOMPARE(server.requests, 1);
}

void TestTransport::aPostIsNeverRepeated_data()
{
    QTest::addColumn<bool>("warm");
    QTest::addColumn<bool>("reset");
    QTest::newRow("first on its connection, closed") << false << false;
    QTest::newRow("first on its connection, reset") << false << true;
    QTest::newRow("kept connection, closed") << true << false;
    QTest::newRow("kept connection, reset") << true << true;
}

void TestTransport::aPostIsNeverRepeated()
{
    QFETCH(bool, warm);
    QFETCH(bool, reset);
    RawServer server;
    server.onRequest = [&](QTcpSocket& socket, const QByteArray&) {
        if (warm && server.requests == 1)
            socket.write(answer(200, "{}"));
        else if (reset)
            socket.abort();
        else
            socket.disconnectFromHost();
    };
    Transport transport(1);
    if (warm) {
        const auto first = transport.exchange(requestTo(server.url(), true));
        QTRY_VERIFY(first.isFinished());
        QCOMPARE(first.result()->response.status, 200);
    }
    const auto future = transport.exchange(requestTo(server.url(), true));
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result()->error);
    QVERIFY(future.result()->requestMayHaveArrived);
    const int expected = warm ? 2 : 1;
    QVERIFY(
        !QTest::qWaitFor([&] { return server.requests > expected; }, 100)); // time for a repetition to arrive
    QCOMPARE(server.requests, expected);
}

/// The server cuts after so many bytes of the request. "Not sent" must never be said when the whole request
/// was there.
void TestTransport::requestCutAtAnyByte()
{
    int cuts = 0;
    for (int offset = 0; offset < 420; offset += 8, ++cuts) {
        RawServer server([](QTcpSocket& socket, const QByteArray&) { socket.abort(); });
        server.onBytes = [offset](QTcpSocket& socket, const QByteArray& soFar) {
            if (soFar.size() >= offset && !soFar.contains("canary-text"))
                socket.abort();
        };
        Transport transport(1);
        const auto future = transport.exchange(requestTo(server.url(), true));
        QTRY_VERIFY(future.isFinished());
        const auto exchange = *future.result();
        QVERIFY(exchange.error);
        QVERIFY(server.requests <= 1);
        if (server.requests == 1)
            QVERIFY(exchange.requestMayHaveArrived);
        QCOMPARE(
            exchange.error->kind, exchange.requestMayHaveArrived ? ErrorKind::Timeout : ErrorKind::Network);
    }
    QVERIFY(cuts >= 50);
}

void TestTransport::responseCutAtAnyByte()
{
    const auto full = answer(200, R"({"messages":[{"id":"wamid.1"}]})");
    for (qsizetype offset = 0; offset <= full.size(); ++offset) {
        RawServer server([&](QTcpSocket& socket, const QByteArray&) {
            socket.write(full.left(offset));
            socket.disconnectFromHost();
        });
        Transport transport(1);
        const auto future = transport.exchange(requestTo(server.url(), true));
        QTRY_VERIFY(future.isFinished());
        const auto exchange = *future.result();
        QCOMPARE(server.requests, 1);
        QVERIFY(exchange.requestMayHaveArrived);
        QCOMPARE(exchange.error.has_value(), offset < full.size());
    }
}

void TestTransport::tokenStaysWithItsOrigin_data()
{
    QTest::addColumn<bool>("post");
    QTest::addColumn<int>("status");
    for (const bool post : {false, true}) {
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%s %d", post ? "POST" : "GET", status) << post << status;
    }
}

void TestTransport::tokenStaysWithItsOrigin()
{
    QFETCH(bool, post);
    QFETCH(int, status);
    RawServer thief([](QTcpSocket& socket, const QByteArray&) { socket.write(answer(200, "{}")); });
    RawServer server([&](QTcpSocket& socket, const QByteArray&) {
        socket.write(answer(status, {}, "Location: " + thief.url().toEncoded() + "\r\n"));
    });
    Transport transport(1);
    const auto future = transport.exchange(requestTo(server.url(), post));
    QTRY_VERIFY(future.isFinished());
    const auto exchange = *future.result();
    QCOMPARE(thief.connections, 0);
    if (post) {
        QCOMPARE(exchange.response.status, status); // the caller sees that it was no answer of the API
    } else {
        QVERIFY(exchange.error);
        QCOMPARE(exchange.error->kind, ErrorKind::Refused);
    }
}

void TestTransport::refusedConnectionIsSafe()
{
    quint16 port = 0;
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        port = gone.serverPort();
    }
    Transport transport(1);
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/x").arg(port));
    for (const bool post : {false, true}) {
        const auto future = transport.exchange(requestTo(url, post));
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result()->error->kind, ErrorKind::Network);
        QVERIFY(!future.result()->requestMayHaveArrived);
    }
    const auto noHost =
        transport.exchange(requestTo(QUrl(QStringLiteral("http://no-such-host.invalid/x")), true, 3s));
    QTRY_VERIFY(noHost.isFinished());
    QCOMPARE(noHost.result()->error->kind, ErrorKind::Network);
    QVERIFY(!noHost.result()->requestMayHaveArrived);
}

void TestTransport::deadlineCountsWaitingForAConnection()
{
    RawServer server; // never answers
    Transport transport(1);
    QList<Async<Exchange>> futures;
    for (int i = 0; i < transport.capacity(); ++i)
        futures << transport.exchange(requestTo(server.url(), true, 3s));
    const auto waiting = transport.exchange(requestTo(server.url(), true, 300ms));
    QTRY_VERIFY_WITH_TIMEOUT(waiting.isFinished(), 1500);
    QCOMPARE(waiting.result()->error->kind, ErrorKind::Network);
    QVERIFY(!waiting.result()->requestMayHaveArrived);
}

void TestTransport::deadlineIsKeptWithinASecond()
{
    RawServer server;
    Transport transport(4);
    QElapsedTimer elapsed;
    elapsed.start();
    QList<Async<Exchange>> futures;
    for (int i = 0; i < 24; ++i)
        futures << transport.exchange(requestTo(server.url(), true, 500ms));
    for (const auto& future : futures)
        QTRY_VERIFY(future.isFinished());
    QVERIFY2(
        elapsed.elapsed() >= 500 && elapsed.elapsed() < 1500, qPrintable(QString::number(elapsed.elapsed())));
}

void TestTransport::manyAtOnce()
{
    RawServer server([](QTcpSocket& socket, const QByteArray&) { socket.write(answer(200, "{}")); });
    Transport transport(4);
    QList<Async<Response>> futures;
    for (int i = 0; i < 500; ++i)
        futures << transport.send(requestTo(server.url(), i % 2 == 0, 20s));
    for (const auto& future : futures) {
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20000);
        QVERIFY(future.result());
        QCOMPARE(future.result()->status, 200);
    }
    QCOMPARE(server.requests, 500);
    QVERIFY(server.connections <= 24);
}

void TestTransport::badCertificateIsRefused()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("no TLS here");
    QFile key(QStringLiteral(SERAI_TEST_DATA "/selfsigned.key"));
    QVERIFY(key.open(QIODevice::ReadOnly));
    QSslServer server;
    QSslConfiguration configuration;
    configuration.setLocalCertificate(
        QSslCertificate::fromPath(QStringLiteral(SERAI_TEST_DATA "/selfsigned.crt")).value(0));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    server.setSslConfiguration(configuration);
    QByteArray received;
    connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
        auto* socket = server.nextPendingConnection();
        connect(
            socket, &QTcpSocket::readyRead, socket, [&received, socket] { received += socket->readAll(); });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Transport transport(1);
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/x").arg(server.serverPort()));
    const auto future = transport.exchange(requestTo(url, true));
    QTRY_VERIFY(future.isFinished());
    const auto exchange = *future.result();
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Refused);
    QVERIFY(exchange.error->details.join(u' ').contains(QStringLiteral("self-signed")));
    QVERIFY(!exchange.requestMayHaveArrived);
    QVERIFY(received.isEmpty());
}

void TestTransport::logHoldsNoSecrets()
{
    QLoggingCategory::setFilterRules(QStringLiteral("serai.*=true"));
    logLines.clear();
    const auto before = qInstallMessageHandler(keepLog);
    {
        RawServer server([](QTcpSocket& socket, const QByteArray&) {
            socket.write(answer(200, R"({"canary":"canary-answer"})"));
        });
        Transport transport(1);
        const auto future = transport.exchange(
            requestTo(server.url(QStringLiteral("/106/messages?secret=canary-query")), true));
        QTRY_VERIFY(future.isFinished());
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(!logLines.isEmpty());
    const auto log = logLines.join(u'\n');
    QVERIFY(log.contains(QStringLiteral("/{phone}/messages")));
    QVERIFY2(!log.contains(QStringLiteral("canary")), qPrintable(log));
    QVERIFY(!log.contains(QStringLiteral("49151")));
}

void TestTransport::destructionSettles()
{
    RawServer server;
    Async<Exchange> running;
    Async<Exchange> waiting;
    {
        Transport transport(1);
        running = transport.exchange(requestTo(server.url(), true));
        for (int i = 0; i < 6; ++i)
            waiting = transport.exchange(requestTo(server.url(), true));
        QTRY_VERIFY(server.requests > 0);
    }
    QTRY_VERIFY(running.isFinished() && waiting.isFinished());
    QVERIFY(!running.result() && running.result().error().kind == ErrorKind::Cancelled);
    QVERIFY(!waiting.result());
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
