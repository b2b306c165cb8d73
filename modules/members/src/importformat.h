// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/delimited.h>
#include <members/import.h>

#include <vector>

namespace serai::members {

inline constexpr qint64 sniffBytes = 64 * 1024; ///< how much of a file is looked at before it is read

/// The first sniffBytes of the file. Errors: NotFound, InvalidInput (empty, unreadable).
[[nodiscard]] Result<QByteArray> readBeginning(const QString& path);

/// Encoding and delimiter of \a sample, as given or as found. Errors: InvalidInput (not a table, wrong
/// encoding).
[[nodiscard]] Result<DelimitedFormat> findFormat(const QByteArray& sample, const ImportOptions& options);

/// Rows of the sample with their lines; the last one is left out where the sample cuts it.
[[nodiscard]] std::vector<std::pair<qint64, QStringList>> sampleRows(
    const QByteArray& sample, const DelimitedFormat& format, int limit);

} // namespace serai::members
