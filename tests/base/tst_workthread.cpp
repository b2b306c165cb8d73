// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/workthread.h>

#include <QtTest>

#include <thread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace serai;

/// Threads that work behind the window step back; the thread that starts them does not.
class TestWorkThread : public QObject
{
    Q_OBJECT

private slots:

    void onlyTheCallingThreadStepsBack()
    {
#ifdef Q_OS_LINUX
        const auto niceness = [] { return ::getpriority(PRIO_PROCESS, id_t(::syscall(SYS_gettid))); };
        const int mine = niceness();
        int before = -100;
        int after = -100;
        std::thread([&] {
            before = niceness();
            workBehindTheWindow();
            after = niceness();
        }).join();
        QCOMPARE(before, mine);
        QCOMPARE(after, qMax(mine, 5));
        QCOMPARE(niceness(), mine);
#else
        QSKIP("only Linux lets a program read what a thread's priority is to the scheduler");
#endif
    }

    void whoIsNicerStaysSo()
    {
#ifdef Q_OS_LINUX
        int after = -100;
        std::thread([&] {
            const auto self = id_t(::syscall(SYS_gettid));
            ::setpriority(PRIO_PROCESS, self, 12);
            workBehindTheWindow();
            workBehindTheWindow();
            after = ::getpriority(PRIO_PROCESS, self);
        }).join();
        QCOMPARE(after, 12);
#else
        QSKIP("see above");
#endif
    }
};

QTEST_APPLESS_MAIN(TestWorkThread)
#include "tst_workthread.moc"
