// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shard.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace serai::segments {

const QStringList& messageStates()
{
    static const QStringList states{QStringLiteral("accepted"), QStringLiteral("delivered"),
        QStringLiteral("read"), QStringLiteral("failed"), QStringLiteral("unknown")};
    return states;
}

static bool offsetsAreSound(std::span<const quint32> offsets, size_t rows)
{
    return offsets.empty() ? rows == 0
                           : offsets.size() <= shardSlots + 1 && offsets.front() == 0
            && offsets.back() == rows && std::is_sorted(offsets.begin(), offsets.end());
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
    part->tagOffsets = reader.take<quint32>(SectionTagOffsets);
    part->tags = reader.take<quint32>(SectionTags);
    const size_t count = part->reach.size();
    const size_t words = (count + 63) / 64;
    bool sound = reader.isSound() && count <= shardSlots && part->flags.size() == count
        && part->createdAt.size() == count && part->present.size() == words
        && part->tagOffsets.size() == count + 1 && offsetsAreSound(part->tagOffsets, part->tags.size());
    for (quint32 field = 0; field < knownFieldCount; ++field) {
        part->known[field] = reader.take<quint64>(SectionKnown + field);
        sound = sound && part->known[field].size() == words;
    }
    for (quint32 field = 0; field < codeFieldCount; ++field) {
        auto& column = part->codes[field];
        column.codes = reader.take<quint32>(SectionCodes + field);
        column.words = reader.takeWords(SectionWords + field);
        for (const auto& word : column.words)
            column.folded.push_back(word.toCaseFolded());
        sound = sound && column.codes.size() == count
            && std::all_of(column.codes.begin(), column.codes.end(),
                [&](quint32 code) { return code <= column.words.size(); });
    }
    if (!sound)
        return nullptr;
    part->slotCount = quint32(count);
    for (const auto bits : part->present)
        part->members += std::popcount(bits);
    return part;
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
    purchases.last.resize(purchases.slotCount());
    for (quint32 slot = 0; slot < purchases.slotCount(); ++slot) {
        if (purchases.offsets[slot] != purchases.offsets[slot + 1])
            purchases.last[slot] = purchases.times[purchases.offsets[slot + 1] - 1];
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
    return part;
}

std::shared_ptr<const MessagesPart> openMessages(QByteArray payload)
{
    auto part = std::make_shared<MessagesPart>();
    part->payload = std::move(payload);
    const PayloadReader reader(part->payload);
    auto& stream = part->messages;
    stream.offsets = reader.take<quint32>(SectionMessages);
    stream.times = reader.take<quint32>(SectionMessages + 1);
    stream.status = reader.take<quint8>(SectionMessages + 7);
    const bool sound = reader.isSound() && offsetsAreSound(stream.offsets, stream.times.size())
        && stream.status.size() == stream.times.size()
        && std::all_of(stream.status.begin(), stream.status.end(),
            [](quint8 status) { return status < messageStates().size(); });
    return sound ? part : nullptr;
}

void StreamBuilder::add(quint32 slot, qint64 timeMs, qint64 amount, quint16 currency)
{
    while (m_offsets.size() <= slot)
        m_offsets.push_back(quint32(m_times.size()));
    m_times.push_back(quint32(std::clamp<qint64>(timeMs / 1000, 0, std::numeric_limits<quint32>::max())));
    m_amounts.push_back(amount);
    m_currency.push_back(currency);
    m_wide = m_wide || amount != qint32(amount);
    m_mixed = m_mixed || currency != m_currency.front();
}

void StreamBuilder::addLine(
    quint32 slot, qint64 timeMs, qint64 amount, quint16 currency, qint64 quantity, qint64 product)
{
    add(slot, timeMs, amount, currency);
    m_quantity.push_back(qint32(std::clamp<qint64>(
        quantity, std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max())));
    m_product.push_back(product > 0 && product == quint32(product) ? quint32(product) : 0);
}

void StreamBuilder::addMessage(quint32 slot, qint64 timeMs, quint8 status)
{
    add(slot, timeMs, 0, 0);
    m_status.push_back(status);
}

void StreamBuilder::write(PayloadWriter& writer, quint32 base)
{
    if (m_times.empty())
        return;
    m_offsets.push_back(quint32(m_times.size()));
    writer.add(base, m_offsets);
    writer.add(base + 1, m_times);
    if (!m_status.empty()) {
        writer.add(base + 7, m_status);
        return;
    }
    if (m_wide)
        writer.add(base + 3, m_amounts);
    else
        writer.add(base + 2, std::vector<qint32>(m_amounts.begin(), m_amounts.end()));
    // One currency that is not the part's first still needs its column; all zero needs none.
    if (m_mixed || m_currency.front() != 0)
        writer.add(base + 4, m_currency);
    if (!m_quantity.empty()) {
        writer.add(base + 5, m_quantity);
        writer.add(base + 6, m_product);
    }
}

} // namespace serai::segments
