// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../facts.h"

#include <QCoreApplication>

namespace serai::kpi {

static QString customerSource()
{
    return QCoreApplication::translate("kpi", "Imported orders that belong to a member");
}

static Metric describeBuyers()
{
    Metric metric;
    metric.id = QStringLiteral("buyers");
    metric.title = QCoreApplication::translate("kpi", "Buyers");
    metric.definition =
        QCoreApplication::translate("kpi", "Different members with at least one purchase in the period.");
    metric.source = customerSource();
    return metric;
}

static Metric describeNewCustomers()
{
    Metric metric;
    metric.id = QStringLiteral("customers.new");
    metric.title = QCoreApplication::translate("kpi", "New customers");
    metric.definition =
        QCoreApplication::translate("kpi", "Members whose first purchase of all lies in the period.");
    metric.source = customerSource();
    return metric;
}

static Metric describeReturning()
{
    Metric metric;
    metric.id = QStringLiteral("buyers.returning");
    metric.title = QCoreApplication::translate("kpi", "Returning buyers");
    metric.definition = QCoreApplication::translate("kpi",
        "Members with a purchase in the period who had bought before it began: buyers less new customers.");
    metric.source = customerSource();
    return metric;
}

static Metric describeRepeatRate()
{
    Metric metric;
    metric.id = QStringLiteral("repeat.rate");
    metric.unit = Unit::Fraction;
    metric.title = QCoreApplication::translate("kpi", "Repeat rate");
    metric.definition = QCoreApplication::translate("kpi",
        "Buyers with a purchase in the period that was not their first, as a share of all buyers of the "
        "period.");
    metric.source = customerSource();
    return metric;
}

static Result<Value> buyersValue(Facts& facts, int slot)
{
    return facts.buyers(slot).map([](const Buyers& buyers) { return Value::count(buyers.all); });
}

static Result<Value> newCustomersValue(Facts& facts, int slot)
{
    return facts.buyers(slot).map([](const Buyers& buyers) { return Value::count(buyers.fresh); });
}

static Result<Value> returningValue(Facts& facts, int slot)
{
    return facts.buyers(slot).map(
        [](const Buyers& buyers) { return Value::count(buyers.all - buyers.fresh); });
}

static Result<Value> repeatRateValue(Facts& facts, int slot)
{
    return facts.buyers(slot).map([](const Buyers& buyers) {
        return Value::fraction(
            buyers.again, buyers.all, QCoreApplication::translate("kpi", "no member bought anything"));
    });
}

std::vector<Definition> customerDefinitions()
{
    return {{describeBuyers, buyersValue}, {describeNewCustomers, newCustomersValue},
        {describeReturning, returningValue}, {describeRepeatRate, repeatRateValue}};
}

} // namespace serai::kpi
