// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipes.h"

#include <base/localtime.h>
#include <whatsapp/errors.h>

#include <QCoreApplication>

namespace serai::reports {

using kpi::Value;

static QString campaignWords(const char* text)
{
    return QCoreApplication::translate("reports", text);
}

static Tiles campaignTiles(
    const kpi::CampaignFigures& campaign, const std::optional<kpi::Target>& target, const QLocale& locale)
{
    Tiles tiles;
    const auto add = [&](const char* key, const QString& title, const Value& value) {
        tiles.tiles << TileBlock{
            QString::fromLatin1(key), title, value, {}, {}, kpi::Band::Unknown, true, {}};
    };
    const auto noAudience = campaignWords(QT_TRANSLATE_NOOP("reports", "not started"));
    add("audience", campaignWords(QT_TRANSLATE_NOOP("reports", "Audience")),
        campaign.audience ? Value::count(*campaign.audience) : Value::unknown(kpi::Unit::Count, noAudience));
    add("sent", campaignWords(QT_TRANSLATE_NOOP("reports", "Sent")), campaign.sent);
    add("delivered", campaignWords(QT_TRANSLATE_NOOP("reports", "Delivered")), campaign.delivered);
    add("readRate", campaignWords(QT_TRANSLATE_NOOP("reports", "Read rate")), campaign.readRate);
    tiles.tiles.last().band = campaign.band;
    if (target)
        tiles.tiles.last().target = kpi::formatTarget(*target, kpi::Unit::Fraction, locale);
    for (auto& tile : tiles.tiles)
        tile.previous = Value::unknown(tile.value.unit, {});
    return tiles;
}

static Table factsTable(const kpi::CampaignFigures& campaign, const QTimeZone& zone)
{
    Table table;
    table.key = QStringLiteral("campaign");
    table.title = campaignWords(QT_TRANSLATE_NOOP("reports", "The campaign"));
    table.columns = {{QStringLiteral("what"), campaignWords(QT_TRANSLATE_NOOP("reports", "What")), false, 1},
        {QStringLiteral("value"), campaignWords(QT_TRANSLATE_NOOP("reports", "Value")), false, 2}};
    const auto add = [&](const char* key, const char* title, Cell cell) {
        table.rows << QList<Cell>{
            Cell::ofWord(QString::fromLatin1(key), campaignWords(title)), std::move(cell)};
    };
    const auto at = [&](const std::optional<qint64>& ms) {
        return ms ? Cell::ofText(localOf(*ms, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"))) : Cell{};
    };
    add("state", QT_TRANSLATE_NOOP("reports", "State"),
        Cell::ofWord(campaign.state, stateText(campaign.state)));
    add("segment", QT_TRANSLATE_NOOP("reports", "Segment"), Cell::ofText(campaign.segment));
    add("template", QT_TRANSLATE_NOOP("reports", "Template"),
        Cell::ofText(QStringLiteral("%1 (%2)").arg(campaign.templateName, campaign.templateLanguage)));
    add("started", QT_TRANSLATE_NOOP("reports", "Started"), at(campaign.startedAt));
    add("finished", QT_TRANSLATE_NOOP("reports", "Finished"), at(campaign.finishedAt));
    return table;
}

/// Key and number, largest first; equal ones by key.
template <class Map, class Word>
static Table countTable(const char* key, const char* title, const char* what, const Map& counts, Word word)
{
    Table table;
    table.key = QString::fromLatin1(key);
    table.title = campaignWords(title);
    table.columns = {{QStringLiteral("key"), campaignWords(what), false, 3},
        {QStringLiteral("count"), campaignWords(QT_TRANSLATE_NOOP("reports", "Members")), true, 1}};
    QList<std::pair<qint64, Cell>> rows;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        rows << std::pair{it.value(), word(it.key())};
    std::stable_sort(
        rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (auto& [count, cell] : rows)
        table.rows << QList<Cell>{std::move(cell), Cell::ofFigure(Value::count(count))};
    if (table.rows.isEmpty())
        table.note = campaignWords(QT_TRANSLATE_NOOP("reports", "None."));
    return table;
}

static Cell errorCell(int code)
{
    return Cell::ofWord(QString::number(code),
        campaignWords(QT_TRANSLATE_NOOP("reports", "%1: %2"))
            .arg(QString::number(code), whatsapp::errorMeaning(code)));
}

static Findings campaignFindings(const kpi::Page& page, const kpi::CampaignFigures& campaign,
    const std::optional<kpi::Target>& target, const QLocale& locale)
{
    Findings findings;
    findings.title = campaignWords(QT_TRANSLATE_NOOP("reports", "What to do"));
    findings.none =
        campaignWords(QT_TRANSLATE_NOOP("reports", "The read rate is not outside the playbook's limits."));
    for (const auto& rule : page.rules) {
        if (rule.id != u"kpi.open")
            continue;
        if (auto finding = findingOf(campaignWords(QT_TRANSLATE_NOOP("reports", "Read rate")),
                campaign.readRate, target, campaign.band, &rule, locale))
            findings.items << *finding;
        break;
    }
    if (campaign.outcomeUnknown.amount.value_or(0) > 0)
        findings.items << unknownOutcomeFinding(*campaign.outcomeUnknown.amount);
    return findings;
}

ReportModel campaignReport(const kpi::Page& page, const kpi::CampaignFigures& campaign, const QLocale& locale)
{
    auto model = frameOf(page, locale);
    model.recipe = QStringLiteral("campaign");
    model.title = campaignWords(QT_TRANSLATE_NOOP("reports", "Campaign report"));
    model.subtitle = campaign.name;
    const auto* open = page.figure(QStringLiteral("kpi.open"));
    const auto target = open ? open->target : std::nullopt;
    model.blocks << campaignTiles(campaign, target, locale);
    auto funnel = funnelChart(campaign.sent, campaign.delivered, campaign.read);
    if (campaign.awaiting > 0 && campaign.delivered.isKnown())
        funnel.note = QCoreApplication::translate("reports",
            "%n message(s) without any receipt: unknown, not unread", nullptr, int(campaign.awaiting));
    model.blocks << funnel << campaignFindings(page, campaign, target, locale);
    const auto zone = zoneById(page.zone).value_or(QTimeZone::utc());
    model.blocks << factsTable(campaign, zone)
                 << funnelTable(campaign.sent, campaign.delivered, campaign.read, campaign.failed,
                        campaign.outcomeUnknown, campaign.awaiting);
    const auto reasonCell = [](const QString& key) { return Cell::ofWord(key, reasonText(key)); };
    model.blocks << countTable("excluded", QT_TRANSLATE_NOOP("reports", "Excluded before sending"),
        QT_TRANSLATE_NOOP("reports", "Reason"), campaign.excluded, reasonCell);
    model.blocks << countTable("states", QT_TRANSLATE_NOOP("reports", "Messages by state"),
        QT_TRANSLATE_NOOP("reports", "State"), campaign.states,
        [](const QString& key) { return Cell::ofWord(key, stateText(key)); });
    model.blocks << countTable("skipped", QT_TRANSLATE_NOOP("reports", "Skipped at the gate"),
        QT_TRANSLATE_NOOP("reports", "Reason"), campaign.skipped, reasonCell);
    model.blocks << countTable("errors", QT_TRANSLATE_NOOP("reports", "Errors by code"),
        QT_TRANSLATE_NOOP("reports", "Error"), campaign.errors, errorCell);
    model.definitions = definitionsOf({QStringLiteral("messages.sent"), QStringLiteral("messages.delivered"),
        QStringLiteral("messages.read"), QStringLiteral("kpi.open"), QStringLiteral("messages.failed"),
        QStringLiteral("messages.unknown")});
    return model;
}

} // namespace serai::reports
