// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <members/import.h>

namespace serai::importacts {

/// Writes every phone of \a options' file that had to be mended: line, column, the cell, what it becomes,
/// why. A CSV file in UTF-8 in which no cell is a formula to a spreadsheet. Reads the file again. Answers the
/// number of phones. Errors: those of reading the file; InvalidInput (\a target is the file itself), Storage
/// (\a target cannot be written), DiskFull, Cancelled: no half file is left. \a importer must outlive the
/// answer.
[[nodiscard]] Async<qint64> writeRepairedPhones(members::Importer& importer, members::ImportOptions options,
    const QString& target, Progress progress = {}, CancelToken cancel = {});

} // namespace serai::importacts
