// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/id.h>
#include <store/store.h>

namespace serai::people {

/// How far ledger and queue had come when two members were made one: what is beyond came later.
struct LedgerMarks
{
    qint64 ledger = 0; ///< id of consent_event
    qint64 messages = 0; ///< id of opt_out_message
};

[[nodiscard]] Result<LedgerMarks> ledgerMarks(store::Connection& connection);

/// For merges of before the marks were kept, by their time. Errors: Storage.
[[nodiscard]] Result<LedgerMarks> ledgerMarksAt(store::Connection& connection, qint64 mergedAt);

/// Whoever said no while two were one said it for both: what \a first got since \a marks stands for \a second
/// as well, and bars both. A later yes stays with the first alone. Errors: Storage.
[[nodiscard]] Result<> shareLaterNo(
    store::Transaction& transaction, MemberId first, MemberId second, const LedgerMarks& marks);

} // namespace serai::people
