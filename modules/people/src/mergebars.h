// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "steps.h"

#include <base/id.h>
#include <members/memberjournal.h>

namespace serai::people {

/// Gives \a first the harder bar of the two for each channel where both have one, and the newer of WhatsApp's
/// switches, as steps of \a journal. What only the second has comes over with its rows. Errors: Storage.
[[nodiscard]] Result<> uniteBars(
    store::Transaction& transaction, members::MemberJournal& journal, MemberId first, MemberId second);

/// Puts a step "bar:<channel>" or "switch" of \a act in place, where it is still what the other side says.
[[nodiscard]] Result<qint64> applyBarStep(
    store::Transaction& transaction, qint64 act, const QString& what, Direction direction);

} // namespace serai::people
