// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchbaselines.h"

#include "benchshop.h"

#include <base/localtime.h>

namespace serai::bench {

/// When the day began that was \a daysAgo days before now.
static qint64 startOfDay(int daysAgo, const QTimeZone& zone)
{
    return instantOf(localOf(benchNowMs, zone).date().addDays(-daysAgo), QTime(0, 0), zone);
}

Result<segments::RfmGrid> gridBySql(store::Connection& connection, const QTimeZone& zone)
{
    auto rows =
        connection.run("SELECT (last >= ?) + (last >= ?) + (last >= ?) + (last >= ?) AS r, (n >= 2) + (n >= "
                       "3) + (n >= 5) + (n >= 10) AS f, count(*) FROM (SELECT max(ordered_at) AS last, "
                       "sum(ordered_at > ?) AS n FROM shop_order WHERE kind = 'purchase' AND ordered_at <= ? "
                       "AND member_id IS NOT NULL GROUP BY member_id) GROUP BY r, f",
            startOfDay(30, zone), startOfDay(60, zone), startOfDay(90, zone), startOfDay(180, zone),
            windowStart(benchNowMs, 12, TimeUnit::Months, zone), benchNowMs);
    if (!rows)
        return fail(rows.error());
    segments::RfmGrid grid;
    while (rows->next())
        grid.cells[size_t(rows->int64(0))][size_t(rows->int64(1))] = rows->int64(2);
    return grid;
}

Result<bool> contractBySql(store::Connection& connection, MemberId member, const QTimeZone& zone)
{
    const auto now = benchNowMs;
    auto rows = connection.run(
        "WITH m AS (SELECT * FROM member WHERE id = ?), o AS (SELECT * FROM shop_order WHERE member_id = "
        "(SELECT id FROM m) AND kind = 'purchase' AND ordered_at <= ?) SELECT m.country IN ('DE', 'JP'), "
        "(SELECT count(*) >= 2 FROM o WHERE ordered_at > ?), "
        "(SELECT count(*) > 0 AND sum(total_minor) >= 10000 * count(*) FROM o WHERE ordered_at > ?), "
        "(SELECT coalesce(max(ordered_at) >= ? AND max(ordered_at) < ?, 0) FROM o), "
        "NOT EXISTS (SELECT 1 FROM o JOIN order_line l ON l.order_id = o.id JOIN product p ON p.id = "
        "l.product_id WHERE p.sku = '85123A'), "
        "NOT EXISTS (SELECT 1 FROM member_tag t JOIN tag g ON g.id = t.tag_id WHERE t.member_id = m.id AND "
        "g.name = 'blocked'), coalesce(m.language, '') <> 'de' FROM m",
        member.value, now, windowStart(now, 6, TimeUnit::Months, zone),
        windowStart(now, 182, TimeUnit::Days, zone), startOfDay(90, zone), startOfDay(59, zone));
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return fail(ErrorKind::NotFound, QStringLiteral("no such member"), QString::number(member.value));
    bool all = true;
    for (int row = 0; row < 7; ++row)
        all = rows->int64(row) != 0 && all;
    return all;
}

Result<qint64> everythingBySql(store::Connection& connection)
{
    auto rows = connection.run(
        "SELECT count(*) FROM member m WHERE (SELECT count(*) FROM shop_order WHERE member_id = m.id AND "
        "kind "
        "= 'purchase' AND ordered_at <= ?) >= 0 AND (SELECT count(*) FROM shop_order o JOIN order_line l ON "
        "l.order_id = o.id WHERE o.member_id = m.id AND o.kind = 'purchase' AND o.ordered_at <= ?) >= 0 AND "
        "(SELECT count(*) FROM link_click WHERE member_id = m.id AND at <= ?) >= 0 AND (SELECT count(*) FROM "
        "message_received WHERE member_id = m.id AND at <= ?) >= 0",
        benchNowMs, benchNowMs, benchNowMs, benchNowMs);
    if (!rows)
        return fail(rows.error());
    rows->next();
    return rows->int64(0);
}

} // namespace serai::bench
