// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomshop.h"

#include <QJsonArray>

namespace serai::test {

namespace {

const QStringList countries{"DE", "JP", "US", "at", "Gb"};
const QStringList languages{"de", "en", "ja", "de-AT"};
const QStringList cities{"Berlin", "Tokyo", "New York", "berlin", "  Graz "};
const QStringList levels{"Gold", "Silver"};
const QStringList names{"Anna Berg", "Ben Cole", "Chie Sato", "anna berg", "Zed"};
const QStringList tags{"vip", "blocked", "tea"};
const QStringList skus{"85123A", "71053", "post", "M"};
const QStringList states{"accepted", "delivered", "read", "failed"};

class ShopWriter
{
public:
    ShopWriter(store::Transaction& transaction, const QTimeZone& zone, unsigned seed)
        : m_transaction(transaction)
        , m_zone(zone)
        , m_random(seed)
    {
    }

    void write()
    {
        run("CREATE TABLE order_day (order_id INTEGER PRIMARY KEY, day INTEGER NOT NULL)");
        for (const auto& tag : tags)
            run("INSERT INTO tag (name) VALUES (?)", tag);
        for (const auto& sku : skus)
            run("INSERT INTO product (sku, category) VALUES (?, ?)", sku,
                maybe(sku == u"M" ? "misc" : "goods"));
        run("INSERT INTO account (phone_number_id, waba_id, base_url, created_at) VALUES ('1', '1', "
            "'http://x', 0)");
        run("INSERT INTO campaign (name, template_name, template_language, state, created_at) "
            "VALUES ('c', 't', 'en', 'done', 0)");
        for (qint64 id = 1; id <= 150; ++id)
            writeMember(id);
        for (qint64 id = 65'500; id <= 65'600; ++id)
            writeMember(id);
        for (qint64 id = 131'071; id <= 131'130; ++id)
            writeMember(id);
        run("DELETE FROM member WHERE id % 17 = 3"); // gaps
    }

private:
    template <class... Values>
    qint64 run(const char* sql, const Values&... values)
    {
        auto done = m_transaction->run(sql, values...);
        if (!done)
            qFatal("%s: %s", sql, qUtf8Printable(toText(done.error()) + done.error().details.join(u' ')));
        return done->lastInsertId();
    }

    int below(int n) { return int(m_random() % unsigned(n)); }

    QString maybe(const QString& text)
    {
        return below(4) == 0 ? (below(2) == 0 ? QString() : QString("")) : text;
    }

    QString maybe(const char* text) { return maybe(QString::fromLatin1(text)); }

    QString oneOf(const QStringList& words) { return words.at(below(int(words.size()))); }

    qint64 someTime()
    {
        // Around day borders and the hour that daylight saving repeats as often as anywhere else.
        const qint64 day = someNowMs / 86'400'000 - below(500) + 2;
        const int hour = below(3) == 0 ? 22 + below(3) : below(24);
        return day * 86'400'000 + hour * 3'600'000 + below(3) * 1'800'000 / 2 * 2
            + (below(2) == 0 ? 0 : below(3600)) * 1000;
    }

