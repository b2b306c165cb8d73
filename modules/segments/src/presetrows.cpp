// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presetrows.h"

namespace serai::segments {

static QJsonValue word(const char* text)
{
    return QString::fromLatin1(text);
}

QJsonObject moneyJson(qint64 minor, const QString& currency)
{
    return {{QStringLiteral("minor"), minor}, {QStringLiteral("currency"), currency}};
}

QJsonObject lastWindow(int count, const char* unit)
{
    return {{QStringLiteral("last"), count}, {QStringLiteral("unit"), word(unit)}};
}

static QJsonObject factRow(const char* fact, const char* measure, const char* op, const QJsonValue& value,
    const QJsonObject& window = {})
{
    QJsonObject row{{QStringLiteral("fact"), word(fact)}, {QStringLiteral("measure"), word(measure)},
        {QStringLiteral("op"), word(op)}, {QStringLiteral("value"), value}};
    if (!window.isEmpty())
        row.insert(QStringLiteral("window"), window);
    return row;
}

QJsonObject countRow(const char* fact, const char* op, const QJsonValue& value, const QJsonObject& window)
{
    return factRow(fact, "count", op, value, window);
}

QJsonObject amountRow(const char* measure, const char* op, const QJsonValue& value, const QJsonObject& window)
{
    auto row = factRow("orders", measure, op, value, window);
    row.insert(QStringLiteral("of"), QStringLiteral("amount"));
    return row;
}

QJsonObject daysRow(const char* measure, const char* op, const QJsonValue& value)
{
    return factRow("orders", measure, op, value);
}

QJsonObject knownRow(const char* field)
{
    return {{QStringLiteral("field"), word(field)}, {QStringLiteral("op"), QStringLiteral("known")}};
}

QJsonObject scoreRow(const char* score, const char* op, int value)
{
    return {{QStringLiteral("score"), word(score)}, {QStringLiteral("op"), word(op)},
        {QStringLiteral("value"), value}};
}

QJsonObject topRow(const char* fact, int number, const QJsonObject& window)
{
    return factRow(fact, "count", "top", QJsonObject{{QStringLiteral("number"), number}}, window);
}

QJsonObject topSpendRow(int percent, const QString& currency)
{
    return amountRow("sum", "top",
        QJsonObject{{QStringLiteral("percent"), percent}, {QStringLiteral("currency"), currency}});
}

QJsonObject noneOf(const QJsonArray& rows)
{
    return {{QStringLiteral("none"), rows}};
}

static QJsonArray whereIs(const char* key, const QString& value)
{
    return {QJsonObject{{QStringLiteral("field"), word(key)}, {QStringLiteral("op"), QStringLiteral("is")},
        {QStringLiteral("value"), value}}};
}

QJsonArray inGroup(const QString& group)
{
    return whereIs("group", group);
}

/// One count above another.
static QJsonObject moreRow(
    const char* fact, const QJsonArray& where, const char* than, const QJsonArray& thanWhere)
{
    QJsonObject other{
        {QStringLiteral("fact"), word(than)}, {QStringLiteral("measure"), QStringLiteral("count")}};
    if (!thanWhere.isEmpty())
        other.insert(QStringLiteral("where"), thanWhere);
    auto row = countRow(fact, ">", other);
    if (!where.isEmpty())
        row.insert(QStringLiteral("where"), where);
    return row;
}

QJsonObject boughtInRow(const QString& currency)
{
    auto row = countRow("orders", ">=", 1);
    row.insert(QStringLiteral("where"), whereIs("currency", currency));
    return row;
}

QJsonObject inGroupRow(const QString& group)
{
    QJsonObject row{{QStringLiteral("field"), QStringLiteral("groups")},
        {QStringLiteral("op"), group.isEmpty() ? QStringLiteral("known") : QStringLiteral("has")}};
    if (!group.isEmpty())
        row.insert(QStringLiteral("value"), group);
    return row;
}

QJsonArray interactionRows(const QJsonObject& window)
{
    auto wrote = countRow("messages", ">=", 1, window);
    wrote.insert(QStringLiteral("where"), whereIs("direction", QStringLiteral("in")));
    return {countRow("groupMessages", ">=", 1, window), wrote, countRow("reactions", ">=", 1, window),
        countRow("votes", ">=", 1, window), countRow("clicks", ">=", 1, window)};
}

QJsonObject couponsLeftRow()
{
    return moreRow("coupons", whereIs("act", QStringLiteral("granted")), "coupons",
        whereIs("act", QStringLiteral("redeemed")));
}

QJsonObject birthdayRow(const QString& key, int days)
{
    return {{QStringLiteral("field"), QStringLiteral("custom.") + key},
        {QStringLiteral("op"), QStringLiteral("anniversary")},
        {QStringLiteral("value"),
            QJsonObject{{QStringLiteral("next"), days}, {QStringLiteral("unit"), QStringLiteral("days")}}}};
}

} // namespace serai::segments
