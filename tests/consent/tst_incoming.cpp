// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consentshop.h"

#include <QRandomGenerator>
#include <QTest>

#include <consent/ledger.h>
#include <consent/optoutqueue.h>

#include <algorithm>

using namespace serai;
using namespace serai::consent;
using serai::test::ConsentShop;
using serai::test::someNowMs;
using Verdict = OptOutReading::Verdict;

class TestIncoming : public QObject
{
    Q_OBJECT

private slots:
    void aClearWordEndsMarketing();
    void anUnclearOneWaitsAndBars();
    void judgedAsOptOut();
    void judgedAsSomethingElse();
    void judgementsCanBeTakenBack();
    void unknownNumbersAreRememberedForALaterImport();
    void unknownNumbersWaitForJudgementToo();
    void theGuardHoldsAMass();
    void resumeGivesBackOnlyWhatWasThere();
    void resumeLiftsOnlyWhatsAppsStop();
    void anyOrderEndsTheSame();
    void stopsOfUnknownNumbers();
    void everyFailingStatementChangesNothing();
};

static Record granted()
{
    return {Channel::WhatsApp, Purpose::Marketing, State::Granted, QStringLiteral("form"), {}, {},
        someNowMs - 5000};
}

static constexpr char reasons[] =
    "SELECT reason FROM suppression WHERE channel = 'whatsapp' ORDER BY member_id";
static constexpr char states[] = "SELECT state FROM consent_event ORDER BY at, id";

void TestIncoming::aClearWordEndsMarketing()
{
    ConsentShop shop;
    const auto ids = shop.addMembers(2);
    QVERIFY(await(Ledger(shop.store(), shop.clock).record(ids, granted())).has_value());
    QCOMPARE(shop.writes(shop.phoneOf(0), QStringLiteral("STOP please"), someNowMs - 1000), Verdict::Certain);
    QCOMPARE(shop.writes(shop.phoneOf(1), QStringLiteral("thanks, nice!")), Verdict::None);
    QCOMPARE(shop.text(reasons), QStringLiteral("optOut"));
    QCOMPARE(shop.text(states), QStringLiteral("granted granted withdrawn"));
    QCOMPARE(shop.text("SELECT proof FROM consent_event WHERE state = 'withdrawn'"),
        QStringLiteral("message/wamid.1"));
    QCOMPARE(shop.number("SELECT count(*) FROM opt_out_message WHERE text IS NOT NULL"), 0);
    QCOMPARE(await(OptOutQueue(shop.store(), shop.clock).count()).value(), 0);
}

void TestIncoming::anUnclearOneWaitsAndBars()
{
    ConsentShop shop;
    const auto ids = shop.addMembers(1);
    QVERIFY(await(Ledger(shop.store(), shop.clock).record(ids, granted())).has_value());
    QCOMPARE(shop.writes(shop.phoneOf(0), QStringLiteral("please don't stop the offers")), Verdict::Unsure);
    QCOMPARE(shop.text(reasons), QStringLiteral("pending"));
    QCOMPARE(shop.text(states), QStringLiteral("granted"));
    const auto waiting = await(OptOutQueue(shop.store(), shop.clock).waiting()).value();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().member, MemberId{ids.first()});
    QCOMPARE(waiting.first().contact, shop.phoneOf(0));
    QCOMPARE(waiting.first().text, QStringLiteral("please don't stop the offers"));
    QCOMPARE(waiting.first().cause, PendingOptOut::Cause::Unsure);
}

void TestIncoming::judgedAsOptOut()
{
    ConsentShop shop;
    shop.addMembers(1);
    shop.writes(shop.phoneOf(0), QStringLiteral("can you stop that"));
    OptOutQueue queue(shop.store(), shop.clock);
    const auto judged = await(queue.judge({1, 1, 99}, true)).value();
    QCOMPARE(judged.ids, QList<qint64>{1});
    QCOMPARE(shop.text(reasons), QStringLiteral("optOut"));
    QCOMPARE(shop.text(states), QStringLiteral("withdrawn"));
    QCOMPARE(await(queue.count()).value(), 0);
}

void TestIncoming::judgedAsSomethingElse()
{
    ConsentShop shop;
    shop.addMembers(1);
    shop.writes(shop.phoneOf(0), QStringLiteral("which bus stop is it"));
    shop.writes(shop.phoneOf(0), QStringLiteral("where do I stop by"));
    OptOutQueue queue(shop.store(), shop.clock);
    QVERIFY(await(queue.judge({1}, false)).has_value());
    QCOMPARE(shop.text(reasons), QStringLiteral("pending")); // the other one still waits
    QVERIFY(await(queue.judge({2}, false)).has_value());
    QCOMPARE(shop.text(reasons), QString());
    QCOMPARE(shop.text(states), QString());
}

