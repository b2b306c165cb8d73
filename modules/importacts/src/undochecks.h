// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "undojournal.h"

namespace serai::importacts {

/// Everything later that depends on the import. Database thread. Errors: Storage.
[[nodiscard]] Result<QList<UndoObstacle>> findObstacles(
    store::Connection& connection, const ImportJournalHead& head);

} // namespace serai::importacts
