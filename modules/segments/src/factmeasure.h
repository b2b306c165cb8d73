// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "numbers.h"
#include "passes.h"
#include "slotmeasure.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <new>
#include <type_traits>

namespace serai::segments {

/// What the facts of one member come to.
struct Totals
{
    quint32 count = 0;
    quint32 withoutRate = 0;
    qint64 sum = 0;
};

/// Counts, sums, averages, extremes and days of the facts of \a Slices that \a Pass, with amounts as \a
/// Numbers has them: a class for each, so that its loops have no branch of their own.
template <class Slices, class Pass, class Numbers>
class Measured final : public SlotMeasure
{
public:
    Measured(const MeasurePlan& plan, Slices slices, Pass pass, Numbers numbers)
        : m_measure(plan.row->measure)
        , m_slices(std::move(slices))
        , m_pass(std::move(pass))
        , m_numbers(std::move(numbers))
        , m_times(plan.stream->times.data())
        , m_today(plan.today)
        , m_table(plan.table)
        , m_isJudged(plan.isJudged)
        , m_low(plan.low)
        , m_high(plan.high)
    {
    }

    void measure(quint32 first, quint32 count, Value* values) override
    {
        switch (m_measure) {
        case Measure::Count:
        case Measure::Distinct: // has a class of its own
            return each(first, count, values, [this](const FactSlice& slice) { return counted(slice); });
        case Measure::Sum:
        case Measure::Average:
            return each(first, count, values, [this](const FactSlice& slice) { return summed(slice); });
        case Measure::Min:
        case Measure::Max:
            return each(first, count, values, [this](const FactSlice& slice) { return extreme(slice); });
        case Measure::DaysSinceFirst:
        case Measure::DaysSinceLast:
            return each(first, count, values, [this](const FactSlice& slice) { return daysSince(slice); });
        }
    }

private:
    static constexpr bool isDaily = Numbers::kind == NumberKind::Daily;
    static constexpr bool isExchanged = Numbers::kind == NumberKind::Exchanged;
    static constexpr quint32 mostRoughly = 4096; ///< facts whose sum may be reckoned in floating point

    [[nodiscard]] quint32 passes(const FactSlice& slice, size_t i) const
    {
        return isMeasured(m_pass, m_slices, slice, i);
    }

    template <class F>
    void each(quint32 first, quint32 count, Value* values, F&& of) const
    {
        const auto take = [&](quint32 n, const FactSlice& slice) {
            new (values + n) Value(slice.isKnown() ? of(slice) : Value()); // a copy would wait for its parts
        };
        eachSlice(m_slices, first, count, take, m_pass, m_numbers);
    }

    [[nodiscard]] Value counted(const FactSlice& slice) const
    {
        quint32 count = slice.end - slice.begin;
        if constexpr (!std::is_same_v<Pass, OpenPass> || !std::is_same_v<Slices, AllSlices>) {
            count = 0;
            for (size_t i = slice.begin; i < slice.end; ++i)
                count += passes(slice, i);
        }
        return Value::of(count, count);
    }

    [[nodiscard]] Value summed(const FactSlice& slice) const
    {
        Totals totals;
        if constexpr (isDaily) {
            if (sumWithin(slice, totals))
                return sumOf(totals);
            totals = {};
            if (sumRoughly(slice, totals))
                return sumOf(totals);
            totals = {};
            if (sumDaily(slice, totals))
                return sumOf(totals);
            totals = {};
            if (lacksRates(slice, totals))
                return sumOf(totals);
            totals = {};
        }
        if constexpr (isExchanged) {
            if (sumAtOnce(slice, totals))
                return sumOf(totals);
            totals = {};
        }
        for (size_t i = slice.begin; i < slice.end; ++i) {
            const auto isIn = passes(slice, i);
            if (!Numbers::isCheap && isIn == 0)
                continue;
            qint64 value = 0;
            totals.withoutRate += m_numbers.take(i, value) ? 0u : 1u;
            Numbers::add(totals.sum, value & -qint64(isIn));
            totals.count += isIn;
        }
        return sumOf(totals);
    }

    [[nodiscard]] Value sumOf(const Totals& totals) const
    {
        const bool average = m_measure == Measure::Average;
        return valueOf(totals, totals.sum, average ? std::max<qint64>(1, totals.count) : 1, !average);
    }

    /// Adds up converted amounts in floating point, which is enough where the sum of the rounded ones lies on
    /// the same side of each bound. False where a bound is too near.
    bool sumRoughly(const FactSlice& slice, Totals& totals) const
    {
        if (!m_isJudged || slice.end - slice.begin > mostRoughly)
            return false;
        double sum = 0;
        for (size_t i = slice.begin; i < slice.end; ++i) {
            const auto isIn = passes(slice, i);
            const double value = m_numbers.amounts[i] * m_numbers.ratio(i); // unknown: not a number
            sum += isIn != 0 ? value : 0;
            totals.count += isIn;
        }
        if (!(std::abs(sum) < 1e17))
            return false; // a rate is not known
        totals.sum = qint64(sum);
        return isFar(sum, totals.count);
    }

