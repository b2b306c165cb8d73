// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ahead.h"
#include "factselect.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace serai::segments {

/// Which facts of a stream count: one type for each condition that comes alone, so that the loop over
/// millions of facts has nothing but that condition in it. Each answers 1 or 0, to be added up: whether every
/// tenth fact counts is guessed wrong too often for a branch. fetch(i): fact i is about to be asked for.
struct OpenPass
{
    static constexpr bool picksFew = false; ///< as a rule
    static constexpr bool isCheap = true; ///< asking in vain costs less than asking whether to ask

    quint32 operator()(size_t) const { return 1; }

    Q_ALWAYS_INLINE void fetch(size_t) const { }
};

/// By a table of codes.
template <class Code>
struct TablePass
{
    static constexpr bool picksFew = true;
    static constexpr bool isCheap = true;
    std::vector<quint8> table; ///< 1 or 0
    const Code* codes;

    quint32 operator()(size_t i) const { return table.data()[codes[i]]; }

    Q_ALWAYS_INLINE void fetch(size_t i) const { fetchAhead(codes + i); }
};

/// By a number in an interval, both ends included, or outside of it.
struct RangePass
{
    static constexpr bool picksFew = false;
    static constexpr bool isCheap = true;
    const qint32* numbers;
    quint32 low;
    quint32 span; ///< high - low
    quint32 outside; ///< 1 or 0

    quint32 operator()(size_t i) const { return quint32(quint32(numbers[i]) - low <= span) ^ outside; }

    Q_ALWAYS_INLINE void fetch(size_t i) const { fetchAhead(numbers + i); }
};

struct AnyPass
{
    static constexpr bool picksFew = true;
    static constexpr bool isCheap = false;
    FactFilter filter;
    const Stream* stream;

    quint32 operator()(size_t i) const
    {
        return filter.passes(*stream, i) && filter.inMoney(*stream, i) ? 1 : 0;
    }

    Q_ALWAYS_INLINE void fetch(size_t i) const { filter.fetch(*stream, i); }
};

/// 1 for fact \a i of \a slice that passes and lies in its window, else 0.
template <class Pass, class Slices>
[[nodiscard]] inline quint32 isMeasured(
    const Pass& pass, const Slices& slices, const FactSlice& slice, size_t i)
{
    if constexpr (Pass::isCheap)
        return pass(i) & slices.has(slice, i);
    else
        return slices.has(slice, i) != 0 ? pass(i) : 0;
}

/// Nothing where no number of 32 bits lies between the ends.
inline std::optional<RangePass> rangePass(const NumberRange& range, const qint32* numbers)
{
    constexpr qint64 least = std::numeric_limits<qint32>::min();
    constexpr qint64 most = std::numeric_limits<qint32>::max();
    if (range.low > most || range.high < least)
        return std::nullopt;
    const auto low = std::max(range.low, least) + (range.lowOpen && range.low >= least ? 1 : 0);
    const auto high = std::min(range.high, most) - (range.highOpen && range.high <= most ? 1 : 0);
    if (low > high)
        return std::nullopt;
    return RangePass{numbers, quint32(qint32(low)), quint32(high - low), range.outside ? 1u : 0u};
}

/// Calls \a use with the quickest pass that says what \a filter says of \a stream.
template <class F>
void withPass(const FactFilter& filter, const Stream& stream, F&& use)
{
    const auto single = [&](const std::vector<NumberRange>* ranges) { return ranges && ranges->size() == 1; };
    const int conditions = int(!filter.currency.empty()) + int(!filter.money.empty())
        + int(filter.product != nullptr) + int(filter.keys.size()) + int(filter.amounts != nullptr)
        + int(filter.quantities != nullptr);
    const bool coded = !stream.currency.empty();
    std::optional<RangePass> range;
    if (conditions == 1 && single(filter.amounts) && stream.wideAmounts.empty())
        range = rangePass(filter.amounts->front(), stream.amounts.data());
    else if (conditions == 1 && single(filter.quantities))
        range = rangePass(filter.quantities->front(), stream.quantity.data());
    if (conditions == 0) {
        use(OpenPass());
    } else if (conditions == 1 && filter.isProductOnly(stream)) {
        use(TablePass<quint32>{*filter.product, stream.product.data()});
    } else if (conditions == 1 && coded && !filter.currency.empty()) {
        use(TablePass<quint16>{filter.currency, stream.currency.data()});
    } else if (conditions == 1 && coded && !filter.money.empty()) {
        use(TablePass<quint16>{filter.money, stream.currency.data()});
    } else if (range) {
        use(*range);
    } else if (conditions == 1 && filter.keys.size() == 1 && !filter.keys.front().column->narrow.empty()) {
        use(TablePass<quint8>{filter.keys.front().passes, filter.keys.front().column->narrow.data()});
    } else {
        use(AnyPass{filter, &stream});
    }
}

} // namespace serai::segments
