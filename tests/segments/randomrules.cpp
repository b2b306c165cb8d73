// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomrules.h"

#include "ruletosql.h"
#include "shopwords.h"

#include <support/testworkspace.h>

#include <QDateTime>
#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace serai::test {

using namespace shopwords;

QJsonObject RandomRules::next()
{
    // Now and then as deep as rules may be.
    if (below(200) != 0)
        return group(1);
    auto deep = group(4);
    for (int i = 0; i < 12; ++i)
        deep = {{oneOf({"all", "any", "none"}), QJsonArray{deep}}};
    return deep;
}

QJsonObject RandomRules::group(int depth)
{
    QJsonArray children;
    for (int i = below(4) + (depth == 1 ? 1 : 0); i > 0; --i)
        children.append(depth < 4 && below(3) == 0 ? group(depth + 1) : row());
    QJsonObject made{{oneOf({"all", "any", "none"}), children}};
    return made;
}

QJsonObject RandomRules::row()
{
    const int kind = below(24);
    if (kind == 0)
        return {{"segment", oneOf({"Berliners", "1", "nested", "Frozen"})}, {"op", oneOf({"in", "not in"})}};
    if (kind == 1)
        return randomRow();
    auto made = kind == 2 ? scoreRow() : kind < 6 ? customRow() : kind < 14 ? fieldRow() : factRow();
    if (below(4) == 0)
        made.insert("orUnknown", true);
    if (below(30) == 0)
        made.insert("disabled", true);
    return made;
}

QJsonObject RandomRules::randomRow()
{
    const int parts = 2 + below(9);
    QJsonArray chosen{below(parts)};
    if (below(2) == 0)
        chosen.append(below(parts));
    return {{"random", oneOf({"spring", "a", QString::fromUtf8("日本")})}, {"parts", parts}, {"op", "in"},
        {"value", chosen}};
}

QJsonObject RandomRules::scoreRow()
{
    const auto score = oneOf({"recency", "frequency", "monetary"});
    const auto op = oneOf({"=", "!=", ">=", ">", "<=", "<", "between", "known", "unknown"});
    QJsonObject made{{"score", score}, {"op", op}};
    if (score == "monetary")
        made.insert("currency", oneOf({"USD", "USD", "EUR"}));
    if (score == "monetary")
        addConversion(made);
    const int number = 1 + below(5);
    if (op == "between")
        made.insert("value", QJsonArray{number, std::min(5, number + 1)});
    else if (op != "known" && op != "unknown")
        made.insert("value", number);
    if (below(3) == 0)
        made.insert("window", window(false));
    return made;
}

QJsonObject RandomRules::textRow(const QString& field, const QStringList& words, bool free)
{
    QStringList ops{"is", "is not", "in", "not in", "known", "unknown"};
    if (free)
        ops << "contains"
            << "starts";
    const auto op = oneOf(ops);
    QJsonObject made{{"field", field}, {"op", op}};
    const auto word = [&] { return below(2) == 0 ? oneOf(words) : oneOf(words).toUpper(); };
    if (op == "in" || op == "not in")
        made.insert("value", QJsonArray{word(), word()});
    else if (op == "contains")
        made.insert("value", word().trimmed().mid(1, 3).trimmed());
    else if (op == "starts")
        made.insert("value", word().trimmed().left(2));
    else if (op == "is" || op == "is not")
        made.insert("value", word());
    // Half a character is no text.
    const auto text = made.value("value").toString();
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); }))
        made.insert("value", oneOf(words));
    if (made.value("value").isString() && judgedFold(made.value("value").toString()).isEmpty())
        made.insert("value", "a"); // marks alone are refused
    return made;
}

QJsonObject RandomRules::setRow(const QString& field, const QStringList& words)
{
    const auto op = oneOf({"has", "has not", "any of", "known", "unknown"});
    QJsonObject made{{"field", field}, {"op", op}};
    if (op == "any of")
        made.insert("value", QJsonArray{oneOf(words), oneOf(words).toUpper()});
    else if (op.startsWith(QString("has")))
        // The kinds of identities are a fixed list, in which a word that is none is refused.
        made.insert("value", below(6) == 0 && field != "identities" ? QString("no such word") : oneOf(words));
    return made;
}

