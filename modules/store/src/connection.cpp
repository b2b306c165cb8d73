// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <store/connection.h>

#include <QCoreApplication>

namespace serai::store {

static QString storeText(const char* text)
{
    return QCoreApplication::translate("store", text);
}

Error storageError(const QSqlError& error, const QString& where)
{
    // Primary result codes of SQLite; extended ones carry it in the low byte.
    // https://www.sqlite.org/rescode.html
    const int code = error.nativeErrorCode().toInt() & 0xff;
    switch (code) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {ErrorKind::WorkspaceLocked,
            storeText(QT_TRANSLATE_NOOP("store", "the workspace is being written by another program")), where,
            storeText(QT_TRANSLATE_NOOP("store", "close the other program or try again in a moment")), {}};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {ErrorKind::WorkspaceDamaged,
            storeText(
                QT_TRANSLATE_NOOP("store", "the workspace file is damaged or is not a Serai workspace")),
            where, storeText(QT_TRANSLATE_NOOP("store", "restore a backup; the file has not been changed")),
            {error.databaseText()}};
    case 13: // SQLITE_FULL
        return {ErrorKind::DiskFull,
            storeText(QT_TRANSLATE_NOOP("store", "the disk is full; nothing was changed")), where,
            storeText(QT_TRANSLATE_NOOP("store", "free some space and try again")), {}};
    case 19: // SQLITE_CONSTRAINT
        return {ErrorKind::Conflict,
            storeText(QT_TRANSLATE_NOOP("store", "a rule of the workspace forbids this change")), where, {},
            {error.databaseText()}};
    case 8: // SQLITE_READONLY
        return {ErrorKind::WorkspaceLocked,
            storeText(QT_TRANSLATE_NOOP("store", "the workspace is open read-only")), where,
            storeText(
                QT_TRANSLATE_NOOP("store", "close the program that writes it, or allow writing to the file")),
            {}};
    case 10: // SQLITE_IOERR
        // A quota or a limit on the size of files refuses the write instead of saying that the disk is full:
        // SQLITE_IOERR_WRITE, SQLITE_IOERR_SHMSIZE.
        if (const int extended = error.nativeErrorCode().toInt(); extended == 778 || extended == 4874)
            return {ErrorKind::DiskFull,
                storeText(QT_TRANSLATE_NOOP("store",
                    "the file could not grow: the disk, or your share of it, is full; nothing was changed")),
                where,
                storeText(QT_TRANSLATE_NOOP("store", "free some space or ask for more, and try again")),
                {error.databaseText()}};
        [[fallthrough]];
    default:
        return {ErrorKind::Storage,
            storeText(QT_TRANSLATE_NOOP("store", "the workspace file could not be read or written")), where,
            storeText(QT_TRANSLATE_NOOP("store", "check the disk and the rights of the file")),
            {error.databaseText(), error.driverText()}};
    }
}

Statement::Statement(Connection& connection, Idle::value_type& home, std::unique_ptr<QSqlQuery> query)
    : m_connection(&connection)
    , m_home(&home)
    , m_query(std::move(query))
{
}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection)
    , m_home(other.m_home)
    , m_query(std::move(other.m_query))
{
}

Statement::~Statement()
{
    if (!m_query)
        return;
    m_query->finish();
    m_home->second.push_back(std::move(m_query));
}

void Statement::bind(int index, qint64 value)
{
    m_query->bindValue(index, value);
}

void Statement::bind(int index, double value)
{
    m_query->bindValue(index, value);
}

void Statement::bind(int index, const QString& value)
{
    m_query->bindValue(index, value.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(value));
}

void Statement::bind(int index, const QByteArray& value)
{
    m_query->bindValue(index, value.isNull() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(value));
}

void Statement::bind(int index, std::nullptr_t)
{
    m_query->bindValue(index, QVariant(QMetaType(QMetaType::QString)));
}

void Statement::bind(int index, const std::optional<qint64>& value)
{
    if (value)
        bind(index, *value);
    else
        bind(index, nullptr);
}

Result<> Statement::exec()
{
    if (m_connection->m_fault) {
        if (auto error = m_connection->m_fault(QByteArray::fromStdString(m_home->first)))
            return fail(std::move(*error));
    }
    if (!m_query->exec())
        return fail(storageError(m_query->lastError(), m_connection->m_database.databaseName()));
    return {};
}

std::optional<qint64> Statement::optionalInt64(int column) const
{
    const auto value = m_query->value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

Connection::Connection(QSqlDatabase database)
    : m_database(std::move(database))
{
}

Result<Statement> Connection::prepare(const char* sql)
{
    auto& home = *m_idle.try_emplace(sql).first;
    if (auto& idle = home.second; !idle.empty()) {
        auto query = std::move(idle.back());
        idle.pop_back();
        return Statement(*this, home, std::move(query));
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(QString::fromUtf8(sql)))
        return fail(storageError(query->lastError(), m_database.databaseName()));
    return Statement(*this, home, std::move(query));
}

Result<Statement> Connection::prepare(const QByteArray& sql)
{
    return prepare(sql.constData());
}

} // namespace serai::store
