// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shard.h"

namespace serai::segments {

/// Members beyond whom a change is not patched: reading everybody in one go is quicker then.
inline constexpr size_t mostPatched = shardSlots / 4;
/// Members from whom on a patch is worth folding in soon: it is carried over with every change.
inline constexpr size_t heavyPatch = shardSlots / 32;

/// What was read from the tables for some members: a small shard with the parts that changed, and who it is
/// of.
template <class T>
struct Fresh
{
    std::shared_ptr<const T> part; ///< null where the part did not change
    std::vector<quint32> whose; ///< ascending; its slots in this order
};

struct FreshParts
{
    Fresh<CorePart> core;
    Fresh<OrdersPart> orders;
    Fresh<LinesPart> lines;
    std::array<Fresh<EventsPart>, eventsCount> events;
    Fresh<OrdersPart> addedOrders; ///< beside what is known of these members, who are not in orders
    Fresh<LinesPart> addedLines; ///< likewise
    Fresh<TextsPart> texts;
    quint32 wanted = 0; ///< one bit per Part: what the patch needs of its members though it did not change
    quint32 replaced = 0; ///< one bit per Part: read as a whole, so that an older patch knows nothing of it

    [[nodiscard]] bool isEmpty() const;
};

/// A patch over \a base (a shard without one) that has what \a fresh says, else what \a older (may be null)
/// says, else what the base says of the others. It has the parts that changed and those that are wanted. Null
/// where nobody changed. Pure; any thread.
[[nodiscard]] std::shared_ptr<const Patch> makePatch(
    const Shard& base, const Patch* older, const FreshParts& fresh);

/// The parts beyond core and orders that \a shard has, one bit each.
[[nodiscard]] quint32 partsOf(const Shard& shard);

/// What the parts of \a shard itself say of the members of its patch: for what was added up over everybody.
[[nodiscard]] Shard beforePatch(const Shard& shard);

/// \a shard with its patch folded into its parts; those that the patch does not change stay as they are.
/// Tens of milliseconds. Pure; any thread.
[[nodiscard]] std::shared_ptr<const Shard> folded(const Shard& shard);

} // namespace serai::segments
