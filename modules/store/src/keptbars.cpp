// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <store/identityguard.h>
#include <store/keptbars.h>
#include <store/workspace.h>

#include <optional>

namespace serai::store {

static constexpr char saltSetting[] = "privacy.salt";
/// In place of a digest: the salt was made for these blocks; with the salt behind it: it went with them.
static constexpr char saltMark[] = "salt";
// Every "no" of people, whichever table holds it. What a number cannot receive is no word of its owner.
static constexpr char barsSql[] =
    "WITH who (id) AS (SELECT value FROM json_each(?)) "
    "SELECT member_id, channel, reason, at FROM suppression WHERE member_id IN who AND reason <> "
    "'undeliverable' "
    "UNION ALL SELECT member_id, 'whatsapp', 'stopped', at FROM marketing_switch WHERE is_on = 0 "
    "AND member_id IN who "
    "UNION ALL SELECT member_id, channel, 'withdrawn', at FROM consent_event e WHERE member_id IN who "
    "AND purpose = 'marketing' AND state <> 'granted' AND NOT EXISTS (SELECT 1 FROM consent_event l "
    "WHERE l.member_id = e.member_id AND l.channel = e.channel AND l.purpose = 'marketing' "
    "AND (l.at > e.at OR (l.at = e.at AND l.id > e.id)))";
static constexpr char waitsSql[] = "SELECT 1 FROM opt_out_message WHERE member_id = ? AND judged_at IS NULL "
                                   "AND (? OR phone = ? OR bsuid = ?) LIMIT 1";
static constexpr char putBlockSql[] =
    "INSERT INTO identity_block (digest, channel, reason, at) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (digest, channel) DO UPDATE SET reason = excluded.reason, at = excluded.at";

/// How hard a bar is to lift: by a judgement, by the person's own later yes, by WhatsApp's resume, by nobody.
static int hardnessOf(const QString& reason)
{
    if (reason == u"pending")
        return 0;
    if (reason == u"withdrawn" || reason == u"optOut" || reason == u"erased")
        return 1;
    return reason == u"stopped" ? 2 : 3;
}

static bool isHarder(const IdentityBlock& a, const IdentityBlock& b)
{
    const int x = hardnessOf(a.reason);
    const int y = hardnessOf(b.reason);
    return x > y || (x == y && a.at > b.at);
}

/// The hardest bar of each channel, by member.
using Bars = QHash<qint64, QHash<QString, IdentityBlock>>;

static Result<Bars> barsOf(Connection& connection, const QList<LostIdentity>& lost, qint64 since)
{
    QString ids = QStringLiteral("[");
    QSet<qint64> seen;
    for (const auto& identity : lost) {
        if (seen.contains(identity.member))
            continue;
        seen << identity.member;
        ids += (ids.size() > 1 ? QStringLiteral(",") : QString()) + QString::number(identity.member);
    }
    auto rows = connection.run(barsSql, ids + u']');
    if (!rows)
        return fail(rows.error());
    Bars bars;
    while (rows->next()) {
        const IdentityBlock bar{rows->text(1), rows->text(2), rows->int64(3)};
        if (bar.at < since)
            continue;
        auto& byChannel = bars[rows->int64(0)];
        const auto known = byChannel.constFind(bar.channel);
        if (known == byChannel.cend() || isHarder(bar, *known))
            byChannel.insert(bar.channel, bar);
    }
    return bars;
}

/// What is kept for one identity of somebody whom \a bar bars; nothing where nobody could lift it again.
static Result<std::optional<IdentityBlock>> blockFor(
    Connection& connection, const LostIdentity& identity, IdentityBlock bar, Leaving leaving)
{
    const bool isSender = identity.kind == u"phone" || identity.kind == u"bsuid";
    if (bar.reason == u"pending") {
        // Judging lifts it by the sender of the message. With a member the message goes as well; what is left
        // is its "no", until the person says yes.
        const bool goes = leaving == Leaving::Member;
        const auto waits = connection.number(waitsSql, identity.member, goes, identity.value, identity.value);
        if (!waits)
            return fail(waits.error());
        if (!waits->has_value())
            return std::nullopt;
        if (goes)
            bar.reason = QStringLiteral("optOut");
    } else if (bar.reason == u"erased" || (!isSender && hardnessOf(bar.reason) > 1)) {
        bar.reason = QStringLiteral("withdrawn"); // WhatsApp speaks of phones and ids only
    }
    return bar;
}

namespace {

/// A block before and after, as a line of text.
struct Change
{
    QString digest;
    QString channel;
    QString reasonBefore; ///< "-" = there was none
    qint64 atBefore = 0;
    QString reason;
    qint64 at = 0;