    void writeMember(qint64 id)
    {
        const qint64 created = someTime() + below(1000);
        run("INSERT INTO member (id, name, country, language, city, level, stage, company, note, created_at, "
            "updated_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            id, maybe(oneOf(names)), maybe(oneOf(countries)), maybe(oneOf(languages)), maybe(oneOf(cities)),
            maybe(oneOf(levels)), maybe("trial"), maybe("Tea & Co"), maybe("likes green"), created);
        if (below(4) != 0)
            run("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (?, 'phone', ?, 0)",
                id, (below(4) == 0 ? QString("+1212%1") : QString("+49151%1")).arg(id, 7, 10, QChar('0')));
        if (below(6) == 0)
            run("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (?, 'bsuid', ?, 0)",
                id, QString("b%1").arg(id));
        if (below(2) == 0)
            run("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (?, 'email', ?, 0)",
                id, QString("m%1@example.org").arg(id));
        for (int i = below(4); i > 0; --i)
            run("INSERT INTO consent_event (member_id, channel, purpose, state, source, at) VALUES (?, ?, ?, "
                "?, 's', ?)",
                id, below(5) == 0 ? QString("email") : QString("whatsapp"),
                below(5) == 0 ? QString("service") : QString("marketing"),
                below(3) == 0 ? QString("withdrawn") : QString("granted"), qint64(below(3)));
        if (below(10) == 0)
            run("INSERT INTO suppression (member_id, channel, reason, at) VALUES (?, 'whatsapp', 'stop', 0)",
                id);
        for (qint64 tag = 1; tag <= tags.size(); ++tag) {
            if (below(4) == 0)
                run("INSERT INTO member_tag (member_id, tag_id) VALUES (?, ?)", id, tag);
        }
        for (int i = below(3) == 0 ? 0 : below(9); i > 0; --i)
            writeOrder(id);
        if (below(2) == 0)
            run("INSERT INTO outbox (campaign_id, member_id, account_id, key, state, due_at, accepted_at) "
                "VALUES (1, ?, 1, ?, ?, 0, ?)",
                id, QString("k%1").arg(id), oneOf(states),
                below(4) == 0 ? std::optional<qint64>() : std::optional(someTime() + below(1000)));
    }

