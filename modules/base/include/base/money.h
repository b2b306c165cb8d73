// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QJsonObject>
#include <QLocale>
#include <QString>

namespace serai {

/// An amount in minor units (cents, yen) with its ISO 4217 code. Never a bare number, never a double.
struct Money
{
    qint64 minor = 0;
    QString currency; ///< three upper-case letters

    bool operator==(const Money&) const = default;
};

/// Digits after the decimal point of \a currency by ISO 4217 (from ICU): 2 for EUR, 0 for JPY, 3 for KWD.
[[nodiscard]] int minorDigits(const QString& currency);

/// Whether \a code is a currency that ICU knows.
[[nodiscard]] bool isCurrency(const QString& code);

/// Which sign separates the fraction. Detected once per file, not per value: "1.234" alone is ambiguous.
enum class DecimalSign { Point, Comma };

/// A decimal number as an integer scaled by 10^\a digits, rounded half away from zero: ("2.555", 2) is 256.
/// Reads groups of three (or 2-2-3 as in India) between points, commas, blanks or apostrophes, a leading or
/// trailing minus and brackets; no exponent. \a sign decides where both are possible ("1.234"); "12,50" has a
/// fraction whatever it says. Errors: InvalidInput, also for signs that make no number ("1,2,3").
[[nodiscard]] Result<qint64> parseScaled(QStringView text, int digits, DecimalSign sign = DecimalSign::Point);

/// "1,284.50 USD" in \a locale. The code always stands there: a bare $ is many currencies.
[[nodiscard]] QString formatMoney(const Money& money, const QLocale& locale);

/// {"minor": 12345, "currency": "USD"}
[[nodiscard]] QJsonObject toJson(const Money& money);
[[nodiscard]] Result<Money> moneyFromJson(const QJsonValue& value);

} // namespace serai
