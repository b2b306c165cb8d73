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

/// A number of things in ten-thousandths, what is counted ("3 pcs") ignored; nothing where it is none.
/// Amounts of money are read by readMoney().
[[nodiscard]] std::optional<qint64> parseE4(std::string_view cell, DecimalSign sign);

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

/// Whether the order of the numbers is not to be seen: neither year first nor with points.
[[nodiscard]] bool isFreeDate(const DateParts& parts);

/// The only order in which a free date is one; Unknown where both are possible, or none.
[[nodiscard]] DateOrder provenOrder(const DateParts& parts);

/// Whether it is one day with the day first and another with the month first.
[[nodiscard]] bool isEitherDate(const DateParts& parts);

/// Learns the order of the numbers of a file's dates, cell by cell. Dates that are clear by themselves (year
/// first, points) say nothing about those that are not.
class DateOrderFinder
{
public:
    void look(std::string_view cell, qint64 line);

    [[nodiscard]] DateOrder proven() const; ///< by the first free date with a number above twelve

    [[nodiscard]] DateOrder order() const; ///< Unknown where it is open, or nothing is a date

    [[nodiscard]] bool isAmbiguous() const { return proven() == DateOrder::Unknown && m_either; }

    /// Some dates can only be day first, others only month first.
    [[nodiscard]] bool isContradictory() const { return m_dayFirstLine > 0 && m_monthFirstLine > 0; }

    [[nodiscard]] bool needsMore() const; ///< a later date may decide

    [[nodiscard]] qint64 dayFirstLine() const { return m_dayFirstLine; } ///< of the first proof; 0 = none

    [[nodiscard]] qint64 monthFirstLine() const { return m_monthFirstLine; }

private:
    std::string m_lastCell;
    qint64 m_dayFirstLine = 0;
    qint64 m_monthFirstLine = 0;
    bool m_either = false; // some date means different days in different orders
    bool m_slashes = false;
    bool m_points = false;
    bool m_yearFirst = false;
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

    /// Of the cell that was read last, where it was a date.
    [[nodiscard]] const std::optional<DateParts>& lastParts() const { return m_lastParts; }

    void setOrder(DateOrder order)
    {
        m_order = order;
        m_lastCell.clear();
    }

private:
    DateOrder m_order;
    QTimeZone m_zone;
    std::optional<DateParts> m_lastParts;
    std::string m_lastCell;
    std::optional<qint64> m_last;
};

} // namespace serai::members
