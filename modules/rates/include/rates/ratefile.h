// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QDate>
#include <QList>

namespace serai::rates {

/// One rate of one day.
struct Rate
{
    QString currency; ///< ISO 4217
    QDate day;
    qint64 perEuroE8 = 0; ///< units of the currency for one euro, times 10^8

    bool operator==(const Rate&) const = default;
};

/// Reads a table of euro reference rates as the European Central Bank publishes it: the CSV file (a row per
/// day, a column per currency, "N/A" where there is none) or the XML file, of one day or of many years. Any
/// thread. Errors: InvalidInput, with the line (not such a table, no such date, a rate that is no positive
/// number).
[[nodiscard]] Result<QList<Rate>> parseRates(const QByteArray& file);

} // namespace serai::rates
