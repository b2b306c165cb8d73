// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/import.h>
#include <support/testworkspace.h>

#include <QFile>

namespace serai::members {

inline QString fixtureFile(const char* name)
{
    return QStringLiteral(SERAI_TEST_DATA "/") + QString::fromLatin1(name);
}

inline QByteArray fixtureBytes(const char* name)
{
    QFile file(fixtureFile(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline ImportOptions optionsFor(const QString& file)
{
    ImportOptions options;
    options.file = file;
    return options;
}

inline Result<ImportReport> importInto(test::TestWorkspace& workspace, const ImportOptions& options)
{
    return await(Importer(workspace.store(), workspace.clock).run(options));
}

inline Result<ImportReport> previewIn(test::TestWorkspace& workspace, const ImportOptions& options)
{
    return await(Importer(workspace.store(), workspace.clock).preview(options));
}

/// The figures that a dry run and the run must share.
inline QList<qint64> figuresOf(const ImportReport& report)
{
    return {report.rows, report.create, report.update, report.unchanged, report.skip, report.orders,
        report.orderLines, report.ordersCreate, report.ordersUpdate, report.ordersUnchanged,
        report.guestOrders, report.freeOrders, report.consentGranted, report.problemsTotal};
}

} // namespace serai::members
