// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace serai::members {

/// Where a phone number says that somebody is at home.
struct PhonePlace
{
    QString country; ///< ISO 3166; empty = the number belongs to no single country
    QString zone; ///< IANA; empty = unknown, or the country has several

    bool operator==(const PhonePlace&) const = default;
};

/// The region of \a e164 and the only zone of that country. A guess, to be marked as one. Pure; any thread.
[[nodiscard]] PhonePlace placeOfPhone(const QString& e164);

} // namespace serai::members
