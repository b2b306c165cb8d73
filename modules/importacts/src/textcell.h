// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text.h"

#include <base/error.h>
#include <base/privatefile.h>

#include <QSaveFile>

namespace serai::importacts {

/// \a text as a cell of a CSV file that no spreadsheet takes for a formula: what looks like one begins with
/// an apostrophe, which an import drops.
[[nodiscard]] QByteArray plainCell(const QString& text);

/// What went wrong with \a file. Errors: DiskFull, Storage.
[[nodiscard]] tl::unexpected<Error> writeError(const QSaveFile& file);

/// Refuses to write over the file that is read. Errors: InvalidInput.
[[nodiscard]] Result<> checkTarget(const QString& source, const QString& target);

} // namespace serai::importacts
