// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatcherbench.h"

#include <QTest>

class TestDispatcher : public QObject
{
    Q_OBJECT

private slots:
    void sendsEverythingOnce();
    void inFlightIsWrittenBeforeTheRequest();
    void whatBecomesOfAnAnswer_data();
    void whatBecomesOfAnAnswer();
    void retriesThenGivesUp();
    void unreachableServerLosesNothing();
    void serverComesBack();
    void refusedTokenStopsAll();
    void slowsTheWholeNumber();
    void manyUnknownsStop();
    void gateDecidesAtTheLastMoment();
    void gateErrorStops();
    void onePersonNotTwiceInSixSeconds();
    void keepsToTheRate();
    void waitsForDueRows();
    void rowsOfAnotherNumberDoNotKeepItBusy();
    void stopWhileATurnIsWritten();
    void pauseWhileATurnIsWritten();
    void cancelAndPauseOfACampaign();
    void statusBeforeTheAnswer();
    void readOnlyWorkspaceIsNotSent();
    void everyStatementMayFail();
};

void TestDispatcher::sendsEverythingOnce()
{
    Bench bench(400);
    QSignalSpy progress(bench.dispatcher.get(), &Dispatcher::progress);
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_VERIFY_WITH_TIMEOUT(bench.idle->size() > 0, 20000);
    QCOMPARE(bench.channel.calls.size(), 400);
    QCOMPARE(bench.channel.total, 400);
    QCOMPARE(bench.queue.counts().accepted, 400);
    QCOMPARE(bench.gate.asked.load(), 400);
    QTRY_COMPARE(bench.dispatcher->current().counts.accepted, 400);
    QVERIFY(bench.dispatcher->current().perSecond > 0);
    QVERIFY(progress.size() > 1);
    QVERIFY(settled(bench.dispatcher->stop()));
}

void TestDispatcher::inFlightIsWrittenBeforeTheRequest()
{
    Bench bench(30);
    int wrong = 0;
    // Another connection sees only what is committed.
    bench.channel.onSend = [&](const OutboxRow& row) {
        const auto id = row.id.value;
        const auto there = await(bench.queue.workspace.store().read([id](store::Connection& connection) {
            return connection.number("SELECT count(*) FROM outbox WHERE id = ? AND state = 'in_flight'", id);
        }));
        wrong += there && *there == 1 ? 0 : 1;
    };
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_VERIFY(bench.idle->size() > 0);
    QCOMPARE(bench.channel.total, 30);
    QCOMPARE(wrong, 0);
}

void TestDispatcher::whatBecomesOfAnAnswer_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("stops");
    QTest::addColumn<QString>("campaignState");
    QTest::addColumn<int>("suppressed");
    const auto row = [](const char* name, const Answer& answer, const char* state, bool stops = false,
                         const char* campaignState = "running", int suppressed = 0) {
        QTest::newRow(name) << answer << QString::fromLatin1(state) << stops
                            << QString::fromLatin1(campaignState) << suppressed;
    };
    row("unknown", ScriptedChannel::of(Answer::Kind::Unknown), "unknown");
    row("not sent", ScriptedChannel::of(Answer::Kind::NotSent), "planned", true);
    row("fail", ScriptedChannel::refused(Action::Fail, 131026), "failed");
    row("retry is exhausted", ScriptedChannel::refused(Action::Retry, 131000), "failed");
    row("hold the number", ScriptedChannel::refused(Action::HoldNumber, 131042), "planned", true);
    row("ask for a token", ScriptedChannel::refused(Action::AskForToken, 190), "planned", true);
    row("hold the campaign", ScriptedChannel::refused(Action::HoldCampaign, 132015), "planned", false,
        "paused");
    row("opt-out", ScriptedChannel::refused(Action::OptOut, 131050), "failed", false, "running", 1);
    row("skip", ScriptedChannel::refused(Action::Skip, 130472), "skipped");
}

