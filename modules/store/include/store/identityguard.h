// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/transaction.h>

#include <QByteArray>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace serai::store {

/// What stays of an identifier that may not be kept: 128 bits of HMAC-SHA256 over kind and value under \a
/// salt, as hex. Phones are taken by their digits and the rest without regard to case, so that another
/// spelling meets the same digest. Whoever has the salt can try numbers out: it hides from a look, not from
/// an attack. Pure.
[[nodiscard]] QString identityDigest(const QByteArray& salt, QStringView kind, QStringView value);

/// The salt of the workspace's digests, made where there is none yet. Errors: Storage.
[[nodiscard]] Result<QByteArray> identitySalt(Transaction& transaction);

/// Why nobody with some identifier may be written to.
struct IdentityBlock
{
    QString channel; ///< "whatsapp", "sms", "email"; "*" = every one
    QString reason; ///< as in table suppression: "stopped", "optOut", "pending", "erased"
    qint64 at = 0; ///< epoch ms

    bool operator==(const IdentityBlock&) const = default;
};

/// Keeps \a block for whoever comes with the identifier \a kind ("phone", "email", …) \a value later. Of two
/// for one channel the newer stays, except that "pending" never replaces another. Errors: Storage.
[[nodiscard]] Result<> blockIdentity(
    Transaction& transaction, const QString& kind, const QString& value, const IdentityBlock& block);

/// Removes the block of \a reason on \a channel that is not newer than \a notAfter. Errors: Storage.
[[nodiscard]] Result<> unblockIdentity(Transaction& transaction, const QString& kind, const QString& value,
    const QString& channel, const QString& reason, qint64 notAfter);

/// The blocks on an identifier. Errors: Storage.
[[nodiscard]] Result<QList<IdentityBlock>> identityBlocks(
    Connection& connection, const QString& kind, const QString& value);

/// Bars the members whose identities were written in this transaction and are blocked. The store calls it
/// before each commit, so that no import, form or merge can bring in a reachable person who had said no.
/// Costs one look into an empty table when nothing is blocked. A job that writes many identities calls it
/// itself before its end, with \a step: it hears how many were looked at, some thousand at a time, and may
/// stop it. Errors: Storage; those of \a step.
[[nodiscard]] Result<> applyIdentityBlocks(
    Transaction& transaction, const std::function<Result<>(qint64 looked)>& step = {});

/// How many identities applyIdentityBlocks() would look at. Errors: Storage.
[[nodiscard]] Result<qint64> uncheckedIdentities(Connection& connection);

/// What erased people were known by, for whoever would bring them back: an import leaves such rows out, so
/// that a name does not return with an old file. A snapshot; cheap where nobody was erased.
class ErasedIdentities
{
public:
    /// Errors: Storage.
    [[nodiscard]] static Result<ErasedIdentities> load(Connection& connection);

    /// \a kind: as blockIdentity(), and "order" for an order's number.
    [[nodiscard]] bool contains(QStringView kind, QStringView value) const;

    [[nodiscard]] bool isEmpty() const { return m_digests.isEmpty(); }

private:
    QByteArray m_salt;
    QSet<QString> m_digests;
};

} // namespace serai::store
