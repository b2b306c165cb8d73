// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importwatch.h"

#include <store/connection.h>

#include <QSet>

namespace serai::members {

/// What an import writes beside the rows themselves.
struct ImportStamp
{
    qint64 importId = 0; ///< 0 in a dry run
    qint64 nowMs = 0;
    QString source; ///< of identities and consent: "import shopify-orders"
    QString consentSource;
    QString consentWording;
    bool write = false; ///< false = dry run
};

/// Keeps what an import makes and changes, so that it can be undone: what it made as ranges of ids, what it
/// changed as the rows before and after. Everything here does nothing in a dry run. Database thread.
class ImportJournal
{
public:
    ImportJournal(store::Connection& connection, const ImportStamp& stamp);
    [[nodiscard]] Result<> begin(); ///< before the first row

    /// Call before a member, an order or a product that was there is changed; keeps the first state only.
    [[nodiscard]] Result<> beforeMember(qint64 member);
    [[nodiscard]] Result<> beforeOrder(qint64 order);
    [[nodiscard]] Result<> beforeProduct(qint64 product);
    /// Somebody got an identity or a tag. Those of members that the import made are not listed one by one.
    [[nodiscard]] Result<> gaveIdentity(qint64 member, qint64 identity);
    [[nodiscard]] Result<> gaveTag(qint64 member, qint64 tag);
    /// After the last sum: the rows as they are now, and import.made.
    [[nodiscard]] Result<> finish(ImportWatch& watch);

private:
    enum Made { Members, Identities, Orders, Products, Tags, Consents, madeCount };

    [[nodiscard]] Result<> writeMade(const ImportWatch& watch);
    [[nodiscard]] Result<> keep(const char* sql, QSet<qint64>& kept, qint64 id);
    [[nodiscard]] Result<> give(const char* what, qint64 member, qint64 row);

    store::Connection& m_connection;
    const ImportStamp& m_stamp;
    qint64 m_first[madeCount] = {}; // the ids that this import gives out begin here
    qint64 m_firstChange = 1;
    QSet<qint64> m_members, m_orders, m_products;
};

} // namespace serai::members
