// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personrows.h"

#include <algorithm>

namespace serai::people {

static constexpr char referencesSql[] =
    "SELECT t.name, f.\"from\", f.\"table\", coalesce(f.\"to\", 'id'), f.on_delete "
    "FROM sqlite_schema t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table' "
    "AND t.name NOT IN ('member_act', 'member_act_step') ORDER BY t.name, f.id, f.seq";

QByteArray quotedName(const QByteArray& name)
{
    auto text = name;
    return '"' + text.replace('"', "\"\"") + '"';
}

/// A foreign key of the schema.
struct Reference
{
    QByteArray table;
    QByteArray column;
    QByteArray parent;
    QByteArray parentColumn;
    QByteArray onDelete;
};

static Result<QList<Reference>> schemaReferences(store::Connection& connection)
{
    auto rows = connection.run(referencesSql);
    if (!rows)
        return fail(rows.error());
    QList<Reference> all;
    while (rows->next())
        all << Reference{rows->text(0).toUtf8(), rows->text(1).toUtf8(), rows->text(2).toUtf8(),
            rows->text(3).toUtf8(), rows->text(4).toUtf8()};
    return all;
}

static Result<> readColumns(store::Connection& connection, PersonTable& table)
{
    auto rows = connection.run(
        "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid", QString::fromUtf8(table.name));
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        const auto column = rows->text(0).toUtf8();
        table.columns << column;
        if (rows->integer(1) > 0)
            table.key << column;
    }
    table.isKeyed = table.key.contains(table.column);
    return {};
}

static bool hasTable(const QList<PersonTable>& tables, const QByteArray& name)
{
    return std::any_of(
        tables.cbegin(), tables.cend(), [&](const PersonTable& table) { return table.name == name; });
}

Result<QList<PersonTable>> personTables(store::Connection& connection)
{
    const auto references = schemaReferences(connection);
    if (!references)
        return fail(references.error());
    PersonTable self{"member", "id", {}, {}, "\"id\" = ?", {}, {}, "\"id\"", false, false, 0};
    QList<PersonTable> tables{self};
    // Level by level: first what refers to the member, then what goes with those rows.
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const auto parent = tables[i];
        if (parent.setsNull)
            continue;
        for (const auto& reference : *references) {
            const bool letsGo = reference.onDelete == "SET NULL";
            if (reference.parent != parent.name || hasTable(tables, reference.table)
                || (letsGo && parent.name != "member"))
                continue;
            PersonTable table{reference.table, reference.column, parent.name, reference.parentColumn, {}, {},
                {}, {}, letsGo, false, 1};
            table.owner = parent.name == "member"
                ? quotedName(table.column)
                : "(SELECT " + parent.owner + " FROM " + quotedName(parent.name) + " WHERE "
                    + quotedName(parent.name) + '.' + quotedName(table.parentColumn) + " = "
                    + quotedName(table.name) + '.' + quotedName(table.column) + ')';
            table.condition = parent.name == "member"
                ? quotedName(table.column) + " = ?"
                : quotedName(table.column) + " IN (SELECT " + quotedName(table.parentColumn) + " FROM "
                    + quotedName(parent.name) + " WHERE " + parent.condition + ')';
            tables << table;
        }
    }
    for (auto& table : tables) {
        if (auto done = readColumns(connection, table); !done)
            return fail(done.error());
    }
    tables.first().isKeyed = false;
    // A row may refer to others of the same person (a coupon to an order): those come back first.
    for (qsizetype round = 0; round < tables.size(); ++round) {
        for (auto& table : tables) {
            for (const auto& reference : *references) {
                if (reference.table != table.name || reference.parent == table.name)
                    continue;
                for (const auto& parent : tables) {
                    if (parent.name == reference.parent && table.rank <= parent.rank && parent.rank < 100)
                        table.rank = parent.rank + 1;
                }
            }
        }
    }
    std::stable_sort(tables.begin(), tables.end(),
        [](const PersonTable& a, const PersonTable& b) { return a.rank < b.rank; });
    return tables;
}

QByteArray StoredRows::value(const QByteArray& column) const
{
    return "json_extract(j.value, '$[" + QByteArray::number(columns.indexOf(column)) + "]')";
}

Result<StoredRows> storedRows(
    store::Connection& connection, const PersonTable& table, const QString& snapshot)
{
    const auto path = "$." + quotedName(table.name);
    auto row = connection.run("SELECT json_extract(?, ?), json_extract(?, ?)", snapshot,
        QString::fromUtf8(path + ".columns"), snapshot, QString::fromUtf8(path + ".rows"));
    if (!row)
        return fail(row.error());
    StoredRows stored;
    if (!row->next() || row->isNull(1))
        return stored;
    stored.rows = row->text(1);
    auto names = connection.run("SELECT value FROM json_each(?) ORDER BY key", row->text(0));
    if (!names)
        return fail(names.error());
    while (names->next())
        stored.columns << names->text(0).toUtf8();
    return stored;
}

/// Names of the columns and expressions for their values in a row j of stored rows.
struct ColumnValues
{
    QByteArray names;
    QByteArray values;
};

