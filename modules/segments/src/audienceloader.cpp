// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audienceloader.h"

#include "patch.h"

#include <store/workspace.h>

#include <algorithm>

namespace serai::segments {

AudienceLoader::AudienceLoader(store::Store& store)
    : m_store(store)
{
    // The store makes its second reader at the first use, which must be on its own thread: this one.
    (void)m_store.readLong([](store::Connection&) -> Result<> { return {}; });
}

std::shared_ptr<const AudienceIndex> AudienceLoader::index() const
{
    const std::lock_guard lock(m_access);
    return m_index;
}

Result<Snapshot> AudienceLoader::current(const Needs& needs)
{
    const std::lock_guard lock(m_loading);
    bool stale = false;
    const auto settings =
        await(m_store.read([&stale](store::Connection& connection) -> Result<store::WorkspaceSettings> {
            auto changed = hasStaleParts(connection);
            if (!changed)
                return fail(changed.error());
            stale = *changed;
            return store::readSettings(connection);
        }));
    if (!settings)
        return fail(settings.error());
    const auto zone = zoneById(settings->zone);
    if (!zone)
        return fail(zone.error());
    const auto known = index();
    // Read-only, marks cannot be taken over; the index stays as it was loaded.
    if (!known || !known->loaded.covers(needs) || (stale && !m_store.isReadOnly())) {
        if (auto done = reload(needs); !done)
            return fail(done.error());
    }
    return Snapshot{index(), *zone, settings->currency};
}

Result<> AudienceLoader::reload(const Needs& needs)
{
    LoadRequest request;
    request.previous = index();
    request.known = m_known;
    request.needs = needs;
    request.progress = onProgress;
    request.cancel = cancel;
    if (!m_store.isReadOnly()) {
        auto claimed = await(
            m_store.write([](store::Transaction& transaction) { return claimStaleParts(transaction); }));
        if (!claimed)
            return fail(claimed.error());
        addStale(m_stale, *claimed);
    }
    request.stale = m_stale;
    if (request.previous) {
        // What is out of date and not asked for now can wait until it is.
        auto kept = request.previous->loaded;
        for (const auto& [key, changed] : m_stale)
            kept.facts &= ~factsOf(key.second);
        kept.segments = false; // what saved segments need is found out when one asks for them
        request.kept = kept;
    }
    const bool first = !request.previous;
    auto loaded = await(m_store.readLong(
        [request](store::Connection& connection) { return loadIndex(connection, request); }));
    if (!loaded) {
        // The claimed parts are nobody's now: forget the old index, so that the next try reads them from the
        // tables.
        const std::lock_guard lock(m_access);
        m_index.reset();
        m_stale.clear();
        return fail(loaded.error());
    }
    const auto facts = loaded->index->loaded.facts;
    std::erase_if(m_stale, [facts](const auto& part) { return (factsOf(part.first.second) & ~facts) == 0; });
    {
        const std::lock_guard lock(m_access);
        m_index = loaded->index;
    }
    m_known = loaded->known;
    m_packed.insert(loaded->packed.begin(), loaded->packed.end());
    if (first)
        (void)postPacked();
    if (onReplaced)
        onReplaced(first);
    return {};
}

bool AudienceLoader::isHeavy() const
{
    const auto known = index();
    return known && std::any_of(known->shards.begin(), known->shards.end(), [](const auto& shard) {
        return shard->patch && shard->patch->whose.size() >= heavyPatch;
    });
}

void AudienceLoader::foldPatches()
{
    const auto from = index();
    if (!from)
        return;
    std::vector<std::shared_ptr<const Shard>> whole(from->shards.size());
    bool any = false;
    for (size_t i = 0; i < whole.size(); ++i) {
        if (cancel.isCancelled())
            return;
        if (from->shards[i]->patch)
            whole[i] = folded(*from->shards[i]);
        any = any || whole[i];
    }
    if (!any)
        return;
    // Questions went on meanwhile; a shard that they have replaced keeps its newer patch.
    const std::lock_guard lock(m_loading);
    const auto known = index();
    if (!known)
        return;
    auto next = std::make_shared<AudienceIndex>(*known);
    for (size_t i = 0; i < std::min(whole.size(), known->shards.size()); ++i) {
        if (whole[i] && known->shards[i] == from->shards[i])
            next->shards[i] = whole[i];
    }
    const std::lock_guard access(m_access);
    m_index = next;
}

Result<> AudienceLoader::storePacked()
{
    foldPatches();
    std::vector<Async<>> posted;
    {
        const std::lock_guard lock(m_loading);
        posted = postPacked();
    }
    Result<> done;
    for (auto& part : posted) {
        if (auto stored = await(std::move(part)); !stored)
            done = fail(stored.error());
    }
    return done;
}

std::vector<Async<>> AudienceLoader::postPacked()
{
    std::vector<Async<>> posted;
    if (m_store.isReadOnly())
        return posted;
    // One transaction per part: some megabytes each, and other writes come in between. A failure costs
    // nothing but a rebuild at the next start.
    const auto known = index();
    std::set<PartKey> waiting;
    for (const auto& key : m_packed) {
        const auto* patch =
            known && key.first < known->shards.size() ? known->shards[key.first]->patch.get() : nullptr;
        // What changed since and was not asked for, or is in a patch, is not what the tables say: it is
        // packed anew first.
        if (m_stale.contains(key) || (patch && patch->has(key.second)))
            waiting.insert(key);
        else if (known)
            posted.push_back(m_store.write([known, key, orders = m_known](store::Transaction& transaction) {
                return storePart(transaction, *known, key, orders);
            }));
    }
    if (!m_packed.empty())
        posted.push_back(
            m_store.write([](store::Transaction& transaction) { return tidyClaims(transaction); }));
    m_packed = std::move(waiting);
    return posted;
}

} // namespace serai::segments
