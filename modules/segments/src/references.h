// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/audienceindex.h>
#include <segments/library.h>
#include <store/connection.h>

namespace serai::segments {

/// The row that asks for membership in \a segment.
[[nodiscard]] Node membershipIn(SegmentId segment);

/// The segments whose members \a rule asks for, each once; rows that are switched off do not ask.
[[nodiscard]] std::vector<SegmentId> segmentsIn(const Rule& rule);

/// \a rule as it is stored: segments that it names are named by id, so that renaming one changes nothing. \a
/// self is the segment whose rule it will be; invalid for a new one. Errors: InvalidInput with the row's path
/// (no such segment, or a circle that leads back to \a self).
[[nodiscard]] Result<Rule> ruleToStore(store::Connection& connection, Rule rule, SegmentId self);

/// What is wrong with each live saved segment of \a index that cannot be counted (see checkRule()), by its
/// id; those whose rule cannot be read are left out. One walk per segment, however many rows name it. Pure.
[[nodiscard]] QMap<qint64, Error> unsoundSegments(const AudienceIndex& index);

/// An index without members: \a segments and the shop's fields, all that checkRule() looks at. Errors:
/// Storage.
[[nodiscard]] Result<AudienceIndex> catalogueOf(
    store::Connection& connection, const std::vector<Segment>& segments);

/// Refuses \a rule (see ruleToStore()) for the segment \a self, or for a new one called \a name, when it
/// could not be counted, and when a segment that asks for \a self could not be counted any more. Errors:
/// InvalidInput with the row's path, Conflict (the other segment is named).
[[nodiscard]] Result<> refuseUnsound(
    store::Connection& connection, const Rule& rule, SegmentId self, const QString& name);

/// The saved segments, with Segment::problem. Errors: Storage.
[[nodiscard]] Result<std::vector<Segment>> readLibrary(store::Connection& connection);

/// Names of the live segments whose rules ask for the shop's field \a key, as a value or as the beginning of
/// a window, in order.
[[nodiscard]] Result<QStringList> segmentsAskingForField(store::Connection& connection, const QString& key);

/// \a segment, and all whose rules ask for it, be it by way of others.
[[nodiscard]] Result<std::vector<SegmentId>> everyoneAskingFor(
    store::Connection& connection, SegmentId segment);

/// The segments whose rules ask for \a segment, by id.
[[nodiscard]] Result<std::vector<SegmentId>> segmentsAskingFor(
    store::Connection& connection, SegmentId segment);

} // namespace serai::segments
