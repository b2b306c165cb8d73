// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/connection.h>

#include <QStringList>

namespace serai::privacy {

/// What becomes of a row that names a person without hanging on one (privacy.json, "search").
enum class FoundRows {
    Clear, ///< its personal columns are emptied
    Delete,
    Keep, ///< the shop's own, or packed without names
};

/// How a table's rows belong to people.
struct TablePlan
{
    QString name;
    QStringList columns;
    QStringList personal; ///< by privacy.json
    QStringList notNull; ///< of the personal ones
    QStringList free; ///< texts about anything, in which somebody may be named
    QString memberColumn; ///< "member_id", for member "id"; empty = hangs on no member directly
    QString parent; ///< with parentKey: hangs on rows of that table, which hangs on a member
    QString parentColumn; ///< of this table
    FoundRows found = FoundRows::Clear;

    [[nodiscard]] bool isLinked() const { return !memberColumn.isEmpty() || !parent.isEmpty(); }

    /// Rows that may name somebody and hang on nobody are searched for.
    [[nodiscard]] bool isSearched() const
    {
        return !personal.isEmpty() && !isLinked() && found != FoundRows::Keep;
    }
};

/// All tables: what hangs on a member follows from the schema (a column member_id, or a reference to a table
/// that has one), so that a table which somebody adds tomorrow is exported and erased without a word here.
/// Errors: Storage, Internal (a broken build).
[[nodiscard]] Result<QList<TablePlan>> tablePlans(store::Connection& connection);

/// The condition that picks rows of \a plan for the members in json_each(?): constant parts and names of the
/// schema.
[[nodiscard]] QString ofMembers(const TablePlan& plan);

/// `"name"` for a table or column of the schema.
[[nodiscard]] QString quoted(const QString& name);

} // namespace serai::privacy
