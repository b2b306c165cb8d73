// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partbuilder.h"

#include "corebuilder.h"

#include <members/reach.h>

namespace serai::segments {

using store::Connection;

static void takeMember(store::Statement& rows, quint32 slot, CoreBuilder& builder)
{
    builder.grow(slot + 1);
    builder.present[slot / 64] |= quint64(1) << (slot % 64);
    builder.createdAt[slot] = rows.int64(1);
    int column = 2;
    for (quint32 field = 0; field < codeFieldCount; ++field)
        builder.setCode(field, slot, rows.text(column++).trimmed());
    for (quint32 field = 0; field < knownFieldCount; ++field) {
        if (rows.boolean(column++))
            builder.setKnown(field, slot);
    }
    members::ReachFacts facts;
    facts.phone = rows.text(column++);
    facts.hasBsuid = rows.boolean(column++);
    facts.hasConsent = rows.boolean(column++);
    facts.isSuppressed = rows.boolean(column);
    builder.reach[slot] = quint8(members::reachOf(facts));
}

static Result<> takeMembers(Connection& connection, const PackScope& scope, CoreBuilder& builder)
{
    // Code fields and three texts in the order of CodeField and KnownField.
    static const QByteArray sql =
        QByteArray(
            SERAI_WHO "SELECT m.id, m.created_at, m.country, m.language, m.zone, m.level, "
                      "m.stage, m.city, m.owner, trim(coalesce(m.name, '')) <> '', "
                      "trim(coalesce(m.company, '')) <> '', trim(coalesce(m.note, '')) <> '' OR EXISTS "
                      "(SELECT 1 FROM member_note x WHERE x.member_id = m.id), ")
        + members::reachColumns + " FROM who CROSS JOIN member m ON m.id >= who.low AND m.id <= who.high";
    auto rows = connection.run(sql.constData(), spanOf(scope), firstsOf(scope));
    if (!rows)
        return fail(rows.error());
    SlotFinder places(scope);
    builder.grow(places.count());
    while (rows->next())
        takeMember(*rows, places.of(rows->int64(0)), builder);
    return {};
}

static Result<> takeTags(Connection& connection, const PackScope& scope, CoreBuilder& builder)
{
    auto rows = connection.run(SERAI_WHO
        "SELECT f.member_id, f.tag_id FROM who CROSS JOIN member_tag f " SERAI_OF_WHO,
        spanOf(scope), firstsOf(scope));
    if (!rows)
        return fail(rows.error());
    SlotFinder places(scope);
    while (rows->next()) // in the order of the primary key
        builder.addTag(places.of(rows->int64(0)), quint32(rows->int64(1)));
    return {};
}

static Result<> takeIdentities(Connection& connection, const PackScope& scope, CoreBuilder& builder)
{
    auto rows = connection.run(SERAI_WHO
        "SELECT f.member_id, f.kind FROM who CROSS JOIN member_identity f " SERAI_OF_WHO,
        spanOf(scope), firstsOf(scope));
    if (!rows)
        return fail(rows.error());
    SlotFinder places(scope);
    while (rows->next()) {
        const auto slot = places.of(rows->int64(0));
        const auto kind = identityKinds().indexOf(rows->text(1));
        if (kind >= 0 && slot < builder.flags.size())
            builder.flags[slot] |= quint8(1u << unsigned(kind));
    }
    return {};
}

static Result<> takeConsents(Connection& connection, const PackScope& scope, CoreBuilder& builder)
{
    // The newest word of each pair comes last.
    auto rows = connection.run(SERAI_WHO
        "SELECT f.member_id, f.channel, f.purpose, f.state FROM who CROSS JOIN consent_event f " SERAI_OF_WHO
        "ORDER BY f.member_id, f.channel, f.purpose, f.at, f.id",
        spanOf(scope), firstsOf(scope));
    if (!rows)
        return fail(rows.error());
    static const QStringList channels{
        QStringLiteral("whatsapp"), QStringLiteral("sms"), QStringLiteral("email")};
    SlotFinder places(scope);
    while (rows->next()) {
        const auto slot = places.of(rows->int64(0));
        const auto channel = channels.indexOf(rows->text(1));
        const auto state = consentStates().indexOf(rows->text(3));
        if (channel < 0 || state < 0 || slot >= builder.consents.size())
            continue;
        const auto shift = unsigned(channel * 2 + (rows->text(2) == u"marketing" ? 0 : 1)) * 2;
        builder.consents[slot] =
            quint16((builder.consents[slot] & ~(3u << shift)) | (unsigned(state) << shift));
    }
    return {};
}

/// Fields of the shop; numbers and words apart.
static Result<> takeCustom(Connection& connection, const PackScope& scope, CoreBuilder& builder)
{
    auto rows = connection.run(SERAI_WHO
        "SELECT f.member_id, f.field_id, f.text, f.number FROM who CROSS JOIN member_field f " SERAI_OF_WHO,
        spanOf(scope), firstsOf(scope));
    if (!rows)
        return fail(rows.error());
    SlotFinder places(scope);
    while (rows->next()) {
        const auto slot = places.of(rows->int64(0));
        if (slot >= builder.reach.size())
            continue;
        if (rows->isNull(3))
            builder.setCustomText(rows->int64(1), slot, rows->text(2).trimmed());
        else
            builder.setCustomNumber(rows->int64(1), slot, rows->int64(3));
    }
    return {};
}

Result<QByteArray> packCore(Connection& connection, const PackScope& scope)
{
    CoreBuilder builder;
    for (const auto take : {takeMembers, takeTags, takeIdentities, takeConsents, takeCustom}) {
        if (auto done = take(connection, scope, builder); !done)
            return fail(done.error());
    }
    return builder.finish();
}

Result<std::shared_ptr<const TextsPart>> readTexts(Connection& connection, const PackScope& scope)
{
    auto rows = connection.run(SERAI_WHO
        "SELECT m.id, trim(m.name), trim(m.company), coalesce((SELECT trim(coalesce(m.note || char(10), '') "
        "|| "
        "group_concat(x.text, char(10))) FROM member_note x WHERE x.member_id = m.id), trim(m.note)) "
        "FROM who CROSS JOIN member m "
        "ON m.id >= who.low AND m.id <= who.high",
        spanOf(scope), firstsOf(scope));
    if (!rows)
        return fail(rows.error());
    auto part = std::make_shared<TextsPart>();
    SlotFinder places(scope);
    while (rows->next()) {
        const auto slot = size_t(places.of(rows->int64(0)));
        for (int field = 0; field < int(knownFieldCount); ++field) {
            auto& column = part->texts[size_t(field)];
            column.resize(slot + 1);
            column[slot] = rows->text(field + 1);
        }
    }
    return part;
}

} // namespace serai::segments
