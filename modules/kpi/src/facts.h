// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/cancel.h>
#include <kpi/kpi.h>

#include <QMap>

#include <vector>

namespace serai::kpi {

/// Orders of one stretch of time in one currency.
struct OrderSums
{
    qint64 purchases = 0;
    qint64 purchaseMinor = 0;
    qint64 cancellations = 0;
    qint64 cancellationMinor = 0; ///< negative

    void add(const OrderSums& other);
};

/// Members who bought in one stretch of time.
struct Buyers
{
    qint64 all = 0;
    qint64 fresh = 0; ///< their first purchase ever lies in it
    qint64 again = 0; ///< at least one purchase in it was not their first
};

/// Messages that left in one stretch of time, by what is known of them now.
struct Messages
{
    qint64 accepted = 0;
    qint64 delivered = 0; ///< a read receipt proves delivery too
    qint64 read = 0;
    qint64 failed = 0;
    qint64 outcomeUnknown = 0;
    qint64 silent = 0; ///< accepted, and no receipt of any kind

    void add(const Messages& other);
};

/// The records of one period, aggregated in the database at the first question and kept. Slot -1 is the whole
/// period, 0... are its buckets. One thread, that of its connection.
class Facts
{
public:
    static constexpr int whole = -1;

    Facts(store::Connection& connection, QList<Bucket> buckets, QString currency, const CancelToken& cancel);

    [[nodiscard]] const QString& currency() const { return m_currency; }

    [[nodiscard]] const QList<Bucket>& buckets() const { return m_buckets; }

    [[nodiscard]] Result<QMap<QString, OrderSums>> orders(int slot); ///< by currency
    [[nodiscard]] Result<OrderSums> ownOrders(int slot); ///< in the workspace's currency
    [[nodiscard]] Result<Buyers> buyers(int slot);
    [[nodiscard]] Result<Messages> messages(int slot);
    [[nodiscard]] Result<qint64> optOuts(int slot);
    [[nodiscard]] Result<qint64> members(); ///< now
    [[nodiscard]] Result<qint64> reachable(); ///< now

private:
    [[nodiscard]] Span spanOfSlot(int slot) const;
    [[nodiscard]] Result<QMap<QString, OrderSums>> ordersIn(const Span& span);
    [[nodiscard]] Result<> loadOrders();
    [[nodiscard]] Result<> loadBuyers();
    [[nodiscard]] Result<> loadMessages();
    [[nodiscard]] Result<> goOn() const; ///< Cancelled when asked to stop

    store::Connection& m_connection;
    QList<Bucket> m_buckets;
    QString m_currency;
    CancelToken m_cancel;
    // Index 0 is the whole period, 1... the buckets.
    std::vector<QMap<QString, OrderSums>> m_orders;
    std::vector<Messages> m_messages;
    std::vector<Buyers> m_buyers;
};

/// One metric: what it is and how it is counted.
struct Definition
{
    Metric (*describe)();
    Result<Value> (*value)(Facts& facts, int slot); ///< null: this version cannot know it
    Result<QList<Value>> (*others)(Facts& facts) = nullptr; ///< the same in other currencies
    Result<QString> (*note)(Facts& facts) = nullptr;
};

/// The catalogue with its code, in the order of catalogue().
[[nodiscard]] const std::vector<Definition>& definitions();

// One function per family of metrics, src/metrics/<family>.cpp.
[[nodiscard]] std::vector<Definition> orderDefinitions();
[[nodiscard]] std::vector<Definition> customerDefinitions();
[[nodiscard]] std::vector<Definition> messageDefinitions();
[[nodiscard]] std::vector<Definition> audienceDefinitions();
[[nodiscard]] std::vector<Definition> plannedDefinitions();

[[nodiscard]] Band bandOf(const playbook::Playbook& playbook, const QString& rule, const Value& value);
[[nodiscard]] std::optional<Target> targetOf(const playbook::Playbook& playbook, const QString& rule);

[[nodiscard]] Value deliveredValue(const Messages& messages);
[[nodiscard]] Value readValue(const Messages& messages);
[[nodiscard]] Value readRateValue(const Messages& messages);

/// Campaigns that sent something in \a span, newest first.
[[nodiscard]] Result<QList<CampaignFigures>> campaignsIn(
    store::Connection& connection, const playbook::Playbook& playbook, const Span& span);
/// Recorded sizes of all segments on the days of \a period.
[[nodiscard]] Result<QList<SegmentSizes>> segmentSizesIn(store::Connection& connection, const Period& period);

} // namespace serai::kpi
