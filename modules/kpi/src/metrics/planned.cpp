// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../facts.h"

#include <QCoreApplication>

namespace serai::kpi {

// Metrics of the playbook whose records this version does not keep. They stay in the catalogue, so that a
// reader sees what is not known and why, instead of taking its absence for health.

static Metric planned(
    const char* id, Unit unit, const QString& title, const QString& definition, const QString& reason)
{
    Metric metric;
    metric.id = QString::fromLatin1(id);
    metric.unit = unit;
    metric.title = title;
    metric.definition = definition;
    metric.rule = metric.id;
    metric.unavailable = reason;
    metric.hasSeries = false;
    return metric;
}

static QString needsChats()
{
    return QCoreApplication::translate("kpi", "needs group chats");
}

static QString needsClicks()
{
    return QCoreApplication::translate("kpi", "needs tracked links");
}

static QString needsCosts()
{
    return QCoreApplication::translate("kpi", "needs recorded costs");
}

static QString needsMembership()
{
    return QCoreApplication::translate("kpi", "needs to know who is in which group");
}

static Metric describeDailyActive()
{
    return planned("kpi.daily_active", Unit::Fraction, QCoreApplication::translate("kpi", "Active a day"),
        QCoreApplication::translate("kpi", "Members of a group active on a day, as a share of its members."),
        needsChats());
}

static Metric describeOfferClick()
{
    return planned("kpi.offer_click", Unit::Fraction, QCoreApplication::translate("kpi", "Offer clicks"),
        QCoreApplication::translate("kpi", "Clicks on offers as a share of delivered offers."),
        needsClicks());
}

static Metric describeQuestions()
{
    return planned("kpi.questions", Unit::Count, QCoreApplication::translate("kpi", "Questions a day"),
        QCoreApplication::translate("kpi", "Questions of members per day and group."), needsChats());
}

static Metric describeConversion()
{
    return planned("kpi.conversion", Unit::Fraction, QCoreApplication::translate("kpi", "Conversion"),
        QCoreApplication::translate(
            "kpi", "Members of a group who order in a month, as a share of its members."),
        needsMembership());
}

static Metric describeRetention()
{
    return planned("kpi.retention", Unit::Fraction, QCoreApplication::translate("kpi", "Members kept"),
        QCoreApplication::translate(
            "kpi", "Members of a group still in it at the end, as a share of those at the start."),
        needsChats());
}

static Metric describeExits()
{
    auto metric = planned("kpi.exit_week", Unit::Fraction, QCoreApplication::translate("kpi", "Left a week"),
        QCoreApplication::translate("kpi", "Members who left a group in a week, as a share of its members."),
        needsChats());
    metric.higherIsBetter = false;
    return metric;
}

static Metric describeInteraction()
{
    return planned("kpi.interaction", Unit::Fraction, QCoreApplication::translate("kpi", "Interaction"),
        QCoreApplication::translate(
            "kpi", "Members who interact on a day, as a share of the group's members."),
        needsChats());
}

static Metric describeRevenueShare()
{
    return planned("kpi.revenue_share", Unit::Fraction,
        QCoreApplication::translate("kpi", "Group revenue share"),
        QCoreApplication::translate("kpi", "Revenue of group members as a share of all revenue."),
        needsMembership());
}

static Metric describeLifetime()
{
    return planned("kpi.ltv", Unit::Fraction, QCoreApplication::translate("kpi", "LTV of members"),
        QCoreApplication::translate("kpi", "Lifetime value of group members against other customers."),
        needsMembership());
}

static Metric describeAcquisition()
{
    auto metric = planned("kpi.cac", Unit::Fraction, QCoreApplication::translate("kpi", "Acquisition cost"),
        QCoreApplication::translate("kpi", "Cost of a new member against other channels."), needsCosts());
    metric.higherIsBetter = false;
    return metric;
}

static Metric describeCouponReturn()
{
    return planned("kpi.coupon_roi", Unit::Count, QCoreApplication::translate("kpi", "Coupon return"),
        QCoreApplication::translate("kpi", "Revenue from coupons divided by what the coupons cost."),
        needsCosts());
}

static Metric describeToolShare()
{
    auto metric =
        planned("kpi.tool_share", Unit::Fraction, QCoreApplication::translate("kpi", "Tool cost share"),
            QCoreApplication::translate("kpi", "Cost of tools as a share of the marketing budget."),
            needsCosts());
    metric.higherIsBetter = false;
    return metric;
}

std::vector<Definition> plannedDefinitions()
{
    std::vector<Definition> all;
    for (auto describe : {describeDailyActive, describeOfferClick, describeQuestions, describeConversion,
             describeRetention, describeExits, describeInteraction, describeRevenueShare, describeLifetime,
             describeAcquisition, describeCouponReturn, describeToolShare})
        all.push_back({describe, nullptr});
    return all;
}

} // namespace serai::kpi
