// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text.h"
#include "undochecks.h"

#include <algorithm>

namespace serai::importacts {

/// Asks for one kind of obstacle after the other.
struct ObstacleFinder
{
    store::Connection& connection;
    const ImportJournalHead& head;
    const Progress& progress;
    const CancelToken& cancel;
    QList<UndoObstacle> found;

    /// Nothing was heard for a while: says so, and asks whether to go on.
    Result<> pause()
    {
        if (progress)
            progress(0, undoRows(head));
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled,
                actsText(QT_TRANSLATE_NOOP("importacts", "cancelled; nothing was changed")));
        return {};
    }

    template <class... Values>
    Result<> ask(UndoObstacle& sum, const QByteArray& sql, const Values&... values)
    {
        if (auto wanted = pause(); !wanted)
            return wanted;
        auto statement = connection.prepare(sql);
        if (!statement)
            return fail(statement.error());
        if (auto done = statement->bindAll(values...).exec(); !done)
            return done;
        if (!statement->next() || statement->int64(0) == 0)
            return {};
        sum.count += statement->int64(0);
        if (!sum.example.isValid())
            sum.example = {statement->int64(1)};
        sum.laterImport = std::max(sum.laterImport, statement->int64(2));
        return {};
    }

    void note(const char* kind, const char* text, UndoObstacle sum)
    {
        if (sum.count == 0)
            return;
        sum.kind = QString::fromLatin1(kind);
        sum.message = actsCount(text, sum.count);
        found << sum;
    }

    template <class... Values>
    Result<> look(const char* kind, const char* text, const QByteArray& sql, const Values&... values)
    {
        UndoObstacle sum;
        auto done = ask(sum, sql, values...);
        note(kind, text, sum);
        return done;
    }

    /// As look(), piece by piece of \a range, whose ends are the first two parameters of \a sql.
    template <class... Values>
    Result<> lookAlong(const char* kind, const char* text, const IdRange& range, const QByteArray& sql,
        const Values&... values)
    {
        static constexpr qint64 piece = 10'000;
        UndoObstacle sum;
        for (qint64 first = range.first; first <= range.last; first += piece) {
            if (auto done = ask(sum, sql, first, std::min(range.last, first + piece - 1), values...); !done)
                return done;
        }
        note(kind, text, sum);
        return {};
    }

    Result<> lookAtMade();
    Result<> lookAtChanged();
    Result<> lookAtStanding();
    Result<> lookAtReferences(const QString& table, const IdRange& range, const QStringList& own);
    Result<> lookAtTags();
    Result<> lookAtFields();
    Result<> lookAtBars();
    Result<> lookAtLosses();
};

} // namespace serai::importacts
