// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shard.h"

#include "rowtest.h"

#include <segments/fields.h>

#include <algorithm>
#include <bit>
#include <limits>

namespace serai::segments {

const QStringList& identityKinds()
{
    static const QStringList kinds{QStringLiteral("phone"), QStringLiteral("email"), QStringLiteral("bsuid"),
        QStringLiteral("username"), QStringLiteral("shop"), QStringLiteral("chat")};
    return kinds;
}

const QStringList& consentStates()
{
    static const QStringList states{
        QString(), QStringLiteral("granted"), QStringLiteral("denied"), QStringLiteral("withdrawn")};
    return states;
}

std::optional<std::pair<Events, size_t>> eventsOf(Fact fact)
{
    switch (fact) {
    case Fact::Orders:
    case Fact::OrderLines:
        break;
    case Fact::Messages:
        return std::pair{Events::Messages, size_t(0)};
    case Fact::Clicks:
        return std::pair{Events::Clicks, size_t(0)};
    case Fact::Reactions:
        return std::pair{Events::Reactions, size_t(0)};
    case Fact::GroupMessages:
        return std::pair{Events::GroupMessages, size_t(0)};
    case Fact::Coupons:
        return std::pair{Events::Coupons, size_t(0)};
    case Fact::Votes:
        return std::pair{Events::Votes, size_t(0)};
    case Fact::GroupJoins:
        return std::pair{Events::GroupMoves, size_t(0)};
    case Fact::GroupLeaves:
        return std::pair{Events::GroupMoves, size_t(1)};
    }
    return std::nullopt;
}

Part partOf(Events events)
{
    return Part(int(Part::Messages) + int(events));
}

std::span<const quint64> Shard::present() const
{
    return patch ? std::span<const quint64>(patch->present) : core->present;
}

quint32 Shard::slotCount() const
{
    return patch ? std::max(core->slotCount, patch->whose.back() + 1) : core->slotCount;
}

qint64 Shard::members() const
{
    return patch ? patch->members : core->members;
}

quint8 Shard::reachOf(quint32 slot) const
{
    return patch && patch->covers(slot) ? patch->now.core->reach[patch->placeOf(slot)] : core->reach[slot];
}

qint64 Shard::bytes() const
{
    qint64 bytes = core->payload.size() + orders->payload.size() + (patch ? patch->now.bytes() : 0);
    if (lines)
        bytes += lines->payload.size();
    for (const auto& part : events)
        bytes += part ? part->payload.size() : 0;
    return bytes;
}

quint32 Patch::placeOf(quint32 slot) const
{
    return quint32(std::lower_bound(whose.begin(), whose.end(), slot) - whose.begin());
}

size_t streamCount(Events events)
{
    return events == Events::GroupMoves ? 2 : 1;
}

QStringList textKeysOf(Fact fact)
{
    QStringList keys;
    for (const auto& key : factInfo(fact).keys) {
        if (keyTypeOf(key) == KeyType::Text && key != u"currency")
            keys << key;
    }
    return keys;
}

quint32 keyCountOf(Events events)
{
    for (const auto& info : factCatalogue()) {
        const auto known = eventsOf(info.fact);
        if (known && known->first == events)
            return quint32(textKeysOf(info.fact).size());
    }
    return 0;
}

FactColumns columnsOf(const Shard& shard, Fact fact)
{
    if (fact == Fact::Orders)
        return {&shard.orders->purchases, &shard.orders->currencies};
    if (fact == Fact::OrderLines)
        return shard.lines ? FactColumns{&shard.lines->lines, &shard.lines->currencies} : FactColumns{};
    const auto [events, stream] = *eventsOf(fact);
    const auto& part = shard.events[size_t(events)];
    if (!part)
        return {};
    return {&part->streams[stream], events == Events::Coupons ? &part->currencies : nullptr};
}

static bool offsetsAreSound(std::span<const quint32> offsets, size_t rows)
{
    return offsets.empty() ? rows == 0
                           : offsets.size() <= shardSlots + 1 && offsets.front() == 0
            && offsets.back() == rows && std::is_sorted(offsets.begin(), offsets.end());
}

static bool openCodes(
    const PayloadReader& reader, quint32 section, quint32 words, size_t count, CodeColumn& column)
{
    column.codes = reader.take<quint32>(section);
    column.words = reader.takeWords(words);
    for (const auto& word : column.words)
        column.folded.push_back(foldedText(word));
    return column.codes.size() == count
        && std::all_of(column.codes.begin(), column.codes.end(),
            [&](quint32 code) { return code <= column.words.size(); });
}

static bool openCustom(const PayloadReader& reader, size_t count, CorePart& part)
{
    const auto ids = reader.take<qint64>(SectionCustomIds);
    for (size_t i = 0; i < ids.size(); ++i) {
        const quint32 base = SectionCustom + quint32(i) * 4;
        auto& column = part.custom[ids[i]];
        column.numbers = reader.take<qint64>(base + 2);
        column.known = reader.take<quint64>(base + 3);
        if (column.numbers.empty()) {
            if (!openCodes(reader, base, base + 1, count, column.words))
                return false;
        } else if (column.numbers.size() != count || column.known.size() != (count + 63) / 64) {
            return false;
        }
    }
    return true;
}

std::shared_ptr<const CorePart> openCore(QByteArray payload)
{
    auto part = std::make_shared<CorePart>();
    part->payload = std::move(payload);
    const PayloadReader reader(part->payload);
    part->reach = reader.take<quint8>(SectionReach);
    part->flags = reader.take<quint8>(SectionFlags);
    part->createdAt = reader.take<qint64>(SectionCreatedAt);
    part->present = reader.take<quint64>(SectionPresent);
    part->consents = reader.take<quint16>(SectionConsents);
    part->tagOffsets = reader.take<quint32>(SectionTagOffsets);
    part->tags = reader.take<quint32>(SectionTags);
    const size_t count = part->reach.size();
    const size_t words = (count + 63) / 64;
    bool sound = reader.isSound() && count <= shardSlots && part->flags.size() == count
        && part->createdAt.size() == count && part->present.size() == words && part->consents.size() == count
        && part->tagOffsets.size() == count + 1 && offsetsAreSound(part->tagOffsets, part->tags.size());
    for (quint32 field = 0; field < knownFieldCount; ++field) {
        part->known[field] = reader.take<quint64>(SectionKnown + field);
        sound = sound && part->known[field].size() == words;
    }
    for (quint32 field = 0; field < codeFieldCount; ++field)
        sound =
            sound && openCodes(reader, SectionCodes + field, SectionWords + field, count, part->codes[field]);
    sound = sound && openCustom(reader, count, *part);
    if (!sound)
        return nullptr;
    part->slotCount = quint32(count);
    for (const auto bits : part->present)
        part->members += std::popcount(bits);
    return part;
}

static quint32 latestOf(const Stream& stream)
{
    return stream.times.empty() ? 0 : *std::max_element(stream.times.begin(), stream.times.end());
}

static bool openStream(const PayloadReader& reader, quint32 base, size_t currencies, Stream& stream)
{
    stream.offsets = reader.take<quint32>(base);
    stream.times = reader.take<quint32>(base + 1);
    stream.amounts = reader.take<qint32>(base + 2);
    stream.wideAmounts = reader.take<qint64>(base + 3);
    stream.currency = reader.take<quint16>(base + 4);
    stream.quantity = reader.take<qint32>(base + 5);
    stream.product = reader.take<quint32>(base + 6);
    stream.latest = latestOf(stream);
    const auto rows = stream.times.size();
    const auto fits = [rows](size_t size) { return size == 0 || size == rows; };
    return reader.isSound() && offsetsAreSound(stream.offsets, rows)
        && (stream.amounts.size() == rows || stream.wideAmounts.size() == rows)
        && fits(stream.currency.size()) && fits(stream.quantity.size()) && fits(stream.product.size())
        && (rows == 0 || currencies > 0)
        && std::all_of(
            stream.currency.begin(), stream.currency.end(), [&](quint16 code) { return code < currencies; });
}

std::shared_ptr<const OrdersPart> openOrders(QByteArray payload)
{
    auto part = std::make_shared<OrdersPart>();
    part->payload = std::move(payload);
    const PayloadReader reader(part->payload);
    part->currencies = reader.takeWords(SectionCurrencies);
    if (!openStream(reader, SectionPurchases, part->currencies.size(), part->purchases)
        || !openStream(reader, SectionReturns, part->currencies.size(), part->returns))
        return nullptr;
    auto& purchases = part->purchases;
    purchases.first.resize(purchases.slotCount());
    purchases.last.resize(purchases.slotCount());
    for (quint32 slot = 0; slot < purchases.slotCount(); ++slot) {
        if (purchases.offsets[slot] == purchases.offsets[slot + 1])
            continue;
        purchases.first[slot] = purchases.times[purchases.offsets[slot]];
        purchases.last[slot] = purchases.times[purchases.offsets[slot + 1] - 1];
        purchases.hasZeroLast = purchases.hasZeroLast || purchases.last[slot] == 0;
    }
    return part;
}

std::shared_ptr<const LinesPart> openLines(QByteArray payload)
{
    auto part = std::make_shared<LinesPart>();
    part->payload = std::move(payload);
    const PayloadReader reader(part->payload);
    part->currencies = reader.takeWords(SectionCurrencies);
    if (!openStream(reader, SectionLines, part->currencies.size(), part->lines)
        || part->lines.quantity.size() != part->lines.times.size()
        || part->lines.product.size() != part->lines.times.size())
        return nullptr;
    for (const auto product : part->lines.product)
        part->lines.highestProduct = std::max(part->lines.highestProduct, product);
    return part;
}

static bool openKey(const PayloadReader& reader, quint32 section, quint32 words, size_t rows, KeyColumn& key)
{
    key.words = reader.takeWords(words);
    if (key.words.size() < 255)
        key.narrow = reader.take<quint8>(section);
    else if (key.words.size() < 65'535)
        key.medium = reader.take<quint16>(section);
    else
        key.wide = reader.take<quint32>(section);
    if (key.narrow.size() + key.medium.size() + key.wide.size() != rows)
        return false;
    for (size_t i = 0; i < rows; ++i) {
        if (key.code(i) > key.words.size())
            return false;
    }
    return true;
}

std::shared_ptr<const EventsPart> openEvents(QByteArray payload, Events events)
{
    auto part = std::make_shared<EventsPart>();
    part->payload = std::move(payload);
    const PayloadReader reader(part->payload);
    const bool money = events == Events::Coupons;
    part->currencies = {QString()};
    if (money) {
        const auto words = reader.takeWords(SectionCurrencies);
        part->currencies.insert(part->currencies.end(), words.begin(), words.end());
    }
    bool sound = reader.isSound();
    for (quint32 number = 0; number < streamCount(events); ++number) {
        auto& stream = part->streams.emplace_back();
        const quint32 base = SectionEvents + number * 20;
        stream.offsets = reader.take<quint32>(base);
        stream.times = reader.take<quint32>(base + 1);
        stream.latest = latestOf(stream);
        const auto rows = stream.times.size();
        sound = sound && offsetsAreSound(stream.offsets, rows);
        if (money) {
            stream.wideAmounts = reader.take<qint64>(base + 3);
            stream.currency = reader.take<quint16>(base + 4);
            sound = sound && stream.wideAmounts.size() == rows && stream.currency.size() == rows
                && std::all_of(stream.currency.begin(), stream.currency.end(),
                    [&](quint16 code) { return code < part->currencies.size(); });
        }
        for (quint32 key = 0; key < keyCountOf(events) && sound; ++key)
            sound = openKey(reader, base + 7 + key, SectionEventWords + number * 20 + key, rows,
                stream.keys.emplace_back());
    }
    return sound ? part : nullptr;
}

} // namespace serai::segments
