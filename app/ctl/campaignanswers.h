// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <base/territory.h>
#include <campaigns/campaign.h>

#include <QJsonArray>

// What the campaign commands answer, as JSON and as text.
namespace serai::ctl {

inline QJsonValue instantJson(std::optional<qint64> at, const QTimeZone& zone)
{
    return at ? QJsonValue(isoOf(*at, zone)) : QJsonValue();
}

inline QJsonArray exclusionsJson(const QList<campaigns::Exclusion>& excluded)
{
    QJsonArray array;
    for (const auto& exclusion : excluded)
        array << QJsonObject{
            {QStringLiteral("reason"), exclusion.reason}, {QStringLiteral("count"), exclusion.count}};
    return array;
}

inline QJsonObject campaignJson(const campaigns::Campaign& campaign, const QTimeZone& zone)
{
    QJsonObject variables;
    for (auto it = campaign.draft.variables.cbegin(); it != campaign.draft.variables.cend(); ++it)
        variables.insert(it.key(), it.value());
    return {{QStringLiteral("campaignId"), campaign.id.value}, {QStringLiteral("id"), campaign.id.value},
        {QStringLiteral("name"), campaign.draft.name},
        {QStringLiteral("kind"), campaigns::campaignKindKey(campaign.draft.kind)},
        {QStringLiteral("state"), campaigns::campaignStateKey(campaign.state)},
        {QStringLiteral("segment"), campaign.segmentName},
        {QStringLiteral("template"), campaign.draft.templateName},
        {QStringLiteral("language"), campaign.draft.templateLanguage},
        {QStringLiteral("category"), campaign.category}, {QStringLiteral("variables"), variables},
        {QStringLiteral("at"),
            campaign.draft.localAt.isEmpty() ? QJsonValue() : QJsonValue(campaign.draft.localAt)},
        {QStringLiteral("zone"),
            campaign.draft.zone.isEmpty() ? QJsonValue() : QJsonValue(campaign.draft.zone)},
        {QStringLiteral("ignoreQuietHours"), campaign.draft.ignoreQuietHours},
        {QStringLiteral("audience"), campaign.audience ? QJsonValue(*campaign.audience) : QJsonValue()},
        {QStringLiteral("createdAt"), isoOf(campaign.createdAt, zone)},
        {QStringLiteral("startedAt"), instantJson(campaign.startedAt, zone)},
        {QStringLiteral("finishedAt"), instantJson(campaign.finishedAt, zone)}};
}

inline QJsonObject costJson(const campaigns::Cost& cost)
{
    QJsonArray countries;
    for (const auto& row : cost.rows)
        countries << QJsonObject{
            {QStringLiteral("country"), row.country.isEmpty() ? QJsonValue() : QJsonValue(row.country)},
            {QStringLiteral("market"), row.market.isEmpty() ? QJsonValue() : QJsonValue(row.market)},
            {QStringLiteral("members"), row.members},
            {QStringLiteral("rate"), row.rateE4 ? QJsonValue(double(*row.rateE4) / 10000) : QJsonValue()},
            {QStringLiteral("cost"), row.cost ? QJsonValue(toJson(*row.cost)) : QJsonValue()}};
    auto json = toJson(cost.expected);
    json.insert(QStringLiteral("atMost"), toJson(cost.atMost));
    json.insert(QStringLiteral("rateDate"), cost.rateDate.toString(Qt::ISODate));
    json.insert(
        QStringLiteral("deliveryShare"), cost.deliveryShare ? QJsonValue(*cost.deliveryShare) : QJsonValue());
    json.insert(QStringLiteral("unknownMembers"), cost.unknownMembers);
    json.insert(QStringLiteral("countries"), countries);
    return json;
}

inline QJsonObject previewJson(const campaigns::Preview& preview, const QTimeZone& zone)
{
    QJsonArray hours;
    for (const auto& hour : preview.perHour) {
        QJsonObject countries;
        for (auto it = hour.byCountry.cbegin(); it != hour.byCountry.cend(); ++it)
            countries.insert(it.key().isEmpty() ? QStringLiteral("unknown") : it.key(), it.value());
        hours << QJsonObject{{QStringLiteral("hour"), hour.hour}, {QStringLiteral("count"), hour.count},
            {QStringLiteral("byCountry"), countries}};
    }
    return {{QStringLiteral("audience"), preview.audience}, {QStringLiteral("sendable"), preview.sendable},
        {QStringLiteral("excluded"), exclusionsJson(preview.excluded)},
        {QStringLiteral("cost"), costJson(preview.cost)},
        {QStringLiteral("firstAt"), instantJson(preview.firstAt, zone)},
        {QStringLiteral("lastAt"), instantJson(preview.lastAt, zone)}, {QStringLiteral("perHour"), hours},
        {QStringLiteral("quietDelayed"), preview.quietDelayed},
        {QStringLiteral("withoutZone"), preview.withoutZone},
        {QStringLiteral("defaultsUsed"), preview.defaultsUsed},
        {QStringLiteral("sample"), preview.sampleText},
        {QStringLiteral("quietHours"),
            preview.quietFromHour == preview.quietUntilHour
                ? QJsonValue()
                : QJsonValue(QJsonObject{{QStringLiteral("from"), preview.quietFromHour},
                    {QStringLiteral("until"), preview.quietUntilHour}})},
        {QStringLiteral("countedAt"), isoOf(preview.countedAt, zone)}};
}

inline QString previewText(const campaigns::Preview& preview, const QTimeZone& zone)
{
    const QLocale locale;
    QList<QStringList> who{{QStringLiteral("in the segment"), QString::number(preview.audience)}};
    for (const auto& exclusion : preview.excluded)
        who << QStringList{campaigns::reasonText(exclusion.reason), QString::number(-exclusion.count)};
    who << QStringList{QStringLiteral("get it"), QString::number(preview.sendable)};
    auto text = table({QStringLiteral("Who"), QStringLiteral("members")}, who);
    if (preview.firstAt)
        text += QStringLiteral("\nFirst message %1, last %2\n")
                    .arg(isoOf(*preview.firstAt, zone), isoOf(*preview.lastAt, zone));
    if (preview.quietDelayed > 0)
        text += QStringLiteral("%1 wait for the morning (quiet from %2:00 to %3:00 by each member's clock)\n")
                    .arg(preview.quietDelayed)
                    .arg(preview.quietFromHour)
                    .arg(preview.quietUntilHour);
    if (preview.withoutZone > 0)
        text += QStringLiteral("%1 have no known time zone: judged by the shop's clock\n")
                    .arg(preview.withoutZone);
    if (preview.defaultsUsed > 0)
        text += QStringLiteral("%1 read what stands in for a missing value\n").arg(preview.defaultsUsed);
    QList<QStringList> costs;
    for (const auto& row : preview.cost.rows)
        costs << QStringList{
            row.country.isEmpty() ? QStringLiteral("unknown") : territoryName(row.country, locale),
            QString::number(row.members),
            row.rateE4 ? QString::number(double(*row.rateE4) / 10000, 'f', 4) : QStringLiteral("unknown"),
            row.cost ? formatMoney(*row.cost, locale) : QStringLiteral("unknown")};
    text += u'\n'
        + table({QStringLiteral("Country"), QStringLiteral("members"), QStringLiteral("rate"),
                    QStringLiteral("cost")},
            costs);
    text += QStringLiteral("Expected %1, at most %2 (rate card of %3)\n")
                .arg(formatMoney(preview.cost.expected, locale), formatMoney(preview.cost.atMost, locale),
                    preview.cost.rateDate.toString(Qt::ISODate));
    if (!preview.sampleText.isEmpty())
        text += QStringLiteral("\nThe first member reads:\n%1\n").arg(preview.sampleText);
    return text;
}

inline QJsonObject progressJson(const campaigns::Progress& progress, const QTimeZone& zone)
{
    auto json = campaignJson(progress.campaign, zone);
    const auto& counts = progress.counts;
    for (const auto& [key, count] :
        {std::pair{"planned", counts.planned}, {"claimed", counts.claimed}, {"inFlight", counts.inFlight},
            {"accepted", counts.accepted}, {"delivered", counts.delivered}, {"read", counts.read},
            {"failed", counts.failed}, {"unknown", counts.unknown}, {"cancelled", counts.cancelled}})
        json.insert(QString::fromLatin1(key), count);
    QJsonObject skipped;
    for (auto it = counts.skippedBy.cbegin(); it != counts.skippedBy.cend(); ++it)
        skipped.insert(it.key(), it.value());
    json.insert(QStringLiteral("skipped"), skipped);
    QJsonObject failedBy;
    for (auto it = counts.failedBy.cbegin(); it != counts.failedBy.cend(); ++it)
        failedBy.insert(QString::number(it.key()), it.value());
    json.insert(QStringLiteral("failedBy"), failedBy);
    QJsonArray excluded;
    for (auto it = progress.campaign.excluded.cbegin(); it != progress.campaign.excluded.cend(); ++it)
        excluded << QJsonObject{{QStringLiteral("reason"), it.key()}, {QStringLiteral("count"), it.value()}};
    json.insert(QStringLiteral("excluded"), excluded);
    json.insert(QStringLiteral("funnel"),
        QJsonObject{{QStringLiteral("sent"), progress.sent},
            {QStringLiteral("delivered"), progress.delivered}, {QStringLiteral("read"), progress.read},
            {QStringLiteral("readUnknown"), progress.readUnknown}});
    QJsonObject waiting;
    for (auto it = progress.waiting.cbegin(); it != progress.waiting.cend(); ++it)
        waiting.insert(it.key().isEmpty() ? QStringLiteral("time") : it.key(), it.value());
    json.insert(QStringLiteral("waiting"), waiting);
    json.insert(QStringLiteral("nextDueAt"), instantJson(progress.nextDueAt, zone));
    json.insert(QStringLiteral("firstSentAt"), instantJson(progress.firstSentAt, zone));
    json.insert(QStringLiteral("lastSentAt"), instantJson(progress.lastSentAt, zone));
    return json;
}

} // namespace serai::ctl