    /// Whether the sum of \a count rounded amounts, \a sum before they were rounded, lies on the same side of
    /// each bound.
    [[nodiscard]] bool isFar(double sum, quint32 count) const { return isApart(sum, sum, count); }

    /// The same of a sum between \a low and \a high.
    [[nodiscard]] bool isApart(double low, double high, quint32 count) const
    {
        const double largest = std::max(std::abs(low), std::abs(high));
        const double doubt = double(count) + largest * 1e-11 + 2; // a half each, and the arithmetic
        const double times = m_measure == Measure::Average ? double(count) : 1;
        const auto isFarFrom = [&](qint64 bound) { // on which side cannot be guessed: no branch
            const double far = double(bound) * times;
            return quint32(low - far > doubt) | quint32(far - high > doubt);
        };
        return (isFarFrom(m_low) & isFarFrom(m_high)) != 0;
    }

    /// Whether all rates that \a slice could need are known and lie between those of the band.
    [[nodiscard]] bool isInBand(const FactSlice& slice) const
    {
        const auto& band = m_numbers.ratios.band();
        return m_isJudged && slice.end - slice.begin <= mostRoughly
            && (slice.begin == slice.end
                || (std::max(m_times[slice.begin], slice.from) >= band.from
                    && std::min(m_times[slice.end - 1], slice.to) <= band.to));
    }

    /// Adds amounts up as they are: rates differ by little, so that the sum of most members lies on the same
    /// side of each bound with the lowest and with the highest of them. False where it does not.
    bool sumWithin(const FactSlice& slice, Totals& totals) const
    {
        if (!isInBand(slice))
            return false;
        qint64 sum = 0;
        qint32 signs = 0; // negative where an amount is
        for (size_t i = slice.begin; i < slice.end; ++i) {
            const auto isIn = passes(slice, i);
            const qint32 amount = m_numbers.amounts[i] & -qint32(isIn);
            sum += amount;
            signs |= amount;
            totals.count += isIn;
        }
        const auto& band = m_numbers.ratios.band();
        const auto negative = signs < 0 ? negativeSum(slice) : 0;
        const auto lost = double(-negative);
        const auto gained = double(sum - negative);
        const double low = gained * band.least - lost * band.most;
        const double high = gained * band.most - lost * band.least;
        totals.sum = qint64(low);
        return isApart(low, high, totals.count);
    }

    /// Of what was paid back, which few members have.
    [[nodiscard]] qint64 negativeSum(const FactSlice& slice) const
    {
        qint64 sum = 0;
        for (size_t i = slice.begin; i < slice.end; ++i)
            sum += qint64(std::min(m_numbers.amounts[i], 0)) & -qint64(passes(slice, i));
        return sum;
    }

    /// The same of the least or largest amount.
    template <class Better>
    bool extremeWithin(const FactSlice& slice, Better better, Totals& totals) const
    {
        if (!isInBand(slice))
            return false;
        const auto best = plainExtreme(slice, m_numbers.amounts, better, totals.count);
        if (totals.count == 0)
            return true;
        const auto& band = m_numbers.ratios.band();
        const double one = double(best) * band.least;
        const double other = double(best) * band.most;
        totals.sum = qint64(one);
        return isApart(std::min(one, other), std::max(one, other), 1);
    }

    /// The same with one ratio for all: what is converted is the sum. The limit of the ratio keeps the error
    /// of each product of 32 bits far below the half that its rounding may take.
    bool sumAtOnce(const FactSlice& slice, Totals& totals) const
    {
        constexpr double largestRatio = 1e5;
        if (!m_isJudged || slice.end - slice.begin > mostRoughly || !(m_numbers.ratio < largestRatio))
            return false;
        qint64 plain = 0;
        for (size_t i = slice.begin; i < slice.end; ++i) {
            const auto isIn = passes(slice, i);
            plain += qint64(m_numbers.numbers[i]) & -qint64(isIn);
            totals.count += isIn;
        }
        const double sum = double(plain) * m_numbers.ratio;
        totals.sum = qint64(sum);
        return isFar(sum, totals.count);
    }

    /// The same exactly: each is rounded by adding a number so large that no fraction is left, the bits of
    /// which are then the amount's. False where one is so near to a half that the error could round it the
    /// other way, where the sum could be too large, or where a rate is not known.
    bool sumDaily(const FactSlice& slice, Totals& totals) const
    {
        if (slice.end - slice.begin > m_numbers.ratios.mostFacts())
            return false;
        constexpr double large = 6755399441055744.0; // 1.5 * 2^52
        const double limit = m_numbers.ratios.limit();
        quint64 sum = 0;
        quint32 doubt = 0;
        for (size_t i = slice.begin; i < slice.end; ++i) {
            const auto isIn = passes(slice, i);
            const double value = m_numbers.amounts[i] * m_numbers.ratio(i);
            const double shifted = value + large;
            sum += (std::bit_cast<quint64>(shifted) - std::bit_cast<quint64>(large)) & -quint64(isIn);
            doubt |= quint32(!(std::abs(value - (shifted - large)) <= limit)) & isIn;
            totals.count += isIn;
        }
        totals.sum = qint64(sum);
        return doubt == 0;
    }

