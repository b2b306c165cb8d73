// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/cancel.h>
#include <base/id.h>

#include <QHash>
#include <QList>
#include <QStringList>

namespace serai {
class Clock;
}

namespace serai::store {
class Store;
}

namespace serai::privacy {

/// What exportMembers() wrote.
struct PersonExport
{
    QString path;
    qint64 people = 0;
    qint64 rows = 0; ///< of all tables
    QHash<QString, qint64> rowsByTable;
};

enum class KeptOrders {
    Anonymous, ///< orders stay without person, number and code, so that turnover stays what it was
    None, ///< orders go with the person
};

struct EraseOptions
{
    QString reason; ///< must not be empty; no personal data: it is kept
    KeptOrders orders = KeptOrders::Anonymous;
    bool deleteCopies = false; ///< also the copies of the workspace that Serai made beside it
};

/// Proof of an erasure that names nobody.
struct EraseReceipt
{
    qint64 id = 0;
    QString code; ///< "E-20261119-4F2A91", to be told to the person
    qint64 people = 0;
    QString reason;
    qint64 at = 0; ///< epoch ms
    QHash<QString, qint64> removed; ///< rows by table
    QHash<QString, qint64> kept; ///< rows by table that stay as mere counts
    /// Texts of others, of rules and of names in which the person stood, by "table.column": "[erased]" is
    /// there now.
    QHash<QString, qint64> replaced;
    bool isVerified = false; ///< the files of the workspace were searched afterwards: no identifier was found
    QStringList left; ///< where one still is, by "table.column"; not kept with the receipt
    qint64 bytesSearched = 0;
    /// Copies of the workspace beside it from before: they still hold the person. File names.
    QStringList copiesLeft;
    QStringList copiesDeleted;
};

/// Export and erasure of people. Any thread; \a store and \a clock must outlive the answers.
class PrivacyDesk
{
public:
    PrivacyDesk(store::Store& store, const Clock& clock);

    /// Writes everything known about \a members to the JSON file \a path (only the user may read it) and
    /// notes it in the register of exports. What belongs to a person follows from the schema: every row that
    /// hangs on the member, and every stored event that names one of the person's identifiers. Errors:
    /// NotFound (none of them exists), Storage, DiskFull, Cancelled (no file is left).
    [[nodiscard]] Async<PersonExport> exportMembers(QList<qint64> members, QString path, QString purpose = {},
        Progress progress = {}, CancelToken cancel = {});

    /// Removes \a members for good; not reversible, so a window asks before, or waits with the act until its
    /// offer to undo has passed. All in one transaction: rows of the person, raw events that name them, what
    /// is left of their messages, packed copies, journals. A salted hash of each identifier stays and bars
    /// writing to whoever comes back with it. Then log and free pages are cleared and the files searched for
    /// the identifiers. Seconds on a large workspace. Errors: InvalidInput (no reason), NotFound, Conflict (a
    /// message to one of them is on its way), Storage, DiskFull, Cancelled (as before).
    [[nodiscard]] Async<EraseReceipt> erase(
        QList<qint64> members, EraseOptions options, Progress progress = {}, CancelToken cancel = {});

    /// A verified copy of the whole workspace at \a path, noted in the register of exports: a copy is
    /// personal data that leaves. A workspace that is open read-only is copied without the note. Errors: as
    /// Store::backupTo().
    [[nodiscard]] Async<> backUp(QString path);

    /// Receipts, newest first. Errors: Storage.
    [[nodiscard]] Async<QList<EraseReceipt>> receipts(int limit = 1000);

private:
    store::Store& m_store;
    const Clock& m_clock;
};

} // namespace serai::privacy
