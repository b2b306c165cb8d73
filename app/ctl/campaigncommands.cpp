// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaignanswers.h"
#include "command.h"

#include <campaigns/campaignservice.h>
#include <segments/segmentservice.h>
#include <whatsapp/account.h>

namespace serai::ctl {

using namespace campaigns;

/// The services that every campaign command needs.
struct CampaignTools
{
    store::Store* store = nullptr;
    QTimeZone zone;
    std::unique_ptr<segments::SegmentService> segments;
    std::unique_ptr<CampaignService> campaigns;
};

static Result<CampaignTools> campaignTools(
    Context& context, store::OpenMode mode = store::OpenMode::ReadWrite)
{
    auto store = context.store(mode);
    if (!store)
        return fail(store.error());
    const auto zone = context.zone();
    if (!zone)
        return fail(zone.error());
    CampaignTools tools{
        *store, *zone, std::make_unique<segments::SegmentService>(**store, context.clock()), nullptr};
    tools.campaigns = std::make_unique<CampaignService>(**store, *tools.segments, context.clock());
    return tools;
}

static Result<Campaign> namedCampaign(CampaignTools& tools, const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return usageError(QStringLiteral("name one campaign, by its number or name"));
    return await(tools.campaigns->find(parser.positionalArguments().first()));
}

static Result<Draft> draftFrom(CampaignTools& tools, const QCommandLineParser& parser)
{
    if (parser.isSet(QStringLiteral("variant")))
        return fail(ErrorKind::Unavailable, QStringLiteral("variants of a campaign are not available yet"),
            {}, QStringLiteral("make two campaigns to two segments"));
    Draft draft;
    for (const auto* needed : {"segment", "template", "language"}) {
        if (!parser.isSet(QString::fromLatin1(needed)))
            return usageError(QStringLiteral("campaign create needs --%1").arg(QLatin1String(needed)));
    }
    const auto segment = await(tools.segments->find(parser.value(QStringLiteral("segment"))));
    if (!segment)
        return fail(segment.error());
    draft.segment = segment->id;
    draft.name = parser.value(QStringLiteral("name"));
    draft.templateName = parser.value(QStringLiteral("template"));
    draft.templateLanguage = parser.value(QStringLiteral("language"));
    draft.localAt = parser.value(QStringLiteral("at"));
    draft.zone = parser.value(QStringLiteral("zone"));
    draft.ignoreQuietHours = parser.isSet(QStringLiteral("ignore-quiet-hours"));
    if (const auto kind = parser.value(QStringLiteral("kind")); kind == u"invitation")
        draft.kind = CampaignKind::Invitation;
    else if (!kind.isEmpty() && kind != u"broadcast")
        return usageError(QStringLiteral("--kind is broadcast or invitation"));
    if (parser.isSet(QStringLiteral("account"))) {
        const auto account = await(whatsapp::account(*tools.store, parser.value(QStringLiteral("account"))));
        if (!account)
            return fail(account.error());
        draft.account = account->id;
    }
    for (const auto& pair : parser.values(QStringLiteral("var"))) {
        const auto sign = pair.indexOf(u'=');
        if (sign < 1)
            return usageError(
                QStringLiteral("--var is written NAME=TEXT, for example body.1={{first_name|friend}}"));
        draft.variables.insert(pair.left(sign), pair.mid(sign + 1));
    }
    return draft;
}

static Result<Answer> createCampaign(Context& context, const QCommandLineParser& parser)
{
    auto tools = campaignTools(context);
    if (!tools)
        return fail(tools.error());
    const auto draft = draftFrom(*tools, parser);
    if (!draft)
        return fail(draft.error());
    const auto id = await(tools->campaigns->create(*draft));
    if (!id)
        return fail(id.error());
    const auto campaign = await(tools->campaigns->find(QString::number(id->value)));
    if (!campaign)
        return fail(campaign.error());
    return Answer{campaignJson(*campaign, tools->zone),
        QStringLiteral("campaign %1, a draft: look at it with \"campaign preview %1\"").arg(id->value)};
}

static Result<Answer> previewCampaign(Context& context, const QCommandLineParser& parser)
{
    auto tools = campaignTools(context, store::OpenMode::ReadOnly);
    if (!tools)
        return fail(tools.error());
    const auto campaign = namedCampaign(*tools, parser);
    if (!campaign)
        return fail(campaign.error());
    const auto preview = await(tools->campaigns->preview(campaign->draft, context.cancel()));
    if (!preview)
        return fail(preview.error());
    return Answer{previewJson(*preview, tools->zone), previewText(*preview, tools->zone)};
}

static Result<Answer> startCampaign(Context& context, const QCommandLineParser& parser)
{
    auto tools = campaignTools(context);
    if (!tools)
        return fail(tools.error());
    const auto campaign = namedCampaign(*tools, parser);
    if (!campaign)
        return fail(campaign.error());
    const auto started = await(tools->campaigns->start(*campaign, context.cancel()));
    if (!started)
        return fail(started.error());
    return Answer{
        {{QStringLiteral("campaignId"), campaign->id.value},
            {QStringLiteral("state"), QStringLiteral("running")},
            {QStringLiteral("audience"), started->audience}, {QStringLiteral("planned"), started->planned},
            {QStringLiteral("excluded"), exclusionsJson(started->excluded)}},
        QStringLiteral("%1 messages are queued; \"outbox run\" sends them").arg(started->planned)};
}

/// pause, resume and cancel.
static Result<Answer> changeCampaign(Context& context, const QCommandLineParser& parser, const QString& act)
{
    auto tools = campaignTools(context);
    if (!tools)
        return fail(tools.error());
    const auto campaign = namedCampaign(*tools, parser);
    if (!campaign)
        return fail(campaign.error());
    QJsonObject json{{QStringLiteral("campaignId"), campaign->id.value}};
    if (act == u"cancel") {
        const auto stopped = await(tools->campaigns->cancel(campaign->id));
        if (!stopped)
            return fail(stopped.error());
        json.insert(QStringLiteral("cancelled"), *stopped);
    } else {
        const auto done = await(
            act == u"pause" ? tools->campaigns->pause(campaign->id) : tools->campaigns->resume(campaign->id));
        if (!done)
            return fail(done.error());
    }
    const auto after = await(tools->campaigns->find(QString::number(campaign->id.value)));
    if (!after)
        return fail(after.error());
    json.insert(QStringLiteral("state"), campaignStateKey(after->state));
    return Answer{json,
        QStringLiteral("campaign %1 is %2").arg(campaign->id.value).arg(campaignStateKey(after->state))};
}

static Result<Answer> showCampaign(Context& context, const QCommandLineParser& parser)
{
    auto tools = campaignTools(context, store::OpenMode::ReadOnly);
    if (!tools)
        return fail(tools.error());
    const auto campaign = namedCampaign(*tools, parser);
    if (!campaign)
        return fail(campaign.error());
    const auto progress = await(tools->campaigns->show(campaign->id));
    if (!progress)
        return fail(progress.error());
    const auto& counts = progress->counts;
    QList<QStringList> rows;
    for (const auto& [name, count] : {std::pair{"planned", counts.planned + counts.claimed},
             {"in flight", counts.inFlight}, {"sent", progress->sent}, {"delivered", progress->delivered},
             {"read", progress->read}, {"delivered, reading unknown", progress->readUnknown},
             {"failed", counts.failed}, {"outcome unknown", counts.unknown}, {"skipped", counts.skipped},
             {"cancelled", counts.cancelled}})
        rows << QStringList{QString::fromLatin1(name), QString::number(count)};
    auto text =
        QStringLiteral("%1: %2\n").arg(campaign->draft.name, campaignStateKey(progress->campaign.state))
        + table({QStringLiteral("Messages"), QStringLiteral("count")}, rows);
    if (progress->nextDueAt)
        text += QStringLiteral("The next is due %1\n").arg(isoOf(*progress->nextDueAt, tools->zone));
    return Answer{progressJson(*progress, tools->zone), text};
}

static Result<Answer> listCampaigns(Context& context, const QCommandLineParser&)
{
    auto tools = campaignTools(context, store::OpenMode::ReadOnly);
    if (!tools)
        return fail(tools.error());
    const auto all = await(tools->campaigns->list());
    if (!all)
        return fail(all.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const auto& campaign : *all) {
        array << campaignJson(campaign, tools->zone);
        rows << QStringList{QString::number(campaign.id.value), campaign.draft.name,
            campaignStateKey(campaign.state), campaign.segmentName, campaign.draft.templateName,
            campaign.draft.templateLanguage};
    }
    return Answer{{{QStringLiteral("campaigns"), array}},
        table({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("state"),
                  QStringLiteral("segment"), QStringLiteral("template"), QStringLiteral("language")},
            rows)};
}

Commands campaignCommands()
{
    const auto option = [](const char* name, const char* text, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    const QList<QCommandLineOption> createOptions{option("segment", "who gets it: number or name", "S"),
        option("template", "name of the template", "T"), option("language", "its language", "L"),
        option("var", "text of a variable, repeatable: 1={{first_name|friend}}", "NAME=TEXT"),
        option("variant", "not available yet", "V"),
        option("name", "name of the campaign (the template's)", "NAME"),
        option("kind", "broadcast or invitation (broadcast)", "K"),
        option("account", "phone number id of the account (the only one)", "P"),
        option("at", "when, by the clock: 2026-11-27T10:00 (as soon as it is started)", "LOCAL"),
        option("zone", "whose clock: member or an IANA id (member)", "Z"),
        QCommandLineOption(QStringLiteral("ignore-quiet-hours"),
            QStringLiteral("send at night too; otherwise promotions wait for the member's morning"))};
    const auto change = [](const char* act) {
        return [act = QString::fromLatin1(act)](Context& context, const QCommandLineParser& parser) {
            return changeCampaign(context, parser, act);
        };
    };
    const auto campaign = QStringLiteral("CAMPAIGN");
    return {{QStringLiteral("campaign create"), {}, QStringLiteral("make a draft"), createOptions,
                createCampaign},
        {QStringLiteral("campaign preview"), campaign,
            QStringLiteral("who, when and for how much; writes nothing"), {}, previewCampaign},
        {QStringLiteral("campaign start"), campaign,
            QStringLiteral("freeze the audience and queue the messages"), {}, startCampaign},
        {QStringLiteral("campaign pause"), campaign,
            QStringLiteral("nothing more leaves until it is resumed"), {}, change("pause")},
        {QStringLiteral("campaign resume"), campaign, QStringLiteral("go on"), {}, change("resume")},
        {QStringLiteral("campaign cancel"), campaign, QStringLiteral("what has not left never will"), {},
            change("cancel")},
        {QStringLiteral("campaign show"), campaign, QStringLiteral("messages per state, and the funnel"), {},
            showCampaign},
        {QStringLiteral("campaign list"), {}, QStringLiteral("all campaigns, newest first"), {},
            listCampaigns}};
}

} // namespace serai::ctl
