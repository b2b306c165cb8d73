// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/packedids.h>
#include <segments/library.h>
#include <store/transaction.h>

namespace serai::segments {

struct SegmentDraft
{
    QString name;
    Rule rule;
    QString preset;
    std::optional<qint64> frozenAtMs;
    std::vector<MemberId> members; ///< of a frozen one
    std::optional<FolderId> folder;
    std::optional<SegmentId> source; ///< of a snapshot
    QString storedRule = {}; ///< of a snapshot: kept word for word, instead of rule
};

/// A segment whose rule this version cannot read is in the list with Segment::broken; reading it alone fails.
[[nodiscard]] Result<std::vector<Segment>> readSegments(store::Connection& connection);
/// By id, by exact name, else by a name without regard to case. Errors: NotFound.
[[nodiscard]] Result<Segment> findSegment(store::Connection& connection, const QString& idOrName);
/// The one of \a all that is meant, by the same rules; null where there is none.
[[nodiscard]] const Segment* segmentNamed(const std::vector<Segment>& all, const QString& idOrName);
[[nodiscard]] Result<Segment> readSegment(store::Connection& connection, SegmentId id);
[[nodiscard]] Result<std::vector<Segment>> readSnapshots(store::Connection& connection, SegmentId source);
[[nodiscard]] Result<std::vector<MemberId>> readFrozenMembers(store::Connection& connection, SegmentId id);
[[nodiscard]] Result<std::vector<SizePoint>> readSizes(store::Connection& connection, SegmentId id);
/// Segments without a size of \a day; all of them where it is not valid.
[[nodiscard]] Result<std::vector<SegmentId>> readUncounted(store::Connection& connection, QDate day);

[[nodiscard]] Result<SegmentId> insertSegment(
    store::Transaction& transaction, const SegmentDraft& draft, qint64 nowMs);
/// Follows \a preset (empty: the one that it follows already) where that has just this rule, else nothing.
[[nodiscard]] Result<> updateRule(
    store::Transaction& transaction, SegmentId id, const Rule& rule, const QString& preset, qint64 nowMs);
/// As it is given; sizes of today by the rule before are forgotten, also of segments that ask for it.
[[nodiscard]] Result<> storeRule(
    store::Transaction& transaction, SegmentId id, const QString& rule, const QString& preset, qint64 nowMs);
[[nodiscard]] Result<> renameSegment(
    store::Transaction& transaction, SegmentId id, const QString& name, qint64 nowMs);
[[nodiscard]] Result<> deleteSegment(store::Transaction& transaction, SegmentId id);
[[nodiscard]] Result<> recordSize(store::Transaction& transaction, SegmentId id, const SizePoint& size);

using members::packIds;
using members::unpackIds;

} // namespace serai::segments
