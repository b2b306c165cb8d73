// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomshop.h"

#include "ruletosql.h"
#include "shopwords.h"

namespace serai::test {

using namespace shopwords;

namespace {

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
        for (const auto& tag : tags)
            run("INSERT INTO tag (name) VALUES (?)", tag);
        for (const auto& sku : skus)
            run("INSERT INTO product (sku, category) VALUES (?, ?)", sku,
                maybe(sku == u"M"        ? QString("misc")
                        : sku == u"post" ? QString::fromUtf8("Góods")
                                         : QString("goods")));
        run("INSERT INTO product (sku, category) VALUES ('empty', NULL)");
        run("INSERT INTO account (phone_number_id, waba_id, base_url, created_at) VALUES ('1', '1', "
            "'http://x', 0)");
        for (const auto& campaign : campaigns)
            run("INSERT INTO campaign (name, template_name, template_language, state, created_at) "
                "VALUES (?, 't', 'en', 'done', 0)",
                campaign);
        for (int i = 0; i < groups.size(); ++i)
            run("INSERT INTO community (code, name, zone, created_at) VALUES (?, ?, 'Europe/Berlin', 0)",
                groupCodes.at(i), groups.at(i));
        writeCustomFields();
        writeRates();
        writeFolded();
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

    void writeCustomFields()
    {
        for (const auto* field :
            {"size text", "height number", "birthday date", "budget money", "color choice", "pet yesno"}) {
            const auto parts = QString::fromLatin1(field).split(' ');
            run("INSERT INTO custom_field (key, name, kind, currency, created_at) VALUES (?, ?, ?, ?, 0)",
                parts[0], parts[0], parts[1], parts[1] == "money" ? QString("USD") : QString());
        }
    }

    /// None of pounds in the last hundred days, and gaps of more than ten days.
    void writeRates()
    {
        const qint64 today = someNowMs / 86'400'000;
        for (qint64 day = today - 420; day <= today; ++day) {
            if (day % 7 == 2 || day % 7 == 3 || day % 90 < 14) // weekends, and whole weeks now and then
                continue;
            const auto rate = [&](const char* currency, qint64 e4) {
                run("INSERT INTO exchange_rate (currency, day, per_euro_e8) VALUES (?, ?, ?)",
                    QString::fromLatin1(currency), day, e4 * 10'000);
            };
            rate("USD", 10'500 + below(1'500));
            rate("JPY", 1'600'000 + below(90'000));
            if (day < today - 100)
                rate("GBP", 8'300 + below(400));
        }
    }

    void writeFolded()
    {
        run("CREATE TABLE folded (word TEXT PRIMARY KEY, fold TEXT NOT NULL)");
        for (const auto& list :
            {cities, names, tags, links, emoji, sizes, QStringList{QString::fromUtf8("Góods")}}) {
            for (const auto& word : list)
                run("INSERT OR IGNORE INTO folded VALUES (?, ?)", word.trimmed(), judgedFold(word));
        }
    }

    void writeValue(qint64 id, qint64 field, const QString& text, std::optional<qint64> number)
    {
        if (below(3) != 0)
            run("INSERT INTO member_field (member_id, field_id, text, number) VALUES (?, ?, ?, ?)", id, field,
                number ? QString() : text, number);
    }

    void writeFacts(qint64 id)
    {
        const auto some = [&] { return below(3) == 0 ? 0 : below(4); };
        const auto campaign = [&] {
            return below(3) == 0 ? std::optional<qint64>() : std::optional<qint64>(1 + below(2));
        };
        const auto when = [&] { return someTime() + below(1000); };
        for (int i = some(); i > 0; --i)
            run("INSERT INTO message_received (member_id, at, kind, campaign_id) VALUES (?, ?, ?, ?)", id,
                when(), oneOf({"text", "image"}), campaign());
        for (int i = some(); i > 0; --i)
            run("INSERT INTO link_click (member_id, at, link, campaign_id) VALUES (?, ?, ?, ?)", id, when(),
                oneOf(links), campaign());
        for (int i = some(); i > 0; --i)
            run("INSERT INTO reaction (member_id, at, emoji, community_id, campaign_id) VALUES (?, ?, ?, ?, "
                "?)",
                id, when(), oneOf(emoji), campaign(), campaign());
        for (int i = some(); i > 0; --i)
            run("INSERT INTO group_message (member_id, at, community_id, kind) VALUES (?, ?, ?, ?)", id,
                when(), qint64(1 + below(2)), oneOf({"text", "media"}));
        for (int i = some(); i > 0; --i)
            run("INSERT INTO poll_vote (member_id, at, poll, choice, community_id) VALUES (?, ?, ?, ?, ?)",
                id, when(), oneOf(polls), oneOf(choices), campaign());
        for (int i = some(); i > 0; --i)
            run("INSERT INTO group_move (member_id, at, community_id, act) VALUES (?, ?, ?, ?)", id, when(),
                qint64(1 + below(2)), oneOf({"joined", "left"}));
        for (int i = some(); i > 0; --i) {
            const bool worth = below(4) != 0;
            run("INSERT INTO coupon_event (member_id, at, act, coupon, amount_minor, currency, campaign_id) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                id, when(), oneOf({"granted", "redeemed"}), oneOf(coupons),
                worth ? std::optional<qint64>(below(5000)) : std::optional<qint64>(),
                worth ? oneOf({"USD", "USD", "EUR"}) : QString(), campaign());
        }
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
        run("UPDATE member SET owner = ? WHERE id = ?", maybe("Mai"), id);
        writeValue(id, 1, oneOf(sizes), {});
        writeValue(id, 2, {}, 1'500'000 + below(20) * 5'000);
        // Any day of the year, and the one that most years lack.
        writeValue(id, 3, {}, below(8) == 0 ? 789 : -3000 + below(12'000));
        writeValue(id, 4, {}, below(50'000));
        writeValue(id, 5, oneOf(colors), {});
        writeValue(id, 6, {}, below(2));
        writeFacts(id);
        if (below(5) == 0)
            run("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (?, ?, ?, 0)", id,
                oneOf({"username", "shop", "chat"}), QString("u%1").arg(id));
        for (int i = below(4); i > 0; --i)
            run("INSERT INTO consent_event (member_id, channel, purpose, state, source, at) VALUES (?, ?, ?, "
                "?, 's', ?)",
                id, below(5) == 0 ? oneOf({"email", "sms"}) : QString("whatsapp"),
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
        if (below(2) == 0) {
            const auto sometimes = [this](int often) {
                return below(10) < often ? std::optional(someTime() + below(1000)) : std::nullopt;
            };
            run("INSERT INTO outbox (campaign_id, member_id, account_id, key, state, due_at, requested_at, "
                "accepted_at, sent_at, failed_at) VALUES (1, ?, 1, ?, ?, 0, ?, ?, ?, ?)",
                id, QString("k%1").arg(id), oneOf(queueStates), sometimes(5), sometimes(7), sometimes(3),
                sometimes(2));
        }
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
        const auto currency =
            member < 60'000 || below(5) != 0 ? QString("USD") : oneOf({"EUR", "EUR", "JPY", "GBP"});
        const auto id =
            run("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                member, QString("n%1").arg(++m_orders), kind, at, currency, total);
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

} // namespace serai::test
