// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/cancel.h>
#include <base/clock.h>
#include <segments/answers.h>
#include <segments/fields.h>
#include <segments/library.h>
#include <segments/memberexport.h>
#include <segments/presets.h>

#include <QObject>

#include <memory>

namespace serai::store {
class Store;
struct Changes;
} // namespace serai::store

namespace serai::segments {

class AudienceIndex;

/// Counts and lists members by rule, and keeps saved segments. Questions are answered from an index in memory
/// that follows the workspace; those asked before the index is loaded wait for it. Lives on the GUI (or main)
/// thread, which needs a running event loop only for following changes; answers come from a pool. \a store
/// and \a clock outlive it. Pending questions are Cancelled when it dies.
class SegmentService final : public QObject
{
    Q_OBJECT

public:
    SegmentService(store::Store& store, const Clock& clock, QObject* parent = nullptr);
    ~SegmentService() override;

    /// Loads the index; settled when it is there. Called by the first question otherwise. Errors: Storage.
    Async<> load();
    [[nodiscard]] bool isReady() const;
    /// Packs what changed into the index's stored form, for the next start; it does so by itself ten seconds
    /// after the last change. Nothing where the workspace is only read. Errors: Storage.
    Async<> storeIndex();

    /// Matched, reachable and lost per row, at \a nowMs. Errors: InvalidInput, Storage.
    [[nodiscard]] Async<CountAnswer> count(const Rule& rule, qint64 nowMs);
    /// Also records today's size. A frozen segment counts its members who still exist; it has no funnel.
    [[nodiscard]] Async<CountAnswer> count(SegmentId segment, qint64 nowMs);

    /// Ids in ascending order.
    [[nodiscard]] Async<std::vector<MemberId>> members(const Rule& rule, qint64 nowMs);
    [[nodiscard]] Async<std::vector<MemberId>> members(SegmentId segment, qint64 nowMs);
    /// \a n of the matched members by chance; the same \a seed gives the same ones.
    [[nodiscard]] Async<std::vector<MemberId>> sample(const Rule& rule, qint64 nowMs, int n, quint32 seed);
    [[nodiscard]] Async<std::vector<MemberId>> sample(SegmentId segment, qint64 nowMs, int n, quint32 seed);
    /// Why \a member is in or out. Errors: NotFound.
    [[nodiscard]] Async<Explanation> explain(const Rule& rule, MemberId member, qint64 nowMs);
    /// The same for a saved segment; a frozen one answers whether the member was in it when it was frozen.
    [[nodiscard]] Async<Explanation> explain(SegmentId segment, MemberId member, qint64 nowMs);
    /// The saved segments that \a member is in, by name; those whose rule cannot be read are left out.
    [[nodiscard]] Async<std::vector<Segment>> segmentsOf(MemberId member, qint64 nowMs);
    [[nodiscard]] Async<RfmGrid> rfm(qint64 nowMs, RfmCuts cuts = RfmCuts::Fixed);

    /// The playbook's segments with the thresholds and the currency of this workspace.
    [[nodiscard]] Async<std::vector<Preset>> presets();

    [[nodiscard]] Async<std::vector<Segment>> list();
    /// By id ("12") or by name. Errors: NotFound.
    [[nodiscard]] Async<Segment> find(const QString& idOrName);
    /// Errors: InvalidInput (no name, or a rule that cannot be counted; see checkRule()), Conflict (name
    /// taken); nothing is stored then. \a frozen keeps the members of now for good. With the rule that \a
    /// preset has now, a live segment follows it: its rule is whatever the playbook makes of it later.
    [[nodiscard]] Async<SegmentId> save(const QString& name, const Rule& rule, bool frozen,
        const QString& preset = {}, std::optional<FolderId> folder = {});
    /// An act that can be taken back. Errors: Conflict (frozen, or a part of a split, or a segment that asks
    /// for this one could not be counted any more), InvalidInput (the rule cannot be counted, or asks for
    /// itself, perhaps by way of other segments); the rule stays as it was then.
    /// The segment follows \a preset, or without one what it followed before, where that has just this rule;
    /// else it has a rule of its own from now on.
    [[nodiscard]] Async<NotedActs> setRule(SegmentId segment, const Rule& rule, const QString& preset = {});
    [[nodiscard]] Async<NotedActs> rename(SegmentId segment, const QString& name);
    /// Errors: Conflict when usedBy() names somebody who keeps it.
    [[nodiscard]] Async<NotedActs> remove(SegmentId segment);
    /// What setRule(), rename(), remove(), moveToFolder() and the acts on folders did, newest first: the last
    /// fifty.
    [[nodiscard]] Async<std::vector<SegmentAct>> acts();
    /// Takes one of them back, by default the newest that was not: a removed segment comes with its id, its
    /// history of sizes and its snapshots, so that whatever named it finds it again. Errors: NotFound
    /// (nothing to take back), Conflict (something else was done since, or the name is taken).
    [[nodiscard]] Async<SegmentAct> undo(std::optional<qint64> act = {});
    /// The live segments whose rules ask for the shop's field \a key (without "custom."), by name: without
    /// the field they could not be counted.
    [[nodiscard]] Async<QStringList> askingForField(const QString& key);
    /// Campaigns, rules, parts and snapshots that rely on it.
    [[nodiscard]] Async<std::vector<SegmentUse>> usedBy(SegmentId segment);

