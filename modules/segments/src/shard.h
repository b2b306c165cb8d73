// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload.h"

#include <array>
#include <memory>

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
    codeFieldCount
};

enum KnownField : quint32 { KnownName, KnownCompany, KnownNote, knownFieldCount };

enum MemberFlag : quint8 { FlagPhone = 1, FlagEmail = 2 };

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
    std::span<const qint64> createdAt; ///< epoch ms
    std::span<const quint32> tagOffsets; ///< slots + 1
    std::span<const quint32> tags; ///< ids of table tag
};

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
    std::span<const quint8> status;
    std::vector<quint32> last; ///< of purchases: time of each slot's last fact, 0 = none; made when loaded

    [[nodiscard]] quint32 slotCount() const { return offsets.empty() ? 0 : quint32(offsets.size() - 1); }

    [[nodiscard]] qint64 amount(size_t i) const { return wideAmounts.empty() ? amounts[i] : wideAmounts[i]; }
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

/// Messages that WhatsApp accepted, by the time of acceptance.
struct MessagesPart
{
    QByteArray payload;
    Stream messages; ///< status: index into messageStates()
};

/// Names and notes. Read from the tables when a rule asks for them, and never stored in packed form: the
/// fewer copies of a name there are, the surer it can be erased.
struct TextsPart
{
    std::array<std::vector<QString>, knownFieldCount> texts; ///< empty = missing
};

struct Shard
{
    std::shared_ptr<const CorePart> core;
    std::shared_ptr<const OrdersPart> orders;
    std::shared_ptr<const LinesPart> lines; ///< null until a rule needs it, as are the next two
    std::shared_ptr<const MessagesPart> messages;
    std::shared_ptr<const TextsPart> texts;

    bool operator==(const Shard&) const = default; ///< the same parts
};

/// States of outbox rows that count as sent, in the order of their codes.
[[nodiscard]] const QStringList& messageStates();

/// The part in \a payload; null when the bytes are not sound, so that it is rebuilt.
[[nodiscard]] std::shared_ptr<const CorePart> openCore(QByteArray payload);
[[nodiscard]] std::shared_ptr<const OrdersPart> openOrders(QByteArray payload);
[[nodiscard]] std::shared_ptr<const LinesPart> openLines(QByteArray payload);
[[nodiscard]] std::shared_ptr<const MessagesPart> openMessages(QByteArray payload);

/// Gathers the facts of one stream in order of (slot, time) and writes them as sections \a base, base + 1, …
class StreamBuilder
{
public:
    void add(quint32 slot, qint64 timeMs, qint64 amount, quint16 currency);
    void addLine(
        quint32 slot, qint64 timeMs, qint64 amount, quint16 currency, qint64 quantity, qint64 product);
    void addMessage(quint32 slot, qint64 timeMs, quint8 status);
    void write(PayloadWriter& writer, quint32 base);

private:
    std::vector<quint32> m_offsets;
    std::vector<quint32> m_times;
    std::vector<qint64> m_amounts;
    std::vector<quint16> m_currency;
    std::vector<qint32> m_quantity;
    std::vector<quint32> m_product;
    std::vector<quint8> m_status;
    bool m_wide = false;
    bool m_mixed = false;
};

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
    SectionMessages = 100, ///< + 0, 1, 7
};

} // namespace serai::segments
