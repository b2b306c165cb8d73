// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <events/inbox.h>
#include <events/listener.h>
#include <support/testworkspace.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace serai;
using namespace serai::events;
using test::TestWorkspace;

static const Redacted<QString> secret(QStringLiteral("canary-secret"));

static QByteArray sign(const QByteArray& body)
{
    return "sha256="
        + QMessageAuthenticationCode::hash(body, secret.reveal().toUtf8(), QCryptographicHash::Sha256)
              .toHex();
}

/// {"events": [{"id": "1", "kind": "a"}, …]}; kind "odd" is not known, "bad" fails while it is applied.
static Parser listParser(std::shared_ptr<std::atomic<int>> applied)
{
    return [applied](const QByteArray& body) -> Result<Parsed> {
        const auto document = QJsonDocument::fromJson(body);
        if (!document.isObject())
            return fail(ErrorKind::InvalidInput, QStringLiteral("not JSON"));
        Parsed parsed;
        const auto list = document.object().value(QStringLiteral("events")).toArray();
        for (const auto& entry : list) {
            const auto kind = entry[QStringLiteral("kind")].toString();
            Parsed::Item item{
                {QStringLiteral("test"), entry[QStringLiteral("id")].toString(), kind, "{}", 5}, true, {}};
            item.known = kind != QStringLiteral("odd");
            if (!item.known) {
                parsed.items << item;
                continue;
            }
            item.apply = [applied, kind](store::Transaction& transaction) -> Result<> {
                ++*applied;
                auto done =
                    transaction->run("INSERT INTO tag (name) VALUES (?)", QString::number(applied->load()));
                if (!done || kind == QStringLiteral("bad"))
                    return fail(ErrorKind::Storage, QStringLiteral("apply"));
                return {};
            };
            parsed.items << item;
        }
        return parsed;
    };
}

static QByteArray bodyOf(const QList<std::pair<const char*, const char*>>& events)
{
    QJsonArray list;
    for (const auto& [id, kind] : events)
        list << QJsonObject{
            {QStringLiteral("id"), QLatin1String(id)}, {QStringLiteral("kind"), QLatin1String(kind)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("events"), list}}).toJson();
}

class TestInbox : public QObject
{
    Q_OBJECT

private slots:
    void storedOnceAndAppliedOnce();
    void failureUndoesTheWholeBody();
    void notParsedIsKept();
    void manyShareACommit();
    void listenerAnswersTheChallenge();
    void listenerRefuses_data();
    void listenerRefuses();
    void listenerStoresBeforeItAnswers();
};

struct Receiver
{
    explicit Receiver(const Redacted<QString>& appSecret = secret)
        : inbox(workspace.store(), listParser(applied), workspace.clock)
        , listener(inbox, {0, appSecret, QStringLiteral("verify-me")})
    {
    }

    Result<Totals> accept(const QByteArray& body)
    {
        return await(inbox.accept(*verify(body, sign(body), secret)));
    }

    /// The status of the answer and its body.
    std::pair<int, QByteArray> ask(const QByteArray& head, const QByteArray& body = {})
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(listener.url().port()));
        if (!socket.waitForConnected(5000))
            return {0, {}};
        socket.write(head + "Host: 127.0.0.1\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body);
        QByteArray answer;
        while (socket.waitForReadyRead(5000))
            answer += socket.readAll();
        return {answer.mid(9, 3).toInt(), answer.mid(answer.indexOf("\r\n\r\n") + 4)};
    }

    std::pair<int, QByteArray> post(const QByteArray& body, const QByteArray& signature)
    {
        const auto header = signature.isEmpty() ? QByteArray() : "X-Hub-Signature-256: " + signature + "\r\n";
        return ask("POST /webhook HTTP/1.1\r\n" + header, body);
    }

    std::shared_ptr<std::atomic<int>> applied = std::make_shared<std::atomic<int>>(0);
    TestWorkspace workspace;
    Inbox inbox;
    Listener listener;
};

void TestInbox::storedOnceAndAppliedOnce()
{
    Receiver receiver;
    const auto first = receiver.accept(bodyOf({{"1", "a"}, {"2", "odd"}, {"1", "a"}}));
    QVERIFY(first);
    QCOMPARE(*first, (Totals{3, 2, 1, 1, 0, {QStringLiteral("odd")}}));
    const auto again = receiver.accept(bodyOf({{"2", "odd"}, {"1", "a"}, {"3", "a"}}));
    QCOMPARE(again.value_or(Totals()), (Totals{3, 1, 2, 0, 0, {}}));
    QCOMPARE(receiver.applied->load(), 2);
    QCOMPARE(receiver.workspace.number("SELECT count(*) FROM event"), 3);
    QCOMPARE(receiver.inbox.totals(), (Totals{6, 3, 3, 1, 0, {QStringLiteral("odd")}}));
}

