// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/async.h>

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace serai;

class TestAsync : public QObject
{
    Q_OBJECT

private slots:
    void aSettledPromiseAnswersOnce();
    void aDroppedPromiseIsCancelled();
    void aMovedPromiseStillBelongsToOneOwner();
    void whenDoneNeverRunsInsideTheCall();
    void whenDoneRunsOnTheContextsThread();
    void whenDoneIsSilentAfterTheContextDied();
    void whenDoneHearsOfAPromiseThatWasDropped();
    void latestOnlyDropsSupersededAnswers();
    void latestOnlyForgets();
    void manyPromisesFromManyThreadsAllAnswer();
};

void TestAsync::aSettledPromiseAnswersOnce()
{
    Promise<int> promise;
    const auto future = promise.future();
    QVERIFY(!future.isFinished());
    promise.settle(7);
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(await(future).value(), 7);
}

void TestAsync::aDroppedPromiseIsCancelled()
{
    Async<int> future;
    {
        Promise<int> promise;
        future = promise.future();
    }
    const auto result = await(future);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

void TestAsync::aMovedPromiseStillBelongsToOneOwner()
{
    Async<> future;
    {
        Promise<> first;
        future = first.future();
        Promise<> second(std::move(first));
        second.settle({});
    } // neither destructor may settle again
    QVERIFY(await(future).has_value());
    QCOMPARE(future.resultCount(), 1);
}

void TestAsync::whenDoneNeverRunsInsideTheCall()
{
    QObject context;
    int calls = 0;
    whenDone(ready<int>(3), &context, [&](Result<int> result) { calls += *result; });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 3);
}

void TestAsync::whenDoneRunsOnTheContextsThread()
{
    QObject context;
    Promise<int> promise;
    QThread* ranOn = nullptr;
    whenDone(promise.future(), &context, [&](const Result<int>&) { ranOn = QThread::currentThread(); });
    std::unique_ptr<QThread> worker(
        QThread::create([promise = std::move(promise)]() mutable { promise.settle(1); }));
    worker->start();
    QTRY_COMPARE(ranOn, QThread::currentThread());
    worker->wait();
}

void TestAsync::whenDoneIsSilentAfterTheContextDied()
{
    bool called = false;
    Promise<int> promise;
    {
        QObject context;
        whenDone(promise.future(), &context, [&](const Result<int>&) { called = true; });
    }
    promise.settle(1);
    QObject later;
    bool laterCalled = false;
    whenDone(ready<int>(1), &later, [&](const Result<int>&) { laterCalled = true; });
    QTRY_VERIFY(laterCalled);
    QVERIFY(!called);
}

void TestAsync::whenDoneHearsOfAPromiseThatWasDropped()
{
    QObject context;
    std::optional<ErrorKind> kind;
    {
        Promise<int> promise;
        whenDone(promise.future(), &context, [&](const Result<int>& result) { kind = result.error().kind; });
    }
    QTRY_VERIFY(kind.has_value());
    QCOMPARE(*kind, ErrorKind::Cancelled);
}

void TestAsync::latestOnlyDropsSupersededAnswers()
{
    QObject context;
    LatestOnly latest(&context);
    QList<int> answers;
    Promise<int> slow;
    Promise<int> quick;
    latest.ask(slow.future(), [&](const Result<int>& result) { answers << *result; });
    latest.ask(quick.future(), [&](const Result<int>& result) { answers << *result; });
    quick.settle(2);
    QTRY_COMPARE(answers, QList<int>{2});
    slow.settle(1);
    bool after = false;
    whenDone(ready<int>(0), &context, [&](const Result<int>&) { after = true; });
    QTRY_VERIFY(after);
    QCOMPARE(answers, QList<int>{2});
}

void TestAsync::latestOnlyForgets()
{
    QObject context;
    LatestOnly latest(&context);
    bool called = false;
    latest.ask(ready<int>(1), [&](const Result<int>&) { called = true; });
    latest.forget();
    bool after = false;
    whenDone(ready<int>(0), &context, [&](const Result<int>&) { after = true; });
    QTRY_VERIFY(after);
    QVERIFY(!called);
}

void TestAsync::manyPromisesFromManyThreadsAllAnswer()
{
    QObject context;
    qint64 sum = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 4; ++t) {
        auto promises = std::make_shared<std::vector<Promise<int>>>();
        for (int i = 0; i < 250; ++i) {
            promises->emplace_back();
            whenDone(promises->back().future(), &context, [&](const Result<int>& result) { sum += *result; });
        }
        threads.emplace_back(QThread::create([promises] {
            for (auto& promise : *promises)
                promise.settle(1);
        }));
    }
    for (auto& thread : threads)
        thread->start();
    QTRY_COMPARE(sum, qint64(1000));
    for (auto& thread : threads)
        thread->wait();
}

QTEST_GUILESS_MAIN(TestAsync)
#include "tst_async.moc"
