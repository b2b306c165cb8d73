// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/localtime.h>
#include <kpi/kpi.h>
#include <support/testworkspace.h>

#include <QRandomGenerator>
#include <QSet>

using namespace serai;
using namespace serai::kpi;

namespace {

struct OrderRow
{
    std::optional<qint64> member;
    QString kind;
    qint64 at = 0;
    QString currency;
    qint64 total = 0;
};

struct MessageRow
{
    qint64 campaign = 0;
    QString state;
    std::optional<qint64> requested, accepted, delivered, read, failed;
};

struct OptOutRow
{
    qint64 member = 0;
    QString state, purpose;
    qint64 at = 0;
};

/// A made-up shop, kept as plain lists beside the database: the judge of the answers.
struct Shop
{
    QList<OrderRow> orders;
    QList<MessageRow> messages;
    QList<OptOutRow> consents;
    int members = 0;
};

class RandomShop
{
public:
    RandomShop(quint32 seed, qint64 fromMs, qint64 untilMs)
        : m_random(seed)
        , m_from(fromMs)
        , m_until(untilMs)
    {
    }

    Shop make()
    {
        Shop shop;
        shop.members = 1 + m_random.bounded(40);
        const int orders = m_random.bounded(150);
        for (int i = 0; i < orders; ++i)
            shop.orders << order(shop);
        const bool hasReceipts = m_random.bounded(4) > 0;
        const int messages = m_random.bounded(80);
        for (int i = 0; i < messages; ++i)
            shop.messages << message(hasReceipts);
        for (int i = 0; i < m_random.bounded(30); ++i)
            shop.consents << OptOutRow{1 + m_random.bounded(shop.members),
                pick({"granted", "denied", "withdrawn", "withdrawn"}),
                pick({"marketing", "marketing", "service"}), instant()};
        return shop;
    }

private:
    QString pick(const QList<const char*>& words)
    {
        return QString::fromLatin1(words[m_random.bounded(int(words.size()))]);
    }

    // Instants fall on the borders of the period more often than chance would have it.
    qint64 instant()
    {
        switch (m_random.bounded(12)) {
        case 0:
            return m_from;
        case 1:
            return m_from - 1000;
        case 2:
            return m_until;
        case 3:
            return m_until - 1000;
        default:
            break;
        }
        const auto range = (m_until - m_from) * 3 / 1000;
        return (m_from - (m_until - m_from)) / 1000 * 1000 + qint64(m_random.bounded(double(range))) * 1000;
    }

    OrderRow order(const Shop& shop)
    {
        OrderRow row;
        if (m_random.bounded(8) > 0)
            row.member = 1 + m_random.bounded(shop.members);
        row.kind = pick({"purchase", "purchase", "purchase", "purchase", "cancellation", "free"});
        row.at = instant() / 1000 * 1000;
        row.currency = pick({"USD", "USD", "USD", "EUR", "JPY"});
        row.total = row.kind == u"cancellation" ? -m_random.bounded(20000) : m_random.bounded(30000);
        if (row.kind == u"free")
            row.total = 0;
        return row;
    }

    MessageRow message(bool hasReceipts)
    {
        MessageRow row;
        row.campaign = 1 + m_random.bounded(3);
        row.state = hasReceipts ? pick({"planned", "accepted", "delivered", "delivered", "read", "read",
                        "failed", "unknown", "skipped", "cancelled", "in_flight"})
                                : pick({"planned", "accepted", "accepted", "unknown", "skipped"});
        if (row.state == u"planned" || row.state == u"skipped" || row.state == u"cancelled")
            return row;
        row.requested = instant();
        const auto later = *row.requested + 60'000 + m_random.bounded(90'000'000);
        const bool wasAccepted = row.state != u"unknown" && row.state != u"in_flight"
            && (row.state != u"failed" || m_random.bounded(2) == 0);
        if (wasAccepted)
            row.accepted = *row.requested + 300;
        if (row.state == u"delivered" || (row.state == u"read" && m_random.bounded(5) > 0))
            row.delivered = later;
        if (row.state == u"read")
            row.read = later + 1000;
        if (row.state == u"failed")
            row.failed = later;
        return row;
    }

    QRandomGenerator m_random;
    qint64 m_from;
    qint64 m_until;
};

} // namespace
