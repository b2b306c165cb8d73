// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>

namespace serai::campaigns {

/// Prices per delivered message by market. Immutable.
class RateCard
{
public:
    /// The card that ships with the program. Errors: NotFound, InvalidInput (line and column).
    [[nodiscard]] static Result<RateCard> load();
    /// \a rates with the header effective_from,currency,market,marketing,utility,…; \a markets with
    /// country,market.
    [[nodiscard]] static Result<RateCard> parse(const QByteArray& rates, const QByteArray& markets);

    [[nodiscard]] QDate effectiveFrom() const { return m_from; }

    [[nodiscard]] QString currency() const { return m_currency; }

    /// The market of an ISO 3166 country: "Germany", "Rest of Western Europe", "Other". Empty for an empty
    /// country.
    [[nodiscard]] QString marketOf(const QString& country) const;
    /// Price in ten-thousandths of the major unit; nothing where the market or category is not on the card.
    [[nodiscard]] std::optional<qint64> rateE4(const QString& market, const QString& category) const;

private:
    QDate m_from;
    QString m_currency;
    QHash<QString, QHash<QString, qint64>> m_rates; ///< market to category (lower case) to price
    QHash<QString, QString> m_markets;
};

} // namespace serai::campaigns
