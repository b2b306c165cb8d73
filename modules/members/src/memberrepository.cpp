// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memberrows.h"
#include "text.h"

#include <base/phonenumber.h>
#include <members/activity.h>
#include <members/memberrepository.h>
#include <store/jsonrows.h>
#include <store/store.h>
#include <store/workspace.h>

#include <QSet>

#include <algorithm>

namespace serai::members {

// Both directions walk one index: each pair is the exact reverse of the other.
static constexpr const char* pageSql[][2] = {
    {"SELECT id FROM member ORDER BY name COLLATE NOCASE, id LIMIT ? OFFSET ?",
        "SELECT id FROM member ORDER BY name COLLATE NOCASE DESC, id DESC LIMIT ? OFFSET ?"},
    {"SELECT id FROM member ORDER BY last_order_at, id DESC LIMIT ? OFFSET ?",
        "SELECT id FROM member ORDER BY last_order_at DESC, id LIMIT ? OFFSET ?"},
    {"SELECT id FROM member ORDER BY order_count, id DESC LIMIT ? OFFSET ?",
        "SELECT id FROM member ORDER BY order_count DESC, id LIMIT ? OFFSET ?"},
    {"SELECT id FROM member ORDER BY spend_minor, id DESC LIMIT ? OFFSET ?",
        "SELECT id FROM member ORDER BY spend_minor DESC, id LIMIT ? OFFSET ?"},
    {"SELECT id FROM member ORDER BY id LIMIT ? OFFSET ?",
        "SELECT id FROM member ORDER BY id DESC LIMIT ? OFFSET ?"},
};
static constexpr const char* selectedSql[][2] = {
    {"SELECT m.id FROM temp.chosen c JOIN member m ON m.id = c.id ORDER BY m.name COLLATE NOCASE, m.id",
        "SELECT m.id FROM temp.chosen c JOIN member m ON m.id = c.id ORDER BY m.name COLLATE NOCASE DESC, "
        "m.id DESC"},
    {"SELECT m.id FROM temp.chosen c JOIN member m ON m.id = c.id ORDER BY m.last_order_at, m.id DESC",
        "SELECT m.id FROM temp.chosen c JOIN member m ON m.id = c.id ORDER BY m.last_order_at DESC, m.id"},
    {"SELECT m.id FROM temp.chosen c JOIN member m ON m.id = c.id ORDER BY m.order_count, m.id DESC",
        "SELECT m.id FROM temp.chosen c JOIN member m ON m.id = c.id ORDER BY m.order_count DESC, m.id"},
    {"SELECT m.id FROM temp.chosen c JOIN member m ON m.id = c.id ORDER BY m.spend_minor, m.id DESC",
        "SELECT m.id FROM temp.chosen c JOIN member m ON m.id = c.id ORDER BY m.spend_minor DESC, m.id"},
    {"SELECT m.id FROM temp.chosen c JOIN member m ON m.id = c.id ORDER BY m.id",
        "SELECT m.id FROM temp.chosen c JOIN member m ON m.id = c.id ORDER BY m.id DESC"},
};

/// The last search or filter with its sorted result, so that scrolling through it costs nothing. Lives on the
/// reader thread only.
struct MemberRepository::Selection
{
    MemberQuery query;
    qint64 dataVersion = -1;
    QList<qint64> ids;
};

MemberRepository::MemberRepository(store::Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
    , m_selection(std::make_shared<Selection>())
{
}

MemberRepository::~MemberRepository() = default;

static bool isSelective(const MemberQuery& query)
{
    return query.only || !query.search.simplified().isEmpty();
}

static bool sameQuery(const MemberQuery& a, const MemberQuery& b)
{
    return a.search == b.search && a.sort == b.sort && a.descending == b.descending && a.only == b.only;
}

/// All members in the order of \a query; nothing of it is kept, as for a million that would be eight
/// megabytes.
static Result<QList<qint64>> byActivity(store::Connection& connection, const MemberQuery& query)
{
    auto ids = idsByActivity(connection);
    if (ids && !query.descending)
        std::reverse(ids->begin(), ids->end());
    return ids;
}

/// All ids that \a query matches, in its order.
static Result<QList<qint64>> selectedIds(store::Connection& connection, const MemberQuery& query)
{
    QList<qint64> wanted;
    if (!query.search.simplified().isEmpty()) {
        auto found = searchMembers(connection, query.search);
        if (!found)
            return found;
        wanted = std::move(*found);
        if (query.only) {
            const QSet<qint64> only(query.only->cbegin(), query.only->cend());
            wanted.removeIf([&](qint64 id) { return !only.contains(id); });
        }
    } else {
        wanted = *query.only;
    }
    if (query.sort == MemberSort::Active) {
        auto all = byActivity(connection, query);
        if (all) {
            const QSet<qint64> chosen(wanted.cbegin(), wanted.cend());
            all->removeIf([&](qint64 id) { return !chosen.contains(id); });
        }
        return all;
    }
    const char* const fresh[] = {
        "CREATE TEMP TABLE IF NOT EXISTS chosen (id INTEGER PRIMARY KEY)", "DELETE FROM temp.chosen"};
    for (const char* sql : fresh) {
        if (auto done = connection.run(sql); !done)
            return fail(done.error());
    }
    if (auto done = connection.run(
            "INSERT OR IGNORE INTO temp.chosen SELECT value FROM json_each(?)", store::jsonIds(wanted));
        !done)
        return fail(done.error());
    auto rows = connection.run(selectedSql[int(query.sort)][query.descending]);
    if (!rows)
        return fail(rows.error());
    QList<qint64> ids;
    ids.reserve(wanted.size());
    while (rows->next())
        ids << rows->int64(0);
    return ids;
}

/// A part of the whole list, all of it for a \a limit below 0.
static Result<QList<qint64>> pageIds(
    store::Connection& connection, const MemberQuery& query, qint64 offset, qint64 limit)
{
    if (query.sort == MemberSort::Active) {
        auto all = byActivity(connection, query);
        return all ? Result<QList<qint64>>(all->mid(offset, limit)) : all;
    }
    auto rows = connection.run(pageSql[int(query.sort)][query.descending], limit, offset);
    if (!rows)
        return fail(rows.error());
    QList<qint64> ids;
    while (rows->next())
        ids << rows->int64(0);
    return ids;
}

Async<MemberPage> MemberRepository::page(MemberQuery query, qint64 offset, qint64 limit)
{
    offset = std::max<qint64>(offset, 0);
    const bool isLong = query.sort == MemberSort::Active && !isSelective(query);
    auto job = [query = std::move(query), offset, limit, selection = m_selection](
                   store::Connection& connection) -> Result<MemberPage> {
        const auto settings = store::readSettings(connection);
        if (!settings)
            return fail(settings.error());
        MemberPage page;
        page.offset = offset;
        QList<qint64> ids;
        if (isSelective(query)) {
            const auto version = connection.number("PRAGMA data_version");
            if (!version)
                return fail(version.error());
            if (selection->dataVersion != version->value_or(0) || !sameQuery(selection->query, query)) {
                auto found = selectedIds(connection, query);
                if (!found)
                    return fail(found.error());
                *selection = {query, version->value_or(0), std::move(*found)};
            }
            page.total = selection->ids.size();
            ids = selection->ids.mid(offset, limit < 0 ? -1 : limit);
        } else {
            const auto total = connection.number("SELECT count(*) FROM member");
            if (!total)
                return fail(total.error());
            page.total = total->value_or(0);
            auto found = pageIds(connection, query, offset, limit);
            if (!found)
                return fail(found.error());
            ids = std::move(*found);
        }
        auto read = readMemberRows(connection, ids, settings->currency);
        if (!read)
            return fail(read.error());
        page.rows = std::move(*read);
        return page;
    };
    return isLong ? m_store.readLong(std::move(job)) : m_store.read(std::move(job));
}

Result<QList<qint64>> MemberRepository::ids(store::Connection& connection, const MemberQuery& query)
{
    if (isSelective(query))
        return selectedIds(connection, query);
    return pageIds(connection, query, 0, -1);
}

Async<QList<qint64>> MemberRepository::ids(MemberQuery query)
{
    return m_store.read(
        [query = std::move(query)](store::Connection& connection) { return ids(connection, query); });
}

Result<QList<MemberRow>> MemberRepository::rows(store::Connection& connection, const QList<qint64>& ids)
{
    const auto settings = store::readSettings(connection);
    if (!settings)
        return fail(settings.error());
    return readMemberRows(connection, ids, settings->currency);
}

static constexpr char byIdentitySql[] =
    "SELECT member_id FROM member_identity WHERE kind IN ('phone', 'email', 'shop', 'username', 'bsuid') "
    "AND value IN (?, ?, ?) LIMIT 2";

Async<MemberId> MemberRepository::find(QString text)
{
    return m_store.read([text = text.trimmed()](store::Connection& connection) -> Result<MemberId> {
        bool isNumber = false;
        const qint64 id = text.toLongLong(&isNumber);
        if (isNumber) {
            const auto known = connection.number("SELECT id FROM member WHERE id = ?", id);
            if (!known)
                return fail(known.error());
            if (known->has_value())
                return MemberId{id};
        }
        const auto settings = store::readSettings(connection);
        if (!settings)
            return fail(settings.error());
        const auto phone = parsePhone(text, settings->country);
        auto unique = [&](Result<store::Statement> rows) -> Result<MemberId> {
            if (!rows)
                return fail(rows.error());
            if (!rows->next())
                return MemberId{};
            const MemberId found{rows->int64(0)};
            if (rows->next() && rows->int64(0) != found.value)
                return fail(ErrorKind::Conflict,
                    membersText(QT_TRANSLATE_NOOP("members", "several members match \"%1\"")).arg(text), {},
                    membersText(
                        QT_TRANSLATE_NOOP("members", "use the id, the phone number or the e-mail address")));
            return found;
        };
        auto found = unique(connection.run(byIdentitySql, text, text.toLower(), phone ? phone->e164 : text));
        if (found && !found->isValid())
            found =
                unique(connection.run("SELECT id FROM member WHERE name = ? COLLATE NOCASE LIMIT 2", text));
        if (found && !found->isValid())
            return fail(ErrorKind::NotFound,
                membersText(QT_TRANSLATE_NOOP("members", "there is no member \"%1\"")).arg(text), {},
                membersText(QT_TRANSLATE_NOOP("members", "use an id of the member list")));
        return found;
    });
}

Async<QList<TagCount>> MemberRepository::tags()
{
    return m_store.read([](store::Connection& connection) -> Result<QList<TagCount>> {
        auto rows = connection.run("SELECT t.name, count(mt.member_id) FROM tag t "
                                   "LEFT JOIN member_tag mt ON mt.tag_id = t.id GROUP BY t.id "
                                   "ORDER BY t.name COLLATE NOCASE");
        if (!rows)
            return fail(rows.error());
        QList<TagCount> tags;
        while (rows->next())
            tags << TagCount{rows->text(0), rows->int64(1)};
        return tags;
    });
}

} // namespace serai::members
