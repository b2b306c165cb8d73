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

struct ExportColumn
{
    QString key; ///< of the header row; the import knows these words
    std::function<ExportCell(const serai::members::MemberRow& row, const CustomValues& values)> cell;
    qint64 field = 0; ///< of the shop; 0 = the column is of every workspace
};

/// The columns of \a keys in that order; exportColumns() for an empty list. Instants are written in \a zone.
/// Errors: InvalidInput, Storage.
[[nodiscard]] Result<std::vector<ExportColumn>> chosenColumns(
    store::Connection& connection, const QStringList& keys, const QTimeZone& zone);

/// The fields of the shop of the members from \a first to \a last, by member. Errors: Storage.
[[nodiscard]] Result<QHash<qint64, CustomValues>> customValues(
    store::Connection& connection, MemberId first, MemberId last);

/// "12.50", with as many digits as the currency has.
[[nodiscard]] QString exportedAmount(const Money& money);

} // namespace serai::segments
