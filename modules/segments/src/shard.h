// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ahead.h"
#include "payload.h"

#include <segments/rule.h>

#include <array>
#include <map>
#include <memory>
#include <optional>

namespace serai::segments {

inline constexpr int shardBits = 16;
inline constexpr quint32 shardSlots = 1u
    << shardBits; ///< members per shard: id >> 16 is the shard, the rest the slot

/// A column of few distinct texts. codes: 0 = missing, else index of the word + 1.
struct CodeColumn
{
    std::vector<QString> words;
    std::vector<QString> folded; ///< for comparing without regard to case
    std::span<const quint32> codes;
};

enum CodeField : quint32 {
    CodeCountry,
    CodeLanguage,
    CodeZone,
    CodeLevel,
    CodeStage,
    CodeCity,
    CodeOwner,
    codeFieldCount
};

enum KnownField : quint32 { KnownName, KnownCompany, KnownNote, knownFieldCount };

/// What a member is known by, one bit each, in the order of identityKinds().
enum MemberFlag : quint8 { FlagPhone = 1, FlagEmail = 2 };

[[nodiscard]] const QStringList& identityKinds();

/// Newest word of consent: two bits per pair of channel and purpose, in the order of Field::Consent…; the
/// values are indexes into consentStates().
[[nodiscard]] const QStringList& consentStates(); ///< the first one is empty: never asked
inline constexpr quint32 consentCount = 6;

/// A field of the shop: codes of words, or numbers.
struct CustomColumn
{
    CodeColumn words;
    std::span<const qint64> numbers;
    std::span<const quint64> known; ///< of numbers
};

/// Who is there and what is known of them. All spans point into payload.
struct CorePart
{
    QByteArray payload;
    quint32 slotCount = 0; ///< arrays reach this far; a later slot has no member
    qint64 members = 0;
    std::span<const quint64> present;
    std::array<CodeColumn, codeFieldCount> codes;
    std::array<std::span<const quint64>, knownFieldCount> known;
    std::span<const quint8> reach; ///< members::Reach
    std::span<const quint8> flags;
    std::span<const quint16> consents;
    std::span<const qint64> createdAt; ///< epoch ms
    std::map<qint64, CustomColumn> custom; ///< by id of table custom_field; only those with a value here
    std::span<const quint32> tagOffsets; ///< slots + 1
    std::span<const quint32> tags; ///< ids of table tag
};

/// Codes of one key of facts, as narrow as its words allow; 0 = missing, else index of the word + 1.
struct KeyColumn
{
    std::vector<QString> words;
    std::span<const quint8> narrow;
    std::span<const quint16> medium;
    std::span<const quint32> wide;

    [[nodiscard]] quint32 code(size_t i) const
    {
        return !narrow.empty() ? narrow[i] : !medium.empty() ? medium[i] : wide[i];
    }

    /// Code \a i is about to be asked for.
    Q_ALWAYS_INLINE void fetch(size_t i) const
    {
        if (!narrow.empty())
            fetchAhead(narrow.data() + i);
        else if (!medium.empty())
            fetchAhead(medium.data() + i);
        else
            fetchAhead(wide.data() + i);
    }
};

inline constexpr size_t maxKeys = 4; ///< of text, per fact

/// Facts of each member in order of time. offsets has slots + 1 entries.
struct Stream
{
    std::span<const quint32> offsets;
    std::span<const quint32> times; ///< seconds since 1970, cut to 1970 .. 2106
    std::span<const qint32> amounts; ///< empty when one amount of the shard needs 64 bits
    std::span<const qint64> wideAmounts;
    std::span<const quint16> currency; ///< index into the part's currencies; empty when there is only one
    std::span<const qint32> quantity;
    std::span<const quint32> product; ///< ids of table product, 0 = none
    quint32 highestProduct = 0; ///< found when loaded
    quint32 latest = 0; ///< time of the newest fact; found when loaded
    std::vector<KeyColumn> keys; ///< of facts other than orders and lines: text keys in the catalogue's order
    std::vector<quint32> first; ///< of purchases: time of each slot's first fact, 0 = none; made when loaded
    std::vector<quint32> last; ///< likewise the last one
    bool hasZeroLast = false; ///< somebody's last purchase is at second 0: of last, 0 does not say "none"

