// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partbuilder.h"
#include "streambuilder.h"

namespace serai::segments {

using store::Connection;

qint64 spanOf(const PackScope& scope)
{
    return scope.members.empty() ? shardSlots - 1 : 0;
}

QString firstsOf(const PackScope& scope)
{
    if (scope.members.empty())
        return QStringLiteral("[%1]").arg(qint64(scope.shard) << shardBits);
    const auto& asked = scope.asked.empty() ? scope.members : scope.asked;
    QString list;
    list.reserve(qsizetype(asked.size()) * 8);
    for (const auto member : asked)
        list += (list.isEmpty() ? u'[' : u',') + QString::number(member);
    return list + u']';
}

/// Some currency of the shop, most likely that of the most orders: rows in it leave it out, as texts are what
/// takes the longest to come out of the database.
static Result<QString> usualCurrency(Connection& connection)
{
    auto row = connection.run("SELECT currency FROM shop_order WHERE member_id >= 0 LIMIT 1");
    if (!row)
        return fail(row.error());
    return row->next() ? row->text(0) : QStringLiteral("USD");
}

/// Codes of currencies in rows that leave the usual one out.
class CurrencyCodes
{
public:
    CurrencyCodes(WordTable& words, QString usual)
        : m_words(words)
        , m_usual(std::move(usual))
    {
    }

    quint16 of(const store::Statement& rows, int column)
    {
        if (!rows.isNull(column))
            return quint16(m_words.codeOf(rows.text(column)) - 1);
        if (m_code < 0)
            m_code = int(m_words.codeOf(m_usual)) - 1;
        return quint16(m_code);
    }

private:
    WordTable& m_words;
    QString m_usual;
    int m_code = -1;
};

Result<QByteArray> packOrders(Connection& connection, const PackScope& scope)
{
    const auto usual = usualCurrency(connection);
    if (!usual)
        return fail(usual.error());
    // Every column is in the covering index shop_order_by_member.
    auto rows = connection.run(SERAI_WHO
        "SELECT f.member_id * 2 + (f.kind = 'purchase'), f.ordered_at, f.total_minor, nullif(f.currency, ?) "
        "FROM who CROSS JOIN shop_order f " SERAI_OF_WHO "WHERE f.kind <> 'free'",
        spanOf(scope), firstsOf(scope), *usual);
    if (!rows)
        return fail(rows.error());
    StreamBuilder purchases(StreamBuilder::Shape::Orders, 0);
    StreamBuilder returns(StreamBuilder::Shape::Orders, 0);
    WordTable currencies;
    CurrencyCodes codes(currencies, *usual);
    SlotFinder places(scope);
    while (rows->next()) {
        const auto who =
            rows->int64(0); // and whether it is a purchase: each value that is read takes its time
        auto& stream = (who & 1) != 0 ? purchases : returns;
        stream.add(places.of(who >> 1), rows->int64(1));
        stream.setAmount(rows->int64(2), codes.of(*rows, 3));
    }
    PayloadWriter writer;
    writer.addWords(SectionCurrencies, currencies.words());
    purchases.write(writer, SectionPurchases);
    returns.write(writer, SectionReturns);
    return writer.finish();
}

Result<QByteArray> packLines(Connection& connection, const PackScope& scope)
{
    const auto usual = usualCurrency(connection);
    if (!usual)
        return fail(usual.error());
    auto rows = connection.run(SERAI_WHO
        "SELECT f.member_id, f.ordered_at, l.amount_e4, nullif(f.currency, ?), l.quantity, "
        "coalesce(l.product_id, 0) "
        "FROM who CROSS JOIN shop_order f " SERAI_OF_WHO "CROSS JOIN order_line l ON l.order_id = f.id "
        "WHERE f.kind = 'purchase' AND l.quantity > 0 AND l.unit_price_e4 > 0",
        spanOf(scope), firstsOf(scope), *usual);
    if (!rows)
        return fail(rows.error());
    StreamBuilder lines(StreamBuilder::Shape::Lines, 0);
    WordTable currencies;
    CurrencyCodes codes(currencies, *usual);
    SlotFinder places(scope);
    while (rows->next()) {
        lines.add(places.of(rows->int64(0)), rows->int64(1));
        lines.setAmount(rows->int64(2), codes.of(*rows, 3));
        lines.setLine(rows->int64(4), rows->int64(5));
    }
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
        // Of those that left this computer, as figures of a period count them; "planned" is one that goes
        // again.
        return SERAI_WHO
            "SELECT f.member_id, coalesce(f.requested_at, f.accepted_at, f.failed_at) AS at, 0, 'out', "
            "CASE WHEN f.state = 'in_flight' THEN 'unknown' WHEN f.state = 'accepted' AND f.sent_at "
            "IS NOT NULL THEN 'sent' ELSE f.state END, 'template', f.campaign_id "
            "FROM who CROSS JOIN outbox f " SERAI_OF_WHO
            "WHERE coalesce(f.requested_at, f.accepted_at, f.failed_at) IS NOT NULL AND f.state IN "
            "('in_flight', 'unknown', 'accepted', 'delivered', 'read', 'failed') "
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

Result<QByteArray> packEvents(Connection& connection, const PackScope& scope, Events events)
{
    auto rows = connection.run(eventsSql(events), spanOf(scope), firstsOf(scope));
    if (!rows)
        return fail(rows.error());
    const bool money = events == Events::Coupons;
    const auto keys = keyCountOf(events);
    std::vector<StreamBuilder> streams(
        streamCount(events), {money ? StreamBuilder::Shape::Coupons : StreamBuilder::Shape::Events, keys});
    WordTable currencies;
    SlotFinder places(scope);
    while (rows->next()) {
        auto& stream = streams[size_t(rows->int64(2))];
        stream.add(places.of(rows->int64(0)), rows->int64(1));
        for (quint32 key = 0; key < keys; ++key)
            stream.setKey(key, rows->text(3 + int(key)).trimmed());
        if (money)
            stream.setAmount(
                rows->int64(3 + int(keys)), quint16(currencies.codeOf(rows->text(4 + int(keys)))));
    }
    PayloadWriter writer;
    if (money)
        writer.addWords(SectionCurrencies, currencies.words());
    for (quint32 i = 0; i < streams.size(); ++i)
        streams[i].write(writer, SectionEvents + i * 20, SectionEventWords + i * 20);
    return writer.finish();
}

} // namespace serai::segments
