// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"
#include "undochecks.h"

#include <base/clock.h>
#include <members/importrows.h>
#include <members/ordersums.h>
#include <store/store.h>
#include <store/workspace.h>

#include <QElapsedTimer>
#include <QJsonDocument>

#include <importacts/importundo.h>

#include <algorithm>

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
static constexpr char restoreProductsSql[] =
    "UPDATE product SET (title, category) = (SELECT c.before ->> 'title', c.before ->> 'category' FROM "
    "import_change c WHERE c.import_id = ? AND c.what = 'product' AND c.row_id = product.id) WHERE id IN "
    "(SELECT c.row_id FROM import_change c WHERE c.import_id = ? AND c.what = 'product' AND c.after "
    "= " SERAI_PRODUCT_ROW ")";
static constexpr char closeImportSql[] = "UPDATE import SET undone_at = ?, made = NULL WHERE id = ?";
static constexpr char writeUndoAuditSql[] =
    "INSERT INTO audit (act, subject, detail, at) VALUES ('import.undone', ?, ?, ?)";

namespace {
/// One undo, step by step, inside one transaction.
struct UndoJob
{
    store::Connection& connection;
    const ImportJournalHead& head;
    const Progress& progress;
    const CancelToken& cancel;
    UndoPlan& plan;
    QString currency;
    qint64 done = 0;
    qint64 total = 0;

    Result<> step(qint64 rows)
    {
        done += rows;
        if (progress)
            progress(done, total);
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled,
                actsText(QT_TRANSLATE_NOOP("importacts", "cancelled; nothing was changed")));
        return {};
    }

    template <class... Values>
    Result<> remove(qint64& counted, const char* sql, const Values&... values)
    {
        const auto statement = connection.run(sql, values...);
        if (!statement)
            return fail(statement.error());
        counted += statement->rowsAffected();
        return {};
    }

    /// In pieces, so that it can be stopped.
    Result<> removeRange(qint64& counted, const char* sql, const IdRange& range)
    {
        static constexpr qint64 piece = 500;
        for (qint64 first = range.first; first <= range.last; first += piece) {
            const qint64 last = std::min(range.last, first + piece - 1);
            auto gone = remove(counted, sql, first, last, head.id.value).and_then([&] {
                return step(last - first + 1);
            });
            if (!gone)
                return gone;
        }
        return {};
    }

    Result<> restoreOrders();
    Result<> restoreMembers();
    Result<> removeCatalogue();
    Result<> sumAgain(qint64 member, QJsonObject& row);
    Result<> run(qint64 now);
};
} // namespace

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
        .and_then([&] { return remove(ignored, restoreProductsSql, id, id); })
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

static UndoPlan planOf(const ImportJournalHead& head)
{
    UndoPlan plan;
    plan.id = head.id;
    plan.fileName = head.fileName;
    plan.importedAt = head.importedAt;
    return plan;
}

static Result<> countPlan(store::Connection& connection, const ImportJournalHead& head, UndoPlan& plan)
{
    const auto count = [&](qint64& to, const char* sql, const auto&... values) -> Result<> {
        const auto number = connection.number(sql, values...);
        if (!number)
            return fail(number.error());
        to = number->value_or(0);
        return {};
    };
    static constexpr char changesSql[] =
        "SELECT count(*) FROM import_change WHERE import_id = ? AND what = ?";
    const auto id = head.id.value;
    return count(plan.membersRemoved,
        "SELECT count(*) FROM member WHERE id BETWEEN ? AND ? AND import_id = ?", head.members.first,
        head.members.last, id)
        .and_then([&] {
            return count(plan.ordersRemoved,
                "SELECT count(*) FROM shop_order WHERE id BETWEEN ? AND ? AND import_id = ?",
                head.orders.first, head.orders.last, id);
        })
        .and_then([&] {
            return count(plan.consentRemoved,
                "SELECT count(*) FROM consent_event WHERE id BETWEEN ? AND ? AND import_id = ?",
                head.consents.first, head.consents.last, id);
        })
        .and_then([&] { return count(plan.membersRestored, changesSql, id, QStringLiteral("member")); })
        .and_then([&] { return count(plan.identitiesRemoved, changesSql, id, QStringLiteral("identity")); })
        .and_then([&] { return count(plan.tagsRemoved, changesSql, id, QStringLiteral("tag")); })
        .and_then([&] { return count(plan.ordersRestored, changesSql, id, QStringLiteral("order")); });
}

static tl::unexpected<Error> refusal(const UndoPlan& plan)
{
    QStringList details;
    qint64 later = 0;
    for (const auto& obstacle : plan.obstacles) {
        details << obstacle.message;
        later = std::max(later, obstacle.laterImport);
    }
    return fail(ErrorKind::Conflict,
        actsText(QT_TRANSLATE_NOOP("importacts", "the import cannot be undone: %1")).arg(details.first()),
        plan.fileName,
        later > 0
            ? actsText(QT_TRANSLATE_NOOP("importacts", "undo import %1 first")).arg(later)
            : actsText(QT_TRANSLATE_NOOP("importacts", "nothing was changed; change the members by hand")),
        details);
}

ImportUndo::ImportUndo(store::Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

Async<UndoPlan> ImportUndo::plan(ImportId id)
{
    return m_store.readLong([id](store::Connection& connection) -> Result<UndoPlan> {
        const auto head = readJournalHead(connection, id);
        if (!head)
            return fail(head.error());
        auto plan = planOf(*head);
        auto obstacles = findObstacles(connection, *head);
        if (!obstacles)
            return fail(obstacles.error());
        plan.obstacles = std::move(*obstacles);
        if (auto counted = countPlan(connection, *head, plan); !counted)
            return fail(counted.error());
        return plan;
    });
}

Async<UndoPlan> ImportUndo::undo(ImportId id, Progress progress, CancelToken cancel)
{
    return m_store.write([id, progress = std::move(progress), cancel, now = m_clock.nowMs()](
                             store::Transaction& transaction) -> Result<UndoPlan> {
        QElapsedTimer timer;
        timer.start();
        auto& connection = transaction.connection();
        const auto head = readJournalHead(connection, id);
        if (!head)
            return fail(head.error());
        const auto settings = store::readSettings(connection);
        if (!settings)
            return fail(settings.error());
        auto plan = planOf(*head);
        auto obstacles = findObstacles(connection, *head);
        if (!obstacles)
            return fail(obstacles.error());
        plan.obstacles = std::move(*obstacles);
        if (!plan.isPossible())
            return refusal(plan);
        UndoJob job{connection, *head, progress, cancel, plan, settings->currency, 0, 0};
        if (auto done = job.run(now); !done)
            return fail(done.error());
        for (const auto* topic : {"member", "order", "import"})
            transaction.changedMany(QString::fromLatin1(topic));
        plan.elapsedMs = timer.elapsed();
        return plan;
    });
}

} // namespace serai::importacts
