// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importbatch.h"
#include "importwatch.h"

#include <members/import.h>
#include <store/transaction.h>
#include <store/workspace.h>

namespace serai::members {

/// Plans or does one import on \a connection; \a transaction null = dry run. Blocks until the file is read;
/// reading runs on a thread of its own.
[[nodiscard]] Result<ImportReport> runImport(store::Connection& connection, store::Transaction* transaction,
    const ImportOptions& options, qint64 nowMs, ImportWatch& watch);

/// Reads the file for its repaired phones only; their number. Blocks; \a take is called on a thread of its
/// own.
[[nodiscard]] Result<qint64> readRepairs(store::Connection& connection, const ImportOptions& options,
    const RepairList::Taker& take, ImportWatch& watch);

} // namespace serai::members
