// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conflictrules.h"
#include "importfields.h"
#include "importwatch.h"

#include <base/money.h>
#include <members/customfield.h>
#include <members/import.h>

#include <QTimeZone>

#include <tables/tablereader.h>

#include <array>

namespace serai::members {

/// In which order the numbers of a date stand.
enum class DateOrder { Unknown, Ymd, Dmy, Mdy };
[[nodiscard]] QString dateOrderKey(DateOrder order);

/// A column that fills a field of the shop's own.
struct CustomColumn
{
    CustomField field; ///< only its key until resolveCustomFields() knows the rest
    int column = -1;
    ConflictRule rule = ConflictRule::Auto;
};

/// How one file is to be read: the format, and which column means what.
struct Layout
{
    const Preset* preset = nullptr;
    tables::TableFormat format;
    QStringList encodings; ///< that fit the file; empty for a workbook
    bool looksTwiceEncoded = false; ///< some of its letters; mended where format says so
    QStringList sheets; ///< of a workbook, without hidden ones
    qint64 headerLine = 1;
    QStringList headers;
    std::array<std::vector<int>, fieldCount> columns; ///< by Field; best first
    std::vector<bool> allOf = std::vector<bool>(fieldCount, false);
    std::vector<CustomColumn> custom; ///< in the order of the fields
    int whatsappColumn = -1; ///< -1 = none
    bool whatsappAll = false;
    // Found by surveyLayout() or given:
    DateOrder dateOrder = DateOrder::Unknown;
    bool isDateOrderGiven = false; ///< then nothing in the file asks about it
    DateOrder freeDates =
        DateOrder::Unknown; ///< of dates that are not clear by themselves; Unknown = not met yet
    qint64 freeDatesLine = 0; ///< that proves it; 0 = none
    DecimalSign decimal = DecimalSign::Point;
    QTimeZone zone = QTimeZone::utc();
    QString country; ///< home of national phone numbers; may be empty
    QString currency; ///< of amounts without one
    bool isCurrencyInHeader = false; ///< "Price (EUR)" says so

    [[nodiscard]] int column(Field field) const
    {
        const auto& found = columns[std::size_t(field)];
        return found.empty() ? -1 : found.front();
    }

    [[nodiscard]] bool has(Field field) const { return column(field) >= 0; }

    /// Of the text; empty, but not null, for a workbook: the workspace keeps it.
    [[nodiscard]] QString encoding() const
    {
        return format.kind == tables::TableKind::Workbook ? QStringLiteral("") : format.text.encoding;
    }

    [[nodiscard]] QString header(int column) const { return headers.value(column); }
};

/// The table and its first rows, and the layout as far as it is known: preset is null where it is not. Of a
/// workbook the first visible sheet whose columns are known. Errors: NotFound, InvalidInput (no table),
/// Cancelled.
struct FoundLayout
{
    Layout layout;
    std::vector<tables::SampleRow> rows;
};

[[nodiscard]] Result<FoundLayout> lookAtFile(
    const ImportOptions& options, const CancelToken& cancel, const Progress& progress = {});

/// lookAtFile(), and the rest of what the options say, for a file that is to be imported. Errors: NotFound,
/// InvalidInput (also: unknown columns), Cancelled.
[[nodiscard]] Result<Layout> findLayout(const ImportOptions& options, const ImportWatch& watch);

/// Gives each field of \a preset its columns in \a headers; the number of fields found, -1 where the layout
/// is not it. A header that stands there twice gives both columns: the first with something in it counts.
[[nodiscard]] int matchPreset(const Preset& preset, const QStringList& headers, Layout& layout);

/// As matchPreset(), whatever the signature and what is required: a suggestion.
[[nodiscard]] int matchColumns(const Preset& preset, const QStringList& headers, Layout& layout);

/// Makes the row of \a rows the header in which the most columns of a candidate are found.
void findHeader(
    Layout& layout, const std::vector<tables::SampleRow>& rows, const std::vector<const Preset*>& candidates);

/// The one currency that the headers of amounts name: "Price (EUR)"; empty = none, or several.
[[nodiscard]] QString currencyInHeaders(const Layout& layout);

/// Whether the fields found are enough to import anything.
[[nodiscard]] bool isUsable(const Layout& layout);

/// Reads as far as needed to know date order and decimal sign of the whole file, and checks that what the
/// layout requires is there. Errors: InvalidInput (ambiguous dates: details are the orders to choose from;
/// missing columns), Cancelled.
[[nodiscard]] Result<> surveyLayout(Layout& layout, const ImportOptions& options, const ImportWatch& watch);

/// Reads the dates of the whole file for the order of those that are not clear by themselves: for a reader
/// that meets the first of them late. Sets freeDates. Errors: as surveyLayout().
[[nodiscard]] Result<> surveyFreeDates(
    Layout& layout, const ImportOptions& options, const CancelToken& cancel);

/// The error that asks for an order where two lines prove different ones.
[[nodiscard]] tl::unexpected<Error> contradictingDates(
    const Layout& layout, const ImportOptions& options, qint64 dayFirstLine, qint64 monthFirstLine);

[[nodiscard]] ImportSniff sniffOf(const Layout& layout, const ImportOptions& options);

} // namespace serai::members
