// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <base/id.h>
#include <segments/rule.h>

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace serai::store {
class Connection;
}

namespace serai::segments {

using FolderId = Id<struct FolderTag>;
using SplitId = Id<struct SplitTag>;

inline constexpr int maxOverlap = 6; ///< segments that can be laid over each other
inline constexpr int maxSplitParts = 10;
inline constexpr int maxSplitShares = 100; ///< so that a part can be as small as 1 %

/// Which part of a split a segment is.
struct PartOf
{
    SplitId split;
    QString name; ///< "A", "Hold-out"
    double share = 0.0; ///< of the whole, 0 to 1
    bool holdOut = false; ///< its people are left out, so that the effect on the others can be measured

    bool operator==(const PartOf&) const = default;
};

/// A saved segment.
struct Segment
{
    SegmentId id;
    QString name;
    Rule rule; ///< of a part: membership in the whole, and its random shares; with a preset: that one's now
    QString preset; ///< id of the preset that a live one follows, or that a frozen one was made from
    std::optional<qint64> frozenAtMs; ///< the members are those of that moment; nothing = live
    bool isList = false; ///< a frozen one whose members are put on it by hand: it never had a rule
    qint64 createdAtMs = 0;
    qint64 updatedAtMs = 0;
    std::optional<qint64> lastSize; ///< as counted most recently
    QDate lastSizeDay;
    std::optional<FolderId> folder;
    std::optional<SegmentId> source; ///< of a snapshot and of a part: the segment it was made from
    std::optional<PartOf> part;
    /// The stored rule cannot be read by this version, or the preset has none; rule is empty then.
    std::optional<Error> broken;
    /// Set by SegmentService::list(): why a live one cannot be counted: broken, or a field or segment that
    /// its rule asks for is not there any more. lastSize is history then.
    std::optional<Error> problem = {};

    [[nodiscard]] bool isFrozen() const { return frozenAtMs.has_value(); }
};

/// What stands in the builder.
struct OpenRule
{
    std::optional<SegmentId> segment; ///< nothing: a new one
    std::optional<Rule> rule; ///< where it was edited and not saved
    QString preset = {}; ///< that the edited rule began with; empty = none
    qint64 atMs = 0; ///< when it was kept; set by SegmentService::keepOpen()

    bool operator==(const OpenRule&) const = default;
};

struct Folder
{
    FolderId id;
    QString name;
    int segments = 0;
};

/// Something that was done to a saved segment or a folder, and can be taken back.
struct SegmentAct
{
    enum class Kind { Rename, Remove, Move, FolderCreate, FolderRename, FolderRemove, SetRule };

    qint64 id = 0;
    qint64 atMs = 0;
    Kind kind = Kind::Rename;
    qint64 subject = 0; ///< id of the segment or folder
    QString name; ///< of the segment or folder, as it was before
    bool undone = false;
};

/// Ids of what was noted, newest first, as undo() takes it back one by one; empty where nothing changed.
using NotedActs = std::vector<qint64>;

[[nodiscard]] QString actKey(SegmentAct::Kind kind); ///< "rename", "folderRemove", …
[[nodiscard]] QString actText(
    const SegmentAct& act); ///< "Renamed the segment "Buyers"", in the reader's language

struct SizePoint
{
    QDate day; ///< in the workspace zone
    qint64 size = 0;
    qint64 reachable = 0;

    bool operator==(const SizePoint&) const = default;
};

/// What a rule would have counted at the end of a past day, asked today: facts as of that day, but members,
/// fields, tags and consent as they are now, because their past is not kept.
struct PastSize
{
    QDate day;
    qint64 size = 0;
};

/// Whom a question is about: a saved segment, or a rule that is not saved.
struct Source
{
    std::optional<SegmentId> segment;
    Rule rule; ///< without a segment
    QString name; ///< for a rule that is not saved; a segment brings its own

    [[nodiscard]] static Source of(SegmentId id) { return {id, {}, {}}; }

