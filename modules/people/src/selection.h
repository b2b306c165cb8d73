// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace.h"

#include <members/memberjournal.h>
#include <store/store.h>

#include <people/acts.h>

namespace serai::people {

/// Fills the temporary table chosen_person (id) of the connection with the members that \a selection names;
/// answers how many.
[[nodiscard]] Result<qint64> chooseMembers(
    store::Connection& connection, const Selection& selection, const Pace& pace = {});

/// Says to the transaction which members an act touched, by their steps.
[[nodiscard]] Result<> announceMembers(store::Transaction& transaction, qint64 act, qint64 members);

/// Closes the act of \a journal, says whom it touched and answers what it did to \a selected members. One
/// that changed nobody is taken out again: its id is 0.
[[nodiscard]] Result<ActRecord> finishAct(store::Transaction& transaction, members::MemberJournal& journal,
    const QString& kind, qint64 selected, qint64 nowMs);

} // namespace serai::people
