// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "segmentrepository.h"

#include "followedrules.h"
#include "libraryrepository.h"
#include "references.h"

#include <base/localtime.h>
#include <store/workspace.h>

#include <QCoreApplication>
#include <QJsonDocument>

namespace serai::segments {

using store::Connection;
using store::Transaction;

/// \a all: some of them are named, the first ones.
static tl::unexpected<Error> noSuchSegment(const QString& name, const std::vector<Segment>& all = {})
{
    constexpr size_t named = 8;
    QStringList names;
    for (size_t i = 0; i < std::min(named, all.size()); ++i)
        names << all[i].name;
    if (all.size() > named)
        names << QStringLiteral("…");
    return fail(ErrorKind::NotFound,
        QCoreApplication::translate("segments", "there is no segment \"%1\"").arg(name), {},
        names.isEmpty()
            ? QCoreApplication::translate("segments", "see the list of segments")
            : QCoreApplication::translate("segments", "there are: %1").arg(names.join(QStringLiteral(", "))));
}

// One statement per way of finding, with the same columns, read by segmentFromRow().
#define SERAI_SEGMENT_COLUMNS                                                                                \
    "SELECT s.id, s.name, s.rule, s.preset, s.frozen_at, s.created_at, s.updated_at, z.size, z.day, "        \
    "s.folder_id, coalesce(d.segment_id, s.source_id), d.id, p.name, p.shares * 1.0 / d.shares, "            \
    "p.hold_out, s.by_hand FROM segment s "                                                                  \
    "LEFT JOIN segment_size z ON z.segment_id = s.id AND z.day = "                                           \
    "(SELECT max(y.day) FROM segment_size y WHERE y.segment_id = s.id) "                                     \
    "LEFT JOIN segment_part p ON p.segment_id = s.id LEFT JOIN segment_split d ON d.id = p.split_id "

static Segment segmentFromRow(const store::Statement& row)
{
    Segment segment;
    segment.id = {row.int64(0)};
    segment.name = row.text(1);
    if (auto rule = parseRule(row.text(2).toUtf8(), segment.name))
        segment.rule = std::move(*rule);
    else
        segment.broken = rule.error();
    segment.preset = row.text(3);
    segment.frozenAtMs = row.optionalInt64(4);
    segment.isList = row.boolean(15);
    segment.createdAtMs = row.int64(5);
    segment.updatedAtMs = row.int64(6);
    segment.lastSize = row.optionalInt64(7);
    segment.lastSizeDay = QDate::fromString(row.text(8), Qt::ISODate);
    if (const auto folder = row.optionalInt64(9))
        segment.folder = FolderId{*folder};
    if (const auto source = row.optionalInt64(10))
        segment.source = SegmentId{*source};
    if (const auto split = row.optionalInt64(11))
        segment.part = PartOf{SplitId{*split}, row.text(12), row.real(13), row.boolean(14)};
    return segment;
}

/// A live segment with a preset has the rule that the playbook gives it now; the stored one is that of the
/// day it was saved.
static void follow(FollowedRules& rules, Segment& segment)
{
    if (segment.preset.isEmpty() || segment.isFrozen())
        return;
    auto rule = rules.find(segment.preset);
    segment.broken = rule ? std::nullopt : std::optional(rule.error());
    segment.rule = rule ? std::move(*rule) : Rule();
}

static Result<std::vector<Segment>> segmentsFromRows(Connection& connection, Result<store::Statement> rows)
{
    if (!rows)
        return fail(rows.error());
    std::vector<Segment> segments;
    while (rows->next())
        segments.push_back(segmentFromRow(*rows));
    FollowedRules rules(connection);
    for (auto& segment : segments)
        follow(rules, segment);
    return segments;
}

Result<std::vector<Segment>> readSegments(Connection& connection)
{
    return segmentsFromRows(
        connection, connection.run(SERAI_SEGMENT_COLUMNS "ORDER BY s.name COLLATE NOCASE, s.id"));
}

Result<std::vector<Segment>> readSnapshots(Connection& connection, SegmentId source)
{
    return segmentsFromRows(connection,
        connection.run(SERAI_SEGMENT_COLUMNS
            "WHERE s.source_id = ? AND s.frozen_at IS NOT NULL ORDER BY s.frozen_at, s.id",
            source.value));
}

/// The segment, even one whose rule cannot be read: it can be renamed, mended and removed.
static Result<Segment> anySegment(Connection& connection, SegmentId id)
{
    auto row = connection.run(SERAI_SEGMENT_COLUMNS "WHERE s.id = ?", id.value);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return noSuchSegment(QString::number(id.value));
    auto segment = segmentFromRow(*row);
    FollowedRules rules(connection);
    follow(rules, segment);
    return segment;
}

Result<Segment> readSegment(Connection& connection, SegmentId id)
{
    auto segment = anySegment(connection, id);
    if (segment && segment->broken && !segment->isFrozen())
        return fail(*segment->broken);
    return segment;
}

const Segment* segmentNamed(const std::vector<Segment>& all, const QString& idOrName)
{
    const Segment* found = nullptr;
    for (const auto& segment : all) {
        if (segment.name == idOrName)
            return &segment;
        if (segment.name.compare(idOrName, Qt::CaseInsensitive) == 0)
            found = &segment;
    }
    bool isNumber = false;
    const auto id = idOrName.toLongLong(&isNumber);
    for (const auto& segment : all) {
        if (!found && isNumber && segment.id.value == id)
            found = &segment;
    }
    return found;
}

Result<Segment> findSegment(Connection& connection, const QString& idOrName)
{
    const auto all = readSegments(connection);
    if (!all)
        return fail(all.error());
    const auto* found = segmentNamed(*all, idOrName);
    if (!found)
        return noSuchSegment(idOrName, *all);
    return *found;
}

Result<std::vector<MemberId>> readFrozenMembers(Connection& connection, SegmentId id)
{
    auto row = connection.run("SELECT members FROM segment WHERE id = ?", id.value);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return noSuchSegment(QString::number(id.value));
    return unpackIds(row->bytes(0));
}

Result<std::vector<SizePoint>> readSizes(Connection& connection, SegmentId id)
{
    auto rows = connection.run(
        "SELECT day, size, reachable FROM segment_size WHERE segment_id = ? ORDER BY day", id.value);
    if (!rows)
        return fail(rows.error());
    std::vector<SizePoint> sizes;
    while (rows->next())
        sizes.push_back({QDate::fromString(rows->text(0), Qt::ISODate), rows->int64(1), rows->int64(2)});
    return sizes;
}

Result<std::vector<SegmentId>> readUncounted(Connection& connection, QDate day)
{
    auto rows =
        connection.run("SELECT id FROM segment s WHERE NOT EXISTS (SELECT 1 FROM segment_size z WHERE "
                       "z.segment_id = s.id AND z.day = ?) ORDER BY id",
            day.toString(Qt::ISODate));
    if (!rows)
        return fail(rows.error());
    std::vector<SegmentId> ids;
    while (rows->next())
        ids.push_back({rows->int64(0)});
    return ids;
}

static Result<> refuseBadName(Connection& connection, const QString& name, SegmentId self)
{
    if (name.trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("segments", "a segment needs a name"), {},
            QCoreApplication::translate("segments", "say what it is called"));
    bool isNumber = false;
    name.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate(
                "segments", "a name of digits only would be taken for a number of a segment"),
            name, QCoreApplication::translate("segments", "add a word to the name"));
    const auto taken = connection.number(
        "SELECT id FROM segment WHERE name = ? COLLATE NOCASE AND id <> ?", name.trimmed(), self.value);
    if (!taken)
        return fail(taken.error());
    if (taken->has_value())
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate("segments", "there is a segment \"%1\" already").arg(name), {},
            QCoreApplication::translate("segments", "choose another name"));
    return {};
}

