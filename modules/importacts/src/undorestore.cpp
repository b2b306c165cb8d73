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
static constexpr char changedOrderIdsSql[] =
    "SELECT c.row_id, c.before FROM import_change c JOIN shop_order o ON o.id = c.row_id WHERE c.import_id = "
    "? AND c.what = 'order' ORDER BY c.row_id";
static constexpr char restoreOrderSql[] =
    "UPDATE shop_order SET (member_id, kind, status, ordered_at, currency, total_minor, country, "
    "discount_code, content_hash, discount_minor) = (SELECT j ->> 'member_id', j ->> 'kind', j ->> 'status', "
    "j ->> "
    "'ordered_at', j ->> 'currency', j ->> 'total_minor', j ->> 'country', j ->> 'discount_code', j ->> "
    "'content_hash', j ->> 'discount_minor' FROM (SELECT ? AS j)) WHERE id = ?";
static constexpr char restoreCouponsSql[] =
    "INSERT INTO coupon_event (id, order_id, member_id, at, act, coupon, amount_minor, currency, "
    "campaign_id, "
    "external_id) SELECT value ->> 0, ?, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, "
    "value ->> 6, value ->> 7, value ->> 8 FROM json_each(?, '$.coupons')";
static constexpr char couponOrderSql[] =
    "SELECT id, coalesce(member_id, 0), ordered_at, kind, discount_code, currency, discount_minor FROM "
    "shop_order WHERE id = ?";
// Another order may have got the id of a line that went.
static constexpr char restoreLinesSql[] =
    "INSERT INTO order_line (id, order_id, product_id, quantity, unit_price_e4, amount_e4) SELECT CASE WHEN "
    "EXISTS (SELECT 1 FROM order_line l WHERE l.id = value ->> 0) THEN NULL ELSE value ->> 0 END, ?, value "
    "->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?, '$.lines')";
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
    if (auto gone = connection.run("DELETE FROM coupon_event WHERE order_id = ?", order); !gone)
        return fail(gone.error());
    // Inside of a text the quotes would be escaped. Parsing a long order only for this takes longer than
    // putting it back.
    if (before.contains(u"\"coupons\":[]"))
        return {};
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

Result<> UndoJob::restoreOrders()
{
    // All at first: a line may have got the id that a line of another order had before.
    qint64 lines = 0;
    if (auto gone = removeRange(lines, removeChangedLinesSql, changes, 200, false); !gone)
        return gone;
    auto rows = connection.run(changedOrderIdsSql, head.id.value);
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        const auto id = rows->int64(0);
        const auto before = rows->text(1);
        if (auto put = connection.run(restoreOrderSql, before, id); !put)
            return fail(put.error());
        if (auto put = connection.run(restoreLinesSql, id, before); !put)
            return fail(put.error());
        if (auto put = restoreCoupons(id, before); !put)
            return put;
        ++plan.ordersRestored;
        if (auto wanted = plan.ordersRestored % 100 == 0 ? step(0) : Result<>(); !wanted)
            return wanted;
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
