// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "randomshop.h"

// The judge: plain loops over the lists, by the definitions in the catalogue, without the code under test.
namespace {

struct Judged
{
    qint64 orders = 0, cancellations = 0, gross = 0, net = 0, ownOrders = 0;
    qint64 buyers = 0, fresh = 0, again = 0;
    qint64 sent = 0, delivered = 0, read = 0, failed = 0, unknown = 0, silent = 0, optOuts = 0;
};

Judged judge(const Shop& shop, qint64 from, qint64 until)
{
    Judged judged;
    const auto inside = [&](qint64 at) { return at >= from && at < until; };
    QHash<qint64, int> here, before;
    for (const auto& order : shop.orders) {
        if (order.member && order.kind == u"purchase") {
            before[*order.member] += order.at < from ? 1 : 0;
            here[*order.member] += inside(order.at) ? 1 : 0;
        }
        if (!inside(order.at))
            continue;
        if (order.kind == u"purchase") {
            ++judged.orders;
            if (order.currency == u"USD") {
                ++judged.ownOrders;
                judged.gross += order.total;
                judged.net += order.total;
            }
        } else if (order.kind == u"cancellation") {
            ++judged.cancellations;
            if (order.currency == u"USD")
                judged.net += order.total;
        }
    }
    for (auto it = here.cbegin(); it != here.cend(); ++it) {
        if (*it == 0)
            continue;
        ++judged.buyers;
        judged.fresh += before[it.key()] == 0 ? 1 : 0;
        judged.again += before[it.key()] > 0 || *it > 1 ? 1 : 0;
    }
    for (const auto& message : shop.messages) {
        if (!message.requested || !inside(*message.requested) || message.state == u"in_flight")
            continue;
        const bool arrived = message.delivered || message.read;
        judged.sent += message.accepted ? 1 : 0;
        judged.delivered += arrived ? 1 : 0;
        judged.read += message.read ? 1 : 0;
        judged.failed += message.state == u"failed" ? 1 : 0;
        judged.unknown += message.state == u"unknown" ? 1 : 0;
        judged.silent += message.state == u"accepted" ? 1 : 0;
    }
    QSet<qint64> left;
    for (const auto& consent : shop.consents) {
        if (consent.state == u"withdrawn" && consent.purpose == u"marketing" && inside(consent.at))
            left << consent.member;
    }
    judged.optOuts = left.size();
    return judged;
}

QString compareFigure(const QString& id, const Value& value, const Judged& judged)
{
    const QHash<QString, qint64> counts{{QStringLiteral("orders"), judged.orders},
        {QStringLiteral("cancellations"), judged.cancellations}, {QStringLiteral("revenue"), judged.gross},
        {QStringLiteral("revenue.net"), judged.net}, {QStringLiteral("buyers"), judged.buyers},
        {QStringLiteral("customers.new"), judged.fresh},
        {QStringLiteral("buyers.returning"), judged.buyers - judged.fresh},
        {QStringLiteral("messages.sent"), judged.sent}, {QStringLiteral("messages.failed"), judged.failed},
        {QStringLiteral("messages.unknown"), judged.unknown}, {QStringLiteral("optouts"), judged.optOuts}};
    std::optional<qint64> expected;
    if (counts.contains(id))
        expected = counts[id];
    const bool noReceipts = judged.sent > 0 && judged.silent == judged.sent;
    if (id == u"order.average" && judged.ownOrders > 0)
        expected = qint64(std::llround(double(judged.gross) / double(judged.ownOrders)));
    else if (id == u"repeat.rate" && judged.buyers > 0)
        expected = judged.again;
    else if (id == u"messages.delivered" && !noReceipts)
        expected = judged.delivered;
    else if (id == u"messages.read" && !noReceipts)
        expected = judged.read;
    else if (id == u"kpi.open" && judged.delivered > 0 && judged.sent > 0)
        expected = judged.read;
    if (value.isKnown() != expected.has_value() || value.amount.value_or(0) != expected.value_or(0))
        return QStringLiteral("%1: %2, expected %3")
            .arg(id, value.amount ? QString::number(*value.amount) : QStringLiteral("unknown"),
                expected ? QString::number(*expected) : QStringLiteral("unknown"));
    if (id == u"kpi.open" && expected && value.whole != judged.delivered)
        return QStringLiteral("kpi.open of %1, expected %2").arg(value.whole).arg(judged.delivered);
    if (!value.isKnown() && value.unknownReason.isEmpty())
        return id + QStringLiteral(" is unknown without a reason");
    return {};
}

} // namespace
