// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memberfilters.h"

#include <base/money.h>
#include <base/territory.h>
#include <segments/ruletext.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace serai::membersui {

static QString filterWord(const char* text)
{
    return QCoreApplication::translate("membersui", text);
}

static QJsonObject orderRow(const char* measure, const char* op, const QJsonValue& value)
{
    QJsonObject row{{QStringLiteral("fact"), QStringLiteral("orders")},
        {QStringLiteral("measure"), QString::fromLatin1(measure)},
        {QStringLiteral("op"), QString::fromLatin1(op)}, {QStringLiteral("value"), value}};
    if (row.value(QStringLiteral("measure")) == QStringLiteral("sum"))
        row.insert(QStringLiteral("of"), QStringLiteral("amount"));
    return row;
}

static QJsonObject fieldRow(
    const char* field, const char* op, const QJsonValue& value = QJsonValue::Undefined)
{
    QJsonObject row{{QStringLiteral("field"), QString::fromLatin1(field)},
        {QStringLiteral("op"), QString::fromLatin1(op)}};
    if (!value.isUndefined())
        row.insert(QStringLiteral("value"), value);
    return row;
}

static QJsonObject moneyValue(qint64 minor, const QString& currency)
{
    return {{QStringLiteral("minor"), minor}, {QStringLiteral("currency"), currency}};
}

QList<FilterKind> filterKinds()
{
    return {FilterKind::LastOrder, FilterKind::Orders, FilterKind::Spend, FilterKind::Level,
        FilterKind::Country, FilterKind::Tag, FilterKind::Consent, FilterKind::Reach};
}

QString filterKindTitle(FilterKind kind)
{
    switch (kind) {
    case FilterKind::LastOrder:
        return filterWord(QT_TRANSLATE_NOOP("membersui", "Last order"));
    case FilterKind::Orders:
        return filterWord(QT_TRANSLATE_NOOP("membersui", "Orders"));
    case FilterKind::Spend:
        return filterWord(QT_TRANSLATE_NOOP("membersui", "Spend"));
    case FilterKind::Level:
        return filterWord(QT_TRANSLATE_NOOP("membersui", "Level"));
    case FilterKind::Country:
        return filterWord(QT_TRANSLATE_NOOP("membersui", "Country"));
    case FilterKind::Tag:
        return filterWord(QT_TRANSLATE_NOOP("membersui", "Tag"));
    case FilterKind::Consent:
        return filterWord(QT_TRANSLATE_NOOP("membersui", "Consent"));
    case FilterKind::Reach:
        return filterWord(QT_TRANSLATE_NOOP("membersui", "Reachable"));
    case FilterKind::Other:
        break;
    }
    return {};
}

/// The kind of a row and the filter that it would be, judged by what filterChoices() writes.
static FilterKind kindOf(const QJsonObject& row)
{
    const auto is = [&](const char* key, const char* value) {
        return row.value(QLatin1String(key)) == QLatin1String(value);
    };
    if (row.contains(QStringLiteral("where")) || row.contains(QStringLiteral("window"))
        || row.contains(QStringLiteral("orUnknown")) || row.contains(QStringLiteral("disabled")))
        return FilterKind::Other;
    const auto number = row.value(QStringLiteral("value"));
    if (is("fact", "orders")) {
        if (is("measure", "daysSinceLast") && (is("op", "<=") || is("op", ">")) && number.isDouble())
            return FilterKind::LastOrder;
        if (is("measure", "count") && (is("op", ">=") || is("op", "=")) && number.isDouble())
            return FilterKind::Orders;
        if (is("measure", "sum") && is("of", "amount") && is("op", ">=") && number.isObject())
            return FilterKind::Spend;
        return FilterKind::Other;
    }
    const bool one = is("op", "is") && !number.isArray();
    if (is("field", "level") && (one || is("op", "unknown")))
        return FilterKind::Level;
    if (is("field", "country") && (one || is("op", "unknown")))
        return FilterKind::Country;
    if (is("field", "tags") && (is("op", "has") || is("op", "unknown")))
        return FilterKind::Tag;
    if (is("field", "consent.whatsapp.marketing") && (one || is("op", "unknown")))
        return FilterKind::Consent;
    return is("field", "reachable") && one ? FilterKind::Reach : FilterKind::Other;
}

static QString orderFilterText(FilterKind kind, const QJsonObject& row)
{
    const auto op = row.value(QStringLiteral("op")).toString();
    const auto value = row.value(QStringLiteral("value"));
    const int number = value.toInt();
    if (kind == FilterKind::LastOrder)
        return op == u"<="
            ? QCoreApplication::translate("membersui", "Last order: within %n day(s)", nullptr, number)
            : QCoreApplication::translate(
                "membersui", "Last order: more than %n day(s) ago", nullptr, number);
    if (kind == FilterKind::Orders)
        return op == u"=" && number == 0 ? filterWord(QT_TRANSLATE_NOOP("membersui", "Orders: none"))
            : op == u"=" ? QCoreApplication::translate("membersui", "Orders: exactly %n", nullptr, number)
                         : QCoreApplication::translate("membersui", "Orders: at least %n", nullptr, number);
    const auto money = value.toObject();
    return filterWord(QT_TRANSLATE_NOOP("membersui", "Spend: at least %1"))
        .arg(formatMoney({money.value(QStringLiteral("minor")).toInteger(),
                             money.value(QStringLiteral("currency")).toString()},
            QLocale()));
}

