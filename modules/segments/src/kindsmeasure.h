// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passes.h"
#include "slotmeasure.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace serai::segments {

struct ProductCodes
{
    const quint32* products;

    quint32 operator()(size_t i) const { return products[i]; }
};

struct CategoryCodes
{
    const quint32* products;
    const std::vector<quint32>* categories;

    quint32 operator()(size_t i) const
    {
        return products[i] < categories->size() ? categories->data()[products[i]] : 0;
    }
};

struct KeyCodes
{
    const KeyColumn* column;

    quint32 operator()(size_t i) const { return column->code(i); }
};

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
        for (quint32 n = 0; n < count; ++n) {
            const auto slice = m_slices.of(first + n);
            values[n] = slice.isKnown() ? kindsOf(slice) : Value();
        }
    }

private:
    static constexpr size_t mostKinds = 4'000'000; ///< with more of them, the few of a member are sorted

    Value kindsOf(const FactSlice& slice)
    {
        if (m_seen.empty())
            return sortedKindsOf(slice);
        if (++m_stamp == 0) { // after four thousand million members
            std::fill(m_seen.begin(), m_seen.end(), 0);
            m_stamp = 1;
        }
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

/// The same where kinds are so few that each has a bit.
template <class Slices, class Pass, class Codes>
class FewKindsMeasured final : public SlotMeasure
{
public:
    static constexpr size_t mostKinds = 64; ///< with code 0, which is none

    FewKindsMeasured(Slices slices, Pass pass, Codes codes)
        : m_slices(std::move(slices))
        , m_pass(std::move(pass))
        , m_codes(codes)
    {
    }

    void measure(quint32 first, quint32 count, Value* values) override
    {
        for (quint32 n = 0; n < count; ++n) {
            const auto slice = m_slices.of(first + n);
            values[n] = slice.isKnown() ? kindsOf(slice) : Value();
        }
    }

private:
    Value kindsOf(const FactSlice& slice) const
    {
        quint64 seen = 0;
        for (size_t i = slice.begin; i < slice.end; ++i)
            seen |= quint64(m_pass(i)) << m_codes(i);
        return Value::of(std::popcount(seen & ~quint64(1)), seen != 0 ? 1 : 0);
    }

    Slices m_slices;
    Pass m_pass;
    Codes m_codes;
};

} // namespace serai::segments
