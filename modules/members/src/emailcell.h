// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
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

/// The same, also where the cell holds up to five addresses and nothing else, "a@x.com; b@x.com": they are
/// one person's, the first one first. With names beside them they may be several people's: nothing.
[[nodiscard]] QList<EmailCell> readEmails(const QString& cell);

/// Stable key of a repair, its title, and what was done as a clause for the reader.
struct EmailRepair
{
    QString key, title, note;
};

[[nodiscard]] EmailRepair addressTakenOut();
[[nodiscard]] EmailRepair severalAddresses();

} // namespace serai::members
