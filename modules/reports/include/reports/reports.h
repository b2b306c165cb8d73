// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/cancel.h>
#include <reports/reportmodel.h>

namespace serai::reports {

/// The weekly report of \a page, which must hold all metrics. Pure. Texts are translated with what is
/// installed; numbers and dates follow \a locale.
[[nodiscard]] ReportModel weeklyReport(const kpi::Page& page, const QLocale& locale);

/// The report of one campaign; \a page gives shop, period, zone and currency. Pure.
[[nodiscard]] ReportModel campaignReport(
    const kpi::Page& page, const kpi::CampaignFigures& campaign, const QLocale& locale);

enum class Format { Pdf, Xlsx, Csv };
[[nodiscard]] QString formatKey(Format format); ///< "pdf", also the file's suffix
/// By the suffix of \a path. Errors: InvalidInput (another suffix).
[[nodiscard]] Result<Format> formatOfFile(const QString& path);

/// What was written.
struct Written
{
    QString path; ///< absolute
    Format format = Format::Pdf;
    int pages = 0; ///< Pdf
    qint64 rows = 0; ///< Xlsx and Csv: rows of data, without headings
    QString fingerprint;
};

/// Writes \a model to \a path; the file is replaced only when the new one is complete. Any thread; for Pdf a
/// QGuiApplication must exist. Errors: Storage, DiskFull, Internal.
[[nodiscard]] Result<Written> writeReport(const ReportModel& model, Format format, const QString& path);

/// What is to be made.
struct Request
{
    QString recipe = QStringLiteral("weekly"); ///< or "campaign"
    kpi::Period period;
    CampaignId campaign; ///< for "campaign"
    QLocale locale;
    QString path; ///< .pdf, .xlsx or .csv
};

/// Counts, builds and writes in one go on the long reader thread. Errors: those of kpi::show() and
/// writeReport(), NotFound (no such campaign), InvalidInput (unknown recipe or suffix).
[[nodiscard]] Async<Written> makeReport(store::Store& store, playbook::Playbook playbook, Request request,
    const Clock& clock, CancelToken cancel = {});

} // namespace serai::reports
