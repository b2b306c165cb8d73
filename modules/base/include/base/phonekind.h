// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace serai {

/// What a phone number is for, as far as its digits tell.
enum class PhoneKind {
    Mobile,
    FixedOrMobile, ///< the country does not tell them apart
    FixedLine,
    Other, ///< free, premium, shared … or not a valid number
};

/// Kind of \a e164, as parsePhone() made it. Any thread.
[[nodiscard]] PhoneKind phoneKindOf(const QString& e164);

/// What is dialled before a national number in \a region (ISO 3166 alpha-2), for example "0"; may be empty.
[[nodiscard]] QString nationalPrefixOf(const QString& region);

/// Whether people in \a region (ISO 3166 alpha-2) write the valid national number \a digits just so: their
/// country has no prefix before it (China's mobile numbers), or one that may be left out (India's). False
/// where a prefix such as 0 belongs before it, which a spreadsheet may have dropped. Any thread. By
/// libphonenumber's formats and its strictness for numbers in running text.
[[nodiscard]] bool isWholeNational(const QString& digits, const QString& region);

} // namespace serai
