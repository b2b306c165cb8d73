// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowtest.h"

#include <optional>

namespace serai::segments {

/// The amounts of a row that converts, in its currency; see Conversion. Immutable; any thread.
class MoneyConverter
{
public:
    /// \a row converts; the context's index has rates (none of them: nothing can be converted).
    MoneyConverter(const Row& row, const EvalContext& context);

    /// How one currency becomes the row's.
    struct Exchange
    {
        bool same = false; ///< it is the row's own
        int digits = 0; ///< of the minor units: row's less its own
        std::vector<qint64> perEuro; ///< by day since m_firstDay, or one; 0 = unknown
    };

    /// By code of the part's currencies.
    using Bound = std::vector<std::shared_ptr<const Exchange>>;
    [[nodiscard]] Bound bind(const std::vector<QString>& currencies) const;

    /// \a amount of a fact in the currency \a code at \a second, in the same unit of the row's currency;
    /// nothing where no rate is known.
    [[nodiscard]] std::optional<qint64> convert(
        const Bound& bound, size_t code, qint64 amount, quint32 second) const
    {
        const auto& exchange = *bound[code];
        return exchange.same ? std::optional(amount) : exchanged(exchange, amount, second);
    }

private:
    [[nodiscard]] std::optional<qint64> exchanged(
        const Exchange& exchange, qint64 amount, quint32 second) const;
    [[nodiscard]] std::shared_ptr<const Exchange> exchangeOf(const QString& currency) const;
    [[nodiscard]] std::vector<qint64> ratesOf(const QString& currency) const;

    QString m_currency;
    bool m_isLines;
    std::shared_ptr<const ZoneTable> m_table;
    std::shared_ptr<const rates::RateTable> m_rates; ///< may be null
    qint64 m_firstDay = 0;
    qint64 m_lastDay = 0;
    QHash<QString, std::shared_ptr<const Exchange>> m_exchanges; ///< of every currency of the facts
    std::vector<qint64> m_perEuro; ///< of the row's currency
};

} // namespace serai::segments
