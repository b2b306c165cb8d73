// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markrepository.h"

#include "corebuilder.h"

#include <algorithm>

namespace serai::segments {

using store::Connection;

static constexpr const char* partKeys[] = {"core", "orders", "lines", "messages", "clicks", "reactions",
    "groupMessages", "coupons", "votes", "groupMoves", "words", "rates"};

QString partKey(Part part)
{
    return QString::fromLatin1(partKeys[size_t(part)]);
}

static std::optional<Part> partFromKey(const QString& key)
{
    for (size_t i = 0; i < std::size(partKeys); ++i) {
        if (key == QLatin1String(partKeys[i]))
            return Part(i);
    }
    return std::nullopt;
}

/// In order of members, each once.
static void tidy(TouchedList& touched)
{
    std::stable_sort(touched.begin(), touched.end(),
        [](const Touched& a, const Touched& b) { return a.member < b.member; });
    size_t kept = 0;
    for (const auto& one : touched) {
        if (kept > 0 && touched[kept - 1].member == one.member)
            touched[kept - 1].kinds |= one.kinds;
        else
            touched[kept++] = one;
    }
    touched.resize(kept);
}

void addStale(StaleParts& stale, const StaleParts& more)
{
    for (const auto& [key, changed] : more) {
        auto& known = stale[key];
        known.isWhole = known.isWhole || changed.isWhole;
        known.touched.insert(known.touched.end(), changed.touched.begin(), changed.touched.end());
        tidy(known.touched);
    }
}

Result<std::set<PartKey>> readParts(Connection& connection, const char* sql)
{
    auto rows = connection.run(sql);
    if (!rows)
        return fail(rows.error());
    std::set<PartKey> parts;
    while (rows->next()) {
        if (const auto part = partFromKey(rows->text(1)))
            parts.insert({quint32(rows->int64(0)), *part});
    }
    return parts;
}

Result<bool> hasStaleParts(Connection& connection)
{
    const auto one = connection.number("SELECT 1 FROM audience_dirty LIMIT 1");
    if (!one)
        return fail(one.error());
    return one->has_value();
}

/// The part that a mark of a member stands for: the core has some for what is known of members by one table.
static std::optional<std::pair<Part, quint8>> touchFromKey(const QString& key)
{
    static constexpr std::pair<const char*, quint8> kinds[] = {{"core", CoreAll}, {"profile", CoreRow},
        {"name", CoreTexts}, {"tag", CoreTags}, {"identity", CoreIdentities}, {"consent", CoreConsents},
        {"field", CoreFields}};
    for (const auto& [name, bits] : kinds) {
        if (key == QLatin1String(name))
            return std::pair(Part::Core, bits);
    }
    const auto part = partFromKey(key);
    return part ? std::optional(std::pair(*part, quint8(0))) : std::nullopt;
}

/// Fills in whose rows changed, where the triggers say so.
static Result<> readTouched(Connection& connection, StaleParts& stale)
{
    auto parts = connection.run("SELECT DISTINCT part FROM audience_touched");
    if (!parts)
        return fail(parts.error());
    while (parts->next()) {
        const auto touch = touchFromKey(parts->text(0));
        if (!touch)
            continue;
        const auto [part, kinds] = *touch;
        auto rows = connection.run("SELECT member_id FROM audience_touched WHERE part = ?", parts->text(0));
        if (!rows)
            return fail(rows.error());
        Stale* last = nullptr;
        quint32 lastShard = 0;
        while (rows->next()) {
            const auto member = rows->int64(0);
            if (member < 0)
                continue;
            const auto shard = quint32(member >> shardBits);
            if (!last || shard != lastShard)
                last = &stale[{shard, part}];
            lastShard = shard;
            last->touched.push_back({member, kinds});
        }
    }
    for (auto& [key, changed] : stale) {
        tidy(changed.touched);
        if (key.second != Part::Orders || changed.touched.empty())
            continue;
        stale[{key.first, Part::Lines}].touched = changed.touched;
    }
    return {};
}

/// A part with a member, or (wholeClaim) the whole part, as one number.
static constexpr quint64 wholeClaim = 255;

static quint64 packedClaim(qint64 member, Part part, quint64 kinds)
{
    return quint64(member) << 16 | quint64(part) << 8 | kinds;
}

/// Keeps what is taken over until it is stored, as one row: ten thousand would take as long as reading them.
static Result<> keepClaim(store::Transaction& transaction, const StaleParts& stale)
{
    std::vector<quint64> claims;
    for (const auto& [key, changed] : stale) {
        if (int(key.second) >= storedParts)
            continue;
        if (changed.isWhole)
            claims.push_back(packedClaim(qint64(key.first) << shardBits, key.second, wholeClaim));
        for (const auto& one : changed.touched)
            claims.push_back(packedClaim(one.member, key.second, one.kinds));
    }
    if (claims.empty())
        return {};
    const QByteArray packed(
        reinterpret_cast<const char*>(claims.data()), qsizetype(claims.size() * sizeof(quint64)));
    auto done = transaction->run("INSERT INTO audience_claim (claims) VALUES (?)", packed);
    return done ? Result<>() : fail(done.error());
}

static Result<StaleParts> readClaims(Connection& connection)
{
    auto rows = connection.run("SELECT claims FROM audience_claim");
    if (!rows)
        return fail(rows.error());
    StaleParts stale;
    while (rows->next()) {
        const auto bytes = rows->bytes(0);
        for (qsizetype i = 0; i + qsizetype(sizeof(quint64)) <= bytes.size();
             i += qsizetype(sizeof(quint64))) {
            quint64 claim;
            memcpy(&claim, bytes.constData() + i, sizeof(claim));
            const auto member = qint64(claim >> 16);
            const auto part = (claim >> 8) & 255;
            if (part >= storedParts)
                continue;
            auto& changed = stale[{quint32(member >> shardBits), Part(part)}];
            if ((claim & 255) == wholeClaim)
                changed.isWhole = true;
            else
                changed.touched.push_back({member, quint8(claim & 255)});
        }
    }
    for (auto& [key, changed] : stale)
        tidy(changed.touched);
    return stale;
}

Result<> tidyClaims(store::Transaction& transaction)
{
    auto claims = readClaims(transaction.connection());
    if (!claims)
        return fail(claims.error());
    if (claims->empty())
        return {};
    const auto building = readParts(transaction.connection(), "SELECT shard, part FROM audience_building");
    if (!building)
        return fail(building.error());
    std::erase_if(*claims, [&](const auto& claim) { return !building->contains(claim.first); });
    if (auto done = transaction->run("DELETE FROM audience_claim"); !done)
        return fail(done.error());
    return keepClaim(transaction, *claims);
}

/// What is marked now.
static Result<StaleParts> readMarks(Connection& connection)
{
    auto marked = readParts(connection, "SELECT shard, part FROM audience_dirty");
    if (!marked)
        return fail(marked.error());
    StaleParts stale;
    if (marked->empty())
        return stale;
    for (const auto& key : *marked)
        stale[key];
    if (auto touched = readTouched(connection, stale); !touched)
        return fail(touched.error());
    // A mark without members stands for the whole part, but that new orders are not named.
    for (const auto& key : *marked)
        stale[key].isWhole =
            stale[key].touched.empty() && key.second != Part::Orders && key.second != Part::Lines;
    return stale;
}

Result<StaleParts> readOutdated(Connection& connection)
{
    auto outdated = readClaims(connection);
    if (!outdated)
        return outdated;
    const auto marked = readMarks(connection);
    if (!marked)
        return fail(marked.error());
    addStale(*outdated, *marked);
    return outdated;
}

Result<StaleParts> claimStaleParts(store::Transaction& transaction)
{
    auto stale = readMarks(transaction.connection());
    if (!stale)
        return fail(stale.error());
    if (stale->empty())
        return stale;
    if (auto kept = keepClaim(transaction, *stale); !kept)
        return fail(kept.error());
    for (const char* sql : {"INSERT OR IGNORE INTO audience_building SELECT shard, part FROM audience_dirty "
                            "WHERE part NOT IN ('words', 'rates')",
             "DELETE FROM audience_dirty", "DELETE FROM audience_touched"}) {
        if (auto done = transaction->run(sql); !done)
            return fail(done.error());
    }
    return stale;
}

} // namespace serai::segments
