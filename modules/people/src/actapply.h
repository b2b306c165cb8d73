// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/store.h>

#include <people/acts.h>

namespace serai::people {

/// Does \a act for the members in chosen_person, \a selected of them. The answer has no number where the act
/// had nothing to do at all; the caller counts the steps.
[[nodiscard]] Result<ActRecord> applyToChosen(
    store::Transaction& transaction, const Act& act, qint64 selected, qint64 nowMs);

} // namespace serai::people
