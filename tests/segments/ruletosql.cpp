// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletosql.h"

#include <base/localtime.h>

#include <QDateTime>
#include <QJsonArray>

namespace serai::test {

QString judgedFold(const QString& text)
{
    static const QHash<QChar, QString> letters{{QChar(0xe9), "e"}, {QChar(0xc9), "e"}, {QChar(0xeb), "e"},
        {QChar(0xcb), "e"}, {QChar(0xf3), "o"}, {QChar(0xd3), "o"}, {QChar(0xf6), "o"}, {QChar(0xd6), "o"},
        {QChar(0xdf), "ss"}, {QChar(0x141), "l"}, {QChar(0x142), "l"}, {QChar(0xd8), "o"}, {QChar(0xf8), "o"},
        {QChar(0x152), "oe"}, {QChar(0x153), "oe"}, {QChar(0x301), ""}, {QChar(0xfe0f), ""},
        {QChar(0x3000), " "}};
    QString folded;
    for (const auto c : text) {
        const bool wide = c.unicode() >= 0xff01 && c.unicode() <= 0xff5e;
        folded += letters.contains(c) ? letters.value(c)
                                      : QString((wide ? QChar(c.unicode() - 0xfee0) : c).toLower());
    }
    return folded.trimmed();
}

static QString literal(const QString& text)
{
    return QString("'%1'").arg(judgedFold(text).replace(u'\'', QString("''")));
}

/// The folding of a column; table folded has the words that SQLite cannot fold.
static QString foldOf(const QString& column)
{
    return QString("coalesce((SELECT w.fold FROM folded w WHERE w.word = trim(%1)), lower(trim(%1)))")
        .arg(column);
}

QString judgedList(const QJsonValue& value)
{
    QStringList words;
    const auto list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto& word : list)
        words << literal(word.toString());
    return u'(' + words.join(u',') + u')';
}

QString judgedComparison(const QString& left, const QString& op, const QStringList& right)
{
    if (op == "between")
        return QString("(%1 >= %2 AND %1 <= %3)").arg(left, right.value(0), right.value(1));
    return QString("(%1 %2 %3)").arg(left, op == "!=" ? QString("<>") : op, right.value(0));
}

QString RuleToSql::condition(const QJsonObject& node) const
{
    for (const auto* key : {"all", "any", "none"}) {
        if (!node.contains(QString(key)))
            continue;
        QStringList parts;
        const auto children = node.value(QString(key)).toArray();
        for (const auto& child : children) {
            if (!child.toObject().value("disabled").toBool())
                parts << condition(child.toObject());
        }
        // SQLite's parser has room for a hundred brackets: those around a single row are not needed.
        for (auto& part : parts)
            part = parts.size() == 1 ? part : u'(' + part + u')';
        const bool all = QString(key) == "all";
        auto text = parts.isEmpty() ? QString(all ? "1" : "0") : parts.join(QString(all ? " AND " : " OR "));
        return QString(key) == "none" ? QString("NOT (%1)").arg(text) : text;
    }
    if (node.contains("field"))
        return fieldRow(node);
    if (node.contains("score"))
        return scoreRow(node);
    if (node.contains("segment"))
        return segmentRow(node);
    if (node.contains("random"))
        return randomRow(node);
    return factRow(node);
}

QString RuleToSql::textRow(const QString& value, const QJsonObject& row) const
{
    const auto op = row.value("op").toString();
    const auto wanted = row.value("value");
    const auto fold = foldOf("x");
    QString known = "1";
    if (op == "is" || op == "in")
        known = fold + " IN " + judgedList(wanted);
    else if (op == "is not" || op == "not in")
        known = fold + " NOT IN " + judgedList(wanted);
    else if (op == "contains")
        known = "instr(" + fold + ", " + literal(wanted.toString()) + ") > 0";
    else if (op == "starts")
        known = "substr(" + fold + ", 1, " + QString::number(judgedFold(wanted.toString()).size())
            + ") = " + literal(wanted.toString());
    else if (op == "unknown")
        known = "0";
    const bool missing = op == "unknown" || row.value("orUnknown").toBool();
    return QString("(SELECT CASE WHEN x IS NULL OR x = '' THEN %1 ELSE %2 END FROM (SELECT trim(%3) AS x))")
        .arg(QString::number(missing), known, value);
}

