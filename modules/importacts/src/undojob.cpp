// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undojob.h"

#include "undochecks.h"

#include <store/keptbars.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace serai::importacts {

static constexpr char removeConsentSql[] =
    "DELETE FROM consent_event WHERE id BETWEEN ? AND ? AND import_id = ?";
static constexpr char removeTagsSql[] =
    "DELETE FROM member_tag WHERE (member_id, tag_id) IN (SELECT member_id, row_id FROM import_change WHERE "
    "id BETWEEN ? AND ? AND +import_id = ? AND what = 'tag')";
static constexpr char removeIdentitiesSql[] =
    "DELETE FROM member_identity WHERE id IN (SELECT row_id FROM import_change WHERE id BETWEEN ? AND ? AND "
    "+import_id = ? AND what = 'identity') AND created_at = ?";
static constexpr char barredIdentitiesSql[] =
    "SELECT c.member_id, i.kind, i.value FROM import_change c JOIN member_identity i ON i.id = c.row_id AND "
    "i.created_at = ? WHERE c.id BETWEEN ? AND ? AND +c.import_id = ? AND c.what = 'identity' "
    "AND EXISTS (SELECT 1 FROM suppression s WHERE s.member_id = c.member_id)";
static constexpr char removeOrdersSql[] = "DELETE FROM shop_order WHERE id BETWEEN ? AND ? AND import_id = ?";
static constexpr char removeCouponsSql[] =
    "DELETE FROM coupon_event WHERE order_id IN (SELECT id FROM shop_order WHERE id BETWEEN ? AND ? AND "
    "import_id = ?)";
static constexpr char removeLinesSql[] =
    "DELETE FROM order_line WHERE order_id IN (SELECT id FROM shop_order WHERE id BETWEEN ? AND ? AND "
    "import_id = ?)";
static constexpr char removeMembersSql[] = "DELETE FROM member WHERE id BETWEEN ? AND ? AND import_id = ?";
static constexpr char madeProductsSql[] =
    "SELECT id FROM product WHERE id BETWEEN ? AND ? OR id IN (SELECT row_id FROM import_change WHERE "
    "import_id = ? AND what = 'made_product')";
static constexpr char usedProductsSql[] =
    "SELECT DISTINCT product_id FROM order_line WHERE id BETWEEN ? AND ? AND product_id IS NOT NULL";
static constexpr char removeProductsSql[] =
    "DELETE FROM product WHERE id IN (SELECT value FROM json_each(?))";
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
static constexpr char removeChangesSql[] =
    "DELETE FROM import_change WHERE id BETWEEN ? AND ? AND +import_id = ?";
static constexpr char closeImportSql[] = "UPDATE import SET undone_at = ?, made = NULL WHERE id = ?";
static constexpr char writeUndoAuditSql[] =
    "INSERT INTO audit (act, subject, detail, at) VALUES ('import.undone', ?, ?, ?)";

Result<> UndoJob::findChanges()
{
    auto row =
        connection.run("SELECT min(id), max(id) FROM import_change WHERE import_id = ?", head.id.value);
    if (!row)
        return fail(row.error());
    if (row->next() && !row->isNull(0))
        changes = {row->int64(0), row->int64(1)};
    return {};
}

/// A bar that came with a number goes with it; one that came since stays with the number.
Result<> UndoJob::carryBars(qint64 first, qint64 last)
{
    if (!transaction)
        return {};
    QList<store::LostIdentity> lost;
    {
        auto rows = connection.run(barredIdentitiesSql, head.importedAt, first, last, head.id.value);
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            lost << store::LostIdentity{rows->int64(0), rows->text(1), rows->text(2)};
    }
    if (lost.isEmpty())
        return {};
    if (auto gone = store::liftBroughtBars(*transaction, lost); !gone)
        return gone;
    const auto kept = store::keepBars(*transaction, lost, store::Leaving::Identity, head.importedAt);
    return kept ? Result<>() : fail(kept.error());
}

