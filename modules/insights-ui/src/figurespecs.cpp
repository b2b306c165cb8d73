// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurespecs.h"

#include <base/daytext.h>
#include <base/localtime.h>

#include <QCoreApplication>
#include <QSet>

namespace serai::insightsui {

using kpi::Unit;
using uikit::CellKind;
using uikit::Severity;

static QString insightsWords(const char* text)
{
    return QCoreApplication::translate("serai::insightsui::InsightsPane", text);
}

uikit::State stateOf(kpi::Band band)
{
    const auto severity = band == kpi::Band::Healthy ? Severity::Positive
        : band == kpi::Band::Watch                   ? Severity::Caution
        : band == kpi::Band::Act                     ? Severity::Negative
                                                     : Severity::Unknown;
    return {severity, kpi::bandTitle(band), {}};
}

/// A value in the unit in which it is drawn: percent, major units, pieces. NaN where unknown.
static double drawn(const kpi::Value& value)
{
    const auto number = value.number();
    if (!number)
        return charts::gap;
    return value.unit == Unit::Fraction ? *number * 100.0 : *number;
}

static QString drawnUnit(const kpi::Metric& metric, const QString& currency)
{
    switch (metric.unit) {
    case Unit::Count:
        return {};
    case Unit::Fraction:
        return QStringLiteral("%");
    case Unit::Money:
        break;
    }
    return currency;
}

/// The number alone. Cents of a large sum are noise on a tile; the chart's cursor and the report have them.
static QString tileNumber(const kpi::Value& value, const QLocale& locale)
{
    const auto number = drawn(value);
    switch (value.unit) {
    case Unit::Count:
        return locale.toString(*value.amount);
    case Unit::Fraction:
        return locale.toString(number, 'f', 1);
    case Unit::Money:
        break;
    }
    return locale.toString(number, 'f', std::abs(number) >= 10'000 ? 0 : minorDigits(value.currency));
}

/// "313 before" with an arrow, where the playbook has no band to judge by.
static uikit::State beforeState(const kpi::Figure& figure, const QString& unit, const QLocale& locale)
{
    const auto now = drawn(figure.value);
    const auto before = drawn(figure.previous);
    const auto number = tileNumber(figure.previous, locale);
    const auto text = unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, unit);
    return {Severity::Neutral,
        insightsWords(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "%1 before")).arg(text),
        now > before       ? QStringLiteral("trend-up")
            : now < before ? QStringLiteral("trend-down")
                           : QStringLiteral("trend-flat")};
}

uikit::TileData tileOf(const kpi::Figure& figure, Compare compare, const QLocale& locale)
{
    uikit::TileData tile;
    tile.title = figure.metric.title;
    tile.definition = figure.metric.definition;
    if (!figure.note.isEmpty())
        tile.definition += u'\n' + figure.note;
    if (figure.target)
        tile.target = kpi::formatTarget(*figure.target, figure.metric.unit, locale);
    if (!figure.value.isKnown()) {
        tile.state = {Severity::Unknown, figure.value.unknownReason, {}};
        return tile;
    }
    tile.value = tileNumber(figure.value, locale);
    tile.unit = drawnUnit(figure.metric, figure.value.currency);
    if (figure.target)
        tile.state = stateOf(figure.band);
    if (compare == Compare::Previous) {
        tile.change = kpi::formatChange(figure.value, figure.previous, locale);
        if (!figure.target && figure.previous.isKnown())
            tile.state = beforeState(figure, tile.unit, locale);
    }
    const auto skip = std::max<qsizetype>(0, figure.series.size() - 30);
    for (qsizetype i = skip; i < figure.series.size(); ++i)
        tile.spark << drawn(figure.series[i].value);
    if (figure.target && figure.metric.unit == Unit::Fraction) {
        tile.bandLow = figure.target->healthyLow ? *figure.target->healthyLow * 100.0 : 0.0;
        tile.bandHigh = figure.target->healthyHigh ? *figure.target->healthyHigh * 100.0 : 100.0;
    }
    return tile;
}

static QString perText(kpi::BucketSize by)
{
    switch (by) {
    case kpi::BucketSize::Day:
        return insightsWords(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "per day"));
    case kpi::BucketSize::Week:
        return insightsWords(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "per week"));
    case kpi::BucketSize::Month:
        break;
    }
    return insightsWords(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "per month"));
}

static QString shortDay(QDate day, const QLocale& locale)
{
    return dayText(locale, day, DayForm::Day);
}

/// The second line of a tip: what a rate is made of.
static QString detailOf(const kpi::Value& value, const QLocale& locale)
{
    if (!value.isKnown())
        return value.unknownReason;
    if (value.unit != Unit::Fraction)
        return {};
    return insightsWords(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "%1 of %2"))
        .arg(locale.toString(*value.amount), locale.toString(value.whole));
}

