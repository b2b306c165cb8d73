// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audiencerepository.h"

namespace serai::segments {

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

Result<> storePart(
    store::Transaction& transaction, const AudienceIndex& index, const PartKey& key, const KnownOrders& known)
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
    if (auto stored = transaction->run("INSERT OR REPLACE INTO audience_shard (shard, part, format, payload, "
                                       "known_order) VALUES (?, ?, ?, ?, ?)",
            qint64(shard), partKey(part), payloadFormat, payload,
            part == Part::Lines ? known.lines : known.orders);
        !stored)
        return fail(stored.error());
    auto settled = transaction->run(
        "DELETE FROM audience_building WHERE shard = ? AND part = ?", qint64(shard), partKey(part));
    if (!settled)
        return fail(settled.error());
    return {};
}

} // namespace serai::segments
