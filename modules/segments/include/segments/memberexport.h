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
class Connection;
class Store;
} // namespace serai::store

namespace serai::segments {

/// Columns that a list of members can have in any workspace, in their usual order. Each field of the shop is
/// a further one, "custom." with its key.
[[nodiscard]] QStringList exportColumns();

struct ColumnChoice
{
    QString key; ///< as in ExportRequest::columns and in the header row, which the import knows
    QString label; ///< in the reader's language
};

/// All columns of a workspace, the fields of the shop among them. Errors: Storage.
[[nodiscard]] Result<std::vector<ColumnChoice>> columnChoices(store::Connection& connection);

enum class ExportFormat { Csv, Xlsx };

struct ExportRequest
{
    QString path;
    ExportFormat format = ExportFormat::Csv;
    QStringList columns = {}; ///< keys in this order; empty = exportColumns()
    QString what = {}; ///< name of the segment, for the register of exports
    QString purpose = {}; ///< why, for the register; may be empty
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
