// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace serai::demo {

struct Market;

inline constexpr qint64 secondMs = 1000;
inline constexpr qint64 minuteMs = 60'000;
inline constexpr qint64 hourMs = 3'600'000;
inline constexpr qint64 dayMs = 86'400'000;

struct Line
{
    int product = 0; ///< index into products()
    int quantity = 1;
};

struct Order
{
    int person = 0; ///< index into World::people
    qint64 atMs = 0; ///< whole seconds
    QString number;
    qint64 cents = 0; ///< negative for a return
    QString discountCode;
    bool returned = false; ///< the giving back of an earlier order
    std::vector<Line> lines;
};

enum class Consent { Unknown, Granted, Denied, Withdrawn };

struct Person
{
    const Market* market = nullptr;
    QString name;
    QString city;
    QString zone;
    QString phone; ///< E.164; empty = none
    QString email; ///< empty = none
    Consent consent = Consent::Unknown;
    qint64 withdrawnAtMs = 0;
    QString suppression; ///< reason; empty = none
    qint64 createdAtMs = 0;
    std::vector<qint64> purchasesMs; ///< ascending
    qint64 spendCents = 0; ///< of purchases
    QStringList tags;
    QString level;
    QString stage;

    /// The first reason why WhatsApp cannot reach this person with an offer; empty = it can.
    [[nodiscard]] QString unreachableReason() const;
};

/// People and what they bought, as values. A pure function of the instant.
struct World
{
    qint64 nowMs = 0;
    std::vector<Person> people; ///< by time of their coming
    std::vector<Order> orders; ///< by time
};

[[nodiscard]] World makeWorld(qint64 nowMs);

/// A saved segment of the demo shop: its rule as cli.md writes it, and the same as a test on a person.
struct DemoSegment
{
    QString name;
    QString ruleJson;
    bool (*contains)(const Person& person, qint64 atMs);
};

[[nodiscard]] std::vector<DemoSegment> demoSegments();

} // namespace serai::demo
