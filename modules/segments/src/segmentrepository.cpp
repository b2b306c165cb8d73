// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "segmentrepository.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace serai::segments {

using store::Connection;
using store::Transaction;

QByteArray packIds(const std::vector<MemberId>& ids)
{
    QByteArray bytes;
    qint64 previous = 0;
    for (const auto id : ids) {
        auto gap = quint64(id.value - previous);
        previous = id.value;
        for (; gap >= 0x80; gap >>= 7)
            bytes.append(char(quint8(gap & 0x7f) | 0x80));
        bytes.append(char(quint8(gap)));
    }
    return bytes;
}

std::vector<MemberId> unpackIds(const QByteArray& bytes)
{
    std::vector<MemberId> ids;
    quint64 last = 0;
    quint64 gap = 0;
    unsigned shift = 0;
    for (const char byte : bytes) {
        gap |= quint64(quint8(byte) & 0x7f) << shift;
        if ((quint8(byte) & 0x80) != 0) {
            shift = shift < 56 ? shift + 7 : 56;
            continue;
        }
        last += gap;
        ids.push_back({qint64(last)});
        gap = 0;
        shift = 0;
    }
    return ids;
}

static tl::unexpected<Error> noSuchSegment(const QString& name)
{
    return fail(ErrorKind::NotFound,
        QCoreApplication::translate("segments", "there is no segment \"%1\"").arg(name), {},
        QCoreApplication::translate("segments", "see the list of segments"));
}

// One statement per way of finding, with the same columns, read by segmentFromRow().
#define SERAI_SEGMENT_COLUMNS                                                                                \
    "SELECT s.id, s.name, s.rule, s.preset, s.frozen_at, s.created_at, s.updated_at, z.size, z.day FROM "    \
    "segment s "                                                                                             \
    "LEFT JOIN segment_size z ON z.segment_id = s.id AND z.day = "                                           \
    "(SELECT max(y.day) FROM segment_size y WHERE y.segment_id = s.id) "

static Result<Segment> segmentFromRow(const store::Statement& row)
{
    Segment segment;
    segment.id = {row.int64(0)};
    segment.name = row.text(1);
    auto rule = parseRule(row.text(2).toUtf8(), segment.name);
    if (!rule)
        return fail(rule.error());
    segment.rule = std::move(*rule);
    segment.preset = row.text(3);
    segment.frozenAtMs = row.optionalInt64(4);
    segment.createdAtMs = row.int64(5);
    segment.updatedAtMs = row.int64(6);
    segment.lastSize = row.optionalInt64(7);
    segment.lastSizeDay = QDate::fromString(row.text(8), Qt::ISODate);
    return segment;
}

Result<std::vector<Segment>> readSegments(Connection& connection)
{
    auto rows = connection.run(SERAI_SEGMENT_COLUMNS "ORDER BY s.name COLLATE NOCASE, s.id");
    if (!rows)
        return fail(rows.error());
    std::vector<Segment> segments;
    while (rows->next()) {
        auto segment = segmentFromRow(*rows);
        if (!segment)
            return fail(segment.error());
        segments.push_back(std::move(*segment));
    }
    return segments;
}

Result<Segment> readSegment(Connection& connection, SegmentId id)
{
    auto row = connection.run(SERAI_SEGMENT_COLUMNS "WHERE s.id = ?", id.value);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return noSuchSegment(QString::number(id.value));
    return segmentFromRow(*row);
}

Result<Segment> findSegment(Connection& connection, const QString& idOrName)
{
    auto all = readSegments(connection);
    if (!all)
        return fail(all.error());
    const Segment* found = nullptr;
    for (const auto& segment : *all) {
        if (segment.name == idOrName)
            return segment;
        if (segment.name.compare(idOrName, Qt::CaseInsensitive) == 0)
            found = &segment;
    }
    bool isNumber = false;
    const auto id = idOrName.toLongLong(&isNumber);
    for (const auto& segment : *all) {
        if (!found && isNumber && segment.id.value == id)
            found = &segment;
    }
    if (!found)
        return noSuchSegment(idOrName);
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

static Result<> refuseBadName(Connection& connection, const QString& name, SegmentId self)
{
    if (name.trimmed().isEmpty())
        return fail(
            ErrorKind::InvalidInput, QCoreApplication::translate("segments", "a segment needs a name"));
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

Result<SegmentId> insertSegment(Transaction& transaction, const SegmentDraft& draft, qint64 nowMs)
{
    if (auto named = refuseBadName(transaction.connection(), draft.name, {}); !named)
        return fail(named.error());
    const auto rule = QString::fromUtf8(QJsonDocument(toJson(draft.rule)).toJson(QJsonDocument::Compact));
    const auto members = draft.frozenAtMs ? packIds(draft.members) : QByteArray();
    auto inserted = transaction->run(
        "INSERT INTO segment (name, rule, preset, frozen_at, members, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        draft.name.trimmed(), rule, draft.preset.isEmpty() ? QString() : draft.preset, draft.frozenAtMs,
        members, nowMs, nowMs);
    if (!inserted)
        return fail(inserted.error());
    const SegmentId id{inserted->lastInsertId()};
    transaction.changed(QStringLiteral("segment"), id.value);
    return id;
}

Result<> updateRule(Transaction& transaction, SegmentId id, const Rule& rule, qint64 nowMs)
{
    const auto segment = readSegment(transaction.connection(), id);
    if (!segment)
        return fail(segment.error());
    if (segment->frozenAtMs)
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate("segments", "a frozen segment keeps its members and its rule"),
            segment->name, QCoreApplication::translate("segments", "save the rule under another name"));
    const auto text = QString::fromUtf8(QJsonDocument(toJson(rule)).toJson(QJsonDocument::Compact));
    auto updated =
        transaction->run("UPDATE segment SET rule = ?, updated_at = ? WHERE id = ?", text, nowMs, id.value);
    if (!updated)
        return fail(updated.error());
    transaction.changed(QStringLiteral("segment"), id.value);
    return {};
}

Result<> renameSegment(Transaction& transaction, SegmentId id, const QString& name, qint64 nowMs)
{
    if (auto known = readSegment(transaction.connection(), id); !known)
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

Result<> deleteSegment(Transaction& transaction, SegmentId id)
{
    const auto known = readSegment(transaction.connection(), id);
    if (!known)
        return fail(known.error());
    const auto used = transaction->number("SELECT count(*) FROM campaign WHERE segment_id = ?", id.value);
    if (!used)
        return fail(used.error());
    if (used->value_or(0) > 0)
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate("segments", "a campaign uses this segment"), known->name,
            QCoreApplication::translate("segments", "keep it, so that the campaign can be understood later"));
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
