// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../facts.h"

#include <QCoreApplication>

namespace serai::kpi {

static Metric describeOptOuts()
{
    Metric metric;
    metric.id = QStringLiteral("optouts");
    metric.title = QCoreApplication::translate("kpi", "Opt-outs");
    metric.definition = QCoreApplication::translate(
        "kpi", "Different members who withdrew their consent to marketing on WhatsApp in the period.");
    metric.source = QCoreApplication::translate("kpi", "Consent ledger");
    metric.higherIsBetter = false;
    return metric;
}

static Metric describeMembers()
{
    Metric metric;
    metric.id = QStringLiteral("members");
    metric.title = QCoreApplication::translate("kpi", "Members");
    metric.definition =
        QCoreApplication::translate("kpi", "Members in the workspace now, whatever the period.");
    metric.source = QCoreApplication::translate("kpi", "Members");
    metric.hasSeries = false;
    return metric;
}

static Metric describeReachable()
{
    Metric metric;
    metric.id = QStringLiteral("members.reachable");
    metric.title = QCoreApplication::translate("kpi", "Reachable");
    metric.definition = QCoreApplication::translate("kpi",
        "Members who may get marketing on WhatsApp now: a number or user id, consent, not suppressed, no "
        "number of the "
        "+1 zone.");
    metric.source = QCoreApplication::translate("kpi", "Members, consent ledger and suppressions");
    metric.hasSeries = false;
    return metric;
}

static Result<Value> optOutsValue(Facts& facts, int slot)
{
    return facts.optOuts(slot).map([](qint64 n) { return Value::count(n); });
}

static Result<Value> membersValue(Facts& facts, int)
{
    return facts.members().map([](qint64 n) { return Value::count(n); });
}

static Result<Value> reachableValue(Facts& facts, int)
{
    return facts.reachable().map([](qint64 n) { return Value::count(n); });
}

std::vector<Definition> audienceDefinitions()
{
    return {{describeMembers, membersValue}, {describeReachable, reachableValue},
        {describeOptOuts, optOutsValue}};
}

} // namespace serai::kpi
