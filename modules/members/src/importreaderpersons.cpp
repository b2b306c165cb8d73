// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The people of ImportReader.

#include "importreader.h"
#include "text.h"

namespace serai::members {

void ImportReader::takePersonRow(const DelimitedRow& row)
{
    auto person = m_personReader.read(row);
    const bool nameIsEnough = m_layout.preset->kind == ImportKind::Contacts;
    if (person.identities.empty() && (!nameIsEnough || person.name.isEmpty())) {
        if (m_personReader.settleCause(true))
            ++m_skippedRows;
        else if (person.name.isEmpty())
            skipRow(row, -1, "nothingToKeep",
                membersText(
                    QT_TRANSLATE_NOOP("members", "neither a name nor a phone, e-mail or customer number")));
        else
            skipRow(row, -1, "nameOnly",
                membersText(QT_TRANSLATE_NOOP("members", "a name only: nothing to know the person by")));
        return;
    }
    (void)m_personReader.settleCause(false);
    person.index = m_persons++;
    person.isApart = m_rowIsApart;
    m_batch.persons.push_back(std::move(person));
}

void ImportReader::takePerson(OrderState& order, const DelimitedRow& row)
{
    const auto key = m_personReader.keyOf(row);
    if (key.empty())
        return;
    const auto [entry, isNew] = m_personIndex.try_emplace(key, -1);
    if (isNew) {
        auto person = m_personReader.read(row);
        if (!person.identities.empty()) {
            person.index = m_persons++;
            person.isApart = m_rowIsApart;
            entry->second = person.index;
            m_batch.persons.push_back(std::move(person));
        }
    }
    order.person = entry->second;
    if (order.person < 0)
        return; // nothing of it could be read
    order.customer = entry->first;
    order.customerLine = row.line;
}

// Continuation rows of some exports leave the customer blank: the one of an unusable first line waits for a
// usable one.
void ImportReader::holdPerson(int orderIndex, const DelimitedRow& row)
{
    auto key = m_personReader.keyOf(row);
    if (!key.empty() && !m_held.contains(orderIndex))
        m_held.emplace(orderIndex, std::pair{std::move(key), m_personReader.read(row)});
}

void ImportReader::placeHeldPerson(OrderState& order, int orderIndex)
{
    if (m_held.empty())
        return;
    auto held = m_held.extract(orderIndex);
    if (held.empty())
        return;
    auto& [key, person] = held.mapped();
    const auto [entry, isNew] = m_personIndex.try_emplace(key, -1);
    if (isNew && !person.identities.empty()) {
        person.index = m_persons++;
        entry->second = person.index;
        m_batch.persons.push_back(std::move(person));
    }
    order.person = entry->second;
    if (order.person >= 0)
        order.customer = entry->first;
}

} // namespace serai::members
