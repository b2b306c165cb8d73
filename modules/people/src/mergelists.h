// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/id.h>
#include <store/transaction.h>

namespace serai::people {

/// Puts \a first on every list, and into every other frozen segment, that \a second is in: the two are one
/// person. \a second stays there too, for the day when they come apart. Answers the segments that changed, as
/// a JSON array of ids. Errors: Storage.
[[nodiscard]] Result<QString> joinLists(store::Transaction& transaction, MemberId first, MemberId second);

/// The way back: takes \a first out of \a segments. One that is gone is passed over. Errors: Storage.
[[nodiscard]] Result<> leaveLists(store::Transaction& transaction, MemberId first, const QString& segments);

} // namespace serai::people
