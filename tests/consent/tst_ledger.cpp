// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consentshop.h"

#include <QRandomGenerator>
#include <QTest>

#include <consent/disclosure.h>
#include <consent/ledger.h>

using namespace serai;
using namespace serai::consent;
using serai::test::ConsentShop;
using serai::test::someNowMs;

class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void keysAreStable();
    void consentNeedsASource();
    void historyTellsWhereAPersonStands();
    void aGrantLiftsOnlyTheOwnNo();
    void aLineAboutThePastDoesNotDecideNow();
    void takingBackIsTheExactInverse();
    void takingBackIsRefusedWhenSomethingBuildsOnIt();
    void randomActsTakenBackReturnToTheStart();
    void theRegisterKeepsWhatLeft();
};

static const QStringList consentTables{QStringLiteral("consent_event"), QStringLiteral("suppression")};

static Record recordOf(State state, const char* source = "counter", qint64 at = 0)
{
    return {Channel::WhatsApp, Purpose::Marketing, state, QString::fromLatin1(source), {}, {}, at};
}

void TestLedger::keysAreStable()
{
    for (const auto channel : {Channel::WhatsApp, Channel::Sms, Channel::Email})
        QCOMPARE(channelFromKey(channelKey(channel)), std::optional(channel));
    for (const auto purpose : {Purpose::Marketing, Purpose::Service})
        QCOMPARE(purposeFromKey(purposeKey(purpose)), std::optional(purpose));
    for (const auto state : {State::Granted, State::Denied, State::Withdrawn})
        QCOMPARE(stateFromKey(stateKey(state)), std::optional(state));
    QVERIFY(!channelFromKey(u"telex") && !purposeFromKey(u"") && !stateFromKey(u"maybe"));
}

