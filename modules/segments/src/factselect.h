// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ahead.h"
#include "rowtest.h"

namespace serai::segments {

/// Which facts of a shard count: lookup tables by code, empty where every code does.
struct FactFilter
{
    struct Key
    {
        const KeyColumn* column;
        std::vector<quint8> passes; ///< by code; 0 = missing
    };

    std::vector<quint8> currency;
    std::vector<quint8> money; ///< by currency as well: the one that a money row is in
    const std::vector<quint8>* product = nullptr; ///< by product; [0] for those that are not known
    std::vector<Key> keys;
    const std::vector<NumberRange>* amounts = nullptr;
    const std::vector<NumberRange>* quantities = nullptr;

    [[nodiscard]] bool isOpen() const
    {
        return currency.empty() && money.empty() && !product && keys.empty() && !amounts && !quantities;
    }

    /// Only the product decides, and its table has every product of \a stream: the commonest question about
    /// lines, which are the most facts there are.
    [[nodiscard]] bool isProductOnly(const Stream& stream) const
    {
        return product && stream.highestProduct < product->size() && currency.empty() && money.empty()
            && keys.empty() && !amounts && !quantities;
    }

    /// Whether fact \a i passes "where"; the currency of the money row apart.
    [[nodiscard]] bool passes(const Stream& stream, size_t i) const
    {
        if (!currency.empty() && !currency[code(stream, i)])
            return false;
        if (product && !(*product)[stream.product[i] < product->size() ? stream.product[i] : 0])
            return false;
        for (const auto& key : keys) {
            if (!key.passes[key.column->code(i)])
                return false;
        }
        return (!amounts || inAll(*amounts, stream.amount(i)))
            && (!quantities || inAll(*quantities, stream.quantity[i]));
    }

    [[nodiscard]] bool inMoney(const Stream& stream, size_t i) const
    {
        return money.empty() || money[code(stream, i)];
    }

    /// Fact \a i is about to be asked for.
    Q_ALWAYS_INLINE void fetch(const Stream& stream, size_t i) const
    {
        if (!stream.currency.empty() && !(currency.empty() && money.empty()))
            fetchAhead(stream.currency.data() + i);
        if (product)
            fetchAhead(stream.product.data() + i);
        if (amounts)
            stream.fetchAmount(i);
        if (quantities)
            fetchAhead(stream.quantity.data() + i);
        for (const auto& key : keys)
            key.column->fetch(i);
    }

private:
    static size_t code(const Stream& stream, size_t i)
    {
        return stream.currency.empty() ? 0 : stream.currency[i];
    }

    static bool inAll(const std::vector<NumberRange>& ranges, qint64 value)
    {
        return std::all_of(ranges.begin(), ranges.end(), [&](const auto& range) { return range.has(value); });
    }
};

/// Facts of a member among which are all that lie in a window.
struct FactSlice
{
    quint32 begin;
    quint32 end; ///< before begin: a window without its anchor
    quint32 from = 0; ///< the window: seconds, both ends included
    quint32 to = std::numeric_limits<quint32>::max();

    [[nodiscard]] bool isKnown() const { return begin <= end; }
};

/// The facts that a row is about, as far as all shards have it in common. Immutable; any thread.
class FactSelector
{
public:
    FactSelector(const Row& row, const EvalContext& context);

    /// Valid as long as the selector and the stream.
    [[nodiscard]] FactFilter filterFor(const FactColumns& columns) const;

    /// Of a window that is the same for everybody.
    [[nodiscard]] const SecondRange& window() const { return m_window; }

    /// Category of a product by its id, 0 = none; filled where the row counts categories.
    [[nodiscard]] const std::vector<quint32>& categories() const { return m_categories; }

    [[nodiscard]] quint32 categoryCount() const { return m_categoryCount; }

    /// Facts of the stream that a money row leaves out.
    [[nodiscard]] qint64 countOtherCurrency(const Stream& stream, const FactFilter& filter) const;

private:
    void narrowProducts();
    [[nodiscard]] QStringList namesOf(const QString& key, Op op, const QString& word) const;

    Row m_row;
    const AudienceIndex& m_index;
    SecondRange m_window;
    bool m_isProductFiltered = false;
    std::vector<quint8> m_products;
    std::vector<quint32> m_categories;
    quint32 m_categoryCount = 0; ///< codes are 1 .. this
    std::vector<NumberRange> m_amounts;
    std::vector<NumberRange> m_quantities;
};

/// Whether \a filter lets a fact through whose key is called \a names, any of them; without a name it is
/// missing.
[[nodiscard]] bool keyMatches(
    const KeyFilter& filter, const QStringList& foldedValues, const QStringList& names);

/// Line amounts are kept in ten-thousandths of the major unit, others in minor units.
[[nodiscard]] qint64 amountScale(Fact fact, const QString& currency);

} // namespace serai::segments
