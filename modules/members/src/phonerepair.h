// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/phonenumber.h>

namespace serai::members {

/// What was mended of a phone; of several the first in this order.
enum class PhoneRepair {
    NinthDigit,
    MobilePrefix,
    LostPlus,
    LostZero,
    Notation, ///< with E, no digit lost
    ExtraZero,
    Decimal, ///< ".0" behind it
    OtherDigits, ///< of another width or script
    Formula, ///< ="…"
    QuoteMark,
    DoubleZero, ///< 00 for +
    Country, ///< national, read as of the row's or the file's country
    None,
};

/// Stable key of \a repair: "lostPlus"; empty for None.
[[nodiscard]] QString phoneRepairKey(PhoneRepair repair);
/// What was mended, as a clause for the reader: "the + in front was lost".
[[nodiscard]] QString phoneRepairNote(PhoneRepair repair);
/// Whether digits were guessed rather than signs read.
[[nodiscard]] bool isGuessedDigits(PhoneRepair repair);

/// A phone number out of a cell, and what had to be mended.
struct RepairedPhone
{
    PhoneNumber number;
    PhoneRepair repair = PhoneRepair::None;
    QString note; ///< a clause for the reader; empty where the cell was sound
};

/// Reads the phone number in \a cell as files write it: with signs of a spreadsheet around it (="…", an
/// apostrophe, ".0"), digits of other scripts or widths, in notation with E where no digit is lost, without
/// the + or the 0 that a spreadsheet dropped, as a link (tel:, whatsapp:, wa.me), without Brazil's ninth
/// digit, with Mexico's old mobile prefix. \a home (ISO 3166 alpha-2, may be empty) is the country of
/// national numbers. A reading is taken only where libphonenumber finds the number valid. Any thread. Errors:
/// InvalidInput with the reason, also where digits are lost.
[[nodiscard]] Result<RepairedPhone> repairPhone(const QString& cell, const QString& home);

/// Whether \a cell begins as a number with its country code does: +, 00, or a link of WhatsApp.
[[nodiscard]] bool isInternationalPhone(const QString& cell);

/// Whether \a text is a number in notation with E that has lost digits: "8.61E+12", "1.23457E+18".
[[nodiscard]] bool hasLostDigits(QStringView text);

} // namespace serai::members
