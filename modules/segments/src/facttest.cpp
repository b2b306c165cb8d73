// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowtest.h"

#include <algorithm>

namespace serai::segments {

/// Which facts of a shard count: lookup tables by code, empty where every code does.
struct FactFilter
{
    std::vector<quint8> currency;
    std::vector<quint8> money; ///< by currency as well: the one that a money row is in
    const std::vector<quint8>* product = nullptr;
    std::vector<quint8> status;
    bool nothing = false; ///< no fact can pass

    [[nodiscard]] bool isOpen() const
    {
        return currency.empty() && money.empty() && !product && status.empty() && !nothing;
    }

    /// Whether fact \a i passes "where"; the currency of the money row apart.
    [[nodiscard]] bool passes(const Stream& stream, size_t i) const
    {
        if (nothing)
            return false;
        if (!currency.empty() && !currency[code(stream, i)])
            return false;
        if (product && !(stream.product[i] < product->size() && (*product)[stream.product[i]]))
            return false;
        return status.empty() || status[stream.status[i]];
    }

    [[nodiscard]] bool inMoney(const Stream& stream, size_t i) const
    {
        return money.empty() || money[code(stream, i)];
    }

private:
    static size_t code(const Stream& stream, size_t i) { return stream.currency.empty() ? 0 : stream.currency[i]; }
};

struct FactSlice
{
    quint32 begin;
    quint32 end;
};

/// The facts of \a slot within \a range; they are in order of time. From the end, because questions are about the
/// recent past and most histories are short.
static inline FactSlice sliceOf(const Stream& stream, const SecondRange& range, quint32 slot)
{
    const quint32* times = stream.times.data();
    const quint32 first = stream.offsets[slot];
    quint32 end = stream.offsets[slot + 1];
    while (end > first && times[end - 1] > range.to)
        --end;
    quint32 begin = range.from == 0 ? first : end;
    while (begin > first && times[begin - 1] >= range.from)
        --begin;
    return {begin, end};
}

class FactTest final : public RowTest
{
public:
    FactTest(const Row& row, const EvalContext& context)
        : m_row(row)
        , m_window(windowSeconds(row.window, context))
        , m_range(numberRangeOf(row, row.fact == Fact::OrderLines && row.of == Of::Amount ? lineScaleOf(row.currency) : 1))
    {
        if (row.measure == Measure::DaysSinceLast || row.measure == Measure::DaysSinceFirst)
            m_days = daysSinceSeconds(m_range, context);
        m_isProductFiltered = std::any_of(row.where.begin(), row.where.end(),
            [](const KeyFilter& filter) { return filter.key != u"currency" && filter.key != u"status" && filter.key != u"direction"; });
        if (m_isProductFiltered)
            m_products = passingProducts(context.index);
    }

    void fill(const Shard& shard, Bits& bits, qint64& otherCurrency) const override
    {
        const auto [stream, currencies] = streamOf(shard);
        const auto filter = filterFor(currencies);
        if (m_window.empty || !stream) {
            fillAll(bits, shard.core->slotCount, emptyVerdict());
            return;
        }
        if (!filter.money.empty() || filter.nothing)
            otherCurrency += countOtherCurrency(*stream, filter);
        const bool net = m_row.of == Of::NetAmount;
        const Stream* returns = net ? &shard.orders->returns : nullptr;
        if (filter.isOpen())
            fillBy<false>(*stream, returns, filter, shard.core->slotCount, bits);
        else
            fillBy<true>(*stream, returns, filter, shard.core->slotCount, bits);
    }

private:
    static void fillAll(Bits& bits, quint32, bool value) { std::fill(bits.begin(), bits.end(), value ? ~quint64(0) : 0); }

    /// What a member without facts is: a count, a sum and a number of kinds are 0, the rest is missing.
    [[nodiscard]] bool emptyVerdict() const
    {
        switch (m_row.measure) {
        case Measure::Count:
        case Measure::Sum:
        case Measure::Distinct: return m_range.has(0);
        default: return m_range.whenMissing;
        }
    }

    [[nodiscard]] std::pair<const Stream*, const std::vector<QString>*> streamOf(const Shard& shard) const
    {
        switch (m_row.fact) {
        case Fact::Orders: return {&shard.orders->purchases, &shard.orders->currencies};
        case Fact::OrderLines: return {&shard.lines->lines, &shard.lines->currencies};
        case Fact::Messages: break;
        }
        return {&shard.messages->messages, nullptr};
    }

