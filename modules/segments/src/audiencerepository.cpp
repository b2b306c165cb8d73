// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audiencerepository.h"

#include "partbuilder.h"

namespace serai::segments {

using store::Connection;

static QString partKey(Part part)
{
    switch (part) {
    case Part::Core:
        return QStringLiteral("core");
    case Part::Orders:
        return QStringLiteral("orders");
    case Part::Lines:
        return QStringLiteral("lines");
    case Part::Messages:
        break;
    }
    return QStringLiteral("messages");
}

static Result<std::set<PartKey>> readParts(Connection& connection, const char* sql)
{
    auto rows = connection.run(sql);
    if (!rows)
        return fail(rows.error());
    std::set<PartKey> parts;
    while (rows->next()) {
        for (const auto part : {Part::Core, Part::Orders, Part::Lines, Part::Messages}) {
            if (rows->text(1) == partKey(part))
                parts.insert({quint32(rows->int64(0)), part});
        }
    }
    return parts;
}

Result<bool> hasStaleParts(Connection& connection)
{
    const auto one = connection.number("SELECT 1 FROM audience_dirty LIMIT 1");
    if (!one)
        return fail(one.error());
    return one->has_value();
}

Result<std::set<PartKey>> claimStaleParts(store::Transaction& transaction)
{
    auto stale = readParts(transaction.connection(), "SELECT shard, part FROM audience_dirty");
    if (!stale || stale->empty())
        return stale;
    if (auto moved = transaction->run(
            "INSERT OR IGNORE INTO audience_building SELECT shard, part FROM audience_dirty");
        !moved)
        return fail(moved.error());
    if (auto cleared = transaction->run("DELETE FROM audience_dirty"); !cleared)
        return fail(cleared.error());
    return stale;
}

/// Reads one part after the other within one snapshot.
class IndexLoader
{
public:
    IndexLoader(Connection& connection, const LoadRequest& request)
        : m_connection(connection)
        , m_request(request)
        , m_needs(request.needs)
    {
    }

    Result<LoadedIndex> load()
    {
        auto unsound = readParts(m_connection,
            "SELECT shard, part FROM audience_dirty UNION SELECT shard, part FROM audience_building");
        if (!unsound)
            return fail(unsound.error());
        m_unsound = std::move(*unsound);
        auto index = std::make_shared<AudienceIndex>();
        index->loaded = m_needs;
        const auto last = m_connection.number("SELECT max(id) FROM member");
        if (!last)
            return fail(last.error());
        const auto count = last->has_value() ? quint32(**last >> shardBits) + 1 : 0;
        for (quint32 number = 0; number < count; ++number) {
            auto shard = loadShard(number);
            if (!shard)
                return fail(shard.error());
            index->shards.push_back(std::move(*shard));
        }
        if (auto words = loadWords(*index); !words)
            return fail(words.error());
        return LoadedIndex{index, std::move(m_packed)};
    }

private:
    Result<std::shared_ptr<const Shard>> loadShard(quint32 number)
    {
        auto shard = std::make_shared<Shard>();
        if (m_request.previous && number < m_request.previous->shards.size())
            *shard = *m_request.previous->shards[number];
        if (auto done = loadPart({number, Part::Core}, shard->core, packCore, openCore); !done)
            return fail(done.error());
        if (auto done = loadPart({number, Part::Orders}, shard->orders, packOrders, openOrders); !done)
            return fail(done.error());
        shard->lines = m_needs.lines ? shard->lines : nullptr;
        shard->messages = m_needs.messages ? shard->messages : nullptr;
        if (m_needs.lines) {
            if (auto done = loadPart({number, Part::Lines}, shard->lines, packLines, openLines); !done)
                return fail(done.error());
        }
        if (m_needs.messages) {
            if (auto done = loadPart({number, Part::Messages}, shard->messages, packMessages, openMessages);
                !done)
                return fail(done.error());
        }
        if (!m_needs.texts || m_request.stale.contains({number, Part::Core}))
            shard->texts.reset();
        if (m_needs.texts && !shard->texts) {
            auto texts = readTexts(m_connection, number);
            if (!texts)
                return fail(texts.error());
            shard->texts = std::move(*texts);
        }
        if (m_request.previous && number < m_request.previous->shards.size()
            && *shard == *m_request.previous->shards[number])
            return m_request.previous->shards[number];
        return shard;
    }

