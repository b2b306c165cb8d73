// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaignrepository.h"
#include "preview.h"

#include <campaigns/campaignservice.h>
#include <outbox/outboxrepository.h>
#include <segments/segmentservice.h>
#include <store/store.h>

#include <QCoreApplication>

namespace serai::campaigns {

using store::Connection;
using store::Transaction;

struct CampaignService::Shared
{
    store::Store& store;
    segments::SegmentService& segments;
    const Clock& clock;
};

CampaignService::CampaignService(store::Store& store, segments::SegmentService& segments, const Clock& clock)
    : d(std::make_shared<Shared>(Shared{store, segments, clock}))
{
}

CampaignService::~CampaignService() = default;

Async<CampaignId> CampaignService::create(Draft draft)
{
    return d->store.write(
        [draft = std::move(draft), now = d->clock.nowMs()](Transaction& transaction) -> Result<CampaignId> {
            const auto prepared = prepare(transaction.connection(), draft);
            if (!prepared)
                return fail(prepared.error());
            return insertCampaign(transaction, *prepared, now);
        });
}

Async<> CampaignService::update(CampaignId id, Draft draft)
{
    return d->store.write([id, draft = std::move(draft)](Transaction& transaction) -> Result<> {
        const auto prepared = prepare(transaction.connection(), draft);
        if (!prepared)
            return fail(prepared.error());
        return replaceDraft(transaction, id, *prepared);
    });
}

Async<> CampaignService::remove(CampaignId id)
{
    return d->store.write(
        [id](Transaction& transaction) -> Result<> { return deleteDraft(transaction, id); });
}

Async<QList<Campaign>> CampaignService::list()
{
    if (d->store.isReadOnly())
        return d->store.read([](Connection& connection) { return readCampaigns(connection); });
    return d->store.write([now = d->clock.nowMs()](Transaction& transaction) -> Result<QList<Campaign>> {
        if (auto done = markFinished(transaction, now); !done)
            return fail(done.error());
        return readCampaigns(transaction.connection());
    });
}

Async<Campaign> CampaignService::find(QString idOrName)
{
    return d->store.read([text = std::move(idOrName)](Connection& connection) -> Result<Campaign> {
        bool isNumber = false;
        if (const CampaignId id{text.toLongLong(&isNumber)}; isNumber)
            return readCampaign(connection, id);
        const auto all = readCampaigns(connection);
        if (!all)
            return fail(all.error());
        QList<Campaign> named;
        for (const auto& campaign : *all) {
            if (campaign.draft.name.compare(text, Qt::CaseInsensitive) == 0)
                named << campaign;
        }
        if (named.size() > 1)
            return fail(ErrorKind::Conflict,
                QCoreApplication::translate("campaigns", "several campaigns have this name"), text,
                QCoreApplication::translate("campaigns", "name it by its number"));
        if (named.isEmpty())
            return fail(ErrorKind::NotFound,
                QCoreApplication::translate("campaigns", "there is no such campaign"), text,
                QCoreApplication::translate("campaigns", "see the list of campaigns"));
        return named.first();
    });
}

/// Chains a job of the store after the question who is in the segment. Whatever goes wrong on the way settles
/// the answer; where everything dies, the promise settles itself with Cancelled.
template <class T, class Job>
static Async<T> afterMembers(Async<std::vector<MemberId>> members, Job job)
{
    auto promise = std::make_shared<Promise<T>>();
    auto future = promise->future();
    members.then(QtFuture::Launch::Sync,
        [promise, job = std::move(job)](const Result<std::vector<MemberId>>& ids) mutable {
            if (!ids)
                promise->settle(fail(ids.error()));
            else
                job(*ids, promise);
        });
    return future;
}

Async<Preview> CampaignService::preview(Draft draft, CancelToken cancel)
{
    const auto now = d->clock.nowMs();
    return afterMembers<Preview>(d->segments.members(draft.segment, now),
        [d = d, draft, cancel, now](
            const std::vector<MemberId>& ids, const std::shared_ptr<Promise<Preview>>& promise) {
            (void)d->store.readLong([draft, cancel, now, ids, promise](Connection& connection) -> Result<> {
                promise->settle([&]() -> Result<Preview> {
                    const auto prepared = prepare(connection, draft);
                    if (!prepared)
                        return fail(prepared.error());
                    const auto card = RateCard::load();
                    if (!card)
                        return fail(card.error());
                    PreviewBuilder builder(*prepared, now);
                    auto judged = forEachMember(
                        connection, *prepared, ids, now, cancel, [&](const Outcome& outcome) -> Result<> {
                            builder.add(outcome);
                            return {};
                        });
                    if (!judged)
                        return fail(judged.error());
                    const auto share = deliveryShare(connection);
                    if (!share)
                        return fail(share.error());
                    return builder.finish(*card, *share);
                }());
                return {};
            });
        });
}

Async<QList<Sample>> CampaignService::samples(Draft draft, int count)
{
    const auto now = d->clock.nowMs();
    return afterMembers<QList<Sample>>(d->segments.members(draft.segment, now),
        [d = d, draft, count, now](
            std::vector<MemberId> ids, const std::shared_ptr<Promise<QList<Sample>>>& promise) {
            ids.resize(std::min(ids.size(), size_t(std::max(0, count))));
            (void)d->store.read([draft, now, ids, promise](Connection& connection) -> Result<> {
                promise->settle([&]() -> Result<QList<Sample>> {
                    const auto prepared = prepare(connection, draft);
                    if (!prepared)
                        return fail(prepared.error());
                    QList<Sample> samples;
                    auto judged = forEachMember(
                        connection, *prepared, ids, now, {}, [&](const Outcome& outcome) -> Result<> {
                            samples << Sample{outcome.member, outcome.memberName,
                                whatsapp::render(prepared->message, outcome.values), outcome.reason};
                            return {};
                        });
                    if (!judged)
                        return fail(judged.error());
                    return samples;
                }());
                return {};
            });
        });
}

/// Judges the members and queues those who may get the message.
static Result<Started> startNow(Transaction& transaction, const Campaign& expected,
    const std::vector<MemberId>& ids, qint64 now, const CancelToken& cancel)
{
    const auto campaign = readCampaign(transaction.connection(), expected.id);
    if (!campaign)
        return fail(campaign.error());
    if (campaign->state != CampaignState::Draft)
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate("campaigns", "the campaign was started already"),
            campaign->draft.name, QCoreApplication::translate("campaigns", "make a new one"));
    if (campaign->draft != expected.draft)
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate("campaigns", "the campaign was changed meanwhile"),
            campaign->draft.name, QCoreApplication::translate("campaigns", "look at its preview again"));
    const auto prepared = prepare(transaction.connection(), campaign->draft);
    if (!prepared)
        return fail(prepared.error());
    if (!prepared->message.isSendable())
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate("campaigns", "the template is not approved"), prepared->message.name,
            QCoreApplication::translate("campaigns", "its state is %1; wait or choose another")
                .arg(prepared->message.status));
    QMap<QString, qint64> excluded;
    QList<outbox::NewRow> rows;
    auto judged = forEachMember(
        transaction.connection(), *prepared, ids, now, cancel, [&](const Outcome& outcome) -> Result<> {
            if (outcome.reason.isEmpty())
                rows << outbox::NewRow{outcome.member, outcome.key, outcome.payload, outcome.dueAt};
            else
                ++excluded[outcome.reason];
            return {};
        });
    if (!judged)
        return fail(judged.error());
    const auto reasons = exclusionsOf(excluded);
    if (rows.isEmpty()) {
        QStringList details;
        for (const auto& exclusion : reasons)
            details << QStringLiteral("%1: %2").arg(reasonText(exclusion.reason)).arg(exclusion.count);
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("campaigns", "nobody would get this message"), campaign->draft.name,
            QCoreApplication::translate("campaigns", "look at its preview"), details);
    }
    const auto planned = outbox::plan(transaction, campaign->id, prepared->account.id, rows);
    if (!planned)
        return fail(planned.error());
    const auto audience = qint64(ids.size());
    if (auto recorded = recordStart(transaction, campaign->id, audience, excluded, now); !recorded)
        return fail(recorded.error());
    return Started{audience, *planned, reasons};
}

