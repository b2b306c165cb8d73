// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What OrderBook writes of the orders to their members.

#include "orderbook.h"

#include <base/territory.h>
#include <members/member.h>
#include <members/ordersums.h>

#include <algorithm>

namespace serai::members {

static constexpr char memberPurchasesSql[] =
    "SELECT currency, count(*), sum(total_minor), min(ordered_at), max(ordered_at) FROM shop_order "
    "WHERE member_id = ? AND kind = 'purchase' GROUP BY currency";
static constexpr char memberCountrySql[] =
    "SELECT country FROM shop_order WHERE member_id = ? AND country IS NOT NULL "
    "ORDER BY kind = 'purchase' DESC, ordered_at DESC, id DESC LIMIT 1";
static constexpr char knownCountrySql[] =
    "SELECT coalesce(country, country_text), country_source FROM member WHERE id = ?";
static constexpr char putCountrySql[] =
    "UPDATE member SET country = ?, country_text = ?, country_source = 'order' WHERE id = ?";
static constexpr char putZoneSql[] =
    "UPDATE member SET zone = ?, zone_source = CASE WHEN ? IS NULL THEN NULL ELSE 'country' END "
    "WHERE id = ? AND (coalesce(zone, '') = '' OR zone_source IN ('phone', 'country'))";
static constexpr char memberSumsSql[] =
    "UPDATE member SET order_count = ?, spend_minor = ?, spend_currency = ?, first_order_at = ?, "
    "last_order_at = ?, updated_at = ? WHERE id = ?";

Result<> OrderBook::sumUp(const QString& currency, const ImportWatch& watch)
{
    if (!m_stamp.write)
        return {};
    qint64 summed = 0;
    for (const qint64 member : m_persons.touched()) {
        if (auto done = watch.step(++summed).and_then([&] { return sumMember(member, currency); }); !done)
            return done;
    }
    return {};
}

Result<OrderSums> orderSums(store::Connection& connection, qint64 member, const QString& workspaceCurrency)
{
    auto rows = connection.run(memberPurchasesSql, member);
    if (!rows)
        return fail(rows.error());
    OrderSums sums;
    qint64 spendLast = 0;
    while (rows->next()) {
        sums.count += rows->int64(1);
        sums.firstAt = std::min(sums.firstAt.value_or(rows->int64(3)), rows->int64(3));
        sums.lastAt = std::max(sums.lastAt.value_or(0), rows->int64(4));
        // Currencies are never added up: the shop's own where there is any, else that of the latest purchase.
        const bool own = rows->text(0) == workspaceCurrency;
        if (own || (sums.spendCurrency != workspaceCurrency && rows->int64(4) >= spendLast)) {
            sums.spendCurrency = rows->text(0);
            sums.spendMinor = rows->int64(2);
            spendLast = rows->int64(4);
        }
    }
    return sums;
}

Result<> OrderBook::sumMember(qint64 member, const QString& currency)
{
    const auto sums = orderSums(m_connection, member, currency);
    if (!sums)
        return fail(sums.error());
    if (auto kept = m_journal.beforeMember(member); !kept)
        return kept;
    const auto done = m_connection.run(memberSumsSql, sums->count, sums->spendMinor,
        sums->spendCurrency.isEmpty() ? QString() : sums->spendCurrency, sums->firstAt, sums->lastAt,
        m_stamp.nowMs, member);
    if (!done)
        return fail(done.error());
    return putCountry(member);
}

// The country of the latest order, where nobody has said where the person lives.
Result<> OrderBook::putCountry(qint64 member)
{
    auto where = m_connection.run(memberCountrySql, member);
    if (!where)
        return fail(where.error());
    if (!where->next())
        return {};
    const auto country = where->text(0);
    auto known = m_connection.run(knownCountrySql, member);
    if (!known)
        return fail(known.error());
    if (!known->next() || (known->text(0) == country && !isInferred(known->text(1))))
        return {};
    const bool isOther = known->text(0) != country;
    const auto rule = m_persons.isNew(member) ? ConflictRule::Auto : m_rules[std::size_t(Field::Country)];
    if (!takesPlace(rule, false, known->text(0), known->text(1), origin::order))
        return {};
    if (known->text(0).isEmpty() && rule != ConflictRule::Replace) {
        const auto gone = m_persons.isTakenAway(member, QStringLiteral("country"));
        if (!gone)
            return fail(gone.error());
        if (*gone)
            return {};
    }
    const bool isCode = country.size() == 2 && country.isUpper();
    const auto done =
        m_connection.run(putCountrySql, isCode ? country : QString(), isCode ? QString() : country, member);
    if (!done)
        return fail(done.error());
    const bool mayZone = m_persons.isNew(member) || m_rules[std::size_t(Field::Zone)] != ConflictRule::Keep;
    if (!isOther || !mayZone)
        return {};
    // A zone that was guessed, if any, was that of another country.
    const auto sole = isCode ? soleZoneOf(country) : QString();
    const auto zone = sole.isEmpty() ? QString() : sole;
    const auto moved = m_connection.run(putZoneSql, zone, zone, member);
    if (!moved)
        return fail(moved.error());
    return {};
}

} // namespace serai::members
