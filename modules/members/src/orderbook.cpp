// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orderbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace serai::members {

static constexpr char productBySkuSql[] = "SELECT id, title, category FROM product WHERE sku = ?";
static constexpr char insertProductSql[] =
    "INSERT INTO product (id, sku, title, category) VALUES (?, ?, ?, ?)";
static constexpr char fillProductSql[] = "UPDATE product SET title = ?, category = ? WHERE id = ?";
static constexpr char orderByNumberSql[] =
    "SELECT id, content_hash, coalesce(member_id, 0) FROM shop_order WHERE number = ?";
static constexpr char insertOrdersSql[] = SERAI_GIVEN_ROWS
    "INSERT INTO shop_order (id, number, member_id, kind, status, "
    "ordered_at, currency, total_minor, country, "
    "discount_code, content_hash, import_id, discount_minor) SELECT "
    "v ->> 0, v ->> 1, v ->> 2, v ->> 3, v ->> 4, v ->> 5, v ->> 6, v ->> 7, v ->> 8, v ->> 9, v ->> 10, "
    "v ->> 11, v ->> 12 FROM given";
static constexpr char updateOrderSql[] =
    "UPDATE shop_order SET member_id = ?, kind = ?, status = ?, "
    "ordered_at = ?, currency = ?, total_minor = ?, "
    "country = ?, discount_code = ?, content_hash = ?, discount_minor = ? "
    "WHERE id = ?";

OrderBook::OrderBook(store::Connection& connection, const ImportStamp& stamp, const ConflictRules& rules,
    ImportJournal& journal, PersonBook& persons)
    : m_connection(connection)
    , m_stamp(stamp)
    , m_rules(rules)
    , m_journal(journal)
    , m_persons(persons)
    , m_coupons(connection)
    , m_writer(connection)
{
}

Result<> OrderBook::begin()
{
    const auto order = m_connection.number("SELECT max(id) FROM shop_order");
    const auto sequence = m_connection.number("SELECT seq FROM sqlite_sequence WHERE name = 'shop_order'");
    const auto product = m_connection.number("SELECT max(id) FROM product");
    const auto identity = m_connection.number("SELECT max(id) FROM member_identity");
    for (const auto* found : {&order, &sequence, &product, &identity}) {
        if (!*found)
            return fail(found->error());
    }
    m_noOrders = !order->has_value();
    m_noProducts = !product->has_value();
    m_nextOrder = std::max(order->value_or(0), sequence->value_or(0)) + 1;
    m_nextProduct = product->value_or(0) + 1;
    m_firstIdentity = identity->value_or(0) + 1;
    return {};
}

Result<> OrderBook::takeProducts(const ImportBatch& batch)
{
    for (const auto& product : batch.products) {
        const auto known = m_noProducts ? Result<qint64>(0) : knownProduct(product);
        if (!known)
            return fail(known.error());
        const qint64 id = *known > 0 ? *known : m_nextProduct++;
        m_products.push_back(id);
        if (*known > 0 || !m_stamp.write)
            continue;
        const auto done = m_connection.run(insertProductSql, id, product.sku,
            store::nullIfEmpty(product.title), store::nullIfEmpty(product.category));
        if (!done)
            return fail(done.error());
    }
    return {};
}

/// The id of a product that is here, 0 = none. What is not known of it yet is filled in.
Result<qint64> OrderBook::knownProduct(const ProductRow& product)
{
    auto row = m_connection.run(productBySkuSql, product.sku);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return 0;
    const qint64 id = row->int64(0);
    const auto title = row->isNull(1) ? product.title : row->text(1);
    const auto category = row->isNull(2) ? product.category : row->text(2);
    const bool isNews = title != row->text(1) || category != row->text(2);
    if (!isNews || !m_stamp.write)
        return id;
    if (auto kept = m_journal.beforeProduct(id); !kept)
        return fail(kept.error());
    const auto done =
        m_connection.run(fillProductSql, store::nullIfEmpty(title), store::nullIfEmpty(category), id);
    if (!done)
        return fail(done.error());
    return id;
}

