// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partbuilder.h"

#include <members/reach.h>

#include <QHash>

namespace serai::segments {

using store::Connection;

static qint64 firstIdOf(quint32 shard)
{
    return qint64(shard) << shardBits;
}

/// Distinct words of a column with their codes.
class WordTable
{
public:
    /// 0 for a missing word, else 1, 2, …
    quint32 codeOf(const QString& word)
    {
        if (word.isEmpty())
            return 0;
        auto found = m_codes.constFind(word);
        if (found == m_codes.constEnd()) {
            m_words.push_back(word);
            found = m_codes.insert(word, quint32(m_words.size()));
        }
        return *found;
    }

    [[nodiscard]] const std::vector<QString>& words() const { return m_words; }

private:
    QHash<QString, quint32> m_codes;
    std::vector<QString> m_words;
};

/// What packCore() gathers per slot.
struct CoreColumns
{
    std::vector<quint64> present;
    std::array<std::vector<quint64>, knownFieldCount> known;
    std::array<std::vector<quint32>, codeFieldCount> codes;
    std::array<WordTable, codeFieldCount> words;
    std::vector<quint8> reach;
    std::vector<quint8> flags;
    std::vector<qint64> createdAt;

    void grow(quint32 slot)
    {
        present.resize(slot / 64 + 1);
        for (auto& bits : known)
            bits.resize(slot / 64 + 1);
        for (auto& column : codes)
            column.resize(slot + 1);
        reach.resize(slot + 1);
        flags.resize(slot + 1);
        createdAt.resize(slot + 1);
    }
};

static void takeMember(store::Statement& rows, CoreColumns& columns)
{
    const auto slot = quint32(rows.int64(0)) & (shardSlots - 1);
    columns.grow(slot);
    const quint64 bit = quint64(1) << (slot % 64);
    columns.present[slot / 64] |= bit;
    columns.createdAt[slot] = rows.int64(1);
    int column = 2;
    for (quint32 field = 0; field < codeFieldCount; ++field)
        columns.codes[field][slot] = columns.words[field].codeOf(rows.text(column++).trimmed());
    for (quint32 field = 0; field < knownFieldCount; ++field) {
        if (rows.boolean(column++))
            columns.known[field][slot / 64] |= bit;
    }
    columns.flags[slot] = rows.boolean(column++) ? quint8(FlagEmail) : quint8(0);
    members::ReachFacts facts;
    facts.phone = rows.text(column++);
    facts.hasBsuid = rows.boolean(column++);
    facts.hasConsent = rows.boolean(column++);
    facts.isSuppressed = rows.boolean(column);
    if (!facts.phone.isEmpty())
        columns.flags[slot] |= FlagPhone;
    columns.reach[slot] = quint8(members::reachOf(facts));
}

static Result<> packTags(Connection& connection, quint32 shard, size_t slotCount, PayloadWriter& writer)
{
    auto rows =
        connection.run("SELECT member_id, tag_id FROM member_tag WHERE member_id >= ? AND member_id < ? "
                       "ORDER BY member_id, tag_id",
            firstIdOf(shard), firstIdOf(shard + 1));
    if (!rows)
        return fail(rows.error());
    std::vector<quint32> offsets;
    std::vector<quint32> tags;
    while (rows->next()) {
        const auto slot = quint32(rows->int64(0)) & (shardSlots - 1);
        while (offsets.size() <= slot)
            offsets.push_back(quint32(tags.size()));
        tags.push_back(quint32(rows->int64(1)));
    }
    offsets.resize(slotCount + 1, quint32(tags.size()));
    writer.add(SectionTagOffsets, offsets);
    writer.add(SectionTags, tags);
    return {};
}

Result<QByteArray> packCore(Connection& connection, quint32 shard)
{
    // Six code fields and three texts in the order of CodeField and KnownField.
    static const QByteArray sql =
        QByteArray("SELECT m.id, m.created_at, m.country, m.language, m.zone, m.level, "
                   "m.stage, m.city, trim(coalesce(m.name, '')) <> '', "
                   "trim(coalesce(m.company, '')) <> '', trim(coalesce(m.note, '')) <> '', "
                   "EXISTS (SELECT 1 FROM member_identity i WHERE i.member_id = m.id AND "
                   "i.kind = 'email'), ")
        + members::reachColumns + " FROM member m WHERE m.id >= ? AND m.id < ? ORDER BY m.id";
    auto rows = connection.run(sql.constData(), firstIdOf(shard), firstIdOf(shard + 1));
    if (!rows)
        return fail(rows.error());
    CoreColumns columns;
    while (rows->next())
        takeMember(*rows, columns);
    PayloadWriter writer;
    writer.add(SectionPresent, columns.present);
    writer.add(SectionReach, columns.reach);
    writer.add(SectionFlags, columns.flags);
    writer.add(SectionCreatedAt, columns.createdAt);
    for (quint32 field = 0; field < codeFieldCount; ++field) {
        writer.add(SectionCodes + field, columns.codes[field]);
        writer.addWords(SectionWords + field, columns.words[field].words());
    }
    for (quint32 field = 0; field < knownFieldCount; ++field)
        writer.add(SectionKnown + field, columns.known[field]);
    if (auto tags = packTags(connection, shard, columns.reach.size(), writer); !tags)
        return fail(tags.error());
    return writer.finish();
}

Result<QByteArray> packOrders(Connection& connection, quint32 shard)
{
    // Read in the order of the covering index shop_order_by_member, which holds every column that is named
    // here.
    auto rows = connection.run(
        "SELECT member_id, ordered_at, kind = 'purchase', total_minor, currency FROM shop_order "
        "WHERE member_id >= ? AND member_id < ? AND kind <> 'free' "
        "ORDER BY member_id, ordered_at",
        firstIdOf(shard), firstIdOf(shard + 1));
    if (!rows)
        return fail(rows.error());
    StreamBuilder purchases;
    StreamBuilder returns;
    WordTable currencies;
    while (rows->next()) {
        auto& stream = rows->boolean(2) ? purchases : returns;
        stream.add(quint32(rows->int64(0)) & (shardSlots - 1), rows->int64(1), rows->int64(3),
            quint16(currencies.codeOf(rows->text(4)) - 1));
    }
    PayloadWriter writer;
    writer.addWords(SectionCurrencies, currencies.words());
    purchases.write(writer, SectionPurchases);
    returns.write(writer, SectionReturns);
    return writer.finish();
}

Result<QByteArray> packLines(Connection& connection, quint32 shard)
{
    auto rows = connection.run(
        "SELECT o.member_id, o.ordered_at, l.amount_e4, o.currency, l.quantity, coalesce(l.product_id, 0) "
        "FROM shop_order o JOIN order_line l ON l.order_id = o.id "
        "WHERE o.member_id >= ? AND o.member_id < ? AND o.kind = 'purchase' AND l.quantity > 0 AND "
        "l.unit_price_e4 > 0 "
        "ORDER BY o.member_id, o.ordered_at",
        firstIdOf(shard), firstIdOf(shard + 1));
    if (!rows)
        return fail(rows.error());
    StreamBuilder lines;
    WordTable currencies;
    while (rows->next())
        lines.addLine(quint32(rows->int64(0)) & (shardSlots - 1), rows->int64(1), rows->int64(2),
            quint16(currencies.codeOf(rows->text(3)) - 1), rows->int64(4), rows->int64(5));
    PayloadWriter writer;
    writer.addWords(SectionCurrencies, currencies.words());
    lines.write(writer, SectionLines);
    return writer.finish();
}

Result<QByteArray> packMessages(Connection& connection, quint32 shard)
{
    auto rows = connection.run(
        "SELECT member_id, accepted_at, state FROM outbox WHERE member_id >= ? AND member_id < ? "
        "AND accepted_at IS NOT NULL ORDER BY member_id, accepted_at",
        firstIdOf(shard), firstIdOf(shard + 1));
    if (!rows)
        return fail(rows.error());
    StreamBuilder messages;
    while (rows->next()) {
        const auto state = std::max<qsizetype>(0, messageStates().indexOf(rows->text(2)));
        messages.addMessage(quint32(rows->int64(0)) & (shardSlots - 1), rows->int64(1), quint8(state));
    }
    PayloadWriter writer;
    messages.write(writer, SectionMessages);
    return writer.finish();
}

Result<std::shared_ptr<const TextsPart>> readTexts(Connection& connection, quint32 shard)
{
    auto rows = connection.run(
        "SELECT id, trim(name), trim(company), trim(note) FROM member WHERE id >= ? AND id < ? "
        "ORDER BY id",
        firstIdOf(shard), firstIdOf(shard + 1));
    if (!rows)
        return fail(rows.error());
    auto part = std::make_shared<TextsPart>();
    while (rows->next()) {
        const auto slot = size_t(rows->int64(0)) & (shardSlots - 1);
        for (int field = 0; field < int(knownFieldCount); ++field) {
            auto& column = part->texts[size_t(field)];
            column.resize(slot + 1);
            column[slot] = rows->text(field + 1);
        }
    }
    return part;
}

} // namespace serai::segments
