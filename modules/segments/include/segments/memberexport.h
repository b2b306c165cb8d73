// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/cancel.h>
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

/// The column's name in the reader's language, for choosing; the file itself has the keys, which the import
/// knows.
[[nodiscard]] QString exportColumnLabel(const QString& key);

enum class ExportFormat { Csv, Xlsx };

struct ExportRequest
{
    QString path;
    ExportFormat format = ExportFormat::Csv;
    QStringList columns; ///< of exportColumns(), in this order; empty = all of them
};

struct ExportReceipt
{
    qint64 rows = 0;
    QString path; ///< absolute
    QStringList columns;
    QByteArray sha256; ///< of the file, so that it can be recognised later
};

/// By the ending of \a path: .xlsx, else CSV.
[[nodiscard]] ExportFormat exportFormatOf(const QString& path);

/// Writes \a members to a file, replacing it as a whole or not at all. CSV: UTF-8, comma, one header row; no
/// cell is a formula to a spreadsheet: texts that look like one, phone numbers among them, begin with an
/// apostrophe, which the import drops again. XLSX: texts are stored as texts, so they need no apostrophe; at
/// most 1,048,575 members. Instants are ISO 8601 in \a zone, in both. Memory does not grow with the number of
/// members beyond their ids. Blocks: for worker threads and programs without a window; \a progress counts
/// members. Errors: InvalidInput (unknown column, too many rows), Storage, Cancelled.
[[nodiscard]] Result<ExportReceipt> writeMembers(store::Store& store, const Clock& clock,
    const std::vector<MemberId>& members, const ExportRequest& request, const QTimeZone& zone,
    const Progress& progress = {}, const CancelToken& cancel = {});

} // namespace serai::segments
