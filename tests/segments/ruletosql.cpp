// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletosql.h"

#include <base/localtime.h>

#include <QDateTime>
#include <QJsonArray>

namespace serai::test {

static QString quoted(QString text)
{
    return QString("'%1'").arg(text.trimmed().toLower().replace(u'\'', QString("''")));
}

static QString quotedList(const QJsonValue& value)
{
    QStringList words;
    const auto list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto& word : list)
        words << quoted(word.toString());
    return u'(' + words.join(u',') + u')';
}

QString RuleToSql::condition(const QJsonObject& node) const
{
    for (const auto* key : {"all", "any", "none"}) {
        if (!node.contains(QString(key)))
            continue;
        QStringList parts;
        const auto children = node.value(QString(key)).toArray();
        for (const auto& child : children)
            parts << u'(' + condition(child.toObject()) + u')';
        const bool all = QString(key) == "all";
        auto text = parts.isEmpty() ? QString(all ? "1" : "0") : parts.join(QString(all ? " AND " : " OR "));
        return QString(key) == "none" ? QString("NOT (%1)").arg(text) : text;
    }
    return node.contains("field") ? fieldRow(node) : factRow(node);
}

QString RuleToSql::textRow(const QString& value, const QJsonObject& row) const
{
    const auto op = row.value("op").toString();
    const auto wanted = row.value("value");
    QString known = "1";
    if (op == "is" || op == "in")
        known = "lower(x) IN " + quotedList(wanted);
    else if (op == "is not" || op == "not in")
        known = "lower(x) NOT IN " + quotedList(wanted);
    else if (op == "contains")
        known = "instr(lower(x), " + quoted(wanted.toString()) + ") > 0";
    else if (op == "starts")
        known = "substr(lower(x), 1, " + QString::number(wanted.toString().trimmed().size())
            + ") = " + quoted(wanted.toString());
    else if (op == "unknown")
        known = "0";
    const bool missing = op == "unknown" || row.value("orUnknown").toBool();
    return QString("(SELECT CASE WHEN x IS NULL OR x = '' THEN %1 ELSE %2 END FROM (SELECT trim(%3) AS x))")
        .arg(QString::number(missing), known, value);
}

QString RuleToSql::tagRow(const QJsonObject& row) const
{
    const auto op = row.value("op").toString();
    const QString any = "EXISTS (SELECT 1 FROM member_tag t WHERE t.member_id = m.id)";
    QString text = any;
    if (op == "unknown")
        text = "NOT " + any;
    else if (op != "known")
        text = (op == "has not" ? QString("NOT ") : QString())
            + "EXISTS (SELECT 1 FROM member_tag t JOIN tag g ON g.id = t.tag_id WHERE t.member_id = m.id AND "
              "lower(g.name) IN "
            + quotedList(row.value("value")) + ")";
    return row.value("orUnknown").toBool() ? QString("(%1) OR NOT %2").arg(text, any) : text;
}

qint64 RuleToSql::startOfDate(const QDate& date) const
{
    // No date of the tests' zone begins twice or not at all.
    return QDateTime(date, QTime(0, 0), m_zone).toMSecsSinceEpoch();
}

QString RuleToSql::windowCondition(const QString& column, const QJsonObject& window) const
{
    QString text = QString("%1 <= %2").arg(column).arg(m_now);
    if (window.contains("last")) {
        const auto start = windowStart(
            m_now, window.value("last").toInt(), *timeUnitFromKey(window.value("unit").toString()), m_zone);
        text += QString(" AND %1 > %2").arg(column).arg(start);
    }
    if (window.contains("from"))
        text += QString(" AND %1 >= %2")
                    .arg(column)
                    .arg(startOfDate(QDate::fromString(window.value("from").toString(), Qt::ISODate)));
    if (window.contains("to"))
        text +=
            QString(" AND %1 < %2")
                .arg(column)
                .arg(startOfDate(QDate::fromString(window.value("to").toString(), Qt::ISODate).addDays(1)));
    return text;
}

