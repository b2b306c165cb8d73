// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undochecks.h"

#include "obstaclefinder.h"

#include <members/importrows.h>
#include <store/identityguard.h>

namespace serai::importacts {

// Each statement answers: how many, one member, the later import (0: none).
static constexpr char laterOrdersSql[] =
    "SELECT count(DISTINCT member_id), min(member_id), max(import_id) FROM shop_order "
    "WHERE member_id BETWEEN ? AND ? AND coalesce(import_id, 0) <> ? AND NOT EXISTS (SELECT 1 FROM "
    "import_change c WHERE c.import_id = ? AND c.what = 'order' AND c.row_id = shop_order.id)";
static constexpr char laterChangesSql[] =
    "SELECT count(DISTINCT member_id), min(member_id), max(import_id) FROM import_change "
    "WHERE member_id BETWEEN ? AND ? AND import_id <> ?";
static constexpr char laterOrderChangesSql[] =
    "SELECT count(DISTINCT c.row_id), min(c.member_id), max(c.import_id) FROM import_change c "
    "WHERE c.import_id > ? AND c.what = 'order' AND (c.row_id BETWEEN ? AND ? OR EXISTS (SELECT 1 FROM "
    "import_change a WHERE a.import_id = ? AND a.what = 'order' AND a.row_id = c.row_id))";
static constexpr char laterConsentSql[] =
    "SELECT count(DISTINCT member_id), min(member_id), max(import_id) FROM consent_event "
    "WHERE member_id BETWEEN ? AND ? AND coalesce(import_id, 0) <> ?";
// Levels and stages are worked out from orders: they are told by themselves. An act and its undo touch a
// member last; what is left of an act that was undone is nothing.
static constexpr char editedSql[] =
    "SELECT count(*), min(id), 0 FROM member WHERE id BETWEEN ? AND ? AND ((updated_at <> ? AND NOT EXISTS "
    "(SELECT 1 FROM member_act_step s JOIN member_act a ON a.id = s.act_id WHERE s.member_id = member.id AND "
    "member.updated_at IN (a.at, a.undone_at))) OR EXISTS (SELECT 1 FROM member_act_step s JOIN member_act a "
    "ON a.id = s.act_id WHERE s.member_id = member.id AND a.undone_at IS NULL AND a.kind NOT IN ('levels', "
    "'stages')))";
static constexpr char madeStandingSql[] =
    "SELECT count(DISTINCT s.member_id), min(s.member_id), 0 FROM member_act_step s JOIN member_act a ON "
    "a.id "
    "= s.act_id WHERE s.member_id BETWEEN ? AND ? AND a.undone_at IS NULL AND a.kind IN ('levels', 'stages')";
static constexpr char changedStandingSql[] =
    "SELECT count(DISTINCT c.row_id), min(c.row_id), 0 FROM import_change c JOIN member_act_step s ON "
    "s.member_id = c.row_id JOIN member_act a ON a.id = s.act_id WHERE c.import_id = ? AND c.what = 'member' "
    "AND a.undone_at IS NULL AND a.kind IN ('levels', 'stages') AND a.at >= ? AND (c.before ->> "
    "'order_count' IS NOT c.after ->> 'order_count' OR c.before ->> 'spend_minor' IS NOT c.after ->> "
    "'spend_minor' OR c.before ->> 'spend_currency' IS NOT c.after ->> 'spend_currency')";
static constexpr char newIdentitiesSql[] =
    "SELECT count(DISTINCT member_id), min(member_id), 0 FROM member_identity "
    "WHERE member_id BETWEEN ? AND ? AND (id < ? OR id > ? OR created_at <> ?)";
static constexpr char movedIdentitiesSql[] =
    "SELECT count(*), min(member_id), 0 FROM member_identity i WHERE id BETWEEN ? AND ? AND created_at = ? "
    "AND (member_id < ? OR member_id > ?) AND NOT EXISTS (SELECT 1 FROM import_change c WHERE "
    "c.import_id = ? AND c.what = 'identity' AND c.row_id = i.id AND c.member_id = i.member_id)";
static constexpr char movedOrdersSql[] =
    "SELECT count(DISTINCT member_id), min(member_id), 0 FROM shop_order o WHERE id BETWEEN ? AND ? AND "
    "import_id = ? AND (member_id < ? OR member_id > ?) AND NOT EXISTS (SELECT 1 FROM import_change c "
    "WHERE c.import_id = ? AND c.what = 'member' AND c.row_id = o.member_id)";
static constexpr char changedOrdersSql[] =
    "SELECT count(*), min(o.member_id), 0 FROM import_change c JOIN (SELECT id, member_id, " SERAI_ORDER_MARK
    " AS mark FROM shop_order) o ON o.id = c.row_id "
    "WHERE c.import_id = ? AND c.what = 'order' AND o.mark <> c.after";
// Somebody was found by an identity that this import gave.
static constexpr char usedIdentitiesSql[] =
    "SELECT count(DISTINCT c.member_id), min(c.member_id), max((SELECT max(o.import_id) FROM shop_order o "
    "WHERE o.member_id = c.member_id AND o.import_id > c.import_id)) FROM import_change c "
    "WHERE c.import_id = ? AND c.what = 'identity' AND (EXISTS (SELECT 1 FROM shop_order o WHERE "
    "o.member_id = c.member_id AND o.import_id > c.import_id) OR EXISTS (SELECT 1 FROM import_change d WHERE "
    "d.member_id = c.member_id AND d.import_id > c.import_id) OR EXISTS (SELECT 1 FROM outbox b WHERE "
    "b.member_id = c.member_id AND b.requested_at >= ?))";
// Messages that rest on the consent which came with the import keep it as their proof.
static constexpr char usedConsentSql[] =
    "SELECT count(DISTINCT e.member_id), min(e.member_id), 0 FROM consent_event e JOIN outbox b ON "
    "b.member_id = e.member_id WHERE e.id BETWEEN ? AND ? AND e.import_id = ? AND e.state = 'granted' AND "
    "e.channel = 'whatsapp' AND b.requested_at >= ?";
// Coupons that an order redeemed are part of the order, and go with it.
static constexpr char laterCouponsSql[] =
    "SELECT count(DISTINCT member_id), min(member_id), 0 FROM coupon_event WHERE member_id BETWEEN ? AND ? "
    "AND order_id IS NULL";
static constexpr char referencesSql[] =
    "SELECT t.name, f.\"from\" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f "
    "WHERE t.type = 'table' AND f.\"table\" = ? ORDER BY t.name";

Result<> ObstacleFinder::lookAtMade()
{
    const auto& made = head.members;
    const auto id = head.id.value;
    return lookAlong("laterOrders",
        QT_TRANSLATE_N_NOOP("importacts", "%n member(s) that it brought have orders that came later"), made,
        laterOrdersSql, id, id)
        .and_then([&] {
            return lookAlong("laterImport",
                QT_TRANSLATE_N_NOOP(
                    "importacts", "%n member(s) that it brought were changed by a later import"),
                made, laterChangesSql, id);
        })
        .and_then([&] {
            return lookAlong("laterConsent",
                QT_TRANSLATE_N_NOOP("importacts", "%n member(s) that it brought have stated consent since"),
                made, laterConsentSql, id);
        })
        .and_then([&] {
            return lookAlong("edited",
                QT_TRANSLATE_N_NOOP("importacts", "%n member(s) that it brought were edited since"), made,
                editedSql, head.importedAt);
        })
        .and_then([&] {
            return lookAlong("edited",
                QT_TRANSLATE_N_NOOP("importacts",
                    "%n member(s) that it brought have another phone, e-mail or customer number since"),
                made, newIdentitiesSql, head.identities.first, head.identities.last, head.importedAt);
        })
        .and_then([&] {
            return lookAlong("standing",
                QT_TRANSLATE_N_NOOP("importacts",
                    "%n member(s) that it brought have a level or stage that was worked out since: take that "
                    "back first"),
                made, madeStandingSql);
        })
        .and_then([&] {
            return lookAlong("later",
                QT_TRANSLATE_N_NOOP(
                    "importacts", "something was recorded since for %n member(s) that it brought"),
                made, laterCouponsSql);
        })
        .and_then([&] { return lookAtTags(); })
        .and_then([&] { return lookAtFields(); });
}

// Changed values are in the journal of acts; a removed field, with all its values, is in nobody's way.
Result<> ObstacleFinder::lookAtFields()
{
    const auto& made = head.members;
    const auto values = connection.number(
        "SELECT count(*) FROM member_field WHERE member_id BETWEEN ? AND ?", made.first, made.last);
    if (!values)
        return fail(values.error());
    UndoObstacle sum;
    sum.count = std::max<qint64>(0, values->value_or(0) - head.fields);
    note("later",
        QT_TRANSLATE_N_NOOP("importacts", "something was recorded since for %n member(s) that it brought"),
        sum);
    return {};
}

Result<> ObstacleFinder::lookAtTags()
{
    const auto& made = head.members;
    const auto members =
        connection.number("SELECT count(*) FROM member WHERE id BETWEEN ? AND ?", made.first, made.last);
    if (!members)
        return fail(members.error());
    if (members->value_or(0) != made.size())
        return {}; // somebody was erased: the sum cannot be as it was
    const auto mark = members::importTagMark(connection, made.first, made.last, [this] { return pause(); });
    if (!mark)
        return fail(mark.error());
    if (mark->first == head.tagCount && mark->second == head.tagSum)
        return {};
    found << UndoObstacle{QStringLiteral("tagged"),
        actsText(QT_TRANSLATE_NOOP("importacts", "members that it brought got or lost tags since")), 0, {},
        0};
    return {};
}

Result<> ObstacleFinder::lookAtStanding()
{
    return look("standing",
        QT_TRANSLATE_N_NOOP("importacts",
            "%n member(s) have a level or stage that was worked out since from its orders: take that back "
            "first"),
        changedStandingSql, head.id.value, head.importedAt);
}

Result<> ObstacleFinder::lookAtChanged()
{
    const auto id = head.id.value;
    const auto& made = head.members;
    qint64 edited = 0;
    qint64 compared = 0;
    MemberId example;
    auto looked = eachChangedMember(connection, head.id, [&](const ChangedMember& changed) -> Result<> {
        QStringList conflicts;
        bool sumsDue = false;
        (void)rowBefore(changed, conflicts, sumsDue);
        if (!conflicts.isEmpty()) {
            ++edited;
            example = {changed.id};
        }
        return ++compared % 200 == 0 ? pause() : Result<>();
    });
    if (!looked)
        return looked;
    if (edited > 0)
        found << UndoObstacle{QStringLiteral("edited"),
            actsCount(
                QT_TRANSLATE_N_NOOP("importacts", "%n member(s) that it changed were changed again since"),
                edited),
            edited, example, 0};
    if (auto standing = lookAtStanding(); !standing)
        return standing;
    return look("laterOrderChanges",
        QT_TRANSLATE_N_NOOP("importacts", "%n order(s) of it were changed by a later import"),
        laterOrderChangesSql, id, head.orders.first, head.orders.last, id)
        .and_then([&] {
            return look("changedOrders",
                QT_TRANSLATE_N_NOOP("importacts", "%n order(s) that it changed were changed again since"),
                changedOrdersSql, id);
        })
        .and_then([&] {
            return look("usedIdentities",
                QT_TRANSLATE_N_NOOP("importacts",
                    "%n member(s) were found later by a phone, e-mail or customer number that it brought"),
                usedIdentitiesSql, id, head.importedAt);
        })
        .and_then([&] {
            return look("messages",
                QT_TRANSLATE_N_NOOP(
                    "importacts", "%n member(s) were written to on the consent that it brought"),
                usedConsentSql, head.consents.first, head.consents.last, id, head.importedAt);
        })
        .and_then([&] {
            return lookAlong("merged",
                QT_TRANSLATE_N_NOOP("importacts",
                    "%n phone, e-mail or customer number(s) of it belong to somebody else since"),
                head.identities, movedIdentitiesSql, head.importedAt, made.first, made.last, id);
        })
        .and_then([&] {
            return look("merged",
                QT_TRANSLATE_N_NOOP("importacts", "orders of it belong to %n other member(s) since"),
                movedOrdersSql, head.orders.first, head.orders.last, id, made.first, made.last, id);
        });
}

Result<> ObstacleFinder::lookAtReferences(const QString& table, const IdRange& range, const QStringList& own)
{
    if (range.size() <= 0)
        return {};
    auto rows = connection.run(referencesSql, table);
    if (!rows)
        return fail(rows.error());
    QList<std::pair<QString, QString>> references;
    while (rows->next()) {
        if (!own.contains(rows->text(0)))
            references << std::pair{rows->text(0), rows->text(1)};
    }
    for (const auto& [name, column] : std::as_const(references)) {
        // Both names are those of the schema itself.
        const auto quoted = u'"' + column + u'"';
        const auto sql =
            QStringLiteral("SELECT count(DISTINCT %1), %2, 0 FROM \"%3\" WHERE %1 BETWEEN ? AND ?")
                .arg(quoted, table == u"member" ? QStringLiteral("min(%1)").arg(quoted) : QStringLiteral("0"),
                    name)
                .toUtf8();
        const bool messages = name == u"outbox";
        auto done = table == u"member"
            ? lookAlong(messages ? "messages" : "later",
                messages ? QT_TRANSLATE_N_NOOP("importacts", "%n member(s) that it brought were written to")
                         : QT_TRANSLATE_N_NOOP(
                             "importacts", "something was recorded since for %n member(s) that it brought"),
                range, sql)
            : lookAlong("later",
                QT_TRANSLATE_N_NOOP(
                    "importacts", "something was recorded since for %n order(s) that it brought"),
                range, sql);
        if (!done)
            return done;
    }
    return {};
}

/// Whether one of the member's numbers brought the bar with it: then it is nothing that came since.
static Result<bool> cameWithNumber(
    store::Connection& connection, qint64 member, const store::IdentityBlock& bar)
{
    QList<std::pair<QString, QString>> identities;
    {
        auto rows = connection.run("SELECT kind, value FROM member_identity WHERE member_id = ?", member);
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            identities << std::pair{rows->text(0), rows->text(1)};
    }
    for (const auto& [kind, value] : std::as_const(identities)) {
        const auto blocks = store::identityBlocks(connection, kind, value);
        if (!blocks)
            return fail(blocks.error());
        for (const auto& block : *blocks) {
            if ((block.channel == bar.channel || block.channel == u"*") && block.reason == bar.reason
                && block.at == bar.at)
                return true;
        }
    }
    return false;
}

Result<> ObstacleFinder::lookAtBars()
{
    if (head.members.size() <= 0)
        return {};
    QList<std::pair<qint64, store::IdentityBlock>> bars;
    {
        auto rows = connection.run(
            "SELECT member_id, channel, reason, at FROM suppression WHERE member_id BETWEEN ? AND ?",
            head.members.first, head.members.last);
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            bars << std::pair{
                rows->int64(0), store::IdentityBlock{rows->text(1), rows->text(2), rows->int64(3)}};
    }
    UndoObstacle sum;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        if (i % 200 == 0) {
            if (auto wanted = pause(); !wanted)
                return wanted;
        }
        const auto came = cameWithNumber(connection, bars[i].first, bars[i].second);
        if (!came)
            return fail(came.error());
        if (*came)
            continue;
        ++sum.count;
        if (!sum.example.isValid())
            sum.example = {bars[i].first};
    }
    note("later",
        QT_TRANSLATE_N_NOOP("importacts", "something was recorded since for %n member(s) that it brought"),
        sum);
    return {};
}

