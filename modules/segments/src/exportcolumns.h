// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <members/customfield.h>
#include <members/member.h>

#include <QTimeZone>

#include <functional>
#include <variant>
#include <vector>

namespace serai::segments {

/// A number with a fraction as text, "12.5": nothing is lost on the way to the file.
struct DecimalText
{
    QString text;
};

/// A cell before it is written down: the two kinds of file take the same values and write them in their own
/// way. Unknown is an empty text: an empty cell.
using ExportCell = std::variant<QString, qint64, Money, DecimalText>;

/// What the fields of the shop hold for one member, by the field's id.
using CustomValues = QHash<qint64, serai::members::FieldValue>;

/// What a column needs besides the member itself; flags.
namespace ExportNeed {
inline constexpr quint32 Identities = 1;
inline constexpr quint32 Consent = 2; ///< and suppressions
inline constexpr quint32 Tags = 4;
inline constexpr quint32 Fields = 8; ///< of the shop
inline constexpr quint32 Reach = Identities | Consent;
} // namespace ExportNeed

struct ExportColumn
{
    QString key; ///< of the header row; the import knows these words
    std::function<ExportCell(const serai::members::MemberRow& row, const CustomValues& values)> cell;
    quint32 needs = 0;
};

/// The columns of \a keys in that order; exportColumns() for an empty list. Instants are written in \a zone.
/// Errors: InvalidInput, Storage.
[[nodiscard]] Result<std::vector<ExportColumn>> chosenColumns(
    store::Connection& connection, const QStringList& keys, const QTimeZone& zone);

/// "12.50", with as many digits as the currency has.
[[nodiscard]] QString exportedAmount(const Money& money);

} // namespace serai::segments
