// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "segmentacts.h"

#include "actnotes.h"
#include "libraryrepository.h"
#include "segmentrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace serai::segments {

using store::Connection;
using store::Transaction;
using Kind = SegmentAct::Kind;

/// Answers its id.
static Result<NotedActs> noteAct(Transaction& transaction, const SegmentAct& act, const QJsonObject& before,
    const QByteArray& members = {})
{
    auto noted = transaction->run(
        "INSERT INTO segment_act (at, kind, subject_id, name, before, members) VALUES (?, ?, ?, ?, ?, ?)",
        act.atMs, actKey(act.kind), act.subject, act.name,
        QString::fromUtf8(QJsonDocument(before).toJson(QJsonDocument::Compact)), members);
    if (!noted)
        return fail(noted.error());
    constexpr qint64 kept = 50;
    auto old = transaction->run("DELETE FROM segment_act WHERE id <= ?", noted->lastInsertId() - kept);
    if (!old)
        return fail(old.error());
    return NotedActs{noted->lastInsertId()};
}

Result<NotedActs> renameNoted(Transaction& transaction, SegmentId id, const QString& name, qint64 nowMs)
{
    const auto before = standingOf(transaction.connection(), id.value);
    if (!before)
        return fail(before.error());
    if (auto done = renameSegment(transaction, id, name, nowMs); !done)
        return fail(done.error());
    if ((*before)->name == name.trimmed())
        return NotedActs();
    return noteAct(transaction, {0, nowMs, Kind::Rename, id.value, (*before)->name, false},
        {{QStringLiteral("now"), name.trimmed()}});
}

Result<NotedActs> setRuleNoted(
    Transaction& transaction, SegmentId id, const Rule& rule, const QString& preset, qint64 nowMs)
{
    const auto before = standingOf(transaction.connection(), id.value);
    const auto was = storedRule(transaction.connection(), id.value);
    if (!before || !was)
        return fail(before ? was.error() : before.error());
    if (auto done = updateRule(transaction, id, rule, preset, nowMs); !done)
        return fail(done.error());
    const auto now = storedRule(transaction.connection(), id.value);
    if (!now)
        return fail(now.error());
    if (*now == *was)
        return NotedActs();
    return noteAct(transaction, {0, nowMs, Kind::SetRule, id.value, (*before)->name, false},
        {{QStringLiteral("rule"), was->rule}, {QStringLiteral("preset"), was->preset},
            {QStringLiteral("now"), now->rule}, {QStringLiteral("nowPreset"), now->preset}});
}

Result<NotedActs> moveNoted(
    Transaction& transaction, SegmentId id, std::optional<FolderId> folder, qint64 nowMs)
{
    const auto before = standingOf(transaction.connection(), id.value);
    if (!before)
        return fail(before.error());
    if (auto done = moveSegment(transaction, id, folder); !done)
        return fail(done.error());
    const auto now = folder ? std::optional(folder->value) : std::nullopt;
    if ((*before)->folder == now)
        return NotedActs();
    return noteAct(transaction, {0, nowMs, Kind::Move, id.value, (*before)->name, false},
        {{QStringLiteral("folder"), jsonOf((*before)->folder)}, {QStringLiteral("now"), jsonOf(now)}});
}

struct MadeFolder
{
    FolderId id;
    NotedActs acts;
};

static Result<MadeFolder> makeFolder(Transaction& transaction, const QString& name, qint64 nowMs)
{
    const auto id = insertFolder(transaction, name, nowMs);
    if (!id)
        return fail(id.error());
    auto noted = noteAct(transaction, {0, nowMs, Kind::FolderCreate, id->value, name.trimmed(), false}, {});
    if (!noted)
        return fail(noted.error());
    return MadeFolder{*id, std::move(*noted)};
}

