// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <members/memberrepository.h>

#include <QHash>
#include <QObject>

#include <memory>

namespace serai::store {
class Store;
}

namespace serai::membersearch {

struct Snapshot;

/// An answer: which members, in which order. Stays as it is whatever happens to the workspace, so that a list
/// can be scrolled through without asking again. Any thread.
class Found
{
public:
    Found(std::shared_ptr<const Snapshot> snapshot, std::shared_ptr<const std::vector<quint32>> ordinals,
        bool backwards, QHash<qint64, QString> orders);
    ~Found();

    [[nodiscard]] qint64 total() const;
    /// Ids of the rows \a offset … \a offset + \a limit - 1; all of them for a \a limit below 0.
    [[nodiscard]] QList<qint64> ids(qint64 offset = 0, qint64 limit = -1) const;
    /// Where \a id is in the list, or -1. Reads the list once: about a millisecond per million rows.
    [[nodiscard]] qint64 rowOf(qint64 id) const;

    /// The order number by which \a id was found; empty = by something else.
    [[nodiscard]] QString orderOf(qint64 id) const { return m_orders.value(id); }

private:
    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const std::vector<quint32>> m_ordinals;
    bool m_backwards;
    QHash<qint64, QString> m_orders;
};

/// Answers the search box over members: parts of names, e-mail addresses and other ids, phone numbers in any
/// spelling, beginnings of tags and of order numbers. See parseSearch() and fold() for what counts as the
/// same.
///
/// Keeps the searchable text of all members packed in memory (about 60 bytes each) and follows the workspace:
/// after a commit it reads what changed and says changed(). Until then answers are those of before the
/// commit. Lives on the GUI (or main) thread, which needs a running event loop only for following changes;
/// answers come from the store's readers. \a store outlives it. Questions under way when it dies are still
/// answered or Cancelled.
class MemberSearch final : public QObject
{
    Q_OBJECT

public:
    explicit MemberSearch(store::Store& store, QObject* parent = nullptr);
    ~MemberSearch() override;

    /// Reads everything; settled when it is there. The first find() does the same. About a second per million
    /// members on the store's second reader. Errors: Storage, Cancelled.
    Async<> load();
    [[nodiscard]] bool isReady() const;

    /// The members of \a query. Errors: Storage, Cancelled.
    [[nodiscard]] Async<std::shared_ptr<const Found>> find(members::MemberQuery query);

    /// The rows \a offset … of \a found as a list shows them; members who are gone meanwhile are left out,
    /// and null has none. Errors: Storage.
    [[nodiscard]] Async<QList<members::MemberRow>> rows(
        std::shared_ptr<const Found> found, qint64 offset, qint64 limit);

    /// Bytes that are kept between questions.
    [[nodiscard]] qint64 bytes() const;

signals:
    void changed(); ///< members changed and answers from now on know it
    void failed(const serai::Error& error); ///< the index could not follow the workspace

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace serai::membersearch
