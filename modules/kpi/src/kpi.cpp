// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts.h"

#include <base/localtime.h>
#include <kpi/kpi.h>
#include <store/workspace.h>

#include <QCoreApplication>

namespace serai::kpi {

const Figure* Page::figure(const QString& id) const
{
    for (const auto& figure : figures) {
        if (figure.metric.id == id)
            return &figure;
    }
    return nullptr;
}

static constexpr auto sizesSql = "SELECT segment.id, segment.name, segment_size.day, segment_size.size, "
                                 "segment_size.reachable FROM segment"
                                 " JOIN segment_size ON segment_size.segment_id = segment.id WHERE "
                                 "segment_size.day >= ? AND segment_size.day <= ?"
                                 " ORDER BY segment.name, segment.id, segment_size.day";

Result<QList<SegmentSizes>> segmentSizesIn(store::Connection& connection, const Period& period)
{
    auto rows = connection.run(sizesSql, period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate));
    if (!rows)
        return fail(rows.error());
    QList<SegmentSizes> all;
    while (rows->next()) {
        const SegmentId id{rows->int64(0)};
        if (all.isEmpty() || all.last().id != id)
            all << SegmentSizes{id, rows->text(1), {}};
        all.last().days << SegmentSizes::Day{
            QDate::fromString(rows->text(2), Qt::ISODate), rows->int64(3), rows->int64(4)};
    }
    return all;
}

/// When records last came in: an import, an event or a message that left.
static Result<std::optional<qint64>> newestRecord(store::Connection& connection)
{
    std::optional<qint64> newest;
    for (const char* sql : {"SELECT imported_at FROM import ORDER BY id DESC LIMIT 1",
             "SELECT received_at FROM event ORDER BY id DESC LIMIT 1",
             "SELECT max(coalesce(requested_at, accepted_at, failed_at)) FROM outbox"}) {
        const auto at = connection.number(sql);
        if (!at)
            return fail(at.error());
        if (*at && (!newest || **at > *newest))
            newest = *at;
    }
    return newest;
}

static Result<QList<Point>> seriesOf(const Definition& definition, Facts& facts)
{
    QList<Point> series;
    for (int slot = 0; slot < int(facts.buckets().size()); ++slot) {
        auto value = definition.value(facts, slot);
        if (!value)
            return fail(value.error());
        series << Point{facts.buckets()[slot], std::move(*value)};
    }
    return series;
}

/// Fills \a figure with everything that needs the records.
static Result<> count(Figure& figure, const Definition& definition, Facts& facts, Facts& before)
{
    auto value = definition.value(facts, Facts::whole);
    if (!value)
        return fail(value.error());
    figure.value = std::move(*value);
    if (!figure.metric.hasSeries) {
        figure.previous =
            Value::unknown(figure.metric.unit, QCoreApplication::translate("kpi", "known only as of now"));
        return {};
    }
    auto previous = definition.value(before, Facts::whole);
    if (!previous)
        return fail(previous.error());
    figure.previous = std::move(*previous);
    for (auto [target, from] : {std::pair{&figure.series, &facts}, {&figure.previousSeries, &before}}) {
        auto series = seriesOf(definition, *from);
        if (!series)
            return fail(series.error());
        *target = std::move(*series);
    }
    if (definition.others) {
        auto others = definition.others(facts);
        if (!others)
            return fail(others.error());
        figure.others = std::move(*others);
    }
    if (definition.note) {
        auto note = definition.note(facts);
        if (!note)
            return fail(note.error());
        figure.note = std::move(*note);
    }
    return {};
}

static Result<QList<Figure>> figuresOf(
    const Question& question, const playbook::Playbook& playbook, Facts& facts, Facts& before)
{
    QList<Figure> figures;
    for (const auto& definition : definitions()) {
        Figure figure;
        figure.metric = definition.describe();
        const auto& metric = figure.metric;
        if (!question.ids.isEmpty() && !question.ids.contains(metric.id))
            continue;
        figure.target = targetOf(playbook, metric.rule);
        if (!definition.value || !question.group.isEmpty()) {
            const auto reason = definition.value
                ? QCoreApplication::translate("kpi", "figures of one group need its chats")
                : metric.unavailable;
            figure.value = Value::unknown(metric.unit, reason);
            figure.previous = figure.value;
        } else if (auto counted = count(figure, definition, facts, before); !counted) {
            return fail(counted.error());
        }
        figure.band = bandOf(playbook, metric.rule, figure.value);
        figures << std::move(figure);
    }
    return figures;
}

static Result<> checkGroup(store::Connection& connection, const QString& group)
{
    if (group.isEmpty())
        return {};
    const auto found =
        connection.number("SELECT id FROM community WHERE code = ? OR name = ? OR id = ? LIMIT 1", group,
            group, group.toLongLong());
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(
            ErrorKind::NotFound, QCoreApplication::translate("kpi", "there is no group \"%1\"").arg(group));
    return {};
}

static Result<> checkQuestion(store::Connection& connection, const Question& question)
{
    if (!question.period.from.isValid() || !question.period.to.isValid() || question.period.days() < 1)
        return fail(ErrorKind::InvalidInput, QCoreApplication::translate("kpi", "the period is empty"));
    for (const auto& id : question.ids) {
        if (!metricById(id))
            return fail(ErrorKind::InvalidInput,
                QCoreApplication::translate("kpi", "there is no metric \"%1\"").arg(id), {},
                QCoreApplication::translate("kpi", "see the list of metrics"));
    }
    return checkGroup(connection, question.group);
}

Result<Page> show(store::Connection& connection, const playbook::Playbook& playbook, const Question& question,
    qint64 nowMs, const CancelToken& cancel)
{
    if (auto checked = checkQuestion(connection, question); !checked)
        return fail(checked.error());
    const auto settings = store::readSettings(connection);
    if (!settings)
        return fail(settings.error());
    const auto zone = zoneById(settings->zone);
    if (!zone)
        return fail(zone.error());

    Page page;
    page.shop = settings->name;
    page.currency = settings->currency;
    page.zone = settings->zone;
    page.period = question.period;
    page.previous = previousOf(question.period);
    page.by = question.by;
    page.madeAtMs = nowMs;
    Facts facts(connection, bucketsOf(page.period, page.by, *zone), page.currency, cancel);
    Facts before(connection, bucketsOf(page.previous, page.by, *zone), page.currency, cancel);
    auto figures = figuresOf(question, playbook, facts, before);
    if (!figures)
        return fail(figures.error());
    page.figures = std::move(*figures);
    for (const auto& figure : page.figures) {
        if (const auto* rule = figure.metric.rule.isEmpty() ? nullptr : playbook.find(figure.metric.rule))
            page.rules << *rule;
    }
    if (question.segments) {
        auto segments = segmentSizesIn(connection, page.period);
        if (!segments)
            return fail(segments.error());
        page.segments = std::move(*segments);
    }
    if (question.group.isEmpty()) {
        auto campaigns = campaignsIn(connection, playbook, spanOf(page.period, *zone));
        if (!campaigns)
            return fail(campaigns.error());
        page.campaigns = std::move(*campaigns);
    }
    const auto newest = newestRecord(connection);
    if (!newest)
        return fail(newest.error());
    page.dataAtMs = *newest;
    return page;
}

Async<Page> show(store::Store& store, playbook::Playbook playbook, Question question, const Clock& clock,
    CancelToken cancel)
{
    return store.readLong(
        [playbook = std::move(playbook), question = std::move(question), now = clock.nowMs(), cancel](
            store::Connection& connection) { return show(connection, playbook, question, now, cancel); });
}

} // namespace serai::kpi
