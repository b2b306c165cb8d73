// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportcolumns.h"
#include "sheetwriter.h"

#include <base/async.h>
#include <members/memberrepository.h>
#include <segments/memberexport.h>
#include <store/store.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace serai::segments {

static constexpr qint64 sheetRows = 1'048'575; ///< Excel's, without the header row

ExportFormat exportFormatOf(const QString& path)
{
    return path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive) ? ExportFormat::Xlsx
                                                                       : ExportFormat::Csv;
}

/// The members come in portions by their ids: a page by number would skip one when another is deleted
/// meanwhile.
static Result<qint64> writeRows(store::Store& store, const Clock& clock, const std::vector<MemberId>& members,
    const std::vector<const ExportColumn*>& columns, const QTimeZone& zone, SheetWriter& sheet,
    const Progress& progress, const CancelToken& cancel)
{
    constexpr size_t portion = 2'000;
    serai::members::MemberRepository repository(store, clock);
    qint64 written = 0;
    std::vector<ExportCell> cells;
    for (size_t from = 0; from < members.size(); from += portion) {
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        auto only = std::make_shared<QList<qint64>>();
        for (size_t i = from; i < std::min(members.size(), from + portion); ++i)
            only->append(members[i].value);
        const auto page =
            await(repository.page({{}, serai::members::MemberSort::Added, false, only}, 0, qint64(portion)));
        if (!page)
            return fail(page.error());
        for (const auto& row : page->rows) {
            cells.clear();
            for (const auto* column : columns)
                cells.push_back(column->cell(row, zone));
            if (auto done = sheet.row(cells); !done)
                return fail(done.error());
        }
        written += page->rows.size();
        if (progress)
            progress(qint64(from) + only->size(), qint64(members.size()));
    }
    return written;
}

/// What the file holds is said by its columns and its hash, not by anybody's name.
static Result<> noteExport(store::Store& store, const Clock& clock, const ExportReceipt& receipt)
{
    if (store.isReadOnly())
        return {};
    const QJsonObject detail{{QStringLiteral("rows"), receipt.rows},
        {QStringLiteral("columns"), QJsonArray::fromStringList(receipt.columns)},
        {QStringLiteral("sha256"), QString::fromLatin1(receipt.sha256)}};
    const auto text = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    const auto subject = QFileInfo(receipt.path).fileName();
    return await(
        store.write([text, subject, at = clock.nowMs()](store::Transaction& transaction) -> Result<> {
            auto noted = transaction->run("INSERT INTO audit (act, subject, detail, at) VALUES (?, ?, ?, ?)",
                QStringLiteral("members.export"), subject, text, at);
            if (!noted)
                return fail(noted.error());
            return {};
        }));
}

Result<ExportReceipt> writeMembers(store::Store& store, const Clock& clock,
    const std::vector<MemberId>& members, const ExportRequest& request, const QTimeZone& zone,
    const Progress& progress, const CancelToken& cancel)
{
    const auto columns = chosenColumns(request.columns);
    if (!columns)
        return fail(columns.error());
    if (request.format == ExportFormat::Xlsx && qint64(members.size()) > sheetRows)
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("segments", "a sheet holds at most %L1 members").arg(sheetRows),
            request.path,
            QCoreApplication::translate("segments", "export to CSV, or split the segment first"));
    auto sheet = openSheet(request, *columns);
    if (!sheet)
        return fail(sheet.error());
    const auto rows = writeRows(store, clock, members, *columns, zone, **sheet, progress, cancel);
    if (!rows)
        return fail(rows.error());
    ExportReceipt receipt{*rows, QFileInfo(request.path).absoluteFilePath(), {}, {}};
    for (const auto* column : *columns)
        receipt.columns << QString::fromLatin1(column->key);
    auto hash = (*sheet)->finish();
    if (!hash)
        return fail(hash.error());
    receipt.sha256 = *hash;
    if (auto noted = noteExport(store, clock, receipt); !noted)
        return fail(noted.error());
    return receipt;
}

} // namespace serai::segments
