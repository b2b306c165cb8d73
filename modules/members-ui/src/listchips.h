// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <functional>

namespace serai::uikit {
class Card;
class FilterChip;
} // namespace serai::uikit

namespace serai::membersui {

enum class ListChips {
    One, ///< one kind of rows at a time, or all
    Any, ///< each kind on or off; all are on
};

/// \a count chips beside the title of \a card that choose which rows its table lists; their texts follow when
/// the figures are known. \a changed is called after each choice.
[[nodiscard]] QList<uikit::FilterChip*> addListChips(
    uikit::Card& card, int count, ListChips kind, const std::function<void()>& changed);

} // namespace serai::membersui
