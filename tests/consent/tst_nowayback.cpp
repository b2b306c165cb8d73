// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever said no stays away: after a deletion, a changed number, a merge that comes apart, and the next
// list.

#include "consentshop.h"

#include <members/import.h>

#include <QTest>

#include <consent/ledger.h>
#include <consent/optoutqueue.h>
#include <importacts/importundo.h>
#include <people/acts.h>
#include <people/merges.h>
#include <privacy/retention.h>

using namespace serai;
using serai::test::ConsentShop;

class TestNoWayBack : public QObject
{
    Q_OBJECT

private slots:
    void aDeletedMemberComesBackBarred_data();
    void aDeletedMemberComesBackBarred();
    void undoingTheDeletionLiftsJustThat();
    void anOlderBlockIsPutBack();
    void whoNeverSaidNoIsFreeAfterADeletion();
    void retentionKeepsTheBar();
    void aRemovedNumberStaysBarred();
    void anEditedNumberStaysBarred();
    void undoingAnEditLiftsItsBlockAndRedoKeepsItAgain();
    void undoingAnAddedNumberKeepsItsBar();
    void aMessageThatWaitsIsJudgedForTheRemovedNumberToo();
    void aStopOfTheMergedPersonStaysWithBoth();
    void aWithdrawalByHandStaysWithBoth();
    void whatsAppsStopStaysWithBothUntilItsResume();
    void aMessageThatWaitsIsJudgedForBoth();
    void aYesWhileMergedStaysWithTheFirst();
    void anImportThatMetABarIsUndoneExactly();
    void aStopOnAnImportedNumberOutlivesTheUndo();
};

namespace {

class Shop : public ConsentShop
{
public:
    Result<members::ImportReport> import(const QByteArray& csv, const char* consent = "all")
    {
        members::ImportOptions options;
        options.file = writeFile(QStringLiteral("list%1.csv").arg(++m_files), csv);
        options.whatsappConsent = QString::fromLatin1(consent);
        options.consentSource = QStringLiteral("list %1").arg(m_files);
        clock.advance(1000);
        return await(members::Importer(store(), clock).run(options));
    }

    void withdraw(qint64 member, consent::State state = consent::State::Withdrawn)
    {
        clock.advance(1000);
        consent::Record record;
        record.state = state;
        record.source = QStringLiteral("call");
        QVERIFY(await(consent::Ledger(store(), clock).record({member}, record)));
        clock.advance(1000);
    }

    /// 1 = the gate would let a promotion through, by its own two questions.
    qint64 reachable(qint64 member)
    {
        const auto sql = QByteArray("SELECT count(*) FROM member m WHERE m.id = ")
            + QByteArray::number(member)
            + " AND 'granted' = (SELECT state FROM consent_event c WHERE c.member_id = m.id AND channel = "
              "'whatsapp' AND purpose = 'marketing' ORDER BY at DESC, c.id DESC LIMIT 1) AND NOT EXISTS "
              "(SELECT 1 FROM suppression s WHERE s.member_id = m.id AND channel = 'whatsapp')";
        return number(sql.constData());
    }

    qint64 act(people::Act act, const QList<qint64>& ids)
    {
        people::Selection selection;
        selection.ids = ids;
        clock.advance(1000);
        const auto done = await(people::PeopleActs(store(), clock).apply(selection, act));
        return done ? done->id : 0;
    }

    bool undo(qint64 act) { return await(people::PeopleActs(store(), clock).undo(act)).has_value(); }

    bool redo(qint64 act) { return await(people::PeopleActs(store(), clock).redo(act)).has_value(); }

    /// What must be as before: people, their words, what is kept of those who went, and the settings.
    QString facts()
    {
        return dump({QStringLiteral("member"), QStringLiteral("member_identity"),
            QStringLiteral("consent_event"), QStringLiteral("suppression"),
            QStringLiteral("marketing_switch"), QStringLiteral("opt_out_message"),
            QStringLiteral("identity_block"), QStringLiteral("setting")});
    }

private:
    int m_files = 0;
};

const QByteArray twoPeople =
    "Name,Phone,Email\nA,+4915123456781,a@shop.example\nB,+4915123456782,b@shop.example\n";
const QByteArray firstAgain = "Name,Phone,Email\nA,+4915123456781,a@shop.example\n";

} // namespace

