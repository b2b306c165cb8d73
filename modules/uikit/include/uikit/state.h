// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/theme.h>

#include <QString>

namespace serai::uikit {

/// How good or bad something is. Always shown as icon and word, never as a colour alone.
enum class Severity { Positive, Caution, Negative, Info, Neutral, Unknown };

/// A state in words: "Healthy", "12 min late", "Unknown".
struct State
{
    Severity severity = Severity::Neutral;
    QString word;
    QString icon; ///< empty = the usual one of the severity

    bool operator==(const State&) const = default;
};

[[nodiscard]] QString severityIcon(Severity severity);
[[nodiscard]] Role severityRole(Severity severity);
[[nodiscard]] Role severitySoftRole(Severity severity);

} // namespace serai::uikit
