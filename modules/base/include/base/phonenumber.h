// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QString>

namespace serai {

/// A valid phone number in E.164 ("+4915123456789") with the region it belongs to. Made by libphonenumber.
struct PhoneNumber
{
    QString e164;
    QString region; ///< ISO 3166 alpha-2; empty where several regions share the number

    bool operator==(const PhoneNumber&) const = default;
};

/// Reads any spelling; national ones with \a region (ISO 3166 alpha-2) as home. A leading apostrophe, as
/// shops write it before numbers, is dropped. Any thread. Errors: InvalidInput with the reason in words.
[[nodiscard]] Result<PhoneNumber> parsePhone(const QString& text, const QString& region = {});

/// "+49 1512 3456789", for people to read. \a e164 as parsePhone() made it; anything else comes back
/// unchanged.
[[nodiscard]] QString formatPhone(const QString& e164);

} // namespace serai
