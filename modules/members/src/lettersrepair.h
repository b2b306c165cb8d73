// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace serai::members {

/// Stable key of the repair of letters that a program wrote as UTF-8 twice, its title, and what was done as a
/// clause for the reader.
[[nodiscard]] QString twiceEncodedKey();
[[nodiscard]] QString twiceEncodedTitle();
[[nodiscard]] QString twiceEncodedNote();

} // namespace serai::members
