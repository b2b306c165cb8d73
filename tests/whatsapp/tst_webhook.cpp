// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <whatsapp/errors.h>
#include <whatsapp/webhook.h>

#include <QRandomGenerator>
#include <QTest>

using namespace serai;
using namespace serai::whatsapp;

static QByteArray wrap(const QByteArray& field, const QByteArray& value)
{
    return R"({"object":"whatsapp_business_account","entry":[{"id":"102","time":1795077720,"changes":[{"field":")"
        + field + R"(","value":)" + value + "}]}]}";
}

class TestWebhook : public QObject
{
    Q_OBJECT

private slots:
    void statuses();
    void messages_data();
    void messages();
    void preferences();
    void templates();
    void unknownIsKept();
    void batchesAtEveryLevel();
    void refuses_data();
    void refuses();
    void survivesMutations();
    void eachCodeHasOneAction();
    void errorsInAnySpelling();
};

void TestWebhook::statuses()
{
    const auto list = parseWebhook(wrap("messages",
        R"({"metadata":{"phone_number_id":"106"},"statuses":[
        {"id":"wamid.1","status":"delivered","timestamp":"1795077721","recipient_id":"4915112345678",
         "biz_opaque_callback_data":"c1-m1"},
        {"id":"wamid.1","status":"failed","timestamp":1795077722,"recipient_user_id":"DE.x","errors":[{"code":131050}]},
        {"id":"wamid.2","status":"read","timestamp":"1795077723","recipient_type":"group","recipient_participant_id":"7"}]})"));
    QVERIFY(list);
    QCOMPARE(list->size(), 3);
    QCOMPARE(list->at(0).kind, WebhookEvent::Kind::Status);
    QCOMPARE(list->at(0).key, QStringLiteral("c1-m1"));
    QCOMPARE(list->at(0).at, 1795077721000);
    QCOMPARE(list->at(0).phone, QStringLiteral("+4915112345678"));
    QCOMPARE(list->at(0).phoneNumberId, QStringLiteral("106"));
    QCOMPARE(list->at(1).errorCode, 131050);
    QCOMPARE(list->at(1).bsuid, QStringLiteral("DE.x"));
    QCOMPARE(list->at(1).at, 1795077722000);
    QStringList ids;
    for (const auto& event : *list)
        ids << event.externalId;
    ids.removeDuplicates();
    QCOMPARE(ids.size(), 3);
}

void TestWebhook::messages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << QByteArray(R"("type":"text","text":{"body":"Stop bitte"})")
                          << QStringLiteral("text") << QStringLiteral("Stop bitte");
    QTest::newRow("template button") << QByteArray(R"("type":"button","button":{"payload":"p","text":"Yes"})")
                                     << QStringLiteral("button") << QStringLiteral("Yes");
    QTest::newRow("reply button") << QByteArray(
        R"("type":"interactive","interactive":{"type":"button_reply","button_reply":{"id":"1","title":"A"}})")
                                  << QStringLiteral("interactive") << QStringLiteral("A");
    QTest::newRow("picture") << QByteArray(R"("type":"image","image":{"id":"1","caption":"look"})")
                             << QStringLiteral("image") << QStringLiteral("look");
    QTest::newRow("a type of tomorrow")
        << QByteArray(R"("type":"hologram","hologram":{"x":1})") << QStringLiteral("hologram") << QString();
}

void TestWebhook::messages()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, type);
    QFETCH(QString, text);
    const auto list = parseWebhook(wrap("messages",
        R"({"messages":[{"from":"4915112345678","from_user_id":"DE.1","id":"wamid.9","timestamp":"1795077720",)"
            + message + "}]}"));
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    const auto& event = list->first();
    QCOMPARE(event.kind, WebhookEvent::Kind::Message);
    QCOMPARE(event.type, type);
    QCOMPARE(event.text, text);
    QCOMPARE(event.phone, QStringLiteral("+4915112345678"));
    QCOMPARE(event.bsuid, QStringLiteral("DE.1"));
    QCOMPARE(event.externalId, QStringLiteral("message/wamid.9"));
}

void TestWebhook::preferences()
{
    const auto list = parseWebhook(wrap("user_preferences",
        R"({"user_preferences":[{"wa_id":"4915112345678","category":"marketing_messages","value":"stop","timestamp":1795077720},
        {"user_id":"DE.1","category":"marketing_messages","value":"resume","timestamp":1795077721}]})"));
    QVERIFY(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).kind, WebhookEvent::Kind::Preference);
    QCOMPARE(list->at(0).type, QStringLiteral("stop"));
    QCOMPARE(list->at(1).bsuid, QStringLiteral("DE.1"));
    QVERIFY(list->at(0).externalId != list->at(1).externalId);
}

void TestWebhook::templates()
{
    const auto body = wrap("message_template_status_update",
        R"({"event":"PAUSED","message_template_id":12345678901234567,"message_template_name":"sale",
        "message_template_language":"pt-BR","reason":"NONE"})");
    const auto list = parseWebhook(body);
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().kind, WebhookEvent::Kind::TemplateStatus);
    QCOMPARE(list->first().templateLanguage, QStringLiteral("pt_BR"));
    QCOMPARE(parseWebhook(body)->first().externalId, list->first().externalId);
    // Meta labels quality news as status news: told apart by keys.
    const auto quality = parseWebhook(wrap("message_template_status_update",
        R"({"previous_quality_score":"GREEN","new_quality_score":"RED","message_template_name":"sale"})"));
    QCOMPARE(quality->first().kind, WebhookEvent::Kind::Other);
}

