// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canaryshop.h"

#include <QTest>

#include <privacy/privacydesk.h>
#include <privacy/retention.h>

using namespace serai;
using namespace serai::privacy;
using serai::test::CanaryShop;
using serai::test::someNowMs;

static constexpr qint64 dayMs = 24LL * 3600 * 1000;

class TestRetention : public QObject
{
    Q_OBJECT

private slots:
    void rulesAndTheirLimits();
    void whatIsDueGoesAndNothingElse();
    void formerMembersAreErasedWithAReceipt();
};

static RetentionRule ruleOf(CanaryShop& shop, RetentionPurpose purpose)
{
    const auto rules = await(retentionRules(shop.store(), shop.clock));
    if (!rules)
        qFatal("%s", qPrintable(toText(rules.error()) + rules.error().details.join(u' ')));
    for (const auto& rule : *rules) {
        if (rule.purpose == purpose)
            return rule;
    }
    return {};
}

void TestRetention::rulesAndTheirLimits()
{
    CanaryShop shop;
    const auto rules = await(retentionRules(shop.store(), shop.clock)).value();
    QCOMPARE(rules.size(), 6);
    for (const auto& rule : rules) {
        QCOMPARE(retentionFromKey(retentionKey(rule.purpose)), std::optional(rule.purpose));
        QVERIFY(!retentionText(rule.purpose).isEmpty());
        QVERIFY(rule.isDefault);
    }
    QCOMPARE(ruleOf(shop, RetentionPurpose::RawEvents).days, std::optional(90));
    QCOMPARE(ruleOf(shop, RetentionPurpose::FormerMembers).days, std::optional<int>());
    const auto set = [&](RetentionPurpose purpose, std::optional<int> days) {
        return await(setRetention(shop.store(), shop.clock, purpose, days));
    };
    QVERIFY(set(RetentionPurpose::RawEvents, std::nullopt).has_value());
    QCOMPARE(ruleOf(shop, RetentionPurpose::RawEvents).days, std::optional<int>());
    QVERIFY(!ruleOf(shop, RetentionPurpose::RawEvents).isDefault);
    QCOMPARE(set(RetentionPurpose::RawEvents, 0).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(set(RetentionPurpose::RawEvents, 40'000).error().kind, ErrorKind::InvalidInput);
    // The caps per person look back: what they count is kept that long.
    QCOMPARE(set(RetentionPurpose::MessageHistory, 30).error().kind, ErrorKind::InvalidInput);
}

void TestRetention::whatIsDueGoesAndNothingElse()
{
    CanaryShop shop;
    shop.run(QStringLiteral("UPDATE event SET received_at = %1").arg(someNowMs - 91 * dayMs));
    shop.run(QStringLiteral("UPDATE event SET received_at = %1 WHERE id = 1").arg(someNowMs - 89 * dayMs));
    shop.run(
        QStringLiteral("UPDATE opt_out_message SET judged_at = %1 WHERE id = 1").arg(someNowMs - 31 * dayMs));
    QVERIFY(await(setRetention(shop.store(), shop.clock, RetentionPurpose::MessageHistory, 90)));
    QCOMPARE(ruleOf(shop, RetentionPurpose::RawEvents).due, 3);
    QCOMPARE(ruleOf(shop, RetentionPurpose::JudgedTexts).due, 1);
    QCOMPARE(ruleOf(shop, RetentionPurpose::MessageHistory).due, 2);
    const auto result = await(applyRetention(shop.store(), shop.clock));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(toText(result.error())));
    QCOMPARE(shop.number("SELECT count(*) FROM event WHERE payload = '{}'"), 3);
    QCOMPARE(shop.number("SELECT count(*) FROM event"), 4); // that they came stays
    QCOMPARE(shop.number("SELECT count(*) FROM opt_out_message WHERE text IS NULL"),
        1); // what waits keeps its words
    QCOMPARE(shop.number("SELECT count(*) FROM outbox WHERE member_id IS NULL"), 2);
    QCOMPARE(shop.number("SELECT count(*) FROM outbox WHERE state = 'planned' AND member_id = 2"), 1);
    for (const auto& line : result->lines)
        QVERIFY(line.removed > 0 || line.purpose == RetentionPurpose::DeletedMembers);
    const auto rules = await(retentionRules(shop.store(), shop.clock)).value();
    for (const auto& rule : rules)
        QCOMPARE(rule.due, 0);
}

void TestRetention::formerMembersAreErasedWithAReceipt()
{
    CanaryShop shop;
    // All three were added long ago; 1 still consents, 3 got a message lately and had withdrawn.
    shop.execute("UPDATE consent_event SET state = 'withdrawn' WHERE member_id <> 1");
    shop.run(QStringLiteral(
        "INSERT INTO outbox (campaign_id, member_id, account_id, key, state, due_at, accepted_at) "
        "VALUES (2, 3, 1, 'c2-m3', 'read', 1, %1)")
                 .arg(someNowMs - dayMs));
    shop.execute("DELETE FROM outbox WHERE state = 'planned'");
    QVERIFY(await(setRetention(shop.store(), shop.clock, RetentionPurpose::FormerMembers, 365)));
    QCOMPARE(ruleOf(shop, RetentionPurpose::FormerMembers).due, 1);
    const auto result = await(applyRetention(shop.store(), shop.clock));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(toText(result.error())));
    QVERIFY(result->receipt.startsWith(QStringLiteral("E-")));
    QCOMPARE(shop.text("SELECT id FROM member ORDER BY id"), QStringLiteral("1 3"));
    QVERIFY(shop.filesWith({"canary"}).isEmpty());
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
