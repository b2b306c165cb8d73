// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importlayout.h"

namespace serai::store {
class Connection;
}

namespace serai::members {

/// How a mapping names the custom field with key \a key: "field:birthday".
[[nodiscard]] QString customFieldId(const QString& key);

/// Gives the columns that \a options maps to custom fields their fields and rules, in the order of the
/// fields. Errors: InvalidInput (no such field, one named twice, a rule that there is not), Storage.
[[nodiscard]] Result<> resolveCustomFields(
    store::Connection& connection, const ImportOptions& options, Layout& layout);

/// Columns of \a layout whose dates belong to custom fields; those that hold numbers and amounts.
[[nodiscard]] std::vector<int> customDateColumns(const Layout& layout);
[[nodiscard]] std::vector<int> customNumberColumns(const Layout& layout);

/// Reads a cell as a value of its custom field, by the decimal sign and the order of dates of the file.
/// Unknown where it is empty. Errors: InvalidInput, its message a clause for the reader.
[[nodiscard]] Result<FieldValue> readCustomCell(
    const Layout& layout, const CustomField& field, std::string_view cell);

/// A value as steps and Known keep it, and back. Empty = unknown.
[[nodiscard]] QString storedFieldText(const FieldValue& value);
[[nodiscard]] FieldValue storedFieldValue(const CustomField& field, const QString& stored);

} // namespace serai::members