QJsonObject RandomRules::dateRow(const QString& field, bool ofShop)
{
    QStringList ops{"before", "after", "between", "in last", "anniversary"};
    if (ofShop)
        ops << "in next"
            << "known"
            << "unknown";
    const auto op = oneOf(ops);
    QJsonObject made{{"field", field}, {"op", op}};
    const auto date = [&](int daysAgo) {
        const auto today = QDateTime::fromMSecsSinceEpoch(someNowMs, Qt::UTC).date();
        return today.addDays(ofShop ? -daysAgo * 30 : -daysAgo).toString(Qt::ISODate);
    };
    const auto units = [&] { return oneOf({"days", "weeks", "months", "years"}); };
    if (op == "anniversary")
        made.insert("value",
            below(3) == 0 ? QJsonObject{{"calendar", oneOf({"day", "week", "month", "quarter", "year"})},
                {"offset", below(5) - 2}}
                          : QJsonObject{{below(2) == 0 ? "last" : "next", 1 + below(90)}, {"unit", units()}});
    else if (op == "in last" || op == "in next")
        made.insert("value", QJsonObject{{op.mid(3), 1 + below(300)}, {"unit", units()}});
    else if (op == "between")
        made.insert("value", QJsonArray{date(300), date(below(290))});
    else if (op != "known" && op != "unknown")
        made.insert("value", date(below(400)));
    return made;
}