/// \a any: the member has any element; \a chosen: one of those that are named.
QString RuleToSql::setRow(const QJsonObject& row, const QString& any, const QString& chosen) const
{
    const auto op = row.value("op").toString();
    const auto text = op == "unknown" ? "NOT " + any
        : op == "known"               ? any
        : op == "has not"             ? "NOT " + chosen
                                      : chosen;
    return row.value("orUnknown").toBool() ? QString("(%1) OR NOT %2").arg(text, any) : text;
}

qint64 RuleToSql::startOfDate(const QDate& date) const
{
    // No date of the tests' zone begins twice or not at all.
    return QDateTime(date, QTime(0, 0), m_zone).toMSecsSinceEpoch();
}

QDate RuleToSql::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_now, m_zone).date();
}

/// Seconds that the clocks of the zone show, as if they were UTC; the zone's offsets are in table
/// zone_offset.
QString RuleToSql::localSeconds(const QString& ms) const
{
    return QString(
        "(%1 / 1000 + coalesce((SELECT seconds FROM zone_offset z WHERE z.at <= %1 ORDER BY z.at DESC "
        "LIMIT 1), 0))")
        .arg(ms);
}

static QDate shifted(const QDate& date, int n, const QString& unit)
{
    return unit == "years" ? date.addYears(n)
        : unit == "months" ? date.addMonths(n)
                           : date.addDays(unit == "weeks" ? 7 * n : n);
}

/// \a day: days since 1970; \a monthDay: "02-29".
QString RuleToSql::dateCondition(const QString& day, const QString& monthDay, const QJsonObject& row) const
{
    const auto op = row.value("op").toString();
    const auto value = row.value("value");
    const auto number = [](const QDate& date) { return QString::number(QDate(1970, 1, 1).daysTo(date)); };
    const auto date = [&](const QJsonValue& text) {
        return number(QDate::fromString(text.toString(), Qt::ISODate));
    };
    if (op == "before")
        return day + " < " + date(value);
    if (op == "after")
        return day + " > " + date(value);
    if (op == "between")
        return QString("(%1 >= %2 AND %1 <= %3)")
            .arg(day, date(value.toArray().at(0)), date(value.toArray().at(1)));
    const auto span = value.toObject();
    const auto unit = span.value("unit").toString();
    const bool last = span.contains("last");
    const auto edge = shifted(today(), last ? -span.value("last").toInt() : span.value("next").toInt(), unit);
    auto first = last ? edge.addDays(1) : today();
    auto behind = last ? today().addDays(1) : edge;
    if (op != "anniversary")
        return QString("(%1 >= %2 AND %1 < %3)").arg(day, number(first), number(behind));
    if (span.contains("calendar"))
        std::tie(first, behind) = calendar(span);
    // The days on which it comes again, each with the number of that day: it must lie behind the day itself.
    QStringList days;
    if (first < behind.addDays(-400))
        first = behind.addDays(-400);
    for (auto at = first; at < behind; at = at.addDays(1)) {
        days << QString("('%1', %2)").arg(at.toString("MM-dd"), number(at));
        if (at.month() == 2 && at.day() == 28 && !QDate::isLeapYear(at.year()))
            days << QString("('02-29', %1)").arg(number(at));
    }
    return QString("EXISTS (SELECT 1 FROM (VALUES %1) WHERE column1 = %2 AND column2 > %3)")
        .arg(days.join(','), monthDay, day);
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
    if (op == "anniversary")
        return dateCondition(QString("floor(%1 / 86400.0)").arg(localSeconds("m.created_at")),
            QString("strftime('%m-%d', %1, 'unixepoch')").arg(localSeconds("m.created_at")), row);
    return windowCondition("m.created_at", value.toObject());
}

