// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/busystate.h>

#include <QProgressBar>
#include <QTest>
#include <QThread>

#include <memory>

using namespace serai;
using namespace serai::uikit;

class TestBusyState : public QObject
{
    Q_OBJECT

    /// Runs \a work on a thread of its own, to its end.
    template <class F>
    static void onWorker(F work)
    {
        const std::unique_ptr<QThread> thread(QThread::create(std::move(work)));
        thread->start();
        QVERIFY(thread->wait());
    }

    static int shown(const ProgressPanel& panel) { return panel.findChild<QProgressBar*>()->value(); }

private slots:
    void theWorkerIsHeard();
    void aPanelThatWentIsNotCalled();
    void theWorkBeforeIsNotHeard();
};

void TestBusyState::theWorkerIsHeard()
{
    ProgressPanel panel;
    panel.start(QStringLiteral("Writing"), {});
    onWorker([listener = panel.listener()] { listener(1, 4); });
    QCOMPARE(shown(panel), 0); // not from the other thread
    QTRY_COMPARE(shown(panel), 250);
    panel.listener()(3, 4);
    QCOMPARE(shown(panel), 750);
}

void TestBusyState::aPanelThatWentIsNotCalled()
{
    auto panel = std::make_unique<ProgressPanel>();
    panel->start(QStringLiteral("Writing"), {});
    const auto listener = panel->listener();
    onWorker([listener] { listener(1, 4); });
    panel.reset();
    onWorker([listener] { listener(2, 4); });
    QCoreApplication::processEvents(); // under ASan, a call would be seen here
}

void TestBusyState::theWorkBeforeIsNotHeard()
{
    ProgressPanel panel;
    panel.start(QStringLiteral("Writing"), {});
    const auto before = panel.listener();
    onWorker([before] { before(3, 4); });
    panel.start(QStringLiteral("Writing again"), {});
    onWorker([before, now = panel.listener()] {
        now(1, 4);
        before(4, 4);
    });
    QTRY_COMPARE(shown(panel), 250);
    QCoreApplication::processEvents();
    QCOMPARE(shown(panel), 250);
}

QTEST_MAIN(TestBusyState)
#include "tst_busystate.moc"
