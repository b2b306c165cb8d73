// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/id.h>
#include <segments/rule.h>

#include <QMap>

#include <array>

namespace serai::segments {

/// What one row or group of a rule does to the members that came through the rows before it.
struct FunnelRow
{
    QString path; ///< JSON pointer: "/all/2"
    QString text; ///< the row in words
    qint64 matched = 0; ///< members that satisfy it by itself
    qint64 lost = 0; ///< members that came so far and stop here; 0 for rows of an "any" group
    qint64 left = 0; ///< members that came through it; in an "any" group: through this row or one before it
    qint64 otherCurrency = 0; ///< facts that a money row left out, because they are in another currency
    qint64 withoutRate = 0; ///< facts that could not be converted; their members have no value here

    bool operator==(const FunnelRow&) const = default;
};

struct CountAnswer
{
    qint64 total = 0; ///< members of the workspace
    qint64 matched = 0;
    qint64 reachable = 0; ///< of the matched ones: WhatsApp marketing may be sent
    /// Of the reachable ones: left out of promotions, see holdOutsOf(); 0 for a rule that is not saved.
    qint64 heldOut = 0;
    QMap<QString, qint64> unreachable; ///< of the matched ones: reason key ("noConsent") to number
    double elapsedMs = 0; ///< of the evaluation itself
    std::vector<FunnelRow> funnel; ///< in the order of the rule; the outermost group is matched itself
    qint64 otherCurrency = 0; ///< orders that a money row left out, because they are in another currency
    qint64 withoutRate = 0; ///< orders that a money row could not convert: the largest of FunnelRow's
    QString text; ///< the rule in words
};

enum class Truth { No, Yes, Unknown };

/// Why one member is in or out.
struct Explanation
{
    struct Line
    {
        QString path;
        QString text;
        Truth truth = Truth::No; ///< Unknown: there is no value to compare (see counted)
        bool counted = false; ///< what the rule made of it: orUnknown turns Unknown into yes
        QString value; ///< the member's value in words; empty for groups and unknown values
        QString note; ///< what to know about it: "2 orders have no exchange rate"; mostly empty
    };

    bool matches = false;
    std::vector<Line> lines; ///< in the order of the rule, groups included
};

/// Where the cells of the RFM grid end.
enum class RfmCuts {
    /// Recency by days since the last order: over 180, 91-180, 61-90, 31-60, up to 30. Frequency by orders in
    /// the last 12 months: 0-1, 2, 3-4, 5-9, 10 or more. A cell means the same tomorrow.
    Fixed,
    /// By the scores 1-5 of Score, recency and frequency, over everybody who ever ordered: fifths of the shop
    /// as it is, so that the cuts move with it. Equal members have equal scores, so cells differ in size.
    Quintiles,
};
[[nodiscard]] QString rfmCutsKey(RfmCuts cuts); ///< "fixed", "quintiles"
/// How \a cuts cut, in the reader's language: sentences.
[[nodiscard]] QString rfmCutRule(RfmCuts cuts);

/// Recency and frequency of the members who ordered: cells[r][f], both from 0 (oldest, rarest) to 4 (newest,
/// most often).
struct RfmGrid
{
    RfmCuts cuts = RfmCuts::Fixed;
    std::array<std::array<qint64, 5>, 5> cells{};
    qint64 withoutOrders = 0;
    qint64 total = 0;
};

} // namespace serai::segments
