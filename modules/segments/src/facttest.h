// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowtest.h"

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
    static size_t code(const Stream& stream, size_t i)
    {
        return stream.currency.empty() ? 0 : stream.currency[i];
    }
};

struct FactSlice
{
    quint32 begin;
    quint32 end;
};

/// The facts of \a slot within \a range; they are in order of time. From the end, because questions are about
/// the recent past and most histories are short.
inline FactSlice sliceOf(const Stream& stream, const SecondRange& range, quint32 slot)
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

/// A row about facts.
class FactTest final : public RowTest
{
public:
    FactTest(const Row& row, const EvalContext& context);

    void fill(const Shard& shard, Bits& bits, qint64& otherCurrency) const override;

    /// Whether both rows count or add up the same facts, so that one pass can serve both.
    [[nodiscard]] bool sharesScanWith(const FactTest& other) const;

    /// What fill() does, for rows that share a scan: one pass over the facts of the shard. \a otherCurrency
    /// has one number per row.
    static void fillTogether(const std::vector<const FactTest*>& tests, const Shard& shard,
        const std::vector<Bits*>& bits, const std::vector<qint64*>& otherCurrency);

private:
    [[nodiscard]] bool isScan() const;
    [[nodiscard]] bool emptyVerdict() const;
    [[nodiscard]] std::pair<const Stream*, const std::vector<QString>*> streamOf(const Shard& shard) const;
    [[nodiscard]] std::vector<quint8> passingProducts(const AudienceIndex& index) const;
    [[nodiscard]] FactFilter filterFor(const std::vector<QString>* currencies) const;
    [[nodiscard]] qint64 countOtherCurrency(const Stream& stream, const FactFilter& filter) const;
    [[nodiscard]] bool judgeTotals(qint64 sum, qint64 count) const;
    static void scan(const std::vector<const FactTest*>& tests, const Stream& stream, quint32 slotCount,
        const std::vector<Bits*>& bits);

    template <class Value>
    static void scanSlots(const std::vector<const FactTest*>& tests, const Stream& stream,
        const Value* values, quint32 slotCount, const std::vector<Bits*>& bits);
    template <class F>
    void fillSlots(const Stream& stream, quint32 slotCount, Bits& bits, F&& test) const;
    template <bool Filtered>
    void fillBy(const Stream& stream, const Stream* returns, const FactFilter& filter, quint32 slotCount,
        Bits& bits) const;
    template <bool Filtered, class Value>
    void addUp(const Stream& stream, const Value* values, const FactFilter& filter, quint32 slot, qint64& sum,
        qint64& count) const;
    template <bool Filtered>
    void fillCounts(const Stream& stream, const FactFilter& filter, quint32 slotCount, Bits& bits) const;
    template <bool Filtered>
    void fillSums(const Stream& stream, const Stream* returns, const FactFilter& filter, quint32 slotCount,
        Bits& bits) const;
    template <bool Filtered>
    void fillNet(const Stream& stream, const Stream& returns, const FactFilter& filter, quint32 slotCount,
        Bits& bits) const;
    template <bool Filtered>
    void fillExtremes(const Stream& stream, const FactFilter& filter, quint32 slotCount, Bits& bits) const;
    template <bool Filtered>
    void fillDistinct(const Stream& stream, const FactFilter& filter, quint32 slotCount, Bits& bits) const;
    template <bool Filtered>
    void fillDays(const Stream& stream, const FactFilter& filter, quint32 slotCount, Bits& bits) const;

    Row m_row;
    SecondRange m_window;
    NumberRange m_range;
    SecondRange m_days;
    /// sum / count is compared with a bound as sum with bound * count: both bounds are small enough for that.
    bool m_multiplies = false;
    bool m_isProductFiltered = false;
    std::vector<quint8> m_products;
};

} // namespace serai::segments