void TestNoWayBack::aDeletedMemberComesBackBarred_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QByteArray>("list");
    const QByteArray byMail = "Name,Phone,Email\nA,+4915123459999,a@shop.example\n";
    for (const char* how : {"message", "hand", "denied", "switch", "file"}) {
        QTest::addRow("%s, the same list", how) << QString::fromLatin1(how) << firstAgain;
        QTest::addRow("%s, by the e-mail address", how) << QString::fromLatin1(how) << byMail;
    }
}

void TestNoWayBack::aDeletedMemberComesBackBarred()
{
    QFETCH(QString, how);
    QFETCH(QByteArray, list);
    Shop shop;
    QVERIFY(shop.import(twoPeople));
    QCOMPARE(shop.reachable(1), 1);
    const auto phone = QStringLiteral("+4915123456781");
    if (how == u"message")
        shop.writes(phone, QStringLiteral("STOP"));
    else if (how == u"hand")
        shop.withdraw(1);
    else if (how == u"denied")
        shop.withdraw(1, consent::State::Denied);
    else if (how == u"switch")
        QVERIFY(shop.switches(phone, true, shop.clock.nowMs()));
    else
        QVERIFY(shop.import("Name,Phone,Agreed\nA,+4915123456781,no\n", "Agreed"));
    QCOMPARE(shop.reachable(1), 0);
    QVERIFY(shop.act(people::deleteMembers(), {1}) > 0);
    const auto report = shop.import(list);
    QVERIFY(report);
    QCOMPARE(report->create, 1);
    QCOMPARE(report->consentGranted, 0);
    QCOMPARE(report->problemCounts.value(QStringLiteral("consentKept")), 1);
    QCOMPARE(shop.number("SELECT id FROM member WHERE name = 'A'"), 3);
    QCOMPARE(shop.reachable(3), 0);
    QCOMPARE(shop.number("SELECT count(*) FROM suppression WHERE member_id = 3 AND channel = 'whatsapp'"), 1);
    QCOMPARE(shop.reachable(2), 1);
}

void TestNoWayBack::undoingTheDeletionLiftsJustThat()
{
    Shop shop;
    QVERIFY(shop.import(twoPeople));
    shop.withdraw(1);
    const auto before = shop.facts();
    const auto act = shop.act(people::deleteMembers(), {1, 2});
    QVERIFY(shop.number("SELECT count(*) FROM identity_block") > 0);
    QVERIFY(shop.undo(act));
    QCOMPARE(shop.facts(), before);
    QVERIFY(shop.redo(act));
    QVERIFY(shop.number("SELECT count(*) FROM identity_block") > 0);
    QVERIFY(shop.import(firstAgain));
    QCOMPARE(shop.reachable(3), 0);
    // The number is somebody else's now: the first one stays away, and what was kept stays kept.
    QVERIFY(shop.undo(act));
    QCOMPARE(shop.number("SELECT count(*) FROM member WHERE id IN (1, 2)"), 1);
    QVERIFY(shop.number("SELECT count(*) FROM identity_block") > 0);
    QCOMPARE(shop.reachable(3), 0);
}

/// A stop of WhatsApp from before is harder than a withdrawal told by hand: it stays, and is there after the
/// undo.
void TestNoWayBack::anOlderBlockIsPutBack()
{
    Shop shop;
    QVERIFY(shop.switches(QStringLiteral("+4915123456781"), true, 1000));
    QVERIFY(shop.import(twoPeople));
    QCOMPARE(shop.reachable(1), 0);
    shop.withdraw(1);
    const auto before = shop.facts();
    const auto act = shop.act(people::deleteMembers(), {1});
    QCOMPARE(shop.number("SELECT count(*) FROM identity_block WHERE reason = 'stopped' AND at = 1000"), 1);
    QVERIFY(shop.undo(act));
    QCOMPARE(shop.facts(), before);
}

void TestNoWayBack::whoNeverSaidNoIsFreeAfterADeletion()
{
    Shop shop;
    QVERIFY(shop.import(twoPeople));
    shop.act(people::deleteMembers(), {1});
    QCOMPARE(shop.number("SELECT count(*) FROM identity_block"), 0);
    QVERIFY(shop.import(firstAgain));
    QCOMPARE(shop.reachable(3), 1);
}

