// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "segmentacts.h"

#include "libraryrepository.h"
#include "segmentrepository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace serai::segments {

using store::Connection;
using store::Transaction;
using Kind = SegmentAct::Kind;

static constexpr std::pair<Kind, const char*> actKeys[] = {{Kind::Rename, "rename"}, {Kind::Remove, "remove"},
    {Kind::Move, "move"}, {Kind::FolderCreate, "folderCreate"}, {Kind::FolderRename, "folderRename"},
    {Kind::FolderRemove, "folderRemove"}};

QString actKey(Kind kind)
{
    return QString::fromLatin1(actKeys[size_t(kind)].second);
}

static Kind actFromKey(const QString& key)
{
    for (const auto& [kind, text] : actKeys) {
        if (key == QLatin1String(text))
            return kind;
    }
    return Kind::Rename; // the table has no others
}

// Noting

static Result<> noteAct(Transaction& transaction, const SegmentAct& act, const QJsonObject& before,
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
    return old ? Result<>() : Result<>(fail(old.error()));
}

static QJsonValue jsonOf(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

static std::optional<qint64> numberOf(const QJsonValue& json)
{
    return json.isDouble() ? std::optional(json.toInteger()) : std::nullopt;
}

/// What a segment is called and where it is; nothing where it is not there.
struct Standing
{
    QString name;
    std::optional<qint64> folder;
};

static Result<std::optional<Standing>> standingOf(Connection& connection, qint64 id)
{
    auto row = connection.run("SELECT name, folder_id FROM segment WHERE id = ?", id);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return std::optional<Standing>();
    return Standing{row->text(0), row->optionalInt64(1)};
}

static Result<std::optional<QString>> folderName(Connection& connection, qint64 id)
{
    auto row = connection.run("SELECT name FROM segment_folder WHERE id = ?", id);
    if (!row)
        return fail(row.error());
    return row->next() ? std::optional(row->text(0)) : std::nullopt;
}

Result<> renameNoted(Transaction& transaction, SegmentId id, const QString& name, qint64 nowMs)
{
    const auto before = standingOf(transaction.connection(), id.value);
    if (!before)
        return fail(before.error());
    if (auto done = renameSegment(transaction, id, name, nowMs); !done)
        return done;
    if ((*before)->name == name.trimmed())
        return {};
    return noteAct(transaction, {0, nowMs, Kind::Rename, id.value, (*before)->name, false},
        {{QStringLiteral("now"), name.trimmed()}});
}

Result<> moveNoted(Transaction& transaction, SegmentId id, std::optional<FolderId> folder, qint64 nowMs)
{
    const auto before = standingOf(transaction.connection(), id.value);
    if (!before)
        return fail(before.error());
    if (auto done = moveSegment(transaction, id, folder); !done)
        return done;
    const auto now = folder ? std::optional(folder->value) : std::nullopt;
    if ((*before)->folder == now)
        return {};
    return noteAct(transaction, {0, nowMs, Kind::Move, id.value, (*before)->name, false},
        {{QStringLiteral("folder"), jsonOf((*before)->folder)}, {QStringLiteral("now"), jsonOf(now)}});
}

/// The row with all that goes with it; the members of a frozen one go into \a members.
static Result<QJsonObject> wholeSegment(Connection& connection, qint64 id, QByteArray& members)
{
    QJsonObject json;
    {
        auto row = connection.run("SELECT name, rule, preset, frozen_at, members, created_at, updated_at, "
                                  "folder_id, source_id FROM segment WHERE id = ?",
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
            {QStringLiteral("source"), jsonOf(row->optionalInt64(8))}};
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

Result<> removeNoted(Transaction& transaction, SegmentId id, qint64 nowMs)
{
    QByteArray members;
    const auto before = wholeSegment(transaction.connection(), id.value, members);
    if (!before)
        return fail(before.error());
    if (auto done = deleteSegment(transaction, id); !done)
        return done;
    return noteAct(transaction,
        {0, nowMs, Kind::Remove, id.value, before->value(QStringLiteral("name")).toString(), false}, *before,
        members);
}

Result<FolderId> createFolderNoted(Transaction& transaction, const QString& name, qint64 nowMs)
{
    const auto id = insertFolder(transaction, name, nowMs);
    if (!id)
        return id;
    if (auto noted =
            noteAct(transaction, {0, nowMs, Kind::FolderCreate, id->value, name.trimmed(), false}, {});
        !noted)
        return fail(noted.error());
    return id;
}

Result<> renameFolderNoted(Transaction& transaction, FolderId id, const QString& name, qint64 nowMs)
{
    const auto before = folderName(transaction.connection(), id.value);
    if (!before)
        return fail(before.error());
    if (auto done = renameFolder(transaction, id, name); !done)
        return done;
    if (**before == name.trimmed())
        return {};
    return noteAct(transaction, {0, nowMs, Kind::FolderRename, id.value, **before, false},
        {{QStringLiteral("now"), name.trimmed()}});
}

Result<> removeFolderNoted(Transaction& transaction, FolderId id, qint64 nowMs)
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
        return done;
    return noteAct(transaction, {0, nowMs, Kind::FolderRemove, id.value, **name, false},
        {{QStringLiteral("createdAt"), jsonOf(*made)}, {QStringLiteral("segments"), inside}});
}

// Undoing

Result<std::vector<SegmentAct>> readActs(Connection& connection)
{
    auto rows =
        connection.run("SELECT id, at, kind, subject_id, name, undone_at FROM segment_act ORDER BY id DESC");
    if (!rows)
        return fail(rows.error());
    std::vector<SegmentAct> acts;
    while (rows->next())
        acts.push_back({rows->int64(0), rows->int64(1), actFromKey(rows->text(2)), rows->int64(3),
            rows->text(4), !rows->isNull(5)});
    return acts;
}

static tl::unexpected<Error> changedSince(const SegmentAct& act)
{
    return fail(ErrorKind::Conflict,
        QCoreApplication::translate("segments", "\"%1\" was changed since").arg(act.name), {},
        QCoreApplication::translate("segments", "change it by hand"));
}

static Result<> run(Transaction& transaction, const Result<store::Statement>& done)
{
    if (!done)
        return fail(done.error());
    transaction.changedMany(QStringLiteral("segment"));
    return {};
}

static Result<> restoreSegment(
    Transaction& transaction, const SegmentAct& act, const QJsonObject& before, const QByteArray& members)
{
    const auto taken = transaction->number("SELECT id FROM segment WHERE name = ? COLLATE NOCASE", act.name);
    if (!taken)
        return fail(taken.error());
    if (taken->has_value())
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate("segments", "there is a segment \"%1\" already").arg(act.name), {},
            QCoreApplication::translate("segments", "give that one another name first"));
    const auto frozen = numberOf(before.value(QStringLiteral("frozenAt")));
    // A folder or source that went meanwhile is not brought back.
    auto made = transaction->run(
        "INSERT INTO segment (id, name, rule, preset, frozen_at, members, created_at, updated_at, folder_id, "
        "source_id) VALUES (?, ?, ?, nullif(?, ''), ?, ?, ?, ?, (SELECT id FROM segment_folder WHERE id = "
        "?), "
        "(SELECT id FROM segment WHERE id = ?))",
        act.subject, act.name, before.value(QStringLiteral("rule")).toString(),
        before.value(QStringLiteral("preset")).toString(), frozen, frozen ? members : QByteArray(),
        before.value(QStringLiteral("createdAt")).toInteger(),
        before.value(QStringLiteral("updatedAt")).toInteger(),
        numberOf(before.value(QStringLiteral("folder"))), numberOf(before.value(QStringLiteral("source"))));
    if (auto done = run(transaction, made); !done)
        return done;
    for (const auto& size : before.value(QStringLiteral("sizes")).toArray()) {
        const auto point = size.toArray();
        auto done = transaction->run(
            "INSERT INTO segment_size (segment_id, day, size, reachable) VALUES (?, ?, ?, ?)", act.subject,
            point.at(0).toString(), point.at(1).toInteger(), point.at(2).toInteger());
        if (!done)
            return fail(done.error());
    }
    for (const auto& snapshot : before.value(QStringLiteral("snapshots")).toArray()) {
        auto done = transaction->run("UPDATE segment SET source_id = ? WHERE id = ? AND source_id IS NULL",
            act.subject, snapshot.toInteger());
        if (!done)
            return fail(done.error());
    }
    return {};
}

static Result<> moveBack(Transaction& transaction, const SegmentAct& act, const QJsonObject& before)
{
    const auto now = standingOf(transaction.connection(), act.subject);
    if (!now)
        return fail(now.error());
    if (!*now || (*now)->folder != numberOf(before.value(QStringLiteral("now"))))
        return changedSince(act);
    const auto folder = numberOf(before.value(QStringLiteral("folder")));
    return moveSegment(transaction, {act.subject}, folder ? std::optional(FolderId{*folder}) : std::nullopt);
}

static Result<> restoreFolder(Transaction& transaction, const SegmentAct& act, const QJsonObject& before)
{
    const auto taken = transaction->number("SELECT id FROM segment_folder WHERE name = ?", act.name);
    if (!taken)
        return fail(taken.error());
    if (taken->has_value())
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate("segments", "there is a folder \"%1\" already").arg(act.name), {},
            QCoreApplication::translate("segments", "give that one another name first"));
    auto made = transaction->run("INSERT INTO segment_folder (id, name, created_at) VALUES (?, ?, ?)",
        act.subject, act.name, before.value(QStringLiteral("createdAt")).toInteger());
    if (auto done = run(transaction, made); !done)
        return done;
    for (const auto& segment : before.value(QStringLiteral("segments")).toArray()) {
        auto done = transaction->run("UPDATE segment SET folder_id = ? WHERE id = ? AND folder_id IS NULL",
            act.subject, segment.toInteger());
        if (!done)
            return fail(done.error());
    }
    return {};
}

