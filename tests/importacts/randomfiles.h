// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QStringList>

namespace serai::importacts {

/// Files of customers and orders, drawn from a small circle of people, so that they meet each other in every
/// way: by number, e-mail, phone; with other names, missing cells, and cells that nobody can read.
class RandomFiles
{
public:
    explicit RandomFiles(quint32 seed, int firstPerson = 0)
        : m_random(seed)
        , m_first(firstPerson)
    {
    }

    int below(int limit) { return int(m_random.bounded(limit)); }

    bool chance(int percent) { return below(100) < percent; }

    QByteArray customers(int rows)
    {
        QByteArray file(
            "Customer ID,Name,Email,Phone,Country,City,Language,Company,Note,Tags,Level,Opted in,Points,Born,"
            "Motto,Dealer,Budget\n");
        for (int i = 0; i < rows; ++i) {
            const int person = somebody();
            file += cells({id(person), name(person), email(person), phone(person),
                pick({"", "DE", "France", "JP", "BR"}), pick({"", "Berlin", "Lyon", "Kyoto"}),
                pick({"", "de", "fr"}), pick({"", "Acme"}), pick({"", "calls back", "likes \"lamps\", red"}),
                pick({"", "vip", "vip, wholesale", "VIP", "new"}), pick({"", "gold"}),
                pick({"", "yes", "no"}), pick({"", "5", "7", "1,5", "many"}),
                pick({"", "1965-05-12", "1970-12-31", "31.12.1990", "soon"}), pick({"", "12", "carpe diem"}),
                pick({"", "yes", "nein", "perhaps"}), pick({"", "5.00", "7 EUR", "3 GBP"})});
        }
        return file;
    }

    QByteArray orders(int rows)
    {
        QByteArray file("Order number,Order date,SKU,Product,Quantity,Unit price,Customer "
                        "ID,Email,Phone,Name,Country,City,Currency,Status,Discount code,Discount "
                        "amount,Category,Points,Motto\n");
        for (int i = 0; i < rows; ++i) {
            const int order = below(rows) + m_first * 1000;
            const int person = m_first + order % 12; // the lines of an order mostly agree
            const bool guest = chance(10);
            const auto number = (order % 7 == 0 ? "C" : "") + QByteArray::number(1000 + order);
            file += cells({chance(3) ? QByteArray() : number, date(order), "S" + QByteArray::number(below(9)),
                chance(80) ? QByteArray("Lamp") : QByteArray(),
                pick({"1", "2", "-1", "3", "0", chance(20) ? "x" : "5"}),
                pick({"2.55", "0", "19.90", "0.333", chance(20) ? "-4.00" : "1,5",
                    chance(20) ? "$3" : "7 EUR"}),
                guest ? QByteArray() : id(person), guest ? QByteArray() : email(person),
                guest ? QByteArray() : phone(person), guest ? QByteArray() : name(person),
                pick({"DE", "France", "JP", ""}), pick({"Berlin", ""}),
                pick({"EUR", "EUR", "EUR", chance(30) ? "JPY" : "", ""}),
                pick({"paid", "refunded", "cancelled", "partially refunded", ""}),
                pick({"", "", "WELCOME5", "SPRING, WELCOME5", "code:TEA|amount:2.00"}),
                pick({"", "0", "5.00", "-2.5", chance(20) ? "x" : "1,5"}), pick({"", "Light", "Cloth"}),
                pick({"", "5", "x"}), pick({"", "tea"})});
        }
        return file;
    }

private:
    QByteArray pick(std::initializer_list<const char*> words)
    {
        return QByteArray(words.begin()[below(int(words.size()))]);
    }

    int somebody() { return m_first + below(14); }

    QByteArray id(int person) { return chance(60) ? QByteArray::number(70'000 + person) : QByteArray(); }

    QByteArray email(int person)
    {
        if (chance(40))
            return {};
        if (chance(5))
            return "not an address";
        // Families share an address.
        return "p" + QByteArray::number(chance(90) ? person : person / 2 * 2) + "@example.com";
    }

    QByteArray phone(int person)
    {
        if (chance(40))
            return {};
        if (chance(5))
            return "123";
        // The same number in forms that have to be mended.
        return pick({"+49151234", "+49151234", "0049151234", "49151234", "'+49151234", "+49 (0)151234"})
            + QByteArray::number(10'000 + person);
    }

    QByteArray name(int person)
    {
        return chance(80) ? "Person " + QByteArray::number(person) : pick({"", "Somebody Else", "Zoë"});
    }

    QByteArray date(int order)
    {
        if (chance(3))
            return "2026-13-45";
        return "2026-0" + QByteArray::number(1 + order % 9) + "-1" + QByteArray::number(order % 10)
            + " 10:00:0" + QByteArray::number(order % 10);
    }

    static QByteArray cells(const QByteArrayList& values)
    {
        QByteArrayList quoted;
        for (auto value : values) {
            if (value.contains(',') || value.contains('"'))
                value = '"' + value.replace("\"", "\"\"") + '"';
            quoted << value;
        }
        return quoted.join(',') + '\n';
    }

    QRandomGenerator m_random;
    int m_first;
};

} // namespace serai::importacts
