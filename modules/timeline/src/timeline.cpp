// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editentries.h"
#include "sources.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace serai::timeline {

constexpr qint64 endOfTime = std::numeric_limits<qint64>::max();

Timeline::Timeline(store::Store& store)
    : m_store(store)
{
}

Async<Page> Timeline::page(Query query)
{
    return m_store.read(
        [query = std::move(query)](store::Connection& connection) { return page(connection, query); });
}

Async<Counts> Timeline::counts(MemberId member)
{
    return m_store.read([member](store::Connection& connection) { return counts(connection, member); });
}

/// The first entries of one source behind the cursor: at most \a limit.
static Result<> readSource(
    store::Connection& connection, const Source& source, const Query& query, int limit, QList<Entry>& into)
{
    // Behind the cursor: earlier, or at the same moment a later kind, or the same kind and a smaller id.
    qint64 at = endOfTime;
    qint64 id = endOfTime;
    if (query.after) {
        at = query.after->at;
        id = source.kind > query.after->kind   ? endOfTime
            : source.kind == query.after->kind ? query.after->id
                                               : std::numeric_limits<qint64>::min();
    }
    const auto sql = QByteArray("SELECT at, id, title, state, detail, amount, currency FROM (") + source.sql
        + ") WHERE (at < ? OR (at = ? AND id < ?)) AND at >= ? AND at < ? ORDER BY at DESC, id DESC LIMIT ?";
    auto rows = connection.run(sql.constData(), query.member.value, at, at, id,
        query.from.value_or(std::numeric_limits<qint64>::min()), query.until.value_or(endOfTime), limit);
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        Entry entry{source.kind, rows->int64(0), rows->int64(1), rows->text(2), rows->text(3), rows->text(4),
            std::nullopt};
        if (!rows->isNull(5))
            entry.amount = Money{rows->int64(5), rows->text(6)};
        into << entry;
    }
    return {};
}

Result<Page> Timeline::page(store::Connection& connection, const Query& query)
{
    const int limit = std::clamp(query.limit, 0, 1'000'000);
    QList<Entry> found;
    for (const auto& source : sources()) {
        if (!query.kinds.isEmpty() && !query.kinds.contains(source.kind))
            continue;
        // One more than asked for tells whether there is more.
        if (auto done = readSource(connection, source, query, limit + 1, found); !done)
            return fail(done.error());
    }
    std::sort(found.begin(), found.end(), [](const Entry& a, const Entry& b) {
        return std::tuple(-a.at, a.kind, -a.id) < std::tuple(-b.at, b.kind, -b.id);
    });
    Page page;
    if (found.size() > limit) {
        found.resize(limit);
        if (!found.isEmpty())
            page.next = Cursor{found.last().at, found.last().kind, found.last().id};
    }
    page.entries = std::move(found);
    if (auto done = completeEdits(connection, query.member, page.entries); !done)
        return fail(done.error());
    return page;
}

Result<Counts> Timeline::counts(store::Connection& connection, MemberId member)
{
    Counts counts{};
    for (const auto& source : sources()) {
        const auto sql = QByteArray("SELECT count(*) FROM (") + source.sql + ')';
        const auto count = connection.number(sql.constData(), member.value);
        if (!count)
            return fail(count.error());
        counts[std::size_t(source.kind)] = count->value_or(0);
    }
    return counts;
}

} // namespace serai::timeline
