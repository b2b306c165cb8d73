// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <segments/segmentservice.h>

#include <QJsonArray>

#include <optional>

namespace serai::ctl {

/// What --rule, --preset or --segment names.
struct SegmentSource
{
    std::optional<segments::Rule> rule;
    std::optional<segments::Segment> segment;
    QString preset;

    [[nodiscard]] segments::Source source() const
    {
        return segment ? segments::Source::of(segment->id) : segments::Source::of(*rule, preset);
    }
};

/// Errors: Conflict (a list has none), or why the segment's cannot be read: neither is the rule of everybody.
[[nodiscard]] Result<segments::Rule> ruleOf(const SegmentSource& source);

/// Exactly one of the three. Errors: usage, NotFound, InvalidInput.
[[nodiscard]] Result<SegmentSource> segmentSource(
    segments::SegmentService& service, const QCommandLineParser& parser);
/// The three options.
[[nodiscard]] QList<QCommandLineOption> segmentSourceOptions();

/// The one segment that the command line names. Errors: usage, NotFound.
[[nodiscard]] Result<segments::Segment> namedSegment(
    segments::SegmentService& service, const QCommandLineParser& parser);
/// The text of --name. Errors: usage.
[[nodiscard]] Result<QString> nameOption(const QCommandLineParser& parser);

/// The folder of --folder, by name or id; nothing without the option. Errors: NotFound.
[[nodiscard]] Result<std::optional<segments::FolderId>> folderOption(
    segments::SegmentService& service, const QCommandLineParser& parser);

/// For writing where that is free, so that packed parts can be kept; else for reading: the desktop may be
/// open.
[[nodiscard]] Result<store::Store*> segmentStore(Context& context);

/// The open workspace with its service, for one command.
class SegmentWork
{
public:
    /// \a writes: the command changes the workspace, so that reading it is not enough.
    [[nodiscard]] static Result<std::unique_ptr<SegmentWork>> open(Context& context, bool writes);

    SegmentWork(store::Store& opened, const Clock& time, const QTimeZone& zoneOf)
        : store(opened)
        , service(opened, time)
        , zone(zoneOf)
        , nowMs(time.nowMs())
    {
    }

    store::Store& store;
    segments::SegmentService service;
    QTimeZone zone;
    qint64 nowMs;
};

} // namespace serai::ctl
