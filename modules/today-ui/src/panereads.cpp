// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adviceline.h"
#include "panestate.h"

#include <base/localtime.h>
#include <uikit/card.h>
#include <uikit/datatable.h>
#include <uikit/labels.h>
#include <uikit/messagebar.h>
#include <uikit/paneheader.h>
#include <uikit/tile.h>

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace serai::todayui {

constexpr int mostAlerts = 4;
constexpr int mostSuggestions = 5;

static void clearCard(uikit::Card* card)
{
    const auto lines = card->findChildren<AdviceLine*>();
    qDeleteAll(lines);
    qDeleteAll(card->findChildren<uikit::Label*>(QStringLiteral("empty")));
}

static void addEmptyLine(uikit::Card* card, const QString& text)
{
    auto* label = new uikit::Label(text, card, uikit::TextSize::Normal, uikit::Role::TextMuted);
    label->setObjectName(QStringLiteral("empty"));
    label->setContentsMargins(12, 12, 12, 12);
    label->setWordWrap(true);
    card->body()->addWidget(label);
}

void TodayPane::Private::reload()
{
    ++pending;
    whenDone(store::readSettings(needs.store), &pane, [this](const Result<store::WorkspaceSettings>& read) {
        --pending;
        if (!read)
            return message->showError(read.error());
        settings = *read;
        zone = zoneById(settings.zone).value_or(QTimeZone::utc());
        readFigures();
        readPlan();
        readSuggestions();
    });
}

void TodayPane::Private::readFigures()
{
    kpi::Question question;
    question.period = kpi::lastDays(7, needs.clock.nowMs(), zone);
    // One row of tiles: what a manager asks for first.
    question.ids = {QStringLiteral("revenue"), QStringLiteral("orders"), QStringLiteral("customers.new"),
        QStringLiteral("kpi.open"), QStringLiteral("optouts"), QStringLiteral("members.reachable")};
    question.segments = false;
    ++pending;
    whenDone(kpi::show(needs.store, needs.playbook, question, needs.clock), &pane,
        [this](const Result<kpi::Page>& page) {
            --pending;
            if (!page)
                return message->showError(page.error());
            showFigures(*page);
        });
}

static uikit::State stateOf(const kpi::Figure& figure)
{
    switch (figure.band) {
    case kpi::Band::Healthy:
        return {uikit::Severity::Positive, kpi::bandTitle(figure.band), {}};
    case kpi::Band::Watch:
        return {uikit::Severity::Caution, kpi::bandTitle(figure.band), {}};
    case kpi::Band::Act:
        return {uikit::Severity::Negative, kpi::bandTitle(figure.band), {}};
    case kpi::Band::Unknown:
        break;
    }
    return {};
}

void TodayPane::Private::showFigures(const kpi::Page& page)
{
    figures = page;
    const QLocale locale;
    for (int i = 0; i < tiles.size() && i < page.figures.size(); ++i) {
        const auto& figure = page.figures[i];
        uikit::TileData data;
        data.title = figure.metric.title;
        data.definition = figure.metric.definition;
        if (figure.value.isKnown()) {
            // The unit stands beside the value in the tile, not in it.
            auto text = kpi::formatValue(figure.value, locale);
            if (figure.value.unit == kpi::Unit::Money) {
                data.unit = figure.value.currency;
                text =
                    text.section(QChar(0x00a0), 0, -2).isEmpty() ? text : text.section(QChar(0x00a0), 0, -2);
            }
            data.value = text;
            data.change = kpi::formatChange(figure.value, figure.previous, locale);
            data.state = stateOf(figure);
            if (figure.target)
                data.target = kpi::formatTarget(*figure.target, figure.metric.unit, locale);
        } else {
            data.state = {uikit::Severity::Unknown, figure.value.unknownReason, {}};
        }
        if (data.state.word.isEmpty())
            data.state = {uikit::Severity::Neutral,
                figure.metric.hasSeries ? tr("last 7 days") : TodayPane::tr("now"), QStringLiteral("clock")};
        for (const auto& point : figure.series)
            data.spark << point.value.number().value_or(std::numeric_limits<double>::quiet_NaN());
        if (!figure.metric.hasSeries)
            data.spark.clear();
        tiles[i]->setData(data);
        tiles[i]->setLoading(false);
    }
    showAlerts();
}

void TodayPane::Private::readPlan()
{
    const auto today = localOf(needs.clock.nowMs(), zone).date();
    ++pending;
    // A week to both sides: the checks look for gaps that cross the edge of the period.
    auto asked =
        needs.store.read([today](store::Connection& connection)
                             -> Result<std::pair<QList<content::Community>, QList<content::ContentItem>>> {
            auto all = content::CommunityRepository::list(connection);
            if (!all)
                return fail(all.error());
            auto items =
                content::ContentRepository::inRange(connection, today.addDays(-7), today.addDays(14));
            if (!items)
                return fail(items.error());
            return std::pair(*all, *items);
        });
    whenDone(asked, &pane, [this](const auto& read) {
        --pending;
        if (!read)
            return message->showError(read.error());
        communities = read->first;
        showPlan(read->second);
    });
}

/// The day as a manager works through it: what is late, what is next, what can wait, what is done; by time in
/// each.
static QList<DueRow> inGroups(const QList<DueRow>& rows, qint64 nowMs)
{
    constexpr qint64 soonMs = 3 * 3'600'000LL;
    const auto groupOf = [&](const DueRow& row) {
        if (row.item.state == content::ContentState::Posted)
            return 3;
        return row.atMs < nowMs ? 0 : row.atMs < nowMs + soonMs ? 1 : 2;
    };
    const QString titles[]{QCoreApplication::translate("todayui", "Overdue"),
        QCoreApplication::translate("todayui", "Next 3 hours"),
        QCoreApplication::translate("todayui", "Later today"),
        QCoreApplication::translate("todayui", "Done today")};
    QList<DueRow> all;
    for (int group = 0; group < 4; ++group) {
        QList<DueRow> part;
        std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(part),
            [&](const DueRow& row) { return groupOf(row) == group; });
        if (part.isEmpty())
            continue;
        std::stable_sort(
            part.begin(), part.end(), [](const DueRow& a, const DueRow& b) { return a.atMs < b.atMs; });
        part.first().mostLate = group == 0;
        DueRow heading;
        heading.heading = titles[group];
        heading.count = int(part.size());
        all << heading << part;
    }
    return all;
}

