// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grouptest.h"
#include "rowtest.h"
#include "timepoint.h"

#include <members/reach.h>
#include <segments/fields.h>

#include <algorithm>

namespace serai::segments {

/// Fields that are kept as codes of few words: the row is decided once per word, then looked up per member.
class CodeFieldTest final : public RowTest
{
public:
    CodeFieldTest(const Row& row, CodeField field)
        : m_op(row.op)
        , m_values(foldedTexts(row.texts))
        , m_missing(row.orUnknown || row.op == Op::Unknown)
        , m_field(field)
    {
    }

    void fill(const Shard& shard, Bits& bits, LeftOut&) const override
    {
        const auto& column = shard.core->codes[m_field];
        std::vector<quint8> verdicts{quint8(m_missing)};
        for (const auto& word : column.folded)
            verdicts.push_back(textMatches(m_op, word, m_values));
        fillBits(
            bits, shard.core->slotCount, [&](quint32 slot) { return verdicts[column.codes[slot]] != 0; });
    }

private:
    Op m_op;
    QStringList m_values;
    bool m_missing;
    CodeField m_field;
};

class ReachReasonTest final : public RowTest
{
public:
    explicit ReachReasonTest(const Row& row)
    {
        const auto values = foldedTexts(row.texts);
        m_verdicts[0] = row.orUnknown || row.op == Op::Unknown; // reachable: there is no reason
        for (int code = 1; code < members::reachCount; ++code)
            m_verdicts[size_t(code)] =
                textMatches(row.op, foldedText(members::reachKey(members::Reach(code))), values);
    }

    void fill(const Shard& shard, Bits& bits, LeftOut&) const override
    {
        const auto reach = shard.core->reach;
        fillBits(bits, shard.core->slotCount,
            [&](quint32 slot) { return m_verdicts[std::min<size_t>(reach[slot], members::reachCount - 1)]; });
    }

private:
    std::array<bool, members::reachCount> m_verdicts{};
};

class TextFieldTest final : public RowTest
{
public:
    TextFieldTest(const Row& row, KnownField field)
        : m_op(row.op)
        , m_values(foldedTexts(row.texts))
        , m_missing(row.orUnknown || row.op == Op::Unknown)
        , m_field(field)
    {
    }

    void fill(const Shard& shard, Bits& bits, LeftOut&) const override
    {
        if (m_op == Op::Known || m_op == Op::Unknown) {
            const auto known = shard.core->known[m_field];
            for (size_t i = 0; i < bits.size(); ++i)
                bits[i] = m_op == Op::Known ? known[i] : ~known[i];
            if (m_op == Op::Known && m_missing)
                std::fill(bits.begin(), bits.end(), ~quint64(0));
            return;
        }
        const auto& texts = shard.texts->texts[m_field];
        fillBits(bits, shard.core->slotCount, [&](quint32 slot) {
            const auto place = size_t(shard.firstSlot) + slot;
            if (place >= texts.size() || texts[place].isEmpty())
                return m_missing;
            return textMatches(m_op, foldedText(texts[place]), m_values);
        });
    }

private:
    Op m_op;
    QStringList m_values;
    bool m_missing;
    KnownField m_field;
};

/// A set is always known: who has no tag at all has not this one either. "unknown" means: no tag at all.
class TagTest final : public RowTest
{
public:
    TagTest(const Row& row, const EvalContext& context)
        : m_row(row)
    {
        const auto wanted = foldedTexts(row.texts);
        for (auto it = context.index.tags.begin(); it != context.index.tags.end(); ++it) {
            if (wanted.contains(foldedText(it.value())))
                m_ids.push_back(it.key());
        }
    }

    void fill(const Shard& shard, Bits& bits, LeftOut&) const override
    {
        const auto offsets = shard.core->tagOffsets;
        const auto tags = shard.core->tags;
        const auto hasOne = [&](quint32 slot) {
            return std::any_of(tags.begin() + offsets[slot], tags.begin() + offsets[slot + 1],
                [&](quint32 tag) { return std::find(m_ids.begin(), m_ids.end(), tag) != m_ids.end(); });
        };
        fillBits(bits, shard.core->slotCount, [&](quint32 slot) {
            const bool none = offsets[slot] == offsets[slot + 1];
            if (none && m_row.orUnknown)
                return true;
            switch (m_row.op) {
            case Op::Known:
                return !none;
            case Op::Unknown:
                return none;
            case Op::HasNot:
                return !hasOne(slot);
            default:
                return hasOne(slot);
            }
        });
    }

private:
    Row m_row;
    std::vector<quint32> m_ids;
};

/// A set as well: what the member is known by.
class IdentityTest final : public RowTest
{
public:
    explicit IdentityTest(const Row& row)
        : m_row(row)
    {
        const auto wanted = foldedTexts(row.texts);
        for (qsizetype i = 0; i < identityKinds().size(); ++i) {
            if (wanted.contains(identityKinds().at(i)))
                m_wanted |= quint8(1u << unsigned(i));
        }
    }

    void fill(const Shard& shard, Bits& bits, LeftOut&) const override
    {
        const auto flags = shard.core->flags;
        fillBits(bits, shard.core->slotCount, [&](quint32 slot) {
            const bool none = flags[slot] == 0;
            if (none && m_row.orUnknown)
                return true;
            switch (m_row.op) {
            case Op::Known:
                return !none;
            case Op::Unknown:
                return none;
            case Op::HasNot:
                return (flags[slot] & m_wanted) == 0;
            default:
                return (flags[slot] & m_wanted) != 0;
            }
        });
    }

private:
    Row m_row;
    quint8 m_wanted = 0;
};

class ConsentTest final : public RowTest
{
public:
    ConsentTest(const Row& row, Field field)
        : m_shift((unsigned(field) - unsigned(Field::ConsentWhatsappMarketing)) * 2)
    {
        const auto values = foldedTexts(row.texts);
        m_verdicts[0] = row.orUnknown || row.op == Op::Unknown;
        for (qsizetype state = 1; state < consentStates().size(); ++state)
            m_verdicts[size_t(state)] = textMatches(row.op, consentStates().at(state), values);
    }

