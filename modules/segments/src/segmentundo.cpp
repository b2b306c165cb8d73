// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actnotes.h"
#include "followedrules.h"
#include "libraryrepository.h"
#include "segmentacts.h"
#include "segmentrepository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace serai::segments {

using store::Connection;
using store::Transaction;
using Kind = SegmentAct::Kind;

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
        "source_id, by_hand) VALUES (?, ?, ?, nullif(?, ''), ?, ?, ?, ?, (SELECT id FROM segment_folder "
        "WHERE "
        "id = ?), (SELECT id FROM segment WHERE id = ?), ?)",
        act.subject, act.name, before.value(QStringLiteral("rule")).toString(),
        before.value(QStringLiteral("preset")).toString(), frozen, frozen ? members : QByteArray(),
        before.value(QStringLiteral("createdAt")).toInteger(),
        before.value(QStringLiteral("updatedAt")).toInteger(),
        numberOf(before.value(QStringLiteral("folder"))), numberOf(before.value(QStringLiteral("source"))),
        before.value(QStringLiteral("byHand")).toInteger());
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

/// A rule that could not be counted any more is refused like any other, unless it could not be read before
/// either: such a one comes back as it was.
static Result<> restoreRule(
    Transaction& transaction, const SegmentAct& act, const QJsonObject& before, qint64 nowMs)
{
    const auto now = storedRule(transaction.connection(), act.subject);
    if (!now)
        return fail(now.error());
    const StoredRule then{
        before.value(QStringLiteral("now")).toString(), before.value(QStringLiteral("nowPreset")).toString()};
    const auto preset = before.value(QStringLiteral("preset")).toString();
    if (now->rule.isEmpty() || *now != then)
        return changedSince(act);
    const auto text = before.value(QStringLiteral("rule")).toString();
    // What it followed it follows again, whatever the thresholds are now: that is what must be sound.
    auto rule = preset.isEmpty() ? parseRule(text.toUtf8(), act.name)
                                 : FollowedRules(transaction.connection()).find(preset);
    if (!rule && !preset.isEmpty())
        return fail(rule.error());
    if (rule) {
        if (auto done = updateRule(transaction, {act.subject}, *rule, {}, nowMs); !done)
            return done;
    }
    return storeRule(transaction, {act.subject}, text, preset, nowMs);
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
    case Kind::SetRule:
        return restoreRule(transaction, act, before, nowMs);
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

} // namespace serai::segments