void TestNoWayBack::retentionKeepsTheBar()
{
    Shop shop;
    QVERIFY(shop.import(twoPeople));
    shop.writes(QStringLiteral("+4915123456781"), QStringLiteral("STOP"));
    shop.act(people::deleteMembers(), {1});
    shop.clock.advance(qint64(200) * 24 * 3'600'000);
    QVERIFY(await(privacy::applyRetention(shop.store(), shop.clock)));
    QCOMPARE(shop.number("SELECT count(*) FROM member_act WHERE kind = 'delete'"), 0);
    QVERIFY(shop.import(firstAgain));
    QCOMPARE(shop.reachable(3), 0);
}

void TestNoWayBack::aRemovedNumberStaysBarred()
{
    Shop shop;
    QVERIFY(shop.import(twoPeople));
    shop.withdraw(1);
    people::PeopleActs acts(shop.store(), shop.clock);
    const auto removed =
        await(acts.removeIdentity(MemberId{1}, QStringLiteral("phone"), QStringLiteral("+4915123456781")));
    QVERIFY(removed);
    QVERIFY(shop.import("Name,Phone,Email\nA,+4915123456781,new@shop.example\n"));
    QCOMPARE(shop.number("SELECT count(*) FROM member"), 3);
    QCOMPARE(shop.reachable(3), 0);
    // Back again, before anybody else had it.
    shop.act(people::deleteMembers(), {3});
    QVERIFY(shop.undo(removed->id));
    QCOMPARE(shop.number("SELECT count(*) FROM member_identity WHERE member_id = 1"), 2);
}

void TestNoWayBack::anEditedNumberStaysBarred()
{
    Shop shop;
    QVERIFY(shop.import(twoPeople));
    shop.writes(QStringLiteral("+4915123456781"), QStringLiteral("STOP"));
    members::MemberEdit edit;
    edit.name = QStringLiteral("A");
    edit.phone = QStringLiteral("+4915123450000");
    edit.email = QStringLiteral("other@shop.example");
    QVERIFY(await(members::MemberRepository(shop.store(), shop.clock).edit(MemberId{1}, edit)));
    QVERIFY(
        shop.import("Name,Phone,Email\nX,+4915123456781,x@shop.example\nY,+4915123457777,a@shop.example\n"));
    QCOMPARE(shop.number("SELECT count(*) FROM member"), 4);
    QCOMPARE(shop.reachable(3), 0);
    QCOMPARE(shop.reachable(4), 0);
}

void TestNoWayBack::undoingAnEditLiftsItsBlockAndRedoKeepsItAgain()
{
    Shop shop;
    QVERIFY(shop.import(twoPeople));
    shop.withdraw(1);
    const QStringList tables{QStringLiteral("suppression"), QStringLiteral("consent_event"),
        QStringLiteral("identity_block"), QStringLiteral("setting")};
    const auto before = shop.dump(tables);
    members::MemberEdit edit;
    edit.name = QStringLiteral("A");
    edit.phone = QStringLiteral("+4915123450000");
    edit.email = QStringLiteral("a@shop.example");
    const auto edited = await(members::MemberRepository(shop.store(), shop.clock).editAct(MemberId{1}, edit));
    QVERIFY(edited);
    QCOMPARE(shop.number("SELECT count(*) FROM identity_block"), 1);
    QVERIFY(shop.undo(edited->act));
    // The new number goes as it came, and the old one is the member's again: as if nothing had been.
    QCOMPARE(shop.dump(tables), before);
    QVERIFY(shop.redo(edited->act));
    QCOMPARE(shop.number("SELECT count(*) FROM identity_block"), 1);
    QVERIFY(shop.import("Name,Phone\nQ,+4915123456781\n"));
    QCOMPARE(shop.reachable(3), 0);
}

void TestNoWayBack::undoingAnAddedNumberKeepsItsBar()
{
    Shop shop;
    QVERIFY(shop.import(twoPeople));
    people::PeopleActs acts(shop.store(), shop.clock);
    const auto added =
        await(acts.addIdentity(MemberId{1}, QStringLiteral("phone"), QStringLiteral("+4915123450000")));
    QVERIFY(added);
    shop.writes(QStringLiteral("+4915123450000"), QStringLiteral("STOP"));
    QVERIFY(shop.undo(added->id));
    QVERIFY(shop.import("Name,Phone\nZ,+4915123450000\n"));
    QCOMPARE(shop.reachable(3), 0);
    shop.act(people::deleteMembers(), {3});
}

