// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <base/money.h>

#include <QStringList>

#include <optional>
#include <string_view>

namespace serai::members {

/// An amount as a cell writes it.
struct MoneyCell
{
    qint64 e4 = 0; ///< ten-thousandths of the major unit
    QString sign; ///< what stands beside the number: "$", "EUR", "US$"; empty = nothing
    QStringList currencies; ///< that the sign may mean; empty = there is none
};

/// The plain case, which is nearly every cell of a large file: digits, one decimal sign, a minus before.
[[nodiscard]] std::optional<qint64> plainE4(std::string_view cell, DecimalSign sign);

/// Reads "1.299,00 EUR", "$12.50", "-12,00 €", "(5.00)", "1,200円". Errors: InvalidInput, its message a
/// clause for the reader (no number, letters that are no currency, two currencies).
[[nodiscard]] Result<MoneyCell> readMoney(std::string_view cell, DecimalSign sign);

/// What \a text may mean: "EUR" and "€" one currency, "$" and "kr" several, anything else none.
[[nodiscard]] QStringList currenciesOf(const QString& text);

/// Only the digits and signs of a number in \a cell, without currencies around: "Rs. 1,250" is "1,250".
[[nodiscard]] std::string_view numberIn(std::string_view cell);

} // namespace serai::members
