// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "redactor.h"

#include <store/connection.h>

#include <QByteArrayList>
#include <QHash>
#include <QSet>

namespace serai::privacy {

/// Members with those who were merged into them: rows of the journal still carry the old ids.
[[nodiscard]] Result<QList<qint64>> withMerged(store::Connection& connection, const QList<qint64>& members);

/// "[1,2,3]" for json_each(?).
[[nodiscard]] QString idList(const QList<qint64>& members);

/// What people are known by, now and before (from the journals of edits and imports).
class Identifiers
{
public:
    /// Errors: Storage.
    [[nodiscard]] static Result<Identifiers> of(store::Connection& connection, const QList<qint64>& members);

    /// The members whom \a text names: a phone by its digits, an address, an id, and with \a alsoNames a
    /// name. Only whole words count. Personal data stay here.
    [[nodiscard]] QSet<qint64> namedIn(const QString& text, bool alsoNames) const;

    /// Bytes that may not be left in the files: phones, addresses, ids, and full names that nobody else has.
    [[nodiscard]] QByteArrayList needles() const;

    /// For the texts of others: what needles() stands for, in every spelling.
    [[nodiscard]] Redactor redactor() const;

    struct Identity
    {
        qint64 member = 0;
        QString kind; ///< of member_identity
        QString value;
    };

    /// As kept in member_identity, and those of before that nobody else has now.
    [[nodiscard]] const QList<Identity>& identities() const { return m_identities; }

private:
    struct Word
    {
        QString text; ///< folded
        qint64 member = 0;
        bool isName = false;
    };

    void add(qint64 member, const QString& kind, const QString& value);
    void addWord(qint64 member, const QString& text, bool isName);
    [[nodiscard]] Result<> readNames(store::Connection& connection, const QString& ids);
    [[nodiscard]] Result<> addFormer(
        store::Connection& connection, const Identity& identity, const QString& ids);
    [[nodiscard]] Result<> readJournal(store::Connection& connection, const char* sql, const QString& ids);

    QList<Identity> m_identities;
    QHash<QString, QList<Word>> m_byHead; ///< by the first run of letters and digits
    QSet<QString> m_needles;
    QSet<QString> m_names; ///< full ones, now and before, that nobody else has
};

} // namespace serai::privacy
