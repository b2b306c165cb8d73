// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queue.h"

using namespace serai;
using namespace serai::outbox;
using test::Queue;
using test::someNowMs;

class TestOutboxRepository : public QObject
{
    Q_OBJECT

private slots:
    void planningTwiceAddsNothing();
    void aKeyBelongsToOneRow();
    void cancelLeavesWhatIsUnderWay();
    void statusesOnlyMoveForward_data();
    void statusesOnlyMoveForward();
    void statusOfSomethingElse();
    void recoverNeverSendsAgain();
    void personsVerdict();
    void aCancelledCampaignIsNotSentAgain();
    void payloadGoesWithTheMessage();
};

static Result<bool> apply(store::Store& store, const StatusUpdate& update)
{
    return await(
        store.write([update](store::Transaction& transaction) { return applyStatus(transaction, update); }));
}

void TestOutboxRepository::planningTwiceAddsNothing()
{
    Queue queue;
    queue.addPeople(5);
    const auto campaign = queue.addCampaign();
    QCOMPARE(queue.plan(campaign, 1, 3), 3);
    QCOMPARE(queue.plan(campaign, 1, 5), 2);
    QCOMPARE(queue.counts(campaign).planned, 5);
    QCOMPARE(queue.counts(CampaignId{99}).total(), 0);
}

void TestOutboxRepository::aKeyBelongsToOneRow()
{
    Queue queue;
    queue.addPeople(2);
    const auto campaign = queue.addCampaign();
    const auto planned = await(queue.workspace.store().write([&](store::Transaction& transaction) {
        return plan(transaction, campaign, {1},
            {{{1}, QStringLiteral("k"), "{}", 0}, {{2}, QStringLiteral("k"), "{}", 0}});
    }));
    QVERIFY(!planned);
    QCOMPARE(planned.error().kind, ErrorKind::Conflict);
    QCOMPARE(queue.counts().total(), 0);
}

void TestOutboxRepository::cancelLeavesWhatIsUnderWay()
{
    Queue queue;
    queue.addPeople(5);
    const auto campaign = queue.addCampaign();
    const auto other = queue.addCampaign();
    queue.plan(campaign, 1, 5);
    queue.plan(other, 1, 5);
    queue.workspace.execute("UPDATE outbox SET state = 'claimed' WHERE key = 'c1-m1'");
    queue.workspace.execute("UPDATE outbox SET state = 'in_flight' WHERE key = 'c1-m2'");
    queue.workspace.execute("UPDATE outbox SET state = 'accepted' WHERE key = 'c1-m3'");
    const auto cancelled = await(queue.workspace.store().write(
        [&](store::Transaction& transaction) { return cancel(transaction, campaign); }));
    QCOMPARE(cancelled.value_or(-1), 3);
    const auto counts = queue.counts(campaign);
    QCOMPARE(counts.cancelled, 3);
    QCOMPARE(counts.inFlight, 1);
    QCOMPARE(counts.accepted, 1);
    QCOMPARE(queue.counts(other).planned, 5);
}

void TestOutboxRepository::statusesOnlyMoveForward_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("statuses");
    QTest::addColumn<QString>("to");
    QTest::newRow("in order") << "accepted"
                              << "sent delivered read"
                              << "read";
    QTest::newRow("backwards") << "accepted"
                               << "read delivered sent"
                               << "read";
    QTest::newRow("sent changes nothing") << "accepted"
                                          << "sent"
                                          << "accepted";
    QTest::newRow("delivered may be left out") << "accepted"
                                               << "read"
                                               << "read";
    QTest::newRow("failed") << "accepted"
                            << "sent failed"
                            << "failed";
    QTest::newRow("failed beside delivered") << "accepted"
                                             << "delivered failed"
                                             << "delivered";
    QTest::newRow("delivered after failed") << "accepted"
                                            << "failed delivered"
                                            << "delivered";
    QTest::newRow("sent does not heal failed") << "accepted"
                                               << "failed sent"
                                               << "failed";
    QTest::newRow("settles unknown by sent") << "unknown"
                                             << "sent"
                                             << "accepted";
    QTest::newRow("settles unknown by read") << "unknown"
                                             << "read"
                                             << "read";
    QTest::newRow("settles unknown by failed") << "unknown"
                                               << "failed"
                                               << "failed";
    QTest::newRow("before the answer came") << "in_flight"
                                            << "delivered sent"
                                            << "delivered";
    // Sent again by a person while the first request's outcome was not known: what arrived is not sent once
    // more.
    QTest::newRow("arrived before it left again") << "planned"
                                                  << "sent"
                                                  << "accepted";
    QTest::newRow("delivered before it left again") << "claimed"
                                                    << "delivered"
                                                    << "delivered";
    QTest::newRow("read before it left again") << "planned"
                                               << "read"
                                               << "read";
    QTest::newRow("failed before it left again") << "planned"
                                                 << "failed"
                                                 << "planned";
    QTest::newRow("a cancelled row stays cancelled") << "cancelled"
                                                     << "delivered failed"
                                                     << "cancelled";
}

