// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undochecks.h"
#include "undojob.h"

#include <base/clock.h>
#include <store/store.h>
#include <store/workspace.h>

#include <QElapsedTimer>

#include <importacts/importundo.h>

#include <algorithm>

namespace serai::importacts {

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
        .and_then([&] {
            return count(plan.couponsRemoved,
                "SELECT count(*) FROM coupon_event c JOIN shop_order o ON o.id = c.order_id WHERE c.order_id "
                "BETWEEN ? AND ? AND o.import_id = ?",
                head.orders.first, head.orders.last, id);
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

Async<UndoPlan> ImportUndo::plan(ImportId id, CancelToken cancel)
{
    return m_store.readLong([id, cancel](store::Connection& connection) -> Result<UndoPlan> {
        const auto head = readJournalHead(connection, id);
        if (!head)
            return fail(head.error());
        auto plan = planOf(*head);
        auto obstacles = findObstacles(connection, *head, {}, cancel);
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
        auto obstacles = findObstacles(connection, *head, progress, cancel);
        if (!obstacles)
            return fail(obstacles.error());
        plan.obstacles = std::move(*obstacles);
        if (!plan.isPossible())
            return refusal(plan);
        UndoJob job{connection, *head, progress, cancel, plan, settings->currency, 0, 0};
        job.transaction = &transaction;
        if (auto done = job.run(now); !done)
            return fail(done.error());
        for (const auto* topic : {"member", "order", "import"})
            transaction.changedMany(QString::fromLatin1(topic));
        transaction.answerBeforeCheckpoint();
        plan.elapsedMs = timer.elapsed();
        return plan;
    });
}

} // namespace serai::importacts
