// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "graphclient.h"
#include "samplemessage.h"

#include <sandbox/sandboxserver.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace serai;
using namespace serai::sandbox;

class TestSandbox final : public QObject
{
    Q_OBJECT

private slots:
    void demandsTheToken();
    void listsTemplatesInPages();
    void makesAndDeletesTemplates();
    void answersTheDoctor();
    void keepsPairLimit();
    void keepsThroughputLimit();
    void opensTheWindowWhenACustomerWrites();
    void storesMedia();
    void signsWebhooksOverTheExactBytes();
    void reportsStatusesOfEachMessage();
    void repeatsWebhooksUntilTheyArrive();
    void countsAndLogsEveryCall();
    void doesFaults_data();
    void doesFaults();
    void servesHundredsAtOnce();
    void answersManyWaitersTogether();
    void readsFaultFiles();
};

void TestSandbox::demandsTheToken()
{
    SandboxServer server;
    QVERIFY(server.start());
    GraphClient client(server);
    client.token = "wrong";
    for (const auto& path :
        {QStringLiteral("/v25.0/106540352242922"), QStringLiteral("/102290129340398/message_templates"),
            QStringLiteral("/debug_token?input_token=x")}) {
        const auto answer = client.get(path);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.json[QLatin1String("error")][QLatin1String("code")].toInt(), 190);
    }
    QCOMPARE(client.post(QStringLiteral("/106540352242922/messages"), message()).status, 401);
    client.token = "sandbox-token";
    const auto other = client.post(QStringLiteral("/999/messages"), message());
    QCOMPARE(other.json[QLatin1String("error")][QLatin1String("error_subcode")].toInt(), 33);
    QCOMPARE(client.get(QStringLiteral("/v99.0/106540352242922"))
                 .json[QLatin1String("error")][QLatin1String("code")]
                 .toInt(),
        2500);
}

void TestSandbox::listsTemplatesInPages()
{
    SandboxServer server;
    QVERIFY(server.start());
    GraphClient client(server);
    const auto first = client.get(QStringLiteral("/v25.0/102290129340398/message_templates"));
    QCOMPARE(first.json[QLatin1String("data")].toArray().size(), 25);
    QVERIFY(!first.json[QLatin1String("paging")][QLatin1String("next")].toString().isEmpty());
    const auto after =
        first.json[QLatin1String("paging")][QLatin1String("cursors")][QLatin1String("after")].toString();
    const auto second =
        client.get(QStringLiteral("/v25.0/102290129340398/message_templates?after=%1").arg(after));
    QCOMPARE(second.json[QLatin1String("data")].toArray().size(), 14);
    QVERIFY(second.json[QLatin1String("paging")][QLatin1String("next")].isUndefined());
    const auto bad = client.get(QStringLiteral("/v25.0/102290129340398/message_templates?after=zzz"));
    QCOMPARE(bad.json[QLatin1String("error")][QLatin1String("code")].toInt(), 131059);
    const auto paused =
        client.get(QStringLiteral("/102290129340398/message_templates?status=PAUSED&fields=name,status"));
    QCOMPARE(paused.json[QLatin1String("data")].toArray().size(), 1);
    QCOMPARE(paused.json[QLatin1String("data")][0].toObject().keys(),
        (QStringList{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("status")}));
}

void TestSandbox::makesAndDeletesTemplates()
{
    SandboxServer server;
    QVERIFY(server.start());
    GraphClient client(server);
    const auto path = QStringLiteral("/102290129340398/message_templates");
    auto definition = object(R"({"name": "first_try", "language": "en", "category": "UTILITY",
        "components": [{"type": "BODY", "text": "Hello {{1}}, welcome.", "example": {"body_text": [["Anna"]]}}]})");
    const auto made = client.post(path, definition);
    QCOMPARE(made.json[QLatin1String("status")].toString(), QStringLiteral("PENDING"));
    QVERIFY(!client.get(u'/' + made.json[QLatin1String("id")].toString())
                 .json[QLatin1String("components")]
                 .isUndefined());
    QCOMPARE(client.post(path, definition).status, 400); // it exists
    definition[QLatin1String("name")] = QStringLiteral("First Try");
    QCOMPARE(client.post(path, definition).status, 400);
    definition = object(R"({"name": "b", "language": "en", "category": "UTILITY",
        "components": [{"type": "BODY", "text": "Hello {{1}}", "example": {"body_text": [["Anna"]]}}]})");
    QCOMPARE(
        client.post(path, definition).json[QLatin1String("error")][QLatin1String("error_subcode")].toInt(),
        2388299);
    QCOMPARE(client.remove(path + QStringLiteral("?name=first_try")).status, 200);
    QCOMPARE(client.remove(path + QStringLiteral("?name=first_try")).status, 400);
}

