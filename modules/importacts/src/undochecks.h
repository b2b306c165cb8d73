// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "undojournal.h"

#include <base/cancel.h>

namespace serai::importacts {

/// Everything later that depends on the import. \a progress hears that it is looking (0 of the whole undo).
/// Database thread. Errors: Cancelled, Storage.
[[nodiscard]] Result<QList<UndoObstacle>> findObstacles(store::Connection& connection,
    const ImportJournalHead& head, const Progress& progress, const CancelToken& cancel);

/// Rows that an undo of \a head goes through: the whole of its progress.
[[nodiscard]] qint64 undoRows(const ImportJournalHead& head);

} // namespace serai::importacts