void TestNoWayBack::aMessageThatWaitsIsJudgedForTheRemovedNumberToo()
{
    for (const bool isOptOut : {false, true}) {
        Shop shop;
        QVERIFY(shop.import(twoPeople));
        shop.writes(QStringLiteral("+4915123456781"), QStringLiteral("please stop sending this"));
        QCOMPARE(shop.number("SELECT count(*) FROM suppression WHERE reason = 'pending'"), 1);
        people::PeopleActs acts(shop.store(), shop.clock);
        QVERIFY(await(
            acts.removeIdentity(MemberId{1}, QStringLiteral("phone"), QStringLiteral("+4915123456781"))));
        QVERIFY(shop.import("Name,Phone\nZ,+4915123456781\n"));
        QCOMPARE(shop.reachable(3), 0);
        shop.act(people::deleteMembers(), {3});
        consent::OptOutQueue queue(shop.store(), shop.clock);
        const auto waiting = await(queue.waiting());
        QCOMPARE(waiting->size(), 1);
        QVERIFY(await(queue.judge({waiting->first().id}, isOptOut)));
        QCOMPARE(shop.reachable(1), isOptOut ? 0 : 1);
        QVERIFY(shop.import("Name,Phone\nY,+4915123456781\n"));
        QCOMPARE(shop.reachable(4), isOptOut ? 0 : 1);
    }
}

void TestNoWayBack::aStopOfTheMergedPersonStaysWithBoth()
{
    // The second time the message bears a time from before both had agreed: it came late.
    for (const qint64 writtenAt : {qint64(0), test::someNowMs - 3'600'000}) {
        Shop shop;
        QVERIFY(shop.import(twoPeople));
        people::Merges merges(shop.store(), shop.clock);
        shop.clock.advance(1000);
        const auto merge = await(merges.merge(MemberId{1}, MemberId{2}));
        QVERIFY(merge);
        shop.clock.advance(1000);
        shop.writes(QStringLiteral("+4915123456782"), QStringLiteral("STOP"), writtenAt);
        shop.clock.advance(1000);
        QVERIFY(await(merges.unmerge(*merge)));
        QCOMPARE(shop.reachable(1), 0);
        QCOMPARE(shop.reachable(2), 0);
        QCOMPARE(
            shop.number("SELECT count(*) FROM suppression WHERE channel = 'whatsapp' AND reason = 'optOut'"),
            2);
        QCOMPARE(shop.number("SELECT count(*) FROM consent_event WHERE state = 'withdrawn' AND source = "
                             "'message'"),
            2);
    }
}

void TestNoWayBack::aWithdrawalByHandStaysWithBoth()
{
    for (const bool secondHadOne : {false, true}) {
        Shop shop;
        QVERIFY(shop.import(twoPeople));
        if (secondHadOne) // its bar is handed over, and given back: the first must not be without
            shop.withdraw(2);
        people::Merges merges(shop.store(), shop.clock);
        const auto merge = await(merges.merge(MemberId{1}, MemberId{2}));
        QVERIFY(merge);
        consent::Record record;
        record.state = consent::State::Withdrawn;
        record.source = QStringLiteral("shop counter");
        shop.clock.advance(1000);
        QVERIFY(await(consent::Ledger(shop.store(), shop.clock).record({1}, record)));
        QVERIFY(await(merges.unmerge(*merge)));
        QCOMPARE(shop.reachable(1), 0);
        QCOMPARE(shop.reachable(2), 0);
        QCOMPARE(shop.number("SELECT count(*) FROM suppression WHERE channel = 'whatsapp'"), 2);
    }
}