void TestSandbox::answersTheDoctor()
{
    SandboxServer server;
    QVERIFY(server.start());
    GraphClient client(server);
    const auto phone =
        client.get(QStringLiteral("/v25.0/"
                                  "106540352242922?fields=display_phone_number,quality_rating,throughput,"
                                  "health_status,whatsapp_business_manager_messaging_limit"));
    QCOMPARE(phone.json[QLatin1String("quality_rating")].toString(), QStringLiteral("GREEN"));
    QCOMPARE(
        phone.json[QLatin1String("throughput")][QLatin1String("level")].toString(), QStringLiteral("HIGH"));
    QCOMPARE(phone.json[QLatin1String("whatsapp_business_manager_messaging_limit")].toString(),
        QStringLiteral("TIER_100K"));
    QCOMPARE(client.get(QStringLiteral("/106540352242922?fields=shoe_size")).status, 400);
    const auto numbers = client.get(QStringLiteral("/v25.0/102290129340398/phone_numbers"));
    QCOMPARE(numbers.json[QLatin1String("data")][0][QLatin1String("id")].toString(),
        QStringLiteral("106540352242922"));
    const auto good = client.get(QStringLiteral("/debug_token?input_token=sandbox-token"));
    QCOMPARE(good.json[QLatin1String("data")][QLatin1String("is_valid")].toBool(), true);
    QCOMPARE(good.json[QLatin1String("data")][QLatin1String("scopes")].toArray().size(), 2);
    const auto bad = client.get(QStringLiteral("/debug_token?input_token=other"));
    QCOMPARE(bad.json[QLatin1String("data")][QLatin1String("is_valid")].toBool(true), false);
}

void TestSandbox::keepsPairLimit()
{
    Options options;
    options.pairBurst = 3;
    SandboxServer server(options);
    QVERIFY(server.start());
    GraphClient client(server);
    const auto path = QStringLiteral("/106540352242922/messages");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.post(path, message()).status, 200);
    QCOMPARE(
        client.post(path, message()).json[QLatin1String("error")][QLatin1String("code")].toInt(), 131056);
    QCOMPARE(
        client.post(path, message({{QStringLiteral("to"), QStringLiteral("+4915123456700")}})).status, 200);
}

void TestSandbox::keepsThroughputLimit()
{
    Options options;
    options.messagesPerSecond = 5;
    SandboxServer server(options);
    QVERIFY(server.start());
    GraphClient client(server);
    int refused = 0;
    for (int i = 0; i < 12; ++i) {
        const auto answer = client.post(QStringLiteral("/106540352242922/messages"),
            message({{QStringLiteral("to"), QStringLiteral("+49151234567%1").arg(i + 10)}}));
        if (answer.json[QLatin1String("error")][QLatin1String("code")].toInt() == 130429)
            ++refused;
    }
    QVERIFY2(refused >= 4, qPrintable(QString::number(refused)));
    QCOMPARE(client.get(QStringLiteral("/106540352242922"))
                 .json[QLatin1String("throughput")][QLatin1String("level")]
                 .toString(),
        QStringLiteral("STANDARD"));
}

void TestSandbox::opensTheWindowWhenACustomerWrites()
{
    SandboxServer server;
    QVERIFY(server.start());
    GraphClient client(server);
    auto body = message(
        {{QStringLiteral("template"), QJsonValue::Null}, {QStringLiteral("type"), QStringLiteral("text")},
            {QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), QStringLiteral("Thanks!")}}}});
    QCOMPARE(client.post(QStringLiteral("/106540352242922/messages"), body).status, 400);
    server.receiveText(QStringLiteral("+4915123456789"), QStringLiteral("hello"));
    QCOMPARE(client.post(QStringLiteral("/106540352242922/messages"), body).status, 200);
    body[QLatin1String("text")] = QJsonObject{{QStringLiteral("body"), QString(4097, u'a')}};
    QCOMPARE(client.post(QStringLiteral("/106540352242922/messages"), body).status, 400);
}

