// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slotmeasure.h"

#include "passes.h"

#include <segments/fields.h>

#include <algorithm>

namespace serai::segments {

/// \a sum and \a value; what 64 bits cannot hold becomes the largest or the least number.
static void addSaturated(qint64& sum, qint64 value)
{
    const bool negative = value < 0;
    if (qAddOverflow(sum, value, &sum))
        sum = negative ? std::numeric_limits<qint64>::min() + 1 : std::numeric_limits<qint64>::max();
}

/// Amounts as they are.
template <class Number>
struct PlainNumbers
{
    static constexpr bool isCheap = true; ///< reading one in vain costs less than asking whether to read it
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
};

/// Amounts in the row's currency; false where there is no rate.
struct ConvertedNumbers
{
    static constexpr bool isCheap = false;
    const MoneyConverter* converter;
    MoneyConverter::Bound bound;
    const Stream* stream;

    static void add(qint64& sum, qint64 value) { addSaturated(sum, value); }

    bool take(size_t i, qint64& value) const
    {
        const size_t code = stream->currency.empty() ? 0 : stream->currency[i];
        return converter->convert(bound, code, stream->amount(i), stream->times[i], value);
    }
};

/// The same where all amounts are in one currency, at the rates of one day.
template <class Number>
struct ExchangedNumbers
{
    static constexpr bool isCheap = false;
    const Number* numbers;
    double ratio;
    const MoneyConverter* converter;
    MoneyConverter::Bound bound;

    static void add(qint64& sum, qint64 value) { PlainNumbers<Number>::add(sum, value); }

    bool take(size_t i, qint64& value) const
    {
        return MoneyConverter::multiply(numbers[i], ratio, value)
            || converter->convert(bound, 0, numbers[i], 0, value);
    }
};

/// Facts that have no number that is asked for.
struct NoNumbers
{
    static constexpr bool isCheap = true;

    static void add(qint64&, qint64) { }

    bool take(size_t, qint64& value) const
    {
        value = 0;
        return true;
    }
};

/// What the facts of one member come to.
struct Totals
{
    quint32 count = 0;
    quint32 withoutRate = 0;
    qint64 sum = 0;
};

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
    template <class F>
    void each(quint32 first, quint32 count, Value* values, F&& of)
    {
        for (quint32 i = 0; i < count; ++i) {
            const auto slice = m_slices.of(first + i);
            values[i] = slice ? of(*slice) : Value();
        }
    }

    [[nodiscard]] Value counted(const FactSlice& slice) const
    {
        quint32 count = slice.end - slice.begin;
        if constexpr (!std::is_same_v<Pass, OpenPass>) {
            count = 0;
            for (size_t i = slice.begin; i < slice.end; ++i)
                count += m_pass(i);
        }
        return Value::of(count, count);
    }

    [[nodiscard]] Value summed(const FactSlice& slice) const
    {
        Totals totals;
        for (size_t i = slice.begin; i < slice.end; ++i) {
            const auto passes = m_pass(i);
            if (!Numbers::isCheap && passes == 0)
                continue;
            qint64 value = 0;
            totals.withoutRate += m_numbers.take(i, value) ? 0u : 1u;
            Numbers::add(totals.sum, value & -qint64(passes));
            totals.count += passes;
        }
        const bool average = m_measure == Measure::Average;
        return valueOf(totals, totals.sum, average ? std::max<qint64>(1, totals.count) : 1, !average);
    }

    [[nodiscard]] Value extreme(const FactSlice& slice) const
    {
        return m_measure == Measure::Min
            ? extremeOf(slice, std::numeric_limits<qint64>::max(), [](qint64 a, qint64 b) { return a < b; })
            : extremeOf(slice, std::numeric_limits<qint64>::min(), [](qint64 a, qint64 b) { return a > b; });
    }

    template <class Better>
    [[nodiscard]] Value extremeOf(const FactSlice& slice, qint64 best, Better better) const
    {
        Totals totals;
        for (size_t i = slice.begin; i < slice.end; ++i) {
            const auto passes = m_pass(i);
            if (!Numbers::isCheap && passes == 0)
                continue;
            qint64 value = 0;
            totals.withoutRate += m_numbers.take(i, value) ? 0u : 1u;
            best = int(passes) & int(better(value, best)) ? value : best;
            totals.count += passes;
        }
        return valueOf(totals, totals.count == 0 ? 0 : best, 1, false);
    }

    [[nodiscard]] Value daysSince(FactSlice slice) const
    {
        const bool last = m_measure == Measure::DaysSinceLast;
        while (slice.begin < slice.end && !m_pass(last ? slice.end - 1 : slice.begin))
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
};

/// Sums and averages of purchases and of what came back: a cancellation is no purchase.
class NetMeasured final : public SlotMeasure
{
public:
    NetMeasured(std::unique_ptr<SlotMeasure> purchases, std::unique_ptr<SlotMeasure> returns)
        : m_purchases(std::move(purchases))
        , m_returns(std::move(returns))
    {
    }

