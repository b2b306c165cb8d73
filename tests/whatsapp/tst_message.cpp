// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <whatsapp/message.h>

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace serai;
using namespace serai::whatsapp;

static QJsonArray json(const char* text)
{
    return QJsonDocument::fromJson(text).array();
}

static Template approved(const char* components, bool named = false)
{
    Template message;
    message.name = QStringLiteral("spring_sale");
    message.language = QStringLiteral("de");
    message.category = QStringLiteral("MARKETING");
    message.status = QStringLiteral("APPROVED");
    message.named = named;
    message.components = json(components);
    return message;
}

static Template everything()
{
    return approved(R"([
        {"type":"HEADER","format":"TEXT","text":"Hello {{1}}!","example":{"header_text":["Ada"]}},
        {"type":"BODY","text":"{{2}} for {{1}}, again {{1}}. Bye","example":{"body_text":[["you","10 %"]]}},
        {"type":"FOOTER","text":"Reply STOP"},
        {"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Yes"},
            {"type":"URL","text":"Shop","url":"https:\/\/shop.example\/{{1}}","example":["spring"]},
            {"type":"COPY_CODE","example":"SAVE10"},{"type":"PHONE_NUMBER","text":"Call","phone_number":"+491"}]}])");
}

static QMap<QString, QString> allValues()
{
    return {{QStringLiteral("header"), QStringLiteral("Ada")},
        {QStringLiteral("body.1"), QStringLiteral("you")}, {QStringLiteral("body.2"), QStringLiteral("10 %")},
        {QStringLiteral("button.1"), QStringLiteral("spring?x=1")},
        {QStringLiteral("button.2"), QStringLiteral("SAVE10")}};
}

static const Recipient somebody{QStringLiteral("+4915112345678"), {}};

class TestMessage : public QObject
{
    Q_OBJECT

private slots:
    void variablesInOrder();
    void whatCannotBeSent_data();
    void whatCannotBeSent();
    void bodyOfAMessage();
    void namedParameters();
    void recipientGoesWhereItBelongs();
    void refusedBeforeItIsQueued_data();
    void refusedBeforeItIsQueued();
    void aValueNeverBecomesAPlaceholder();
};

void TestMessage::variablesInOrder()
{
    const auto list = variables(everything());
    QVERIFY(list);
    QStringList keys;
    QStringList examples;
    for (const auto& variable : *list) {
        keys << variable.key;
        examples << variable.example;
    }
    QCOMPARE(keys, QStringLiteral("header body.1 body.2 button.1 button.2").split(u' '));
    QCOMPARE(examples, QStringLiteral("Ada|you|10 %|spring|SAVE10").split(u'|'));
}

void TestMessage::whatCannotBeSent_data()
{
    QTest::addColumn<QByteArray>("components");
    QTest::newRow("carousel") << QByteArray(R"([{"type":"BODY","text":"a"},{"type":"CAROUSEL","cards":[]}])");
    QTest::newRow("limited-time offer")
        << QByteArray(R"([{"type":"BODY","text":"a"},{"type":"LIMITED_TIME_OFFER"}])");
    QTest::newRow("location") << QByteArray(
        R"([{"type":"HEADER","format":"LOCATION"},{"type":"BODY","text":"a"}])");
    QTest::newRow("flow button") << QByteArray(
        R"([{"type":"BODY","text":"a"},{"type":"BUTTONS","buttons":[{"type":"FLOW"}]}])");
    QTest::newRow("gap in the numbers") << QByteArray(R"([{"type":"BODY","text":"a {{1}} b {{3}} c"}])");
    QTest::newRow("no body") << QByteArray(R"([{"type":"FOOTER","text":"a"}])");
    QTest::newRow("nothing") << QByteArray("[]");
}

void TestMessage::whatCannotBeSent()
{
    QFETCH(QByteArray, components);
    const auto list = variables(approved(components.constData()));
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!templateMessage(approved(components.constData()), {}, somebody, QStringLiteral("k")));
}

void TestMessage::bodyOfAMessage()
{
    const auto body = templateMessage(everything(), allValues(), somebody, QStringLiteral("c1-m1"));
    QVERIFY2(body, qPrintable(body ? QString() : toText(body.error())));
    const auto expected =
        QJsonDocument::fromJson(R"({"messaging_product":"whatsapp","recipient_type":"individual",
        "to":"+4915112345678","type":"template","biz_opaque_callback_data":"c1-m1","template":{"name":"spring_sale",
        "language":{"code":"de"},"components":[
            {"type":"header","parameters":[{"type":"text","text":"Ada"}]},
            {"type":"body","parameters":[{"type":"text","text":"you"},{"type":"text","text":"10 %"}]},
            {"type":"button","sub_type":"url","index":"1","parameters":[{"type":"text","text":"spring?x=1"}]},
            {"type":"button","sub_type":"copy_code","index":"2",
                "parameters":[{"type":"coupon_code","coupon_code":"SAVE10"}]}]}})");
    QCOMPARE(QJsonDocument::fromJson(*body), expected);
    QCOMPARE(render(everything(), allValues()),
        QStringLiteral(
            "Hello Ada!\n10 % for you, again you. Bye\nReply STOP\n[ Yes ]\n[ Shop ]\n[  ]\n[ Call ]"));
}

