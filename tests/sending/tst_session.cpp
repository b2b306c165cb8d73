// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../e2e/sendingshop.h"

#include <http/transport.h>
#include <sandbox/sandboxserver.h>

#include <QDirIterator>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMessageAuthenticationCode>
#include <QSignalSpy>
#include <QTest>

#include <privacy/privacydesk.h>
#include <sending/session.h>

using namespace serai;
using namespace std::chrono_literals;

template <class T>
static Result<T> settled(const Async<T>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30000))
        return fail(ErrorKind::Timeout, QStringLiteral("not settled"));
    return future.result();
}

class OpenGate : public outbox::Gate
{
public:
    Result<outbox::Judgement> judge(store::Connection&, const outbox::OutboxRow&, qint64) override
    {
        return outbox::Judgement::send();
    }
};

static sandbox::Options strict(const char* faults = "{}")
{
    sandbox::Options options;
    options.faults = sandbox::parseFaults(faults, QStringLiteral("test")).value();
    options.failEndings = {};
    options.readShare = 100;
    options.deliveredShare = 100;
    return options;
}

struct Rig
{
    Rig(int people, const sandbox::Options& options, sending::Session::Options sessionOptions = {})
        : server(options)
        , started(server.start())
        , shop(server.baseUrl(), options.phoneNumberId, options.wabaId)
        , secretStore(secrets::sessionSecretStore())
    {
        (void)secretStore->write(secrets::tokenKey(options.phoneNumberId), secrets::Secret(options.token))
            .isFinished();
        (void)secretStore
            ->write(secrets::appSecretKey(options.phoneNumberId), secrets::Secret(options.appSecret))
            .isFinished();
        if (people > 0)
            shop.addCampaign(people);
        sessionOptions.dispatcher.connectGiveUp = 700ms;
        session = std::make_unique<sending::Session>(
            shop.workspace.store(), *secretStore, gate, clock, sessionOptions);
        idle = std::make_unique<QSignalSpy>(&session->dispatcher(), &outbox::Dispatcher::idle);
        stopped = std::make_unique<QSignalSpy>(&session->dispatcher(), &outbox::Dispatcher::stopped);
    }

    outbox::Counts counts()
    {
        return await(outbox::counts(shop.workspace.store())).value_or(outbox::Counts());
    }

    int duplicates() const { return server.counts()[QStringLiteral("duplicates")].toInt(); }

    sandbox::SandboxServer server;
    Result<> started;
    test::SendingShop shop;
    std::unique_ptr<secrets::SecretStore> secretStore;
    OpenGate gate;
    SystemClock clock;
    std::unique_ptr<sending::Session> session;
    std::unique_ptr<QSignalSpy> idle;
    std::unique_ptr<QSignalSpy> stopped;
};

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void sentAndReadBack();
    void faults_data();
    void faults();
    void unknownWithinASecondOfTheDeadline();
    void serverGoneHalfWay();
    void strictRateIsKept();
    void withoutTokenNothingStarts();
    void doctorAndTemplates();
    void preferencesAndTemplateNews();
    void preferencesOutOfOrder();
    void aResumeIsNoConsent();
    void wordsInMessagesOptOut();
    void optOutByMessageIdAlone();
    void anErasedPersonIsOnlyCounted();
    void newsWithoutAStateIsKeptAside();
    void secretsReachNoFileAndNoLog();
};

void TestSession::sentAndReadBack()
{
    Rig rig(120, strict());
    QVERIFY(settled(rig.session->start()));
    QVERIFY(rig.session->isListening());
    QTRY_COMPARE_WITH_TIMEOUT(rig.counts().read, 120, 20000);
    QCOMPARE(rig.session->inbox().totals().stored, 360);
    QCOMPARE(rig.shop.workspace.number(
                 "SELECT count(*) FROM outbox WHERE sent_at IS NULL OR delivered_at IS NULL"),
        0);
    QCOMPARE(rig.duplicates(), 0);
}