void TestSandbox::storesMedia()
{
    SandboxServer server;
    QVERIFY(server.start());
    GraphClient client(server);
    const QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a") + "pixels";
    const auto made =
        client.upload(QStringLiteral("/106540352242922/media"), picture, QStringLiteral("image/png"));
    QCOMPARE(made.status, 200);
    const auto id = made.json[QLatin1String("id")].toString();
    const auto found = client.get(u'/' + id);
    QCOMPARE(found.json[QLatin1String("mime_type")].toString(), QStringLiteral("image/png"));
    const auto url = found.json[QLatin1String("url")].toString();
    QCOMPARE(client.get(url.mid(server.baseUrl().size())).body, picture);
    client.token = "wrong";
    QCOMPARE(client.get(url.mid(server.baseUrl().size())).status, 401);
    client.token = "sandbox-token";
    const auto wrong =
        client.upload(QStringLiteral("/106540352242922/media"), "no picture", QStringLiteral("image/png"));
    QCOMPARE(wrong.json[QLatin1String("error")][QLatin1String("code")].toInt(), 131053);
    QCOMPARE(
        client.upload(QStringLiteral("/106540352242922/media"), "MZ", QStringLiteral("application/x-dosexec"))
            .status,
        400);
    QCOMPARE(client.remove(u'/' + id).status, 200);
    QCOMPARE(client.get(u'/' + id).status, 400);
}

void TestSandbox::signsWebhooksOverTheExactBytes()
{
    CallbackServer callback;
    SandboxServer server;
    QVERIFY(server.start());
    GraphClient client(server);
    const auto path = QStringLiteral("/v25.0/102290129340398/subscribed_apps");
    callback.verifyToken = "other";
    const auto subscribe = [&] {
        return client.post(path,
            {{QStringLiteral("override_callback_uri"), callback.url()},
                {QStringLiteral("verify_token"), QStringLiteral("secret word")}});
    };
    QCOMPARE(subscribe().json[QLatin1String("error")][QLatin1String("code")].toInt(), 2200);
    callback.verifyToken = "secret word";
    QCOMPARE(subscribe().status, 200);
    QCOMPARE(
        client.get(path).json[QLatin1String("data")][0][QLatin1String("override_callback_uri")].toString(),
        callback.url());
    server.receiveText(QStringLiteral("+4915123456789"), QStringLiteral("Grüße 日本 / ok"));
    QTRY_COMPARE(callback.count(), 1);
    const auto received = callback.first();
    // Judged by Qt's own HMAC, over the bytes that came.
    const auto expected = "sha256="
        + QMessageAuthenticationCode::hash(received.body, "sandbox-app-secret", QCryptographicHash::Sha256)
              .toHex();
    QCOMPARE(received.signature, expected);
    QVERIFY(received.body.contains("Gr\\u00fc\\u00dfe \\u65e5\\u672c \\/ ok"));
    for (const auto byte : received.body)
        QVERIFY(quint8(byte) < 0x80);
    const auto json = QJsonDocument::fromJson(received.body).object();
    QCOMPARE(json[QLatin1String("object")].toString(), QStringLiteral("whatsapp_business_account"));
    const auto value = json[QLatin1String("entry")][0][QLatin1String("changes")][0][QLatin1String("value")];
    QCOMPARE(value[QLatin1String("messages")][0][QLatin1String("text")][QLatin1String("body")].toString(),
        QStringLiteral("Grüße 日本 / ok"));
    QCOMPARE(value[QLatin1String("messages")][0][QLatin1String("from")].toString(),
        QStringLiteral("4915123456789"));
}

