// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts.h"

#include <QCoreApplication>
#include <QLocale>

namespace serai::kpi {

const std::vector<Definition>& definitions()
{
    static const auto all = [] {
        std::vector<Definition> list;
        for (auto family : {orderDefinitions, customerDefinitions, messageDefinitions, audienceDefinitions,
                 plannedDefinitions}) {
            for (const auto& definition : family())
                list.push_back(definition);
        }
        return list;
    }();
    return all;
}

QList<Metric> catalogue()
{
    QList<Metric> metrics;
    for (const auto& definition : definitions())
        metrics << definition.describe();
    return metrics;
}

std::optional<Metric> metricById(const QString& id)
{
    for (const auto& metric : catalogue()) {
        if (metric.id == id)
            return metric;
    }
    return std::nullopt;
}

Band bandOf(const playbook::Playbook& playbook, const QString& rule, const Value& value)
{
    const auto number = value.number();
    if (rule.isEmpty() || !number || !playbook.find(rule))
        return Band::Unknown;
    const auto limits = playbook.band(rule);
    if (limits.isEmpty())
        return Band::Unknown;
    if ((limits.actBelow && *number < *limits.actBelow) || (limits.actAbove && *number > *limits.actAbove))
        return Band::Act;
    if ((limits.healthyFrom && *number < *limits.healthyFrom)
        || (limits.healthyTo && *number > *limits.healthyTo))
        return Band::Watch;
    return Band::Healthy;
}

std::optional<Target> targetOf(const playbook::Playbook& playbook, const QString& rule)
{
    if (rule.isEmpty() || !playbook.find(rule))
        return std::nullopt;
    const auto limits = playbook.band(rule);
    if (!limits.healthyFrom && !limits.healthyTo)
        return std::nullopt;
    return Target{limits.healthyFrom, limits.healthyTo};
}

QString formatTarget(const Target& target, Unit unit, const QLocale& locale)
{
    const auto text = [&](double number) {
        const auto shown = locale.toString(unit == Unit::Fraction ? number * 100.0 : number, 'g', 6);
        return unit == Unit::Fraction ? QCoreApplication::translate("kpi", "%1 %", "a percentage").arg(shown)
                                      : shown;
    };
    if (target.healthyLow && target.healthyHigh) {
        const auto low =
            locale.toString(unit == Unit::Fraction ? *target.healthyLow * 100.0 : *target.healthyLow, 'g', 6);
        return QStringLiteral("%1–%2").arg(low, text(*target.healthyHigh));
    }
    if (target.healthyLow)
        return QStringLiteral("≥ %1").arg(text(*target.healthyLow));
    return target.healthyHigh ? QStringLiteral("≤ %1").arg(text(*target.healthyHigh)) : QString();
}

} // namespace serai::kpi
