// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <members/member.h>

#include <QTimeZone>

#include <variant>
#include <vector>

namespace serai::segments {

/// A cell before it is written down: the two kinds of file take the same values and write them in their own
/// way. Unknown is a null text: an empty cell.
using ExportCell = std::variant<QString, qint64, Money>;

struct ExportColumn
{
    const char* key; ///< of the header row; the import knows these words
    const char* label; ///< for translate("segments")
    ExportCell (*cell)(const serai::members::MemberRow& row, const QTimeZone& zone);
};

/// The columns of \a keys in that order; all for an empty list. Errors: InvalidInput.
[[nodiscard]] Result<std::vector<const ExportColumn*>> chosenColumns(const QStringList& keys);

/// "12.50", with as many digits as the currency has.
[[nodiscard]] QString exportedAmount(const Money& money);

} // namespace serai::segments