void TestIncoming::judgementsCanBeTakenBack()
{
    ConsentShop shop;
    shop.addMembers(1);
    shop.writes(shop.phoneOf(0), QStringLiteral("stop sending socks, send shoes"));
    OptOutQueue queue(shop.store(), shop.clock);
    const QStringList tables{
        QStringLiteral("consent_event"), QStringLiteral("suppression"), QStringLiteral("opt_out_message")};
    const auto before = shop.dump(tables);
    for (const bool isOptOut : {true, false}) {
        const auto judged = await(queue.judge({1}, isOptOut)).value();
        QVERIFY(shop.dump(tables) != before);
        QVERIFY(await(queue.takeBack(judged)).has_value());
        QCOMPARE(shop.dump(tables), before);
    }
    QCOMPARE(await(queue.takeBack({{1}, true})).error().kind, ErrorKind::Conflict);
}

void TestIncoming::unknownNumbersAreRememberedForALaterImport()
{
    ConsentShop shop;
    QCOMPARE(shop.writes(shop.phoneOf(0), QStringLiteral("stop")), Verdict::Certain);
    QCOMPARE(shop.number("SELECT count(*) FROM identity_block"), 1);
    QCOMPARE(shop.number("SELECT count(*) FROM identity_block WHERE digest LIKE '%10000101%'"), 0);
    shop.addMembers(2);
    QCOMPARE(shop.text("SELECT member_id || reason FROM suppression"), QStringLiteral("1optOut"));
    QCOMPARE(shop.number("SELECT count(*) FROM identity_unchecked"), 0);
    // Also when a known person takes over the number.
    shop.execute("DELETE FROM member WHERE id = 1");
    shop.execute("UPDATE member_identity SET value = '+4915110000101' WHERE member_id = 2");
    QCOMPARE(shop.text("SELECT member_id || reason FROM suppression"), QStringLiteral("2optOut"));
}

void TestIncoming::unknownNumbersWaitForJudgementToo()
{
    for (const bool isOptOut : {true, false}) {
        ConsentShop shop;
        shop.writes(shop.phoneOf(0), QStringLiteral("who is this? stop it now"));
        shop.addMembers(1);
        QCOMPARE(shop.text(reasons), QStringLiteral("pending"));
        OptOutQueue queue(shop.store(), shop.clock);
        QCOMPARE(await(queue.judge({1}, isOptOut)).value().ids.size(), 1);
        QCOMPARE(shop.text(reasons), isOptOut ? QStringLiteral("optOut") : QString());
        QCOMPARE(shop.number("SELECT count(*) FROM identity_block WHERE reason = 'pending'"), 0);
    }
}

/// A machine that answers everybody, or a button that means something else, must not cost the shop its list.
void TestIncoming::theGuardHoldsAMass()
{
    ConsentShop shop;
    shop.addMembers(60);
    OptOutQueue queue(shop.store(), shop.clock);
    for (int i = 0; i < 60; ++i)
        shop.writes(shop.phoneOf(i), QStringLiteral("STOP"));
    QCOMPARE(shop.number("SELECT count(*) FROM suppression"), 60); // nobody is written to meanwhile
    QCOMPARE(shop.number("SELECT count(*) FROM consent_event"), guardAtLeast);
    const auto state = await(queue.guard()).value();
    QVERIFY(state.isOn);
    QCOMPARE(state.optOuts, 60);
    QCOMPARE(state.limit, guardAtLeast);
    const auto waiting = await(queue.waiting()).value();
    QCOMPARE(waiting.size(), 60 - guardAtLeast);
    QCOMPARE(waiting.first().cause, PendingOptOut::Cause::Guard);
    QList<qint64> ids;
    for (const auto& row : waiting)
        ids << row.id;
    QVERIFY(await(queue.judge(ids, false)).has_value());
    QCOMPARE(shop.number("SELECT count(*) FROM suppression"), guardAtLeast);
    shop.clock.advance(guardWindowMinutes * 60'000 + 1);
    QVERIFY(!await(queue.guard()).value().isOn);
    QCOMPARE(shop.writes(shop.phoneOf(59), QStringLiteral("stop")), Verdict::Certain);
    QCOMPARE(shop.number("SELECT count(*) FROM consent_event"), guardAtLeast + 1);
}

void TestIncoming::resumeGivesBackOnlyWhatWasThere()
{
    ConsentShop shop;
    const auto ids = shop.addMembers(3);
    Ledger ledger(shop.store(), shop.clock);
    QVERIFY(await(ledger.record({ids[0], ids[1]}, granted())).has_value());
    auto withdrawn = granted();
    withdrawn.state = State::Withdrawn;
    withdrawn.at = someNowMs - 4000;
    QVERIFY(await(ledger.record({ids[1]}, withdrawn)).has_value());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(shop.switches(shop.phoneOf(i), true, someNowMs - 2000));
        QVERIFY(shop.switches(shop.phoneOf(i), false, someNowMs - 1000));
    }
    const auto stateOf = [&](qint64 id) {
        return await(ledger.history(MemberId{id})).value().standings.first();
    };
    QVERIFY(stateOf(ids[0]).mayBeWrittenTo());
    QCOMPARE(stateOf(ids[1]).last->record.state,
        State::Withdrawn); // told the shop so: WhatsApp's switch is not that
    QCOMPARE(
        stateOf(ids[2]).last->record.state, State::Withdrawn); // never agreed: no consent comes of a switch
    QCOMPARE(shop.number("SELECT count(*) FROM consent_event WHERE member_id = 3 AND state = 'granted'"), 0);
}

