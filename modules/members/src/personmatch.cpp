// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom PersonBook takes a row for.

#include "personbook.h"

namespace serai::members {

static constexpr char identityOwnerSql[] =
    "SELECT member_id FROM member_identity WHERE kind = ? AND value = ?";
static constexpr char memberKindsSql[] = "SELECT DISTINCT kind FROM member_identity WHERE member_id = ?";
static constexpr char nameOnlySql[] =
    "SELECT id FROM member WHERE name = ? COLLATE NOCASE "
    "AND NOT EXISTS (SELECT 1 FROM member_identity i WHERE i.member_id = member.id) ORDER BY id LIMIT 1";

QString identityKindKey(Field kind)
{
    switch (kind) {
    case Field::Phone:
        return QStringLiteral("phone");
    case Field::Email:
        return QStringLiteral("email");
    case Field::Bsuid:
        return QStringLiteral("bsuid");
    case Field::Username:
        return QStringLiteral("username");
    default:
        return QStringLiteral("shop");
    }
}

quint32 identityKindBit(Field kind)
{
    return 1u << quint32(kind);
}

Result<qint64> PersonBook::ownerOf(Field kind, const QString& value)
{
    if (const auto known = m_met.owners.find(TextDigest::of(int(kind), value)))
        return *known;
    if (m_empty)
        return 0;
    const auto owner = m_connection.number(identityOwnerSql, identityKindKey(kind), value);
    if (!owner)
        return fail(owner.error());
    return owner->value_or(0);
}

Result<quint32> PersonBook::kindsOf(qint64 member)
{
    auto& met = m_met.of(member);
    if (met.hasKinds)
        return met.kinds;
    quint32 kinds = 0;
    if (member < m_firstNew) {
        auto rows = m_connection.run(memberKindsSql, member);
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            for (const auto kind :
                {Field::ShopId, Field::Bsuid, Field::Username, Field::Email, Field::Phone}) {
                if (rows->text(0) == identityKindKey(kind))
                    kinds |= identityKindBit(kind);
            }
        }
    }
    met.hasKinds = true;
    met.kinds = kinds;
    return kinds;
}

Result<bool> PersonBook::sameName(qint64 member, const QString& name)
{
    const auto known = knownOf(member);
    if (!known)
        return fail(known.error());
    return name.isEmpty() || known->name.isEmpty() || known->name.compare(name, Qt::CaseInsensitive) == 0;
}

Result<qint64> PersonBook::match(const PersonRow& person)
{
    quint32 stronger = 0; // kinds that the row has, which are stronger and found nobody
    for (const auto& [kind, value] : person.identities) {
        const auto owner = ownerOf(kind, value);
        if (!owner)
            return fail(owner.error());
        if (*owner > 0) {
            // An e-mail address that matches does not make two people one who have different customer
            // numbers.
            const auto kinds = kindsOf(*owner);
            if (!kinds)
                return fail(kinds.error());
            bool contradicted = (*kinds & stronger & ~identityKindBit(kind)) != 0;
            if (!contradicted && m_layout.preset->kind == ImportKind::Contacts && kind == Field::Email) {
                const auto same = sameName(*owner, person.name);
                if (!same)
                    return fail(same.error());
                contradicted = !*same; // families share an address
            }
            if (!contradicted) {
                m_matchedBy = kind;
                return *owner;
            }
        }
        stronger |= identityKindBit(kind);
    }
    return 0;
}

/// Equal but for case and the order of the words: "Sato Yumi" is "Yumi Sato".
static bool isSameName(const QString& a, const QString& b)
{
    const auto words = [](const QString& name) {
        auto list = name.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
        list.sort();
        return list;
    };
    return a.compare(b, Qt::CaseInsensitive) == 0 || words(a) == words(b);
}

Result<> PersonBook::noteMatch(qint64 member, const PersonRow& person)
{
    if (const auto* met = m_met.find(member); met && met->isMatched)
        return {}; // told already, at an earlier line
    m_met.of(member).isMatched = true;
    const auto known = knownOf(member);
    if (!known)
        return fail(known.error());
    const auto key = [](Field field) { return QString::fromLatin1(fieldInfo(field).key); };
    ImportMatch match;
    match.line = person.line;
    match.member = {member};
    match.by = key(m_matchedBy);
    match.name = person.name.left(60);
    match.memberName = known->name.left(60);
    match.isApart = person.isApart;
    for (const auto& [kind, value] : person.identities) {
        const auto owner = ownerOf(kind, value);
        if (!owner)
            return fail(owner.error());
        if (*owner == member && kind == m_matchedBy && match.value.isEmpty())
            match.value = value.left(60);
        else if (*owner == member)
            match.same << key(kind);
        else if (*owner > 0)
            match.differs << key(kind);
    }
    if (!person.name.isEmpty() && !known->name.isEmpty())
        (isSameName(person.name, known->name) ? match.same : match.differs) << key(Field::Name);
    match.same.removeDuplicates();
    match.differs.removeDuplicates();
    ++m_matchesTotal;
    ++m_matchCounts[match.by];
    m_matchesDoubtful += match.isDoubtful();
    auto& list = match.isDoubtful() ? m_doubts : m_matches;
    if (list.size() < 1000)
        list << std::move(match);
    return {};
}

Result<qint64> PersonBook::matchByName(const QString& name)
{
    m_matchedBy = Field::Name;
    if (const auto known = m_met.nameless.find(TextDigest::of(0, name.toCaseFolded())))
        return *known;
    if (m_empty)
        return 0;
    const auto found = m_connection.number(nameOnlySql, name);
    if (!found)
        return fail(found.error());
    return found->value_or(0);
}

} // namespace serai::members
