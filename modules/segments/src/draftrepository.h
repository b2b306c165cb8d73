// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/library.h>
#include <store/transaction.h>

namespace serai::segments {

/// Nothing where nothing was kept yet. Errors: Storage, InvalidInput (a rule of a newer version).
[[nodiscard]] Result<std::optional<OpenRule>> readOpenRule(store::Connection& connection);
[[nodiscard]] Result<> keepOpenRule(store::Transaction& transaction, const OpenRule& open);

} // namespace serai::segments
