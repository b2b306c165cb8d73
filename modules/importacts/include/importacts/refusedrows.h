// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/cancel.h>
#include <members/import.h>

namespace serai::importacts {

/// Writes the rows that \a report says were left out, as they are in the file, with its header and two
/// columns more: the line in the file and the reason. A CSV file in UTF-8 that can be corrected and imported;
/// no cell is a formula to a spreadsheet: texts that look like one begin with an apostrophe, which an import
/// drops. Reads the file again; blocking. Answers the number of rows. Errors: those of reading the file;
/// NotFound, Storage (\a target cannot be written), DiskFull, Cancelled: no half file is left.
[[nodiscard]] Result<qint64> writeRefusedRows(const members::ImportOptions& options,
    const members::ImportReport& report, const QString& target, const Progress& progress = {},
    const CancelToken& cancel = {});

} // namespace serai::importacts