    void fill(const Shard& shard, Bits& bits, LeftOut&) const override
    {
        const auto consents = shard.core->consents;
        fillBits(bits, shard.core->slotCount,
            [&](quint32 slot) { return m_verdicts[(consents[slot] >> m_shift) & 3]; });
    }

private:
    std::array<bool, 4> m_verdicts{};
    unsigned m_shift;
};

class FlagTest final : public RowTest
{
public:
    FlagTest(const Row& row, Field field)
        : m_wanted(row.flag == (row.op == Op::Is))
        , m_field(field)
    {
    }

    void fill(const Shard& shard, Bits& bits, LeftOut&) const override
    {
        const auto& core = *shard.core;
        fillBits(bits, core.slotCount, [&](quint32 slot) {
            const bool value = m_field == Field::Reachable
                ? core.reach[slot] == quint8(members::Reach::Reachable)
                : m_field == Field::HasPhone ? (core.flags[slot] & FlagPhone) != 0
                                             : (core.flags[slot] & FlagEmail) != 0;
            return value == m_wanted;
        });
    }

private:
    bool m_wanted;
    Field m_field;
};

class CreatedAtTest final : public RowTest
{
public:
    CreatedAtTest(const Row& row, const EvalContext& context)
    {
        const auto point = [&](int i) { return timePointOf(row.texts.value(i), context.zone); };
        switch (row.op) {
        case Op::Before:
            m_to = point(0).beginMs - 1;
            break;
        case Op::After:
            m_from = std::max(point(0).endMs, point(0).beginMs + 1);
            break;
        case Op::Between:
            m_from = point(0).beginMs;
            m_to = std::max(point(1).endMs - 1, point(1).beginMs);
            break;
        case Op::InLast:
            m_from = windowStart(context.nowMs, row.span.last, row.span.unit, context.zone) + 1;
            m_to = context.nowMs;
            break;
        case Op::Unknown:
            m_none = true; // every member has one
            break;
        case Op::Anniversary:
            m_table = context.table;
            m_days = anniversaryDays(row, context.table->dayOf(context.nowMs / 1000));
            break;
        default:
            break;
        }
    }

    void fill(const Shard& shard, Bits& bits, LeftOut&) const override
    {
        const auto created = shard.core->createdAt;
        if (m_none) {
            std::fill(bits.begin(), bits.end(), 0);
            return;
        }
        if (m_table) {
            fillBits(bits, shard.core->slotCount,
                [&](quint32 slot) { return hasAnniversary(m_table->dayOf(created[slot] / 1000), m_days); });
            return;
        }
        fillBits(bits, shard.core->slotCount,
            [&](quint32 slot) { return created[slot] >= m_from && created[slot] <= m_to; });
    }

private:
    qint64 m_from = std::numeric_limits<qint64>::min();
    qint64 m_to = std::numeric_limits<qint64>::max();
    bool m_none = false;
    std::shared_ptr<const ZoneTable> m_table; ///< of an anniversary
    std::vector<qint64> m_days;
};

std::unique_ptr<RowTest> makeFieldTest(const Row& row, const EvalContext& context)
{
    const auto* info = fieldInfo(row.field);
    if (!info)
        return makeCustomTest(row, context);
    const auto field = info->field;
    switch (field) {
    case Field::Country:
        return std::make_unique<CodeFieldTest>(row, CodeCountry);
    case Field::Language:
        return std::make_unique<CodeFieldTest>(row, CodeLanguage);
    case Field::Zone:
        return std::make_unique<CodeFieldTest>(row, CodeZone);
    case Field::Level:
        return std::make_unique<CodeFieldTest>(row, CodeLevel);
    case Field::Stage:
        return std::make_unique<CodeFieldTest>(row, CodeStage);
    case Field::City:
        return std::make_unique<CodeFieldTest>(row, CodeCity);
    case Field::Name:
        return std::make_unique<TextFieldTest>(row, KnownName);
    case Field::Company:
        return std::make_unique<TextFieldTest>(row, KnownCompany);
    case Field::Note:
        return std::make_unique<TextFieldTest>(row, KnownNote);
    case Field::Owner:
        return std::make_unique<CodeFieldTest>(row, CodeOwner);
    case Field::Identities:
        return std::make_unique<IdentityTest>(row);
    case Field::ConsentWhatsappMarketing:
    case Field::ConsentWhatsappService:
    case Field::ConsentSmsMarketing:
    case Field::ConsentSmsService:
    case Field::ConsentEmailMarketing:
    case Field::ConsentEmailService:
        return std::make_unique<ConsentTest>(row, field);
    case Field::Tags:
        return std::make_unique<TagTest>(row, context);
    case Field::Groups:
        return makeGroupTest(row, context);
    case Field::ReachReason:
        return std::make_unique<ReachReasonTest>(row);
    case Field::CreatedAt:
        return std::make_unique<CreatedAtTest>(row, context);
    case Field::Reachable:
    case Field::HasPhone:
    case Field::HasEmail:
        break;
    }
    return std::make_unique<FlagTest>(row, field);
}

} // namespace serai::segments
