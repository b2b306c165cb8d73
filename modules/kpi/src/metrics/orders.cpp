// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../facts.h"

#include <QCoreApplication>

namespace serai::kpi {

static QString orderSource()
{
    return QCoreApplication::translate("kpi", "Imported orders");
}

static Metric describeOrders()
{
    Metric metric;
    metric.id = QStringLiteral("orders");
    metric.title = QCoreApplication::translate("kpi", "Orders");
    metric.definition = QCoreApplication::translate("kpi",
        "Purchases by the time of the order, in every currency. Cancelled orders, returns and orders without "
        "a price do "
        "not count.");
    metric.source = orderSource();
    return metric;
}

static Result<Value> ordersValue(Facts& facts, int slot)
{
    return facts.orders(slot).map([](const QMap<QString, OrderSums>& byCurrency) {
        qint64 n = 0;
        for (const auto& sums : byCurrency)
            n += sums.purchases;
        return Value::count(n);
    });
}

static Metric describeRevenue()
{
    Metric metric;
    metric.id = QStringLiteral("revenue");
    metric.unit = Unit::Money;
    metric.title = QCoreApplication::translate("kpi", "Revenue");
    metric.definition = QCoreApplication::translate("kpi",
        "Sum of the purchases in the shop's currency, before cancellations and returns. Other currencies are "
        "said "
        "separately and not converted.");
    metric.source = orderSource();
    return metric;
}

static Result<Value> revenueValue(Facts& facts, int slot)
{
    return facts.ownOrders(slot).map([&](const OrderSums& sums) {
        return Value::money({sums.purchaseMinor, facts.currency()});
    });
}

static Result<QList<Value>> otherAmounts(Facts& facts, qint64 (*amount)(const OrderSums&))
{
    return facts.orders(Facts::whole).map([&](const QMap<QString, OrderSums>& byCurrency) {
        QList<Value> values;
        for (auto it = byCurrency.cbegin(); it != byCurrency.cend(); ++it) {
            if (it.key() != facts.currency() && amount(*it) != 0)
                values << Value::money({amount(*it), it.key()});
        }
        return values;
    });
}

static qint64 grossOf(const OrderSums& sums)
{
    return sums.purchaseMinor;
}

static qint64 netOf(const OrderSums& sums)
{
    return sums.purchaseMinor + sums.cancellationMinor;
}

static Result<QList<Value>> revenueOthers(Facts& facts)
{
    return otherAmounts(facts, grossOf);
}

static Metric describeNetRevenue()
{
    Metric metric;
    metric.id = QStringLiteral("revenue.net");
    metric.unit = Unit::Money;
    metric.title = QCoreApplication::translate("kpi", "Net revenue");
    metric.definition = QCoreApplication::translate("kpi",
        "Revenue less the cancellations and returns that were booked in the same period, whenever the goods "
        "were "
        "bought. Shop's currency only.");
    metric.source = orderSource();
    return metric;
}

static Result<Value> netRevenueValue(Facts& facts, int slot)
{
    return facts.ownOrders(slot).map([&](const OrderSums& sums) {
        return Value::money({netOf(sums), facts.currency()});
    });
}

static Result<QList<Value>> netRevenueOthers(Facts& facts)
{
    return otherAmounts(facts, netOf);
}

static Metric describeAverage()
{
    Metric metric;
    metric.id = QStringLiteral("order.average");
    metric.unit = Unit::Money;
    metric.title = QCoreApplication::translate("kpi", "Average order");
    metric.definition = QCoreApplication::translate("kpi",
        "Revenue divided by the number of purchases in the shop's currency, rounded to the smallest unit.");
    metric.source = orderSource();
    return metric;
}

static Result<Value> averageValue(Facts& facts, int slot)
{
    return facts.ownOrders(slot).map([&](const OrderSums& sums) {
        if (sums.purchases == 0)
            return Value::unknown(Unit::Money,
                QCoreApplication::translate("kpi", "there is no purchase in the shop's currency"));
        const auto half = sums.purchaseMinor < 0 ? -sums.purchases / 2 : sums.purchases / 2;
        return Value::money({(sums.purchaseMinor + half) / sums.purchases, facts.currency()});
    });
}

static Metric describeCancellations()
{
    Metric metric;
    metric.id = QStringLiteral("cancellations");
    metric.title = QCoreApplication::translate("kpi", "Cancellations and returns");
    metric.definition = QCoreApplication::translate(
        "kpi", "Cancelled orders and returns by the time at which they were booked, in every currency.");
    metric.source = orderSource();
    metric.higherIsBetter = false;
    return metric;
}

static Result<Value> cancellationsValue(Facts& facts, int slot)
{
    return facts.orders(slot).map([](const QMap<QString, OrderSums>& byCurrency) {
        qint64 n = 0;
        for (const auto& sums : byCurrency)
            n += sums.cancellations;
        return Value::count(n);
    });
}

std::vector<Definition> orderDefinitions()
{
    return {{describeOrders, ordersValue}, {describeRevenue, revenueValue, revenueOthers},
        {describeNetRevenue, netRevenueValue, netRevenueOthers}, {describeAverage, averageValue},
        {describeCancellations, cancellationsValue}};
}

} // namespace serai::kpi
