// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletosql.h"

#include <base/localtime.h>

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace serai::test {

/// Where the facts of a kind are: the rows of m, their time, and what rules call their keys.
struct FactTable
{
    QString from;
    QString time;
    QHash<QString, QStringList> keys; ///< key to columns that may match
    QString purchases; ///< condition of what counts, besides net amounts
    QString amount;
    QString currency;
    qint64 scale = 1; ///< minor units to those of amount
};

static FactTable tableOf(const QString& fact)
{
    const QStringList campaign{
        "(SELECT c.name FROM campaign c WHERE c.id = x.campaign_id)", "CAST(x.campaign_id AS TEXT)"};
    const QStringList group{"(SELECT c.name FROM community c WHERE c.id = x.community_id)",
        "(SELECT c.code FROM community c WHERE c.id = x.community_id)"};
    const auto events = [](const QString& table, const QHash<QString, QStringList>& keys) {
        return FactTable{table + " x WHERE x.member_id = m.id", "(x.at / 1000 * 1000)", keys, {}, {}, {}, 1};
    };
    if (fact == "messages")
        return events("(SELECT member_id, ifnull(requested_at, ifnull(accepted_at, failed_at)) AS at, 'out' "
                      "AS direction, "
                      "iif(state = 'in_flight', 'unknown', iif(state = 'accepted' AND sent_at > 0, 'sent', "
                      "state)) AS state, "
                      "'template' AS kind, campaign_id FROM outbox WHERE state NOT IN ('planned', 'claimed', "
                      "'cancelled', "
                      "'skipped') AND (requested_at > 0 OR accepted_at > 0 OR failed_at > 0) UNION ALL "
                      "SELECT member_id, at, 'in', "
                      "NULL, kind, campaign_id FROM message_received)",
            {{"direction", {"x.direction"}}, {"status", {"x.state"}}, {"kind", {"x.kind"}},
                {"campaign", campaign}});
    if (fact == "clicks")
        return events("link_click", {{"link", {"x.link"}}, {"campaign", campaign}});
    if (fact == "reactions")
        return events("reaction", {{"emoji", {"x.emoji"}}, {"group", group}, {"campaign", campaign}});
    if (fact == "groupMessages")
        return events("group_message", {{"group", group}, {"kind", {"x.kind"}}});
    if (fact == "votes")
        return events("poll_vote", {{"poll", {"x.poll"}}, {"choice", {"x.choice"}}, {"group", group}});
    if (fact == "groupJoins" || fact == "groupLeaves") {
        auto table = events("group_move", {{"group", group}});
        table.from += QString(" AND x.act = '%1'").arg(fact == "groupJoins" ? "joined" : "left");
        return table;
    }
    if (fact == "coupons") {
        auto table = events("coupon_event",
            {{"act", {"x.act"}}, {"coupon", {"x.coupon"}}, {"campaign", campaign},
                {"currency", {"x.currency"}}});
        table.amount = "x.amount_minor";
        table.currency = "x.currency";
        return table;
    }
    FactTable table;
    table.time = "o.ordered_at";
    table.purchases = " AND o.kind = 'purchase'";
    table.currency = "o.currency";
    table.keys = {{"currency", {"o.currency"}}};
    table.from = "shop_order o WHERE o.member_id = m.id";
    table.amount = "o.total_minor";
    if (fact == "orderLines") {
        table.from =
            "shop_order o JOIN order_line l ON l.order_id = o.id LEFT JOIN product p ON p.id = l.product_id "
            "WHERE o.member_id = m.id AND l.quantity > 0 AND l.unit_price_e4 > 0";
        table.amount = "l.amount_e4";
        table.scale = 100; // the tests' currencies have two digits
        table.keys.insert("product", {"p.sku"});
        table.keys.insert("category", {"p.category"});
    }
    return table;
}

static QString foldedColumn(const QString& column)
{
    return QString("coalesce((SELECT w.fold FROM folded w WHERE w.word = trim(%1)), lower(trim(%1)))")
        .arg(column);
}

QString RuleToSql::filterCondition(const QString& fact, const QJsonObject& filter) const
{
    const auto table = tableOf(fact);
    const auto key = filter.value("field").toString();
    const auto op = filter.value("op").toString();
    const auto value = filter.value("value");
    if (key == "quantity" || key == "amount") {
        QStringList numbers;
        QString money;
        for (const auto& one : value.isArray() ? value.toArray() : QJsonArray{value}) {
            numbers << QString::number(
                one.isObject() ? one.toObject().value("minor").toInteger() * table.scale : one.toInteger());
            if (one.isObject())
                money = QString("%1 = '%2' AND ")
                            .arg(table.currency, one.toObject().value("currency").toString());
        }
        return money + judgedComparison(key == "amount" ? table.amount : QString("l.quantity"), op, numbers);
    }
    const auto columns = table.keys.value(key);
    const auto known = QString("coalesce(trim(%1), '') <> ''").arg(columns.first());
    if (op == "known")
        return known;
    if (op == "unknown")
        return "NOT (" + known + ")";
    const bool negative = op.contains(QString("not"));
    QStringList parts;
    // The number of a campaign is no text: only its name has parts.
    const bool partly = op == "contains" || op == "starts";
    for (const auto& column : key == "campaign" && partly ? columns.first(1) : columns) {
        const auto fold = foldedColumn(column);
        const auto text = judgedFold(value.toString());
        parts << (op == "contains" ? QString("instr(%1, '%2') > 0").arg(fold, text)
                : op == "starts"
                ? QString("substr(%1, 1, %2) = '%3'").arg(fold).arg(text.size()).arg(text)
                : QString("%1 %2 %3").arg(fold, negative ? "NOT IN" : "IN", judgedList(value)));
    }
    return QString("%1 AND (%2)").arg(known, parts.join(negative ? QString(" AND ") : QString(" OR ")));
}

std::pair<QDate, QDate> RuleToSql::calendar(const QJsonObject& window) const
{
    const auto period = window.value("calendar").toString();
    const int offset = window.value("offset").toInt();
    const int years = window.value("yearsAgo").toInt();
    const auto date = today();
    if (period == "day") {
        const auto day = date.addDays(offset).addYears(-years);
        return {day, day.addDays(1)};
    }
    if (period == "week") {
        auto monday = date.addDays(7 * offset);
        while (monday.dayOfWeek() != Qt::Monday)
            monday = monday.addDays(-1);
        int year = 0;
        const int week = monday.weekNumber(&year);
        if (years > 0) {
            // Looked for day by day: the Monday with the number of the week, or the one before that.
            for (int wanted = week; wanted >= week - 1; --wanted) {
                for (auto day = QDate(year - years, 1, 1).addDays(-7); day < QDate(year - years, 12, 31);
                     day = day.addDays(1)) {
                    int found = 0;
                    if (day.dayOfWeek() == Qt::Monday && day.weekNumber(&found) == wanted
                        && found == year - years)
                        return {day, day.addDays(7)};
                }
            }
        }
        return {monday, monday.addDays(7)};
    }
    const int months = period == "month" ? 1 : period == "quarter" ? 3 : 12;
    int first = (date.year() - years) * 12 + (date.month() - 1) / months * months + offset * months;
    return {QDate(first / 12, first % 12 + 1, 1), QDate((first + months) / 12, (first + months) % 12 + 1, 1)};
}

/// The newest of the days that come back every year whose window has begun, found by trying those around now.
static qint64 newestBegun(qint64 anchor, bool before, int n, TimeUnit unit, qint64 now, const QTimeZone& zone)
{
    const auto first = localOf(anchor, zone);
    auto newest = anchor;
    const int passed = localOf(now, zone).date().year() - first.date().year();
    for (int years = std::max(1, passed - 2); years < passed + 3; ++years) {
        const auto at = instantOf(first.date().addYears(years), first.time(), zone);
        if ((before ? windowStart(at, n, unit, zone) : at) <= now)
            newest = at;
    }
    return newest;
}

QString RuleToSql::anchoredCondition(const QString& column, const QJsonObject& window) const
{
    const bool before = window.contains("before");
    auto anchors = m_shop.anchors.value(window.value(before ? "before" : "after").toString());
    const int n = window.value("within").toInt();
    const auto unit = *timeUnitFromKey(window.value("unit").toString());
    if (window.value("yearly").toBool()) {
        for (auto& anchor : anchors)
            anchor = newestBegun(anchor, before, n, unit, m_now, m_zone);
    }
    QString low = "CASE m.id";
    QString high = low;
    for (auto it = anchors.begin(); it != anchors.end(); ++it) {
        qint64 other = 0;
        if (before) {
            other = windowStart(it.value(), n, unit, m_zone);
        } else if (unit == TimeUnit::Minutes || unit == TimeUnit::Hours) {
            other = it.value() + qint64(n) * (unit == TimeUnit::Minutes ? 60'000 : 3'600'000);
        } else {
            const auto local = localOf(it.value(), m_zone);
            const auto date = unit == TimeUnit::Years ? local.date().addYears(n)
                : unit == TimeUnit::Months            ? local.date().addMonths(n)
                                           : local.date().addDays(unit == TimeUnit::Weeks ? 7 * n : n);
            other = instantOf(date, local.time(), m_zone);
        }
        low += QString(" WHEN %1 THEN %2").arg(it.key()).arg(before ? other - 1 : it.value());
        high += QString(" WHEN %1 THEN %2").arg(it.key()).arg(before ? it.value() - 1 : other);
    }
    if (anchors.isEmpty())
        return "0";
    return QString("%1 <= %2 AND %1 > %3 END AND %1 <= %4 END").arg(column).arg(m_now).arg(low, high);
}

QString RuleToSql::windowCondition(const QString& column, const QJsonObject& window) const
{
    if (window.contains("within"))
        return anchoredCondition(column, window);
    QString text = QString("%1 <= %2").arg(column).arg(m_now);
    if (window.contains("last")) {
        const auto unit = *timeUnitFromKey(window.value("unit").toString());
        const int ago = window.value("ago").toInt();
        text += QString(" AND %1 > %2")
                    .arg(column)
                    .arg(windowStart(m_now, window.value("last").toInt() + ago, unit, m_zone));
        if (ago > 0)
            text += QString(" AND %1 <= %2").arg(column).arg(windowStart(m_now, ago, unit, m_zone));
    }
    QDate from = QDate::fromString(window.value("from").toString(), Qt::ISODate);
    QDate behind = QDate::fromString(window.value("to").toString(), Qt::ISODate).addDays(1);
    if (window.contains("calendar"))
        std::tie(from, behind) = calendar(window);
    if (from.isValid())
        text += QString(" AND %1 >= %2").arg(column).arg(startOfDate(from));
    if (behind.isValid())
        text += QString(" AND %1 < %2").arg(column).arg(startOfDate(behind));
    return text;
}

QString RuleToSql::converted(
    const QString& amount, const QString& from, const QString& to, const QString& day, bool minorUnits) const
{
    // The rates of the random shop are multiples of 10^4, so that the products stay within 64 bits.
    const auto rate = [&](const QString& currency) {
        return QString("(CASE %1 WHEN 'EUR' THEN 10000 ELSE (SELECT r.per_euro_e8 / 10000 FROM exchange_rate "
                       "r WHERE r.currency = %1 AND r.day BETWEEN %2 - 10 AND %2 ORDER BY r.day DESC LIMIT "
                       "1) END)")
            .arg(currency, day);
    };
    const auto target = "'" + to + "'";
    // Of the currencies, only the yen has no minor unit.
    const auto digits = minorUnits ? QString("(CASE %1 WHEN 'JPY' THEN 100 ELSE 1 END)").arg(from) : "1";
    const auto product = QString("abs(%1) * %2 * %3").arg(amount, rate(target), digits);
    const auto quotient = QString("((%1 + %2 / 2) / %2)").arg(product, rate(from));
    return QString("(CASE WHEN %1 = %2 THEN %3 WHEN %3 < 0 THEN -%4 ELSE %4 END)")
        .arg(from, target, amount, quotient);
}

RuleToSql::Measured RuleToSql::measured(
    const QJsonObject& row, const QString& currency, const QJsonObject& convert) const
{
    const auto fact = row.value("fact").toString();
    const auto measure = row.value("measure").toString();
    const auto of = row.value("of").toString();
    const auto table = tableOf(fact);
    const auto window = row.value("window").toObject();
    auto from = table.from + " AND " + windowCondition(table.time, window);
    const auto where = row.value("where").toArray();
    for (const auto& filter : where)
        from += " AND " + filterCondition(fact, filter.toObject());
    if (!convert.isEmpty())
        from += QString(" AND coalesce(%1, '') <> ''").arg(table.currency);
    else if (!currency.isEmpty())
        from += QString(" AND %1 = '%2'").arg(table.currency, currency);
    else if (of == "amount" && fact == "coupons")
        from += " AND x.amount_minor IS NOT NULL";
    auto value = of == "quantity" ? QString("l.quantity") : table.amount;
    if (!convert.isEmpty()) {
        const auto on = convert.value("on").toString();
        const auto day = on == "ownDay"
            ? "(" + localSeconds(table.time) + " / 86400)"
            : QString::number(QDate(1970, 1, 1).daysTo(QDate::fromString(on, Qt::ISODate)));
        value = converted(table.amount, table.currency, currency, day, fact != "orderLines");
    }
    Measured result;
    result.facts = "(SELECT count(*) FROM " + from + table.purchases + ")";
    result.count = "1";
    // A window that begins at something a member lacks leaves nothing to measure.
    QString anchored = "1";
    if (window.contains("within")) {
        QStringList ids;
        for (const auto id :
            m_shop.anchors.value(window.value(window.contains("before") ? "before" : "after").toString())
                .keys())
            ids << QString::number(id);
        anchored = "m.id IN (" + ids.join(',') + ")";
    }
    result.known = anchored;
    if (measure == "count") {
        result.number = result.facts;
    } else if (measure == "sum" || measure == "average") {
        result.number = "(SELECT coalesce(sum(" + value + "), 0) FROM " + from
            + (of == "netAmount" ? QString(" AND o.kind <> 'free'") : table.purchases) + ")";
        if (measure == "average")
            result.count = result.facts;
    } else if (measure == "distinct") {
        const auto column = of == "product" ? QString("p.id")
            : of == "category"              ? "nullif(" + foldedColumn("p.category") + ", '')"
            : of == "campaign"              ? QString("x.campaign_id")
            : of == "group"                 ? QString("x.community_id")
                                            : "nullif(trim(" + table.keys.value(of).first() + "), '')";
        result.number = "(SELECT count(DISTINCT " + column + ") FROM " + from + table.purchases + ")";
    } else if (measure == "min" || measure == "max") {
        result.number = "(SELECT " + measure + "(" + value + ") FROM " + from + table.purchases + ")";
    } else {
        result.number = QString("(%1 - (SELECT %2(%3 / 86400) FROM %4))")
                            .arg(QDate(1970, 1, 1).daysTo(today()))
                            .arg(measure == "daysSinceLast" ? "max" : "min")
                            .arg(localSeconds(table.time), from + table.purchases);
    }
    if (!convert.isEmpty())
        anchored =
            QString("(%1 AND 0 = (SELECT count(*) FROM %2 AND %3 IS NULL))")
                .arg(anchored,
                    from + (of == "netAmount" ? QString(" AND o.kind <> 'free'") : table.purchases), value);
    result.known = anchored;
    if (measure != "count" && measure != "sum" && measure != "distinct")
        result.known = QString("(%1 AND %2 > 0)").arg(anchored, result.facts);
    return result;
}

QString RuleToSql::factRow(const QJsonObject& row) const
{
    const auto op = row.value("op").toString();
    if (op == "top" || op == "bottom")
        return rankRow(row);
    if (row.value("value").toObject().contains("fact"))
        return comparedRow(row);
    QStringList numbers;
    QString currency;
    const auto list =
        row.value("value").isArray() ? row.value("value").toArray() : QJsonArray{row.value("value")};
    const qint64 scale = tableOf(row.value("fact").toString()).scale;
    for (const auto& number : list) {
        if (number.isObject()) {
            currency = number.toObject().value("currency").toString();
            numbers << QString::number(number.toObject().value("minor").toInteger() * scale);
        } else {
            numbers << QString::number(number.toDouble());
        }
    }
    const auto value = measured(row, currency, row.value("convert").toObject());
    QString known = op == "unknown" ? "0" : "1";
    if (op != "known" && op != "unknown") {
        for (auto& number : numbers)
            number = QString("(%1 * %2)").arg(number, value.count);
        known = judgedComparison(value.number, op, numbers);
    }
    const bool missing = op == "unknown" || row.value("orUnknown").toBool();
    return QString("CASE WHEN NOT %1 THEN %2 ELSE %3 END").arg(value.known, QString::number(missing), known);
}

QString RuleToSql::comparedRow(const QJsonObject& row) const
{
    const auto other = row.value("value").toObject();
    const auto currency = other.value("currency").toString();
    const auto left = measured(row, currency, row.value("convert").toObject());
    const auto right = measured(other, currency, row.value("convert").toObject());
    const auto factor = [&](const QJsonObject& side) {
        return currency.isEmpty() ? 1 : 100 / tableOf(side.value("fact").toString()).scale;
    };
    const auto leftNumber =
        QString("(%1 * %2 * %3)").arg(left.number).arg(factor(row) * 100).arg(right.count);
    const auto rightNumber = QString("(%1 * %2 * %3)")
                                 .arg(right.number)
                                 .arg(factor(other) * other.value("percent").toInt(100))
                                 .arg(left.count);
    return QString("CASE WHEN NOT (%1 AND %2) THEN %3 ELSE %4 END")
        .arg(left.known, right.known, QString::number(row.value("orUnknown").toBool()),
            judgedComparison(leftNumber, row.value("op").toString(), {rightNumber}));
}

QString RuleToSql::rankRow(const QJsonObject& row) const
{
    const auto value = row.value("value").toObject();
    const auto measure = measured(row, value.value("currency").toString(), row.value("convert").toObject());
    const auto within = row.value("within").toString();
    const auto group = within.isEmpty() ? QString("'all'") : foldedColumn("m." + within);
    const auto members = QString("WITH v AS MATERIALIZED (SELECT m.id AS id, %1 AS g, %2 AS number, %3 AS "
                                 "count FROM member m WHERE %4 "
                                 "AND %5 > 0 AND coalesce(%1, '') <> '')")
                             .arg(group, measure.number, measure.count, measure.known, measure.facts);
    const auto above = QString("b.g = a.g AND b.number * a.count %1 a.number * b.count")
                           .arg(row.value("op").toString() == "top" ? ">" : "<");
    QString in;
    if (value.contains("number"))
        in =
            QString("(SELECT count(*) FROM v b WHERE %1) < %2").arg(above).arg(value.value("number").toInt());
    else if (value.contains("percent"))
        in = QString(
            "(SELECT count(*) FROM v b WHERE %1) * 10000 < %2 * (SELECT count(*) FROM v b WHERE b.g = a.g)")
                 .arg(above)
                 .arg(qRound(value.value("percent").toDouble() * 100));
    else
        in = QString(
            "(SELECT sum(b.number) FROM v b WHERE b.g = a.g) > 0 AND (SELECT coalesce(sum(b.number), 0) FROM "
            "v b WHERE %1) * 10000 < %2 * (SELECT sum(b.number) FROM v b WHERE b.g = a.g)")
                 .arg(above)
                 .arg(qRound(value.value("share").toDouble() * 100));
    auto text = QString("m.id IN (%1 SELECT a.id FROM v a WHERE %2)").arg(members, in);
    if (row.value("orUnknown").toBool())
        text += QString(" OR m.id NOT IN (%1 SELECT id FROM v)").arg(members);
    return text;
}

QString RuleToSql::scoreRow(const QJsonObject& row) const
{
    const auto score = row.value("score").toString();
    QJsonObject scored{{"fact", "orders"}};
    scored.insert("measure", score == "recency" ? "daysSinceLast" : score == "frequency" ? "count" : "sum");
    if (score == "monetary")
        scored.insert("of", "amount");
    if (row.contains("window"))
        scored.insert("window", row.value("window"));
    const auto value = measured(scored, row.value("currency").toString(), row.value("convert").toObject());
    const auto members = QString("WITH v AS MATERIALIZED (SELECT m.id AS id, %1(%2) AS number FROM member m "
                                 "WHERE %3 > 0 AND %4)")
                             .arg(score == "recency" ? "-" : "", value.number, value.facts, value.known);
    const auto op = row.value("op").toString();
    QStringList numbers;
    for (const auto& one :
        row.value("value").isArray() ? row.value("value").toArray() : QJsonArray{row.value("value")})
        numbers << QString::number(one.toInt());
    const QString points =
        "1 + 5 * (SELECT count(*) FROM v b WHERE b.number < a.number) / (SELECT count(*) FROM v)";
    const auto in = op == "known" ? QString("1")
        : op == "unknown"         ? QString("0")
                                  : judgedComparison("(" + points + ")", op, numbers);
    auto text = QString("m.id IN (%1 SELECT a.id FROM v a WHERE %2)").arg(members, in);
    if (op == "unknown" || row.value("orUnknown").toBool())
        text += QString(" OR m.id NOT IN (%1 SELECT id FROM v)").arg(members);
    return text;
}

} // namespace serai::test
