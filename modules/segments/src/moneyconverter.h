// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dailyratios.h"
#include "rowtest.h"

#include <cmath>
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
        std::vector<double> ratios; ///< likewise: what one unit of it is in the row's; 0 = unknown
        std::shared_ptr<const DailyTable> daily; ///< the same by second; null with the rates of one day
    };

    /// By code of the part's currencies.
    using Bound = std::vector<std::shared_ptr<const Exchange>>;
    [[nodiscard]] Bound bind(const std::vector<QString>& currencies) const;

    /// The same for reckoning in floating point; nothing where all have the rates of one day, or where that
    /// is not exact enough.
    [[nodiscard]] std::optional<DailyRatios> dailyRatios(const std::vector<QString>& currencies) const;

    /// \a value: \a amount of a fact in the currency \a code at \a second, in the same unit of the row's
    /// currency; false and 0 where no rate is known. Exact, rounded once.
    [[nodiscard]] bool convert(
        const Bound& bound, size_t code, qint64 amount, quint32 second, qint64& value) const
    {
        const auto& exchange = *bound.data()[code];
        value = amount;
        if (exchange.same)
            return true;
        const auto day = m_firstDay == m_lastDay ? 0 : m_table->dayOf(second) - m_firstDay;
        const double ratio = day >= 0 && day <= m_lastDay - m_firstDay ? exchange.ratios.data()[day] : 0;
        return (ratio != 0 && multiply(amount, ratio, value)) || exchanged(exchange, amount, day, value);
    }

    /// \a value: \a amount times \a ratio, rounded to the nearest; false where the error of floating point
    /// could reach the next number, so that it must be divided.
    [[nodiscard]] static bool multiply(qint64 amount, double ratio, qint64& value)
    {
        const double product = double(amount) * ratio;
        const double far = std::abs(product);
        if (!(far < 1e14))
            return false;
        value = qint64(product + std::copysign(0.5, product));
        return std::abs(product - double(value)) < 0.5 - (far * 1e-15 + 1e-9);
    }

    /// What every amount in the currency of \a exchange is multiplied by; 0 where it differs from day to day
    /// or is not known.
    [[nodiscard]] double ratioOf(const Exchange& exchange) const
    {
        return exchange.same ? 1 : m_firstDay == m_lastDay ? exchange.ratios[0] : 0;
    }

private:
    [[nodiscard]] bool exchanged(const Exchange& exchange, qint64 amount, qint64 day, qint64& value) const;
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

/// Of which day the rates are where \a rule asks for those of a day that has none, as banks publish none on
/// weekends: a sentence; empty where each day has its own.
[[nodiscard]] QString ratesNote(const Rule& rule, const AudienceIndex& index);

} // namespace serai::segments
