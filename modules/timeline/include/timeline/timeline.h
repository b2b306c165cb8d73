// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/id.h>
#include <base/money.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace serai::store {
class Connection;
class Store;
} // namespace serai::store

namespace serai::timeline {

/// What happened. The order of the enumerators is the order of entries of one moment.
enum class Kind {
    Order, ///< bought, cancelled, returned
    Message, ///< the shop wrote to the person
    Answer, ///< the person wrote to the shop's number
    Click, ///< followed a link
    Reaction, ///< an emoji on a message
    Vote, ///< a choice in a poll
    Group, ///< came into a group, left it, wrote in it
    Coupon, ///< got or redeemed one
    Consent, ///< gave or took consent
    Note, ///< the shop wrote something down about the person
    Edit, ///< somebody of the shop changed the member
    Import, ///< a file made or changed the member
};

inline constexpr int kindCount = 12;

[[nodiscard]] QString kindKey(Kind kind); ///< "order", "message", "answer", …; stable
[[nodiscard]] std::optional<Kind> kindFromKey(QStringView key);
[[nodiscard]] QString kindTitle(Kind kind); ///< translated: "Orders"

struct Entry
{
    Kind kind = Kind::Order;
    qint64 at = 0; ///< epoch ms
    qint64 id = 0; ///< of the row behind it: order, outbox row, act …
    QString title; ///< what it is about: order number, campaign, group, poll
    /// Stable key of what became of it: "purchase", "delivered", "joined", "wrote", "redeemed", "granted",
    /// "created", "changed", the kind of an act, or "undone".
    QString state;
    QString detail; ///< products, reason of a failure, the choice, the source; may be empty
    std::optional<Money> amount; ///< orders, and coupons whose worth is known

    bool operator==(const Entry&) const = default;
};

/// The entry in one line, in the reader's language: "Joined the group “DE1”". Amount and time are not in it.
[[nodiscard]] QString entryText(const Entry& entry);

/// Where a page ends, so that the next one begins behind it.
struct Cursor
{
    qint64 at = 0;
    Kind kind = Kind::Order;
    qint64 id = 0;

    bool operator==(const Cursor&) const = default;
};

[[nodiscard]] QString cursorText(const Cursor& cursor); ///< "1795077720000.order.17"
[[nodiscard]] std::optional<Cursor> cursorFromText(const QString& text);

struct Query
{
    MemberId member;
    QList<Kind> kinds; ///< empty = all
    std::optional<qint64> from; ///< epoch ms, included
    std::optional<qint64> until; ///< epoch ms, not included
    std::optional<Cursor> after; ///< the end of the page before
    int limit = 100;
};

struct Page
{
    QList<Entry> entries; ///< newest first
    std::optional<Cursor> next; ///< there is more behind the last entry

    bool operator==(const Page&) const = default;
};

/// How many entries of each kind there are.
using Counts = std::array<qint64, kindCount>;

/// All that happened to and with one member, in one list. Callable on the thread of the store.
class Timeline
{
public:
    /// \a store must outlive it.
    explicit Timeline(store::Store& store);

    /// One page of \a query. Costs as much as the page is long, however long the history. A member without
    /// history, or none at all, has an empty page. Errors: Storage.
    [[nodiscard]] Async<Page> page(Query query);
    /// For the chips that filter. Errors: Storage.
    [[nodiscard]] Async<Counts> counts(MemberId member);

    // For jobs that run on a connection already.
    [[nodiscard]] static Result<Page> page(store::Connection& connection, const Query& query);
    [[nodiscard]] static Result<Counts> counts(store::Connection& connection, MemberId member);

private:
    store::Store& m_store;
};

} // namespace serai::timeline
