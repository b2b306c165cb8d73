// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canaryshop.h"

#include <QSignalSpy>
#include <QTest>

#include <consent/disclosure.h>
#include <privacy/privacydesk.h>
#include <privacy/retention.h>
#include <privacy/retentionkeeper.h>

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
    void onceADayWhereItIsSwitchedOn();
    void whatWasHeldOffWaitsForTheNextDay();
    void aBackupIsInTheRegister();
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

namespace {

/// A keeper whose notice is over at once, or only by the test.
struct Kept
{
    explicit Kept(CanaryShop& shop, std::chrono::milliseconds notice)
        : keeper(shop.store(), shop.clock, notice)
    {
    }

    /// Looks and waits until the look is over: another look then starts a read of its own.
    [[nodiscard]] bool says(int announcements, int removals)
    {
        return QTest::qWaitFor(
                   [&] { return announced.size() >= announcements && applied.size() >= removals; })
            && announced.size() == announcements && applied.size() == removals && failed.isEmpty();
    }

    RetentionKeeper keeper;
    QSignalSpy announced{&keeper, &RetentionKeeper::announced};
    QSignalSpy applied{&keeper, &RetentionKeeper::applied};
    QSignalSpy failed{&keeper, &RetentionKeeper::failed};
};

} // namespace

static QString lastDay(CanaryShop& shop)
{
    return await(shop.store().read([](store::Connection& connection) {
        return store::readSetting(connection, QStringLiteral("retention.lastDay"));
    })).value();
}

void TestRetention::onceADayWhereItIsSwitchedOn()
{
    CanaryShop shop;
    shop.run(QStringLiteral("UPDATE event SET received_at = %1").arg(someNowMs - 91 * dayMs));
    Kept kept(shop, std::chrono::milliseconds(0));
    kept.keeper.keep();
    shop.store().drain();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!await(isRetentionDaily(shop.store())).value()); // off until somebody says so
    QVERIFY(kept.says(0, 0));
    QVERIFY(await(setRetentionDaily(shop.store(), true)));
    QVERIFY(await(isRetentionDaily(shop.store())).value());
    QTRY_VERIFY((kept.keeper.look(), kept.applied.size() == 1));
    QVERIFY(kept.says(1, 1));
    const auto rules = kept.announced.first().first().value<QList<RetentionRule>>();
    QVERIFY(std::any_of(rules.cbegin(), rules.cend(), [](const RetentionRule& rule) {
        return rule.purpose == RetentionPurpose::RawEvents && rule.due == 4;
    }));
    QCOMPARE(shop.number("SELECT count(*) FROM event WHERE payload = '{}'"), 4);
    QCOMPARE(shop.number("SELECT count(*) FROM audit WHERE act = 'data.retention' AND detail LIKE "
                         "'%\"rawEvents\":4%'"),
        1);
    QTRY_COMPARE(lastDay(shop), QStringLiteral("2026-11-19"));
    // The same day nothing more happens, however often it looks; the next day it does.
    shop.run(QStringLiteral("UPDATE event SET payload = '{\"a\":1}' WHERE id = 1"));
    kept.keeper.look();
    shop.store().drain();
    QVERIFY(kept.says(1, 1));
    shop.clock.advance(dayMs);
    QTRY_VERIFY((kept.keeper.look(), kept.applied.size() == 2));
    QCOMPARE(shop.number("SELECT count(*) FROM event WHERE payload = '{}'"), 4);
}

void TestRetention::whatWasHeldOffWaitsForTheNextDay()
{
    CanaryShop shop;
    shop.run(QStringLiteral("UPDATE event SET received_at = %1").arg(someNowMs - 91 * dayMs));
    QVERIFY(await(setRetentionDaily(shop.store(), true)));
    Kept kept(shop, std::chrono::hours(1));
    kept.keeper.keep();
    QVERIFY(kept.says(1, 0));
    kept.keeper.postpone();
    QTRY_COMPARE(lastDay(shop), QStringLiteral("2026-11-19"));
    kept.keeper.look();
    shop.store().drain();
    QVERIFY(kept.says(1, 0));
    QCOMPARE(shop.number("SELECT count(*) FROM event WHERE payload = '{}'"), 0);
    shop.clock.advance(dayMs);
    QTRY_VERIFY((kept.keeper.look(), kept.announced.size() == 2));
}

void TestRetention::aBackupIsInTheRegister()
{
    CanaryShop shop;
    const auto path = shop.filePath(QStringLiteral("copy.serai"));
    QVERIFY(await(PrivacyDesk(shop.store(), shop.clock).backUp(path)));
    const auto list = await(consent::disclosures(shop.store()));
    QCOMPARE(list->first().kind, QStringLiteral("copy"));
    QCOMPARE(list->first().fileName, QStringLiteral("copy.serai"));
    QCOMPARE(list->first().people, shop.number("SELECT count(*) FROM member"));
    QCOMPARE(await(PrivacyDesk(shop.store(), shop.clock).backUp(path)).error().kind, ErrorKind::Conflict);
    QCOMPARE(await(consent::disclosures(shop.store()))->size(), 1);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
