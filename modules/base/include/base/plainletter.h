// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace serai {

/// What people type for a small letter that Unicode does not take apart: "l" for "ł", "oe" for "œ"; null for
/// others. Any thread.
[[nodiscard]] const char* plainSpelling(char16_t letter);

} // namespace serai