void TestDispatcher::whatBecomesOfAnAnswer()
{
    QFETCH(Answer, answer);
    QFETCH(QString, state);
    QFETCH(bool, stops);
    QFETCH(QString, campaignState);
    QFETCH(int, suppressed);
    Bench bench(1);
    bench.channel.script = [&](const OutboxRow&, int) { return answer; };
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_VERIFY((stops ? bench.stopped : bench.idle)->size() > 0);
    QVERIFY(settled(bench.dispatcher->stop()));
    const auto states =
        await(bench.queue.workspace.store().read([](store::Connection& connection) -> Result<QStringList> {
            auto row = connection.run(
                "SELECT o.state, c.state FROM outbox o JOIN campaign c ON c.id = o.campaign_id");
            return row && row->next() ? Result<QStringList>(QStringList{row->text(0), row->text(1)})
                                      : fail(ErrorKind::Internal, QString());
        }));
    QCOMPARE(states.value_or(QStringList()), (QStringList{state, campaignState}));
    QCOMPARE(bench.queue.workspace.number("SELECT count(*) FROM suppression WHERE reason = 'stopped'"),
        suppressed);
}

void TestDispatcher::retriesThenGivesUp()
{
    Bench bench(2);
    bench.channel.script = [](const OutboxRow& row, int call) {
        if (row.member.value == 1 && call == 3)
            return ScriptedChannel::accepted(row, call);
        return ScriptedChannel::refused(Action::Retry, 131016, 4);
    };
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_VERIFY(bench.idle->size() > 0);
    QCOMPARE(bench.channel.calls.value(QStringLiteral("c1-m1")), 3);
    QCOMPARE(bench.channel.calls.value(QStringLiteral("c1-m2")), 4);
    QCOMPARE(bench.queue.counts().accepted, 1);
    QCOMPARE(bench.queue.counts().failedBy.value(131016), 1);
}

void TestDispatcher::unreachableServerLosesNothing()
{
    Bench bench(50);
    bench.channel.script = [&](const OutboxRow& row, int call) {
        return bench.channel.total <= 20 ? ScriptedChannel::accepted(row, call)
                                         : ScriptedChannel::of(Answer::Kind::NotSent);
    };
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_VERIFY(bench.stopped->size() > 0);
    QCOMPARE(bench.stopped->first().first().value<Error>().kind, ErrorKind::Network);
    QVERIFY(bench.dispatcher->isPaused());
    QVERIFY(settled(bench.dispatcher->stop()));
    const auto counts = bench.queue.counts();
    QVERIFY(counts.accepted > 0);
    QCOMPARE(counts.accepted + counts.planned, 50);
    QVERIFY2(bench.channel.total < 70, "it hammered a server that is gone");
}

void TestDispatcher::serverComesBack()
{
    Bench bench(20);
    bench.channel.script = [&](const OutboxRow& row, int call) {
        return bench.channel.total <= 6 ? ScriptedChannel::of(Answer::Kind::NotSent)
                                        : ScriptedChannel::accepted(row, call);
    };
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_VERIFY(bench.idle->size() > 0);
    QCOMPARE(bench.stopped->size(), 0);
    QCOMPARE(bench.queue.counts().accepted, 20);
    QVERIFY(!bench.dispatcher->current().trouble);
}

void TestDispatcher::refusedTokenStopsAll()
{
    Bench bench(40);
    bool good = false;
    bench.channel.script = [&](const OutboxRow& row, int call) {
        return good ? ScriptedChannel::accepted(row, call)
                    : ScriptedChannel::refused(Action::AskForToken, 190);
    };
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_VERIFY(bench.stopped->size() == 1);
    QTRY_COMPARE(bench.queue.counts().planned, 40);
    QVERIFY(bench.channel.total <= 8);
    good = true;
    bench.dispatcher->resume();
    QTRY_COMPARE(bench.queue.counts().accepted, 40);
}

