// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importreader.h"
#include "importwatch.h"
#include "linewriter.h"
#include "personbook.h"

#include <members/coupons.h>
#include <store/jsonrows.h>

namespace serai::members {

/// Compares the orders of a file with those of the workspace and, in a run, writes them: new ones at once
/// with their lines as they come, changed ones after a second pass over the file. Memory grows with the
/// number of orders, not of lines. Database thread.
class OrderBook
{
public:
    OrderBook(store::Connection& connection, const ImportStamp& stamp, const ConflictRules& rules,
        ImportJournal& journal, PersonBook& persons);
    [[nodiscard]] Result<> begin();

    /// \a members: person index → member id.
    [[nodiscard]] Result<> take(const ImportBatch& batch, const std::vector<qint64>& members);
    /// After the first pass: what came of each order. \a secondPass = there are changed orders whose lines
    /// are due.
    [[nodiscard]] Result<> settle(const ImportReader& reader, const std::vector<qint64>& members,
        const ImportWatch& watch, bool& secondPass);
    /// Second pass: writes the lines of changed orders only.
    [[nodiscard]] Result<> takeAgain(const ImportBatch& batch);
    /// Sums of the members whose orders changed.
    [[nodiscard]] Result<> sumUp(const QString& currency, const ImportWatch& watch);

    [[nodiscard]] qint64 orderCount() const { return qint64(m_entries.size()); }

    /// Adds the tally; lists at most \a limit changes.
    void addTo(ImportReport& report, int limit) const;

private:
    enum class Fate : quint8 { Refused, New, Known, Changed };

    struct Entry
    {
        qint64 id = 0;
        qint64 hash = 0; // New: as written; Known: as stored
        qint64 member = 0; // of the stored order
        Fate fate = Fate::Refused;
        bool isErased = false; // of a person who was erased
    };

    [[nodiscard]] Result<> takeProducts(const ImportBatch& batch);
    [[nodiscard]] Result<qint64> knownProduct(const ProductRow& product);
    /// What came of one order; true in \a secondPass where its lines are to be written again.
    [[nodiscard]] Result<> settleOne(
        Entry& entry, const ImportReader& reader, const OrderRow& order, qint64 member, bool& secondPass);
    [[nodiscard]] Result<> changeStored(
        Entry& entry, const ImportReader& reader, const OrderRow& order, qint64 member, bool& secondPass);
    /// Lists what of a stored order gets another value.
    [[nodiscard]] Result<> noteChanges(
        const Entry& entry, const ImportReader& reader, const OrderRow& order, qint64 member);
    [[nodiscard]] Result<> noteLines(const Entry& entry, const ImportReader& reader, const OrderRow& order);
    [[nodiscard]] Result<QString> customerText(qint64 member) const;
    void noteChange(const OrderRow& order, const char* field, const QString& before, const QString& after);
    [[nodiscard]] Result<> updateOrder(const OrderRow& order, qint64 id, qint64 member);
    /// Takes an order back that the reader left out late, and \a lines of it.
    [[nodiscard]] Result<> drop(Entry& entry, qint64 lines);
    [[nodiscard]] Result<> redeem(const OrderRow& order, qint64 id, qint64 member);
    [[nodiscard]] Result<> writeLines(const ImportBatch& batch, Fate wanted);
    [[nodiscard]] Result<> sumMembers(const QList<qint64>& members, const QString& currency);
    [[nodiscard]] Result<> putCountries(const QList<qint64>& members);
    [[nodiscard]] Result<bool> takesCountry(
        qint64 member, const QString& known, const QString& source, const QString& country);

    store::Connection& m_connection;
    const ImportStamp& m_stamp;
    const ConflictRules& m_rules;
    ImportJournal& m_journal;
    PersonBook& m_persons;
    bool m_noOrders = true;
    bool m_noProducts = true;
    qint64 m_nextOrder = 1;
    qint64 m_nextProduct = 1;
    qint64 m_firstIdentity = 1; // that this import may give
    std::vector<Entry> m_entries; // by index in the file
    std::vector<qint64> m_products; // index in the file → id
    CouponWriter m_coupons;
    LineWriter m_writer;
    store::JsonRows m_fresh; // new orders of a batch
    QList<ImportOrderChange> m_changes;
    QHash<QString, qint64> m_changeCounts; // by field
    qint64 m_created = 0, m_updated = 0, m_unchanged = 0, m_guests = 0, m_free = 0, m_lines = 0, m_erased = 0,
           m_redeemed = 0;
};

} // namespace serai::members
