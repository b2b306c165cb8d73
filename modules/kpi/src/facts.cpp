// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts.h"

#include <members/reach.h>

#include <QCoreApplication>

namespace serai::kpi {

// The index shop_order_by_time holds every column that this and the next statement read.
static constexpr auto ordersSql
    = "SELECT kind, currency, count(*), sum(total_minor) FROM shop_order"
      " WHERE ordered_at >= ? AND ordered_at < ? GROUP BY kind, currency";

static constexpr auto buyersSql
    = "SELECT count(*), sum(CASE WHEN earlier THEN 0 ELSE 1 END), sum(CASE WHEN earlier OR n > 1 THEN 1 ELSE 0 END)"
      " FROM (SELECT buyer.n AS n, EXISTS (SELECT 1 FROM shop_order AS past WHERE past.member_id = buyer.member_id"
      "  AND past.ordered_at < ? AND past.kind = 'purchase') AS earlier"
      " FROM (SELECT member_id, count(*) AS n FROM shop_order WHERE ordered_at >= ? AND ordered_at < ?"
      "  AND kind = 'purchase' AND member_id IS NOT NULL GROUP BY member_id) AS buyer) AS judged";

// A message belongs to the moment at which it left this computer. One that the platform refused has no acceptance.
static constexpr auto messagesSql
    = "SELECT sum(CASE WHEN taken THEN 1 ELSE 0 END), sum(CASE WHEN arrived THEN 1 ELSE 0 END),"
      " sum(CASE WHEN seen THEN 1 ELSE 0 END), sum(CASE WHEN state = 'failed' THEN 1 ELSE 0 END),"
      " sum(CASE WHEN state = 'unknown' THEN 1 ELSE 0 END),"
      " sum(CASE WHEN taken AND NOT arrived AND state <> 'failed' THEN 1 ELSE 0 END)"
      " FROM (SELECT state, (accepted_at IS NOT NULL OR state IN ('accepted', 'delivered', 'read')) AS taken,"
      "  (delivered_at IS NOT NULL OR read_at IS NOT NULL OR state IN ('delivered', 'read')) AS arrived,"
      "  (read_at IS NOT NULL OR state = 'read') AS seen FROM outbox"
      "  WHERE coalesce(requested_at, accepted_at, failed_at) >= ?"
      "  AND coalesce(requested_at, accepted_at, failed_at) < ?"
      "  AND state IN ('accepted', 'delivered', 'read', 'failed', 'unknown')) AS message";

static constexpr auto optOutsSql
    = "SELECT count(DISTINCT member_id) FROM consent_event WHERE state = 'withdrawn' AND at >= ? AND at < ?"
      " AND channel = 'whatsapp' AND purpose = 'marketing'";

// Only members who may be reachable are looked at in full.
static const QByteArray reachSql = QByteArrayLiteral("SELECT ") + members::reachColumns
    + " FROM member AS m WHERE EXISTS (SELECT 1 FROM consent_event AS granted WHERE granted.member_id = m.id"
      " AND granted.channel = 'whatsapp' AND granted.purpose = 'marketing' AND granted.state = 'granted')"
      " AND NOT EXISTS (SELECT 1 FROM suppression AS stop WHERE stop.member_id = m.id AND stop.channel = 'whatsapp')";

void Messages::add(const Messages& other)
{
    accepted += other.accepted;
    delivered += other.delivered;
    read += other.read;
    failed += other.failed;
    outcomeUnknown += other.outcomeUnknown;
    silent += other.silent;
}

Facts::Facts(store::Connection& connection, QList<Bucket> buckets, QString currency, const CancelToken& cancel)
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

Result<> Facts::loadOrders()
{
    std::vector<QMap<QString, OrderSums>> filled(size_t(m_buckets.size()) + 1);
    for (qsizetype i = 0; i < m_buckets.size(); ++i) {
        if (auto going = goOn(); !going)
            return going;
        auto rows = m_connection.run(ordersSql, m_buckets[i].span.fromMs, m_buckets[i].span.untilMs);
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            const auto kind = rows->text(0);
            // The whole is the sum of its parts, so that a tile and its chart cannot disagree.
            for (auto* slot : {&filled[size_t(i) + 1], &filled[0]}) {
                auto& sums = (*slot)[rows->text(1)];
                if (kind == u"purchase") {
                    sums.purchases += rows->int64(2);
                    sums.purchaseMinor += rows->int64(3);
                } else if (kind == u"cancellation") {
                    sums.cancellations += rows->int64(2);
                    sums.cancellationMinor += rows->int64(3);
                }
            }
        }
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

Result<Buyers> Facts::buyers(int slot)
{
    if (const auto known = m_buyers.constFind(slot); known != m_buyers.cend())
        return *known;
    if (auto going = goOn(); !going)
        return fail(going.error());
    const auto span = spanOfSlot(slot);
    auto rows = m_connection.run(buyersSql, span.fromMs, span.fromMs, span.untilMs);
    if (!rows)
        return fail(rows.error());
    Buyers buyers;
    if (rows->next())
        buyers = {rows->int64(0), rows->int64(1), rows->int64(2)};
    m_buyers.insert(slot, buyers);
    return buyers;
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
        slot = {rows->int64(0), rows->int64(1), rows->int64(2), rows->int64(3), rows->int64(4), rows->int64(5)};
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
    return m_connection.number(optOutsSql, span.fromMs, span.untilMs).map([](auto n) { return n.value_or(0); });
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
