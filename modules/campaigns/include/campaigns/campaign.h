// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/id.h>
#include <base/money.h>
#include <outbox/types.h>

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace serai::campaigns {

enum class CampaignState { Draft, Running, Paused, Cancelled, Done };
[[nodiscard]] QString campaignStateKey(CampaignState state); ///< "draft"

enum class CampaignKind { Broadcast, Invitation };
[[nodiscard]] QString campaignKindKey(CampaignKind kind); ///< "broadcast"

/// What a person decides about a campaign before it starts.
struct Draft
{
    QString name; ///< empty = made from the template's name and the date
    CampaignKind kind = CampaignKind::Broadcast;
    SegmentId segment;
    AccountId account; ///< not valid = the only one there is
    QString templateName;
    QString templateLanguage;
    /// Template variable (whatsapp::Variable::key, "body.1") to a text with fields: "{{first_name|friend}}".
    QMap<QString, QString> variables;
    QString localAt; ///< wall-clock time "2026-11-27T10:00"; empty = as soon as it is started
    QString zone; ///< "member" = by each member's own clock, or an IANA id; only with localAt
    bool ignoreQuietHours = false; ///< send at night too; a person answers for that

    bool operator==(const Draft&) const = default;
};

struct Campaign
{
    CampaignId id;
    Draft draft;
    CampaignState state = CampaignState::Draft;
    QString segmentName;
    QString category; ///< of the template: "MARKETING", "UTILITY", "AUTHENTICATION"
    std::optional<qint64> audience; ///< members of the segment when it was started
    QMap<QString, qint64> excluded; ///< reason to members, when it was started
    qint64 createdAt = 0; ///< epoch ms
    std::optional<qint64> startedAt;
    std::optional<qint64> finishedAt;

    bool operator==(const Campaign&) const = default;
};

/// Members who get nothing, under the first reason that applies.
struct Exclusion
{
    QString reason; ///< key: "templateNotApproved", "noIdentity", "noConsent", "plusOne", "suppressed",
                    ///< "weeklyCap", "recentlyInvited", "holdOut", "missingVariable", "invalidMessage",
                    ///< "timePassed"
    qint64 count = 0;

    bool operator==(const Exclusion&) const = default;
};

/// The reason in the reader's language: "No consent for WhatsApp".
[[nodiscard]] QString reasonText(const QString& reason);

/// Cost of one country.
struct CostRow
{
    QString country; ///< ISO 3166; empty = not known from the number
    QString market; ///< of the rate card; empty = unknown
    qint64 members = 0;
    std::optional<qint64> rateE4; ///< price of one message in ten-thousandths; nothing = unknown
    std::optional<Money> cost; ///< if every message is delivered

    bool operator==(const CostRow&) const = default;
};

struct Cost
{
    QString currency; ///< of the rate card
    QDate rateDate; ///< since when the card holds
    Money atMost; ///< if every message is delivered; of the members whose country is known
    Money expected; ///< atMost times deliveryShare
    std::optional<double> deliveryShare; ///< delivered of accepted messages so far; nothing = too few to say
    qint64 unknownMembers = 0; ///< members without a price
    QList<CostRow> rows; ///< dearest first
};

/// Messages that arrive in one hour of the members' own clocks.
struct HourCount
{
    int hour = 0; ///< 0 to 23
    qint64 count = 0;
    QMap<QString, qint64> byCountry; ///< ISO 3166, empty = unknown

    bool operator==(const HourCount&) const = default;
};

/// What would happen, counted now. Nothing is written. audience = sendable + the sum of excluded.
struct Preview
{
    qint64 audience = 0;
    qint64 sendable = 0;
    QList<Exclusion> excluded; ///< in the order of judgement
    Cost cost;
    std::optional<qint64> firstAt; ///< epoch ms; nothing when nobody gets it
    std::optional<qint64> lastAt;
    QList<HourCount> perHour; ///< hours in which something arrives, in order
    qint64 quietDelayed = 0; ///< of sendable: wait for the morning of the member
    qint64 withoutZone = 0; ///< of sendable: own zone is not known, judged by the shop's clock
    qint64 defaultsUsed = 0; ///< of sendable: at least one variable says its default
    QString sampleText; ///< what the first member will read; empty when nobody gets it
    int quietFromHour = 0; ///< local clock; equal = no quiet hours
    int quietUntilHour = 0;
    qint64 countedAt = 0; ///< epoch ms
};

/// How a campaign went so far.
struct Progress
{
    Campaign campaign;
    outbox::Counts counts; ///< rows by their latest state
    qint64 sent = 0; ///< accepted by WhatsApp
    qint64 delivered = 0; ///< reported delivered or read
    qint64 read = 0; ///< reported read
    qint64 readUnknown = 0; ///< delivered, no report of reading: not read, or the person does not tell
    std::optional<qint64> firstSentAt; ///< epoch ms
    std::optional<qint64> lastSentAt;
    std::optional<qint64> nextDueAt; ///< of what still waits
    QMap<QString, qint64>
        waiting; ///< planned rows by the reason why they wait ("quietHours"); empty key = their time
};

} // namespace serai::campaigns
