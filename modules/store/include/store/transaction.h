// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/changes.h>
#include <store/connection.h>

namespace serai::store {

/// A write under way: BEGIN IMMEDIATE when made, rolled back when it dies without commit(). Store::write()
/// makes one for each job; repositories say what they touched with changed().
class Transaction
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Connection& connection);

    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    [[nodiscard]] Connection& connection() { return m_connection; }

    Connection* operator->() { return &m_connection; }

    void changed(const QString& topic, qint64 id);
    void changedMany(const QString& topic); ///< too many ids to name

    /// Much is written: the answer does not wait until the log is copied into the file, which comes after it.
    void answerBeforeCheckpoint() { m_checkpointLater = true; }

    [[nodiscard]] bool checkpointsLater() const { return m_checkpointLater; }

    [[nodiscard]] Result<> commit();

    [[nodiscard]] const Changes& changes() const { return m_changes; }

private:
    explicit Transaction(Connection& connection)
        : m_connection(connection)
    {
    }

    Connection& m_connection;
    Changes m_changes;
    bool m_open = true;
    bool m_checkpointLater = false;
};

} // namespace serai::store
