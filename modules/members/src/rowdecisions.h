// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importlayout.h"

#include <members/import.h>

#include <string>
#include <unordered_map>

namespace serai::members {

/// ImportOptions::decisions by line, for one pass over the file. One thread.
class RowDecisions
{
public:
    struct Row
    {
        bool isLeftOut = false;
        bool isApart = false;
        std::vector<std::pair<int, std::string>> cells; ///< column, UTF-8
        bool isMet = false;
    };

    RowDecisions(const Layout& layout, const QList<ImportDecision>& decisions);

    /// What was decided on the row that begins in \a line, null = nothing; notes that there is such a row.
    [[nodiscard]] const Row* at(qint64 line);
    [[nodiscard]] qint64 missedLine() const;

    /// Errors: InvalidInput (a column that the file does not have).
    [[nodiscard]] static Result<> check(const Layout& layout, const QList<ImportDecision>& decisions);

private:
    std::unordered_map<qint64, Row> m_rows;
};

} // namespace serai::members
