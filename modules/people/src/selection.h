// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace.h"

#include <store/store.h>

#include <people/acts.h>

namespace serai::people {

/// Fills the temporary table chosen_person (id) of the connection with the members that \a selection names;
/// answers how many.
[[nodiscard]] Result<qint64> chooseMembers(
    store::Connection& connection, const Selection& selection, const Pace& pace = {});

/// Says to the transaction which members an act touched, by their steps.
[[nodiscard]] Result<> announceMembers(store::Transaction& transaction, qint64 act, qint64 members);

} // namespace serai::people
