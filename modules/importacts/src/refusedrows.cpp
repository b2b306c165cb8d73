// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textcell.h"

#include <base/delimited.h>

#include <importacts/refusedrows.h>
#include <tables/tablereader.h>

namespace serai::importacts {

static QByteArray refusedLine(
    const DelimitedRow& row, int columns, const QString& line, const QString& reason)
{
    QByteArrayList cells;
    for (int column = 0; column < columns; ++column)
        cells << plainCell(row.text(column));
    cells << plainCell(line) << plainCell(reason);
    return cells.join(',') + "\r\n";
}

Result<qint64> writeRefusedRows(const members::ImportOptions& options, const members::ImportReport& report,
    const QString& target, const Progress& progress, const CancelToken& cancel)
{
    if (auto allowed = checkTarget(options.file, target); !allowed)
        return fail(allowed.error());
    const auto& found = report.found;
    const auto sniff = tables::sniffTable(
        options.file, {found.encoding, found.delimiter, found.sheet, options.useRepairs}, cancel);
    if (!sniff)
        return fail(sniff.error());
    auto reader = tables::TableReader::open(options.file, sniff->format, cancel);
    if (!reader)
        return fail(reader.error());
    QSaveFile file(target);
    if (!openPrivate(file))
        return writeError(file);
    file.write("\xef\xbb\xbf"); // spreadsheets read UTF-8 only with it
    const int columns = int(found.columns.size());
    auto refusal = report.refusals.cbegin();
    qint64 written = 0;
    DelimitedRow row;
    for (qint64 rows = 0;; ++rows) {
        const auto more = (*reader)->next(row);
        if (!more)
            return fail(more.error());
        if (!*more || (refusal == report.refusals.cend() && row.line > found.headerRow))
            break;
        if (rows % 1024 == 0) {
            if (progress)
                progress((*reader)->bytesRead(), found.sizeBytes);
            if (cancel.isCancelled())
                return fail(ErrorKind::Cancelled,
                    actsText(QT_TRANSLATE_NOOP("importacts", "cancelled; no file was written")));
        }
        if (row.line == found.headerRow)
            file.write(
                refusedLine(row, columns, actsText(QT_TRANSLATE_NOOP("importacts", "Line in the file")),
                    actsText(QT_TRANSLATE_NOOP("importacts", "Reason"))));
        while (refusal != report.refusals.cend() && refusal->line < row.line)
            ++refusal;
        if (refusal == report.refusals.cend() || refusal->line != row.line)
            continue;
        file.write(refusedLine(
            row, columns, QString::number(row.line), report.refusalReasons.value(refusal->reason)));
        ++written;
        ++refusal;
    }
    if (file.error() != QFileDevice::NoError || !file.commit())
        return writeError(file);
    return written;
}

} // namespace serai::importacts