void TestSandbox::reportsStatusesOfEachMessage()
{
    CallbackServer callback;
    SandboxServer server;
    QVERIFY(server.start());
    GraphClient client(server);
    QVERIFY(client.subscribe(callback));
    const int messages = 200;
    for (int i = 0; i < messages; ++i)
        QCOMPARE(client
                     .post(QStringLiteral("/106540352242922/messages"),
                         message({{QStringLiteral("to"),
                                      QStringLiteral("+4915123456%1").arg(i, 3, 10, QLatin1Char('0'))},
                             {QStringLiteral("biz_opaque_callback_data"), QStringLiteral("key-%1").arg(i)}}))
                     .status,
            200);
    QVERIFY(server.drainWebhooks(10000));
    QHash<QString, QStringList> statuses; // by key, in order of arrival
    QHash<QString, int> total;
    for (const auto& post : callback.all()) {
        for (const auto& change :
            QJsonDocument::fromJson(post.body)[QLatin1String("entry")][0][QLatin1String("changes")]
                .toArray()) {
            const auto status = change[QLatin1String("value")][QLatin1String("statuses")][0];
            const auto name = status[QLatin1String("status")].toString();
            statuses[status[QLatin1String("biz_opaque_callback_data")].toString()] << name;
            ++total[name];
            if (name == u"failed")
                QCOMPARE(status[QLatin1String("errors")][0][QLatin1String("code")].toInt(), 131026);
        }
    }
    QCOMPARE(statuses.size(), messages);
    QCOMPARE(total[QStringLiteral("failed")], 2); // numbers that end in 13: 013 and 113
    QCOMPARE(total[QStringLiteral("sent")], messages - 2);
    for (const auto& order : statuses)
        QVERIFY(order == QStringList{QStringLiteral("failed")}
            || QStringList({QStringLiteral("sent"), QStringLiteral("delivered"), QStringLiteral("read")})
                    .mid(0, order.size())
                == order);
    const auto share = double(total[QStringLiteral("read")]) / double(total[QStringLiteral("delivered")]);
    QVERIFY2(share > 0.68 && share < 0.88, qPrintable(QString::number(share)));
    // Counted when the answer to a webhook is back, a moment after it arrived here.
    for (const auto& name : {QStringLiteral("sent"), QStringLiteral("delivered"), QStringLiteral("read"),
             QStringLiteral("failed")})
        QTRY_COMPARE(server.counts()[QLatin1String("statuses")][name].toInt(), total[name]);
}

void TestSandbox::repeatsWebhooksUntilTheyArrive()
{
    CallbackServer callback;
    Options options;
    options.retryDelaysMs = {20};
    options.faults.webhooks.duplicate = 1;
    SandboxServer server(options);
    QVERIFY(server.start());
    GraphClient client(server);
    QVERIFY(client.subscribe(callback));
    callback.refuseNext = 3;
    server.receiveText(QStringLiteral("+4915123456789"), QStringLiteral("one"));
    QTRY_VERIFY(callback.count() >= 2); // it and its ordered duplicate
    QCOMPARE(callback.refuseNext.load(), 0);
    QVERIFY(server.drainWebhooks(5000));
    QVERIFY(server.counts()[QLatin1String("webhooks")][QLatin1String("failed")].toInt() >= 2);
}

void TestSandbox::countsAndLogsEveryCall()
{
    QTemporaryDir folder;
    Options options;
    options.logFile = folder.filePath(QStringLiteral("calls.jsonl"));
    SandboxServer server(options);
    QVERIFY(server.start());
    GraphClient client(server);
    const auto path = QStringLiteral("/v25.0/106540352242922/messages");
    client.post(path, message());
    client.post(path, message());
    client.post(path,
        message({{QStringLiteral("biz_opaque_callback_data"), QStringLiteral("k2")},
            {QStringLiteral("to"), QStringLiteral("4")}}));
    const auto counts = client.get(QStringLiteral("/__calls")).json;
    QCOMPARE(counts[QLatin1String("total")].toInt(), 3);
    QCOMPARE(counts[QLatin1String("accepted")].toInt(), 2);
    QCOMPARE(counts[QLatin1String("duplicates")].toInt(), 1);
    QCOMPARE(counts[QLatin1String("byPath")][QLatin1String("POST /106540352242922/messages")].toInt(), 3);
    QCOMPARE(counts[QLatin1String("messages")].toArray().size(), 2);
    QCOMPARE(counts[QLatin1String("messages")][0][QLatin1String("key")].toString(), QStringLiteral("k1"));
    QCOMPARE(counts[QLatin1String("messages")][0][QLatin1String("count")].toInt(), 2);
    QCOMPARE(counts[QLatin1String("messages")][1][QLatin1String("accepted")].toInt(), 0);
    QFile log(options.logFile);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const auto lines = log.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(
        QJsonDocument::fromJson(lines[1])[QLatin1String("event")].toString(), QStringLiteral("accepted"));
    QCOMPARE(QJsonDocument::fromJson(lines[5])[QLatin1String("code")].toInt(), 131009);
}

