// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draftrepository.h"
#include "libraryrepository.h"
#include "references.h"
#include "segmentacts.h"
#include "segmentrepository.h"
#include "serviceparts.h"
#include "wordloader.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace serai::segments {

Async<std::vector<Segment>> SegmentService::list()
{
    return d->store.read([](store::Connection& connection) { return readLibrary(connection); });
}

Async<Segment> SegmentService::find(const QString& idOrName)
{
    return d->store.read(
        [idOrName](store::Connection& connection) { return findSegment(connection, idOrName); });
}

Async<SegmentId> SegmentService::save(
    const QString& name, const Rule& rule, bool frozen, const QString& preset, std::optional<FolderId> folder)
{
    const auto nowMs = d->clock.nowMs();
    SegmentDraft draft{name, rule, preset, {}, {}, folder, {}};
    return d->onPool<SegmentId>([this, nowMs, frozen, draft]() mutable -> Result<SegmentId> {
        if (frozen) {
            auto members = d->membersOf(Source::of(draft.rule), nowMs);
            if (!members)
                return fail(members.error());
            draft.frozenAtMs = nowMs;
            draft.members = std::move(*members);
        }
        return await(d->store.write([draft, nowMs](store::Transaction& transaction) {
            return insertSegment(transaction, draft, nowMs);
        }));
    });
}

Async<NotedActs> SegmentService::setRule(SegmentId segment, const Rule& rule, const QString& preset)
{
    return d->store.write([segment, rule, preset, nowMs = d->clock.nowMs()](store::Transaction& transaction) {
        return setRuleNoted(transaction, segment, rule, preset, nowMs);
    });
}

Async<NotedActs> SegmentService::rename(SegmentId segment, const QString& name)
{
    return d->store.write([segment, name, nowMs = d->clock.nowMs()](store::Transaction& transaction) {
        return renameNoted(transaction, segment, name, nowMs);
    });
}

Async<NotedActs> SegmentService::remove(SegmentId segment)
{
    return d->store.write([segment, nowMs = d->clock.nowMs()](store::Transaction& transaction) {
        return removeNoted(transaction, segment, nowMs);
    });
}

Async<std::vector<SegmentAct>> SegmentService::acts()
{
    return d->store.read([](store::Connection& connection) { return readActs(connection); });
}

Async<SegmentAct> SegmentService::undo(std::optional<qint64> act)
{
    return d->store.write([act, nowMs = d->clock.nowMs()](
                              store::Transaction& transaction) { return undoAct(transaction, act, nowMs); });
}

Async<QStringList> SegmentService::askingForField(const QString& key)
{
    return d->store.read(
        [key](store::Connection& connection) { return segmentsAskingForField(connection, key); });
}

Async<std::vector<SegmentUse>> SegmentService::usedBy(SegmentId segment)
{
    return d->store.read([segment](store::Connection& connection) { return readUses(connection, segment); });
}

Async<std::optional<OpenRule>> SegmentService::lastOpen()
{
    // In the queue of the writes: what was kept a moment ago is not passed by.
    if (!d->store.isReadOnly())
        return d->store.write(
            [](store::Transaction& transaction) { return readOpenRule(transaction.connection()); });
    return d->store.read([](store::Connection& connection) { return readOpenRule(connection); });
}

Async<> SegmentService::keepOpen(OpenRule open)
{
    open.atMs = d->clock.nowMs();
    return d->store.write([open = std::move(open)](
                              store::Transaction& transaction) { return keepOpenRule(transaction, open); });
}

Async<std::vector<Folder>> SegmentService::folders()
{
    return d->store.read([](store::Connection& connection) { return readFolders(connection); });
}

Async<FolderId> SegmentService::createFolder(const QString& name)
{
    return d->store.write([name, nowMs = d->clock.nowMs()](store::Transaction& transaction) {
        return createFolderNoted(transaction, name, nowMs);
    });
}

Async<NotedActs> SegmentService::renameFolder(FolderId folder, const QString& name)
{
    return d->store.write([folder, name, nowMs = d->clock.nowMs()](store::Transaction& transaction) {
        return renameFolderNoted(transaction, folder, name, nowMs);
    });
}

Async<NotedActs> SegmentService::removeFolder(FolderId folder)
{
    return d->store.write([folder, nowMs = d->clock.nowMs()](store::Transaction& transaction) {
        return removeFolderNoted(transaction, folder, nowMs);
    });
}

