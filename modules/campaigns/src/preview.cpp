// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace serai::campaigns {

PreviewBuilder::PreviewBuilder(const Prepared& prepared, qint64 nowMs)
    : m_prepared(prepared)
{
    m_preview.countedAt = nowMs;
    if (prepared.kind.promotional && !prepared.draft.ignoreQuietHours) {
        m_preview.quietFromHour = prepared.rules.quietFrom.hour();
        m_preview.quietUntilHour = prepared.rules.quietUntil.hour();
    }
    for (int hour = 0; hour < 24; ++hour)
        m_hours[size_t(hour)].hour = hour;
}

void PreviewBuilder::add(const Outcome& outcome)
{
    ++m_preview.audience;
    if (!outcome.reason.isEmpty()) {
        ++m_reasons[outcome.reason];
        return;
    }
    ++m_preview.sendable;
    m_preview.firstAt = std::min(m_preview.firstAt.value_or(outcome.dueAt), outcome.dueAt);
    m_preview.lastAt = std::max(m_preview.lastAt.value_or(outcome.dueAt), outcome.dueAt);
    m_preview.quietDelayed += outcome.quietDelayed ? 1 : 0;
    m_preview.withoutZone += outcome.zoneKnown ? 0 : 1;
    m_preview.defaultsUsed += outcome.defaultsUsed ? 1 : 0;
    auto& hour = m_hours[size_t(outcome.localHour)];
    ++hour.count;
    ++hour.byCountry[outcome.country];
    ++m_countries[outcome.country];
    if (m_preview.sampleText.isEmpty())
        m_preview.sampleText = whatsapp::render(m_prepared.message, outcome.values);
}

Cost PreviewBuilder::costOf(const RateCard& card, std::optional<double> share) const
{
    Cost cost;
    cost.currency = card.currency();
    cost.rateDate = card.effectiveFrom();
    cost.deliveryShare = share;
    cost.atMost.currency = card.currency();
    qint64 sumE4 = 0;
    qint64 toMinor = 1; // from ten-thousandths to minor units
    for (int digit = minorDigits(card.currency()); digit < 4; ++digit)
        toMinor *= 10;
    const auto rounded = [toMinor](qint64 e4) { return (e4 + toMinor / 2) / toMinor; };
    for (auto it = m_countries.cbegin(); it != m_countries.cend(); ++it) {
        CostRow row{it.key(), card.marketOf(it.key()), it.value(), std::nullopt, std::nullopt};
        row.rateE4 = card.rateE4(row.market, m_prepared.message.category);
        if (row.rateE4) {
            row.cost = Money{rounded(*row.rateE4 * row.members), card.currency()};
            sumE4 += *row.rateE4 * row.members;
        } else {
            cost.unknownMembers += row.members;
        }
        cost.rows << row;
    }
    const auto dearestFirst = [](const CostRow& row) {
        return std::tuple(row.cost ? -row.cost->minor : 1, row.country);
    };
    std::sort(cost.rows.begin(), cost.rows.end(),
        [&](const CostRow& x, const CostRow& y) { return dearestFirst(x) < dearestFirst(y); });
    cost.atMost.minor = rounded(sumE4);
    cost.expected = {rounded(qint64(std::llround(double(sumE4) * share.value_or(1)))), card.currency()};
    return cost;
}

Preview PreviewBuilder::finish(const RateCard& card, std::optional<double> share)
{
    m_preview.excluded = exclusionsOf(m_reasons);
    m_preview.cost = costOf(card, share);
    for (const auto& hour : m_hours) {
        if (hour.count > 0)
            m_preview.perHour << hour;
    }
    return m_preview;
}

} // namespace serai::campaigns