    /// What stood in the builder when the workspace was last used, or nothing. Errors: InvalidInput (a rule
    /// of a newer version), Storage.
    [[nodiscard]] Async<std::optional<OpenRule>> lastOpen();
    /// Keeps \a open in place of what was kept before: a closed window or a lost process costs no rule.
    [[nodiscard]] Async<> keepOpen(OpenRule open);

    /// Folders by name, with the number of segments in each.
    [[nodiscard]] Async<std::vector<Folder>> folders();
    /// Errors: InvalidInput (no name), Conflict (name taken).
    [[nodiscard]] Async<FolderId> createFolder(const QString& name);
    [[nodiscard]] Async<NotedActs> renameFolder(FolderId folder, const QString& name);
    [[nodiscard]] Async<NotedActs> removeFolder(FolderId folder); ///< its segments stay, in no folder
    /// Nothing: out of its folder. Errors: NotFound.
    [[nodiscard]] Async<NotedActs> moveToFolder(SegmentId segment, std::optional<FolderId> folder);
    /// Into the folder of that name, whatever its case; it is made where there is none. Errors: InvalidInput,
    /// NotFound.
    [[nodiscard]] Async<NotedActs> moveToFolderNamed(SegmentId segment, const QString& folder);

    /// Sizes per day, oldest first; days on which nobody counted are missing.
    [[nodiscard]] Async<std::vector<SizePoint>> sizes(SegmentId segment);
    enum class Sizes {
        Missing, ///< of segments that have none for the day yet
        All, ///< and again of those that have one
    };
    /// Records the sizes of the day of \a nowMs, and answers how many segments were counted for that.
    [[nodiscard]] Async<int> recordSizes(qint64 nowMs, Sizes which = Sizes::Missing);
    /// From now on records the sizes by itself: once the index is loaded, whenever a day begins in the
    /// workspace zone, and some minutes after members, facts or rules changed. For programs that stay open.
    void keepHistory();
    /// What \a rule would have counted at the end of each of the last \a days days, every \a step days,
    /// oldest first, the last one at \a nowMs; see PastSize. Errors: InvalidInput, Cancelled.
    [[nodiscard]] Async<std::vector<PastSize>> pastSizes(
        const Rule& rule, qint64 nowMs, int days, int step = 1, CancelToken cancel = {});

    /// A frozen segment with the members that \a segment has at this moment, in \a folder, else beside it.
    /// Errors: NotFound, Conflict, InvalidInput.
    [[nodiscard]] Async<SegmentId> freeze(
        SegmentId segment, const QString& name, std::optional<FolderId> folder = {});
    /// What was frozen from \a segment, oldest first.
    [[nodiscard]] Async<std::vector<Segment>> snapshots(SegmentId segment);
    /// Who came and went since \a snapshot was frozen. Errors: InvalidInput (not a snapshot, or its source is
    /// gone).
    [[nodiscard]] Async<SnapshotChange> changeSince(SegmentId snapshot, qint64 nowMs);

    /// How \a sources (one to maxOverlap) share members, judged on one snapshot. Errors: InvalidInput,
    /// NotFound.
    [[nodiscard]] Async<Overlap> overlap(const std::vector<Source>& sources, qint64 nowMs);
    /// The members that are in exactly the sources of \a mask; 0: in none of them.
    [[nodiscard]] Async<std::vector<MemberId>> overlapMembers(
        const std::vector<Source>& sources, quint32 mask, qint64 nowMs);

    /// Divides \a segment for ever; each part becomes a segment "<name> · <part>". The shares add up to
    /// wholeShare. Errors: InvalidInput, NotFound.
    [[nodiscard]] Async<Split> split(SegmentId segment, const std::vector<SplitPart>& parts);
    /// Of \a segment, or all; oldest first.
    [[nodiscard]] Async<std::vector<Split>> splits(std::optional<SegmentId> segment = {});
    /// With its parts. Errors: Conflict when a campaign uses one of them.
    [[nodiscard]] Async<> removeSplit(SplitId split);

    /// The shop's own fields, in its order: rules name them "custom." and their key.
    [[nodiscard]] Async<std::vector<CustomField>> customFields();
    /// Columns for exportMembers().
    [[nodiscard]] Async<std::vector<ColumnChoice>> columnChoices();
    /// Writes the members of \a source to a file (see writeMembers()) and notes it in the register of
    /// exports. Errors: InvalidInput, Storage, DiskFull, Cancelled.
    [[nodiscard]] Async<ExportReceipt> exportMembers(const Source& source, const ExportRequest& request,
        qint64 nowMs, Progress progress = {}, CancelToken cancel = {});

    /// The snapshot of now; null before ready(). Any use of it stays valid and unchanged.
    [[nodiscard]] std::shared_ptr<const AudienceIndex> index() const;

signals:
    /// How far the load of the index is, in parts of the workspace; before ready() and when much changed.
    void loading(qint64 done, qint64 total);
    void ready();
    void changed(); ///< members or facts changed and the index has them: counts on screen are out of date
    void failed(const serai::Error& error); ///< the index could not be loaded or followed

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace serai::segments
