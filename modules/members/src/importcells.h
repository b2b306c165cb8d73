// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importlayout.h"

#include <QHash>

#include <optional>
#include <string>
#include <string_view>

namespace serai::members {

/// \a cell without outer blanks and without the apostrophe that shops write before numbers.
[[nodiscard]] std::string_view cleanCell(std::string_view cell);
[[nodiscard]] QString cellText(std::string_view cell);

/// A decimal number in ten-thousandths, currency signs around it ignored; nothing where it is none.
[[nodiscard]] std::optional<qint64> parseE4(std::string_view cell, DecimalSign sign);

/// "yes", "true", "1", "ja", "x" and the like; nothing for an empty cell or something else.
[[nodiscard]] std::optional<bool> parseYesNo(std::string_view cell);

/// The three numbers and the time of a date cell, not yet in order.
struct DateParts
{
    int numbers[3] = {0, 0, 0};
    int digits[3] = {0, 0, 0};
    char separator = 0;
    int seconds = 0; ///< of the day
    std::optional<int> offsetSeconds; ///< east of Greenwich, where the cell names it
};

[[nodiscard]] std::optional<DateParts> splitDate(std::string_view cell);

/// Learns the order of the numbers of a file's dates, cell by cell.
class DateOrderFinder
{
public:
    void look(std::string_view cell);

    [[nodiscard]] DateOrder order() const { return m_order; } ///< Unknown until a date decides

    [[nodiscard]] bool isAmbiguous() const { return m_order == DateOrder::Unknown && m_either; }

private:
    DateOrder m_order = DateOrder::Unknown;
    bool m_either = false; // some date means different days in different orders
};

/// Learns which sign separates the fraction.
class DecimalFinder
{
public:
    void look(std::string_view cell);

    [[nodiscard]] std::optional<DecimalSign> sign() const { return m_sign; }

private:
    std::optional<DecimalSign> m_sign;
};

/// Instants of date cells. Remembers what it read: the lines of an order share their time.
class DateReader
{
public:
    DateReader(DateOrder order, QTimeZone zone)
        : m_order(order)
        , m_zone(std::move(zone))
    {
    }

    /// Epoch ms in whole seconds; nothing where the cell is no date.
    [[nodiscard]] std::optional<qint64> read(std::string_view cell);

private:
    DateOrder m_order;
    QTimeZone m_zone;
    std::string m_lastCell;
    std::optional<qint64> m_last;
};

} // namespace serai::members