/// \a preset where \a rule is the one that it has now; else the segment has a rule of its own.
static QString presetOf(Connection& connection, const QString& preset, const Rule& rule)
{
    if (preset.isEmpty())
        return {};
    const auto followed = FollowedRules(connection).find(preset);
    return followed && *followed == rule ? preset : QString();
}

static QString textOf(const Rule& rule)
{
    return QString::fromUtf8(QJsonDocument(toJson(rule)).toJson(QJsonDocument::Compact));
}

/// Errors: InvalidInput with the row's path.
static Result<QString> textToStore(Connection& connection, const SegmentDraft& draft)
{
    if (!draft.storedRule.isEmpty())
        return draft.storedRule;
    const auto stored = ruleToStore(connection, draft.rule, {});
    if (!stored)
        return fail(stored.error());
    // What was frozen was counted a moment ago; its rule is history from now on.
    if (!draft.frozenAtMs) {
        if (auto sound = refuseUnsound(connection, *stored, {}, draft.name.trimmed()); !sound)
            return fail(sound.error());
    }
    return textOf(*stored);
}

Result<SegmentId> insertSegment(Transaction& transaction, const SegmentDraft& draft, qint64 nowMs)
{
    if (auto named = refuseBadName(transaction.connection(), draft.name, {}); !named)
        return fail(named.error());
    const auto rule = textToStore(transaction.connection(), draft);
    if (!rule)
        return fail(rule.error());
    const auto members = draft.frozenAtMs ? packIds(draft.members) : QByteArray();
    const auto preset =
        draft.frozenAtMs ? draft.preset : presetOf(transaction.connection(), draft.preset, draft.rule);
    auto inserted = transaction->run("INSERT INTO segment (name, rule, preset, frozen_at, members, "
                                     "created_at, updated_at, folder_id, source_id) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        draft.name.trimmed(), *rule, preset, draft.frozenAtMs, members, nowMs, nowMs,
        draft.folder ? std::optional(draft.folder->value) : std::nullopt,
        draft.source ? std::optional(draft.source->value) : std::nullopt);
    if (!inserted)
        return fail(inserted.error());
    const SegmentId id{inserted->lastInsertId()};
    transaction.changed(QStringLiteral("segment"), id.value);
    return id;
}