Async<Started> CampaignService::start(const Campaign& campaign, CancelToken cancel)
{
    const auto now = d->clock.nowMs();
    return afterMembers<Started>(d->segments.members(campaign.draft.segment, now),
        [d = d, campaign, cancel, now](
            const std::vector<MemberId>& ids, const std::shared_ptr<Promise<Started>>& promise) {
            auto written =
                d->store.write([campaign, cancel, now, ids](Transaction& transaction) -> Result<Started> {
                    return startNow(transaction, campaign, ids, now, cancel);
                });
            // The answer is given after the commit, not inside the job.
            written.then(QtFuture::Launch::Sync,
                [promise](const Result<Started>& started) { promise->settle(started); });
        });
}

Async<> CampaignService::pause(CampaignId id)
{
    return d->store.write([id, now = d->clock.nowMs()](Transaction& transaction) -> Result<> {
        return changeState(transaction, id, {CampaignState::Running}, CampaignState::Paused,
            QCoreApplication::translate("campaigns", "only a running campaign can be paused"), now);
    });
}

Async<> CampaignService::resume(CampaignId id)
{
    return d->store.write([id, now = d->clock.nowMs()](Transaction& transaction) -> Result<> {
        return changeState(transaction, id, {CampaignState::Paused}, CampaignState::Running,
            QCoreApplication::translate("campaigns", "only a paused campaign can be resumed"), now);
    });
}

Async<qint64> CampaignService::cancel(CampaignId id)
{
    return d->store.write([id, now = d->clock.nowMs()](Transaction& transaction) -> Result<qint64> {
        auto changed = changeState(transaction, id,
            {CampaignState::Draft, CampaignState::Running, CampaignState::Paused}, CampaignState::Cancelled,
            QCoreApplication::translate("campaigns", "the campaign is over"), now);
        if (!changed)
            return fail(changed.error());
        return outbox::cancel(transaction, id);
    });
}

Async<Progress> CampaignService::show(CampaignId id)
{
    if (d->store.isReadOnly())
        return d->store.read([id](Connection& connection) { return readProgress(connection, id); });
    return d->store.write([id, now = d->clock.nowMs()](Transaction& transaction) -> Result<Progress> {
        if (auto done = markFinished(transaction, now); !done)
            return fail(done.error());
        return readProgress(transaction.connection(), id);
    });
}

} // namespace serai::campaigns
