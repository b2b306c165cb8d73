// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patch.h"

#include "partmerge.h"

#include <algorithm>
#include <bit>

namespace serai::segments {

static quint32 bitOf(Part part)
{
    return 1u << unsigned(part);
}

bool FreshParts::isEmpty() const
{
    return !core.part && !orders.part && !lines.part && !addedOrders.part && !addedLines.part
        && std::none_of(events.begin(), events.end(), [](const auto& fresh) { return bool(fresh.part); });
}

/// Where the rows of each patched member come from, member by member.
class PatchSources
{
public:
    PatchSources(const Patch* older, quint32 replaced, const std::vector<quint32>& slots_)
        : m_older(older)
        , m_replaced(replaced)
        , m_slots(slots_)
    {
    }

    /// Runs over \a fresh, the older patch's \a former (null without one) and \a base, with what was \a added
    /// to the latter two.
    template <class T>
    Runs<T> runs(
        Part part, const Fresh<T>& fresh, const T* former, const T* base, const Fresh<T>& added = {}) const
    {
        static const std::vector<quint32> nobody;
        Runs<T> runs;
        Follower freshOnes(fresh.part ? fresh.whose : nobody);
        Follower addedOnes(added.part ? added.whose : nobody);
        Follower olderOnes(former && m_older && (m_replaced & bitOf(part)) == 0 ? m_older->whose : nobody);
        for (const auto slot : m_slots) {
            if (const auto place = freshOnes.find(slot)) {
                addRun(runs, fresh.part.get(), *place, 1);
                continue;
            }
            const auto older = olderOnes.find(slot);
            const auto* from = older ? former : base;
            const auto first = older.value_or(slot);
            if (const auto more = addedOnes.find(slot))
                addRun(runs, from, first, added.part.get(), *more);
            else
                addRun(runs, from, first, 1);
        }
        return runs;
    }

private:
    /// Finds ascending slots in a list.
    class Follower
    {
    public:
        explicit Follower(const std::vector<quint32>& list)
            : m_list(list)
        {
        }

        std::optional<quint32> find(quint32 slot)
        {
            while (m_next < m_list.size() && m_list[m_next] < slot)
                ++m_next;
            return m_next < m_list.size() && m_list[m_next] == slot ? std::optional(quint32(m_next))
                                                                    : std::nullopt;
        }

    private:
        const std::vector<quint32>& m_list;
        size_t m_next = 0;
    };