void TodayPane::Private::showPlan(const QList<content::ContentItem>& items)
{
    const QLocale locale;
    const qint64 now = needs.clock.nowMs();
    const auto local = localOf(now, zone);
    const auto today = local.date();
    header->setSubtitle(locale.toString(today, QLocale::LongFormat) + QStringLiteral(", ")
        + locale.toString(local.time(), QStringLiteral("HH:mm")));
    QStringList zones;
    QStringList times;
    for (const auto& community : communities) {
        if (zones.contains(community.zone) || community.zone == settings.zone)
            continue;
        zones << community.zone;
        times << QStringLiteral("%1 %2").arg(community.zone.section(u'/', -1).replace(u'_', u' '),
            locale.toString(
                localOf(now, content::cachedZone(community.zone)).time(), QStringLiteral("HH:mm")));
    }
    clocks->setText(times.mid(0, 5).join(QStringLiteral("   ")));

    QHash<qint64, content::Community> byId;
    for (const auto& community : communities)
        byId.insert(community.id.value, community);
    QList<DueRow> rows;
    int open = 0;
    for (const auto& item : items) {
        if (!item.slot || item.state == content::ContentState::Idea)
            continue;
        const auto at = content::resolve(*item.slot);
        if (!at || localOf(*at, zone).date() != today)
            continue;
        DueRow row;
        row.item = item;
        row.community = byId.value(item.community.value);
        row.atMs = *at;
        rows << row;
        open += item.state != content::ContentState::Posted ? 1 : 0;
    }
    due->setSubtitle(rows.isEmpty() ? QString() : tr("%1 open · %2 done").arg(open).arg(rows.size() - open));
    table->setVisible(!rows.isEmpty());
    nothingDue->setVisible(rows.isEmpty());
    model->setRows(inGroups(rows, now));

    content::PlanQuestion question;
    question.items = items;
    question.communities = communities;
    question.from = today;
    question.to = today.addDays(6);
    question.nowMs = now;
    question.zone = settings.zone;
    question.onlyOpen = true;
    findings = content::checkPlan(question, needs.playbook);
    showAlerts();
}

