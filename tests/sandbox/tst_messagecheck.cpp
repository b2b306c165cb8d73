// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "graphclient.h"
#include "samplemessage.h"

#include <sandbox/sandboxserver.h>

#include <QJsonArray>
#include <QTest>

using namespace serai;
using namespace serai::sandbox;

/// What the stand-in takes and refuses as the body of a message.
class TestMessageCheck final : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatMetaRefuses_data();
    void refusesWhatMetaRefuses();
    void takesWhatMetaTakes_data();
    void takesWhatMetaTakes();
};

void TestMessageCheck::refusesWhatMetaRefuses_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<int>("code");
    const auto tpl = [](const char* json) { return message({{QStringLiteral("template"), object(json)}}); };
    const auto text = [](const char* json) {
        auto body = message({{QStringLiteral("template"), QJsonValue::Null}});
        const auto parts = object(json);
        for (auto it = parts.begin(); it != parts.end(); ++it)
            body.insert(it.key(), *it);
        return body;
    };
    const auto with = [](const char* key, const QJsonValue& value) {
        return message({{QLatin1String(key), value}});
    };
    QTest::newRow("no product") << with("messaging_product", QJsonValue::Null) << 400 << 100;
    QTest::newRow("unknown key") << with("campaign", 1) << 400 << 100;
    QTest::newRow("no recipient") << with("to", QJsonValue::Null) << 400 << 131008;
    QTest::newRow("number without plus") << with("to", QStringLiteral("4915123456789")) << 400 << 131009;
    QTest::newRow("number that cannot be") << with("to", QStringLiteral("+49123")) << 400 << 131009;
    QTest::newRow("number as a number") << with("to", 4915123456789.0) << 400 << 131009;
    QTest::newRow("BSUID as number") << with("to", QStringLiteral("DE.1A2b3C")) << 400 << 131009;
    QTest::newRow("own number") << with("to", QStringLiteral("+4915123456780")) << 400 << 131021;
    QTest::newRow("group") << with("recipient_type", QStringLiteral("group")) << 400 << 131215;
    QTest::newRow("unknown recipient type") << with("recipient_type", QStringLiteral("user")) << 400 << 100;
    QTest::newRow("key too long") << with("biz_opaque_callback_data", QString(513, u'k')) << 400 << 100;
    QTest::newRow("unknown type") << with("type", QStringLiteral("hologram")) << 400 << 100;
    QTest::newRow("content of another type") << with("type", QStringLiteral("text")) << 400 << 100;
    QTest::newRow("no content") << with("template", QJsonValue::Null) << 400 << 131008;
    QTest::newRow("template without name") << tpl(R"({"language": {"code": "de"}})") << 400 << 131008;
    QTest::newRow("template without language") << tpl(R"({"name": "welcome_coupon"})") << 400 << 131008;
    QTest::newRow("unknown template")
        << tpl(R"({"name": "nope", "language": {"code": "de"}})") << 404 << 132001;
    QTest::newRow("unknown language")
        << tpl(R"({"name": "welcome_coupon", "language": {"code": "fr"}})") << 404 << 132001;
    QTest::newRow("pending template")
        << tpl(R"({"name": "winter_teaser", "language": {"code": "en"}})") << 404 << 132001;
    QTest::newRow("rejected template")
        << tpl(R"({"name": "lucky_draw", "language": {"code": "en"}})") << 404 << 132001;
    QTest::newRow("paused template") << tpl(R"({"name": "shipping_offer", "language": {"code": "en"}})")
                                     << 400 << 132015;
    QTest::newRow("disabled template")
        << tpl(R"({"name": "old_newsletter", "language": {"code": "en"}})") << 400 << 132016;
    QTest::newRow("too few parameters")
        << tpl(R"({"name": "welcome_coupon", "language": {"code": "de"}, "components":
        [{"type": "body", "parameters": [{"type": "text", "text": "Anna"}]}]})")
        << 400 << 132000;
    QTest::newRow("too many parameters")
        << tpl(R"({"name": "welcome_coupon", "language": {"code": "de"}, "components":
        [{"type": "body", "parameters": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"},
        {"type": "text", "text": "c"}]}]})")
        << 400 << 132000;
    QTest::newRow("header nobody asked for")
        << tpl(R"({"name": "thank_you", "language": {"code": "de"}, "components":
        [{"type": "header", "parameters": [{"type": "text", "text": "a"}]}]})")
        << 400 << 132000;
    QTest::newRow("empty parameter") << tpl(
        R"({"name": "welcome_coupon", "language": {"code": "de"}, "components":
        [{"type": "body", "parameters": [{"type": "text", "text": ""}, {"type": "text", "text": "b"}]}]})")
                                     << 400 << 131008;
    QTest::newRow("line break in a parameter")
        << tpl(R"({"name": "welcome_coupon", "language": {"code": "de"}, "components":
        [{"type": "body", "parameters": [{"type": "text", "text": "a\nb"}, {"type": "text", "text": "b"}]}]})")
        << 400 << 132018;
    QTest::newRow("picture in the text")
        << tpl(R"({"name": "welcome_coupon", "language": {"code": "de"}, "components":
        [{"type": "body", "parameters": [{"type": "image", "image": {"id": "1"}}, {"type": "text", "text": "b"}]}]})")
        << 400 << 100;
    QTest::newRow("name for a positional one")
        << tpl(R"({"name": "welcome_coupon", "language": {"code": "de"}, "components":
        [{"type": "body", "parameters": [{"type": "text", "text": "a", "parameter_name": "x"},
        {"type": "text", "text": "b"}]}]})")
        << 400 << 132012;
    QTest::newRow("named without names")
        << tpl(R"({"name": "price_drop", "language": {"code": "en"}, "components":
        [{"type": "body", "parameters": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]}]})")
        << 400 << 100;
    QTest::newRow("named with a wrong name")
        << tpl(R"({"name": "price_drop", "language": {"code": "en"}, "components":
        [{"type": "body", "parameters": [{"type": "text", "text": "a", "parameter_name": "first_name"},
        {"type": "text", "text": "b", "parameter_name": "price"}]}]})")
        << 400 << 132012;
    QTest::newRow("button without its value")
        << tpl(R"({"name": "track_parcel", "language": {"code": "en"}, "components":
        [{"type": "body", "parameters": [{"type": "text", "text": "a"}]}]})")
        << 400 << 131008;
    QTest::newRow("button that is not there")
        << tpl(R"({"name": "thank_you", "language": {"code": "en"}, "components":
        [{"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "a"}]}]})")
        << 400 << 132018;
    QTest::newRow("coupon too long") << tpl(
        R"({"name": "coupon_code", "language": {"code": "en"}, "components":
        [{"type": "body", "parameters": [{"type": "text", "text": "a"}]}, {"type": "button", "sub_type": "copy_code",
        "index": "0", "parameters": [{"type": "coupon_code", "coupon_code": "ABCDEFGHIJKLMNOPQRSTU"}]}]})")
                                     << 400 << 131009;
    QTest::newRow("text for a picture header")
        << tpl(R"({"name": "lookbook", "language": {"code": "en"}, "components":
        [{"type": "header", "parameters": [{"type": "text", "text": "a"}]},
        {"type": "body", "parameters": [{"type": "text", "text": "a"}]}]})")
        << 400 << 132012;
    QTest::newRow("text grown too long") << [] {
        auto body = message();
        auto part = object(R"({"name": "welcome_coupon", "language": {"code": "de"}})");
        part.insert(QStringLiteral("components"),
            QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("body")},
                {QStringLiteral("parameters"),
                    QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                                   {QStringLiteral("text"), QString(1000, u'a')}},
                        QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                            {QStringLiteral("text"), QStringLiteral("b")}}}}}});
        body.insert(QStringLiteral("template"), part);
        return body;
    }() << 400 << 132005;
    QTest::newRow("free text outside the window")
        << text(R"({"type": "text", "text": {"body": "hello"}})") << 400 << 131047;
    QTest::newRow("empty text") << text(R"({"type": "text", "text": {"body": ""}})") << 400 << 131008;
    QTest::newRow("picture from nowhere")
        << text(R"({"type": "image", "image": {"caption": "x"}})") << 400 << 131009;
    QTest::newRow("unknown media id") << text(R"({"type": "image", "image": {"id": "77"}})") << 400 << 100;
    QTest::newRow("four buttons") << text(
        R"({"type": "interactive", "interactive": {"type": "button", "body": {"text": "x"},
        "action": {"buttons": [{"reply": {"id": "1", "title": "1"}}, {"reply": {"id": "2", "title": "2"}},
        {"reply": {"id": "3", "title": "3"}}, {"reply": {"id": "4", "title": "4"}}]}}})")
                                  << 400 << 100;
    QTest::newRow("list row title too long")
        << text(R"({"type": "interactive", "interactive": {"type": "list", "body":
        {"text": "x"}, "action": {"button": "b", "sections": [{"rows": [{"id": "1",
        "title": "a title of more than 24 letters"}]}]}}})")
        << 400 << 100;
}

