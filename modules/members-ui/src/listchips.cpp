// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listchips.h"

#include <uikit/card.h>
#include <uikit/filterchip.h>

namespace serai::membersui {

QList<uikit::FilterChip*> addListChips(
    uikit::Card& card, int count, ListChips kind, const std::function<void()>& changed)
{
    const bool isOne = kind == ListChips::One;
    QList<uikit::FilterChip*> chips;
    for (int i = 0; i < count; ++i) {
        auto* chip = new uikit::FilterChip({}, uikit::FilterChip::Kind::Choice, &card);
        chip->setSmall(true);
        chip->setCheckable(true);
        chip->setChecked(!isOne);
        chip->setAutoExclusive(isOne);
        // Of two that change places, the one that is on speaks.
        QObject::connect(chip, &uikit::FilterChip::toggled, &card, [changed, isOne](bool on) {
            if (on || !isOne)
                changed();
        });
        card.addTitleWidget(chip);
        chips << chip;
    }
    return chips;
}

} // namespace serai::membersui