void TestSession::faults_data()
{
    QTest::addColumn<QByteArray>("faults");
    QTest::addColumn<QString>("ends"); // idle or stopped
    QTest::addColumn<qint64>("accepted");
    QTest::addColumn<qint64>("unknown");
    QTest::addColumn<qint64>("failed");
    QTest::addColumn<qint64>("planned");
    const auto row = [](const char* name, const char* faults, const char* ends, qint64 accepted,
                         qint64 unknown, qint64 failed, qint64 planned) {
        QTest::newRow(name) << QByteArray(faults) << QString::fromLatin1(ends) << accepted << unknown
                            << failed << planned;
    };
    row("one is lost on its way", R"({"calls":[{"kind":"resetBefore","call":5}]})", "idle", 19, 1, 0, 0);
    row("one answer is cut", R"({"calls":[{"kind":"truncated","call":5}]})", "idle", 19, 1, 0, 0);
    row("one answer is lost", R"({"calls":[{"kind":"resetAfter","call":5}]})", "idle", 19, 1, 0, 0);
    row("a gateway's page", R"({"calls":[{"kind":"html","call":5,"status":502}]})", "idle", 19, 1, 0, 0);
    row("undeliverable", R"({"calls":[{"kind":"error","call":5,"code":131026,"status":400}]})", "idle", 19, 0,
        1, 0);
    row("too fast once", R"({"calls":[{"kind":"error","call":5,"code":130429,"status":400}]})", "idle", 20, 0,
        0, 0);
    row("overloaded twice", R"({"calls":[{"kind":"error","from":5,"to":6,"code":131016,"status":503}]})",
        "idle", 20, 0, 0, 0);
    row("token withdrawn at once", R"({"calls":[{"kind":"unauthorized"}]})", "stopped", 0, 0, 0, 20);
    row("a log-in page at once", R"({"calls":[{"kind":"html","status":403}]})", "stopped", 0, 0, 0, 20);
    row("payment problem at once", R"({"calls":[{"kind":"error","code":131042,"status":400}]})", "stopped", 0,
        0, 0, 20);
    row("template paused at once", R"({"calls":[{"kind":"error","code":132015,"status":400}]})", "idle", 0, 0,
        0, 20);
}

void TestSession::faults()
{
    QFETCH(QByteArray, faults);
    QFETCH(QString, ends);
    QFETCH(qint64, accepted);
    QFETCH(qint64, unknown);
    QFETCH(qint64, failed);
    QFETCH(qint64, planned);
    sending::Session::Options options;
    options.listen = false; // what the answers alone tell
    Rig rig(20, strict(faults.constData()), options);
    QVERIFY(settled(rig.session->start()));
    QTRY_VERIFY_WITH_TIMEOUT((ends == u"idle" ? rig.idle : rig.stopped)->size() > 0, 20000);
    QVERIFY(settled(rig.session->stop()));
    const auto counts = rig.counts();
    QCOMPARE(counts.accepted, accepted);
    QCOMPARE(counts.unknown, unknown);
    QCOMPARE(counts.failed, failed);
    QCOMPARE(counts.planned, planned);
    QCOMPARE(rig.duplicates(), 0);
}

void TestSession::unknownWithinASecondOfTheDeadline()
{
    sending::Session::Options options;
    options.requestDeadline = 600ms;
    Rig rig(1, strict(R"({"calls":[{"kind":"hang","delayMs":20000}]})"), options);
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(settled(rig.session->start()));
    QTRY_COMPARE(rig.counts().unknown, 1);
    QVERIFY2(elapsed.elapsed() < 1600, qPrintable(QString::number(elapsed.elapsed())));
}

void TestSession::serverGoneHalfWay()
{
    Rig rig(200, strict(R"({"calls":[{"kind":"stop","call":60}]})"));
    QVERIFY(settled(rig.session->start()));
    QTRY_VERIFY_WITH_TIMEOUT(rig.stopped->size() > 0, 20000);
    // Ten calls or more that were under way at that moment stop it as unknown outcomes, fewer as no network.
    const auto kind = rig.stopped->first().first().value<Error>().kind;
    QVERIFY(kind == ErrorKind::Network || kind == ErrorKind::Timeout);
    QVERIFY(settled(rig.session->stop()));
    const auto counts = rig.counts();
    QCOMPARE(counts.total(), 200);
    QCOMPARE(counts.inFlight + counts.claimed + counts.failed + counts.skipped, 0);
    QVERIFY(counts.planned > 100);
    QCOMPARE(rig.duplicates(), 0);
}

