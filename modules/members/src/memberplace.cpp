// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/phonenumber.h>
#include <base/territory.h>
#include <members/memberplace.h>

namespace serai::members {

PhonePlace placeOfPhone(const QString& e164)
{
    if (e164.isEmpty())
        return {};
    const auto phone = parsePhone(e164);
    if (!phone || phone->region.isEmpty())
        return {};
    return {phone->region, soleZoneOf(phone->region)};
}

} // namespace serai::members