void TestOutboxRepository::statusesOnlyMoveForward()
{
    QFETCH(QString, from);
    QFETCH(QString, statuses);
    QFETCH(QString, to);
    Queue queue;
    queue.addPeople(1);
    queue.plan(queue.addCampaign(), 1, 1);
    queue.workspace.execute(QByteArray("UPDATE outbox SET state = '" + from.toLatin1() + "'").constData());
    const QHash<QString, StatusKind> kinds{{QStringLiteral("sent"), StatusKind::Sent},
        {QStringLiteral("delivered"), StatusKind::Delivered}, {QStringLiteral("read"), StatusKind::Read},
        {QStringLiteral("failed"), StatusKind::Failed}};
    qint64 at = 1000;
    for (const auto& status : statuses.split(u' ')) {
        // The first comes by key, the later ones by message id: both must find the row.
        const bool first = at == 1000;
        QCOMPARE(apply(queue.workspace.store(),
                     {kinds.value(status), QStringLiteral("wamid.1"),
                         first ? QStringLiteral("c1-m1") : QString(), at, 131026})
                     .value_or(false),
            true);
        at += 1000;
    }
    const auto state =
        await(queue.workspace.store().read([](store::Connection& connection) -> Result<QString> {
            auto row = connection.run("SELECT state FROM outbox");
            return row && row->next() ? Result<QString>(row->text(0)) : fail(ErrorKind::Internal, QString());
        }));
    QCOMPARE(state.value_or(QString()), to);
    if (to == u"planned") // it still has to leave
        QCOMPARE(queue.workspace.number("SELECT payload IS NOT NULL FROM outbox"), 1);
    if (statuses.contains(u"failed"_qs)) {
        QVERIFY(queue.workspace.number("SELECT failed_at FROM outbox") > 0);
        QCOMPARE(queue.workspace.number("SELECT error_code FROM outbox"), 131026);
    }
}

void TestOutboxRepository::statusOfSomethingElse()
{
    Queue queue;
    QCOMPARE(apply(queue.workspace.store(),
                 {StatusKind::Read, QStringLiteral("wamid.x"), QStringLiteral("k"), 1, 0}),
        Result<bool>(false));
    QCOMPARE(apply(queue.workspace.store(), {StatusKind::Read, {}, {}, 1, 0}), Result<bool>(false));
}

void TestOutboxRepository::recoverNeverSendsAgain()
{
    Queue queue;
    queue.addPeople(3);
    queue.plan(queue.addCampaign(), 1, 3);
    queue.workspace.execute("UPDATE outbox SET state = 'claimed' WHERE member_id = 1");
    queue.workspace.execute("UPDATE outbox SET state = 'in_flight' WHERE member_id = 2");
    const auto unknown = await(
        queue.workspace.store().write([](store::Transaction& transaction) { return recover(transaction); }));
    QCOMPARE(unknown.value_or(-1), 1);
    QCOMPARE(queue.counts().planned, 2);
    QCOMPARE(queue.counts().unknown, 1);
    const auto rows = await(unknownRows(queue.workspace.store()));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().key, QStringLiteral("c1-m2"));
}

void TestOutboxRepository::personsVerdict()
{
    Queue queue;
    queue.addPeople(3);
    queue.plan(queue.addCampaign(), 1, 3);
    queue.workspace.execute("UPDATE outbox SET state = 'unknown', requested_at = 7");
    auto& store = queue.workspace.store();
    QVERIFY(await(resolve(store, {1}, Resolution::Sent, someNowMs)));
    QVERIFY(await(resolve(store, {2}, Resolution::NotSent, someNowMs)));
    QVERIFY(await(resolve(store, {3}, Resolution::SendAgain, someNowMs)));
    QCOMPARE(await(resolve(store, {1}, Resolution::NotSent, someNowMs)).error().kind, ErrorKind::Conflict);
    QCOMPARE(await(resolve(store, {9}, Resolution::NotSent, someNowMs)).error().kind, ErrorKind::NotFound);
    const auto counts = queue.counts();
    QCOMPARE(counts.accepted, 1);
    QCOMPARE(counts.failed, 1);
    QCOMPARE(counts.planned, 1);
    QCOMPARE(queue.workspace.number("SELECT count(*) FROM audit WHERE act = 'outbox.resolve'"), 3);
}

void TestOutboxRepository::aCancelledCampaignIsNotSentAgain()
{
    Queue queue;
    queue.addPeople(1);
    queue.plan(queue.addCampaign(), 1, 1);
    queue.workspace.execute("UPDATE outbox SET state = 'unknown', requested_at = 7");
    queue.workspace.execute("UPDATE campaign SET state = 'cancelled'");
    auto& store = queue.workspace.store();
    QCOMPARE(await(resolve(store, {1}, Resolution::SendAgain, someNowMs)).error().kind, ErrorKind::Conflict);
    QCOMPARE(queue.counts().unknown, 1);
    QVERIFY(await(resolve(store, {1}, Resolution::NotSent, someNowMs)));
    QCOMPARE(queue.counts().failed, 1);
}

void TestOutboxRepository::payloadGoesWithTheMessage()
{
    Queue queue;
    queue.addPeople(1);
    queue.plan(queue.addCampaign(), 1, 1);
    queue.workspace.execute("UPDATE outbox SET state = 'in_flight'");
    QVERIFY(apply(
        queue.workspace.store(), {StatusKind::Sent, QStringLiteral("w"), QStringLiteral("c1-m1"), 1, 0}));
    QCOMPARE(queue.workspace.number("SELECT count(*) FROM outbox WHERE payload IS NOT NULL"), 0);
}

QTEST_GUILESS_MAIN(TestOutboxRepository)
#include "tst_outboxrepository.moc"