QString RuleToSql::customRow(const QString& key, const QJsonObject& row) const
{
    const auto column = [&](const char* name) {
        return QString("(SELECT v.%1 FROM member_field v JOIN custom_field c ON c.id = v.field_id "
                       "WHERE v.member_id = m.id AND c.key = '%2')")
            .arg(name, key);
    };
    if (key == "size" || key == "color")
        return textRow(column("text"), row);
    const auto op = row.value("op").toString();
    const auto number = column("number");
    QString known = op == "unknown" ? "0" : "1";
    if (op != "known" && op != "unknown") {
        const auto value = row.value("value");
        if (key == "birthday") {
            known =
                dateCondition(number, QString("strftime('%m-%d', %1 * 86400, 'unixepoch')").arg(number), row);
        } else if (key == "pet") {
            known = QString("%1 = %2").arg(number).arg(value.toBool() == (op == "is"));
        } else {
            QStringList numbers;
            for (const auto& one : value.isArray() ? value.toArray() : QJsonArray{value})
                numbers << (one.isObject() ? QString::number(one.toObject().value("minor").toInteger())
                                           : QString::number(qint64(one.toDouble() * 10'000)));
            known = judgedComparison(number, op, numbers);
        }
    }
    const bool missing = op == "unknown" || row.value("orUnknown").toBool();
    return QString("CASE WHEN %1 IS NULL THEN %2 ELSE %3 END").arg(number, QString::number(missing), known);
}

QString RuleToSql::segmentRow(const QJsonObject& row) const
{
    const auto inside = m_shop.segments.value(row.value("segment").toString());
    return row.value("op").toString() == "in" ? inside : "NOT (" + inside + ")";
}

/// The published formula, once more.
static quint64 splitMix(quint64 x)
{
    x += 0x9e3779b97f4a7c15ull;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
    return x ^ (x >> 31);
}

QString RuleToSql::randomRow(const QJsonObject& row) const
{
    quint64 seed = 14695981039346656037ull;
    for (const auto byte : row.value("random").toString().toUtf8())
        seed = (seed ^ quint8(byte)) * 1099511628211ull;
    QStringList ids;
    for (const auto member : m_shop.members) {
        const auto part =
            int(splitMix(quint64(member) ^ splitMix(seed)) % quint64(row.value("parts").toInt()));
        if (row.value("value").toArray().contains(part))
            ids << QString::number(member);
    }
    return "m.id IN (" + ids.join(',') + ")";
}

QString RuleToSql::fieldRow(const QJsonObject& row) const
{
    const auto field = row.value("field").toString();
    if (field.startsWith("custom."))
        return customRow(field.mid(7), row);
    if (field == "tags")
        return setRow(row, "EXISTS (SELECT 1 FROM member_tag t WHERE t.member_id = m.id)",
            "EXISTS (SELECT 1 FROM member_tag t JOIN tag g ON g.id = t.tag_id WHERE t.member_id = m.id AND "
                + foldOf("g.name") + " IN " + judgedList(row.value("value")) + ")");
    if (field == "groups") {
        const QString isIn =
            QString("(SELECT v.act FROM group_move v WHERE v.member_id = m.id AND v.community_id = g.id AND "
                    "v.at / 1000 * 1000 <= %1 ORDER BY v.at DESC, v.id DESC LIMIT 1) = 'joined'")
                .arg(m_now);
        const auto wanted = judgedList(row.value("value"));
        return setRow(row, "EXISTS (SELECT 1 FROM community g WHERE " + isIn + ")",
            "EXISTS (SELECT 1 FROM community g WHERE (" + foldOf("g.name") + " IN " + wanted + " OR "
                + foldOf("g.code") + " IN " + wanted + ") AND " + isIn + ")");
    }
    if (field == "identities")
        return setRow(row, "EXISTS (SELECT 1 FROM member_identity i WHERE i.member_id = m.id)",
            "EXISTS (SELECT 1 FROM member_identity i WHERE i.member_id = m.id AND i.kind IN "
                + judgedList(row.value("value")) + ")");
    if (field.startsWith("consent.")) {
        const auto parts = field.split('.');
        return textRow(
            QString("(SELECT c.state FROM consent_event c WHERE c.member_id = m.id AND c.channel = "
                    "'%1' AND c.purpose = '%2' ORDER BY c.at DESC, c.id DESC LIMIT 1)")
                .arg(parts[1], parts[2]),
            row);
    }
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

} // namespace serai::test
