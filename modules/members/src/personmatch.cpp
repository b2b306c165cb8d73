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

QString ownerKey(Field kind, const QString& value)
{
    return QString::number(int(kind)) + QChar(0x1f) + value;
}

Result<qint64> PersonBook::ownerOf(Field kind, const QString& value)
{
    if (const auto known = m_owners.constFind(ownerKey(kind, value)); known != m_owners.cend())
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
    if (const auto known = m_kinds.constFind(member); known != m_kinds.cend())
        return *known;
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
    m_kinds.insert(member, kinds);
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

Result<qint64> PersonBook::matchByName(const QString& name)
{
    m_matchedBy = Field::Name;
    if (const auto known = m_nameless.constFind(name.toCaseFolded()); known != m_nameless.cend())
        return *known;
    if (m_empty)
        return 0;
    const auto found = m_connection.number(nameOnlySql, name);
    if (!found)
        return fail(found.error());
    return found->value_or(0);
}

} // namespace serai::members
