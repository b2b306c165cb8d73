// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"

#include <store/transaction.h>

namespace serai::campaigns {

[[nodiscard]] Result<CampaignId> insertCampaign(
    store::Transaction& transaction, const Prepared& prepared, qint64 nowMs);
[[nodiscard]] Result<> replaceDraft(store::Transaction& transaction, CampaignId id, const Prepared& prepared);
[[nodiscard]] Result<> deleteDraft(store::Transaction& transaction, CampaignId id);

[[nodiscard]] Result<QList<Campaign>> readCampaigns(store::Connection& connection); ///< newest first
[[nodiscard]] Result<Campaign> readCampaign(store::Connection& connection, CampaignId id); ///< NotFound

/// From one of \a from to \a to, with an audit line. Errors: NotFound, Conflict (\a refusal).
[[nodiscard]] Result<> changeState(store::Transaction& transaction, CampaignId id,
    const QList<CampaignState>& from, CampaignState to, const QString& refusal, qint64 nowMs);
[[nodiscard]] Result<> recordStart(store::Transaction& transaction, CampaignId id, qint64 audience,
    const QMap<QString, qint64>& excluded, qint64 nowMs);
/// Running campaigns without an open message become done.
[[nodiscard]] Result<> markFinished(store::Transaction& transaction, qint64 nowMs);

[[nodiscard]] Result<Progress> readProgress(store::Connection& connection, CampaignId id);
/// Delivered of accepted messages of finished days; nothing below 100 of them.
[[nodiscard]] Result<std::optional<double>> deliveryShare(store::Connection& connection);

} // namespace serai::campaigns
