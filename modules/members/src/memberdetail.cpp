// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memberrows.h"
#include "text.h"

#include <members/memberrepository.h>
#include <store/store.h>
#include <store/workspace.h>

#include <algorithm>

namespace serai::members {

static constexpr char detailOrdersSql[] =
    "SELECT o.ordered_at, o.id, o.number, o.kind, o.total_minor, o.currency, "
    "(SELECT group_concat(title, ', ') FROM (SELECT DISTINCT coalesce(p.title, p.sku) AS title FROM "
    "order_line l "
    "JOIN product p ON p.id = l.product_id WHERE l.order_id = o.id ORDER BY l.amount_e4 DESC LIMIT 3)), "
    "(SELECT count(*) FROM order_line l WHERE l.order_id = o.id) "
    "FROM shop_order o WHERE o.member_id = ? ORDER BY o.ordered_at DESC, o.id DESC LIMIT ?";
static constexpr char detailMessagesSql[] =
    "SELECT coalesce(b.read_at, b.delivered_at, b.accepted_at, b.failed_at, b.due_at), b.id, c.name, "
    "b.state, "
    "b.reason FROM outbox b JOIN campaign c ON c.id = b.campaign_id WHERE b.member_id = ? "
    "ORDER BY 1 DESC, b.id DESC LIMIT ?";
static constexpr char detailConsentSql[] =
    "SELECT at, id, channel, state, source, purpose, wording FROM consent_event WHERE member_id = ? "
    "ORDER BY at DESC, id DESC LIMIT ?";
static constexpr char detailMemberSql[] =
    "SELECT m.country_text, m.note, m.company, m.stage, m.created_at, m.updated_at, m.first_order_at, i.id, "
    "i.file_name, i.imported_at, m.owner, m.country_source, m.zone_source, m.language_source, m.level_source "
    "FROM member m LEFT JOIN import i ON i.id = m.import_id WHERE m.id = ?";

static Result<> readIdentities(store::Connection& connection, MemberDetail& detail)
{
    auto rows =
        connection.run("SELECT id, kind, value, source, created_at FROM member_identity WHERE member_id = ? "
                       "ORDER BY id",
            detail.row.id.value);
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        detail.identities << Identity{
            rows->int64(0), rows->text(1), rows->text(2), rows->text(3), rows->int64(4)};
    auto barred =
        connection.run("SELECT channel, reason, at FROM suppression WHERE member_id = ? ORDER BY channel",
            detail.row.id.value);
    if (!barred)
        return fail(barred.error());
    while (barred->next())
        detail.suppressions << SuppressionEntry{barred->text(0), barred->text(1), barred->int64(2)};
    return {};
}

static Result<> readOrders(store::Connection& connection, MemberDetail& detail, int limit)
{
    auto rows = connection.run(detailOrdersSql, detail.row.id.value, limit);
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        TimelineEntry entry{TimelineEntry::Kind::Order, rows->int64(0), rows->int64(1), rows->text(2),
            rows->text(3), rows->text(6), Money{rows->int64(4), rows->text(5)}};
        const auto more = rows->int64(7) - 3;
        if (more > 0)
            entry.detail = QCoreApplication::translate("members", "%1 and %n more", nullptr, int(more))
                               .arg(entry.detail);
        detail.timeline << entry;
    }
    return {};
}

static Result<> readMessages(store::Connection& connection, MemberDetail& detail, int limit)
{
    auto rows = connection.run(detailMessagesSql, detail.row.id.value, limit);
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        detail.timeline << TimelineEntry{TimelineEntry::Kind::Message, rows->int64(0), rows->int64(1),
            rows->text(2), rows->text(3), rows->text(4), std::nullopt};
    return {};
}

static Result<> readConsent(store::Connection& connection, MemberDetail& detail, int limit)
{
    auto rows = connection.run(detailConsentSql, detail.row.id.value, limit);
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        detail.consent << ConsentEntry{
            rows->text(2), rows->text(5), rows->text(3), rows->text(4), rows->text(6), rows->int64(0)};
        detail.timeline << TimelineEntry{TimelineEntry::Kind::Consent, rows->int64(0), rows->int64(1),
            rows->text(2), rows->text(3), rows->text(4), std::nullopt};
    }
    return {};
}

