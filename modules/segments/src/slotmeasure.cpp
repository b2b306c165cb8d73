// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slotmeasure.h"

#include "factmeasure.h"
#include "kindsmeasure.h"

#include <segments/fields.h>

namespace serai::segments {

/// Sums and averages of purchases and of what came back: a cancellation is no purchase.
class NetMeasured final : public SlotMeasure
{
public:
    NetMeasured(std::unique_ptr<SlotMeasure> purchases, std::unique_ptr<SlotMeasure> returns,
        std::span<const quint32> offsets)
        : m_purchases(std::move(purchases))
        , m_returns(std::move(returns))
        , m_offsets(offsets)
    {
    }

    void measure(quint32 first, quint32 count, Value* values) override
    {
        m_purchases->measure(first, count, values);
        for (quint32 i = 0; i < count && first + i + 1 < m_offsets.size(); ++i) {
            if (m_offsets[first + i] == m_offsets[first + i + 1])
                continue; // most members never sent anything back
            Value returned;
            m_returns->measure(first + i, 1, &returned);
            addSaturated(values[i].number, returned.number);
            values[i].withoutRate += returned.withoutRate;
            values[i].known = values[i].known && values[i].withoutRate == 0;
        }
    }

private:
    std::unique_ptr<SlotMeasure> m_purchases;
    std::unique_ptr<SlotMeasure> m_returns;
    std::span<const quint32> m_offsets; ///< of the returns
};

template <class Slices, class Pass>
static std::unique_ptr<SlotMeasure> makeKinds(const MeasurePlan& plan, Slices slices, Pass pass)
{
    const auto& stream = *plan.stream;
    /// With \a kinds kinds: code 0 of \a codes is none; \a raw are codes of facts, below \a rawCount, and
    /// \a kindOf says which kind is meant by each.
    const auto make = [&](auto codes, size_t kinds, const auto* raw, size_t rawCount,
                          auto kindOf) -> std::unique_ptr<SlotMeasure> {
        using Raw = std::remove_cvref_t<decltype(*raw)>;
        if (kinds > mostFewKinds || (raw == nullptr && !stream.times.empty()))
            return std::make_unique<KindsMeasured<Slices, Pass, decltype(codes)>>(
                std::move(slices), std::move(pass), codes, kinds, plan.enough);
        KindBits<Raw> bits{std::vector<quint64>(rawCount), raw};
        for (size_t code = 0; code < rawCount; ++code)
            bits.table[code] = quint64(1) << kindOf(code);
        return std::make_unique<FewKindsMeasured<Slices, Pass, Raw>>(
            std::move(slices), std::move(pass), std::move(bits));
    };
    const auto same = [](size_t code) { return code; };
    const size_t products = size_t(stream.highestProduct) + 1;
    if (plan.row->of == Of::Product)
        return make(ProductCodes{stream.product.data()}, products, stream.product.data(), products, same);
    if (plan.row->of == Of::Category)
        return make(CategoryCodes{stream.product.data(), plan.categories}, plan.categoryCount + 1,
            stream.product.data(), products, [&](size_t product) {
                return product < plan.categories->size() ? (*plan.categories)[product] : 0;
            });
    static const KeyColumn none; // of a shard without such facts
    const auto key = textKeysOf(plan.row->fact).indexOf(ofKey(plan.row->of));
    const auto* column = key >= 0 && size_t(key) < stream.keys.size() ? &stream.keys[size_t(key)] : &none;
    const auto words = column->words.size() + 1;
    return make(KeyCodes{column}, words, column->narrow.data(), words, same);
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
    if (plan.converter && stream.wideAmounts.empty()) {
        if (auto ratios = plan.converter->dailyRatios(*plan.currencies)) {
            const ConvertedNumbers exact{plan.converter, plan.converter->bind(*plan.currencies), &stream};
            const auto* amounts = stream.amounts.data();
            const auto* times = stream.times.data();
            if (stream.currency.empty())
                return make(DailyNumbers<false>{exact, std::move(*ratios), amounts, nullptr, times});
            return make(
                DailyNumbers<true>{exact, std::move(*ratios), amounts, stream.currency.data(), times});
        }
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
    const auto& window = plan.window;
    if (plan.anchor == Anchor::None && !window.empty && window.from == 0 && stream.latest <= window.to)
        with(AllSlices{&stream}); // as a rule there is nothing after now
    else if (plan.anchor == Anchor::None)
        with(FixedSlices(stream, window));
    else
        with(AnchoredSlices(stream,
            Anchors(plan.anchor, *plan.shard, plan.nowMs, plan.anchorField, plan.yearly, *plan.table),
            plan.row->window->before, plan.span, plan.nowMs));
    return made;
}

std::unique_ptr<SlotMeasure> makeSlotMeasure(const MeasurePlan& plan)
{
    if (!plan.returns || plan.returns->times.empty() || plan.row->measure == Measure::Count)
        return makeOfStream(plan, *plan.stream);
    auto part = plan;
    part.isJudged = false; // what is compared is what both come to
    auto purchases = makeOfStream(part, *plan.stream);
    // The average of returns would lack a number for nobody's returns; their sum is what is added.
    auto row = *plan.row;
    row.measure = Measure::Sum;
    part.row = &row;
    part.stream = plan.returns;
    return std::make_unique<NetMeasured>(
        std::move(purchases), makeOfStream(part, *plan.returns), plan.returns->offsets);
}

} // namespace serai::segments
