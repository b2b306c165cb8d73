// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partbuilder.h"
#include "streambuilder.h"

namespace serai::segments {

using store::Connection;

static Result<AddedRows> readAdded(Connection& connection, const char* sql, const OrderSpan& span)
{
    auto rows = connection.run(sql, span.above, span.upTo);
    if (!rows)
        return fail(rows.error());
    AddedRows added;
    WordTable currencies;
    while (rows->next()) {
        const auto who = rows->int64(1); // and whether it is a purchase
        const auto currency = quint16(currencies.codeOf(rows->text(4)) - 1);
        added.rows.push_back({rows->int64(0), who >> 1, rows->int64(2), rows->int64(3), rows->int64(5),
            rows->int64(6), currency, (who & 1) != 0});
    }
    std::stable_sort(added.rows.begin(), added.rows.end(), [](const AddedRow& a, const AddedRow& b) {
        return std::pair(a.member, a.timeMs) < std::pair(b.member, b.timeMs);
    });
    added.currencies = currencies.words();
    return added;
}

Result<AddedRows> readAddedOrders(Connection& connection, const OrderSpan& span)
{
    return readAdded(connection,
        "SELECT id, member_id * 2 + (kind = 'purchase'), ordered_at, total_minor, currency, 0, 0 FROM "
        "shop_order "
        "WHERE id > ? AND id <= ? AND member_id IS NOT NULL AND kind <> 'free'",
        span);
}

Result<AddedRows> readAddedLines(Connection& connection, const OrderSpan& span)
{
    return readAdded(connection,
        "SELECT f.id, f.member_id * 2 + 1, f.ordered_at, l.amount_e4, f.currency, l.quantity, "
        "coalesce(l.product_id, 0) FROM shop_order f CROSS JOIN order_line l ON l.order_id = f.id WHERE f.id "
        "> ? "
        "AND f.id <= ? AND f.member_id IS NOT NULL AND f.kind = 'purchase' AND l.quantity > 0 AND "
        "l.unit_price_e4 > 0",
        span);
}

/// Calls \a take(row, place) for each of \a rows; place is that of the member in \a whose.
template <class Take>
static void eachOf(std::span<const AddedRow> rows, std::vector<quint32>& whose, Take take)
{
    for (const auto& row : rows) {
        const auto slot = quint32(row.member) & (shardSlots - 1);
        if (whose.empty() || whose.back() != slot)
            whose.push_back(slot);
        take(row, quint32(whose.size() - 1));
    }
}

QByteArray packAddedOrders(
    std::span<const AddedRow> rows, const std::vector<QString>& currencies, std::vector<quint32>& whose)
{
    StreamBuilder purchases(StreamBuilder::Shape::Orders, 0);
    StreamBuilder returns(StreamBuilder::Shape::Orders, 0);
    eachOf(rows, whose, [&](const AddedRow& row, quint32 place) {
        auto& stream = row.isPurchase ? purchases : returns;
        stream.add(place, row.timeMs);
        stream.setAmount(row.amount, row.currency);
    });
    PayloadWriter writer;
    writer.addWords(SectionCurrencies, currencies);
    purchases.write(writer, SectionPurchases);
    returns.write(writer, SectionReturns);
    return writer.finish();
}

QByteArray packAddedLines(
    std::span<const AddedRow> rows, const std::vector<QString>& currencies, std::vector<quint32>& whose)
{
    StreamBuilder lines(StreamBuilder::Shape::Lines, 0);
    eachOf(rows, whose, [&](const AddedRow& row, quint32 place) {
        lines.add(place, row.timeMs);
        lines.setAmount(row.amount, row.currency);
        lines.setLine(row.quantity, row.product);
    });
    PayloadWriter writer;
    writer.addWords(SectionCurrencies, currencies);
    lines.write(writer, SectionLines);
    return writer.finish();
}

} // namespace serai::segments