QString RuleToSql::createdRow(const QJsonObject& row) const
{
    const auto op = row.value("op").toString();
    const auto value = row.value("value");
    const auto date = [&](const QJsonValue& text) { return QDate::fromString(text.toString(), Qt::ISODate); };
    if (op == "before")
        return QString("m.created_at < %1").arg(startOfDate(date(value)));
    if (op == "after")
        return QString("m.created_at >= %1").arg(startOfDate(date(value).addDays(1)));
    if (op == "between")
        return QString("m.created_at >= %1 AND m.created_at < %2")
            .arg(startOfDate(date(value.toArray().at(0))))
            .arg(startOfDate(date(value.toArray().at(1)).addDays(1)));
    return windowCondition("m.created_at", value.toObject());
}

QString RuleToSql::fieldRow(const QJsonObject& row) const
{
    const auto field = row.value("field").toString();
    if (field == "tags")
        return tagRow(row);
    if (field == "createdAt")
        return createdRow(row);
    const QString phone =
        "(SELECT i.value FROM member_identity i WHERE i.member_id = m.id AND i.kind = 'phone')";
    const QString reason = QString(
        "CASE WHEN NOT EXISTS (SELECT 1 FROM member_identity i WHERE i.member_id = m.id AND i.kind IN "
        "('phone', 'bsuid')) "
        "THEN 'noIdentity' WHEN coalesce((SELECT state FROM consent_event c WHERE c.member_id = m.id AND "
        "c.channel = 'whatsapp' AND c.purpose = 'marketing' ORDER BY c.at DESC, c.id DESC LIMIT 1), '') <> "
        "'granted' "
        "THEN 'noConsent' WHEN %1 LIKE '+1%' THEN 'plusOne' WHEN EXISTS (SELECT 1 FROM suppression s WHERE "
        "s.member_id = m.id AND s.channel = 'whatsapp') THEN 'suppressed' END")
                               .arg(phone);
    if (field == "reachReason")
        return textRow(reason, row);
    const bool wanted = row.value("value").toBool() == (row.value("op").toString() == "is");
    if (field == "reachable")
        return QString("((%1) IS NULL) = %2").arg(reason).arg(wanted);
    if (field == "hasPhone" || field == "hasEmail")
        return QString(
            "(EXISTS (SELECT 1 FROM member_identity i WHERE i.member_id = m.id AND i.kind = '%1')) = %2")
            .arg(field == "hasPhone" ? "phone" : "email")
            .arg(wanted);
    return textRow("m." + field, row);
}

/// "value op number(s)", both sides integers.
static QString compared(const QString& left, const QString& op, const QStringList& right)
{
    if (op == "between")
        return QString("(%1 >= %2 AND %1 <= %3)").arg(left, right.value(0), right.value(1));
    return QString("(%1 %2 %3)").arg(left, op == "!=" ? QString("<>") : op, right.value(0));
}

static QString filterCondition(const QString& fact, const QJsonObject& filter)
{
    const auto key = filter.value("field").toString();
    const auto column = key == "currency" ? QString("o.currency")
        : key == "product"                ? QString("p.sku")
        : key == "category"               ? QString("p.category")
        : key == "status"                 ? QString("x.state")
                                          : QString("'out'");
    Q_UNUSED(fact)
    const bool negative = filter.value("op").toString().contains(QString("not"));
    return QString("%1 <> '' AND lower(%1) %2 %3")
        .arg(column, negative ? "NOT IN" : "IN", quotedList(filter.value("value")));
}