static void addCampaignMarkers(charts::ChartSpec& spec, const kpi::Page& page, const kpi::Figure& figure)
{
    QSet<int> taken;
    for (const auto& campaign : page.campaigns) {
        for (int i = 0; campaign.startedAt && i < int(figure.series.size()); ++i) {
            const auto& span = figure.series[i].bucket.span;
            if (*campaign.startedAt < span.fromMs || *campaign.startedAt >= span.untilMs || taken.contains(i))
                continue;
            taken << i;
            spec.markers << charts::Marker{i, QStringLiteral("campaigns"), {}, campaign.name};
        }
    }
}

charts::ChartSpec seriesSpec(
    const kpi::Page& page, const kpi::Figure& figure, Compare compare, const QLocale& locale)
{
    charts::ChartSpec spec;
    spec.kind = charts::ChartKind::Line;
    spec.title = figure.metric.title;
    spec.unit = drawnUnit(figure.metric, page.currency);
    spec.decimals = figure.metric.unit == Unit::Fraction ? 1
        : figure.metric.unit == Unit::Money              ? minorDigits(page.currency)
                                                         : 0;
    QStringList parts{perText(page.by), page.zone};
    if (!spec.unit.isEmpty())
        parts << spec.unit;
    spec.subtitle = parts.join(QStringLiteral(", "));
    charts::Series series;
    series.name = figure.metric.title;
    for (const auto& point : figure.series) {
        const auto& days = point.bucket.days;
        spec.labels << shortDay(days.from, locale);
        spec.longLabels << (days.from == days.to ? dayText(locale, days.from, DayForm::WeekdayDay)
                                                 : periodText(days, locale));
        series.values << drawn(point.value);
        series.details << detailOf(point.value, locale);
    }
    spec.series << series;
    spec.lastOpen = !figure.series.isEmpty() && figure.series.last().bucket.span.untilMs > page.madeAtMs;
    if (compare == Compare::Previous && !figure.previousSeries.isEmpty()) {
        charts::Series previous;
        previous.name = insightsWords(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "previous"));
        for (qsizetype i = 0; i < figure.series.size(); ++i)
            previous.values << (i < figure.previousSeries.size() ? drawn(figure.previousSeries[i].value)
                                                                 : charts::gap);
        spec.previous = previous;
    }
    if (figure.target && figure.metric.unit == Unit::Fraction)
        spec.band = charts::Band{figure.target->healthyLow.value_or(0) * 100.0,
            figure.target->healthyHigh.value_or(1) * 100.0,
            insightsWords(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "healthy"))};
    if (figure.metric.unit != Unit::Fraction)
        spec.minimum = 0;
    addCampaignMarkers(spec, page, figure);
    QStringList notes;
    if (!figure.others.isEmpty()) {
        QStringList others;
        for (const auto& other : figure.others)
            others << kpi::formatValue(other, locale);
        notes << insightsWords(
            QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "Not included, because not converted: %1"))
                     .arg(locale.createSeparatedList(others));
    }
    if (!figure.note.isEmpty())
        notes << figure.note;
    if (!figure.value.isKnown())
        notes << insightsWords(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "Unknown: %1"))
                     .arg(figure.value.unknownReason);
    spec.note = notes.join(QStringLiteral(". "));
    return spec;
}

charts::ChartSpec funnelSpec(const kpi::Page& page, const QLocale& locale)
{
    charts::ChartSpec spec;
    spec.kind = charts::ChartKind::Funnel;
    spec.title = insightsWords(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "From sent to read"));
    spec.subtitle = insightsWords(
        QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "one-to-one messages, share of the step above"));
    charts::Series series;
    series.name = insightsWords(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "Messages"));
    kpi::Value above;
    for (const char* id : {"messages.sent", "messages.delivered", "messages.read"}) {
        const auto* figure = page.figure(QString::fromLatin1(id));
        if (!figure)
            continue;
        spec.labels << figure->metric.title;
        series.values << drawn(figure->value);
        // Beside the bar stands its share of the step above.
        series.details << (figure->value.isKnown() && above.amount.value_or(0) > 0
                ? kpi::formatValue(kpi::Value::fraction(*figure->value.amount, *above.amount, {}), locale)
                : QString());
        above = figure->value;
    }
    spec.series << series;
    QStringList notes;
    for (const char* id : {"messages.failed", "messages.unknown"}) {
        const auto* figure = page.figure(QString::fromLatin1(id));
        if (figure && figure->value.amount.value_or(0) > 0)
            notes << QStringLiteral("%1: %2").arg(
                figure->metric.title, kpi::formatValue(figure->value, locale));
    }
    if (const auto* read = page.figure(QStringLiteral("messages.read"))) {
        if (!read->value.isKnown())
            notes << insightsWords(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "Unknown: %1"))
                         .arg(read->value.unknownReason);
        else if (!read->note.isEmpty())
            notes << read->note;
    }
    spec.note = notes.join(QStringLiteral("  ·  "));
    return spec;
}

