// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../e2e/sendingshop.h"

#include <segments/segmentservice.h>

#include <QMessageAuthenticationCode>
#include <QTest>

#include <sending/session.h>

using namespace serai;

class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void messagesAreFactsOfTheirWriters();
};

static Result<events::Totals> accept(events::Inbox& inbox, const QByteArray& field, const QByteArray& value)
{
    const QByteArray body =
        R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":")" + field
        + R"(","value":)" + value + "}]}]}";
    const Redacted<QString> secret(QStringLiteral("s"));
    const auto mac = QMessageAuthenticationCode::hash(body, "s", QCryptographicHash::Sha256);
    return await(inbox.accept(*events::verify(body, "sha256=" + mac.toHex(), secret)));
}

void TestAnswers::messagesAreFactsOfTheirWriters()
{
    test::SendingShop shop(QStringLiteral("http://127.0.0.1:8080"), QStringLiteral("106540352242922"),
        QStringLiteral("102290129340398"));
    shop.addCampaign(2);
    auto& workspace = shop.workspace;
    events::Inbox inbox(workspace.store(), sending::whatsappParser(), workspace.clock);
    workspace.execute("UPDATE outbox SET state = 'accepted', message_id = 'wamid.out' WHERE member_id = 1");
    const auto from = [&](const char* number, const char* id, int second, const QByteArray& part) {
        return accept(inbox, "messages",
            R"({"messages":[{"from":")" + QByteArray(number) + R"(","id":")" + id + R"(","timestamp":")"
                + QByteArray::number(1795077720 + second) + "\"," + part + "}]}");
    };
    const char* known = "4915110000100";
    const QByteArray text = R"("type":"text","text":{"body":"Zq7words"},"context":{"id":"wamid.out"})";
    QVERIFY(from(known, "wamid.1", 0, text));
    QVERIFY(from(known, "wamid.1", 0, text)); // Meta delivers again
    QVERIFY(from(known, "wamid.2", 1, R"("type":"image","image":{"id":"7"})"));
    QVERIFY(from(known, "wamid.3", 2, R"("type":"unsupported","unsupported":{"type":"poll"})"));
    QVERIFY(from(known, "wamid.4", 3, R"("type":"system","system":{"type":"user_changed_number"})"));
    QVERIFY(from(known, "wamid.5", 4, R"("type":"text","text":{"body":"hello"},"group_id":"g1")"));
    QVERIFY(from("4915119999999", "wamid.6", 5, R"("type":"text","text":{"body":"hello"})"));
    QCOMPARE(workspace.number("SELECT count(*) FROM message_received"), 3);
    QCOMPARE(workspace.number("SELECT count(*) FROM message_received WHERE member_id = 1 AND kind = 'text' "
                              "AND campaign_id = 1 AND at = 1795077720000"),
        1);
    QCOMPARE(workspace.number(
                 "SELECT count(*) FROM message_received WHERE kind = 'image' AND campaign_id IS NULL"),
        1);
    const auto react = [&](const char* id, int second, const QByteArray& emoji) {
        const auto said = emoji.isEmpty() ? QByteArray() : R"(,"emoji":")" + emoji + '"';
        return from(
            known, id, second, R"("type":"reaction","reaction":{"message_id":"wamid.out")" + said + '}');
    };
    QVERIFY(react("wamid.7", 10, "\xE2\x9D\xA4"));
    QVERIFY(react("wamid.8", 20, "\xF0\x9F\x91\x8D")); // instead of the former
    QVERIFY(react("wamid.9", 15, "")); // came late: it took the former one back
    QCOMPARE(
        workspace.number("SELECT count(*) FROM reaction WHERE campaign_id = 1 AND at = 1795077740000"), 1);
    QVERIFY(react("wamid.10", 30, ""));
    QCOMPARE(workspace.number("SELECT count(*) FROM reaction"), 0);
    // What the segments count is what came in.
    segments::SegmentService service(workspace.store(), workspace.clock);
    const auto rule = segments::parseRule(
        R"({"all": [{"fact": "messages", "measure": "count", "op": "=", "value": 3, "where": [{"field": "direction", "op": "is", "value": "in"}]}]})",
        QStringLiteral("test"));
    QVERIFY(rule);
    QCOMPARE(await(service.count(*rule, 1795077900000))->matched, 1);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
