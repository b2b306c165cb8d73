// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/store.h>

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <map>

// The search once more, the plain way: whole strings, one member after the other, with a folding of its own.
// The judge of the packed index; it shares no code with it.

namespace serai::test {

struct Person
{
    QStringList texts; ///< name, addresses, user names and other ids, folded
    QStringList phones; ///< digits
    QStringList shopIds; ///< those made of at most 16 digits
    QStringList tags; ///< folded
    QStringList orders; ///< as they are
};

inline QString naiveFold(const QString& text)
{
    static const QRegularExpression apostrophes(
        QStringLiteral("[`\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u2018\u2019\u201b\u2032\u2035\uff07]"));
    static const QRegularExpression dashes(QStringLiteral("[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]"));
    auto plain = text;
    plain.replace(apostrophes, QStringLiteral("'")).replace(dashes, QStringLiteral("-"));
    QString out;
    for (const QChar c : plain.normalized(QString::NormalizationForm_KD)) {
        const auto u = c.unicode();
        if ((u >= 0x300 && u <= 0x36f) || (u >= 0x64b && u <= 0x65f))
            continue;
        if (c.isDigit())
            out += QString::number(c.digitValue());
        else
            out += u >= 0x30a1 && u <= 0x30f6 ? QChar(char16_t(u - 0x60)) : c;
    }
    out = out.toCaseFolded().normalized(QString::NormalizationForm_C);
    out.replace(QStringLiteral("ß"), QStringLiteral("ss")).replace(QStringLiteral("ł"), QStringLiteral("l"));
    return out.simplified();
}

inline std::map<qint64, Person> readPeople(store::Store& store)
{
    auto read = await(store.read([](store::Connection& connection) -> Result<std::map<qint64, Person>> {
        std::map<qint64, Person> people;
        auto names = connection.run("SELECT id, name FROM member");
        while (names->next())
            people[names->int64(0)].texts << naiveFold(names->text(1));
        auto identities = connection.run("SELECT member_id, kind, value FROM member_identity");
        static const QRegularExpression number(QStringLiteral("^[0-9]{1,16}$"));
        while (identities->next()) {
            auto& person = people[identities->int64(0)];
            const auto value = identities->text(2);
            if (identities->text(1) == u"phone")
                person.phones << value.mid(1);
            else if (identities->text(1) == u"shop" && number.match(value).hasMatch())
                person.shopIds << value;
            else
                person.texts << naiveFold(value);
        }
        auto tags = connection.run("SELECT member_id, name FROM member_tag JOIN tag ON id = tag_id");
        while (tags->next())
            people[tags->int64(0)].tags << naiveFold(tags->text(1));
        auto orders = connection.run("SELECT member_id, number FROM shop_order");
        while (orders->next())
            people[orders->int64(0)].orders << orders->text(1);
        return people;
    }));
    return *read;
}

inline QStringList searchableTexts(const std::map<qint64, Person>& people)
{
    QStringList all;
    for (const auto& [id, person] : people)
        all << person.texts << person.phones << person.shopIds << person.tags << person.orders;
    all.removeAll(QString());
    return all;
}

inline bool naiveTerm(const Person& person, const QString& typed, const QString& term)
{
    for (const auto& text : person.texts)
        if (text.contains(term))
            return true;
    for (const auto& tag : person.tags)
        if (QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}\\p{M}])") + QRegularExpression::escape(term))
                .match(tag)
                .hasMatch())
            return true;
    static const QRegularExpression numberLike(QStringLiteral("^[-0-9 +()./]*[0-9][-0-9 +()./]*$"));
    if (numberLike.match(term).hasMatch()) {
        auto spelled = term;
        spelled.remove(QStringLiteral("(0)"));
        auto digits = spelled;
        digits.remove(QRegularExpression(QStringLiteral("[^0-9]")));
        auto number = digits;
        while (number.size() > 1 && number.startsWith(u'0'))
            number.remove(0, 1);
        for (const auto& phone : person.phones) {
            if (!digits.isEmpty()
                && (spelled.startsWith(u'+') || digits.startsWith(u"00") ? phone.startsWith(number)
                                                                         : phone.contains(number)))
                return true;
        }
        for (const auto& id : person.shopIds)
            if (!spelled.contains(u'+') && !digits.isEmpty() && id.contains(digits))
                return true;
    }
    if (typed.size() < 3 || !term.contains(QRegularExpression(QStringLiteral("[0-9]"))))
        return false;
    for (const auto& order : person.orders)
        for (const auto& spelling : {typed, typed.toUpper(), typed.toLower()})
            if (order.startsWith(spelling) || order.startsWith(u'#' + spelling))
                return true;
    return false;
}

/// Ids, ascending.
inline QList<qint64> naiveSearch(const std::map<qint64, Person>& people, const QString& typed)
{
    static const QRegularExpression numberLike(QStringLiteral("^[-0-9 +()./]*[0-9][-0-9 +()./]*$"));
    const auto whole = naiveFold(typed);
    const auto words =
        numberLike.match(whole).hasMatch() ? QStringList{typed.simplified()} : typed.simplified().split(u' ');
    QList<qint64> found;
    for (const auto& [id, person] : people) {
        bool all = true;
        for (const auto& word : words)
            all = all && (naiveFold(word).isEmpty() || naiveTerm(person, word, naiveFold(word)));
        if (all)
            found << id;
    }
    return found;
}

inline QList<qint64> without(QList<qint64> list, const QList<qint64>& others)
{
    list.removeIf([&](qint64 id) { return others.contains(id); });
    return list;
}

} // namespace serai::test