void TestDispatcher::slowsTheWholeNumber()
{
    Bench bench(60);
    bench.channel.script = [&](const OutboxRow& row, int call) {
        if (row.member.value != 10 || call > 1)
            return ScriptedChannel::accepted(row, call);
        auto answer = ScriptedChannel::refused(Action::SlowNumber, 130429);
        answer.delay = 600ms;
        return answer;
    };
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_VERIFY(bench.idle->size() > 0);
    QVERIFY(elapsed.elapsed() >= 600);
    QCOMPARE(bench.queue.counts().accepted, 60);
    QCOMPARE(bench.stopped->size(), 0);
}

void TestDispatcher::manyUnknownsStop()
{
    Bench bench(100);
    bench.channel.script = [](const OutboxRow&, int) { return ScriptedChannel::of(Answer::Kind::Unknown); };
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_VERIFY(bench.stopped->size() == 1);
    QVERIFY(settled(bench.dispatcher->stop()));
    const auto counts = bench.queue.counts();
    QVERIFY(counts.unknown >= 10 && counts.unknown < 25);
    QCOMPARE(counts.unknown + counts.planned, 100);
}

void TestDispatcher::gateDecidesAtTheLastMoment()
{
    Bench bench(4);
    bench.gate.script = [](const OutboxRow& row, qint64 nowMs) -> Result<Judgement> {
        if (row.member.value == 1)
            return Judgement::skip(QStringLiteral("noConsent"));
        if (row.member.value == 2 && nowMs < someNowMs + 1'000'000)
            return Judgement::wait(someNowMs + 2'000'000, QStringLiteral("quietHours"));
        return Judgement::send();
    };
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_COMPARE(bench.queue.counts().accepted, 2);
    auto counts = bench.queue.counts();
    QCOMPARE(counts.planned, 1);
    QCOMPARE(counts.skippedBy.value(QStringLiteral("noConsent")), 1);
    QCOMPARE(bench.idle->size(), 0);
    QCOMPARE(bench.channel.total, 2);
    bench.clock.skip = 3'000'000;
    bench.dispatcher->wake();
    QTRY_COMPARE(bench.queue.counts().accepted, 3);
    QTRY_VERIFY(bench.idle->size() > 0);
}

void TestDispatcher::gateErrorStops()
{
    Bench bench(4);
    bench.gate.script = [](const OutboxRow&, qint64) -> Result<Judgement> {
        return fail(ErrorKind::Storage, QStringLiteral("gate"));
    };
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_VERIFY(bench.stopped->size() == 1);
    QCOMPARE(bench.channel.total, 0);
    QVERIFY(settled(bench.dispatcher->stop()));
    QCOMPARE(bench.queue.counts().planned, 4);
}

void TestDispatcher::onePersonNotTwiceInSixSeconds()
{
    Bench bench(3);
    const auto second = bench.queue.addCampaign();
    bench.queue.plan(second, 1, 3);
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_COMPARE(bench.queue.counts().accepted, 3);
    QTRY_COMPARE(bench.queue.workspace.number("SELECT count(*) FROM outbox WHERE reason = 'pairLimit'"), 3);
    QCOMPARE(bench.channel.total, 3);
    bench.clock.skip = 7000;
    bench.dispatcher->wake();
    QTRY_COMPARE(bench.queue.counts().accepted, 6);
}

void TestDispatcher::keepsToTheRate()
{
    Bench bench(200);
    bench.channel.rate = 80;
    std::vector<qint64> sentAt;
    QElapsedTimer elapsed;
    elapsed.start();
    bench.channel.onSend = [&](const OutboxRow&) { sentAt.push_back(elapsed.elapsed()); };
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_VERIFY_WITH_TIMEOUT(bench.idle->size() > 0, 20000);
    QCOMPARE(sentAt.size(), size_t(200));
    for (size_t i = 0; i + 81 < sentAt.size(); ++i)
        QVERIFY2(sentAt[i + 81] - sentAt[i] >= 990, "more than 80 in a second");
    const auto perSecond = 199 * 1000.0 / double(sentAt.back() - sentAt.front());
    qInfo("%.1f messages per second of 80 allowed", perSecond);
    QVERIFY(perSecond > 60);
}

