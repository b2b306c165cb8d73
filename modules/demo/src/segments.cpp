// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue.h"
#include "world.h"

#include <base/localtime.h>

#include <algorithm>
#include <string_view>

namespace serai::demo {

static const QTimeZone& shopZone()
{
    static const QTimeZone zone = zoneById(QStringLiteral("Europe/Berlin")).value_or(QTimeZone::utc());
    return zone;
}

/// Purchases in the window "last n units" at \a atMs.
static qsizetype purchasesWithin(const Person& person, qint64 atMs, int n, TimeUnit unit)
{
    const auto from = windowStart(atMs, n, unit, shopZone());
    return std::count_if(person.purchasesMs.begin(), person.purchasesMs.end(),
        [&](qint64 at) { return at > from && at <= atMs; });
}

static std::optional<qint64> daysSinceLast(const Person& person, qint64 atMs)
{
    const auto next = std::upper_bound(person.purchasesMs.begin(), person.purchasesMs.end(), atMs);
    if (next == person.purchasesMs.begin())
        return std::nullopt;
    return daysBetween(*std::prev(next), atMs, shopZone());
}

static bool livesIn(const Person& person, std::string_view country)
{
    return person.market->code == country;
}

std::vector<DemoSegment> demoSegments()
{
    const auto rule = [](const char* json) { return QString::fromUtf8(json); };
    return {
        {QStringLiteral("Bought twice in 6 months"),
            rule(
                R"({"all": [{"fact": "orders", "measure": "count", "window": {"last": 6, "unit": "months"}, "op": ">=", "value": 2}]})"),
            [](const Person& person, qint64 at) {
                return purchasesWithin(person, at, 6, TimeUnit::Months) >= 2;
            }},
        {QStringLiteral("Buyers, last 90 days"),
            rule(
                R"({"all": [{"fact": "orders", "measure": "count", "window": {"last": 90, "unit": "days"}, "op": ">=", "value": 1}]})"),
            [](const Person& person, qint64 at) {
                return purchasesWithin(person, at, 90, TimeUnit::Days) >= 1;
            }},
        {QStringLiteral("Dormant 60 to 90 days"),
            rule(
                R"({"all": [{"fact": "orders", "measure": "daysSinceLast", "op": "between", "value": [60, 90]}]})"),
            [](const Person& person, qint64 at) {
                const auto days = daysSinceLast(person, at);
                return days && *days >= 60 && *days <= 90;
            }},
        {QStringLiteral("Germany"), rule(R"({"all": [{"field": "country", "op": "in", "value": ["DE"]}]})"),
            [](const Person& person, qint64) { return livesIn(person, "DE"); }},
        {QStringLiteral("Japan, regulars"),
            rule(
                R"({"all": [{"field": "country", "op": "in", "value": ["JP"]}, {"fact": "orders", "measure": "count", "window": {"last": 1, "unit": "years"}, "op": ">=", "value": 2}]})"),
            [](const Person& person, qint64 at) {
                return livesIn(person, "JP") && purchasesWithin(person, at, 1, TimeUnit::Years) >= 2;
            }},
        {QStringLiteral("Brass fans"), rule(R"({"all": [{"field": "tags", "op": "has", "value": "brass"}]})"),
            [](const Person& person, qint64) { return person.tags.contains(QStringLiteral("brass")); }},
    };
}

} // namespace serai::demo
