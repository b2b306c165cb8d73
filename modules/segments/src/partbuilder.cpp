// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partbuilder.h"

#include "corebuilder.h"

#include <members/reach.h>

namespace serai::segments {

using store::Connection;

/// Columns of takeProfile(), in the order of CodeField, and of takeKnown(), in that of KnownField.
#define SERAI_PROFILE "m.id, m.created_at, m.country, m.language, m.zone, m.level, m.stage, m.city, m.owner"
#define SERAI_KNOWN                                                                                          \
    "trim(coalesce(m.name, '')) <> '', trim(coalesce(m.company, '')) <> '', "                                \
    "trim(coalesce(m.note, '')) <> '' OR EXISTS (SELECT 1 FROM member_note x WHERE x.member_id = m.id)"
#define SERAI_MEMBERS_OF_WHO " FROM who CROSS JOIN member m ON m.id >= who.low AND m.id <= who.high"
static constexpr int profileColumns = 2 + int(codeFieldCount);

static void takeProfile(store::Statement& rows, quint32 slot, CoreBuilder& builder)
{
    builder.grow(slot + 1);
    builder.present[slot / 64] |= quint64(1) << (slot % 64);
    builder.createdAt[slot] = rows.int64(1);
    for (quint32 field = 0; field < codeFieldCount; ++field)
        builder.setCode(field, slot, rows.text(2 + int(field)).trimmed());
}

/// Columns from \a column on are SERAI_KNOWN.
static void takeKnown(store::Statement& rows, int column, quint32 slot, CoreBuilder& builder)
{
    for (quint32 field = 0; field < knownFieldCount; ++field) {
        if (rows.boolean(column + int(field)))
            builder.setKnown(field, slot);
    }
}

/// Columns from \a column on are members::reachColumns.
static void takeReach(store::Statement& rows, int column, quint32 slot, CoreBuilder& builder)
{
    members::ReachFacts facts;
    facts.phone = rows.text(column++);
    facts.hasBsuid = rows.boolean(column++);
    facts.hasConsent = rows.boolean(column++);
    facts.isSuppressed = rows.boolean(column);
    builder.reach[slot] = quint8(members::reachOf(facts));
}

static Result<> takeMembers(Connection& connection, const PackScope& scope, CoreBuilder& builder)
{
    static const QByteArray sql = QByteArray(SERAI_WHO "SELECT " SERAI_PROFILE ", " SERAI_KNOWN ", ")
        + members::reachColumns + SERAI_MEMBERS_OF_WHO;
    auto rows = connection.run(sql.constData(), spanOf(scope), firstsOf(scope));
    if (!rows)
        return fail(rows.error());
    SlotFinder places(scope);
    builder.grow(places.count());
    while (rows->next()) {
        const auto slot = places.of(rows->int64(0));
        takeProfile(*rows, slot, builder);
        takeKnown(*rows, profileColumns, slot, builder);
        takeReach(*rows, profileColumns + int(knownFieldCount), slot, builder);
    }
    return {};
}

static Result<> takeProfiles(Connection& connection, const PackScope& scope, CoreBuilder& builder)
{
    auto rows = connection.run(
        SERAI_WHO "SELECT " SERAI_PROFILE SERAI_MEMBERS_OF_WHO, spanOf(scope), firstsOf(scope));
    if (!rows)
        return fail(rows.error());
    SlotFinder places(scope);
    while (rows->next())
        takeProfile(*rows, places.of(rows->int64(0)), builder);
    return {};
}

static Result<> takeKnowns(Connection& connection, const PackScope& scope, CoreBuilder& builder)
{
    auto rows = connection.run(
        SERAI_WHO "SELECT m.id, " SERAI_KNOWN SERAI_MEMBERS_OF_WHO, spanOf(scope), firstsOf(scope));
    if (!rows)
        return fail(rows.error());
    SlotFinder places(scope);
    while (rows->next())
        takeKnown(*rows, 1, places.of(rows->int64(0)), builder);
    return {};
}

static Result<> takeReaches(Connection& connection, const PackScope& scope, CoreBuilder& builder)
{
    static const QByteArray sql =
        QByteArray(SERAI_WHO "SELECT m.id, ") + members::reachColumns + SERAI_MEMBERS_OF_WHO;
    auto rows = connection.run(sql.constData(), spanOf(scope), firstsOf(scope));
    if (!rows)
        return fail(rows.error());
    SlotFinder places(scope);
    while (rows->next())
        takeReach(*rows, 1, places.of(rows->int64(0)), builder);
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

/// Those of \a scope with a change of \a kinds are asked for; false where there are none.
static bool ask(const TouchedList& touched, quint8 kinds, PackScope& scope)
{
    scope.asked.clear();
    for (const auto& one : touched) {
        if ((one.kinds & kinds) != 0)
            scope.asked.push_back(one.member);
    }
    return !scope.asked.empty();
}

/// What the tables do not have to be asked for, and the tags, which come in order of members.
static void copyFormer(
    const Shard& former, const TouchedList& touched, const CoreBuilder& tags, CoreBuilder& builder)
{
    CoreCopier base(*former.core, builder);
    std::optional<CoreCopier> patched;
    if (former.patch)
        patched.emplace(*former.patch->now.core, builder);
    for (quint32 place = 0; place < touched.size(); ++place) {
        const auto& [member, kinds] = touched[place];
        const auto slot = quint32(member) & (shardSlots - 1);
        if (patched && former.patch->covers(slot))
            patched->copy(former.patch->placeOf(slot), place, kinds);
        else
            base.copy(slot, place, kinds);
        for (auto i = tags.tagOffsets[place]; i < tags.tagOffsets[place + 1]; ++i)
            builder.addTag(place, tags.tags[i]);
    }
}

Result<QByteArray> mendCore(Connection& connection, const Shard& former, const TouchedList& touched)
{
    PackScope scope{former.number, {}, {}};
    for (const auto& one : touched)
        scope.members.push_back(one.member);
    CoreBuilder tags;
    if (ask(touched, CoreTags, scope)) {
        if (auto done = takeTags(connection, scope, tags); !done)
            return fail(done.error());
    }
    tags.tagOffsets.resize(touched.size() + 1, quint32(tags.tags.size()));
    CoreBuilder builder;
    copyFormer(former, touched, tags, builder);
    static constexpr std::pair<quint8, Result<> (*)(Connection&, const PackScope&, CoreBuilder&)> takes[] = {
        {CoreRow, takeProfiles}, {CoreTexts, takeKnowns}, {CoreIdentities | CoreConsents, takeReaches},
        {CoreIdentities, takeIdentities}, {CoreConsents, takeConsents}, {CoreFields, takeCustom}};
    for (const auto& [kinds, take] : takes) {
        if (!ask(touched, kinds, scope))
            continue;
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
        "group_concat(x.text, char(10))) FROM member_note x WHERE x.member_id = m.id), "
        "trim(m.note))" SERAI_MEMBERS_OF_WHO,
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
