// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partbuilder.h"
#include "streambuilder.h"

namespace serai::segments {

using store::Connection;

// Statements begin with the ranges of members, as one parameter. They say no order: the ranges ascend and the
// indexes are by (member, time), so that rows come in order and ten million of them need no sorting; the
// builder puts the others in order itself.
#define SERAI_WHO                                                                                            \
    "WITH who (low, high) AS (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM "         \
    "json_each(?)) "
#define SERAI_OF_WHO "ON f.member_id >= who.low AND f.member_id <= who.high "

QString rangesOf(const PackScope& scope)
{
    const qint64 first = qint64(scope.shard) << shardBits;
    if (scope.members.empty())
        return QStringLiteral("[[%1,%2]]").arg(first).arg(first + shardSlots - 1);
    QStringList ranges;
    for (size_t i = 0; i < scope.members.size();) {
        const auto low = scope.members[i];
        auto high = low;
        for (++i; i < scope.members.size() && scope.members[i] == high + 1; ++i)
            ++high;
        ranges << QStringLiteral("[%1,%2]").arg(low).arg(high);
    }
    return u'[' + ranges.join(u',') + u']';
}

std::vector<quint32> slotsOf(const PackScope& scope)
{
    std::vector<quint32> slots_;
    slots_.reserve(scope.members.size());
    for (const auto member : scope.members)
        slots_.push_back(quint32(member) & (shardSlots - 1));
    return slots_;
}

Result<QByteArray> packOrders(Connection& connection, const PackScope& scope, const OrdersPart* old)
{
    // Every column is in the covering index shop_order_by_member.
    auto rows = connection.run(SERAI_WHO
        "SELECT f.member_id, f.ordered_at, f.kind = 'purchase', f.total_minor, f.currency "
        "FROM who CROSS JOIN shop_order f " SERAI_OF_WHO "WHERE f.kind <> 'free'",
        rangesOf(scope));
    if (!rows)
        return fail(rows.error());
    StreamBuilder purchases(StreamBuilder::Shape::Orders, 0);
    StreamBuilder returns(StreamBuilder::Shape::Orders, 0);
    WordTable currencies = old ? WordTable(old->currencies) : WordTable();
    while (rows->next()) {
        auto& stream = rows->boolean(2) ? purchases : returns;
        stream.add(quint32(rows->int64(0)) & (shardSlots - 1), rows->int64(1));
        stream.setAmount(rows->int64(3), quint16(currencies.codeOf(rows->text(4)) - 1));
    }
    if (old) {
        purchases.keepOthers(old->purchases, slotsOf(scope));
        returns.keepOthers(old->returns, slotsOf(scope));
    }
    PayloadWriter writer;
    writer.addWords(SectionCurrencies, currencies.words());
    purchases.write(writer, SectionPurchases);
    returns.write(writer, SectionReturns);
    return writer.finish();
}

Result<QByteArray> packLines(Connection& connection, const PackScope& scope, const LinesPart* old)
{
    auto rows = connection.run(SERAI_WHO
        "SELECT f.member_id, f.ordered_at, l.amount_e4, f.currency, l.quantity, coalesce(l.product_id, 0) "
        "FROM who CROSS JOIN shop_order f " SERAI_OF_WHO "CROSS JOIN order_line l ON l.order_id = f.id "
        "WHERE f.kind = 'purchase' AND l.quantity > 0 AND l.unit_price_e4 > 0",
        rangesOf(scope));
    if (!rows)
        return fail(rows.error());
    StreamBuilder lines(StreamBuilder::Shape::Lines, 0);
    WordTable currencies = old ? WordTable(old->currencies) : WordTable();
    while (rows->next()) {
        lines.add(quint32(rows->int64(0)) & (shardSlots - 1), rows->int64(1));
        lines.setAmount(rows->int64(2), quint16(currencies.codeOf(rows->text(3)) - 1));
        lines.setLine(rows->int64(4), rows->int64(5));
    }
    if (old)
        lines.keepOthers(old->lines, slotsOf(scope));
    PayloadWriter writer;
    writer.addWords(SectionCurrencies, currencies.words());
    lines.write(writer, SectionLines);
    return writer.finish();
}

/// Member, time, number of the stream, then the text keys in the catalogue's order; of coupons amount and
/// currency at the end.
static const char* eventsSql(Events events)
{
    switch (events) {
    case Events::Messages:
        return SERAI_WHO "SELECT f.member_id, f.accepted_at, 0, 'out', f.state, 'template', f.campaign_id "
                         "FROM who CROSS JOIN outbox f " SERAI_OF_WHO "WHERE f.accepted_at IS NOT NULL "
                         "UNION ALL SELECT f.member_id, f.at, 0, 'in', NULL, f.kind, f.campaign_id "
                         "FROM who CROSS JOIN message_received f " SERAI_OF_WHO;
    case Events::Clicks:
        return SERAI_WHO "SELECT f.member_id, f.at, 0, f.link, f.campaign_id "
                         "FROM who CROSS JOIN link_click f " SERAI_OF_WHO;
    case Events::Reactions:
        return SERAI_WHO "SELECT f.member_id, f.at, 0, f.emoji, f.community_id, f.campaign_id "
                         "FROM who CROSS JOIN reaction f " SERAI_OF_WHO;
    case Events::GroupMessages:
        return SERAI_WHO "SELECT f.member_id, f.at, 0, f.community_id, f.kind "
                         "FROM who CROSS JOIN group_message f " SERAI_OF_WHO;
    case Events::Coupons:
        return SERAI_WHO
            "SELECT f.member_id, f.at, 0, f.act, f.coupon, f.campaign_id, f.amount_minor, f.currency "
            "FROM who CROSS JOIN coupon_event f " SERAI_OF_WHO;
    case Events::Votes:
        return SERAI_WHO "SELECT f.member_id, f.at, 0, f.poll, f.choice, f.community_id "
                         "FROM who CROSS JOIN poll_vote f " SERAI_OF_WHO;
    case Events::GroupMoves:
        break;
    }
    return SERAI_WHO "SELECT f.member_id, f.at, f.act = 'left', f.community_id "
                     "FROM who CROSS JOIN group_move f " SERAI_OF_WHO;
}

Result<QByteArray> packEvents(
    Connection& connection, const PackScope& scope, Events events, const EventsPart* old)
{
    auto rows = connection.run(eventsSql(events), rangesOf(scope));
    if (!rows)
        return fail(rows.error());
    const bool money = events == Events::Coupons;
    const auto keys = keyCountOf(events);
    std::vector<StreamBuilder> streams(
        streamCount(events), {money ? StreamBuilder::Shape::Coupons : StreamBuilder::Shape::Events, keys});
    WordTable currencies;
    if (old) {
        currencies = WordTable({old->currencies.begin() + 1, old->currencies.end()});
        for (size_t i = 0; i < streams.size(); ++i)
            streams[i].continueFrom(old->streams[i]);
    }
    while (rows->next()) {
        auto& stream = streams[size_t(rows->int64(2))];
        stream.add(quint32(rows->int64(0)) & (shardSlots - 1), rows->int64(1));
        for (quint32 key = 0; key < keys; ++key)
            stream.setKey(key, rows->text(3 + int(key)).trimmed());
        if (money)
            stream.setAmount(
                rows->int64(3 + int(keys)), quint16(currencies.codeOf(rows->text(4 + int(keys)))));
    }
    PayloadWriter writer;
    if (money)
        writer.addWords(SectionCurrencies, currencies.words());
    for (quint32 i = 0; i < streams.size(); ++i) {
        if (old)
            streams[i].keepOthers(old->streams[i], slotsOf(scope));
        streams[i].write(writer, SectionEvents + i * 20, SectionEventWords + i * 20);
    }
    return writer.finish();
}

#undef SERAI_WHO
#undef SERAI_OF_WHO

} // namespace serai::segments
