// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What UndoJob puts back: orders, members and products as they were before the import.

#include "undojob.h"

#include <members/coupons.h>
#include <members/ordersums.h>

#include <QJsonDocument>

namespace serai::importacts {

static constexpr char removeChangedLinesSql[] =
    "DELETE FROM order_line WHERE order_id IN (SELECT row_id FROM import_change WHERE id BETWEEN ? AND ? AND "
    "+import_id = ? AND what = 'order')";
// Piece by piece of import_change; parsing an order once for all of its columns.
#define SERAI_CHANGED_ORDERS                                                                                 \
    "FROM import_change c JOIN shop_order o ON o.id = c.row_id WHERE c.id BETWEEN ? AND ? AND "              \
    "+c.import_id = ? AND c.what = 'order'"
static constexpr char restoreOrdersSql[] =
    "UPDATE shop_order SET member_id = j ->> '$[0]', kind = j ->> '$[1]', status = j ->> '$[2]', ordered_at "
    "= j ->> '$[3]', currency = j ->> '$[4]', total_minor = j ->> '$[5]', country = j ->> '$[6]', "
    "discount_code = j ->> '$[7]', content_hash = j ->> '$[8]', discount_minor = j ->> '$[9]' FROM (SELECT "
    "row_id, json_extract(before, '$.member_id', '$.kind', '$.status', '$.ordered_at', '$.currency', "
    "'$.total_minor', '$.country', '$.discount_code', '$.content_hash', '$.discount_minor') AS j FROM "
    "import_change WHERE id BETWEEN ? AND ? AND +import_id = ? AND what = 'order') WHERE id = row_id";
static constexpr char removeChangedCouponsSql[] =
    "DELETE FROM coupon_event WHERE order_id IN (SELECT c.row_id " SERAI_CHANGED_ORDERS ")";
// Inside of a text the quotes would be escaped.
static constexpr char couponOrdersSql[] =
    "SELECT c.row_id, c.before " SERAI_CHANGED_ORDERS " AND instr(c.before, '\"coupons\":[]') = 0";
static constexpr char restoreCouponsSql[] =
    "INSERT INTO coupon_event (id, order_id, member_id, at, act, coupon, amount_minor, currency, "
    "campaign_id, "
    "external_id) SELECT value ->> 0, ?, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, "
    "value ->> 6, value ->> 7, value ->> 8 FROM json_each(?, '$.coupons')";
static constexpr char couponOrderSql[] =
    "SELECT id, coalesce(member_id, 0), ordered_at, kind, discount_code, currency, discount_minor FROM "
    "shop_order WHERE id = ?";
#define SERAI_LINES_BEFORE                                                                                   \
    "c.row_id, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM import_change c JOIN shop_order o "   \
    "ON "                                                                                                    \
    "o.id = c.row_id JOIN json_each(c.before, '$.lines') WHERE c.id BETWEEN ? AND ? AND +c.import_id = ? "   \
    "AND "                                                                                                   \
    "c.what = 'order'"
static constexpr char restoreLinesSql[] =
    "INSERT INTO order_line (id, order_id, product_id, quantity, unit_price_e4, amount_e4) SELECT value ->> "
    "0, " SERAI_LINES_BEFORE;
// Another order may have got the id of a line that went.
static constexpr char restoreLinesAnewSql[] =
    "INSERT INTO order_line (id, order_id, product_id, quantity, unit_price_e4, amount_e4) SELECT CASE WHEN "
    "EXISTS (SELECT 1 FROM order_line l WHERE l.id = value ->> 0) THEN NULL ELSE value ->> 0 "
    "END, " SERAI_LINES_BEFORE;
static constexpr char restoreMemberSql[] =
    "UPDATE member SET (name, country, country_text, city, language, zone, company, note, level, "
    "country_source, zone_source, language_source, level_source, order_count, spend_minor, spend_currency, "
    "first_order_at, last_order_at, updated_at) = (SELECT j ->> 'name', j ->> 'country', j ->> "
    "'country_text', j ->> 'city', j ->> 'language', j ->> 'zone', j ->> 'company', j ->> 'note', j ->> "
    "'level', j ->> 'country_source', j ->> 'zone_source', j ->> 'language_source', j ->> 'level_source', j "
    "->> 'order_count', j ->> 'spend_minor', j ->> 'spend_currency', j ->> 'first_order_at', j ->> "
    "'last_order_at', j ->> 'updated_at' FROM (SELECT ? AS j)) WHERE id = ?";
static constexpr char removeFieldSql[] = "DELETE FROM member_field WHERE member_id = ? AND field_id = ?";
static constexpr char restoreFieldSql[] =
    "INSERT INTO member_field (member_id, field_id, text, number) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE "
    "SET text = excluded.text, number = excluded.number";
// An import only fills what is not known of a product, so what it filled becomes unknown again: here, and in
// what later imports found before them.
static constexpr const char* restoreProductsSql[] = {
    "UPDATE product SET title = NULL WHERE id IN (SELECT c.row_id FROM import_change c WHERE c.import_id = ? "
    "AND "
    "c.what = 'product' AND c.before ->> 'title' IS NULL AND c.after ->> 'title' = product.title)",
    "UPDATE product SET category = NULL WHERE id IN (SELECT c.row_id FROM import_change c WHERE c.import_id "
    "= ? "
    "AND c.what = 'product' AND c.before ->> 'category' IS NULL AND c.after ->> 'category' = "
    "product.category)"};
static constexpr const char* rewriteProductsSql[] = {
    "UPDATE import_change SET before = json_set(before, '$.title', NULL), after = json_set(after, '$.title', "
    "NULL) WHERE what = 'product' AND import_id > ? AND row_id IN (SELECT row_id FROM import_change WHERE "
    "import_id = ? AND what = 'product' AND before ->> 'title' IS NULL AND after ->> 'title' IS NOT NULL)",
    "UPDATE import_change SET before = json_set(before, '$.category', NULL), after = json_set(after, "
    "'$.category', NULL) WHERE what = 'product' AND import_id > ? AND row_id IN (SELECT row_id FROM "
    "import_change WHERE import_id = ? AND what = 'product' AND before ->> 'category' IS NULL AND after ->> "
    "'category' IS NOT NULL)"};

/// What was redeemed by order \a order, as it was.
Result<> UndoJob::restoreCoupons(qint64 order, const QString& before)
{
    if (before.contains(u"\"coupons\":")) {
        if (auto put = connection.run(restoreCouponsSql, order, before); !put)
            return fail(put.error());
        return {};
    }
    // Written before coupons were read: they follow from the order as it was.
    auto row = connection.run(couponOrderSql, order);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return {};
    members::CouponWriter writer(connection);
    return writer
        .add({row->int64(0), row->int64(1), row->int64(2), row->text(3), row->text(4), row->text(5),
            row->optionalInt64(6)})
        .and_then([&] { return writer.flush(); });
}

Result<> UndoJob::restoreLines(qint64 first, qint64 last)
{
    const auto put = connection.run(restoreLinesSql, first, last, head.id.value);
    if (put)
        return {};
    if (put.error().kind != ErrorKind::Conflict)
        return fail(put.error());
    const auto anew = connection.run(restoreLinesAnewSql, first, last, head.id.value);
    return anew ? Result<>() : fail(anew.error());
}

Result<> UndoJob::restoreOrdersOf(qint64 first, qint64 last)
{
    const auto id = head.id.value;
    qint64 ignored = 0;
    auto put = remove(plan.ordersRestored, restoreOrdersSql, first, last, id)
                   .and_then([&] { return restoreLines(first, last); })
                   .and_then([&] { return remove(ignored, removeChangedCouponsSql, first, last, id); });
    if (!put)
        return put;
    QList<std::pair<qint64, QString>> redeeming;
    {
        auto rows = connection.run(couponOrdersSql, first, last, id);
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            redeeming << std::pair{rows->int64(0), rows->text(1)};
    }
    for (const auto& [order, before] : std::as_const(redeeming)) {
        if (auto coupons = restoreCoupons(order, before); !coupons)
            return coupons;
    }
    return {};
}

// Pieces of some hundred orders, each a few statements: one by one, most of the time went by between them.
Result<> UndoJob::restoreOrders()
{
    static constexpr qint64 piece = 200;
    // All at first: a line may have got the id that a line of another order had before.
    qint64 lines = 0;
    if (auto gone = removeRange(lines, removeChangedLinesSql, changes, piece, false); !gone)
        return gone;
    for (qint64 first = changes.first; first <= changes.last; first += piece) {
        auto put = restoreOrdersOf(first, std::min(changes.last, first + piece - 1)).and_then([&] {
            return step(0);
        });
        if (!put)
            return put;
    }
    return {};
}

Result<> UndoJob::sumAgain(qint64 member, QJsonObject& row)
{
    const auto sums = members::orderSums(connection, member, currency);
    if (!sums)
        return fail(sums.error());
    const auto orNull = [](const std::optional<qint64>& value) {
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    };
    row.insert(QStringLiteral("order_count"), sums->count);
    row.insert(QStringLiteral("spend_minor"), sums->spendMinor);
    row.insert(QStringLiteral("spend_currency"),
        sums->spendCurrency.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(sums->spendCurrency));
    row.insert(QStringLiteral("first_order_at"), orNull(sums->firstAt));
    row.insert(QStringLiteral("last_order_at"), orNull(sums->lastAt));
    return {};
}

Result<> UndoJob::restoreFields(const ChangedMember& changed, const QJsonObject& wanted)
{
    const auto keys = changedFieldKeys(changed.now, wanted);
    for (const auto& key : keys) {
        const auto field = QStringView(key).mid(6).toLongLong();
        const auto value = wanted.value(key);
        const auto put = value.isUndefined()
            ? connection.run(removeFieldSql, changed.id, field)
            : connection.run(restoreFieldSql, changed.id, field, value.toString(),
                value.isString() ? std::nullopt : std::optional(value.toInteger()));
        if (!put)
            return fail(put.error());
    }
    return {};
}

Result<> UndoJob::restoreMembers()
{
    return eachChangedMember(connection, head.id, [this](const ChangedMember& changed) -> Result<> {
        QStringList conflicts;
        bool sumsDue = false;
        auto row = rowBefore(changed, conflicts, sumsDue);
        if (sumsDue) {
            if (auto summed = sumAgain(changed.id, row); !summed)
                return summed;
        }
        const auto text = QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
        if (auto put = connection.run(restoreMemberSql, text, changed.id); !put)
            return fail(put.error());
        if (auto fields = restoreFields(changed, row); !fields)
            return fields;
        if (auto written = rewriteLater(connection, head.id, changed); !written)
            return written;
        ++plan.membersRestored;
        return plan.membersRestored % 100 == 0 ? step(0) : Result<>();
    });
}

Result<> UndoJob::restoreProducts()
{
    const auto id = head.id.value;
    for (const char* sql : restoreProductsSql) {
        if (auto put = connection.run(sql, id); !put)
            return fail(put.error());
    }
    for (const char* sql : rewriteProductsSql) {
        if (auto put = connection.run(sql, id, id); !put)
            return fail(put.error());
    }
    return {};
}

} // namespace serai::importacts
