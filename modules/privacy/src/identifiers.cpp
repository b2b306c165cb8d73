// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identifiers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace serai::privacy {

static constexpr qsizetype shortestId = 6; ///< below it an id is in too many places by chance
static constexpr qsizetype shortestName = 4;
static constexpr qsizetype shortestPhone = 8;
static constexpr char mergedInto[] =
    "WITH RECURSIVE gone (id) AS (SELECT value FROM json_each(?) UNION SELECT s.member_id FROM gone "
    "JOIN member_act a ON a.survivor_id = gone.id JOIN member_act_step s ON s.act_id = a.id "
    "WHERE a.undone_at IS NULL AND a.kind = 'merge') SELECT id FROM gone ORDER BY id";
static constexpr char identitiesSql[] =
    "SELECT member_id, kind, value FROM member_identity WHERE member_id IN (SELECT value FROM json_each(?)) "
    "ORDER BY id";
static constexpr char namesSql[] =
    "SELECT id, name, NULL FROM member WHERE name IS NOT NULL AND id IN (SELECT value FROM json_each(?))";
static constexpr char formerNamesSql[] =
    "SELECT member_id, before, after FROM member_act_step WHERE what IN ('name', 'called') "
    "AND member_id IN (SELECT value FROM json_each(?))";
static constexpr char deletedNamesSql[] =
    "SELECT json_extract(before, '$.member.columns'), json_extract(before, '$.member.rows[0]') "
    "FROM member_act_step WHERE what = 'rows' AND json_valid(before) "
    "AND member_id IN (SELECT value FROM json_each(?))";
static constexpr char othersNamesSql[] =
    "SELECT name FROM member WHERE name IS NOT NULL AND id NOT IN (SELECT value FROM json_each(?))";
static constexpr char stepsSql[] =
    "SELECT member_id, coalesce(before, '') || ' ' || coalesce(after, '') FROM member_act_step "
    "WHERE member_id IN (SELECT value FROM json_each(?))";
static constexpr char importsSql[] =
    "SELECT member_id, coalesce(before, '') || ' ' || coalesce(after, '') FROM import_change "
    "WHERE what IN ('identity', 'member') AND member_id IN (SELECT value FROM json_each(?))";

static constexpr char othersIdentitySql[] = "SELECT 1 FROM member_identity WHERE kind = ? AND value = ? "
                                            "AND member_id NOT IN (SELECT value FROM json_each(?)) LIMIT 1";

QString idList(const QList<qint64>& members)
{
    QString list = QStringLiteral("[");
    for (const auto member : members)
        list += (list.size() > 1 ? QStringLiteral(",") : QString()) + QString::number(member);
    return list + u']';
}

Result<QList<qint64>> withMerged(store::Connection& connection, const QList<qint64>& members)
{
    auto rows = connection.run(mergedInto, idList(members));
    if (!rows)
        return fail(rows.error());
    QList<qint64> all;
    while (rows->next())
        all << rows->int64(0);
    return all;
}

/// The run of letters and digits from \a from on.
static QStringView headOf(QStringView text, qsizetype from)
{
    auto end = from;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    return text.mid(from, end - from);
}

void Identifiers::addWord(qint64 member, const QString& text, bool isName)
{
    const auto folded = text.trimmed().toCaseFolded();
    qsizetype start = 0;
    while (start < folded.size() && !folded[start].isLetterOrNumber())
        ++start;
    if (start == folded.size())
        return;
    const Word word{folded.mid(start), member, isName};
    m_byHead[headOf(word.text, 0).toString()] << word;
    // Short numbers stand in too many places by chance.
    if (!isName && isDistinctive(text.trimmed()))
        m_needles << text.trimmed().mid(start);
}

void Identifiers::add(qint64 member, const QString& kind, const QString& value)
{
    if (kind == u"phone") {
        QString digits;
        for (const QChar sign : value) {
            if (sign.isDigit())
                digits += sign;
        }
        if (digits.size() >= shortestPhone)
            addWord(member, digits, false);
    } else if (kind == u"chat" || kind == u"name") {
        if (value.size() >= shortestName)
            addWord(member, value, true);
    } else if (value.size() >= shortestId) {
        addWord(member, value, false);
    }
}

/// Whether \a value is somebody else's by now: a number that was given up is given to others.
static Result<bool> isOthers(
    store::Connection& connection, const QString& kind, const QString& value, const QString& ids)
{
    const auto other = connection.number(othersIdentitySql, kind, value, ids);
    if (!other)
        return fail(other.error());
    return other->has_value();
}

Result<> Identifiers::addFormer(store::Connection& connection, const Identity& identity, const QString& ids)
{
    const auto taken = isOthers(connection, identity.kind, identity.value, ids);
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return {};
    m_identities << identity;
    add(identity.member, identity.kind, identity.value);
    return {};
}

