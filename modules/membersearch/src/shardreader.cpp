// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shardreader.h"

#include <members/activity.h>
#include <store/connection.h>

#include <QCoreApplication>

#include <membersearch/searchtext.h>

namespace serai::membersearch {

// SQLite joins the values of a shard to one text, each with its length before it: fetching them one by one
// through Qt costs several times more than all the rest.
static constexpr char namesSql[] =
    "SELECT CAST(group_concat((id & 16383) || ',' || length(CAST(coalesce(name, '') AS BLOB)) || ',' || "
    "coalesce(name, ''), '') AS BLOB) FROM member WHERE id >= ? AND id < ?";
static constexpr char identitiesSql[] =
    "SELECT CAST(group_concat((member_id & 16383) || substr(kind, 1, 1) || length(CAST(value AS BLOB)) || "
    "',' || value, '') AS BLOB) FROM member_identity WHERE member_id >= ? AND member_id < ?";
static constexpr char tagsOfMembersSql[] =
    "SELECT CAST(group_concat((member_id & 16383) || ',' || tag_id || ',', '') AS BLOB) FROM member_tag "
    "WHERE member_id >= ? AND member_id < ?";

// The order is that of MemberRepository::page() with descending = true.
// By activity it is more than a sort of one column: members::idsByActivity().
static constexpr const char* orderingSql[sortCount - 1] = {
    "SELECT CAST(group_concat(id, ',') AS BLOB) FROM (SELECT id FROM member ORDER BY name COLLATE NOCASE "
    "DESC, id DESC)",
    "SELECT CAST(group_concat(id, ',') AS BLOB) FROM (SELECT id FROM member ORDER BY last_order_at DESC, "
    "id)",
    "SELECT CAST(group_concat(id, ',') AS BLOB) FROM (SELECT id FROM member ORDER BY order_count DESC, id)",
    "SELECT CAST(group_concat(id, ',') AS BLOB) FROM (SELECT id FROM member ORDER BY spend_minor DESC, id)",
    "SELECT CAST(group_concat(id, ',') AS BLOB) FROM (SELECT id FROM member ORDER BY id DESC)",
};

/// Walks over a text of numbers, signs and counted strings.
class Reader
{
public:
    explicit Reader(const QByteArray& bytes)
        : m_place(bytes.constData())
        , m_end(m_place + bytes.size())
    {
    }

    [[nodiscard]] bool atEnd() const { return m_place >= m_end; }

    /// The digits here; the sign after them is skipped and kept in sign().
    qint64 number()
    {
        qint64 value = 0;
        while (m_place < m_end && *m_place >= '0' && *m_place <= '9')
            value = value * 10 + (*m_place++ - '0');
        m_sign = m_place < m_end ? *m_place++ : '\0';
        return value;
    }

    [[nodiscard]] char sign() const { return m_sign; }