Result<> UndoJob::removeIdentities()
{
    static constexpr qint64 piece = 1000;
    for (qint64 first = changes.first; first <= changes.last; first += piece) {
        const auto last = std::min(changes.last, first + piece - 1);
        auto gone = carryBars(first, last)
                        .and_then([&] {
                            return remove(plan.identitiesRemoved, removeIdentitiesSql, first, last,
                                head.id.value, head.importedAt);
                        })
                        .and_then([&] { return step(0); });
        if (!gone)
            return gone;
    }
    return {};
}

Result<> UndoJob::removeOrders()
{
    // Their parts first, so that one statement never has the lines of all.
    static constexpr qint64 piece = 200;
    qint64 lines = 0;
    return removeRange(plan.couponsRemoved, removeCouponsSql, head.orders, piece, false)
        .and_then([&] { return removeRange(lines, removeLinesSql, head.orders, piece, false); })
        .and_then([&] { return removeRange(plan.ordersRemoved, removeOrdersSql, head.orders, piece); });
}

Result<QSet<qint64>> UndoJob::productsInUse()
{
    const auto last = connection.number("SELECT max(id) FROM order_line");
    if (!last)
        return fail(last.error());
    static constexpr qint64 piece = 50'000;
    QSet<qint64> used;
    for (qint64 first = 1; first <= last->value_or(0); first += piece) {
        if (auto wanted = step(0); !wanted)
            return fail(wanted.error());
        auto rows = connection.run(usedProductsSql, first, first + piece - 1);
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            used.insert(rows->int64(0));
    }
    return used;
}

Result<> UndoJob::removeProducts()
{
    QList<qint64> made;
    auto rows = connection.run(madeProductsSql, head.products.first, head.products.last, head.id.value);
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        made << rows->int64(0);
    if (made.isEmpty())
        return {};
    const auto used = productsInUse();
    if (!used)
        return fail(used.error());
    QJsonArray unused;
    for (const auto id : std::as_const(made)) {
        if (!used->contains(id))
            unused << id;
    }
    qint64 ignored = 0;
    return remove(
        ignored, removeProductsSql, QString::fromUtf8(QJsonDocument(unused).toJson(QJsonDocument::Compact)));
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
    return removeProducts()
        .and_then([&] { return remove(ignored, removeMadeTagsSql, tags.first, tags.last, id); })
        .and_then([&]() -> Result<> {
            if (!next->has_value())
                return {};
            return remove(ignored, handOnProductsSql, **next, products.first, products.last, id)
                .and_then([&] { return remove(ignored, handOnTagsSql, **next, tags.first, tags.last, id); });
        });
}

Result<> UndoJob::removeChanges()
{
    qint64 gone = 0;
    for (qint64 first = changes.first; first <= changes.last; first += 2000) {
        const qint64 before = gone;
        auto removed =
            remove(gone, removeChangesSql, first, std::min(changes.last, first + 1999), head.id.value)
                .and_then([&] { return step(gone - before); });
        if (!removed)
            return removed;
    }
    return {};
}

Result<> UndoJob::run(qint64 now)
{
    const auto id = head.id.value;
    qint64 ignored = 0;
    total = undoRows(head);
    // Orders before members: sums are added up over what remains.
    return step(0)
        .and_then([&] { return findChanges(); })
        .and_then(
            [&] { return removeRange(plan.consentRemoved, removeConsentSql, head.consents, 2000, false); })
        .and_then([&] { return removeRange(plan.tagsRemoved, removeTagsSql, changes, 1000, false); })
        .and_then([&] { return removeIdentities(); })
        .and_then([&] { return removeOrders(); })
        .and_then([&] { return restoreOrders(); })
        .and_then([&] { return restoreMembers(); })
        .and_then([&] { return removeRange(plan.membersRemoved, removeMembersSql, head.members, 200); })
        .and_then([&] { return restoreProducts(); })
        .and_then([&] { return removeCatalogue(); })
        .and_then([&] { return removeChanges(); })
        .and_then([&] { return remove(ignored, closeImportSql, now, id); })
        .and_then([&]() -> Result<> {
            if (plan.consentRemoved == 0)
                return {};
            return remove(ignored, writeUndoAuditSql, QStringLiteral("import %1").arg(id),
                QStringLiteral("{\"consentRemoved\": %1}").arg(plan.consentRemoved), now);
        });
}

} // namespace serai::importacts