void TestSession::strictRateIsKept()
{
    auto server = strict();
    server.messagesPerSecond = 80;
    sending::Session::Options options;
    options.dispatcher.perSecond = 80;
    Rig rig(160, server, options);
    QVERIFY(settled(rig.session->start()));
    QTRY_VERIFY_WITH_TIMEOUT(rig.idle->size() > 0, 20000);
    const auto calls = rig.server.counts()[QStringLiteral("messageCalls")].toInt();
    QVERIFY2(calls <= 162, qPrintable(QStringLiteral("%1 calls for 160 messages").arg(calls)));
    QCOMPARE(rig.counts().total() - rig.counts().planned - rig.counts().failed, 160);
}

void TestSession::withoutTokenNothingStarts()
{
    Rig rig(1, strict());
    const auto empty = secrets::sessionSecretStore();
    sending::Session session(rig.shop.workspace.store(), *empty, rig.gate, rig.clock);
    const auto started = settled(session.start());
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::NotFound);
    QCOMPARE(rig.counts().planned, 1);
}

void TestSession::doctorAndTemplates()
{
    Rig rig(0, strict());
    http::Transport transport(2);
    const auto account = await(whatsapp::account(rig.shop.workspace.store()));
    QVERIFY(account);
    whatsapp::Api good(transport, *account, Redacted<QString>(rig.server.options().token));
    auto diagnosis = settled(good.diagnose());
    QVERIFY(diagnosis);
    QHash<QString, bool> checks;
    for (const auto& check : std::as_const(diagnosis->checks))
        checks.insert(check.id, check.ok);
    QVERIFY(checks.value(QStringLiteral("token")) && checks.value(QStringLiteral("number"))
        && checks.value(QStringLiteral("templates")));
    QVERIFY(!checks.value(QStringLiteral("callback"))); // nobody subscribed yet
    QVERIFY(!diagnosis->account.displayPhone.isEmpty());
    const auto synced = settled(sending::syncTemplates(rig.shop.workspace.store(), good, rig.clock));
    QVERIFY(synced);
    QVERIFY(*synced > 10);
    QCOMPARE(rig.shop.workspace.number("SELECT count(*) FROM message_template"), *synced);

    whatsapp::Api bad(transport, *account, Redacted<QString>(QStringLiteral("wrong")));
    diagnosis = settled(bad.diagnose());
    QVERIFY(diagnosis && !diagnosis->allOk() && !diagnosis->checks.first().ok);
    const auto refused = settled(bad.fetchTemplates());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
    rig.server.stop();
    const auto gone = settled(good.fetchTemplates());
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::Network);
}

static Result<events::Totals> accept(events::Inbox& inbox, const QByteArray& field, const QByteArray& value)
{
    const QByteArray body =
        R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":")" + field
        + R"(","value":)" + value + "}]}]}";
    const Redacted<QString> secret(QStringLiteral("s"));
    const auto mac = QMessageAuthenticationCode::hash(body, "s", QCryptographicHash::Sha256);
    return settled(inbox.accept(*events::verify(body, "sha256=" + mac.toHex(), secret)));
}

void TestSession::preferencesAndTemplateNews()
{
    Rig rig(2, strict());
    auto& inbox = rig.session->inbox();
    auto& workspace = rig.shop.workspace;
    const QByteArray stop =
        R"({"user_preferences":[{"wa_id":"4915110000100","value":"stop","timestamp":1795077720}]})";
    QVERIFY(accept(inbox, "user_preferences", stop));
    QCOMPARE(accept(inbox, "user_preferences", stop)->duplicates, 1);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM suppression WHERE member_id = 1 AND reason = 'stopped'"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM consent_event WHERE state = 'withdrawn'"), 1);
    QVERIFY(accept(inbox, "user_preferences",
        R"({"user_preferences":[{"wa_id":"4915110000100","value":"resume","timestamp":1795077730}]})"));
    QCOMPARE(workspace.number("SELECT count(*) FROM suppression"), 0);
    workspace.execute("UPDATE outbox SET state = 'accepted', message_id = 'wamid.2' WHERE member_id = 2");
    const auto key = QStringLiteral("c1-m2").toLatin1();
    QVERIFY(accept(inbox, "messages",
        R"({"statuses":[{"id":"wamid.2","status":"failed","timestamp":"1","biz_opaque_callback_data":")" + key
            + R"(","errors":[{"code":131050}]}]})"));
    QCOMPARE(workspace.number("SELECT count(*) FROM suppression WHERE member_id = 2"), 1);
    QVERIFY(accept(inbox, "message_template_status_update",
        R"({"event":"PAUSED","message_template_name":"thank_you","message_template_language":"en"})"));
    QCOMPARE(workspace.number("SELECT count(*) FROM message_template WHERE status = 'PAUSED'"), 1);
    QCOMPARE(accept(inbox, "brand_new", R"({"a":1})")->unknownKinds,
        QStringList{QStringLiteral("other.brand_new")});
}

