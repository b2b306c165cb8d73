// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence.h"

#include "text.h"

#include <QSet>

#include <algorithm>

namespace serai::people {

// Weights add up to at most 100; from 60 on most people would say that it is one person.
constexpr int fullNameWeight = 40;
constexpr int oneNameWeight = 10;
constexpr int phoneWeight = 80;
constexpr int mailboxWeight = 80;
constexpr int cityWeight = 20;
constexpr int companyWeight = 20;
constexpr int chatWeight = 30;

QString mailboxOf(const QString& email)
{
    const auto at = email.lastIndexOf(u'@');
    if (at <= 0)
        return {};
    auto box = email.left(at).toLower();
    auto host = email.mid(at + 1).toLower();
    if (const auto plus = box.indexOf(u'+'); plus > 0)
        box.truncate(plus);
    if (host == u"googlemail.com")
        host = QStringLiteral("gmail.com");
    if (host == u"gmail.com")
        box.remove(u'.');
    return box + u'@' + host;
}

QString barePhone(const QString& e164)
{
    auto digits = e164.mid(e164.startsWith(u'+') ? 1 : 0);
    if (digits.startsWith(u"521") && digits.size() == 13)
        digits.remove(2, 1);
    else if (digits.startsWith(u"549") && digits.size() == 13)
        digits.remove(2, 1);
    else if (digits.startsWith(u"55") && digits.size() == 13 && digits[4] == u'9')
        digits.remove(4, 1);
    return digits;
}

QString evidenceTitle(const QString& kind)
{
    if (kind == u"name")
        return peopleText(QT_TRANSLATE_NOOP("people", "the same name"));
    if (kind == u"phone")
        return peopleText(QT_TRANSLATE_NOOP("people", "the same phone number in two spellings"));
    if (kind == u"mailbox")
        return peopleText(QT_TRANSLATE_NOOP("people", "e-mail addresses of one mailbox"));
    if (kind == u"city")
        return peopleText(QT_TRANSLATE_NOOP("people", "the same city"));
    if (kind == u"company")
        return peopleText(QT_TRANSLATE_NOOP("people", "the same company"));
    if (kind == u"chat")
        return peopleText(QT_TRANSLATE_NOOP("people", "one is called in chats as the other by name"));
    return kind;
}

int weightOf(const QList<Evidence>& evidence)
{
    int sum = 0;
    for (const auto& item : evidence)
        sum += item.weight;
    return std::min(sum, 100);
}

/// What evidence looks at.
struct Person
{
    QString name;
    QString city;
    QString country;
    QString company;
    QStringList phones;
    QStringList emails;
    QStringList chats;
};

static Result<Person> readPerson(store::Connection& connection, MemberId id)
{
    auto row = connection.run("SELECT name, city, country, company FROM member WHERE id = ?", id.value);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(ErrorKind::NotFound,
            peopleText(QT_TRANSLATE_NOOP("people", "there is no member with id %1")).arg(id.value));
    Person person{row->text(0).simplified(), row->text(1).simplified(), row->text(2),
        row->text(3).simplified(), {}, {}, {}};
    auto identities =
        connection.run("SELECT kind, value FROM member_identity WHERE member_id = ? ORDER BY id", id.value);
    if (!identities)
        return fail(identities.error());
    while (identities->next()) {
        const auto kind = identities->text(0);
        if (kind == u"phone")
            person.phones << identities->text(1);
        else if (kind == u"email")
            person.emails << identities->text(1);
        else if (kind == u"chat" || kind == u"username")
            person.chats << identities->text(1);
    }
    return person;
}

static bool sameText(const QString& a, const QString& b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

static void addShared(QList<Evidence>& evidence, const QString& kind, int weight, const QStringList& a,
    const QStringList& b, QString (*shape)(const QString&))
{
    for (const auto& one : a) {
        for (const auto& other : b) {
            const auto key = shape(one);
            if (!key.isEmpty() && key == shape(other)) {
                evidence << Evidence{kind, one + QStringLiteral(" = ") + other, weight};
                return;
            }
        }
    }
}

Result<QList<Evidence>> evidenceFor(store::Connection& connection, MemberId first, MemberId second)
{
    const auto a = readPerson(connection, first);
    const auto b = readPerson(connection, second);
    if (!a || !b)
        return fail(!a ? a.error() : b.error());
    QList<Evidence> evidence;
    addShared(evidence, QStringLiteral("phone"), phoneWeight, a->phones, b->phones, barePhone);
    addShared(evidence, QStringLiteral("mailbox"), mailboxWeight, a->emails, b->emails, mailboxOf);
    const bool sameName = sameText(a->name, b->name);
    if (sameName)
        evidence << Evidence{
            QStringLiteral("name"), a->name, a->name.contains(u' ') ? fullNameWeight : oneNameWeight};
    else if (a->chats.contains(b->name, Qt::CaseInsensitive))
        evidence << Evidence{QStringLiteral("chat"), b->name, chatWeight};
    else if (b->chats.contains(a->name, Qt::CaseInsensitive))
        evidence << Evidence{QStringLiteral("chat"), a->name, chatWeight};
    // A city or a company alone is no reason: it only strengthens another one.
    if (!evidence.isEmpty() && sameText(a->city, b->city) && a->country == b->country)
        evidence << Evidence{QStringLiteral("city"), a->city, cityWeight};
    if (!evidence.isEmpty() && sameText(a->company, b->company))
        evidence << Evidence{QStringLiteral("company"), a->company, companyWeight};
    std::stable_sort(evidence.begin(), evidence.end(),
        [](const Evidence& x, const Evidence& y) { return x.weight > y.weight; });
    return evidence;
}

/// Pairs of members whose identities of \a kind have one shape.
static Result<> pairsByShape(store::Connection& connection, const char* kind,
    QString (*shape)(const QString&), QSet<std::pair<qint64, qint64>>& pairs, int limit)
{
    // Only addresses that the shape changes can be spelled in two ways: few, so that the rest stays on disk.
    auto rows = connection.run(
        "SELECT member_id, value FROM member_identity WHERE kind = ?", QString::fromLatin1(kind));
    if (!rows)
        return fail(rows.error());
    QHash<QString, QList<std::pair<QString, qint64>>> other;
    while (rows->next()) {
        const auto value = rows->text(1);
        const auto key = shape(value);
        const auto plain = value.startsWith(u'+') ? value.mid(1) : value.toLower();
        if (key != plain)
            other[key] << std::pair{value, rows->int64(0)};
    }
    for (auto item = other.cbegin(); item != other.cend() && pairs.size() < limit; ++item) {
        auto holders = *item;
        const auto prefix = QLatin1String(kind) == QLatin1String("phone") ? u'+' + item.key() : item.key();
        const auto plain =
            connection.number("SELECT member_id FROM member_identity WHERE kind = ? AND value = ?",
                QString::fromLatin1(kind), prefix);
        if (!plain)
            return fail(plain.error());
        if (plain->has_value())
            holders << std::pair{prefix, **plain};
        for (qsizetype i = 1; i < holders.size(); ++i) {
            const auto [low, high] = std::minmax(holders[0].second, holders[i].second);
            if (low != high)
                pairs.insert({low, high});
        }
    }
    return {};
}

Result<QList<std::pair<qint64, qint64>>> candidatePairs(store::Connection& connection, int limit)
{
    QSet<std::pair<qint64, qint64>> pairs;
    if (auto done = pairsByShape(connection, "phone", barePhone, pairs, limit); !done)
        return fail(done.error());
    if (auto done = pairsByShape(connection, "email", mailboxOf, pairs, limit); !done)
        return fail(done.error());
    // Names that a handful share; a name of hundreds says nothing. The index on names has them in order.
    auto rows = connection.run("SELECT min(id), group_concat(id) FROM member WHERE name LIKE '_% _%' "
                               "GROUP BY name COLLATE NOCASE HAVING count(*) BETWEEN 2 AND 4 LIMIT ?",
        limit);
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        auto ids = rows->text(1).split(u',');
        for (const auto& text : std::as_const(ids)) {
            const auto id = text.toLongLong();
            if (id != rows->int64(0))
                pairs.insert({rows->int64(0), id});
        }
    }
    QList<std::pair<qint64, qint64>> list(pairs.cbegin(), pairs.cend());
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace serai::people
