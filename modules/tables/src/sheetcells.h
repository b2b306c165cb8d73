// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <string>
#include <string_view>

namespace serai::tables {

/// What a number in a cell of a workbook means, by its style.
enum class NumberKind { Plain, Date, Time };

/// Column of a cell reference: "A1" → 0, "AB7" → 27; -1 where it is none.
[[nodiscard]] int columnOfReference(QStringView reference);

/// The kind of a number format: by its number (ECMA-376 18.8.30 lists those without a code)…
[[nodiscard]] NumberKind kindOfBuiltIn(int formatId);
/// …or by its code: "yyyy\-mm\-dd" is a date, "[h]:mm" a time, "0.00 \"days\"" a number.
[[nodiscard]] NumberKind kindOfFormatCode(QStringView code);

/// \a value of a numeric cell as a plain decimal without exponent, rounded to the 15 digits that spreadsheets
/// keep: 0.30000000000000004 is 0.3, 8.613812345678E12 is 8613812345678. A number that has more digits
/// than that stays in the notation with E, because its last ones are made up.
[[nodiscard]] std::string plainNumber(QByteArrayView value);

/// A date serial as text: "2026-03-04", "2026-03-04 10:00:00", or "10:00:00" for a Time or a serial below 1.
/// \a base1904 = the workbook counts from 1904. Falls back to plainNumber() out of range.
[[nodiscard]] std::string dateText(QByteArrayView value, NumberKind kind, bool base1904);

} // namespace serai::tables
