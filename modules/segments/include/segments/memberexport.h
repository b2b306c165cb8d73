// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <base/id.h>

#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace serai {
class Clock;
}

namespace serai::store {
class Store;
}

namespace serai::segments {

/// Columns that a list of members can have, in their usual order.
[[nodiscard]] QStringList exportColumns();

/// Writes \a members as CSV (UTF-8, comma, one header row) to \a path, replacing it as a whole or not at all,
/// and answers the number of rows. No cell is a formula to a spreadsheet: texts that look like one, phone
/// numbers among them, begin with an apostrophe, which the import drops again. Instants are ISO 8601 in \a
/// zone. Blocks: for worker threads and programs without a window. Errors: InvalidInput (unknown column),
/// Storage.
[[nodiscard]] Result<qint64> writeMembersCsv(store::Store& store, const Clock& clock,
    const std::vector<MemberId>& members, const QStringList& columns, const QTimeZone& zone,
    const QString& path);

} // namespace serai::segments
