// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/localtime.h>
#include <base/phonenumber.h>
#include <base/territory.h>
#include <members/activity.h>
#include <members/memberrepository.h>
#include <store/store.h>

#include <QLocale>

#include <people/places.h>
#include <timeline/listrows.h>

namespace serai::timeline {

static Result<QList<ListRow>> complete(store::Connection& connection, QList<members::MemberRow> rows)
{
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const auto& row : std::as_const(rows))
        ids << row.id.value;
    const auto groups = people::Places::groupsOf(connection, ids);
    if (!groups)
        return fail(groups.error());
    const auto active = members::lastActivity(connection, ids);
    if (!active)
        return fail(active.error());
    QList<ListRow> list;
    list.reserve(rows.size());
    QStringList prefixes;
    for (auto& row : rows) {
        const auto id = row.id.value;
        const auto at = active->constFind(id);
        // Asked for here, so that painting finds it known: ICU and libphonenumber take milliseconds for a
        // zone and for the numbers of a country that are new to them.
        const auto zone = row.zone.isEmpty() ? soleZoneOf(row.country) : row.zone;
        (void)zoneCity(zone, QLocale());
        if (const auto prefix = row.phone.left(3); !prefixes.contains(prefix)) {
            prefixes << prefix;
            (void)formatPhone(row.phone);
        }
        list << ListRow{std::move(row), groups->value(id),
            at == active->cend() ? std::nullopt : std::optional<qint64>(*at), zone};
    }
    return list;
}

Async<QList<ListRow>> listRows(store::Store& store, QList<qint64> ids)
{
    return store.read([ids = std::move(ids)](store::Connection& connection) -> Result<QList<ListRow>> {
        auto rows = members::MemberRepository::rows(connection, ids);
        if (!rows)
            return fail(rows.error());
        return complete(connection, std::move(*rows));
    });
}

Async<QList<ListRow>> completeRows(store::Store& store, QList<members::MemberRow> rows)
{
    return store.read([rows = std::move(rows)](store::Connection& connection) mutable {
        return complete(connection, std::move(rows));
    });
}

} // namespace serai::timeline