    /// The next \a size bytes, fewer at the end.
    std::pair<const char*, qsizetype> take(qint64 size)
    {
        const char* from = m_place;
        m_place += std::min<qint64>(size, m_end - m_place);
        return {from, m_place - from};
    }

private:
    const char* m_place;
    const char* m_end;
    char m_sign = '\0';
};

template <class... Values>
static Result<QByteArray> joined(store::Connection& connection, const char* sql, const Values&... values)
{
    auto row = connection.run(sql, values...);
    if (!row)
        return fail(row.error());
    return row->next() ? row->bytes(0) : QByteArray();
}

static Result<std::shared_ptr<const Shard>> readShard(store::Connection& connection, qint64 number)
{
    const qint64 from = number << shardBits;
    const qint64 to = (number + 1) << shardBits;
    ShardBuilder builder(number);
    const auto names = joined(connection, namesSql, from, to);
    if (!names)
        return fail(names.error());
    for (Reader reader(*names); !reader.atEnd();) {
        const int slot = int(reader.number());
        const auto [name, size] = reader.take(reader.number());
        builder.addMember(slot, name, size);
    }
    const auto identities = joined(connection, identitiesSql, from, to);
    if (!identities)
        return fail(identities.error());
    for (Reader reader(*identities); !reader.atEnd();) {
        const int slot = int(reader.number());
        const char kind = reader.sign();
        const auto [value, size] = reader.take(reader.number());
        builder.addIdentity(slot, kind, value, size);
    }
    const auto tags = joined(connection, tagsOfMembersSql, from, to);
    if (!tags)
        return fail(tags.error());
    for (Reader reader(*tags); !reader.atEnd();) {
        const int slot = int(reader.number());
        builder.addTag(slot, reader.number());
    }
    return builder.finish();
}

static Result<std::vector<SearchTag>> readTags(store::Connection& connection)
{
    auto rows = connection.run("SELECT id, name FROM tag");
    if (!rows)
        return fail(rows.error());
    std::vector<SearchTag> tags;
    while (rows->next())
        tags.push_back({rows->int64(0), fold(rows->text(1)).toUtf8()});
    return tags;
}

static Result<std::shared_ptr<const Ordering>> readOrdering(
    store::Connection& connection, const Snapshot& snapshot, members::MemberSort sort)
{
    auto ordering = std::make_shared<Ordering>();
    ordering->reserve(std::size_t(snapshot.count()));
    if (sort == members::MemberSort::Active) {
        const auto ids = members::idsByActivity(connection);
        if (!ids)
            return fail(ids.error());
        for (const auto id : *ids) {
            if (const auto ordinal = snapshot.ordinalOf(id))
                ordering->push_back(*ordinal);
        }
        return ordering;
    }
    const auto ids = joined(connection, orderingSql[int(sort)]);
    if (!ids)
        return fail(ids.error());
    for (Reader reader(*ids); !reader.atEnd();) {
        if (const auto ordinal = snapshot.ordinalOf(reader.number()))
            ordering->push_back(*ordinal);
    }
    return ordering;
}

Result<std::shared_ptr<const Snapshot>> withOrdering(
    store::Connection& connection, const std::shared_ptr<const Snapshot>& old, members::MemberSort sort)
{
    auto next = std::make_shared<Snapshot>(*old);
    auto ordering = readOrdering(connection, *next, sort);
    if (!ordering)
        return fail(ordering.error());
    // The one before stays for people who go to and fro, except where each takes megabytes: there only what
    // is on screen does.
    constexpr qint64 manyMembers = 500'000;
    if (next->count() > manyMembers)
        next->orderings = {};
    const auto other = std::find_if(
        next->orderings.begin(), next->orderings.end(), [](const auto& kept) { return kept != nullptr; });
    if (other != next->orderings.end())
        std::fill(other + 1, next->orderings.end(), nullptr);
    next->orderings[std::size_t(sort)] = std::move(*ordering);
    return next;
}

/// Numbers of the shards that have members, ascending.
static Result<std::vector<qint64>> shardNumbers(store::Connection& connection)
{
    std::vector<qint64> numbers;
    for (qint64 from = 0;;) {
        const auto id = connection.number("SELECT id FROM member WHERE id >= ? ORDER BY id LIMIT 1", from);
        if (!id)
            return fail(id.error());
        if (!id->has_value())
            return numbers;
        numbers.push_back(**id >> shardBits);
        from = (numbers.back() + 1) << shardBits;
    }
}

Result<std::shared_ptr<const Snapshot>> readSnapshot(store::Connection& connection,
    const std::shared_ptr<const Snapshot>& old, const Stale& stale, members::MemberSort sort,
    const CancelToken& stop)
{
    auto next = std::make_shared<Snapshot>();
    auto tags = readTags(connection);
    if (!tags)
        return fail(tags.error());
    next->tags = std::move(*tags);
    const auto numbers = shardNumbers(connection);
    if (!numbers)
        return fail(numbers.error());
    for (const auto number : *numbers) {
        if (stop.isCancelled())
            return fail(ErrorKind::Cancelled, QCoreApplication::translate("membersearch", "cancelled"));
        std::shared_ptr<const Shard> kept;
        if (old && !stale.everything && !stale.shards.contains(number)) {
            for (const auto& shard : old->shards)
                kept = shard->number == number ? shard : kept;
        }
        if (!kept) {
            auto read = readShard(connection, number);
            if (!read)
                return fail(read.error());
            kept = std::move(*read);
        }
        next->shards.push_back(std::move(kept));
    }
    auto ordering = readOrdering(connection, *next, sort);
    if (!ordering)
        return fail(ordering.error());
    next->orderings[std::size_t(sort)] = std::move(*ordering);
    return next;
}

Result<std::vector<std::pair<qint64, QString>>> membersByOrder(
    store::Connection& connection, const QString& number, int most)
{
    QStringList spellings;
    for (const auto& spelling : {number, number.toUpper(), number.toLower()}) {
        for (const auto& with : {spelling, u'#' + spelling}) {
            if (!spellings.contains(with))
                spellings << with;
        }
    }
    std::vector<std::pair<qint64, QString>> found;
    for (const auto& spelling : spellings) {
        auto rows = connection.run("SELECT member_id, number FROM shop_order WHERE number >= ? AND number < "
                                   "? || char(1114111) ORDER BY number LIMIT ?",
            spelling, spelling, most + 1);
        if (!rows)
            return fail(rows.error());
        std::vector<std::pair<qint64, QString>> here;
        while (rows->next())
            here.emplace_back(rows->int64(0), rows->text(1));
        if (int(here.size()) > most)
            std::erase_if(here, [&](const auto& each) { return each.second != spelling; });
        found.insert(found.end(), here.begin(), here.end());
    }
    std::erase_if(found, [](const auto& each) { return each.first == 0; }); // orders of nobody
    return found;
}

} // namespace serai::membersearch
