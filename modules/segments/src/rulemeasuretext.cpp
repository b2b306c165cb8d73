// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulewords.h"

#include <segments/fields.h>

namespace serai::segments {

static const char* ordersWords(const Row& row)
{
    const bool net = row.of == Of::NetAmount;
    switch (row.measure) {
    case Measure::Sum:
        return net ? QT_TRANSLATE_NOOP("segments", "total of orders after returns")
                   : QT_TRANSLATE_NOOP("segments", "total of orders");
    case Measure::Average:
        return net ? QT_TRANSLATE_NOOP("segments", "average order value after returns")
                   : QT_TRANSLATE_NOOP("segments", "average order value");
    case Measure::Min:
        return QT_TRANSLATE_NOOP("segments", "smallest order value");
    case Measure::Max:
        return QT_TRANSLATE_NOOP("segments", "largest order value");
    case Measure::DaysSinceLast:
        return QT_TRANSLATE_NOOP("segments", "number of days since the last order");
    case Measure::DaysSinceFirst:
        return QT_TRANSLATE_NOOP("segments", "number of days since the first order");
    default:
        return QT_TRANSLATE_NOOP("segments", "number of orders");
    }
}

static const char* linesWords(const Row& row)
{
    const bool pieces = row.of == Of::Quantity;
    switch (row.measure) {
    case Measure::Sum:
        return pieces ? QT_TRANSLATE_NOOP("segments", "number of pieces bought")
                      : QT_TRANSLATE_NOOP("segments", "total of order lines");
    case Measure::Average:
        return pieces ? QT_TRANSLATE_NOOP("segments", "average number of pieces per order line")
                      : QT_TRANSLATE_NOOP("segments", "average value of an order line");
    case Measure::Min:
        return pieces ? QT_TRANSLATE_NOOP("segments", "smallest number of pieces in an order line")
                      : QT_TRANSLATE_NOOP("segments", "smallest value of an order line");
    case Measure::Max:
        return pieces ? QT_TRANSLATE_NOOP("segments", "largest number of pieces in an order line")
                      : QT_TRANSLATE_NOOP("segments", "largest value of an order line");
    case Measure::DaysSinceLast:
        return QT_TRANSLATE_NOOP("segments", "number of days since the last order line");
    case Measure::DaysSinceFirst:
        return QT_TRANSLATE_NOOP("segments", "number of days since the first order line");
    default:
        break;
    }
    return QT_TRANSLATE_NOOP("segments", "number of order lines");
}

/// Number of, days since the last, days since the first.
static const char* eventWords(const Row& row)
{
    struct Words
    {
        Fact fact;
        const char* count;
        const char* last;
        const char* first;
    };

    static constexpr Words known[] = {
        {Fact::Messages, QT_TRANSLATE_NOOP("segments", "number of messages"),
            QT_TRANSLATE_NOOP("segments", "number of days since the last message"),
            QT_TRANSLATE_NOOP("segments", "number of days since the first message")},
        {Fact::Clicks, QT_TRANSLATE_NOOP("segments", "number of clicks"),
            QT_TRANSLATE_NOOP("segments", "number of days since the last click"),
            QT_TRANSLATE_NOOP("segments", "number of days since the first click")},
        {Fact::Reactions, QT_TRANSLATE_NOOP("segments", "number of reactions"),
            QT_TRANSLATE_NOOP("segments", "number of days since the last reaction"),
            QT_TRANSLATE_NOOP("segments", "number of days since the first reaction")},
        {Fact::GroupMessages, QT_TRANSLATE_NOOP("segments", "number of messages in groups"),
            QT_TRANSLATE_NOOP("segments", "number of days since the last message in a group"),
            QT_TRANSLATE_NOOP("segments", "number of days since the first message in a group")},
        {Fact::Coupons, QT_TRANSLATE_NOOP("segments", "number of coupons"),
            QT_TRANSLATE_NOOP("segments", "number of days since the last coupon"),
            QT_TRANSLATE_NOOP("segments", "number of days since the first coupon")},
        {Fact::Votes, QT_TRANSLATE_NOOP("segments", "number of votes in polls"),
            QT_TRANSLATE_NOOP("segments", "number of days since the last vote"),
            QT_TRANSLATE_NOOP("segments", "number of days since the first vote")},
        {Fact::GroupJoins, QT_TRANSLATE_NOOP("segments", "number of groups joined"),
            QT_TRANSLATE_NOOP("segments", "number of days since last joining a group"),
            QT_TRANSLATE_NOOP("segments", "number of days since first joining a group")},
        {Fact::GroupLeaves, QT_TRANSLATE_NOOP("segments", "number of groups left"),
            QT_TRANSLATE_NOOP("segments", "number of days since last leaving a group"),
            QT_TRANSLATE_NOOP("segments", "number of days since first leaving a group")},
    };
    for (const auto& words : known) {
        if (words.fact == row.fact)
            return row.measure == Measure::DaysSinceLast ? words.last
                : row.measure == Measure::DaysSinceFirst ? words.first
                                                         : words.count;
    }
    return known[0].count;
}

static const char* couponWords(Measure measure)
{
    switch (measure) {
    case Measure::Sum:
        return QT_TRANSLATE_NOOP("segments", "total value of coupons");
    case Measure::Average:
        return QT_TRANSLATE_NOOP("segments", "average value of a coupon");
    case Measure::Min:
        return QT_TRANSLATE_NOOP("segments", "smallest value of a coupon");
    default:
        return QT_TRANSLATE_NOOP("segments", "largest value of a coupon");
    }
}

/// Several facts have groups and campaigns: which of them are counted is said.
static const char* distinctGroupsWords(Fact fact)
{
    switch (fact) {
    case Fact::Reactions:
        return QT_TRANSLATE_NOOP("segments", "number of different groups reacted in");
    case Fact::Votes:
        return QT_TRANSLATE_NOOP("segments", "number of different groups voted in");
    case Fact::GroupJoins:
        return QT_TRANSLATE_NOOP("segments", "number of different groups joined");
    case Fact::GroupLeaves:
        return QT_TRANSLATE_NOOP("segments", "number of different groups left");
    default:
        return QT_TRANSLATE_NOOP("segments", "number of different groups written in");
    }
}

static const char* distinctCampaignsWords(Fact fact)
{
    switch (fact) {
    case Fact::Clicks:
        return QT_TRANSLATE_NOOP("segments", "number of different campaigns clicked in");
    case Fact::Reactions:
        return QT_TRANSLATE_NOOP("segments", "number of different campaigns reacted to");
    case Fact::Coupons:
        return QT_TRANSLATE_NOOP("segments", "number of different campaigns of coupons");
    default:
        return QT_TRANSLATE_NOOP("segments", "number of different campaigns of messages");
    }
}

static const char* distinctWords(const Row& row)
{
    switch (row.of) {
    case Of::Product:
        return QT_TRANSLATE_NOOP("segments", "number of different products bought");
    case Of::Category:
        return QT_TRANSLATE_NOOP("segments", "number of different categories bought");
    case Of::Campaign:
        return distinctCampaignsWords(row.fact);
    case Of::Link:
        return QT_TRANSLATE_NOOP("segments", "number of different links clicked");
    case Of::Emoji:
        return QT_TRANSLATE_NOOP("segments", "number of different emoji");
    case Of::Coupon:
        return QT_TRANSLATE_NOOP("segments", "number of different coupons");
    case Of::Poll:
        return QT_TRANSLATE_NOOP("segments", "number of different polls");
    default:
        return distinctGroupsWords(row.fact);
    }
}

QString measureWords(const Row& row)
{
    if (row.measure == Measure::Distinct)
        return words(distinctWords(row));
    if (row.fact == Fact::Orders)
        return words(ordersWords(row));
    if (row.fact == Fact::OrderLines)
        return words(linesWords(row));
    if (row.fact == Fact::Coupons && row.of == Of::Amount)
        return words(couponWords(row.measure));
    return words(eventWords(row));
}

} // namespace serai::segments
