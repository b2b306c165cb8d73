// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace serai {

/// A row's id that cannot be mistaken for another table's. 0 = no row.
template <class Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }

    auto operator<=>(const Id&) const = default;

    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using MemberId = Id<struct MemberTag>;
using OrderId = Id<struct OrderTag>;
using SegmentId = Id<struct SegmentTag>;
using ImportId = Id<struct ImportTag>;
using ContentId = Id<struct ContentTag>;
using CommunityId = Id<struct CommunityTag>;
using CampaignId = Id<struct CampaignTag>;
using OutboxId = Id<struct OutboxTag>;
using TemplateId = Id<struct TemplateTag>;
using AccountId = Id<struct AccountTag>;

} // namespace serai
