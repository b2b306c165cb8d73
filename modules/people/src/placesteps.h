// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "steps.h"

namespace serai::people {

/// A list as its row says: name, and who is on it, ascending.
struct ListRow
{
    QString name;
    std::vector<MemberId> members;
};

/// Why people cannot be put on the segment by hand; empty = they can. \a isByHand and \a isFrozen: of its
/// row.
[[nodiscard]] QString listRefusal(bool isByHand, bool isFrozen);

/// Errors: NotFound, Conflict (people cannot be put on it by hand).
[[nodiscard]] Result<ListRow> readList(store::Connection& connection, qint64 segment);

/// Writes the steps of an act that puts the chosen members on a list or takes them off it. Answers how many.
[[nodiscard]] Result<qint64> writeListSteps(
    store::Transaction& transaction, qint64 act, const ListRow& list, bool isAdding, Pace& pace);

/// Puts the steps "list" of \a act in place: the list is one row, so all of them at once.
[[nodiscard]] Result<qint64> applyListSteps(
    store::Transaction& transaction, qint64 act, Direction direction, qint64 nowMs, Pace& pace);

/// Writes the steps of an act that notes that the chosen members of \a slice came into a group or left it.
[[nodiscard]] Result<qint64> writeGroupSteps(store::Transaction& transaction, qint64 act, qint64 community,
    const QString& name, bool isJoining, Slice slice);

/// Puts the steps "group" of \a act in place. A move that another one followed stays.
[[nodiscard]] Result<qint64> applyGroupSteps(
    store::Transaction& transaction, qint64 act, Direction direction, Slice slice);

} // namespace serai::people
