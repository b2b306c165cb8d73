// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <http/transport.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace serai;
using namespace serai::http;
using namespace std::chrono_literals;

/// The transport against a real HTTP/2 server (nghttpd) with TLS: what Meta's servers speak. Skipped where
/// there is no nghttpd or openssl.
class TestHttp2 : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void bodiesArriveWholeOnOneConnection();
    void aServerThatDiesGetsNothingTwice();

private:
    void startServer();
    [[nodiscard]] QByteArray log();
    [[nodiscard]] Request post(int number) const;

    QTemporaryDir m_folder;
    QString m_nghttpd;
    QProcess m_server;
    quint16 m_port = 0;
};

void TestHttp2::initTestCase()
{
    m_nghttpd = QStandardPaths::findExecutable(QStringLiteral("nghttpd"));
    if (m_nghttpd.isEmpty())
        m_nghttpd = QStandardPaths::findExecutable(QStringLiteral("nghttpd"), {QStringLiteral("/usr/sbin")});
    const auto openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (m_nghttpd.isEmpty() || openssl.isEmpty())
        QSKIP("needs nghttpd (package nghttp2-server) and openssl");
    QProcess make;
    make.setWorkingDirectory(m_folder.path());
    make.start(openssl,
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
            QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
            QStringLiteral("key.pem"), QStringLiteral("-out"), QStringLiteral("cert.pem"),
            QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
            QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
            QStringLiteral("subjectAltName=IP:127.0.0.1")});
    QVERIFY(make.waitForFinished() && make.exitCode() == 0);
    auto tls = QSslConfiguration::defaultConfiguration();
    QVERIFY(tls.addCaCertificates(m_folder.filePath(QStringLiteral("cert.pem"))));
    QSslConfiguration::setDefaultConfiguration(tls);
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_port = free.serverPort();
}

void TestHttp2::cleanup()
{
    m_server.kill();
    m_server.waitForFinished();
}

void TestHttp2::startServer()
{
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
    m_server.start(m_nghttpd,
        {QStringLiteral("--echo-upload"), QStringLiteral("--verbose"), QStringLiteral("--address=127.0.0.1"),
            QStringLiteral("--htdocs=%1").arg(m_folder.path()), QString::number(m_port),
            m_folder.filePath(QStringLiteral("key.pem")), m_folder.filePath(QStringLiteral("cert.pem"))});
    QVERIFY(m_server.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress::LocalHost, m_port);
            return probe.waitForConnected(200);
        }(),
        10'000);
}

QByteArray TestHttp2::log()
{
    QFile file(m_folder.filePath(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Request TestHttp2::post(int number) const
{
    Request request;
    request.method = "POST";
    request.url = QUrl(QStringLiteral("https://127.0.0.1:%1/messages").arg(m_port));
    request.path = QStringLiteral("/messages");
    request.bearer = Redacted<QString>(QStringLiteral("token"));
    request.body =
        "{\"number\":" + QByteArray::number(number) + ",\"text\":\"" + QByteArray(20'000, 'x') + "\"}";
    request.deadline = 20s;
    return request;
}

void TestHttp2::bodiesArriveWholeOnOneConnection()
{
    startServer();
    Transport transport;
    const auto firstCall = transport.exchange(post(0));
    QTRY_VERIFY_WITH_TIMEOUT(firstCall.isFinished(), 20'000);
    const auto first = firstCall.result();
    QVERIFY(first.has_value());
    QVERIFY2(!first->error, first->error ? qPrintable(toText(*first->error)) : "");
    QCOMPARE(first->response.body, post(0).body); // 20 kB: more than one HTTP/2 frame
    std::vector<Async<Exchange>> many;
    constexpr int count = 200;
    for (int i = 1; i <= count; ++i)
        many.push_back(transport.exchange(post(i)));
    for (int i = 1; i <= count; ++i) {
        const auto& call = many[size_t(i - 1)];
        QTRY_VERIFY_WITH_TIMEOUT(call.isFinished(), 20'000);
        const auto answer = call.result();
        QVERIFY(answer.has_value() && !answer->error);
        QCOMPARE(answer->response.status, 200);
        QCOMPARE(answer->response.body, post(i).body);
    }
    const auto lines = log();
    QCOMPARE(lines.count(":method: POST"), count + 1);
    QSet<QString> connections;
    auto each = QRegularExpression(QStringLiteral("\\[id=(\\d+)\\][^\\n]*recv \\(stream_id"))
                    .globalMatch(QString::fromLatin1(lines));
    while (each.hasNext())
        connections.insert(each.next().captured(1));
    QCOMPARE(connections.size(), 1); // all of them side by side on the connection of the first
}

void TestHttp2::aServerThatDiesGetsNothingTwice()
{
    startServer();
    Transport transport;
    const auto first = transport.exchange(post(0));
    QTRY_VERIFY_WITH_TIMEOUT(first.isFinished(), 20'000);
    QVERIFY(!first.result()->error);
    std::vector<Async<Exchange>> many;
    for (int i = 1; i <= 300; ++i)
        many.push_back(transport.exchange(post(i)));
    // Some have left and some wait for a stream when the server goes away.
    QTRY_VERIFY_WITH_TIMEOUT(log().count(":method: POST") > 20, 10'000);
    m_server.kill();
    m_server.waitForFinished();
    // A request is one when its last frame is there: the head alone carries no message.
    static const QRegularExpression lastFrame(QStringLiteral("recv DATA frame <length=\\d+, flags=0x01"));
    const auto arrived = QString::fromLatin1(log()).count(lastFrame) - 1;
    qsizetype answered = 0;
    qsizetype unclear = 0;
    for (auto& call : many) {
        QTRY_VERIFY_WITH_TIMEOUT(call.isFinished(), 30'000);
        const auto exchange = call.result();
        QVERIFY(exchange.has_value());
        if (!exchange->error)
            ++answered;
        else if (exchange->requestMayHaveArrived)
            ++unclear;
    }
    // Whatever the server saw is answered or said to be unclear: never "surely not sent".
    QVERIFY2(answered + unclear >= arrived,
        qPrintable(QStringLiteral("%1 + %2 of %3").arg(answered).arg(unclear).arg(arrived)));
    startServer(); // nobody sends the lost ones again
    const auto again = transport.exchange(post(301));
    QTRY_VERIFY_WITH_TIMEOUT(again.isFinished(), 20'000);
    QVERIFY(!again.result()->error);
    QCOMPARE(log().count(":method: POST"), 1);
}

QTEST_GUILESS_MAIN(TestHttp2)
#include "tst_http2.moc"