static std::optional<qint64> optionalId(qint64 id)
{
    return id > 0 ? std::optional(id) : std::nullopt;
}

Result<> OrderBook::updateOrder(const OrderRow& order, qint64 id, qint64 member)
{
    if (!m_stamp.write)
        return {};
    if (auto kept = m_journal.beforeOrder(id); !kept)
        return kept;
    auto statement = m_connection.prepare(updateOrderSql);
    if (!statement)
        return fail(statement.error());
    statement->bindAll(optionalId(member), order.kind, store::nullIfEmpty(order.status), order.at,
        order.currency, order.totalMinor, store::nullIfEmpty(order.country),
        store::nullIfEmpty(order.discountCode), order.contentHash, order.discountMinor, id);
    return statement->exec();
}

static qint64 memberOf(const OrderRow& order, const std::vector<qint64>& members)
{
    return order.person >= 0 ? members[std::size_t(order.person)] : 0;
}

Result<> OrderBook::take(const ImportBatch& batch, const std::vector<qint64>& members)
{
    if (auto done = takeProducts(batch); !done)
        return done;
    for (const auto& order : batch.orders) {
        if (m_entries.size() <= std::size_t(order.index))
            m_entries.resize(std::size_t(order.index) + 1);
        auto& entry = m_entries[std::size_t(order.index)];
        if (!m_noOrders) {
            auto row = m_connection.run(orderByNumberSql, order.number);
            if (!row)
                return fail(row.error());
            if (row->next()) {
                entry = {row->int64(0), row->int64(1), row->int64(2), Fate::Known};
                continue;
            }
        }
        if (m_persons.isErasedOrder(order.number)) {
            m_erased += !entry.isErased;
            entry.isErased = true; // its figures are here without its number, or were not to stay
            continue;
        }
        const qint64 member = memberOf(order, members);
        entry = {m_nextOrder++, order.contentHash, member, Fate::New};
        if (m_stamp.write)
            m_fresh.add(entry.id, order.number, optionalId(member), order.kind,
                store::nullIfEmpty(order.status), order.at, order.currency, order.totalMinor,
                store::nullIfEmpty(order.country), store::nullIfEmpty(order.discountCode), order.contentHash,
                m_stamp.importId, order.discountMinor);
        if (member > 0)
            m_persons.touch(member);
    }
    if (!m_fresh.isEmpty()) {
        if (auto done = m_connection.run(insertOrdersSql, m_fresh.take()); !done)
            return fail(done.error());
    }
    m_lines += m_erased == 0
        ? qint64(batch.lines.size())
        : std::count_if(batch.lines.cbegin(), batch.lines.cend(),
            [this](const auto& line) { return !m_entries[std::size_t(line.order)].isErased; });
    return writeLines(batch, Fate::New);
}

Result<> OrderBook::writeLines(const ImportBatch& batch, Fate wanted)
{
    if (!m_stamp.write)
        return {};
    for (const auto& line : batch.lines) {
        const auto& entry = m_entries[std::size_t(line.order)];
        if (entry.fate != wanted)
            continue;
        const qint64 product = line.product >= 0 ? m_products[std::size_t(line.product)] : 0;
        m_writer.add({entry.id, product, line.quantity, line.priceE4, line.amountE4});
    }
    return m_writer.flush();
}

/// Order \a id was new or has changed: who redeemed which coupon by it.
Result<> OrderBook::redeem(const OrderRow& order, qint64 id, qint64 member)
{
    if (order.discountCode.isEmpty())
        return {};
    const CouponOrder coupons{
        id, member, order.at, order.kind, order.discountCode, order.currency, order.discountMinor};
    m_redeemed += redeemedCodes(coupons).size();
    return m_stamp.write ? m_coupons.add(coupons) : Result<>();
}

