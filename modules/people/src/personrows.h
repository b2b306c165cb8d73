// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/store.h>

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace serai::people {

/// A table with rows about one person, as the schema itself declares them by foreign keys: a table that is
/// added later takes part in deletions and merges without a word here.
struct PersonTable
{
    QByteArray name;
    QByteArray column; ///< the one that refers to \a parent
    QByteArray parent; ///< "member", or a table that goes with the member
    QByteArray parentColumn;
    QByteArray condition; ///< which rows are the person's; one parameter, the member's id
    QList<QByteArray> columns; ///< all of them
    QList<QByteArray> key; ///< of the primary key
    QByteArray owner; ///< an expression for the member's id of a row
    bool setsNull = false; ///< the rows stay without the member
    bool isKeyed = false; ///< the member is part of the primary key
    int rank = 1; ///< a table refers to tables of lower ranks only

    [[nodiscard]] bool isDirect() const { return parent == "member"; }

    /// Which rows are those of leaving_person.
    [[nodiscard]] QByteArray leavingCondition() const;

    /// The single integer key that rows are found by; empty for keyed tables.
    [[nodiscard]] QByteArray rowId() const
    {
        return !isKeyed && key.size() == 1 ? key.first() : QByteArray();
    }
};

/// All tables that hold a person's rows, those that others refer to first. Without the journal of acts.
[[nodiscard]] Result<QList<PersonTable>> personTables(store::Connection& connection);

/// All rows of member \a id as JSON: {"table": {"columns": […], "rows": [[…], …]}}; of tables that only let
/// go of the member, the key and the reference. \a onlyDirect leaves out what hangs below (order lines).
[[nodiscard]] Result<QString> snapshotOf(
    store::Connection& connection, const QList<PersonTable>& tables, qint64 id, bool onlyDirect = false);

/// Puts those of the steps of \a act, above \a after and up to \a upTo, who are members into leaving_person.
[[nodiscard]] Result<> chooseLeaving(store::Connection& connection, qint64 act, qint64 after, qint64 upTo);

/// snapshotOf() for everybody in leaving_person, by member.
[[nodiscard]] Result<QMap<qint64, QString>> snapshotsOfLeaving(
    store::Connection& connection, const QList<PersonTable>& tables);

/// Removes everybody in leaving_person with all of their rows.
[[nodiscard]] Result<> removeLeaving(store::Connection& connection, const QList<PersonTable>& tables);

/// Writes the rows of \a snapshot again. Errors: Conflict (a value that must be unique is taken), Storage.
/// The caller holds a savepoint.
[[nodiscard]] Result<> restoreRows(
    store::Connection& connection, const QList<PersonTable>& tables, const QString& snapshot);

/// restoreRows() for all members of the steps of \a act above \a after and up to \a upTo, a statement for
/// each table. Errors: Conflict (of one of them a value that must be unique is taken), Storage. The caller
/// holds a savepoint.
[[nodiscard]] Result<> restoreSlice(
    store::Connection& connection, const QList<PersonTable>& tables, qint64 act, qint64 after, qint64 upTo);

/// The rows of one table in a snapshot.
struct StoredRows
{
    QList<QByteArray> columns;
    QString rows; ///< JSON: a list of lists; empty where the snapshot has none

    /// An expression for the value of \a column in a row j of json_each(rows).
    [[nodiscard]] QByteArray value(const QByteArray& column) const;
};

[[nodiscard]] Result<StoredRows> storedRows(
    store::Connection& connection, const PersonTable& table, const QString& snapshot);

/// Inserts stored rows j for which \a condition holds (with one parameter, or none where it is empty).
[[nodiscard]] Result<> insertStored(store::Connection& connection, const PersonTable& table,
    const StoredRows& stored, const QByteArray& condition = {}, const QString& parameter = {});

/// Removes a member with all of its rows.
[[nodiscard]] Result<> removeRows(store::Connection& connection, const QList<PersonTable>& tables, qint64 id);

/// "name" in quotation marks of SQL; names come from the schema only.
[[nodiscard]] QByteArray quotedName(const QByteArray& name);

} // namespace serai::people
