// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text.h"
#include "undojournal.h"

#include <base/cancel.h>
#include <store/transaction.h>

#include <QSet>

#include <algorithm>

namespace serai::importacts {

/// One undo, step by step, inside one transaction.
struct UndoJob
{
    store::Connection& connection;
    const ImportJournalHead& head;
    const Progress& progress;
    const CancelToken& cancel;
    UndoPlan& plan;
    QString currency;
    qint64 done = 0;
    qint64 total = 0;
    IdRange changes{}; // of import_change: the rows of this import lie among them
    store::Transaction* transaction = nullptr;

    /// \a rows more are done: says so, and asks whether to go on.
    Result<> step(qint64 rows)
    {
        done += rows;
        if (progress)
            progress(done, total);
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled,
                actsText(QT_TRANSLATE_NOOP("importacts", "cancelled; nothing was changed")));
        return {};
    }

    template <class... Values>
    Result<> remove(qint64& counted, const char* sql, const Values&... values)
    {
        const auto statement = connection.run(sql, values...);
        if (!statement)
            return fail(statement.error());
        counted += statement->rowsAffected();
        return {};
    }

    /// In pieces, so that it can be stopped. \a sql: first and last id, the import. Without \a counts the
    /// rows are none of the undo's progress.
    Result<> removeRange(
        qint64& counted, const char* sql, const IdRange& range, qint64 piece = 500, bool counts = true)
    {
        for (qint64 first = range.first; first <= range.last; first += piece) {
            const qint64 last = std::min(range.last, first + piece - 1);
            auto gone = remove(counted, sql, first, last, head.id.value).and_then([&] {
                return step(counts ? last - first + 1 : 0);
            });
            if (!gone)
                return gone;
        }
        return {};
    }

    Result<> findChanges();
    Result<> removeIdentities();
    Result<> carryBars(qint64 first, qint64 last);
    Result<> removeOrders();
    Result<> removeChanges();
    Result<> restoreCoupons(qint64 order, const QString& before);
    Result<> removeProducts();
    Result<QSet<qint64>> productsInUse();
    Result<> restoreOrders();
    Result<> restoreOrdersOf(qint64 first, qint64 last); ///< rows of import_change
    Result<> restoreLines(qint64 first, qint64 last);
    Result<> restoreMembers();
    Result<> restoreFields(const ChangedMember& changed, const QJsonObject& wanted);
    Result<> restoreProducts();
    Result<> removeCatalogue();
    Result<> sumAgain(qint64 member, QJsonObject& row);
    Result<> run(qint64 now);
};

} // namespace serai::importacts