void TestDispatcher::waitsForDueRows()
{
    Bench bench(1);
    const auto later = bench.queue.addCampaign();
    bench.queue.addPeople(1);
    bench.queue.plan(later, 2, 2, bench.clock.nowMs() + 1500);
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_COMPARE(bench.queue.counts().accepted, 1);
    QCOMPARE(bench.idle->size(), 0);
    QTRY_COMPARE(bench.queue.counts().accepted, 2);
    QTRY_VERIFY(bench.idle->size() > 0);
    QVERIFY(bench.clock.nowMs() >= someNowMs + 1500);
}

void TestDispatcher::cancelAndPauseOfACampaign()
{
    Bench bench(300);
    bench.channel.rate = 100;
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_VERIFY(bench.channel.total >= 20);
    bench.queue.workspace.execute("UPDATE campaign SET state = 'paused'");
    QTRY_COMPARE(bench.queue.counts().inFlight, 0);
    QTRY_VERIFY(bench.idle->size() > 0); // nothing is left that may leave
    const auto sent = bench.channel.total;
    QCOMPARE(bench.queue.counts().planned + sent, 300);
    const auto cancelled = await(bench.queue.workspace.store().write(
        [&](store::Transaction& transaction) { return cancel(transaction, bench.campaign); }));
    QCOMPARE(cancelled.value_or(0), 300 - sent);
    bench.queue.workspace.execute("UPDATE campaign SET state = 'running'");
    bench.dispatcher->wake();
    QVERIFY(settled(bench.dispatcher->stop()));
    QCOMPARE(bench.channel.total, sent);
}

void TestDispatcher::statusBeforeTheAnswer()
{
    Bench bench(1);
    bench.channel.delay = 100ms;
    bench.channel.onSend = [&](const OutboxRow& row) {
        const StatusUpdate update{
            StatusKind::Read, QStringLiteral("wamid.") + row.key, row.key, someNowMs, 0};
        auto applied = bench.queue.workspace.store().write(
            [update](store::Transaction& transaction) { return applyStatus(transaction, update); });
        Q_UNUSED(applied)
    };
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_VERIFY(bench.idle->size() > 0);
    QVERIFY(settled(bench.dispatcher->stop()));
    QCOMPARE(bench.queue.counts().read, 1);
}

void TestDispatcher::readOnlyWorkspaceIsNotSent()
{
    Queue queue;
    queue.workspace.reopen(store::OpenMode::ReadOnly);
    ScriptedChannel channel;
    ScriptedGate gate;
    PassingClock clock;
    Dispatcher dispatcher(queue.workspace.store(), channel, gate, clock);
    const auto started = settled(dispatcher.start());
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::WorkspaceLocked);
}

/// R4: the i-th statement fails, for every i. Never sent twice, never lost, and after the fault it goes on.
void TestDispatcher::rowsOfAnotherNumberDoNotKeepItBusy()
{
    Bench bench(1);
    bench.queue.addPeople(1);
    const auto silent = bench.queue.addCampaign();
    bench.queue.plan(silent, 2, 2);
    auto& workspace = bench.queue.workspace;
    workspace.execute("INSERT INTO account (id, phone_number_id, waba_id, base_url, created_at) "
                      "VALUES (2, '107', '102', 'http://127.0.0.1:1/v25.0', 0)");
    workspace.execute("UPDATE campaign SET account_id = 2 WHERE id = 2");
    workspace.execute("UPDATE outbox SET account_id = 2 WHERE campaign_id = 2");
    QVERIFY(settled(bench.dispatcher->start())); // it can send from number 1 only
    QTRY_COMPARE(bench.queue.counts().accepted, 1);
    auto turns = std::make_shared<std::atomic<int>>(0);
    workspace.store().setWriterFaultHook([turns](const QByteArray& sql) -> std::optional<Error> {
        *turns += sql.startsWith("BEGIN");
        return std::nullopt;
    });
    QVERIFY2(
        !QTest::qWaitFor([&] { return *turns > 3; }, 500), "asks again and again for what it cannot send");
    QVERIFY(settled(bench.dispatcher->stop()));
    QCOMPARE(bench.queue.counts().planned, 1);
}

