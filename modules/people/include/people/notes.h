// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <people/acts.h>

namespace serai::people {

/// What the shop wrote down about a member.
struct Note
{
    qint64 id = 0; ///< 0: the remark that a list or a form brought (MemberDetail::note), one per member
    QString text;
    std::optional<qint64> createdAt; ///< epoch ms; nothing = not known (the remark)
    std::optional<qint64> editedAt; ///< epoch ms; nothing = as it was first written

    bool operator==(const Note&) const = default;
};

/// Several dated notes about each member. Every change is an act that PeopleActs::undo() takes back. Callable
/// on the thread of the store. Topic "member".
class Notes
{
public:
    /// \a store and \a clock must outlive it.
    Notes(store::Store& store, const Clock& clock);

    /// The newest first, the remark last. A member without notes, or none at all, has an empty list. Errors:
    /// Storage.
    [[nodiscard]] Async<QList<Note>> list(MemberId member);

    /// Errors: NotFound, InvalidInput (nothing written), Storage.
    [[nodiscard]] Async<ActRecord> add(MemberId member, QString text);
    /// Replaces the text of note \a id of \a member; id 0 is the remark. Where the text is the same, nothing
    /// is kept and the act's id is 0. Errors: NotFound, InvalidInput (nothing written), Storage.
    [[nodiscard]] Async<ActRecord> edit(MemberId member, qint64 id, QString text);
    /// Errors: NotFound, Storage.
    [[nodiscard]] Async<ActRecord> remove(MemberId member, qint64 id);

    // For jobs that run on a connection already.
    [[nodiscard]] static Result<QList<Note>> list(store::Connection& connection, MemberId member);

private:
    store::Store& m_store;
    const Clock& m_clock;
};

} // namespace serai::people
