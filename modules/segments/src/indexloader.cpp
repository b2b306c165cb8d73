// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audiencerepository.h"
#include "corebuilder.h"
#include "overshards.h"
#include "patch.h"
#include "wordloader.h"

#include <QCoreApplication>
#include <QThread>

#include <rates/rates.h>

#include <algorithm>

namespace serai::segments {

using store::Connection;

/// New orders beyond whom reading everything in one go is quicker.
static constexpr qint64 mostAdded = 500'000;

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
        for (int i = 0; i < storedParts; ++i) {
            if ((factsOf(Part(i)) & m_needs.facts) != 0)
                m_wanted |= 1u << i;
        }
        m_needs.add(m_request.kept);
        if (auto done = loadRates(*index); !done)
            return fail(done.error());
        if (m_needs.has(Fact::OrderLines)) {
            if (auto products = loadProducts(m_connection, *index); !products)
                return fail(products.error());
        }
        index->loaded = m_needs;
        if (auto done = readAdded(); !done)
            return fail(done.error());
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
        forgetUnpatched(*index);
        return LoadedIndex{index, std::move(m_packed), m_known};
    }

private:
    /// A shard on its way: its own parts, and what was read for some members.
    struct Loading
    {
        std::shared_ptr<const Shard> former; ///< null for a new one
        Shard base;
        FreshParts fresh;
        bool isChanged = false;
    };

    /// Parts that some patch does not have are there when a question wants them.
    static void forgetUnpatched(AudienceIndex& index)
    {
        for (int i = int(Part::Lines); i < storedParts; ++i) {
            const auto lacks = [bit = 1u << i](const auto& shard) {
                return shard->patch && (partsOf(shard->patch->now) & bit) == 0;
            };
            if (std::any_of(index.shards.begin(), index.shards.end(), lacks))
                index.loaded.facts &= ~factsOf(Part(i));
        }
    }

    static Result<> unsound()
    {
        return fail(ErrorKind::Internal, QStringLiteral("a packed part of the segment index is not sound"));
    }

    /// New orders since the previous index. The table says the highest id that any order ever had: orders
    /// that went do not make it less.
    Result<> readAdded()
    {
        const auto last = m_connection.number("SELECT seq FROM sqlite_sequence WHERE name = 'shop_order'");
        if (!last)
            return fail(last.error());
        const auto now = last->value_or(0);
        m_known = {now, m_needs.has(Fact::OrderLines) ? now : m_request.known.lines};
        const auto& previous = m_request.previous;
        const auto read = [this, now](
                              qint64 above, const auto& rowsOf, AddedRows& added, bool& all) -> Result<> {
            all = now - above > mostAdded;
            if (all || now == above)
                return {};
            auto rows = rowsOf(m_connection, OrderSpan{above, now});
            if (!rows)
                return fail(rows.error());
            added = std::move(*rows);
            return {};
        };
        const auto orders = previous ? m_request.known.orders : storedOrders("orders", now);
        if (!orders)
            return fail(orders.error());
        if (auto done = read(*orders, readAddedOrders, m_addedOrders, m_allOrders); !done)
            return done;
        if (!m_needs.has(Fact::OrderLines))
            return {};
        const bool hasLines = previous
            && std::any_of(previous->shards.begin(), previous->shards.end(),
                [](const auto& shard) { return bool(shard->lines); });
        const auto lines = hasLines ? m_request.known.lines : storedOrders("lines", now);
        return lines ? read(*lines, readAddedLines, m_addedLines, m_allLines) : fail(lines.error());
    }

    /// The order up to which all parts that are stored and out of date know theirs; \a now where there are
    /// none.
    Result<qint64> storedOrders(const char* part, qint64 now)
    {
        const auto known = m_connection.number("SELECT min(s.known_order) FROM audience_shard s JOIN (SELECT "
                                               "shard, part FROM audience_dirty UNION "
                                               "SELECT shard, part FROM audience_building) d ON d.shard = "
                                               "s.shard AND d.part = s.part WHERE s.part "
                                               "= ? AND s.format = ?",
            QString::fromLatin1(part), payloadFormat);
        if (!known)
            return fail(known.error());
        return known->value_or(now);
    }

    /// What is new of \a added for the members of a shard, but those who are read with all that they have.
    template <class T, class Pack, class Open>
    Result<> takeAdded(const PartKey& key, const AddedRows& added, Pack pack, Open open, Loading& loading,
        const Fresh<T>& fresh, Fresh<T>& target)
    {
        if ((loading.fresh.replaced >> unsigned(key.second)) & 1)
            return {};
        const auto from = [&](quint32 shard) {
            return std::lower_bound(added.rows.begin(), added.rows.end(), qint64(shard) << shardBits,
                [](const AddedRow& row, qint64 member) { return row.member < member; });
        };
        const auto stored = m_storedKnown.find(key);
        const auto above = stored == m_storedKnown.end() ? qint64(-1) : stored->second;
        std::vector<AddedRow> rows;
        std::copy_if(
            from(key.first), from(key.first + 1), std::back_inserter(rows), [&](const AddedRow& row) {
                const auto slot = quint32(row.member) & (shardSlots - 1);
                return row.order > above && !std::binary_search(fresh.whose.begin(), fresh.whose.end(), slot);
            });
        if (rows.empty())
            return {};
        target.part = open(pack(rows, added.currencies, target.whose));
        if (!target.part)
            return unsound();
        loading.isChanged = true;
        m_packed.push_back(key);
        return {};
    }

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

    Result<Loading> loadShard(quint32 number)
    {
        Loading loading;
        if (m_request.previous && number < m_request.previous->shards.size()) {
            loading.former = m_request.previous->shards[number];
            loading.base = loading.former->base();
        }
        auto& shard = loading.base;
        shard.number = number;
        auto done = loadPart(
            {number, Part::Core}, shard.core, loading, loading.fresh.core, openCore,
            [&](const PackScope& scope) { return packCore(m_connection, scope); },
            [&](const TouchedList& touched) {
                return mendCore(m_connection, loading.former ? *loading.former : loading.base, touched);
            });
        if (done)
            done = loadOrders(number, loading);
        if (done)
            done = loadFacts(number, loading);
        if (done)
            done = loadTexts(number, loading);
        if (!done)
            return fail(done.error());
        loading.fresh.wanted = m_wanted;
        const auto* patch = loading.former ? loading.former->patch.get() : nullptr;
        loading.isChanged = loading.isChanged || (patch && (m_wanted & ~partsOf(patch->now)) != 0);
        return loading;
    }

    /// Names and notes: of everybody, or of those whose changed.
    Result<> loadTexts(quint32 number, Loading& loading)
    {
        auto& texts = loading.base.texts;
        const bool few = bool(loading.fresh.core.part);
        if (!m_needs.texts || (m_request.stale.contains({number, Part::Core}) && !few))
            texts.reset();
        if (!m_needs.texts)
            return {};
        PackScope scope{number, {}, {}};
        auto& fresh = loading.fresh.texts;
        if (texts && few) {
            for (const auto& [member, kinds] : m_request.stale.at({number, Part::Core}).touched) {
                if ((kinds & CoreTexts) == 0)
                    continue;
                scope.members.push_back(member);
                fresh.whose.push_back(quint32(member) & (shardSlots - 1));
            }
        }
        if (texts && scope.members.empty())
            return {};
        auto read = readTexts(m_connection, scope);
        if (!read)
            return fail(read.error());
        loading.isChanged = true;
        (texts ? fresh.part : texts) = std::move(*read);
        return {};
    }

    Result<> loadOrders(quint32 number, Loading& loading)
    {
        auto& fresh = loading.fresh;
        auto done = loadPart(
            {number, Part::Orders}, loading.base.orders, loading, fresh.orders, openOrders,
            [&](const PackScope& scope) { return packOrders(m_connection, scope); }, m_allOrders);
        if (!done)
            return done;
        return takeAdded({number, Part::Orders}, m_addedOrders, packAddedOrders, openOrders, loading,
            fresh.orders, fresh.addedOrders);
    }

    /// Order lines and events, those that are needed.
    Result<> loadFacts(quint32 number, Loading& loading)
    {
        if (m_needs.has(Fact::OrderLines)) {
            auto done = loadPart(
                {number, Part::Lines}, loading.base.lines, loading, loading.fresh.lines, openLines,
                [&](const PackScope& scope) { return packLines(m_connection, scope); }, m_allLines);
            if (done)
                done = takeAdded({number, Part::Lines}, m_addedLines, packAddedLines, openLines, loading,
                    loading.fresh.lines, loading.fresh.addedLines);
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
        Open open, Pack pack, bool everybody = false)
    {
        return loadPart(
            key, part, loading, fresh, open, pack,
            [&](const TouchedList& touched) {
                PackScope scope{key.first, {}, {}};
                for (const auto& one : touched)
                    scope.members.push_back(one.member);
                return pack(scope);
            },
            everybody);
    }

    /// \a pack(scope) packs everybody, \a mend(touched) those who changed. \a everybody: what changed is not
    /// known.
    template <class T, class Open, class Pack, class Mend>
    Result<> loadPart(const PartKey& key, std::shared_ptr<const T>& part, Loading& loading, Fresh<T>& fresh,
        Open open, Pack pack, Mend mend, bool everybody = false)
    {
        if (m_request.cancel.isCancelled())
            return fail(ErrorKind::Cancelled, QCoreApplication::translate("segments", "loading was stopped"));
        const auto known = m_request.stale.find(key);
        const auto* stale = known == m_request.stale.end() ? nullptr : &known->second;
        // With new orders that are not looked at one by one, any part with a mark may have some.
        everybody = everybody && (stale || m_unsound.contains(key));
        if (part && !stale && !everybody)
            return {};
        if (!part && !everybody) {
            auto mendable = loadOutdated(key, part, loading, open);
            if (!mendable)
                return fail(mendable.error());
            stale = *mendable;
        }
        if (!part || everybody || stale->isWhole || stale->touched.size() > mostPatched)
            return loadWhole(key, part, loading, open, pack);
        m_packed.push_back(key);
        if (stale->touched.empty())
            return {};
        loading.isChanged = true;
        auto packed = mend(stale->touched);
        if (!packed)
            return fail(packed.error());
        fresh.part = open(std::move(*packed));
        if (!fresh.part)
            return unsound();
        for (const auto& one : stale->touched)
            fresh.whose.push_back(quint32(one.member) & (shardSlots - 1));
        return {};
    }

    /// The stored form of a part that is out of date, and what changed since; null where the tables must say.
    template <class T, class Open>
    Result<const Stale*> loadOutdated(
        const PartKey& key, std::shared_ptr<const T>& part, Loading& loading, Open open)
    {
        static const Stale newOrders;
        if (!m_unsound.contains(key))
            return nullptr;
        if (!m_claims) {
            auto claims = readOutdated(m_connection);
            if (!claims)
                return fail(claims.error());
            m_claims = std::move(*claims);
        }
        const bool ordered = key.second == Part::Orders || key.second == Part::Lines;
        const auto claim = m_claims->find(key);
        const auto* stale = claim != m_claims->end() ? &claim->second : ordered ? &newOrders : nullptr;
        if (!stale || stale->isWhole || stale->touched.size() > mostPatched)
            return nullptr;
        auto stored = storedPart(key);
        if (!stored)
            return fail(stored.error());
        if (stored->payload.isEmpty() || (ordered && !stored->known))
            return nullptr;
        part = open(std::move(stored->payload));
        if (!part)
            return nullptr;
        loading.isChanged = true;
        if (ordered)
            m_storedKnown[key] = *stored->known;
        return stale;
    }

    /// From its packed form, or from the tables where that is not what they say.
    template <class T, class Open, class Pack>
    Result<> loadWhole(
        const PartKey& key, std::shared_ptr<const T>& part, Loading& loading, Open open, Pack pack)
    {
        loading.isChanged = true;
        loading.fresh.replaced |= 1u << unsigned(key.second);
        part.reset();
        if (!m_unsound.contains(key)) {
            auto stored = storedPart(key);
            if (!stored)
                return fail(stored.error());
            if (!stored->payload.isEmpty())
                part = open(std::move(stored->payload));
            if (part)
                return {};
        }
        auto packed = pack(PackScope{key.first, {}, {}});
        if (!packed)
            return fail(packed.error());
        part = open(std::move(*packed));
        if (!part)
            return unsound();
        m_packed.push_back(key);
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

    struct Stored
    {
        QByteArray payload; ///< empty: there is none
        std::optional<qint64> known; ///< the highest order when it was packed
    };

    Result<Stored> storedPart(const PartKey& key)
    {
        auto row = m_connection.run(
            "SELECT payload, known_order FROM audience_shard WHERE shard = ? AND part = ? AND format = ?",
            qint64(key.first), partKey(key.second), payloadFormat);
        if (!row)
            return fail(row.error());
        return row->next() ? Stored{row->bytes(0), row->optionalInt64(1)} : Stored();
    }

    Connection& m_connection;
    const LoadRequest& m_request;
    std::set<PartKey> m_unsound;
    Needs m_needs;
    quint32 m_wanted = 0; ///< the parts that the question needs, one bit each
    KnownOrders m_known;
    std::optional<StaleParts> m_claims; ///< read when a part is out of date and not in memory
    std::map<PartKey, qint64> m_storedKnown; ///< of parts that came from the file and are mended
    AddedRows m_addedOrders;
    AddedRows m_addedLines;
    bool m_allOrders = false; ///< there are too many new ones to look at each
    bool m_allLines = false;
    std::vector<PartKey> m_packed;
};

Result<LoadedIndex> loadIndex(Connection& connection, const LoadRequest& request)
{
    return IndexLoader(connection, request).load();
}

} // namespace serai::segments
