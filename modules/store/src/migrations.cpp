// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "migrations.h"

#include "dbthread.h"

#include <store/store.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace serai::store {

static QString migrationText(const char* text)
{
    return QCoreApplication::translate("store", text);
}

constexpr int applicationId = 0x53455249; // "SERI": what file(1) and we recognise the workspace by

static QStringList schemaFiles()
{
    return QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int currentSchemaVersion()
{
    return int(schemaFiles().size());
}

Result<int> schemaVersionOf(Connection& connection, const QString& path)
{
    const auto id = connection.number("PRAGMA application_id");
    if (!id)
        return fail(id.error());
    const auto version = connection.number("PRAGMA user_version");
    if (!version)
        return fail(version.error());
    const auto tables = connection.number("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return fail(tables.error());
    const bool fresh = id->value_or(0) == 0 && version->value_or(0) == 0 && tables->value_or(0) == 0;
    if (id->value_or(0) != applicationId && !fresh)
        return fail(ErrorKind::WorkspaceDamaged,
            migrationText(
                QT_TRANSLATE_NOOP("store", "this is a database of another program, not a Serai workspace")),
            path, migrationText(QT_TRANSLATE_NOOP("store", "choose a file that Serai made")));
    if (version->value_or(0) > currentSchemaVersion())
        return fail(ErrorKind::WorkspaceNewer,
            migrationText(
                QT_TRANSLATE_NOOP("store", "the workspace was written by a newer version of Serai")),
            path, migrationText(QT_TRANSLATE_NOOP("store", "update Serai; the file has not been changed")));
    return int(version->value_or(0));
}

static Result<> applyFile(Connection& connection, const QString& name, int version)
{
    QFile file(QStringLiteral(":/schema/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, QStringLiteral("schema file %1 is missing").arg(name));
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    const auto statements = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n-- next\n"));
    for (const auto& sql : statements) {
        if (auto done = connection.run(sql.toUtf8().constData()); !done)
            return fail(done.error());
    }
    // Pragmas take no parameters; both numbers are our own.
    const auto stamp = QByteArray("PRAGMA user_version=") + QByteArray::number(version);
    if (auto done = connection.run(stamp.constData()); !done)
        return fail(done.error());
    const auto mark = QByteArray("PRAGMA application_id=") + QByteArray::number(applicationId);
    if (auto done = connection.run(mark.constData()); !done)
        return fail(done.error());
    return (*transaction)->commit();
}

Result<> checkCopy(const QString& path)
{
    DbThread copy(path, DbThread::Access::ReadOnly);
    if (auto opened = copy.open(); !opened)
        return opened;
    Result<> result;
    copy.runBlocking([&](Connection& connection) {
        auto check = connection.run("PRAGMA integrity_check(1)");
        if (!check)
            result = fail(check.error());
        else if (!check->next() || check->text(0) != QStringLiteral("ok"))
            result = fail(ErrorKind::WorkspaceDamaged,
                migrationText(QT_TRANSLATE_NOOP("store", "the copy did not pass its check")), path,
                migrationText(QT_TRANSLATE_NOOP("store", "check the disk, then try again")));
    });
    return result;
}

static Result<> keepCopy(Connection& connection, const QString& path, int version)
{
    {
        // In a block of its own: VACUUM is refused while a statement is still under way.
        auto check = connection.run("PRAGMA quick_check(1)");
        if (!check)
            return fail(check.error());
        if (!check->next() || check->text(0) != QStringLiteral("ok"))
            return fail(ErrorKind::WorkspaceDamaged,
                migrationText(QT_TRANSLATE_NOOP("store", "the workspace is damaged and was not updated")),
                path,
                migrationText(QT_TRANSLATE_NOOP("store", "restore a backup; the file has not been changed")));
    }
    const auto copy = QStringLiteral("%1.before-v%2").arg(path).arg(version);
    QFile::remove(copy);
    if (auto done = connection.run("VACUUM INTO ?", copy); !done)
        return fail(done.error());
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return checkCopy(copy);
}

Result<int> migrate(Connection& connection, const QString& path)
{
    const auto version = schemaVersionOf(connection, path);
    if (!version)
        return version;
    const auto files = schemaFiles();
    if (*version == files.size())
        return version;
    if (*version > 0) {
        if (auto kept = keepCopy(connection, path, int(files.size())); !kept)
            return fail(kept.error());
    }
    for (int next = *version; next < files.size(); ++next) {
        if (auto applied = applyFile(connection, files.at(next), next + 1); !applied)
            return fail(applied.error());
    }
    return int(files.size());
}

} // namespace serai::store
