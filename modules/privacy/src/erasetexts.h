// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "declaration.h"
#include "redactor.h"

#include <base/cancel.h>
#include <store/transaction.h>

namespace serai::privacy {

/// Takes those of \a redactor out of every free text (privacy.json, "free"). Answers how many texts of each
/// "table.column" changed. Errors: Storage, Cancelled.
[[nodiscard]] Result<QHash<QString, qint64>> redactTexts(store::Transaction& transaction,
    const QList<TablePlan>& plans, Redactor& redactor, const CancelToken& cancel);

/// Every "table.column" of which some text still names one of them. Reads the whole workspace. Errors:
/// Storage, Cancelled.
[[nodiscard]] Result<QStringList> placesNaming(
    store::Connection& connection, Redactor& redactor, const CancelToken& cancel);

} // namespace serai::privacy
