// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "references.h"

#include "segmentrepository.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace serai::segments {

using store::Connection;

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

static Result<Asks> readAsks(Connection& connection)
{
    const auto all = readSegments(connection);
    if (!all)
        return fail(all.error());
    Asks asks;
    for (const auto& segment : *all) {
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
        const auto found = findSegment(m_connection, row.segment);
        if (!found && disabled)
            return {}; // may wait for a segment that comes later
        if (!found)
            return fail(ErrorKind::InvalidInput,
                QCoreApplication::translate("segments", "there is no segment \"%1\"").arg(row.segment), path,
                QCoreApplication::translate("segments", "see the list of segments"));
        row.segment = QString::number(found->id.value);
        if (disabled || !m_self.isValid())
            return {};
        if (!m_asks) {
            auto asks = readAsks(m_connection);
            if (!asks)
                return fail(asks.error());
            m_asks = std::move(*asks);
        }
        if (!leadsTo(*m_asks, found->id, m_self))
            return {};
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("segments", "the segment \"%1\" asks for this one itself")
                .arg(found->name),
            path, QCoreApplication::translate("segments", "take the row out, or change that segment first"));
    }

    Connection& m_connection;
    SegmentId m_self;
    std::optional<Asks> m_asks; ///< as stored now; read when first needed
};

Result<Rule> ruleToStore(Connection& connection, Rule rule, SegmentId self)
{
    if (auto done = RuleStorer(connection, self).visit(rule.root, {}); !done)
        return fail(done.error());
    return rule;
}

Result<std::vector<SegmentId>> segmentsAskingFor(Connection& connection, SegmentId segment)
{
    const auto asks = readAsks(connection);
    if (!asks)
        return fail(asks.error());
    std::vector<SegmentId> asking;
    for (auto it = asks->begin(); it != asks->end(); ++it) {
        if (std::find(it->begin(), it->end(), segment) != it->end())
            asking.push_back(it.key());
    }
    std::sort(asking.begin(), asking.end());
    return asking;
}

} // namespace serai::segments
