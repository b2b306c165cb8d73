// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop.h"

#include <base/localtime.h>
#include <campaigns/gate.h>

#include <QTest>

using namespace serai;
using namespace serai::campaigns;
using outbox::Judgement;

class TestGate final : public QObject
{
    Q_OBJECT

private slots:
    void judgesAtTheMomentOfLeaving_data();
    void judgesAtTheMomentOfLeaving();
    void quietHoursFollowTheClock_data();
    void quietHoursFollowTheClock();
    void takesItsNumbersFromThePlaybook();
    void quietHoursEndInEveryNightOfTheYear();
};

void TestGate::judgesAtTheMomentOfLeaving_data()
{
    QTest::addColumn<int>("member");
    QTest::addColumn<QString>("change"); // what happened since the message was queued
    QTest::addColumn<int>("kind"); // of the judgement
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, int member, const char* change, Judgement::Kind kind,
                         const char* reason) {
        QTest::newRow(name) << member << QString::fromLatin1(change) << int(kind)
                            << QString::fromLatin1(reason);
    };
    row("nothing changed", 1, "", Judgement::Kind::Send, "");
    row("campaign paused", 1, "UPDATE campaign SET state = 'paused' WHERE id = 1", Judgement::Kind::Wait,
        "paused");
    row("campaign cancelled", 1, "UPDATE campaign SET state = 'cancelled' WHERE id = 1",
        Judgement::Kind::Skip, "cancelled");
    row("person erased", 0, "", Judgement::Kind::Skip, "erased");
    row("template paused", 1, "UPDATE message_template SET status = 'PAUSED'", Judgement::Kind::Wait,
        "templatePaused");
    row("template disabled", 1, "UPDATE message_template SET status = 'DISABLED'", Judgement::Kind::Skip,
        "templateNotApproved");
    row("template gone", 1, "DELETE FROM message_template", Judgement::Kind::Skip, "templateNotApproved");
    row("number taken away", 1, "DELETE FROM member_identity WHERE member_id = 1", Judgement::Kind::Skip,
        "noIdentity");
    row("consent withdrawn", 1,
        "INSERT INTO consent_event (member_id, channel, purpose, state, source, at) VALUES (1, 'whatsapp', "
        "'marketing', 'withdrawn', 't', 9)",
        Judgement::Kind::Skip, "noConsent");
    row("consent to e-mail only", 10,
        "INSERT INTO consent_event (member_id, channel, purpose, state, source, at) VALUES (10, 'email', "
        "'marketing', 'granted', 't', 9)",
        Judgement::Kind::Skip, "noConsent");
    row("number in the USA", 12, "", Judgement::Kind::Skip, "plusOne");
    row("suppressed", 1,
        "INSERT INTO suppression (member_id, channel, reason, at) VALUES (1, 'whatsapp', '131050', 9)",
        Judgement::Kind::Skip, "suppressed");
    row("week is full", 14, "", Judgement::Kind::Skip, "weeklyCap");
    row("failed ones do not count", 14, "UPDATE outbox SET state = 'failed' WHERE key = 'old900'",
        Judgement::Kind::Send, "");
    row("a week ago does not count", 14,
        "UPDATE outbox SET accepted_at = accepted_at - 604800000 WHERE key = 'old900'", Judgement::Kind::Send,
        "");
    row("shipping news does not count", 14, "UPDATE campaign SET category = 'UTILITY' WHERE id = 900",
        Judgement::Kind::Send, "");
    row("invited again", 1,
        "UPDATE campaign SET kind = 'invitation' WHERE id = 1; INSERT INTO outbox (campaign_id, member_id, "
        "account_id, key, state, due_at, accepted_at) VALUES (903, 1, 1, 'inv', 'read', 1, 1793000000000)",
        Judgement::Kind::Skip, "recentlyInvited");
    row("invited long ago", 1,
        "UPDATE campaign SET kind = 'invitation' WHERE id = 1; INSERT INTO outbox (campaign_id, member_id, "
        "account_id, key, state, due_at, accepted_at) VALUES (903, 1, 1, 'inv', 'read', 1, 1792000000000)",
        Judgement::Kind::Send, "");
    row("invited, now a broadcast", 1,
        "INSERT INTO outbox (campaign_id, member_id, account_id, key, state, due_at, accepted_at) VALUES "
        "(903, 1, 1, 'inv', 'read', 1, 1793000000000)",
        Judgement::Kind::Send, "");
    row("night at the member's", 3, "", Judgement::Kind::Wait, "quietHours");
    row("night, ordered all the same", 3, "UPDATE campaign SET ignore_quiet_hours = 1 WHERE id = 1",
        Judgement::Kind::Send, "");
    row("night, but news of an order", 3, "UPDATE message_template SET category = 'UTILITY'",
        Judgement::Kind::Send, "");
    row("became marketing", 10, "UPDATE campaign SET category = 'UTILITY' WHERE id = 1",
        Judgement::Kind::Skip, "noConsent");
}

