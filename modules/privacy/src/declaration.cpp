// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "declaration.h"

#include <base/json.h>

#include <QJsonArray>

#include <algorithm>

namespace serai::privacy {

static constexpr char listTables[] = "SELECT name FROM sqlite_schema WHERE type = 'table' "
                                     "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
static constexpr char listColumns[] = "SELECT name, \"notnull\" FROM pragma_table_info(?)";
static constexpr char listReferences[] =
    "SELECT \"table\", \"from\" FROM pragma_foreign_key_list(?) ORDER BY id, seq";

QString quoted(const QString& name)
{
    auto text = name;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

static FoundRows foundRows(const QString& key)
{
    return key == u"delete" ? FoundRows::Delete : key == u"keep" ? FoundRows::Keep : FoundRows::Clear;
}

static Result<TablePlan> readPlan(
    store::Connection& connection, const QString& table, const QJsonObject& declared)
{
    TablePlan plan;
    plan.name = table;
    plan.found = foundRows(declared.value(QStringLiteral("search")).toString());
    const auto personal = declared.value(QStringLiteral("personal")).toArray();
    for (const auto& column : personal)
        plan.personal << column.toString();
    const auto texts = declared.value(QStringLiteral("free")).toArray();
    for (const auto& column : texts)
        plan.free << column.toString();
    auto columns = connection.run(listColumns, table);
    if (!columns)
        return fail(columns.error());
    while (columns->next()) {
        plan.columns << columns->text(0);
        if (columns->boolean(1) && plan.personal.contains(columns->text(0)))
            plan.notNull << columns->text(0);
    }
    if (table == u"member")
        plan.memberColumn = QStringLiteral("id");
    else if (plan.columns.contains(QStringLiteral("member_id")))
        plan.memberColumn = QStringLiteral("member_id");
    return plan;
}

static Result<> readParent(store::Connection& connection, TablePlan& plan, const QStringList& linked)
{
    auto references = connection.run(listReferences, plan.name);
    if (!references)
        return fail(references.error());
    while (references->next()) {
        if (plan.parent.isEmpty() && linked.contains(references->text(0))
            && references->text(0) != plan.name) {
            plan.parent = references->text(0);
            plan.parentColumn = references->text(1);
        }
    }
    return {};
}

Result<QList<TablePlan>> tablePlans(store::Connection& connection)
{
    const auto document = readJsonFile(QStringLiteral(":/privacy/privacy.json"));
    if (!document)
        return fail(ErrorKind::Internal, document.error().what, document.error().where);
    const auto declared = document->object().value(QStringLiteral("tables")).toObject();
    QStringList names;
    {
        auto tables = connection.run(listTables);
        if (!tables)
            return fail(tables.error());
        while (tables->next())
            names << tables->text(0);
    }
    QList<TablePlan> plans;
    QStringList linked;
    for (const auto& name : std::as_const(names)) {
        auto plan = readPlan(connection, name, declared.value(name).toObject());
        if (!plan)
            return fail(plan.error());
        if (!plan->memberColumn.isEmpty())
            linked << name;
        plans << std::move(*plan);
    }
    for (auto& plan : plans) {
        if (plan.memberColumn.isEmpty()) {
            if (auto done = readParent(connection, plan, linked); !done)
                return fail(done.error());
        }
    }
    // Children before what they hang on, the member last: the order in which rows can go.
    const auto rank = [](const TablePlan& plan) {
        return plan.name == u"member" ? 2 : plan.parent.isEmpty() ? 1 : 0;
    };
    std::stable_sort(plans.begin(), plans.end(),
        [&](const TablePlan& a, const TablePlan& b) { return rank(a) < rank(b); });
    return plans;
}

QString ofMembers(const TablePlan& plan)
{
    if (!plan.memberColumn.isEmpty())
        return quoted(plan.memberColumn) + QStringLiteral(" IN (SELECT value FROM json_each(?))");
    return quoted(plan.parentColumn) + QStringLiteral(" IN (SELECT id FROM ") + quoted(plan.parent)
        + QStringLiteral(" WHERE member_id IN (SELECT value FROM json_each(?)))");
}

} // namespace serai::privacy