    [[nodiscard]] std::vector<quint8> passingProducts(const AudienceIndex& index) const
    {
        quint32 highest = 0;
        for (auto it = index.products.begin(); it != index.products.end(); ++it)
            highest = std::max(highest, it.key());
        // Entry 0 stands for lines without a product, which match neither "is" nor "is not".
        std::vector<quint8> passes(size_t(highest) + 1, 0);
        for (auto it = index.products.begin(); it != index.products.end(); ++it)
            passes[it.key()] = 1;
        for (const auto& filter : m_row.where) {
            const bool sku = filter.key == u"product";
            if (!sku && filter.key != u"category")
                continue;
            const auto values = foldedTexts(filter.values);
            for (auto it = index.products.begin(); it != index.products.end(); ++it) {
                const auto& word = sku ? it->sku : it->category;
                if (word.isEmpty() || !textMatches(filter.op, word, values))
                    passes[it.key()] = 0;
            }
        }
        return passes;
    }

    [[nodiscard]] FactFilter filterFor(const std::vector<QString>* currencies) const
    {
        FactFilter result;
        if (m_isProductFiltered)
            result.product = &m_products;
        const auto narrow = [](std::vector<quint8>& table, const KeyFilter& filter, const auto& words) {
            const auto values = foldedTexts(filter.values);
            table.resize(size_t(words.size()), 1);
            for (size_t i = 0; i < table.size(); ++i) {
                if (!textMatches(filter.op, words[typename std::decay_t<decltype(words)>::size_type(i)].toCaseFolded(), values))
                    table[i] = 0;
            }
        };
        for (const auto& filter : m_row.where) {
            if (filter.key == u"currency" && currencies)
                narrow(result.currency, filter, *currencies);
            else if (filter.key == u"status")
                narrow(result.status, filter, messageStates());
            else if (filter.key == u"direction" && !textMatches(filter.op, QStringLiteral("out"), foldedTexts(filter.values)))
                result.nothing = true;
        }
        if (!m_row.currency.isEmpty() && currencies) {
            KeyFilter money{QStringLiteral("currency"), Op::Is, {m_row.currency}};
            narrow(result.money, money, *currencies);
            if (std::all_of(result.money.begin(), result.money.end(), [](quint8 passes) { return passes != 0; }))
                result.money.clear();
        }
        return result;
    }

    [[nodiscard]] qint64 countOtherCurrency(const Stream& stream, const FactFilter& filter) const
    {
        qint64 count = 0;
        for (size_t i = 0; i < stream.times.size() && !filter.money.empty(); ++i)
            count += m_window.has(stream.times[i]) && filter.passes(stream, i) && !filter.inMoney(stream, i) ? 1 : 0;
        return count;
    }

    template <bool Filtered>
    void fillBy(const Stream& stream, const Stream* returns, const FactFilter& filter, quint32 slotCount, Bits& bits) const
    {
        switch (m_row.measure) {
        case Measure::Count: fillSlots(stream, slotCount, bits, [&](quint32 slot) {
            const auto [begin, end] = sliceOf(stream, m_window, slot);
            if constexpr (!Filtered)
                return m_range.has(end - begin);
            qint64 count = 0;
            for (size_t i = begin; i < end; ++i)
                count += filter.passes(stream, i) && filter.inMoney(stream, i) ? 1 : 0;
            return m_range.has(count);
        }); break;
        case Measure::Sum:
        case Measure::Average: fillSums<Filtered>(stream, returns, filter, slotCount, bits); break;
        case Measure::Min:
        case Measure::Max: fillExtremes<Filtered>(stream, filter, slotCount, bits); break;
        case Measure::Distinct: fillDistinct<Filtered>(stream, filter, slotCount, bits); break;
        case Measure::DaysSinceLast:
        case Measure::DaysSinceFirst: fillDays<Filtered>(stream, filter, slotCount, bits); break;
        }
    }

    /// \a test for the slots that the stream reaches, the empty verdict for those behind.
    template <class F>
    void fillSlots(const Stream& stream, quint32 slotCount, Bits& bits, F&& test) const
    {
        const bool none = emptyVerdict();
        const auto reached = stream.slotCount();
        if (reached >= slotCount)
            fillBits(bits, slotCount, test);
        else
            fillBits(bits, slotCount, [&](quint32 slot) { return slot < reached ? test(slot) : none; });
    }

    /// Adds the facts of one slot to \a sum and \a count.
    template <bool Filtered, class Value>
    void addUp(const Stream& stream, const Value* values, const FactFilter& filter, quint32 slot, qint64& sum,
        qint64& count) const
    {
        const auto [begin, end] = sliceOf(stream, m_window, slot);
        for (size_t i = begin; i < end; ++i) {
            if constexpr (Filtered) {
                if (!filter.passes(stream, i) || !filter.inMoney(stream, i))
                    continue;
                ++count;
            }
            sum += values[i];
        }
        if constexpr (!Filtered)
            count += end - begin;
    }

