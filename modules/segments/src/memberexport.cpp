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
    MemberExport(store::Store& store, const Clock& clock, std::vector<ExportColumn> columns)
        : m_store(store)
        , m_repository(store, clock)
        , m_columns(std::move(columns))
    {
        for (const auto& column : m_columns)
            m_needsValues = m_needsValues || column.field != 0;
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
        Async<serai::members::MemberPage> reading;
        for (size_t from = 0; from < members.size(); from += portion) {
            if (cancel.isCancelled())
                return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
            const auto part = portionAt(from);
            const auto page = await(from == 0 ? read(part) : reading);
            if (!page)
                return fail(page.error());
            if (from + portion < members.size())
                reading = read(portionAt(from + portion));
            if (auto done = writeRows(page->rows, part, sheet); !done)
                return fail(done.error());
            written += page->rows.size();
            if (progress)
                progress(qint64(from + part.size()), qint64(members.size()));
        }
        return written;
    }

private:
    Async<serai::members::MemberPage> read(std::span<const MemberId> members)
    {
        auto only = std::make_shared<QList<qint64>>();
        for (const auto id : members)
            only->append(id.value);
        return m_repository.page(
            {{}, serai::members::MemberSort::Added, false, only}, 0, qint64(members.size()));
    }

    Result<> writeRows(
        const QList<serai::members::MemberRow>& rows, std::span<const MemberId> members, SheetWriter& sheet)
    {
        QHash<qint64, CustomValues> values;
        if (m_needsValues) {
            auto known = await(m_store.readLong(
                [first = members.front(), last = members.back()](
                    store::Connection& connection) { return customValues(connection, first, last); }));
            if (!known)
                return fail(known.error());
            values = std::move(*known);
        }
        std::vector<ExportCell> cells;
        for (const auto& row : rows) {
            cells.clear();
            for (const auto& column : m_columns)
                cells.push_back(column.cell(row, values.value(row.id.value)));
            if (auto done = sheet.row(cells); !done)
                return done;
        }
        return {};
    }

    store::Store& m_store;
    serai::members::MemberRepository m_repository;
    std::vector<ExportColumn> m_columns;
    bool m_needsValues = false;
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
    const auto rows =
        MemberExport(store, clock, std::move(*columns)).write(members, **sheet, progress, cancel);
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
