// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where PersonBook takes somebody to live whose file does not say it.

#include "personbook.h"

#include <base/territory.h>
#include <members/member.h>

#include <algorithm>

namespace serai::members {

/// Whether a phone of \a person is nobody's yet.
Result<bool> PersonBook::bringsPhone(const PersonRow& person)
{
    const auto phone = std::find_if(person.identities.cbegin(), person.identities.cend(),
        [](const auto& identity) { return identity.first == Field::Phone; });
    if (phone == person.identities.cend())
        return false;
    const auto owner = ownerOf(Field::Phone, phone->second);
    if (!owner)
        return fail(owner.error());
    return *owner == 0;
}

// A number that comes with this row tells something new; one that was here already was looked at then, and
// what people took away since stays away. All of it is in rows of the import, so its undo needs nothing more.
Result<bool> PersonBook::inferPlace(
    qint64 member, const PersonRow& person, const Known* before, Known& values)
{
    const auto merged = values;
    // A zone that was guessed was that of another country.
    if (before && values.country != before->country && isInferred(values.zoneSource)) {
        values.zone.clear();
        values.zoneSource.clear();
    }
    const auto hasPhone = bringsPhone(person);
    if (!hasPhone)
        return fail(hasPhone.error());
    const auto mayFill = [&](Field field) {
        return isNew(member) || m_rules[std::size_t(field)] != ConflictRule::Keep;
    };
    const auto tell = [&](Field field, QString& value, QString& source, const QString& now,
                          const char* from) {
        value = now;
        source = QString::fromLatin1(from);
        noteChange(member, person, QString::fromLatin1(fieldInfo(field).key), {}, now);
    };
    if (*hasPhone && values.country.isEmpty() && values.countryText.isEmpty() && !person.phoneRegion.isEmpty()
        && mayFill(Field::Country))
        tell(Field::Country, values.country, values.countrySource, person.phoneRegion, "phone");
    const bool isTold = !before || *hasPhone || values.country != before->country;
    if (isTold && values.zone.isEmpty() && !values.country.isEmpty() && mayFill(Field::Zone)) {
        if (const auto zone = soleZoneOf(values.country); !zone.isEmpty())
            tell(Field::Zone, values.zone, values.zoneSource, zone,
                values.countrySource == u"phone" ? "phone" : "country");
    }
    m_inferred += values != merged;
    return values != merged;
}

} // namespace serai::members
