// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <members/member.h>

#include <QList>
#include <QStringList>

#include <optional>

namespace serai::store {
class Store;
}

namespace serai::timeline {

/// A member as the list shows one, with what only the history knows.
struct ListRow
{
    members::MemberRow member;
    QStringList groups; ///< codes of the groups that the member is in now, sorted
    std::optional<qint64> activeAt; ///< epoch ms; see members::lastActivity()
    QString zone; ///< IANA: the member's own, else the only one of the country; empty = unknown

    bool operator==(const ListRow&) const = default;
};

/// The rows of \a ids in that order; those who are gone are left out. Errors: Storage.
[[nodiscard]] Async<QList<ListRow>> listRows(store::Store& store, QList<qint64> ids);
/// The same for rows that were read already. Errors: Storage.
[[nodiscard]] Async<QList<ListRow>> completeRows(store::Store& store, QList<members::MemberRow> rows);

} // namespace serai::timeline
