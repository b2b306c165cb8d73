// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of a merge, table by table. Two kinds of tables: rows with an id of their own change hands; rows
// whose key holds the member (tags, suppressions) are written anew for the other one.

#include "mergemoves.h"

#include <algorithm>

namespace serai::people {

static bool movesWithMember(const PersonTable& table)
{
    return table.isDirect() && table.name != "member_field";
}

/// The key of a row apart from the member, as one JSON value. \a value makes the expression of a column.
template <class F>
static QByteArray restOfKey(const PersonTable& table, F value)
{
    QByteArray parts;
    for (const auto& column : table.key) {
        if (column != table.column)
            parts += value(column) + ',';
    }
    parts.chop(1);
    return "json_array(" + parts + ')';
}

Result<QString> clashingRows(
    store::Connection& connection, const QList<PersonTable>& tables, MemberId first, MemberId second)
{
    // Tried out and taken back: the table's own rules say which rows clash, whatever they are.
    QByteArray json = "{";
    if (auto begun = connection.run("SAVEPOINT trial"); !begun)
        return fail(begun.error());
    for (const auto& table : tables) {
        if (!movesWithMember(table))
            continue;
        const auto name = quotedName(table.name);
        const auto column = quotedName(table.column);
        const auto update = "UPDATE OR IGNORE " + name + " SET " + column + " = ? WHERE " + column + " = ?";
        if (auto done = connection.run(update.constData(), first.value, second.value); !done)
            return fail(done.error());
        const auto key = restOfKey(table, [](const QByteArray& part) { return quotedName(part); });
        const auto left =
            "SELECT json_group_array(json(" + key + ")) FROM " + name + " WHERE " + column + " = ?";
        auto rows = connection.run(left.constData(), second.value);
        if (!rows)
            return fail(rows.error());
        const auto text = rows->next() ? rows->text(0).toUtf8() : QByteArray("[]");
        if (text != "[]")
            json += (json.size() > 1 ? "," : "") + name + ':' + text;
    }
    for (const char* sql : {"ROLLBACK TO trial", "RELEASE trial"}) {
        if (auto done = connection.run(sql); !done)
            return fail(done.error());
    }
    return QString::fromUtf8(json + '}');
}

/// Writes the second's rows anew for the first; those whose like is there stay behind.
static Result<> copyKeyedRows(
    store::Connection& connection, const PersonTable& table, MemberId first, MemberId second)
{
    QByteArray names;
    QByteArray values;
    for (const auto& column : table.columns) {
        names += quotedName(column) + ',';
        values += (column == table.column ? QByteArray("?") : quotedName(column)) + ',';
    }
    names.chop(1);
    values.chop(1);
    const auto sql = "INSERT OR IGNORE INTO " + quotedName(table.name) + " (" + names + ") SELECT " + values
        + " FROM " + quotedName(table.name) + " WHERE " + quotedName(table.column) + " = ?";
    const auto done = connection.run(sql.constData(), first.value, second.value);
    return done ? Result<>() : fail(done.error());
}

Result<> moveRows(
    store::Connection& connection, const QList<PersonTable>& tables, MemberId first, MemberId second)
{
    for (const auto& table : tables) {
        if (!movesWithMember(table))
            continue;
        if (table.isKeyed) {
            if (auto done = copyKeyedRows(connection, table, first, second); !done)
                return done;
            continue;
        }
        const auto column = quotedName(table.column);
        const auto sql =
            "UPDATE OR IGNORE " + quotedName(table.name) + " SET " + column + " = ? WHERE " + column + " = ?";
        if (auto done = connection.run(sql.constData(), first.value, second.value); !done)
            return fail(done.error());
    }
    return removeRows(connection, tables, second.value);
}

/// Stored rows j whose key is among those that clashed (or, turned round, that moved).
static QByteArray amongClashes(const PersonTable& table, const StoredRows& stored, bool clashed)
{
    const auto key = restOfKey(table, [&](const QByteArray& part) { return stored.value(part); });
    return key + (clashed ? " IN " : " NOT IN ") + "(SELECT json(value) FROM json_each(?))";
}

static Result<> giveBackKeyed(store::Connection& connection, const PersonTable& table,
    const StoredRows& stored, MemberId first, const QString& clashed)
{
    QByteArray same;
    for (const auto& column : table.columns) {
        if (column != table.column && stored.columns.contains(column))
            same += " AND t." + quotedName(column) + " IS " + stored.value(column);
    }
    // A row that the first was given by the merge goes back, unless it has been changed since.
    const auto sql = "DELETE FROM " + quotedName(table.name) + " AS t WHERE t." + quotedName(table.column)
        + " = ? AND EXISTS (SELECT 1 FROM json_each(?) j WHERE " + amongClashes(table, stored, false) + same
        + ')';
    if (auto done = connection.run(sql.constData(), first.value, stored.rows, clashed); !done)
        return fail(done.error());
    return insertStored(connection, table, stored);
}

static Result<> giveBackRows(store::Connection& connection, const PersonTable& table,
    const StoredRows& stored, MemberId first, MemberId second, const QString& clashed)
{
    QByteArray same;
    for (const auto& column : table.key)
        same += " AND t." + quotedName(column) + " = " + stored.value(column);
    const auto column = quotedName(table.column);
    // Rows that had to let go of both members come back too; rows that somebody else has by now do not.
    const auto theirs = "(t." + column + " = ?" + (table.setsNull ? " OR t." + column + " IS NULL)" : ")");
    const auto sql = "UPDATE " + quotedName(table.name) + " AS t SET " + column
        + " = ? FROM json_each(?) j WHERE " + theirs + same;
    if (auto done = connection.run(sql.constData(), second.value, stored.rows, first.value); !done)
        return fail(done.error());
    if (table.setsNull)
        return {};
    return insertStored(connection, table, stored, amongClashes(table, stored, true), clashed);
}

Result<> moveRowsBack(store::Connection& connection, const QList<PersonTable>& tables, MemberId first,
    MemberId second, const QString& snapshot, const QString& clashes)
{
    for (const auto& table : tables) {
        if (!table.isDirect() && table.name != "member")
            continue;
        const auto stored = storedRows(connection, table, snapshot);
        if (!stored)
            return fail(stored.error());
        if (stored->rows.isEmpty())
            continue;
        auto clashed = connection.run("SELECT coalesce(json_extract(?, ?), '[]')", clashes,
            QString::fromUtf8("$." + quotedName(table.name)));
        if (!clashed)
            return fail(clashed.error());
        const auto keys = clashed->next() ? clashed->text(0) : QStringLiteral("[]");
        const auto done = table.name == "member" || table.name == "member_field"
            ? insertStored(connection, table, *stored)
            : table.isKeyed ? giveBackKeyed(connection, table, *stored, first, keys)
                            : giveBackRows(connection, table, *stored, first, second, keys);
        if (!done)
            return done;
    }
    return {};
}

} // namespace serai::people
