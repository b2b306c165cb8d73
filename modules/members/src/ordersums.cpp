// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What OrderBook writes of the orders to their members.

#include "orderbook.h"

#include <algorithm>

namespace serai::members {

static constexpr char memberPurchasesSql[] =
    "SELECT currency, count(*), sum(total_minor), min(ordered_at), max(ordered_at) FROM shop_order "
    "WHERE member_id = ? AND kind = 'purchase' GROUP BY currency";
static constexpr char memberCountrySql[] =
    "SELECT country FROM shop_order WHERE member_id = ? AND country IS NOT NULL "
    "ORDER BY kind = 'purchase' DESC, ordered_at DESC, id DESC LIMIT 1";
static constexpr char memberSumsSql[] =
    "UPDATE member SET order_count = ?, spend_minor = ?, spend_currency = ?, first_order_at = ?, "
    "last_order_at = ?, "
    "country = coalesce(?, country), country_text = coalesce(?, country_text), updated_at = ? WHERE id = ?";

Result<> OrderBook::sumUp(const QString& currency)
{
    if (!m_stamp.write)
        return {};
    for (const qint64 member : m_persons.touched()) {
        if (auto done = sumMember(member, currency); !done)
            return done;
    }
    return {};
}

Result<> OrderBook::sumMember(qint64 member, const QString& currency)
{
    auto rows = m_connection.run(memberPurchasesSql, member);
    if (!rows)
        return fail(rows.error());
    qint64 count = 0;
    qint64 spend = 0;
    QString spendCurrency;
    std::optional<qint64> first;
    std::optional<qint64> last;
    qint64 spendLast = 0;
    while (rows->next()) {
        count += rows->int64(1);
        first = std::min(first.value_or(rows->int64(3)), rows->int64(3));
        last = std::max(last.value_or(0), rows->int64(4));
        // Currencies are never added up: the shop's own where there is any, else that of the latest purchase.
        const bool own = rows->text(0) == currency;
        if (own || (spendCurrency != currency && rows->int64(4) >= spendLast)) {
            spendCurrency = rows->text(0);
            spend = rows->int64(2);
            spendLast = rows->int64(4);
        }
    }
    QString country;
    QString countryText;
    auto where = m_connection.run(memberCountrySql, member);
    if (!where)
        return fail(where.error());
    if (where->next()) {
        const auto text = where->text(0);
        (text.size() == 2 && text.isUpper() ? country : countryText) = text;
    }
    const auto done =
        m_connection.run(memberSumsSql, count, spend, spendCurrency.isEmpty() ? QString() : spendCurrency,
            first, last, country, countryText, m_stamp.nowMs, member);
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace serai::members