    void measure(quint32 first, quint32 count, Value* values) override
    {
        m_purchases->measure(first, count, values);
        m_returned.resize(count);
        m_returns->measure(first, count, m_returned.data());
        for (quint32 i = 0; i < count; ++i) {
            addSaturated(values[i].number, m_returned[i].number);
            values[i].withoutRate += m_returned[i].withoutRate;
            values[i].known = values[i].known && values[i].withoutRate == 0;
        }
    }

private:
    std::unique_ptr<SlotMeasure> m_purchases;
    std::unique_ptr<SlotMeasure> m_returns;
    std::vector<Value> m_returned;
};

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
            values[n] = slice ? kindsOf(*slice) : Value();
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
            if (!m_pass(i))
                continue;
            facts = 1;
            const auto code = m_codes(i);
            auto& seen = m_seen.data()[code];
            kinds += int(code != 0) & int(seen != m_stamp);
            seen = m_stamp;
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

template <class Slices, class Pass>
static std::unique_ptr<SlotMeasure> makeKinds(const MeasurePlan& plan, Slices slices, Pass pass)
{
    const auto& stream = *plan.stream;
    const auto make = [&](auto codes, size_t kinds) -> std::unique_ptr<SlotMeasure> {
        return std::make_unique<KindsMeasured<Slices, Pass, decltype(codes)>>(
            std::move(slices), std::move(pass), codes, kinds, plan.enough);
    };
    if (plan.row->of == Of::Product)
        return make(ProductCodes{stream.product.data()}, size_t(stream.highestProduct) + 1);
    if (plan.row->of == Of::Category)
        return make(CategoryCodes{stream.product.data(), plan.categories}, plan.categories->size() + 1);
    static const KeyColumn none; // of a shard without such facts
    const auto key = textKeysOf(plan.row->fact).indexOf(ofKey(plan.row->of));
    const auto* column = key >= 0 && size_t(key) < stream.keys.size() ? &stream.keys[size_t(key)] : &none;
    return make(KeyCodes{column}, column->words.size() + 1);
}

template <class Slices, class Pass>
static std::unique_ptr<SlotMeasure> makeMeasured(
    const MeasurePlan& plan, const Stream& stream, Slices slices, Pass pass)
{
    const auto make = [&](auto numbers) -> std::unique_ptr<SlotMeasure> {
        return std::make_unique<Measured<Slices, Pass, decltype(numbers)>>(
            plan, std::move(slices), std::move(pass), std::move(numbers));
    };
    const auto of = plan.row->of;
    if (of == Of::Quantity)
        return make(PlainNumbers<qint32>{stream.quantity.data()});
    if (of != Of::Amount && of != Of::NetAmount)
        return make(NoNumbers());
    if (plan.converter && stream.currency.empty() && !plan.currencies->empty()) {
        auto bound = plan.converter->bind(*plan.currencies);
        if (const auto ratio = plan.converter->ratioOf(*bound.front());
            ratio != 0 && stream.wideAmounts.empty())
            return make(
                ExchangedNumbers<qint32>{stream.amounts.data(), ratio, plan.converter, std::move(bound)});
    }
    if (plan.converter)
        return make(ConvertedNumbers{plan.converter, plan.converter->bind(*plan.currencies), &stream});
    if (stream.wideAmounts.empty())
        return make(PlainNumbers<qint32>{stream.amounts.data()});
    return make(PlainNumbers<qint64>{stream.wideAmounts.data()});
}

/// … of one stream: purchases and returns have one each.
static std::unique_ptr<SlotMeasure> makeOfStream(const MeasurePlan& plan, const Stream& stream)
{
    std::unique_ptr<SlotMeasure> made;
    const auto with = [&](auto slices) {
        withPass(*plan.filter, stream, [&](auto pass) {
            made = plan.row->measure == Measure::Distinct
                ? makeKinds(plan, std::move(slices), std::move(pass))
                : makeMeasured(plan, stream, std::move(slices), std::move(pass));
        });
    };
    if (plan.anchor == Anchor::None)
        with(FixedSlices{&stream, plan.window});
    else
        with(AnchoredSlices(stream,
            Anchors(plan.anchor, *plan.shard, plan.nowMs, plan.anchorField, *plan.table), *plan.row->window,
            plan.nowMs, *plan.table));
    return made;
}

std::unique_ptr<SlotMeasure> makeSlotMeasure(const MeasurePlan& plan)
{
    auto measure = makeOfStream(plan, *plan.stream);
    if (!plan.returns || plan.returns->times.empty() || plan.row->measure == Measure::Count)
        return measure;
    // The average of returns would lack a number for nobody's returns; their sum is what is added.
    auto row = *plan.row;
    row.measure = Measure::Sum;
    auto ofReturns = plan;
    ofReturns.row = &row;
    return std::make_unique<NetMeasured>(std::move(measure), makeOfStream(ofReturns, *plan.returns));
}

} // namespace serai::segments
