// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/transaction.h>

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace serai::store {

/// An identity that a member is about to lose.
struct LostIdentity
{
    qint64 member = 0;
    QString kind; ///< of member_identity
    QString value;

    bool operator==(const LostIdentity&) const = default;
};

enum class Leaving {
    Identity, ///< the member stays, with its messages and its ledger
    Member, ///< all rows of the member go
};

/// Keeps what bars the members of \a lost for these identities, so that nobody who said no comes back with a
/// later file: bars of each channel, WhatsApp's switch, and the last word of the ledger where it is a no. A
/// block that is there already stays where it is harder. Call it before the rows go. \a since: only bars of
/// then or later count, epoch ms; 0 = all. \a lifted: what liftBars() left, where this is done again. Answers
/// what it changed by member, as text without personal data for liftBars(). Errors: Storage.
[[nodiscard]] Result<QHash<qint64, QString>> keepBars(Transaction& transaction,
    const QList<LostIdentity>& lost, Leaving leaving, qint64 since = 0, const QString& lifted = {});

/// The exact inverse of keepBars() for one answer \a kept, wherever a block is still what it left. With a \a
/// value only for that identity; answers what is left of \a kept. Errors: Storage.
[[nodiscard]] Result<QString> liftBars(
    Transaction& transaction, const QString& kept, const QString& kind = {}, const QString& value = {});

/// Lifts from the members of \a lost what bars them only because of these identities, as
/// applyIdentityBlocks() had barred them. Call it before the rows go. Errors: Storage.
[[nodiscard]] Result<> liftBroughtBars(Transaction& transaction, const QList<LostIdentity>& lost);

/// For whom blocks are kept, as a snapshot: an import asks it before it writes down a consent. What waits to
/// be judged is no "no" yet: it bars, but the consent is written down for when the judgement lifts it.
class BlockedIdentities
{
public:
    /// Errors: Storage.
    [[nodiscard]] static Result<BlockedIdentities> load(Connection& connection);

    [[nodiscard]] bool isEmpty() const { return m_channels.isEmpty(); }

    /// Whether \a channel ("whatsapp", …) is barred for whoever has the identity. \a kind: of
    /// member_identity.
    [[nodiscard]] bool bars(const QString& channel, QStringView kind, QStringView value) const;

private:
    QByteArray m_salt;
    QHash<QString, QSet<QString>> m_channels; ///< by digest
};

} // namespace serai::store