static QByteArray preference(const char* word, qint64 seconds)
{
    return R"({"user_preferences":[{"wa_id":"4915110000100","value":")" + QByteArray(word)
        + R"(","timestamp":)" + QByteArray::number(seconds) + "}]}";
}

/// Webhooks come late and in any order; the person's last word counts, not the last to come.
void TestSession::preferencesOutOfOrder()
{
    Rig rig(1, strict());
    auto& inbox = rig.session->inbox();
    auto& workspace = rig.shop.workspace;
    QVERIFY(accept(inbox, "user_preferences", preference("stop", 1795077730)));
    QVERIFY(accept(inbox, "user_preferences", preference("resume", 1795077720)));
    QCOMPARE(workspace.number("SELECT count(*) FROM suppression WHERE member_id = 1"), 1);
    QVERIFY(accept(inbox, "user_preferences", preference("resume", 1795077750)));
    QVERIFY(accept(inbox, "user_preferences", preference("stop", 1795077740)));
    QCOMPARE(workspace.number("SELECT count(*) FROM suppression WHERE member_id = 1"), 0);
    QVERIFY(
        accept(inbox, "user_preferences", preference("stop", 0))); // without a time: to be on the safe side
    QCOMPARE(workspace.number("SELECT count(*) FROM suppression WHERE member_id = 1"), 1);
}

/// WhatsApp's switch gives back what was there before it; it does not stand for a consent that nobody gave.
void TestSession::aResumeIsNoConsent()
{
    Rig rig(1, strict());
    auto& inbox = rig.session->inbox();
    auto& workspace = rig.shop.workspace;
    workspace.execute("DELETE FROM consent_event");
    QVERIFY(accept(inbox, "user_preferences", preference("resume", 1795077720)));
    QCOMPARE(workspace.number("SELECT count(*) FROM consent_event WHERE state = 'granted'"), 0);
    QVERIFY(accept(inbox, "user_preferences", preference("stop", 1795077730)));
    QVERIFY(accept(inbox, "user_preferences", preference("resume", 1795077740)));
    QCOMPARE(workspace.number("SELECT count(*) FROM consent_event WHERE state = 'granted'"), 0);
    QCOMPARE(workspace.number("SELECT count(*) FROM suppression"), 0);
}

void TestSession::wordsInMessagesOptOut()
{
    Rig rig(2, strict());
    auto& inbox = rig.session->inbox();
    auto& workspace = rig.shop.workspace;
    const auto message = [](const char* from, const char* id, const char* part) {
        return R"({"messages":[{"from":")" + QByteArray(from) + R"(","id":")" + id
            + R"(","timestamp":"1795077720",)" + part + "}]}";
    };
    QVERIFY(accept(inbox, "messages",
        message("4915110000100", "wamid.a", R"("type":"text","text":{"body":"Stopp bitte"})")));
    QVERIFY(accept(inbox, "messages",
        message("4915110000200", "wamid.b", R"("type":"button","button":{"text":"do not stop"})")));
    QVERIFY(accept(
        inbox, "messages", message("4915119999999", "wamid.c", R"("type":"text","text":{"body":"STOP"})")));
    QVERIFY(accept(inbox, "messages",
        message("4915119999999", "wamid.d", R"("type":"image","image":{"caption":"stop"})")));
    QCOMPARE(workspace.number("SELECT count(*) FROM suppression WHERE reason = 'optOut'"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM suppression WHERE reason = 'pending'"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM opt_out_message"), 3);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM identity_block"), 1); // for the import that brings the number
}

void TestSession::optOutByMessageIdAlone()
{
    Rig rig(1, strict());
    auto& workspace = rig.shop.workspace;
    workspace.execute("UPDATE outbox SET state = 'accepted', message_id = 'wamid.1'");
    QVERIFY(accept(rig.session->inbox(), "messages",
        R"({"statuses":[{"id":"wamid.1","status":"failed","timestamp":"1","errors":[{"code":131050}]}]})"));
    QCOMPARE(workspace.number("SELECT count(*) FROM outbox WHERE state = 'failed'"), 1);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM suppression WHERE member_id = 1 AND reason = 'stopped'"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM audit WHERE act = 'suppression.add'"), 1);
}