Result<> updateRule(
    Transaction& transaction, SegmentId id, const Rule& rule, const QString& preset, qint64 nowMs)
{
    const auto segment = anySegment(transaction.connection(), id);
    if (!segment)
        return fail(segment.error());
    if (segment->frozenAtMs)
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate("segments", "a frozen segment keeps its members and its rule"),
            segment->name, QCoreApplication::translate("segments", "save the rule under another name"));
    if (segment->part)
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate(
                "segments", "a part of a split follows the rule of the whole segment"),
            segment->name, QCoreApplication::translate("segments", "change the rule of the whole segment"));
    const auto stored = ruleToStore(transaction.connection(), rule, id);
    if (!stored)
        return fail(stored.error());
    if (auto sound = refuseUnsound(transaction.connection(), *stored, id, segment->name); !sound)
        return sound;
    const auto followed =
        presetOf(transaction.connection(), preset.isEmpty() ? segment->preset : preset, rule);
    return storeRule(transaction, id, textOf(*stored), followed, nowMs);
}

/// What was counted today of \a id, and of those that ask for it, by the rule that it had until now.
static Result<> forgetSizes(Transaction& transaction, SegmentId id, qint64 nowMs)
{
    const auto settings = store::readSettings(transaction.connection());
    if (!settings)
        return fail(settings.error());
    const auto zone = zoneById(settings->zone);
    if (!zone)
        return fail(zone.error());
    const auto today = localOf(nowMs, *zone).date().toString(Qt::ISODate);
    const auto asking = everyoneAskingFor(transaction.connection(), id);
    if (!asking)
        return fail(asking.error());
    for (const auto each : *asking) {
        auto gone =
            transaction->run("DELETE FROM segment_size WHERE segment_id = ? AND day >= ?", each.value, today);
        if (!gone)
            return fail(gone.error());
    }
    return {};
}