void TestIncoming::resumeLiftsOnlyWhatsAppsStop()
{
    ConsentShop shop;
    shop.addMembers(4);
    shop.execute(
        "INSERT INTO suppression VALUES (1, 'whatsapp', 'optOut', 5), (2, 'whatsapp', 'withdrawn', 5), "
        "(3, 'whatsapp', 'undeliverable', 5), (4, 'whatsapp', 'stopped', 5)");
    for (int i = 0; i < 4; ++i)
        QVERIFY(shop.switches(shop.phoneOf(i), false, someNowMs));
    QCOMPARE(shop.text(reasons), QStringLiteral("optOut withdrawn undeliverable"));
    QCOMPARE(shop.number("SELECT count(*) FROM consent_event"), 0);
}

/// Webhooks in any order leave the person as in the order of time.
void TestIncoming::anyOrderEndsTheSame()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 40; ++round) {
        ConsentShop shop;
        const auto ids = shop.addMembers(1);
        QVERIFY(await(Ledger(shop.store(), shop.clock).record(ids, granted())).has_value());
        QList<std::pair<qint64, bool>> news;
        for (int i = 0; i < 6; ++i)
            news << std::pair{someNowMs - 3000 + i * 100, random.bounded(2) == 1};
        const bool isStopped = news.last().second;
        std::shuffle(news.begin(), news.end(), random);
        for (const auto& [at, isStop] : news)
            QVERIFY(shop.switches(shop.phoneOf(0), isStop, at));
        QCOMPARE(shop.text(reasons), isStopped ? QStringLiteral("stopped") : QString());
        const auto history = await(Ledger(shop.store(), shop.clock).history(MemberId{ids.first()})).value();
        QCOMPARE(history.standings.first().mayBeWrittenTo(), !isStopped);
    }
}

void TestIncoming::stopsOfUnknownNumbers()
{
    ConsentShop shop;
    QVERIFY(shop.switches(shop.phoneOf(0), true, someNowMs - 100));
    QVERIFY(shop.switches(shop.phoneOf(1), true, someNowMs - 100));
    QVERIFY(shop.switches(shop.phoneOf(1), false, someNowMs - 50));
    shop.addMembers(2);
    QCOMPARE(shop.text("SELECT member_id || reason FROM suppression"), QStringLiteral("1stopped"));
    QVERIFY(shop.switches(shop.phoneOf(0), false, someNowMs));
    QCOMPARE(shop.text(reasons), QString());
    QCOMPARE(shop.number("SELECT count(*) FROM identity_block"), 0);
}

void TestIncoming::everyFailingStatementChangesNothing()
{
    ConsentShop shop;
    shop.addMembers(1);
    QVERIFY(shop.switches(QStringLiteral("+4915199999999"), true, someNowMs));
    const QStringList tables{QStringLiteral("consent_event"), QStringLiteral("suppression"),
        QStringLiteral("opt_out_message"), QStringLiteral("identity_block"),
        QStringLiteral("member_identity")};
    const auto before = shop.dump(tables);
    const auto words = OptOutWords::load().value();
    int failing = 0;
    for (bool failed = true; failed; ++failing) {
        QVERIFY(failing < 100);
        int countdown = failing;
        shop.store().setWriterFaultHook([&](const QByteArray&) -> std::optional<Error> {
            if (countdown-- == 0)
                return Error{ErrorKind::DiskFull, QStringLiteral("made to fail"), {}, {}, {}};
            return std::nullopt;
        });
        const auto done = await(shop.store().write([&](store::Transaction& transaction) -> Result<> {
            if (auto made =
                    transaction->run("INSERT INTO member_identity (member_id, kind, value, created_at) "
                                     "VALUES (1, 'phone', '+4915199999999', 1)");
                !made)
                return fail(made.error());
            auto applied =
                applyMessage(transaction, words, {{shop.phoneOf(0), {}}, QStringLiteral("stop"), {}, 1}, 2);
            if (!applied)
                return fail(applied.error());
            return {};
        }));
        shop.store().setWriterFaultHook({});
        failed = !done.has_value();
        if (failed)
            QCOMPARE(shop.dump(tables), before);
    }
    QVERIFY(failing > 8);
}

QTEST_GUILESS_MAIN(TestIncoming)
#include "tst_incoming.moc"