QString RuleToSql::factRow(const QJsonObject& row) const
{
    const auto fact = row.value("fact").toString();
    const auto measure = row.value("measure").toString();
    const auto of = row.value("of").toString();
    const auto op = row.value("op").toString();
    QString from = "shop_order o JOIN order_day d ON d.order_id = o.id WHERE o.member_id = m.id";
    QString time = "o.ordered_at";
    QString value = "o.total_minor";
    if (fact == "orderLines") {
        from = "shop_order o JOIN order_day d ON d.order_id = o.id JOIN order_line l ON l.order_id = o.id "
               "LEFT JOIN product p ON p.id = l.product_id WHERE o.member_id = m.id AND l.quantity > 0 AND "
               "l.unit_price_e4 > 0";
        value = of == "quantity" ? "l.quantity" : of == "product" ? "p.id" : "l.amount_e4";
    } else if (fact == "messages") {
        from = "outbox x WHERE x.member_id = m.id AND x.accepted_at IS NOT NULL";
        time = "x.accepted_at";
    }
    // Sent times are compared in whole seconds, which is what the packed columns keep.
    from += " AND "
        + windowCondition(fact == "messages" ? QString("(x.accepted_at / 1000 * 1000)") : time,
            row.value("window").toObject());
    const auto where = row.value("where").toArray();
    for (const auto& filter : where)
        from += " AND " + filterCondition(fact, filter.toObject());
    QStringList numbers;
    qint64 scale = 1;
    const auto list =
        row.value("value").isArray() ? row.value("value").toArray() : QJsonArray{row.value("value")};
    for (const auto& number : list) {
        if (number.isObject()) {
            if (fact == "orderLines")
                scale = 100;
            numbers << QString::number(number.toObject().value("minor").toInteger() * scale);
        } else {
            numbers << QString::number(number.toDouble());
        }
    }
    if (list.at(0).isObject())
        from +=
            " AND o.currency = " + QString("'%1'").arg(list.at(0).toObject().value("currency").toString());
    const QString purchases = fact == "messages" ? QString() : QString(" AND o.kind = 'purchase'");
    const QString counted = "(SELECT count(*) FROM " + from + purchases + ")";
    if (measure == "count")
        return compared(counted, op, numbers);
    const QString sum = "(SELECT coalesce(sum(" + value + "), 0) FROM " + from
        + (of == "netAmount" ? QString(" AND o.kind <> 'free'") : purchases) + ")";
    if (measure == "sum")
        return compared(sum, op, numbers);
    if (measure == "distinct")
        return compared("(SELECT count(DISTINCT p.id) FROM " + from + purchases + ")", op, numbers);
    QString known = op == "unknown" ? "0" : "1";
    if (op != "known" && op != "unknown") {
        if (measure == "average") {
            for (auto& number : numbers)
                number = QString("(%1 * %2)").arg(number, counted);
            known = compared(sum, op, numbers);
        } else if (measure == "min" || measure == "max") {
            known = compared(
                "(SELECT " + measure + "(" + value + ") FROM " + from + purchases + ")", op, numbers);
        } else {
            const auto edge = measure == "daysSinceLast" ? QString("max") : QString("min");
            const auto today = QDateTime::fromMSecsSinceEpoch(m_now, m_zone).date().toJulianDay();
            // Messages have no order_day: the zone of the tests is two hours at most from UTC, so their days
            // are computed by adding the offset that is in force at that time.
            const QString day = fact == "messages"
                ? QString(
                    "(SELECT %1((x.accepted_at / 1000 + coalesce((SELECT seconds FROM zone_offset z WHERE "
                    "z.at <= x.accepted_at ORDER BY z.at DESC LIMIT 1), 0)) / 86400 + 2440588) FROM %2)")
                      .arg(edge, from)
                : QString("(SELECT %1(d.day) FROM %2)").arg(edge, from + purchases);
            known = compared(QString("(%1 - %2)").arg(today).arg(day), op, numbers);
        }
    }
    const bool missing = op == "unknown" || row.value("orUnknown").toBool();
    return QString("CASE WHEN %1 = 0 THEN %2 ELSE %3 END").arg(counted, QString::number(missing), known);
}

} // namespace serai::test
