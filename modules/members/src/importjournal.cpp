// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importjournal.h"

#include <members/importrows.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace serai::members {

static constexpr char keepMemberSql[] =
    "INSERT INTO import_change (import_id, what, row_id, member_id, before) SELECT ?, 'member', id, "
    "id, " SERAI_MEMBER_ROW " FROM member WHERE id = ?";
static constexpr char keepOrderSql[] =
    "INSERT INTO import_change (import_id, what, row_id, member_id, before) SELECT ?, 'order', id, "
    "member_id, " SERAI_ORDER_ROW " FROM shop_order WHERE id = ?";
static constexpr char keepProductSql[] =
    "INSERT INTO import_change (import_id, what, row_id, before) SELECT ?, 'product', id, " SERAI_PRODUCT_ROW
    " FROM product WHERE id = ?";
static constexpr char giveSql[] =
    "INSERT INTO import_change (import_id, what, row_id, member_id) VALUES (?, ?, ?, ?)";
static constexpr char closeMembersSql[] =
    "UPDATE import_change SET after = (SELECT " SERAI_MEMBER_ROW " FROM member WHERE id = row_id) "
    "WHERE id BETWEEN ? AND ? AND +import_id = ? AND what = 'member'";
static constexpr char closeOrdersSql[] =
    "UPDATE import_change SET after = (SELECT " SERAI_ORDER_MARK " FROM shop_order WHERE id = row_id) "
    "WHERE id BETWEEN ? AND ? AND +import_id = ? AND what = 'order'";
static constexpr char closeProductsSql[] =
    "UPDATE import_change SET after = (SELECT " SERAI_PRODUCT_ROW " FROM product WHERE id = row_id) "
    "WHERE id BETWEEN ? AND ? AND +import_id = ? AND what = 'product'";

static constexpr char highestChangeSql[] = "SELECT max(id) FROM import_change";

namespace {
struct MadeTable
{
    const char* key;
    const char* highestSql;
};
} // namespace

// In the order of ImportJournal::Made. AUTOINCREMENT never gives an id twice, so its sequence counts as well.
static constexpr MadeTable madeTables[] = {
    {"member",
        "SELECT max(coalesce((SELECT max(id) FROM member), 0), coalesce((SELECT seq FROM "
        "sqlite_sequence WHERE name = 'member'), 0))"},
    {"identity", "SELECT max(id) FROM member_identity"},
    {"order",
        "SELECT max(coalesce((SELECT max(id) FROM shop_order), 0), coalesce((SELECT seq FROM "
        "sqlite_sequence WHERE name = 'shop_order'), 0))"},
    {"product", "SELECT max(id) FROM product"},
    {"tag", "SELECT max(id) FROM tag"},
    {"consent",
        "SELECT max(coalesce((SELECT max(id) FROM consent_event), 0), coalesce((SELECT seq FROM "
        "sqlite_sequence WHERE name = 'consent_event'), 0))"},
};

static constexpr char tagMarkSql[] =
    "SELECT count(*), coalesce(sum((member_id * 131 + tag_id) % 1000003), 0) FROM member_tag "
    "WHERE member_id BETWEEN ? AND ?";

Result<std::pair<qint64, qint64>> importTagMark(
    store::Connection& connection, qint64 first, qint64 last, const std::function<Result<>()>& pause)
{
    static constexpr qint64 piece = 20'000;
    std::pair<qint64, qint64> mark;
    for (; first <= last; first += piece) {
        auto row = connection.run(tagMarkSql, first, std::min(last, first + piece - 1));
        if (!row)
            return fail(row.error());
        if (row->next()) {
            mark.first += row->int64(0);
            mark.second += row->int64(1);
        }
        if (auto wanted = pause(); !wanted)
            return fail(wanted.error());
    }
    return mark;
}

ImportJournal::ImportJournal(store::Connection& connection, const ImportStamp& stamp)
    : m_connection(connection)
    , m_stamp(stamp)
{
}

