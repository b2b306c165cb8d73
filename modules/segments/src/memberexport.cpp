// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportrows.h"
#include "sheetwriter.h"

#include <base/async.h>
#include <segments/memberexport.h>
#include <store/store.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <consent/disclosure.h>

#include <algorithm>
#include <span>

namespace serai::segments {

static constexpr qint64 sheetRows = 1'048'575; ///< Excel's, without the header row

ExportFormat exportFormatOf(const QString& path)
{
    return path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive) ? ExportFormat::Xlsx
                                                                       : ExportFormat::Csv;
}

class MemberExport
{
public:
    MemberExport(store::Store& store, std::vector<ExportColumn> columns)
        : m_store(store)
        , m_columns(std::move(columns))
    {
        for (const auto& column : m_columns)
            m_needs |= column.needs;
    }

    /// The members come in portions by their ids: a page by number would skip one when another is deleted
    /// meanwhile. The next portion is read while one is written.
    Result<qint64> write(const std::vector<MemberId>& members, SheetWriter& sheet, const Progress& progress,
        const CancelToken& cancel)
    {
        constexpr size_t portion = 2'000;
        const auto portionAt = [&](size_t from) {
            return std::span(members).subspan(from, std::min(members.size() - from, portion));
        };
        qint64 written = 0;
        Async<ExportPortion> reading;
        for (size_t from = 0; from < members.size(); from += portion) {
            if (cancel.isCancelled())
                return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
            const auto part = portionAt(from);
            const auto people = await(from == 0 ? read(part) : reading);
            if (!people)
                return fail(people.error());
            if (from + portion < members.size())
                reading = read(portionAt(from + portion));
            if (auto done = writeRows(*people, sheet); !done)
                return fail(done.error());
            written += people->rows.size();
            if (progress)
                progress(qint64(from + part.size()), qint64(members.size()));
        }
        return written;
    }

private:
    Async<ExportPortion> read(std::span<const MemberId> members)
    {
        return m_store.readLong(
            [ids = std::vector(members.begin(), members.end()), needs = m_needs](
                store::Connection& connection) { return readExportPortion(connection, ids, needs); });
    }

    Result<> writeRows(const ExportPortion& people, SheetWriter& sheet)
    {
        std::vector<ExportCell> cells;
        for (const auto& row : people.rows) {
            cells.clear();
            const auto values = people.values.value(row.id.value);
            for (const auto& column : m_columns)
                cells.push_back(column.cell(row, values));
            if (auto done = sheet.row(cells); !done)
                return done;
        }
        return {};
    }

    store::Store& m_store;
    std::vector<ExportColumn> m_columns;
    quint32 m_needs = 0;
};

/// The register of exports says what left the workspace, and never whose data it was.
static Result<> noteExport(
    store::Store& store, const Clock& clock, const ExportRequest& request, const ExportReceipt& receipt)
{
    if (store.isReadOnly())
        return {};
    consent::Disclosure disclosure;
    disclosure.kind = request.what.isEmpty() ? QStringLiteral("members") : QStringLiteral("segment");
    disclosure.what = request.what;
    disclosure.people = receipt.rows;
    disclosure.columns = receipt.columns;
    disclosure.fileName = QFileInfo(receipt.path).fileName();
    disclosure.purpose = request.purpose;
    disclosure.at = clock.nowMs();
    return await(consent::noteDisclosure(store, disclosure));
}

Result<ExportReceipt> writeMembers(store::Store& store, const Clock& clock,
    const std::vector<MemberId>& members, const ExportRequest& request, const QTimeZone& zone,
    const Progress& progress, const CancelToken& cancel)
{
    if (request.format == ExportFormat::Xlsx && qint64(members.size()) > sheetRows)
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("segments", "a sheet holds at most %L1 members").arg(sheetRows),
            request.path,
            QCoreApplication::translate("segments", "export to CSV, or split the segment first"));
    auto columns = await(store.read([request, zone](store::Connection& connection) {
        return chosenColumns(connection, request.columns, zone);
    }));
    if (!columns)
        return fail(columns.error());
    ExportReceipt receipt{0, QFileInfo(request.path).absoluteFilePath(), {}, {}};
    for (const auto& column : *columns)
        receipt.columns << column.key;
    auto sheet = openSheet(request, receipt.columns);
    if (!sheet)
        return fail(sheet.error());
    const auto rows = MemberExport(store, std::move(*columns)).write(members, **sheet, progress, cancel);
    if (!rows)
        return fail(rows.error());
    receipt.rows = *rows;
    auto hash = (*sheet)->finish();
    if (!hash)
        return fail(hash.error());
    receipt.sha256 = *hash;
    if (auto noted = noteExport(store, clock, request, receipt); !noted)
        return fail(noted.error());
    return receipt;
}

} // namespace serai::segments
