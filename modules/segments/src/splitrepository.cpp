// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryrepository.h"
#include "segmentrepository.h"

#include <segments/split.h>

#include <QCoreApplication>

#include <numeric>

namespace serai::segments {

using store::Connection;
using store::Transaction;

Result<std::vector<Split>> readSplits(Connection& connection, std::optional<SegmentId> segment)
{
    const auto only = segment ? std::optional(segment->value) : std::nullopt;
    auto rows =
        connection.run("SELECT d.id, d.segment_id, o.name, d.seed, d.created_at, p.segment_id, s.name, "
                       "p.name, p.shares * 1.0 / d.shares, p.hold_out FROM segment_split d "
                       "JOIN segment o ON o.id = d.segment_id JOIN segment_part p ON p.split_id = d.id "
                       "JOIN segment s ON s.id = p.segment_id WHERE ? IS NULL OR d.segment_id = ? "
                       "ORDER BY d.id, p.first_share",
            only, only);
    if (!rows)
        return fail(rows.error());
    std::vector<Split> splits;
    while (rows->next()) {
        const SplitId id{rows->int64(0)};
        if (splits.empty() || splits.back().id != id)
            splits.push_back({id, {rows->int64(1)}, rows->text(2), rows->text(3), rows->int64(4), {}});
        splits.back().parts.push_back(
            {{rows->int64(5)}, rows->text(6), rows->text(7), rows->real(8), rows->boolean(9)});
    }
    return splits;
}

bool HoldOut::covers(MemberId member) const
{
    const int share = splitPart(seed, member, shares);
    return share >= first && share < first + count;
}

Result<std::vector<HoldOut>> holdOutsOf(Connection& connection, SegmentId segment)
{
    auto rows = connection.run(
        // Snapshots of parts of splits of snapshots: whatever it came from.
        "WITH RECURSIVE origin (id) AS (SELECT ? UNION SELECT s.source_id FROM segment s JOIN origin g ON "
        "s.id = g.id WHERE s.source_id IS NOT NULL UNION SELECT o.segment_id FROM segment_part q JOIN "
        "segment_split o ON o.id = q.split_id JOIN origin g ON q.segment_id = g.id) "
        "SELECT d.seed, d.shares, p.first_share, p.shares FROM segment_split d "
        "JOIN segment_part p ON p.split_id = d.id WHERE p.hold_out = 1 AND d.segment_id IN "
        "(SELECT id FROM origin) ORDER BY d.id, p.first_share",
        segment.value);
    if (!rows)
        return fail(rows.error());
    std::vector<HoldOut> holdOuts;
    while (rows->next())
        holdOuts.push_back({rows->text(0), rows->integer(1), rows->integer(2), rows->integer(3)});
    return holdOuts;
}

/// The parts with weights in lowest terms. Errors: InvalidInput.
static Result<std::vector<SplitPart>> soundParts(std::vector<SplitPart> parts)
{
    const auto refuse = [](const QString& what, const QString& remedy) {
        return fail(ErrorKind::InvalidInput, what, {}, remedy);
    };
    if (parts.size() < 2 || parts.size() > size_t(maxSplitParts))
        return refuse(QCoreApplication::translate("segments", "a split has 2 to %1 parts").arg(maxSplitParts),
            QCoreApplication::translate("segments", "name that many parts"));
    QStringList names;
    int divisor = 0;
    for (auto& part : parts) {
        part.name = part.name.trimmed();
        if (part.name.isEmpty() || names.contains(part.name, Qt::CaseInsensitive))
            return refuse(QCoreApplication::translate("segments", "each part needs a name of its own"),
                QCoreApplication::translate("segments", "name the parts A, B, C"));
        names << part.name;
        if (part.weight < 1 || part.weight > 10'000)
            return refuse(
                QCoreApplication::translate("segments", "the part \"%1\" has no share").arg(part.name),
                QCoreApplication::translate("segments", "give each part more than 0 %"));
        divisor = std::gcd(divisor, part.weight);
    }
    int shares = 0;
    for (auto& part : parts)
        shares += part.weight /= divisor;
    if (shares > maxSplitShares)
        return refuse(
            QCoreApplication::translate("segments", "the shares of the parts are too fine for %1 steps")
                .arg(maxSplitShares),
            QCoreApplication::translate("segments", "use whole percents that add up to 100"));
    return parts;
}

Result<> checkParts(const std::vector<SplitPart>& parts)
{
    const auto sound = soundParts(parts);
    return sound ? Result<>() : fail(sound.error());
}

/// "VIP · A", or "VIP · A 2" where that is taken.
static Result<QString> freeName(Connection& connection, const QString& whole, const QString& part)
{
    const auto wanted = QStringLiteral("%1 · %2").arg(whole, part);
    auto name = wanted;
    for (int n = 2;; ++n) {
        const auto taken = connection.number("SELECT id FROM segment WHERE name = ? COLLATE NOCASE", name);
        if (!taken)
            return fail(taken.error());
        if (!taken->has_value())
            return name;
        name = QStringLiteral("%1 %2").arg(wanted).arg(n);
    }
}

static Rule partRule(SegmentId whole, const QString& seed, int shares, int first, int count)
{
    Row random;
    random.random = {seed, shares};
    random.op = Op::In;
    for (int share = first; share < first + count; ++share)
        random.numbers.push_back(share);
    Node part;
    part.row = std::move(random);
    Rule rule;
    rule.root.children = {membershipIn(whole), std::move(part)};
    return rule;
}

static Result<Split::Part> insertPart(Transaction& transaction, const Segment& whole, const Split& split,
    const SplitPart& part, int first, int shares, qint64 nowMs)
{
    const auto name = freeName(transaction.connection(), whole.name, part.name);
    if (!name)
        return fail(name.error());
    SegmentDraft draft;
    draft.name = *name;
    draft.rule = partRule(whole.id, split.seed, shares, first, part.weight);
    draft.folder = whole.folder;
    const auto id = insertSegment(transaction, draft, nowMs);
    if (!id)
        return fail(id.error());
    auto inserted =
        transaction->run("INSERT INTO segment_part (segment_id, split_id, name, first_share, shares, "
                         "hold_out) VALUES (?, ?, ?, ?, ?, ?)",
            id->value, split.id.value, part.name, first, part.weight, part.holdOut);
    if (!inserted)
        return fail(inserted.error());
    return Split::Part{*id, *name, part.name, double(part.weight) / shares, part.holdOut};
}

Result<Split> insertSplit(Transaction& transaction, SegmentId segment, const std::vector<SplitPart>& wanted,
    const QString& seed, qint64 nowMs)
{
    const auto parts = soundParts(wanted);
    if (!parts)
        return fail(parts.error());
    const auto whole = readSegment(transaction.connection(), segment);
    if (!whole)
        return fail(whole.error());
    if (whole->part)
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("segments", "a part of a split cannot be split again"), whole->name,
            QCoreApplication::translate("segments", "split the whole segment into more parts"));
    int shares = 0;
    for (const auto& part : *parts)
        shares += part.weight;
    auto inserted = transaction->run(
        "INSERT INTO segment_split (segment_id, seed, shares, created_at) VALUES (?, ?, ?, ?)", segment.value,
        seed, shares, nowMs);
    if (!inserted)
        return fail(inserted.error());
    Split split{{inserted->lastInsertId()}, segment, whole->name, seed, nowMs, {}};
    int first = 0;
    for (const auto& part : *parts) {
        auto made = insertPart(transaction, *whole, split, part, first, shares, nowMs);
        if (!made)
            return fail(made.error());
        first += part.weight;
        split.parts.push_back(std::move(*made));
    }
    transaction.changed(QStringLiteral("segment"), segment.value);
    return split;
}

Result<> deleteSplit(Transaction& transaction, SplitId id)
{
    auto parts = transaction->run(
        "SELECT segment_id FROM segment_part WHERE split_id = ? ORDER BY first_share", id.value);
    if (!parts)
        return fail(parts.error());
    std::vector<SegmentId> ids;
    while (parts->next())
        ids.push_back({parts->int64(0)});
    if (ids.empty())
        return fail(ErrorKind::NotFound,
            QCoreApplication::translate("segments", "there is no split %1").arg(id.value), {},
            QCoreApplication::translate("segments", "see the list of splits"));
    if (auto gone = transaction->run("DELETE FROM segment_split WHERE id = ?", id.value); !gone)
        return fail(gone.error());
    // The parts are segments like any other now, and go like any other: not while a campaign or a rule uses
    // one.
    for (const auto part : ids) {
        if (auto removed = deleteSegment(transaction, part); !removed)
            return removed;
    }
    return {};
}

} // namespace serai::segments
