// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <members/import.h>

namespace serai::importacts {

/// How an undone import can be done again: the same file, read the same way.
struct ImportAgain
{
    members::ImportOptions options; ///< with the file
    QString fileName; ///< without folder
    bool isChanged = false; ///< the file is not as it was: another size or time
};

/// What doing import \a id again means. Looks whether the file is still there. Long reader thread. Errors:
/// NotFound (no such import; the file is gone), Conflict (it stands; it is older than what keeps this),
/// Storage. \a store must outlive the answer.
[[nodiscard]] Async<ImportAgain> importAgain(store::Store& store, ImportId id);

} // namespace serai::importacts
