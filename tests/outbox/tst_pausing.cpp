// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatcherbench.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

/// A pause takes back what was claimed and lets what has left complete; nothing that wakes the queue is lost.
class TestPausing : public QObject
{
    Q_OBJECT

private slots:
    void pauseAndResume();
    void resumeWhileATurnIsUnderWay();
};

void TestPausing::pauseAndResume()
{
    Bench bench(300);
    bench.channel.delay = 5ms;
    bench.channel.onSend = [&](const OutboxRow&) {
        if (bench.channel.total == 50)
            bench.dispatcher->pause();
    };
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_VERIFY(bench.dispatcher->isPaused() && bench.queue.counts().inFlight == 0
        && bench.queue.counts().claimed == 0);
    const auto sent = bench.channel.total;
    QVERIFY(sent < 300);
    QCOMPARE(bench.queue.counts().accepted, sent);
    bench.dispatcher->resume();
    QTRY_COMPARE_WITH_TIMEOUT(bench.queue.counts().accepted, 300, 20000);
    QCOMPARE(bench.channel.total, 300);
}

void TestPausing::resumeWhileATurnIsUnderWay()
{
    Bench bench(300);
    bench.channel.delay = 5ms;
    QSemaphore gate;
    std::optional<Async<>> held;
    bench.channel.onSend = [&](const OutboxRow&) {
        if (bench.channel.total == 50)
            bench.dispatcher->pause();
    };
    bench.channel.script = [&](const OutboxRow& row, int call) {
        if (bench.dispatcher->isPaused() && bench.channel.running == 0 && !held)
            held = bench.queue.workspace.store().write([&](store::Transaction&) -> Result<> {
                gate.acquire(); // the turn that writes down the last answers waits behind this
                return {};
            });
        return ScriptedChannel::accepted(row, call);
    };
    QVERIFY(settled(bench.dispatcher->start()));
    QTRY_VERIFY(held.has_value());
    QElapsedTimer answers;
    answers.start();
    QTRY_VERIFY(answers.hasExpired(100)); // until that turn is on its way
    bench.dispatcher->resume();
    gate.release();
    QTRY_COMPARE_WITH_TIMEOUT(bench.queue.counts().accepted, 300, 5000);
    QVERIFY(settled(*held));
}

QTEST_GUILESS_MAIN(TestPausing)
#include "tst_pausing.moc"