QJsonObject RandomRules::customRow()
{
    switch (below(6)) {
    case 0:
        return textRow("custom.size", sizes, true);
    case 1:
        return textRow("custom.color", colors, false);
    case 2:
        return dateRow("custom.birthday", true);
    case 3: {
        const auto op = oneOf({"is", "is not", "known", "unknown"});
        QJsonObject made{{"field", "custom.pet"}, {"op", op}};
        if (op.startsWith(QString("is")))
            made.insert("value", below(2) == 0);
        return made;
    }
    default:
        break;
    }
    const bool money = below(2) == 0;
    QJsonObject made{{"field", money ? "custom.budget" : "custom.height"},
        {"op", oneOf({"=", "!=", ">=", ">", "<=", "<", "between", "known", "unknown"})}};
    const auto op = made.value("op").toString();
    const auto value = [&](int number) -> QJsonValue {
        return money ? QJsonValue(QJsonObject{{"minor", number}, {"currency", "USD"}})
                     : QJsonValue(150 + number / 2.0);
    };
    const int number = below(money ? 50'000 : 20);
    if (op == "between")
        made.insert("value", QJsonArray{value(number / 2), value(number)});
    else if (op != "known" && op != "unknown")
        made.insert("value", value(number));
    return made;
}

QJsonObject RandomRules::fieldRow()
{
    switch (below(15)) {
    case 0:
        return textRow("country", countries, false);
    case 1:
        return textRow("language", languages, false);
    case 2:
        return textRow("level", levels, false);
    case 3:
        return textRow("city", cities, true);
    case 4:
        return textRow("name", names, true);
    case 5:
        return textRow("note", {"likes green", "nothing"}, true);
    case 6:
        return textRow("reachReason", {"noIdentity", "noConsent", "plusOne", "suppressed"}, false);
    case 7:
        return {{"field", oneOf({"reachable", "hasPhone", "hasEmail"})}, {"op", oneOf({"is", "is not"})},
            {"value", below(2) == 0}};
    case 8:
        return dateRow("createdAt", false);
    case 9:
        return textRow("owner", {"Mai", "Li"}, false);
    case 10:
        return setRow("identities", {"phone", "email", "bsuid", "shop", "username", "chat"});
    case 11:
    case 12:
        return textRow(
            QString("consent.%1.%2")
                .arg(oneOf({"whatsapp", "whatsapp", "sms", "email"}), oneOf({"marketing", "service"})),
            {"granted", "denied", "withdrawn"}, false);
    case 13:
        return setRow("groups", groups + groupCodes);
    default:
        break;
    }
    return setRow("tags", tags);
}

QJsonObject RandomRules::window(bool relative)
{
    static const QStringList units{"minutes", "hours", "days", "weeks", "months", "years"};
    const int unit = below(6);
    static constexpr int most[] = {600'00, 4'000, 400, 60, 14, 2};
    const int count = 1 + below(most[unit]);
    switch (below(relative ? 8 : 6)) {
    case 0:
        return {{"from", "2026-03-01"}, {"to", "2026-10-25"}};
    case 1:
    case 2: {
        QJsonObject made{{"calendar", oneOf({"day", "week", "month", "quarter", "year"})}};
        if (below(2) == 0)
            made.insert("offset", below(8) - 6);
        if (below(2) == 0)
            made.insert("yearsAgo", below(3));
        return made;
    }
    case 6:
    case 7: {
        const auto side = below(2) == 0 ? "after" : "before";
        if (below(6) == 0) {
            const int longest[] = {366 * 1440, 366 * 24, 366, 52, 12, 1};
            return {{"within", std::min(count, longest[unit])}, {"unit", units.at(unit)},
                {side, "custom.birthday"}, {"yearly", true}};
        }
        return {{"within", count}, {"unit", units.at(unit)},
            {side, oneOf({"firstOrder", "lastOrder", "createdAt", "firstJoin", "custom.birthday"})}};
    }
    default:
        break;
    }
    QJsonObject made{{"last", count}, {"unit", units.at(unit)}};
    if (below(4) == 0)
        made.insert("ago", 1 + below(most[unit]));
    return made;
}

void RandomRules::addWhere(QJsonObject& row, const QString& fact)
{
    struct Key
    {
        QString key;
        QStringList words;
    };

    const QStringList campaignWords = campaigns + QStringList{"1", "spring"};
    const QStringList groupWords = groups + groupCodes;
    static const QMap<QString, std::vector<Key>> keys{
        {"orders", {{"currency", {"USD", "eur", "GBP"}}, {"amount", {}}}},
        {"orderLines",
            {{"product", skus + QStringList{"85123a", "unknown"}}, {"category", {"misc", "goods"}},
                {"currency", {"USD", "eur"}}, {"quantity", {}}, {"amount", {}}}},
        {"messages",
            {{"direction", {"out", "in"}}, {"status", states}, {"kind", {"text", "template"}},
                {"campaign", campaignWords}}},
        {"clicks", {{"link", links}, {"campaign", campaignWords}}},
        {"reactions", {{"emoji", emoji}, {"group", groupWords}, {"campaign", campaignWords}}},
        {"groupMessages", {{"group", groupWords}, {"kind", {"text", "media"}}}},
        {"coupons",
            {{"act", {"granted", "redeemed"}}, {"coupon", coupons}, {"campaign", campaignWords},
                {"currency", {"USD", "EUR"}}, {"amount", {}}}},
        {"votes", {{"poll", polls}, {"choice", choices}, {"group", groupWords}}},
        {"groupJoins", {{"group", groupWords}}}, {"groupLeaves", {{"group", groupWords}}}};
    QJsonArray where;
    for (int i = below(4) == 0 ? 2 : below(3) == 0 ? 1 : 0; i > 0; --i) {
        const auto& choices_ = keys.value(fact);
        const auto& key = choices_[size_t(below(int(choices_.size())))];
        if (!key.words.isEmpty()) {
            auto made = textRow(key.key, key.words, true);
            where.append(made);
            continue;
        }
        QJsonObject made{{"field", key.key}, {"op", oneOf({"=", "!=", ">=", ">", "<=", "<", "between"})}};
        const int number = key.key == "quantity" ? below(6) : below(fact == "coupons" ? 5000 : 20'000);
        const auto value = [&](int one) -> QJsonValue {
            return key.key == "quantity" ? QJsonValue(one)
                                         : QJsonValue(QJsonObject{{"minor", one}, {"currency", "USD"}});
        };
        made.insert("value",
            made.value("op").toString() == "between"
                ? QJsonValue(QJsonArray{value(number / 2), value(number)})
                : value(number));
        where.append(made);
    }
    if (!where.isEmpty())
        row.insert("where", where);
}

void RandomRules::addConversion(QJsonObject& row)
{
    if (below(3) == 0)
        row.insert("convert",
            QJsonObject{
                {"on", oneOf({"ownDay", "ownDay", "2026-10-30", "2026-11-15", "2026-05-01", "2019-01-01"})}});
}

void RandomRules::addNumbers(QJsonObject& row, int kind, int highest)
{
    const auto value = [&](int number) -> QJsonValue {
        if (kind == 0)
            return number;
        if (kind == 1)
            return double(number) + (below(2) == 0 ? 0.5 : 0.0);
        return QJsonObject{{"minor", number}, {"currency", "USD"}};
    };
    const auto op = row.value("op").toString();
    if (kind == 2 && op != "known" && op != "unknown")
        addConversion(row);
    const int number = below(highest);
    if (op == "between")
        row.insert("value", QJsonArray{value(number / 2), value(number + 1)});
    else if (op != "known" && op != "unknown")
        row.insert("value", value(number));
}

/// Fact, measure, of, where and window; \a kind: "money", "days", "number" or any.
QJsonObject RandomRules::measured(const QString& kind)
{
    QStringList facts{"orders", "orders", "orderLines", "messages", "clicks", "reactions", "groupMessages",
        "coupons", "votes", "groupJoins", "groupLeaves"};
    if (kind == "money")
        facts = {"orders", "orderLines", "coupons"};
    const auto fact = oneOf(facts);
    QStringList choices_{"count", "daysSinceLast", "daysSinceFirst"};
    if (kind == "number")
        choices_ = QStringList{"count"};
    if (kind == "days")
        choices_ = QStringList{"daysSinceLast", "daysSinceFirst"};
    if (kind == "money")
        choices_.clear();
    if ((kind == "money" || kind.isEmpty())
        && (fact == "orders" || fact == "orderLines" || fact == "coupons"))
        choices_ << "sum amount"
                 << "average amount"
                 << "min amount"
                 << "max amount";
    if ((kind == "money" || kind.isEmpty()) && fact == "orders")
        choices_ << "sum netAmount"
                 << "average netAmount";
    if ((kind == "number" || kind.isEmpty()) && fact == "orderLines")
        choices_ << "sum quantity"
                 << "average quantity"
                 << "min quantity"
                 << "max quantity"
                 << "distinct product"
                 << "distinct category";
    static const QMap<QString, QStringList> kinds{{"messages", {"campaign"}},
        {"clicks", {"link", "campaign"}}, {"reactions", {"emoji", "group", "campaign"}},
        {"groupMessages", {"group"}}, {"coupons", {"coupon", "campaign"}}, {"votes", {"poll", "group"}},
        {"groupJoins", {"group"}}, {"groupLeaves", {"group"}}};
    if (kind == "number" || kind.isEmpty()) {
        for (const auto& of : kinds.value(fact))
            choices_ << "distinct " + of;
    }
    const auto choice = oneOf(choices_).split(' ');
    QJsonObject made{{"fact", fact}, {"measure", choice[0]}};
    if (choice.size() > 1)
        made.insert("of", choice[1]);
    if (below(5) < 3)
        made.insert("window", window(true));
    addWhere(made, fact);
    return made;
}

QJsonValue RandomRules::rankValue(QJsonObject& row, bool money)
{
    const auto measure = row.value("measure").toString();
    QJsonObject value;
    const int kind = below(measure == "sum" || measure == "count" ? 3 : 2);
    if (kind == 0)
        value.insert("percent", below(3) == 0 ? 0.25 + below(40) / 4.0 : 1 + below(100));
    else if (kind == 1)
        value.insert("number", 1 + below(60));
    else
        value.insert("share", 1 + below(100));
    if (money)
        value.insert("currency", oneOf({"USD", "USD", "EUR"}));
    if (below(2) == 0)
        row.insert("within", oneOf({"country", "language", "level", "city", "owner"}));
    return value;
}

QJsonObject RandomRules::factRow()
{
    const int shape = below(12);
    auto made = measured({});
    const auto measure = made.value("measure").toString();
    const auto of = made.value("of").toString();
    const bool money = of.endsWith(QString("mount"));
    const bool days = measure.startsWith(QString("days"));
    if (shape == 0) {
        made.insert("op", oneOf({"top", "bottom"}));
        made.insert("value", rankValue(made, money));
        if (money)
            addConversion(made);
        return made;
    }
    if (shape < 3) {
        auto other = measured(money ? "money" : days ? "days" : "number");
        if (money)
            other.insert("currency", oneOf({"USD", "USD", "EUR"}));
        if (below(2) == 0)
            other.insert("percent", 1 + below(300));
        made.insert("op", oneOf({"=", "!=", ">=", ">", "<=", "<"}));
        made.insert("value", other);
        if (money)
            addConversion(made);
        return made;
    }
    QStringList ops{"=", "!=", ">=", ">", "<=", "<", "between"};
    const bool own = made.value("window").toObject().contains("within");
    if (own || (measure != "count" && measure != "sum" && measure != "distinct"))
        ops << "known"
            << "unknown";
    made.insert("op", oneOf(ops));
    const int kind = money ? 2 : measure == "average" ? 1 : 0;
    addNumbers(made, kind, money ? (measure == "sum" ? 60'000 : 25'000) : days ? 300 : 6);
    return made;
}

} // namespace serai::test
