// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace serai::store {

class Connection;

/// A prepared statement lent by its connection. Forward-only, positional parameters from 0. It is reset when
/// the Statement dies, so that no read lock outlives its use.
class Statement
{
public:
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    void bind(int index, qint64 value);

    void bind(int index, int value) { bind(index, qint64(value)); }

    void bind(int index, double value);

    void bind(int index, bool value) { bind(index, qint64(value ? 1 : 0)); }

    void bind(int index, const QString& value); ///< a null QString binds NULL
    void bind(int index, const QByteArray& value);
    void bind(int index, std::nullptr_t);
    void bind(int index, const std::optional<qint64>& value);

    template <class... Values>
    Statement& bindAll(const Values&... values)
    {
        int index = 0;
        (bind(index++, values), ...);
        return *this;
    }

    /// Runs it; rows follow with next(). Errors: Storage, WorkspaceLocked, WorkspaceDamaged, DiskFull,
    /// Conflict (a unique or foreign key forbids it).
    [[nodiscard]] Result<> exec();

    bool next() { return m_query->next(); }

    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }

    [[nodiscard]] qint64 int64(int column) const { return m_query->value(column).toLongLong(); }

    [[nodiscard]] int integer(int column) const { return m_query->value(column).toInt(); }

    [[nodiscard]] double real(int column) const { return m_query->value(column).toDouble(); }

    [[nodiscard]] bool boolean(int column) const { return int64(column) != 0; }

    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }

    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }

    [[nodiscard]] std::optional<qint64> optionalInt64(int column) const;

    [[nodiscard]] qint64 lastInsertId() const { return m_query->lastInsertId().toLongLong(); }

    [[nodiscard]] qint64 rowsAffected() const { return m_query->numRowsAffected(); }

private:
    friend class Connection;
    using Idle = std::unordered_map<std::string, std::vector<std::unique_ptr<QSqlQuery>>>;
    Statement(Connection& connection, Idle::value_type& home, std::unique_ptr<QSqlQuery> query);

    Connection* m_connection;
    Idle::value_type* m_home; ///< its text, and where it returns to; nodes of the map never move
    std::unique_ptr<QSqlQuery> m_query;
};

/// Lets tests make the i-th statement fail (R4). Called before each statement runs, on the connection's
/// thread.
using FaultHook = std::function<std::optional<Error>(const QByteArray& sql)>;

/// One open database on one thread. Statements are prepared once and kept.
class Connection
{
public:
    explicit Connection(QSqlDatabase database);

    /// The statement for \a sql, prepared before or now. \a sql must be a constant text with ? for every
    /// value.
    [[nodiscard]] Result<Statement> prepare(const char* sql);
    [[nodiscard]] Result<Statement> prepare(const QByteArray& sql);

    /// Prepares, binds and runs in one go.
    template <class... Values>
    [[nodiscard]] Result<Statement> run(const char* sql, const Values&... values)
    {
        auto statement = prepare(sql);
        if (!statement)
            return statement;
        statement->bindAll(values...);
        if (auto done = statement->exec(); !done)
            return fail(done.error());
        return statement;
    }

    /// The first column of the first row as a number; nothing where there is no row or it is NULL.
    template <class... Values>
    [[nodiscard]] Result<std::optional<qint64>> number(const char* sql, const Values&... values)
    {
        auto statement = run(sql, values...);
        if (!statement)
            return fail(statement.error());
        if (!statement->next())
            return std::nullopt;
        return statement->optionalInt64(0);
    }

    void setFaultHook(FaultHook hook) { m_fault = std::move(hook); }

    [[nodiscard]] QSqlDatabase& database() { return m_database; }

private:
    friend class Statement;
    QSqlDatabase m_database;
    Statement::Idle m_idle;
    FaultHook m_fault;
};

/// \a text as a column that tells "" and NULL apart keeps it: nothing known is NULL.
[[nodiscard]] inline QString nullIfEmpty(const QString& text)
{
    return text.isEmpty() ? QString() : text;
}

/// The Error for a driver error: tells locked, damaged, full disk and broken constraint apart.
[[nodiscard]] Error storageError(const QSqlError& error, const QString& where);

} // namespace serai::store
