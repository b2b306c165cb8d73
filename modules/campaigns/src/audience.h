// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "judgement.h"

#include <base/cancel.h>
#include <campaigns/campaign.h>
#include <campaigns/variables.h>
#include <segments/library.h>
#include <whatsapp/account.h>
#include <whatsapp/message.h>
#include <whatsapp/template.h>

#include <QLocale>

#include <functional>
#include <vector>

namespace serai::campaigns {

/// A draft with everything looked up and checked.
struct Prepared
{
    Draft draft;
    whatsapp::Account account;
    whatsapp::Template message;
    QMap<QString, Expression> texts; ///< by variable key
    GateRules rules;
    QTimeZone shopZone;
    QString shopName;
    QDateTime localAt; ///< date and time only; not valid = at once
    std::optional<QTimeZone> fixedZone; ///< nothing = each member's own
    MessageKind kind;
    std::vector<segments::HoldOut> holdOuts; ///< of promotions; empty otherwise
};

/// Looks up and checks \a draft. Errors as CampaignService::create().
[[nodiscard]] Result<Prepared> prepare(store::Connection& connection, Draft draft);

/// What becomes of one member.
struct Outcome
{
    MemberId member;
    QString memberName;
    QString reason; ///< empty = gets it
    qint64 dueAt = 0;
    int localHour = 0;
    bool quietDelayed = false;
    bool zoneKnown = true;
    bool defaultsUsed = false;
    QString country; ///< of the number; empty = unknown
    whatsapp::Recipient recipient;
    QMap<QString, QString> values;
    QByteArray payload; ///< with key
    QString key;
};

/// Judges each of \a members in turn. Errors: Cancelled, Storage, those of \a visit.
[[nodiscard]] Result<> forEachMember(store::Connection& connection, const Prepared& prepared,
    const std::vector<MemberId>& members, qint64 nowMs, const CancelToken& cancel,
    const std::function<Result<>(const Outcome&)>& visit);

/// The reasons in the order in which they are judged.
[[nodiscard]] QStringList reasonOrder();
/// \a counts as a list in that order.
[[nodiscard]] QList<Exclusion> exclusionsOf(const QMap<QString, qint64>& counts);

} // namespace serai::campaigns
