// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "personrows.h"

#include <base/id.h>

namespace serai::people {

/// The rows that a merge could not hand over, because the first member had their like: JSON, table to keys.
/// To be asked for before moveRows().
[[nodiscard]] Result<QString> clashingRows(
    store::Connection& connection, const QList<PersonTable>& tables, MemberId first, MemberId second);

/// Hands the second member's rows of every table to the first, and removes the second. Custom fields do not
/// move: they are chosen one by one.
[[nodiscard]] Result<> moveRows(
    store::Connection& connection, const QList<PersonTable>& tables, MemberId first, MemberId second);

/// The way back: the second member with the rows of \a snapshot as far as they still are the first's, and the
/// rows that had clashed. What changed since stays as it is now.
[[nodiscard]] Result<> moveRowsBack(store::Connection& connection, const QList<PersonTable>& tables,
    MemberId first, MemberId second, const QString& snapshot, const QString& clashes);

} // namespace serai::people
