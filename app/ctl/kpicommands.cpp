// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <content/playbookrepository.h>
#include <kpi/kpi.h>

#include <QJsonArray>
#include <QLocale>

namespace serai::ctl {

using kpi::Unit;

static QJsonValue jsonOf(const kpi::Value& value)
{
    if (!value.isKnown())
        return QJsonValue::Null;
    switch (value.unit) {
    case Unit::Count:
        return *value.amount;
    case Unit::Fraction:
        return *value.number();
    case Unit::Money:
        break;
    }
    return toJson(Money{*value.amount, value.currency});
}

static QJsonValue jsonOf(const std::optional<kpi::Target>& target)
{
    if (!target)
        return QJsonValue::Null;
    QJsonObject object;
    if (target->healthyLow)
        object.insert(QStringLiteral("healthyLow"), *target->healthyLow);
    if (target->healthyHigh)
        object.insert(QStringLiteral("healthyHigh"), *target->healthyHigh);
    return object;
}

static QJsonArray jsonOf(const QList<kpi::Point>& series)
{
    QJsonArray points;
    for (const auto& point : series) {
        QJsonObject object{{QStringLiteral("from"), point.bucket.days.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), point.bucket.days.to.toString(Qt::ISODate)},
            {QStringLiteral("value"), jsonOf(point.value)}};
        if (!point.value.isKnown())
            object.insert(QStringLiteral("unknownReason"), point.value.unknownReason);
        points << object;
    }
    return points;
}

static QJsonObject jsonOf(const kpi::Figure& figure)
{
    QJsonObject object{{QStringLiteral("id"), figure.metric.id},
        {QStringLiteral("title"), figure.metric.title},
        {QStringLiteral("unit"), kpi::unitKey(figure.metric.unit)},
        {QStringLiteral("value"), jsonOf(figure.value)}, {QStringLiteral("target"), jsonOf(figure.target)},
        {QStringLiteral("band"), kpi::bandKey(figure.band)},
        {QStringLiteral("previous"), jsonOf(figure.previous)},
        {QStringLiteral("definition"), figure.metric.definition},
        {QStringLiteral("series"), jsonOf(figure.series)}};
    if (!figure.value.isKnown())
        object.insert(QStringLiteral("unknownReason"), figure.value.unknownReason);
    if (!figure.metric.rule.isEmpty())
        object.insert(QStringLiteral("rule"), figure.metric.rule);
    if (figure.value.isKnown() && figure.metric.unit == Unit::Fraction) {
        object.insert(QStringLiteral("part"), *figure.value.amount);
        object.insert(QStringLiteral("whole"), figure.value.whole);
    }
    if (!figure.note.isEmpty())
        object.insert(QStringLiteral("note"), figure.note);
    QJsonArray others;
    for (const auto& other : figure.others)
        others << jsonOf(other);
    if (!others.isEmpty())
        object.insert(QStringLiteral("otherCurrencies"), others);
    return object;
}

static QJsonArray jsonOf(const QList<kpi::SegmentSizes>& segments)
{
    QJsonArray array;
    for (const auto& segment : segments) {
        QJsonArray days;
        for (const auto& day : segment.days)
            days << QJsonObject{{QStringLiteral("day"), day.day.toString(Qt::ISODate)},
                {QStringLiteral("size"), day.size}, {QStringLiteral("reachable"), day.reachable}};
        array << QJsonObject{{QStringLiteral("id"), segment.id.value}, {QStringLiteral("name"), segment.name},
            {QStringLiteral("days"), days}};
    }
    return array;
}

static Result<Answer> listMetrics(Context&, const QCommandLineParser&)
{
    const auto playbook = playbook::Playbook::load();
    if (!playbook)
        return fail(playbook.error());
    QJsonArray metrics;
    QList<QStringList> rows;
    for (const auto& metric : kpi::catalogue()) {
        QJsonObject object{{QStringLiteral("id"), metric.id}, {QStringLiteral("title"), metric.title},
            {QStringLiteral("unit"), kpi::unitKey(metric.unit)},
            {QStringLiteral("definition"), metric.definition}, {QStringLiteral("source"), metric.source},
            {QStringLiteral("available"), metric.unavailable.isEmpty()}};
        if (!metric.rule.isEmpty())
            object.insert(QStringLiteral("rule"), metric.rule);
        if (!metric.unavailable.isEmpty())
            object.insert(QStringLiteral("unknownReason"), metric.unavailable);
        metrics << object;
        rows << QStringList{metric.id, metric.title,
            metric.unavailable.isEmpty() ? metric.definition
                                         : QStringLiteral("unknown: %1").arg(metric.unavailable)};
    }
    return Answer{
        {{QStringLiteral("metrics"), metrics}, {QStringLiteral("definitionVersion"), kpi::definitionVersion}},
        table({QStringLiteral("id"), QStringLiteral("metric"), QStringLiteral("definition")}, rows)};
}

