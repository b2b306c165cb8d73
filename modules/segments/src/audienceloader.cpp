// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audienceloader.h"

#include <store/workspace.h>

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
        for (const auto& [key, members] : m_stale)
            kept.facts &= ~factsOf(key.second);
        request.needs.add(kept);
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
    m_packed.insert(loaded->packed.begin(), loaded->packed.end());
    if (first)
        postPacked();
    if (onReplaced)
        onReplaced(first);
    return {};
}

void AudienceLoader::storePacked()
{
    const std::lock_guard lock(m_loading);
    postPacked();
}

void AudienceLoader::postPacked()
{
    if (m_store.isReadOnly())
        return;
    // One transaction per part: some megabytes each, and other writes come in between. A failure costs
    // nothing but a rebuild at the next start.
    const auto known = index();
    std::set<PartKey> waiting;
    for (const auto& key : m_packed) {
        // What changed since and was not asked for is not what the tables say: it is packed anew first.
        if (m_stale.contains(key))
            waiting.insert(key);
        else
            (void)m_store.write([known, key](store::Transaction& transaction) {
                return storePart(transaction, *known, key);
            });
    }
    m_packed = std::move(waiting);
}

} // namespace serai::segments