void TestInbox::failureUndoesTheWholeBody()
{
    Receiver receiver;
    QVERIFY(!receiver.accept(bodyOf({{"1", "a"}, {"2", "bad"}})));
    QCOMPARE(
        receiver.workspace.number("SELECT (SELECT count(*) FROM event) + (SELECT count(*) FROM tag)"), 0);
    QVERIFY(receiver.accept(bodyOf({{"1", "a"}})));
    QCOMPARE(receiver.workspace.number("SELECT count(*) FROM event"), 1);
}

void TestInbox::notParsedIsKept()
{
    Receiver receiver;
    QCOMPARE(receiver.accept("<html>").value_or(Totals()).rejected, 1);
    QCOMPARE(receiver.accept("<html>").value_or(Totals()).rejected, 1);
    QCOMPARE(receiver.workspace.number("SELECT count(*) FROM event WHERE kind = 'unparsed'"), 1);
}

void TestInbox::manyShareACommit()
{
    Receiver receiver;
    std::atomic<int> commits = 0;
    receiver.workspace.store().setWriterFaultHook([&](const QByteArray& sql) -> std::optional<Error> {
        commits += sql.startsWith("COMMIT") ? 1 : 0;
        return std::nullopt;
    });
    QList<Async<Totals>> answers;
    for (int i = 0; i < 300; ++i) {
        const auto body = bodyOf({{QByteArray::number(i).constData(), "a"}});
        answers << receiver.inbox.accept(*verify(body, sign(body), secret));
    }
    for (const auto& answer : answers)
        QVERIFY(await(answer));
    QCOMPARE(receiver.workspace.number("SELECT count(*) FROM event"), 300);
    QVERIFY2(commits < 300, qPrintable(QString::number(commits)));
}

void TestInbox::listenerAnswersTheChallenge()
{
    Receiver receiver;
    QVERIFY(receiver.listener.start());
    QCOMPARE(receiver.listener.url().host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(
        receiver.ask("GET /webhook?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=verify-me "
                     "HTTP/1.1\r\n"),
        (std::pair<int, QByteArray>(200, "1158201444")));
    QCOMPARE(
        receiver.ask("GET /webhook?hub.mode=subscribe&hub.challenge=1&hub.verify_token=x HTTP/1.1\r\n").first,
        403);
    QCOMPARE(receiver.ask("GET /webhook?hub.challenge=1&hub.verify_token=verify-me HTTP/1.1\r\n").first, 403);
    QCOMPARE(receiver.ask("GET / HTTP/1.1\r\n").first, 404);
}

void TestInbox::listenerRefuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<bool>("withSecret");
    QTest::addColumn<int>("status");
    const auto body = bodyOf({{"1", "a"}});
    QTest::newRow("no signature") << body << QByteArray() << true << 401;
    QTest::newRow("wrong signature") << body << sign(body + ' ') << true << 401;
    QTest::newRow("no app secret") << body << sign(body) << false << 401;
    const QByteArray big(maxBodyBytes + 10, ' ');
    QTest::newRow("too long") << big << sign(big) << true << 413;
}

void TestInbox::listenerRefuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    QFETCH(bool, withSecret);
    QFETCH(int, status);
    Receiver receiver(withSecret ? secret : Redacted<QString>());
    QVERIFY(receiver.listener.start());
    if (status == 401)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("webhook|secret")));
    QCOMPARE(receiver.post(body, signature).first, status);
    QCOMPARE(receiver.workspace.number("SELECT count(*) FROM event"), 0);
    QCOMPARE(receiver.inbox.totals().rejected, 1);
}

void TestInbox::listenerStoresBeforeItAnswers()
{
    Receiver receiver;
    QVERIFY(receiver.listener.start());
    const auto body = bodyOf({{"1", "a"}, {"2", "a"}});
    QCOMPARE(receiver.post(body, sign(body)).first, 200);
    QCOMPARE(receiver.workspace.number("SELECT count(*) FROM event"), 2);
    QCOMPARE(receiver.post(body, sign(body)).first, 200); // a repeated delivery
    QCOMPARE(receiver.inbox.totals().duplicates, 2);
    receiver.workspace.store().setWriterFaultHook([](const QByteArray&) -> std::optional<Error> {
        return Error{ErrorKind::DiskFull, QStringLiteral("full"), {}, {}, {}};
    });
    const auto other = bodyOf({{"3", "a"}});
    QCOMPARE(receiver.post(other, sign(other)).first, 503); // so that it comes again
    receiver.workspace.store().setWriterFaultHook({});
    QCOMPARE(receiver.post(other, sign(other)).first, 200);
    QCOMPARE(receiver.workspace.number("SELECT count(*) FROM event"), 3);
}

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