charts::ChartSpec segmentsSpec(const kpi::Page& page, const QLocale& locale)
{
    charts::ChartSpec spec;
    spec.kind = charts::ChartKind::Line;
    spec.title = insightsWords(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "Segments"));
    spec.subtitle = insightsWords(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "members per day, %1"))
                        .arg(page.zone);
    constexpr int most = 8;
    // Only days with a record: a line through days on which nobody counted would be made up.
    QMap<QDate, int> column;
    for (const auto& segment : page.segments.first(std::min<qsizetype>(most, page.segments.size()))) {
        for (const auto& day : segment.days)
            column.insert(day.day, 0);
    }
    for (auto day = column.begin(); day != column.end(); ++day) {
        *day = int(spec.labels.size());
        spec.labels << shortDay(day.key(), locale);
        spec.longLabels << dayText(locale, day.key(), DayForm::WeekdayDay);
    }
    for (int i = 0; i < std::min(most, int(page.segments.size())); ++i) {
        const auto& segment = page.segments[i];
        charts::Series series;
        series.name = segment.name;
        series.category = i;
        series.values = QList<double>(spec.labels.size(), charts::gap);
        series.details = QStringList(spec.labels.size());
        for (const auto& day : segment.days) {
            series.values[column[day.day]] = double(day.size);
            series.details[column[day.day]] =
                insightsWords(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "%1 reachable"))
                    .arg(locale.toString(day.reachable));
        }
        spec.series << series;
    }
    spec.minimum = 0;
    if (page.segments.isEmpty())
        spec.note = insightsWords(QT_TRANSLATE_NOOP(
            "serai::insightsui::InsightsPane", "No size of a segment was recorded in this period."));
    else if (page.segments.size() > most)
        spec.note = QCoreApplication::translate("serai::insightsui::InsightsPane",
            "%n more segment(s) not shown", nullptr, int(page.segments.size() - most));
    return spec;
}

QList<uikit::Column> campaignColumns()
{
    const auto title = [](const char* text) { return insightsWords(text); };
    return {
        {QStringLiteral("campaign"), title(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "Campaign")),
            CellKind::Plain, 120, false, false, true},
        {QStringLiteral("sent"), title(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "Sent")),
            CellKind::Number, 64},
        {QStringLiteral("delivered"),
            title(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "Delivered")), CellKind::Number, 76},
        {QStringLiteral("read"), title(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "Read")),
            CellKind::Number, 64, false, true},
        {QStringLiteral("readRate"), title(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "Read rate")),
            CellKind::Number, 76},
        {QStringLiteral("state"), title(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "State")),
            CellKind::State, 84},
        {QStringLiteral("failed"), title(QT_TRANSLATE_NOOP("serai::insightsui::InsightsPane", "Failed")),
            CellKind::Number, 60, false, true}};
}

uikit::Cell campaignCell(const kpi::CampaignFigures& campaign, int column, const QLocale& locale)
{
    uikit::Cell cell;
    const auto figure = [&](const kpi::Value& value) {
        cell.text = kpi::formatValue(value, locale);
        cell.toolTip = value.unknownReason;
        cell.muted = !value.isKnown();
    };
    switch (column) {
    case 0:
        cell.text = campaign.name;
        cell.toolTip = campaign.segment;
        break;
    case 1:
        figure(campaign.sent);
        break;
    case 2:
        figure(campaign.delivered);
        break;
    case 3:
        figure(campaign.read);
        break;
    case 4:
        figure(campaign.readRate);
        break;
    case 5:
        cell.state = stateOf(campaign.band);
        cell.text = cell.state.word;
        cell.toolTip = campaign.readRate.unknownReason;
        break;
    default:
        figure(campaign.failed);
        break;
    }
    return cell;
}

QString periodText(const kpi::Period& period, const QLocale& locale)
{
    const auto whole = [&](QDate day) { return dayText(locale, day, DayForm::Full); };
    if (period.from == period.to)
        return whole(period.from);
    const auto from =
        period.from.year() == period.to.year() ? shortDay(period.from, locale) : whole(period.from);
    return QStringLiteral("%1 – %2").arg(from, whole(period.to));
}

} // namespace serai::insightsui