void TestLedger::consentNeedsASource()
{
    ConsentShop shop;
    const auto ids = shop.addMembers(1);
    Ledger ledger(shop.store(), shop.clock);
    QCOMPARE(await(ledger.record(ids, recordOf(State::Granted, "  "))).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(await(ledger.record(ids, recordOf(State::Granted, "form", someNowMs + 1))).error().kind,
        ErrorKind::InvalidInput);
    QCOMPARE(shop.number("SELECT count(*) FROM consent_event"), 0);
    QCOMPARE(await(ledger.history(MemberId{99})).error().kind, ErrorKind::NotFound);
}

void TestLedger::historyTellsWhereAPersonStands()
{
    ConsentShop shop;
    const auto ids = shop.addMembers(2);
    Ledger ledger(shop.store(), shop.clock);
    auto record = recordOf(State::Granted, "order form");
    record.wording = QStringLiteral("I want news");
    record.proof = QStringLiteral("form 7");
    const auto done = await(ledger.record(ids + QList<qint64>{4711}, record));
    QVERIFY(done.has_value());
    QCOMPARE(done->changed(), 2);
    QCOMPARE(await(ledger.record(ids, record)).value().unchanged, 2);
    const auto history = await(ledger.history(MemberId{ids.first()})).value();
    QCOMPARE(history.entries.size(), 1);
    QCOMPARE(history.entries.first().record.wording, record.wording);
    QCOMPARE(history.entries.first().record.proof, record.proof);
    QCOMPARE(history.entries.first().record.at, someNowMs);
    QCOMPARE(history.standings.size(), 1);
    QVERIFY(history.standings.first().mayBeWrittenTo());
    shop.clock.advance(1000);
    QVERIFY(await(ledger.record({ids.first()}, recordOf(State::Withdrawn, "phone call"))).has_value());
    const auto after = await(ledger.history(MemberId{ids.first()})).value();
    QCOMPARE(after.entries.size(), 2);
    QVERIFY(!after.standings.first().mayBeWrittenTo());
    QCOMPARE(after.suppressions.first().reason, QStringLiteral("withdrawn"));
    QVERIFY(shop.number("SELECT count(*) FROM audit WHERE act = 'consent.record'") == 2);
}

void TestLedger::aGrantLiftsOnlyTheOwnNo()
{
    ConsentShop shop;
    const auto ids = shop.addMembers(5);
    shop.execute(
        "INSERT INTO suppression VALUES (1, 'whatsapp', 'withdrawn', 5), (2, 'whatsapp', 'optOut', 5), "
        "(3, 'whatsapp', 'stopped', 5), (4, 'whatsapp', 'undeliverable', 5), (5, 'whatsapp', 'pending', 5)");
    const auto done = await(Ledger(shop.store(), shop.clock).record(ids, recordOf(State::Granted))).value();
    QCOMPARE(done.stillBarred, 3);
    QCOMPARE(shop.text("SELECT reason FROM suppression ORDER BY member_id"),
        QStringLiteral("stopped undeliverable pending"));
}

void TestLedger::aLineAboutThePastDoesNotDecideNow()
{
    ConsentShop shop;
    const auto ids = shop.addMembers(1);
    Ledger ledger(shop.store(), shop.clock);
    QVERIFY(await(ledger.record(ids, recordOf(State::Withdrawn, "call", someNowMs - 10))).has_value());
    QVERIFY(await(ledger.record(ids, recordOf(State::Granted, "old form", someNowMs - 1000))).has_value());
    const auto history = await(ledger.history(MemberId{ids.first()})).value();
    QCOMPARE(history.standings.first().last->record.state, State::Withdrawn);
    QCOMPARE(history.suppressions.size(), 1);
}

void TestLedger::takingBackIsTheExactInverse()
{
    ConsentShop shop;
    const auto ids = shop.addMembers(3);
    shop.execute(
        "INSERT INTO suppression VALUES (2, 'whatsapp', 'withdrawn', 5), (3, 'whatsapp', 'pending', 6)");
    Ledger ledger(shop.store(), shop.clock);
    const auto before = shop.dump(consentTables);
    for (const auto state : {State::Granted, State::Denied, State::Withdrawn}) {
        const auto done = await(ledger.record(ids, recordOf(state))).value();
        QVERIFY(shop.dump(consentTables) != before);
        QVERIFY(await(ledger.takeBack(done)).has_value());
        QCOMPARE(shop.dump(consentTables), before);
        QVERIFY(!await(ledger.takeBack(done)).has_value()); // only once
    }
}

void TestLedger::takingBackIsRefusedWhenSomethingBuildsOnIt()
{
    ConsentShop shop;
    const auto ids = shop.addMembers(2);
    Ledger ledger(shop.store(), shop.clock);
    const auto done = await(ledger.record(ids, recordOf(State::Granted))).value();
    shop.clock.advance(1000);
    QVERIFY(await(ledger.record({ids.last()}, recordOf(State::Withdrawn))).has_value());
    const auto before = shop.dump(consentTables);
    QCOMPARE(await(ledger.takeBack(done)).error().kind, ErrorKind::Conflict);
    QCOMPARE(shop.dump(consentTables), before); // not even for the other member
}

void TestLedger::randomActsTakenBackReturnToTheStart()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 12; ++round) {
        ConsentShop shop;
        const auto ids = shop.addMembers(6);
        Ledger ledger(shop.store(), shop.clock);
        const auto start = shop.dump(consentTables);
        QList<Recorded> done;
        for (int act = 0; act < 12; ++act) {
            shop.clock.advance(60'000);
            QList<qint64> some;
            for (const auto id : ids) {
                if (random.bounded(2))
                    some << id;
            }
            Record record{Channel(random.bounded(3)), Purpose(random.bounded(2)), State(random.bounded(3)),
                QStringLiteral("source %1").arg(random.bounded(3)), {}, {},
                random.bounded(4) ? 0 : shop.clock.nowMs() - random.bounded(3'600'000)};
            done << await(ledger.record(some, record)).value();
        }
        // The newest line of each person and channel decides whether there is the bar "withdrawn".
        QCOMPARE(shop.number("SELECT count(*) FROM suppression WHERE reason <> 'withdrawn'"), 0);
        while (!done.isEmpty()) {
            const auto back = await(ledger.takeBack(done.takeLast()));
            QVERIFY2(back.has_value(), back ? "" : qPrintable(toText(back.error())));
        }
        QCOMPARE(shop.dump(consentTables), start);
    }
}

void TestLedger::theRegisterKeepsWhatLeft()
{
    ConsentShop shop;
    QVERIFY(await(noteDisclosure(shop.store(),
                      {0, QStringLiteral("segment"), QStringLiteral("VIP"), 12,
                          {QStringLiteral("name"), QStringLiteral("phone")}, QStringLiteral("/tmp/vip.csv"),
                          {}, someNowMs}))
                .has_value());
    QVERIFY(await(noteDisclosure(shop.store(), {0, QStringLiteral("copy"), {}, 0, {}, {}, {}, someNowMs + 1}))
                .has_value());
    const auto list = await(disclosures(shop.store())).value();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.last().fileName, QStringLiteral("vip.csv"));
    QCOMPARE(list.last().columns, (QStringList{QStringLiteral("name"), QStringLiteral("phone")}));
    QCOMPARE(shop.number("SELECT count(*) FROM audit WHERE act = 'data.export'"), 2);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
