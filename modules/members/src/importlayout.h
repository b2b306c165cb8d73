// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importfields.h"

#include <base/delimited.h>
#include <base/money.h>
#include <members/import.h>

#include <QTimeZone>

#include <array>

namespace serai::members {

/// In which order the numbers of a date stand.
enum class DateOrder { Unknown, Ymd, Dmy, Mdy };
[[nodiscard]] QString dateOrderKey(DateOrder order);

/// How one file is to be read: the format, and which column means what.
struct Layout
{
    const Preset* preset = nullptr;
    DelimitedFormat format;
    qint64 headerLine = 1;
    QStringList headers;
    std::array<std::vector<int>, fieldCount> columns; ///< by Field; best first
    std::vector<bool> allOf = std::vector<bool>(fieldCount, false);
    int whatsappColumn = -1; ///< -1 = none
    bool whatsappAll = false;
    // Found by surveyLayout() or given:
    DateOrder dateOrder = DateOrder::Unknown;
    DecimalSign decimal = DecimalSign::Point;
    QTimeZone zone = QTimeZone::utc();
    QString country; ///< home of national phone numbers; may be empty
    QString currency; ///< of amounts without one

    [[nodiscard]] int column(Field field) const
    {
        const auto& found = columns[std::size_t(field)];
        return found.empty() ? -1 : found.front();
    }

    [[nodiscard]] bool has(Field field) const { return column(field) >= 0; }

    [[nodiscard]] QString header(int column) const { return headers.value(column); }
};

/// Finds format, header and columns on the first 64 KB. Errors: NotFound, InvalidInput.
[[nodiscard]] Result<Layout> findLayout(const ImportOptions& options);

/// Reads as far as needed to know date order and decimal sign of the whole file, and checks that what the
/// layout requires is there. Errors: InvalidInput (ambiguous dates, missing columns), Cancelled.
[[nodiscard]] Result<> surveyLayout(Layout& layout, const ImportOptions& options, const CancelToken& cancel);

[[nodiscard]] ImportSniff sniffOf(const Layout& layout, const ImportOptions& options);

} // namespace serai::members
