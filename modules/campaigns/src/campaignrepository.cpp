// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaignrepository.h"

#include <outbox/outboxrepository.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace serai::campaigns {

static constexpr qint64 enoughDeliveries = 100; // below this a share says nothing

static constexpr auto insertRow = "INSERT INTO campaign (name, kind, segment_id, account_id, template_name, "
                                  "template_language, variables, category, "
                                  "local_at, zone, ignore_quiet_hours, state, created_at) VALUES (?, ?, ?, "
                                  "?, ?, ?, ?, ?, ?, ?, ?, 'draft', ?)";
static constexpr auto updateRow = "UPDATE campaign SET name = ?, kind = ?, segment_id = ?, account_id = ?, "
                                  "template_name = ?, template_language = ?, "
                                  "variables = ?, category = ?, local_at = ?, zone = ?, ignore_quiet_hours = "
                                  "? WHERE id = ? AND state = 'draft'";
#define SERAI_SELECT_CAMPAIGN                                                                                \
    "SELECT c.id, c.name, c.kind, c.segment_id, c.account_id, c.template_name, c.template_language, "        \
    "c.variables, "                                                                                          \
    "c.category, c.local_at, c.zone, c.ignore_quiet_hours, c.state, c.audience, c.excluded, c.created_at, "  \
    "c.started_at, "                                                                                         \
    "c.finished_at, s.name, (c.state = 'running' AND c.started_at IS NOT NULL AND NOT EXISTS (SELECT 1 "     \
    "FROM outbox o "                                                                                         \
    "WHERE o.campaign_id = c.id AND o.state IN ('planned', 'claimed', 'in_flight'))) "                       \
    "FROM campaign c LEFT JOIN segment s ON s.id = c.segment_id "
static constexpr auto selectAll = SERAI_SELECT_CAMPAIGN "ORDER BY c.id DESC";
static constexpr auto selectOne = SERAI_SELECT_CAMPAIGN "WHERE c.id = ?";
#undef SERAI_SELECT_CAMPAIGN
static constexpr auto setState = "UPDATE campaign SET state = ?, finished_at = ? WHERE id = ?";
static constexpr auto setStarted =
    "UPDATE campaign SET state = 'running', audience = ?, excluded = ?, started_at = ? WHERE id = ?";
static constexpr auto finishIdle =
    "UPDATE campaign SET state = 'done', finished_at = ? WHERE state = 'running' AND started_at IS NOT NULL "
    "AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.campaign_id = campaign.id AND o.state IN ('planned', "
    "'claimed', "
    "'in_flight'))";
static constexpr auto insertAudit = "INSERT INTO audit (act, subject, detail, at) VALUES (?, ?, ?, ?)";
static constexpr auto selectFunnel =
    "SELECT count(accepted_at), sum(state <> 'failed' AND (delivered_at IS NOT NULL OR read_at IS NOT "
    "NULL)), "
    "sum(read_at IS NOT NULL), min(accepted_at), max(accepted_at) FROM outbox WHERE campaign_id = ?";
static constexpr auto selectWaiting = "SELECT coalesce(reason, ''), count(*), min(due_at) FROM outbox WHERE "
                                      "campaign_id = ? AND state = 'planned' "
                                      "GROUP BY coalesce(reason, '')";
static constexpr auto selectDelivery = "SELECT count(*), sum(delivered_at IS NOT NULL OR read_at IS NOT "
                                       "NULL) FROM outbox WHERE accepted_at IS NOT NULL";

