// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/cancel.h>
#include <members/memberrepository.h>

#include <QList>
#include <QString>

#include <optional>

namespace serai {
class Clock;
}

namespace serai::store {
class Store;
}

namespace serai::people {

/// Whom an act is for: these ids, or all that a search matches at the moment of the act.
struct Selection
{
    QList<qint64> ids; ///< those that are no member's are left out; not used where query is set
    std::optional<members::MemberQuery> query;
    QList<qint64> except; ///< ticked off again
};

/// An act on many members, as a value: what shall be done. PeopleActs::apply() does it.
struct Act
{
    enum class Kind { AddTag, RemoveTag, Set, Delete, AddToList, TakeFromList, JoinGroup, LeaveGroup };
    Kind kind = Kind::Set;
    QString what; ///< Set: one of settableFields(), or "field:<key>" for a custom field
    QString value; ///< the tag, the new value (empty in a Set = unknown), or the id of the list or group

    bool operator==(const Act&) const = default;
};

[[nodiscard]] Act addTag(const QString& tag);
[[nodiscard]] Act removeTag(const QString& tag);
/// \a what: "level", "stage", "owner", "country", "city", "language", "zone", "company", "note", "name" or
/// "field:<key>". \a value as the command line writes it; for custom fields as parseFieldValue() reads it.
[[nodiscard]] Act setField(const QString& what, const QString& value);
/// Removes members with their orders; undo brings all of it back. To forget people for good, erase them.
[[nodiscard]] Act deleteMembers();

/// Puts members on a list, or takes them off it. \a segment: id of a frozen segment that Places::lists()
/// offers.
[[nodiscard]] Act addToList(qint64 segment);
[[nodiscard]] Act takeFromList(qint64 segment);
/// Notes that members came into a group, or left it; nothing is sent. \a community: id of the group. Who is
/// in it (or out of it) already stays as he is.
[[nodiscard]] Act joinGroup(qint64 community);
[[nodiscard]] Act leaveGroup(qint64 community);

/// Names that setField() takes besides "field:<key>".
[[nodiscard]] const QStringList& settableFields();

/// How many members one deletion may hold: all their rows are kept in the journal for the way back.
inline constexpr qint64 maxDeletion = 20'000;

/// An act as the journal knows it.
struct ActRecord
{
    qint64 id = 0; ///< what undo() takes
    /// "tag", "untag", "set", "delete", "edit", "create", "merge", "apart", "levels", "stages", "list",
    /// "unlist", "join", "leave", "noteAdd", "noteEdit", "noteRemove"; stable
    QString kind;
    QString what; ///< the field of a "set"; the id of the list or group
    QString value; ///< the tag, the new value, the name of the list or group
    qint64 selected = 0; ///< members that were chosen; only in the answer of apply()
    qint64 members = 0; ///< members that it changed; the others had the value already
    qint64 at = 0; ///< epoch ms
    std::optional<qint64> undoneAt; ///< epoch ms

    bool operator==(const ActRecord&) const = default;
};

/// What the act is called, in the reader's language: "Tag “vip” added to 12 members".
[[nodiscard]] QString actTitle(const ActRecord& act);

struct Undone
{
    qint64 act = 0;
    qint64 members = 0; ///< who is again as before
    qint64 kept = 0; ///< who was changed since, or is gone, and stays as it is

    bool operator==(const Undone&) const = default;
};

/// Acts on members that can be taken back, also after the program was closed: each is kept in a journal with
/// what was there before. Callable on the thread of the store; each act is one transaction. Topics "member",
/// for deletions "order" too.
class PeopleActs
{
public:
    /// \a store and \a clock must outlive it.
    PeopleActs(store::Store& store, const Clock& clock);

    /// How many members \a selection names. Errors: Storage.
    [[nodiscard]] Async<qint64> count(Selection selection);

    /// Does \a act for all of \a selection or for none. Where nobody changes, nothing is kept in the journal
    /// and id is 0. \a progress counts members, on the thread of the writer; \a cancel is heard within 100 ms
    /// and leaves everything as it was. Errors: InvalidInput (empty tag, unknown field, value of the wrong
    /// kind, too many to delete), NotFound (list, group), Conflict (not a list that people may change),
    /// Cancelled, Storage, DiskFull.
    [[nodiscard]] Async<ActRecord> apply(
        Selection selection, Act act, Progress progress = {}, CancelToken cancel = {});

    /// Adds an identity to one member by hand: \a kind "phone" (any spelling), "email", "bsuid", "username",
    /// "shop" or "chat". Undone like any act. Errors: NotFound, InvalidInput, Conflict (somebody has it).
    [[nodiscard]] Async<ActRecord> addIdentity(MemberId member, QString kind, QString value);
    /// Takes one away; a further phone becomes the first then. Errors: NotFound (the member has no such one),
    /// InvalidInput, Storage.
    [[nodiscard]] Async<ActRecord> removeIdentity(MemberId member, QString kind, QString value);

    /// Takes act \a id back for every member whose value is still what the act left; who was changed since
    /// keeps the later value and is counted. Errors: NotFound, Conflict (undone already; a merge: see
    /// Merges::unmerge), Storage.
    /// \a progress and \a cancel as apply().
    [[nodiscard]] Async<Undone> undo(qint64 id, Progress progress = {}, CancelToken cancel = {});
    /// Does an undone act again, the same way. Errors: NotFound, Conflict (not undone), Cancelled, Storage.
    [[nodiscard]] Async<Undone> redo(qint64 id, Progress progress = {}, CancelToken cancel = {});

    /// The newest \a limit acts from \a offset on. Errors: Storage.
    [[nodiscard]] Async<QList<ActRecord>> history(qint64 limit, qint64 offset = 0);

private:
    store::Store& m_store;
    const Clock& m_clock;
};

} // namespace serai::people
