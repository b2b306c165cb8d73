// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dbthread.h"
#include "migrations.h"

#include <store/identityguard.h>
#include <store/store.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace serai::store {

static QString storeMessage(const char* text)
{
    return QCoreApplication::translate("store", text);
}

struct Store::Lock
{
    explicit Lock(const QString& path)
        : file(path + QStringLiteral(".lock"))
    {
        file.setStaleLockTime(0); // only a dead owner makes it stale, never its age
    }

    QLockFile file;
};

/// On a full disk even DELETE and a checkpoint fail; giving this file up makes the room they need.
static QString ballastPath(const QString& path)
{
    return path + QStringLiteral(".ballast");
}

static void keepBallast(const QString& path)
{
    constexpr qint64 bytes = 4 * 1024 * 1024;
    QFile file(ballastPath(path));
    if (file.exists() || !file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(QByteArray(bytes, '\1')) != bytes)
        file.remove();
}

Store::Store(QString path, const Clock& clock)
    : m_path(std::move(path))
    , m_clock(clock)
{
    qRegisterMetaType<Changes>();
}

/// What a creation that failed leaves behind goes: the next attempt must not meet half a file.
static void removeWorkspaceFiles(const QString& path)
{
    for (const auto& suffix :
        {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")})
        QFile::remove(path + suffix);
    QFile::remove(ballastPath(path));
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, OpenMode mode, const Clock& clock)
{
    const QFileInfo info(path);
    if (mode == OpenMode::Create && info.exists())
        return fail(ErrorKind::Conflict,
            storeMessage(QT_TRANSLATE_NOOP("store", "there is a file of that name already")), path,
            storeMessage(QT_TRANSLATE_NOOP("store", "choose another name")));
    auto opened = openFile(path, mode, clock);
    if (!opened && mode == OpenMode::Create && opened.error().kind != ErrorKind::WorkspaceLocked)
        removeWorkspaceFiles(info.absoluteFilePath());
    return opened;
}

Result<std::unique_ptr<Store>> Store::openFile(const QString& path, OpenMode mode, const Clock& clock)
{
    const QFileInfo info(path);
    if (mode != OpenMode::Create && !info.isFile())
        return fail(ErrorKind::WorkspaceMissing,
            storeMessage(QT_TRANSLATE_NOOP("store", "there is no workspace file")), path,
            storeMessage(QT_TRANSLATE_NOOP("store", "check the path, or make a new workspace there")));
    // SQLite takes anything shorter than its smallest page for a new database and would overwrite it.
    if (mode != OpenMode::Create && info.size() < 512)
        return fail(ErrorKind::WorkspaceDamaged,
            storeMessage(QT_TRANSLATE_NOOP("store", "the workspace file is empty")), path,
            storeMessage(QT_TRANSLATE_NOOP("store", "restore a backup")));

    std::unique_ptr<Store> store(new Store(info.absoluteFilePath(), clock));
    if (mode != OpenMode::ReadOnly) {
        store->m_lock = std::make_unique<Lock>(store->m_path);
        const bool left = QFile::exists(store->m_path + QStringLiteral(".lock"));
        if (store->m_lock->file.tryLock(0)) {
            store->m_endedUncleanly = left;
        } else if (mode == OpenMode::Create) {
            return fail(ErrorKind::WorkspaceLocked,
                storeMessage(QT_TRANSLATE_NOOP("store", "the workspace cannot be made here")), path,
                storeMessage(QT_TRANSLATE_NOOP("store", "check the folder and its rights")));
        } else {
            store->m_lock.reset();
            store->m_readOnly = true;
        }
    } else {
        store->m_readOnly = true;
    }

    if (!store->m_readOnly) {
        store->m_writer = std::make_unique<DbThread>(store->m_path, DbThread::Access::ReadWrite);
        if (auto opened = store->m_writer->open(); !opened)
            return fail(opened.error());
        Result<int> version;
        store->m_writer->runBlocking(
            [&](Connection& connection) { version = migrate(connection, store->m_path); });
        if (!version)
            return fail(version.error());
        store->m_schemaVersion = *version;
        QFile::setPermissions(store->m_path, QFile::ReadOwner | QFile::WriteOwner);
        store->m_writer->post([file = store->m_path](Connection&) { keepBallast(file); });
    }
    store->m_reader = std::make_unique<DbThread>(store->m_path, DbThread::Access::ReadOnly);
    if (auto opened = store->m_reader->open(); !opened)
        return fail(opened.error());
    if (store->m_readOnly) {
        Result<int> version;
        store->m_reader->runBlocking(
            [&](Connection& connection) { version = schemaVersionOf(connection, store->m_path); });
        if (!version)
            return fail(version.error());
        if (*version != currentSchemaVersion())
            return fail(ErrorKind::WorkspaceLocked,
                storeMessage(
                    QT_TRANSLATE_NOOP("store", "the workspace is of an older version and read-only here")),
                path,
                storeMessage(QT_TRANSLATE_NOOP("store", "open it for writing once, so that it is updated")));
        store->m_schemaVersion = *version;
    }
    return store;
}

Store::~Store()
{
    m_longReader.reset();
    m_reader.reset();
    m_writer.reset();
    m_lock.reset();
}

/// One snapshot for the whole job, whatever is committed meanwhile.
static void onSnapshot(Connection& connection, const std::function<void(Connection&)>& job)
{
    QSqlQuery snapshot(connection.database());
    snapshot.exec(QStringLiteral("BEGIN"));
    job(connection);
    snapshot.exec(QStringLiteral("COMMIT"));
}

void Store::postRead(std::function<void(Connection&)> job)
{
    m_reader->post([job = std::move(job)](Connection& connection) { onSnapshot(connection, job); });
}

DbThread& Store::longReader()
{
    const std::lock_guard lock(m_longReaderMutex);
    if (!m_longReader) {
        auto reader = std::make_unique<DbThread>(m_path, DbThread::Access::ReadOnly);
        if (!reader->open())
            return *m_reader; // slower, but answers, and with the error if there is one
        m_longReader = std::move(reader);
    }
    return *m_longReader;
}

void Store::postReadLong(std::function<void(Connection&)> job)
{
    longReader().post([job = std::move(job)](Connection& connection) { onSnapshot(connection, job); });
}

void Store::postWrite(std::function<std::function<void(Result<>)>(Result<Transaction*>)> job)
{
    if (!m_writer) {
        job(fail(ErrorKind::WorkspaceLocked,
            storeMessage(QT_TRANSLATE_NOOP("store", "the workspace is being written by another program")),
            m_path,
            storeMessage(QT_TRANSLATE_NOOP("store", "close the other program; here it is open read-only"))));
        return;
    }
    m_writer->post([this, job = std::move(job)](Connection& connection) {
        auto transaction = Transaction::begin(connection);
        if (!transaction) {
            job(fail(transaction.error()));
            return;
        }
        const auto settle = job(transaction->get());
        if (!settle) {
            transaction->reset(); // rolls back
            return;
        }
        auto committed = applyIdentityBlocks(**transaction);
        if (committed)
            committed = (*transaction)->commit();
        const auto changes = (*transaction)->changes();
        const bool checkpointsLater = (*transaction)->checkpointsLater();
        transaction->reset();
        if (committed && !changes.topics.isEmpty())
            QMetaObject::invokeMethod(
                this, [this, changes] { emit changed(changes); }, Qt::QueuedConnection);
        if (!committed && committed.error().kind == ErrorKind::DiskFull) {
            QFile::remove(ballastPath(m_path));
            QSqlQuery(connection.database()).exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        settle(std::move(committed));
        if (checkpointsLater) {
            // As SQLite does by itself; where readers are in the way, a later commit does the rest.
            QSqlQuery(connection.database()).exec(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
            QSqlQuery(connection.database()).exec(QStringLiteral("PRAGMA wal_autocheckpoint=1000"));
        }
    });
}

Async<QStringList> Store::check()
{
    return read([](Connection& connection) -> Result<QStringList> {
        QStringList problems;
        auto rows = connection.run("PRAGMA integrity_check(20)");
        if (!rows && rows.error().kind == ErrorKind::WorkspaceDamaged)
            return rows.error().details;
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            if (const auto line = rows->text(0); line != QStringLiteral("ok"))
                problems << line;
        }
        auto keys = connection.run("PRAGMA foreign_key_check");
        if (!keys)
            return fail(keys.error());
        while (keys->next() && problems.size() < 40)
            problems << QStringLiteral("%1 row %2 refers to a missing row of %3")
                            .arg(keys->text(0), keys->text(1), keys->text(2));
        return problems;
    });
}

/// Under another name until it is checked: a copy that carries its name is a good one.
static Result<> writeCopy(Connection& connection, const QString& target)
{
    const auto unchecked = target + QStringLiteral(".part");
    QFile::remove(unchecked);
    auto checked = [&]() -> Result<> {
        if (auto done = connection.run("VACUUM INTO ?", unchecked); !done)
            return fail(done.error());
        QFile::setPermissions(unchecked, QFile::ReadOwner | QFile::WriteOwner);
        return checkCopy(unchecked);
    }();
    if (checked && !QFile::rename(unchecked, target))
        checked = fail(ErrorKind::Storage,
            storeMessage(QT_TRANSLATE_NOOP("store", "the copy could not be written")), target,
            storeMessage(QT_TRANSLATE_NOOP("store", "check the folder and its rights")));
    if (!checked)
        QFile::remove(unchecked);
    return checked;
}

Async<> Store::backupTo(const QString& target)
{
    if (QFile::exists(target))
        return ready<void>(fail(ErrorKind::Conflict,
            storeMessage(QT_TRANSLATE_NOOP("store", "there is a file of that name already")), target,
            storeMessage(QT_TRANSLATE_NOOP("store", "choose another name"))));
    auto promise = std::make_shared<Promise<>>();
    auto future = promise->future();
    // Not through postReadLong(): VACUUM refuses to run inside a transaction.
    longReader().post(
        [promise, target](Connection& connection) { promise->settle(writeCopy(connection, target)); });
    return future;
}

void Store::drain()
{
    if (m_writer)
        m_writer->runBlocking([](Connection&) {});
    m_reader->runBlocking([](Connection&) {});
    DbThread* longReader = nullptr;
    {
        const std::lock_guard lock(m_longReaderMutex);
        longReader = m_longReader.get();
    }
    if (longReader)
        longReader->runBlocking([](Connection&) {});
}

void Store::setWriterFaultHook(FaultHook hook)
{
    if (m_writer)
        m_writer->runBlocking([&](Connection& connection) { connection.setFaultHook(hook); });
}

} // namespace serai::store