void TestWebhook::unknownIsKept()
{
    for (const QByteArray field : {"group_lifecycle_update", "account_update", "something_new"}) {
        const auto list = parseWebhook(wrap(field, R"({"a":[1,2,{"b":null}]})"));
        QVERIFY(list);
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().kind, WebhookEvent::Kind::Other);
        QCOMPARE(list->first().type, QString::fromLatin1(field));
        QVERIFY(!list->first().raw.isEmpty());
    }
    QCOMPARE(parseWebhook(wrap("messages", R"({"errors":[{"code":1}]})"))->size(), 1);
}

void TestWebhook::batchesAtEveryLevel()
{
    const QByteArray change =
        R"({"field":"messages","value":{"statuses":[{"id":"%","status":"sent"},{"id":"%b","status":"sent"}]}})";
    QByteArray body = R"({"object":"whatsapp_business_account","entry":[)";
    for (int entry = 0; entry < 3; ++entry) {
        body += entry > 0 ? "," : "";
        body += R"({"id":"1","changes":[)" + QByteArray(change).replace("%", "a" + QByteArray::number(entry))
            + "," + QByteArray(change).replace("%", "b" + QByteArray::number(entry)) + "]}";
    }
    QCOMPARE(parseWebhook(body + "]}")->size(), 12);
}

void TestWebhook::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("<html>");
    QTest::newRow("another object") << QByteArray(R"({"object":"page","entry":[]})");
    QTest::newRow("no entry") << QByteArray(R"({"object":"whatsapp_business_account"})");
    QTest::newRow("deep nesting") << QByteArray(100000, '[');
}

void TestWebhook::refuses()
{
    QFETCH(QByteArray, body);
    QVERIFY(!parseWebhook(body));
}

void TestWebhook::survivesMutations()
{
    const auto good = wrap("messages",
        R"({"statuses":[{"id":"wamid.1","status":"read","timestamp":"1","errors":[{"code":1}]}],"messages":[{"id":"2","type":"text","text":{"body":"x"}}]})");
    QRandomGenerator random(1);
    for (int i = 0; i < 3000; ++i) {
        auto body = good;
        for (int n = random.bounded(1, 5); n > 0; --n) {
            const auto at = random.bounded(int(body.size()));
            if (random.bounded(2) == 0)
                body[at] = char(random.bounded(256));
            else
                body.remove(at, random.bounded(1, 8));
        }
        (void)parseWebhook(body).has_value();
    }
}

void TestWebhook::eachCodeHasOneAction()
{
    const auto table = errorTable();
    int last = -1;
    for (const auto& rule : table) {
        QVERIFY2(
            rule.from > last, qPrintable(QString::number(rule.from))); // sorted, so no code is in two rules
        QVERIFY(rule.to >= rule.from);
        last = rule.to;
        const bool waits = rule.action == ErrorAction::Retry || rule.action == ErrorAction::SlowNumber
            || rule.action == ErrorAction::SlowRecipient;
        QCOMPARE(rule.delay.count() > 0, waits);
        QCOMPARE(rule.maxAttempts > 1,
            rule.action == ErrorAction::Retry || rule.action == ErrorAction::SlowRecipient);
        QVERIFY(!errorMeaning(rule.from).isEmpty());
    }
    const std::vector<std::pair<int, ErrorAction>> expected{{190, ErrorAction::AskForToken},
        {130429, ErrorAction::SlowNumber}, {131056, ErrorAction::SlowRecipient},
        {131050, ErrorAction::OptOut}, {131026, ErrorAction::Fail}, {131048, ErrorAction::HoldNumber},
        {132015, ErrorAction::HoldCampaign}, {130472, ErrorAction::Skip}, {131049, ErrorAction::Retry},
        {250, ErrorAction::HoldNumber}, {999999, ErrorAction::Fail}, {-1, ErrorAction::Fail}};
    for (const auto& [code, action] : expected)
        QCOMPARE(errorRule(code).action, action);
    QVERIFY(errorRule(131049).delay >= std::chrono::hours(24));
    QCOMPARE(errorRule(131049).maxAttempts, 2);
}

void TestWebhook::errorsInAnySpelling()
{
    const auto full = parseError(
        R"({"error":{"message":"(#131056) x","code":131056,"error_data":{"details":"slow"},"fbtrace_id":"A"}})");
    QVERIFY(full);
    QCOMPARE(full->code, 131056);
    QCOMPARE(full->details, QStringLiteral("slow"));
    QCOMPARE(toError(*full).kind, ErrorKind::RateLimited);
    QCOMPARE(parseError(R"({"error":{"code":100,"error_data":"bare"}})")->details, QStringLiteral("bare"));
    QCOMPARE(toError({190, {}, {}, {}}).kind, ErrorKind::Unauthorized);
    QCOMPARE(toError({131026, {}, {}, {}}).kind, ErrorKind::Refused);
    for (const QByteArray other :
        {"", "<html>", "{}", R"({"error":"x"})", R"({"error":{"code":"190"}})", "[]"})
        QVERIFY(!parseError(other));
}

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
