// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/workthread.h>

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#elif defined(Q_OS_MACOS)
#include <pthread.h>
#include <pthread/qos.h>
#elif defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

namespace serai {

void workBehindTheWindow()
{
    static thread_local bool done = false;
    if (done)
        return;
    done = true;
#if defined(Q_OS_LINUX)
    // Five steps: the window's thread gets about three times the share. Who started the program nicer than
    // that keeps it so.
    constexpr int niceness = 5;
    const auto self = static_cast<id_t>(::syscall(SYS_gettid));
    if (::getpriority(PRIO_PROCESS, self) < niceness)
        ::setpriority(PRIO_PROCESS, self, niceness);
#elif defined(Q_OS_MACOS)
    ::pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0);
#elif defined(Q_OS_WIN)
    ::SetThreadPriority(::GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
#endif
}

} // namespace serai