Result<> OrderBook::settleOne(
    Entry& entry, const ImportReader& reader, const OrderRow& order, qint64 member, bool& secondPass)
{
    // A file that does not name the customer says nothing about whose order it is.
    if (entry.fate == Fate::Known && member == 0)
        member = entry.member;
    m_guests += member == 0;
    m_free += order.kind == QStringLiteral("free");
    const bool same = entry.hash == order.contentHash && entry.member == member;
    if (entry.fate == Fate::New) {
        ++m_created;
        if (auto done = redeem(order, entry.id, member); !done || same)
            return done; // no later line of the file changed it
        if (member > 0)
            m_persons.touch(member);
        return updateOrder(order, entry.id, member);
    }
    if (same) {
        ++m_unchanged;
        return {};
    }
    return changeStored(entry, reader, order, member, secondPass);
}

Result<> OrderBook::changeStored(
    Entry& entry, const ImportReader& reader, const OrderRow& order, qint64 member, bool& secondPass)
{
    ++m_updated;
    if (auto noted = noteChanges(entry, reader, order, member); !noted)
        return noted;
    for (const qint64 touched : {member, entry.member}) {
        if (touched > 0)
            m_persons.touch(touched);
    }
    if (auto done = updateOrder(order, entry.id, member); !done)
        return done;
    const bool newLines = entry.hash != order.contentHash;
    if (newLines) {
        entry.fate = Fate::Changed;
        secondPass = true;
    }
    if (m_stamp.write) {
        if (auto done = m_connection.run("DELETE FROM coupon_event WHERE order_id = ?", entry.id); !done)
            return fail(done.error());
    }
    if (auto done = redeem(order, entry.id, member); !done)
        return done;
    if (!newLines || !m_stamp.write)
        return {};
    if (auto done = m_connection.run("DELETE FROM order_line WHERE order_id = ?", entry.id); !done)
        return fail(done.error());
    return {};
}

Result<> OrderBook::drop(Entry& entry, qint64 lines)
{
    m_lines -= lines;
    const bool isWritten = entry.fate == Fate::New && m_stamp.write;
    entry.fate = Fate::Refused; // one that is here already stays as it is
    if (!isWritten)
        return {};
    for (const char* sql :
        {"DELETE FROM order_line WHERE order_id = ?", "DELETE FROM shop_order WHERE id = ?"}) {
        if (auto done = m_connection.run(sql, entry.id); !done)
            return fail(done.error());
    }
    return {};
}

Result<> OrderBook::settle(const ImportReader& reader, const std::vector<qint64>& members,
    const ImportWatch& watch, bool& secondPass)
{
    secondPass = false;
    for (int index = 0; index < int(m_entries.size()); ++index) {
        auto& entry = m_entries[std::size_t(index)];
        if (entry.fate == Fate::Refused)
            continue;
        if (reader.isTooLarge(index)) {
            if (auto dropped = drop(entry, reader.lineCount(index)); !dropped)
                return dropped;
            continue;
        }
        const auto order = reader.order(index);
        const auto done = watch.step(index).and_then(
            [&] { return settleOne(entry, reader, order, memberOf(order, members), secondPass); });
        if (!done)
            return done;
    }
    return m_coupons.flush();
}

Result<> OrderBook::takeAgain(const ImportBatch& batch)
{
    return writeLines(batch, Fate::Changed);
}

void OrderBook::addTo(ImportReport& report, int limit) const
{
    report.orderChanges = m_changes.first(std::min<qsizetype>(limit, m_changes.size()));
    report.orderChangeCounts = m_changeCounts;
    report.ordersCreate = m_created;
    report.ordersUpdate = m_updated;
    report.ordersUnchanged = m_unchanged;
    report.orders = m_created + m_updated + m_unchanged;
    report.guestOrders = m_guests;
    report.freeOrders = m_free;
    report.orderLines = m_lines;
    report.couponsRedeemed = m_redeemed;
    if (m_erased > 0)
        report.notes << QCoreApplication::translate(
            "members", "%n order(s) of people who were erased are left out.", nullptr, int(m_erased));
}

} // namespace serai::members
