// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryrepository.h"

#include "references.h"
#include "segmentrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace serai::segments {

using store::Connection;
using store::Transaction;

std::vector<SplitPart> equalParts(int count, int holdOutPercent)
{
    // n parts share what the hold-out leaves: weights of (100 - h) each against n * h.
    std::vector<SplitPart> parts;
    for (int i = 0; i < count; ++i)
        parts.push_back({QString(QChar(u'A' + i)), 100 - holdOutPercent, false});
    if (holdOutPercent > 0)
        parts.push_back({QCoreApplication::translate("segments", "Hold-out"), count * holdOutPercent, true});
    return parts;
}

QString useKey(SegmentUse::Kind kind)
{
    switch (kind) {
    case SegmentUse::Kind::Campaign:
        return QStringLiteral("campaign");
    case SegmentUse::Kind::Rule:
        return QStringLiteral("rule");
    case SegmentUse::Kind::Snapshot:
        return QStringLiteral("snapshot");
    case SegmentUse::Kind::Part:
        break;
    }
    return QStringLiteral("part");
}

// Folders

Result<std::vector<Folder>> readFolders(Connection& connection)
{
    auto rows =
        connection.run("SELECT f.id, f.name, count(s.id) FROM segment_folder f LEFT JOIN segment s ON "
                       "s.folder_id = f.id GROUP BY f.id ORDER BY f.name COLLATE NOCASE, f.id");
    if (!rows)
        return fail(rows.error());
    std::vector<Folder> folders;
    while (rows->next())
        folders.push_back({{rows->int64(0)}, rows->text(1), rows->integer(2)});
    return folders;
}

static Result<> refuseBadFolder(Connection& connection, const QString& name, FolderId self)
{
    if (name.trimmed().isEmpty())
        return fail(
            ErrorKind::InvalidInput, QCoreApplication::translate("segments", "a folder needs a name"));
    const auto taken = connection.number(
        "SELECT id FROM segment_folder WHERE name = ? AND id <> ?", name.trimmed(), self.value);
    if (!taken)
        return fail(taken.error());
    if (taken->has_value())
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate("segments", "there is a folder \"%1\" already").arg(name.trimmed()),
            {}, QCoreApplication::translate("segments", "choose another name"));
    return {};
}

static tl::unexpected<Error> noSuchFolder()
{
    return fail(ErrorKind::NotFound,
        QCoreApplication::translate("segments", "the folder does not exist any more"), {},
        QCoreApplication::translate("segments", "see the list of folders"));
}

Result<FolderId> insertFolder(Transaction& transaction, const QString& name, qint64 nowMs)
{
    if (auto named = refuseBadFolder(transaction.connection(), name, {}); !named)
        return fail(named.error());
    auto inserted = transaction->run(
        "INSERT INTO segment_folder (name, created_at) VALUES (?, ?)", name.trimmed(), nowMs);
    if (!inserted)
        return fail(inserted.error());
    transaction.changedMany(QStringLiteral("segment"));
    return FolderId{inserted->lastInsertId()};
}

Result<> renameFolder(Transaction& transaction, FolderId id, const QString& name)
{
    if (auto named = refuseBadFolder(transaction.connection(), name, id); !named)
        return named;
    auto renamed =
        transaction->run("UPDATE segment_folder SET name = ? WHERE id = ?", name.trimmed(), id.value);
    if (!renamed)
        return fail(renamed.error());
    if (renamed->rowsAffected() == 0)
        return noSuchFolder();
    transaction.changedMany(QStringLiteral("segment"));
    return {};
}

Result<> deleteFolder(Transaction& transaction, FolderId id)
{
    auto deleted = transaction->run("DELETE FROM segment_folder WHERE id = ?", id.value);
    if (!deleted)
        return fail(deleted.error());
    if (deleted->rowsAffected() == 0)
        return noSuchFolder();
    transaction.changedMany(QStringLiteral("segment"));
    return {};
}

Result<> moveSegment(Transaction& transaction, SegmentId segment, std::optional<FolderId> folder)
{
    if (folder) {
        const auto known = transaction->number("SELECT id FROM segment_folder WHERE id = ?", folder->value);
        if (!known)
            return fail(known.error());
        if (!known->has_value())
            return noSuchFolder();
    }
    auto moved = transaction->run("UPDATE segment SET folder_id = ? WHERE id = ?",
        folder ? std::optional(folder->value) : std::nullopt, segment.value);
    if (!moved)
        return fail(moved.error());
    if (moved->rowsAffected() == 0) {
        if (auto missing = readSegment(transaction.connection(), segment); !missing)
            return fail(missing.error());
    }
    transaction.changed(QStringLiteral("segment"), segment.value);
    return {};
}

// Uses

static bool isPartUse(const SegmentUse& use, SegmentId id)
{
    return use.kind == SegmentUse::Kind::Part && use.id == id.value;
}

Result<std::vector<SegmentUse>> readUses(Connection& connection, SegmentId segment)
{
    std::vector<SegmentUse> uses;
    auto campaigns = connection.run(
        "SELECT id, name, state FROM campaign WHERE segment_id = ? ORDER BY id", segment.value);
    if (!campaigns)
        return fail(campaigns.error());
    while (campaigns->next())
        uses.push_back(
            {SegmentUse::Kind::Campaign, campaigns->int64(0), campaigns->text(1), campaigns->text(2), true});
    auto parts =
        connection.run("SELECT s.id, s.name FROM segment_split d JOIN segment_part p ON p.split_id = d.id "
                       "JOIN segment s ON s.id = p.segment_id WHERE d.segment_id = ? ORDER BY s.id",
            segment.value);
    if (!parts)
        return fail(parts.error());
    while (parts->next())
        uses.push_back({SegmentUse::Kind::Part, parts->int64(0), parts->text(1), {}, true});
    const auto asking = segmentsAskingFor(connection, segment);
    if (!asking)
        return fail(asking.error());
    for (const auto id : *asking) {
        const bool isPart =
            std::any_of(uses.begin(), uses.end(), [&](const SegmentUse& use) { return isPartUse(use, id); });
        const auto known = readSegment(connection, id);
        if (known && !isPart)
            uses.push_back({SegmentUse::Kind::Rule, id.value, known->name, {}, true});
    }
    auto snapshots = connection.run(
        "SELECT id, name FROM segment WHERE source_id = ? ORDER BY frozen_at, id", segment.value);
    if (!snapshots)
        return fail(snapshots.error());
    while (snapshots->next())
        uses.push_back({SegmentUse::Kind::Snapshot, snapshots->int64(0), snapshots->text(1), {}, false});
    return uses;
}

} // namespace serai::segments