static Result<> removeNewFolder(Transaction& transaction, const SegmentAct& act)
{
    const auto inside = transaction->number("SELECT count(*) FROM segment WHERE folder_id = ?", act.subject);
    if (!inside)
        return fail(inside.error());
    if (inside->value_or(0) > 0)
        return changedSince(act);
    return deleteFolder(transaction, {act.subject});
}

static Result<> takeBack(Transaction& transaction, const SegmentAct& act, const QJsonObject& before,
    const QByteArray& members, qint64 nowMs)
{
    const auto wasCalled = before.value(QStringLiteral("now")).toString();
    switch (act.kind) {
    case Kind::Rename: {
        const auto now = standingOf(transaction.connection(), act.subject);
        if (!now)
            return fail(now.error());
        if (!*now || (*now)->name != wasCalled)
            return changedSince(act);
        return renameSegment(transaction, {act.subject}, act.name, nowMs);
    }
    case Kind::FolderRename: {
        const auto now = folderName(transaction.connection(), act.subject);
        if (!now)
            return fail(now.error());
        if (*now != wasCalled)
            return changedSince(act);
        return renameFolder(transaction, {act.subject}, act.name);
    }
    case Kind::Remove:
        return restoreSegment(transaction, act, before, members);
    case Kind::Move:
        return moveBack(transaction, act, before);
    case Kind::FolderCreate:
        return removeNewFolder(transaction, act);
    case Kind::FolderRemove:
        break;
    }
    return restoreFolder(transaction, act, before);
}

