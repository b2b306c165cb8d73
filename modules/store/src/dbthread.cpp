// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dbthread.h"

#include "migrations.h"

#include <QUuid>

namespace serai::store {

DbThread::DbThread(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access)
    , m_name(QUuid::createUuid().toString())
    , m_worker(new QObject)
{
    m_thread.setObjectName(
        access == Access::ReadWrite ? QStringLiteral("db writer") : QStringLiteral("db reader"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

DbThread::~DbThread()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            if (!m_connection)
                return;
            m_connection->database().close();
            m_connection.reset();
            QSqlDatabase::removeDatabase(m_name);
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<> DbThread::open()
{
    Result<> result;
    QMetaObject::invokeMethod(
        m_worker, [&] { result = openHere(); }, Qt::BlockingQueuedConnection);
    return result;
}

Result<> DbThread::openHere()
{
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(m_path);
    if (m_access == Access::ReadOnly)
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
    else
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    m_connection = std::make_unique<Connection>(database);
    if (!m_connection->database().open())
        return fail(storageError(m_connection->database().lastError(), m_path));
    // The first statement reads the file: a damaged header or a foreign file shows here.
    const char* const always[] = {"PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF",
        "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-16384", "PRAGMA schema_version"};
    for (const char* pragma : always) {
        if (auto done = m_connection->run(pragma); !done)
            return fail(done.error());
    }
    if (m_access == Access::ReadOnly)
        return {};
    // Before the first pragma that writes: a file of another program, or of a newer version, stays as it is.
    if (auto version = schemaVersionOf(*m_connection, m_path); !version)
        return fail(version.error());
    const char* const writing[] = {
        "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA secure_delete=ON"};
    for (const char* pragma : writing) {
        if (auto done = m_connection->run(pragma); !done)
            return fail(done.error());
    }
    return {};
}

void DbThread::post(std::function<void(Connection&)> job)
{
    QMetaObject::invokeMethod(
        m_worker, [this, job = std::move(job)] { job(*m_connection); }, Qt::QueuedConnection);
}

void DbThread::runBlocking(const std::function<void(Connection&)>& job)
{
    QMetaObject::invokeMethod(
        m_worker, [&] { job(*m_connection); }, Qt::BlockingQueuedConnection);
}

} // namespace serai::store
