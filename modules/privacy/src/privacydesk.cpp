// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "erase.h"
#include "erasetexts.h"
#include "text.h"

#include <base/clock.h>
#include <store/scrub.h>
#include <store/store.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>

#include <consent/disclosure.h>
#include <privacy/privacydesk.h>

namespace serai::privacy {

using store::Connection;
using store::Store;
using store::Transaction;

PrivacyDesk::PrivacyDesk(store::Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

static void deleteCopies(EraseReceipt& receipt, QStringList paths)
{
    for (const auto& path : std::as_const(paths)) {
        bool isGone = QFile::remove(path);
        for (const char* suffix : {"-wal", "-shm"})
            isGone = (!QFile::exists(path + QString::fromLatin1(suffix))
                         || QFile::remove(path + QString::fromLatin1(suffix)))
                && isGone;
        (isGone ? receipt.copiesDeleted : receipt.copiesLeft) << QFileInfo(path).fileName();
    }
}

/// The rows are gone by now; what follows clears what SQLite keeps of them, and says how that went.
static Result<> clearFiles(store::Store& store, Erased& erased, const EraseOptions& options)
{
    auto& receipt = erased.receipt;
    const auto scrubbed = store::scrub(store, erased.needles);
    if (!scrubbed)
        return fail(scrubbed.error());
    receipt.isVerified = scrubbed->isClean;
    if (!receipt.isVerified) {
        // The bytes may be part of something else: a longer number, another's longer address. The file was
        // rebuilt from its rows by now, so that these tell.
        auto places = await(store.readLong(
            [&erased](Connection& connection) { return placesNaming(connection, erased.redactor, {}); }));
        if (!places)
            return fail(places.error());
        receipt.left = std::move(*places);
        receipt.isVerified = scrubbed->wasRebuilt && receipt.left.isEmpty();
    }
    receipt.bytesSearched = scrubbed->bytesSearched;
    if (options.deleteCopies) {
        deleteCopies(receipt, scrubbed->copies);
    } else {
        for (const auto& path : scrubbed->copies)
            receipt.copiesLeft << QFileInfo(path).fileName();
    }
    if (!receipt.isVerified)
        return {};
    return await(store.write([receipt](Transaction& transaction) -> Result<> {
        auto done = transaction->run("UPDATE erasure SET verified_at = ?, bytes_searched = ? WHERE id = ?",
            receipt.at, receipt.bytesSearched, receipt.id);
        if (!done)
            return fail(done.error());
        return {};
    }));
}

Result<EraseReceipt> eraseNow(store::Store& store, const QList<qint64>& members, const EraseOptions& options,
    qint64 nowMs, const Progress& progress, const CancelToken& cancel)
{
    auto erased = await(store.write([&](Transaction& transaction) {
        return eraseRows(transaction, members, options, nowMs, progress, cancel);
    }));
    if (!erased)
        return fail(erased.error());
    if (auto cleared = clearFiles(store, *erased, options); !cleared) {
        auto error = cleared.error();
        error.what = privacyText(QT_TRANSLATE_NOOP("privacy",
                                     "the person is erased (%1), but the files of the workspace could not be "
                                     "cleared and searched: %2"))
                         .arg(erased->receipt.code, error.what);
        return fail(std::move(error));
    }
    return erased->receipt;
}

Async<EraseReceipt> PrivacyDesk::erase(
    QList<qint64> members, EraseOptions options, Progress progress, CancelToken cancel)
{
    auto promise = std::make_shared<Promise<EraseReceipt>>();
    auto future = promise->future();
    QThreadPool::globalInstance()->start(
        [promise, &store = m_store, members = std::move(members), options = std::move(options),
            progress = std::move(progress), cancel = std::move(cancel), now = m_clock.nowMs()] {
            promise->settle(eraseNow(store, members, options, now, progress, cancel));
        });
    return future;
}

static Result<> backUpNow(Store& store, const QString& path, qint64 nowMs)
{
    if (auto done = await(store.backupTo(path)); !done || store.isReadOnly())
        return done;
    return await(store.write([path, nowMs](Transaction& transaction) -> Result<> {
        const auto people = transaction->number("SELECT count(*) FROM member");
        if (!people)
            return fail(people.error());
        consent::Disclosure copy;
        copy.kind = QStringLiteral("copy");
        copy.what = privacyText(QT_TRANSLATE_NOOP("privacy", "Backup of the workspace"));
        copy.people = people->value_or(0);
        copy.fileName = path;
        copy.at = nowMs;
        return consent::noteDisclosure(transaction, copy);
    }));
}

Async<> PrivacyDesk::backUp(QString path)
{
    auto promise = std::make_shared<Promise<>>();
    auto future = promise->future();
    QThreadPool::globalInstance()->start(
        [promise, &store = m_store, path = std::move(path), now = m_clock.nowMs()] {
            promise->settle(backUpNow(store, path, now));
        });
    return future;
}

static QHash<QString, qint64> countsFrom(const QString& text)
{
    QHash<QString, qint64> counts;
    const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = json.begin(); it != json.end(); ++it)
        counts.insert(it.key(), it.value().toInteger());
    return counts;
}

/// Rows that went are kept by table, texts that changed by "table.column".
static void splitCounts(const QHash<QString, qint64>& counts, EraseReceipt& receipt)
{
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        (it.key().contains(u'.') ? receipt.replaced : receipt.removed).insert(it.key(), it.value());
}

Async<QList<EraseReceipt>> PrivacyDesk::receipts(int limit)
{
    return m_store.read([limit](Connection& connection) -> Result<QList<EraseReceipt>> {
        auto rows =
            connection.run("SELECT id, code, people, reason, at, removed, kept, verified_at, bytes_searched "
                           "FROM erasure ORDER BY id DESC LIMIT ?",
                limit);
        if (!rows)
            return fail(rows.error());
        QList<EraseReceipt> list;
        while (rows->next()) {
            EraseReceipt receipt;
            receipt.id = rows->int64(0);
            receipt.code = rows->text(1);
            receipt.people = rows->int64(2);
            receipt.reason = rows->text(3);
            receipt.at = rows->int64(4);
            splitCounts(countsFrom(rows->text(5)), receipt);
            receipt.kept = countsFrom(rows->text(6));
            receipt.isVerified = !rows->isNull(7);
            receipt.bytesSearched = rows->int64(8);
            list << receipt;
        }
        return list;
    });
}

} // namespace serai::privacy
