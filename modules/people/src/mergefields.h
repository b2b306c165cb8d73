// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/store.h>

#include <people/merges.h>

namespace serai::people {

/// A field of two members with where each value comes from.
struct FieldPair
{
    QString what; ///< a column of member, or "field:<key>"
    QString first; ///< as steps hold it: with its source, custom fields as stored
    QString second;
    MergeField shown;
};

/// The fields in which \a first and \a second differ, with the better side. Errors: Storage.
[[nodiscard]] Result<QList<FieldPair>> differingFields(
    store::Connection& connection, MemberId first, MemberId second);

} // namespace serai::people
