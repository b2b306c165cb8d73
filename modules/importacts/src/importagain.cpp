// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include <store/store.h>

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <importacts/importagain.h>

namespace serai::importacts {

static constexpr char againSql[] =
    "SELECT file_name, source, options, undone_at IS NOT NULL FROM import WHERE id = ?";

static Result<ImportAgain> againOf(store::Connection& connection, ImportId id)
{
    auto row = connection.run(againSql, id.value);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return noSuchImport(id.value);
    ImportAgain again;
    again.fileName = row->text(0);
    if (!row->boolean(3))
        return fail(ErrorKind::Conflict,
            actsText(QT_TRANSLATE_NOOP("importacts", "the import stands: there is nothing to do again")),
            again.fileName);
    const auto source = QJsonDocument::fromJson(row->text(1).toUtf8()).object();
    const auto path = source.value(QStringLiteral("path")).toString();
    if (path.isEmpty())
        return fail(ErrorKind::Conflict,
            actsText(QT_TRANSLATE_NOOP("importacts",
                "it was made by an older version of Serai, which did not keep where the file is")),
            again.fileName,
            actsText(QT_TRANSLATE_NOOP("importacts", "choose the file and import it: nothing is doubled")));
    const QFileInfo file(path);
    if (!file.isFile())
        return fail(ErrorKind::NotFound,
            actsText(QT_TRANSLATE_NOOP("importacts", "the file is not where it was")), path,
            actsText(QT_TRANSLATE_NOOP(
                "importacts", "put it back there, or choose it and import it: nothing is doubled")));
    again.options = members::unpackImportOptions(row->text(2));
    again.options.file = path;
    again.isChanged = file.size() != source.value(QStringLiteral("size")).toInteger()
        || file.lastModified().toMSecsSinceEpoch() != source.value(QStringLiteral("modified")).toInteger();
    if (again.isChanged)
        again.options.decisions.clear(); // they name lines of another file
    return again;
}

Async<ImportAgain> importAgain(store::Store& store, ImportId id)
{
    return store.readLong([id](store::Connection& connection) { return againOf(connection, id); });
}

} // namespace serai::importacts
