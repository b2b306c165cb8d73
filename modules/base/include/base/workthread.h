// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace serai {

/// Lets the calling thread step back behind the thread of the window, so that work in the background delays
/// no frame on a machine with few cores. For threads that we start ourselves, at their start: on Linux a
/// thread cannot take it back. Cheap when called again. Does nothing where the system refuses; there is no
/// error.
///
/// `QThread::setPriority()` has no effect under Linux' usual scheduler (SCHED_OTHER), which knows one
/// priority only; a niceness of its own for each thread it does know (setpriority(2), "C library/kernel
/// differences"). On macOS the quality-of-service class "utility" (pthread_set_qos_class_self_np), on Windows
/// THREAD_PRIORITY_BELOW_NORMAL (SetThreadPriority).
void workBehindTheWindow();

} // namespace serai