Result<> storeRule(
    Transaction& transaction, SegmentId id, const QString& rule, const QString& preset, qint64 nowMs)
{
    auto stored =
        transaction->run("UPDATE segment SET rule = ?, preset = nullif(?, ''), updated_at = ? WHERE id = ?",
            rule, preset, nowMs, id.value);
    if (!stored)
        return fail(stored.error());
    transaction.changed(QStringLiteral("segment"), id.value);
    return forgetSizes(transaction, id, nowMs);
}

Result<> renameSegment(Transaction& transaction, SegmentId id, const QString& name, qint64 nowMs)
{
    if (auto known = anySegment(transaction.connection(), id); !known)
        return fail(known.error());
    if (auto named = refuseBadName(transaction.connection(), name, id); !named)
        return named;
    auto updated = transaction->run(
        "UPDATE segment SET name = ?, updated_at = ? WHERE id = ?", name.trimmed(), nowMs, id.value);
    if (!updated)
        return fail(updated.error());
    transaction.changed(QStringLiteral("segment"), id.value);
    return {};
}

static QString whyKept(const SegmentUse& use)
{
    switch (use.kind) {
    case SegmentUse::Kind::Campaign:
        return QCoreApplication::translate("segments", "the campaign \"%1\" uses this segment").arg(use.name);
    case SegmentUse::Kind::Rule:
        return QCoreApplication::translate("segments", "the rule of the segment \"%1\" asks for it")
            .arg(use.name);
    case SegmentUse::Kind::Part:
    case SegmentUse::Kind::Snapshot:
        break;
    }
    return QCoreApplication::translate("segments", "the segment is split into parts, \"%1\" is one of them")
        .arg(use.name);
}

static QString howToLetGo(const SegmentUse& use)
{
    switch (use.kind) {
    case SegmentUse::Kind::Campaign:
        return QCoreApplication::translate(
            "segments", "keep it, so that the campaign can be understood later");
    case SegmentUse::Kind::Rule:
        return QCoreApplication::translate("segments", "change that rule first");
    case SegmentUse::Kind::Part:
    case SegmentUse::Kind::Snapshot:
        break;
    }
    return QCoreApplication::translate("segments", "remove the split first");
}

Result<> deleteSegment(Transaction& transaction, SegmentId id)
{
    const auto known = anySegment(transaction.connection(), id);
    if (!known)
        return fail(known.error());
    const auto uses = readUses(transaction.connection(), id);
    if (!uses)
        return fail(uses.error());
    for (const auto& use : *uses) {
        if (use.keeps)
            return fail(ErrorKind::Conflict, whyKept(use), known->name, howToLetGo(use));
    }
    if (known->part)
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate("segments", "a part of a split cannot be removed by itself"),
            known->name, QCoreApplication::translate("segments", "remove the whole split"));
    if (auto deleted = transaction->run("DELETE FROM segment WHERE id = ?", id.value); !deleted)
        return fail(deleted.error());
    transaction.changed(QStringLiteral("segment"), id.value);
    return {};
}

Result<> recordSize(Transaction& transaction, SegmentId id, const SizePoint& size)
{
    const auto day = size.day.toString(Qt::ISODate);
    auto recorded = transaction->run("INSERT INTO segment_size (segment_id, day, size, reachable) "
                                     "SELECT id, ?, ?, ? FROM segment WHERE id = ? "
                                     "ON CONFLICT (segment_id, day) DO UPDATE SET size = excluded.size, "
                                     "reachable = excluded.reachable "
                                     "WHERE size <> excluded.size OR reachable <> excluded.reachable",
        day, size.size, size.reachable, id.value);
    if (!recorded)
        return fail(recorded.error());
    // Silence when nothing is new: who counts again on every change would never come to rest.
    if (recorded->rowsAffected() > 0)
        transaction.changed(QStringLiteral("segment"), id.value);
    return {};
}

} // namespace serai::segments
