// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dailyratios.h"
#include "moneyconverter.h"
#include "shard.h"

#include <limits>

namespace serai::segments {

/// \a sum and \a value; what 64 bits cannot hold becomes the largest or the least number.
inline void addSaturated(qint64& sum, qint64 value)
{
    const bool negative = value < 0;
    if (qAddOverflow(sum, value, &sum))
        sum = negative ? std::numeric_limits<qint64>::min() + 1 : std::numeric_limits<qint64>::max();
}

enum class NumberKind {
    None,
    Plain,
    Converted, ///< one by one
    Exchanged, ///< at the rates of one day
    Daily, ///< at the rates of each fact's day
};

/// Amounts as they are. fetch(i), of each of these classes: number i is about to be asked for.
template <class Number>
struct PlainNumbers
{
    static constexpr bool isCheap = true; ///< reading one in vain costs less than asking whether to read it
    static constexpr auto kind = NumberKind::Plain;
    const Number* numbers;

    static void add(qint64& sum, qint64 value)
    {
        if constexpr (sizeof(Number) < sizeof(qint64))
            sum += value; // a member has fewer than 2^32 facts
        else
            addSaturated(sum, value);
    }

    bool take(size_t i, qint64& value) const
    {
        value = numbers[i];
        return true;
    }

    Q_ALWAYS_INLINE void fetch(size_t i) const { fetchAhead(numbers + i); }
};

/// Amounts in the row's currency; false where there is no rate.
struct ConvertedNumbers
{
    static constexpr bool isCheap = false;
    static constexpr auto kind = NumberKind::Converted;
    const MoneyConverter* converter;
    MoneyConverter::Bound bound;
    const Stream* stream;

    static void add(qint64& sum, qint64 value) { addSaturated(sum, value); }

    bool take(size_t i, qint64& value) const
    {
        const size_t code = stream->currency.empty() ? 0 : stream->currency[i];
        return converter->convert(bound, code, stream->amount(i), stream->times[i], value);
    }

    Q_ALWAYS_INLINE void fetch(size_t i) const
    {
        stream->fetchAmount(i);
        fetchAhead(stream->times.data() + i);
        if (!stream->currency.empty())
            fetchAhead(stream->currency.data() + i);
    }
};

/// The same where all amounts are in one currency, at the rates of one day: one ratio for all, so that what
/// many amounts come to is converted once; see Measured.
template <class Number>
struct ExchangedNumbers
{
    static constexpr bool isCheap = false;
    static constexpr auto kind = NumberKind::Exchanged;
    const Number* numbers;
    double ratio;
    const MoneyConverter* converter;
    MoneyConverter::Bound bound;

    static void add(qint64& sum, qint64 value) { PlainNumbers<Number>::add(sum, value); }

    bool take(size_t i, qint64& value) const { return takeNumber(numbers[i], value); }

    Q_ALWAYS_INLINE void fetch(size_t i) const { fetchAhead(numbers + i); }

    bool takeNumber(qint64 number, qint64& value) const
    {
        return MoneyConverter::multiply(number, ratio, value)
            || converter->convert(bound, 0, number, 0, value);
    }
};

/// The same where each fact has the rates of its own day. What many facts come to is reckoned in floating
/// point and taken only where its error cannot reach the next number; see Measured.
template <bool IsCoded>
struct DailyNumbers
{
    static constexpr bool isCheap = false;
    static constexpr auto kind = NumberKind::Daily;
    ConvertedNumbers exact;
    DailyRatios ratios;
    const qint32* amounts;
    const quint16* codes; ///< where facts are in several currencies
    const quint32* times;

    static void add(qint64& sum, qint64 value) { addSaturated(sum, value); }

    bool take(size_t i, qint64& value) const { return exact.take(i, value); }

    Q_ALWAYS_INLINE void fetch(size_t i) const { exact.fetch(i); }

    [[nodiscard]] double ratio(size_t i) const { return ratios.of(IsCoded ? codes[i] : 0, times[i]); }
};

/// Facts that have no number that is asked for.
struct NoNumbers
{
    static constexpr bool isCheap = true;
    static constexpr auto kind = NumberKind::None;

    static void add(qint64&, qint64) { }

    bool take(size_t, qint64& value) const
    {
        value = 0;
        return true;
    }

    Q_ALWAYS_INLINE void fetch(size_t) const { }
};

} // namespace serai::segments
