// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <segments/audienceindex.h>
#include <store/connection.h>

namespace serai::segments {

/// Reads what rules name: tags, campaigns, groups, fields of the shop, saved segments. Errors: Storage.
[[nodiscard]] Result<> loadWords(store::Connection& connection, AudienceIndex& index);
/// Only the fields of the shop.
[[nodiscard]] Result<std::vector<CustomField>> readCustomFields(store::Connection& connection);
[[nodiscard]] Result<> loadProducts(store::Connection& connection, AudienceIndex& index);

} // namespace serai::segments