    [[nodiscard]] bool judgeSum(qint64 sum, qint64 count) const
    {
        if (m_row.measure == Measure::Sum)
            return m_range.has(sum);
        if (count == 0)
            return m_range.whenMissing;
        if (m_row.of == Of::Quantity)
            sum *= 10'000; // as the row's numbers
        const qint64 rounded = sum / count - (sum % count < 0 ? 1 : 0);
        return m_range.has(rounded, sum % count != 0);
    }

    template <bool Filtered>
    void fillSums(const Stream& stream, const Stream* returns, const FactFilter& filter, quint32 slotCount, Bits& bits) const
    {
        const auto run = [&](const auto* values) {
            fillSlots(stream, slotCount, bits, [&](quint32 slot) {
                qint64 sum = 0;
                qint64 count = 0;
                addUp<Filtered>(stream, values, filter, slot, sum, count);
                return judgeSum(sum, count);
            });
        };
        if (returns && !returns->times.empty())
            fillNet<Filtered>(stream, *returns, filter, slotCount, bits);
        else if (m_row.of == Of::Quantity)
            run(stream.quantity.data());
        else if (stream.wideAmounts.empty())
            run(stream.amounts.data());
        else
            run(stream.wideAmounts.data());
    }

    template <bool Filtered>
    void fillNet(const Stream& stream, const Stream& returns, const FactFilter& filter, quint32 slotCount, Bits& bits) const
    {
        const auto add = [&](const Stream& part, quint32 slot, qint64& sum, qint64& count) {
            if (slot >= part.slotCount())
                return;
            if (part.wideAmounts.empty())
                addUp<Filtered>(part, part.amounts.data(), filter, slot, sum, count);
            else
                addUp<Filtered>(part, part.wideAmounts.data(), filter, slot, sum, count);
        };
        fillBits(bits, slotCount, [&](quint32 slot) {
            qint64 sum = 0;
            qint64 count = 0;
            qint64 ignored = 0; // a cancellation is no purchase
            add(stream, slot, sum, count);
            add(returns, slot, sum, ignored);
            return judgeSum(sum, count);
        });
    }

    template <bool Filtered>
    void fillExtremes(const Stream& stream, const FactFilter& filter, quint32 slotCount, Bits& bits) const
    {
        const bool smallest = m_row.measure == Measure::Min;
        const bool quantity = m_row.of == Of::Quantity;
        fillSlots(stream, slotCount, bits, [&](quint32 slot) {
            const auto [begin, end] = sliceOf(stream, m_window, slot);
            bool found = false;
            qint64 best = 0;
            for (size_t i = begin; i < end; ++i) {
                if (Filtered && !(filter.passes(stream, i) && filter.inMoney(stream, i)))
                    continue;
                const qint64 value = quantity ? stream.quantity[i] : stream.amount(i);
                if (!found || (smallest ? value < best : value > best))
                    best = value;
                found = true;
            }
            return found ? m_range.has(best) : m_range.whenMissing;
        });
    }

    template <bool Filtered>
    void fillDistinct(const Stream& stream, const FactFilter& filter, quint32 slotCount, Bits& bits) const
    {
        std::vector<quint32> seen;
        fillSlots(stream, slotCount, bits, [&](quint32 slot) {
            const auto [begin, end] = sliceOf(stream, m_window, slot);
            seen.clear();
            for (size_t i = begin; i < end; ++i) {
                if (stream.product[i] != 0 && (!Filtered || filter.passes(stream, i)))
                    seen.push_back(stream.product[i]);
            }
            std::sort(seen.begin(), seen.end());
            return m_range.has(std::unique(seen.begin(), seen.end()) - seen.begin());
        });
    }

    template <bool Filtered>
    void fillDays(const Stream& stream, const FactFilter& filter, quint32 slotCount, Bits& bits) const
    {
        const bool last = m_row.measure == Measure::DaysSinceLast;
        fillSlots(stream, slotCount, bits, [&](quint32 slot) {
            auto [begin, end] = sliceOf(stream, m_window, slot);
            if constexpr (Filtered) {
                while (begin < end && !filter.passes(stream, last ? end - 1 : begin))
                    last ? --end : ++begin;
            }
            if (begin == end)
                return m_range.whenMissing;
            return m_days.has(stream.times[last ? end - 1 : begin]) != m_range.outside;
        });
    }

    Row m_row;
    SecondRange m_window;
    NumberRange m_range;
    SecondRange m_days;
    bool m_isProductFiltered = false;
    std::vector<quint8> m_products;
};

std::unique_ptr<RowTest> makeFactTest(const Row& row, const EvalContext& context)
{
    return std::make_unique<FactTest>(row, context);
}

} // namespace serai::segments
