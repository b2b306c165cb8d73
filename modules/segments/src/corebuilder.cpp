// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corebuilder.h"

namespace serai::segments {

void CoreBuilder::grow(quint32 count)
{
    if (count <= reach.size())
        return;
    present.resize((count + 63) / 64);
    for (auto& bits : known)
        bits.resize((count + 63) / 64);
    for (auto& column : codes)
        column.resize(count);
    reach.resize(count);
    flags.resize(count);
    consents.resize(count);
    createdAt.resize(count);
}

void CoreBuilder::addTag(quint32 slot, quint32 tag)
{
    while (tagOffsets.size() <= slot)
        tagOffsets.push_back(quint32(tags.size()));
    tags.push_back(tag);
}

void CoreBuilder::setCustomText(qint64 field, quint32 slot, const QString& word)
{
    auto& column = custom[field];
    column.codes.resize(std::max(column.codes.size(), size_t(slot) + 1));
    column.codes[slot] = column.words.codeOf(word);
}

void CoreBuilder::setCustomNumber(qint64 field, quint32 slot, qint64 number)
{
    auto& column = custom[field];
    column.numbers.resize(std::max(column.numbers.size(), size_t(slot) + 1));
    column.known.resize(std::max(column.known.size(), size_t(slot) / 64 + 1));
    column.numbers[slot] = number;
    column.known[slot / 64] |= quint64(1) << (slot % 64);
}

QByteArray CoreBuilder::finish()
{
    const auto count = reach.size();
    PayloadWriter writer;
    writer.add(SectionPresent, present);
    writer.add(SectionReach, reach);
    writer.add(SectionFlags, flags);
    writer.add(SectionConsents, consents);
    writer.add(SectionCreatedAt, createdAt);
    for (quint32 field = 0; field < codeFieldCount; ++field) {
        writer.add(SectionCodes + field, codes[field]);
        writer.addWords(SectionWords + field, words[field].words());
    }
    for (quint32 field = 0; field < knownFieldCount; ++field)
        writer.add(SectionKnown + field, known[field]);
    tagOffsets.resize(count + 1, quint32(tags.size()));
    writer.add(SectionTagOffsets, tagOffsets);
    writer.add(SectionTags, tags);
    std::vector<qint64> ids;
    for (auto& [id, column] : custom) {
        if (column.numbers.empty() && column.words.words().empty())
            continue; // nobody has a value
        const quint32 base = SectionCustom + quint32(ids.size()) * 4;
        ids.push_back(id);
        if (column.numbers.empty()) {
            column.codes.resize(count);
            writer.add(base, column.codes);
            writer.addWords(base + 1, column.words.words());
        } else {
            column.numbers.resize(count);
            column.known.resize((count + 63) / 64);
            writer.add(base + 2, column.numbers);
            writer.add(base + 3, column.known);
        }
    }
    writer.add(SectionCustomIds, ids);
    return writer.finish();
}

CoreCopier::CoreCopier(const CorePart& from, CoreBuilder& to)
    : m_from(from)
    , m_to(to)
{
    for (quint32 field = 0; field < codeFieldCount; ++field)
        m_codes.emplace_back(from.codes[field].words, to.words[field]);
    for (const auto& [id, column] : from.custom) {
        if (column.numbers.empty())
            m_custom.emplace_back(column.words.words, to.custom[id].words);
    }
}

void CoreCopier::copy(quint32 slot, quint32 target, quint8 without)
{
    m_to.grow(target + 1);
    if (slot >= m_from.slotCount || ((m_from.present[slot / 64] >> (slot % 64)) & 1) == 0)
        return;
    if ((without & CoreRow) == 0)
        copyRow(slot, target);
    for (quint32 field = 0; field < knownFieldCount && (without & CoreTexts) == 0; ++field) {
        if ((m_from.known[field][slot / 64] >> (slot % 64)) & 1)
            m_to.setKnown(field, target);
    }
    if ((without & (CoreIdentities | CoreConsents)) == 0)
        m_to.reach[target] = m_from.reach[slot];
    if ((without & CoreIdentities) == 0)
        m_to.flags[target] = m_from.flags[slot];
    if ((without & CoreConsents) == 0)
        m_to.consents[target] = m_from.consents[slot];
    if ((without & CoreTags) == 0) {
        for (auto i = m_from.tagOffsets[slot]; i < m_from.tagOffsets[slot + 1]; ++i)
            m_to.addTag(target, m_from.tags[i]);
    }
    if ((without & CoreFields) == 0)
        copyCustom(slot, target);
}

void CoreCopier::copyRow(quint32 slot, quint32 target)
{
    m_to.present[target / 64] |= quint64(1) << (target % 64);
    for (quint32 field = 0; field < codeFieldCount; ++field)
        m_to.codes[field][target] = m_codes[field](m_from.codes[field].codes[slot]);
    m_to.createdAt[target] = m_from.createdAt[slot];
}

void CoreCopier::copyCustom(quint32 slot, quint32 target)
{
    size_t worded = 0;
    for (const auto& [id, column] : m_from.custom) {
        if (!column.numbers.empty()) {
            if ((column.known[slot / 64] >> (slot % 64)) & 1)
                m_to.setCustomNumber(id, target, column.numbers[slot]);
            continue;
        }
        auto& map = m_custom[worded++];
        if (const auto code = map(column.words.codes[slot]); code != 0) {
            auto& mine = m_to.custom[id];
            mine.codes.resize(std::max(mine.codes.size(), size_t(target) + 1));
            mine.codes[target] = code;
        }
    }
}

} // namespace serai::segments