Result<> Identifiers::readJournal(store::Connection& connection, const char* sql, const QString& ids)
{
    // E.164 and addresses only: other numbers of a journal are times and amounts.
    static const QRegularExpression phones(QStringLiteral(R"(\+[1-9]\d{7,14}(?!\d))"));
    static const QRegularExpression mails(
        QStringLiteral(R"([^\s"',;:<>{}\[\]\\]+@[^\s"',;:<>{}\[\]\\@]+\.[^\s"',;:<>{}\[\]\\@.]+)"));
    QList<Identity> former;
    {
        auto rows = connection.run(sql, ids);
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            const auto text = rows->text(1);
            for (auto found = phones.globalMatch(text); found.hasNext();)
                former << Identity{rows->int64(0), QStringLiteral("phone"), found.next().captured()};
            for (auto found = mails.globalMatch(text); found.hasNext();)
                former << Identity{rows->int64(0), QStringLiteral("email"), found.next().captured()};
        }
    }
    for (const auto& identity : std::as_const(former)) {
        if (auto done = addFormer(connection, identity, ids); !done)
            return done;
    }
    return {};
}

Result<Identifiers> Identifiers::of(store::Connection& connection, const QList<qint64>& members)
{
    Identifiers all;
    const auto ids = idList(members);
    {
        auto rows = connection.run(identitiesSql, ids);
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            all.m_identities << Identity{rows->int64(0), rows->text(1), rows->text(2)};
            all.add(rows->int64(0), rows->text(1), rows->text(2));
        }
        auto names = connection.run(namesSql, ids);
        if (!names)
            return fail(names.error());
        while (names->next())
            all.add(names->int64(0), QStringLiteral("name"), names->text(1));
    }
    for (const char* sql : {stepsSql, importsSql}) {
        if (auto done = all.readJournal(connection, sql, ids); !done)
            return fail(done.error());
    }
    if (auto done = all.readNames(connection, ids); !done)
        return fail(done.error());
    return all;
}

/// The name in a snapshot of a deleted person's rows.
static QString nameInRows(const QString& columns, const QString& row)
{
    const auto names = QJsonDocument::fromJson(columns.toUtf8()).array();
    const auto values = QJsonDocument::fromJson(row.toUtf8()).array();
    for (qsizetype i = 0; i < names.size() && i < values.size(); ++i) {
        if (names.at(i).toString() == u"name")
            return values.at(i).toString();
    }
    return {};
}

/// Full names, now and before. What somebody else is called as well stays theirs.
Result<> Identifiers::readNames(store::Connection& connection, const QString& ids)
{
    const auto take = [this](const QString& name) {
        if (isFullName(name))
            m_names << name;
    };
    for (const char* sql : {namesSql, formerNamesSql}) {
        auto rows = connection.run(sql, ids);
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            take(rows->text(1));
            take(rows->text(2));
        }
    }
    {
        auto rows = connection.run(deletedNamesSql, ids);
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            take(nameInRows(rows->text(0), rows->text(1)));
    }
    for (const auto& identity : std::as_const(m_identities)) {
        if (identity.kind == u"chat")
            take(identity.value);
    }
    if (m_names.isEmpty())
        return {};
    QHash<QString, QString> byFolded;
    for (const auto& name : std::as_const(m_names))
        byFolded.insert(name.simplified().toCaseFolded(), name);
    auto others = connection.run(othersNamesSql, ids);
    if (!others)
        return fail(others.error());
    while (others->next())
        m_names.remove(byFolded.value(others->text(0).simplified().toCaseFolded()));
    return {};
}

Redactor Identifiers::redactor() const
{
    Redactor redactor;
    for (const auto& identity : m_identities) {
        if (identity.kind == u"phone")
            redactor.addPhone(identity.value);
        else if (identity.kind == u"email")
            redactor.addEmail(identity.value);
        else if (identity.kind == u"username")
            redactor.addId(identity.value, true);
        else if (identity.kind != u"chat" && isDistinctive(identity.value))
            redactor.addId(identity.value, false);
    }
    for (const auto& name : m_names)
        redactor.addName(name);
    return redactor;
}

QSet<qint64> Identifiers::namedIn(const QString& text, bool alsoNames) const
{
    QSet<qint64> named;
    const auto folded = text.toCaseFolded();
    const QStringView view(folded);
    for (qsizetype i = 0; i < view.size();) {
        if (!view[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const auto head = headOf(view, i);
        const auto candidates = m_byHead.constFind(head.toString());
        if (candidates != m_byHead.cend()) {
            for (const auto& word : *candidates) {
                const auto end = i + word.text.size();
                if ((alsoNames || !word.isName) && view.mid(i).startsWith(word.text)
                    && (end >= view.size() || !view[end].isLetterOrNumber()))
                    named << word.member;
            }
        }
        i += head.size();
    }
    return named;
}

QByteArrayList Identifiers::needles() const
{
    QByteArrayList list;
    for (const auto* texts : {&m_needles, &m_names}) {
        for (const auto& text : *texts)
            list << text.toUtf8();
    }
    return list;
}

} // namespace serai::privacy
