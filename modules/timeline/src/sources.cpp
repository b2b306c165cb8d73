// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources.h"

namespace serai::timeline {

// The products are read for the rows of the page only: SQLite makes columns of a subquery when they are
// asked for.
static constexpr char orderSql[] =
    "SELECT o.ordered_at AS at, o.id AS id, o.number AS title, o.kind AS state, "
    "(SELECT group_concat(title, ', ') FROM (SELECT DISTINCT coalesce(p.title, p.sku) AS title "
    "FROM order_line l JOIN product p ON p.id = l.product_id WHERE l.order_id = o.id "
    "ORDER BY l.amount_e4 DESC LIMIT 3)) AS detail, o.total_minor AS amount, o.currency AS currency "
    "FROM shop_order o WHERE o.member_id = ?";
static constexpr char messageSql[] =
    "SELECT coalesce(b.sent_at, b.accepted_at, b.requested_at, b.failed_at, b.due_at) AS at, b.id AS id, "
    "c.name AS title, b.state AS state, b.reason AS detail, NULL AS amount, NULL AS currency "
    "FROM outbox b JOIN campaign c ON c.id = b.campaign_id WHERE b.member_id = ?";
static constexpr char answerSql[] =
    "SELECT r.at AS at, r.id AS id, coalesce(c.name, '') AS title, r.kind AS state, NULL AS detail, "
    "NULL AS amount, NULL AS currency FROM message_received r LEFT JOIN campaign c ON c.id = r.campaign_id "
    "WHERE r.member_id = ?";
static constexpr char clickSql[] =
    "SELECT k.at AS at, k.id AS id, k.link AS title, 'clicked' AS state, c.name AS detail, NULL AS amount, "
    "NULL AS currency FROM link_click k LEFT JOIN campaign c ON c.id = k.campaign_id WHERE k.member_id = ?";
static constexpr char reactionSql[] =
    "SELECT r.at AS at, r.id AS id, r.emoji AS title, 'reacted' AS state, coalesce(g.name, c.name) AS "
    "detail, "
    "NULL AS amount, NULL AS currency FROM reaction r LEFT JOIN community g ON g.id = r.community_id "
    "LEFT JOIN campaign c ON c.id = r.campaign_id WHERE r.member_id = ?";
static constexpr char voteSql[] =
    "SELECT v.at AS at, v.id AS id, v.poll AS title, 'voted' AS state, v.choice AS detail, NULL AS amount, "
    "NULL AS currency FROM poll_vote v WHERE v.member_id = ?";
// Ids of two tables: moves get the even numbers, messages the odd ones.
static constexpr char groupSql[] =
    "SELECT m.at AS at, m.id * 2 AS id, g.name AS title, m.act AS state, NULL AS detail, NULL AS amount, "
    "NULL AS currency, m.member_id AS member_id FROM group_move m JOIN community g ON g.id = m.community_id "
    "UNION ALL SELECT w.at, w.id * 2 + 1, g.name, 'wrote', w.kind, NULL, NULL, w.member_id "
    "FROM group_message w JOIN community g ON g.id = w.community_id";
static constexpr char couponSql[] =
    "SELECT e.at AS at, e.id AS id, e.coupon AS title, e.act AS state, c.name AS detail, "
    "e.amount_minor AS amount, e.currency AS currency FROM coupon_event e "
    "LEFT JOIN campaign c ON c.id = e.campaign_id WHERE e.member_id = ?";
static constexpr char consentSql[] =
    "SELECT e.at AS at, e.id AS id, e.channel || '/' || e.purpose AS title, e.state AS state, "
    "e.source AS detail, NULL AS amount, NULL AS currency FROM consent_event e WHERE e.member_id = ?";
static constexpr char noteSql[] =
    "SELECT n.created_at AS at, n.id AS id, n.text AS title, CASE WHEN n.edited_at IS NULL THEN 'written' "
    "ELSE "
    "'edited' END AS state, NULL AS detail, NULL AS amount, NULL AS currency FROM member_note n "
    "WHERE n.member_id = ?";
// A note and a move into a group stand in the list themselves; their acts are shown when they were undone.
// The act as a whole; what it changed of this member is read for the rows of the page.
static constexpr char editSql[] =
    "SELECT a.at AS at, a.id AS id, a.kind AS title, CASE WHEN a.undone_at IS NULL THEN a.kind ELSE 'undone' "
    "END AS state, NULL AS detail, NULL AS amount, NULL AS currency FROM member_act a "
    "WHERE a.id IN (SELECT act_id FROM member_act_step WHERE member_id = ?) "
    "AND NOT (a.kind IN ('noteAdd', 'join', 'leave') AND a.undone_at IS NULL)";
static constexpr char importSql[] =
    "SELECT i.imported_at AS at, i.id AS id, i.file_name AS title, CASE WHEN i.undone_at IS NOT NULL THEN "
    "'undone' WHEN i.id = m.import_id THEN 'created' ELSE 'changed' END AS state, i.preset AS detail, "
    "NULL AS amount, NULL AS currency FROM member m JOIN import i ON i.id = m.import_id OR i.id IN "
    "(SELECT import_id FROM import_change WHERE member_id = m.id) WHERE m.id = ?";

const QList<Source>& sources()
{
    static const QByteArray group =
        QByteArray("SELECT * FROM (") + groupSql + ") WHERE member_id = ?"; // both tables by their indexes
    static const QList<Source> all{{Kind::Order, orderSql}, {Kind::Message, messageSql},
        {Kind::Answer, answerSql}, {Kind::Click, clickSql}, {Kind::Reaction, reactionSql},
        {Kind::Vote, voteSql}, {Kind::Group, group.constData()}, {Kind::Coupon, couponSql},
        {Kind::Consent, consentSql}, {Kind::Note, noteSql}, {Kind::Edit, editSql}, {Kind::Import, importSql}};
    return all;
}

} // namespace serai::timeline
