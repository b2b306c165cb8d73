// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audiencerepository.h"

#include "overshards.h"
#include "partbuilder.h"
#include "patch.h"
#include "wordloader.h"

#include <QCoreApplication>
#include <QThread>

#include <rates/rates.h>

#include <algorithm>

namespace serai::segments {

using store::Connection;

static constexpr const char* partKeys[] = {"core", "orders", "lines", "messages", "clicks", "reactions",
    "groupMessages", "coupons", "votes", "groupMoves", "words", "rates"};

static QString partKey(Part part)
{
    return QString::fromLatin1(partKeys[size_t(part)]);
}

static std::optional<Part> partFromKey(const QString& key)
{
    for (size_t i = 0; i < std::size(partKeys); ++i) {
        if (key == QLatin1String(partKeys[i]))
            return Part(i);
    }
    return std::nullopt;
}

quint32 factsOf(Part part)
{
    Needs needs;
    for (const auto& info : factCatalogue()) {
        const auto events = eventsOf(info.fact);
        if (events ? partOf(events->first) == part : info.fact == Fact::OrderLines && part == Part::Lines)
            needs.add(info.fact);
    }
    return needs.facts;
}

void addStale(StaleParts& stale, const StaleParts& more)
{
    for (const auto& [key, members] : more) {
        const auto [known, added] = stale.try_emplace(key, members);
        if (added)
            continue;
        if (known->second.empty() || members.empty()) {
            known->second.clear();
            continue;
        }
        std::vector<qint64> both;
        std::set_union(known->second.begin(), known->second.end(), members.begin(), members.end(),
            std::back_inserter(both));
        known->second = std::move(both);
    }
}

static Result<std::set<PartKey>> readParts(Connection& connection, const char* sql)
{
    auto rows = connection.run(sql);
    if (!rows)
        return fail(rows.error());
    std::set<PartKey> parts;
    while (rows->next()) {
        if (const auto part = partFromKey(rows->text(1)))
            parts.insert({quint32(rows->int64(0)), *part});
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

/// Fills in whose rows changed, where the triggers say so: a part without anybody is out of date as a whole.
static Result<> readTouched(Connection& connection, StaleParts& stale)
{
    auto rows = connection.run("SELECT part, member_id FROM audience_touched ORDER BY part, member_id");
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        const auto part = partFromKey(rows->text(0));
        const auto member = rows->int64(1);
        if (!part || member < 0)
            continue;
        const auto shard = quint32(member >> shardBits);
        stale[{shard, *part}].push_back(member);
        if (*part == Part::Orders)
            stale[{shard, Part::Lines}].push_back(member);
    }
    return {};
}

Result<StaleParts> claimStaleParts(store::Transaction& transaction)
{
    auto marked = readParts(transaction.connection(), "SELECT shard, part FROM audience_dirty");
    if (!marked)
        return fail(marked.error());
    StaleParts stale;
    if (marked->empty())
        return stale;
    for (const auto& key : *marked)
        stale[key];
    if (auto touched = readTouched(transaction.connection(), stale); !touched)
        return fail(touched.error());
    for (const char* sql : {"INSERT OR IGNORE INTO audience_building SELECT shard, part FROM audience_dirty "
                            "WHERE part NOT IN ('words', 'rates')",
             "DELETE FROM audience_dirty", "DELETE FROM audience_touched"}) {
        if (auto done = transaction->run(sql); !done)
            return fail(done.error());
    }
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
        if (auto words = loadWords(m_connection, *index); !words)
            return fail(words.error());
        for (const auto& segment : std::as_const(index->segments)) {
            if (m_needs.segments && !segment.frozen)
                m_needs.add(needsOf(segment.rule));
        }
        if (auto done = loadRates(*index); !done)
            return fail(done.error());
        if (m_needs.has(Fact::OrderLines)) {
            if (auto products = loadProducts(m_connection, *index); !products)
                return fail(products.error());
        }
        index->loaded = m_needs;
        const auto last = m_connection.number("SELECT max(id) FROM member");
        if (!last)
            return fail(last.error());
        const auto count = last->has_value() ? quint32(**last >> shardBits) + 1 : 0;
        std::vector<Loading> loading;
        for (quint32 number = 0; number < count; ++number) {
            if (m_request.progress)
                m_request.progress(number, count);
            auto shard = loadShard(number);
            if (!shard)
                return fail(shard.error());
            loading.push_back(std::move(*shard));
        }
        index->shards.resize(count);
        overShards(count, QThread::idealThreadCount(),
            [&] { return [&](size_t number) { index->shards[number] = finished(loading[number]); }; });
        if (m_request.progress)
            m_request.progress(count, count);
        return LoadedIndex{index, std::move(m_packed)};
    }

private:
    Result<> loadRates(AudienceIndex& index)
    {
        if (!m_needs.rates)
            return {};
        if (m_request.previous && !m_request.stale.contains({0, Part::Rates}))
            index.rates = m_request.previous->rates;
        if (index.rates)
            return {};
        auto table = rates::RateTable::load(m_connection);
        if (!table)
            return fail(table.error());
        index.rates = std::make_shared<const rates::RateTable>(std::move(*table));
        return {};
    }

    /// A shard on its way: its own parts, and what was read for some members.
    struct Loading
    {
        std::shared_ptr<const Shard> former; ///< null for a new one
        Shard base;
        FreshParts fresh;
        bool isChanged = false;
    };

    Result<Loading> loadShard(quint32 number)
    {
        Loading loading;
        if (m_request.previous && number < m_request.previous->shards.size()) {
            loading.former = m_request.previous->shards[number];
            loading.base = loading.former->base();
        }
        auto& shard = loading.base;
        shard.number = number;
        if (auto done = loadPart({number, Part::Core}, shard.core, loading, loading.fresh.core, openCore,
                [&](const PackScope& scope) { return packCore(m_connection, scope); });
            !done)
            return fail(done.error());
        if (auto done = loadPart({number, Part::Orders}, shard.orders, loading, loading.fresh.orders,
                openOrders, [&](const PackScope& scope) { return packOrders(m_connection, scope); });
            !done)
            return fail(done.error());
        if (auto done = loadFacts(number, loading); !done)
            return fail(done.error());
        if (auto done = loadTexts(number, loading); !done)
            return fail(done.error());
        return loading;
    }

    /// Names and notes: of everybody, or of those whose core changed.
    Result<> loadTexts(quint32 number, Loading& loading)
    {
        auto& texts = loading.base.texts;
        const bool few = bool(loading.fresh.core.part);
        if (!m_needs.texts || (m_request.stale.contains({number, Part::Core}) && !few))
            texts.reset();
        if (!m_needs.texts || (texts && !few))
            return {};
        const bool everybody = !texts;
        auto read = readTexts(m_connection,
            {number, everybody ? std::vector<qint64>() : m_request.stale.at({number, Part::Core})});
        if (!read)
            return fail(read.error());
        loading.isChanged = true;
        (everybody ? texts : loading.fresh.texts) = std::move(*read);
        return {};
    }

    /// Order lines and events, those that are needed.
    Result<> loadFacts(quint32 number, Loading& loading)
    {
        if (m_needs.has(Fact::OrderLines)) {
            auto done = loadPart({number, Part::Lines}, loading.base.lines, loading, loading.fresh.lines,
                openLines, [&](const PackScope& scope) { return packLines(m_connection, scope); });
            if (!done)
                return done;
        }
        std::array<bool, eventsCount> needed{};
        for (const auto& info : factCatalogue()) {
            if (const auto events = eventsOf(info.fact); events && m_needs.has(info.fact))
                needed[size_t(events->first)] = true;
        }
        for (size_t i = 0; i < eventsCount; ++i) {
            const auto events = Events(i);
            if (!needed[i])
                continue;
            auto done = loadPart(
                {number, partOf(events)}, loading.base.events[i], loading, loading.fresh.events[i],
                [events](QByteArray payload) { return openEvents(std::move(payload), events); },
                [&](const PackScope& scope) { return packEvents(m_connection, scope, events); });
            if (!done)
                return done;
        }
        return {};
    }

    template <class T, class Open, class Pack>
    Result<> loadPart(const PartKey& key, std::shared_ptr<const T>& part, Loading& loading, Fresh<T>& fresh,
        Open open, Pack pack)
    {
        if (m_request.cancel.isCancelled())
            return fail(ErrorKind::Cancelled, QCoreApplication::translate("segments", "loading was stopped"));
        const auto stale = m_request.stale.find(key);
        if (part && stale == m_request.stale.end())
            return {};
        loading.isChanged = true;
        const bool some = part && !stale->second.empty() && stale->second.size() <= mostPatched;
        if (!some) {
            loading.fresh.replaced |= 1u << unsigned(key.second);
            part.reset();
        }
        if (!some && !m_unsound.contains(key)) {
            auto stored = storedPayload(key);
            if (!stored)
                return fail(stored.error());
            if (!stored->isEmpty())
                part = open(std::move(*stored));
            if (part)
                return {};
        }
        auto packed = pack(PackScope{key.first, some ? stale->second : std::vector<qint64>()});
        if (!packed)
            return fail(packed.error());
        auto opened = open(std::move(*packed));
        if (!opened)
            return fail(
                ErrorKind::Internal, QStringLiteral("a packed part of the segment index is not sound"));
        m_packed.push_back(key);
        if (!some) {
            part = std::move(opened);
            return {};
        }
        fresh.part = std::move(opened);
        for (const auto member : stale->second)
            fresh.whose.push_back(quint32(member) & (shardSlots - 1));
        return {};
    }

    /// The shard with what changed in a patch, or folded in where that has become large.
    static std::shared_ptr<const Shard> finished(const Loading& loading)
    {
        if (!loading.isChanged)
            return loading.former;
        auto shard = std::make_shared<Shard>(loading.base);
        shard->patch =
            makePatch(loading.base, loading.former ? loading.former->patch.get() : nullptr, loading.fresh);
        return shard->patch && shard->patch->whose.size() > mostPatched ? folded(*shard)
                                                                        : std::shared_ptr<const Shard>(shard);
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
    case Part::Words:
    case Part::Rates:
        return {};
    default:
        break;
    }
    const auto& events = shard.events[size_t(part) - size_t(Part::Messages)];
    return events ? events->payload : QByteArray();
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
