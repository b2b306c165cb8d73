// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passes.h"
#include "slotmeasure.h"

#include <algorithm>
#include <array>
#include <vector>

namespace serai::segments {

struct ProductCodes
{
    const quint32* products;

    quint32 operator()(size_t i) const { return products[i]; }

    Q_ALWAYS_INLINE void fetch(size_t i) const { fetchAhead(products + i); }
};

struct CategoryCodes
{
    const quint32* products;
    const std::vector<quint32>* categories;

    quint32 operator()(size_t i) const
    {
        return products[i] < categories->size() ? categories->data()[products[i]] : 0;
    }

    Q_ALWAYS_INLINE void fetch(size_t i) const { fetchAhead(products + i); }
};

struct KeyCodes
{
    const KeyColumn* column;

    quint32 operator()(size_t i) const { return column->code(i); }

    Q_ALWAYS_INLINE void fetch(size_t i) const { column->fetch(i); }
};

inline constexpr size_t mostFewKinds = 64; ///< with code 0, which is none

/// Counts kinds: each kind remembers the last member who had it.
template <class Slices, class Pass, class Codes>
class KindsMeasured final : public SlotMeasure
{
public:
    KindsMeasured(Slices slices, Pass pass, Codes codes, size_t kinds, qint64 enough)
        : m_slices(std::move(slices))
        , m_pass(std::move(pass))
        , m_codes(codes)
        , m_enough(enough)
        , m_seen(kinds <= mostKinds ? kinds : 0, 0)
    {
    }

    void measure(quint32 first, quint32 count, Value* values) override
    {
        const auto take = [&](quint32 n, const FactSlice& slice) {
            values[n] = slice.isKnown() ? kindsOf(m_slices.cut(slice)) : Value();
        };
        eachSlice(m_slices, first, count, take, m_pass, m_codes);
    }

private:
    static constexpr size_t atOnce = 16; ///< facts
    static constexpr size_t mostKinds = 4'000'000; ///< with more of them, the few of a member are sorted

    Value kindsOf(const FactSlice& slice)
    {
        if (m_seen.empty())
            return sortedKindsOf(slice);
        if (++m_stamp == 0) { // after four thousand million members
            std::fill(m_seen.begin(), m_seen.end(), 0);
            m_stamp = 1;
        }
        return Pass::picksFew ? pickedKindsOf(slice) : plainKindsOf(slice);
    }

    Value plainKindsOf(const FactSlice& slice)
    {
        quint32 facts = 0;
        qint64 kinds = 0;
        for (size_t i = slice.begin; i < slice.end && kinds <= m_enough; ++i) {
            const auto passes = m_pass(i);
            const auto code = m_codes(i);
            auto& seen = m_seen.data()[code];
            facts |= passes;
            kinds += int(passes) & int(code != 0) & int(seen != m_stamp);
            seen = passes ? m_stamp : seen; // a branch would be guessed wrong too often
        }
        return Value::of(kinds, facts);
    }

    /// The same where most facts do not pass: those that do stand together first, so that the others cost no
    /// look at their kind.
    Value pickedKindsOf(const FactSlice& slice)
    {
        std::array<quint32, atOnce> picked;
        quint32 facts = 0;
        qint64 kinds = 0;
        for (size_t begin = slice.begin; begin < slice.end && kinds <= m_enough; begin += atOnce) {
            const auto end = std::min<size_t>(begin + atOnce, slice.end);
            quint32 count = 0;
            for (size_t i = begin; i < end; ++i) {
                picked.data()[count] = m_codes(i);
                count += m_pass(i);
            }
            for (quint32 n = 0; n < count; ++n) {
                const auto code = picked.data()[n];
                auto& seen = m_seen.data()[code];
                kinds += int(code != 0) & int(seen != m_stamp);
                seen = m_stamp;
            }
            facts |= count;
        }
        return Value::of(kinds, facts == 0 ? 0 : 1);
    }

    Value sortedKindsOf(const FactSlice& slice)
    {
        quint32 facts = 0;
        m_sorted.clear();
        for (size_t i = slice.begin; i < slice.end; ++i) {
            if (!m_pass(i))
                continue;
            facts = 1;
            if (const auto code = m_codes(i); code != 0)
                m_sorted.push_back(code);
        }
        std::sort(m_sorted.begin(), m_sorted.end());
        return Value::of(std::unique(m_sorted.begin(), m_sorted.end()) - m_sorted.begin(), facts);
    }

    Slices m_slices;
    Pass m_pass;
    Codes m_codes;
    qint64 m_enough;
    quint32 m_stamp = 0;
    std::vector<quint32> m_seen; ///< by code: stamp of the member
    std::vector<quint32> m_sorted;
};

/// How many bits of \a bits are set, where the processor may lack an instruction for it.
[[nodiscard]] inline int countOfBits(quint64 bits)
{
    bits -= (bits >> 1) & 0x5555'5555'5555'5555;
    bits = (bits & 0x3333'3333'3333'3333) + ((bits >> 2) & 0x3333'3333'3333'3333);
    bits = (bits + (bits >> 4)) & 0x0f0f'0f0f'0f0f'0f0f;
    return int((bits * 0x0101'0101'0101'0101) >> 56);
}

/// The bit of each fact's kind, by the code that the facts have.
template <class Code>
struct KindBits
{
    std::vector<quint64> table; ///< bit 0: no kind
    const Code* codes;

    quint64 operator()(size_t i) const { return table.data()[codes[i]]; }

    Q_ALWAYS_INLINE void fetch(size_t i) const { fetchAhead(codes + i); }
};

/// The same where kinds are so few that each has a bit.
template <class Slices, class Pass, class Code>
class FewKindsMeasured final : public SlotMeasure
{
public:
    FewKindsMeasured(Slices slices, Pass pass, KindBits<Code> bits)
        : m_slices(std::move(slices))
        , m_pass(std::move(pass))
        , m_bits(std::move(bits))
    {
    }

    void measure(quint32 first, quint32 count, Value* values) override
    {
        const auto take = [&](quint32 n, const FactSlice& slice) {
            values[n] = slice.isKnown() ? kindsOf(slice) : Value();
        };
        eachSlice(m_slices, first, count, take, m_pass, m_bits);
    }

private:
    Value kindsOf(const FactSlice& slice) const
    {
        quint64 seen = 0;
        for (size_t i = slice.begin; i < slice.end; ++i)
            seen |= m_bits(i) & -quint64(isMeasured(m_pass, m_slices, slice, i));
        return Value::of(countOfBits(seen & ~quint64(1)), seen != 0 ? 1 : 0);
    }

    Slices m_slices;
    Pass m_pass;
    KindBits<Code> m_bits;
};

} // namespace serai::segments
