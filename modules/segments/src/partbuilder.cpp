// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partbuilder.h"

#include "streambuilder.h"

#include <members/reach.h>

#include <map>

namespace serai::segments {

using store::Connection;

static qint64 firstIdOf(quint32 shard)
{
    return qint64(shard) << shardBits;
}

/// What packCore() gathers per slot.
struct CoreColumns
{
    std::vector<quint64> present;
    std::array<std::vector<quint64>, knownFieldCount> known;
    std::array<std::vector<quint32>, codeFieldCount> codes;
    std::array<WordTable, codeFieldCount> words;
    std::vector<quint8> reach;
    std::vector<quint8> flags;
    std::vector<quint16> consents;
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
        consents.resize(slot + 1);
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
    members::ReachFacts facts;
    facts.phone = rows.text(column++);
    facts.hasBsuid = rows.boolean(column++);
    facts.hasConsent = rows.boolean(column++);
    facts.isSuppressed = rows.boolean(column);
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

static Result<> takeIdentities(Connection& connection, quint32 shard, CoreColumns& columns)
{
    auto rows =
        connection.run("SELECT member_id, kind FROM member_identity WHERE member_id >= ? AND member_id < ?",
            firstIdOf(shard), firstIdOf(shard + 1));
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        const auto slot = size_t(rows->int64(0)) & (shardSlots - 1);
        const auto kind = identityKinds().indexOf(rows->text(1));
        if (kind >= 0 && slot < columns.flags.size())
            columns.flags[slot] |= quint8(1u << unsigned(kind));
    }
    return {};
}

static Result<> takeConsents(Connection& connection, quint32 shard, CoreColumns& columns)
{
    // The newest word of each pair comes last.
    auto rows =
        connection.run("SELECT member_id, channel, purpose, state FROM consent_event "
                       "WHERE member_id >= ? AND member_id < ? ORDER BY member_id, channel, purpose, at, id",
            firstIdOf(shard), firstIdOf(shard + 1));
    if (!rows)
        return fail(rows.error());
    static const QStringList channels{
        QStringLiteral("whatsapp"), QStringLiteral("sms"), QStringLiteral("email")};
    while (rows->next()) {
        const auto slot = size_t(rows->int64(0)) & (shardSlots - 1);
        const auto channel = channels.indexOf(rows->text(1));
        const auto state = consentStates().indexOf(rows->text(3));
        if (channel < 0 || state < 0 || slot >= columns.consents.size())
            continue;
        const auto shift = unsigned(channel * 2 + (rows->text(2) == u"marketing" ? 0 : 1)) * 2;
        columns.consents[slot] =
            quint16((columns.consents[slot] & ~(3u << shift)) | (unsigned(state) << shift));
    }
    return {};
}

/// Columns of the fields of the shop; numbers and words apart.
static Result<> packCustom(Connection& connection, quint32 shard, size_t slotCount, PayloadWriter& writer)
{
    auto rows = connection.run("SELECT member_id, field_id, text, number FROM member_field "
                               "WHERE member_id >= ? AND member_id < ?",
        firstIdOf(shard), firstIdOf(shard + 1));
    if (!rows)
        return fail(rows.error());

    struct Column
    {
        WordTable words;
        std::vector<quint32> codes;
        std::vector<qint64> numbers;
        std::vector<quint64> known;
    };

    std::map<qint64, Column> columns;
    while (rows->next()) {
        const auto slot = size_t(rows->int64(0)) & (shardSlots - 1);
        if (slot >= slotCount)
            continue;
        auto& column = columns[rows->int64(1)];
        if (rows->isNull(3)) {
            column.codes.resize(slotCount);
            column.codes[slot] = column.words.codeOf(rows->text(2).trimmed());
        } else {
            column.numbers.resize(slotCount);
            column.known.resize((slotCount + 63) / 64);
            column.numbers[slot] = rows->int64(3);
            column.known[slot / 64] |= quint64(1) << (slot % 64);
        }
    }
    std::vector<qint64> ids;
    for (const auto& [id, column] : columns) {
        const quint32 base = SectionCustom + quint32(ids.size()) * 4;
        ids.push_back(id);
        if (column.numbers.empty()) {
            writer.add(base, column.codes);
            writer.addWords(base + 1, column.words.words());
        } else {
            writer.add(base + 2, column.numbers);
            writer.add(base + 3, column.known);
        }
    }
    writer.add(SectionCustomIds, ids);
    return {};
}

Result<QByteArray> packCore(Connection& connection, const PackScope& scope)
{
    const auto shard = scope.shard;
    // Code fields and three texts in the order of CodeField and KnownField.
    static const QByteArray sql =
        QByteArray("SELECT m.id, m.created_at, m.country, m.language, m.zone, m.level, "
                   "m.stage, m.city, m.owner, trim(coalesce(m.name, '')) <> '', "
                   "trim(coalesce(m.company, '')) <> '', trim(coalesce(m.note, '')) <> '', ")
        + members::reachColumns + " FROM member m WHERE m.id >= ? AND m.id < ? ORDER BY m.id";
    CoreColumns columns;
    {
        auto rows = connection.run(sql.constData(), firstIdOf(shard), firstIdOf(shard + 1));
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            takeMember(*rows, columns);
    }
    if (auto done = takeIdentities(connection, shard, columns); !done)
        return fail(done.error());
    if (auto done = takeConsents(connection, shard, columns); !done)
        return fail(done.error());
    PayloadWriter writer;
    writer.add(SectionPresent, columns.present);
    writer.add(SectionReach, columns.reach);
    writer.add(SectionFlags, columns.flags);
    writer.add(SectionConsents, columns.consents);
    writer.add(SectionCreatedAt, columns.createdAt);
    for (quint32 field = 0; field < codeFieldCount; ++field) {
        writer.add(SectionCodes + field, columns.codes[field]);
        writer.addWords(SectionWords + field, columns.words[field].words());
    }
    for (quint32 field = 0; field < knownFieldCount; ++field)
        writer.add(SectionKnown + field, columns.known[field]);
    if (auto tags = packTags(connection, shard, columns.reach.size(), writer); !tags)
        return fail(tags.error());
    if (auto custom = packCustom(connection, shard, columns.reach.size(), writer); !custom)
        return fail(custom.error());
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