    void writeOrder(qint64 member)
    {
        const int what = below(12);
        const auto kind = what == 0 ? QString("cancellation")
            : what == 1             ? QString("free")
                                    : QString("purchase");
        qint64 total = what == 0 ? -below(20'000) : what == 1 ? 0 : below(30'000);
        if (member % 40 == 0)
            total *= 1'000'000; // needs 64 bits
        const auto at = someTime();
        const auto currency = member < 60'000 || below(5) != 0 ? QString("USD") : QString("EUR");
        const auto id =
            run("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                member, QString("n%1").arg(++m_orders), kind, at, currency, total);
        run("INSERT INTO order_day VALUES (?, ?)", id,
            QDateTime::fromMSecsSinceEpoch(at, m_zone).date().toJulianDay());
        for (int i = below(4); i > 0; --i) {
            const qint64 quantity = below(6) - 1;
            const qint64 price = below(5) == 0 ? 0 : below(1'000'000);
            run("INSERT INTO order_line (order_id, product_id, quantity, unit_price_e4, amount_e4) VALUES "
                "(?, ?, ?, ?, ?)",
                id,
                below(6) == 0 ? std::optional<qint64>() : std::optional<qint64>(1 + below(int(skus.size()))),
                quantity, price, quantity * price);
        }
    }

    store::Transaction& m_transaction;
    QTimeZone m_zone;
    std::mt19937 m_random;
    int m_orders = 0;
};

} // namespace

void fillRandomShop(TestWorkspace& workspace, const QTimeZone& zone, unsigned seed)
{
    const auto done = await(workspace.store().write([&](store::Transaction& transaction) -> Result<> {
        ShopWriter(transaction, zone, seed).write();
        return {};
    }));
    if (!done)
        qFatal("%s", qUtf8Printable(toText(done.error())));
}

QJsonObject RandomRules::next()
{
    return group(1);
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
    auto made = below(2) == 0 ? fieldRow() : factRow();
    if (below(4) == 0)
        made.insert("orUnknown", true);
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
        made.insert("value", word().trimmed().mid(1, 3));
    else if (op == "starts")
        made.insert("value", word().trimmed().left(2));
    else if (op == "is" || op == "is not")
        made.insert("value", word());
    return made;
}

QJsonObject RandomRules::fieldRow()
{
    switch (below(12)) {
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
    case 8: {
        const auto op = oneOf({"before", "after", "between", "in last"});
        const auto date = [&](int daysAgo) {
            return QDateTime::fromMSecsSinceEpoch(someNowMs, Qt::UTC)
                .date()
                .addDays(-daysAgo)
                .toString(Qt::ISODate);
        };
        if (op == "in last")
            return {{"field", "createdAt"}, {"op", op}, {"value", window().value("window").toObject()}};
        if (op == "between")
            return {{"field", "createdAt"}, {"op", op}, {"value", QJsonArray{date(300), date(below(290))}}};
        return {{"field", "createdAt"}, {"op", op}, {"value", date(below(400))}};
    }
    default:
        break;
    }
    const auto op = oneOf({"has", "has not", "any of", "known", "unknown"});
    QJsonObject made{{"field", "tags"}, {"op", op}};
    if (op == "any of")
        made.insert("value", QJsonArray{oneOf(tags), oneOf(tags).toUpper()});
    else if (op.startsWith(QString("has")))
        made.insert("value", below(6) == 0 ? QString("no such tag") : oneOf(tags));
    return made;
}

QJsonObject RandomRules::window()
{
    static const QStringList units{"minutes", "hours", "days", "weeks", "months", "years"};
    const int unit = below(6);
    static constexpr int most[] = {600'00, 4'000, 400, 60, 14, 2};
    return {{"window", QJsonObject{{"last", 1 + below(most[unit])}, {"unit", units.at(unit)}}}};
}

void RandomRules::addWhere(QJsonObject& row, const QString& fact)
{
    QJsonArray where;
    const auto add = [&](const QString& key, const QStringList& words) {
        const auto op = oneOf({"is", "is not", "in", "not in"});
        const bool many = op.endsWith(QString("in"));
        where.append(QJsonObject{{"field", key}, {"op", op},
            {"value", many ? QJsonValue(QJsonArray{oneOf(words), oneOf(words)}) : QJsonValue(oneOf(words))}});
    };
    if (below(3) != 0)
        return;
    if (fact == "messages")
        add(oneOf({"status", "direction"}), below(2) == 0 ? states : QStringList{"out", "in"});
    else if (fact == "orders" || below(3) == 0)
        add("currency", {"USD", "eur", "GBP"});
    else
        add(below(3) == 0 ? QString("category") : QString("product"),
            below(3) == 0 ? QStringList{"misc", "goods"} : skus + QStringList{"85123a", "unknown"});
    row.insert("where", where);
}

void RandomRules::addNumbers(QJsonObject& row, int kind, int highest)
{
    const auto value = [&](int number) -> QJsonValue {
        if (kind == 0)
            return number;
        if (kind == 1)
            return double(number) + (below(2) == 0 ? 0.5 : 0.0);
        return QJsonObject{
            {"minor", number}, {"currency", row.value("measure").toString().size() % 2 ? "USD" : "USD"}};
    };
    const auto op = row.value("op").toString();
    const int number = below(highest);
    if (op == "between")
        row.insert("value", QJsonArray{value(number / 2), value(number + 1)});
    else if (op != "known" && op != "unknown")
        row.insert("value", value(number));
}

QJsonObject RandomRules::factRow()
{
    const auto fact = oneOf({"orders", "orders", "orderLines", "messages"});
    QStringList choices{"count", "daysSinceLast", "daysSinceFirst"};
    if (fact != "messages")
        choices << "sum amount"
                << "average amount"
                << "min amount"
                << "max amount";
    if (fact == "orders")
        choices << "sum netAmount"
                << "average netAmount";
    if (fact == "orderLines")
        choices << "sum quantity"
                << "average quantity"
                << "min quantity"
                << "max quantity"
                << "distinct product";
    const auto choice = oneOf(choices).split(' ');
    QStringList ops{"=", "!=", ">=", ">", "<=", "<", "between"};
    if (choice[0] != "count" && choice[0] != "sum" && choice[0] != "distinct")
        ops << "known"
            << "unknown";
    QJsonObject made{{"fact", fact}, {"measure", choice[0]}, {"op", oneOf(ops)}};
    if (choice.size() > 1)
        made.insert("of", choice[1]);
    const bool money = choice.value(1).endsWith(QString("mount"));
    const int kind = money ? 2 : choice == QStringList{"average", "quantity"} ? 1 : 0;
    addNumbers(made, kind,
        money                                       ? (choice[0] == "sum" ? 60'000 : 25'000)
            : choice[0].startsWith(QString("days")) ? 300
                                                    : 6);
    if (below(2) == 0)
        made.insert("window", window().value("window"));
    else if (below(4) == 0)
        made.insert("window", QJsonObject{{"from", "2026-03-01"}, {"to", "2026-10-25"}});
    addWhere(made, fact);
    return made;
}

} // namespace serai::test
