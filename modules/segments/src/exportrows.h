// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exportcolumns.h"

#include <span>

namespace serai::segments {

/// People of one portion of a list, with what its columns need.
struct ExportPortion
{
    QList<serai::members::MemberRow> rows; ///< in the order of the ids; what no column needs is empty
    QHash<qint64, CustomValues> values; ///< of the fields of the shop, by member
};

/// Reads \a members with \a needs (ExportNeed) in a few statements for all of them: one per person and table
/// would take ten times as long. Ids without a member are left out. Says of a person what
/// MemberRepository::rows() says. Errors: Storage.
[[nodiscard]] Result<ExportPortion> readExportPortion(
    store::Connection& connection, std::span<const MemberId> members, quint32 needs);

} // namespace serai::segments
