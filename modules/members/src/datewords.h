// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace serai::members {

/// A date that is not three numbers with a separator, rewritten as one that is, year first, with the time of
/// day behind it as it was: "4. März 2026 17:30", "Mar 4, 2026, 5:30 pm", "2026年3月4日 下午5:30",
/// "20260304", "2026. 3. 4.". Nothing where it is no such date. Any thread.
[[nodiscard]] std::optional<std::string> rewrittenDate(std::string_view cell);

} // namespace serai::members