void TestSession::anErasedPersonIsOnlyCounted()
{
    Rig rig(2, strict());
    auto& inbox = rig.session->inbox();
    auto& workspace = rig.shop.workspace;
    workspace.execute("DELETE FROM outbox WHERE member_id = 1");
    privacy::PrivacyDesk desk(workspace.store(), workspace.clock);
    QVERIFY(settled(desk.erase({1}, {QStringLiteral("asked"), privacy::KeptOrders::Anonymous, false})));
    const QByteArray message =
        R"({"messages":[{"from":"4915110000100","id":"wamid.erased1","timestamp":"1795077720","type":"text",)"
        R"("text":{"body":"Stop, this is Zq7canary"}}]})";
    QVERIFY(accept(inbox, "messages", message));
    QVERIFY(accept(inbox, "messages", message)); // Meta delivers again
    QVERIFY(accept(inbox, "messages",
        R"({"messages":[{"from":"4915110000100","id":"wamid.erased2","timestamp":"1795077721","type":"hologram"}]})"));
    QCOMPARE(workspace.number("SELECT count(*) FROM event WHERE external_id LIKE 'erased/%'"), 2);
    QCOMPARE(workspace.number("SELECT count(*) FROM event WHERE payload LIKE '%4915110000100%' "
                              "OR payload LIKE '%Zq7canary%' OR external_id LIKE '%wamid.erased%'"),
        0);
    QCOMPARE(workspace.number("SELECT count(*) FROM opt_out_message"), 0);
    QCOMPARE(workspace.number("SELECT count(*) FROM member"), 1);
    // Somebody else is kept as ever, and so is the person once the shop knows them again.
    QVERIFY(accept(inbox, "messages",
        R"({"messages":[{"from":"4915110000999","id":"wamid.new","timestamp":"1795077722","type":"text",)"
        R"("text":{"body":"stop"}}]})"));
    QCOMPARE(workspace.number("SELECT count(*) FROM opt_out_message"), 1);
    workspace.execute("INSERT INTO member_identity (member_id, kind, value, created_at) "
                      "VALUES (2, 'phone', '+4915110000100', 1)");
    QVERIFY(accept(inbox, "messages",
        R"({"messages":[{"from":"4915110000100","id":"wamid.erased3","timestamp":"1795077723","type":"text",)"
        R"("text":{"body":"stop"}}]})"));
    QCOMPARE(workspace.number("SELECT count(*) FROM opt_out_message WHERE member_id = 2"), 1);
}

void TestSession::newsWithoutAStateIsKeptAside()
{
    Rig rig(1, strict());
    auto& workspace = rig.shop.workspace;
    const auto approved = workspace.number("SELECT count(*) FROM message_template WHERE status = 'APPROVED'");
    QVERIFY(approved > 0);
    const auto totals = accept(rig.session->inbox(), "message_template_status_update",
        R"({"event":null,"message_template_name":"thank_you","message_template_language":"en"})");
    QVERIFY2(totals, "one odd webhook must not be repeated for days, with all that come beside it");
    QCOMPARE(totals->ignored, 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM message_template WHERE status = 'APPROVED'"), approved);
}

static QStringList everythingLogged;

void TestSession::secretsReachNoFileAndNoLog()
{
    QLoggingCategory::setFilterRules(QStringLiteral("serai.*=true"));
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& text) { everythingLogged << text; });
    auto options = strict();
    options.token = QStringLiteral("canary-token-7f3a");
    options.appSecret = QStringLiteral("canary-secret-9b1c");
    {
        Rig rig(20, options);
        const bool started = settled(rig.session->start()).has_value();
        const bool read = QTest::qWaitFor([&] { return rig.counts().read == 20; }, 20000);
        (void)settled(rig.session->stop()).has_value();
        rig.shop.workspace.store().drain();
        QStringList leaks;
        QDirIterator files(QFileInfo(rig.shop.workspace.path()).path(), QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains("canary-"))
                leaks << file.fileName();
        }
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        QVERIFY(started && read);
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u' ')));
    }
    const auto log = everythingLogged.join(u'\n');
    QVERIFY(!log.isEmpty());
    QVERIFY2(
        !log.contains(QStringLiteral("canary-")) && !log.contains(QStringLiteral("+4915")), qPrintable(log));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
