// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <members/member.h>

#include <QList>

#include <memory>

namespace serai {
class Clock;
}

namespace serai::store {
class Connection;
class Store;
class Transaction;
} // namespace serai::store

namespace serai::members {

enum class MemberSort { Name, LastOrder, Orders, Spend, Added, Active };

/// "name", "lastOrder", "orders", "spend", "added", "active" (see activity.h); stable, for settings and the
/// command line.
[[nodiscard]] QString memberSortKey(MemberSort sort);
[[nodiscard]] std::optional<MemberSort> memberSortFromKey(QStringView key);

/// Which members, in which order.
struct MemberQuery
{
    QString
        search; ///< part of a name, e-mail, tag or shop id, digits of a phone, beginning of an order number
    MemberSort sort = MemberSort::LastOrder;
    bool descending = true;
    /// Only these members (a segment's), any order; null = all. Shared, so that paging through a large
    /// segment hands the same list over each time: it is loaded into the reader once per list.
    std::shared_ptr<const QList<qint64>> only;
};

struct MemberPage
{
    qint64 total = 0; ///< members that the query matches
    qint64 offset = 0;
    QList<MemberRow> rows;
};

/// What a bulk act really changed: the members to whom its inverse applies.
struct BulkChange
{
    QString tag;
    QList<qint64> members;
};

/// What an edit did: the values before it, and its act in the journal (0: nothing changed).
struct MemberEdited
{
    MemberEdit before;
    qint64 act = 0; ///< what people::PeopleActs::undo() takes
};

struct MemberTotals
{
    qint64 members = 0;
    qint64 reachable = 0;
};

struct TagCount
{
    QString name;
    qint64 members = 0;
};

/// Reads and edits members. May be called on any thread that also owns nothing of the answer; answers are
/// values. \a store and \a clock must outlive it; work under way when it dies still ends.
class MemberRepository
{
public:
    MemberRepository(store::Store& store, const Clock& clock);
    ~MemberRepository();

    /// Rows \a offset … \a offset + \a limit - 1 of \a query. Without search and filter a page costs the same
    /// few milliseconds for a thousand members and for a million, except for the sort by activity, which
    /// reads a million in about a second on the long reader. Errors: Storage.
    [[nodiscard]] Async<MemberPage> page(MemberQuery query, qint64 offset, qint64 limit);

    /// Ids of all that \a query matches, in its order: for "select all". Errors: Storage.
    [[nodiscard]] Async<QList<qint64>> ids(MemberQuery query);

    /// Everything about \a id with at most \a timelineLimit entries. Errors: NotFound, Storage.
    [[nodiscard]] Async<MemberDetail> detail(MemberId id, int timelineLimit = 500);

    /// The one member that \a text names: an id, a phone number, an e-mail address, a shop id or a name that
    /// only one has. Errors: NotFound, Conflict (several have that name), Storage.
    [[nodiscard]] Async<MemberId> find(QString text);

    /// Counts of members and of those among them whom WhatsApp marketing can reach. Long reader. Errors:
    /// Storage.
    [[nodiscard]] Async<MemberTotals> totals();

    /// Gives \a tag (made when new) to \a members; the answer names those who did not have it, so that
    /// removeTag(tag, answer.members) is the exact inverse. Errors: InvalidInput (empty tag), Storage.
    [[nodiscard]] Async<BulkChange> addTag(QString tag, QList<qint64> members);
    /// Takes \a tag from \a members; the answer names those who had it: addTag() is the exact inverse.
    [[nodiscard]] Async<BulkChange> removeTag(QString tag, QList<qint64> members);
    [[nodiscard]] Async<QList<TagCount>> tags();

    /// A new member. Errors: InvalidInput (phone, nothing given), Conflict (somebody has that phone or
    /// e-mail).
    [[nodiscard]] Async<MemberId> create(MemberEdit edit);
    /// Replaces the editable fields of \a id; answers what they were before, so that edit() with it is the
    /// inverse. Errors: NotFound, InvalidInput, Conflict.
    [[nodiscard]] Async<MemberEdit> edit(MemberId id, MemberEdit edit);
    /// Like edit(); the answer has the act for people::PeopleActs::undo() too, which also puts back where
    /// each value came from.
    [[nodiscard]] Async<MemberEdited> editAct(MemberId id, MemberEdit edit);
    /// Sets only the name. Answers the name before. Errors: NotFound.
    [[nodiscard]] Async<QString> rename(MemberId id, QString name);

    // For jobs that run on a connection already.
    [[nodiscard]] static Result<QList<qint64>> ids(store::Connection& connection, const MemberQuery& query);
    [[nodiscard]] static Result<MemberId> create(
        store::Transaction& transaction, const MemberEdit& edit, qint64 nowMs);
    [[nodiscard]] static Result<MemberEdited> edit(
        store::Transaction& transaction, MemberId id, const MemberEdit& edit, qint64 nowMs);
    [[nodiscard]] static Result<QList<MemberRow>> rows(
        store::Connection& connection, const QList<qint64>& ids); ///< in that order; unknown ids left out

private:
    store::Store& m_store;
    const Clock& m_clock;
    struct Selection;
    std::shared_ptr<Selection> m_selection;
};

} // namespace serai::members