    [[nodiscard]] QString line() const
    {
        return QStringList{
            digest, channel, reasonBefore, QString::number(atBefore), reason, QString::number(at)}
            .join(u' ');
    }

    static std::optional<Change> read(const QString& line)
    {
        const auto parts = line.split(u' ');
        if (parts.size() != 6)
            return std::nullopt;
        return Change{parts[0], parts[1], parts[2], parts[3].toLongLong(), parts[4], parts[5].toLongLong()};
    }
};

} // namespace

/// Puts \a wanted in place unless a harder block is there; answers the line of what changed, if anything.
static Result<QString> putKept(Transaction& transaction, const QString& digest, const IdentityBlock& wanted)
{
    Change change{digest, wanted.channel, QStringLiteral("-"), 0, wanted.reason, wanted.at};
    {
        auto row = transaction->run(
            "SELECT reason, at FROM identity_block WHERE digest = ? AND channel = ?", digest, wanted.channel);
        if (!row)
            return fail(row.error());
        if (row->next()) {
            const IdentityBlock known{wanted.channel, row->text(0), row->int64(1)};
            if (!isHarder(wanted, known))
                return QString();
            change.reasonBefore = known.reason;
            change.atBefore = known.at;
        }
    }
    auto done = transaction->run(putBlockSql, digest, wanted.channel, wanted.reason, wanted.at);
    if (!done)
        return fail(done.error());
    return change.line();
}

static Result<QByteArray> saltNow(Connection& connection)
{
    const auto kept = readSetting(connection, QString::fromLatin1(saltSetting));
    if (!kept)
        return fail(kept.error());
    return QByteArray::fromHex(kept->toLatin1());
}

static void addLine(QString& text, const QString& line)
{
    if (!line.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + line;
}

/// The salt that went with blocks of before, so that doing it again makes the same ones.
static Result<> bringSaltBack(Transaction& transaction, const QString& lifted)
{
    const auto lines = lifted.split(u'\n', Qt::SkipEmptyParts);
    for (const auto& line : lines) {
        const auto salt = line.section(u' ', 1, 1);
        if (line.section(u' ', 0, 0) == QLatin1String(saltMark) && !salt.isEmpty())
            return writeSetting(transaction, QString::fromLatin1(saltSetting), salt);
    }
    return {};
}

Result<QHash<qint64, QString>> keepBars(Transaction& transaction, const QList<LostIdentity>& lost,
    Leaving leaving, qint64 since, const QString& lifted)
{
    auto& connection = transaction.connection();
    QHash<qint64, QString> changes;
    const auto bars = barsOf(connection, lost, since);
    if (!bars)
        return fail(bars.error());
    if (bars->isEmpty())
        return changes;
    auto salt = saltNow(connection);
    if (!salt)
        return fail(salt.error());
    for (const auto& identity : lost) {
        const auto byChannel = bars->constFind(identity.member);
        if (byChannel == bars->cend() || identity.value.isEmpty() || identity.kind == u"chat")
            continue; // a name in a chat is not one person's
        for (const auto& bar : *byChannel) {
            const auto block = blockFor(connection, identity, bar, leaving);
            if (!block)
                return fail(block.error());
            if (!*block)
                continue;
            auto& text = changes[identity.member];
            if (salt->isEmpty()) {
                if (auto back = bringSaltBack(transaction, lifted); !back)
                    return fail(back.error());
                salt = identitySalt(transaction);
                if (!salt)
                    return fail(salt.error());
                addLine(text, QString::fromLatin1(saltMark));
            }
            const auto line =
                putKept(transaction, identityDigest(*salt, identity.kind, identity.value), **block);
            if (!line)
                return fail(line.error());
            addLine(text, *line);
        }
    }
    return changes;
}

/// A block as it was before \a change, where it is still what the change left.
static Result<> liftOne(Transaction& transaction, const Change& change)
{
    auto done = change.reasonBefore == u"-"
        ? transaction->run(
            "DELETE FROM identity_block WHERE digest = ? AND channel = ? AND reason = ? AND at = ?",
            change.digest, change.channel, change.reason, change.at)
        : transaction->run("UPDATE identity_block SET reason = ?, at = ? WHERE digest = ? AND channel = ? "
                           "AND reason = ? AND at = ?",
            change.reasonBefore, change.atBefore, change.digest, change.channel, change.reason, change.at);
    return done ? Result<>() : fail(done.error());
}

Result<QString> liftBars(
    Transaction& transaction, const QString& kept, const QString& kind, const QString& value)
{
    QString digest;
    if (!value.isEmpty()) {
        const auto salt = saltNow(transaction.connection());
        if (!salt)
            return fail(salt.error());
        digest = identityDigest(*salt, kind, value);
    }
    QString left;
    QString mark;
    const auto lines = kept.split(u'\n', Qt::SkipEmptyParts);
    for (const auto& line : lines) {
        if (line.startsWith(QLatin1String(saltMark)))
            mark = std::max(mark, line); // the one with the salt, if there is one
        const auto change = Change::read(line);
        if (!change)
            continue;
        if (!digest.isEmpty() && change->digest != digest) {
            addLine(left, line);
            continue;
        }
        if (auto done = liftOne(transaction, *change); !done)
            return fail(done.error());
    }
    if (mark.isEmpty())
        return left;
    // Digests of nothing need no salt: the workspace is then what it was before.
    const auto salt = readSetting(transaction.connection(), QString::fromLatin1(saltSetting));
    if (!salt)
        return fail(salt.error());
    auto gone =
        transaction->run("DELETE FROM setting WHERE key = ? AND NOT EXISTS (SELECT 1 FROM identity_block)",
            QString::fromLatin1(saltSetting));
    if (!gone)
        return fail(gone.error());
    addLine(left, gone->rowsAffected() > 0 ? QString::fromLatin1(saltMark) + u' ' + *salt : mark);
    return left;
}

/// The blocks on what the member keeps when \a lost go.
static Result<QList<IdentityBlock>> blocksThatStay(
    Connection& connection, qint64 member, const QList<LostIdentity>& lost)
{
    QList<LostIdentity> stay;
    {
        auto rows = connection.run("SELECT kind, value FROM member_identity WHERE member_id = ?", member);
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            const LostIdentity identity{member, rows->text(0), rows->text(1)};
            if (!lost.contains(identity))
                stay << identity;
        }
    }
    QList<IdentityBlock> blocks;
    for (const auto& identity : std::as_const(stay)) {
        const auto found = identityBlocks(connection, identity.kind, identity.value);
        if (!found)
            return fail(found.error());
        blocks << *found;
    }
    return blocks;
}

Result<> liftBroughtBars(Transaction& transaction, const QList<LostIdentity>& lost)
{
    auto& connection = transaction.connection();
    for (const auto& identity : lost) {
        const auto brought = identityBlocks(connection, identity.kind, identity.value);
        if (!brought)
            return fail(brought.error());
        if (brought->isEmpty())
            continue;
        const auto stay = blocksThatStay(connection, identity.member, lost);
        if (!stay)
            return fail(stay.error());
        for (const auto& block : *brought) {
            if (stay->contains(block))
                continue;
            auto done =
                transaction->run("DELETE FROM suppression WHERE member_id = ? AND (channel = ? OR ? = "
                                 "'*') AND reason = ? AND at = ?",
                    identity.member, block.channel, block.channel, block.reason, block.at);
            if (!done)
                return fail(done.error());
        }
    }
    return {};
}

Result<BlockedIdentities> BlockedIdentities::load(Connection& connection)
{
    BlockedIdentities blocked;
    const auto salt = saltNow(connection);
    if (!salt)
        return fail(salt.error());
    blocked.m_salt = *salt;
    auto rows = connection.run("SELECT digest, channel FROM identity_block WHERE reason <> 'pending'");
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        blocked.m_channels[rows->text(0)] << rows->text(1);
    return blocked;
}

bool BlockedIdentities::bars(const QString& channel, QStringView kind, QStringView value) const
{
    if (m_channels.isEmpty())
        return false;
    const auto channels = m_channels.constFind(identityDigest(m_salt, kind, value));
    return channels != m_channels.cend()
        && (channels->contains(channel) || channels->contains(QStringLiteral("*")));
}

} // namespace serai::store
