// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/cancel.h>
#include <base/clock.h>
#include <base/id.h>
#include <kpi/metric.h>
#include <kpi/period.h>
#include <playbook/playbook.h>
#include <store/store.h>

#include <QMap>
#include <QStringList>

namespace serai::kpi {

/// What is asked for.
struct Question
{
    Period period;
    BucketSize by = BucketSize::Day;
    QStringList ids; ///< metrics; empty = all of the catalogue
    QString group; ///< a group's code: figures per group need its chats, so all are unknown with that reason
    bool segments = true; ///< whether the sizes of segments are wanted too
};

/// A metric's limits by the playbook, in the metric's own unit (fractions 0...1).
struct Target
{
    std::optional<double> healthyLow; ///< healthy from here
    std::optional<double> healthyHigh; ///< healthy up to here
};

/// "≥ 75 %", "20–25 %", for a metric of \a unit.
[[nodiscard]] QString formatTarget(const Target& target, Unit unit, const QLocale& locale);

struct Point
{
    Bucket bucket;
    Value value;
};

/// One metric over the period.
struct Figure
{
    Metric metric;
    Value value;
    Value previous; ///< the same over previousOf(period)
    std::optional<Target> target;
    Band band = Band::Unknown;
    QList<Point> series; ///< one point per bucket
    QList<Point> previousSeries; ///< one point per bucket of the previous period; may be shorter or longer
    QList<Value> others; ///< amounts in other currencies; they are not converted and not in value
    QString note; ///< what the reader should know, translated: "delivery is known for 40 of 50"
};

/// The recorded sizes of one segment.
struct SegmentSizes
{
    SegmentId id;
    QString name;

    struct Day
    {
        QDate day;
        qint64 size = 0;
        qint64 reachable = 0;
    };

    QList<Day> days; ///< ascending; days without a record are absent, not zero
};

/// How one campaign went. Counts are of messages, one per member.
struct CampaignFigures
{
    CampaignId id;
    QString name;
    QString state; ///< key: draft, running, paused, cancelled, done
    QString segment; ///< its name; empty where it was deleted
    QString templateName;
    QString templateLanguage;
    std::optional<qint64> startedAt; ///< epoch ms
    std::optional<qint64> finishedAt;
    std::optional<qint64> audience;
    QMap<QString, qint64> excluded; ///< reason key to members
    QMap<QString, qint64> states; ///< outbox state key to messages
    QMap<QString, qint64> skipped; ///< reason key to messages
    QMap<int, qint64> errors; ///< error code of the platform to messages
    Value sent; ///< accepted by the platform
    Value delivered;
    Value read;
    Value failed;
    Value outcomeUnknown; ///< nobody knows whether the platform took them
    Value readRate; ///< read of delivered
    Band band = Band::Unknown; ///< of readRate
    qint64 awaiting = 0; ///< accepted, and no receipt of any kind yet
};

/// Everything that the insights pane, `kpi show` and the reports print.
struct Page
{
    QString shop;
    QString currency;
    QString zone;
    Period period;
    Period previous;
    BucketSize by = BucketSize::Day;
    QList<Figure> figures;
    QList<SegmentSizes> segments;
    QList<CampaignFigures> campaigns; ///< those that sent in the period, newest first
    QList<playbook::Rule> rules; ///< those whose limits were used, with their effective numbers
    qint64 madeAtMs = 0;
    std::optional<qint64> dataAtMs; ///< when records last came in; nothing in an empty workspace

    /// The figure of metric \a id; null where it was not asked for.
    [[nodiscard]] const Figure* figure(const QString& id) const;
};

/// Answers \a question on the long reader. Any thread. Errors: Storage, InvalidInput (unknown metric, empty
/// period), Cancelled.
[[nodiscard]] Async<Page> show(store::Store& store, playbook::Playbook playbook, Question question,
    const Clock& clock, CancelToken cancel = {});

/// For jobs that run on a connection already.
[[nodiscard]] Result<Page> show(store::Connection& connection, const playbook::Playbook& playbook,
    const Question& question, qint64 nowMs, const CancelToken& cancel = {});

/// How campaign \a id went, whenever it was. Errors: NotFound, Storage.
[[nodiscard]] Result<CampaignFigures> campaignFigures(
    store::Connection& connection, const playbook::Playbook& playbook, CampaignId id);

/// The id of the campaign that \a text names: a number or a name that only one campaign has. Errors:
/// NotFound, Conflict (several have the name).
[[nodiscard]] Result<CampaignId> campaignByText(store::Connection& connection, const QString& text);

} // namespace serai::kpi
