// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowtest.h"

#include <segments/fields.h>

namespace serai::segments {

/// A field of the shop. Where nobody of a shard has a value, nobody's is known.
class CustomTest final : public RowTest
{
public:
    CustomTest(const Row& row, const CustomField& field, const EvalContext& context)
        : m_row(row)
        , m_field(field)
        , m_values(foldedTexts(row.texts))
        , m_range(numberRangeOf(row))
        , m_missing(row.orUnknown || row.op == Op::Unknown)
        , m_today(context.table->dayOf(context.nowMs / 1000))
        , m_yearDays(field.type == FieldType::Date ? anniversaryDays(row, m_today) : std::vector<qint64>())
    {
    }

    void fill(const Shard& shard, Bits& bits, LeftOut&) const override
    {
        const auto found = shard.core->custom.find(m_field.id);
        if (found == shard.core->custom.end()) {
            std::fill(bits.begin(), bits.end(), m_missing ? ~quint64(0) : 0);
            return;
        }
        const auto& column = found->second;
        if (column.numbers.empty()) {
            std::vector<quint8> verdicts{quint8(m_missing)};
            for (const auto& word : column.words.folded)
                verdicts.push_back(textMatches(m_row.op, word, m_values));
            fillBits(bits, shard.core->slotCount,
                [&](quint32 slot) { return verdicts[column.words.codes[slot]] != 0; });
            return;
        }
        fillBits(bits, shard.core->slotCount, [&](quint32 slot) {
            const bool known = (column.known[slot / 64] >> (slot % 64)) & 1;
            return known ? matches(column.numbers[slot]) : m_missing;
        });
    }

private:
    bool matches(qint64 number) const
    {
        if (m_row.op == Op::Known || m_row.op == Op::Unknown)
            return m_row.op == Op::Known;
        switch (m_field.type) {
        case FieldType::Date:
            return dayMatches(m_row, number, m_today, m_yearDays);
        case FieldType::YesNo:
            return ((number != 0) == m_row.flag) == (m_row.op == Op::Is);
        default:
            return m_range.has(number);
        }
    }

    Row m_row;
    CustomField m_field;
    QStringList m_values;
    NumberRange m_range;
    bool m_missing;
    qint64 m_today;
    std::vector<qint64> m_yearDays;
};

std::unique_ptr<RowTest> makeCustomTest(const Row& row, const EvalContext& context)
{
    // checkRule() has seen to it that the field is there; without it, nobody has a value.
    const auto* field = context.index.customField(customKeyOf(row.field));
    return std::make_unique<CustomTest>(row, field ? *field : CustomField{-1, {}, {}, {}, {}, {}}, context);
}

} // namespace serai::segments
