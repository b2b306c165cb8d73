// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "references.h"

#include "segmentrepository.h"
#include "wordloader.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace serai::segments {

using store::Connection;

Node membershipIn(SegmentId segment)
{
    Row row;
    row.segment = QString::number(segment.value);
    row.op = Op::In;
    Node node;
    node.row = std::move(row);
    return node;
}

std::vector<SegmentId> segmentsIn(const Rule& rule)
{
    std::vector<SegmentId> ids;
    forEachRow(rule.root, [&](const Row& row) {
        const SegmentId id{row.segment.toLongLong()};
        if (id.isValid() && std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    });
    return ids;
}

/// Which saved segment asks for which.
using Asks = QHash<SegmentId, std::vector<SegmentId>>;

static Asks asksOf(const std::vector<Segment>& all)
{
    Asks asks;
    for (const auto& segment : all) {
        // A frozen one is a list: its rule is history and asks for nobody any more.
        if (!segment.isFrozen())
            asks.insert(segment.id, segmentsIn(segment.rule));
    }
    return asks;
}

static bool leadsTo(const Asks& asks, SegmentId from, SegmentId target)
{
    QSet<SegmentId> seen;
    std::vector<SegmentId> open{from};
    while (!open.empty()) {
        const auto id = open.back();
        open.pop_back();
        if (id == target)
            return true;
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const auto next = asks.value(id);
        open.insert(open.end(), next.begin(), next.end());
    }
    return false;
}

class RuleStorer
{
public:
    RuleStorer(Connection& connection, SegmentId self)
        : m_connection(connection)
        , m_self(self)
    {
    }

    [[nodiscard]] Result<> visit(Node& node, const QString& path)
    {
        if (node.row && !node.row->segment.isEmpty())
            return visitRow(*node.row, node.disabled, path);
        static constexpr const char* keys[] = {"all", "any", "none"};
        const auto key = QLatin1String(keys[size_t(node.combine)]);
        for (size_t i = 0; i < node.children.size(); ++i) {
            if (auto done = visit(node.children[i], QStringLiteral("%1/%2/%3").arg(path, key).arg(i)); !done)
                return done;
        }
        return {};
    }

private:
    Result<> visitRow(Row& row, bool disabled, const QString& path)
    {
        if (!m_all) {
            auto all = readSegments(m_connection);
            if (!all)
                return fail(all.error());
            m_all = std::move(*all);
        }
        const auto* found = segmentNamed(*m_all, row.segment);
        if (!found && disabled)
            return {}; // may wait for a segment that comes later
        if (!found)
            return fail(ErrorKind::InvalidInput,
                QCoreApplication::translate("segments", "there is no segment \"%1\"").arg(row.segment), path,
                QCoreApplication::translate("segments", "see the list of segments"));
        row.segment = QString::number(found->id.value);
        if (disabled || !m_self.isValid())
            return {};
        if (!m_asks)
            m_asks = asksOf(*m_all);
        if (!leadsTo(*m_asks, found->id, m_self))
            return {};
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("segments", "the segment \"%1\" asks for this one itself")
                .arg(found->name),
            path, QCoreApplication::translate("segments", "take the row out, or change that segment first"));
    }

    Connection& m_connection;
    SegmentId m_self;
    std::optional<std::vector<Segment>> m_all; ///< as stored now; read when first needed
    std::optional<Asks> m_asks;
};

Result<Rule> ruleToStore(Connection& connection, Rule rule, SegmentId self)
{
    if (auto done = RuleStorer(connection, self).visit(rule.root, {}); !done)
        return fail(done.error());
    return rule;
}

Result<std::vector<SegmentId>> segmentsAskingFor(Connection& connection, SegmentId segment)
{
    const auto all = readSegments(connection);
    if (!all)
        return fail(all.error());
    const auto asks = asksOf(*all);
    std::vector<SegmentId> asking;
    for (auto it = asks.begin(); it != asks.end(); ++it) {
        if (std::find(it->begin(), it->end(), segment) != it->end())
            asking.push_back(it.key());
    }
    std::sort(asking.begin(), asking.end());
    return asking;
}

Result<std::vector<SegmentId>> everyoneAskingFor(Connection& connection, SegmentId segment)
{
    const auto all = readSegments(connection);
    if (!all)
        return fail(all.error());
    const auto asks = asksOf(*all);
    std::vector<SegmentId> asking{segment};
    for (const auto& each : *all) {
        if (each.id != segment && leadsTo(asks, each.id, segment))
            asking.push_back(each.id);
    }
    return asking;
}

Result<AudienceIndex> catalogueOf(Connection& connection, const std::vector<Segment>& segments)
{
    AudienceIndex catalogue;
    auto fields = readCustomFields(connection);
    if (!fields)
        return fail(fields.error());
    catalogue.customFields = std::move(*fields);
    for (const auto& segment : segments) {
        AudienceIndex::SavedSegment saved{segment.name, segment.rule, {}, segment.broken};
        if (segment.isFrozen())
            saved.frozen.emplace();
        catalogue.segments.insert(segment.id.value, std::move(saved));
    }
    return catalogue;
}

Result<> refuseUnsound(Connection& connection, const Rule& rule, SegmentId self, const QString& name)
{
    const auto all = readSegments(connection);
    if (!all)
        return fail(all.error());
    auto catalogue = catalogueOf(connection, *all);
    if (!catalogue)
        return fail(catalogue.error());
    const auto before = self.isValid() ? unsoundSegments(*catalogue) : QMap<qint64, Error>();
    constexpr qint64 newOne = -1;
    const auto id = self.isValid() ? self.value : newOne;
    auto& segment = catalogue->segments[id];
    segment.rule = rule;
    segment.broken.reset();
    if (!self.isValid())
        segment.name = name;
    if (auto sound = checkRule(*catalogue, rule, SegmentId{id}); !sound)
        return sound;
    if (!self.isValid())
        return {};
    const auto after = unsoundSegments(*catalogue);
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.contains(it.key()))
            continue;
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate(
                "segments", "the segment \"%1\", which asks for this one, could not be counted any more: %2")
                .arg(catalogue->segments.value(it.key()).name, it->what),
            {}, QCoreApplication::translate("segments", "change that segment first"));
    }
    return {};
}

Result<std::vector<Segment>> readLibrary(Connection& connection)
{
    auto all = readSegments(connection);
    if (!all)
        return all;
    const auto catalogue = catalogueOf(connection, *all);
    if (!catalogue)
        return fail(catalogue.error());
    const auto unsound = unsoundSegments(*catalogue);
    for (auto& segment : *all) {
        if (segment.broken && !segment.isFrozen())
            segment.problem = segment.broken;
        else if (const auto found = unsound.constFind(segment.id.value); found != unsound.constEnd())
            segment.problem = *found;
    }
    return all;
}

static bool asksForField(const Row& row, const QString& key)
{
    const auto is = [&](const QString& field) {
        return customKeyOf(field).compare(key, Qt::CaseInsensitive) == 0;
    };
    return is(row.field) || (row.window && is(row.window->anchor))
        || (!row.other.empty() && asksForField(row.other.front(), key));
}

Result<QStringList> segmentsAskingForField(Connection& connection, const QString& key)
{
    const auto all = readSegments(connection);
    if (!all)
        return fail(all.error());
    QStringList names;
    for (const auto& segment : *all) {
        bool asks = false;
        if (!segment.isFrozen())
            forEachRow(segment.rule.root, [&](const Row& row) { asks = asks || asksForField(row, key); });
        if (asks)
            names << segment.name;
    }
    return names;
}

} // namespace serai::segments