Result<SegmentAct> undoAct(Transaction& transaction, std::optional<qint64> id, qint64 nowMs)
{
    const auto acts = readActs(transaction.connection());
    if (!acts)
        return fail(acts.error());
    const SegmentAct* found = nullptr;
    for (const auto& act : *acts) {
        if (!found && !act.undone && (!id || act.id == *id))
            found = &act;
    }
    if (!found)
        return fail(ErrorKind::NotFound,
            QCoreApplication::translate("segments", "there is nothing to take back"), {},
            QCoreApplication::translate("segments", "see what was done to segments"));
    QJsonObject before;
    QByteArray members;
    {
        auto row = transaction->run("SELECT before, members FROM segment_act WHERE id = ?", found->id);
        if (!row)
            return fail(row.error());
        if (row->next()) {
            before = QJsonDocument::fromJson(row->text(0).toUtf8()).object();
            members = row->bytes(1);
        }
    }
    if (auto done = takeBack(transaction, *found, before, members, nowMs); !done)
        return fail(done.error());
    auto marked = transaction->run("UPDATE segment_act SET undone_at = ? WHERE id = ?", nowMs, found->id);
    if (!marked)
        return fail(marked.error());
    auto act = *found;
    act.undone = true;
    return act;
}

QString actText(const SegmentAct& act)
{
    const auto text = [&](const char* words) {
        return QCoreApplication::translate("segments", words).arg(act.name);
    };
    switch (act.kind) {
    case Kind::Rename:
        return text(QT_TRANSLATE_NOOP("segments", "Renamed the segment \"%1\""));
    case Kind::Remove:
        return text(QT_TRANSLATE_NOOP("segments", "Removed the segment \"%1\""));
    case Kind::Move:
        return text(QT_TRANSLATE_NOOP("segments", "Moved the segment \"%1\""));
    case Kind::FolderCreate:
        return text(QT_TRANSLATE_NOOP("segments", "Made the folder \"%1\""));
    case Kind::FolderRename:
        return text(QT_TRANSLATE_NOOP("segments", "Renamed the folder \"%1\""));
    case Kind::FolderRemove:
        break;
    }
    return text(QT_TRANSLATE_NOOP("segments", "Removed the folder \"%1\""));
}

} // namespace serai::segments
