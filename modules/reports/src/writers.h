// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <reports/reports.h>

namespace serai::reports {

/// One CSV field: quoted where it holds a separator, a quote or a line end; text that a spreadsheet would
/// take for a formula gets an apostrophe in front, as spreadsheets themselves write it. parsePhone() drops it
/// again.
[[nodiscard]] QString csvText(const QString& text);

/// Rows of data written.
[[nodiscard]] Result<qint64> writeCsv(const ReportModel& model, const QString& path);
[[nodiscard]] Result<qint64> writeXlsx(const ReportModel& model, const QString& path);
/// Pages written.
[[nodiscard]] Result<int> writePdf(const ReportModel& model, const QString& path);

/// What every format says about the report: title and value.
[[nodiscard]] QList<std::pair<QString, QString>> headLines(const ReportModel& model);

/// The findings as a table, for the formats without pages.
[[nodiscard]] Table findingsTable(const Findings& findings);

/// All tables for sheets and files: findings first, then those of the model, then the definitions.
[[nodiscard]] QList<Table> dataTables(const ReportModel& model);

} // namespace serai::reports
