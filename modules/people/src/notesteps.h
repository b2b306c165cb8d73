// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "steps.h"

namespace serai::people {

/// A dated note as a step keeps it: text and instants, so that all of it comes back. SQL over table
/// member_note.
inline constexpr char packedNote[] = "text || char(31) || created_at || char(31) || coalesce(edited_at, '')";

/// Puts the note of step \a what ("note:<id>") in place for the one member of \a act, where it is still what
/// the other side of the step says.
[[nodiscard]] Result<qint64> applyNoteStep(
    store::Transaction& transaction, qint64 act, const QString& what, Direction direction);

} // namespace serai::people