static QString jsonOf(const QMap<QString, QString>& map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

static QString nameOf(const Prepared& prepared)
{
    return prepared.draft.name.trimmed().isEmpty() ? prepared.message.name : prepared.draft.name.trimmed();
}

Result<CampaignId> insertCampaign(store::Transaction& transaction, const Prepared& prepared, qint64 nowMs)
{
    const auto& draft = prepared.draft;
    auto row = transaction->run(insertRow, nameOf(prepared), campaignKindKey(draft.kind), draft.segment.value,
        draft.account.value, draft.templateName, draft.templateLanguage, jsonOf(draft.variables),
        prepared.message.category, store::nullIfEmpty(draft.localAt), store::nullIfEmpty(draft.zone),
        draft.ignoreQuietHours, nowMs);
    if (!row)
        return fail(row.error());
    const CampaignId id{row->lastInsertId()};
    transaction.changed(QStringLiteral("campaign"), id.value);
    return id;
}

static tl::unexpected<Error> noCampaign(CampaignId id)
{
    return fail(ErrorKind::NotFound, QCoreApplication::translate("campaigns", "there is no such campaign"),
        QString::number(id.value), QCoreApplication::translate("campaigns", "see the list of campaigns"));
}

static tl::unexpected<Error> notADraft(CampaignId id)
{
    return fail(ErrorKind::Conflict,
        QCoreApplication::translate("campaigns", "the campaign was started already"),
        QString::number(id.value), QCoreApplication::translate("campaigns", "make a new one"));
}

Result<> replaceDraft(store::Transaction& transaction, CampaignId id, const Prepared& prepared)
{
    const auto& draft = prepared.draft;
    auto row = transaction->run(updateRow, nameOf(prepared), campaignKindKey(draft.kind), draft.segment.value,
        draft.account.value, draft.templateName, draft.templateLanguage, jsonOf(draft.variables),
        prepared.message.category, store::nullIfEmpty(draft.localAt), store::nullIfEmpty(draft.zone),
        draft.ignoreQuietHours, id.value);
    if (!row)
        return fail(row.error());
    if (row->rowsAffected() == 0)
        return notADraft(id);
    transaction.changed(QStringLiteral("campaign"), id.value);
    return {};
}

Result<> deleteDraft(store::Transaction& transaction, CampaignId id)
{
    auto row = transaction->run("DELETE FROM campaign WHERE id = ? AND state = 'draft'", id.value);
    if (!row)
        return fail(row.error());
    if (row->rowsAffected() == 0)
        return notADraft(id);
    transaction.changed(QStringLiteral("campaign"), id.value);
    return {};
}

static CampaignState stateOf(const QString& key)
{
    for (const auto state :
        {CampaignState::Running, CampaignState::Paused, CampaignState::Cancelled, CampaignState::Done}) {
        if (campaignStateKey(state) == key)
            return state;
    }
    return CampaignState::Draft;
}

static Campaign campaignOf(const store::Statement& row)
{
    Campaign campaign;
    campaign.id = {row.int64(0)};
    campaign.draft.name = row.text(1);
    campaign.draft.kind = row.text(2) == u"invitation" ? CampaignKind::Invitation : CampaignKind::Broadcast;
    campaign.draft.segment = {row.int64(3)};
    campaign.draft.account = {row.int64(4)};
    campaign.draft.templateName = row.text(5);
    campaign.draft.templateLanguage = row.text(6);
    const auto variables = QJsonDocument::fromJson(row.text(7).toUtf8()).object();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        campaign.draft.variables.insert(it.key(), it->toString());
    campaign.category = row.text(8);
    campaign.draft.localAt = row.text(9);
    campaign.draft.zone = row.text(10);
    campaign.draft.ignoreQuietHours = row.boolean(11);
    campaign.state = row.boolean(19) ? CampaignState::Done : stateOf(row.text(12));
    campaign.audience = row.optionalInt64(13);
    const auto excluded = QJsonDocument::fromJson(row.text(14).toUtf8()).object();
    for (auto it = excluded.begin(); it != excluded.end(); ++it)
        campaign.excluded.insert(it.key(), it->toInteger());
    campaign.createdAt = row.int64(15);
    campaign.startedAt = row.optionalInt64(16);
    campaign.finishedAt = row.optionalInt64(17);
    campaign.segmentName = row.text(18);
    return campaign;
}

Result<QList<Campaign>> readCampaigns(store::Connection& connection)
{
    auto rows = connection.run(selectAll);
    if (!rows)
        return fail(rows.error());
    QList<Campaign> list;
    while (rows->next())
        list << campaignOf(*rows);
    return list;
}

Result<Campaign> readCampaign(store::Connection& connection, CampaignId id)
{
    auto row = connection.run(selectOne, id.value);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return noCampaign(id);
    return campaignOf(*row);
}

Result<> changeState(store::Transaction& transaction, CampaignId id, const QList<CampaignState>& from,
    CampaignState to, const QString& refusal, qint64 nowMs)
{
    const auto campaign = readCampaign(transaction.connection(), id);
    if (!campaign)
        return fail(campaign.error());
    if (!from.contains(campaign->state))
        return fail(ErrorKind::Conflict, refusal, campaign->draft.name,
            QCoreApplication::translate("campaigns", "it is: %1").arg(campaignStateKey(campaign->state)));
    const bool over = to == CampaignState::Cancelled;
    auto row = transaction->run(
        setState, campaignStateKey(to), over ? std::optional(nowMs) : std::nullopt, id.value);
    if (!row)
        return fail(row.error());
    auto audit = transaction->run(insertAudit, QStringLiteral("campaign.%1").arg(campaignStateKey(to)),
        QStringLiteral("campaign/%1").arg(id.value), QString(), nowMs);
    if (!audit)
        return fail(audit.error());
    transaction.changed(QStringLiteral("campaign"), id.value);
    return {};
}

Result<> recordStart(store::Transaction& transaction, CampaignId id, qint64 audience,
    const QMap<QString, qint64>& excluded, qint64 nowMs)
{
    QJsonObject reasons;
    for (auto it = excluded.cbegin(); it != excluded.cend(); ++it)
        reasons.insert(it.key(), it.value());
    const auto json = QString::fromUtf8(QJsonDocument(reasons).toJson(QJsonDocument::Compact));
    if (auto row = transaction->run(setStarted, audience, json, nowMs, id.value); !row)
        return fail(row.error());
    auto audit = transaction->run(insertAudit, QStringLiteral("campaign.started"),
        QStringLiteral("campaign/%1").arg(id.value), QStringLiteral("audience %1").arg(audience), nowMs);
    if (!audit)
        return fail(audit.error());
    transaction.changed(QStringLiteral("campaign"), id.value);
    return {};
}

Result<> markFinished(store::Transaction& transaction, qint64 nowMs)
{
    auto row = transaction->run(finishIdle, nowMs);
    if (!row)
        return fail(row.error());
    if (row->rowsAffected() > 0)
        transaction.changedMany(QStringLiteral("campaign"));
    return {};
}

Result<Progress> readProgress(store::Connection& connection, CampaignId id)
{
    Progress progress;
    const auto campaign = readCampaign(connection, id);
    if (!campaign)
        return fail(campaign.error());
    progress.campaign = *campaign;
    const auto counted = outbox::counts(connection, id);
    if (!counted)
        return fail(counted.error());
    progress.counts = *counted;
    auto funnel = connection.run(selectFunnel, id.value);
    if (!funnel)
        return fail(funnel.error());
    if (funnel->next()) {
        progress.sent = funnel->int64(0);
        progress.delivered = funnel->int64(1);
        progress.read = funnel->int64(2);
        progress.readUnknown = progress.delivered - progress.read;
        progress.firstSentAt = funnel->optionalInt64(3);
        progress.lastSentAt = funnel->optionalInt64(4);
    }
    auto waiting = connection.run(selectWaiting, id.value);
    if (!waiting)
        return fail(waiting.error());
    while (waiting->next()) {
        progress.waiting.insert(waiting->text(0), waiting->int64(1));
        const auto due = waiting->int64(2);
        progress.nextDueAt = std::min(progress.nextDueAt.value_or(due), due);
    }
    return progress;
}

Result<std::optional<double>> deliveryShare(store::Connection& connection)
{
    auto row = connection.run(selectDelivery);
    if (!row)
        return fail(row.error());
    if (!row->next() || row->int64(0) < enoughDeliveries)
        return std::nullopt;
    return double(row->int64(1)) / double(row->int64(0));
}

} // namespace serai::campaigns