void TestGate::judgesAtTheMomentOfLeaving()
{
    QFETCH(int, member);
    QFETCH(QString, change);
    QFETCH(int, kind);
    QFETCH(QString, reason);
    Shop shop; // 09:42 in Berlin, 05:42 in Sao Paulo
    shop.execute("INSERT INTO campaign (id, name, account_id, template_name, template_language, state, "
                 "created_at, started_at) "
                 "VALUES (1, 'now', 1, 'thank_you', 'en', 'running', 1, 1)");
    for (const auto& statement : change.split(u';', Qt::SkipEmptyParts))
        shop.execute(statement.toUtf8().constData());
    outbox::OutboxRow row;
    row.id = {5000};
    row.campaign = {1};
    row.member = {member};
    row.account = {1};
    CampaignGate gate;
    const auto judged = await(shop.store().read(
        [&](store::Connection& connection) { return gate.judge(connection, row, shop.clock.nowMs()); }));
    QVERIFY2(judged, qPrintable(judged ? QString() : toText(judged.error())));
    QCOMPARE(judged->reason, reason);
    QCOMPARE(int(judged->kind), kind);
    if (judged->kind == Judgement::Kind::Wait)
        QVERIFY(judged->untilMs > shop.clock.nowMs());
    if (reason == u"quietHours")
        QCOMPARE(judged->untilMs,
            instantOf(QDate(2026, 11, 19), QTime(8, 0), *zoneById(QStringLiteral("America/Sao_Paulo"))));
}

void TestGate::quietHoursFollowTheClock_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("until"); // empty = not quiet
    QTest::newRow("noon") << QStringLiteral("2026-11-19T12:00") << QString();
    QTest::newRow("last minute") << QStringLiteral("2026-11-19T21:59") << QString();
    QTest::newRow("begins") << QStringLiteral("2026-11-19T22:00") << QStringLiteral("2026-11-20T08:00");
    QTest::newRow("midnight") << QStringLiteral("2026-11-20T00:00") << QStringLiteral("2026-11-20T08:00");
    QTest::newRow("nearly over") << QStringLiteral("2026-11-20T07:59") << QStringLiteral("2026-11-20T08:00");
    QTest::newRow("over") << QStringLiteral("2026-11-20T08:00") << QString();
    QTest::newRow("night of spring forward")
        << QStringLiteral("2026-03-28T23:00") << QStringLiteral("2026-03-29T08:00");
    QTest::newRow("night of fall back")
        << QStringLiteral("2026-10-24T23:00") << QStringLiteral("2026-10-25T08:00");
    QTest::newRow("end of the year") << QStringLiteral("2026-12-31T23:00")
                                     << QStringLiteral("2027-01-01T08:00");
}

void TestGate::quietHoursFollowTheClock()
{
    QFETCH(QString, local);
    QFETCH(QString, until);
    const auto zone = *zoneById(QStringLiteral("Europe/Berlin"));
    const auto instant = [&zone](const QString& text) {
        const auto at = QDateTime::fromString(text, Qt::ISODate);
        return instantOf(at.date(), at.time(), zone);
    };
    const auto end = quietUntil(instant(local), zone, {});
    QCOMPARE(end.has_value(), !until.isEmpty());
    if (end)
        QCOMPARE(*end, instant(until));
}

void TestGate::takesItsNumbersFromThePlaybook()
{
    Shop shop;
    auto rules = await(readGateRules(shop.store()));
    QVERIFY2(rules, qPrintable(rules ? QString() : toText(rules.error())));
    QCOMPARE(*rules, GateRules());
    shop.execute(R"(INSERT INTO playbook_override VALUES ('policy.personal', '{"maxPerWeek": 1}', 1))");
    shop.execute(R"(INSERT INTO playbook_override VALUES ('time.quiet', '{"from": 20.5}', 1))");
    rules = await(readGateRules(shop.store()));
    QVERIFY(rules);
    QCOMPARE(rules->weeklyCap, 1);
    QCOMPARE(rules->quietFrom, QTime(20, 30));
}

void TestGate::quietHoursEndInEveryNightOfTheYear()
{
    // Whatever the clocks do, waiting ends, ends in the future, and ends outside of the quiet hours.
    for (const char* id : {"Europe/Berlin", "Australia/Lord_Howe", "Africa/Cairo", "America/Sao_Paulo",
             "Asia/Kolkata", "America/St_Johns"}) {
        const auto zone = *zoneById(QString::fromLatin1(id));
        for (qint64 at = 1767225600000; at < 1767225600000 + 366LL * 86'400'000; at += 37 * 60'000) {
            const auto until = quietUntil(at, zone, {});
            const auto hour = localOf(at, zone).time().hour();
            QCOMPARE(until.has_value(), hour >= 22 || hour < 8);
            if (!until)
                continue;
            QVERIFY(*until > at && *until - at <= 11LL * 3600 * 1000);
            QVERIFY(!quietUntil(*until, zone, {}));
        }
    }
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
