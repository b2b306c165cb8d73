// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace serai::members {

/// An e-mail address out of a cell.
struct EmailCell
{
    QString address; ///< lower case
    bool isTakenOut = false; ///< something stood around it: a name, mailto:, quotes
};

/// Reads the address in \a cell as files write it: "Anna <anna@example.com>", "mailto:anna@example.com",
/// "'anna@example.com'", with marks of width or direction. Nothing where there is none, or several. Any
/// thread.
[[nodiscard]] std::optional<EmailCell> readEmail(const QString& cell);

/// Stable key of that repair, its title, and what was done as a clause for the reader.
[[nodiscard]] QString emailRepairKey();
[[nodiscard]] QString emailRepairTitle();
[[nodiscard]] QString emailRepairNote();

} // namespace serai::members