QString filterText(const Filter& filter)
{
    const auto& row = filter.row;
    const auto value = row.value(QStringLiteral("value")).toString();
    const bool unknown = row.value(QStringLiteral("op")).toString() == u"unknown";
    switch (filter.kind) {
    case FilterKind::LastOrder:
    case FilterKind::Orders:
    case FilterKind::Spend:
        return orderFilterText(filter.kind, row);
    case FilterKind::Level:
        return unknown ? filterWord(QT_TRANSLATE_NOOP("membersui", "Level: none"))
                       : filterWord(QT_TRANSLATE_NOOP("membersui", "Level: %1")).arg(value);
    case FilterKind::Country:
        return unknown
            ? filterWord(QT_TRANSLATE_NOOP("membersui", "Country: unknown"))
            : filterWord(QT_TRANSLATE_NOOP("membersui", "Country: %1")).arg(territoryName(value, QLocale()));
    case FilterKind::Tag:
        return unknown ? filterWord(QT_TRANSLATE_NOOP("membersui", "Tag: none"))
                       : filterWord(QT_TRANSLATE_NOOP("membersui", "Tag: %1")).arg(value);
    case FilterKind::Consent:
        return unknown            ? filterWord(QT_TRANSLATE_NOOP("membersui", "Consent: never asked"))
            : value == u"granted" ? filterWord(QT_TRANSLATE_NOOP("membersui", "Consent: opted in"))
            : value == u"denied"  ? filterWord(QT_TRANSLATE_NOOP("membersui", "Consent: denied"))
                                  : filterWord(QT_TRANSLATE_NOOP("membersui", "Consent: withdrawn"));
    case FilterKind::Reach:
        return row.value(QStringLiteral("value")).toBool()
            ? filterWord(QT_TRANSLATE_NOOP("membersui", "Reachable by WhatsApp"))
            : filterWord(QT_TRANSLATE_NOOP("membersui", "Not reachable by WhatsApp"));
    case FilterKind::Other:
        break;
    }
    const auto rule = segments::parseRule(ruleOf({filter}));
    if (rule && rule->root.children.size() == 1)
        return segments::toWords(rule->root.children.front(), QLocale());
    return filterWord(QT_TRANSLATE_NOOP("membersui", "A filter that this version cannot read"));
}

QList<FilterChoice> filterChoices(
    FilterKind kind, const membersearch::ListValues& values, const QString& currency)
{
    QList<FilterChoice> choices;
    const auto add = [&](const QJsonObject& row) { choices << FilterChoice{filterText({kind, row}), row}; };
    const auto addNumber = [&] {
        choices << FilterChoice{filterWord(QT_TRANSLATE_NOOP("membersui", "Other number…")), {}};
    };
    switch (kind) {
    case FilterKind::LastOrder:
        for (const int days : {30, 60, 90, 180, 365})
            add(orderRow("daysSinceLast", "<=", days));
        for (const int days : {30, 60, 90, 180, 365})
            add(orderRow("daysSinceLast", ">", days));
        addNumber();
        break;
    case FilterKind::Orders:
        add(orderRow("count", "=", 0));
        for (const int count : {1, 2, 3, 5, 10})
            add(orderRow("count", ">=", count));
        addNumber();
        break;
    case FilterKind::Spend:
        for (const int amount : {50, 100, 200, 500, 1000})
            add(orderRow(
                "sum", ">=", moneyValue(qint64(amount * std::pow(10.0, minorDigits(currency))), currency)));
        addNumber();
        break;
    case FilterKind::Level:
        for (const auto& level : values.levels)
            add(fieldRow("level", "is", level));
        add(fieldRow("level", "unknown"));
        break;
    case FilterKind::Country:
        for (const auto& country : values.countries)
            add(fieldRow("country", "is", country));
        add(fieldRow("country", "unknown"));
        break;
    case FilterKind::Tag:
        for (const auto& tag : values.tags)
            add(fieldRow("tags", "has", tag));
        add(fieldRow("tags", "unknown"));
        break;
    case FilterKind::Consent:
        for (const char* state : {"granted", "withdrawn", "denied"})
            add(fieldRow("consent.whatsapp.marketing", "is", QString::fromLatin1(state)));
        add(fieldRow("consent.whatsapp.marketing", "unknown"));
        break;
    case FilterKind::Reach:
        add(fieldRow("reachable", "is", true));
        add(fieldRow("reachable", "is", false));
        break;
    case FilterKind::Other:
        break;
    }
    return choices;
}

QJsonObject numberFilter(FilterKind kind, const QString& typed, const QString& currency)
{
    bool known = false;
    const QLocale locale;
    if (kind == FilterKind::Spend) {
        const double amount = locale.toDouble(typed.trimmed(), &known);
        if (!known || amount < 0 || amount > 1e12)
            return {};
        return orderRow(
            "sum", ">=", moneyValue(std::llround(amount * std::pow(10.0, minorDigits(currency))), currency));
    }
    const int number = locale.toInt(typed.trimmed(), &known);
    if (!known || number < 0)
        return {};
    if (kind == FilterKind::LastOrder)
        return orderRow("daysSinceLast", "<=", number);
    return kind == FilterKind::Orders ? orderRow("count", number == 0 ? "=" : ">=", number) : QJsonObject();
}

QJsonObject ruleOf(const QList<Filter>& filters)
{
    QJsonArray rows;
    for (const auto& filter : filters)
        rows << filter.row;
    return {{QStringLiteral("all"), rows}};
}

QList<Filter> filtersOf(const QJsonObject& rule)
{
    QList<Filter> filters;
    for (const auto& row : rule.value(QStringLiteral("all")).toArray())
        filters << Filter{kindOf(row.toObject()), row.toObject()};
    return filters;
}

} // namespace serai::membersui