    const Patch* m_older;
    quint32 m_replaced;
    const std::vector<quint32>& m_slots;
};

static std::vector<quint32> patchedSlots(const Patch* older, const FreshParts& fresh)
{
    std::vector<quint32> all = older ? older->whose : std::vector<quint32>();
    const auto add = [&all](const std::vector<quint32>& more) {
        std::vector<quint32> both;
        both.reserve(all.size() + more.size());
        std::set_union(all.begin(), all.end(), more.begin(), more.end(), std::back_inserter(both));
        all = std::move(both);
    };
    add(fresh.core.whose);
    add(fresh.orders.whose);
    add(fresh.lines.whose);
    add(fresh.addedOrders.whose);
    add(fresh.addedLines.whose);
    for (const auto& events : fresh.events)
        add(events.whose);
    return all;
}

static quint32 patchedParts(const Patch* older, const FreshParts& fresh)
{
    auto parts = older ? older->parts & ~fresh.replaced : 0;
    const auto add = [&](Part part, bool changed) { parts |= changed ? bitOf(part) : 0; };
    add(Part::Core, bool(fresh.core.part));
    add(Part::Orders, fresh.orders.part || fresh.addedOrders.part);
    add(Part::Lines, fresh.lines.part || fresh.addedLines.part);
    for (size_t i = 0; i < eventsCount; ++i)
        add(partOf(Events(i)), bool(fresh.events[i].part));
    return parts;
}

/// Who is there after the patch, and how many.
static void countPresent(const Shard& base, Patch& patch)
{
    const auto words = std::max<size_t>(base.core->present.size(), patch.whose.back() / 64 + 1);
    patch.mask.assign(words, 0);
    patch.present.assign(base.core->present.begin(), base.core->present.end());
    patch.present.resize(words);
    for (quint32 i = 0; i < patch.whose.size(); ++i) {
        const auto slot = patch.whose[i];
        const quint64 bit = quint64(1) << (slot % 64);
        patch.mask[slot / 64] |= bit;
        if (patch.now.hasMember(i))
            patch.present[slot / 64] |= bit;
        else
            patch.present[slot / 64] &= ~bit;
    }
    for (const auto bits : patch.present)
        patch.members += std::popcount(bits);
}

/// The members of \a sources as a shard of their own, with those of \a parts that \a base has, and core and
/// orders.
static void takeOut(const Shard& base, const PatchSources& sources, const FreshParts& fresh,
    const Shard* former, quint32 parts, Shard& now)
{
    now.number = base.number;
    now.core = openCore(mergeCore(
        sources.runs(Part::Core, fresh.core, former ? former->core.get() : nullptr, base.core.get())));
    now.orders = openOrders(mergeOrders(sources.runs(Part::Orders, fresh.orders,
        former ? former->orders.get() : nullptr, base.orders.get(), fresh.addedOrders)));
    if (base.lines && (parts & bitOf(Part::Lines)) != 0)
        now.lines = openLines(mergeLines(sources.runs(Part::Lines, fresh.lines,
            former ? former->lines.get() : nullptr, base.lines.get(), fresh.addedLines)));
    for (size_t i = 0; i < eventsCount; ++i) {
        const auto events = Events(i);
        if (!base.events[i] || (parts & bitOf(partOf(events))) == 0)
            continue;
        const auto* old = former ? former->events[i].get() : nullptr;
        const auto runs = sources.runs(partOf(events), fresh.events[i], old, base.events[i].get());
        now.events[i] = openEvents(mergeEvents(runs, events), events);
    }
    if (base.texts)
        now.texts = mergeTexts(
            sources.runs(Part::Core, fresh.texts, former ? former->texts.get() : nullptr, base.texts.get()));
}

std::shared_ptr<const Patch> makePatch(const Shard& base, const Patch* older, const FreshParts& fresh)
{
    const auto parts = patchedParts(older, fresh);
    if (parts == 0)
        return nullptr;
    auto patch = std::make_shared<Patch>();
    patch->whose = patchedSlots(older, fresh);
    patch->parts = parts;
    const PatchSources sources(older, fresh.replaced, patch->whose);
    takeOut(base, sources, fresh, older ? &older->now : nullptr, parts | fresh.wanted, patch->now);
    patch->now.places = patch->whose;
    countPresent(base, *patch);
    return patch;
}

quint32 partsOf(const Shard& shard)
{
    quint32 parts = shard.lines ? bitOf(Part::Lines) : 0;
    for (size_t i = 0; i < eventsCount; ++i)
        parts |= shard.events[i] ? bitOf(partOf(Events(i))) : 0;
    return parts;
}

Shard beforePatch(const Shard& shard)
{
    Shard before;
    takeOut(
        shard, PatchSources(nullptr, 0, shard.patch->whose), {}, nullptr, partsOf(shard.patch->now), before);
    before.places = shard.patch->whose;
    return before;
}

/// All slots of \a shard in order, those of its patch from \a patched (one after the other) instead.
template <class T>
static Runs<T> foldedRuns(const Shard& shard, const T* base, const T* patched)
{
    Runs<T> runs;
    quint32 next = 0;
    const auto& slots_ = shard.patch->whose;
    for (quint32 i = 0; i < slots_.size(); ++i) {
        addRun(runs, base, next, slots_[i] - next);
        addRun(runs, patched, i, 1);
        next = slots_[i] + 1;
    }
    const auto count = shard.slotCount();
    addRun(runs, base, next, count > next ? count - next : 0);
    return runs;
}

std::shared_ptr<const Shard> folded(const Shard& shard)
{
    auto whole = std::make_shared<Shard>(shard.base());
    const auto& patch = *shard.patch;
    const auto& now = patch.now;
    if (patch.has(Part::Core)) {
        whole->core = openCore(mergeCore(foldedRuns(shard, shard.core.get(), now.core.get())));
        if (shard.texts)
            whole->texts = mergeTexts(foldedRuns(shard, shard.texts.get(), now.texts.get()));
    }
    if (patch.has(Part::Orders))
        whole->orders = openOrders(mergeOrders(foldedRuns(shard, shard.orders.get(), now.orders.get())));
    if (patch.has(Part::Lines) && shard.lines)
        whole->lines = openLines(mergeLines(foldedRuns(shard, shard.lines.get(), now.lines.get())));
    for (size_t i = 0; i < eventsCount; ++i) {
        const auto events = Events(i);
        if (patch.has(partOf(events)) && shard.events[i])
            whole->events[i] = openEvents(
                mergeEvents(foldedRuns(shard, shard.events[i].get(), now.events[i].get()), events), events);
    }
    return whole;
}

} // namespace serai::segments
