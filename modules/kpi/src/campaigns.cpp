// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace serai::kpi {

static constexpr auto campaignSql =
    "SELECT campaign.name, campaign.state, segment.name, campaign.template_name, campaign.template_language,"
    " campaign.started_at, campaign.finished_at, campaign.audience, campaign.excluded"
    " FROM campaign LEFT JOIN segment ON segment.id = campaign.segment_id WHERE campaign.id = ?";

static constexpr auto messagesOfCampaignSql =
    "SELECT state, reason, error_code, taken, arrived, seen, count(*) FROM (SELECT state,"
    "  CASE WHEN state = 'skipped' THEN reason END AS reason, error_code,"
    "  (accepted_at IS NOT NULL OR state IN ('accepted', 'delivered', 'read')) AS taken,"
    "  (delivered_at IS NOT NULL OR read_at IS NOT NULL OR state IN ('delivered', 'read')) AS arrived,"
    "  (read_at IS NOT NULL OR state = 'read') AS seen FROM outbox WHERE campaign_id = ?) AS message"
    " GROUP BY state, reason, error_code, taken, arrived, seen";

static constexpr auto campaignsOfPeriodSql =
    "SELECT DISTINCT campaign_id FROM outbox WHERE coalesce(requested_at, accepted_at, failed_at) >= ?"
    " AND coalesce(requested_at, accepted_at, failed_at) < ? ORDER BY campaign_id DESC LIMIT 500";

/// Excluded members by reason: {"noConsent": 12} or [{"reason": "noConsent", "count": 12}].
static QMap<QString, qint64> excludedFromText(const QString& text)
{
    QMap<QString, qint64> excluded;
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    const auto object = document.object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        excluded[it.key()] += it.value().toInteger();
    const auto array = document.array();
    for (const auto& entry : array)
        excluded[entry[QStringLiteral("reason")].toString()] += entry[QStringLiteral("count")].toInteger();
    return excluded;
}

static Result<Messages> countMessages(store::Connection& connection, CampaignFigures& figures)
{
    auto rows = connection.run(messagesOfCampaignSql, figures.id.value);
    if (!rows)
        return fail(rows.error());
    Messages messages;
    while (rows->next()) {
        const auto state = rows->text(0);
        const auto n = rows->int64(6);
        const bool taken = rows->boolean(3);
        const bool arrived = rows->boolean(4);
        figures.states[state] += n;
        if (state == u"skipped")
            figures.skipped[rows->text(1)] += n;
        if (state == u"failed" && !rows->isNull(2))
            figures.errors[rows->integer(2)] += n;
        messages.accepted += taken ? n : 0;
        messages.delivered += arrived ? n : 0;
        messages.read += rows->boolean(5) ? n : 0;
        messages.failed += state == u"failed" ? n : 0;
        messages.outcomeUnknown += state == u"unknown" ? n : 0;
        messages.silent += taken && !arrived && state != u"failed" ? n : 0;
    }
    return messages;
}

Result<CampaignFigures> campaignFigures(
    store::Connection& connection, const playbook::Playbook& playbook, CampaignId id)
{
    CampaignFigures figures;
    figures.id = id;
    {
        auto row = connection.run(campaignSql, id.value);
        if (!row)
            return fail(row.error());
        if (!row->next())
            return fail(ErrorKind::NotFound,
                QCoreApplication::translate("kpi", "there is no campaign %1").arg(id.value));
        figures.name = row->text(0);
        figures.state = row->text(1);
        figures.segment = row->text(2);
        figures.templateName = row->text(3);
        figures.templateLanguage = row->text(4);
        figures.startedAt = row->optionalInt64(5);
        figures.finishedAt = row->optionalInt64(6);
        figures.audience = row->optionalInt64(7);
        figures.excluded = excludedFromText(row->text(8));
    }
    const auto messages = countMessages(connection, figures);
    if (!messages)
        return fail(messages.error());
    figures.sent = Value::count(messages->accepted);
    figures.delivered = deliveredValue(*messages);
    figures.read = readValue(*messages);
    figures.failed = Value::count(messages->failed);
    figures.outcomeUnknown = Value::count(messages->outcomeUnknown);
    figures.readRate = readRateValue(*messages);
    figures.band = bandOf(playbook, QStringLiteral("kpi.open"), figures.readRate);
    figures.awaiting = messages->silent;
    return figures;
}

Result<QList<CampaignFigures>> campaignsIn(
    store::Connection& connection, const playbook::Playbook& playbook, const Span& span)
{
    QList<CampaignId> ids;
    {
        auto rows = connection.run(campaignsOfPeriodSql, span.fromMs, span.untilMs);
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            ids << CampaignId{rows->int64(0)};
    }
    QList<CampaignFigures> campaigns;
    for (const auto id : ids) {
        auto figures = campaignFigures(connection, playbook, id);
        if (!figures)
            return fail(figures.error());
        campaigns << std::move(*figures);
    }
    return campaigns;
}

Result<CampaignId> campaignByText(store::Connection& connection, const QString& text)
{
    bool isNumber = false;
    const auto number = text.toLongLong(&isNumber);
    if (isNumber) {
        const auto found = connection.number("SELECT id FROM campaign WHERE id = ?", number);
        if (!found)
            return fail(found.error());
        if (*found)
            return CampaignId{number};
    }
    auto rows = connection.run("SELECT id FROM campaign WHERE name = ? ORDER BY id LIMIT 2", text);
    if (!rows)
        return fail(rows.error());
    QList<CampaignId> ids;
    while (rows->next())
        ids << CampaignId{rows->int64(0)};
    if (ids.isEmpty())
        return fail(
            ErrorKind::NotFound, QCoreApplication::translate("kpi", "there is no campaign \"%1\"").arg(text));
    if (ids.size() > 1)
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate("kpi", "several campaigns are called \"%1\"").arg(text), {},
            QCoreApplication::translate("kpi", "name it by its number"));
    return ids.first();
}

} // namespace serai::kpi
