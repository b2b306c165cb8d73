// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../facts.h"

#include <QCoreApplication>

namespace serai::kpi {

static QString messageSource()
{
    return QCoreApplication::translate("kpi", "Outbox and the receipts that came back");
}

static QString nothingSent()
{
    return QCoreApplication::translate("kpi", "no message was sent");
}

static QString noReceipts()
{
    return QCoreApplication::translate("kpi", "no receipts came in for these messages");
}

Value deliveredValue(const Messages& messages)
{
    // Without any receipt nobody knows whether the messages arrived: that is not zero.
    if (messages.accepted > 0 && messages.silent == messages.accepted)
        return Value::unknown(Unit::Count, noReceipts());
    return Value::count(messages.delivered);
}

Value readValue(const Messages& messages)
{
    if (messages.accepted > 0 && messages.silent == messages.accepted)
        return Value::unknown(Unit::Count, noReceipts());
    return Value::count(messages.read);
}

Value readRateValue(const Messages& messages)
{
    if (messages.accepted == 0)
        return Value::unknown(Unit::Fraction, nothingSent());
    return Value::fraction(messages.read, messages.delivered,
        messages.silent == messages.accepted
            ? noReceipts()
            : QCoreApplication::translate("kpi", "no message is known to be delivered"));
}

static Metric describeSent()
{
    Metric metric;
    metric.id = QStringLiteral("messages.sent");
    metric.title = QCoreApplication::translate("kpi", "Sent");
    metric.definition = QCoreApplication::translate(
        "kpi", "Messages that left in the period and that the platform accepted. Accepted is not delivered.");
    metric.source = messageSource();
    return metric;
}

static Metric describeDelivered()
{
    Metric metric;
    metric.id = QStringLiteral("messages.delivered");
    metric.title = QCoreApplication::translate("kpi", "Delivered");
    metric.definition = QCoreApplication::translate("kpi",
        "Of the messages sent in the period, those with a receipt of delivery or of reading, whenever it "
        "came.");
    metric.source = messageSource();
    return metric;
}

static Metric describeRead()
{
    Metric metric;
    metric.id = QStringLiteral("messages.read");
    metric.title = QCoreApplication::translate("kpi", "Read");
    metric.definition = QCoreApplication::translate("kpi",
        "Of the messages sent in the period, those with a read receipt. Members who switched receipts off "
        "never show "
        "as read.");
    metric.source = messageSource();
    return metric;
}

static Metric describeReadRate()
{
    Metric metric;
    metric.id = QStringLiteral("kpi.open");
    metric.unit = Unit::Fraction;
    metric.title = QCoreApplication::translate("kpi", "Read rate");
    metric.definition = QCoreApplication::translate("kpi",
        "Read messages as a share of delivered ones, both of the messages sent in the period. Messages "
        "without any "
        "receipt are in neither number.");
    metric.source = messageSource();
    metric.rule = QStringLiteral("kpi.open");
    return metric;
}

static Metric describeFailed()
{
    Metric metric;
    metric.id = QStringLiteral("messages.failed");
    metric.title = QCoreApplication::translate("kpi", "Failed");
    metric.definition = QCoreApplication::translate(
        "kpi", "Messages of the period that the platform refused or reported as not delivered.");
    metric.source = messageSource();
    metric.higherIsBetter = false;
    return metric;
}

static Metric describeOutcomeUnknown()
{
    Metric metric;
    metric.id = QStringLiteral("messages.unknown");
    metric.title = QCoreApplication::translate("kpi", "Outcome unknown");
    metric.definition = QCoreApplication::translate("kpi",
        "Messages of the period whose request was cut off: nobody can say yet whether the platform took "
        "them. They are "
        "not sent again.");
    metric.source = messageSource();
    metric.higherIsBetter = false;
    return metric;
}

static Result<Value> sentValue(Facts& facts, int slot)
{
    return facts.messages(slot).map([](const Messages& messages) { return Value::count(messages.accepted); });
}

static Result<Value> deliveredOf(Facts& facts, int slot)
{
    return facts.messages(slot).map(deliveredValue);
}

static Result<Value> readOf(Facts& facts, int slot)
{
    return facts.messages(slot).map(readValue);
}

static Result<Value> readRateOf(Facts& facts, int slot)
{
    return facts.messages(slot).map(readRateValue);
}

static Result<Value> failedValue(Facts& facts, int slot)
{
    return facts.messages(slot).map([](const Messages& messages) { return Value::count(messages.failed); });
}

static Result<Value> outcomeUnknownValue(Facts& facts, int slot)
{
    return facts.messages(slot).map(
        [](const Messages& messages) { return Value::count(messages.outcomeUnknown); });
}

static Result<QString> receiptNote(Facts& facts)
{
    return facts.messages(Facts::whole).map([](const Messages& messages) {
        if (messages.silent == 0 || messages.silent == messages.accepted)
            return QString();
        return QCoreApplication::translate(
            "kpi", "%n message(s) without any receipt: unknown, not unread", nullptr, int(messages.silent));
    });
}

std::vector<Definition> messageDefinitions()
{
    return {{describeSent, sentValue}, {describeDelivered, deliveredOf, nullptr, receiptNote},
        {describeRead, readOf, nullptr, receiptNote}, {describeReadRate, readRateOf, nullptr, receiptNote},
        {describeFailed, failedValue}, {describeOutcomeUnknown, outcomeUnknownValue}};
}

} // namespace serai::kpi
