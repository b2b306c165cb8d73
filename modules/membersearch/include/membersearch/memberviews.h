// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <members/memberrepository.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace serai {
class Clock;
}

namespace serai::store {
class Store;
}

namespace serai::membersearch {

/// A kept list of members.
struct MemberView
{
    qint64 id = 0; ///< 0 = not kept yet
    QString name;
    QString search; ///< as typed
    QByteArray rule; ///< filter as JSON of the rule language; empty = none
    members::MemberSort sort = members::MemberSort::LastOrder;
    bool descending = true;
    QByteArray columns; ///< what the table wrote about its columns; empty = as they are

    bool operator==(const MemberView&) const = default;
};

/// What the filters above the list can choose from.
struct ListValues
{
    QStringList levels; ///< the most frequent first
    QStringList countries; ///< ISO 3166, the most frequent first
    QStringList tags; ///< by name
};

/// Keeps views of the member list in the workspace. Callable on the thread of the store. Topic "memberView".
class MemberViews
{
public:
    /// \a store and \a clock must outlive it.
    MemberViews(store::Store& store, const Clock& clock);

    /// In their order. Errors: Storage.
    [[nodiscard]] Async<QList<MemberView>> list();
    /// Makes \a view, or replaces the one with its id; one that was removed comes back under its id, so that
    /// this is the inverse of remove(). Answers the id. Errors: InvalidInput (no name), Conflict (the name is
    /// taken), Storage.
    [[nodiscard]] Async<qint64> save(MemberView view);
    /// Answers what it was. Errors: NotFound, Storage.
    [[nodiscard]] Async<MemberView> remove(qint64 id);

    /// Levels and countries that members have, and all tags. Long reader. Errors: Storage.
    [[nodiscard]] Async<ListValues> values();

private:
    store::Store& m_store;
    const Clock& m_clock;
};

} // namespace serai::membersearch
