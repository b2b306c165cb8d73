// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace serai::content {

/// A public holiday or a day on which shops sell.
struct MarketDay
{
    QDate date;
    QString country; ///< ISO 3166 alpha-2; empty = everywhere
    QString name; ///< translated
    bool isCommerce = false;

    bool operator==(const MarketDay&) const = default;
};

/// The days that ship with the program: commerce days 2024 to 2030, public holidays as far as the table goes.
/// Immutable; any thread.
class MarketCalendar
{
public:
    /// Reads ":/holidays". Errors: InvalidInput with file and line (a damaged program).
    [[nodiscard]] static Result<MarketCalendar> load();
    [[nodiscard]] static Result<MarketCalendar> fromTables(
        const QByteArray& commerce, const QByteArray& publicDays);

    /// Days from \a from to \a to for \a markets (ISO codes; days that hold everywhere always), by date,
    /// commerce days first.
    [[nodiscard]] QList<MarketDay> inRange(QDate from, QDate to, const QStringList& markets) const;

private:
    QList<MarketDay> m_days; // by date; names are source texts, translated when asked for
};

} // namespace serai::content