static QString textOf(const kpi::Page& page)
{
    const QLocale locale = QLocale::c();
    QList<QStringList> rows;
    for (const auto& figure : page.figures) {
        const auto reason = figure.value.isKnown() ? figure.note : figure.value.unknownReason;
        rows << QStringList{figure.metric.id, kpi::formatValue(figure.value, locale),
            figure.metric.hasSeries && figure.metric.unavailable.isEmpty()
                ? kpi::formatValue(figure.previous, locale)
                : QString(),
            figure.target ? kpi::formatTarget(*figure.target, figure.metric.unit, locale) : QString(),
            figure.metric.rule.isEmpty() ? QString() : kpi::bandTitle(figure.band), reason};
    }
    const auto period = [](const kpi::Period& days) {
        return days.from.toString(Qt::ISODate) + QStringLiteral(" to ") + days.to.toString(Qt::ISODate);
    };
    return QStringLiteral("%1, %2, %3; before: %4\n\n")
               .arg(period(page.period), page.zone, page.currency, period(page.previous))
        + table({QStringLiteral("metric"), QStringLiteral("value"), QStringLiteral("before"),
                    QStringLiteral("target"), QStringLiteral("band"), QStringLiteral("note")},
            rows);
}

static Result<kpi::Question> questionOf(const QCommandLineParser& parser)
{
    kpi::Question question;
    if (!parser.isSet(QStringLiteral("from")) || !parser.isSet(QStringLiteral("to")))
        return usageError(QStringLiteral("kpi show needs --from DATE and --to DATE"));
    const auto period =
        kpi::parsePeriod(parser.value(QStringLiteral("from")), parser.value(QStringLiteral("to")));
    if (!period)
        return fail(period.error());
    question.period = *period;
    if (parser.isSet(QStringLiteral("by"))) {
        const auto by = kpi::bucketFromKey(parser.value(QStringLiteral("by")));
        if (!by)
            return usageError(QStringLiteral("--by is day, week or month"));
        question.by = *by;
    }
    question.group = parser.value(QStringLiteral("group"));
    question.ids = parser.values(QStringLiteral("metric"));
    return question;
}

static Result<Answer> showMetrics(Context& context, const QCommandLineParser& parser)
{
    const auto question = questionOf(parser);
    if (!question)
        return fail(question.error());
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto playbook =
        await((*store)->read([](store::Connection& connection) -> Result<playbook::Playbook> {
            const auto shipped = playbook::Playbook::load();
            return shipped ? content::effectivePlaybook(connection, *shipped) : fail(shipped.error());
        }));
    if (!playbook)
        return fail(playbook.error());
    const auto page = await(kpi::show(**store, *playbook, *question, context.clock(), context.cancel()));
    if (!page)
        return fail(page.error());
    QJsonArray metrics;
    for (const auto& figure : page->figures)
        metrics << jsonOf(figure);
    return Answer{
        {{QStringLiteral("from"), page->period.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), page->period.to.toString(Qt::ISODate)},
            {QStringLiteral("previousFrom"), page->previous.from.toString(Qt::ISODate)},
            {QStringLiteral("previousTo"), page->previous.to.toString(Qt::ISODate)},
            {QStringLiteral("by"), kpi::bucketKey(page->by)}, {QStringLiteral("zone"), page->zone},
            {QStringLiteral("currency"), page->currency},
            {QStringLiteral("definitionVersion"), kpi::definitionVersion},
            {QStringLiteral("metrics"), metrics}, {QStringLiteral("segments"), jsonOf(page->segments)}},
        textOf(*page)};
}

Commands kpiCommands()
{
    const auto option = [](const char* name, const char* text, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    return {
        {QStringLiteral("kpi list"), {}, QStringLiteral("the metrics with their definitions"), {},
            listMetrics},
        {QStringLiteral("kpi show"), {},
            QStringLiteral("figures of a period against the one before and the playbook"),
            {option("from", "first day, in the workspace's zone", "DATE"), option("to", "last day", "DATE"),
                option("by", "day (default), week or month", "SIZE"),
                option("group", "figures of one group", "GROUP"),
                option("metric", "only this one; may be repeated", "ID")},
            showMetrics},
    };
}

} // namespace serai::ctl