static Result<> readOwnFields(store::Connection& connection, MemberDetail& detail)
{
    auto row = connection.run(detailMemberSql, detail.row.id.value);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return {};
    detail.countryText = row->text(0);
    detail.note = row->text(1);
    detail.company = row->text(2);
    detail.stage = row->text(3);
    detail.createdAt = row->int64(4);
    detail.updatedAt = row->int64(5);
    detail.firstOrderAt = row->optionalInt64(6);
    detail.owner = row->text(10);
    detail.countrySource = row->text(11);
    detail.zoneSource = row->text(12);
    detail.languageSource = row->text(13);
    detail.levelSource = row->text(14);
    if (!row->isNull(7))
        detail.timeline << TimelineEntry{TimelineEntry::Kind::Import, row->int64(9), row->int64(7),
            row->text(8), QStringLiteral("created"), {}, std::nullopt};
    return {};
}

static Result<> readCustomValues(store::Connection& connection, MemberDetail& detail)
{
    const auto fields = CustomFieldRepository::read(connection);
    const auto values = CustomFieldRepository::read(connection, detail.row.id.value);
    if (!fields || !values)
        return fail(!fields ? fields.error() : values.error());
    for (const auto& field : *fields)
        detail.fields << CustomValue{field, values->value(field.key)};
    return {};
}

Async<MemberDetail> MemberRepository::detail(MemberId id, int timelineLimit)
{
    return m_store.read(
        [id, limit = std::max(timelineLimit, 0)](store::Connection& connection) -> Result<MemberDetail> {
            const auto settings = store::readSettings(connection);
            if (!settings)
                return fail(settings.error());
            const auto rows = readMemberRows(connection, {id.value}, settings->currency);
            if (!rows)
                return fail(rows.error());
            if (rows->isEmpty())
                return fail(ErrorKind::NotFound,
                    membersText(QT_TRANSLATE_NOOP("members", "there is no member with id %1")).arg(id.value));
            MemberDetail detail;
            detail.row = rows->first();
            // One more than asked for of each kind tells whether the whole is cut.
            Result<> done = readOwnFields(connection, detail);
            if (done)
                done = readCustomValues(connection, detail);
            if (done)
                done = readIdentities(connection, detail);
            if (done)
                done = readOrders(connection, detail, limit + 1);
            if (done)
                done = readMessages(connection, detail, limit + 1);
            if (done)
                done = readConsent(connection, detail, limit + 1);
            if (!done)
                return fail(done.error());
            std::stable_sort(detail.timeline.begin(), detail.timeline.end(),
                [](const TimelineEntry& a, const TimelineEntry& b) { return a.at > b.at; });
            detail.timelineIsCut = detail.timeline.size() > limit;
            if (detail.timelineIsCut)
                detail.timeline.resize(limit);
            return detail;
        });
}

Async<MemberTotals> MemberRepository::totals()
{
    return m_store.readLong([](store::Connection& connection) -> Result<MemberTotals> {
        const auto members = connection.number("SELECT count(*) FROM member");
        if (!members)
            return fail(members.error());
        MemberTotals totals{members->value_or(0), 0};
        // Only who ever agreed can be reachable: mostly far fewer than all.
        static const QByteArray sql = QByteArray("SELECT ") + reachColumns
            + " FROM (SELECT DISTINCT member_id AS id FROM consent_event WHERE channel = 'whatsapp' "
              "AND purpose = 'marketing' AND state = 'granted') m";
        auto statement = connection.prepare(sql);
        if (!statement)
            return fail(statement.error());
        if (auto done = statement->exec(); !done)
            return fail(done.error());
        while (statement->next())
            totals.reachable += reachOf({statement->text(0), statement->boolean(1), statement->boolean(2),
                                    statement->boolean(3)})
                == Reach::Reachable;
        return totals;
    });
}

} // namespace serai::members