void TodayPane::Private::showAlerts()
{
    clearCard(alerts);
    int shown = 0;
    for (const auto& figure : figures.figures) {
        if (figure.band != kpi::Band::Act || shown >= mostAlerts)
            continue;
        auto* line = new AdviceLine(QStringLiteral("error"), uikit::Role::Negative,
            tr("%1: %2").arg(figure.metric.title, kpi::formatValue(figure.value, QLocale())),
            figure.target
                ? tr("Healthy: %1").arg(kpi::formatTarget(*figure.target, figure.metric.unit, QLocale()))
                : QString(),
            tr("Open insights"), false, alerts);
        QObject::connect(line, &AdviceLine::triggered, &pane,
            [this] { needs.navigator.open(QStringLiteral("insights")); });
        alerts->body()->addWidget(line);
        ++shown;
    }
    for (const auto& finding : findings) {
        if (shown >= mostAlerts)
            break;
        if (finding.severity < content::Severity::Caution)
            continue;
        const bool bad = finding.severity == content::Severity::Negative;
        auto* line = new AdviceLine(bad ? QStringLiteral("error") : QStringLiteral("warning"),
            bad ? uikit::Role::Negative : uikit::Role::Caution, finding.message, {}, tr("Open calendar"),
            false, alerts);
        QObject::connect(line, &AdviceLine::triggered, &pane, [this, finding] {
            needs.navigator.open(QStringLiteral("calendar"),
                {{QStringLiteral("date"), finding.date.toString(Qt::ISODate)},
                    {QStringLiteral("item"), finding.item.value}});
        });
        alerts->body()->addWidget(line);
        ++shown;
    }
    alerts->setSubtitle(shown > 0 ? tr("%1, most harmful first").arg(shown) : QString());
    if (shown == 0)
        addEmptyLine(alerts, tr("Nothing is wrong with the next seven days."));
}

void TodayPane::Private::readSuggestions()
{
    ++pending;
    whenDone(needs.segments.presets(), &pane, [this](const Result<std::vector<segments::Preset>>& all) {
        --pending;
        clearCard(advice);
        suggestions.clear();
        suggested = 0;
        if (!all)
            return addEmptyLine(advice, toText(all.error()));
        for (const auto& preset : *all) {
            if (preset.rule && preset.id.startsWith(QStringLiteral("seg.")))
                suggestions.push_back(preset);
        }
        nextSuggestion();
    });
}

void TodayPane::Private::nextSuggestion()
{
    if (suggestions.empty() || suggested >= mostSuggestions) {
        if (suggested == 0)
            addEmptyLine(advice, tr("Nobody to write to yet. Import customers and their orders first."));
        return;
    }
    const auto preset = suggestions.front();
    suggestions.pop_front();
    ++pending;
    whenDone(needs.segments.count(*preset.rule, needs.clock.nowMs()), &pane,
        [this, preset](const Result<segments::CountAnswer>& answer) {
            --pending;
            if (answer && answer->reachable > 0) {
                auto* line = new AdviceLine(QStringLiteral("campaigns"), uikit::Role::Text,
                    tr("%1: write to %n member(s)", nullptr, int(answer->reachable)).arg(preset.title),
                    preset.explanation, tr("Open segment"), true, advice);
                QObject::connect(line, &AdviceLine::triggered, &pane, [this, id = preset.id] {
                    needs.navigator.open(QStringLiteral("segments"), {{QStringLiteral("preset"), id}});
                });
                advice->body()->addWidget(line);
                ++suggested;
            }
            nextSuggestion();
        });
}

} // namespace serai::todayui