/// The folder of that name, or nothing.
static Result<std::optional<FolderId>> folderNamed(Connection& connection, const QString& name)
{
    const auto folders = readFolders(connection);
    if (!folders)
        return fail(folders.error());
    for (const auto& folder : *folders) {
        if (folder.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return folder.id;
    }
    return std::nullopt;
}

Result<NotedActs> moveNamedNoted(Transaction& transaction, SegmentId id, const QString& folder, qint64 nowMs)
{
    const auto known = folderNamed(transaction.connection(), folder);
    if (!known)
        return fail(known.error());
    if (*known)
        return moveNoted(transaction, id, *known, nowMs);
    const auto made = makeFolder(transaction, folder, nowMs);
    if (!made)
        return fail(made.error());
    auto acts = moveNoted(transaction, id, made->id, nowMs);
    if (acts) // taking the move back takes the new folder back too
        acts->insert(acts->end(), made->acts.begin(), made->acts.end());
    return acts;
}

/// The row with all that goes with it; the members of a frozen one go into \a members.
static Result<QJsonObject> wholeSegment(Connection& connection, qint64 id, QByteArray& members)
{
    QJsonObject json;
    {
        auto row = connection.run("SELECT name, rule, preset, frozen_at, members, created_at, updated_at, "
                                  "folder_id, source_id, by_hand FROM segment WHERE id = ?",
            id);
        if (!row)
            return fail(row.error());
        if (!row->next())
            return json;
        json = {{QStringLiteral("name"), row->text(0)}, {QStringLiteral("rule"), row->text(1)},
            {QStringLiteral("preset"), row->text(2)},
            {QStringLiteral("frozenAt"), jsonOf(row->optionalInt64(3))},
            {QStringLiteral("createdAt"), row->int64(5)}, {QStringLiteral("updatedAt"), row->int64(6)},
            {QStringLiteral("folder"), jsonOf(row->optionalInt64(7))},
            {QStringLiteral("source"), jsonOf(row->optionalInt64(8))},
            {QStringLiteral("byHand"), row->int64(9)}};
        members = row->bytes(4);
    }
    QJsonArray sizes;
    {
        auto rows = connection.run(
            "SELECT day, size, reachable FROM segment_size WHERE segment_id = ? ORDER BY day", id);
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            sizes.append(QJsonArray{rows->text(0), rows->int64(1), rows->int64(2)});
    }
    QJsonArray snapshots;
    auto rows = connection.run("SELECT id FROM segment WHERE source_id = ? ORDER BY id", id);
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        snapshots.append(rows->int64(0));
    json.insert(QStringLiteral("sizes"), sizes);
    json.insert(QStringLiteral("snapshots"), snapshots);
    return json;
}

Result<NotedActs> removeNoted(Transaction& transaction, SegmentId id, qint64 nowMs)
{
    QByteArray members;
    const auto before = wholeSegment(transaction.connection(), id.value, members);
    if (!before)
        return fail(before.error());
    if (auto done = deleteSegment(transaction, id); !done)
        return fail(done.error());
    return noteAct(transaction,
        {0, nowMs, Kind::Remove, id.value, before->value(QStringLiteral("name")).toString(), false}, *before,
        members);
}

Result<FolderId> createFolderNoted(Transaction& transaction, const QString& name, qint64 nowMs)
{
    const auto made = makeFolder(transaction, name, nowMs);
    if (!made)
        return fail(made.error());
    return made->id;
}

Result<NotedActs> renameFolderNoted(Transaction& transaction, FolderId id, const QString& name, qint64 nowMs)
{
    const auto before = folderName(transaction.connection(), id.value);
    if (!before)
        return fail(before.error());
    if (auto done = renameFolder(transaction, id, name); !done)
        return fail(done.error());
    if (**before == name.trimmed())
        return NotedActs();
    return noteAct(transaction, {0, nowMs, Kind::FolderRename, id.value, **before, false},
        {{QStringLiteral("now"), name.trimmed()}});
}

Result<NotedActs> removeFolderNoted(Transaction& transaction, FolderId id, qint64 nowMs)
{
    const auto name = folderName(transaction.connection(), id.value);
    if (!name)
        return fail(name.error());
    QJsonArray inside;
    {
        auto rows = transaction->run("SELECT id FROM segment WHERE folder_id = ? ORDER BY id", id.value);
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            inside.append(rows->int64(0));
    }
    const auto made = transaction->number("SELECT created_at FROM segment_folder WHERE id = ?", id.value);
    if (!made)
        return fail(made.error());
    if (auto done = deleteFolder(transaction, id); !done)
        return fail(done.error());
    return noteAct(transaction, {0, nowMs, Kind::FolderRemove, id.value, **name, false},
        {{QStringLiteral("createdAt"), jsonOf(*made)}, {QStringLiteral("segments"), inside}});
}

} // namespace serai::segments