void TestNoWayBack::whatsAppsStopStaysWithBothUntilItsResume()
{
    for (const bool resumed : {false, true}) {
        Shop shop;
        QVERIFY(shop.import(twoPeople));
        people::Merges merges(shop.store(), shop.clock);
        const auto merge = await(merges.merge(MemberId{1}, MemberId{2}));
        QVERIFY(merge);
        shop.clock.advance(10'000);
        const auto phone = QStringLiteral("+4915123456782");
        QVERIFY(shop.switches(phone, true, shop.clock.nowMs() - 5000));
        if (resumed)
            QVERIFY(shop.switches(phone, false, shop.clock.nowMs() - 1000));
        QVERIFY(await(merges.unmerge(*merge)));
        QCOMPARE(shop.reachable(1), resumed ? 1 : 0);
        QCOMPARE(shop.reachable(2), resumed ? 1 : 0);
        QCOMPARE(shop.number("SELECT count(*) FROM marketing_switch WHERE is_on = 0"), resumed ? 0 : 2);
    }
}

void TestNoWayBack::aMessageThatWaitsIsJudgedForBoth()
{
    Shop shop;
    QVERIFY(shop.import(twoPeople));
    people::Merges merges(shop.store(), shop.clock);
    const auto merge = await(merges.merge(MemberId{1}, MemberId{2}));
    QVERIFY(merge);
    shop.clock.advance(1000);
    shop.writes(QStringLiteral("+4915123456782"), QStringLiteral("please stop sending this"));
    QVERIFY(await(merges.unmerge(*merge)));
    QCOMPARE(shop.reachable(1), 0);
    QCOMPARE(shop.reachable(2), 0);
    consent::OptOutQueue queue(shop.store(), shop.clock);
    auto waiting = await(queue.waiting());
    QCOMPARE(waiting->size(), 2);
    for (const auto& message : *waiting)
        QVERIFY(await(queue.judge({message.id}, false)));
    QCOMPARE(shop.reachable(1), 1);
    QCOMPARE(shop.reachable(2), 1);
}

void TestNoWayBack::aYesWhileMergedStaysWithTheFirst()
{
    Shop shop;
    QVERIFY(shop.import(twoPeople));
    shop.withdraw(2);
    people::Merges merges(shop.store(), shop.clock);
    const auto merge = await(merges.merge(MemberId{1}, MemberId{2}));
    QVERIFY(merge);
    QCOMPARE(shop.reachable(1), 0);
    shop.withdraw(1, consent::State::Granted);
    QCOMPARE(shop.reachable(1), 1);
    QVERIFY(await(merges.unmerge(*merge)));
    QCOMPARE(shop.reachable(1), 1);
    QCOMPARE(shop.reachable(2), 0);
}

/// The lists bring somebody whose number is barred, and the number to somebody else; undone, nothing is left.
void TestNoWayBack::anImportThatMetABarIsUndoneExactly()
{
    Shop shop;
    QVERIFY(shop.import(twoPeople));
    shop.withdraw(1);
    shop.act(people::deleteMembers(), {1});
    const auto before = shop.facts();
    for (const QByteArray& list :
        {firstAgain, QByteArray("Name,Phone,Email\nB,+4915123456781,b@shop.example\n")}) {
        const auto report = shop.import(list);
        QVERIFY(report);
        QCOMPARE(shop.reachable(3), 0);
        QCOMPARE(shop.number("SELECT count(*) FROM suppression"), 1);
        const auto undone = await(importacts::ImportUndo(shop.store(), shop.clock).undo(report->importId));
        QVERIFY2(undone.has_value(), undone ? "" : qPrintable(toText(undone.error())));
        QCOMPARE(shop.facts(), before);
    }
}

void TestNoWayBack::aStopOnAnImportedNumberOutlivesTheUndo()
{
    Shop shop;
    QVERIFY(shop.import("Name,Email\nA,a@shop.example\n"));
    const auto report = shop.import("Name,Phone,Email\nA,+4915123456781,a@shop.example\n", "");
    QVERIFY(report);
    shop.clock.advance(1000);
    shop.writes(QStringLiteral("+4915123456781"), QStringLiteral("STOP"));
    const auto undone = await(importacts::ImportUndo(shop.store(), shop.clock).undo(report->importId));
    if (!undone)
        QCOMPARE(undone.error().kind, ErrorKind::Conflict); // refused: the number stays with its bar
    QVERIFY(shop.import("Name,Phone,Email\nZ,+4915123456781,z@shop.example\n"));
    QCOMPARE(shop.number(
                 "SELECT count(*) FROM member m WHERE 'granted' = (SELECT state FROM consent_event WHERE "
                 "member_id = m.id AND channel = 'whatsapp' ORDER BY id DESC LIMIT 1) AND NOT EXISTS (SELECT "
                 "1 FROM suppression WHERE member_id = m.id) AND EXISTS (SELECT 1 FROM member_identity WHERE "
                 "member_id = m.id AND value = '+4915123456781')"),
        0);
}

QTEST_GUILESS_MAIN(TestNoWayBack)
#include "tst_nowayback.moc"
