// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/connection.h>

#include <QHash>
#include <QString>

#include <optional>

namespace serai::members {

/// What people wrote about members by hand, as the journal of acts tells it: no file takes its place unasked.
/// An act that was undone says nothing. Database thread.
class HandEdits
{
public:
    explicit HandEdits(store::Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<> begin(); ///< whether anybody ever wrote anything

    /// When \a now, as it stands at \a member under \a what ("name", "field:<key>"; an empty \a now: it was
    /// taken away), was last put there by hand, epoch ms; nothing: it was not. Errors: Storage.
    [[nodiscard]] Result<std::optional<qint64>> writtenAt(
        qint64 member, const QString& what, const QString& now);

    /// When the member was last given this tag or lost it by hand, where it was the latter. Errors: Storage.
    [[nodiscard]] Result<std::optional<qint64>> untaggedAt(qint64 member, const QString& tag);

private:
    struct Word
    {
        qint64 at = 0;
        QString value;
    };

    [[nodiscard]] Result<> look(qint64 member);

    store::Connection& m_connection;
    bool m_any = false;
    qint64 m_member = 0; ///< whose words are below
    QHash<QString, Word> m_values; ///< by what
    QHash<QString, qint64> m_untagged; ///< folded tag → when
};

} // namespace serai::members
