// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest.h"

#include <base/async.h>
#include <events/inbox.h>
#include <secrets/secretstore.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QTextStream>
#include <QUuid>

#include <sending/session.h>

#include <cstdio>

namespace serai::ctl {

static Result<QStringList> webhookFiles(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        QStringList files;
        const auto names = QDir(path).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const auto& name : names)
            files << QDir(path).filePath(name);
        return files;
    }
    if (!info.isFile())
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("ctl", "there is no such file or folder"), path,
            QCoreApplication::translate("ctl", "check its name and folder"));
    return QStringList{path};
}

/// A body whose signature is right. Without --signature the person at this computer vouches for the file.
static Result<events::VerifiedBody> verifiedFile(
    const QString& path, const QByteArray& signature, const secrets::Secret& secret, bool isSigned)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorKind::InvalidInput, QCoreApplication::translate("ctl", "the file cannot be read"), path);
    const auto body = file.read(events::maxBodyBytes + 1);
    if (isSigned)
        return events::verify(body, signature, secret);
    const secrets::Secret own(QUuid::createUuid().toString());
    const auto mac =
        QMessageAuthenticationCode::hash(body, own.reveal().toUtf8(), QCryptographicHash::Sha256);
    return events::verify(body, "sha256=" + mac.toHex(), own);
}

static Result<Answer> ingest(Context& context, const QCommandLineParser& parser)
{
    const auto paths = parser.positionalArguments();
    const bool isSigned = parser.isSet(QStringLiteral("signature"));
    if (paths.size() != 1)
        return usageError(QStringLiteral("one file or folder is needed"));
    if (isSigned != parser.isSet(QStringLiteral("secret-stdin")))
        return usageError(QStringLiteral("--signature and --secret-stdin belong together"));
    auto files = webhookFiles(paths.first());
    if (!files)
        return fail(files.error());
    if (isSigned && QFileInfo(paths.first()).isDir())
        return usageError(QStringLiteral("a signature belongs to one file"));
    auto store = context.store();
    if (!store)
        return fail(store.error());
    const secrets::Secret secret(isSigned ? QTextStream(stdin).readLine() : QString());
    events::Inbox inbox(**store, sending::whatsappParser(), context.clock());
    events::Totals totals;
    for (const auto& path : std::as_const(*files)) {
        if (context.cancel().isCancelled())
            return fail(ErrorKind::Cancelled, QCoreApplication::translate("ctl", "cancelled"));
        auto body =
            verifiedFile(path, parser.value(QStringLiteral("signature")).toLatin1(), secret, isSigned);
        if (!body && files->size() == 1)
            return fail(ErrorKind::InvalidInput, body.error().what, path, body.error().remedy,
                {QStringLiteral("rejected: 1")});
        if (!body) {
            ++totals.rejected;
            continue;
        }
        auto stored = await(inbox.accept(std::move(*body)));
        if (!stored)
            return fail(stored.error());
        totals.add(*stored);
    }
    return Answer{
        {{QStringLiteral("received"), totals.received}, {QStringLiteral("stored"), totals.stored},
            {QStringLiteral("duplicates"), totals.duplicates}, {QStringLiteral("ignored"), totals.ignored},
            {QStringLiteral("rejected"), totals.rejected},
            {QStringLiteral("unknownKinds"), QJsonArray::fromStringList(totals.unknownKinds)}},
        QStringLiteral("received %1, stored %2, duplicates %3, ignored %4, rejected %5\n")
            .arg(totals.received)
            .arg(totals.stored)
            .arg(totals.duplicates)
            .arg(totals.ignored)
            .arg(totals.rejected)};
}

Command ingestCommand()
{
    return {QStringLiteral("events ingest"), QStringLiteral("PATH"),
        QStringLiteral("take in webhooks from a JSON file or a folder of them"),
        {{QStringLiteral("signature"), QStringLiteral("X-Hub-Signature-256 of the file"),
             QStringLiteral("H")},
            {QStringLiteral("secret-stdin"), QStringLiteral("take the app secret from standard input")}},
        ingest};
}

} // namespace serai::ctl
