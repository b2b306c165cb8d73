// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undojob.h"

#include <members/ordersums.h>

#include <QJsonDocument>

namespace serai::importacts {

static constexpr char removeConsentSql[] =
    "DELETE FROM consent_event WHERE id BETWEEN ? AND ? AND import_id = ?";
static constexpr char removeTagsSql[] =
    "DELETE FROM member_tag WHERE (member_id, tag_id) IN (SELECT member_id, row_id FROM import_change WHERE "
    "import_id = ? AND what = 'tag')";
static constexpr char removeIdentitiesSql[] =
    "DELETE FROM member_identity WHERE created_at = ? AND id IN (SELECT row_id FROM import_change WHERE "
    "import_id = ? AND what = 'identity')";
static constexpr char removeOrdersSql[] = "DELETE FROM shop_order WHERE id BETWEEN ? AND ? AND import_id = ?";
static constexpr char removeMembersSql[] = "DELETE FROM member WHERE id BETWEEN ? AND ? AND import_id = ?";
static constexpr char removeProductsSql[] =
    "DELETE FROM product WHERE (id BETWEEN ? AND ? OR id IN (SELECT row_id FROM import_change WHERE "
    "import_id "
    "= ? AND what = 'made_product')) AND id NOT IN (SELECT product_id FROM order_line "
    "WHERE product_id IS NOT NULL)";
static constexpr char removeMadeTagsSql[] =
    "DELETE FROM tag WHERE (id BETWEEN ? AND ? OR id IN (SELECT row_id FROM import_change WHERE import_id = "
    "? "
    "AND what = 'made_tag')) AND NOT EXISTS (SELECT 1 FROM member_tag WHERE tag_id = tag.id)";
// What is in use stays, and goes with the next import that stands.
static constexpr char nextImportSql[] =
    "SELECT min(id) FROM import WHERE id > ? AND undone_at IS NULL AND made IS NOT NULL";
static constexpr char handOnProductsSql[] =
    "INSERT INTO import_change (import_id, what, row_id) SELECT ?, 'made_product', id FROM product WHERE id "
    "BETWEEN ? AND ? OR id IN (SELECT row_id FROM import_change WHERE import_id = ? AND what = "
    "'made_product')";
static constexpr char handOnTagsSql[] =
    "INSERT INTO import_change (import_id, what, row_id) SELECT ?, 'made_tag', id FROM tag WHERE id BETWEEN "
    "? "
    "AND ? OR id IN (SELECT row_id FROM import_change WHERE import_id = ? AND what = 'made_tag')";
static constexpr char removeChangedLinesSql[] =
    "DELETE FROM order_line WHERE order_id IN (SELECT row_id FROM import_change WHERE import_id = ? AND what "
    "= 'order')";
static constexpr char changedOrderIdsSql[] =
    "SELECT c.row_id, c.before FROM import_change c JOIN shop_order o ON o.id = c.row_id WHERE c.import_id = "
    "? AND c.what = 'order' ORDER BY c.row_id";
static constexpr char restoreOrderSql[] =
    "UPDATE shop_order SET (member_id, kind, status, ordered_at, currency, total_minor, country, "
    "discount_code, content_hash) = (SELECT j ->> 'member_id', j ->> 'kind', j ->> 'status', j ->> "
    "'ordered_at', j ->> 'currency', j ->> 'total_minor', j ->> 'country', j ->> 'discount_code', j ->> "
    "'content_hash' FROM (SELECT ? AS j)) WHERE id = ?";
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
static constexpr char closeImportSql[] = "UPDATE import SET undone_at = ?, made = NULL WHERE id = ?";
static constexpr char writeUndoAuditSql[] =
    "INSERT INTO audit (act, subject, detail, at) VALUES ('import.undone', ?, ?, ?)";

Result<> UndoJob::restoreOrders()
{
    // All at first: a line may have got the id that a line of another order had before.
    if (auto gone = connection.run(removeChangedLinesSql, head.id.value); !gone)
        return fail(gone.error());
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
        ++plan.ordersRestored;
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
        if (auto written = rewriteLater(connection, head.id, changed); !written)
            return written;
        ++plan.membersRestored;
        return plan.membersRestored % 500 == 0 ? step(500) : Result<>();
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

Result<> UndoJob::removeCatalogue()
{
    const auto id = head.id.value;
    const auto& products = head.products;
    const auto& tags = head.tags;
    const auto next = connection.number(nextImportSql, id);
    if (!next)
        return fail(next.error());
    qint64 ignored = 0;
    return remove(ignored, removeProductsSql, products.first, products.last, id)
        .and_then([&] { return remove(ignored, removeMadeTagsSql, tags.first, tags.last, id); })
        .and_then([&]() -> Result<> {
            if (!next->has_value())
                return {};
            return remove(ignored, handOnProductsSql, **next, products.first, products.last, id)
                .and_then([&] { return remove(ignored, handOnTagsSql, **next, tags.first, tags.last, id); });
        });
}

Result<> UndoJob::run(qint64 now)
{
    const auto id = head.id.value;
    qint64 ignored = 0;
    total = head.orders.size() + head.members.size() + head.changes;
    // Orders before members: sums are added up over what remains.
    return step(0)
        .and_then([&] {
            return remove(plan.consentRemoved, removeConsentSql, head.consents.first, head.consents.last, id);
        })
        .and_then([&] { return remove(plan.tagsRemoved, removeTagsSql, id); })
        .and_then([&] { return remove(plan.identitiesRemoved, removeIdentitiesSql, head.importedAt, id); })
        .and_then([&] { return removeRange(plan.ordersRemoved, removeOrdersSql, head.orders); })
        .and_then([&] { return restoreOrders(); })
        .and_then([&] { return restoreMembers(); })
        .and_then([&] { return removeRange(plan.membersRemoved, removeMembersSql, head.members); })
        .and_then([&] { return restoreProducts(); })
        .and_then([&] { return removeCatalogue(); })
        .and_then([&] { return remove(ignored, "DELETE FROM import_change WHERE import_id = ?", id); })
        .and_then([&] { return remove(ignored, closeImportSql, now, id); })
        .and_then([&]() -> Result<> {
            if (plan.consentRemoved == 0)
                return {};
            return remove(ignored, writeUndoAuditSql, QStringLiteral("import %1").arg(id),
                QStringLiteral("{\"consentRemoved\": %1}").arg(plan.consentRemoved), now);
        });
}

} // namespace serai::importacts
