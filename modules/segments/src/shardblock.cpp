// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shard.h"

#include <algorithm>

namespace serai::segments {

static constexpr size_t blockSlots = 64; // one word of bits, so that no bit has to be moved

template <class T>
static std::span<const T> cut(std::span<const T> values, size_t first, size_t count)
{
    return first >= values.size() ? std::span<const T>()
                                  : values.subspan(first, std::min(count, values.size() - first));
}

static CodeColumn cutCodes(const CodeColumn& column, size_t first)
{
    return {column.words, column.folded, cut(column.codes, first, blockSlots)};
}

static Stream cutStream(const Stream& stream, size_t first)
{
    Stream block = stream;
    block.offsets = cut(stream.offsets, first, blockSlots + 1);
    if (block.offsets.size() < 2) // behind the last member with facts
        block.offsets = {};
    block.first.clear();
    block.last.clear();
    return block;
}

static std::shared_ptr<const CorePart> cutCore(const CorePart& core, size_t first)
{
    auto block = std::make_shared<CorePart>();
    block->slotCount = quint32(std::min(blockSlots, core.slotCount - first));
    block->present = cut(core.present, first / 64, 1);
    for (size_t i = 0; i < codeFieldCount; ++i)
        block->codes[i] = cutCodes(core.codes[i], first);
    for (size_t i = 0; i < knownFieldCount; ++i)
        block->known[i] = cut(core.known[i], first / 64, 1);
    block->reach = cut(core.reach, first, blockSlots);
    block->flags = cut(core.flags, first, blockSlots);
    block->consents = cut(core.consents, first, blockSlots);
    block->createdAt = cut(core.createdAt, first, blockSlots);
    block->tagOffsets = cut(core.tagOffsets, first, blockSlots + 1);
    block->tags = core.tags;
    for (const auto& [id, column] : core.custom)
        block->custom[id] = {cutCodes(column.words, first), cut(column.numbers, first, blockSlots),
            cut(column.known, first / 64, 1)};
    return block;
}

static Shard cutShard(const Shard& shard, size_t first)
{
    Shard block;
    block.number = shard.number;
    block.firstSlot = quint32(first);
    block.places = cut(shard.places, first, blockSlots);
    block.core = cutCore(*shard.core, first);
    auto orders = std::make_shared<OrdersPart>();
    orders->currencies = shard.orders->currencies;
    orders->purchases = cutStream(shard.orders->purchases, first);
    orders->returns = cutStream(shard.orders->returns, first);
    block.orders = orders;
    if (shard.lines) {
        auto lines = std::make_shared<LinesPart>();
        lines->currencies = shard.lines->currencies;
        lines->lines = cutStream(shard.lines->lines, first);
        block.lines = lines;
    }
    for (size_t i = 0; i < eventsCount; ++i) {
        if (!shard.events[i])
            continue;
        auto events = std::make_shared<EventsPart>();
        events->currencies = shard.events[i]->currencies;
        for (const auto& stream : shard.events[i]->streams)
            events->streams.push_back(cutStream(stream, first));
        block.events[i] = events;
    }
    block.texts = shard.texts;
    return block;
}

Block blockOf(const Shard& shard, quint32 slot)
{
    const bool changed = shard.patch && shard.patch->covers(slot);
    const auto place = changed ? shard.patch->placeOf(slot) : slot;
    const auto first = place / blockSlots * blockSlots;
    return {cutShard(changed ? shard.patch->now : shard, first), quint32(place - first)};
}

} // namespace serai::segments