void TestMessageCheck::refusesWhatMetaRefuses()
{
    QFETCH(QJsonObject, body);
    QFETCH(int, httpStatus);
    QFETCH(int, code);
    SandboxServer server;
    QVERIFY(server.start());
    GraphClient client(server);
    const auto answer = client.post(QStringLiteral("/v25.0/106540352242922/messages"), body);
    QCOMPARE(answer.json[QLatin1String("error")][QLatin1String("code")].toInt(), code);
    QCOMPARE(answer.status, httpStatus);
    QCOMPARE(answer.json[QLatin1String("error")][QLatin1String("type")].toString(),
        QStringLiteral("OAuthException"));
    QVERIFY(!answer.json[QLatin1String("error")][QLatin1String("fbtrace_id")].toString().isEmpty());
    QCOMPARE(server.counts()[QLatin1String("accepted")].toInt(), 0);
    QCOMPARE(server.counts()[QLatin1String("refused")].toInt(), 1);
}

void TestMessageCheck::takesWhatMetaTakes_data()
{
    QTest::addColumn<QJsonObject>("body");
    const auto tpl = [](const char* json) { return message({{QStringLiteral("template"), object(json)}}); };
    QTest::newRow("positional") << message();
    QTest::newRow("number with blanks")
        << message({{QStringLiteral("to"), QStringLiteral("+49 1512 345 6789")}});
    QTest::newRow("BSUID") << message({{QStringLiteral("to"), QJsonValue::Null},
        {QStringLiteral("recipient"), QStringLiteral("DE.1A2b3C")}});
    QTest::newRow("no variables") << tpl(R"({"name": "thank_you", "language": {"code": "ja"}})");
    QTest::newRow("named") << tpl(R"({"name": "price_drop", "language": {"code": "en"}, "components":
        [{"type": "body", "parameters": [{"type": "text", "text": "tray", "parameter_name": "product"},
        {"type": "text", "text": "Anna", "parameter_name": "first_name"}]}]})");
    QTest::newRow("value that looks like a placeholder")
        << tpl(R"({"name": "welcome_coupon", "language": {"code": "en"},
        "components": [{"type": "body", "parameters": [{"type": "text", "text": "{{2}}"}, {"type": "text", "text": "b"}]}]})");
    QTest::newRow("button index as text")
        << tpl(R"({"name": "track_parcel", "language": {"code": "de"}, "components":
        [{"type": "body", "parameters": [{"type": "text", "text": "a"}]}, {"type": "button", "sub_type": "url",
        "index": "0", "parameters": [{"type": "text", "text": "1042"}]}]})");
    QTest::newRow("coupon") << tpl(R"({"name": "coupon_code", "language": {"code": "en"}, "components":
        [{"type": "body", "parameters": [{"type": "text", "text": "a"}]}, {"type": "button", "sub_type": "copy_code",
        "index": 0, "parameters": [{"type": "coupon_code", "coupon_code": "WEEKEND15"}]}]})");
    QTest::newRow("picture header") << tpl(R"({"name": "lookbook", "language": {"code": "en"}, "components":
        [{"type": "header", "parameters": [{"type": "image", "image": {"link": "https://shop.example/a.jpg"}}]},
        {"type": "body", "parameters": [{"type": "text", "text": "a"}]}]})");
}

void TestMessageCheck::takesWhatMetaTakes()
{
    QFETCH(QJsonObject, body);
    SandboxServer server;
    QVERIFY(server.start());
    GraphClient client(server);
    const auto answer = client.post(QStringLiteral("/106540352242922/messages"), body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json[QLatin1String("messaging_product")].toString(), QStringLiteral("whatsapp"));
    QVERIFY(answer.json[QLatin1String("messages")][0][QLatin1String("id")].toString().startsWith(u"wamid."));
    QVERIFY(!answer.json[QLatin1String("contacts")][0][QLatin1String("input")].toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestMessageCheck)
#include "tst_messagecheck.moc"