void TestSandbox::doesFaults_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("status"); // 0 = no answer
    QTest::addColumn<int>("accepted");
    QTest::newRow("error") << QByteArray(R"({"kind": "error", "status": 503, "code": 131016})") << 503 << 0;
    QTest::newRow("reset before") << QByteArray(R"({"kind": "resetBefore"})") << 0 << 0;
    QTest::newRow("reset after") << QByteArray(R"({"kind": "resetAfter"})") << 0 << 1;
    QTest::newRow("truncated") << QByteArray(R"({"kind": "truncated"})") << 0 << 1;
    QTest::newRow("html") << QByteArray(R"({"kind": "html", "status": 502})") << 502 << 0;
    QTest::newRow("hang") << QByteArray(R"({"kind": "hang", "delayMs": 50})") << 0 << 0;
    QTest::newRow("slow") << QByteArray(R"({"kind": "slow", "delayMs": 50})") << 200 << 1;
    QTest::newRow("unauthorized") << QByteArray(R"({"kind": "unauthorized"})") << 401 << 0;
    QTest::newRow("stop") << QByteArray(R"({"kind": "stop"})") << 0 << 0;
    QTest::newRow("later call") << QByteArray(R"({"kind": "error", "call": 2})") << 200 << 1;
    QTest::newRow("other recipient") << QByteArray(R"({"kind": "error", "recipient": "00"})") << 200 << 1;
    QTest::newRow("this recipient") << QByteArray(R"({"kind": "error", "recipient": "89"})") << 500 << 0;
    QTest::newRow("never drawn") << QByteArray(R"({"kind": "error", "rate": 0})") << 200 << 1;
}

void TestSandbox::doesFaults()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, status);
    QFETCH(int, accepted);
    const auto faults = parseFaults("{\"calls\": [" + fault + "]}", QStringLiteral("test"));
    QVERIFY(faults);
    Options options;
    options.faults = *faults;
    SandboxServer server(options);
    QVERIFY(server.start());
    GraphClient client(server);
    QCOMPARE(client.post(QStringLiteral("/106540352242922/messages"), message()).status, status);
    QCOMPARE(server.counts()[QLatin1String("accepted")].toInt(), accepted);
    if (fault.contains("stop"))
        QTRY_VERIFY(!server.isServing());
}

void TestSandbox::servesHundredsAtOnce()
{
    Options options;
    options.latencyMs = 300;
    SandboxServer server(options);
    QVERIFY(server.start());
    QElapsedTimer timer;
    timer.start();
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 96; ++t) {
        threads.emplace_back([&server, &good, t] {
            GraphClient client(server);
            for (int i = 0; i < 3; ++i) {
                const auto to = QStringLiteral("+4915123%1%2").arg(t, 4, 10, QLatin1Char('0')).arg(i + 10);
                if (client
                        .post(QStringLiteral("/106540352242922/messages"),
                            message({{QStringLiteral("to"), to}}))
                        .status
                    == 200)
                    ++good;
            }
        });
    }
    for (auto& thread : threads)
        thread.join();
    QCOMPARE(good.load(), 288);
    // One after the other these would take 86 s; together about one.
    QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
}

void TestSandbox::answersManyWaitersTogether()
{
    // Idle connections must not keep a new one waiting.
    SandboxServer server;
    QVERIFY(server.start());
    std::vector<std::unique_ptr<GraphClient>> idle;
    for (int i = 0; i < 250; ++i) {
        idle.push_back(std::make_unique<GraphClient>(server));
        QCOMPARE(idle.back()->get(QStringLiteral("/106540352242922")).status, 200);
    }
    GraphClient client(server);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.get(QStringLiteral("/106540352242922")).status, 200);
    QVERIFY(timer.elapsed() < 1000);
    timer.restart();
    server.stop();
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void TestSandbox::readsFaultFiles()
{
    const auto good = parseFaults(R"({"calls": [{"kind": "slow", "from": 2, "to": 9, "every": 3, "times": 4}],
        "webhooks": {"duplicate": 0.5}})",
        QStringLiteral("f"));
    QVERIFY(good);
    QCOMPARE(good->calls[0].fromCall, 2);
    QCOMPARE(good->calls[0].every, 3);
    QCOMPARE(good->webhooks.duplicate, 0.5);
    for (const QByteArray bad :
        {"[", R"({"calls": [{"kind": "melt"}]})", R"({"calls": [{"kind": "slow", "when": 1}]})",
            R"({"calls": [{"kind": "slow", "rate": 2}]})", R"({"webhooks": {"lost": -1}})"})
        QVERIFY2(!parseFaults(bad, QStringLiteral("f")), bad.constData());
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
