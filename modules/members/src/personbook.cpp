// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personbook.h"

#include "text.h"

#include <algorithm>

namespace serai::members {

static constexpr char memberValuesSql[] =
    "SELECT name, country, country_text, city, language, zone, company, note, level, country_source, "
    "zone_source, language_source, level_source FROM member WHERE id = ?";
static constexpr char insertMembersSql[] = SERAI_GIVEN_ROWS
    "INSERT INTO member (id, import_id, created_at, updated_at, name, country, country_text, city, language, "
    "zone, company, note, level, country_source, zone_source, language_source, level_source) SELECT "
    "v ->> 0, v ->> 1, v ->> 2, v ->> 2, v ->> 3, v ->> 4, v ->> 5, v ->> 6, v ->> 7, v ->> 8, v ->> 9, "
    "v ->> 10, v ->> 11, v ->> 12, v ->> 13, v ->> 14, v ->> 15 FROM given";
static constexpr char insertIdentitiesSql[] =
    SERAI_GIVEN_ROWS "INSERT INTO member_identity (member_id, kind, value, source, created_at) "
                     "SELECT v ->> 0, v ->> 1, v ->> 2, v ->> 3, v ->> 4 FROM given";
static constexpr char updateMemberSql[] =
    "UPDATE member SET name = ?, country = ?, country_text = ?, city = ?, language = ?, zone = ?, "
    "company = ?, note = ?, level = ?, country_source = ?, zone_source = ?, language_source = ?, "
    "level_source = ?, updated_at = ? WHERE id = ?";

PersonBook::PersonBook(store::Connection& connection, const Layout& layout, const ImportStamp& stamp,
    const ConflictRules& rules, ImportJournal& journal, ProblemList& problems)
    : m_connection(connection)
    , m_layout(layout)
    , m_stamp(stamp)
    , m_rules(rules)
    , m_journal(journal)
    , m_problems(problems)
    , m_hands(connection)
{
}

Result<> PersonBook::begin()
{
    const auto highest = m_connection.number("SELECT max(id) FROM member");
    const auto sequence = m_connection.number("SELECT seq FROM sqlite_sequence WHERE name = 'member'");
    if (!highest || !sequence)
        return fail(!highest ? highest.error() : sequence.error());
    auto erased = store::ErasedIdentities::load(m_connection);
    if (!erased)
        return fail(erased.error());
    m_erased = std::move(*erased);
    auto blocked = store::BlockedIdentities::load(m_connection);
    if (!blocked)
        return fail(blocked.error());
    m_blocked = std::move(*blocked);
    if (auto looked = m_hands.begin(); !looked)
        return looked;
    m_empty = !highest->has_value();
    m_firstNew = m_nextId = std::max(highest->value_or(0), sequence->value_or(0)) + 1;
    m_met.begin(m_firstNew);
    return {};
}

bool PersonBook::isErased(const PersonRow& person) const
{
    if (m_erased.isEmpty())
        return false;
    return std::any_of(person.identities.cbegin(), person.identities.cend(), [this](const auto& identity) {
        return m_erased.contains(identityKindKey(identity.first), identity.second);
    });
}

Result<qint64> PersonBook::take(const PersonRow& person)
{
    m_wasErased = false;
    auto member = match(person);
    if (!member)
        return member;
    if (*member > 0 && !isNew(*member)) {
        if (auto noted = noteMatch(*member, person); !noted)
            return fail(noted.error());
        if (person.isApart)
            member = 0;
    }
    if (*member == 0) {
        // Nobody here has these identities: who asked to be forgotten does not come back with an old file.
        m_wasErased = isErased(person);
        if (m_wasErased)
            return 0;
        bool free = false; // some identity is nobody's yet
        for (const auto& [kind, value] : person.identities) {
            const auto owner = ownerOf(kind, value);
            if (!owner)
                return fail(owner.error());
            free = free || *owner == 0;
        }
        if (!free) {
            if (person.name.isEmpty())
                return 0;
            member = matchByName(person.name);
            if (!member)
                return member;
        }
        if (*member == 0) {
            const qint64 id = m_nextId++;
            if (!free)
                m_met.nameless.insert(TextDigest::of(0, person.name.toCaseFolded()), id);
            noteDuplicate(id, person);
            if (auto done = create(id, person); !done)
                return fail(done.error());
            return id;
        }
    }
    noteDuplicate(*member, person);
    if (auto done = update(*member, person); !done)
        return fail(done.error());
    return member;
}

Result<PersonBook::Known> PersonBook::knownOf(qint64 member)
{
    if (const auto* met = m_met.find(member); met && !met->values.isEmpty())
        return Known::unpacked(met->values, qsizetype(m_layout.custom.size()));
    if (auto written = flush(); !written)
        return fail(written.error());
    auto row = m_connection.run(memberValuesSql, member);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return Known{};
    Known known{row->text(0), row->text(1), row->text(2), row->text(3), row->text(4), row->text(5),
        row->text(6), row->text(7), row->text(8), row->text(9), row->text(10), row->text(11), row->text(12),
        {}};
    if (auto read = readCustom(member, known); !read)
        return fail(read.error());
    return known;
}

QByteArray PersonBook::Known::packed() const
{
    std::vector<const QString*> texts{&name, &country, &countryText, &city, &language, &zone, &company, &note,
        &level, &countrySource, &zoneSource, &languageSource, &levelSource};
    for (const auto& text : custom)
        texts.push_back(&text);
    return packTexts(texts.data(), int(texts.size()));
}

PersonBook::Known PersonBook::Known::unpacked(const QByteArray& bytes, qsizetype customs)
{
    Known known;
    known.custom.resize(customs);
    std::vector<QString*> texts{&known.name, &known.country, &known.countryText, &known.city, &known.language,
        &known.zone, &known.company, &known.note, &known.level, &known.countrySource, &known.zoneSource,
        &known.languageSource, &known.levelSource};
    for (auto& text : known.custom)
        texts.push_back(&text);
    unpackTexts(bytes, texts.data(), int(texts.size()));
    return known;
}

Result<> PersonBook::flush()
{
    const std::pair<store::JsonRows*, const char*> due[] = {
        {&m_newMembers, insertMembersSql}, {&m_newIdentities, insertIdentitiesSql}};
    for (const auto& [rows, sql] : due) {
        if (rows->isEmpty())
            continue;
        if (auto done = m_connection.run(sql, rows->take()); !done)
            return fail(done.error());
    }
    return {};
}

Result<> PersonBook::writeNew(qint64 member, const Known& values)
{
    if (!m_stamp.write)
        return {};
    const auto orNull = store::nullIfEmpty;
    m_newMembers.add(member, m_stamp.importId, m_stamp.nowMs, orNull(values.name), orNull(values.country),
        orNull(values.countryText), orNull(values.city), orNull(values.language), orNull(values.zone),
        orNull(values.company), orNull(values.note), orNull(values.level), orNull(values.countrySource),
        orNull(values.zoneSource), orNull(values.languageSource), orNull(values.levelSource));
    return writeCustom(member, {}, values.custom);
}

Result<> PersonBook::writeChanged(qint64 member, const Known& before, const Known& values)
{
    if (!m_stamp.write)
        return {};
    if (auto ready = flush().and_then([&] { return m_journal.beforeMember(member); }); !ready)
        return ready;
    auto statement = m_connection.prepare(updateMemberSql);
    if (!statement)
        return fail(statement.error());
    int index = 0;
    for (const auto* text : {&values.name, &values.country, &values.countryText, &values.city,
             &values.language, &values.zone, &values.company, &values.note, &values.level,
             &values.countrySource, &values.zoneSource, &values.languageSource, &values.levelSource})
        statement->bind(index++, store::nullIfEmpty(*text));
    statement->bind(index++, m_stamp.nowMs);
    statement->bind(index, member);
    if (auto done = statement->exec(); !done)
        return done;
    return writeCustom(member, before.custom, values.custom);
}

Result<> PersonBook::create(qint64 member, const PersonRow& person)
{
    auto& met = m_met.of(member);
    met.state = State::Created;
    met.hasKinds = true;
    Known values;
    values.custom.resize(qsizetype(m_layout.custom.size()));
    if (auto merged = merge(member, person, values); !merged)
        return fail(merged.error());
    if (auto done = inferPlace(member, person, nullptr, values); !done)
        return fail(done.error());
    if (auto done = writeNew(member, values); !done)
        return done;
    if (!m_stamp.write || m_layout.preset->kind == ImportKind::Contacts)
        met.values = values.packed();
    return addIdentities(member, person).and_then([&] { return addTags(member, person); }).and_then([&] {
        return addConsent(member, person);
    });
}

Result<> PersonBook::update(qint64 member, const PersonRow& person)
{
    mark(member, State::Unchanged);
    const auto known = knownOf(member);
    if (!known)
        return fail(known.error());
    auto values = *known;
    const auto merged = merge(member, person, values);
    if (!merged)
        return fail(merged.error());
    const auto inferred = inferPlace(member, person, &*known, values);
    if (!inferred)
        return fail(inferred.error());
    if (*merged || *inferred) {
        mark(member, State::Updated);
        if (auto& met = m_met.of(member); !met.values.isEmpty() || !m_stamp.write)
            met.values = values.packed();
        if (auto done = writeChanged(member, *known, values); !done)
            return done;
    }
    return addIdentities(member, person).and_then([&] { return addTags(member, person); }).and_then([&] {
        return addConsent(member, person);
    });
}

Result<> PersonBook::addIdentities(qint64 member, const PersonRow& person)
{
    for (const auto& [kind, value] : person.identities) {
        const auto owner = ownerOf(kind, value);
        if (!owner)
            return fail(owner.error());
        if (*owner == member)
            continue;
        if (*owner > 0) {
            const auto& columns = m_layout.columns[std::size_t(kind)];
            m_problems.add({person.line, m_layout.header(columns.empty() ? -1 : columns.front()),
                QStringLiteral("identityTaken"),
                membersText(
                    QT_TRANSLATE_NOOP("members", "somebody else has this already; it stays with them")),
                value, false});
            continue;
        }
        const auto kinds = kindsOf(member);
        if (!kinds)
            return fail(kinds.error());
        m_met.of(member).kinds = *kinds | identityKindBit(kind);
        m_met.owners.insert(TextDigest::of(int(kind), value), member);
        mark(member, State::Updated);
        noteChange(member, person, QString::fromLatin1(fieldInfo(kind).key), {}, value);
        if (!m_stamp.write)
            continue;
        if (!isNew(member)) {
            if (auto written = flush(); !written)
                return written;
        }
        m_newIdentities.add(member, identityKindKey(kind), value, m_stamp.source, m_stamp.nowMs);
        if (isNew(member))
            continue;
        const auto done = m_connection.run(insertIdentitiesSql, m_newIdentities.take());
        if (!done)
            return fail(done.error());
        if (auto kept = m_journal.gaveIdentity(member, done->lastInsertId()); !kept)
            return kept;
    }
    return {};
}

} // namespace serai::members
