// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All rows of people as JSON, of one and of many at once.

#include "personrows.h"

namespace serai::people {

static QList<QByteArray> keptColumns(const PersonTable& table)
{
    return table.setsNull ? table.key + QList<QByteArray>{table.column} : table.columns;
}

/// One row as a JSON list, the columns as a JSON list, and how rows are ordered.
struct RowShape
{
    QByteArray row;
    QByteArray names;
    QByteArray order;
};

static RowShape shapeOf(const PersonTable& table)
{
    QByteArray values;
    QByteArray names;
    for (const auto& column : keptColumns(table)) {
        const auto name = quotedName(column);
        // JSON writes 15 digits of a real number; 17 are needed to get the same one back.
        values += "CASE typeof(" + name + ") WHEN 'real' THEN printf('%!.17g', " + name + ") ELSE " + name
            + " END,";
        names += name + ','; // quoted names are JSON strings too
    }
    values.chop(1);
    names.chop(1);
    QByteArray order;
    for (const auto& column : table.key)
        order += quotedName(column) + ',';
    order.chop(1);
    return {"json_array(" + values + ')', names, order.isEmpty() ? QByteArray("rowid") : order};
}

static QByteArray tableHead(const PersonTable& table, const RowShape& shape, bool isFirst)
{
    return (isFirst ? "" : ",") + quotedName(table.name) + ":{\"columns\":[" + shape.names + "],\"rows\":";
}

Result<QString> snapshotOf(
    store::Connection& connection, const QList<PersonTable>& tables, qint64 id, bool onlyDirect)
{
    QByteArray json = "{";
    for (const auto& table : tables) {
        if (onlyDirect && !table.isDirect() && table.name != "member")
            continue;
        const auto shape = shapeOf(table);
        const auto sql = "SELECT json_group_array(json(row)) FROM (SELECT " + shape.row + " AS row FROM "
            + quotedName(table.name) + " WHERE " + table.condition + " ORDER BY " + shape.order + ')';
        auto rows = connection.run(sql.constData(), id);
        if (!rows)
            return fail(rows.error());
        const auto text = rows->next() ? rows->text(0).toUtf8() : QByteArray("[]");
        if (text == "[]")
            continue;
        json += tableHead(table, shape, json.size() == 1) + text + '}';
    }
    return QString::fromUtf8(json + '}');
}

static constexpr char leavingPeople[] = "IN (SELECT id FROM temp.leaving_person)";

QByteArray PersonTable::leavingCondition() const
{
    auto text = condition; // it has one parameter, the member's id
    return text.replace("= ?", leavingPeople);
}

Result<> chooseLeaving(store::Connection& connection, qint64 act, qint64 after, qint64 upTo)
{
    for (const char* sql : {"CREATE TEMP TABLE IF NOT EXISTS leaving_person (id INTEGER PRIMARY KEY)",
             "DELETE FROM temp.leaving_person"}) {
        if (auto done = connection.run(sql); !done)
            return fail(done.error());
    }
    const auto filled =
        connection.run("INSERT INTO temp.leaving_person SELECT m.id FROM member_act_step s JOIN member m ON "
                       "m.id = s.member_id "
                       "WHERE s.act_id = ? AND s.member_id > ? AND s.member_id <= ? AND s.what = 'rows'",
            act, after, upTo);
    return filled ? Result<>() : fail(filled.error());
}

Result<QMap<qint64, QString>> snapshotsOfLeaving(
    store::Connection& connection, const QList<PersonTable>& tables)
{
    QMap<qint64, QString> people;
    for (const auto& table : tables) {
        const auto shape = shapeOf(table);
        const auto sql = "SELECT " + table.owner + " AS who, " + shape.row + " FROM " + quotedName(table.name)
            + " WHERE " + table.leavingCondition() + " ORDER BY who, " + shape.order;
        auto rows = connection.run(sql.constData());
        if (!rows)
            return fail(rows.error());
        qint64 last = 0;
        QString* person = nullptr;
        while (rows->next()) {
            const auto who = rows->int64(0);
            if (person && who == last) {
                *person += u',' + rows->text(1);
                continue;
            }
            if (person)
                *person += QStringLiteral("]}");
            last = who;
            person = &people[who];
            *person += (person->isEmpty() ? QStringLiteral("{") : QString())
                + QString::fromUtf8(tableHead(table, shape, person->isEmpty())) + u'[' + rows->text(1);
        }
        if (person)
            *person += QStringLiteral("]}");
    }
    for (auto& person : people)
        person += u'}';
    return people;
}

Result<> removeLeaving(store::Connection& connection, const QList<PersonTable>& tables)
{
    for (auto table = tables.crbegin(); table != tables.crend(); ++table) {
        if (table->setsNull || table->name == "member")
            continue;
        const auto sql = "DELETE FROM " + quotedName(table->name) + " WHERE " + table->leavingCondition();
        if (auto done = connection.run(sql.constData()); !done)
            return fail(done.error());
    }
    const auto done = connection.run("DELETE FROM member WHERE id IN (SELECT id FROM temp.leaving_person)");
    return done ? Result<>() : fail(done.error());
}

} // namespace serai::people
