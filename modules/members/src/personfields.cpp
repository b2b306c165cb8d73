// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What PersonBook takes over of a row, field by field, and what it leaves because somebody wrote it here.

#include "importcustom.h"
#include "personbook.h"

#include <algorithm>

namespace serai::members {

static constexpr char customValuesSql[] =
    "SELECT field_id, text, number FROM member_field WHERE member_id = ?";
static constexpr char putCustomSql[] =
    "INSERT INTO member_field (member_id, field_id, text, number) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE "
    "SET text = excluded.text, number = excluded.number";

static QString shownValue(const CustomField* custom, const QString& stored)
{
    return custom ? fieldValueText(*custom, storedFieldValue(*custom, stored)) : stored;
}

Result<bool> PersonBook::staysByHand(qint64 member, const PersonRow& person, const Offer& offer)
{
    if (isNew(member) || offer.rule == ConflictRule::Replace || *offer.value == offer.text)
        return false;
    const auto at = m_hands.writtenAt(member, offer.what, *offer.value);
    if (!at)
        return fail(at.error());
    if (!*at)
        return false;
    noteByHand(member, person, offer.what, shownValue(offer.custom, *offer.value),
        shownValue(offer.custom, offer.text), *at);
    return true;
}

Result<> PersonBook::put(qint64 member, const PersonRow& person, const Offer& offer)
{
    auto& old = *offer.value;
    const auto& text = offer.text;
    if (text.isEmpty())
        return {};
    const bool orders = m_layout.preset->kind == ImportKind::Orders;
    // Rules are about people who are here: of somebody new the file may say everything.
    const auto rule = isNew(member) ? ConflictRule::Auto : offer.rule;
    const auto source = offer.source ? *offer.source : QString();
    if (!takesPlace(rule, orders, old, source, offer.origin)) {
        m_kept += old != text && !orders;
        if (rule != ConflictRule::Auto || orders || source != u"entered" || old == text)
            return {};
        const auto told = staysByHand(member, person, offer);
        if (told && !*told) // nobody noted when
            noteByHand(member, person, offer.what, old, text, std::nullopt);
        return told ? Result<>() : fail(told.error());
    }
    const auto stays = staysByHand(member, person, offer);
    if (!stays)
        return fail(stays.error());
    if (*stays) {
        ++m_kept;
        return {};
    }
    if (old != text)
        noteChange(member, person, offer.what, shownValue(offer.custom, old), shownValue(offer.custom, text));
    const bool isStated = old == text && offer.source && (source.isEmpty() || source == u"entered");
    old = text;
    if (offer.source && !isStated)
        *offer.source = QString::fromLatin1(offer.origin);
    return {};
}

Result<bool> PersonBook::isTakenAway(qint64 member, const QString& what)
{
    if (isNew(member))
        return false;
    const auto at = m_hands.writtenAt(member, what, {});
    if (!at)
        return fail(at.error());
    return at->has_value();
}

Result<> PersonBook::mergeCountry(qint64 member, const PersonRow& person, Known& values)
{
    const auto rule = m_rules[std::size_t(Field::Country)];
    const auto key = QString::fromLatin1(fieldInfo(Field::Country).key);
    auto country = values.country.isEmpty() ? values.countryText : values.country;
    const auto stated = person.country.isEmpty() ? person.countryText : person.country;
    // Of orders the latest country comes at the end; here it is only told that it does not.
    if (m_layout.preset->kind == ImportKind::Orders) {
        if (stated.isEmpty() || !country.isEmpty() || rule == ConflictRule::Keep)
            return {};
        const auto told =
            staysByHand(member, person, {key, &country, stated, nullptr, nullptr, rule, nullptr});
        return told ? Result<>() : fail(told.error());
    }
    const auto old = country;
    auto done =
        put(member, person, {key, &country, stated, &values.countrySource, origin::list, rule, nullptr});
    if (done && country != old) {
        values.country = person.country;
        values.countryText = person.country.isEmpty() ? person.countryText : QString();
    }
    return done;
}

Result<bool> PersonBook::merge(qint64 member, const PersonRow& person, Known& values)
{
    // A list of customers is the shop's word on them; an order only fills what is not known, as it may be
    // old.
    const bool orders = m_layout.preset->kind == ImportKind::Orders;
    const auto* const from = orders ? origin::order : origin::list;
    const auto before = values;

    struct Plain
    {
        Field field;
        QString* value;
        const QString& text;
        QString* source;
        const char* origin;
    };

    const Plain fields[] = {{Field::Name, &values.name, person.name, nullptr, from},
        {Field::City, &values.city, person.city, nullptr, from},
        {Field::Language, &values.language, person.language, &values.languageSource, from},
        {Field::Zone, &values.zone, person.zone, &values.zoneSource, from},
        {Field::Company, &values.company, person.company, nullptr, from},
        {Field::Note, &values.note, person.note, nullptr, from},
        {Field::Level, &values.level, person.level, &values.levelSource, origin::list}};
    for (const auto& field : fields) {
        const Offer offer{QString::fromLatin1(fieldInfo(field.field).key), field.value, field.text,
            field.source, field.origin, m_rules[std::size_t(field.field)], nullptr};
        if (auto done = put(member, person, offer); !done)
            return fail(done.error());
    }
    for (std::size_t i = 0; i < m_layout.custom.size(); ++i) {
        const auto& custom = m_layout.custom[i];
        const Offer offer{customFieldId(custom.field.key), &values.custom[qsizetype(i)],
            person.custom.value(qsizetype(i)), nullptr, from, custom.rule, &custom.field};
        if (auto done = put(member, person, offer); !done)
            return fail(done.error());
    }
    if (auto done = mergeCountry(member, person, values); !done)
        return fail(done.error());
    return values != before;
}

Result<> PersonBook::readCustom(qint64 member, Known& known)
{
    known.custom.resize(qsizetype(m_layout.custom.size()));
    if (m_layout.custom.empty())
        return {};
    auto rows = m_connection.run(customValuesSql, member);
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        const auto custom = std::find_if(m_layout.custom.begin(), m_layout.custom.end(),
            [id = rows->int64(0)](const CustomColumn& each) { return each.field.id == id; });
        if (custom != m_layout.custom.end())
            known.custom[custom - m_layout.custom.begin()] =
                storedFieldText(FieldValue{rows->text(1), rows->optionalInt64(2)});
    }
    return {};
}

Result<> PersonBook::writeCustom(qint64 member, const QStringList& before, const QStringList& after)
{
    for (std::size_t i = 0; i < m_layout.custom.size(); ++i) {
        const auto& now = after[qsizetype(i)];
        if (now.isEmpty() || now == before.value(qsizetype(i)))
            continue; // a file takes no value away
        const auto& field = m_layout.custom[i].field;
        const auto value = storedFieldValue(field, now);
        if (auto written = flush(); !written)
            return written;
        const auto done = m_connection.run(
            putCustomSql, member, field.id, value.number ? QString() : value.text, value.number);
        if (!done)
            return fail(done.error());
    }
    return {};
}

} // namespace serai::members