    [[nodiscard]] static Source of(Rule rule, QString name = {})
    {
        return {std::nullopt, std::move(rule), std::move(name)};
    }
};

/// How up to six segments share members, all judged on one snapshot. In a mask, bit i stands for source i.
struct Overlap
{
    QStringList names;
    qint64 total = 0; ///< members of the workspace
    qint64 inAny = 0;
    qint64 inAll = 0;
    std::vector<qint64> sizes; ///< of each source
    /// Members that are in exactly the sources of a mask, by mask; [0] are in none. They add up to total.
    std::vector<qint64> exactly;

    /// Members that are in all sources of \a mask, and perhaps in others.
    [[nodiscard]] qint64 inAllOf(quint32 mask) const;

    /// Members that are in both; the diagonal is sizes.
    [[nodiscard]] qint64 both(int a, int b) const { return inAllOf((1u << a) | (1u << b)); }

    /// The share of \a a that is in \a b too; nothing where \a a is empty.
    [[nodiscard]] std::optional<double> shareOf(int a, int b) const;
};

/// What happened to a snapshot's people since.
struct SnapshotChange
{
    qint64 then = 0; ///< members that the snapshot holds and who still exist
    qint64 now = 0; ///< members of the live segment
    qint64 stayed = 0;
    qint64 joined = 0;
    qint64 left = 0; ///< they exist, but are not in the segment any more
    qint64 gone = 0; ///< deleted or merged into another member
};

struct SplitPart
{
    QString name;
    int weight = 1; ///< 1 : 1 : 2 makes 25, 25 and 50 %
    bool holdOut = false;
};

/// A segment divided by chance. A person is in one part for ever: the part follows from the person's id and
/// the split's seed alone (see splitPart()), so whoever leaves the segment and comes back, or joins it later,
/// has the same one.
struct Split
{
    struct Part
    {
        SegmentId segment; ///< a segment like any other: count it, export it, send to it
        QString segmentName;
        QString name;
        double share = 0.0; ///< of the whole, 0 to 1
        bool holdOut = false;
    };

    SplitId id;
    SegmentId source;
    QString sourceName;
    QString seed;
    qint64 createdAtMs = 0;
    std::vector<Part> parts;
};

/// The people of a split who are left out of promotions, so that what these change can be measured.
struct HoldOut
{
    QString seed;
    int shares = 0; ///< of the whole split
    int first = 0; ///< the hold-out's shares: first, first + 1, …
    int count = 0;

    /// Whether \a member is one of them; see splitPart(). Pure.
    [[nodiscard]] bool covers(MemberId member) const;
};

/// Who is held out when something is sent to \a segment: the hold-outs of its own splits, and those of the
/// segment that it is a part or a snapshot of. A hold-out itself is held out as a whole. For jobs on a
/// connection. Errors: Storage.
[[nodiscard]] Result<std::vector<HoldOut>> holdOutsOf(store::Connection& connection, SegmentId segment);

/// Whether a segment can be divided into \a parts. Errors: InvalidInput.
[[nodiscard]] Result<> checkParts(const std::vector<SplitPart>& parts);
/// Parts "A", "B", … of equal size, and a hold-out of \a holdOutPercent of all when that is not 0. \a count 1
/// to 9.
[[nodiscard]] std::vector<SplitPart> equalParts(int count, int holdOutPercent);

/// What relies on a segment.
struct SegmentUse
{
    enum class Kind {
        Campaign,
        Rule, ///< another segment's rule asks for membership in it
        Snapshot, ///< was frozen from it; stands by itself
        Part, ///< of a split of it
    };

    Kind kind = Kind::Campaign;
    qint64 id = 0; ///< of the campaign or the segment
    QString name;
    QString state; ///< of a campaign: "draft", "running", …
    bool keeps = true; ///< the segment cannot be removed while this is there

    bool operator==(const SegmentUse&) const = default;
};

[[nodiscard]] QString useKey(SegmentUse::Kind kind); ///< "campaign"

} // namespace serai::segments