    [[nodiscard]] quint32 slotCount() const { return offsets.empty() ? 0 : quint32(offsets.size() - 1); }

    [[nodiscard]] qint64 amount(size_t i) const { return wideAmounts.empty() ? amounts[i] : wideAmounts[i]; }

    /// Amount \a i is about to be asked for.
    Q_ALWAYS_INLINE void fetchAmount(size_t i) const
    {
        if (wideAmounts.empty())
            fetchAhead(amounts.data() + i);
        else
            fetchAhead(wideAmounts.data() + i);
    }
};

/// Orders: purchases, and cancellations with their negative amounts. Amounts in minor units.
struct OrdersPart
{
    QByteArray payload;
    std::vector<QString> currencies;
    Stream purchases;
    Stream returns;
};

/// Lines of purchases with a quantity and a price. Amounts in ten-thousandths of the major unit.
struct LinesPart
{
    QByteArray payload;
    std::vector<QString> currencies;
    Stream lines;
};

/// Facts of one kind other than orders: messages, clicks, … joins and leaves share a part.
struct EventsPart
{
    QByteArray payload;
    std::vector<QString> currencies; ///< of coupons; the first one is empty: no amount is known
    std::vector<Stream> streams; ///< one; of group moves two: joins, leaves
};

/// Names and notes. Read from the tables when a rule asks for them, and never stored in packed form: the
/// fewer copies of a name there are, the surer it can be erased.
struct TextsPart
{
    std::array<std::vector<QString>, knownFieldCount> texts; ///< empty = missing
};

/// Kinds of events that have a part of their own.
enum class Events { Messages, Clicks, Reactions, GroupMessages, Coupons, Votes, GroupMoves };
inline constexpr size_t eventsCount = 7;
/// The part that holds \a fact, and which of its streams; nothing for orders and lines.
[[nodiscard]] std::optional<std::pair<Events, size_t>> eventsOf(Fact fact);
[[nodiscard]] size_t streamCount(Events events);
[[nodiscard]] quint32 keyCountOf(Events events); ///< of text
/// Text keys of the facts of a part, in the order of Stream::keys.
[[nodiscard]] QStringList textKeysOf(Fact fact);

/// Core, orders, lines, then one per Events.
enum class Part {
    Core,
    Orders,
    Lines,
    Messages,
    Clicks,
    Reactions,
    GroupMessages,
    Coupons,
    Votes,
    GroupMoves,
    Words, ///< names of tags, segments and so on: read again with every load
    Rates, ///< of exchange: read when asked for, and again when they changed
};
inline constexpr int storedParts = 10; ///< those before Words
[[nodiscard]] Part partOf(Events events);

struct Patch;

/// Members by slot. What is asked of everybody of a shard with a patch is asked of its own parts and of the
/// patch apart: the row tests know nothing of patches.
struct Shard
{
    quint32 number = 0;
    quint32 firstSlot = 0; ///< of a block: where its first slot is in what it was cut from; see blockOf()
    std::span<const quint32> places; ///< of members taken out one by one: the slot that each has in its shard
    std::shared_ptr<const CorePart> core;
    std::shared_ptr<const OrdersPart> orders;
    std::shared_ptr<const LinesPart> lines; ///< null until a rule needs it, as are the next two
    std::array<std::shared_ptr<const EventsPart>, eventsCount> events;
    std::shared_ptr<const TextsPart> texts;
    std::shared_ptr<const Patch> patch; ///< who changed since the parts were packed; null: nobody

    /// The slot in the whole shard of one of a block or of members taken out.
    [[nodiscard]] quint32 slotOf(quint32 slot) const
    {
        return places.empty() ? firstSlot + slot : places[slot];
    }

