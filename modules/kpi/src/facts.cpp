// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts.h"

#include <members/reach.h>

#include <QCoreApplication>
#include <QHash>

namespace serai::kpi {

// The index shop_order_by_time holds every column that these statements read. Grouping sorts its rows, so the
// shop's own currency, which most orders have, is summed without.
static constexpr auto ownOrdersSql =
    "SELECT sum(CASE WHEN kind = 'purchase' THEN 1 ELSE 0 END),"
    " sum(CASE WHEN kind = 'purchase' THEN total_minor ELSE 0 END),"
    " sum(CASE WHEN kind = 'cancellation' THEN 1 ELSE 0 END),"
    " sum(CASE WHEN kind = 'cancellation' THEN total_minor ELSE 0 END)"
    " FROM shop_order WHERE ordered_at >= ? AND ordered_at < ? AND currency = ?";
static constexpr auto otherOrdersSql =
    "SELECT kind, currency, count(*), sum(total_minor) FROM shop_order"
    " WHERE ordered_at >= ? AND ordered_at < ? AND currency <> ? GROUP BY kind, currency";

// member.first_order_at is kept by whoever writes orders; looking for earlier purchases of each buyer instead
// took ten times as long on 400,000 orders a month.
static constexpr auto newCustomersSql =
    "SELECT id FROM member WHERE first_order_at >= ? AND first_order_at < ?";
static constexpr auto purchasesSql = "SELECT member_id, ordered_at FROM shop_order WHERE ordered_at >= ? AND "
                                     "ordered_at < ? AND kind = 'purchase'"
                                     " AND member_id IS NOT NULL ORDER BY ordered_at";

// A message belongs to the moment at which it left this computer. One that the platform refused has no
// acceptance.
static constexpr auto messagesSql =
    "SELECT sum(CASE WHEN taken THEN 1 ELSE 0 END), sum(CASE WHEN arrived THEN 1 ELSE 0 END),"
    " sum(CASE WHEN seen THEN 1 ELSE 0 END), sum(CASE WHEN state = 'failed' THEN 1 ELSE 0 END),"
    " sum(CASE WHEN state = 'unknown' THEN 1 ELSE 0 END),"
    " sum(CASE WHEN taken AND NOT arrived AND state <> 'failed' THEN 1 ELSE 0 END)"
    " FROM (SELECT state, (accepted_at IS NOT NULL OR state IN ('accepted', 'delivered', 'read')) AS taken,"
    "  (delivered_at IS NOT NULL OR read_at IS NOT NULL OR state IN ('delivered', 'read')) AS arrived,"
    "  (read_at IS NOT NULL OR state = 'read') AS seen FROM outbox"
    "  WHERE coalesce(requested_at, accepted_at, failed_at) >= ?"
    "  AND coalesce(requested_at, accepted_at, failed_at) < ?"
    "  AND state IN ('accepted', 'delivered', 'read', 'failed', 'unknown')) AS message";

static constexpr auto optOutsSql =
    "SELECT count(DISTINCT member_id) FROM consent_event WHERE state = 'withdrawn' AND at >= ? AND at < ?"
    " AND channel = 'whatsapp' AND purpose = 'marketing'";

// Only members who may be reachable are looked at in full.
static const QByteArray reachSql = QByteArrayLiteral("SELECT ") + members::reachColumns
    + " FROM member AS m WHERE EXISTS (SELECT 1 FROM consent_event AS granted WHERE granted.member_id = m.id"
      " AND granted.channel = 'whatsapp' AND granted.purpose = 'marketing' AND granted.state = 'granted')"
      " AND NOT EXISTS (SELECT 1 FROM suppression AS stop WHERE stop.member_id = m.id AND stop.channel = "
      "'whatsapp')";

void Messages::add(const Messages& other)
{
    accepted += other.accepted;
    delivered += other.delivered;
    read += other.read;
    failed += other.failed;
    outcomeUnknown += other.outcomeUnknown;
    silent += other.silent;
}

Facts::Facts(
    store::Connection& connection, QList<Bucket> buckets, QString currency, const CancelToken& cancel)
    : m_connection(connection)
    , m_buckets(std::move(buckets))
    , m_currency(std::move(currency))
    , m_cancel(cancel)
{
}

Span Facts::spanOfSlot(int slot) const
{
    if (slot == whole)
        return {m_buckets.first().span.fromMs, m_buckets.last().span.untilMs};
    return m_buckets[slot].span;
}

Result<> Facts::goOn() const
{
    if (m_cancel.isCancelled())
        return fail(ErrorKind::Cancelled, QCoreApplication::translate("kpi", "cancelled"));
    return {};
}

void OrderSums::add(const OrderSums& other)
{
    purchases += other.purchases;
    purchaseMinor += other.purchaseMinor;
    cancellations += other.cancellations;
    cancellationMinor += other.cancellationMinor;
}

Result<QMap<QString, OrderSums>> Facts::ordersIn(const Span& span)
{
    QMap<QString, OrderSums> byCurrency;
    auto own = m_connection.run(ownOrdersSql, span.fromMs, span.untilMs, m_currency);
    if (!own)
        return fail(own.error());
    if (own->next() && !own->isNull(0))
        byCurrency[m_currency] = {own->int64(0), own->int64(1), own->int64(2), own->int64(3)};
    auto rows = m_connection.run(otherOrdersSql, span.fromMs, span.untilMs, m_currency);
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        const auto kind = rows->text(0);
        if (kind == u"purchase")
            byCurrency[rows->text(1)].add({rows->int64(2), rows->int64(3), 0, 0});
        else if (kind == u"cancellation")
            byCurrency[rows->text(1)].add({0, 0, rows->int64(2), rows->int64(3)});
    }
    return byCurrency;
}