    template <class T>
    Result<> loadPart(const PartKey& key, std::shared_ptr<const T>& part,
        Result<QByteArray> (*pack)(Connection&, quint32), std::shared_ptr<const T> (*open)(QByteArray))
    {
        if (part && !m_request.stale.contains(key))
            return {};
        part.reset();
        if (!m_unsound.contains(key)) {
            auto stored = storedPayload(key);
            if (!stored)
                return fail(stored.error());
            if (!stored->isEmpty())
                part = open(std::move(*stored));
        }
        if (part)
            return {};
        auto packed = pack(m_connection, key.first);
        if (!packed)
            return fail(packed.error());
        part = open(std::move(*packed));
        if (!part)
            return fail(
                ErrorKind::Internal, QStringLiteral("a packed part of the segment index is not sound"));
        m_packed.push_back(key);
        return {};
    }

    Result<QByteArray> storedPayload(const PartKey& key)
    {
        auto row =
            m_connection.run("SELECT payload FROM audience_shard WHERE shard = ? AND part = ? AND format = ?",
                qint64(key.first), partKey(key.second), payloadFormat);
        if (!row)
            return fail(row.error());
        return row->next() ? row->bytes(0) : QByteArray();
    }

    Result<> loadWords(AudienceIndex& index)
    {
        auto tags = m_connection.run("SELECT id, name FROM tag");
        if (!tags)
            return fail(tags.error());
        while (tags->next())
            index.tags.insert(quint32(tags->int64(0)), tags->text(1));
        if (!m_needs.lines)
            return {};
        auto products = m_connection.run("SELECT id, sku, category FROM product");
        if (!products)
            return fail(products.error());
        while (products->next())
            index.products.insert(quint32(products->int64(0)),
                {products->text(1).toCaseFolded(), products->text(2).toCaseFolded()});
        return {};
    }

    Connection& m_connection;
    const LoadRequest& m_request;
    std::set<PartKey> m_unsound;
    Needs m_needs;
    std::vector<PartKey> m_packed;
};

Result<LoadedIndex> loadIndex(Connection& connection, const LoadRequest& request)
{
    return IndexLoader(connection, request).load();
}

static QByteArray payloadOf(const Shard& shard, Part part)
{
    switch (part) {
    case Part::Core:
        return shard.core->payload;
    case Part::Orders:
        return shard.orders->payload;
    case Part::Lines:
        return shard.lines ? shard.lines->payload : QByteArray();
    case Part::Messages:
        break;
    }
    return shard.messages ? shard.messages->payload : QByteArray();
}

Result<> storePart(store::Transaction& transaction, const AudienceIndex& index, const PartKey& key)
{
    const auto& [shard, part] = key;
    if (shard >= index.shards.size())
        return {};
    const auto payload = payloadOf(*index.shards[shard], part);
    const auto changed = transaction->number(
        "SELECT 1 FROM audience_dirty WHERE shard = ? AND part = ?", qint64(shard), partKey(part));
    if (!changed)
        return fail(changed.error());
    if (changed->has_value() || payload.isEmpty())
        return {};
    if (auto stored = transaction->run(
            "INSERT OR REPLACE INTO audience_shard (shard, part, format, payload) VALUES (?, ?, ?, ?)",
            qint64(shard), partKey(part), payloadFormat, payload);
        !stored)
        return fail(stored.error());
    auto settled = transaction->run(
        "DELETE FROM audience_building WHERE shard = ? AND part = ?", qint64(shard), partKey(part));
    if (!settled)
        return fail(settled.error());
    return {};
}

} // namespace serai::segments