/// Calls \a act on the main thread while the writer settles the first answers, with the other rows claimed.
static void duringASettlingTurn(Bench& bench, const std::shared_ptr<bool>& done, std::function<void()> act)
{
    bench.queue.workspace.store().setWriterFaultHook(
        [&bench, done, act = std::move(act)](const QByteArray& sql) -> std::optional<Error> {
            if (!*done && sql.contains("accepted_at = coalesce")) {
                *done = true;
                QMetaObject::invokeMethod(bench.dispatcher.get(), act, Qt::BlockingQueuedConnection);
            }
            return std::nullopt;
        });
}

void TestDispatcher::stopWhileATurnIsWritten()
{
    Bench bench(40);
    bench.channel.rate = 1; // two leave at once, the others are claimed and wait
    Async<> stopped;
    const auto done = std::make_shared<bool>(false);
    duringASettlingTurn(bench, done, [&] { stopped = bench.dispatcher->stop(); });
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_VERIFY(bench.queue.counts().accepted > 0);
    QTRY_VERIFY(stopped.isFinished());
    QVERIFY(stopped.result());
    const auto counts = bench.queue.counts();
    QCOMPARE(counts.claimed + counts.inFlight, 0);
    QCOMPARE(counts.planned + counts.accepted, 40);
    QCOMPARE(counts.accepted, bench.channel.total);
}

void TestDispatcher::pauseWhileATurnIsWritten()
{
    Bench bench(40);
    bench.channel.rate = 1;
    const auto done = std::make_shared<bool>(false);
    duringASettlingTurn(bench, done, [&] { bench.dispatcher->pause(); });
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_VERIFY(bench.queue.counts().accepted > 0);
    QTRY_COMPARE(bench.queue.counts().claimed, 0);
    QVERIFY(settled(bench.dispatcher->stop()));
}

void TestDispatcher::everyStatementMayFail()
{
    bool failedOnce = true;
    int rounds = 0;
    for (int statement = 1; failedOnce && statement < 400; ++statement, ++rounds) {
        failedOnce = false;
        Bench bench(6);
        auto count = std::make_shared<std::atomic<int>>(0);
        auto hit = std::make_shared<std::atomic<bool>>(false);
        bench.queue.workspace.store().setWriterFaultHook(
            [count, hit, statement](const QByteArray&) -> std::optional<Error> {
                if (++*count != statement)
                    return std::nullopt;
                *hit = true;
                return Error{ErrorKind::DiskFull, QStringLiteral("full"), {}, {}, {}};
            });
        if (!settled(bench.dispatcher->start())) {
            QVERIFY(settled(bench.dispatcher->start()));
        }
        QTRY_VERIFY(bench.idle->size() > 0 || bench.stopped->size() > 0);
        if (bench.stopped->size() > 0) {
            bench.dispatcher->resume();
            QTRY_VERIFY(bench.idle->size() > 0);
        }
        QVERIFY(settled(bench.dispatcher->stop()));
        failedOnce = *hit;
        for (const int calls : std::as_const(bench.channel.calls))
            QCOMPARE(calls, 1);
        QCOMPARE(bench.queue.counts().accepted, 6);
    }
    QVERIFY(rounds > 20);
    qInfo("%d statements failed in turn", rounds);
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