static ColumnValues columnValues(const PersonTable& table, const StoredRows& stored)
{
    ColumnValues columns;
    for (const auto& column : stored.columns) {
        if (!table.columns.contains(column)) // a later schema may have dropped it
            continue;
        const auto value = stored.value(column);
        columns.names += quotedName(column) + ',';
        // Ids that nothing refers to may be somebody else's by now: then the row gets a new one.
        if (column == table.rowId() && table.name != "member" && table.name != "shop_order")
            columns.values += "CASE WHEN EXISTS (SELECT 1 FROM " + quotedName(table.name) + " x WHERE x."
                + quotedName(column) + " = " + value + ") THEN NULL ELSE " + value + " END,";
        else
            columns.values += value + ',';
    }
    columns.names.chop(1);
    columns.values.chop(1);
    return columns;
}

Result<> insertStored(store::Connection& connection, const PersonTable& table, const StoredRows& stored,
    const QByteArray& condition, const QString& parameter)
{
    const auto [names, values] = columnValues(table, stored);
    const auto sql = "INSERT INTO " + quotedName(table.name) + " (" + names + ") SELECT " + values
        + " FROM json_each(?) j" + (condition.isEmpty() ? QByteArray() : " WHERE " + condition);
    const auto done = condition.isEmpty() ? connection.run(sql.constData(), stored.rows)
                                          : connection.run(sql.constData(), stored.rows, parameter);
    return done ? Result<>() : fail(done.error());
}

/// Gives rows that had let go of their member back to it; \a rows: where stored rows j come from.
static QByteArray takeBackSql(const PersonTable& table, const StoredRows& stored, const QByteArray& rows)
{
    QByteArray same;
    for (const auto& column : stored.columns) {
        if (column != table.column)
            same += " AND t." + quotedName(column) + " = " + stored.value(column);
    }
    const auto column = quotedName(table.column);
    return "UPDATE " + quotedName(table.name) + " AS t SET " + column + " = " + stored.value(table.column)
        + " FROM " + rows + " WHERE t." + column + " IS NULL" + same;
}

static Result<> takeBackRows(
    store::Connection& connection, const PersonTable& table, const StoredRows& stored)
{
    const auto sql = takeBackSql(table, stored, "json_each(?) j");
    const auto done = connection.run(sql.constData(), stored.rows);
    return done ? Result<>() : fail(done.error());
}

Result<> restoreRows(store::Connection& connection, const QList<PersonTable>& tables, const QString& snapshot)
{
    for (const auto& table : tables) {
        // Most people have rows in few tables; a look at the text is cheaper than two questions each.
        if (!snapshot.contains(QString::fromUtf8(quotedName(table.name)) + QStringLiteral(":{\"columns\":")))
            continue;
        const auto stored = storedRows(connection, table, snapshot);
        if (!stored)
            return fail(stored.error());
        if (stored->rows.isEmpty())
            continue;
        const auto done = table.setsNull ? takeBackRows(connection, table, *stored)
                                         : insertStored(connection, table, *stored);
        if (!done)
            return done;
    }
    return {};
}

static constexpr char sliceRows[] =
    "(SELECT r.value AS value FROM member_act_step s, json_each(s.before, ?) r WHERE s.act_id = ? "
    "AND s.member_id > ? AND s.member_id <= ? AND s.what = 'rows' AND instr(s.before, ?) > 0) j";

Result<> restoreSlice(
    store::Connection& connection, const QList<PersonTable>& tables, qint64 act, qint64 after, qint64 upTo)
{
    for (const auto& table : tables) {
        const auto name = QString::fromUtf8(quotedName(table.name));
        const auto mark = name + QStringLiteral(":{\"columns\":");
        StoredRows stored;
        {
            // Snapshots of one act were made together: all have the columns of the first.
            auto names =
                connection.run("SELECT j.value FROM (SELECT before FROM member_act_step WHERE act_id = ? "
                               "AND member_id > ? AND member_id <= ? AND what = 'rows' "
                               "AND instr(before, ?) > 0 LIMIT 1) s, json_each(s.before, ?) j ORDER BY j.key",
                    act, after, upTo, mark, QStringLiteral("$.") + name + QStringLiteral(".columns"));
            if (!names)
                return fail(names.error());
            while (names->next())
                stored.columns << names->text(0).toUtf8();
        }
        if (stored.columns.isEmpty())
            continue;
        const auto columns = columnValues(table, stored);
        const auto sql = table.setsNull ? takeBackSql(table, stored, sliceRows)
                                        : "INSERT INTO " + quotedName(table.name) + " (" + columns.names
                + ") SELECT " + columns.values + " FROM " + sliceRows;
        const auto done = connection.run(
            sql.constData(), QStringLiteral("$.") + name + QStringLiteral(".rows"), act, after, upTo, mark);
        if (!done)
            return fail(done.error());
    }
    return {};
}

Result<> removeRows(store::Connection& connection, const QList<PersonTable>& tables, qint64 id)
{
    for (auto table = tables.crbegin(); table != tables.crend(); ++table) {
        if (table->setsNull || table->name == "member")
            continue;
        const auto sql = "DELETE FROM " + quotedName(table->name) + " WHERE " + table->condition;
        if (auto done = connection.run(sql.constData(), id); !done)
            return fail(done.error());
    }
    const auto done = connection.run("DELETE FROM member WHERE id = ?", id);
    return done ? Result<>() : fail(done.error());
}

} // namespace serai::people
