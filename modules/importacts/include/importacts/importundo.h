// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/cancel.h>
#include <base/id.h>

namespace serai {
class Clock;
}

namespace serai::store {
class Store;
}

namespace serai::importacts {

/// Why an import cannot be undone: something later depends on it.
struct UndoObstacle
{
    QString kind; ///< stable key: "laterOrders", "edited", "messages", …
    QString message; ///< a clause with the number, in the reader's language
    qint64 count = 0; ///< people or orders concerned
    MemberId example; ///< one of the people; 0 = none to name
    qint64 laterImport = 0; ///< the import to undo first; 0 = no import

    bool operator==(const UndoObstacle&) const = default;
};

/// What undoing an import takes back.
struct UndoPlan
{
    ImportId id;
    QString fileName; ///< of the import, without folder
    qint64 importedAt = 0; ///< epoch ms
    QList<UndoObstacle> obstacles; ///< empty: it can be undone
    qint64 membersRemoved = 0; ///< the import made them
    qint64 membersRestored = 0; ///< they were here, and get their values before
    qint64 identitiesRemoved = 0; ///< of people who were here
    qint64 tagsRemoved = 0; ///< of people who were here
    qint64 consentRemoved = 0; ///< entries of the ledger
    qint64 ordersRemoved = 0;
    qint64 ordersRestored = 0;
    qint64 couponsRemoved = 0; ///< redeemed by orders that it brought
    qint64 elapsedMs = 0; ///< of undo()

    [[nodiscard]] bool isPossible() const { return obstacles.isEmpty(); }

    bool operator==(const UndoPlan&) const = default;
};

/// Takes an import back: what it made is removed, what it changed gets the values before, as if it had never
/// been. Later changes of other people stay. Where a later change depends on the import, nothing is done and
/// the reasons are said. \a store and \a clock must outlive the answers.
class ImportUndo
{
public:
    ImportUndo(store::Store& store, const Clock& clock);

    /// What undo() would do; writes nothing. Errors: NotFound, Cancelled, Storage.
    [[nodiscard]] Async<UndoPlan> plan(ImportId id, CancelToken cancel = {});

    /// Undoes in one transaction: all or nothing. \a progress counts rows, on the writer thread. Errors:
    /// NotFound, Conflict (obstacles; in Error::details), Cancelled, Storage, DiskFull, WorkspaceLocked.
    [[nodiscard]] Async<UndoPlan> undo(ImportId id, Progress progress = {}, CancelToken cancel = {});

private:
    store::Store& m_store;
    const Clock& m_clock;
};

} // namespace serai::importacts
