// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <content/monthlayout.h>
#include <uikit/state.h>

#include <QString>

class QPainter;

namespace serai::calendarui {

// How the calendar shows states and findings: one place for chips, lists and menus.

[[nodiscard]] QString signIcon(content::Severity severity);
[[nodiscard]] uikit::Role signRole(content::Severity severity);
[[nodiscard]] QString stateIcon(content::ContentState state); ///< empty: a draft, drawn as a dashed circle
[[nodiscard]] uikit::Role stateRole(content::ContentState state);
/// Paints the state's sign into \a rect and moves \a right to its left.
void paintStateSign(
    QPainter& painter, const QRect& rect, content::ContentState state, const uikit::Theme& theme, int& right);
[[nodiscard]] QString clockText(QTime time); ///< hours and minutes as the locale writes them

} // namespace serai::calendarui