    /// Who is there, with what the patch says of it; likewise the next ones.
    [[nodiscard]] std::span<const quint64> present() const;
    [[nodiscard]] quint32 slotCount() const;
    [[nodiscard]] qint64 members() const;
    [[nodiscard]] quint8 reachOf(quint32 slot) const; ///< of somebody who is there
    [[nodiscard]] qint64 bytes() const; ///< of the packed columns

    [[nodiscard]] bool hasMember(quint32 slot) const
    {
        const auto bits = present();
        return slot / 64 < bits.size() && ((bits[slot / 64] >> (slot % 64)) & 1) != 0;
    }

    /// The same parts without the patch.
    [[nodiscard]] Shard base() const
    {
        Shard bare = *this;
        bare.patch = nullptr;
        return bare;
    }
};

/// Members of a shard who changed since its parts were packed, with everything that is known of them: a small
/// shard of its own. A change of a few members costs a few members, not a copy of all. Immutable.
struct Patch
{
    std::vector<quint32> whose; ///< slots, ascending
    Shard now; ///< they, one after the other; its places are whose
    std::vector<quint64> mask; ///< whose, as bits by slot of the shard
    std::vector<quint64> present; ///< of the whole shard: who is there
    qint64 members = 0; ///< of the whole shard
    quint32 parts = 0; ///< one bit per Part: where now differs from what the shard's own parts say

    [[nodiscard]] bool has(Part part) const { return (parts >> unsigned(part)) & 1; }

    [[nodiscard]] bool covers(quint32 slot) const
    {
        return slot / 64 < mask.size() && ((mask[slot / 64] >> (slot % 64)) & 1) != 0;
    }

    /// Where \a slot is in whose; it must be there.
    [[nodiscard]] quint32 placeOf(quint32 slot) const;
};

/// A few members around one, and which of them it is.
struct Block
{
    Shard shard;
    quint32 slot = 0;
};

/// The 64 members around \a slot as a shard of their own, in place, for judging one person without the
/// others. Lives as long as \a shard.
[[nodiscard]] Block blockOf(const Shard& shard, quint32 slot);

/// The facts that a row is about; null where the shard has not loaded them. \a currencies is null where facts
/// have no amount.
struct FactColumns
{
    const Stream* stream = nullptr;
    const std::vector<QString>* currencies = nullptr;
};

[[nodiscard]] FactColumns columnsOf(const Shard& shard, Fact fact);

/// The part in \a payload; null when the bytes are not sound, so that it is rebuilt.
[[nodiscard]] std::shared_ptr<const CorePart> openCore(QByteArray payload);
[[nodiscard]] std::shared_ptr<const OrdersPart> openOrders(QByteArray payload);
[[nodiscard]] std::shared_ptr<const LinesPart> openLines(QByteArray payload);
[[nodiscard]] std::shared_ptr<const EventsPart> openEvents(QByteArray payload, Events events);

/// Fixed numbers of sections; never reused for something else.
enum Section : quint32 {
    SectionPresent = 1,
    SectionReach = 2,
    SectionFlags = 3,
    SectionCreatedAt = 4,
    SectionTagOffsets = 5,
    SectionTags = 6,
    SectionKnown = 10, ///< + KnownField
    SectionCodes = 20, ///< + CodeField
    SectionWords = 40, ///< + CodeField
    SectionCurrencies = 60,
    SectionPurchases = 70, ///< + 0 .. 6
    SectionReturns = 80,
    SectionLines = 90,
    SectionConsents = 110,
    SectionCustomIds = 120,
    SectionEvents = 200, ///< + 20 per stream; 7, 8, … are its keys, each of one width
    SectionEventWords = 300, ///< + 20 per stream + key
    SectionCustom = 1000, ///< + 4 * place in the list of ids: codes, words, numbers, known
};

} // namespace serai::segments
