// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <store/identityguard.h>
#include <store/workspace.h>

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace serai::store {

static constexpr char saltKey[] = "privacy.salt";
// A person's own "no" outlives a suspicion of it.
static constexpr char putBlock[] =
    "INSERT INTO identity_block (digest, channel, reason, at) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (digest, channel) DO UPDATE SET reason = excluded.reason, at = excluded.at "
    "WHERE excluded.reason <> 'pending' AND (excluded.at >= at OR reason = 'pending')";
static constexpr char barMember[] =
    "INSERT INTO suppression (member_id, channel, reason, at) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (member_id, channel) DO UPDATE SET reason = excluded.reason, at = excluded.at "
    "WHERE suppression.reason = 'pending' AND excluded.reason <> 'pending'";
static constexpr char uncheckedSql[] =
    "SELECT u.identity_id, i.member_id, i.kind, i.value FROM identity_unchecked u "
    "LEFT JOIN member_identity i ON i.id = u.identity_id ORDER BY u.identity_id LIMIT 2000";

QString identityDigest(const QByteArray& salt, QStringView kind, QStringView value)
{
    QString plain;
    if (kind == u"phone") {
        for (const QChar sign : value) {
            if (sign.isDigit())
                plain += sign;
        }
    } else {
        plain = value.trimmed().toString().toCaseFolded();
    }
    const auto text = kind.toUtf8() + ':' + plain.toUtf8();
    const auto mac = QMessageAuthenticationCode::hash(text, salt, QCryptographicHash::Sha256);
    return QString::fromLatin1(mac.first(16).toHex());
}

/// Empty where nothing was ever blocked.
static Result<QByteArray> readSalt(Connection& connection)
{
    const auto kept = readSetting(connection, QString::fromLatin1(saltKey));
    if (!kept)
        return fail(kept.error());
    return QByteArray::fromHex(kept->toLatin1());
}

Result<QByteArray> identitySalt(Transaction& transaction)
{
    auto salt = readSalt(transaction.connection());
    if (!salt || !salt->isEmpty())
        return salt;
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    const QByteArray fresh(reinterpret_cast<const char*>(bits.data()), qsizetype(sizeof bits));
    if (auto done =
            writeSetting(transaction, QString::fromLatin1(saltKey), QString::fromLatin1(fresh.toHex()));
        !done)
        return fail(done.error());
    return fresh;
}

Result<> blockIdentity(
    Transaction& transaction, const QString& kind, const QString& value, const IdentityBlock& block)
{
    if (value.isEmpty())
        return {};
    const auto salt = identitySalt(transaction);
    if (!salt)
        return fail(salt.error());
    auto done =
        transaction->run(putBlock, identityDigest(*salt, kind, value), block.channel, block.reason, block.at);
    if (!done)
        return fail(done.error());
    return {};
}

Result<> unblockIdentity(Transaction& transaction, const QString& kind, const QString& value,
    const QString& channel, const QString& reason, qint64 notAfter)
{
    const auto salt = readSalt(transaction.connection());
    if (!salt)
        return fail(salt.error());
    if (salt->isEmpty() || value.isEmpty())
        return {};
    auto done = transaction->run(
        "DELETE FROM identity_block WHERE digest = ? AND channel = ? AND reason = ? AND at <= ?",
        identityDigest(*salt, kind, value), channel, reason, notAfter);
    if (!done)
        return fail(done.error());
    return {};
}

static Result<QList<IdentityBlock>> blocksOf(
    Connection& connection, const QByteArray& salt, const QString& kind, const QString& value)
{
    QList<IdentityBlock> blocks;
    if (salt.isEmpty() || value.isEmpty())
        return blocks;
    auto rows =
        connection.run("SELECT channel, reason, at FROM identity_block WHERE digest = ? ORDER BY channel",
            identityDigest(salt, kind, value));
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        blocks << IdentityBlock{rows->text(0), rows->text(1), rows->int64(2)};
    return blocks;
}

Result<QList<IdentityBlock>> identityBlocks(Connection& connection, const QString& kind, const QString& value)
{
    const auto salt = readSalt(connection);
    if (!salt)
        return fail(salt.error());
    return blocksOf(connection, *salt, kind, value);
}

Result<ErasedIdentities> ErasedIdentities::load(Connection& connection)
{
    ErasedIdentities erased;
    const auto salt = readSalt(connection);
    if (!salt)
        return fail(salt.error());
    erased.m_salt = *salt;
    auto rows = connection.run("SELECT digest FROM identity_block WHERE reason = 'erased'");
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        erased.m_digests << rows->text(0);
    return erased;
}

bool ErasedIdentities::contains(QStringView kind, QStringView value) const
{
    return !m_digests.isEmpty() && m_digests.contains(identityDigest(m_salt, kind, value));
}

namespace {

struct NewIdentity
{
    qint64 id = 0;
    qint64 member = 0; ///< 0 = it went again in the same transaction
    QString kind;
    QString value;
};

} // namespace

static Result<QList<NewIdentity>> nextUnchecked(Connection& connection)
{
    auto rows = connection.run(uncheckedSql);
    if (!rows)
        return fail(rows.error());
    QList<NewIdentity> list;
    while (rows->next())
        list << NewIdentity{rows->int64(0), rows->int64(1), rows->text(2), rows->text(3)};
    return list;
}

/// One look for all of an import's people, instead of one for each.
static Result<QSet<QString>> blockedDigests(Connection& connection)
{
    auto rows = connection.run("SELECT DISTINCT digest FROM identity_block");
    if (!rows)
        return fail(rows.error());
    QSet<QString> digests;
    while (rows->next())
        digests << rows->text(0);
    return digests;
}

static Result<> bar(Transaction& transaction, qint64 member, const IdentityBlock& block)
{
    for (const char* channel : {"whatsapp", "sms", "email"}) {
        const auto name = QString::fromLatin1(channel);
        if (block.channel != u"*" && block.channel != name)
            continue;
        if (auto done = transaction->run(barMember, member, name, block.reason, block.at); !done)
            return fail(done.error());
    }
    transaction.changed(QStringLiteral("member"), member);
    return {};
}

Result<qint64> uncheckedIdentities(Connection& connection)
{
    const auto count = connection.number("SELECT count(*) FROM identity_unchecked");
    if (!count)
        return fail(count.error());
    return count->value_or(0);
}

Result<> applyIdentityBlocks(Transaction& transaction, const std::function<Result<>(qint64 looked)>& step)
{
    auto& connection = transaction.connection();
    auto list = nextUnchecked(connection);
    if (!list || list->isEmpty())
        return list ? Result<>() : fail(list.error());
    const auto salt = readSalt(connection);
    if (!salt)
        return fail(salt.error());
    const auto digests = blockedDigests(connection);
    if (!digests)
        return fail(digests.error());
    qint64 looked = 0;
    while (!list->isEmpty()) {
        for (const auto& identity : std::as_const(*list)) {
            if (identity.member == 0
                || !digests->contains(identityDigest(*salt, identity.kind, identity.value)))
                continue;
            const auto blocks = blocksOf(connection, *salt, identity.kind, identity.value);
            if (!blocks)
                return fail(blocks.error());
            for (const auto& block : *blocks) {
                if (auto done = bar(transaction, identity.member, block); !done)
                    return done;
            }
        }
        auto checked =
            connection.run("DELETE FROM identity_unchecked WHERE identity_id <= ?", list->constLast().id);
        if (!checked)
            return fail(checked.error());
        looked += list->size();
        if (auto wanted = step ? step(looked) : Result<>(); !wanted)
            return wanted;
        list = nextUnchecked(connection);
        if (!list)
            return fail(list.error());
    }
    return {};
}

} // namespace serai::store
