// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace serai::desktop {

/// Checks on this computer what the program needs: prints a line each, returns the exit code. Needs a
/// QApplication.
[[nodiscard]] int runSelfTest();

} // namespace serai::desktop