// Values before are kept with the people they belong to. Whoever was erased needs none; after a merge or a
// deletion that can be taken back, they would be missing.
Result<> ObstacleFinder::lookAtLosses()
{
    const auto changes = connection.number(
        "SELECT count(*) FROM import_change WHERE import_id = ? AND what NOT LIKE 'made%'", head.id.value);
    if (!changes)
        return fail(changes.error());
    if (changes->value_or(0) == head.changes)
        return {};
    return look("merged",
        QT_TRANSLATE_N_NOOP(
            "importacts", "members that it changed were merged or deleted since (%n time(s))"),
        "SELECT count(*), 0, 0 FROM member_act WHERE at >= ? AND (kind LIKE '%merge%' OR kind LIKE "
        "'%delete%')",
        head.importedAt);
}

qint64 undoRows(const ImportJournalHead& head)
{
    return head.orders.size() + head.members.size() + head.changes;
}

Result<QList<UndoObstacle>> findObstacles(store::Connection& connection, const ImportJournalHead& head,
    const Progress& progress, const CancelToken& cancel)
{
    if (head.isUndone)
        return QList<UndoObstacle>{{QStringLiteral("undone"),
            actsText(QT_TRANSLATE_NOOP("importacts", "it has been undone already")), 0, {}, 0}};
    if (!head.isKept)
        return QList<UndoObstacle>{{QStringLiteral("noJournal"),
            actsText(QT_TRANSLATE_NOOP(
                "importacts", "it was made by an older version of Serai, which kept no values before")),
            0, {}, 0}};
    ObstacleFinder finder{connection, head, progress, cancel, {}};
    const QStringList members{QStringLiteral("member_identity"), QStringLiteral("member_tag"),
        QStringLiteral("consent_event"), QStringLiteral("shop_order"), QStringLiteral("import_change"),
        QStringLiteral("coupon_event"), QStringLiteral("suppression"), QStringLiteral("member_field")};
    const QStringList orders{QStringLiteral("order_line"), QStringLiteral("coupon_event")};
    auto done =
        finder.lookAtMade()
            .and_then([&] { return finder.lookAtChanged(); })
            .and_then([&] { return finder.lookAtBars(); })
            .and_then(
                [&] { return finder.lookAtReferences(QStringLiteral("member"), head.members, members); })
            .and_then(
                [&] { return finder.lookAtReferences(QStringLiteral("shop_order"), head.orders, orders); })
            .and_then([&] { return finder.lookAtLosses(); });
    if (!done)
        return fail(done.error());
    return std::move(finder.found);
}

} // namespace serai::importacts
