// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "segmentsource.h"

#include <base/territory.h>
#include <store/workspace.h>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <privacy/privacydesk.h>

namespace serai::ctl {

using store::Connection;
using store::OpenMode;

static QString sha256Of(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

static Result<Answer> create(Context& context, const QCommandLineParser& parser)
{
    store::WorkspaceSettings settings;
    if (parser.isSet(QStringLiteral("currency")))
        settings.currency = parser.value(QStringLiteral("currency")).toUpper();
    if (parser.isSet(QStringLiteral("zone")))
        settings.zone = parser.value(QStringLiteral("zone"));
    if (const auto text = parser.value(QStringLiteral("country")); !text.isEmpty()) {
        const auto code = territoryFromText(text);
        if (!code)
            return usageError(
                QStringLiteral("--country: there is no country \"%1\"; use its code such as DE, or its name")
                    .arg(text));
        settings.country = *code;
    }
    settings.name = parser.value(QStringLiteral("name"));
    if (context.workspacePath().isEmpty())
        return usageError(QStringLiteral("no workspace is named: use --workspace FILE"));
    auto made = store::createWorkspace(context.workspacePath(), settings, context.clock());
    if (!made)
        return fail(made.error());
    auto& store = context.adopt(std::move(*made));
    return Answer{
        {{QStringLiteral("path"), store.path()}, {QStringLiteral("schemaVersion"), store.schemaVersion()}},
        QStringLiteral("made %1 (schema %2, %3, %4)")
            .arg(store.path())
            .arg(store.schemaVersion())
            .arg(settings.currency, settings.zone)};
}

static Result<QJsonObject> countsOf(store::Store& store)
{
    return await(store.read([](Connection& connection) -> Result<QJsonObject> {
        QJsonObject counts;
        for (const auto& [key, sql] : {std::pair{"members", "SELECT count(*) FROM member"},
                 {"orders", "SELECT count(*) FROM shop_order"}, {"groups", "SELECT count(*) FROM community"},
                 {"segments", "SELECT count(*) FROM segment"},
                 {"campaigns", "SELECT count(*) FROM campaign"}}) {
            auto count = connection.number(sql);
            if (!count)
                return fail(count.error());
            counts.insert(QString::fromLatin1(key), count->value_or(0));
        }
        return counts;
    }));
}

static Result<Answer> check(Context& context, const QCommandLineParser&)
{
    auto store = context.store(OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto problems = await((*store)->check());
    if (!problems)
        return fail(problems.error());
    if (!problems->isEmpty())
        return fail(ErrorKind::WorkspaceDamaged, QStringLiteral("the workspace is damaged"), (*store)->path(),
            QStringLiteral("restore a backup: seraictl workspace restore"), *problems);
    return Answer{{{QStringLiteral("ok"), true}, {QStringLiteral("problems"), QJsonArray()}},
        QStringLiteral("no problem found")};
}

static Result<Answer> backup(Context& context, const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return usageError(QStringLiteral("workspace backup needs the name of the copy"));
    const auto target = parser.positionalArguments().first();
    // For writing where that is free: the copy is noted in the register of exports.
    auto store = segmentStore(context);
    if (!store)
        return fail(store.error());
    if (auto done = await(privacy::PrivacyDesk(**store, context.clock()).backUp(target)); !done)
        return fail(done.error());
    auto copy = store::Store::open(target, OpenMode::ReadOnly, context.clock());
    if (!copy)
        return fail(copy.error());
    const auto problems = await((*copy)->check());
    if (!problems || !problems->isEmpty())
        return fail(ErrorKind::WorkspaceDamaged, QStringLiteral("the copy did not pass its check"), target);
    const auto counts = countsOf(**copy);
    if (!counts)
        return fail(counts.error());
    copy->reset();
    const auto hash = sha256Of(target);
    return Answer{{{QStringLiteral("path"), QFileInfo(target).absoluteFilePath()},
                      {QStringLiteral("sha256"), hash}, {QStringLiteral("counts"), *counts}},
        QStringLiteral("wrote and checked %1\nsha256 %2").arg(target, hash)};
}

static Result<Answer> restore(Context& context, const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return usageError(QStringLiteral("workspace restore needs the name of the backup"));
    const auto source = parser.positionalArguments().first();
    QJsonObject counts;
    {
        auto backup = store::Store::open(source, OpenMode::ReadOnly, context.clock());
        if (!backup)
            return fail(backup.error());
        const auto problems = await((*backup)->check());
        if (!problems)
            return fail(problems.error());
        if (!problems->isEmpty())
            return fail(ErrorKind::WorkspaceDamaged,
                QStringLiteral("the backup is damaged; nothing was replaced"), source,
                QStringLiteral("choose another backup"), *problems);
        auto counted = countsOf(**backup);
        if (!counted)
            return fail(counted.error());
        counts = *counted;
    }
    const auto path = context.workspacePath();
    QString kept;
    if (QFile::exists(path)) {
        {
            // Taking the lock shows that nobody writes the file that is about to be replaced. A damaged one
            // opens with an error and is replaced all the same: that is what a restore is for.
            auto current = store::Store::open(path, OpenMode::ReadWrite, context.clock());
            if (current && (*current)->isReadOnly())
                return fail(ErrorKind::WorkspaceLocked,
                    QStringLiteral("the workspace is being written by another program"), path,
                    QStringLiteral("close the other program"));
        }
        kept = QStringLiteral("%1.replaced-%2")
                   .arg(path, context.clock().now().toString(QStringLiteral("yyyyMMdd-HHmmss")));
        for (const auto& suffix : {QString(), QStringLiteral("-wal")}) {
            if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, kept + suffix))
                return fail(
                    ErrorKind::Storage, QStringLiteral("the current file could not be set aside"), path);
        }
        QFile::remove(path + QStringLiteral("-shm"));
    }
    if (!QFile::copy(source, path))
        return fail(ErrorKind::Storage, QStringLiteral("the backup could not be copied"), path);
    const auto hash = sha256Of(path);
    return Answer{{{QStringLiteral("path"), path}, {QStringLiteral("sha256"), hash},
                      {QStringLiteral("counts"), counts}, {QStringLiteral("replaced"), kept}},
        QStringLiteral("restored %1%2")
            .arg(path,
                kept.isEmpty() ? QString() : QStringLiteral("\nthe file before it is kept as %1").arg(kept))};
}

Commands workspaceCommands()
{
    const auto option = [](const char* name, const char* text, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    return {
        {QStringLiteral("workspace create"), {}, QStringLiteral("make a workspace file"),
            {option("currency", "currency of the shop, ISO 4217 (EUR)", "EUR"),
                option("zone", "zone in which days are counted, IANA (UTC)", "ZONE"),
                option("country", "home of national phone numbers, ISO 3166", "CC"),
                option("name", "name of the shop", "NAME")},
            create},
        {QStringLiteral("workspace check"), {}, QStringLiteral("look for damage"), {}, check},
        {QStringLiteral("workspace backup"), QStringLiteral("OUT"), QStringLiteral("write a verified copy"),
            {}, backup},
        {QStringLiteral("workspace restore"), QStringLiteral("IN"),
            QStringLiteral("verify a copy and put it in place; the replaced file is kept"), {}, restore},
    };
}

QStringList plannedCommands()
{
    QStringList names;
    for (const char* name : {"group create", "group list", "group show", "group import-chat", "group health",
             "group split", "plan generate", "plan best-times", "alerts list", "hotwords", "roi",
             "experiment plan", "experiment result"})
        names << QString::fromLatin1(name);
    return names;
}

} // namespace serai::ctl
