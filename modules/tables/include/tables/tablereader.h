// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/cancel.h>
#include <base/delimited.h>

#include <memory>

namespace serai::tables {

class Workbook;

/// What kind of file a table stands in.
enum class TableKind {
    Delimited, ///< text with columns: CSV, TSV and the like
    Workbook, ///< XLSX
    Cards, ///< vCard
};

/// Stable lower-case key of \a kind: "text", "xlsx", "vcard".
[[nodiscard]] QString tableKindKey(TableKind kind);

/// How to read one table of one file; as sniffTable() found it.
struct TableFormat
{
    TableKind kind = TableKind::Delimited;
    DelimitedFormat text; ///< Delimited; of Cards the encoding only
    /// The letters of the file were written as UTF-8 twice ("MÃ¼ller"): next() mends each cell whose way back
    /// is exact.
    bool isTwiceEncoded = false;
    QString sheet; ///< Workbook: the name of the sheet
    /// A workbook that sniffTable() has opened: with it, its texts are not read again. May be null.
    std::shared_ptr<const Workbook> workbook;
};

/// What the reader of the file says about it. Empty strings mean "find out".
struct TableRequest
{
    QString encoding; ///< "UTF-8", "windows-1252", "Shift_JIS", …
    QString delimiter; ///< one sign, or "tab"
    QString sheet; ///< of a workbook; empty = the first visible one that has rows
    bool mendsLetters = true; ///< false: letters that were encoded twice stay as they are
};

/// A row of the beginning of a table.
struct SampleRow
{
    qint64 line = 0;
    QStringList cells;
};

/// A sheet of a workbook.
struct SheetInfo
{
    QString name;
    bool isHidden = false;
};

/// What a look at the beginning of a file finds.
struct TableSniff
{
    TableFormat format;
    bool encodingIsCertain = true; ///< false = the most plausible one of \c encodings
    QStringList encodings; ///< that fit the file, the likeliest first; empty for workbooks
    QList<SheetInfo> sheets; ///< in the workbook's order
    std::vector<SampleRow> rows; ///< the first rows, at most 50
    qint64 sizeBytes = 0;
    bool looksTwiceEncoded = false; ///< some letters of it; mended where format.isTwiceEncoded
};

/// Rows of a table, one after the other, in memory that does not grow with the file. Numbers and dates of a
/// workbook come as text: plain decimals, "2026-03-04 10:00:00"; a number with more digits than a spreadsheet
/// keeps comes as "1.23456789012346E+18", so that nobody takes the made-up digits for real ones. A vCard file
/// comes as a table with the header row of cardColumns() on line 0. One thread.
class TableReader
{
public:
    /// Opens \a path as \a format says. Reading the texts of a large workbook takes a while; \a cancel stops
    /// it. Errors: NotFound, InvalidInput (not such a file, damaged, no such sheet), Cancelled, Storage.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(
        const QString& path, const TableFormat& format, const CancelToken& cancel = {});

    TableReader() = default;
    TableReader(const TableReader&) = delete;
    TableReader& operator=(const TableReader&) = delete;
    virtual ~TableReader() = default;

    /// The next row in \a row, whose cells live until the next call; false after the last. Its line is the
    /// line of the file, or the row of the sheet. Errors: InvalidInput, Storage, with the line.
    [[nodiscard]] virtual Result<bool> next(DelimitedRow& row) = 0;

    /// Why the row that next() gave last cannot be used, as a clause for the reader, while the rest of the
    /// file can: a card without an end. Empty = it can.
    [[nodiscard]] virtual QString fault() const { return {}; }

    /// The cells of that row whose letters had been encoded twice, as they stand in the file: column, text.
    [[nodiscard]] virtual const std::vector<std::pair<int, QString>>& mended() const;

    /// How far in the file, in bytes of it, for progress; at most its size.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
};

/// Looks at the beginning of \a path: which kind of file, encoding, delimiter, sheets, first rows. Blocking;
/// reads 256 KB, of a text without other letters than English ones all of it, of a workbook its texts too;
/// \a progress counts bytes of the file where that takes long. Errors: NotFound, InvalidInput (not a table;
/// empty; not in the given encoding; no such sheet), Cancelled, Storage.
[[nodiscard]] Result<TableSniff> sniffTable(const QString& path, const TableRequest& request = {},
    const CancelToken& cancel = {}, const Progress& progress = {});

/// The first rows of another sheet of a workbook that was looked at. Errors: InvalidInput (no such sheet,
/// damaged), Storage.
[[nodiscard]] Result<std::vector<SampleRow>> sampleSheet(
    const QString& path, const TableFormat& format, const QString& sheet);

/// The header row of a vCard file. A cell with several values joins them with cardSeparator.
[[nodiscard]] QStringList cardColumns();
inline constexpr char cardSeparator[] = " ::: ";

/// The limits that keep a hostile file from filling memory or disk. Beyond them a file is refused.
inline constexpr int maxColumns = 16'384; ///< as many as a spreadsheet has
inline constexpr qsizetype maxCellBytes = 4 * 1024 * 1024;
inline constexpr qint64 maxSheetBytes = qint64(8) * 1024 * 1024 * 1024; ///< unpacked
inline constexpr qint64 maxTextsBytes = qint64(1024) * 1024 * 1024; ///< unpacked shared strings
inline constexpr qint64 maxPackRatio = 200; ///< unpacked to packed, beyond 64 MB; real sheets stay under 50

} // namespace serai::tables
