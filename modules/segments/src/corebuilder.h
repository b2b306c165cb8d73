// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "streambuilder.h"

#include <map>

namespace serai::segments {

/// What is known of a member, by the tables that it comes from: one bit each.
enum CoreKind : quint8 {
    CoreRow = 1, ///< columns of member, but the next ones
    CoreTexts = 2, ///< name, company and notes: whether there are any, and what TextsPart has
    CoreTags = 4,
    CoreIdentities = 8, ///< and reach
    CoreConsents = 16, ///< consent and what stops it; and reach
    CoreFields = 32, ///< of the shop
    CoreAll = 63,
};

/// Gathers who is there and what is known of them, by slot, from rows of the tables or from other parts.
struct CoreBuilder
{
    /// Makes room for slots below \a count; there is somebody only where present says so.
    void grow(quint32 count);

    void setCode(quint32 field, quint32 slot, const QString& word)
    {
        codes[field][slot] = words[field].codeOf(word);
    }

    void setKnown(quint32 field, quint32 slot) { known[field][slot / 64] |= quint64(1) << (slot % 64); }

    /// Tags come in order of slots.
    void addTag(quint32 slot, quint32 tag);
    void setCustomText(qint64 field, quint32 slot, const QString& word);
    void setCustomNumber(qint64 field, quint32 slot, qint64 number);

    [[nodiscard]] QByteArray finish();

    std::vector<quint64> present;
    std::array<std::vector<quint64>, knownFieldCount> known;
    std::array<std::vector<quint32>, codeFieldCount> codes;
    std::array<WordTable, codeFieldCount> words;
    std::vector<quint8> reach;
    std::vector<quint8> flags;
    std::vector<quint16> consents;
    std::vector<qint64> createdAt;
    std::vector<quint32> tagOffsets;
    std::vector<quint32> tags;

    /// A field of the shop: words, or numbers.
    struct Custom
    {
        WordTable words;
        std::vector<quint32> codes;
        std::vector<qint64> numbers;
        std::vector<quint64> known;
    };

    std::map<qint64, Custom> custom;
};

/// Copies members of one part into a builder.
class CoreCopier
{
public:
    CoreCopier(const CorePart& from, CoreBuilder& to);
    /// \a slot of the part becomes \a target, which comes after all before; a slot behind its end is nobody.
    /// What is of the kinds \a without (bits of CoreKind) is left out.
    void copy(quint32 slot, quint32 target, quint8 without = 0);

private:
    void copyRow(quint32 slot, quint32 target);
    void copyCustom(quint32 slot, quint32 target);

    const CorePart& m_from;
    CoreBuilder& m_to;
    std::vector<CodeMap> m_codes;
    std::vector<CodeMap> m_custom; ///< in the order of the part's fields of words
};

} // namespace serai::segments
