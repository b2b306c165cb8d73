// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>

#include <QHash>
#include <QList>
#include <QString>

#include <people/acts.h>

namespace serai::people {

/// A saved segment as a place to put people on: frozen ones that nobody follows are lists.
struct ListPlace
{
    qint64 segment = 0; ///< for addToList()
    QString name;
    qint64 members = 0; ///< who still exist
    QString refusal; ///< why people cannot be put on it by hand, in the reader's language; empty = they can

    bool operator==(const ListPlace&) const = default;
};

/// A group chat.
struct GroupPlace
{
    qint64 community = 0; ///< for joinGroup()
    QString code; ///< short: "DE1"
    QString name;
    qint64 members = 0; ///< members who are in it, as far as is known here

    bool operator==(const GroupPlace&) const = default;
};

/// A list that was made.
struct MadeList
{
    qint64 segment = 0;
    qint64 members = 0; ///< on it
};

/// Lists and groups that members can be put in. Callable on the thread of the store.
class Places
{
public:
    /// \a store and \a clock must outlive it.
    Places(store::Store& store, const Clock& clock);

    /// All saved segments by name: those that take people, and the others with the reason. Errors: Storage.
    [[nodiscard]] Async<QList<ListPlace>> lists();
    /// By code. Errors: Storage.
    [[nodiscard]] Async<QList<GroupPlace>> groups();

    /// A new list with the members of \a selection; they can be put on it and taken off afterwards. Topic
    /// "segment". Errors: InvalidInput (no name, digits only), Conflict (name taken), Storage.
    [[nodiscard]] Async<MadeList> createList(QString name, Selection selection);

    /// The codes of the groups that each of \a members is in now, sorted; who is in none is missing. The last
    /// move into or out of a group decides. For a column of the list. Errors: Storage.
    [[nodiscard]] Async<QHash<qint64, QStringList>> groupsOf(QList<qint64> members);
    [[nodiscard]] static Result<QHash<qint64, QStringList>> groupsOf(
        store::Connection& connection, const QList<qint64>& members);

private:
    store::Store& m_store;
    const Clock& m_clock;
};

} // namespace serai::people