Async<NotedActs> SegmentService::moveToFolder(SegmentId segment, std::optional<FolderId> folder)
{
    return d->store.write([segment, folder, nowMs = d->clock.nowMs()](store::Transaction& transaction) {
        return moveNoted(transaction, segment, folder, nowMs);
    });
}

Async<NotedActs> SegmentService::moveToFolderNamed(SegmentId segment, const QString& folder)
{
    return d->store.write([segment, folder, nowMs = d->clock.nowMs()](store::Transaction& transaction) {
        return moveNamedNoted(transaction, segment, folder, nowMs);
    });
}

// Overlap

static Result<> refuseBadSources(const std::vector<Source>& sources)
{
    if (!sources.empty() && sources.size() <= size_t(maxOverlap))
        return {};
    return fail(ErrorKind::InvalidInput,
        QCoreApplication::translate("segments", "an overlap is counted for one to %1 segments")
            .arg(maxOverlap),
        {}, QCoreApplication::translate("segments", "choose fewer segments"));
}

Async<Overlap> SegmentService::overlap(const std::vector<Source>& sources, qint64 nowMs)
{
    return d->onPool<Overlap>([this, sources, nowMs]() -> Result<Overlap> {
        if (auto sound = refuseBadSources(sources); !sound)
            return fail(sound.error());
        const auto all = d->together(sources, nowMs);
        if (!all)
            return fail(all.error());
        Overlap overlap;
        overlap.total = all->snapshot.index->memberCount();
        overlap.exactly = countExactly(*all->snapshot.index, all->outcomes);
        for (size_t i = 0; i < sources.size(); ++i) {
            overlap.names << all->sources[i].name;
            overlap.sizes.push_back(all->outcomes[i].answer.matched);
        }
        overlap.inAny = overlap.total - overlap.exactly.front();
        overlap.inAll = overlap.exactly.back();
        return overlap;
    });
}

Async<std::vector<MemberId>> SegmentService::overlapMembers(
    const std::vector<Source>& sources, quint32 mask, qint64 nowMs)
{
    return d->onPool<std::vector<MemberId>>([this, sources, mask, nowMs]() -> Result<std::vector<MemberId>> {
        if (auto sound = refuseBadSources(sources); !sound)
            return fail(sound.error());
        const auto all = d->together(sources, nowMs);
        if (!all)
            return fail(all.error());
        return membersExactly(*all->snapshot.index, all->outcomes, mask);
    });
}

// Splits

Async<Split> SegmentService::split(SegmentId segment, const std::vector<SplitPart>& parts)
{
    const auto seed = QString::number(QRandomGenerator::system()->generate64(), 36);
    return d->store.write([segment, parts, seed, nowMs = d->clock.nowMs()](store::Transaction& transaction) {
        return insertSplit(transaction, segment, parts, seed, nowMs);
    });
}

Async<std::vector<Split>> SegmentService::splits(std::optional<SegmentId> segment)
{
    return d->store.read(
        [segment](store::Connection& connection) { return readSplits(connection, segment); });
}

Async<> SegmentService::removeSplit(SplitId split)
{
    return d->store.write(
        [split](store::Transaction& transaction) { return deleteSplit(transaction, split); });
}

// Export

Async<std::vector<CustomField>> SegmentService::customFields()
{
    return d->store.read([](store::Connection& connection) { return readCustomFields(connection); });
}

Async<std::vector<ColumnChoice>> SegmentService::columnChoices()
{
    return d->store.read([](store::Connection& connection) { return segments::columnChoices(connection); });
}

Async<ExportReceipt> SegmentService::exportMembers(
    const Source& source, const ExportRequest& wanted, qint64 nowMs, Progress progress, CancelToken cancel)
{
    return d->onPool<ExportReceipt>(
        [this, source, wanted, nowMs, progress = std::move(progress), cancel]() -> Result<ExportReceipt> {
            const auto all = d->together({source}, nowMs);
            if (!all)
                return fail(all.error());
            auto request = wanted;
            if (request.what.isEmpty())
                request.what = all->sources.front().name;
            return writeMembers(d->store, d->clock, all->outcomes.front().members(), request,
                all->snapshot.zone, progress, cancel);
        });
}

} // namespace serai::segments
