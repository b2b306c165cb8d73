// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace serai::members {

/// What a cell says about consent.
enum class ConsentWord {
    Nothing, ///< empty, or a sign that stands for nothing
    Yes,
    No, ///< not agreed; in an order a box that was not ticked
    OptOut, ///< the person said no by themselves: "STOP", "opted out", "abgemeldet"
    Unclear, ///< something, but neither yes nor no: nobody guesses
};

/// Reads a cell by the words of resources/consent in the languages of the shop's markets. A word counts only
/// where it is the whole cell; case, accents, width and signs around it do not matter. Any thread.
[[nodiscard]] ConsentWord readConsent(std::string_view cell);

} // namespace serai::members
