// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memberrows.h"

#include <QByteArray>
#include <QSet>

namespace serai::members {

static QByteArray memberRowSql()
{
    return QByteArray(
               "SELECT m.id, m.name, m.country, m.city, m.language, m.zone, m.level, m.order_count, "
               "m.spend_minor, m.spend_currency, m.last_order_at, "
               "(SELECT i.value FROM member_identity i WHERE i.member_id = m.id AND i.kind = 'email' "
               "ORDER BY i.id LIMIT 1), "
               "(SELECT i.value FROM member_identity i WHERE i.member_id = m.id AND i.kind = 'shop' "
               "ORDER BY i.id LIMIT 1), "
               "(SELECT c.state FROM consent_event c WHERE c.member_id = m.id AND c.channel = 'whatsapp' "
               "AND c.purpose = 'marketing' ORDER BY c.at DESC, c.id DESC LIMIT 1), "
               "(SELECT group_concat(name, char(31)) FROM (SELECT t.name FROM member_tag mt "
               "JOIN tag t ON t.id = mt.tag_id WHERE mt.member_id = m.id ORDER BY t.name COLLATE NOCASE)), ")
        + reachColumns + " FROM member m WHERE m.id = ?";
}

Result<QList<MemberRow>> readMemberRows(
    store::Connection& connection, const QList<qint64>& ids, const QString& currency)
{
    static const QByteArray sql = memberRowSql();
    QList<MemberRow> rows;
    rows.reserve(ids.size());
    auto statement = connection.prepare(sql);
    if (!statement)
        return fail(statement.error());
    for (const qint64 id : ids) {
        statement->bind(0, id);
        if (auto done = statement->exec(); !done)
            return fail(done.error());
        if (!statement->next())
            continue;
        MemberRow row;
        row.id = {statement->int64(0)};
        row.name = statement->text(1);
        row.country = statement->text(2);
        row.city = statement->text(3);
        row.language = statement->text(4);
        row.zone = statement->text(5);
        row.level = statement->text(6);
        row.orders = statement->int64(7);
        row.spend = {statement->int64(8), statement->isNull(9) ? currency : statement->text(9)};
        row.lastOrderAt = statement->optionalInt64(10);
        row.email = statement->text(11);
        row.shopId = statement->text(12);
        row.consent = statement->text(13);
        if (!statement->isNull(14))
            row.tags = statement->text(14).split(QChar(31));
        row.phone = statement->text(15);
        row.reach =
            reachOf({row.phone, statement->boolean(16), statement->boolean(17), statement->boolean(18)});
        rows << row;
    }
    return rows;
}

QString likeLiteral(QString text)
{
    for (const char16_t sign : {u'\\', u'%', u'_'})
        text.replace(QChar(sign), u'\\' + QString(QChar(sign)));
    return text;
}

// Apostrophes and dashes as programs write them, as plainSigns() has them.
#define SERAI_PLAIN_SIGNS(column)                                                                            \
    "replace(replace(replace(replace(replace(replace(replace(replace(replace(" column                        \
    ", char(8217), char(39)), char(8216), char(39)), char(700), char(39)), char(180), char(39)), char(96), " \
    "char(39)), char(8208), '-'), char(8209), '-'), char(8211), '-'), char(8212), '-')"

static QString plainSigns(QString text)
{
    for (const char16_t sign : {u'\u2019', u'\u2018', u'\u02bc', u'\u00b4', u'`'})
        text.replace(QChar(sign), u'\'');
    for (const char16_t sign : {u'\u2010', u'\u2011', u'\u2013', u'\u2014'})
        text.replace(QChar(sign), u'-');
    return text;
}

Result<QList<qint64>> searchMembers(store::Connection& connection, const QString& text)
{
    const auto needle = plainSigns(text.simplified());
    const auto anywhere = u'%' + likeLiteral(needle) + u'%';
    QList<qint64> ids;
    QSet<qint64> seen;
    const auto collect = [&](const char* sql, const auto&... values) -> Result<> {
        auto rows = connection.run(sql, values...);
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            const auto id = rows->int64(0);
            if (!seen.contains(id)) {
                seen.insert(id);
                ids << id;
            }
        }
        return {};
    };
    QString digits;
    for (const QChar c : needle) {
        if (c.isDigit())
            digits += QChar(u'0' + char16_t(c.digitValue()));
    }
    Result<> done =
        collect("SELECT id FROM member WHERE " SERAI_PLAIN_SIGNS("name") " LIKE ? ESCAPE '\\'", anywhere);
    if (done)
        done = collect("SELECT member_id FROM member_identity WHERE kind IN ('email', 'shop', 'username') "
                       "AND value LIKE ? ESCAPE '\\'",
            anywhere);
    // Blanks, brackets and a national 0 are spelling: the digits decide. Two digits would be in every other
    // number.
    if (done && digits.size() >= 3) {
        auto tail = digits;
        while (tail.startsWith(u'0'))
            tail.remove(0, 1);
        if (!tail.isEmpty())
            done = collect("SELECT member_id FROM member_identity WHERE kind = 'phone' AND value LIKE ?",
                u'%' + tail + u'%');
    }
    if (done)
        done = collect("SELECT mt.member_id FROM tag t JOIN member_tag mt ON mt.tag_id = t.id "
                       "WHERE ' ' || " SERAI_PLAIN_SIGNS("t.name") " LIKE ? ESCAPE '\\'",
            QStringLiteral("% ") + likeLiteral(needle) + u'%'); // a word of the tag begins so
    if (done && needle.size() >= 3 && !digits.isEmpty())
        done = collect("SELECT member_id FROM shop_order WHERE member_id IS NOT NULL "
                       "AND ((number >= ? AND number < ? || char(1114111)) "
                       "OR (number >= '#' || ? AND number < '#' || ? || char(1114111)))",
            needle, needle, needle, needle);
    if (!done)
        return fail(done.error());
    return ids;
}

} // namespace serai::members
