// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace.h"

#include <store/store.h>

#include <people/acts.h>

namespace serai::people {

/// Does \a act for the members in chosen_person, \a selected of them. The answer has the number of members
/// that changed; its id is 0 where the act had nothing to do at all, and may be set although nobody changed.
[[nodiscard]] Result<ActRecord> applyToChosen(
    store::Transaction& transaction, const Act& act, qint64 selected, qint64 nowMs, Pace& pace);

} // namespace serai::people
