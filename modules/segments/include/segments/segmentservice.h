// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/clock.h>
#include <segments/answers.h>
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

    /// Matched, reachable and lost per row, at \a nowMs. Errors: InvalidInput, Storage.
    [[nodiscard]] Async<CountAnswer> count(const Rule& rule, qint64 nowMs);
    /// Also records today's size. A frozen segment counts its members who still exist; it has no funnel.
    [[nodiscard]] Async<CountAnswer> count(SegmentId segment, qint64 nowMs);

    /// Ids in ascending order.
    [[nodiscard]] Async<std::vector<MemberId>> members(const Rule& rule, qint64 nowMs);
    [[nodiscard]] Async<std::vector<MemberId>> members(SegmentId segment, qint64 nowMs);
    /// \a n of the matched members by chance; the same \a seed gives the same ones.
    [[nodiscard]] Async<std::vector<MemberId>> sample(const Rule& rule, qint64 nowMs, int n, quint32 seed);
    /// Why \a member is in or out. Errors: NotFound.
    [[nodiscard]] Async<Explanation> explain(const Rule& rule, MemberId member, qint64 nowMs);
    [[nodiscard]] Async<RfmGrid> rfm(qint64 nowMs);

    /// The playbook's segments with the thresholds and the currency of this workspace.
    [[nodiscard]] Async<std::vector<Preset>> presets();

    [[nodiscard]] Async<std::vector<Segment>> list();
    /// By id ("12") or by name. Errors: NotFound.
    [[nodiscard]] Async<Segment> find(const QString& idOrName);
    /// Errors: InvalidInput (no name), Conflict (name taken). \a frozen keeps the members of now for good.
    [[nodiscard]] Async<SegmentId> save(
        const QString& name, const Rule& rule, bool frozen, const QString& preset = {});
    [[nodiscard]] Async<> setRule(SegmentId segment, const Rule& rule); ///< Conflict for a frozen one
    [[nodiscard]] Async<> rename(SegmentId segment, const QString& name);
    [[nodiscard]] Async<> remove(SegmentId segment); ///< Conflict when a campaign uses it
    /// Sizes per day, oldest first.
    [[nodiscard]] Async<std::vector<SizePoint>> sizes(SegmentId segment);

    /// The snapshot of now; null before ready(). Any use of it stays valid and unchanged.
    [[nodiscard]] std::shared_ptr<const AudienceIndex> index() const;

signals:
    void ready();
    void changed(); ///< members or facts changed and the index has them: counts on screen are out of date
    void failed(const serai::Error& error); ///< the index could not be loaded or followed

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace serai::segments
