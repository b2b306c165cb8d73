// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/log.h>
#include <store/transaction.h>

SERAI_LOG(transactionLog, "store")

namespace serai::store {

void Changes::merge(const Changes& other)
{
    for (auto topic = other.topics.cbegin(); topic != other.topics.cend(); ++topic) {
        const auto mine = topics.find(topic.key());
        if (mine == topics.end())
            topics.insert(topic.key(), topic.value());
        else if (mine->isEmpty() || topic->isEmpty())
            mine->clear();
        else
            mine->append(*topic);
    }
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection& connection)
{
    // IMMEDIATE: a deferred transaction that reads and then writes fails with SQLITE_BUSY_SNAPSHOT.
    if (auto begun = connection.run("BEGIN IMMEDIATE"); !begun)
        return fail(begun.error());
    return std::unique_ptr<Transaction>(new Transaction(connection));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // Not through run(): a rollback must reach the file even while a test makes statements fail.
    QSqlQuery query(m_connection.database());
    // SQLite rolls back by itself when the disk is full: then there is nothing left to do.
    if (!query.exec(QStringLiteral("ROLLBACK"))
        && !query.lastError().databaseText().contains(u"no transaction"))
        qCWarning(transactionLog) << "rollback refused:" << query.lastError().databaseText();
}

void Transaction::changed(const QString& topic, qint64 id)
{
    const auto known = m_changes.topics.find(topic);
    if (known == m_changes.topics.end())
        m_changes.topics.insert(topic, {id});
    else if (known->size() >= 1000)
        known->clear();
    else if (!known->isEmpty() && known->last() != id)
        known->append(id);
}

void Transaction::changedMany(const QString& topic)
{
    m_changes.topics.insert(topic, {});
}

Result<> Transaction::commit()
{
    if (m_checkpointLater) {
        if (auto done = m_connection.run("PRAGMA wal_autocheckpoint=0"); !done)
            return fail(done.error());
    }
    if (auto done = m_connection.run("COMMIT"); !done)
        return fail(done.error());
    m_open = false;
    return {};
}

} // namespace serai::store