Result<> Facts::loadOrders()
{
    std::vector<QMap<QString, OrderSums>> filled(size_t(m_buckets.size()) + 1);
    for (qsizetype i = 0; i < m_buckets.size(); ++i) {
        if (auto going = goOn(); !going)
            return going;
        auto here = ordersIn(m_buckets[i].span);
        if (!here)
            return fail(here.error());
        // The whole is the sum of its parts, so that a tile and its chart cannot disagree.
        for (auto sums = here->cbegin(); sums != here->cend(); ++sums)
            filled[0][sums.key()].add(*sums);
        filled[size_t(i) + 1] = std::move(*here);
    }
    m_orders = std::move(filled);
    return {};
}

Result<QMap<QString, OrderSums>> Facts::orders(int slot)
{
    if (m_orders.empty()) {
        if (auto loaded = loadOrders(); !loaded)
            return fail(loaded.error());
    }
    return m_orders[size_t(slot + 1)];
}

Result<OrderSums> Facts::ownOrders(int slot)
{
    return orders(slot).map([this](const auto& byCurrency) { return byCurrency.value(m_currency); });
}

namespace {

/// What is known of a member while the purchases of a period pass by in the order of time.
struct BuyerSoFar
{
    int bucket = -1; ///< the last one with a purchase
    bool isFresh = false; ///< the first purchase of all lies in the period
    bool againHere = false; ///< counted as repeating in that bucket
    bool again = false; ///< counted as repeating in the period
};

} // namespace

static void countPurchase(BuyerSoFar& member, int bucket, Buyers& here, Buyers& all)
{
    const bool isFirst = member.isFresh && member.bucket < 0;
    all.all += member.bucket < 0 ? 1 : 0;
    all.fresh += isFirst ? 1 : 0;
    here.fresh += isFirst ? 1 : 0;
    if (member.bucket != bucket) {
        ++here.all;
        member.bucket = bucket;
        member.againHere = false;
    }
    if (isFirst)
        return;
    here.again += member.againHere ? 0 : 1;
    all.again += member.again ? 0 : 1;
    member.againHere = true;
    member.again = true;
}

Result<> Facts::loadBuyers()
{
    const auto period = spanOfSlot(whole);
    QHash<qint64, BuyerSoFar> members;
    {
        auto rows = m_connection.run(newCustomersSql, period.fromMs, period.untilMs);
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            members[rows->int64(0)].isFresh = true;
    }
    auto rows = m_connection.run(purchasesSql, period.fromMs, period.untilMs);
    if (!rows)
        return fail(rows.error());
    std::vector<Buyers> filled(size_t(m_buckets.size()) + 1);
    int bucket = 0;
    for (qint64 n = 0; rows->next(); ++n) {
        if (n % 8192 == 0) {
            if (auto going = goOn(); !going)
                return going;
        }
        const auto at = rows->int64(1);
        while (at >= m_buckets[bucket].span.untilMs)
            ++bucket;
        countPurchase(members[rows->int64(0)], bucket, filled[size_t(bucket) + 1], filled[0]);
    }
    m_buyers = std::move(filled);
    return {};
}

Result<Buyers> Facts::buyers(int slot)
{
    if (m_buyers.empty()) {
        if (auto loaded = loadBuyers(); !loaded)
            return fail(loaded.error());
    }
    return m_buyers[size_t(slot + 1)];
}

Result<> Facts::loadMessages()
{
    std::vector<Messages> filled(size_t(m_buckets.size()) + 1);
    for (qsizetype i = 0; i < m_buckets.size(); ++i) {
        if (auto going = goOn(); !going)
            return going;
        auto rows = m_connection.run(messagesSql, m_buckets[i].span.fromMs, m_buckets[i].span.untilMs);
        if (!rows)
            return fail(rows.error());
        if (!rows->next())
            continue;
        auto& slot = filled[size_t(i) + 1];
        slot = {
            rows->int64(0), rows->int64(1), rows->int64(2), rows->int64(3), rows->int64(4), rows->int64(5)};
        filled[0].add(slot);
    }
    m_messages = std::move(filled);
    return {};
}

Result<Messages> Facts::messages(int slot)
{
    if (m_messages.empty()) {
        if (auto loaded = loadMessages(); !loaded)
            return fail(loaded.error());
    }
    return m_messages[size_t(slot + 1)];
}

Result<qint64> Facts::optOuts(int slot)
{
    const auto span = spanOfSlot(slot);
    return m_connection.number(optOutsSql, span.fromMs, span.untilMs).map([](auto n) {
        return n.value_or(0);
    });
}

Result<qint64> Facts::members()
{
    return m_connection.number("SELECT count(*) FROM member").map([](auto n) { return n.value_or(0); });
}

Result<qint64> Facts::reachable()
{
    auto rows = m_connection.prepare(reachSql);
    if (!rows)
        return fail(rows.error());
    if (auto ran = rows->exec(); !ran)
        return fail(ran.error());
    qint64 n = 0;
    for (qint64 seen = 0; rows->next(); ++seen) {
        if (seen % 4096 == 0) {
            if (auto going = goOn(); !going)
                return fail(going.error());
        }
        const members::ReachFacts facts{rows->text(0), rows->boolean(1), rows->boolean(2), rows->boolean(3)};
        n += members::reachOf(facts) == members::Reach::Reachable ? 1 : 0;
    }
    return n;
}

} // namespace serai::kpi
