// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What OrderBook writes of the orders to their members.

#include "orderbook.h"

#include <base/territory.h>
#include <members/member.h>
#include <members/ordersums.h>
#include <store/jsonrows.h>

#include <algorithm>

namespace serai::members {

// People are summed up some hundred at a time: a statement for each would take longer than what it does.
static constexpr qsizetype sumPiece = 256;
static constexpr char purchasesSql[] =
    "SELECT o.member_id, o.currency, count(*), sum(o.total_minor), min(o.ordered_at), max(o.ordered_at) "
    "FROM json_each(CAST(? AS TEXT)) j CROSS JOIN shop_order o ON o.member_id = j.value ->> 0 "
    "WHERE o.kind = 'purchase' GROUP BY o.member_id, o.currency";
// Of the latest purchase that names one, else of the latest order.
static constexpr char orderCountriesSql[] =
    "SELECT m.id, coalesce(m.country, m.country_text), m.country_source, coalesce("
    "(SELECT country FROM shop_order o WHERE o.member_id = m.id AND o.country IS NOT NULL "
    "AND o.kind = 'purchase' ORDER BY o.ordered_at DESC, o.id DESC LIMIT 1), "
    "(SELECT country FROM shop_order o WHERE o.member_id = m.id AND o.country IS NOT NULL "
    "ORDER BY o.ordered_at DESC, o.id DESC LIMIT 1)) "
    "FROM json_each(CAST(? AS TEXT)) j CROSS JOIN member m ON m.id = j.value ->> 0";
// A zone that was guessed, if any, was that of another country.
static constexpr char putCountriesSql[] =
    "UPDATE member SET country = place ->> 1, country_text = place ->> 2, country_source = 'order', "
    "zone = iif(moves, place ->> 4, zone), "
    "zone_source = iif(moves, iif(place ->> 4 IS NULL, NULL, 'country'), zone_source) "
    "FROM (SELECT p.id, j.value AS place, j.value ->> 3 AND (coalesce(p.zone, '') = '' "
    "OR p.zone_source IN ('phone', 'country')) AS moves "
    "FROM json_each(CAST(? AS TEXT)) j CROSS JOIN member p ON p.id = j.value ->> 0) given "
    "WHERE member.id = given.id";
static constexpr char putSumsSql[] = SERAI_GIVEN_ROWS
    "UPDATE member SET order_count = v ->> 1, spend_minor = v ->> 2, spend_currency = v ->> 3, "
    "first_order_at = v ->> 4, last_order_at = v ->> 5, updated_at = v ->> 6 FROM given "
    "WHERE member.id = v ->> 0";

Result<> OrderBook::sumUp(const QString& currency, const ImportWatch& watch)
{
    if (!m_stamp.write)
        return {};
    auto members = m_persons.touched().values();
    std::sort(members.begin(), members.end());
    for (qsizetype first = 0; first < members.size(); first += sumPiece) {
        const auto piece = members.mid(first, sumPiece);
        auto done = sumMembers(piece, currency).and_then([&] { return putCountries(piece); }).and_then([&] {
            return watch.step(first + piece.size(), 1);
        });
        if (!done)
            return done;
    }
    return {};
}

static QByteArray packed(const QList<qint64>& members)
{
    store::JsonRows rows;
    for (const qint64 member : members)
        rows.add(member);
    return rows.take();
}

/// By member; whoever has no purchases is missing.
static Result<QHash<qint64, OrderSums>> sumsOf(
    store::Connection& connection, const QList<qint64>& members, const QString& workspaceCurrency)
{
    auto rows = connection.run(purchasesSql, packed(members));
    if (!rows)
        return fail(rows.error());
    QHash<qint64, OrderSums> all;
    QHash<qint64, qint64> spendLast;
    while (rows->next()) {
        const qint64 member = rows->int64(0);
        const auto currency = rows->text(1);
        const qint64 lastAt = rows->int64(5);
        auto& sums = all[member];
        sums.count += rows->int64(2);
        sums.firstAt = std::min(sums.firstAt.value_or(rows->int64(4)), rows->int64(4));
        sums.lastAt = std::max(sums.lastAt.value_or(0), lastAt);
        // Currencies are never added up: the shop's own where there is any, else that of the latest purchase.
        const bool own = currency == workspaceCurrency;
        if (own || (sums.spendCurrency != workspaceCurrency && lastAt >= spendLast.value(member))) {
            sums.spendCurrency = currency;
            sums.spendMinor = rows->int64(3);
            spendLast[member] = lastAt;
        }
    }
    return all;
}

Result<OrderSums> orderSums(store::Connection& connection, qint64 member, const QString& workspaceCurrency)
{
    const auto all = sumsOf(connection, {member}, workspaceCurrency);
    return all ? Result<OrderSums>(all->value(member)) : fail(all.error());
}

Result<> OrderBook::sumMembers(const QList<qint64>& members, const QString& currency)
{
    const auto all = sumsOf(m_connection, members, currency);
    if (!all)
        return fail(all.error());
    store::JsonRows rows;
    for (const qint64 member : members) {
        if (auto kept = m_journal.beforeMember(member); !kept)
            return kept;
        const auto sums = all->value(member);
        rows.add(member, sums.count, sums.spendMinor, store::nullIfEmpty(sums.spendCurrency), sums.firstAt,
            sums.lastAt, m_stamp.nowMs);
    }
    if (auto done = m_connection.run(putSumsSql, rows.take()); !done)
        return fail(done.error());
    return {};
}

Result<> OrderBook::putCountries(const QList<qint64>& members)
{
    auto found = m_connection.run(orderCountriesSql, packed(members));
    if (!found)
        return fail(found.error());
    store::JsonRows rows;
    while (found->next()) {
        if (found->isNull(3))
            continue;
        const qint64 member = found->int64(0);
        const auto country = found->text(3);
        const auto moves = takesCountry(member, found->text(1), found->text(2), country);
        if (!moves)
            return fail(moves.error());
        if (!*moves)
            continue;
        const bool isCode = country.size() == 2 && country.isUpper();
        const bool mayZone =
            m_persons.isNew(member) || m_rules[std::size_t(Field::Zone)] != ConflictRule::Keep;
        rows.add(member, isCode ? country : QString(), isCode ? QString() : country,
            qint64(mayZone && found->text(1) != country),
            isCode ? store::nullIfEmpty(soleZoneOf(country)) : QString());
    }
    if (rows.isEmpty())
        return {};
    if (auto done = m_connection.run(putCountriesSql, rows.take()); !done)
        return fail(done.error());
    return {};
}

// The country of the latest order, where nobody has said where the person lives.
Result<bool> OrderBook::takesCountry(
    qint64 member, const QString& known, const QString& source, const QString& country)
{
    if (known == country && !isInferred(source))
        return false;
    const auto rule = m_persons.isNew(member) ? ConflictRule::Auto : m_rules[std::size_t(Field::Country)];
    if (!takesPlace(rule, false, known, source, origin::order))
        return false;
    if (!known.isEmpty() || rule == ConflictRule::Replace)
        return true;
    const auto gone = m_persons.isTakenAway(member, QStringLiteral("country"));
    return gone ? Result<bool>(!*gone) : fail(gone.error());
}

} // namespace serai::members