Result<> ImportJournal::begin()
{
    static_assert(std::size(madeTables) == madeCount);
    if (!m_stamp.write)
        return {};
    for (int table = 0; table < madeCount; ++table) {
        const auto highest = m_connection.number(madeTables[table].highestSql);
        if (!highest)
            return fail(highest.error());
        m_first[table] = highest->value_or(0) + 1;
    }
    const auto change = m_connection.number(highestChangeSql);
    if (!change)
        return fail(change.error());
    m_firstChange = change->value_or(0) + 1;
    return {};
}

Result<> ImportJournal::keep(const char* sql, QSet<qint64>& kept, qint64 id)
{
    if (kept.contains(id))
        return {};
    kept.insert(id);
    if (auto done = m_connection.run(sql, m_stamp.importId, id); !done)
        return fail(done.error());
    return {};
}

Result<> ImportJournal::beforeMember(qint64 member)
{
    if (!m_stamp.write || member >= m_first[Members])
        return {};
    return keep(keepMemberSql, m_members, member);
}

Result<> ImportJournal::beforeOrder(qint64 order)
{
    if (!m_stamp.write || order >= m_first[Orders])
        return {};
    return keep(keepOrderSql, m_orders, order);
}

Result<> ImportJournal::beforeProduct(qint64 product)
{
    if (!m_stamp.write || product >= m_first[Products])
        return {};
    return keep(keepProductSql, m_products, product);
}

Result<> ImportJournal::give(const char* what, qint64 member, qint64 row)
{
    if (!m_stamp.write || member >= m_first[Members])
        return {};
    if (auto done = m_connection.run(giveSql, m_stamp.importId, QString::fromLatin1(what), row, member);
        !done)
        return fail(done.error());
    return {};
}

Result<> ImportJournal::gaveIdentity(qint64 member, qint64 identity)
{
    return give("identity", member, identity);
}

Result<> ImportJournal::gaveTag(qint64 member, qint64 tag)
{
    return give("tag", member, tag);
}

Result<> ImportJournal::finish(ImportWatch& watch)
{
    if (!m_stamp.write)
        return {};
    const auto last = m_connection.number(highestChangeSql);
    if (!last)
        return fail(last.error());
    const qint64 lastChange = last->value_or(0);
    watch.begin(ImportStage::Journal, std::max<qint64>(0, lastChange - m_firstChange + 1));
    // In pieces, so that it can be stopped.
    static constexpr qint64 piece = 500;
    for (qint64 first = m_firstChange; first <= lastChange; first += piece) {
        const qint64 end = std::min(lastChange, first + piece - 1);
        for (const char* sql : {closeMembersSql, closeOrdersSql, closeProductsSql}) {
            if (auto done = m_connection.run(sql, first, end, m_stamp.importId); !done)
                return fail(done.error());
        }
        if (auto done = watch.step(end - m_firstChange + 1, 1); !done)
            return done;
    }
    return writeMade(watch);
}

Result<> ImportJournal::writeMade(const ImportWatch& watch)
{
    QJsonObject made;
    for (int table = 0; table < madeCount; ++table) {
        const auto highest = m_connection.number(madeTables[table].highestSql);
        if (!highest)
            return fail(highest.error());
        if (highest->value_or(0) >= m_first[table])
            made.insert(QString::fromLatin1(madeTables[table].key), QJsonArray{m_first[table], **highest});
    }
    const auto changes =
        m_connection.number("SELECT count(*) FROM import_change WHERE import_id = ?", m_stamp.importId);
    if (!changes)
        return fail(changes.error());
    made.insert(QStringLiteral("changes"), changes->value_or(0));
    const auto last = made.value(QStringLiteral("member")).toArray().at(1).toInteger(0);
    const auto tags =
        importTagMark(m_connection, m_first[Members], last, [&watch] { return watch.step(0, 1); });
    if (!tags)
        return fail(tags.error());
    made.insert(QStringLiteral("tagMark"), QJsonArray{tags->first, tags->second});
    const auto fields = m_connection.number(
        "SELECT count(*) FROM member_field WHERE member_id BETWEEN ? AND ?", m_first[Members], last);
    if (!fields)
        return fail(fields.error());
    made.insert(QStringLiteral("fields"), fields->value_or(0));
    const auto done = m_connection.run("UPDATE import SET made = ? WHERE id = ?",
        QString::fromUtf8(QJsonDocument(made).toJson(QJsonDocument::Compact)), m_stamp.importId);
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace serai::members
