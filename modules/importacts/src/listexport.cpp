// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include <base/clock.h>
#include <store/store.h>

#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

#include <consent/disclosure.h>
#include <importacts/listexport.h>
#include <importacts/refusedrows.h>
#include <importacts/repairedphones.h>

#include <functional>
#include <memory>

namespace serai::importacts {

/// \a write makes the list; on a thread of the pool, since it waits for the database threads.
static Async<qint64> notedList(members::Importer& importer, const QString& what, const QString& target,
    std::function<Result<qint64>()> write)
{
    auto promise = std::make_shared<Promise<qint64>>();
    auto future = promise->future();
    const auto now = importer.clock().nowMs();
    QThreadPool::globalInstance()->start(
        [promise, what, target, now, write = std::move(write), &store = importer.store()] {
            const auto rows = write();
            if (!rows) {
                promise->settle(fail(rows.error()));
                return;
            }
            const auto noted = await(consent::noteDisclosure(store,
                {0, QStringLiteral("members"), what, *rows, {}, QFileInfo(target).fileName(), {}, now}));
            if (!noted) {
                QFile::remove(target); // what is not in the register must not be outside
                promise->settle(fail(noted.error()));
                return;
            }
            promise->settle(*rows);
        });
    return future;
}

Async<qint64> exportRefusedRows(members::Importer& importer, members::ImportOptions options,
    members::ImportReport report, QString target, Progress progress, CancelToken cancel)
{
    return notedList(importer, actsText(QT_TRANSLATE_NOOP("importacts", "lines that an import left out")),
        target,
        [options = std::move(options), report = std::move(report), target, progress = std::move(progress),
            cancel] { return writeRefusedRows(options, report, target, progress, cancel); });
}

Async<qint64> exportRepairedPhones(members::Importer& importer, members::ImportOptions options,
    QString target, Progress progress, CancelToken cancel)
{
    return notedList(importer, actsText(QT_TRANSLATE_NOOP("importacts", "values that an import repaired")),
        target, [&importer, options = std::move(options), target, progress = std::move(progress), cancel] {
            return await(writeRepairedPhones(importer, options, target, progress, cancel));
        });
}

} // namespace serai::importacts