    /// The least or largest of \a numbers, and the \a count of those that are measured. In as many bits as
    /// the numbers have, of which the processor compares several at a time.
    template <class Number, class Better>
    Number plainExtreme(const FactSlice& slice, const Number* numbers, Better, quint32& count) const
    {
        constexpr auto none = worst<Number, Better>();
        Number best = none;
        quint32 found = 0;
        for (size_t i = slice.begin; i < slice.end; ++i) {
            const auto isIn = passes(slice, i);
            const Number mask = -Number(isIn);
            const Number number = (numbers[i] & mask) | (none & ~mask);
            best = Better()(number, best) ? number : best;
            found += isIn;
        }
        count = found;
        return best;
    }

    /// What every number is better than, or as good as.
    template <class Number, class Better>
    static constexpr Number worst()
    {
        return Better()(0, 1) ? std::numeric_limits<Number>::max() : std::numeric_limits<Number>::lowest();
    }

    /// The least or largest converted amount: rounding keeps their order, so only the best one is rounded.
    template <class Better>
    bool extremeDaily(const FactSlice& slice, Better better, Totals& totals) const
    {
        auto best = worst<double, Better>();
        double rates = 0; // not a number where one is not known
        for (size_t i = slice.begin; i < slice.end; ++i) {
            const auto isIn = passes(slice, i);
            const double ratio = m_numbers.ratio(i);
            const double value = m_numbers.amounts[i] * ratio;
            best = isIn != 0 && better(value, best) ? value : best;
            rates += isIn != 0 ? ratio : 0;
            totals.count += isIn;
        }
        if (totals.count == 0)
            return true;
        if (!(rates >= 0))
            return false;
        totals.sum = std::llround(best);
        return std::abs(best - double(totals.sum)) <= m_numbers.ratios.limit();
    }

    /// Counts facts whose rate is not known, if one is: then the rest of them does not matter.
    bool lacksRates(const FactSlice& slice, Totals& totals) const
    {
        for (size_t i = slice.begin; i < slice.end; ++i) {
            const auto isIn = passes(slice, i);
            totals.withoutRate += quint32(std::isnan(m_numbers.ratio(i))) & isIn;
            totals.count += isIn;
        }
        return totals.withoutRate != 0;
    }

    [[nodiscard]] Value extreme(const FactSlice& slice) const
    {
        return m_measure == Measure::Min ? extremeOf(slice, std::less<>())
                                         : extremeOf(slice, std::greater<>());
    }

    template <class Better>
    [[nodiscard]] Value extremeOf(const FactSlice& slice, Better better) const
    {
        Totals totals;
        if constexpr (Numbers::kind == NumberKind::Plain) {
            const qint64 best = plainExtreme(slice, m_numbers.numbers, better, totals.count);
            return valueOf(totals, totals.count == 0 ? 0 : best, 1, false);
        }
        if constexpr (isDaily) {
            if (extremeWithin(slice, better, totals))
                return valueOf(totals, totals.count == 0 ? 0 : totals.sum, 1, false);
            totals = {};
            if (extremeDaily(slice, better, totals))
                return valueOf(totals, totals.count == 0 ? 0 : totals.sum, 1, false);
            totals = {};
            if (lacksRates(slice, totals))
                return valueOf(totals, 0, 1, false);
            totals = {};
        }
        if constexpr (isExchanged) { // rounding keeps the order of amounts
            const auto best = plainExtreme(slice, m_numbers.numbers, better, totals.count);
            if (totals.count == 0 || m_numbers.takeNumber(best, totals.sum))
                return valueOf(totals, totals.sum, 1, false);
            totals = {};
        }
        auto best = worst<qint64, Better>();
        for (size_t i = slice.begin; i < slice.end; ++i) {
            if (passes(slice, i) == 0)
                continue;
            qint64 value = 0;
            totals.withoutRate += m_numbers.take(i, value) ? 0u : 1u;
            best = better(value, best) ? value : best;
            ++totals.count;
        }
        return valueOf(totals, totals.count == 0 ? 0 : best, 1, false);
    }

    [[nodiscard]] Value daysSince(FactSlice slice) const
    {
        const bool last = m_measure == Measure::DaysSinceLast;
        while (slice.begin < slice.end && !passes(slice, last ? slice.end - 1 : slice.begin))
            last ? --slice.end : ++slice.begin;
        if (slice.begin == slice.end)
            return {};
        return Value::of(m_today - m_table->dayOf(m_times[last ? slice.end - 1 : slice.begin]), 1);
    }

    static Value valueOf(const Totals& totals, qint64 number, qint64 count, bool ofNothing)
    {
        const bool known = (ofNothing || totals.count > 0) && totals.withoutRate == 0;
        return {known, totals.withoutRate, totals.count, number, count};
    }

    Measure m_measure;
    Slices m_slices;
    Pass m_pass;
    Numbers m_numbers;
    const quint32* m_times;
    qint64 m_today;
    const ZoneTable* m_table;
    bool m_isJudged;
    qint64 m_low;
    qint64 m_high;
};

} // namespace serai::segments
