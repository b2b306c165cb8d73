// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/connection.h>

#include <array>
#include <span>
#include <vector>

namespace serai::members {

/// A line of an order, as it is stored.
struct StoredLine
{
    qint64 order = 0; ///< id
    qint64 product = 0; ///< id, 0 = none
    qint64 quantity = 0;
    qint64 priceE4 = 0; ///< of one, in ten-thousandths of the currency's major unit
    qint64 amountE4 = 0; ///< of all of them
};

/// Lines on their way into order_line, by the hundred thousand. Database thread.
class LineWriter
{
public:
    explicit LineWriter(store::Connection& connection)
        : m_connection(connection)
    {
    }

    void add(const StoredLine& line) { m_lines.push_back(line); }

    /// Writes what was added, in its order. Errors: Storage, DiskFull.
    [[nodiscard]] Result<> flush();

private:
    [[nodiscard]] Result<> makeStep();
    [[nodiscard]] Result<> write(std::span<const StoredLine> lines);

    store::Connection& m_connection;
    std::vector<StoredLine> m_lines;
    std::array<QByteArray, 5> m_packed; // by column
    bool m_hasStep = false;
};

} // namespace serai::members
