// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipes.h"

#include <QCoreApplication>

namespace serai::reports {

using kpi::Value;

static QString weeklyWords(const char* text)
{
    return QCoreApplication::translate("reports", text);
}

static Tiles weeklyTiles(const kpi::Page& page, const QLocale& locale)
{
    Tiles tiles;
    for (const char* id : {"revenue", "orders", "order.average", "customers.new", "repeat.rate",
             "messages.sent", "kpi.open", "optouts"}) {
        const auto* figure = page.figure(QString::fromLatin1(id));
        if (!figure)
            continue;
        TileBlock tile{figure->metric.id, figure->metric.title, figure->value, figure->previous,
            figure->target ? kpi::formatTarget(*figure->target, figure->metric.unit, locale) : QString(),
            figure->band, figure->metric.higherIsBetter, {}};
        for (const auto& point : figure->series)
            tile.spark << point.value;
        tiles.tiles << std::move(tile);
    }
    return tiles;
}

static QString bucketText(kpi::BucketSize by)
{
    switch (by) {
    case kpi::BucketSize::Day:
        return weeklyWords(QT_TRANSLATE_NOOP("reports", "per day"));
    case kpi::BucketSize::Week:
        return weeklyWords(QT_TRANSLATE_NOOP("reports", "per week"));
    case kpi::BucketSize::Month:
        break;
    }
    return weeklyWords(QT_TRANSLATE_NOOP("reports", "per month"));
}

static Chart seriesChart(const kpi::Page& page, const QString& id, ChartKind kind, const QLocale& locale)
{
    Chart chart;
    chart.key = id;
    chart.kind = kind;
    const auto* figure = page.figure(id);
    if (!figure)
        return chart;
    chart.title = figure->metric.title;
    chart.subtitle = figure->metric.unit == kpi::Unit::Money
        ? QStringLiteral("%1, %2").arg(bucketText(page.by), page.currency)
        : bucketText(page.by);
    for (const auto& point : figure->series) {
        chart.labels << locale.toString(point.bucket.days.from, QStringLiteral("d MMM"));
        chart.values << point.value;
    }
    for (const auto& point : figure->previousSeries)
        chart.previous << point.value;
    QStringList others;
    for (const auto& other : figure->others)
        others << kpi::formatValue(other, locale);
    if (!others.isEmpty())
        chart.note = weeklyWords(QT_TRANSLATE_NOOP("reports", "Not included, because not converted: %1"))
                         .arg(locale.createSeparatedList(others));
    return chart;
}

/// The numbers behind the charts: in sheets and files, not on the pages.
static Table seriesTable(const kpi::Page& page)
{
    Table table;
    table.key = QStringLiteral("series");
    table.title = weeklyWords(QT_TRANSLATE_NOOP("reports", "Over time"));
    table.subtitle = bucketText(page.by);
    table.onPages = false;
    table.columns = {{QStringLiteral("from"), weeklyWords(QT_TRANSLATE_NOOP("reports", "From")), false, 1},
        {QStringLiteral("to"), weeklyWords(QT_TRANSLATE_NOOP("reports", "To")), false, 1}};
    QList<const kpi::Figure*> figures;
    for (const auto& figure : page.figures) {
        if (figure.series.isEmpty())
            continue;
        figures << &figure;
        table.columns << Column{figure.metric.id, figure.metric.title, true, 1};
    }
    for (qsizetype i = 0; !figures.isEmpty() && i < figures.first()->series.size(); ++i) {
        const auto& days = figures.first()->series[i].bucket.days;
        QList<Cell> row{Cell::ofDate(days.from), Cell::ofDate(days.to)};
        for (const auto* figure : figures)
            row << Cell::ofFigure(figure->series[i].value);
        table.rows << row;
    }
    return table;
}

static Table figuresTable(const kpi::Page& page, const QLocale& locale)
{
    Table table;
    table.key = QStringLiteral("figures");
    table.title = weeklyWords(QT_TRANSLATE_NOOP("reports", "All figures"));
    table.subtitle = weeklyWords(QT_TRANSLATE_NOOP("reports", "against the equally long period before"));
    table.columns = {
        {QStringLiteral("metric"), weeklyWords(QT_TRANSLATE_NOOP("reports", "Figure")), false, 2.2},
        {QStringLiteral("value"), weeklyWords(QT_TRANSLATE_NOOP("reports", "Value")), true, 1.4},
        {QStringLiteral("previous"), weeklyWords(QT_TRANSLATE_NOOP("reports", "Before")), true, 1.4},
        {QStringLiteral("target"), weeklyWords(QT_TRANSLATE_NOOP("reports", "Healthy")), true, 1},
        {QStringLiteral("band"), weeklyWords(QT_TRANSLATE_NOOP("reports", "State")), false, 1}};
    for (const auto& figure : page.figures) {
        if (!figure.metric.unavailable.isEmpty())
            continue;
        auto target = Cell();
        if (figure.target)
            target = Cell::ofWord(QStringLiteral("%1..%2")
                                      .arg(figure.target->healthyLow.value_or(-1))
                                      .arg(figure.target->healthyHigh.value_or(-1)),
                kpi::formatTarget(*figure.target, figure.metric.unit, locale));
        table.rows << QList<Cell>{Cell::ofWord(figure.metric.id, figure.metric.title),
            Cell::ofFigure(figure.value), figure.metric.hasSeries ? Cell::ofFigure(figure.previous) : Cell{},
            target, figure.metric.rule.isEmpty() ? Cell{} : Cell::ofBand(figure.band)};
    }
    return table;
}

static Table campaignsTable(const kpi::Page& page)
{
    Table table;
    table.key = QStringLiteral("campaigns");
    table.title = weeklyWords(QT_TRANSLATE_NOOP("reports", "Campaigns"));
    table.subtitle = weeklyWords(
        QT_TRANSLATE_NOOP("reports", "that sent in the period; their figures are of the whole campaign"));
    table.columns = {
        {QStringLiteral("campaign"), weeklyWords(QT_TRANSLATE_NOOP("reports", "Campaign")), false, 2.6},
        {QStringLiteral("sent"), weeklyWords(QT_TRANSLATE_NOOP("reports", "Sent")), true, 0.9},
        {QStringLiteral("delivered"), weeklyWords(QT_TRANSLATE_NOOP("reports", "Delivered")), true, 1},
        {QStringLiteral("read"), weeklyWords(QT_TRANSLATE_NOOP("reports", "Read")), true, 0.9},
        {QStringLiteral("readRate"), weeklyWords(QT_TRANSLATE_NOOP("reports", "Read rate")), true, 0.9},
        {QStringLiteral("failed"), weeklyWords(QT_TRANSLATE_NOOP("reports", "Failed")), true, 0.8},
        {QStringLiteral("unknown"), weeklyWords(QT_TRANSLATE_NOOP("reports", "Unknown")), true, 0.9},
        {QStringLiteral("band"), weeklyWords(QT_TRANSLATE_NOOP("reports", "State")), false, 0.9}};
    for (const auto& campaign : page.campaigns)
        table.rows << QList<Cell>{Cell::ofText(campaign.name), Cell::ofFigure(campaign.sent),
            Cell::ofFigure(campaign.delivered), Cell::ofFigure(campaign.read),
            Cell::ofFigure(campaign.readRate), Cell::ofFigure(campaign.failed),
            Cell::ofFigure(campaign.outcomeUnknown), Cell::ofBand(campaign.band)};
    if (table.rows.isEmpty())
        table.note = weeklyWords(QT_TRANSLATE_NOOP("reports", "No campaign sent anything in the period."));
    return table;
}

static Table segmentsTable(const kpi::Page& page)
{
    Table table;
    table.key = QStringLiteral("segments");
    table.title = weeklyWords(QT_TRANSLATE_NOOP("reports", "Segments"));
    table.subtitle = weeklyWords(QT_TRANSLATE_NOOP("reports", "first and last recorded size in the period"));
    table.columns = {
        {QStringLiteral("segment"), weeklyWords(QT_TRANSLATE_NOOP("reports", "Segment")), false, 2.6},
        {QStringLiteral("first"), weeklyWords(QT_TRANSLATE_NOOP("reports", "First")), true, 1},
        {QStringLiteral("firstDay"), weeklyWords(QT_TRANSLATE_NOOP("reports", "On")), true, 1},
        {QStringLiteral("last"), weeklyWords(QT_TRANSLATE_NOOP("reports", "Last")), true, 1},
        {QStringLiteral("lastDay"), weeklyWords(QT_TRANSLATE_NOOP("reports", "On")), true, 1},
        {QStringLiteral("reachable"), weeklyWords(QT_TRANSLATE_NOOP("reports", "Reachable")), true, 1}};
    for (const auto& segment : page.segments) {
        const auto& first = segment.days.first();
        const auto& last = segment.days.last();
        table.rows << QList<Cell>{Cell::ofText(segment.name), Cell::ofFigure(Value::count(first.size)),
            Cell::ofDate(first.day), Cell::ofFigure(Value::count(last.size)), Cell::ofDate(last.day),
            Cell::ofFigure(Value::count(last.reachable))};
    }
    if (table.rows.isEmpty())
        table.note =
            weeklyWords(QT_TRANSLATE_NOOP("reports", "No size of a segment was recorded in the period."));
    return table;
}

static Table unknownTable(const kpi::Page& page)
{
    Table table;
    table.key = QStringLiteral("unknown");
    table.title = weeklyWords(QT_TRANSLATE_NOOP("reports", "Not known"));
    table.subtitle = weeklyWords(
        QT_TRANSLATE_NOOP("reports", "figures of the playbook without records: unknown, not zero"));
    table.columns = {
        {QStringLiteral("metric"), weeklyWords(QT_TRANSLATE_NOOP("reports", "Figure")), false, 1},
        {QStringLiteral("reason"), weeklyWords(QT_TRANSLATE_NOOP("reports", "Why")), false, 2}};
    for (const auto& figure : page.figures) {
        if (!figure.metric.unavailable.isEmpty())
            table.rows << QList<Cell>{Cell::ofWord(figure.metric.id, figure.metric.title),
                Cell::ofWord(figure.metric.id, figure.metric.unavailable)};
    }
    return table;
}

static const playbook::Rule* ruleOf(const kpi::Page& page, const QString& id)
{
    for (const auto& rule : page.rules) {
        if (rule.id == id)
            return &rule;
    }
    return nullptr;
}

static Findings weeklyFindings(const kpi::Page& page, const QLocale& locale)
{
    Findings findings;
    findings.title = weeklyWords(QT_TRANSLATE_NOOP("reports", "What to do"));
    findings.none = weeklyWords(
        QT_TRANSLATE_NOOP("reports", "Every figure that is known is inside the playbook's limits."));
    for (const auto& figure : page.figures) {
        if (auto finding = findingOf(figure.metric.title, figure.value, figure.target, figure.band,
                ruleOf(page, figure.metric.rule), locale))
            findings.items << *finding;
    }
    const auto* unknown = page.figure(QStringLiteral("messages.unknown"));
    if (unknown && unknown->value.amount.value_or(0) > 0)
        findings.items << unknownOutcomeFinding(*unknown->value.amount);
    return findings;
}

static Value valueOf(const kpi::Page& page, const char* id)
{
    const auto* figure = page.figure(QString::fromLatin1(id));
    return figure ? figure->value : Value();
}

ReportModel weeklyReport(const kpi::Page& page, const QLocale& locale)
{
    auto model = frameOf(page, locale);
    model.recipe = QStringLiteral("weekly");
    model.title = weeklyWords(QT_TRANSLATE_NOOP("reports", "Weekly report"));
    model.blocks << weeklyTiles(page, locale);
    model.blocks << seriesChart(page, QStringLiteral("revenue"), ChartKind::Line, locale);
    auto orders = seriesChart(page, QStringLiteral("orders"), ChartKind::Columns, locale);
    orders.half = true;
    model.blocks << orders;
    const auto sent = valueOf(page, "messages.sent");
    const auto delivered = valueOf(page, "messages.delivered");
    const auto read = valueOf(page, "messages.read");
    auto funnel = funnelChart(sent, delivered, read);
    funnel.half = true;
    if (const auto* figure = page.figure(QStringLiteral("messages.read")))
        funnel.note = figure->note;
    model.blocks << funnel;
    model.blocks << weeklyFindings(page, locale) << campaignsTable(page) << segmentsTable(page)
                 << figuresTable(page, locale) << seriesTable(page) << unknownTable(page);
    QStringList ids;
    for (const auto& figure : page.figures) {
        if (figure.metric.unavailable.isEmpty())
            ids << figure.metric.id;
    }
    model.definitions = definitionsOf(ids);
    return model;
}

} // namespace serai::reports
