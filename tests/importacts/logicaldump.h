// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/import.h>
#include <support/testworkspace.h>

#include <importacts/importundo.h>

namespace serai::importacts {

/// Every row of every table as text, in order of tables and rows. Left out: the list of imports itself and
/// its journal, the audit ledger, which only grows, and what is packed for segments (made from the rest).
/// With \a everything these too, and the ids to be given next.
inline QStringList logicalDump(store::Store& store, bool everything = false)
{
    const auto dump = await(store.read([everything](store::Connection& connection) -> Result<QStringList> {
        auto tables = connection.run("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        if (!tables)
            return fail(tables.error());
        QStringList names;
        while (tables->next())
            names << tables->text(0);
        QStringList rows;
        for (const auto& name : std::as_const(names)) {
            const bool isLeftOut = name.startsWith(u"sqlite_") || name.startsWith(u"import")
                || name.startsWith(u"audience_") || name == u"audit";
            if (isLeftOut && !everything)
                continue;
            auto columns = connection.run("SELECT name FROM pragma_table_info(?) ORDER BY cid", name);
            if (!columns)
                return fail(columns.error());
            QStringList quoted;
            while (columns->next())
                quoted << QStringLiteral("quote(\"%1\")").arg(columns->text(0));
            const auto sql = QStringLiteral("SELECT %1 AS r FROM \"%2\" ORDER BY r")
                                 .arg(quoted.join(QStringLiteral("||'|'||")), name)
                                 .toUtf8();
            auto statement = connection.prepare(sql);
            if (!statement)
                return fail(statement.error());
            if (auto done = statement->exec(); !done)
                return fail(done.error());
            while (statement->next())
                rows << QStringLiteral("%1: %2").arg(name, statement->text(0));
        }
        return rows;
    }));
    if (!dump)
        qFatal("%s", qPrintable(toText(dump.error())));
    return *dump;
}

/// The first lines in which two dumps differ, for the message of a failed test.
inline QString difference(const QStringList& before, const QStringList& after)
{
    QStringList lines;
    for (const auto& row : before) {
        if (!after.contains(row) && lines.size() < 8)
            lines << QStringLiteral("- ") + row;
    }
    for (const auto& row : after) {
        if (!before.contains(row) && lines.size() < 16)
            lines << QStringLiteral("+ ") + row;
    }
    return lines.join(u'\n');
}

/// The figures that a dry run and the run must share.
inline bool sameAnswer(const members::ImportReport& a, const members::ImportReport& b)
{
    return a.rows == b.rows && a.create == b.create && a.update == b.update && a.unchanged == b.unchanged
        && a.skip == b.skip && a.orders == b.orders && a.orderLines == b.orderLines
        && a.ordersCreate == b.ordersCreate && a.ordersUpdate == b.ordersUpdate
        && a.ordersUnchanged == b.ordersUnchanged && a.guestOrders == b.guestOrders
        && a.freeOrders == b.freeOrders && a.consentGranted == b.consentGranted && a.problems == b.problems
        && a.problemsTotal == b.problemsTotal && a.changes == b.changes && a.changeCounts == b.changeCounts
        && a.orderChanges == b.orderChanges && a.orderChangeCounts == b.orderChangeCounts
        && a.duplicates == b.duplicates && a.refusals == b.refusals && a.refusalReasons == b.refusalReasons
        && a.kept == b.kept && a.keptByHand == b.keptByHand && a.keptByHandTotal == b.keptByHandTotal
        && a.keptByHandCounts == b.keptByHandCounts && a.notes == b.notes
        && a.couponsRedeemed == b.couponsRedeemed && a.repairs == b.repairs && a.repaired == b.repaired
        && a.repairCounts == b.repairCounts;
}

inline Result<members::ImportReport> previewIn(
    test::TestWorkspace& workspace, const members::ImportOptions& options)
{
    return await(members::Importer(workspace.store(), workspace.clock).preview(options));
}

/// Runs an import a second after whatever was before.
inline Result<members::ImportReport> importInto(
    test::TestWorkspace& workspace, const members::ImportOptions& options)
{
    workspace.clock.advance(1000);
    return await(members::Importer(workspace.store(), workspace.clock).run(options));
}

inline members::ImportOptions optionsFor(const QString& file)
{
    members::ImportOptions options;
    options.file = file;
    return options;
}

inline Result<UndoPlan> undo(test::TestWorkspace& workspace, ImportId id)
{
    workspace.clock.advance(1000);
    return await(ImportUndo(workspace.store(), workspace.clock).undo(id));
}

} // namespace serai::importacts
