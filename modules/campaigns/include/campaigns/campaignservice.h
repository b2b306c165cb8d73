// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/cancel.h>
#include <base/clock.h>
#include <campaigns/campaign.h>
#include <campaigns/gate.h>

#include <memory>

namespace serai::segments {
class SegmentService;
}

namespace serai::store {
class Store;
}

namespace serai::campaigns {

struct Started
{
    qint64 audience = 0;
    qint64 planned = 0;
    QList<Exclusion> excluded;
};

/// One rendered message.
struct Sample
{
    MemberId member;
    QString memberName;
    QString text; ///< what the person reads: plain text
    QString excluded; ///< reason key; empty = would be sent
};

/// Campaigns from draft to result. Asked on the thread of \a segments; answers come from the store's threads.
/// \a store, \a segments and \a clock must outlive it and whatever it has under way.
class CampaignService
{
public:
    CampaignService(store::Store& store, segments::SegmentService& segments, const Clock& clock);
    ~CampaignService();

    /// Saves a draft. Variables that are named like a field are filled by it when the draft does not say
    /// otherwise. Errors: NotFound (segment, template, account), InvalidInput (unknown field, a variable
    /// without a text, a time or zone that cannot be read), Storage.
    [[nodiscard]] Async<CampaignId> create(Draft draft);
    /// Replaces a draft. Errors as create(); Conflict when it was started.
    [[nodiscard]] Async<> update(CampaignId id, Draft draft);
    /// Deletes a draft. Errors: NotFound, Conflict when it was started.
    [[nodiscard]] Async<> remove(CampaignId id);

    /// Newest first; finished ones are marked done on the way where the workspace can be written.
    [[nodiscard]] Async<QList<Campaign>> list();
    /// By id ("12") or by a name that only one has. Errors: NotFound, Conflict (several).
    [[nodiscard]] Async<Campaign> find(QString idOrName);

    /// Counts who would get it, when and for how much; \a draft need not be saved. Seconds for a large
    /// segment. Errors: NotFound, InvalidInput as create(), Cancelled, Storage.
    [[nodiscard]] Async<Preview> preview(Draft draft, CancelToken cancel = {});
    /// The message as up to \a count members of the segment would read it.
    [[nodiscard]] Async<QList<Sample>> samples(Draft draft, int count);

    /// Freezes the audience and queues one message for each member who may get one, all or nothing. Errors:
    /// Conflict (started before, changed since \a campaign was read, template not approved), InvalidInput
    /// (nobody would get it: the reasons are the details), Cancelled, Storage.
    [[nodiscard]] Async<Started> start(const Campaign& campaign, CancelToken cancel = {});
    [[nodiscard]] Async<> pause(CampaignId id); ///< Conflict when it does not run
    [[nodiscard]] Async<> resume(CampaignId id); ///< Conflict when it is not paused
    /// What has not left never will. Answers how many messages that are. Conflict when it is over.
    [[nodiscard]] Async<qint64> cancel(CampaignId id);

    [[nodiscard]] Async<Progress> show(CampaignId id);

private:
    struct Shared;
    std::shared_ptr<Shared> d;
};

} // namespace serai::campaigns