void TestMessage::namedParameters()
{
    const auto message = approved(
        R"([{"type":"BODY","text":"Hi {{first_name}}, {{offer}} now","example":{"body_text_named_params":
        [{"param_name":"offer","example":"10 %"},{"param_name":"first_name","example":"Ada"}]}}])",
        true);
    const auto list = variables(message);
    QVERIFY(list);
    QCOMPARE(list->at(0).key, QStringLiteral("body.first_name"));
    QCOMPARE(list->at(0).example, QStringLiteral("Ada"));
    const auto body = templateMessage(message,
        {{QStringLiteral("body.offer"), QStringLiteral("x")},
            {QStringLiteral("body.first_name"), QStringLiteral("y")}},
        somebody, QStringLiteral("k"));
    QVERIFY(body);
    const auto parameters = QJsonDocument::fromJson(
        *body)[QStringLiteral("template")][QStringLiteral("components")][0][QStringLiteral("parameters")]
                                .toArray();
    QCOMPARE(parameters.size(), 2);
    QCOMPARE(parameters[0][QStringLiteral("parameter_name")].toString(), QStringLiteral("first_name"));
    QCOMPARE(parameters[0][QStringLiteral("text")].toString(), QStringLiteral("y"));
}

void TestMessage::recipientGoesWhereItBelongs()
{
    const auto message = approved(R"([{"type":"BODY","text":"a"}])");
    const auto of = [&](const Recipient& recipient) {
        const auto body = templateMessage(message, {}, recipient, QStringLiteral("k"));
        return body ? QJsonDocument::fromJson(*body).object() : QJsonObject();
    };
    const auto scoped = of({{}, QStringLiteral("DE.abc123")});
    QCOMPARE(scoped.value(QStringLiteral("recipient")).toString(), QStringLiteral("DE.abc123"));
    QVERIFY(!scoped.contains(QStringLiteral("to")));
    const auto both = of({QStringLiteral("+4915112345678"), QStringLiteral("DE.abc123")});
    QCOMPARE(both.value(QStringLiteral("to")).toString(), QStringLiteral("+4915112345678"));
    QVERIFY(!both.contains(QStringLiteral("recipient")));
    for (const auto& wrong : {Recipient{}, Recipient{QStringLiteral("4915112345678"), {}},
             Recipient{QStringLiteral("DE.abc123"), {}}, Recipient{QStringLiteral("+49 151"), {}},
             Recipient{{}, QStringLiteral("+4915112345678")}})
        QVERIFY(of(wrong).isEmpty());
}

void TestMessage::refusedBeforeItIsQueued_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* key, const QString& value) {
        QTest::newRow(name) << QString::fromLatin1(key) << value;
    };
    row("missing", "body.1", QString());
    row("empty", "body.1", QStringLiteral(""));
    row("only blanks", "body.2", QStringLiteral("   "));
    row("line break", "body.1", QStringLiteral("a\nb"));
    row("tab", "header", QStringLiteral("a\tb"));
    row("five blanks", "body.1", QStringLiteral("a     b"));
    row("line separator", "body.1", QStringLiteral("a\u2028b"));
    row("text of 1100 signs", "body.1", QString(1100, u'x'));
    row("header of 70 signs", "header", QString(70, u'x'));
    row("blank in a link", "button.1", QStringLiteral("a b"));
    row("code of 21 signs", "button.2", QString(21, u'x'));
    row("empty code", "button.2", QStringLiteral(""));
    row("one too many", "body.3", QStringLiteral("x"));
    row("unknown name", "body.first_name", QStringLiteral("x"));
}

void TestMessage::refusedBeforeItIsQueued()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    auto values = allValues();
    if (value.isNull())
        values.remove(key);
    else
        values[key] = value;
    const auto body = templateMessage(everything(), values, somebody, QStringLiteral("k"));
    QVERIFY(!body);
    QCOMPARE(body.error().kind, ErrorKind::InvalidInput);
    QVERIFY(key.startsWith(body.error().where) || body.error().where == QStringLiteral("header"));
    QVERIFY(value.size() < 3 || !toText(body.error()).contains(value));
    auto pending = everything();
    pending.status = QStringLiteral("PAUSED");
    QVERIFY(!templateMessage(pending, allValues(), somebody, QStringLiteral("k")));
    QVERIFY(!templateMessage(everything(), allValues(), somebody, QString()));
    QVERIFY(!templateMessage(everything(), allValues(), somebody, QString(513, u'k')));
}

void TestMessage::aValueNeverBecomesAPlaceholder()
{
    auto values = allValues();
    values[QStringLiteral("body.1")] = QStringLiteral("{{2}}");
    values[QStringLiteral("body.2")] = QStringLiteral("{{1}}");
    QVERIFY(render(everything(), values).contains(QStringLiteral("{{1}} for {{2}}, again {{2}}. Bye")));
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
