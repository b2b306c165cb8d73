// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/localtime.h>
#include <content/communityrepository.h>

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace serai::content {

using store::Connection;
using store::Statement;
using store::Transaction;

static QString sayCommunity(const char* text)
{
    return QCoreApplication::translate("content", text);
}

#define COMMUNITY_COLUMNS "id, code, name, country, zone, language, purpose, category, member_count"

static Community readCommunity(const Statement& row)
{
    Community community;
    community.id = {row.int64(0)};
    community.code = row.text(1);
    community.name = row.text(2);
    community.country = row.text(3);
    community.zone = row.text(4);
    community.language = row.text(5);
    community.purpose = row.text(6);
    community.category = row.integer(7);
    if (!row.isNull(8))
        community.memberCount = row.integer(8);
    return community;
}

CommunityRepository::CommunityRepository(store::Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

Result<Community> CommunityRepository::create(Transaction& transaction, Community community, qint64 nowMs)
{
    community.code = community.code.trimmed();
    community.name = community.name.trimmed();
    if (community.code.isEmpty() || community.name.isEmpty())
        return fail(ErrorKind::InvalidInput,
            sayCommunity(QT_TRANSLATE_NOOP("content", "a group needs a code and a name")));
    if (community.category < 0 || community.category > 7)
        return fail(ErrorKind::InvalidInput,
            sayCommunity(QT_TRANSLATE_NOOP("content", "the category of a group is 0 to 7")));
    if (auto zone = zoneById(community.zone); !zone)
        return fail(zone.error());
    const auto known = [](const QString& text) { return text.isEmpty() ? QString() : text; };
    auto made =
        transaction->run("INSERT INTO community (code, name, country, zone, language, purpose, category, "
                         "member_count, created_at) VALUES (?,?,?,?,?,?,?,?,?)",
            community.code, community.name, known(community.country), community.zone,
            known(community.language), known(community.purpose), community.category,
            community.memberCount ? std::optional<qint64>(*community.memberCount) : std::nullopt, nowMs);
    if (!made) {
        if (made.error().kind == ErrorKind::Conflict)
            return fail(ErrorKind::Conflict,
                sayCommunity(QT_TRANSLATE_NOOP("content", "there is a group with the code %1 already"))
                    .arg(community.code));
        return fail(made.error());
    }
    community.id = {made->lastInsertId()};
    transaction.changed(QStringLiteral("community"), community.id.value);
    return community;
}

Async<Community> CommunityRepository::create(const Community& community)
{
    return m_store.write([community, now = m_clock.nowMs()](
                             Transaction& transaction) { return create(transaction, community, now); });
}

Result<QList<Community>> CommunityRepository::list(Connection& connection)
{
    auto rows = connection.run("SELECT " COMMUNITY_COLUMNS " FROM community ORDER BY id");
    if (!rows)
        return fail(rows.error());
    QList<Community> communities;
    while (rows->next())
        communities << readCommunity(*rows);
    QCollator byNumber{QLocale(QLocale::English)}; // the C locale cannot compare numbers
    byNumber.setNumericMode(true);
    std::stable_sort(communities.begin(), communities.end(),
        [&](const Community& a, const Community& b) { return byNumber.compare(a.code, b.code) < 0; });
    return communities;
}

Async<QList<Community>> CommunityRepository::list()
{
    return m_store.read([](Connection& connection) { return list(connection); });
}

Result<Community> CommunityRepository::find(Connection& connection, const QString& text)
{
    auto all = list(connection);
    if (!all)
        return fail(all.error());
    QList<Community> named;
    for (const auto& community : *all) {
        if (community.code.compare(text, Qt::CaseInsensitive) == 0
            || QString::number(community.id.value) == text)
            return community;
        if (community.name.compare(text, Qt::CaseInsensitive) == 0)
            named << community;
    }
    if (named.size() == 1)
        return named.first();
    if (named.isEmpty())
        return fail(ErrorKind::NotFound,
            sayCommunity(QT_TRANSLATE_NOOP("content", "there is no group \"%1\"")).arg(text));
    return fail(ErrorKind::InvalidInput,
        sayCommunity(QT_TRANSLATE_NOOP("content", "several groups are called \"%1\"")).arg(text), {},
        sayCommunity(QT_TRANSLATE_NOOP("content", "use the code")));
}

} // namespace serai::content
