// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/member.h>
#include <store/connection.h>

namespace serai::members {

/// The rows of \a ids in that order; ids without a member are left out. \a currency = the workspace's.
[[nodiscard]] Result<QList<MemberRow>> readMemberRows(
    store::Connection& connection, const QList<qint64>& ids, const QString& currency);

/// Ids that match a search text, unsorted, each once.
[[nodiscard]] Result<QList<qint64>> searchMembers(store::Connection& connection, const QString& text);

/// \a text with %, _ and \ made literal for LIKE … ESCAPE '\'.
[[nodiscard]] QString likeLiteral(QString text);

} // namespace serai::members
